import { setTimeout } from 'node:timers/promises';
import { CommanderError } from 'commander';
import { type ExitCode, reportFailure } from './cli/failure.ts';
import { buildProgram } from './cli/program.ts';
import type { Screen, Shell } from './cli/shell.ts';

/** The command's entry: the only reader of argv, environment and clock here. */
export async function main(): Promise<void> {
  const breakOff = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => breakOff.abort());
  // `infra-kpis | head` ends the pipe early: nobody listens any more, and that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    breakOff.abort();
  });
  process.exitCode = await run(process.argv, {
    env: process.env,
    now: Math.floor(Date.now() / 1000),
    elapsedMs: () => performance.now(),
    nowMs: () => Date.now(),
    wait: (ms) => setTimeout(ms, undefined, { signal: breakOff.signal }),
    stdout: screenOf(process.stdout),
    stderr: screenOf(process.stderr),
    signal: breakOff.signal,
  });
}

async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    await buildProgram(shell).parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error, shell.stderr, shell.signal);
  }
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: stream.columns ?? 80,
    colours: isTerminal && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    write: (text) => stream.write(text),
  };
}
