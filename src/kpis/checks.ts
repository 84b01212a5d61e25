import type { KpiOptions } from './settings.ts';
import type { Check } from './sources.ts';

/** What the checks of one landing commit amount to; `silent`: none of them says anything. */
export type CheckOutcome = 'passed' | 'failed' | 'pending' | 'silent';

/**
 * What starts a check because a change landed. A schedule, a hand or a pull request is about something else. So is
 * `workflow_run`: it is shown on the newest commit of the default branch, whatever branch the run before it was of.
 */
const LANDING_EVENTS: ReadonlySet<string> = new Set(['push', 'merge_group', 'deployment']);

/**
 * The checks that judge a landing: started by it (or by nobody knows what), named by `checks` where that is set, and
 * not by `ignore-checks`. A name is meant when it contains the words, whatever the case.
 */
export function landingChecks(checks: readonly Check[], options: KpiOptions): readonly Check[] {
  const wanted = options.checks ?? [''];
  const ignored = options['ignore-checks'] ?? [];
  return checks.filter(
    ({ name, event }) =>
      (event === null || LANDING_EVENTS.has(event)) && mentions(name, wanted) && !mentions(name, ignored),
  );
}

/** Whether a check's name contains one of the words, whatever the case. */
export function mentions(name: string, words: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

/** One failure fails; then one that still runs leaves it open; neutral, skipped and cancelled checks say nothing. */
export function outcomeOf(checks: readonly Check[]): CheckOutcome {
  const has = (conclusion: Check['conclusion']) => checks.some((check) => check.conclusion === conclusion);
  if (has('failure')) return 'failed';
  if (has('pending')) return 'pending';
  return has('success') ? 'passed' : 'silent';
}
