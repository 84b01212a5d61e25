import * as z from 'zod';

const MAX_STARS = 3;
const MAX_COMBINATIONS = 100;
const EXTENDED = /[@!+*?]\(/;

/**
 * What is wrong with a glob, in words; `null`: nothing. What could take for ever to match is refused: parts of regular
 * expressions, many stars, and braces that stand for many texts. Parentheses are plain signs.
 */
export function globFault(glob: string): string | null {
  if (glob.startsWith('!')) return 'a glob cannot be negated; use `exclude`';
  if (/^\.{0,2}\//.test(glob) || glob.split('/').includes('..'))
    return 'a glob is relative to the repository: no leading `/`, no `..`';
  if (EXTENDED.test(glob)) return 'extended globs such as `+(a|b)` are not supported; use `{a,b}`';
  if (glob.includes('|')) return 'alternatives are written `{a,b}`, without `|`';
  if (/\\(?![()[\]{}*?!+])/.test(glob))
    return 'a `\\` may only stand before one of `()[]{}*?!+`, which it makes a plain sign';
  if (combinationsOf(glob) > MAX_COMBINATIONS)
    return `its \`{a,b}\` make more than ${MAX_COMBINATIONS} combinations; write several globs`;
  const stars = glob.split('/').map((segment) => (segment.match(/\*+/g) ?? []).length);
  if (stars.some((count) => count > MAX_STARS)) return `at most ${MAX_STARS} \`*\` between two \`/\``;
  return glob.split('**').length - 1 > MAX_STARS ? `at most ${MAX_STARS} \`**\`` : null;
}

/** How many texts the braces of a glob stand for, at most: the product of the choices of all. */
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
      const fault = globFault(context.value.replace(prefix, ''));
      if (fault !== null) context.issues.push({ code: 'custom', input: context.value, message: fault });
    })
    .transform(folderAsGlob);

/** A path or glob relative to the repository. `infra/` means everything below it. */
export const glob = globText(/^/);

/** A glob that restricts or, with a leading `+`, adds. */
export const scopeGlob = globText(/^\+(?!\()/);

export const globs = z.array(glob).max(1000);
