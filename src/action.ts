import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setSecret } from '@actions/core';
import { readInputs } from './action/inputs.ts';
import { createLog, type Log } from './action/log.ts';
import { runJob } from './action/run.ts';
import { readRunner } from './action/runner.ts';
import { basicCredential } from './collect/git/remote.ts';
import { createRedactor } from './github/redact.ts';
import { kpis } from './kpis/index.ts';

/** Entry point of the Action. In a run of the Action, only this file reads the environment and the clock. */
export async function main(): Promise<void> {
  const token = process.env['INPUT_TOKEN']?.trim() ?? '';
  for (const secret of token === '' ? [] : [token, basicCredential(token)]) setSecret(secret);
  const log = createLog(createRedactor(token));
  const abort = new AbortController();
  try {
    await run(log, abort);
  } catch (error) {
    // Cancelled by a signal: nothing to report.
    if (!abort.signal.aborted) log.fail(error);
  }
}

/** Runs the job with one temporary folder, which is removed however the run ends: success, failure or signal. */
async function run(log: Log, abort: AbortController): Promise<void> {
  const { env } = process;
  const now = Math.floor(Date.now() / 1000);
  const inputs = readInputs(env, { kpis: kpis.map(({ id }) => id), now });
  const runner = await readRunner(env, tmpdir());
  const temp = await mkdtemp(path.resolve(runner.temp, 'infra-kpis-'));
  const remove = () => rm(temp, { recursive: true, force: true, maxRetries: 5 });
  onSignal((exitCode) => {
    abort.abort();
    remove().finally(() => process.exit(exitCode));
  });
  const clock = { now, milliseconds: () => Date.now(), elapsedMs: () => performance.now(), wait: sleep };
  try {
    await runJob({ inputs, runner, env, temp, clock, log, signal: abort.signal });
  } finally {
    await remove();
  }
}

/** The runner cancels a job with SIGINT, followed by SIGTERM a little later; a terminal that closes sends SIGHUP. */
function onSignal(handle: (exitCode: number) => void): void {
  process.on('SIGHUP', () => handle(129));
  process.on('SIGINT', () => handle(130));
  process.on('SIGTERM', () => handle(143));
}
