import { fileName } from '../lib/paths.ts';

/** Files in which a package declares its own version, each with the pattern of that line. */
const STATEMENTS: ReadonlyMap<string, RegExp> = new Map([
  ['Chart.yaml', /^version:/],
  ['galaxy.yml', /^version:/],
]);

/**
 * Pattern of the line in which a package declares its own version; `null`: the file declares none. That version rises
 * with every change of the package, also when a change is undone.
 */
export function ownVersionLine(path: string): RegExp | null {
  return STATEMENTS.get(fileName(path)) ?? null;
}
