import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import type { Unit } from '../../kpis/kpi.ts';
import { decimal, lowerFirst, plural, sentenceList } from '../../lib/phrasing.ts';
import type { Detectable } from '../detectable.ts';
import { clip } from '../escape.ts';
import { headlineText, valueText } from '../format.ts';
import type { KpiRow, Report } from '../report.ts';
import { type Block, list, strong, type Text, ticked } from './page.ts';
import { infraChanges, landedInWindow } from './select.ts';

/** Remarks below the table that the reader needs to interpret it correctly. */
export function remarks(report: Report, rows: readonly KpiRow[]): Block[] {
  const items = [
    ...legend(rows),
    ...defaults(rows),
    ...detectableMoves(rows),
    ...peopleAlone(rows),
    ...littleInfra(report),
    ...notes(rows),
  ];
  return items.length === 0 ? [] : [list(items)];
}

/** Explains those terms of the table that it uses in this report. */
function legend(rows: readonly KpiRow[]): Text[] {
  const ranged = rows.some(({ headline }) => headline.low !== null);
  const open = rows.some(({ series }) => series.some((reading) => reading.provisional && reading.value !== null));
  const unclear = rows.some(({ verdict, parts }) =>
    [verdict, ...parts.map((part) => part.verdict)].includes('unclear'),
  );
  const terms = [
    ...(ranged ? ['In brackets: the counts, and the range that chance leaves open (95 % interval).'] : []),
    ...(unclear ? ['Unclear: the target lies within that range.'] : []),
    ...(open ? ['Provisional: failures of that week may still surface.'] : []),
  ];
  return terms.length === 0 ? [] : [[terms.join(' ')]];
}

/** A remark that all targets are defaults, if the team has set none. */
function defaults(rows: readonly KpiRow[]): Text[] {
  const held = rows.flatMap((row) => [row, ...row.parts]).filter(({ target }) => target !== null);
  if (held.length === 0 || held.some(({ isDefaultTarget }) => !isDefaultTarget)) return [];
  return [ticked('All targets are defaults: `targets` in the configuration sets others, or `false` for none.')];
}

/** For KPIs without clear change: the value of the newest weeks from which the trend test would detect a change. */
function detectableMoves(rows: readonly KpiRow[]): Text[] {
  const blind = rows.flatMap(({ title, trend, headline, detectable, unit }) => {
    if (trend !== 'no-clear-change' || detectable === null) return [];
    const { factor, value } = detectable;
    const typical = headline.value ?? 0;
    if (isOutOfReach(detectable, typical, unit)) return [];
    const reached = unit === 'share' || factor === null || typical === 0 ? value : typical * factor;
    return [`${lowerFirst(title)} ${valueText(reached, unit)}${unit === 'count' ? ' a week' : ''}`];
  });
  return blind.length === 0
    ? []
    : [
        [
          `“Better” and “worse” need a test. It detects a change in four of five cases once the newest third of the weeks reads ${sentenceList(blind, 'or')}.`,
        ],
      ];
}

/** Detectable changes above these limits are not shown: a tenfold rise, or a share that moves by one half. */
const MOST_FACTOR = 10;
const MOST_SHARE = 0.5;

function isOutOfReach({ factor, value }: Detectable, typical: number, unit: Unit): boolean {
  return unit === 'share' ? Math.abs(value - typical) > MOST_SHARE : factor !== null && factor > MOST_FACTOR;
}

/** The failure rate of people's changes, if most changes are machine updates, which seldom fail. */
function peopleAlone(rows: readonly KpiRow[]): Text[] {
  const row = rows.find(({ id }) => id === changeFailureRate.id);
  const part = (name: string) => row?.parts.find((one) => one.name === name)?.headline;
  const [people, machines] = [part('people'), part('machines')];
  if (row === undefined || !people || (machines?.n ?? 0) <= (people.n ?? 0)) return [];
  return [
    [
      strong(row.title),
      `: machines landed most of these changes; for people’s alone: ${headlineText(people, row.unit)}.`,
    ],
  ];
}

/** From this many changes on, a repository is active enough for a remark on how few are infrastructure. */
const MIN_CHANGES = 50;
/** Below this share of infrastructure changes, a repository is mostly about something else. */
const MIN_INFRA_SHARE = 0.1;

/** A remark if few changes are recognised as infrastructure and no configuration file exists. */
function littleInfra(report: Report): Text[] {
  const [infra, all] = [infraChanges(report).length, landedInWindow(report).length];
  if (report.config.file !== null || all < MIN_CHANGES || infra >= MIN_INFRA_SHARE * all) return [];
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
