import type { Instant } from '../history/instant.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { Runner } from './runner.ts';

/** Everything that one run of the Action gets from outside. */
export interface Job {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly env: Environment;
  /** Temporary folder of this run, removed when it ends. */
  readonly temp: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** The sources of time of a run. */
export interface Clock {
  /** When the run began. */
  readonly now: Instant;
  /** Current time in milliseconds since 1970: used for waiting, never for a figure. */
  readonly milliseconds: () => number;
  /** Monotonic clock in milliseconds, for durations. */
  readonly elapsedMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}
