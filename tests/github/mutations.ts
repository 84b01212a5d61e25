import { GraphQLError } from 'graphql';
import { notFound, requirePermission, type Views } from './objects.ts';
import { type Comment, type Issue, newId, nextNumber, type Repository, type State } from './state.ts';

const LONGEST_BODY = 65_536;

interface Place {
  readonly repository: Repository;
  readonly issue: Issue;
}

/** The mutations of the stand-in, with the same refusals as GitHub. */
export function createMutations(state: State, views: Views): Record<string, unknown> {
  return {
    createIssue: ({ input }: Input<{ repositoryId: string; title: string; body?: string }>) => {
      const repository = state.repositories.find(({ id }) => id === input.repositoryId);
      if (repository === undefined) throw unknownNode(input.repositoryId);
      writable(state, repository);
      if (!repository.hasIssues) throw unprocessable('Repository has disabled issues.');
      const issue = makeIssue(state, repository, input.title, checkedBody(input.body ?? ''));
      return { issue: views.issue(repository, issue) };
    },
    updateIssue: ({ input }: Input<{ id: string; title?: string; body?: string; state?: 'OPEN' | 'CLOSED' }>) => {
      const { repository, issue } = writableIssue(state, input.id);
      if (typeof input.title === 'string') issue.title = input.title;
      if (typeof input.body === 'string') issue.body = checkedBody(input.body);
      if (input.state) issue.closedAt = input.state === 'CLOSED' ? (issue.closedAt ?? state.now) : null;
      issue.updatedAt = state.now;
      return { issue: views.issue(repository, issue) };
    },
    addComment: ({ input }: Input<{ subjectId: string; body: string }>) => {
      const { repository, issue } = writableIssue(state, input.subjectId);
      if (issue.locked) throw refused('Unable to create comment because issue is locked.');
      const comment = makeComment(state, issue, checkedBody(input.body));
      const node = views.comment(repository, issue, comment);
      return { commentEdge: { cursor: comment.id, node }, subject: views.issue(repository, issue) };
    },
    updateIssueComment: ({ input }: Input<{ id: string; body: string }>) => {
      const place = findComment(state, input.id);
      writable(state, place.repository);
      place.comment.body = checkedBody(input.body);
      place.comment.updatedAt = state.now;
      return { issueComment: views.comment(place.repository, place.issue, place.comment) };
    },
    pinIssue: ({ input }: Input<{ issueId: string }>) => {
      const { repository, issue } = writableIssue(state, input.issueId);
      if (!repository.pinned.includes(issue.id) && repository.pinned.length >= 3) {
        throw unprocessable('Maximum of 3 pinned issues per repository.');
      }
      repository.pinned = [...new Set([...repository.pinned, issue.id])];
      return { issue: views.issue(repository, issue) };
    },
    unpinIssue: ({ input }: Input<{ issueId: string }>) => {
      const { repository, issue } = writableIssue(state, input.issueId);
      repository.pinned = repository.pinned.filter((id) => id !== issue.id);
      return { issue: views.issue(repository, issue) };
    },
  };
}

interface Input<T> {
  readonly input: T;
}

/** Any node by its id, as `node(id:)` finds it; `null`: gone. */
export function findNode(state: State, views: Views, id: string): object | null {
  for (const repository of state.repositories) {
    if (repository.id === id) return { __typename: 'Repository', ...views.repository(repository) };
    for (const issue of repository.issues) {
      if (issue.id === id && issue.movedTo === null) return views.issue(repository, issue);
      const comment = issue.comments.find((candidate) => candidate.id === id);
      if (comment !== undefined) return views.comment(repository, issue, comment);
    }
  }
  return null;
}

function writableIssue(state: State, id: string): Place {
  for (const repository of state.repositories) {
    const issue = repository.issues.find((candidate) => candidate.id === id && candidate.movedTo === null);
    if (issue === undefined) continue;
    writable(state, repository);
    return { repository, issue };
  }
  throw unknownNode(id);
}

function findComment(state: State, id: string): Place & { comment: Comment } {
  for (const repository of state.repositories) {
    for (const issue of repository.issues) {
      const comment = issue.comments.find((candidate) => candidate.id === id);
      if (comment !== undefined) return { repository, issue, comment };
    }
  }
  throw unknownNode(id);
}

function writable(state: State, repository: Repository): void {
  requirePermission(state, repository, 'issues', 'write');
  if (repository.isArchived) throw refused('Repository was archived so is read-only.');
}

function makeIssue(state: State, repository: Repository, title: string, body: string): Issue {
  const issue: Issue = {
    id: newId(state, 'I'),
    number: nextNumber(repository),
    title,
    body,
    author: state.viewer,
    association: 'NONE',
    labels: [],
    createdAt: state.now,
    updatedAt: state.now,
    closedAt: null,
    locked: false,
    movedTo: null,
    comments: [],
  };
  repository.issues.push(issue);
  return issue;
}

function makeComment(state: State, issue: Issue, body: string): Comment {
  const { now, viewer } = state;
  const comment = { id: newId(state, 'IC'), body, author: viewer, createdAt: now, updatedAt: now };
  issue.comments.push(comment);
  issue.updatedAt = now;
  return comment;
}

function checkedBody(body: string): string {
  if (body.length > LONGEST_BODY) throw unprocessable(`Body is too long (maximum is ${LONGEST_BODY} characters)`);
  return body;
}

function unprocessable(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'UNPROCESSABLE' } });
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'FORBIDDEN' } });
}

function unknownNode(id: string): GraphQLError {
  return notFound(`a node with the global id of '${id}'`);
}
