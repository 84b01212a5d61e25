import { type Component, hasTiers } from '../../history/component.ts';
import { type Instant, longDay } from '../../history/instant.ts';
import { lastFailures } from '../../kpis/last-failures.ts';
import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { clip, clipWords } from '../escape.ts';

import { pathLink } from '../links.ts';
import type { Report } from '../report.ts';
import { code, folded, leftOut, type Section, type Text, table } from './page.ts';
import { kpi, lastWeek } from './select.ts';

/** A critical component without a current runbook, and its latest failure or change. */
export interface Uncovered {
  readonly component: Component;
  /** One clause: when it last failed or changed, as in the KPI's evidence; `null`: not in the history that was read. */
  readonly recent: string | null;
}

/** Critical components without a current runbook, in the order of the KPI's evidence: most urgent first. */
export function uncovered(report: Report): readonly Uncovered[] {
  const row = kpi(report, runbookCoverage);
  if (row === undefined || row.headline.value === null) return [];
  const byName = new Map(report.components.map((component) => [component.name, component]));
  const failedAtOf = lastFailures(report.components, report.changes, lastWeek(report).end);
  return row.evidence
    .flatMap(({ component = '' }) => byName.get(component) ?? [])
    .map((component) => ({ component, recent: recently(component, failedAtOf(component)) }));
}

function recently({ changedAt }: Component, failedAt: Instant | null): string | null {
  if (failedAt !== null) return `a change to it failed on ${longDay(failedAt)}`;
  return changedAt === null ? null : `last changed ${longDay(changedAt)}`;
}

/** The table of critical components without a current runbook and what each lacks. Omits empty columns. */
export function runbookSection(report: Report, rows: number): Section[] {
  const found = uncovered(report);
  if (found.length === 0) return [];
  const columns = COLUMNS.filter(({ cell }) => found.some((item) => cell(report, item) !== null));
  const lines = found.slice(0, rows).map((item) => columns.map(({ cell }) => cell(report, item) ?? ['–']));
  const title = `${hasTiers(report.components) ? 'Critical components' : 'Components'} without a current runbook (${found.length})`;
  const titles = columns.map((column) => column.title);
  return [folded('runbooks', title, table(titles, lines), ...leftOut(found.length, rows, 'more component'))];
}

/** Columns of the table; a cell is `null` if there is nothing to show. */
const COLUMNS: readonly { title: string; cell: (report: Report, item: Uncovered) => Text | null }[] = [
  { title: 'Component', cell: (_, { component }) => [code(clip(component.name, 60))] },
  { title: 'Tier', cell: (_, { component: { tier } }) => (tier === null ? null : [String(tier)]) },
  { title: 'Missing', cell: (report, { component }) => missing(report, component) },
  {
    title: 'Owner',
    cell: (_, { component: { owners } }) => (owners.length === 0 ? null : ownersOf(owners)),
  },
  { title: 'Lately', cell: (_, { recent }) => [recent ?? 'no recent change of its own'] },
];

/** The first three owners. */
export function ownersOf(owners: readonly string[]): Text {
  return owners.slice(0, 3).flatMap((owner, index) => [...(index === 0 ? [] : [', ']), code(clip(owner, 60))]);
}

/** What is missing: `no runbook`; `docs/orders.md: stale since …`. Skips the first note, on how it was declared. */
function missing(report: Report, { runbook: { state, target, notes } }: Component): Text {
  const lacks = clipWords(clip(notes.slice(1).join('; '), 160));
  const words = lacks.startsWith(state)
    ? lacks
    : [STATES[state] ?? state, lacks].filter((part) => part !== '').join(': ');
  return target === null || /^[a-z]+:/i.test(target) ? [words] : [pathLink(report, target), `: ${words}`];
}

const STATES: Readonly<Record<string, string>> = {
  none: 'no runbook',
  'target-missing': 'runbook is not there',
  stub: 'stub',
  stale: 'stale',
};
