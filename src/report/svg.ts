import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { decimal } from '../lib/phrasing.ts';
import { htmlText } from './escape.ts';
import type { Chart, Series } from './page/chart.ts';

const WIDTH = 760;
const HEIGHT = 260;
const TOP = 34;
const LEFT = 44;
const BOTTOM = 26;
const TICKS = 4;

/** Maps data to coordinates in one drawing. */
interface Frame {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly barWidth: number;
  readonly ticks: readonly number[];
}

/** A chart as inline SVG, coloured only by the page's style sheet. Deterministic: equal charts give equal bytes. */
export function svgChart(chart: Chart): string {
  const frame = frameOf(chart);
  const parts = [
    `<title id="${chart.id}-title">${htmlText(chart.title)}</title>`,
    `<desc id="${chart.id}-desc">${htmlText(described(chart))}</desc>`,
    ...frame.ticks.map((tick) => gridLine(chart, tick, frame)),
    ...weekLabels(chart, frame),
    ...chart.series.map((series) => (series.mark === 'bar' ? bars(series, frame) : path(series, frame))),
    ...eventLines(chart, frame),
  ];
  const labels = `aria-labelledby="${chart.id}-title" aria-describedby="${chart.id}-desc"`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" ${labels}>${parts.join('')}</svg>`;
}

function frameOf(chart: Chart): Frame {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const band = scaleBand<number>()
    .domain(chart.weeks.map((_, index) => index))
    .range([LEFT, WIDTH])
    .padding(0.25);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(TICKS)
    .range([HEIGHT - BOTTOM, TOP]);
  return {
    x: (index) => round(band(index) ?? 0),
    y: (value) => round(scale(value)),
    barWidth: round(band.bandwidth()),
    ticks: scale.ticks(TICKS),
  };
}

function gridLine(chart: Chart, tick: number, { y }: Frame): string {
  const label = `${decimal(tick)}${chart.percent ? ' %' : ''}`;
  return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"/><text class="end" x="${LEFT - 6}" y="${y(tick) + 4}">${htmlText(label)}</text>`;
}

/** Labels for every week up to 14 weeks, then for every second, third, …, counted back from the newest. */
function weekLabels(chart: Chart, { x, barWidth }: Frame): string[] {
  const step = Math.ceil(chart.weeks.length / 14);
  return chart.weeks.flatMap(({ label }, index) =>
    (chart.weeks.length - 1 - index) % step === 0
      ? [`<text class="middle" x="${round(x(index) + barWidth / 2)}" y="${HEIGHT - 8}">${htmlText(label)}</text>`]
      : [],
  );
}

function bars({ values, color, name }: Series, { x, y, barWidth }: Frame): string {
  const drawn = values.flatMap((value, index) =>
    value === null
      ? []
      : [
          `<rect x="${x(index)}" y="${y(value)}" width="${barWidth}" height="${round(y(0) - y(value))}"><title>${htmlText(name)}: ${value}</title></rect>`,
        ],
  );
  return `<g class="${color}" fill="currentColor">${drawn.join('')}</g>`;
}

function path({ values, color }: Series, { x, y, barWidth }: Frame): string {
  const shape = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => round(x(index) + barWidth / 2))
    .y((value) => y(value ?? 0));
  const dashes = color === 'target' ? ' stroke-dasharray="6 4"' : '';
  return `<path class="${color}" fill="none" stroke="currentColor" stroke-width="2"${dashes} d="${shape(values) ?? ''}"/>`;
}

function eventLines({ weeks }: Chart, { x, barWidth }: Frame): string[] {
  return weeks.flatMap(({ events }, index) => {
    if (events.length === 0) return [];
    const at = round(x(index) + barWidth / 2);
    const side = at > WIDTH * 0.7 ? 'end' : 'start';
    return [
      `<line class="event" x1="${at}" x2="${at}" y1="${TOP - 10}" y2="${HEIGHT - BOTTOM}"/>`,
      `<text class="${side}" x="${at + (side === 'end' ? -4 : 4)}" y="${TOP - 14}">${htmlText(events.join(', '))}</text>`,
    ];
  });
}

/** The chart in words, for screen readers. */
function described({ weeks, series, percent }: Chart): string {
  return series
    .map(
      ({ name, values }) =>
        `${name}: ${values.map((value, index) => `${weeks[index]?.label} ${value === null ? 'none' : `${value}${percent ? ' %' : ''}`}`).join(', ')}`,
    )
    .join('. ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
