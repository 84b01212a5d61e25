import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CollectOptions, collectChecks, collectGitHub } from '../../../src/collect/github/collect.ts';
import type { Family } from '../../../src/collect/github/families.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { connect } from '../../github/connect.ts';
import { type StandIn, startGitHub } from '../../github/server.ts';
import { addIssue, addPull, type Repository } from '../../github/state.ts';

const DAY = 86_400;
const FAMILIES: ReadonlySet<Family> = new Set(['pulls', 'incidents', 'deployments', 'checks']);

const CONFIG = configSchema.parse({ kpis: { 'lead-time': { environment: 'production' } } });

let github: StandIn;
let repository: Repository;
let since: number;

beforeEach(async () => {
  github = await startGitHub();
  const [first] = github.state.repositories;
  if (first === undefined) throw new Error('the stand-in has no repository');
  repository = first;
  since = github.state.now - 84 * DAY;
});
afterEach(() => github.close());

function options(change: Partial<CollectOptions> = {}): CollectOptions {
  const { client } = connect(github);
  const when = { since, until: github.state.now };
  const common = { owner: 'acme', name: 'infra', ...when, config: CONFIG, families: FAMILIES, landings: 10 };
  return { client, ...common, progress: () => undefined, ...change };
}

const requestsOf = (operation: string) =>
  github.requests.filter((request) => request.operation === `query ${operation}`);

describe('pull requests', () => {
  test('are read in pages, back to the start of the window', async () => {
    for (let day = 200; day > 0; day -= 1) addPull(repository, { mergedAt: github.state.now - day * DAY });
    const { pulls } = await collectGitHub(options());
    if (!pulls.available) throw new Error(pulls.reason);
    expect(pulls.value.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 84 }, (_, index) => 117 + index),
    );
    expect(requestsOf('Pulls').map(({ variables }) => variables['first'])).toEqual([40, 40, 40, 40]);
  });

  test('provide what git does not record', async () => {
    const mergedAt = github.state.now - DAY;
    addPull(repository, {
      mergedAt,
      title: 'Open the port',
      body: 'Reverts acme/infra#7',
      headBranch: 'revert-7-port',
      labels: ['kpi: planned', 'network'],
      labelledAt: { 'kpi: planned': mergedAt + 60 },
      createdAt: mergedAt - 3600,
      mergeCommit: 'a'.repeat(40),
      commitCount: 3,
    });
    const { pulls } = await collectGitHub(options());
    expect(pulls).toMatchObject({
      value: [
        {
          title: 'Open the port',
          body: 'Reverts acme/infra#7',
          headBranch: 'revert-7-port',
          labels: [{ name: 'kpi: planned', at: mergedAt + 60 }, { name: 'network' }],
          openedAt: mergedAt - 3600,
          mergedAt,
          mergeCommit: 'a'.repeat(40),
          commitCount: 3,
        },
      ],
      gaps: [],
    });
  });

  test('without a merge commit are read too', async () => {
    addPull(repository, { mergedAt: github.state.now - DAY, mergeCommit: null });
    const { pulls } = await collectGitHub(options());
    expect(pulls).toMatchObject({ value: [{ number: 1, mergeCommit: null }], gaps: [] });
  });

  test('that move to the front while they are read appear once, in their new state', async () => {
    for (let day = 60; day > 0; day -= 1) addPull(repository, { mergedAt: github.state.now - day * DAY });
    github.onRequest = ({ operation, variables }) => {
      const oldest = repository.pulls[0];
      if (operation === 'query Pulls' && variables['after'] !== null && oldest !== undefined) {
        oldest.updatedAt = github.state.now;
        oldest.labels = ['kpi: failed'];
      }
    };
    const { pulls } = await collectGitHub(options());
    if (!pulls.available) throw new Error(pulls.reason);
    expect(pulls.value).toHaveLength(60);
    expect(pulls.value.find(({ number }) => number === 1)?.labels).toEqual([{ name: 'kpi: failed' }]);
  });

  test('that GitHub delivers in part are counted in a warning', async () => {
    addPull(repository, { mergedAt: github.state.now - DAY, labels: ['kpi: failed'] });
    for (let number = 1; number < 50; number += 1) github.faults.set(number, { kind: 'without-labels' });
    const { pulls } = await collectGitHub(options({ families: new Set(['pulls']) }));
    expect(pulls).toHaveProperty('gaps', ['Not in the figures: what GitHub withheld of 1 pull request.']);
  });

  test('that GitHub does not deliver are each counted once, although the newest are read twice', async () => {
    for (let day = 60; day > 0; day -= 1) addPull(repository, { mergedAt: github.state.now - day * DAY });
    for (let number = 2; number < 50; number += 1) github.faults.set(number, { kind: 'partial' });
    const { pulls } = await collectGitHub(options({ families: new Set(['pulls']) }));
    expect(pulls).toHaveProperty('gaps', ['Not in the figures: 2 pull requests that GitHub did not deliver.']);
  });
});

