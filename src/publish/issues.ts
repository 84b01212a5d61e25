import { UserError } from '../errors.ts';
import { type Answer, complete, type GitHubClient } from '../github/client.ts';
import { type Connection, readPages } from '../github/pages.ts';
import type { Desk } from './comments.ts';
import { hasIssueMark, readYearMark } from './marker.ts';
import { ISSUE_BY_NUMBER, ISSUES, VISIBILITY } from './queries.ts';

export interface TargetRepository {
  readonly id: string;
  readonly nameWithOwner: string;
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly isArchived: boolean;
  readonly hasIssuesEnabled: boolean;
}

export interface Issue {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly locked: boolean;
  readonly isPinned: boolean | null;
  readonly viewerDidAuthor: boolean;
  readonly repository: TargetRepository;
}

/** The report issues that are there already. */
export interface Found {
  readonly repository: TargetRepository;
  /** The issue of the wanted year, or the one given by number; `null`: none yet. */
  readonly issue: Issue | null;
  /** The newest issue of an earlier year, where no issue of this year was found. */
  readonly before: Issue | null;
  /** Further issues of the same year: two runs overlapped. */
  readonly doubles: readonly Issue[];
}

/** Where the report goes. */
export interface Place {
  readonly owner: string;
  readonly name: string;
}

/** The year whose issue a report issue is: the one it says, else the one it was made in. */
function yearOf(issue: Issue): number {
  return readYearMark(issue.body)?.year ?? Number(issue.createdAt.slice(0, 4));
}

/** Title and body are written only on an issue that we made for this report. */
export function isOurs(issue: Issue, key: string): boolean {
  return issue.viewerDidAuthor && hasIssueMark(issue.body, key);
}

/** `null`: there is no such issue, or no longer here. */
export async function issueByNumber(client: GitHubClient, place: Place, number: number): Promise<Issue | null> {
  const { owner, name } = place;
  const answer = await client.query<{ repository: { issue: Issue | null } | null }>(ISSUE_BY_NUMBER, {
    owner,
    name,
    number,
  });
  const missing = answer.problems.every(({ type, path }) => type === 'NOT_FOUND' && path.at(-1) === 'issue');
  if (missing && answer.data?.repository) return answer.data.repository.issue;
  return complete(answer).repository?.issue ?? null;
}

/**
 * Looks through the repository's issues, the one touched last first, for ours. An issue of this year or the one before
 * was touched since that year began, so the search ends there.
 */
export async function findIssues(desk: Desk, place: Place, year: number): Promise<Found> {
  const seen: TargetRepository[] = [];
  const connectionOf = (answer: Answer<IssuesData>) => {
    const repository = repositoryIn(answer, place);
    seen.push(repository);
    return repository.issues;
  };
  const pages = () =>
    readPages<IssuesData, Issue>(desk.client, {
      document: ISSUES,
      variables: { ...place },
      pageSize: 50,
      connectionOf,
    });
  const ours: Issue[] = [];
  const keepOurs = (issues: readonly Issue[]) => ours.push(...issues.filter((issue) => isOurs(issue, desk.key)));
  for await (const { nodes } of pages()) {
    keepOurs(nodes);
    if (ours.some((issue) => yearOf(issue) === year) || endsBefore(nodes, year - 1)) break;
  }
  // An issue that was touched meanwhile has moved to the first page, past the reader.
  if (seen.length > 1) keepOurs((await pages().next()).value?.nodes ?? []);
  const repository = seen.at(-1);
  if (repository === undefined) throw noRepository(place);
  return { repository, ...sortOut(ours, year) };
}

interface IssuesData {
  readonly repository: (TargetRepository & { readonly issues: Connection<Issue> }) | null;
}

function repositoryIn(answer: Answer<IssuesData>, place: Place): NonNullable<IssuesData['repository']> {
  const { repository } = complete(answer);
  if (repository === null) throw noRepository(place);
  return repository;
}

function endsBefore(nodes: readonly Issue[], year: number): boolean {
  const last = nodes.at(-1);
  return last !== undefined && last.updatedAt < `${year}-01-01`;
}

/** The year's first issue, its doubles, and the newest one of an earlier year where there is none of this. */
export function sortOut(ours: readonly Issue[], year: number): Omit<Found, 'repository'> {
  const byNumber = [...new Map(ours.map((issue) => [issue.number, issue])).values()].toSorted(
    (one, other) => one.number - other.number,
  );
  const [issue = null, ...doubles] = byNumber.filter((candidate) => yearOf(candidate) === year);
  const before = byNumber.filter((candidate) => yearOf(candidate) < year).at(-1) ?? null;
  return { issue, before: issue === null ? before : null, doubles };
}

/** Who may see a repository; `null`: the token may not see it. */
export async function visibilityOf(client: GitHubClient, place: Place): Promise<TargetRepository['visibility'] | null> {
  type Data = { repository: { visibility: TargetRepository['visibility'] } | null };
  const { data } = await client.query<Data>(VISIBILITY, { ...place });
  return data?.repository?.visibility ?? null;
}

function noRepository({ owner, name }: Place): UserError {
  return new UserError(`There is no repository ${owner}/${name}, or the token may not see it.`, {
    remedy: 'Check `publish.repository` in the configuration, and give a token that can write issues there.',
  });
}
