import { changeFailureRate } from './change-failure-rate.ts';
import { iacQuality } from './iac-quality.ts';
import type { Kpi } from './kpi.ts';
import { leadTime } from './lead-time.ts';
import { runbookCoverage } from './runbook-coverage.ts';
import type { KpiSettings } from './settings.ts';
import { throughput } from './throughput.ts';
import { timeToRestore } from './time-to-restore.ts';
import { validationPassRate } from './validation-pass-rate.ts';

/** Every KPI, in report order. */
export const kpis: readonly Kpi[] = [
  throughput,
  changeFailureRate,
  runbookCoverage,
  leadTime,
  timeToRestore,
  validationPassRate,
  iacQuality,
];

/** The KPIs of a report: first those that configuration names, in its order, then the rest; `false` omits one. */
export function selectKpis(chosen: KpiSettings['kpis']): readonly Kpi[] {
  const named = Object.keys(chosen).flatMap((id) => kpis.filter((kpi) => kpi.id === id));
  const rest = kpis.filter((kpi) => !named.includes(kpi));
  return [...named, ...rest].filter((kpi) => chosen[kpi.id] !== false);
}
