import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommanderError } from 'commander';
import { type ExitCode, reportFailure } from './cli/failure.ts';
import { buildProgram } from './cli/program.ts';
import type { Screen, Shell } from './cli/shell.ts';
import { UserError } from './errors.ts';

/** Entry point of the command. In a run of the command, only this file reads arguments, environment and clock. */
export async function main(): Promise<void> {
  const breakOff = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => breakOff.abort());
  const stderr = screenOf(process.stderr);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `infra-kpis | head` closes the pipe early. The run then stops, and this is not a failure.
    if (error.code !== 'EPIPE') process.exitCode = reportFailure(error, stderr, breakOff.signal);
    breakOff.abort();
  });
  // A closed stderr does not stop the report.
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

/** On an older Node, missing built-ins would look like a bug of infra-kpis. */
function refuseOldNode(): void {
  if (Number(process.version.slice(1).split('.')[0]) >= 20) return;
  throw new UserError(`Node ${process.version} is too old.`, { remedy: 'Install Node 20 or newer.' });
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY === true;
  const isDumb = process.env['TERM'] === 'dumb';
  return {
    isTerminal,
    movesCursor: isTerminal && !isDumb,
    // A terminal of unknown width reports 0 columns.
    columns: stream.columns || 80,
    colours: isTerminal && (process.env['NO_COLOR'] ?? '') === '' && !isDumb,
    write: (text) => stream.write(text),
  };
}
