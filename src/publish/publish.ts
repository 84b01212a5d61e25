import {
  EMPTY_THREAD,
  type PostOutcome,
  type Publisher,
  postComment,
  readThread,
  type Thread,
  weeklyOf,
} from './comments.ts';
import { type Issue, isOurs } from './issues.ts';
import { issueMark, readYearMark, sameText, yearMark } from './marker.ts';
import { editIssue, openIssue, redirectDuplicateIssues } from './open-issue.ts';
import { movePin } from './pins.ts';
import type { Survey } from './survey.ts';
import type { Texts } from './texts.ts';

/** The result of publishing a report. */
export interface Published {
  readonly outcome: PostOutcome;
  readonly issueNumber: number;
  readonly commentUrl: string;
  /** Steps that failed without failing the run, in words for the user. */
  readonly notices: readonly string[];
}

/**
 * Writes the report: the issue, the week's comment, then the issue's body. Each step first checks what exists, so the
 * next run completes one that was interrupted, and nothing is ever duplicated or deleted. Throws the survey's obstacle
 * if there is one.
 */
export async function publish(
  publisher: Publisher,
  survey: Survey,
  texts: Texts,
  options: { readonly pin: boolean },
): Promise<Published> {
  if (survey.obstacle !== null) throw survey.obstacle;
  const { issue, thread } = await ensureIssue(publisher, survey, texts);
  const posted = await postComment(publisher, issue.id, thread, { week: texts.week, body: texts.comment });
  if (isOurs(issue, publisher.key))
    await refreshBody(publisher, issue, dashboardOf(publisher, survey, texts, posted.thread));
  const notices = options.pin ? await movePin(publisher, issue, survey.before) : [];
  return { outcome: posted.outcome, issueNumber: issue.number, commentUrl: posted.url, notices };
}

/** The year's issue, created if there is none, and linked from the issue of the year before. */
async function ensureIssue(
  publisher: Publisher,
  survey: Survey,
  texts: Texts,
): Promise<{ readonly issue: Issue; readonly thread: Thread }> {
  const { found, target, year, before } = survey;
  if (found.issue !== null) {
    await redirectDuplicateIssues(publisher, found.issue, found.duplicates);
    await linkToNextIssue(publisher, before, found.issue);
    return { issue: found.issue, thread: survey.thread };
  }
  const body = dashboardOf(publisher, survey, texts, EMPTY_THREAD);
  const { issue, duplicates } = await openIssue(publisher, found.repository, target, {
    year,
    title: texts.title,
    body,
  });
  await redirectDuplicateIssues(publisher, issue, duplicates);
  await linkToNextIssue(publisher, before, issue);
  return { issue, thread: await readThread(publisher, issue.id) };
}

/** The body of our issue: the present state according to the report, and the hidden markers. */
function dashboardOf(publisher: Publisher, survey: Survey, texts: Texts, thread: Thread): string {
  const { found, year, before, previousIssue } = survey;
  const mark = found.issue === null ? null : readYearMark(found.issue.body);
  const marks = [issueMark(publisher.key), yearMark(mark?.year ?? year, mark?.previous ?? before?.number ?? null)];
  return `${texts.dashboard({ comments: weeklyOf(thread), previousIssue }).trimEnd()}\n\n${marks.join('\n')}`;
}

async function refreshBody(publisher: Publisher, issue: Issue, body: string): Promise<void> {
  if (!sameText(issue.body, body)) await editIssue(publisher, issue.id, { body });
}

/** Adds a line to the previous year's issue that links to the one of this year. */
async function linkToNextIssue(publisher: Publisher, before: Issue | null, issue: Issue): Promise<void> {
  const line = `**Reports continue in #${issue.number}.**`;
  if (before === null || !isOurs(before, publisher.key) || before.body.startsWith(line)) return;
  await editIssue(publisher, before.id, { body: `${line}\n\n${before.body}` });
}
