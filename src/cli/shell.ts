import type { Instant } from '../history/instant.ts';
import { terminalText } from '../report/escape.ts';

/** What a command may see and use of the world around it. Only `src/cli.ts` makes one. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder for what is temporary. */
  readonly temp: string;
  readonly now: Instant;
  readonly elapsedMs: () => number;
  /** The running clock, in milliseconds since 1970: for waiting, never for numbers. */
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Aborted when the user breaks off: everything temporary is then removed. */
  readonly signal: AbortSignal;
}

export interface Screen {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly colours: boolean;
  write(text: string): void;
}

/** Writes lines that may quote anybody: only their indentation is ours. */
export function writeLines(screen: Screen, lines: readonly string[]): void {
  screen.write(`${lines.map(plainLine).join('\n')}\n`);
}

function plainLine(line: string): string {
  const indentation = /^ */.exec(line)?.[0] ?? '';
  return `${indentation}${terminalText(line.slice(indentation.length))}`;
}

/** Shows the present step on a terminal, each in the place of the last; elsewhere nothing. */
export function progressOn(screen: Screen): { readonly step: (what: string) => void; readonly done: () => void } {
  if (!screen.isTerminal) return { step: () => undefined, done: () => undefined };
  const clear = '\r\x1b[2K';
  return { step: (what) => screen.write(`${clear}${what} …`), done: () => screen.write(clear) };
}
