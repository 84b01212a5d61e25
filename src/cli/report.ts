import { makeReport } from '../pipeline.ts';
import { toJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { progressOn, type Shell } from './shell.ts';
import { openSource, type SourceOptions } from './source.ts';
import { writeWhole } from './write-file.ts';

export interface ReportOptions extends SourceOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly out?: string;
}

/** Measures a clone and prints the report, or writes it where asked. Nothing is written before all of it is made. */
export async function runReport(dir: string, options: ReportOptions, shell: Shell): Promise<void> {
  const progress = progressOn(shell.stderr);
  const source = await openSource(dir, options, shell);
  let report: Report;
  try {
    report = await makeReport({ ...source.request, progress: progress.step });
  } finally {
    progress.done();
    await source.close();
  }
  shell.signal.throwIfAborted();
  await deliver(report, options, shell);
}

/** Renders first, then writes: a renderer that fails leaves no file behind. */
async function deliver(report: Report, options: ReportOptions, shell: Shell): Promise<void> {
  const text = rendered(report, options, shell);
  if (options.out === undefined) shell.stdout.write(text);
  else await writeWhole(options.out, text);
}

function rendered(report: Report, options: ReportOptions, { now, stdout }: Shell): string {
  if (options.json) return `${JSON.stringify(toJson(report, now), null, 2)}\n`;
  if (options.markdown || options.out !== undefined || !stdout.isTerminal) return renderMarkdown(report);
  return renderTerminal(report, { color: stdout.colours, columns: stdout.columns, links: stdout.colours });
}
