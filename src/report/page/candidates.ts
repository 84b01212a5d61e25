import type { JudgedChange, Revert, RevertTarget } from '../../history/revert.ts';
import { sentenceList } from '../../words.ts';
import { clip } from '../escape.ts';
import { changeLink } from '../references.ts';
import type { Report } from '../report.ts';
import { folded, leftOut, paragraph, type Section, type Text, table, ticked } from './page.ts';
import { infraChanges } from './week.ts';

/** A pair of revert and target that wording alone suggests: listed, never counted. */
export interface Candidate {
  readonly revert: Revert;
  readonly target: RevertTarget;
}

/** Candidates on infrastructure whose target is not yet counted as failed by anything else. */
export function candidates(report: Report): readonly Candidate[] {
  const failed = new Set(report.changes.filter(({ failure }) => failure !== null).map(({ sha }) => sha));
  return report.reverts
    .filter((revert) => revert.planned === null && !revert.reland && revert.change.infra)
    .flatMap((revert) =>
      revert.targets
        .filter((target) => target.tier === 'candidate' && (target.sha === null || !failed.has(target.sha)))
        .map((target) => ({ revert, target })),
    );
}

/** The earlier changes that a label could still make count for the rate: in the window, undone within the horizon. */
export function decidable(report: Report): readonly JudgedChange[] {
  const shas = candidates(report)
    .filter(({ revert, target }) => revert.change.landedAt - (target.change?.landedAt ?? -Infinity) <= report.horizon)
    .map(({ target }) => target.sha);
  return infraChanges(report).filter(({ sha, role }) => role === 'change' && shas.includes(sha));
}

/** The candidates, each with what was seen: one label on the earlier change's pull request decides. */
export function candidateSection(report: Report, rows: number): Section[] {
  const found = candidates(report);
  if (found.length === 0) return [];
  const lines = found
    .slice(0, rows)
    .map(({ revert, target }) => [
      [changeLink(report, revert.change), ` ${clip(revert.change.title, 80)}`],
      earlier(report, target),
      [clip(target.because, 120)],
    ]);
  return [
    folded(
      'candidates',
      `Possible reverts that were not counted (${found.length})`,
      paragraph(...ticked(howToDecide(report, found))),
      table(['Looks like a revert', 'Of', 'Seen'], lines),
      ...leftOut(found.length, rows, 'more candidate'),
    ),
  ];
}

const BY_LINE =
  'A line in the message of a later commit decides: `Caused-by: <sha of the earlier change>` or `Not-a-failure: <sha>`.';

/** A label where there are pull requests to carry it and configuration leaves one, else a trailer. */
function howToDecide({ labels }: Report, found: readonly Candidate[]): string {
  const names = [labels.failed, labels['not-a-failure'], labels.planned].flatMap(([first]) => first ?? []);
  const carried = found.some(({ revert, target }) => (target.change ?? revert.change).number !== null);
  if (!carried || names.length === 0) return BY_LINE;
  return `One label on the earlier change’s pull request decides: ${sentenceList(
    names.map((name) => `\`${name}\``),
    'or',
  )}.`;
}

function earlier(report: Report, target: RevertTarget): Text {
  if (target.change !== null) return [changeLink(report, target), ` ${clip(target.change.title, 80)}`];
  return [target.sha === null && target.number === null ? 'not found' : changeLink(report, target)];
}
