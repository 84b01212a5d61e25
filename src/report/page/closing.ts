import { clip } from '../escape.ts';
import type { KpiRow, Report } from '../report.ts';
import { code, paragraph, type Section, strong, type Text, ticked } from './page.ts';

/** What is not measured, and the setting or permission that would change that. */
export function closing(report: Report): Section[] {
  const absent = report.kpis.filter(({ headline: { state } }) => state === 'not-configured' || state === 'unavailable');
  if (absent.length === 0) return [];
  const parts = absent.flatMap((row, index): Text => [...(index === 0 ? [] : ['; ']), ...told(row)]);
  return [{ id: 'closing', title: null, folded: false, blocks: [paragraph(strong('Not measured: '), ...parts, '.')] }];
}

const ENABLE = '; enable: ';

function told({ title, headline }: KpiRow): Text {
  const reason = headline.reason ?? 'unknown';
  const at = reason.indexOf(ENABLE);
  if (at < 0) return [`${title} (`, ...ticked(clip(reason, 240)), ')'];
  return [
    `${title} (${clip(reason.slice(0, at), 160)}; enable with `,
    code(clip(reason.slice(at + ENABLE.length), 120)),
    ')',
  ];
}
