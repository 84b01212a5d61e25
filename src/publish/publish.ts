import { type Desk, EMPTY_THREAD, type Outcome, postComment, readThread, type Thread, weeklyOf } from './comments.ts';
import { type Issue, isOurs } from './issues.ts';
import { issueMark, readYearMark, sameText, yearMark } from './marker.ts';
import { editIssue, openIssue, pointDoubleIssues } from './open-issue.ts';
import { settlePins } from './pins.ts';
import type { Survey } from './survey.ts';
import type { Texts } from './texts.ts';

export interface Published {
  readonly outcome: Outcome;
  readonly issueNumber: number;
  readonly commentUrl: string;
  /** What could not be done and is no reason to fail. */
  readonly notices: readonly string[];
}

/**
 * Writes the report: the issue, the week's comment, then the issue's body. Each step looks at what is there first, so
 * that the next run finishes what died between two of them, and nothing is ever doubled or deleted.
 */
export async function publish(
  desk: Desk,
  survey: Survey,
  texts: Texts,
  options: { readonly pin: boolean },
): Promise<Published> {
  if (survey.obstacle !== null) throw survey.obstacle;
  const { issue, thread } = await haveIssue(desk, survey, texts);
  const posted = await postComment(desk, issue.id, thread, { week: texts.week, body: texts.comment });
  if (isOurs(issue, desk.key)) await refreshBody(desk, issue, dashboardOf(desk, survey, texts, posted.thread));
  const notices = options.pin ? await settlePins(desk, issue, survey.before) : [];
  return { outcome: posted.outcome, issueNumber: issue.number, commentUrl: posted.url, notices };
}

/** The issue of the year, made where there is none, and the way to it from the one before. */
async function haveIssue(
  desk: Desk,
  survey: Survey,
  texts: Texts,
): Promise<{ readonly issue: Issue; readonly thread: Thread }> {
  const { found, place, year, before } = survey;
  if (found.issue !== null) {
    await pointDoubleIssues(desk, found.issue, found.doubles);
    await leadOn(desk, before, found.issue);
    return { issue: found.issue, thread: survey.thread };
  }
  const body = dashboardOf(desk, survey, texts, EMPTY_THREAD);
  const { issue, doubles } = await openIssue(desk, found.repository, place, { year, title: texts.title, body });
  await pointDoubleIssues(desk, issue, doubles);
  await leadOn(desk, before, issue);
  return { issue, thread: await readThread(desk, issue.id) };
}

/** The body of our issue: its marks, and what the report says of where things stand. */
function dashboardOf(desk: Desk, survey: Survey, texts: Texts, thread: Thread): string {
  const { found, year, before, previousIssue } = survey;
  const mark = found.issue === null ? null : readYearMark(found.issue.body);
  const marks = [issueMark(desk.key), yearMark(mark?.year ?? year, mark?.previous ?? before?.number ?? null)];
  return `${texts.dashboard({ comments: weeklyOf(thread), previousIssue }).trimEnd()}\n\n${marks.join('\n')}`;
}

async function refreshBody(desk: Desk, issue: Issue, body: string): Promise<void> {
  if (!sameText(issue.body, body)) await editIssue(desk, issue.id, { body });
}

/** A line on the issue of the year before that leads to the one of this year. */
async function leadOn(desk: Desk, before: Issue | null, issue: Issue): Promise<void> {
  const line = `**The reports go on in #${issue.number}.**`;
  if (before === null || !isOurs(before, desk.key) || before.body.startsWith(line)) return;
  await editIssue(desk, before.id, { body: `${line}\n\n${before.body}` });
}
