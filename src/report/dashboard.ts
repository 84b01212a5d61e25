import { isMention } from '../config/mention.ts';
import { weekName } from './format.ts';
import { COMMENT_LIMIT, writePage } from './markdown.ts';
import { actions } from './page/actions.ts';
import { charts } from './page/charts.ts';
import { headline } from './page/headline.ts';
import { notMeasured } from './page/not-measured.ts';
import { numbers } from './page/numbers.ts';
import { type Block, link, list, paragraph, type Section, type Text } from './page/page.ts';
import { lastWeek } from './page/select.ts';
import type { Report } from './report.ts';

/** Links to what was posted before. */
export interface Links {
  /** The weekly comments, in any order. */
  readonly comments: readonly { readonly week: string; readonly url: string }[];
  /** Address of the previous year's report issue; `null`: none. */
  readonly previousIssue: string | null;
}

/** The body of the report issue: the current state, and links to the weekly comments, newest first. */
export function renderDashboard(report: Report, links: Links): string {
  const title = `Infrastructure KPIs of ${report.repository.name}`;
  const week = lastWeek(report);
  const state: Section = { ...headline(report), title: `As of ${week.id}` };
  const sections = [
    state,
    ...actions(report),
    numbers(report),
    ...charts(report),
    reports(links),
    ...notMeasured(report),
  ];
  return writePage({ title, sections }, COMMENT_LIMIT);
}

/** The only line that mentions people, those of `notify:`. Invalid names are skipped. `null`: there is nobody. */
export function renderNotify(names: readonly string[]): string | null {
  const mentions = names.filter(isMention);
  return mentions.length === 0 ? null : `cc ${mentions.map((name) => `@${name.replace('@', '')}`).join(' ')}`;
}

function reports({ comments, previousIssue }: Links): Section {
  const newest = comments.toSorted((one, other) => (one.week < other.week ? 1 : -1));
  const weeks = newest.flatMap(
    ({ week, url }, index): Text => [...(index === 0 ? [] : [' · ']), link(index === 0 ? week : weekName(week), url)],
  );
  const blocks: Block[] = [
    weeks.length === 0 ? paragraph('The first weekly report comes as a comment below.') : paragraph(...weeks),
    ...(previousIssue === null ? [] : [list([[link('The reports before this issue', previousIssue)]])]),
    paragraph(
      'Each week has a comment of its own; subscribe to this issue to be notified. Every figure is measured again from history on each run.',
    ),
  ];
  return { id: 'weeks', title: 'Weekly reports', folded: false, blocks };
}
