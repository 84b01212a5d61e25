import { clip } from '../escape.ts';
import { weekDates } from '../format.ts';
import type { Report } from '../report.ts';
import type { Previous } from '../snapshot.ts';
import { actions } from './actions.ts';
import { breakdowns } from './breakdowns.ts';
import { candidateSection } from './candidates.ts';
import { charts } from './charts.ts';
import { evidenceSection, failureSection } from './evidence.ts';
import { headline } from './headline.ts';
import { method } from './method.ts';
import { notMeasured } from './not-measured.ts';
import { numbers, weekByWeek } from './numbers.ts';
import type { Page, Section } from './page.ts';
import { plannedSection } from './planned.ts';
import { runbookSection } from './runbooks.ts';
import { infraChangesOfWeek, isEmptyWindow, lastWeek } from './select.ts';
import { isRestated, since } from './since.ts';

export interface PageOptions {
  readonly previous: Previous;
  /** Maximum number of rows of a table of evidence; report.json contains all. */
  readonly rows: number;
}

/** The weekly report as a page, sections in reading order. */
export function weeklyPage(report: Report, { previous, rows }: PageOptions): Page {
  const week = lastWeek(report);
  const sections = [
    headline(report),
    ...since(report, previous),
    ...actions(report),
    numbers(report),
    ...charts(report),
    ...weekByWeek(report),
    ...failureSection(report, rows),
    ...candidateSection(report, rows),
    ...plannedSection(report, rows),
    ...runbookSection(report, rows),
    ...evidenceSection(report, rows),
    ...breakdowns(report, rows),
    method(report),
    ...notMeasured(report),
  ];
  const title = `Infrastructure in ${week.id}, ${weekDates(week)} · ${clip(report.repository.name, 80)}`;
  if (isEmptyWindow(report)) return { title, sections: sections.filter(isKeptWhenEmpty) };
  return { title, sections: isQuiet(report, previous) ? sections.map(closed) : sections };
}

/** Whether no infrastructure change landed and no earlier figure changed: then one paragraph, the rest collapsed. */
function isQuiet(report: Report, previous: Previous): boolean {
  return infraChangesOfWeek(report).length === 0 && typeof previous === 'object' && !isRestated(report, previous);
}

function closed(section: Section): Section {
  return section.title === null ? section : { ...section, folded: true };
}

function isKeptWhenEmpty({ id }: Section): boolean {
  return !['charts', 'weeks', 'evidence', 'parts', 'tools', 'areas'].includes(id);
}
