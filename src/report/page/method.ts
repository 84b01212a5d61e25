import { DAY } from '../../history/instant.ts';
import { plural } from '../../lib/phrasing.ts';
import { clip } from '../escape.ts';
import { percent } from '../format.ts';
import type { Report } from '../report.ts';
import { code, folded, list, paragraph, type Section, strong, type Text } from './page.ts';
import { infraChanges, landedInWindow } from './select.ts';

const MOST_WARNINGS = 12;

/** How the numbers are measured, and what data they cover. */
export function method(report: Report): Section {
  const items: Text[] = [
    ...report.kpis.map(({ title, question }): Text => [strong(title), `: ${question}`]),
    [
      `Weeks are complete ISO weeks in UTC. Rates come with a 95 % Wilson interval, medians with a 95 % order-statistic interval. A target is met or missed only where the whole interval says so.`,
    ],
    [
      'A direction word compares the newest third of the settled weeks with the rest; by chance alone, about 5 % of reports at most contain one.',
    ],
    [`A failure counts if it surfaced within ${plural(report.horizon / DAY, 'day')} of landing.`],
    ...coverage(report),
    ...report.warnings.slice(0, MOST_WARNINGS).map((warning): Text => [`Note: ${clip(warning, 300)}`]),
    ...(report.warnings.length > MOST_WARNINGS
      ? [[`${plural(report.warnings.length - MOST_WARNINGS, 'more warning')} in report.json.`]]
      : []),
  ];
  return folded('method', 'Method and coverage of the data', list(items), source(report));
}

function coverage(report: Report): Text[] {
  const changes = infraChanges(report);
  if (changes.length === 0) return [];
  const direct = changes.filter((change) => change.number === null).length;
  const machines = changes.filter((change) => change.machine).length;
  const overruled = changes.filter((change) => change.overruled !== null).length;
  const share = (count: number) => percent(count / changes.length);
  const decided = overruled === 0 ? '' : `, ${overruled} decided by a person's label, trailer or an incident`;
  return [
    [
      `Read: ${plural(landedInWindow(report).length, 'change')}, of which ${plural(changes.length, 'touches', 'touch')} infrastructure (${share(machines)} by machines, ${share(direct)} without a pull request number${decided}).`,
    ],
  ];
}

function source({ repository, tool, config }: Report) {
  const head = repository.head === null ? [] : [' at ', code(repository.head.slice(0, 10))];
  const file = config.file === null ? 'no configuration file' : 'configuration ';
  return paragraph(
    `Branch `,
    code(repository.branch),
    ...head,
    `; infra-kpis ${tool.version}, definitions ${tool.definitions}; ${file}`,
    ...(config.file === null ? [] : [code(config.file)]),
    '.',
  );
}
