import type { SeriesColor } from './page/chart.ts';

/** The charts' colours: each at least 3 : 1 against GitHub's light and dark page. */
export const COLORS: Readonly<Record<SeriesColor, string>> = {
  people: '#3b82f6',
  machines: '#b08800',
  failures: '#e5534b',
  target: '#848d97',
};

/** The same, as signs that a legend in plain text can show. */
export const LEGEND: Readonly<Record<SeriesColor, string>> = {
  people: '🟦',
  machines: '🟨',
  failures: '🟥',
  target: '⬜',
};
