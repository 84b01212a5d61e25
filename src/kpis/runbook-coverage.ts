import type { Component } from '../history/component.ts';
import { defineKpi } from './kpi.ts';

/**
 * Runbook coverage: critical components with a current runbook ÷ critical components, in the week's last tree.
 * Critical: tier 1 (configuration can widen it); where no component has a tier, every component counts.
 * Counts as covered: `current`, and `external` (a link whose age is unknown), which `detail.external` shows apart.
 * Does not count: a declared runbook whose target is missing, a stub, a stale one.
 */
export const runbookCoverage = defineKpi({
  id: 'runbook-coverage',
  title: 'Runbook coverage',
  question: 'Which critical services could someone else operate tonight?',
  category: 'output',
  unit: 'share',
  better: 'higher',
  target: { op: '>=', value: 0.9, per: null },
  settles: 'at-once',
  needs: ['components', 'runbooks'],
  measure({ components, runbooks }, _period, { config }) {
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
    const covered = critical.filter(isCovered);
    return {
      kind: 'census',
      numerator: covered.length,
      denominator: critical.length,
      detail: { external: critical.filter((component) => component.runbook.state === 'external').length },
      evidence: critical
        .filter((component) => !isCovered(component))
        .map((component) => ({
          path: component.paths[0] ?? component.name,
          note: `${component.name}: ${component.runbook.state}`,
        })),
      ...(tiered ? {} : { note: 'no tiers set: every component counts as critical' }),
    };
  },
});

function isCovered({ runbook }: Component): boolean {
  return runbook.state === 'current' || runbook.state === 'external';
}
