import type { Component } from '../../history/component.ts';
import type { JudgedChange } from '../../history/revert.ts';
import { clip } from '../escape.ts';
import { longDay, plural } from '../format.ts';
import { pathLink } from '../references.ts';
import type { Report } from '../report.ts';
import { code, paragraph, type Section, type Text, table } from './page.ts';
import { isCountedFailure, kpi, windowChanges } from './week.ts';

/** A critical component without a current runbook, and what happened to it lately. */
export interface Uncovered {
  readonly component: Component;
  /** One clause: when it last failed or changed; `null`: not in the window. */
  readonly recent: string | null;
}

/** The gap, what failed most recently first, then what changed most recently; each list as the KPI counted it. */
export function uncovered(report: Report): readonly Uncovered[] {
  const row = kpi(report, 'runbook-coverage');
  if (row === undefined || row.headline.value === null) return [];
  const tiered = report.components.some((component) => component.tier !== null);
  const counted = new Set(row.evidence.map((item) => item.path ?? ''));
  return report.components
    .filter(({ runbook }) => runbook.state !== 'current' && runbook.state !== 'external')
    .filter(({ tier, paths, name }) => (!tiered || tier !== null) && counted.has(paths[0] ?? name))
    .map((component) => ({ component, ...latest(report, component) }))
    .toSorted(
      (one, other) =>
        other.failedAt - one.failedAt ||
        other.changedAt - one.changedAt ||
        (one.component.name < other.component.name ? -1 : 1),
    );
}

interface Latest {
  readonly failedAt: number;
  readonly changedAt: number;
  readonly recent: string | null;
}

function latest(report: Report, component: Component): Latest {
  const changes = windowChanges(report).filter((change) => touches(change, component));
  const at = (list: readonly JudgedChange[]) => Math.max(0, ...list.map((change) => change.landedAt));
  const failedAt = at(changes.filter((change) => isCountedFailure(report, change)));
  const changedAt = at(changes);
  const recent =
    failedAt > 0
      ? `a change to it failed on ${longDay(failedAt)}`
      : changedAt > 0
        ? `last changed ${longDay(changedAt)}`
        : null;
  return { failedAt, changedAt, recent };
}

function touches({ files }: JudgedChange, { paths }: Component): boolean {
  return files.some(({ path }) =>
    paths.some((own) => path === own || path.startsWith(own.endsWith('/') ? own : `${own}/`)),
  );
}

/** Which critical components nobody else could operate tonight, and what is missing. */
export function runbookSection(report: Report, rows: number): Section[] {
  const found = uncovered(report);
  if (found.length === 0) return [];
  return [
    {
      id: 'runbooks',
      title: `Critical components without a current runbook (${found.length})`,
      folded: true,
      blocks: [
        table(
          ['Component', 'Tier', 'Missing', 'Owner', 'Lately'],
          found.slice(0, rows).map((item) => line(report, item)),
        ),
        ...(found.length > rows ? [paragraph(`${plural(found.length - rows, 'more component')} in report.json.`)] : []),
      ],
    },
  ];
}

function line(report: Report, { component, recent }: Uncovered): Text[] {
  const { runbook, owners, tier } = component;
  const state = STATES[runbook.state] ?? runbook.state;
  const target =
    runbook.target === null || /^[a-z]+:/i.test(runbook.target) ? [] : [' ', pathLink(report, runbook.target)];
  return [
    [code(clip(component.name, 60))],
    [tier === null ? '–' : String(tier)],
    [state, ...target, ...(runbook.notes.length === 0 ? [] : [`: ${clip(runbook.notes.join(' '), 160)}`])],
    owners.length === 0 ? ['–'] : [code(clip(owners.slice(0, 3).join(' '), 80))],
    [recent ?? 'not changed in the window'],
  ];
}

const STATES: Readonly<Record<string, string>> = {
  none: 'no runbook',
  'target-missing': 'runbook is not there',
  stub: 'stub',
  stale: 'stale',
};
