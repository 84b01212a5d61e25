import { changeFailureRate } from './change-failure-rate.ts';
import type { Kpi } from './kpi.ts';
import { runbookCoverage } from './runbook-coverage.ts';
import { throughput } from './throughput.ts';

/** Every KPI, in report order. */
export const kpis: readonly Kpi[] = [throughput, changeFailureRate, runbookCoverage];
