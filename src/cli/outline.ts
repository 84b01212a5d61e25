import { markdownTable } from 'markdown-table';
import type { Report } from '../report/report.ts';

/** The headline of each KPI as a Markdown table. */
export function outline(report: Report): string {
  const { name, branch } = report.repository;
  const rows = report.kpis.map(({ title, headline }) => [title, headline.state, String(headline.value ?? '')]);
  return `# ${name} (${branch})\n\n${markdownTable([['KPI', 'State', 'Value'], ...rows])}\n`;
}
