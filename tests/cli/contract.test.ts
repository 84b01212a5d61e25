import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/json-schema.ts';
import { type CommandOptions, infraKpis, type Outcome, temporaryFolder } from '../support/command.ts';
import { type BuiltRepository, buildRepository, type CommitPlan } from '../support/git-repository.ts';
import { isPosix } from '../support/platform.ts';

const AS_OF = ['--as-of', '2026-08-24'] as const;

const COMMITS: readonly CommitPlan[] = [
  { title: 'Add the network (#1)', at: '2026-07-06', files: { 'network/main.tf': 'resource "aws_vpc" "main" {}\n' } },
  { title: 'Add a queue (#2)', at: '2026-07-14', files: { 'queue/main.tf': 'resource "aws_sqs_queue" "q" {}\n' } },
];

const NOWHERE = path.resolve('/no/such/folder');

const folders: string[] = [];

/** A folder that is removed after the test. */
function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made;
}

let repository: BuiltRepository;
beforeAll(() => {
  repository = buildRepository(COMMITS);
  repository.git('remote', 'add', 'origin', 'https://robin:secret@github.com/acme/infra.git');
});
afterAll(() => repository.remove());
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

/** Runs the report with a temporary folder of its own and checks that nothing is left in it. */
async function report(dir: string, args: readonly string[] = AS_OF, options: CommandOptions = {}) {
  const TMPDIR = folder();
  const outcome = await infraKpis(['report', dir, ...args], { ...options, env: { TMPDIR, ...options.env } });
  expect(readdirSync(TMPDIR)).toEqual([]);
  return outcome;
}

