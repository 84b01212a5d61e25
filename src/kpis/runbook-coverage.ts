import type { Component } from '../history/component.ts';
import type { Census } from '../history/reading.ts';
import { defineKpi } from './kpi.ts';
import { gapsOf } from './runbook-gaps.ts';
import { TIER_PARTS, tierPart } from './tiers.ts';

/**
 * Runbook coverage: critical components with a current runbook ÷ critical components, in the week's last tree: all of
 * them, so it has no interval.
 * Critical: of tier 1 (`config.tiers.critical` can widen it); where no component has a tier, every component counts and
 * the note says so. Counts as covered: `current`, and `external` (a link whose age nobody knows), which
 * `detail.external` shows apart. Does not count: no runbook, a target that is missing, a stub, a stale one.
 * The parts `tier 1`, `tier 2`, … cover every tier that a component has, critical or not, for targets by tier.
 * Its evidence is the gap, cheapest first: what failed lately without a runbook, then by tier.
 * Where neither file, link nor configuration speaks of runbooks it is `not-configured`, never 0 %.
 */
export const runbookCoverage = defineKpi({
  id: 'runbook-coverage',
  title: 'Runbook coverage',
  question: 'Which critical services could someone else operate tonight?',
  unit: 'share',
  better: 'higher',
  target: { op: '>=', value: 0.9, per: null },
  parts: TIER_PARTS,
  settles: 'at-once',
  needs: ['components', 'runbooks'],
  wants: ['changes'],
  measure({ components, runbooks, changes }, period, { config }) {
    if (components.length === 0) return { kind: 'nothing-to-measure', reason: 'no component was found' };
    if (!runbooks.declared) {
      return {
        kind: 'not-configured',
        reason: 'neither files, links nor configuration speak of runbooks',
        enable: 'runbooks: { paths: ["docs/operations/**"] }',
      };
    }
    const tiered = components.some((component) => component.tier !== null);
    const critical = components.filter(
      (component) => !tiered || (component.tier !== null && component.tier <= config.tiers.critical),
    );
    if (critical.length === 0) return { kind: 'nothing-to-measure', reason: 'no component is critical' };
    const tiers = [...new Set(components.flatMap(({ tier }) => (tier === null ? [] : [tier])))];
    return {
      ...coverage(critical),
      detail: { external: critical.filter((component) => component.runbook.state === 'external').length },
      parts: Object.fromEntries(
        tiers.map((tier) => [tierPart(tier), coverage(components.filter((component) => component.tier === tier))]),
      ),
      evidence: gapsOf(critical, changes ?? [], period.end),
      ...(tiered ? {} : { note: 'no tiers set: every component counts as critical' }),
    };
  },
});

function coverage(components: readonly Component[]): Census {
  return { kind: 'census', numerator: components.filter(isCovered).length, denominator: components.length };
}

function isCovered({ runbook }: Component): boolean {
  return runbook.state === 'current' || runbook.state === 'external';
}
