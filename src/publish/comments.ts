import { UserError } from '../errors.ts';
import { type Answer, complete, type GitHubClient } from '../github/client.ts';
import { type Connection, readPages } from '../github/pages.ts';
import { readWeekMark, sameText } from './marker.ts';
import { createOnce, type Wait, writeAgain } from './once.ts';
import { ADD_COMMENT, COMMENTS, EDIT_COMMENT } from './queries.ts';

/** What publishing works with. */
export interface Desk {
  readonly client: GitHubClient;
  /** Tells this report from others: see `reportKey`. */
  readonly key: string;
  readonly wait: Wait;
}

interface Comment {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly viewerDidAuthor: boolean;
}

/** A comment that we wrote for one week of this report. */
export interface WeeklyComment extends Comment {
  readonly week: string;
  /** What was hidden in it, unchecked. */
  readonly data: unknown;
}

/** This report's comments on one issue, in the order of their making, and how far its comments were read. */
export interface Thread {
  readonly ours: readonly WeeklyComment[];
  readonly cursor: string | null;
}

export type Outcome = 'created' | 'edited' | 'unchanged';

export const EMPTY_THREAD: Thread = { ours: [], cursor: null };

/** The first comment of each week, oldest week first. */
export function weeklyOf({ ours }: Thread): readonly WeeklyComment[] {
  const first = ours.filter((comment, index) => ours.findIndex(({ week }) => week === comment.week) === index);
  return first.toSorted((one, other) => (one.week < other.week ? -1 : 1));
}

/** Reads every page of comments that came after `known`. Only those with our mark and our authorship are ours. */
export async function readThread(desk: Desk, issue: string, known: Thread = EMPTY_THREAD): Promise<Thread> {
  const ours = [...known.ours];
  let { cursor } = known;
  const listing = {
    document: COMMENTS,
    variables: { issue },
    pageSize: 50,
    after: known.cursor,
    connectionOf: commentsIn,
  };
  for await (const page of readPages<CommentsData, Comment>(desk.client, listing)) {
    ours.push(...page.nodes.flatMap((comment) => asOurs(comment, desk.key)));
    cursor = page.cursor;
  }
  return { ours, cursor };
}

interface CommentsData {
  readonly node: { readonly comments?: Connection<Comment> } | null;
}

function commentsIn(answer: Answer<CommentsData>): Connection<Comment> {
  const comments = complete(answer).node?.comments;
  if (comments === undefined) throw issueIsGone();
  return comments;
}

function asOurs(comment: Comment, key: string): WeeklyComment[] {
  const mark = comment.viewerDidAuthor ? readWeekMark(comment.body, key) : null;
  return mark === null ? [] : [{ ...comment, ...mark }];
}

export interface WeekText {
  readonly week: string;
  readonly body: string;
}

/** One comment a week: edits the week's comment, leaves it alone where nothing changed, else makes a new one. */
export async function postComment(
  desk: Desk,
  issue: string,
  thread: Thread,
  text: WeekText,
): Promise<{ readonly outcome: Outcome; readonly url: string; readonly thread: Thread }> {
  const present = commentOf(thread, text.week);
  if (present === null) {
    const posted = await addComment(desk, issue, thread, text);
    await pointDoubleComments(desk, posted);
    return { outcome: 'created', url: commentOf(posted, text.week)?.url ?? '', thread: posted };
  }
  await pointDoubleComments(desk, thread);
  if (sameText(present.body, text.body)) return { outcome: 'unchanged', url: present.url, thread };
  await editComment(desk, present, text.body);
  return { outcome: 'edited', url: present.url, thread };
}

/** Reads again after creating, so that a comment of a run at the same time is seen. */
async function addComment(desk: Desk, issue: string, thread: Thread, { week, body }: WeekText): Promise<Thread> {
  const create = async () => {
    const { addComment: added } = await desk.client.mutate<{ addComment: { commentEdge: { node: Comment } } }>(
      ADD_COMMENT,
      { issue, body },
    );
    return added.commentEdge.node;
  };
  const find = async () => commentOf(await readThread(desk, issue, thread), week);
  const made = await createOnce(create, find, desk.wait);
  const again = await readThread(desk, issue, thread);
  const isRead = again.ours.some(({ id }) => id === made.id);
  return isRead ? again : { ...again, ours: [...again.ours, ...asOurs(made, desk.key)] };
}

/** Turns each double into one line that leads to the first comment of its week. Nothing is deleted. */
async function pointDoubleComments(desk: Desk, thread: Thread): Promise<void> {
  for (const comment of thread.ours) {
    const first = commentOf(thread, comment.week);
    if (first === null || first === comment) continue;
    await editComment(desk, comment, `The report of ${comment.week} is in [another comment](${first.url}).`);
  }
}

async function editComment(desk: Desk, { id }: Comment, body: string): Promise<void> {
  await writeAgain(() => desk.client.mutate(EDIT_COMMENT, { comment: id, body }), desk.wait);
}

function commentOf({ ours }: Thread, week: string): WeeklyComment | null {
  return ours.find((comment) => comment.week === week) ?? null;
}

function issueIsGone(): UserError {
  return new UserError('The report issue was deleted while the report was made.', { remedy: 'Run again.' });
}
