import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Contents by path; `null` deletes the path. */
export type Files = Readonly<Record<string, string | null>>;

export interface CommitPlan {
  readonly title: string;
  readonly body?: string;
  /** Committer and author date, `2026-08-03` or RFC 3339. */
  readonly at: string;
  readonly authoredAt?: string;
  readonly author?: string;
  readonly email?: string;
  readonly files?: Files;
  /** Commits of a branch from the current tip. The commit is then a merge of that branch, with its own files added. */
  readonly branch?: readonly CommitPlan[];
}

export interface BuiltRepository {
  readonly directory: string;
  /** Ids of the first-parent commits after the root commit, in the order of the plan. */
  readonly shas: readonly string[];
  git(...args: readonly string[]): string;
  remove(): void;
}

export interface RepositoryOptions {
  /** Files of the root commit, which is neither a change nor a target. */
  readonly base?: Files;
  readonly baseAt?: string;
  readonly branch?: string;
  readonly bare?: boolean;
}

/** A real repository in a temporary folder, with deterministic ids, and with a work tree unless `bare`. */
export function buildRepository(commits: readonly CommitPlan[], options: RepositoryOptions = {}): BuiltRepository {
  const { base = { 'README.md': 'A repository\n' }, baseAt = '2020-01-01', branch = 'main', bare = false } = options;
  const directory = mkdtempSync(path.join(tmpdir(), 'infra-kpis-test-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: directory,
      encoding: 'utf8',
      env: CLOSED,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '-q', '-b', branch, ...(bare ? ['--bare'] : []));
  const stream = new ImportStream(branch);
  stream.commit({ title: 'Initial commit', at: baseAt, files: base });
  for (const commit of commits) stream.commit(commit);
  importInto(directory, stream.finish());
  if (!bare) git('reset', '-q', '--hard', branch);
  const shas = git('rev-list', '--first-parent', '--reverse', branch).split('\n').slice(1);
  return { directory, shas, git, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

const CLOSED = { PATH: process.env['PATH'], HOME: tmpdir(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** What a run under test may use of this machine: its environment and temporary folder. */
export const HERE = { env: process.env, temp: tmpdir() };

function importInto(directory: string, input: string): void {
  const result = spawnSync('git', ['fast-import', '--quiet', '--done'], { cwd: directory, input, env: CLOSED });
  if (result.status !== 0) throw new Error(`git fast-import failed: ${result.stderr.toString()}`);
}

/** Writes a stream for git fast-import. */
class ImportStream {
  readonly #branch: string;
  #text = '';
  #mark = 0;
  #tip = 0;

  constructor(branch: string) {
    this.#branch = branch;
  }

  commit(plan: CommitPlan): void {
    let side = this.#tip;
    for (const inner of plan.branch ?? []) side = this.#write('refs/side', inner, [side], inner.files ?? {});
    const merged = Object.assign({}, ...(plan.branch ?? []).map((inner) => inner.files ?? {}), plan.files ?? {});
    const parents = plan.branch === undefined ? [this.#tip] : [this.#tip, side];
    this.#tip = this.#write(`refs/heads/${this.#branch}`, plan, parents, merged);
  }

  finish(): string {
    return `${this.#text}reset refs/side\nfrom ${'0'.repeat(40)}\n\ndone\n`;
  }

  #write(ref: string, plan: CommitPlan, parents: readonly number[], files: Files): number {
    this.#mark += 1;
    const [first, ...others] = parents.filter((parent) => parent > 0);
    const author = `${plan.author ?? 'Robin'} <${plan.email ?? 'robin@example.org'}>`;
    this.#text += `commit ${ref}\nmark :${this.#mark}\n`;
    this.#text += `author ${author} ${seconds(plan.authoredAt ?? plan.at)} +0000\n`;
    this.#text += `committer Robin <robin@example.org> ${seconds(plan.at)} +0000\n`;
    this.#text += data(plan.body === undefined ? plan.title : `${plan.title}\n\n${plan.body}`);
    if (first !== undefined) this.#text += `from :${first}\n`;
    for (const other of others) this.#text += `merge :${other}\n`;
    for (const [file, contents] of Object.entries(files)) {
      this.#text += contents === null ? `D ${file}\n` : `M 100644 inline ${file}\n${data(contents)}`;
    }
    this.#text += '\n';
    return this.#mark;
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant.length === 10 ? `${instant}T12:00:00Z` : instant) / 1000);
}
