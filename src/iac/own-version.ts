import { nameOf } from '../history/paths.ts';

/** Files in which a package states its own version, and the line that does. */
const STATEMENTS: ReadonlyMap<string, RegExp> = new Map([
  ['Chart.yaml', /^version:/],
  ['galaxy.yml', /^version:/],
]);

/** The line by which a package states its own version: it goes up with every change of the package, an undo too. */
export function ownVersionLine(path: string): RegExp | null {
  return STATEMENTS.get(nameOf(path)) ?? null;
}
