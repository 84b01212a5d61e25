import { type Component, hasTiers } from '../../history/component.ts';
import { addTo } from '../../history/group.ts';
import type { JudgedChange } from '../../history/judged-change.ts';
import { placesAround } from '../../history/paths.ts';
import { runbookCoverage } from '../../kpis/runbook-coverage.ts';
import { clip, clipWords } from '../escape.ts';
import { longDay } from '../format.ts';
import { pathLink } from '../links.ts';
import type { Report } from '../report.ts';
import { code, folded, leftOut, type Section, type Text, table } from './page.ts';
import { infraChanges, isCountedFailure, kpi } from './select.ts';

/** A critical component without a current runbook, and the latest change or failure in it. */
export interface Uncovered {
  readonly component: Component;
  /** One clause: when it last failed or changed; `null`: not in the window. */
  readonly recent: string | null;
}

/** Critical components without a current runbook, in the order of the KPI's evidence: most urgent first. */
export function uncovered(report: Report): readonly Uncovered[] {
  const row = kpi(report, runbookCoverage);
  if (row === undefined || row.headline.value === null) return [];
  const byName = new Map(report.components.map((component) => [component.name, component]));
  const found = row.evidence.flatMap(({ component = '' }) => byName.get(component) ?? []);
  const changes = changesOf(report, found);
  return found.map((component) => ({ component, recent: recently(report, changes.get(component) ?? []) }));
}

function recently(report: Report, changes: readonly JudgedChange[]): string | null {
  const at = (list: readonly JudgedChange[]) => list.reduce((newest, { landedAt }) => Math.max(newest, landedAt), 0);
  const failedAt = at(changes.filter((change) => change.role === 'change' && isCountedFailure(report, change)));
  if (failedAt > 0) return `a change of ${longDay(failedAt)} to it failed`;
  return changes.length > 0 ? `last changed ${longDay(at(changes))}` : null;
}

/** The window's changes by the component whose paths they touch. */
function changesOf(report: Report, components: readonly Component[]): ReadonlyMap<Component, readonly JudgedChange[]> {
  const owners = new Map<string, Component[]>();
  for (const component of components) {
    for (const path of component.paths) addTo(owners, path, component);
  }
  const changes = new Map<Component, JudgedChange[]>(components.map((component) => [component, []]));
  for (const change of infraChanges(report)) {
    const places = new Set(change.files.flatMap(({ path }) => placesAround(path, owners)));
    const touched = new Set([...places].flatMap((place) => owners.get(place) ?? []));
    for (const component of touched) changes.get(component)?.push(change);
  }
  return changes;
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
  { title: 'Lately', cell: (_, { recent }) => [recent ?? 'not changed in the window'] },
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
