import { GraphQLError } from 'graphql';
import { connection, type Paging, type Rank } from './connection.ts';
import type { Account, Check, Comment, Deployment, Family, Issue, Pull, Repository, State } from './state.ts';

/** Objects of the GraphQL schema, created from the state on access. They throw if the token lacks the permission. */
export interface Views {
  repository(repository: Repository): object;
  issue(repository: Repository, issue: Issue): object;
  comment(repository: Repository, issue: Issue, comment: Comment): object;
}

type OrderBy = { readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null };

export function forbidden(): GraphQLError {
  return new GraphQLError('Resource not accessible by integration', {
    extensions: { type: 'FORBIDDEN', lifted: { saml_failure: false } },
  });
}

export function notFound(what: string): GraphQLError {
  return new GraphQLError(`Could not resolve to ${what}.`, { extensions: { type: 'NOT_FOUND' } });
}

/** Throws if the token lacks a permission. Public repositories can be read without it, but not written. */
export function requirePermission(state: State, repository: Repository, family: Family, level: 'read' | 'write'): void {
  const granted = state.permissions[family];
  const suffices = granted === 'write' || (level === 'read' && (granted === 'read' || !repository.isPrivate));
  if (!suffices) throw forbidden();
}

export function instant(seconds: number): string;
export function instant(seconds: number | null): string | null;
export function instant(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

export function createViews(state: State, origin: () => string): Views {
  const urlOf = ({ owner, name }: Repository) => `${origin()}/${owner}/${name}`;
  const readable = (repository: Repository, family: Family) => requirePermission(state, repository, family, 'read');
  const isViewer = (account: Account | null) => account?.login === state.viewer.login;

  const repositoryView = (repository: Repository): object => ({
    id: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    owner: { __typename: 'Organization', login: repository.owner },
    url: urlOf(repository),
    isPrivate: repository.isPrivate,
    visibility: repository.isPrivate ? 'PRIVATE' : 'PUBLIC',
    isArchived: repository.isArchived,
    hasIssuesEnabled: repository.hasIssues,
    defaultBranchRef: { name: repository.defaultBranch },
    pullRequests: (args: Paging & OrderBy & { baseRefName?: string; states?: string[] }) => {
      readable(repository, 'pull-requests');
      const pulls = repository.pulls.filter(({ baseBranch }) => !args.baseRefName || baseBranch === args.baseRefName);
      return connection(pulls, rank(args), args, (pull) => pullView(pull));
    },
    issues: (args: Paging & OrderBy & { filterBy?: IssueFilters; labels?: string[]; states?: string[] }) => {
      readable(repository, 'issues');
      const found = repository.issues.filter((issue) => issue.movedTo === null && matches(issue, args));
      return connection(found, rank(args), args, (issue) => issueView(repository, issue));
    },
    issue: ({ number }: { number: number }) => {
      readable(repository, 'issues');
      const issue = repository.issues.find((candidate) => candidate.number === number && candidate.movedTo === null);
      if (issue === undefined) throw notFound(`an Issue with the number of ${number}`);
      return issueView(repository, issue);
    },
    pinnedIssues: (args: Paging) => {
      readable(repository, 'issues');
      const pinned = repository.issues.filter(({ id }) => repository.pinned.includes(id));
      const byNumber = ({ number }: Issue): Rank => [number, number];
      return connection(pinned, byNumber, args, (issue) => ({ issue: issueView(repository, issue) }));
    },
    deployments: (args: Paging & OrderBy & { environments?: string[] }) => {
      readable(repository, 'deployments');
      const all = repository.deployments.map((deployment, index) => ({ ...deployment, number: index + 1 }));
      const found = all.filter(({ environment }) => !args.environments || args.environments.includes(environment));
      return connection(found, rank(args), args, deploymentView);
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      commitView(repository, oid ?? expression ?? ''),
  });

  const issueView = (repository: Repository, issue: Issue): object => ({
    __typename: 'Issue',
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: `${urlOf(repository)}/issues/${issue.number}`,
    state: issue.closedAt === null ? 'OPEN' : 'CLOSED',
    closed: issue.closedAt !== null,
    locked: issue.locked,
    isPinned: repository.pinned.includes(issue.id),
    createdAt: instant(issue.createdAt),
    updatedAt: instant(issue.updatedAt),
    closedAt: instant(issue.closedAt),
    author: accountView(issue.author),
    authorAssociation: issue.association,
    viewerDidAuthor: isViewer(issue.author),
    repository: () => repositoryView(repository),
    labels: (args: Paging) => labels(issue.labels, args),
    comments: (args: Paging) =>
      connection(issue.comments, ordinal(issue.comments), args, (comment) => commentView(repository, issue, comment)),
  });

  const commentView = (repository: Repository, issue: Issue, comment: Comment): object => ({
    __typename: 'IssueComment',
    id: comment.id,
    body: comment.body,
    url: `${urlOf(repository)}/issues/${issue.number}#issuecomment-${comment.id.slice(3)}`,
    createdAt: instant(comment.createdAt),
    updatedAt: instant(comment.updatedAt),
    author: accountView(comment.author),
    viewerDidAuthor: isViewer(comment.author),
    issue: () => issueView(repository, issue),
  });

  const commitView = (repository: Repository, oid: string): object | null => {
    const checks = repository.checks.get(oid);
    if (checks === undefined) return null;
    return {
      __typename: 'Commit',
      oid,
      statusCheckRollup: () => {
        if (checks.length === 0) return null;
        return {
          state: rollup(checks),
          contexts: (args: Paging) =>
            connection(checks, ordinal(checks), args, (check) => {
              readable(repository, check.event === null ? 'statuses' : 'checks');
              return checkView(repository, oid, check);
            }),
        };
      },
    };
  };

  const checkView = (repository: Repository, oid: string, check: Check): object => {
    const url = `${urlOf(repository)}/commit/${oid}/checks`;
    if (check.event === null) {
      const state = check.conclusion === null ? 'PENDING' : check.conclusion === 'SUCCESS' ? 'SUCCESS' : 'FAILURE';
      const createdAt = instant(check.startedAt);
      return { __typename: 'StatusContext', context: check.name, state, createdAt, targetUrl: url };
    }
    return {
      __typename: 'CheckRun',
      name: check.name,
      status: check.conclusion === null ? 'IN_PROGRESS' : 'COMPLETED',
      conclusion: check.conclusion,
      startedAt: instant(check.startedAt),
      completedAt: check.conclusion === null ? null : instant(check.startedAt + 60),
      detailsUrl: url,
      url,
      checkSuite: {
        workflowRun: () => {
          readable(repository, 'actions');
          return { event: check.event, url, workflow: { name: check.workflow ?? 'CI' } };
        },
      },
    };
  };

  return { repository: repositoryView, issue: issueView, comment: commentView };
}

interface IssueFilters {
  readonly since?: string;
  readonly labels?: readonly string[];
  readonly states?: readonly string[];
  readonly createdBy?: string;
}

function matches(issue: Issue, args: { filterBy?: IssueFilters; labels?: string[]; states?: string[] }): boolean {
  const { since, labels: wanted, states, createdBy } = { labels: args.labels, states: args.states, ...args.filterBy };
  const state = issue.closedAt === null ? 'OPEN' : 'CLOSED';
  return (
    (!since || issue.updatedAt >= Date.parse(since) / 1000) &&
    (!wanted || wanted.some((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase()))) &&
    (!states || states.includes(state)) &&
    (!createdBy || issue.author?.login === createdBy)
  );
}

type Ranked = { readonly number: number; readonly createdAt: number; readonly updatedAt?: number };

function rank({ orderBy }: OrderBy): (item: Ranked) => Rank {
  const sign = orderBy?.direction === 'DESC' ? -1 : 1;
  return ({ number, createdAt, updatedAt }) => [
    sign * (orderBy?.field === 'UPDATED_AT' ? (updatedAt ?? createdAt) : createdAt),
    sign * number,
  ];
}

function ordinal<T>(items: readonly T[]): (item: T) => Rank {
  const places = new Map(items.map((item, index) => [item, index]));
  return (item) => [places.get(item) ?? 0, 0];
}

function accountView(account: Account | null): object | null {
  return account === null ? null : { __typename: account.kind, login: account.login };
}

function labels(names: readonly string[], args: Paging): object {
  const items = names.map((name) => ({ name }));
  return connection(items, ordinal(items), args, (label) => ({ ...label, id: `LA_${label.name}` }));
}

function eventsOf({ labelledAt }: Pull): object[] {
  const labelled = Object.entries(labelledAt).map(([name, at]) => ({
    at,
    __typename: 'LabeledEvent',
    label: { name },
  }));
  return labelled.sort((a, b) => a.at - b.at).map((event) => ({ ...event, createdAt: instant(event.at) }));
}

function pullView(pull: Pull): object {
  const events = eventsOf(pull);
  return {
    __typename: 'PullRequest',
    number: pull.number,
    title: pull.title,
    body: pull.body,
    headRefName: pull.headBranch,
    baseRefName: pull.baseBranch,
    createdAt: instant(pull.createdAt),
    updatedAt: instant(pull.updatedAt),
    mergedAt: instant(pull.mergedAt),
    mergeCommit: pull.mergeCommit === null ? null : { __typename: 'Commit', oid: pull.mergeCommit },
    author: accountView(pull.author),
    labels: (args: Paging) => labels(pull.labels, args),
    commits: { totalCount: pull.commitCount },
    timelineItems: (args: Paging) => connection(events, ordinal(events), args, (event) => event),
  };
}

function deploymentView(deployment: Deployment): object {
  const { succeededAt } = deployment;
  const statuses = succeededAt === null ? [] : [{ state: 'SUCCESS', createdAt: instant(succeededAt) }];
  return {
    commitOid: deployment.sha,
    environment: deployment.environment,
    latestEnvironment: deployment.environment,
    createdAt: instant(deployment.createdAt),
    updatedAt: instant(succeededAt ?? deployment.createdAt),
    state: deployment.state,
    latestStatus: statuses.at(-1) ?? null,
    statuses: (args: Paging) => connection(statuses, ordinal(statuses), args, (status) => status),
  };
}

function rollup(checks: readonly Check[]): string {
  if (checks.some(({ conclusion }) => conclusion === null)) return 'PENDING';
  return checks.some(({ conclusion }) => conclusion === 'FAILURE' || conclusion === 'TIMED_OUT')
    ? 'FAILURE'
    : 'SUCCESS';
}
