const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const GAP = '·';
/** At most this many weeks are drawn, the newest. */
export const NEWEST = 12;

/**
 * The newest weeks as bars, scaled from 0 to `full`, or to the largest value if `full` is `null`. A week without a
 * value is `·`, never an empty bar.
 */
export function sparkline(values: readonly (number | null)[], full: number | null): string {
  const shown = values.slice(-NEWEST);
  const top = full ?? Math.max(...shown.map((value) => value ?? 0));
  return shown.map((value) => (value === null ? GAP : bar(value, top))).join('');
}

function bar(value: number, top: number): string {
  if (value <= 0 || top <= 0) return BARS[0] ?? GAP;
  return BARS[Math.min(BARS.length - 1, Math.max(1, Math.round((value / top) * (BARS.length - 1))))] ?? GAP;
}
