/** The data of the stand-in: plain objects that a test creates and can change at any time. */
export interface State {
  /** Current time in seconds since 1970, used for new objects and the rate limit. */
  now: number;
  /** Owner of the token. */
  viewer: Account;
  /** Permissions of the token; a family that is not named has none, as in a workflow's `permissions:`. */
  permissions: Partial<Record<Family, 'read' | 'write'>>;
  /** `null`: no limits, as on GitHub Enterprise Server. */
  rateLimit: { limit: number; used: number; resetAt: number } | null;
  repositories: Repository[];
  /** Former `owner/name` → current one. */
  renames: Map<string, string>;
  nextId: number;
}

export type Family = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'statuses' | 'deployments' | 'actions';
export type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

export interface Account {
  readonly login: string;
  readonly kind: 'User' | 'Bot';
}

export interface Repository {
  readonly id: string;
  owner: string;
  name: string;
  isPrivate: boolean;
  hasIssues: boolean;
  isArchived: boolean;
  defaultBranch: string;
  /** Bare repository that is served over HTTP; `null`: none. */
  gitDirectory: string | null;
  pulls: Pull[];
  issues: Issue[];
  deployments: Deployment[];
  /** Check results by commit. */
  checks: Map<string, Check[]>;
  /** Node ids of pinned issues. */
  pinned: string[];
}

export interface Pull {
  readonly number: number;
  title: string;
  body: string;
  headBranch: string;
  baseBranch: string;
  labels: string[];
  /** Time at which each label was added, by name; labels that are missing here have no event. */
  labelledAt: Record<string, number>;
  createdAt: number;
  updatedAt: number;
  mergedAt: number;
  mergeCommit: string | null;
  commitCount: number;
  /** `null`: the account was deleted. */
  author: Account | null;
}

export interface Issue {
  readonly id: string;
  readonly number: number;
  title: string;
  body: string;
  author: Account | null;
  association: Association;
  labels: string[];
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  locked: boolean;
  /** Current place after a transfer: GraphQL no longer finds the issue here, REST redirects. */
  movedTo: { repository: string; number: number } | null;
  comments: Comment[];
}

export interface Comment {
  readonly id: string;
  body: string;
  author: Account | null;
  createdAt: number;
  updatedAt: number;
}

export interface Check {
  name: string;
  /** The workflow of the job; `CI` by default. */
  workflow?: string;
  /** Triggering event; `null` for a commit status, which is not a check run. */
  event: string | null;
  /** `null`: running or waiting. */
  conclusion: Conclusion | null;
  startedAt: number;
}

export type Conclusion =
  | 'SUCCESS'
  | 'FAILURE'
  | 'NEUTRAL'
  | 'CANCELLED'
  | 'SKIPPED'
  | 'TIMED_OUT'
  | 'ACTION_REQUIRED'
  | 'STALE'
  | 'STARTUP_FAILURE';

export interface Deployment {
  environment: string;
  sha: string;
  createdAt: number;
  state: 'ACTIVE' | 'SUCCESS' | 'INACTIVE' | 'FAILURE' | 'IN_PROGRESS';
  /** Time of the status `SUCCESS`; `null`: never. */
  succeededAt: number | null;
}

export const ACTIONS_BOT: Account = { login: 'github-actions', kind: 'Bot' };
export const ALL_READ = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'write',
  checks: 'read',
  statuses: 'read',
  deployments: 'read',
  actions: 'read',
} as const satisfies State['permissions'];

/** One empty repository `acme/infra`, and a token with all permissions that are ever needed. */
export function createState(now: number, repository: Partial<Repository> = {}): State {
  const state: State = {
    now,
    viewer: ACTIONS_BOT,
    permissions: { ...ALL_READ },
    rateLimit: { limit: 1000, used: 0, resetAt: now + 3600 },
    repositories: [],
    renames: new Map(),
    nextId: 1,
  };
  addRepository(state, repository);
  return state;
}

export function addRepository(state: State, repository: Partial<Repository> = {}): Repository {
  const added: Repository = {
    id: newId(state, 'R'),
    owner: 'acme',
    name: 'infra',
    isPrivate: true,
    hasIssues: true,
    isArchived: false,
    defaultBranch: 'main',
    gitDirectory: null,
    pulls: [],
    issues: [],
    deployments: [],
    checks: new Map(),
    pinned: [],
    ...repository,
  };
  state.repositories.push(added);
  return added;
}

/** The next free number; issues and pull requests share one sequence. */
export function nextNumber({ pulls, issues }: Repository): number {
  return 1 + Math.max(0, ...[...pulls, ...issues].map(({ number }) => number));
}

export function addIssue(state: State, repository: Repository, issue: Partial<Issue> = {}): Issue {
  const createdAt = issue.createdAt ?? state.now;
  const added: Issue = {
    id: newId(state, 'I'),
    number: nextNumber(repository),
    title: 'An issue',
    body: '',
    author: { login: 'alice', kind: 'User' },
    association: 'MEMBER',
    labels: [],
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    locked: false,
    movedTo: null,
    comments: [],
    ...issue,
  };
  repository.issues.push(added);
  return added;
}

export function addComment(state: State, issue: Issue, comment: Partial<Comment> = {}): Comment {
  const createdAt = comment.createdAt ?? state.now;
  const author = { login: 'alice', kind: 'User' } as const;
  const added = { id: newId(state, 'IC'), body: '', author, createdAt, updatedAt: createdAt, ...comment };
  issue.comments.push(added);
  return added;
}

/** A pull request merged at `mergedAt`, opened a day before. */
export function addPull(repository: Repository, pull: Partial<Pull> & Pick<Pull, 'mergedAt'>): Pull {
  const number = pull.number ?? nextNumber(repository);
  const added: Pull = {
    number,
    title: `Change ${number}`,
    body: '',
    headBranch: `topic-${number}`,
    baseBranch: repository.defaultBranch,
    labels: [],
    labelledAt: {},
    createdAt: pull.mergedAt - 86_400,
    updatedAt: pull.mergedAt,
    mergeCommit: null,
    commitCount: 1,
    author: { login: 'alice', kind: 'User' },
    ...pull,
  };
  repository.pulls.push(added);
  return added;
}

export function newId(state: State, prefix: string): string {
  const id = `${prefix}_${String(state.nextId).padStart(6, '0')}`;
  state.nextId += 1;
  return id;
}
