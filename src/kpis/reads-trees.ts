import type { Kpi } from './kpi.ts';
import type { KpiTargets } from './settings.ts';
import type { SourceName } from './sources.ts';
import { partTargetOf } from './target.ts';
import { TIER_PARTS } from './tiers.ts';

const FROM_TREES: ReadonlySet<SourceName> = new Set<SourceName>(['components', 'runbooks', 'quality']);

/**
 * Whether a KPI makes the run read the weekly trees, which is expensive: it needs facts from them, or it has a target
 * for a tier, which components give. A KPI that only wants such facts gets them if the trees are read anyway.
 */
export function readsTrees(kpi: Kpi, targets: KpiTargets): boolean {
  if (kpi.needs.some((source) => FROM_TREES.has(source))) return true;
  return (kpi.parts ?? []).some((part) => TIER_PARTS.includes(part) && partTargetOf(kpi, part, targets) !== null);
}
