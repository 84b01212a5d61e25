import type { Check } from '../history/check.ts';
import type { KpiOptions } from './settings.ts';

/** Combined result of the checks of one landing commit; `silent`: none of them has a result. */
export type CheckOutcome = 'passed' | 'failed' | 'pending' | 'silent';

/**
 * Events that start a check because a change landed. Schedules, manual starts and pull requests are not among them, and
 * `workflow_run` is not either: GitHub attaches it to the newest commit of the default branch, whatever branch the
 * triggering run was for.
 */
const LANDING_EVENTS: ReadonlySet<string> = new Set(['push', 'merge_group', 'deployment']);

/**
 * The checks that test a landing: started by it (or by an unknown event), matching the option `checks` if that is set,
 * and not matching `ignore-checks`. A name matches if it contains one of the texts, ignoring case.
 */
export function landingChecks(checks: readonly Check[], options: KpiOptions): readonly Check[] {
  const wanted = options.checks ?? [''];
  const ignored = options['ignore-checks'] ?? [];
  return checks.filter(
    ({ name, event }) =>
      (event === null || LANDING_EVENTS.has(event)) && mentions(name, wanted) && !mentions(name, ignored),
  );
}

/** Whether a check's name contains one of the texts, ignoring case. */
export function mentions(name: string, words: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

/**
 * `failed` if one check failed, else `pending` if one still runs; neutral, skipped and cancelled checks are ignored.
 */
export function outcomeOf(checks: readonly Check[]): CheckOutcome {
  const has = (conclusion: Check['conclusion']) => checks.some((check) => check.conclusion === conclusion);
  if (has('failure')) return 'failed';
  if (has('pending')) return 'pending';
  return has('success') ? 'passed' : 'silent';
}
