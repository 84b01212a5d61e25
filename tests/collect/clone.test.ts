import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeClone } from '../../src/collect/git/clone.ts';
import { basicCredential, remoteOf } from '../../src/collect/git/remote.ts';
import { type StandIn, startGitHub } from '../github/server.ts';
import { createState } from '../github/state.ts';
import { type BuiltRepository, buildRepository, type CommitPlan, HERE } from '../support/git-repository.ts';

const TOKEN = 'ghs_a-token-that-must-stay-secret';
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000;

const cleanups: (() => void)[] = [];
let folder = '';
let waited: number[] = [];
let standIn: StandIn | null = null;
const requests = () => (standIn?.requests ?? []).map(({ method, url }) => `${method} ${url}`);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'infra-kpis-clone-'));
  standIn = null;
  waited = [];
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
});

afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** One commit a day, beginning at `first`. */
function daily(first: string, count: number): CommitPlan[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Change ${index}`,
    at: new Date((day(first) + index * 86_400) * 1000).toISOString().slice(0, 10),
    files: { 'main.tf': `size = ${index}\n` },
  }));
}

function build(commits: readonly CommitPlan[], baseAt = '2020-01-01'): BuiltRepository {
  const repository = buildRepository(commits, { baseAt });
  cleanups.push(() => repository.remove());
  return repository;
}

async function serve(repository: Pick<BuiltRepository, 'directory'>): Promise<string> {
  const gitDirectory = path.join(repository.directory, '.git');
  const started = await startGitHub({ token: TOKEN, state: createState(0, { gitDirectory }) });
  cleanups.push(() => void started.close());
  standIn = started;
  return started.url;
}

const clone = async (server: string, options: { name?: string; token?: string | null } = {}) =>
  makeClone(remoteOf({ server, name: 'acme/infra', token: TOKEN, ...options }, {}), path.join(folder, 'own'), {
    ...HERE,
    wait: async (ms) => void waited.push(ms),
  });

const inClone = (...args: string[]) =>
  execFileSync('git', args, { cwd: path.join(folder, 'own'), encoding: 'utf8' }).trim();

describe('a new clone', () => {
  it('finds the default branch and fetches only its newest commit, with the whole tree', async () => {
    const repository = build(daily('2026-01-01', 20));
    repository.git('branch', '-m', 'main', 'trunk');
    const own = await clone(await serve(repository));
    expect(await own.tip(null)).toEqual({ name: 'trunk', tip: repository.shas.at(-1) });
    expect(inClone('rev-list', '--count', 'trunk')).toBe('1');
    expect(inClone('show', 'trunk:main.tf')).toBe('size = 19');
  });

  it('reaches back to the requested instant plus a margin, with contents', async () => {
    const repository = build(daily('2025-01-01', 400));
    const own = await clone(await serve(repository));
    await own.deepen(await own.tip('main'), day('2025-12-01'));
    const days = inClone('log', '--first-parent', '--format=%cs', 'main').split('\n');
    expect(days.at(-1)).toBe('2025-11-01');
    expect(inClone('cat-file', '-t', 'main~30:main.tf')).toBe('blob');
    expect(inClone('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('fetches the whole history if a wrong date would cut it too early', async () => {
    const commits = daily('2025-01-01', 300);
    const inverted = commits.with(280, { ...(commits[280] as CommitPlan), at: '2021-01-01' });
    const repository = build(inverted);
    const own = await clone(await serve(repository));
    await own.deepen(await own.tip('main'), day('2025-09-01'));
    expect(inClone('rev-list', '--count', '--first-parent', 'main')).toBe('301');
  });

  it('fetches a few commits of a branch without changes for years', async () => {
    const repository = build(daily('2022-01-01', 200));
    const own = await clone(await serve(repository));
    await own.deepen(await own.tip('main'), day('2026-01-01'));
    expect(inClone('rev-list', '--count', 'main')).toBe('50');
  });

  it('follows a branch that moves between the two fetches', async () => {
    const repository = build(daily('2026-01-01', 10));
    const own = await clone(await serve(repository));
    const branch = await own.tip('main');
    repository.git('reset', '--soft', 'main~3');
    repository.git('-c', 'user.name=R', '-c', 'user.email=r@example.org', 'commit', '-q', '-m', 'Rewritten');
    const reached = await own.deepen(branch, day('2025-06-01'));
    expect(reached.tip).toBe(repository.git('rev-parse', 'main'));
  });

  it('writes the token neither to disk nor into an address', async () => {
    const repository = build(daily('2026-01-01', 5));
    const own = await clone(await serve(repository));
    await own.deepen(await own.tip('main'), day('2025-06-01'));
    const everything = filesBelow(folder).map((file) => readFileSync(file, 'latin1'));
    expect(everything.length).toBeGreaterThan(3);
    for (const secret of [TOKEN, basicCredential(TOKEN)]) {
      expect(everything.filter((contents) => contents.includes(secret))).toEqual([]);
      expect(requests().filter((line) => line.includes(secret))).toEqual([]);
    }
  });
});

/** A proxy that fails the first requests to certain paths with a status, and forwards all others. */
async function failingProxy(server: string, paths: RegExp, times: number, status: number): Promise<string> {
  let left = times;
  const proxy = createServer((incoming, outgoing) => {
    const isFailed = paths.test(incoming.url ?? '') && left-- > 0;
    if (isFailed) return void outgoing.writeHead(status).end();
    const { url, method, headers } = incoming;
    const onwards = request(`${server}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onwards);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => proxy.close());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

