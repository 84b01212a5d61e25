import { type Links, renderDashboard, renderNotify } from '../report/dashboard.ts';
import { COMMENT_LIMIT, renderMarkdown } from '../report/markdown.ts';
import { lastWeek } from '../report/page/select.ts';
import type { Report } from '../report/report.ts';
import { type Previous, type Snapshot, snapshotOf, snapshotSchema } from '../report/snapshot.ts';
import { weekMark } from './marker.ts';

/** All texts of a report on GitHub. */
export interface Texts {
  readonly week: string;
  /** Title of the issue, used when the issue is created. */
  readonly title: string;
  /** The report as Markdown, without the mentions and the marker that only the comment has. */
  readonly markdown: string;
  /** The week's comment: the report, the users to notify, and the hidden marker. */
  readonly comment: string;
  /** The body without its markers. Rendered again once the week's comment has an address. */
  dashboard(links: Links): string;
}

export interface TextOptions {
  /** The report's key: see `reportKey`. */
  readonly key: string;
  /** Users and teams that a comment mentions: the only mentions ever written. */
  readonly notify: readonly string[];
  readonly previous: Previous;
}

/**
 * Renders all texts of a report for GitHub. The comment, with its marker and mentions, is kept within `COMMENT_LIMIT`.
 */
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

/** The snapshot hidden in an earlier comment; `undefined`: it does not have today's format. */
export function readSnapshot(data: unknown): Snapshot | undefined {
  return snapshotSchema.safeParse(data).data;
}
