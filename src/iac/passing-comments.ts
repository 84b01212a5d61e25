import type { PassingComments } from '../history/change.ts';

/** Words of a comment by which its lines stand for a while only. */
const PASSING = new RegExp(
  [
    String.raw`\btemporar(?:y|ily)\b`,
    String.raw`\bfor (?:now|the moment|testing)\b`,
    String.raw`\bwhile (?:we|working|upgrading|migrating|testing|rebuilding)\b`,
    String.raw`\buntil\b[^\n]{1,80}\b(?:fix|releas|merg|resolv|migrat|complet|upgrad|support)\w*`,
    String.raw`\b(?:revert|remove|re-?(?:enable|activate|move)|restore|undo|uncomment|drop|(?:set|put|turn|switch|change) (?:it |this )?back)\b[^\n]{0,60}\b(?:after|afterwards|once|when|later|until|to (?:true|false|\d+))\b`,
  ].join('|'),
  'i',
);
/** A sign that opens a comment, at the start of a line or behind a blank. */
const COMMENT = /(?:^|\s)(?:#|\/\/|\/\*|<!--|;)\s*(\S.{0,200})/;
const MAX_COMMENTS = 5;

/**
 * Comments among the lines that came and went by which something stands for a while only: `# revert after the sale`,
 * `enabled: false # while working on #12`. `null`: there is none.
 */
export function passingComments(added: readonly string[], removed: readonly string[]): PassingComments | null {
  const come = passingIn(added);
  const gone = passingIn(removed);
  return come.length + gone.length === 0 ? null : { added: come, removed: gone };
}

function passingIn(lines: readonly string[]): readonly string[] {
  if (!PASSING.test(lines.join('\n'))) return [];
  return lines
    .flatMap((line) => COMMENT.exec(line)?.[1] ?? [])
    .filter((comment) => PASSING.test(comment))
    .slice(0, MAX_COMMENTS);
}
