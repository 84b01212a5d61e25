import type { RepositoryName } from '../config/repository-name.ts';
import { UserError } from '../errors.ts';
import type { IssueAddress } from '../github/moved.ts';
import { EMPTY_THREAD, type Publisher, readThread, type Thread, type WeeklyComment, weeklyOf } from './comments.ts';
import { findIssues, type Issue, issueByNumber, type ReportIssues, visibilityOf } from './issues.ts';
import { readYearMark } from './marker.ts';

/** Which report is published, and where. */
export interface Destination {
  /** The repository of the report issue. */
  readonly target: RepositoryName;
  /** Number of the issue that the user named; `null`: our issue is searched for, and created if there is none. */
  readonly issue: number | null;
  /** Id of the report's newest week. */
  readonly week: string;
  /** The repository that was measured; `null`: it is not on this server. */
  readonly source: RepositoryName | null;
  readonly allowPublic: boolean;
  /** Looks up where an issue was transferred to; `null`: nowhere. */
  readonly movedTo: (issue: IssueAddress) => Promise<IssueAddress | null>;
}

/** The state of this report on GitHub before anything is written. */
export interface Survey {
  readonly target: RepositoryName;
  readonly year: number;
  readonly found: ReportIssues;
  readonly thread: Thread;
  /** The previous year's issue, if the one of this year has no earlier report; else `null`. */
  readonly before: Issue | null;
  /** Address of the previous year's issue; `null`: none is known. */
  readonly previousIssue: string | null;
  /** The newest comment of an earlier week; `null`: there is none. */
  readonly previous: WeeklyComment | null;
  /** Why nothing may be written; `null`: writing is possible. */
  readonly obstacle: UserError | null;
}

/** Reads the state of this report on GitHub; writes nothing. */
export async function readPublished(publisher: Publisher, destination: Destination): Promise<Survey> {
  const year = Number(destination.week.slice(0, 4));
  const found =
    destination.issue === null
      ? await findIssues(publisher, destination.target, year)
      : await named(publisher, destination);
  const thread = found.issue === null ? EMPTY_THREAD : await readThread(publisher, found.issue.id);
  const isFirst = thread.ours.every((comment) => comment.week >= destination.week);
  const before = isFirst ? await issueBefore(publisher, destination, found) : null;
  const earlier = before === null ? thread : await readThread(publisher, before.id);
  return {
    target: destination.target,
    year,
    found,
    thread,
    before,
    previousIssue: before?.url ?? previousUrl(found.issue),
    previous: weeklyOf(earlier).findLast((comment) => comment.week < destination.week) ?? null,
    obstacle: obstacleOf(found) ?? (await privacyObstacle(publisher, destination, found)),
  };
}

async function named(publisher: Publisher, { target, issue: number, movedTo }: Destination): Promise<ReportIssues> {
  if (number === null) throw new Error('an issue is named by its number');
  let issue = await issueByNumber(publisher.client, target, number);
  if (issue === null) {
    const moved = await movedTo({ ...target, number });
    issue = moved === null ? null : await issueByNumber(publisher.client, moved, moved.number);
  }
  if (issue !== null) return { repository: issue.repository, issue, before: null, duplicates: [] };
  throw new UserError(`There is no issue #${number} in ${target.owner}/${target.name}: it may have been deleted.`, {
    remedy: 'Correct the input `issue`, or leave it out: the report issue is then found, or made, by itself.',
  });
}

/**
 * The previous year's issue, which the first report of a year is compared with. Its number comes from the marker of
 * this year's issue if an earlier run created that one and was interrupted.
 */
async function issueBefore(publisher: Publisher, { target }: Destination, found: ReportIssues): Promise<Issue | null> {
  const number = found.issue === null ? null : (readYearMark(found.issue.body)?.previous ?? null);
  return number === null ? found.before : issueByNumber(publisher.client, target, number);
}

function previousUrl(issue: Issue | null): string | null {
  const number = issue === null ? null : (readYearMark(issue.body)?.previous ?? null);
  return number === null || issue === null ? null : issue.url.replace(/\d+$/, String(number));
}

function obstacleOf({ repository, issue }: ReportIssues): UserError | null {
  const { nameWithOwner } = repository;
  if (repository.isArchived) {
    return new UserError(`${nameWithOwner} is archived: nothing can be written to it.`, {
      remedy: 'Name another repository for the report in `publish.repository`, or set `dry-run: true`.',
    });
  }
  if (issue?.locked) {
    return new UserError(`The report issue ${nameWithOwner}#${issue.number} is locked.`, {
      remedy: 'Unlock its conversation, or name another issue in the input `issue`.',
    });
  }
  if (!repository.hasIssuesEnabled) {
    return new UserError(`Issues are switched off in ${nameWithOwner}.`, {
      remedy: 'Switch them on in its settings, or name another repository in `publish.repository`.',
    });
  }
  return null;
}

/**
 * The error for a report of a private repository that would be published in a public one; `null`: it may be published.
 * A measured repository that the token cannot see counts as private.
 */
async function privacyObstacle(
  publisher: Publisher,
  { source, allowPublic }: Destination,
  { repository }: ReportIssues,
): Promise<UserError | null> {
  if (allowPublic || repository.visibility !== 'PUBLIC') return null;
  const name = source === null ? 'a repository of another server' : `${source.owner}/${source.name}`;
  if (name.toLowerCase() === repository.nameWithOwner.toLowerCase()) return null;
  if (source !== null && (await visibilityOf(publisher.client, source)) === 'PUBLIC') return null;
  return new UserError(`The report of ${name}, which may be private, would be read by everyone.`, {
    remedy: 'Publish it into a private repository, or set `publish.allow-public: true` in the configuration.',
  });
}
