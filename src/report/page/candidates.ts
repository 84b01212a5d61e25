import type { Change } from '../../history/change.ts';
import type { JudgedChange } from '../../history/judged-change.ts';
import { contains } from '../../history/period.ts';
import type { RevertTarget } from '../../history/revert.ts';
import { sentenceList } from '../../lib/phrasing.ts';
import { clip } from '../escape.ts';
import { changeLink } from '../links.ts';
import { type Report, windowOf } from '../report.ts';
import { folded, leftOut, paragraph, type Section, type Text, table, ticked } from './page.ts';
import { infraChanges } from './select.ts';

/** A possible failure of tier `candidate`, such as by wording alone: listed, never counted. */
export interface Candidate {
  readonly later: Change;
  readonly earlier: Pick<RevertTarget, 'change' | 'sha' | 'number'>;
  readonly because: string;
}

/** Candidates on infrastructure whose earlier change does not already count as failed. */
export function candidates(report: Report): readonly Candidate[] {
  return [...reverted(report), ...blamed(report)];
}

function reverted(report: Report): Candidate[] {
  const failed = new Set(report.changes.filter(({ failure }) => failure !== null).map(({ sha }) => sha));
  return report.reverts
    .filter((revert) => revert.planned === null && !revert.reland && revert.change.infra)
    .flatMap((revert) =>
      revert.targets
        .filter((target) => target.tier === 'candidate' && (target.sha === null || !failed.has(target.sha)))
        .map((target) => ({ later: revert.change, earlier: target, because: target.because })),
    );
}

/** Candidates of which the later change, the fix, landed in the window. */
function blamed({ changes, periods }: Report): Candidate[] {
  return changes.flatMap((change) => {
    const { infra, role, failure, overruled, blame, sha, number } = change;
    const isOpen = infra && role === 'change' && failure === null && overruled === null;
    if (!isOpen || blame === null || !contains(windowOf(periods), blame.by.landedAt)) return [];
    return [{ later: blame.by, earlier: { change, sha, number }, because: blame.because }];
  });
}

/** Earlier changes that a label could make count for the rate: landed in the window, undone within the horizon. */
export function decidable(report: Report): readonly JudgedChange[] {
  const shas = candidates(report)
    .filter(({ later, earlier }) => later.landedAt - (earlier.change?.landedAt ?? -Infinity) <= report.horizon)
    .map(({ earlier }) => earlier.sha);
  return infraChanges(report).filter(({ sha, role }) => role === 'change' && shas.includes(sha));
}

/** The section of candidates, each with its evidence. One label on the earlier change's pull request decides it. */
export function candidateSection(report: Report, rows: number): Section[] {
  const found = candidates(report);
  if (found.length === 0) return [];
  const lines = found
    .slice(0, rows)
    .map(({ later, earlier, because }) => [
      [changeLink(report, later), ` ${clip(later.title, 80)}`],
      earlierCell(report, earlier),
      [clip(because, 120)],
    ]);
  return [
    folded(
      'candidates',
      `Possible failures that were not counted (${found.length})`,
      paragraph(...ticked(howToDecide(report, found))),
      table(['Later change', 'Earlier change', 'Seen'], lines),
      ...leftOut(found.length, rows, 'more candidate'),
    ),
  ];
}

const BY_LINE =
  'A line in the message of a later commit decides: `Caused-by: <sha of the earlier change>` or `Not-a-failure: <sha>`.';

/** How to decide: by label if there are pull requests and a configured label, else by trailer. */
function howToDecide({ labels }: Report, found: readonly Candidate[]): string {
  const names = [labels.failed, labels['not-a-failure'], labels.planned].flatMap(([first]) => first ?? []);
  const carried = found.some(({ later, earlier }) => (earlier.change ?? later).number !== null);
  if (!carried || names.length === 0) return BY_LINE;
  return `One label on the earlier change’s pull request decides: ${sentenceList(
    names.map((name) => `\`${name}\``),
    'or',
  )}.`;
}

function earlierCell(report: Report, earlier: Candidate['earlier']): Text {
  if (earlier.change !== null) return [changeLink(report, earlier), ` ${clip(earlier.change.title, 80)}`];
  return [earlier.sha === null && earlier.number === null ? 'not found' : changeLink(report, earlier)];
}
