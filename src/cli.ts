import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommanderError } from 'commander';
import { type ExitCode, reportFailure } from './cli/failure.ts';
import { buildProgram } from './cli/program.ts';
import type { Screen, Shell } from './cli/shell.ts';
import { UserError } from './errors.ts';

/** The command's entry: the only reader of argv, environment and clock here. */
export async function main(): Promise<void> {
  const breakOff = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => breakOff.abort());
  const stderr = screenOf(process.stderr);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `infra-kpis | head` ends the pipe early: nobody listens any more, and that is no failure.
    if (error.code !== 'EPIPE') process.exitCode = reportFailure(error, stderr, breakOff.signal);
    breakOff.abort();
  });
  // Whoever does not listen to complaints gets the report all the same.
  process.stderr.on('error', () => undefined);
  const exitCode = await run(process.argv, {
    env: process.env,
    temp: path.resolve(tmpdir()),
    now: Math.floor(Date.now() / 1000),
    elapsedMs: () => performance.now(),
    nowMs: () => Date.now(),
    wait: (ms) => setTimeout(ms, undefined, { signal: breakOff.signal }),
    stdout: screenOf(process.stdout),
    stderr,
    signal: breakOff.signal,
  });
  process.exitCode ??= exitCode;
}

async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    refuseOldNode();
    await buildProgram(shell).parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error, shell.stderr, shell.signal);
  }
}

/** What an older one lacks would look like a bug of ours. */
function refuseOldNode(): void {
  if (Number(process.version.slice(1).split('.')[0]) >= 20) return;
  throw new UserError(`Node ${process.version} is too old.`, { remedy: 'Install Node 20 or newer.' });
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    // Terminals without a size say 0.
    columns: stream.columns || 80,
    colours: isTerminal && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    write: (text) => stream.write(text),
  };
}
