import { UsageError, UserError } from '../errors.ts';
import type { Screen } from './shell.ts';

/** What the process ends with: 0 done, 1 the user must act, 2 wrong usage, 130 broken off. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Says on stderr what went wrong and what to do, and gives the exit code that fits. */
export function reportFailure(error: unknown, stderr: Screen, signal: AbortSignal): ExitCode {
  if (signal.aborted) return 130;
  if (error instanceof UserError) {
    stderr.write(`infra-kpis: ${harmless(error.message)}\n${harmless(error.remedy)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`infra-kpis: this is a bug of infra-kpis, please report it.\n${harmless(what)}\n`);
  return 1;
}

/** Messages may quote git and file names: no control or bidi characters of theirs reach the terminal. */
function harmless(text: string): string {
  return text.split('\n').map(withoutControls).join('\n');
}

function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
