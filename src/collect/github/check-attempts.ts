import { groupBy } from '../../history/group.ts';
import type { Check } from '../../kpis/sources.ts';

/** One run of a check, or one status. */
export interface Attempt extends Omit<Check, 'flaky'> {
  readonly startedAt: string;
}

/**
 * Attempts of one check, which is one job of one workflow (or a status) by the same cause: the last one decides, and a
 * failure before its success makes it flaky. GitHub's own command line tells attempts apart by the same three.
 */
export function mergeAttempts(attempts: readonly Attempt[]): Check[] {
  const byCheck = groupBy(attempts, ({ event, name }) => `${event}\n${name}`);
  return [...byCheck.values()].flatMap((same) => {
    const ordered = same.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const last = ordered.at(-1);
    if (last === undefined) return [];
    const { startedAt: _, ...check } = last;
    const failedBefore = ordered.some(({ conclusion }) => conclusion === 'failure');
    return [{ ...check, flaky: check.conclusion === 'success' && failedBefore }];
  });
}

const CONCLUSIONS: Readonly<Record<string, Check['conclusion']>> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'failure',
  TIMED_OUT: 'failure',
  STARTUP_FAILURE: 'failure',
  // It has ended, and not well: a policy waits for somebody to act. What still waits to run has no conclusion.
  ACTION_REQUIRED: 'failure',
  NEUTRAL: 'neutral',
  STALE: 'neutral',
  CANCELLED: 'cancelled',
  SKIPPED: 'skipped',
};

/** A check run or status as GitHub tells it. What has no conclusion yet is pending. */
export function attemptOf(node: ContextNode): Attempt {
  if (node.__typename === 'StatusContext') {
    const { context, state, createdAt, targetUrl } = node;
    const conclusion = CONCLUSIONS[state] ?? 'pending';
    return { name: context, conclusion, event: null, url: targetUrl, startedAt: createdAt };
  }
  const { name, conclusion, startedAt, detailsUrl, checkSuite } = node;
  const run = checkSuite?.workflowRun ?? null;
  return {
    // As GitHub shows it. Jobs of several workflows often have the same name.
    name: run?.workflow === undefined ? name : `${run.workflow.name} / ${name}`,
    conclusion: CONCLUSIONS[conclusion ?? ''] ?? 'pending',
    event: run?.event ?? null,
    url: detailsUrl,
    startedAt: startedAt ?? '',
  };
}

/** An entry of `statusCheckRollup.contexts`. */
export type ContextNode =
  | {
      readonly __typename: 'CheckRun';
      readonly name: string;
      readonly conclusion: string | null;
      readonly startedAt: string | null;
      readonly detailsUrl: string | null;
      readonly checkSuite: {
        readonly workflowRun: { readonly event: string; readonly workflow?: { readonly name: string } } | null;
      } | null;
    }
  | {
      readonly __typename: 'StatusContext';
      readonly context: string;
      readonly state: string;
      readonly createdAt: string;
      readonly targetUrl: string | null;
    };
