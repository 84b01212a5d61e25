import { makeReport } from '../pipeline.ts';
import { renderHtml } from '../report/html.ts';
import { toJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { progressOn, type Shell } from './shell.ts';
import { openSource, type Source, type SourceOptions } from './source.ts';
import { writeWhole } from './write-file.ts';

/** Options for the form of the report and where it is written. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly details?: boolean;
  readonly html?: string;
  readonly out?: string;
}

export type ReportOptions = SourceOptions & OutputOptions;

/** Measures a clone and prints the report, or writes it to the files that the options name. */
export async function runReport(dir: string, options: ReportOptions, shell: Shell): Promise<void> {
  await reportOn(await openSource(dir, options, shell), options, shell);
}

/** Measures an open clone, closes it and delivers the report. Nothing is written before the report is complete. */
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

/** JSON or Markdown if asked for; else terminal text on a terminal and Markdown everywhere else. */
function render(report: Report, options: OutputOptions, shell: Shell): string {
  if (options.json) return `${JSON.stringify(toJson(report, shell.now), null, 2)}\n`;
  const { isTerminal, colours, columns } = shell.stdout;
  if (isTerminal && !options.markdown && options.out === undefined) {
    return renderTerminal(report, { color: colours, columns, links: colours, details: options.details === true });
  }
  return renderMarkdown(report);
}
