import type { Instant } from '../history/instant.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { Runner } from './runner.ts';

/** One run of the Action: everything that it is given from outside. */
export interface Job {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly env: Environment;
  /** Folder of this run, removed when it ends. */
  readonly temp: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export interface Clock {
  /** When the run began. */
  readonly now: Instant;
  readonly milliseconds: () => number;
  readonly elapsedMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}
