import { clip } from '../escape.ts';
import { changeLink } from '../links.ts';
import type { Report } from '../report.ts';
import { folded, leftOut, type Section, table } from './page.ts';

/** One change that a planned undo took back, with the undo and the words that decided. */
interface PlannedUndo {
  readonly later: Report['reverts'][number]['change'];
  readonly earlier: NonNullable<Report['reverts'][number]['targets'][number]['change']>;
  readonly because: string;
}

/** Planned undos of infrastructure, newest first; candidates are left out, because nothing says that they are undos. */
function plannedUndos({ reverts }: Report): readonly PlannedUndo[] {
  return reverts
    .filter(({ change, planned }) => planned !== null && change.infra)
    .flatMap(({ change: later, planned, targets }) =>
      targets.flatMap(({ change: earlier, tier }) =>
        earlier === null || !earlier.infra || tier === 'candidate' ? [] : [{ later, earlier, because: planned ?? '' }],
      ),
    )
    .toReversed();
}

/** The section of planned undos: why the changes that they took back did not fail. */
export function plannedSection(report: Report, rows: number): Section[] {
  const found = plannedUndos(report);
  if (found.length === 0) return [];
  const lines = found
    .slice(0, rows)
    .map(({ later, earlier, because }) => [
      [changeLink(report, earlier), ` ${clip(earlier.title, 80)}`],
      [changeLink(report, later), ` ${clip(later.title, 80)}`],
      [clip(because, 120)],
    ]);
  return [
    folded(
      'planned',
      `Planned undos, which are not failures (${found.length})`,
      table(['Change', 'Undone by', 'Why planned'], lines),
      ...leftOut(found.length, rows, 'more planned undo'),
    ),
  ];
}
