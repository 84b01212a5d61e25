import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type StandIn, startGitHub } from '../github/server.ts';
import { type Comment, createState, type Repository } from '../github/state.ts';
import { createRunner, type JobRunner } from '../support/action.ts';
import { type BuiltRepository, buildRepository, type CommitPlan, type Files } from '../support/git-repository.ts';

/** The Monday after 2026-W34. */
export const MONDAY = '2026-08-24T05:17:00Z';
export const NEXT_MONDAY = '2026-08-31T05:17:00Z';

/** A stand-in GitHub with `acme/infra`, and a runner for its jobs. */
export interface Scene {
  readonly repository: BuiltRepository;
  readonly runner: JobRunner;
  readonly github: StandIn;
  /** Adds a commit to the default branch. */
  land(title: string, at: string, files: Files): void;
  home(): Repository;
  comments(): readonly Comment[];
  /** The mutations since the last call, in order. */
  writes(): string[];
  end(): Promise<void>;
}

export async function setScene(base: Files = {}): Promise<Scene> {
  const repository = buildRepository(history(), { base: { 'README.md': 'Acme\n', ...base }, baseAt: '2024-01-01' });
  const state = createState(Date.parse(MONDAY) / 1000, { gitDirectory: path.join(repository.directory, '.git') });
  const github = await startGitHub({ state });
  const runner = createRunner();
  let seen = 0;
  const home = () => {
    const [first] = state.repositories;
    if (first === undefined) throw new Error('the stand-in has no repository');
    return first;
  };
  return {
    repository,
    runner,
    github,
    land: (title, at, files) => land(repository, title, at, files),
    home,
    comments: () => home().issues.flatMap((issue) => issue.comments),
    writes() {
      const recent = github.requests.slice(seen);
      seen = github.requests.length;
      return recent.flatMap(({ operation }) => /^mutation (.*)/.exec(operation)?.[1] ?? []);
    },
    async end() {
      await github.close();
      runner.remove();
      repository.remove();
    },
  };
}

/** Two infrastructure changes a week for 60 weeks up to 2026-W34; one of them is reverted. */
function history(): CommitPlan[] {
  const first = Date.parse('2025-07-01T09:00:00Z');
  const halfWeek = (7 * 86_400_000) / 2;
  const changes: CommitPlan[] = Array.from({ length: 60 * 2 - 2 }, (_, index) => ({
    title: `Resize pool ${index}`,
    at: new Date(first + index * halfWeek).toISOString(),
    files: { [`pools/${index % 7}/main.tf`]: `resource "x_pool" "a" {\n  size = ${index}\n}\n` },
  }));
  return [
    ...changes,
    {
      title: `Revert "Resize pool 105"`,
      at: '2026-08-21T09:00:00Z',
      files: { 'pools/0/main.tf': 'resource "x_pool" "a" {\n  size = 98\n}\n' },
    },
  ];
}

function land({ directory, git }: BuiltRepository, title: string, at: string, files: Files): void {
  for (const [file, contents] of Object.entries(files)) writeFileSync(path.join(directory, file), contents ?? '');
  git('add', '-A');
  const { GIT_COMMITTER_DATE } = process.env;
  process.env['GIT_COMMITTER_DATE'] = at;
  try {
    git('-c', 'user.name=Robin', '-c', 'user.email=robin@example.org', 'commit', '-q', '-m', title, '--date', at);
  } finally {
    if (GIT_COMMITTER_DATE === undefined) delete process.env['GIT_COMMITTER_DATE'];
    else process.env['GIT_COMMITTER_DATE'] = GIT_COMMITTER_DATE;
  }
}
