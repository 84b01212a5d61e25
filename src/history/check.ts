/** One check run or status on a landing commit. */
export interface Check {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'pending';
  /** The event that started the check (`push`, `schedule`, …); `null`: unknown. */
  readonly event: string | null;
  /** Whether a later attempt of the same check passed after an earlier one failed. */
  readonly flaky: boolean;
  readonly url: string | null;
}
