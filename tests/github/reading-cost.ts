import { type CollectOptions, collectChecks, collectGitHub } from '../../src/collect/github/collect.ts';
import { configSchema } from '../../src/config/schema.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import { startGitHub } from './server.ts';
import { addIssue, addPull, createState, type State } from './state.ts';

const DAY = 86_400;
const NOW = Date.parse('2026-08-24T05:17:00Z') / 1000;
const WINDOW = 364 * DAY;

/** The cost of reading a year of a repository. */
export interface ReadingCost {
  readonly pulls: number;
  readonly requests: number;
  readonly points: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Reads a year with `pulls` merged pull requests, each with two checks, from a stand-in with the given latency. */
export async function readingCost(pulls: number, latencyMs: number, clock: () => number): Promise<ReadingCost> {
  const github = await startGitHub({ state: busyState(pulls), latencyMs });
  const client = createGitHubClient({
    token: github.token,
    apiUrl: github.url,
    now: () => NOW * 1000,
    wait: async () => undefined,
    log: (line) => {
      throw new Error(`nothing was to wait for: ${line}`);
    },
  });
  const options: CollectOptions = {
    ...{
      client,
      owner: 'acme',
      name: 'infra',
      since: NOW - WINDOW,
      until: NOW,
      config: configSchema.parse({ kpis: { 'lead-time': { environment: 'production' } } }),
      landings: pulls,
    },
    families: new Set(['pulls', 'incidents', 'deployments', 'checks']),
    progress: () => undefined,
  };
  const started = clock();
  const records = await collectGitHub(options);
  const checks = await collectChecks(
    { ...options, ...records },
    Array.from({ length: pulls }, (_, index) => shaOf(index)),
  );
  const ms = clock() - started;
  await github.close();
  const read = [records.pulls.available && records.pulls.value.length, checks.available && checks.value.size];
  if (read.some((count) => count !== pulls)) throw new Error(`read ${read.join(' and ')} of ${pulls}`);
  const bytes = github.requests.reduce((sum, request) => sum + request.bytes, 0);
  return { pulls, ...client.usage, bytes, ms };
}

function busyState(pulls: number): State {
  const state = createState(NOW);
  state.rateLimit = { limit: 15_000, used: 0, resetAt: NOW + 3600 };
  const [repository] = state.repositories;
  if (repository === undefined) throw new Error('the stand-in has no repository');
  for (let index = 0; index < pulls; index += 1) {
    const mergedAt = Math.floor(NOW - WINDOW + ((index + 0.5) / pulls) * WINDOW);
    const mergeCommit = shaOf(index);
    addPull(repository, {
      number: index + 1,
      mergedAt,
      mergeCommit,
      body: 'Why and how. '.repeat(40),
      labels: ['infra'],
    });
    const check = { event: 'push', conclusion: 'SUCCESS', startedAt: mergedAt } as const;
    repository.checks.set(mergeCommit, [
      { ...check, name: 'terraform plan' },
      { ...check, name: 'lint' },
    ]);
  }
  for (let number = pulls + 1; number <= pulls + 60; number += 1) {
    addIssue(state, repository, { number, labels: ['incident'], createdAt: NOW - 30 * DAY });
  }
  return state;
}

function shaOf(index: number): string {
  return index.toString(16).padStart(40, '0');
}
