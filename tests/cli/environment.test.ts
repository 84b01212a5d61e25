import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLI, infraKpis, temporaryFolder } from '../support/command.ts';
import { type BuiltRepository, buildRepository } from '../support/git-repository.ts';
import { isPosix } from '../support/platform.ts';

let repository: BuiltRepository;
let folder: string;
let report: readonly string[];

beforeAll(() => {
  repository = buildRepository([{ title: 'Add a network', at: '2026-07-06', files: { 'network/main.tf': 'a\n' } }]);
  folder = temporaryFolder();
  report = ['report', repository.directory, '--as-of', '2026-08-24'];
});
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

function shell(line: string): { readonly code: number | null; readonly stderr: string } {
  const command = [process.execPath, CLI, ...report].map((word) => `'${word}'`).join(' ');
  try {
    execFileSync('sh', ['-c', `${command} ${line}`], { encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, stderr: '' };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, stderr };
  }
}

test.runIf(existsSync('/dev/full'))('a full disk at stdout is reported in two lines', () => {
  const { code, stderr } = shell('> /dev/full');
  expect(stderr).toMatch(/^infra-kpis: The system refused: .*no space left.*\n.*disk.*\n$/);
  expect(code).toBe(1);
});

test.runIf(existsSync('/dev/full'))('the report succeeds if stderr cannot be written', () => {
  expect(shell('2> /dev/full').code).toBe(0);
});

test.runIf(isPosix).each([['report'], ['demo']])(
  '%s says where it could not create a temporary folder',
  async (name) => {
    const args = name === 'demo' ? ['demo'] : report;
    const { code, stderr } = await infraKpis(args, { env: { TMPDIR: path.join(folder, 'gone') } });
    expect(stderr).toMatch(/^infra-kpis: The system refused: .*gone.*\n.*TMPDIR.*\n$/);
    expect(code).toBe(1);
  },
);