describe('a failing server', () => {
  it.each([
    ['lists its branches', /info\/refs/],
    ['sends its objects', /\/git-upload-pack$/],
  ])('that fails as it %s is asked again', async (_, what) => {
    const repository = build(daily('2026-01-01', 5));
    const own = await clone(await failingProxy(await serve(repository), what, 2, 503));
    expect((await own.tip('main')).tip).toBe(repository.shas.at(-1));
    expect(waited).toEqual([5_000, 10_000]);
  });

  it('that keeps failing is given up with a reason', async () => {
    const own = await clone(
      await failingProxy(await serve(build(daily('2026-01-01', 2))), /\/git-upload-pack$/, 99, 503),
    );
    await expect(own.tip('main')).rejects.toThrow(/could not be cloned from http.*HTTP 503/);
    expect(waited).toHaveLength(2);
  });

  it('that denies access is not asked again', async () => {
    const own = await clone(await failingProxy(await serve(build(daily('2026-01-01', 2))), /./, 99, 403));
    await expect(own.tip('main')).rejects.toThrow('may not read it');
    expect(waited).toEqual([]);
  });
});

describe('cloning fails with advice, given', () => {
  it.each([
    ['a token that may not read', { token: 'another' }, /may not read it/, /contents: read/],
    ['no token for a private repository', { token: null }, /there is no token/, /contents: read/],
    ['an unknown repository', { name: 'acme/none' }, /may not read it/, /contents: read/],
  ])('%s', async (_, options, message, remedy) => {
    const own = await clone(await serve(build(daily('2026-01-01', 2))), options);
    await expect(own.tip(null)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
  });

  it('an unknown branch', async () => {
    const own = await clone(await serve(build(daily('2026-01-01', 2))));
    await expect(own.tip('nope')).rejects.toThrow('acme/infra has no branch nope');
  });

  it('an empty repository', async () => {
    const directory = mkdtempSync(path.join(folder, 'empty-'));
    execFileSync('git', ['init', '-q', directory]);
    const own = await clone(await serve({ directory }));
    await expect(own.tip(null)).rejects.toThrow('empty repository');
  });

  it('a redirect, to which the token is not sent', async () => {
    const elsewhere = await serve(build(daily('2026-01-01', 2)));
    const redirecting = createServer((request, response) =>
      response.writeHead(301, { location: `${elsewhere}${request.url}` }).end(),
    );
    await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
    cleanups.push(() => redirecting.close());
    const own = await clone(`http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`);
    await expect(own.tip(null)).rejects.toThrow('could not be cloned');
    expect(requests()).toEqual([]);
  });

  it('an invalid address', () => {
    const bad = (server: string, name: string) => () => remoteOf({ server, name, token: null }, {});
    expect(bad('ext::sh -c id', 'acme/infra')).toThrow('not the address');
    expect(bad('https://user:secret@github.com', 'acme/infra')).toThrow('not the address');
    expect(bad('https://github.com', '--upload-pack=id')).toThrow('not the address');
    expect(bad('https://github.com', 'acme/infra/../../x')).toThrow('not the address');
  });
});

it('git gets only proxies and certificates from the environment', () => {
  const remote = remoteOf(
    { server: 'https://github.com/', name: 'acme/infra', token: null },
    { https_proxy: 'http://proxy:3128', NO_PROXY: 'localhost', GIT_SSH_COMMAND: 'id', GITHUB_TOKEN: TOKEN },
  );
  expect(remote.network).toEqual({ https_proxy: 'http://proxy:3128', NO_PROXY: 'localhost' });
});

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(directory, name))
    .filter((file) => statSync(file).isFile());
}