describe('incidents', () => {
  test('are issues with a configured label, and the team’s issues with such a title, but not those of strangers', async () => {
    const { state } = github;
    addIssue(state, repository, {
      title: 'It is down',
      labels: ['Incident'],
      association: 'NONE',
      createdAt: state.now - DAY,
    });
    addIssue(state, repository, { title: 'Outage of DNS (P1)', body: 'Caused-by: #12', association: 'MEMBER' });
    addIssue(state, repository, { title: 'Outage of everything', body: 'Caused-by: #12', association: 'NONE' });
    addIssue(state, repository, { title: 'Add a dashboard', association: 'OWNER' });
    const { incidents } = await collectGitHub(options());
    if (!incidents.available) throw new Error(incidents.reason);
    expect(incidents.value.map(({ title, severity, causes }) => ({ title, severity, causes }))).toEqual([
      { title: 'Outage of DNS (P1)', severity: 'P1', causes: [{ text: '#12', number: 12, repository: null }] },
      { title: 'It is down', severity: null, causes: [] },
    ]);
  });

  test('that move to the front while they are read are not missed', async () => {
    const { state } = github;
    for (let day = 60; day > 0; day -= 1) {
      addIssue(state, repository, { title: `Outage ${day}`, association: 'OWNER', createdAt: state.now - day * DAY });
    }
    github.onRequest = ({ operation, variables }) => {
      const oldest = repository.issues[0];
      if (operation === 'query Issues' && variables['after'] !== null && oldest !== undefined) {
        oldest.updatedAt = state.now;
      }
    };
    const { incidents } = await collectGitHub(options());
    if (!incidents.available) throw new Error(incidents.reason);
    expect(incidents.value).toHaveLength(60);
  });

  test('are those of a past instant: later ones are left out, and those closed later are open', async () => {
    const { state } = github;
    const until = state.now - 10 * DAY;
    const incident = { labels: ['incident'] };
    addIssue(state, repository, { ...incident, title: 'Then', createdAt: until - DAY, closedAt: until + DAY });
    addIssue(state, repository, { ...incident, title: 'Later', createdAt: until + DAY });
    const { incidents } = await collectGitHub(options({ until }));
    expect(incidents).toMatchObject({ value: [{ title: 'Then', closedAt: null }] });
  });

  test('are found only by label among very many issues, with a warning', async () => {
    const { state } = github;
    addIssue(state, repository, { title: 'Old and broken', labels: ['outage'], createdAt: since + DAY });
    for (let index = 0; index < 150; index += 1) addIssue(state, repository, { title: 'Question' });
    const { incidents } = await collectGitHub(options());
    expect(incidents).toMatchObject({ value: [{ title: 'Old and broken' }] });
    expect(incidents).toHaveProperty('gaps', [
      'Only the 120 issues touched last were looked at for incidents without a label.',
    ]);
  });
});

