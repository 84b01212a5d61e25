import { UserError } from '../errors.ts';
import { type Answer, complete } from '../github/answer.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Connection, readPages } from '../github/pages.ts';
import { createOnce, retryWrite, type Wait } from './idempotent-write.ts';
import { readWeekMark, sameText } from './marker.ts';
import { ADD_COMMENT, COMMENTS, EDIT_COMMENT } from './queries.ts';

/** What publishing needs: a client, the report's key and a timer. */
export interface Publisher {
  readonly client: GitHubClient;
  /** Identifies this report among others: see `reportKey`. */
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
  /** The snapshot hidden in the comment, not validated. */
  readonly data: unknown;
}

/** This report's comments on one issue, oldest first, and the cursor up to which the issue's comments were read. */
export interface Thread {
  readonly ours: readonly WeeklyComment[];
  readonly cursor: string | null;
}

/** What happened to the week's comment. */
export type PostOutcome = 'created' | 'edited' | 'unchanged';

export const EMPTY_THREAD: Thread = { ours: [], cursor: null };

/** The first comment of each week, oldest week first. */
export function weeklyOf({ ours }: Thread): readonly WeeklyComment[] {
  const first = ours.filter((comment, index) => ours.findIndex(({ week }) => week === comment.week) === index);
  return first.toSorted((one, other) => (one.week < other.week ? -1 : 1));
}

/**
 * Reads all comments posted after those in `known`. A comment is ours only if it has our marker and we are its author.
 */
export async function readThread(publisher: Publisher, issue: string, known: Thread = EMPTY_THREAD): Promise<Thread> {
  const ours = [...known.ours];
  let { cursor } = known;
  const listing = {
    document: COMMENTS,
    variables: { issue },
    pageSize: 50,
    after: known.cursor,
    connectionOf: commentsIn,
  };
  for await (const page of readPages<CommentsData, Comment>(publisher.client, listing)) {
    ours.push(...page.nodes.flatMap((comment) => asOurs(comment, publisher.key)));
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

/** Posts one comment per week: creates the week's comment, edits it, or leaves it alone if nothing changed. */
export async function postComment(
  publisher: Publisher,
  issue: string,
  thread: Thread,
  text: WeekText,
): Promise<{ readonly outcome: PostOutcome; readonly url: string; readonly thread: Thread }> {
  const present = commentOf(thread, text.week);
  if (present === null) {
    const posted = await addComment(publisher, issue, thread, text);
    await redirectDuplicateComments(publisher, posted);
    return { outcome: 'created', url: commentOf(posted, text.week)?.url ?? '', thread: posted };
  }
  await redirectDuplicateComments(publisher, thread);
  if (sameText(present.body, text.body)) return { outcome: 'unchanged', url: present.url, thread };
  await editComment(publisher, present, text.body);
  return { outcome: 'edited', url: present.url, thread };
}

/** Creates the comment, then reads the thread again to see a comment that a concurrent run may have created. */
async function addComment(
  publisher: Publisher,
  issue: string,
  thread: Thread,
  { week, body }: WeekText,
): Promise<Thread> {
  const create = async () => {
    const { addComment: added } = await publisher.client.mutate<{ addComment: { commentEdge: { node: Comment } } }>(
      ADD_COMMENT,
      { issue, body },
    );
    return added.commentEdge.node;
  };
  const find = async () => commentOf(await readThread(publisher, issue, thread), week);
  const made = await createOnce(create, find, publisher.wait);
  const again = await readThread(publisher, issue, thread);
  const isRead = again.ours.some(({ id }) => id === made.id);
  return isRead ? again : { ...again, ours: [...again.ours, ...asOurs(made, publisher.key)] };
}

/** Replaces the text of each duplicate by a link to the first comment of its week. Nothing is deleted. */
async function redirectDuplicateComments(publisher: Publisher, thread: Thread): Promise<void> {
  for (const comment of thread.ours) {
    const first = commentOf(thread, comment.week);
    if (first === null || first === comment) continue;
    await editComment(publisher, comment, `The report of ${comment.week} is in [another comment](${first.url}).`);
  }
}

async function editComment(publisher: Publisher, { id }: Comment, body: string): Promise<void> {
  await retryWrite(() => publisher.client.mutate(EDIT_COMMENT, { comment: id, body }), publisher.wait);
}

function commentOf({ ours }: Thread, week: string): WeeklyComment | null {
  return ours.find((comment) => comment.week === week) ?? null;
}

function issueIsGone(): UserError {
  return new UserError('The report issue was deleted while the report was made.', { remedy: 'Run again.' });
}
