import type { Check } from '../history/check.ts';
import { WEEK } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import type { Period } from '../history/period.ts';
import type { QualityFacts } from '../history/quality.ts';
import type { Absent, Census, Evidence } from '../history/reading.ts';
import { landingChecks, mentions } from './checks.ts';
import { defineKpi } from './kpi.ts';
import type { KpiOptions } from './settings.ts';
import type { Sources } from './sources.ts';

/**
 * IaC quality: quality checks that pass ÷ all quality checks at the period's end. Unit: share, 0…1, as k of n. A
 * census, so it has no interval. Each item below is one check, in four parts:
 * `checks`: each lint or policy check of the default branch; passes if its newest result within four weeks did;
 * `modules`: each module or chart; passes if its inputs and outputs are described and it has a README;
 * `pins`: each distinct external module, provider, chart or image; passes if its version determines what is used;
 * `reuse`: each Terraform module; passes if it is not a copy of another directory.
 * A part without items gives the reason and does not change the whole.
 * Counts the hand-written files of the week's tree. Does not count examples, tests, vendored and generated files, and
 * versions that are computed. Exceptions from policies are not failures, because each may be justified:
 * `detail.exceptions` is their number, and the evidence lists them after the failures.
 */
export const iacQuality = defineKpi({
  id: 'iac-quality',
  title: 'IaC quality',
  question: 'Which share of the quality checks does the infrastructure code pass?',
  unit: 'share',
  better: 'higher',
  target: { op: '>=', value: 0.95, per: null },
  parts: ['checks', 'modules', 'pins', 'reuse'],
  settles: 'at-once',
  needs: ['quality'],
  wants: ['changes', 'checks'],
  options: ['checks', 'ignore-checks'],
  remarks: ({ exceptions }) => (typeof exceptions === 'number' ? [exceptionsSaid(exceptions)] : []),
  measure({ quality, changes, checks }, period, { options, whyMissing }) {
    const linters = newestResults(changes ?? [], checks, period, options);
    const parts = {
      checks: checks === null ? absent('unavailable', whyMissing('checks')) : checkCensus(linters),
      ...staticParts(quality),
    };
    const held = Object.values(parts).filter((part) => part.kind === 'census');
    const detail = { exceptions: quality.exceptions.length };
    if (held.length === 0) {
      return { ...absent('nothing-to-measure', 'no module, no dependency to one and no lint check was found'), detail };
    }
    return {
      kind: 'census',
      numerator: sum(held.map(({ numerator }) => numerator)),
      denominator: sum(held.map(({ denominator }) => denominator)),
      detail,
      parts,
      evidence: [...failing(linters), ...shortfalls(quality), ...exceptions(quality)],
      ...(checks === null ? { note: 'static reading only: check results were not read' } : {}),
    };
  },
});

/** Words that mark lint and policy checks by name, unless the option `checks` names others. */
const LINTERS = [
  ...['lint', 'fmt', 'format', 'validate', 'polic', 'pre-commit'],
  ...['checkov', 'tfsec', 'trivy', 'terrascan', 'kics', 'conftest', 'opa', 'gatekeeper', 'kyverno', 'semgrep'],
  ...['kubeconform', 'kubeval', 'kube-score', 'kubescape', 'cfn-nag', 'cfn_nag', 'psrule', 'shellcheck'],
];

/** A check that has not run on the default branch for this long is treated as removed. */
const NEWEST_WITHIN = 4 * WEEK;

type Result = Pick<Check, 'name' | 'conclusion' | 'url'> & { readonly sha: string };

/** The newest result within four weeks of each lint or policy check, sorted by name. */
function newestResults(
  changes: readonly JudgedChange[],
  checks: Sources['checks'] | null,
  period: Period,
  options: KpiOptions,
): readonly Result[] {
  const newest = new Map<string, Result>();
  const recent = changes.filter(({ landedAt }) => landedAt < period.end && landedAt >= period.end - NEWEST_WITHIN);
  for (const { sha } of recent.toSorted((one, other) => other.position - one.position)) {
    for (const [name, result] of resultsOf(checks?.get(sha) ?? [], sha, options)) {
      if (!newest.has(name)) newest.set(name, result);
    }
  }
  return [...newest.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** One result per check name; if several checks have the same name, a failure wins. */
function resultsOf(checks: readonly Check[], sha: string, options: KpiOptions): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>();
  for (const { name, conclusion, url } of landingChecks(checks, options)) {
    if (options.checks === undefined && !mentions(name, LINTERS)) continue;
    if (conclusion !== 'success' && conclusion !== 'failure') continue;
    if (results.get(name)?.conclusion !== 'failure') results.set(name, { name, conclusion, url, sha });
  }
  return results;
}

function checkCensus(results: readonly Result[]): Census | Absent {
  const passed = results.filter(({ conclusion }) => conclusion === 'success');
  return census(passed.length, results.length, 'no lint or policy check ran within four weeks');
}

function staticParts({ modules, pins, reuse }: QualityFacts): Readonly<Record<string, Census | Absent>> {
  return {
    modules: census(modules.passed, modules.total, 'no module or chart in the tree'),
    pins: census(pins.passed, pins.total, 'nothing in the tree comes from elsewhere'),
    reuse: census(reuse.passed, reuse.total, 'no Terraform module in the tree'),
  };
}

function census(numerator: number, denominator: number, whyNone: string): Census | Absent {
  return denominator === 0 ? absent('nothing-to-measure', whyNone) : { kind: 'census', numerator, denominator };
}

function absent(kind: 'nothing-to-measure' | 'unavailable', reason: string): Absent {
  return { kind, reason };
}

function exceptionsSaid(count: number): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? 'exception' : 'exceptions'} from linters and policies in the tree`;
}

function failing(results: readonly Result[]): Evidence[] {
  return results
    .filter(({ conclusion }) => conclusion === 'failure')
    .map(({ name, url, sha }) => ({ sha, ...(url === null ? {} : { url }), note: `${name} fails` }));
}

function shortfalls({ modules, pins, reuse }: QualityFacts): Evidence[] {
  return [modules, pins, reuse].flatMap(({ shortfalls: found }) => found.map(({ path, note }) => ({ path, note })));
}

function exceptions({ exceptions }: QualityFacts): Evidence[] {
  return exceptions.map(({ path, line, rule }) => ({
    path,
    note: `exception${line === null ? '' : ` in line ${line}`}: ${rule}`,
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
