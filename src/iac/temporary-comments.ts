import type { TemporaryComments } from '../history/change.ts';

/** Words in a comment that mark its lines as temporary. */
const TEMPORARY = new RegExp(
  [
    String.raw`\btemporar(?:y|ily)\b`,
    String.raw`\bfor (?:now|the moment|testing)\b`,
    String.raw`\bwhile (?:we|working|upgrading|migrating|testing|rebuilding)\b`,
    String.raw`\buntil\b[^\n]{1,80}\b(?:fix|releas|merg|resolv|migrat|complet|upgrad|support)\w*`,
    String.raw`\b(?:revert|remove|re-?(?:enable|activate|move)|restore|undo|uncomment|drop|(?:set|put|turn|switch|change) (?:it |this )?back)\b[^\n]{0,60}\b(?:after|afterwards|once|when|later|until|to (?:true|false|\d+))\b`,
  ].join('|'),
  'i',
);
/** A sign that opens a comment, at the start of a line or after white space, and the comment's text. */
const COMMENT = /(?:^|\s)(?:#|\/\/|\/\*|<!--|;)\s*(\S.{0,200})/;
/** At most this many comments are kept of the added, and of the removed, lines of a file. */
const MAX_COMMENTS = 5;

/**
 * Comments on added and removed lines that mark something as temporary: `# revert after the sale`,
 * `enabled: false # while working on #12`. At most five for each side. `null`: none.
 */
export function temporaryComments(added: readonly string[], removed: readonly string[]): TemporaryComments | null {
  const come = temporaryIn(added);
  const gone = temporaryIn(removed);
  return come.length + gone.length === 0 ? null : { added: come, removed: gone };
}

function temporaryIn(lines: readonly string[]): readonly string[] {
  if (!TEMPORARY.test(lines.join('\n'))) return [];
  return lines
    .flatMap((line) => COMMENT.exec(line)?.[1] ?? [])
    .filter((comment) => TEMPORARY.test(comment))
    .slice(0, MAX_COMMENTS);
}
