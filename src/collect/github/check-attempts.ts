import type { Check } from '../../history/check.ts';
import { groupBy } from '../../lib/group.ts';

/** One check run (an attempt at a check), or one commit status. */
export interface CheckAttempt extends Omit<Check, 'flaky'> {
  readonly startedAt: string;
}

/**
 * Merges attempts into checks. Attempts with the same event and name (workflow and job, or context of a status) are one
 * check, as in GitHub's own command line. The last attempt decides; a success after a failure makes the check flaky.
 */
export function mergeAttempts(attempts: readonly CheckAttempt[]): Check[] {
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
  // The check has ended and waits for somebody to act, so it did not pass. A check that has yet to run has no
  // conclusion.
  ACTION_REQUIRED: 'failure',
  NEUTRAL: 'neutral',
  STALE: 'neutral',
  CANCELLED: 'cancelled',
  SKIPPED: 'skipped',
};

/** Converts a check run or a status. Without a conclusion it is pending. */
export function attemptOf(node: ContextNode): CheckAttempt {
  if (node.__typename === 'StatusContext') {
    const { context, state, createdAt, targetUrl } = node;
    const conclusion = CONCLUSIONS[state] ?? 'pending';
    return { name: context, conclusion, event: null, url: targetUrl, startedAt: createdAt };
  }
  const { name, conclusion, startedAt, detailsUrl, checkSuite } = node;
  const run = checkSuite?.workflowRun ?? null;
  return {
    // The name that GitHub shows. Jobs of different workflows often have the same name.
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
