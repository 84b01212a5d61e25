import { changeFailureRate } from '../../kpis/change-failure-rate.ts';
import type { Unit } from '../../kpis/kpi.ts';
import { decimal, plural, sentenceList } from '../../lib/phrasing.ts';
import { percent, valueText, weekName } from '../format.ts';
import { changelogLink } from '../links.ts';
import type { Report } from '../report.ts';
import { changesSince, type Previous, type Restatement, type SnapshotDiff } from '../snapshot.ts';
import { list, paragraph, type Section, type Text } from './page.ts';
import { kpi } from './select.ts';

const MOST_RESTATED = 8;

/** What changed since the last posted report, including restatements. */
export function since(report: Report, previous: Previous): Section[] {
  if (previous === 'unknown') return [];
  const id = 'since';
  if (previous === 'none') {
    const text = 'This is the first report: the weeks before were measured from history in the same way.';
    return [{ id, title: null, folded: false, blocks: [paragraph(text)] }];
  }
  const items = changeLines(report, changesSince(report, previous));
  const blocks =
    items.length === 0 ? [paragraph('No earlier week was restated and no verdict changed.')] : [list(items)];
  return [{ id, title: `Since the report of ${weekName(previous.week)}`, folded: false, blocks }];
}

/** Whether a weekly figure of the last posted report differs now. */
export function isRestated(report: Report, previous: Previous): boolean {
  return typeof previous === 'object' && changesSince(report, previous).restatements.length > 0;
}

function changeLines(report: Report, changes: SnapshotDiff): Text[] {
  const unit = (id: string): Unit => kpi(report, { id })?.unit ?? 'count';
  const title = (id: string) => kpi(report, { id })?.title ?? id;
  const restated = changes.restatements.map(
    (change): Text => [
      `${title(change.kpi)}, ${weekName(change.week)} restated: ${restatement(change, unit(change.kpi))}`,
    ],
  );
  return [
    ...gap(changes),
    ...(changes.definitionsChanged ? [definitionsChanged(report)] : []),
    ...restated.slice(0, MOST_RESTATED),
    ...(restated.length > MOST_RESTATED ? [[`${plural(restated.length - MOST_RESTATED, 'more week')} restated.`]] : []),
    ...changes.verdicts.map(
      ({ kpi: id, from, to }): Text => [
        `${title(id)}: ${from === null ? 'no verdict' : from} → ${to === null ? 'no verdict' : to}`,
      ],
    ),
    ...changes.headlines
      .filter(({ kpi: id }) => kpi(report, { id })?.headline.low === null)
      .map(
        ({ kpi: id, from, to }): Text => [`${title(id)}: ${pointText(from, unit(id))} → ${pointText(to, unit(id))}`],
      ),
  ];
}

function definitionsChanged(report: Report): Text {
  return [
    'Definitions changed: the tool (',
    changelogLink(report),
    ') or its configuration has changed since the last report, so restated figures below do not mean that anything happened.',
  ];
}

function gap({ gap: weeks, since: last }: SnapshotDiff): Text[] {
  if (weeks.length === 0) return [];
  const names = weeks.length > 4 ? `${weeks.length} weeks` : sentenceList(weeks.map(weekName));
  return [[`No report was posted for ${names}: this one compares with ${weekName(last)}.`]];
}

/** `1 → 2 failures` if only the numerator of a rate changed; otherwise both figures. */
function restatement({ from, to, kpi }: Restatement, unit: Unit): string {
  if (from === null || to === null)
    return `${from === null ? 'nothing' : pointText(from, unit)} → ${to === null ? 'nothing' : pointText(to, unit)}`;
  if (unit === 'share' && from[1] === to[1]) {
    const noun = kpi === changeFailureRate.id ? (to[0] === 1 ? ' failure' : ' failures') : ` of ${to[1]}`;
    return `${from[0]} → ${to[0]}${noun}`;
  }
  return `${pointText(from, unit)} → ${pointText(to, unit)}`;
}

function pointText([first, second]: readonly [number, number | null], unit: Unit): string {
  if (second === null) return valueText(first, unit);
  return `${decimal(first)}/${decimal(second)}${second === 0 ? '' : ` (${percent(first / second)})`}`;
}
