import { formatDay, longDay } from '../../history/instant.ts';
import { weekOf } from '../../history/period.ts';
import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import { throughput } from '../../kpis/throughput.ts';
import { countWord, plural, upperFirst } from '../../lib/phrasing.ts';
import { clip } from '../escape.ts';
import { valueText, weekName } from '../format.ts';
import { changeLink } from '../links.ts';
import type { Report } from '../report.ts';
import { assessment } from './assessment.ts';
import { paragraph, type Section, strong, type Text, ticked } from './page.ts';
import { infraChangesOfWeek, isCountedFailure, isEmptyWindow, kpi, landedInWindow, lastWeek } from './select.ts';

/** The first section, in words: what happened in the week, whether it is good, and how certain that is. */
export function headline(report: Report): Section {
  const blocks = isEmptyWindow(report)
    ? [paragraph(strong(nothingLanded(report)), ...whatCounts(report))]
    : [paragraph(strong(`${landed(report)} ${failed(report)}`.trim()), ...which(report), ` ${assessment(report)}`)];
  return { id: 'headline', title: null, folded: false, blocks };
}

function nothingLanded({ repository, periods }: Report): string {
  const last =
    repository.headAt === null
      ? `Nothing has landed on ${repository.branch} yet.`
      : `The last commit on ${repository.branch} landed on ${longDay(repository.headAt)}.`;
  return `No infrastructure change landed in these ${plural(periods.length, 'week')}. ${last}`;
}

/** Advice for an empty window: distinguishes an outdated clone from infrastructure that was not recognised. */
function whatCounts(report: Report): Text {
  const {
    periods,
    repository: { headAt },
  } = report;
  const [first] = periods;
  if (headAt !== null && first !== undefined && headAt < first.start) {
    const day = formatDay(weekOf(headAt).end);
    return ticked(
      ` A clone that lags behind must be fetched first; \`as-of\` ${day} replays the weeks before that commit.`,
    );
  }
  const all = landedInWindow(report).length;
  const others = all === 0 ? '' : ` ${plural(all, 'other change')} landed.`;
  return ticked(
    `${others} If infrastructure lives here in a form that is not recognised, add its place in the configuration: \`paths: ['+folder/**']\`.${inConfigured(report)}`,
  );
}

function inConfigured({ config }: Report): string {
  return config.file === null ? '' : ' What `paths` and `exclude` leave out is not measured either.';
}

function landed(report: Report): string {
  const week = weekName(lastWeek(report).id);
  const work = infraChangesOfWeek(report).filter((change) => change.role === 'change');
  const machines = work.filter((change) => change.machine).length;
  const people = work.length - machines;
  if (work.length === 0) return `A quiet week: no infrastructure change landed in ${week}.`;
  if (people === 0)
    return `No person's infrastructure change landed in ${week}, ${plural(machines, 'machine update')} did.`;
  const usual = kpi(report, throughput)?.headline.value ?? null;
  const beside = machines === 0 ? '' : `, machines landed ${machines}`;
  return `People landed ${plural(people, 'infrastructure change')} in ${week}${usual === null ? '' : ` (usually ${usual === 0 ? 'none' : valueText(usual, 'count')})`}${beside}.`;
}

function failed(report: Report): string {
  const reading = kpi(report, changeFailureRate)?.series.at(-1);
  if (reading === undefined || reading.denominator === null || reading.numerator === null) return '';
  const soFar = reading.provisional ? ' so far' : '';
  const colon = isNamed(reading.numerator) ? ':' : '.';
  return `${upperFirst(countWord(reading.numerator))} failed${soFar}${colon}`;
}

/** Up to this many failures are named in the headline; more are listed in their own section. */
const MAX_NAMED_FAILURES = 3;

function isNamed(failures: number): boolean {
  return failures > 0 && failures <= MAX_NAMED_FAILURES;
}

function which(report: Report): Text {
  const failures = infraChangesOfWeek(report).filter(
    (change) => change.role === 'change' && isCountedFailure(report, change),
  );
  if (!isNamed(failures.length)) return [];
  return [
    ...failures.flatMap(
      (change, index): Text => [index === 0 ? ' ' : '; ', changeLink(report, change), ` “${clip(change.title, 80)}”`],
    ),
    '.',
  ];
}
