import { type Links, renderDashboard, renderNotify } from '../report/dashboard.ts';
import { COMMENT_LIMIT, renderMarkdown } from '../report/markdown.ts';
import { lastWeek } from '../report/page/week.ts';
import type { Report } from '../report/report.ts';
import { type Previous, type Snapshot, snapshotOf, snapshotSchema } from '../report/snapshot.ts';
import { weekMark } from './marker.ts';

/** Everything that a report says on GitHub. */
export interface Texts {
  readonly week: string;
  /** Of the issue, when it is made. */
  readonly title: string;
  /** The report as a reader sees it. */
  readonly markdown: string;
  /** The week's comment: the report, whom to notify, and its mark. */
  readonly comment: string;
  /** The body without its marks: asked for again once the week's comment has an address. */
  dashboard(links: Links): string;
}

export interface TextOptions {
  /** See `reportKey`. */
  readonly key: string;
  /** Users and teams that a comment mentions: the only mention ever written. */
  readonly notify: readonly string[];
  readonly previous: Previous;
}

export function textsOf(report: Report, { key, notify, previous }: TextOptions): Texts {
  const week = lastWeek(report).id;
  const mark = weekMark(key, week, snapshotOf(report));
  const tail = [renderNotify(notify), mark].filter((part) => part !== null).join('\n\n');
  const limit = COMMENT_LIMIT - Buffer.byteLength(`\n\n${tail}`);
  const markdown = renderMarkdown(report, { previous, limit });
  return {
    week,
    markdown,
    title: `Infrastructure KPIs of ${key}, ${week.slice(0, 4)}`,
    comment: `${markdown.trimEnd()}\n\n${tail}`,
    dashboard: (links) => renderDashboard(report, links),
  };
}

/** What an earlier comment hid, where it still is what we write. */
export function readSnapshot(data: unknown): Snapshot | undefined {
  return snapshotSchema.safeParse(data).data;
}
