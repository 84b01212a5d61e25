import { makeReport } from '../pipeline.ts';
import { renderHtml } from '../report/html.ts';
import { toJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { progressOn, type Shell } from './shell.ts';
import { openSource, type Source, type SourceOptions } from './source.ts';
import { writeWhole } from './write-file.ts';

/** Options that say in which form the report comes and where it goes. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly details?: boolean;
  readonly html?: string;
  readonly out?: string;
}

export type ReportOptions = SourceOptions & OutputOptions;

/** Measures a clone and prints the report, or writes it where asked. */
export async function runReport(dir: string, options: ReportOptions, shell: Shell): Promise<void> {
  await reportOn(await openSource(dir, options, shell), options, shell);
}

/** Measures an open clone, closes it and delivers the report. Nothing is written before all of it is made. */
export async function reportOn(source: Source, options: OutputOptions, shell: Shell): Promise<void> {
  const progress = progressOn(shell.stderr);
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

async function deliver(report: Report, options: OutputOptions, shell: Shell): Promise<void> {
  const text = render(report, options, shell);
  if (options.html !== undefined) await writeWhole(options.html, renderHtml(report));
  if (options.out === undefined) shell.stdout.write(text);
  else await writeWhole(options.out, text);
}

/** JSON or Markdown where asked for; else the terminal's form on a terminal, Markdown everywhere else. */
function render(report: Report, options: OutputOptions, shell: Shell): string {
  if (options.json) return `${JSON.stringify(toJson(report, shell.now), null, 2)}\n`;
  const { isTerminal, colours, columns } = shell.stdout;
  if (isTerminal && !options.markdown && options.out === undefined) {
    return renderTerminal(report, { color: colours, columns, links: colours, details: options.details === true });
  }
  return renderMarkdown(report);
}
