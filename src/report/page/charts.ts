import { parseInstant } from '../../history/instant.ts';
import { weekOf } from '../../history/period.ts';
import type { Reading } from '../../history/reading.ts';
import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { throughput } from '../../kpis/throughput.ts';
import { PERCENT_FROM, weekName } from '../format.ts';
import type { KpiRow, Report } from '../report.ts';
import type { Chart, ChartWeek } from './chart.ts';
import type { Section } from './page.ts';
import { isEmptyWindow, kpi } from './select.ts';

/** Weeks pooled for each point of the failure rate. Weekly shares of few changes jump too much for a readable line. */
const POOLED = 4;
/** At most this many weeks are drawn; more cannot be distinguished in a chart. */
const DRAWN = 26;

/** Charts of throughput and failure rate; empty if there is nothing to draw. */
export function charts(report: Report): Section[] {
  if (isEmptyWindow(report)) return [];
  const both = [throughputChart(report, kpi(report, throughput)), failureChart(report, kpi(report, changeFailureRate))];
  const drawn = both.filter((chart) => chart !== null);
  if (drawn.length === 0) return [];
  return [{ id: 'charts', title: 'Charts', folded: false, blocks: drawn.map((chart) => ({ kind: 'chart', chart })) }];
}

/** Bars of all changes at the back and of people's in front, so that the visible rest is the machines'. */
function throughputChart(report: Report, row: KpiRow | undefined): Chart | null {
  if (row === undefined || row.series.every((reading) => reading.value === null)) return null;
  // A week in which nothing landed has a bar of height 0.
  const people = row.series.map((reading) => reading.value ?? 0);
  const machines = row.series.map((reading) => reading.detail['machines'] ?? 0);
  const all = people.map((value, index) => value + (machines[index] ?? 0));
  const hasMachines = machines.some((value) => value > 0);
  return newest({
    id: throughput.id,
    title: 'Infrastructure changes landed a week',
    axis: 'changes',
    percent: false,
    weeks: weeks(report),
    series: [
      ...(hasMachines ? [{ name: 'machines', mark: 'bar', color: 'machines', values: all } as const] : []),
      { name: 'people', mark: 'bar', color: 'people', values: people },
    ],
  });
}

function failureChart(report: Report, row: KpiRow | undefined): Chart | null {
  if (row === undefined || row.headline.value === null) return null;
  const settled = row.series.filter(({ provisional }) => !provisional);
  // Each point is at the last of its four weeks.
  const rates = settled.slice(POOLED - 1).map((_, index) => pooled(settled.slice(index, index + POOLED)));
  if (rates.filter((rate) => rate !== null).length < 2) return null;
  const { target } = row;
  return newest({
    id: changeFailureRate.id,
    title: 'Change failure rate, four settled weeks together',
    axis: '% of changes',
    percent: true,
    weeks: weeks(report).slice(POOLED - 1, settled.length),
    series: [
      { name: 'failure rate', mark: 'line', color: 'failures', values: rates },
      ...(target === null
        ? []
        : [{ name: 'target', mark: 'line', color: 'target', values: rates.map(() => target.value * 100) } as const]),
    ],
  });
}

/** k/n over the readings, in percent; `null` if too few changes landed in them. */
function pooled(readings: readonly Reading[]): number | null {
  const sum = (pick: (reading: Reading) => number | null) =>
    readings.reduce((total, reading) => total + (pick(reading) ?? 0), 0);
  const all = sum((reading) => reading.denominator);
  return all < PERCENT_FROM ? null : Math.round((sum((reading) => reading.numerator) / all) * 1000) / 10;
}

function weeks(report: Report): readonly ChartWeek[] {
  return report.periods.map(({ id }) => ({
    label: weekName(id),
    events: report.events.filter(({ date }) => weekId(date) === id).map(({ label }) => label),
  }));
}

function weekId(date: string): string | null {
  const instant = parseInstant(date);
  return instant === null ? null : weekOf(instant).id;
}

function newest(chart: Chart): Chart {
  return {
    ...chart,
    weeks: chart.weeks.slice(-DRAWN),
    series: chart.series.map((series) => ({ ...series, values: series.values.slice(-DRAWN) })),
  };
}
