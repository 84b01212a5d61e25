import type { Instant } from '../history/instant.ts';
import { terminalText } from '../report/escape.ts';

/** The outside world as a command sees it: environment, clock and streams. Only `src/cli.ts` creates one. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's folder for temporary files. */
  readonly temp: string;
  /** When the run began. */
  readonly now: Instant;
  /** Monotonic clock in milliseconds, for durations. */
  readonly elapsedMs: () => number;
  /** Current time in milliseconds since 1970: used for waiting, never for a figure. */
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Aborted when the user interrupts the run; temporary files are then removed. */
  readonly signal: AbortSignal;
}

export interface Screen {
  readonly isTerminal: boolean;
  /** Whether a line can be written over, as progress is. */
  readonly movesCursor: boolean;
  readonly columns: number;
  readonly colours: boolean;
  write(text: string): void;
}

/** Writes lines that may quote text of others: each is sanitised for a terminal, and only its indentation is kept. */
export function writeLines(screen: Screen, lines: readonly string[]): void {
  screen.write(`${lines.map(plainLine).join('\n')}\n`);
}

function plainLine(line: string): string {
  const indentation = /^ */.exec(line)?.[0] ?? '';
  return `${indentation}${terminalText(line.slice(indentation.length))}`;
}

/** Shows the current step on a terminal that can, each in place of the last one. Shows nothing anywhere else. */
export function progressOn(screen: Screen): { readonly step: (what: string) => void; readonly done: () => void } {
  if (!screen.movesCursor) return { step: () => undefined, done: () => undefined };
  const clear = '\r\x1b[2K';
  return { step: (what) => screen.write(`${clear}${what} …`), done: () => screen.write(clear) };
}
