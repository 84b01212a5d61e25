import { type Config, configSchema } from '../../src/config/schema.ts';
import type { InnerCommit } from '../../src/history/change.ts';
import type { Check } from '../../src/history/check.ts';
import type { Component, RunbookState } from '../../src/history/component.ts';
import type { Deployment } from '../../src/history/deployment.ts';
import type { Incident } from '../../src/history/incident.ts';
import { DAY, type Instant, parseInstant } from '../../src/history/instant.ts';
import type { Failure, JudgedChange } from '../../src/history/judged-change.ts';
import { type Period, weekOf } from '../../src/history/period.ts';
import type { PullRequest } from '../../src/history/pull-request.ts';
import type { Measured, Measurement } from '../../src/history/reading.ts';
import type { Revert, Tier } from '../../src/history/revert.ts';
import type { RiskClass } from '../../src/history/weight.ts';
import type { Kpi } from '../../src/kpis/kpi.ts';
import { measure } from '../../src/kpis/measure.ts';
import type { Sources } from '../../src/kpis/sources.ts';
import { referencesIn } from '../../src/messages/change-reference.ts';

/** Parses `2026-08-04` or RFC 3339; throws for anything else. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`no instant: ${text}`);
  return instant;
}

/** The week that contains a day. */
export function week(day: string): Period {
  return weekOf(at(day));
}

interface ChangePlan {
  /** Time of landing; a Tuesday by default. */
  readonly at?: string;
  readonly number?: number | null;
  readonly by?: 'a person' | 'a machine';
  readonly infra?: boolean;
  readonly role?: JudgedChange['role'];
  /** Opening time of its pull request; without it, the change has none. */
  readonly opened?: string;
  /** Author dates of the commits of its branch; makes the change a merge. */
  readonly written?: readonly string[];
  readonly failedAfterDays?: number;
  readonly failedBecause?: string;
  readonly failedBy?: Failure['cause'];
  /** Number of the incident that names the change. */
  readonly incident?: number;
  readonly lines?: number;
  readonly size?: number;
  readonly risks?: readonly RiskClass[];
}

/** `change('Widen the subnet', { at: '2026-08-04' })`: a person's infrastructure change that did not fail. */
export function change(title: string, plan: ChangePlan = {}): JudgedChange {
  const landedAt = at(plan.at ?? '2026-08-04');
  const { number = null, size = 1, risks = [], infra = true } = plan;
  const risk = Math.min(2, 1 + risks.length / 2);
  const sha = idOf(title);
  return {
    sha,
    commits: [sha],
    position: landedAt,
    landedAt,
    authoredAt: landedAt,
    author: { name: 'Sam', email: 'sam@example.org' },
    title,
    message: title,
    files: [],
    inner: (plan.written ?? []).map(innerCommit),
    number,
    branch: null,
    pull: plan.opened === undefined ? null : pull(title, plan.opened, landedAt),
    machine: plan.by === 'a machine',
    infra,
    infraFiles: [],
    tools: infra ? ['terraform'] : [],
    weight: { lines: plan.lines ?? 10, size, riskClasses: risks, risk, weight: size * risk },
    role: plan.role ?? 'change',
    failure: failure(landedAt, plan),
    overruled: null,
    blame: null,
  };
}

function failure(landedAt: Instant, plan: ChangePlan): Failure | null {
  if (plan.failedAfterDays === undefined) return null;
  const after = plan.failedAfterDays * DAY;
  const { failedBy: cause = 'revert', failedBecause: because = 'reverted', incident = null } = plan;
  return { surfacedAt: landedAt + after, after, cause, by: null, incident, because };
}

function innerCommit(written: string): InnerCommit {
  const author = { name: 'Sam', email: 'sam@example.org' };
  return { sha: idOf(written), authoredAt: at(written), author, message: 'Part of it' };
}

function pull(title: string, opened: string, mergedAt: Instant): PullRequest {
  return {
    number: 1,
    title,
    body: '',
    headBranch: 'topic',
    labels: [],
    openedAt: at(opened),
    mergedAt,
    mergeCommit: idOf(title),
    commitCount: 1,
  };
}

/** 40 hexadecimal digits, equal for equal words. */
export function idOf(words: string): string {
  let hash = 2_166_136_261;
  let id = '';
  while (id.length < 40) {
    for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    id += hash.toString(16).padStart(8, '0');
  }
  return id;
}

interface RevertPlan {
  readonly at: string;
  readonly planned?: string;
  readonly reland?: boolean;
  readonly tier?: Tier;
}

/** A change that undoes all of another one. */
export function revertOf(target: JudgedChange, plan: RevertPlan): Revert {
  const { sha, number } = target;
  const tie = { tier: plan.tier ?? 'certain', signal: 'trailer', extent: 'full', because: 'says so' } as const;
  return {
    change: change(`Revert "${target.title}"`, { at: plan.at, role: 'revert' }),
    reland: plan.reland ?? false,
    planned: plan.planned ?? null,
    targets: [{ change: target, sha, number, ...tie }],
  };
}

interface IncidentPlan {
  readonly opened: string;
  readonly closed?: string;
  readonly severity?: string;
  /** References in its `Caused-by:` lines. */
  readonly causes?: string;
}

/** An incident issue, open unless `closed` is given. */
export function incident(number: number, title: string, plan: IncidentPlan): Incident {
  return {
    number,
    title,
    body: '',
    labels: ['incident'],
    openedAt: at(plan.opened),
    closedAt: plan.closed === undefined ? null : at(plan.closed),
    severity: plan.severity ?? null,
    causes: referencesIn(plan.causes ?? ''),
  };
}

/** A check that a push started. */
export function check(name: string, conclusion: Check['conclusion'], facts: Partial<Check> = {}): Check {
  return { name, conclusion, event: 'push', flaky: false, url: null, ...facts };
}

export function checksOf(...landings: readonly (readonly [JudgedChange, readonly Check[]])[]): Sources['checks'] {
  return new Map(landings.map(([{ sha }, checks]) => [sha, checks]));
}

export function deployment({ sha }: JudgedChange, succeeded: string, environment = 'production'): Deployment {
  return { sha, environment, succeededAt: at(succeeded) };
}

/** A component, without tier unless one is given. */
export function component(name: string, state: RunbookState, tier: number | null = null): Component {
  return {
    name,
    kind: 'root-module',
    paths: [`live/${name}`],
    instances: 1,
    tier,
    tierSource: tier === null ? null : 'config',
    owners: [],
    calledOutBy: null,
    because: [],
    changedAt: null,
    runbook: { state, target: null, updatedAt: null, notes: [] },
  };
}

/** A configuration as written by a team, with defaults filled in. */
export function config(written: object = {}): Config {
  return configSchema.parse(written);
}

interface Asked {
  /** A day in the week to measure. */
  readonly in?: string;
  readonly asOf?: string;
  readonly config?: object;
}

/** The measurement of a KPI in one week, as the report requests it. */
export function ask(kpi: Kpi, sources: Partial<Sources>, asked: Asked = {}): Measurement {
  const period = week(asked.in ?? '2026-08-04');
  const context = { config: config(asked.config), asOf: at(asked.asOf ?? '2026-12-01') };
  return measure(kpi, { sources, missing: {} }, period, context);
}

/** The measured figure of a KPI in one week; throws if nothing was measured. */
export function measuredBy(kpi: Kpi, sources: Partial<Sources>, asked: Asked = {}): Measured {
  const measurement = ask(kpi, sources, asked);
  if (!('evidence' in measurement)) throw new Error(`${kpi.id} is ${measurement.kind}: ${measurement.reason}`);
  return measurement;
}
