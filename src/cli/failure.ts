import { refusedBySystem, UsageError, UserError } from '../errors.ts';
import { type Screen, writeLines } from './shell.ts';

/** Exit code of the process: 0 done, 1 the user must act (or a bug), 2 wrong usage, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Prints on stderr what went wrong and what to do, and returns the exit code. */
export function reportFailure(error: unknown, stderr: Screen, signal: AbortSignal): ExitCode {
  if (signal.aborted) return 130;
  const failure = error instanceof UserError ? error : refusedBySystem(error);
  if (failure !== null) {
    writeLines(stderr, `infra-kpis: ${failure.message}\n${failure.remedy}`.split('\n'));
    return failure instanceof UsageError ? 2 : 1;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLines(stderr, ['infra-kpis: this is a bug of infra-kpis, please report it.', ...what.split('\n')]);
  return 1;
}
