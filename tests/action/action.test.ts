import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startGitHub } from '../github/server.ts';
import { type Comment, createState, type Repository } from '../github/state.ts';
import { createRunner, type JobRunner } from '../support/action.ts';
import { type BuiltRepository, buildRepository, type CommitPlan } from '../support/git-repository.ts';

const WEEK = 7 * 86_400;
const MONDAY = '2026-08-24T05:17:00Z';

/** A team that lands four infrastructure changes a week. */
const history: readonly CommitPlan[] = Array.from({ length: 20 * 4 }, (_, index) => ({
  title: `Resize pool ${index} (#${index + 1})`,
  at: new Date((Date.parse('2026-04-06T09:00:00Z') / 1000 + (index / 4) * WEEK) * 1000).toISOString(),
  files: { 'main.tf': `resource "x_pool" "a" {\n  size = ${index}\n}\n` },
}));

let repository: BuiltRepository;
let runner: JobRunner;
let github: StandIn;

beforeEach(async () => {
  repository = buildRepository(history);
  runner = createRunner();
  const state = createState(Date.parse(MONDAY) / 1000, { gitDirectory: `${repository.directory}/.git` });
  github = await startGitHub({ state });
});

afterEach(async () => {
  await github.close();
  runner.remove();
  repository.remove();
});

function home(): Repository {
  const [first] = github.state.repositories;
  if (first === undefined) throw new Error('the stand-in has a repository');
  return first;
}

function comments(): readonly Comment[] {
  return home().issues.flatMap((issue) => issue.comments);
}

describe('without a checkout', () => {
  it('posts the report, writes summary and outputs, and leaves only the report behind', async () => {
    const { code, outputs, summary, log } = await runner.run({ github });
    expect(log).toContain('Comment created');
    expect(code).toBe(0);
    expect(home().issues).toHaveLength(1);
    expect(comments()).toHaveLength(1);
    expect(summary).toContain('Infrastructure in 2026-W34');
    expect(outputs['comment-url']).toMatch(/issues\/1#issuecomment-/);
    expect(outputs).toMatchObject({ 'issue-number': '1', throughput: '4' });
    const report = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
    expect(report).toMatchObject({
      schema: 'infra-kpis/report@1',
      asOf: expect.stringMatching(/^2026-08-24T05:/),
      repository: { name: 'acme/infra' },
    });
    expect(readFileSync(outputs['report-markdown'] ?? '', 'utf8')).toContain('Infrastructure in 2026-W34');
    expect(readdirSync(runner.temp)).toEqual([expect.stringMatching(/^infra-kpis-report-/)]);
  });
});
