import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setOutput, summary } from '@actions/core';
import type { Instant } from '../history/instant.ts';
import { changeFailureRate } from '../kpis/change-failure-rate.ts';
import { runbookCoverage } from '../kpis/runbook-coverage.ts';
import { throughput } from '../kpis/throughput.ts';
import type { Published } from '../publish/publish.ts';
import { toJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { kpi } from '../report/page/select.ts';
import type { Report } from '../report/report.ts';
import type { Previous } from '../report/snapshot.ts';

/** KPIs that have an output for their headline figure. */
const CORE = [throughput, changeFailureRate, runbookCoverage];

/** In bytes: GitHub accepts a job summary of up to 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
const SUMMARY_ROWS = 200;

export interface Files {
  readonly json: string;
  readonly markdown: string;
}

/** Writes the report as JSON and Markdown below the runner's temporary folder, where later steps can read it. */
export async function writeFiles(temp: string, report: Report, now: Instant, markdown: string): Promise<Files> {
  const folder = await mkdtemp(path.join(temp, 'infra-kpis-report-'));
  const files = { json: path.join(folder, 'report.json'), markdown: path.join(folder, 'report.md') };
  await writeFile(files.json, `${JSON.stringify(toJson(report, now), null, 2)}\n`);
  await writeFile(files.markdown, markdown);
  return files;
}

/** Writes the report to the job summary, with more rows than a comment has room for. */
export async function writeSummary(report: Report, previous: Previous): Promise<void> {
  await summary.addRaw(renderMarkdown(report, { previous, rows: SUMMARY_ROWS, limit: SUMMARY_LIMIT })).write();
}

/** Sets the outputs for files and figures: only paths and numbers, never text that others wrote. */
export function setReportOutputs(report: Report, files: Files): void {
  setOutput('report-json', files.json);
  setOutput('report-markdown', files.markdown);
  for (const core of CORE) setOutput(core.id, kpi(report, core)?.headline.value ?? '');
}

/** Sets the outputs that say where the report was posted; they are empty in a dry run. */
export function setPublishedOutputs(published: Published | null): void {
  setOutput('issue-number', published?.issueNumber ?? '');
  setOutput('comment-url', published?.commentUrl ?? '');
}
