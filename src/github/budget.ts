import { GitHubUnavailable } from './unavailable.ts';

/** Upper limits of what one client may use. */
export interface Budget {
  readonly requests: number;
  readonly points: number;
  /** Total length of all pauses, in milliseconds: at rate limits and before attempts after a fault. */
  readonly waitMs: number;
}

/** Less than the 1,000 points an hour that `GITHUB_TOKEN` has for the whole repository. */
export const DEFAULT_BUDGET: Budget = { requests: 900, points: 900, waitMs: 15 * 60_000 };

/** Counts what is used and refuses what exceeds the budget. */
export interface Meter {
  readonly used: { requests: number; points: number };
  /** To be called before each request. Throws `GitHubUnavailable` if the budget is spent. */
  request(): void;
  /**
   * Pauses and logs the reason. Throws `GitHubUnavailable` at once, without a pause, if the pause would exceed the
   * budget.
   */
  pause(ms: number, because: string): Promise<void>;
}

export interface MeterOptions {
  readonly budget: Budget;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: (line: string) => void;
}

/** Creates the meter of one client. `now`: the clock in milliseconds since 1970. */
export function createMeter({ budget, now, wait, log }: MeterOptions): Meter {
  const used = { requests: 0, points: 0 };
  let waited = 0;
  return {
    used,
    request() {
      if (used.requests >= budget.requests || used.points >= budget.points) {
        throw new GitHubUnavailable(
          `This run has used its budget of ${budget.requests} requests and ${budget.points} points`,
          {
            remedy: 'Measure fewer weeks, or run again when GitHub answers without faults.',
          },
        );
      }
      used.requests += 1;
    },
    async pause(ms, because) {
      if (waited + ms > budget.waitMs) {
        throw new GitHubUnavailable(
          `${because}: going on would take a pause of ${pauseText(ms)}, more than this run may wait`,
          {
            remedy: `Run again after ${clock(now() + ms)} UTC, or allow a longer wait with \`max-wait\`.`,
          },
        );
      }
      waited += ms;
      log(`${because}: waiting ${pauseText(ms)}`);
      await wait(ms);
    },
  };
}

function pauseText(ms: number): string {
  return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 16);
}
