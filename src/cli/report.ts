import { makeReport } from '../pipeline.ts';
import type { Report } from '../report/report.ts';
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
  const text = await render(report, options, shell);
  const page = options.html === undefined ? null : (await import('../report/html.ts')).renderHtml(report);
  if (options.html !== undefined && page !== null) await writeWhole(options.html, page);
  if (options.out === undefined) shell.stdout.write(text);
  else await writeWhole(options.out, text);
}

/** JSON or Markdown where asked for; else the terminal's form on a terminal, Markdown everywhere else. */
async function render(report: Report, options: OutputOptions, shell: Shell): Promise<string> {
  if (options.json) {
    const { toJson } = await import('../report/json.ts');
    return `${JSON.stringify(toJson(report, shell.now), null, 2)}\n`;
  }
  const { isTerminal, colours, columns } = shell.stdout;
  if (isTerminal && !options.markdown && options.out === undefined) {
    const { renderTerminal } = await import('../report/terminal.ts');
    return renderTerminal(report, { color: colours, columns, links: colours, details: options.details === true });
  }
  const { renderMarkdown } = await import('../report/markdown.ts');
  return renderMarkdown(report);
}
