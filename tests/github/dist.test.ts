import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect as connectTo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultKind } from './faults.ts';
import { buildHistory, type History } from './history.ts';
import { type StandIn, startGitHub } from './server.ts';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
/** One fault of each class (status, body, connection, pause); `faults.test.ts` tests every kind on the source. */
const CLASSES: readonly FaultKind[] = ['html-502', 'cut-off', 'dropped', 'partial', 'secondary-403'];
/** Faults for which GitHub requests a pause that is too long for a test. */
const PAUSES: ReadonlySet<FaultKind> = new Set(['secondary-403']);

const started: StandIn[] = [];
let history: History;
let faultless: Run;

beforeAll(async () => {
  history = await buildHistory();
  faultless = await runDist(await start());
});
afterAll(async () => {
  await Promise.all(started.map((github) => github.close()));
  await history.close();
});

interface Run {
  readonly report: { readonly warnings: readonly string[]; readonly kpis: readonly object[] };
  readonly output: string;
  readonly requests: number;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Minutes. */
  readonly maxWait?: number;
}

/** Runs the committed bundle as a user does, with token and GitHub address in the environment. */
async function runDist(github: StandIn, { env = {}, maxWait }: RunOptions = {}): Promise<Run> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...[CLI, 'report', history.built.directory, '--as-of', '2026-08-24T05:17:00Z', '--branch', 'main', '--json'],
      ...['--github', '--repo', 'acme/infra', ...(maxWait === undefined ? [] : ['--max-wait', String(maxWait)])],
    ],
    {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        GITHUB_TOKEN: github.token,
        GITHUB_API_URL: github.url,
        ...env,
      },
      maxBuffer: 1e8,
    },
  );
  const { usage: _usage, generatedAt: _at, ...report } = JSON.parse(stdout) as Run['report'] & Record<string, unknown>;
  return { report, output: stdout + stderr, requests: github.requests.length };
}

async function start(): Promise<StandIn> {
  const github = await startGitHub({ state: history.state(), site: 'https://github.com' });
  started.push(github);
  return github;
}

describe('the bundle', () => {
  test('reads GitHub without a warning', () => {
    expect(faultless.report.warnings).toEqual([]);
    expect(faultless.requests).toBe(8);
  });

  test.concurrent.each(CLASSES)('recovers from %s or says what is missing, and never shows the token', async (kind) => {
    const github = await start();
    github.faults.set(2, { kind });
    const run = await runDist(github, PAUSES.has(kind) ? { maxWait: 0 } : {});
    if (PAUSES.has(kind)) expect(run.report.warnings[0]).toContain('more than this run may wait');
    else expect(run.report).toEqual(faultless.report);
    expect(run.output).not.toContain(github.token);
    expect(run.output).not.toContain(Buffer.from(github.token).toString('base64').slice(0, 20));
  });

  test('uses the proxy in the environment, except for hosts in no_proxy', async () => {
    const github = await start();
    const proxy = await startProxy(github.url);
    const env = { GITHUB_API_URL: 'http://ghes.example.test/api/v3', http_proxy: proxy.url };
    const { report } = await runDist(github, { env });
    expect(report.warnings).toEqual([]);
    expect(new Set(proxy.hosts)).toEqual(new Set(['ghes.example.test:80']));
    await expect(runDist(github, { env: { ...env, no_proxy: '.example.test' }, maxWait: 0 })).resolves.toMatchObject({
      report: { warnings: Array(2).fill(expect.stringContaining('the connection broke')) },
    });
    await proxy.close();
  });
});

/** A proxy that connects every request to the stand-in. */
async function startProxy(target: string) {
  const hosts: string[] = [];
  const server = createServer().on('connect', ({ url = '' }, socket) => {
    hosts.push(url);
    const upstream = connectTo(Number(new URL(target).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, hosts, close: () => new Promise((resolve) => server.close(resolve)) };
}