describe('the limit on issues that are read without a label', () => {
  test('gives no warning and no second reading if it is just reached', async () => {
    for (let index = 0; index < 120; index += 1) addIssue(github.state, repository, { title: 'Question' });
    const { incidents } = await collectGitHub(options());
    expect(incidents).toMatchObject({ value: [], gaps: [] });
    expect(requestsOf('LabelledIssues')).toEqual([]);
  });

  test('counts an issue that GitHub does not deliver once over both readings', async () => {
    for (let index = 0; index < 170; index += 1) {
      addIssue(github.state, repository, { title: 'Down', labels: ['incident', 'outage'] });
    }
    for (let number = 2; number < 100; number += 1) github.faults.set(number, { kind: 'partial' });
    const config = configSchema.parse({ incidents: { labels: ['incident', 'outage'] } });
    const { incidents } = await collectGitHub(options({ config, families: new Set(['incidents']) }));
    expect(incidents).toHaveProperty('gaps', [
      'Not in the figures: 5 issues that GitHub did not deliver.',
      'Only the 156 issues touched last were looked at for incidents without a label.',
    ]);
  });
});

describe('deployments', () => {
  test('count from their first success, even if replaced since', async () => {
    const { now } = github.state;
    const [sha, environment] = ['b'.repeat(40), 'production'];
    repository.deployments.push(
      { sha, environment, createdAt: now - 2 * DAY, state: 'INACTIVE', succeededAt: now - 2 * DAY + 300 },
      { sha, environment, createdAt: now - DAY, state: 'FAILURE', succeededAt: null },
    );
    const { deployments } = await collectGitHub(options());
    expect(deployments).toMatchObject({ value: [{ sha, environment, succeededAt: now - 2 * DAY + 300 }], gaps: [] });
  });
});

describe('very many deployments', () => {
  const record = (count: number) => {
    const { now } = github.state;
    for (let index = 0; index < count; index += 1) {
      const at = now - index * 60;
      const fresh = { environment: 'production', createdAt: at, state: 'ACTIVE', succeededAt: at } as const;
      repository.deployments.push({ ...fresh, sha: 'b'.repeat(40) });
    }
  };

  test.each([
    [200, []],
    [201, [expect.stringContaining('there are too many')]],
  ])('are read up to 200, with a warning beyond: %i', async (count, gaps) => {
    record(count);
    const { deployments } = await collectGitHub(options({ families: new Set(['deployments']) }));
    expect(deployments).toMatchObject({ gaps });
  });

  test('give one warning for all that GitHub does not deliver', async () => {
    record(60);
    for (let number = 2; number < 50; number += 1) github.faults.set(number, { kind: 'partial' });
    const { deployments } = await collectGitHub(options({ families: new Set(['deployments']) }));
    expect(deployments).toHaveProperty('gaps', [expect.stringContaining('2 deployments that GitHub did not deliver')]);
  });
});

