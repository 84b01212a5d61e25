import type { Check } from '../../src/history/check.ts';
import type { Incident } from '../../src/history/incident.ts';
import { HOUR, WEEK } from '../../src/history/instant.ts';
import type { JudgedChange } from '../../src/history/judged-change.ts';
import type { Period } from '../../src/history/period.ts';
import type { CheckTally, QualityFacts } from '../../src/history/quality.ts';
import type { Sources } from '../../src/kpis/sources.ts';
import { check } from '../support/changes.ts';

/** An incident of a story: the index of its week, its severity and its length in hours; `null`: still open. */
export type IncidentPlan = readonly [week: number, severity: string, hours: number | null];

const OUTAGES = ['Checkout answers with 503', 'Nodes cannot pull images', 'DNS of staging is down', 'VPN drops users'];

/** The incident issues of a story, each opened on the Wednesday of its week. */
export function incidentsOf(
  plans: readonly IncidentPlan[],
  periods: readonly Period[],
  title: ((number: number) => string) | undefined,
): readonly Incident[] {
  return plans.map(([week, severity, hours], index) => {
    const openedAt = (periods[week]?.start ?? 0) + WEEK * 0.4 + index * HOUR;
    return {
      number: 90 + index,
      title: title?.(index) ?? OUTAGES[index % OUTAGES.length] ?? '',
      body: '',
      labels: ['incident', severity],
      openedAt,
      closedAt: hours === null ? null : openedAt + hours * HOUR,
      severity,
      causes: [],
    };
  });
}

/** Of `rarity` landings, on average one fails a lint check, one fails to apply, and one passes a check on the second run. */
export function checksOf(changes: readonly JudgedChange[], rarity: number): Sources['checks'] {
  return new Map(changes.map((one) => [one.sha, checksAfter(one, Number.parseInt(one.sha.slice(0, 6), 16) % rarity)]));
}

function checksAfter({ number }: JudgedChange, turn: number): readonly Check[] {
  const url = `https://github.com/acme/infrastructure/actions/runs/${9_000_000 + (number ?? 0)}`;
  return [
    check('terraform validate', 'success', { url }),
    check('tflint', turn === 7 ? 'failure' : 'success', { url }),
    check('checkov', 'success', { flaky: turn === 11, url }),
    check('apply', turn === 3 ? 'failure' : 'success', { url }),
  ];
}

const UNPINNED = [
  { path: 'clusters/prod/ingress.yaml', note: 'image ingress-nginx/controller is not pinned: latest' },
  { path: 'live/orders-db/main.tf', note: 'module terraform-aws-modules/rds/aws is not pinned: ~> 6.0' },
  { path: 'live/network/vpc.tf', note: 'provider hashicorp/aws is not pinned: >= 5.0' },
];

/** The code quality of a week: one more reference is pinned every fourth week. */
export function qualityOf(week: number): QualityFacts {
  return {
    modules: partOf(7, [
      { path: 'modules/bucket', note: 'module lacks a README and a description of name, tags and 2 more' },
    ]),
    pins: partOf(40 + Math.floor(week / 4), UNPINNED.slice(Math.min(2, Math.floor(week / 4)))),
    reuse: partOf(8, []),
    exceptions: [
      { path: 'live/network/vpc.tf', line: 12, rule: 'checkov CKV_AWS_130' },
      { path: 'modules/bucket/main.tf', line: 4, rule: 'trivy AVD-AWS-0089' },
    ],
  };
}

function partOf(passed: number, shortfalls: CheckTally['shortfalls']): CheckTally {
  return { passed, total: passed + shortfalls.length, shortfalls };
}
