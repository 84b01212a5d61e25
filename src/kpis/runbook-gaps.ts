import { type Component, isCovered, type RunbookState } from '../history/component.ts';
import { DAY, type Instant, longDay } from '../history/instant.ts';
import type { Evidence } from '../history/reading.ts';

/** A failure counts as recent for a quarter. */
const RECENT_FAILURE = 91 * DAY;

/** Rank of the work to close a gap, least first: an edit, a file, a whole runbook. */
const EFFORT: Readonly<Record<RunbookState, number>> = {
  stale: 0,
  'target-missing': 1,
  stub: 2,
  none: 3,
  external: 4,
  current: 4,
};

/**
 * The components that are not covered (state neither `current` nor `external`), as evidence. First those that failed
 * within a quarter of `end`, unless their runbook is only stale; then by tier; then the least work first; then by the
 * latest failure or change. Each note gives what is missing, tier, owners, and the last failure and change.
 * `failedAtOf` tells when the latest failure of a component surfaced.
 */
export function gapsOf(
  components: readonly Component[],
  failedAtOf: (component: Component) => Instant | null,
  end: Instant,
): readonly Evidence[] {
  return components
    .filter((component) => !isCovered(component))
    .map((component) => ({ component, failedAt: failedAtOf(component) }))
    .toSorted((a, b) => order(a, end) - order(b, end) || lastEvent(b) - lastEvent(a))
    .map(({ component, failedAt }) => ({
      path: component.paths[0] ?? component.name,
      component: component.name,
      note: noteOf(component, failedAt),
    }));
}

interface Gap {
  readonly component: Component;
  readonly failedAt: Instant | null;
}

function order({ component, failedAt }: Gap, end: Instant): number {
  const isUrgent = failedAt !== null && failedAt > end - RECENT_FAILURE && component.runbook.state !== 'stale';
  return (isUrgent ? 0 : 1000) + (component.tier ?? 9) * 10 + EFFORT[component.runbook.state];
}

function lastEvent({ component, failedAt }: Gap): Instant {
  return Math.max(failedAt ?? 0, component.changedAt ?? 0);
}

function noteOf({ name, tier, owners, changedAt, runbook }: Component, failedAt: Instant | null): string {
  const facts = [
    ...(tier === null ? [] : [`tier ${tier}`]),
    ...(owners.length === 0 ? [] : [`owner ${owners.slice(0, 3).join(', ')}`]),
    ...(failedAt === null ? [] : [`failed on ${longDay(failedAt)}`]),
    ...(changedAt === null ? [] : [`changed on ${longDay(changedAt)}`]),
  ];
  const missing = runbook.state === 'none' ? [] : runbook.notes.slice(1, 2);
  return [`${name}: ${[SHORTFALL[runbook.state], ...missing].join(': ')}`, ...facts].join('; ');
}

const SHORTFALL: Readonly<Record<RunbookState, string>> = {
  none: 'no runbook',
  'target-missing': 'its runbook is declared but not there',
  stub: 'its runbook is a stub',
  stale: 'its runbook is stale',
  external: 'external runbook, age unknown',
  current: 'current runbook',
};
