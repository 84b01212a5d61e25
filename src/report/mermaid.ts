import { COLORS, LEGEND } from './colors.ts';
import { mermaidText } from './escape.ts';
import type { Chart, Series } from './page/chart.ts';

const WIDTH = 720;
const HEIGHT = 240;
const MARKS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];

/** A chart as mermaid source, with a caption for what mermaid cannot show. */
export interface Drawing {
  readonly source: string;
  /** Plain text: the legend, events, and whether weeks were omitted. */
  readonly caption: string;
}

/**
 * A chart as `xychart-beta`, in the form that mermaid 10 and 11 both parse: no empty list, no null, no escaped quote.
 * Weeks without a value are omitted from the axis. Bars of several series overlap. `null`: nothing to draw.
 */
export function mermaidChart(chart: Chart): Drawing | null {
  const drawn = chart.weeks
    .map((_, index) => index)
    .filter((index) => chart.series.every((one) => typeof one.values[index] === 'number'));
  if (drawn.length === 0) return null;
  const pick = (values: Series['values']) => drawn.map((index) => values[index] ?? 0);
  const events = drawn.flatMap((index) => (chart.weeks[index]?.events.length === 0 ? [] : [index]));
  const label = (index: number) => `${chart.weeks[index]?.label ?? ''}${MARKS[events.indexOf(index)] ?? ''}`;
  const top = Math.max(1, ...chart.series.flatMap((series) => pick(series.values)));
  const source = [
    `%%{init: ${JSON.stringify(settings(chart))}}%%`,
    'xychart-beta',
    `  title "${mermaidText(chart.title)}"`,
    `  x-axis [${drawn.map((index) => `"${mermaidText(label(index))}"`).join(', ')}]`,
    `  y-axis "${chart.percent ? 'percent' : mermaidText(chart.axis)}" 0 --> ${ceiling(top)}`,
    ...chart.series.map((series) => `  ${series.mark} [${pick(series.values).join(', ')}]`),
  ].join('\n');
  return { source, caption: caption(chart, events, drawn.length) };
}

function settings(chart: Chart): object {
  const palette = chart.series.map((series) => COLORS[series.color]).join(', ');
  return {
    xyChart: { width: WIDTH, height: HEIGHT, titleFontSize: 16 },
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
  };
}

/** The upper end of the axis: one tenth above the largest value, rounded up to a round number. */
function ceiling(top: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(top)) - 1);
  return Math.ceil((top * 1.1) / step) * step;
}

function caption(chart: Chart, events: readonly number[], drawn: number): string {
  const legend = chart.series
    .map((series) => `${LEGEND[series.color]} ${series.name}`)
    .toReversed()
    .join('  ');
  const marked = events
    .slice(0, MARKS.length)
    .map((index, mark) => `${MARKS[mark]} ${chart.weeks[index]?.events.join(', ')}`);
  const missing = drawn < chart.weeks.length ? ['Weeks with too few changes are left out.'] : [];
  return [`${legend}${marked.length === 0 ? '' : `  ${marked.join('  ')}`}`, ...missing].join('. ');
}
