/** How a table finds its place on a terminal: widths are in columns of the terminal. */

export const GAP = '  ';
/** No column of a table, and no running text, gets narrower than this. */
export const NARROWEST = 8;

/** Which columns stand in one table: where not all fit, another one follows, with the first column again. */
export function sideBySide(count: number, columns: number): readonly (readonly number[])[] {
  const most = Math.max(2, Math.floor((columns + GAP.length) / (NARROWEST + GAP.length)));
  const others = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const tables = Math.max(1, Math.ceil(others.length / (most - 1)));
  return Array.from({ length: tables }, (_, table) => [
    0,
    ...others.slice(table * (most - 1), (table + 1) * (most - 1)),
  ]);
}

/** Takes from the widest columns until the table fits: as long as there is one, from one whose words stay whole. */
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
