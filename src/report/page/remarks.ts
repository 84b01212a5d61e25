import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { decimal, plural, sentenceList } from '../../words.ts';
import { clip } from '../escape.ts';
import { headlineText, valueText } from '../format.ts';
import type { KpiRow, Report } from '../report.ts';
import { type Block, list, strong, type Text, ticked } from './page.ts';
import { infraChanges, landedInWindow } from './week.ts';

/** What the reader must know to take the table right, below it. */
export function remarks(report: Report, rows: readonly KpiRow[]): Block[] {
  const items = [...words(rows), ...reach(rows), ...swamped(rows), ...unknown(report), ...notes(rows)];
  return items.length === 0 ? [] : [list(items)];
}

/** The words of the table that it uses today. */
function words(rows: readonly KpiRow[]): Text[] {
  const ranged = rows.some(({ headline }) => headline.low !== null);
  const open = rows.some(({ series }) => series.some((reading) => reading.provisional && reading.value !== null));
  const unclear = rows.some(({ verdict, parts }) =>
    [verdict, ...parts.map((part) => part.verdict)].includes('unclear'),
  );
  const told = [
    ...(ranged ? ['In brackets: the counts, and the range that chance leaves open (95 % interval).'] : []),
    ...(unclear ? ['Unclear: the target lies within that range.'] : []),
    ...(open ? ['Provisional: failures of that week may still surface.'] : []),
  ];
  return told.length === 0 ? [] : [[told.join(' ')]];
}

/** What a KPI without a direction would have had to read in the newest weeks: a median against the window's. */
function reach(rows: readonly KpiRow[]): Text[] {
  const blind = rows.flatMap(({ title, trend, headline, detectable, unit }) => {
    if (trend !== 'no-clear-change' || detectable === null) return [];
    const { factor, value } = detectable;
    const typical = headline.value ?? 0;
    const reached = unit === 'share' || factor === null || typical === 0 ? value : typical * factor;
    return [`${title} ${valueText(reached, unit)}${unit === 'count' ? ' a week' : ''}`];
  });
  return blind.length === 0
    ? []
    : [[`Better and worse are said only beyond chance. The newest weeks would have to read ${sentenceList(blind)}.`]];
}

/** Machine updates seldom fail: where they are most of the changes, people's rate is told apart. */
function swamped(rows: readonly KpiRow[]): Text[] {
  const row = rows.find(({ id }) => id === changeFailureRate.id);
  const part = (name: string) => row?.parts.find((one) => one.name === name)?.headline;
  const [people, machines] = [part('people'), part('machines')];
  if (row === undefined || !people || (machines?.n ?? 0) <= (people.n ?? 0)) return [];
  return [
    [strong(row.title), `: machines landed most of these changes; people’s alone: ${headlineText(people, row.unit)}.`],
  ];
}

/** So many changes tell that a repository lives, and less than this share of them that it is mostly about something else. */
const MANY = 50;
const FEW = 0.1;

/** Where little of what lands is known as infrastructure, and nobody has said yet what else is. */
function unknown(report: Report): Text[] {
  const [infra, all] = [infraChanges(report).length, landedInWindow(report).length];
  if (report.config.file !== null || all < MANY || infra >= FEW * all) return [];
  return [
    ticked(
      `${decimal(infra)} of ${plural(all, 'change')} that landed are known as infrastructure, and only those are measured. \`paths: ["+folder/**"]\` in the configuration adds others.`,
    ),
  ];
}

function notes(rows: readonly KpiRow[]): Text[] {
  return rows
    .filter((row) => row.notes.length > 0)
    .map((row) => [strong(row.title), `: ${clip(row.notes.join('; '), 300)}.`]);
}
