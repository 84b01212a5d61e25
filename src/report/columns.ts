/** Layout of tables on a terminal. All widths are in terminal columns. */

export const GAP = '  ';
/** Minimum width of a table column and of running text, in terminal columns. */
export const NARROWEST = 8;

/** Splits columns, by index, over as many tables as the terminal width needs; each repeats the first column. */
export function sideBySide(count: number, columns: number): readonly (readonly number[])[] {
  const most = Math.max(2, Math.floor((columns + GAP.length) / (NARROWEST + GAP.length)));
  const others = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const tables = Math.max(1, Math.ceil(others.length / (most - 1)));
  return Array.from({ length: tables }, (_, table) => [
    0,
    ...others.slice(table * (most - 1), (table + 1) * (most - 1)),
  ]);
}

/**
 * Column widths that make a table fit. Narrows the widest column step by step, first those that can shrink without
 * breaking a word; none below `NARROWEST`.
 */
export function fitted(natural: readonly number[], words: readonly number[], columns: number): readonly number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  for (let excess = total() - columns; excess > 0; excess -= 1) {
    const spare = widths.map((width, index) => (width > Math.max(NARROWEST, words[index] ?? 0) ? width : 0));
    const widest = Math.max(...spare) > 0 ? spare.indexOf(Math.max(...spare)) : widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
