import { UserError } from '../errors.ts';
import type { IssueAddress } from '../github/moved.ts';
import { type Desk, EMPTY_THREAD, readThread, type Thread, type WeeklyComment, weeklyOf } from './comments.ts';
import { type Found, findIssues, type Issue, issueByNumber, type Place, visibilityOf } from './issues.ts';
import { readYearMark } from './marker.ts';

/** Which report is published where. */
export interface Order {
  /** The repository of the report issue. */
  readonly place: Place;
  /** The issue that the user named; `null`: ours is looked for, and made where there is none. */
  readonly issue: number | null;
  /** The report's newest week. */
  readonly week: string;
  /** The repository that was measured; `null`: none of this server. */
  readonly source: Place | null;
  readonly allowPublic: boolean;
  /** Where an issue was transferred to; `null`: nowhere. */
  readonly movedTo: (issue: IssueAddress) => Promise<IssueAddress | null>;
}

/** What is on GitHub of this report before anything is written. */
export interface Survey {
  readonly place: Place;
  readonly year: number;
  readonly found: Found;
  readonly thread: Thread;
  /** The issue of the year before, where the one of this year has no earlier report. */
  readonly before: Issue | null;
  readonly previousIssue: string | null;
  /** The newest comment of an earlier week. */
  readonly previous: WeeklyComment | null;
  /** Why nothing may be written, where that is so. */
  readonly obstacle: UserError | null;
}

/** Reads only. */
export async function lookAround(desk: Desk, order: Order): Promise<Survey> {
  const year = Number(order.week.slice(0, 4));
  const found = order.issue === null ? await findIssues(desk, order.place, year) : await named(desk, order);
  const thread = found.issue === null ? EMPTY_THREAD : await readThread(desk, found.issue.id);
  const isFirst = thread.ours.every((comment) => comment.week >= order.week);
  const before = isFirst ? await issueBefore(desk, order, found) : null;
  const earlier = before === null ? thread : await readThread(desk, before.id);
  return {
    place: order.place,
    year,
    found,
    thread,
    before,
    previousIssue: before?.url ?? previousUrl(found.issue),
    previous: weeklyOf(earlier).findLast((comment) => comment.week < order.week) ?? null,
    obstacle: obstacleOf(found) ?? (await exposure(desk, order, found)),
  };
}

async function named(desk: Desk, { place, issue: number, movedTo }: Order): Promise<Found> {
  if (number === null) throw new Error('an issue is named by its number');
  let issue = await issueByNumber(desk.client, place, number);
  if (issue === null) {
    const moved = await movedTo({ ...place, number });
    issue = moved === null ? null : await issueByNumber(desk.client, moved, moved.number);
  }
  if (issue !== null) return { repository: issue.repository, issue, before: null, doubles: [] };
  throw new UserError(`There is no issue #${number} in ${place.owner}/${place.name}: it may have been deleted.`, {
    remedy: 'Correct the input `issue`, or leave it out: the report issue is then found, or made, by itself.',
  });
}

/** The first report of a year looks back to the issue before, even where an earlier run made the issue and died. */
async function issueBefore(desk: Desk, { place }: Order, found: Found): Promise<Issue | null> {
  const number = found.issue === null ? null : (readYearMark(found.issue.body)?.previous ?? null);
  return number === null ? found.before : issueByNumber(desk.client, place, number);
}

function previousUrl(issue: Issue | null): string | null {
  const number = issue === null ? null : (readYearMark(issue.body)?.previous ?? null);
  return number === null || issue === null ? null : issue.url.replace(/\d+$/, String(number));
}

function obstacleOf({ repository, issue }: Found): UserError | null {
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

/** What a private repository holds is not for everyone. A repository that the token may not see counts as private. */
async function exposure(desk: Desk, { source, allowPublic }: Order, { repository }: Found): Promise<UserError | null> {
  if (allowPublic || repository.visibility !== 'PUBLIC') return null;
  const name = source === null ? 'a repository of another server' : `${source.owner}/${source.name}`;
  if (name.toLowerCase() === repository.nameWithOwner.toLowerCase()) return null;
  if (source !== null && (await visibilityOf(desk.client, source)) === 'PUBLIC') return null;
  return new UserError(`The report of ${name}, which may be private, would be read by everyone.`, {
    remedy: 'Publish it into a private repository, or set `publish.allow-public: true` in the configuration.',
  });
}