test.runIf(isPosix)('the temporary folder can be a relative path', async () => {
  mkdirSync(path.join(folder, 'here'));
  const { code, stderr } = await infraKpis(report, { cwd: folder, env: { TMPDIR: 'here' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(path.join(folder, 'here'))).toEqual([]);
});

test.each([['report'], ['demo']])('%s says that git is missing', async (name) => {
  const { code, stderr } = await infraKpis(name === 'demo' ? ['demo'] : report, { env: { PATH: folder } });
  expect(stderr).toMatch(/^infra-kpis: The program git was not found\.\nInstall git/);
  expect(code).toBe(1);
});

test('an old version of Node is rejected', async () => {
  const script = 'Object.defineProperty(process, "version", { value: "v18.19.0" })';
  const pretence = `data:text/javascript,${encodeURIComponent(script)}`;
  const { code, stderr } = await infraKpis(report, { env: { NODE_OPTIONS: `--import ${pretence}` } });
  expect(stderr).toBe('infra-kpis: Node v18.19.0 is too old.\nInstall Node 20 or newer.\n');
  expect(code).toBe(1);
});

test('a clone without trees is rejected with advice', async () => {
  const treeless = path.join(folder, 'treeless');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const address = pathToFileURL(repository.directory).href;
  repository.git('clone', '-q', '--no-checkout', '--filter=tree:0', address, treeless);
  for (const args of [
    ['report', treeless],
    ['check', treeless],
    ['init', treeless],
    ['explain', 'HEAD', treeless],
  ]) {
    const { code, stderr } = await infraKpis(args);
    expect(stderr).toMatch(/^infra-kpis: git .*\n.*clone again without it/);
    expect(code).toBe(1);
  }
});

test('a clone that borrows its objects from a missing clone is not called empty', async () => {
  const borrower = path.join(folder, 'borrower');
  repository.git('clone', '-q', '--shared', repository.directory, borrower);
  writeFileSync(path.join(borrower, '.git/objects/info/alternates'), '/no/such/objects\n');
  for (const options of [[], ['--branch', 'main']]) {
    const { code, stderr } = await infraKpis(['report', borrower, ...options]);
    expect(stderr).toMatch(/^infra-kpis: The newest commit of main in .* cannot be read\.\n.*borrows/);
    expect(code).toBe(1);
  }
});

test('an unknown repository format is named', async () => {
  const newer = path.join(folder, 'newer');
  repository.git('clone', '-q', repository.directory, newer);
  repository.git('-C', newer, 'config', 'core.repositoryFormatVersion', '1');
  repository.git('-C', newer, 'config', 'extensions.fromTheFuture', 'yes');
  const { code, stderr } = await infraKpis(['report', newer]);
  expect(stderr).toMatch(/can be read: .*extension.*fromthefuture/);
  expect(code).toBe(1);
});

test.runIf(isPosix)('Ctrl-C while GitHub does not answer ends the run at once and silently', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, [CLI, ...report, '--github', '--repo', 'acme/infra'], {
    env: { PATH: process.env['PATH'], GITHUB_TOKEN: 'x', GITHUB_API_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  silent.once('connection', () => child.kill('SIGINT'));
  const code = await new Promise((resolve) => child.once('close', resolve));
  silent.close();
  expect({ code, said }).toEqual({ code: 130, said: '' });
});

test('an invalid API address is reported before anything is read', async () => {
  const env = { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'ghe.example.com' };
  const { code, stderr } = await infraKpis([...report, '--github', '--repo', 'acme/infra'], { env });
  expect(stderr).toMatch(/^infra-kpis: "ghe\.example\.com" is not the address.*\n.*HOST\/api\/v3/);
  expect(code).toBe(1);
});

/** A git before 2.38: it rejects a clone of another owner and ignores `safe.directory` on the command line. */
function oldGit(): string {
  const bin = path.join(folder, 'old');
  mkdirSync(bin);
  const real = (process.env['PATH'] ?? '').replaceAll("'", '');
  const script = `#!/bin/sh
PATH='${real}'
for word in "$@"; do
  shift
  case "$word" in safe.directory=*) word=core.none=x ;; esac
  set -- "$@" "$word"
done
GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"
`;
  writeFileSync(path.join(bin, 'git'), script);
  chmodSync(path.join(bin, 'git'), 0o755);
  return bin;
}

test.runIf(isPosix)('a clone of another owner is read, even by an old git', async () => {
  const { code, stderr, stdout } = await infraKpis([...report, '--json'], { env: { PATH: oldGit() } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).changes).toHaveLength(1);
});

test('a commit date beyond the year 9999 affects only that commit', async () => {
  const odd = buildRepository([
    { title: 'Widen it', at: '+275760-09-13T00:00:00Z', files: { 'network/main.tf': 'b\n' } },
    { title: 'Revert "Widen it"', at: '2026-07-08', files: { 'network/main.tf': 'c\n' } },
  ]);
  const { code, stdout, stderr } = await infraKpis(['report', odd.directory, '--as-of', '2026-08-24', '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).changes).toMatchObject([
    { landedAt: '9999-12-31T23:59:59Z', week: '9999-W52' },
    { landedAt: '2026-07-08T12:00:00Z', week: '2026-W28' },
  ]);
  odd.remove();
});

test.runIf(process.platform === 'linux' && existsSync('/usr/bin/script'))(
  'a terminal without a size gets 80 columns',
  () => {
    const line = `'${process.execPath}' '${CLI}' demo --weeks 2`;
    const shown = execFileSync('script', ['-qec', line, '/dev/null'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const longest = Math.max(
      ...shown
        .replace(/\x1b\[[\d;?]*\w|\x1b\]8;;[^\x1b]*\x1b\\/g, '')
        .split(/[\r\n]+/)
        .map(({ length }) => length),
    );
    expect(longest).toBeGreaterThan(60);
    expect(longest).toBeLessThanOrEqual(80);
  },
);

test.runIf(isPosix)('repeated Ctrl-C leaves no files behind', async () => {
  const temporary = path.join(folder, 'interrupted');
  mkdirSync(temporary);
  const child = spawn(process.execPath, [CLI, 'demo'], { env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore' });
  const pressed = setInterval(() => {
    if (readdirSync(temporary).length > 0) child.kill('SIGINT');
  }, 1);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(pressed);
  expect(code).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
});
