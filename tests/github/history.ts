import { type Repository as Clone, openRepository } from '../../src/collect/git/repository.ts';
import { configSchema } from '../../src/config/schema.ts';
import { makeReport } from '../../src/pipeline.ts';
import { toJson } from '../../src/report/json.ts';
import { type BuiltRepository, buildRepository, type CommitPlan, HERE } from '../support/git-repository.ts';
import { connect } from './connect.ts';
import type { StandIn } from './server.ts';
import { addIssue, addPull, createState, type State } from './state.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** A Monday, 05:17: the usual time of a weekly run. */
const NOW = Date.parse('2026-08-24T05:17:00Z') / 1000;
const CHANGES = 60;
/** Omits the KPIs that are measured on trees, which do not use GitHub. */
const WITHOUT_TREES = { 'runbook-coverage': false, 'iac-quality': false };

/** A repository with twelve weeks of changes, and its data on GitHub. */
export interface History {
  readonly built: BuiltRepository;
  readonly clone: Clone;
  /** The data on GitHub, a new copy each time, because a run can change it. */
  state(): State;
  close(): Promise<void>;
}

/** When the change of this number landed: one every 32 hours, the last one two days before `NOW`. */
function landedAt(number: number): number {
  return NOW - 2 * DAY - (CHANGES - number) * 32 * HOUR;
}

/**
 * Sixty squashed pull requests. #22 undoes #20 in a way that only GitHub shows, #31 has a failure label, and an
 * incident names #40; the last one is rebased, with two commits.
 */
export async function buildHistory(): Promise<History> {
  const plans = Array.from({ length: CHANGES }, (_, index) => planOf(index + 1));
  const at = (seconds: number) => new Date(seconds * 1000).toISOString();
  const file = (text: string) => ({ 'envs/prod/rebased.tf': `locals {\n  step = "${text}"\n}\n` });
  plans.push({ title: 'Add a step', at: at(NOW - DAY - 5), files: file('one') });
  plans.push({ title: 'Finish the step', at: at(NOW - DAY), files: file('two') });
  const built = buildRepository(plans, { bare: true });
  const clone = await openRepository(built.directory, HERE);
  return {
    built,
    clone,
    state: () => stateOf(built.shas),
    close: async () => {
      await clone.close();
      built.remove();
    },
  };
}

function planOf(number: number): CommitPlan {
  return {
    title: `Change number ${number} (#${number})`,
    at: new Date(landedAt(number) * 1000).toISOString(),
    files: { [`envs/prod/part-${number}.tf`]: `resource "null_resource" "part_${number}" {}\n` },
  };
}

function stateOf(shas: readonly string[]): State {
  const state = createState(NOW);
  const [repository] = state.repositories;
  if (repository === undefined) throw new Error('the stand-in has no repository');
  if (state.rateLimit !== null) state.rateLimit.resetAt = NOW + 600;
  for (let number = 1; number <= CHANGES; number += 1) {
    const mergeCommit = shas[number - 1] ?? null;
    addPull(repository, { number, title: `Change number ${number}`, mergedAt: landedAt(number), mergeCommit });
  }
  const rebased = { number: 61, mergedAt: NOW - DAY, mergeCommit: shas.at(-1) ?? null, commitCount: 2 };
  addPull(repository, { ...rebased, title: 'Go two steps' });
  Object.assign(repository.pulls[21] ?? {}, { body: 'Reverts acme/infra#20' });
  Object.assign(repository.pulls[30] ?? {}, { labels: ['kpi: failed'] });
  const openedAt = landedAt(40) + HOUR;
  const cause = { title: 'Outage of DNS', body: 'Caused-by: #40', number: 62 };
  addIssue(state, repository, { ...cause, createdAt: openedAt, closedAt: openedAt + HOUR, labels: ['incident', 'P1'] });
  for (let index = 0; index < 50; index += 1) addIssue(state, repository, { createdAt: NOW - 3 * DAY });
  for (const [index, sha] of shas.entries()) {
    const startedAt = landedAt(index + 1) + 60;
    const conclusion = index % 10 === 0 ? 'FAILURE' : 'SUCCESS';
    repository.checks.set(sha, [{ name: 'terraform plan', event: 'push', conclusion, startedAt }]);
    if (index % 5 > 0) continue;
    const createdAt = startedAt + HOUR;
    const deployed = { sha, createdAt, succeededAt: createdAt + 300 };
    repository.deployments.push({ ...deployed, environment: 'production', state: 'INACTIVE' });
  }
  return state;
}

/** The report of a run as JSON, without the parts that differ between runs, and the run's cost. */
export interface PipelineResult {
  readonly report: Record<string, unknown>;
  readonly warnings: readonly string[];
  readonly requests: number;
  readonly waited: number;
  readonly log: readonly string[];
}

/** Runs the whole pipeline on the history. */
export async function runPipeline({ clone }: History, github: StandIn | null): Promise<PipelineResult> {
  const connected = github && connect(github);
  const report = await makeReport({
    repository: clone,
    name: 'acme/infra',
    url: null,
    branch: 'main',
    tip: (await clone.resolve('main')) ?? '',
    asOf: NOW,
    config: configSchema.parse({
      lookback: 14,
      kpis: { ...WITHOUT_TREES, 'lead-time': { environment: 'production' } },
    }),
    configHash: '',
    configFile: null,
    version: '0.0.0',
    progress: () => undefined,
    elapsedMs: () => 0,
    ...(connected ? { github: { client: connected.client, owner: 'acme', name: 'infra' } } : {}),
  });
  const { usage: _, ...data } = toJson(report, NOW) as Record<string, unknown>;
  return {
    report: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
    warnings: report.warnings,
    requests: report.usage.requests,
    waited: (connected?.waits ?? []).reduce((sum, ms) => sum + ms, 0),
    log: connected?.log ?? [],
  };
}
