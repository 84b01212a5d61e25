import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitOutput } from '../../src/collect/git/process.ts';
import { complete } from '../../src/github/answer.ts';
import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts';
import { buildRepository, HERE } from '../support/git-repository.ts';
import { type StandIn, startGitHub } from './server.ts';
import { addComment, addIssue, addPull } from './state.ts';

let github: StandIn;
let client: GitHubClient;

beforeEach(async () => {
  github = await startGitHub();
  client = createGitHubClient({
    token: github.token,
    apiUrl: github.url,
    now: () => github.state.now * 1000,
    wait: async () => undefined,
    log: () => undefined,
  });
});
afterEach(() => github.close());

const [owner, name] = ['acme', 'infra'];

describe('the stand-in GitHub', () => {
  test('answers queries that conform to the published schema, and rejects others', async () => {
    const known = await client.query(
      'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { nameWithOwner } }',
      { owner, name },
    );
    expect(complete(known)).toEqual({ repository: { nameWithOwner: 'acme/infra' } });
    const unknown = await client.query('{ repository(owner: "acme", name: "infra") { mergedCount } }', {});
    expect(unknown.problems[0]?.message).toContain('mergedCount');
  });

  test('rejects a list without a page size, as GitHub does', async () => {
    const answer = await client.query(
      '{ repository(owner: "acme", name: "infra") { issues { nodes { number } } } }',
      {},
    );
    expect(answer.problems[0]?.type).toBe('MISSING_PAGINATION_BOUNDARIES');
  });

  test('has cursors that mark a place in the order, so that a moved item shifts no others', async () => {
    const repository = github.state.repositories[0];
    if (repository === undefined) throw new Error('no repository');
    for (const day of [1, 2, 3, 4, 5]) addPull(repository, { mergedAt: day * 86_400 });
    const document = `query($first: Int!, $after: String) { repository(owner: "acme", name: "infra") {
      pullRequests(first: $first, after: $after, states: MERGED, orderBy: {field: UPDATED_AT, direction: DESC}) {
        nodes { number } pageInfo { endCursor hasNextPage } } } }`;
    type Page = {
      repository: {
        pullRequests: { nodes: { number: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
    };
    const one = complete(await client.query<Page>(document, { first: 2 })).repository.pullRequests;
    expect(one.nodes.map((pull) => pull.number)).toEqual([5, 4]);
    const oldest = repository.pulls[0];
    if (oldest !== undefined) oldest.updatedAt = 9 * 86_400;
    const two = complete(await client.query<Page>(document, { first: 9, after: one.pageInfo.endCursor })).repository
      .pullRequests;
    expect(two.nodes.map((pull) => pull.number)).toEqual([3, 2]);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });

  test('returns null for a repository if one of its lists is forbidden', async () => {
    github.state.permissions = { contents: 'read' };
    const answer = await client.query(
      '{ repository(owner: "acme", name: "infra") { nameWithOwner issues(first: 1) { totalCount } } }',
      {},
    );
    expect(answer.data).toEqual({ repository: null });
    expect(answer.problems[0]).toMatchObject({ type: 'FORBIDDEN', path: ['repository', 'issues'] });
  });

  test('creates issues and comments as the viewer, but no comments on a locked issue', async () => {
    const repository = github.state.repositories[0];
    const created = await client.mutate<{
      createIssue: { issue: { id: string; number: number; viewerDidAuthor: boolean } };
    }>('mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue { id number viewerDidAuthor } } }', {
      input: { repositoryId: repository?.id, title: 'Report', body: 'text' },
    });
    expect(created.createIssue.issue).toMatchObject({ number: 1, viewerDidAuthor: true });
    const comment =
      'mutation($input: AddCommentInput!) { addComment(input: $input) { commentEdge { node { url viewerDidAuthor } } } }';
    const input = { subjectId: created.createIssue.issue.id, body: 'week 34' };
    await client.mutate(comment, { input });
    expect(repository?.issues[0]?.comments.map(({ body }) => body)).toEqual(['week 34']);
    if (repository?.issues[0] !== undefined) repository.issues[0].locked = true;
    await expect(client.mutate(comment, { input })).rejects.toThrow('may not use addComment');
  });

  test('distinguishes the viewer’s comments from those of others, beyond the first page', async () => {
    const repository = github.state.repositories[0];
    if (repository === undefined) throw new Error('no repository');
    const issue = addIssue(github.state, repository);
    for (let index = 0; index < 250; index += 1) addComment(github.state, issue, { body: `comment ${index}` });
    addComment(github.state, issue, { body: 'ours', author: github.state.viewer });
    const answer = await client.query(
      `{ repository(owner: "acme", name: "infra") { issue(number: ${issue.number}) { comments(last: 2) { totalCount nodes { body viewerDidAuthor } } } } }`,
      {},
    );
    expect(answer.data).toMatchObject({
      repository: {
        issue: {
          comments: { totalCount: 251, nodes: [{ viewerDidAuthor: false }, { body: 'ours', viewerDidAuthor: true }] },
        },
      },
    });
  });

  test('serves git over HTTP only with the token', async () => {
    const { directory, remove } = buildRepository([{ title: 'Add a bucket', at: '2026-08-03' }], { bare: true });
    if (github.state.repositories[0] !== undefined) github.state.repositories[0].gitDirectory = directory;
    const env = { GIT_ALLOW_PROTOCOL: 'http' };
    const url = `${github.url}/acme/infra.git`;
    await expect(gitOutput(['ls-remote', url], { environment: HERE, env })).rejects.toThrow();
    const basic = Buffer.from(`x-access-token:${github.token}`).toString('base64');
    const header = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: `authorization: basic ${basic}`,
    };
    expect(await gitOutput(['ls-remote', url], { environment: HERE, env: { ...env, ...header } })).toContain(
      'refs/heads/main',
    );
    remove();
  });
});
