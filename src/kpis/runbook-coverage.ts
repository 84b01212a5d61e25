import { type Component, hasTiers, isCovered } from '../history/component.ts';
import type { Census } from '../history/reading.ts';
import { defineKpi } from './kpi.ts';
import { lastFailures } from './last-failures.ts';
import { gapsOf } from './runbook-gaps.ts';
import { TIER_PARTS, tierPart } from './tiers.ts';

/**
 * Runbook coverage: critical components with a current runbook ÷ critical components, in the week's last tree. Unit:
 * share, 0…1, as k of n. A census, so it has no interval.
 * A component is critical if its tier is at most `config.tiers.critical` (1 by default). If no component has a tier,
 * every component counts and a note says so.
 * Counts as covered: the states `current` and `external` (a link of unknown age; `detail.external` is their number).
 * Does not count as covered: no runbook, a missing target, a stub, a stale runbook.
 * The parts `tier 1`, `tier 2`, … cover every tier that a component has, critical or not, for targets by tier.
 * The evidence is the components without coverage: first those that failed recently, then by tier, then by effort.
 * If no file, link or configuration mentions runbooks, the result is `not-configured`, never 0 %.
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
    if (!runbooks.mentioned) {
      return {
        kind: 'not-configured',
        reason: 'neither files, links nor configuration speak of runbooks',
        enable: 'runbooks: { paths: ["docs/operations/**"] }',
      };
    }
    const tiered = hasTiers(components);
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
      evidence: gapsOf(critical, lastFailures(components, changes ?? [], period.end), period.end),
      ...(tiered ? {} : { note: 'no tiers set: every component counts as critical' }),
    };
  },
});

function coverage(components: readonly Component[]): Census {
  return { kind: 'census', numerator: components.filter(isCovered).length, denominator: components.length };
}
