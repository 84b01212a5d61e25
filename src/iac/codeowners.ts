/** Owners of a path, as written in CODEOWNERS (`@org/team`, an email address); the last matching rule decides. */
export type OwnersOf = (path: string) => readonly string[];

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/** Lines of a CODEOWNERS file after this many are ignored. */
const MAX_RULES = 5_000;

/** Path of the CODEOWNERS file in force: the first that exists, in GitHub's order, then GitLab's; `null`: none. */
export function codeownersPath(exists: (path: string) => boolean): string | null {
  return PLACES.find(exists) ?? null;
}

interface Rule {
  readonly segments: readonly string[];
  /** Whether everything below a matching directory matches too. */
  readonly descends: boolean;
  /** Whether the pattern itself matches directories only (`apps/`). */
  readonly directory: boolean;
  readonly owners: readonly string[];
}

/**
 * Parses a CODEOWNERS file by GitHub's rules: letter case matters, `docs/*` does not descend, `apps/` matches at any
 * depth, and a rule without owners removes ownership. A line that starts with `!`, `[` or an escaped `#` is skipped,
 * and so is a line with a word that is not an owner.
 */
export function parseCodeowners(text: string): OwnersOf {
  const rules = text
    .split('\n')
    .slice(0, MAX_RULES)
    .flatMap((line) => ruleOf(line) ?? []);
  return (path) => {
    const segments = path.split('/');
    return rules.findLast((rule) => matches(rule, segments))?.owners ?? [];
  };
}

function ruleOf(line: string): Rule | null {
  if (line.trimStart().startsWith('\\#')) return null;
  const [pattern, ...owners] = wordsOf(line);
  if (!owners.every((owner) => owner.includes('@'))) return null;
  if (pattern === undefined || pattern.startsWith('!') || pattern.startsWith('[') || pattern.startsWith('^['))
    return null;
  const directory = pattern.endsWith('/');
  const bare = directory ? pattern.slice(0, -1) : pattern;
  const isAnchored = bare.includes('/');
  const segments = bare.split('/').filter((segment, index) => segment !== '' || index > 0);
  if (segments.length === 0 || segments.includes('')) return null;
  return {
    segments: isAnchored ? segments : ['**', ...segments],
    descends: directory || !isAnchored || segments.at(-1) !== '*',
    directory,
    owners,
  };
}

/** Words of a line, separated by white space. `\ ` is part of a word; `#` at the start of a word begins a comment. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let index = 0; index <= line.length; index += 1) {
    const character = line[index] ?? ' ';
    if (character === '#' && word === '') break;
    if (character === '\\' && index + 1 < line.length) {
      index += 1;
      word += line[index];
    } else if (character === ' ' || character === '\t' || character === '\r') {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  return words;
}

/**
 * Whether a rule matches a path. Neither picomatch nor `ignore` would do: GitHub's rules differ from those of
 * gitignore (`docs/*` does not descend), and the time must be bounded for a file that strangers may change.
 */
function matches(rule: Rule, path: readonly string[]): boolean {
  const deepest = rule.directory ? path.length - 1 : path.length;
  const shallowest = rule.descends ? 1 : path.length;
  const ends = matchEnds(rule.segments, path);
  return [...ends].some((end) => end >= shallowest && end <= deepest);
}

/** Numbers of leading path segments that a pattern can match. Takes time proportional to pattern × path length. */
function matchEnds(pattern: readonly string[], path: readonly string[]): ReadonlySet<number> {
  let ends = new Set([0]);
  for (const segment of pattern) {
    const next = new Set<number>();
    if (segment === '**') for (let reach = Math.min(...ends); reach <= path.length; reach += 1) next.add(reach);
    else for (const end of ends) if (end < path.length && matchesSegment(segment, path[end] ?? '')) next.add(end + 1);
    ends = next;
    if (ends.size === 0) break;
  }
  return ends;
}

/** Matches `*` (any run) and `?` (one character). Backtracks to the last star only: time of pattern × text length. */
function matchesSegment(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (pattern[at] === '?' || pattern[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