async function jsonOf(dir: string, args: readonly string[] = []) {
  const { code, stdout, stderr } = await report(dir, [...AS_OF, '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return reportSchema.parse(JSON.parse(stdout));
}

describe('a report', () => {
  test('is Markdown on a pipe, with nothing on stderr', async () => {
    const { code, stdout, stderr } = await report(repository.directory);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('## Infrastructure in 2026-W34');
    expect(stdout).not.toContain('\x1b');
  });

  test('is the same from the work tree, a subfolder, a bare and a mirror clone', async () => {
    const bare = folder();
    const mirror = folder();
    repository.git('clone', '-q', '--bare', repository.directory, bare);
    repository.git('clone', '-q', '--mirror', repository.directory, mirror);
    const { changes } = await jsonOf(repository.directory);
    expect(changes).toHaveLength(2);
    for (const other of [path.join(repository.directory, 'network'), bare, mirror]) {
      expect((await jsonOf(other)).changes).toEqual(changes);
    }
  });

  test('names the repository by its origin, without credentials', async () => {
    const { code, stdout } = await report(repository.directory, [...AS_OF, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).repository).toEqual({ name: 'acme/infra', branch: 'main', head: repository.shas[1] });
    expect(stdout).not.toContain('secret');
  });

  test('can be made for a past instant', async () => {
    expect((await jsonOf(repository.directory, ['--as-of', '2026-07-13'])).changes).toHaveLength(1);
    expect((await jsonOf(repository.directory, ['--as-of', '2026-07-13T00:00:00+00:00'])).changes).toHaveLength(1);
  });

  test('covers the requested number of weeks', async () => {
    expect((await jsonOf(repository.directory, ['--weeks', '3'])).periods.map(({ id }) => id)).toEqual([
      '2026-W32',
      '2026-W33',
      '2026-W34',
    ]);
  });

  test('has nothing to measure in an empty window', async () => {
    const { code, stdout } = await report(repository.directory, ['--as-of', '2026-10-26', '--weeks', '4', '--json']);
    expect(code).toBe(0);
    const throughput = JSON.parse(stdout).kpis.find(({ id }: { id: string }) => id === 'throughput');
    expect(throughput.series.every(({ state }: { state: string }) => state === 'nothing-to-measure')).toBe(true);
  });
});

describe('--out and --html', () => {
  test('write complete files and print nothing', async () => {
    const target = folder();
    const out = path.join(target, 'report.json');
    const html = path.join(target, 'report.html');
    writeFileSync(out, 'old');
    const outcome = await report(repository.directory, [...AS_OF, '--json', '--out', out, '--html', html]);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(out, 'utf8')).schema).toBe('infra-kpis/report@1');
    expect(readFileSync(html, 'utf8')).toContain('<!doctype html>');
    expect(readdirSync(target).toSorted()).toEqual(['report.html', 'report.json']);
  });

  test('keep the old file if the run fails', async () => {
    const target = folder();
    const out = path.join(target, 'report.md');
    writeFileSync(out, 'old');
    expect((await report(repository.directory, ['--branch', 'nowhere', '--out', out])).code).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(target)).toEqual(['report.md']);
  });

  test.runIf(isPosix)('can write to a device', async () => {
    expect(await report(repository.directory, [...AS_OF, '--out', '/dev/null'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('the branch', () => {
  test('is the default branch of origin, or else HEAD', async () => {
    const clone = buildRepository(COMMITS, { branch: 'trunk' });
    clone.git('update-ref', 'refs/remotes/origin/release', clone.shas[0] ?? '');
    expect((await jsonOf(clone.directory)).repository).toMatchObject({ branch: 'trunk', head: clone.shas[1] });
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release');
    expect((await jsonOf(clone.directory)).repository).toMatchObject({ branch: 'release', head: clone.shas[0] });
    clone.git('update-ref', 'refs/heads/release', clone.shas[1] ?? '');
    expect((await jsonOf(clone.directory, ['--branch', 'release'])).repository.head).toBe(clone.shas[0]);
    expect((await jsonOf(clone.directory, ['--branch', 'trunk'])).repository.head).toBe(clone.shas[1]);
    clone.remove();
  });
});

describe('an error of the user', () => {
  test.each([
    ['a missing folder', () => NOWHERE, AS_OF, `There is no folder ${NOWHERE}.`],
    ['a folder without a repository', () => folder(), AS_OF, 'is not a git repository'],
    ['an unknown branch', () => repository.directory, ['--branch', 'mian'], 'Did you mean main?'],
    [
      'an instant before the history',
      () => repository.directory,
      ['--as-of', '2019-01-01'],
      'Nothing had landed on main by 2019-01-01',
    ],
    [
      'a missing configuration file',
      () => repository.directory,
      ['--config', path.join(NOWHERE, 'kpis.yml')],
      `There is no file ${path.join(NOWHERE, 'kpis.yml')}.`,
    ],
  ])('(%s) exits with 1, explains itself on stderr and prints nothing', async (_what, dir, args, words) => {
    const { code, stdout, stderr } = await report(dir(), args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n').length).toBeGreaterThan(1);
    expect(stderr).not.toContain('bug');
  });

  test('(a shallow clone) shows the command that fetches the rest', async () => {
    const shallow = folder();
    repository.git('clone', '-q', '--depth', '1', pathToFileURL(repository.directory).href, shallow);
    const { code, stderr } = await report(shallow);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}git -C (["']?).*\1 fetch --unshallow$/m);
    expect(stderr).toContain(shallow);
  });

  test('(an empty repository) is explained', async () => {
    const empty = folder();
    repository.git('init', '-q', empty);
    expect(await report(empty)).toMatchObject({ code: 1, stderr: expect.stringContaining('has no commit yet') });
  });

  test('(--github without a token) is found before anything is read', async () => {
    const { code, stderr } = await report(NOWHERE, ['--github']);
    expect(code).toBe(1);
    expect(stderr).toContain('GITHUB_TOKEN');
  });
});

describe('the configuration', () => {
  const MISTAKES = 'targts: {}\nweeks: many\n';

  test('is read from the work tree, and every mistake is listed with line, column and nearest key', async () => {
    const own = buildRepository(COMMITS);
    mkdirSync(path.join(own.directory, '.github'));
    writeFileSync(path.join(own.directory, '.github/infra-kpis.yml'), MISTAKES);
    const { code, stdout, stderr } = await report(own.directory);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('line 1, column 1: unknown key "targts"; did you mean "targets"?');
    expect(stderr).toContain('line 2, column 8: weeks must be a number');
    own.remove();
  });

  test('is read from HEAD if there is no work tree, and command-line options override it', async () => {
    const own = buildRepository([
      ...COMMITS,
      { title: 'Configure', at: '2026-07-15', files: { '.github/infra-kpis.yml': 'weeks: 5\n' } },
    ]);
    const bare = folder();
    own.git('clone', '-q', '--bare', own.directory, bare);
    const fromTree = await jsonOf(bare);
    expect(fromTree.config.file).toBe('.github/infra-kpis.yml');
    expect(fromTree.periods).toHaveLength(5);
    expect((await jsonOf(bare, ['--weeks', '2'])).periods).toHaveLength(2);
    own.remove();
  });

  test.runIf(isPosix)('is never read through a symbolic link, in the work tree or in the history', async () => {
    const secret = path.join(folder(), 'secret.yml');
    writeFileSync(secret, 'weeks: 5\n');
    const own = buildRepository(COMMITS);
    mkdirSync(path.join(own.directory, '.github'));
    symlinkSync(secret, path.join(own.directory, '.github/infra-kpis.yml'));
    expect(await report(own.directory)).toMatchObject({ code: 1, stderr: expect.stringContaining('symbolic link') });
    own.git('add', '-A');
    own.git('-c', 'user.name=R', '-c', 'user.email=r@example.org', 'commit', '-qm', 'Link');
    const bare = folder();
    own.git('clone', '-q', '--bare', own.directory, bare);
    expect(await report(bare, ['--json'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('symbolic link'),
    });
    own.remove();
  });

  test('is rejected if it is not UTF-8, because its names would match nothing', async () => {
    const file = path.join(folder(), 'kpis.yml');
    writeFileSync(file, Buffer.from('bots: [Zoë]\n', 'latin1'));
    const refused = { code: 1, stdout: '', stderr: expect.stringContaining('kpis.yml is not UTF-8.') };
    expect(await report(repository.directory, ['--config', file])).toMatchObject(refused);
  });

  test('can be read from another file', async () => {
    const file = path.join(folder(), 'kpis.yml');
    writeFileSync(file, 'kpis: {throughput: true, change-failure-rate: false}\ntargets: {throughput: "> 3 / week"}\n');
    const { kpis, config } = await jsonOf(repository.directory, ['--config', file]);
    expect(config.file).toBe(file);
    expect(kpis[0]).toMatchObject({ id: 'throughput', target: { op: '>', value: 3, per: 'week' } });
    expect(kpis.map(({ id }) => id)).not.toContain('change-failure-rate');
  });
});

describe('the demo', () => {
  let outcomes: readonly Outcome[];
  let left: readonly string[];
  const demoReport = () => reportSchema.parse(JSON.parse(outcomes[0]?.stdout ?? ''));

  beforeAll(async () => {
    const TMPDIR = temporaryFolder();
    outcomes = await Promise.all([0, 1].map(() => infraKpis(['demo', '--json'], { env: { TMPDIR } })));
    left = readdirSync(TMPDIR);
    rmSync(TMPDIR, { recursive: true });
  });

  test('runs the whole pipeline without a repository and leaves no files behind', () => {
    expect(outcomes[0]).toMatchObject({ code: 0, stderr: '' });
    expect(demoReport().repository.name).toBe('fernwood/platform-infra');
    expect(demoReport().periods.at(-1)?.id).toBe('2026-W34');
    expect(left).toEqual([]);
  });

  test('gives the same report every time', () => {
    const [first, second] = outcomes.map(({ stdout }) => JSON.parse(stdout));
    expect({ ...second, usage: null, generatedAt: null }).toEqual({ ...first, usage: null, generatedAt: null });
  });

  test('prints JSON that conforms to the published schema', () => {
    const { kpis, periods } = demoReport();
    expect(kpis.length).toBeGreaterThan(2);
    expect(kpis.every(({ series }) => series.length === periods.length)).toBe(true);
  });

  test('distinguishes failed changes from planned undos', () => {
    const failed = demoReport()
      .changes.filter((change) => change.failed)
      .map(({ title }) => title);
    expect(failed).toEqual(
      expect.arrayContaining([
        'Raise connection limit of payments-db',
        'Update Helm release ingress to v4.12.0',
        'Send search traffic through the VPC only',
        'Move checkout to the new node pool',
      ]),
    );
    expect(failed.join()).not.toMatch(/maintenance|summer sale|Reapply|Give/);
  });
});
