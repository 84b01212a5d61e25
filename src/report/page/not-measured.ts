import { clip } from '../escape.ts';
import type { KpiRow, Report } from '../report.ts';
import { type Block, code, paragraph, type Section, strong, type Text, ticked } from './page.ts';
import { isAbsent, isIdle } from './select.ts';

/**
 * The KPIs that were not measured, with the setting or permission that enables each, and those with nothing to measure.
 */
export function notMeasured(report: Report): Section[] {
  const blocks = [
    ...line('Not measured: ', report.kpis.filter(isAbsent)),
    ...line('Nothing to measure: ', report.kpis.filter(isIdle)),
  ];
  return blocks.length === 0 ? [] : [{ id: 'not-measured', title: null, folded: false, blocks }];
}

function line(words: string, rows: readonly KpiRow[]): Block[] {
  const parts = rows.flatMap((row, index): Text => [...(index === 0 ? [] : ['; ']), ...absenceText(row)]);
  return rows.length === 0 ? [] : [paragraph(strong(words), ...parts, '.')];
}

function absenceText({ title, headline: { reason, setting } }: KpiRow): Text {
  if (setting === null) return [`${title} (`, ...ticked(clip(reason ?? 'unknown', 240)), ')'];
  return [`${title} (${clip(reason ?? '', 160)}; enable with `, code(clip(setting, 120)), ')'];
}
