import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { infraKpis, temporaryFolder } from '../support/command.ts';
import { type BuiltRepository, buildRepository, type CommitPlan } from '../support/git-repository.ts';

const COMMITS: readonly CommitPlan[] = [
  {
    title: 'Merge pull request #1 from acme/network',
    body: 'Add the network',
    at: '2026-07-06',
    branch: [
      { title: 'Add the network', at: '2026-07-05', files: { 'network/main.tf': 'resource "aws_vpc" "main" {}\n' } },
    ],
  },
  { title: 'Widen the network (#2)', at: '2026-07-14', files: { 'network/main.tf': 'resource "aws_vpc" "wide" {}\n' } },
  {
    title: 'Revert "Widen the network" (#3)',
    at: '2026-07-15',
    files: { 'network/main.tf': 'resource "aws_vpc" "main" {}\n' },
  },
];
const NO_LOOKUPS = pathToFileURL(path.resolve(import.meta.dirname, '../support/no-lookups.mjs')).href;
const ATTRIBUTES = { '.gitattributes': '* filter=evil diff=evil text working-tree-encoding=UTF-16 export-subst\n' };

let clean: BuiltRepository;
let hostile: BuiltRepository;
let canary: string;

beforeAll(() => {
  clean = buildRepository(COMMITS, { base: ATTRIBUTES });
  hostile = buildRepository(COMMITS, { base: ATTRIBUTES });
  // A backslash would be an escape in git's settings.
  canary = path.join(temporaryFolder(), 'canary').replaceAll('\\', '/');
  boobyTrap(hostile.directory);
});
afterAll(() => {
  clean.remove();
  hostile.remove();
  rmSync(path.dirname(canary), { recursive: true, force: true });
});

/** Adds every setting and hook that is known to run a program or to change git's output. */
function boobyTrap(directory: string): void {
  const trap = path.posix.join(path.dirname(canary), 'trap.sh');
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> ${canary}\ncat\n`);
  chmodSync(trap, 0o755);
  const git = path.join(directory, '.git');
  const config = `
[core]
	fsmonitor = ${trap}
	hooksPath = ${path.dirname(canary)}
	pager = ${trap}
	sshCommand = ${trap}
	editor = ${trap}
	askPass = ${trap}
	attributesFile = ${directory.replaceAll('\\', '/')}/.gitattributes
	worktree = ${path.dirname(canary)}
	alternateRefsCommand = ${trap}
[alias]
	log = !${trap}
	rev-parse = !${trap}
	cat-file = !${trap}
	ls-tree = !${trap}
[diff]
	external = ${trap}
	renames = copies
[diff "evil"]
	textconv = ${trap}
	command = ${trap}
[filter "evil"]
	clean = ${trap}
	smudge = ${trap}
	process = ${trap}
	required = true
[log]
	showSignature = true
	diffMerges = off
	showRoot = false
	date = relative
	mailmap = true
[i18n]
	logOutputEncoding = UTF-16
[gpg]
	program = ${trap}
[pager]
	log = ${trap}
[credential]
	helper = ${trap}
[extensions]
	partialClone = origin
[remote "origin"]
	url = ext::${trap}
	promisor = true
	partialclonefilter = blob:none
	uploadpack = ${trap}
[protocol "ext"]
	allow = always
[uploadpack]
	packObjectsHook = ${trap}
`;
  writeFileSync(path.join(git, 'config'), readFileSync(path.join(git, 'config'), 'utf8') + config);
  mkdirSync(path.join(git, 'hooks'), { recursive: true });
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'post-checkout',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ]) {
    writeFileSync(path.join(git, 'hooks', hook), readFileSync(trap));
    chmodSync(path.join(git, 'hooks', hook), 0o755);
    writeFileSync(path.join(path.dirname(canary), hook), readFileSync(trap));
    chmodSync(path.join(path.dirname(canary), hook), 0o755);
  }
}

/** Every path below a folder, with mode, modification time and a hash of its contents. */
function fingerprintOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const facts = lstatSync(path.join(directory, name));
      const contents = facts.isFile() ? readFileSync(path.join(directory, name)) : '';
      return `${name} ${facts.mode} ${facts.mtimeMs} ${createHash('sha256').update(contents).digest('hex')}`;
    });
}

async function reportOn({ directory }: BuiltRepository, env: Readonly<Record<string, string>> = {}) {
  const outcome = await infraKpis(['report', directory, '--as-of', '2026-08-24', '--json'], { env });
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  const { repository, usage: _usage, generatedAt: _generatedAt, ...rest } = JSON.parse(outcome.stdout);
  return { ...rest, head: repository.head };
}

test('a hostile clone runs no program, changes no number and is not modified', async () => {
  const before = fingerprintOf(hostile.directory);
  const report = await reportOn(hostile);
  expect(existsSync(canary)).toBe(false);
  expect(fingerprintOf(hostile.directory)).toEqual(before);
  expect(report).toEqual(await reportOn(clean));
  expect(report.changes).toHaveLength(3);
});

test('git settings in the environment change nothing', async () => {
  const hostileEnvironment = {
    GIT_DIR: '/nowhere',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'log.diffMerges',
    GIT_CONFIG_VALUE_0: 'off',
    GIT_EXTERNAL_DIFF: '/bin/false',
    GIT_PAGER: '/bin/false',
    GIT_TRACE: '1',
  };
  expect(await reportOn(clean, hostileEnvironment)).toEqual(await reportOn(clean));
});

test('git attributes and settings in the home folder change nothing', async () => {
  const home = temporaryFolder();
  mkdirSync(path.join(home, '.config/git'), { recursive: true });
  writeFileSync(path.join(home, '.config/git/attributes'), '* -diff\n');
  writeFileSync(path.join(home, '.gitconfig'), '[log]\n\tdiffMerges = off\n');
  const expected = await reportOn(clean);
  expect(await reportOn(clean, { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') })).toEqual(expected);
  rmSync(home, { recursive: true, force: true });
});

test('a replaced or grafted commit changes nothing', async () => {
  const own = buildRepository(COMMITS, { base: ATTRIBUTES });
  const expected = await reportOn(own);
  own.git('replace', own.shas[2] ?? '', own.shas[0] ?? '');
  writeFileSync(path.join(own.directory, '.git/info/grafts'), `${own.shas[2]} ${own.shas[0]}\n`);
  expect(await reportOn(own)).toEqual(expected);
  own.remove();
});

test('the configuration in a clone cannot make the command access the network', async () => {
  const page = '{ name: net, paths: [network/**], runbook: "https://wiki.example.com/net" }';
  const config = `runbooks: { check-links: true }\ncomponents: [${page}]\n`;
  const own = buildRepository(COMMITS, { base: { '.github/infra-kpis.yml': config } });
  const report = await reportOn(own, { NODE_OPTIONS: `--import=${NO_LOOKUPS}`, LOOKUPS: canary });
  expect(report.components).toMatchObject([{ name: 'net', runbook: { state: 'external' } }]);
  expect(existsSync(canary)).toBe(false);
  own.remove();
});
