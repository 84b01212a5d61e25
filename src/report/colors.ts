import type { SeriesColor } from './page/chart.ts';

/** Colours of chart series, each with a contrast of at least 3 : 1 against GitHub's light and dark pages. */
export const COLORS: Readonly<Record<SeriesColor, string>> = {
  people: '#3b82f6',
  machines: '#b08800',
  failures: '#e5534b',
  target: '#848d97',
};

/** The series colours as emoji, for legends in plain text. */
export const LEGEND: Readonly<Record<SeriesColor, string>> = {
  people: '🟦',
  machines: '🟨',
  failures: '🟥',
  target: '⬜',
};
