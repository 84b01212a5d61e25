import type { RepositoryName } from '../config/repository-name.ts';
import { UserError } from '../errors.ts';
import { type Answer, complete } from '../github/answer.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Connection, readPages } from '../github/pages.ts';
import type { Publisher } from './comments.ts';
import { hasIssueMark, readYearMark } from './marker.ts';
import { ISSUE_BY_NUMBER, ISSUES, VISIBILITY } from './queries.ts';

/** The repository of the report issue. */
export interface TargetRepository {
  readonly id: string;
  readonly nameWithOwner: string;
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly isArchived: boolean;
  readonly hasIssuesEnabled: boolean;
}

/** An issue, with only the fields that publishing needs. */
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

/** The report issues that exist already. */
export interface ReportIssues {
  readonly repository: TargetRepository;
  /** The issue of the wanted year, or the one given by number; `null`: there is none yet. */
  readonly issue: Issue | null;
  /** The newest issue of an earlier year, if none of the wanted year was found. */
  readonly before: Issue | null;
  /** Duplicate issues of the same year, created by runs that overlapped. */
  readonly duplicates: readonly Issue[];
}

/** The year that a report issue covers: the one in its marker, else the year of its creation. */
function yearOf(issue: Issue): number {
  return readYearMark(issue.body)?.year ?? Number(issue.createdAt.slice(0, 4));
}

/** Whether we created an issue for this report. Only then are its title and body ever written. */
export function isOurs(issue: Issue, key: string): boolean {
  return issue.viewerDidAuthor && hasIssueMark(issue.body, key);
}

/** The issue with a number; `null`: there is no such issue in the repository, or no longer. */
export async function issueByNumber(
  client: GitHubClient,
  target: RepositoryName,
  number: number,
): Promise<Issue | null> {
  const { owner, name } = target;
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
 * Searches the repository's issues for ours, most recently updated first. An issue of the given year or of the one
 * before was updated since the earlier of them began, so the search ends there.
 */
export async function findIssues(publisher: Publisher, target: RepositoryName, year: number): Promise<ReportIssues> {
  const seen: TargetRepository[] = [];
  const connectionOf = (answer: Answer<IssuesData>) => {
    const repository = repositoryIn(answer, target);
    seen.push(repository);
    return repository.issues;
  };
  const pages = () =>
    readPages<IssuesData, Issue>(publisher.client, {
      document: ISSUES,
      variables: { ...target },
      pageSize: 50,
      connectionOf,
    });
  const ours: Issue[] = [];
  const keepOurs = (issues: readonly Issue[]) => ours.push(...issues.filter((issue) => isOurs(issue, publisher.key)));
  for await (const { nodes } of pages()) {
    keepOurs(nodes);
    if (ours.some((issue) => yearOf(issue) === year) || endsBefore(nodes, year - 1)) break;
  }
  // An issue that was updated in the meantime has moved to the first page, which was read before.
  if (seen.length > 1) keepOurs((await pages().next()).value?.nodes ?? []);
  const repository = seen.at(-1);
  if (repository === undefined) throw noRepository(target);
  return { repository, ...sortOut(ours, year) };
}

interface IssuesData {
  readonly repository: (TargetRepository & { readonly issues: Connection<Issue> }) | null;
}

function repositoryIn(answer: Answer<IssuesData>, target: RepositoryName): NonNullable<IssuesData['repository']> {
  const { repository } = complete(answer);
  if (repository === null) throw noRepository(target);
  return repository;
}

function endsBefore(nodes: readonly Issue[], year: number): boolean {
  const last = nodes.at(-1);
  return last !== undefined && last.updatedAt < `${year}-01-01`;
}

/** The year's first issue, its duplicates and, if the year has none, the newest issue of an earlier year. */
export function sortOut(ours: readonly Issue[], year: number): Omit<ReportIssues, 'repository'> {
  const byNumber = [...new Map(ours.map((issue) => [issue.number, issue])).values()].toSorted(
    (one, other) => one.number - other.number,
  );
  const [issue = null, ...duplicates] = byNumber.filter((candidate) => yearOf(candidate) === year);
  const before = byNumber.filter((candidate) => yearOf(candidate) < year).at(-1) ?? null;
  return { issue, before: issue === null ? before : null, duplicates };
}

/** The visibility of a repository; `null`: the token cannot see the repository. */
export async function visibilityOf(
  client: GitHubClient,
  target: RepositoryName,
): Promise<TargetRepository['visibility'] | null> {
  type Data = { repository: { visibility: TargetRepository['visibility'] } | null };
  const { data } = await client.query<Data>(VISIBILITY, { ...target });
  return data?.repository?.visibility ?? null;
}

function noRepository({ owner, name }: RepositoryName): UserError {
  return new UserError(`There is no repository ${owner}/${name}, or the token may not see it.`, {
    remedy: 'Check `publish.repository` in the configuration, and give a token that can write issues there.',
  });
}
