import * as z from 'zod';

/**
 * At most this many `*` between two slashes, and at most this many `**`: matching time grows steeply with their number.
 */
const MAX_STARS = 3;
/** At most this many texts may result from the braces of a glob. */
const MAX_COMBINATIONS = 100;
const EXTENDED = /[@!+*?]\(/;

/**
 * Why a glob is refused, in words; `null`: it is valid. Refused are negations, paths that leave the repository, and
 * everything that could take very long to match: extended globs, alternatives with `|`, many stars, and braces with
 * many combinations. Parentheses are plain characters.
 */
export function globFault(glob: string): string | null {
  if (glob.startsWith('!')) return 'a glob cannot be negated; use `exclude`';
  if (/^\.{0,2}\//.test(glob) || glob.split('/').includes('..'))
    return 'a glob is relative to the repository: no leading `/`, no `..`';
  if (EXTENDED.test(glob)) return 'extended globs such as `+(a|b)` are not supported; use `{a,b}`';
  if (glob.includes('|')) return 'alternatives are written `{a,b}`, without `|`';
  if (/\\(?![()[\]{}*?!+])/.test(glob)) return 'a `\\` may only precede one of `()[]{}*?!+`, to match it literally';
  if (combinationsOf(glob) > MAX_COMBINATIONS)
    return `its \`{a,b}\` make more than ${MAX_COMBINATIONS} combinations; write several globs`;
  const stars = glob.split('/').map((segment) => (segment.match(/\*+/g) ?? []).length);
  if (stars.some((count) => count > MAX_STARS)) return `at most ${MAX_STARS} \`*\` between two \`/\``;
  return glob.split('**').length - 1 > MAX_STARS ? `at most ${MAX_STARS} \`**\`` : null;
}

/**
 * Upper bound for the number of texts that the braces of a glob expand to: the product of their numbers of
 * alternatives.
 */
function combinationsOf(glob: string): number {
  const group = /\{([^{}]*)\}/.exec(glob);
  if (group === null) return 1;
  return (group[1] ?? '').split(',').length * combinationsOf(glob.replace(group[0], () => ''));
}

const folderAsGlob = (text: string) => (text.endsWith('/') ? `${text}**` : text);

const globText = (prefix: RegExp) =>
  z
    .string()
    .min(1)
    .max(500)
    .check((context) => {
      const bare = context.value.replace(prefix, '');
      const fault = bare === '' ? 'a glob must not be empty' : globFault(bare);
      if (fault !== null) context.issues.push({ code: 'custom', input: context.value, message: fault });
    })
    .transform(folderAsGlob);

/** A path or glob relative to the repository. `infra/` means everything below it. */
export const glob = globText(/^/);

/** A glob that restricts what is measured or, with a leading `+`, adds to it. */
export const scopeGlob = globText(/^\+(?!\()/);

export const globs = z.array(glob).max(1000);
