import type { Reading } from '../../history/reading.ts';
import { plural } from '../../lib/phrasing.ts';
import { figureText, headlineText, targetText, weekName, weekText } from '../format.ts';
import { methodLink } from '../links.ts';
import type { KpiRow, PartRow, Report } from '../report.ts';
import { NEWEST, sparkline } from '../sparkline.ts';
import { code, folded, type Inline, type Section, type Text, table, tone, verdict } from './page.ts';
import { remarks } from './remarks.ts';
import { isIdle, lastWeek, shownKpis } from './select.ts';

/** The main table: each KPI this week and over the window, with its target. Says so for KPIs that were not measured. */
export function numbers(report: Report): Section {
  const rows = shownKpis(report);
  const week = weekName(lastWeek(report).id);
  const { length } = report.periods;
  const drawn = length > NEWEST ? `Last ${NEWEST} weeks` : 'Week by week';
  const titles = ['KPI', 'Verdict', week, plural(length, 'week'), 'Target', drawn];
  const lines = report.kpis.flatMap((row) => (rows.includes(row) ? linesOf(report, row) : [unmeasured(report, row)]));
  return { id: 'numbers', title: 'Numbers', folded: false, blocks: [table(titles, lines), ...remarks(report, rows)] };
}

function linesOf(report: Report, row: KpiRow): Text[][] {
  const values = row.series.map((reading) => reading.value);
  const whole = [
    [methodLink(report, row)],
    judgement(row),
    thisWeek(row),
    [row.atWeekEnd ? valueAtStart(row) : headlineText(row.headline, row.unit)],
    [wanted(row, row.unit)],
    [code(sparkline(values, row.unit === 'share' && row.better === 'higher' ? 1 : null))],
  ];
  return [whole, ...row.parts.filter((part) => part.target !== null).map((part) => partLine(row, part))];
}

/** The line of a KPI without values. The reason and what would change it are in the notMeasured section. */
function unmeasured(report: Report, row: KpiRow): Text[] {
  const words = isIdle(row) ? 'nothing to measure' : 'not measured';
  return [[methodLink(report, row)], ['–'], ['–'], [tone('dim', words)], [wanted(row, row.unit)], ['–']];
}

/** The line of a part with its own target, below its KPI. */
function partLine({ title, unit }: KpiRow, part: PartRow): Text[] {
  return [
    [`${title}, ${part.name}`],
    judgement({ verdict: part.verdict, trend: null }),
    ['–'],
    [headlineText(part.headline, unit)],
    [wanted(part, unit)],
    ['–'],
  ];
}

function wanted({ target }: PartRow | KpiRow, unit: KpiRow['unit']): string {
  return target === null ? '–' : targetText(target, unit);
}

function thisWeek({ series, headline, unit, atWeekEnd }: KpiRow): Text {
  const reading = series.at(-1);
  if (reading === undefined || reading.value === null) return ['–'];
  if (atWeekEnd) return [figureText(headline, unit)];
  return [`${readingText({ unit }, reading)}${reading.provisional ? ', provisional' : ''}`];
}

/** For a state: its first value in the window. The current value is already in the week's column. */
function valueAtStart({ series, headline, unit }: KpiRow): string {
  const first = series.find((reading) => reading.value !== null);
  if (first === undefined) return figureText(headline, unit);
  const [then, now] = [figureText(first, unit), figureText(headline, unit)];
  return then === now ? 'unchanged' : `was ${then}`;
}

function readingText({ unit }: Pick<KpiRow, 'unit'>, reading: Reading): string {
  const { machines } = reading.detail;
  const beside = unit === 'count' && typeof machines === 'number' && machines > 0 ? ` + ${machines} by machines` : '';
  return `${weekText(reading, unit)}${beside}`;
}

/** The verdict on the target, then the trend if a test supports one. */
function judgement({ verdict: said, trend }: Pick<KpiRow, 'verdict' | 'trend'>): Text {
  const words: Inline[] = [...(said === null ? [] : [verdict(said)])];
  if (trend === 'better' || trend === 'worse') words.push(TRENDS[trend]);
  return words.length === 0 ? ['–'] : words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]));
}

const TRENDS = { better: tone('good', 'getting better'), worse: tone('bad', 'getting worse') } as const;

/** Every week's reading of every KPI: the data of the charts, for readers who cannot see them, as in email. */
export function weekByWeek(report: Report): Section[] {
  const rows = shownKpis(report);
  if (rows.length === 0) return [];
  const lines = report.periods.map((week, index) => [
    [`${week.id}${week.provisional ? ', provisional' : ''}`],
    ...rows.map((row): Text => {
      const reading = row.series[index];
      return [reading === undefined || reading.value === null ? '–' : readingText(row, reading)];
    }),
  ]);
  const titles = ['Week', ...rows.map((row) => row.title)];
  return [folded('weeks', 'Week by week', table(titles, lines.toReversed()))];
}
