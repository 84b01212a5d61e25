import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, complete, problemError } from '../../src/github/answer.ts';
import { UnconfirmedWrite } from '../../src/github/client.ts';
import { readPages } from '../../src/github/pages.ts';
import { connect } from './connect.ts';
import { FAULTS, type FaultKind } from './faults.ts';
import { type StandIn, startGitHub } from './server.ts';
import { addIssue, type Repository } from './state.ts';

let github: StandIn;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  const [first] = github.state.repositories;
  if (first === undefined) throw new Error('the stand-in has no repository');
  repository = first;
  for (let index = 0; index < 20; index += 1) addIssue(github.state, repository);
});
afterEach(() => github.close());

const ISSUES = `query Issues($first: Int!, $after: String) {
  repository(owner: "acme", name: "infra") {
    issues(first: $first, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } }
  }
}`;

type IssuesData = {
  repository: {
    issues: { nodes: ({ number: number } | null)[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  } | null;
};

const sizes = () => github.requests.map(({ variables }) => variables['first']);
const askFor = (first: number, connected = connect(github)) => connected.client.query<IssuesData>(ISSUES, { first });

describe('a query', () => {
  test.each(['html-502', 'html-504', 'hanging', 'dropped', 'resource-limits', 'went-wrong'] satisfies FaultKind[])(
    'after %s is repeated with half the page size, which is kept',
    async (kind) => {
      github.faults.set(1, { kind });
      const connected = connect(github);
      expect(complete(await askFor(16, connected)).repository?.issues.nodes).toHaveLength(8);
      await askFor(16, connected);
      expect(sizes()).toEqual([16, 8, 8]);
      expect(connected.waits).toEqual([1_000]);
      expect(connected.log[0]).toMatch(/^GitHub .*: waiting 1 s$/);
    },
  );

  test.each(['html-503', 'cut-off', 'partial'] satisfies FaultKind[])(
    'after %s is repeated with the same page size',
    async (kind) => {
      github.faults.set(1, { kind });
      const connected = connect(github);
      const answer = await askFor(16, connected);
      expect(answer.problems).toEqual([]);
      expect(sizes()).toEqual([16, 16]);
      expect(connected.waits).toEqual([1_000]);
    },
  );

  test('is reduced to a page size of one, then fails with advice', async () => {
    for (let number = 1; number <= 20; number += 1) github.faults.set(number, { kind: 'html-502' });
    const connected = connect(github);
    await expect(askFor(16, connected)).rejects.toThrow('GitHub answered 502, 8 times');
    expect(sizes()).toEqual([16, 8, 4, 2, 1, 1, 1, 1]);
    expect(connected.waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  test('returns the rest of the data with the problem if an item stays missing', async () => {
    for (let number = 1; number <= 9; number += 1) github.faults.set(number, { kind: 'partial' });
    const answer = await askFor(3);
    expect(answer.data?.repository?.issues.nodes).toEqual([null, { number: 2 }, { number: 3 }]);
    expect(answer.problems).toMatchObject([
      { type: 'SERVICE_UNAVAILABLE', path: ['repository', 'issues', 'nodes', 0] },
    ]);
    expect(github.requests).toHaveLength(3);
  });

  test.each([
    ['rate-limited', 3601],
    ['secondary-403', 60],
    ['secondary-403-retry-after', 7],
    ['secondary-429', 60],
    ['secondary-429-retry-after', 7],
    ['secondary-200', 60],
    ['secondary-200-retry-after', 7],
  ] satisfies [FaultKind, number][])('after %s waits for %i seconds', async (kind, seconds) => {
    github.faults.set(1, { kind });
    const connected = connect(github, { budget: { waitMs: 2 * 3_600_000 } });
    expect(complete(await askFor(3, connected)).repository?.issues.nodes).toHaveLength(3);
    expect(connected.waits).toEqual([seconds * 1000]);
  });

  test('waits twice as long each time if GitHub does not say how long', async () => {
    for (const number of [1, 2, 3]) github.faults.set(number, { kind: 'secondary-403' });
    const connected = connect(github);
    await askFor(3, connected);
    expect(connected.waits).toEqual([60_000, 120_000, 240_000]);
  });

  test('waits at least a second, even if the reset time has passed', async () => {
    if (github.state.rateLimit !== null) github.state.rateLimit.resetAt = github.state.now - 500;
    github.faults.set(1, { kind: 'rate-limited' });
    const connected = connect(github);
    await askFor(3, connected);
    expect(connected.waits).toEqual([1_000]);
  });

  test('waits longer each time if the clock is ahead of GitHub’s', async () => {
    for (const number of [1, 2, 3]) github.faults.set(number, { kind: 'rate-limited' });
    const connected = connect(github, { now: () => (github.state.now + 86_400) * 1_000 });
    await askFor(3, connected);
    expect(connected.waits).toEqual([1_000, 2_000, 4_000]);
  });

  test('fails if it would wait too long, says when to run again, and sends nothing until then', async () => {
    github.faults.set(1, { kind: 'rate-limited' });
    const connected = connect(github);
    await expect(askFor(3, connected)).rejects.toMatchObject({
      message: "GitHub's rate limit is used up: going on would take a pause of 61 min, more than this run may wait",
      remedy: expect.stringContaining('Run again after 06:17 UTC'),
    });
    await expect(askFor(3, connected)).rejects.toThrow('rate limit is used up');
    expect(connected.waits).toEqual([]);
    expect(github.requests).toHaveLength(1);
  });

  test('fails beyond its budget of requests and points', async () => {
    const few = connect(github, { budget: { requests: 2 } });
    await askFor(1, few);
    await askFor(1, few);
    await expect(askFor(1, few)).rejects.toThrow('has used its budget');
    expect(github.requests).toHaveLength(2);
    expect(few.client.usage).toEqual({ requests: 2, points: 2 });
  });
});

describe('paging', () => {
  const listing = { document: ISSUES, variables: {}, pageSize: 8 };
  const connectionOf = ({ data }: Answer<IssuesData>) => data?.repository?.issues;

  async function numbers(connected = connect(github)): Promise<number[]> {
    const read: number[] = [];
    const pages = readPages<IssuesData, { number: number }>(connected.client, { ...listing, connectionOf });
    for await (const { nodes } of pages) read.push(...nodes.map(({ number }) => number));
    return read;
  }

  test('continues at the cursor after a fault, and reads nothing twice', async () => {
    github.faults.set(2, { kind: 'html-502' });
    expect(await numbers()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(sizes()).toEqual([8, 8, 4, 4, 4]);
  });

  test('repeats the request if the cursor did not advance', async () => {
    github.faults.set(2, { kind: 'stuck-cursor' });
    expect(await numbers()).toHaveLength(20);
  });

  test('fails if the cursor never advances', async () => {
    for (const request of [2, 3, 4]) github.faults.set(request, { kind: 'stuck-cursor' });
    await expect(numbers()).rejects.toThrow('the same page as the next one');
  });

  test('can reduce the page size while it reads', async () => {
    github.onRequest = ({ number }) => {
      if (number === 2) repository.issues.splice(0, 12);
    };
    expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17, 18, 19, 20]);
  });
});

describe('a mutation', () => {
  const ADD = 'mutation Add($input: AddCommentInput!) { addComment(input: $input) { commentEdge { node { id } } } }';
  const add = (connected = connect(github)) =>
    connected.client.mutate(ADD, { input: { subjectId: repository.issues[0]?.id, body: 'text' } });
  const comments = () => repository.issues[0]?.comments.length;

  test.each([
    ['html-502', true],
    ['html-504', false],
    ['cut-off', true],
    ['dropped', true],
    ['dropped', false],
    ['hanging', true],
    ['went-wrong', false],
  ] satisfies [FaultKind, boolean][])(
    'is never sent twice if its answer is lost (%s, executed: %s)',
    async (kind, executes) => {
      github.faults.set(1, { kind, executes });
      await expect(add()).rejects.toBeInstanceOf(UnconfirmedWrite);
      expect(comments()).toBe(executes ? 1 : 0);
      expect(github.requests).toHaveLength(1);
    },
  );

  test('is not sent again if its result is missing', async () => {
    github.faults.set(1, { kind: 'without-result' });
    await expect(add()).rejects.toBeInstanceOf(UnconfirmedWrite);
    expect(comments()).toBe(1);
  });

  test('is sent again after a rate limit, by which it was not executed', async () => {
    github.faults.set(1, { kind: 'secondary-403-retry-after' });
    await add();
    expect(comments()).toBe(1);
  });

  test('is sent at least a second after the last one', async () => {
    const connected = connect(github);
    await add(connected);
    await add(connected);
    expect(connected.waits).toEqual([1_000]);
  });

  test('names a missing permission in its error', async () => {
    github.state.permissions.issues = 'read';
    await expect(add()).rejects.toMatchObject({ remedy: expect.stringContaining('`issues: write`') });
  });
});

describe('the token', () => {
  test('is in no error and no log line after any fault', async () => {
    const token = 'ghs_secret+token/0123456789';
    const lines: string[] = [];
    const strict = await startGitHub({ token });
    for (const kind of FAULTS) {
      strict.faults.set(strict.requests.length + 1, { kind });
      const connected = connect(strict, { log: (line) => lines.push(line), budget: { waitMs: Infinity } });
      // GitHub repeats the request in its error message.
      const answer = await connected.client.query(`{ repository(owner: "${token}", name: "x") { id } }`, {});
      lines.push(
        JSON.stringify(answer),
        String(await connected.client.query('{ nonsense }', {}).then(complete).catch(String)),
      );
    }
    await strict.close();
    expect(lines.join('\n')).toContain("with the name '***/x'");
    expect(lines.join('\n')).not.toMatch(/secret/);
    expect(lines.join('\n')).not.toContain(Buffer.from(token).toString('base64'));
  });
});

describe('the client', () => {
  test('finds the GraphQL API of github.com, ghe.com and GitHub Enterprise Server', async () => {
    for (const apiUrl of [github.url, `${github.url}/`, github.ghesUrl]) await askFor(1, connect(github, { apiUrl }));
    expect(github.requests.map(({ url }) => url)).toEqual(['/graphql', '/graphql', '/api/graphql']);
  });

  test('works without rate limits, as on GitHub Enterprise Server', async () => {
    github.state.rateLimit = null;
    const connected = connect(github, { apiUrl: github.ghesUrl });
    await connected.client.query('{ rateLimit { cost } viewer { login } }', {});
    expect(connected.client.usage).toEqual({ requests: 1, points: 1 });
  });
});

describe('a network fault', () => {
  const failing = (code: string) => async (): Promise<Response> => {
    throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code }) });
  };
  const ask = (code: string) => askFor(16, connect(github, { fetch: failing(code) }));

  test('of the certificate is not retried and names the variable to set', async () => {
    await expect(ask('DEPTH_ZERO_SELF_SIGNED_CERT')).rejects.toMatchObject({
      message: expect.stringContaining('is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'),
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  test('is named by its code after the last attempt', async () => {
    await expect(ask('ENOTFOUND')).rejects.toThrow(/connection broke \(ENOTFOUND\), \d+ times/);
  });
});

describe('a refusal', () => {
  test.each([
    ['FORBIDDEN', 'the `acme` organization has an IP allow list enabled', /allowed IP addresses/],
    ['FORBIDDEN', 'the `acme` organization has enabled OAuth App access restrictions', /restricts OAuth apps/],
    ['FORBIDDEN', 'Resource protected by organization SAML enforcement', /single sign-on/],
    ['INSUFFICIENT_SCOPES', "one of the following scopes: ['repo']", /lacks a scope/],
    ['FORBIDDEN', 'Resource not accessible by integration', /The token may not use issues/],
  ])('of type %s, “%s”, says who refused', (type, message, expected) => {
    expect(problemError({ type, path: ['repository', 'issues'], message }).message).toMatch(expected);
  });
});
