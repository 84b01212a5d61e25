import type { Reading } from '../../history/reading.ts';
import { plural } from '../../words.ts';
import { headlineText, targetText, weekName, weekText } from '../format.ts';
import { methodLink } from '../references.ts';
import type { KpiRow, PartRow, Report } from '../report.ts';
import { NEWEST, sparkline } from '../sparkline.ts';
import { code, folded, type Inline, type Section, type Text, table, tone, verdict } from './page.ts';
import { remarks } from './remarks.ts';
import { isIdle, lastWeek, shownKpis } from './week.ts';

/** The one table: what each KPI said this week and over the window, against its target. Of the others it says so. */
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
    [row.atWeekEnd ? cameFrom(row) : headlineText(row.headline, row.unit)],
    [wanted(row.target, row.unit)],
    [code(sparkline(values, row.unit === 'share' && row.better === 'higher' ? 1 : null))],
  ];
  return [whole, ...row.parts.filter((part) => part.target !== null).map((part) => partLine(row, part))];
}

/** The last paragraph says why, and what would change that. */
function unmeasured(report: Report, row: KpiRow): Text[] {
  const words = isIdle(row) ? 'nothing to measure' : 'not measured';
  return [[methodLink(report, row)], ['–'], ['–'], [tone('dim', words)], [wanted(row.target, row.unit)], ['–']];
}

/** A part with a target of its own stands below its KPI. */
function partLine({ title, unit }: KpiRow, { name, headline, target, verdict: said }: PartRow): Text[] {
  return [
    [`${title}, ${name}`],
    judgement({ verdict: said, trend: null }),
    ['–'],
    [headlineText(headline, unit)],
    [wanted(target, unit)],
    ['–'],
  ];
}

function wanted(target: KpiRow['target'], unit: KpiRow['unit']): string {
  return target === null ? '–' : targetText(target, unit);
}

function thisWeek({ series, headline, unit, atWeekEnd }: KpiRow): Text {
  const reading = series.at(-1);
  if (reading === undefined || reading.value === null) return ['–'];
  if (atWeekEnd) return [headlineText(headline, unit)];
  return [`${readingText({ unit }, reading)}${reading.provisional ? ', provisional' : ''}`];
}

/** What stands today is in the week's column: here, what it was when the window began. */
function cameFrom({ series, headline, unit }: KpiRow): string {
  const first = series.find((reading) => reading.value !== null);
  if (first === undefined) return headlineText(headline, unit);
  const [then, now] = [headlineText(first, unit), headlineText(headline, unit)];
  return then === now ? 'unchanged' : `was ${then}`;
}

function readingText({ unit }: Pick<KpiRow, 'unit'>, reading: Reading): string {
  const { machines } = reading.detail;
  const beside = unit === 'count' && typeof machines === 'number' && machines > 0 ? ` + ${machines} by machines` : '';
  return `${weekText(reading, unit)}${beside}`;
}

/** The verdict on the target, then the direction where a test supports one. */
function judgement({ verdict: said, trend }: Pick<KpiRow, 'verdict' | 'trend'>): Text {
  const words: Inline[] = [...(said === null ? [] : [verdict(said)])];
  if (trend === 'better' || trend === 'worse') words.push(TRENDS[trend]);
  return words.length === 0 ? ['–'] : words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]));
}

const TRENDS = { better: tone('good', 'getting better'), worse: tone('bad', 'getting worse') } as const;

/** Every week's reading of every KPI: what the charts show, for who reads mail or has no pictures. */
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