describe('check results', () => {
  const [red, green, quiet] = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)] as const;

  test('are those of the last attempt of each check', async () => {
    const at = github.state.now - DAY;
    repository.checks.set(red, [
      { name: 'plan', event: 'push', conclusion: 'FAILURE', startedAt: at },
      { name: 'ci/lint', event: null, conclusion: 'SUCCESS', startedAt: at },
    ]);
    repository.checks.set(green, [
      { name: 'plan', event: 'push', conclusion: 'TIMED_OUT', startedAt: at },
      { name: 'plan', event: 'push', conclusion: 'SUCCESS', startedAt: at + 600 },
    ]);
    repository.checks.set(quiet, []);
    const checks = await collectChecks({ ...options(), unavailable: null }, [red, green, quiet, '4'.repeat(40)]);
    if (!checks.available) throw new Error(checks.reason);
    const summary = [...checks.value].map(([sha, list]) => [
      sha,
      list.map(({ name, conclusion, event, flaky }) => [name, conclusion, event, flaky]),
    ]);
    expect(summary).toEqual([
      [
        red,
        [
          ['CI / plan', 'failure', 'push', false],
          ['ci/lint', 'success', null, false],
        ],
      ],
      [green, [['CI / plan', 'success', 'push', true]]],
    ]);
  });

  test('have an unknown trigger without `actions: read`', async () => {
    repository.checks.set(red, [{ name: 'plan', event: 'push', conclusion: 'SUCCESS', startedAt: 1 }]);
    github.state.permissions = { checks: 'read', statuses: 'read' };
    const checks = await collectChecks({ ...options(), unavailable: null }, [red]);
    expect(checks).toMatchObject({
      available: true,
      gaps: ['What started a check is not known: the token needs `actions: read`.'],
    });
  });

  test('are unavailable without `checks: read`, and the reason names it', async () => {
    repository.checks.set(red, [{ name: 'plan', event: 'push', conclusion: 'SUCCESS', startedAt: 1 }]);
    github.state.permissions = {};
    const checks = await collectChecks({ ...options(), unavailable: null }, [red]);
    expect(checks).toMatchObject({
      available: false,
      reason: expect.stringContaining('`checks: read` and `statuses: read`'),
    });
  });
});

describe('reading from GitHub', () => {
  test.each([
    ['pull-requests', 'pulls'],
    ['issues', 'incidents'],
    ['deployments', 'deployments'],
  ] as const)(
    'without `%s: read` leaves only %s unavailable, and the reason names the permission',
    async (family, name) => {
      delete github.state.permissions[family];
      const records = await collectGitHub(options());
      expect(records[name]).toMatchObject({ available: false, reason: expect.stringContaining(`\`${family}: read\``) });
      const others = (['pulls', 'incidents', 'deployments'] as const).filter((other) => other !== name);
      expect(others.map((other) => records[other].available)).toEqual([true, true]);
    },
  );

  test('omits what no KPI uses', async () => {
    await collectGitHub(options({ families: new Set(['pulls']) }));
    expect(github.requests.map(({ operation }) => operation)).toEqual(['query Facts', 'query Pulls']);
  });

  test('ends with advice if the repository is missing or the token is rejected', async () => {
    await expect(collectGitHub(options({ name: 'none' }))).rejects.toThrow('GitHub did not find it');
    const stranger = connect(github, { token: 'ghs_wrong' }).client;
    await expect(collectGitHub(options({ client: stranger }))).rejects.toThrow('refused the token');
  });

  test('follows a renamed repository', async () => {
    github.state.renames.set('acme/old', 'acme/infra');
    addPull(repository, { mergedAt: github.state.now - DAY });
    const records = await collectGitHub(options({ name: 'old' }));
    expect(records.pulls).toMatchObject({ value: [{ number: 1 }] });
    expect(records.fullName).toBe('acme/infra');
  });
});

describe('a rate limit that is too low', () => {
  test('makes the run wait for the reset before it starts', async () => {
    github.state.rateLimit = { limit: 1000, used: 995, resetAt: github.state.now + 300 };
    const { client, waits, log } = connect(github);
    const records = await collectGitHub(options({ client, landings: 400 }));
    expect(records.pulls.available).toBe(true);
    expect(waits).toEqual([300_000]);
    expect(log).toEqual(["GitHub's rate limit leaves 4 points and this run needs about 34: waiting 5 min"]);
  });

  test('makes the data unavailable if it resets too late', async () => {
    github.state.rateLimit = { limit: 1000, used: 995, resetAt: github.state.now + 3000 };
    const limited = options({ landings: 400 });
    const records = await collectGitHub(limited);
    const checks = await collectChecks({ ...limited, ...records }, ['1'.repeat(40)]);
    expect(github.requests).toHaveLength(1);
    for (const family of [records.pulls, checks]) {
      expect(family).toMatchObject({ available: false, reason: expect.stringContaining('Run again after') });
    }
  });
});
