import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addComment } from '../github/state.ts';
import type { StepOutcome } from '../support/action.ts';
import { NEXT_MONDAY, type Scene, setScene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await setScene();
});

afterEach(() => scene.end());

describe('the first run, without a checkout', () => {
  it('posts the report, writes summary and outputs, and leaves no other files behind', async () => {
    const { runner, github, home, comments } = scene;
    const { code, outputs, summary, log } = await runner.run({ github });
    expect(log).toContain('Comment created');
    expect(code).toBe(0);
    expect(home().issues).toHaveLength(1);
    expect(comments()).toHaveLength(1);
    expect(summary).toContain('Infrastructure in 2026-W34');
    expect(outputs['comment-url']).toMatch(/issues\/1#issuecomment-/);
    expect(outputs).toMatchObject({ 'issue-number': '1', throughput: '2' });
    expect(Number(outputs['change-failure-rate'])).toBeGreaterThanOrEqual(0);
    const report = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
    const asOf = expect.stringMatching(/^2026-08-24T05:/);
    expect(report).toMatchObject({ schema: 'infra-kpis/report@1', asOf, repository: { name: 'acme/infra' } });
    expect(readFileSync(outputs['report-markdown'] ?? '', 'utf8')).toContain('Infrastructure in 2026-W34');
    expect(readdirSync(runner.temp)).toEqual([expect.stringMatching(/^infra-kpis-report-/)]);
  });

  it('works without a summary file and without an event that names the default branch', async () => {
    scene.repository.git('branch', '-m', 'main', 'trunk');
    const env = { GITHUB_STEP_SUMMARY: undefined, GITHUB_EVENT_PATH: undefined };
    const { code, outputs } = await scene.runner.run({ github: scene.github, env });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')).repository.branch).toBe('trunk');
  });

  it('works with GitHub Enterprise Server', async () => {
    const { code } = await scene.runner.run({ github: scene.github, env: { GITHUB_API_URL: scene.github.ghesUrl } });
    expect(code).toBe(0);
    expect(scene.comments()).toHaveLength(1);
  });

  it('mentions the accounts in `notify`, only in the comment', async () => {
    scene.land('Configure', '2026-08-22T10:00:00Z', { 'infra-kpis.yml': 'notify: [acme/platform]\n' });
    const { summary } = await scene.runner.run({ github: scene.github, inputs: { config: 'infra-kpis.yml' } });
    expect(scene.comments()[0]?.body).toContain('cc @acme/platform');
    expect(summary).not.toContain('@acme');
  });

  it('requests external runbooks only if configured', async () => {
    const runbook = 'https://wiki.example.com/pools';
    const setting = (checks: boolean) =>
      `runbooks: {check-links: ${checks}}\ncomponents: [{name: pools, paths: [pools/**], runbook: "${runbook}"}]\n`;
    const inputs = { config: 'infra-kpis.yml', 'dry-run': 'true' };
    scene.land('Configure', '2026-08-22T10:00:00Z', { 'infra-kpis.yml': setting(false) });
    expect((await scene.runner.run({ github: scene.github, inputs })).lookups).toEqual([]);
    scene.land('Ask', '2026-08-22T11:00:00Z', { 'infra-kpis.yml': setting(true) });
    const { lookups } = await scene.runner.run({ github: scene.github, inputs });
    expect(new Set(lookups)).toEqual(new Set(['wiki.example.com']));
  });
});

describe('a run without publishing', () => {
  it.each([
    ['dry-run', { 'dry-run': 'true' }],
    ['as-of', { 'as-of': '2026-08-30' }],
  ])('with %s makes the report but writes nothing to GitHub', async (_, inputs) => {
    const { code, log, summary, outputs } = await scene.runner.run({ github: scene.github, at: NEXT_MONDAY, inputs });
    expect(code).toBe(0);
    expect(scene.writes()).toEqual([]);
    expect(log).toContain('nothing was written to GitHub');
    expect(summary).toContain('Infrastructure in 2026-W3');
    expect(outputs).toMatchObject({ 'comment-url': '' });
  });
});

describe('a later run', () => {
  let first: StepOutcome;

  beforeEach(async () => {
    first = await scene.runner.run({ github: scene.github });
    scene.writes();
  });

  it('of the same week, three days later, writes nothing', async () => {
    const { log, outputs } = await scene.runner.run({ github: scene.github, at: '2026-08-27T05:17:00Z' });
    expect(log).toContain('Comment unchanged');
    expect(outputs).toMatchObject({ 'issue-number': '1', 'comment-url': first.outputs['comment-url'] });
    expect(scene.writes()).toEqual([]);
  });

  it('of the same week edits the comment if history was rewritten', async () => {
    const { commentUrl } = { commentUrl: scene.comments()[0]?.id };
    scene.repository.git('reset', '-q', '--soft', 'main~2');
    scene.land('Change two pools at once', '2026-08-21T09:00:00Z', {});
    const { log } = await scene.runner.run({ github: scene.github });
    expect(log).toContain('Comment edited');
    expect(scene.writes()).toContain('EditComment');
    expect(scene.comments().map(({ id }) => id)).toEqual([commentUrl]);
  });

  it('of the next week posts a new comment that refers to the last one, and lists both in the issue', async () => {
    scene.land('Grow a pool', '2026-08-26T09:00:00Z', {
      'pools/1/main.tf': 'resource "x_pool" "a" {\n  size = 9000\n}\n',
    });
    const { code } = await scene.runner.run({ github: scene.github, at: NEXT_MONDAY });
    expect(code).toBe(0);
    expect(scene.writes()).toEqual(['AddComment', 'EditIssue']);
    expect(scene.comments()[1]?.body).toContain('Since the report of W34');
    const [issue] = scene.home().issues;
    for (const { id } of scene.comments()) expect(issue?.body).toContain(`#issuecomment-${id.slice(3)}`);
  });

  it('finds its comment after 250 others', async () => {
    const [issue] = scene.home().issues;
    if (issue === undefined) throw new Error('there is no issue');
    for (let index = 0; index < 250; index += 1) addComment(scene.github.state, issue, { body: `+${index}` });
    issue.comments.push(...issue.comments.splice(0, 1));
    await scene.runner.run({ github: scene.github });
    expect(scene.writes()).toEqual([]);
  });
});
