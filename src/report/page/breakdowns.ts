import { decimal, plural } from '../../lib/phrasing.ts';
import { byArea, byTool, type Slice } from '../breakdown.ts';
import { clip } from '../escape.ts';
import { headlineText } from '../format.ts';
import type { Report } from '../report.ts';
import { code, folded, paragraph, type Section, type SectionId, type Text, table } from './page.ts';
import { infraChanges, isCountedFailure } from './select.ts';

/** Sections with changes and failures by tool and by area, and the parts of the KPIs. */
export function breakdowns(report: Report, rows: number): Section[] {
  const changes = infraChanges(report);
  const failed = (change: (typeof changes)[number]) => isCountedFailure(report, change);
  return [
    ...parts(report),
    ...section('tools', 'By tool', 'Tool', byTool(changes, failed), rows),
    ...section('areas', 'By area', 'Area', byArea(changes, failed), rows),
  ];
}

/** The parts of the KPIs over the window: people and machines, severities, tiers. */
function parts(report: Report): Section[] {
  const rows = report.kpis.flatMap(({ title, unit, parts: found }) =>
    found.map(({ name, headline }): Text[] => [[title], [clip(name, 60)], [headlineText(headline, unit)]]),
  );
  if (rows.length === 0) return [];
  return [folded('parts', 'By part', table(['KPI', 'Part', 'Window'], rows))];
}

function section(id: SectionId, title: string, column: string, slices: readonly Slice[], rows: number): Section[] {
  if (slices.length === 0) return [];
  const number = (name: string) => ({ title: name, align: 'right' }) as const;
  const titles = [column, number('People'), number('Machines'), number('Weighted'), number('Failed')];
  const lines = slices
    .slice(0, rows)
    .map((slice) => [
      [code(clip(slice.name, 60))],
      [decimal(slice.people)],
      [decimal(slice.machines)],
      [decimal(slice.weighted)],
      [`${slice.failed}/${slice.people + slice.machines}`],
    ]);
  const more = slices.length > rows ? ` ${plural(slices.length - rows, 'smaller line')} left out.` : '';
  return [folded(id, title, table(titles, lines), paragraph(`${LEGEND}${more}`))];
}

const LEGEND =
  'Weighted: size × risk of people’s changes. Failed: of all changes, provisional weeks included. A change that touches several counts in each line.';
