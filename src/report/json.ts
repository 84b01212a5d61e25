import type { Component } from '../history/component.ts';
import { DAY, formatInstant } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import { weekOf } from '../history/period.ts';
import type { Reading } from '../history/reading.ts';
import type { Revert } from '../history/revert.ts';
import type { ReportJson } from './json-schema.ts';
import { type KpiRow, REPORT_SCHEMA, type Report } from './report.ts';

/** The report as `report.json`. Texts of others in it are titles and names of components and owners; no authors. */
export function toJson(report: Report, generatedAt: number): ReportJson {
  return {
    schema: REPORT_SCHEMA,
    tool: report.tool,
    generatedAt: formatInstant(generatedAt),
    asOf: formatInstant(report.asOf),
    repository: { name: report.repository.name, branch: report.repository.branch, head: report.repository.head },
    config: report.config,
    periods: report.periods.map(({ id, start, end, provisional }) => ({
      id,
      start: formatInstant(start),
      end: formatInstant(end),
      provisional,
    })),
    kpis: report.kpis.map(kpiJson),
    changes: report.changes.map(changeJson),
    reverts: report.reverts.map(revertJson),
    components: report.components.map(componentJson),
    usage: report.usage,
    warnings: report.warnings,
  };
}

function kpiJson(row: KpiRow): ReportJson['kpis'][number] {
  const { id, title, unit, better, target, headline, series, trend, verdict, evidence } = row;
  const parts = row.parts.map((part) => ({
    name: part.name,
    target: part.target,
    headline: readingJson(part.headline),
    verdict: part.verdict,
  }));
  const figures = { headline: readingJson(headline), parts, series: series.map(readingJson) };
  return { id, title, unit, better, target, ...figures, trend, verdict, evidence };
}

function readingJson({ setting, ...reading }: Reading): ReportJson['kpis'][number]['headline'] {
  return setting === null ? reading : { ...reading, reason: `${reading.reason}; enable: ${setting}` };
}

function changeJson(change: JudgedChange): ReportJson['changes'][number] {
  const { sha, commits, number, title, landedAt, infra, machine, tools, weight, role, failure } = change;
  return {
    sha,
    commits,
    number,
    title,
    landedAt: formatInstant(landedAt),
    week: weekOf(landedAt).id,
    infra,
    bot: machine,
    tools,
    size: weight.size,
    risk: weight.risk,
    weight: weight.weight,
    role,
    failed: failure !== null,
    failedAfterDays: failure === null ? null : Math.round((failure.after / DAY) * 10_000) / 10_000,
  };
}

function revertJson({ change, reland, planned, targets }: Revert): ReportJson['reverts'][number] {
  return {
    sha: change.sha,
    number: change.number,
    reland,
    planned: planned !== null,
    targets: targets.map(({ sha, number, tier, signal, extent }) => ({ sha, number, tier, signal, extent })),
  };
}

function componentJson({ name, tier, owners, runbook }: Component): ReportJson['components'][number] {
  const { state, target, updatedAt } = runbook;
  return {
    name,
    tier,
    owners,
    runbook: { state, target, updatedAt: updatedAt === null ? null : formatInstant(updatedAt) },
  };
}
