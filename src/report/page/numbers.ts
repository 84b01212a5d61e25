import type { Reading } from '../../history/reading.ts';
import type { Unit } from '../../kpis/kpi.ts';
import type { Detectable } from '../detectable.ts';
import { decimal, headlineText, plural, targetText, valueText, weekName, weekText } from '../format.ts';
import { methodLink } from '../references.ts';
import type { KpiRow, PartRow, Report, Trend } from '../report.ts';
import { sparkline } from '../sparkline.ts';
import { code, type Inline, paragraph, type Section, type Text, table, tone, verdict } from './page.ts';
import { lastWeek, shownKpis } from './week.ts';

/** The one table: what each KPI said this week and over the window, against its target. Of the others it says so. */
export function numbers(report: Report): Section {
  const rows = shownKpis(report);
  const week = weekName(lastWeek(report).id);
  const titles = ['KPI', week, plural(report.periods.length, 'week'), 'Target', 'Verdict', 'Weeks'];
  return {
    id: 'numbers',
    title: 'Numbers',
    folded: false,
    blocks: [
      ...(rows.length === 0
        ? [paragraph('No KPI could be measured: the last paragraph says what each one needs.')]
        : []),
      ...(rows.length === 0
        ? []
        : [
            table(
              titles,
              report.kpis.flatMap((row) => (rows.includes(row) ? lines(report, row) : [unmeasured(report, row)])),
            ),
          ]),
      ...remarks(rows).map((remark) => paragraph(remark)),
    ],
  };
}

function lines(report: Report, row: KpiRow): Text[][] {
  const values = row.series.map((reading) => reading.value);
  const whole = [
    [methodLink(report, row)],
    thisWeek(row),
    [headlineText(row.headline, row.unit)],
    [row.target === null ? '–' : targetText(row.target, row.unit)],
    judgement(row),
    [code(sparkline(values, row.unit === 'share' && row.better === 'higher' ? 1 : null))],
  ];
  return [whole, ...row.parts.filter((part) => part.target !== null).map((part) => partLine(row, part))];
}

/** The last paragraph says why, and what would change that. */
function unmeasured(report: Report, row: KpiRow): Text[] {
  const wanted = row.target === null ? '–' : targetText(row.target, row.unit);
  return [[methodLink(report, row)], ['–'], [tone('dim', 'not measured')], [wanted], ['–'], ['–']];
}

/** A part with a target of its own stands below its KPI. */
function partLine({ title, unit }: KpiRow, { name, headline, target, verdict: said }: PartRow): Text[] {
  const wanted = target === null ? '–' : targetText(target, unit);
  return [
    [`${title}, ${name}`],
    ['–'],
    [headlineText(headline, unit)],
    [wanted],
    judgement({ verdict: said, trend: null }),
    ['–'],
  ];
}

function thisWeek({ series, unit }: KpiRow): Text {
  const reading = series.at(-1);
  if (reading === undefined) return ['–'];
  return [`${readingText({ unit }, reading)}${reading.provisional && reading.value !== null ? ', provisional' : ''}`];
}

function readingText({ unit }: Pick<KpiRow, 'unit'>, reading: Reading): string {
  const { machines } = reading.detail;
  const beside = unit === 'count' && typeof machines === 'number' && machines > 0 ? ` + ${machines} by machines` : '';
  return `${weekText(reading, unit)}${beside}`;
}

/** The verdict on the target, then the direction; a word where a test supports it and nothing where there is none. */
export function judgement({ verdict: said, trend }: Pick<KpiRow, 'verdict' | 'trend'>): Text {
  const words: Inline[] = [...(said === null ? [] : [verdict(said)]), ...(trend === null ? [] : [TRENDS[trend]])];
  return words.length === 0 ? ['–'] : words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]));
}

const TRENDS: Readonly<Record<Trend, Inline>> = {
  better: tone('good', 'getting better'),
  worse: tone('bad', 'getting worse'),
  'no-clear-change': tone('dim', 'no clear change'),
};

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
  return [{ id: 'weeks', title: 'Week by week', folded: true, blocks: [table(titles, lines.toReversed())] }];
}

/** What the reader must know to take the table right. */
function remarks(rows: readonly KpiRow[]): string[] {
  const blind = rows.flatMap(({ title, trend, detectable, unit }) =>
    trend === 'no-clear-change' && detectable !== null ? [`${title} ${riseText(detectable, unit)}`] : [],
  );
  const seen =
    blind.length === 0 ? [] : [`The smallest change that these weeks would have shown: ${blind.join(', ')}.`];
  const open = rows.some(({ series }) => series.some((reading) => reading.provisional && reading.value !== null))
    ? ['Provisional: failures of that week may still surface.']
    : [];
  const text = [...seen, ...open].join(' ');
  return text === '' ? [] : [text];
}

/** `×2.1 (17 a week)` */
function riseText({ factor, value }: Detectable, unit: Unit): string {
  const reached = `${valueText(value, unit)}${unit === 'count' ? ' a week' : ''}`;
  const times = factor === null ? '×1' : `×${decimal(factor)}`;
  return times === '×1' ? `to ${reached}` : `${times} (to ${reached})`;
}
