import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_BUDGET } from '../../src/github/budget.ts';
import { FAULTS, type FaultKind } from './faults.ts';
import { buildHistory, type History, type PipelineResult, runPipeline } from './history.ts';
import { type StandIn, startGitHub } from './server.ts';
import type { Pull, State } from './state.ts';

/**
 * `npm run faults` tests every fault at every request. Otherwise each is tested at one, those of `EACH_WAY` at more.
 */
const FULL = process.env['MODE'] === 'full';
/** Requests of a run without faults, in order. */
const REQUESTS = [
  'query Facts',
  'query Pulls',
  'query Pulls',
  'query Pulls',
  'query Issues',
  'query Issues',
  'query Issues',
  'query Deployments',
  'query Checks',
];
const MIDDLE = Math.ceil(REQUESTS.length / 2);

let history: History;
let faultless: PipelineResult;

beforeAll(async () => {
  history = await buildHistory();
  faultless = await run(() => undefined);
});
afterAll(() => history.close());

/** A run against a new stand-in, set up by `prepare`. */
async function run(
  prepare: (github: StandIn, state: State) => void,
): Promise<PipelineResult & { operations: string[] }> {
  const github = await startGitHub({ state: history.state(), site: 'https://github.com' });
  prepare(github, github.state);
  try {
    return { ...(await runPipeline(history, github)), operations: github.requests.map(({ operation }) => operation) };
  } finally {
    await github.close();
  }
}

type Row = { id: string; headline: { state: string } };
const rows = ({ report }: PipelineResult) => report['kpis'] as Row[];

/** Expects every figure to equal that of a run without faults, or the report to name what is missing. */
function expectSameOrWarning(result: PipelineResult): void {
  const warnings = result.warnings.filter((warning) => !faultless.warnings.includes(warning));
  const differing = rows(result).filter((row, index) => JSON.stringify(row) !== JSON.stringify(rows(faultless)[index]));
  const silent = differing.filter(({ headline }) => headline.state !== 'unavailable' && warnings.length === 0);
  expect(silent.map(({ id }) => id)).toEqual([]);
  if (warnings.length === 0 && differing.length === 0) expect(result.report).toEqual(faultless.report);
  expect(result.requests).toBeLessThanOrEqual(DEFAULT_BUDGET.requests);
  expect(result.waited).toBeLessThanOrEqual(DEFAULT_BUDGET.waitMs);
}

test('a run without faults makes the expected requests and uses their data', async () => {
  const { operations } = await run(() => undefined);
  expect(operations).toEqual(REQUESTS);
  const withoutGitHub = await runPipeline(history, null);
  const differing = rows(faultless).filter(
    (row, index) => JSON.stringify(row) !== JSON.stringify(rows(withoutGitHub)[index]),
  );
  expect(differing.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['lead-time', 'validation-pass-rate', 'time-to-restore']),
  );
  expect(faultless.warnings).toEqual(withoutGitHub.warnings);
});

/** Faults without recovery: the list never ends, so it is not read. */
const LASTING: ReadonlySet<FaultKind> = new Set(['stuck-cursor']);

/** One fault for each way of recovery; only these are tested at several requests by default. */
const EACH_WAY: ReadonlySet<FaultKind> = new Set(['html-502', 'partial', 'secondary-403']);

function positions(kind: FaultKind): readonly number[] {
  if (FULL) return REQUESTS.map((_, index) => index + 1);
  return EACH_WAY.has(kind) ? [1, MIDDLE, REQUESTS.length] : [MIDDLE];
}

describe.each(FAULTS)('the fault %s', (kind) => {
  test.each(positions(kind))('once, at request %i, leaves the report unchanged or with a warning', async (position) => {
    const result = await run((github) => github.faults.set(position, { kind }));
    if (LASTING.has(kind)) return expectSameOrWarning(result);
    expect(result.report).toEqual(faultless.report);
    expect(result.requests).toBeGreaterThan(REQUESTS.length - 1);
  });

  test.each(FULL ? positions(kind) : EACH_WAY.has(kind) ? [MIDDLE] : [])(
    'permanently, from request %i, ends the run with a warning in the report',
    async (position) => {
      const result = await run((github) => {
        for (let number = position; number < 2_000; number += 1) github.faults.set(number, { kind });
      });
      expectSameOrWarning(result);
    },
  );
});

describe('the report is the same', () => {
  test.each<[string, (github: StandIn, pulls: Pull[]) => void]>([
    [
      'if merge commits are missing',
      (_, pulls) => {
        for (const pull of pulls.slice(0, 60)) pull.mergeCommit = null;
      },
    ],
    [
      'if the repository was renamed',
      (github) => {
        for (const repository of github.state.repositories) repository.name = 'platform';
        github.state.renames.set('acme/infra', 'acme/platform');
      },
    ],
    [
      'if pull requests are updated while they are read',
      (github, pulls) => {
        github.onRequest = ({ number }) => {
          Object.assign(pulls[number * 5] ?? {}, { updatedAt: github.state.now + number });
        };
      },
    ],
  ])('%s', async (_, prepare) => {
    const result = await run((github, state) => prepare(github, state.repositories[0]?.pulls ?? []));
    const underOldName = JSON.stringify(result.report).replaceAll('acme/platform', 'acme/infra');
    expect(JSON.parse(underOldName)).toEqual(faultless.report);
  });
});
