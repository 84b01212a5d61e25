import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_BUDGET } from '../../src/github/budget.ts';
import { FAULTS, type FaultKind } from './faults.ts';
import { type StandIn, startGitHub } from './server.ts';
import type { Pull, State } from './state.ts';
import { runStory, type Story, type Told, tellStory } from './story.ts';

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

let story: Story;
let faultless: Told;

beforeAll(async () => {
  story = await tellStory();
  faultless = await run(() => undefined);
});
afterAll(() => story.close());

/** A run against a new stand-in, set up by `prepare`. */
async function run(prepare: (github: StandIn, state: State) => void): Promise<Told & { operations: string[] }> {
  const github = await startGitHub({ state: story.state(), site: 'https://github.com' });
  prepare(github, github.state);
  try {
    return { ...(await runStory(story, github)), operations: github.requests.map(({ operation }) => operation) };
  } finally {
    await github.close();
  }
}

type Row = { id: string; headline: { state: string } };
const rows = ({ report }: Told) => report['kpis'] as Row[];

/** Expects every figure to equal that of a run without faults, or the report to name what is missing. */
function expectTrueOrNamed(told: Told): void {
  const named = told.warnings.filter((warning) => !faultless.warnings.includes(warning));
  const differing = rows(told).filter((row, index) => JSON.stringify(row) !== JSON.stringify(rows(faultless)[index]));
  const silent = differing.filter(({ headline }) => headline.state !== 'unavailable' && named.length === 0);
  expect(silent.map(({ id }) => id)).toEqual([]);
  if (named.length === 0 && differing.length === 0) expect(told.report).toEqual(faultless.report);
  expect(told.requests).toBeLessThanOrEqual(DEFAULT_BUDGET.requests);
  expect(told.waited).toBeLessThanOrEqual(DEFAULT_BUDGET.waitMs);
}

test('the run without faults makes the requests that the faults are tried at, and uses what they bring', async () => {
  const { operations } = await run(() => undefined);
  expect(operations).toEqual(REQUESTS);
  const withoutGitHub = await runStory(story, null);
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

describe.each(FAULTS)('%s', (kind) => {
  test.each(positions(kind))(
    'once, at request %i: the report is as without it, or says what it lacks',
    async (position) => {
      const told = await run((github) => github.faults.set(position, { kind }));
      if (LASTING.has(kind)) return expectTrueOrNamed(told);
      expect(told.report).toEqual(faultless.report);
      expect(told.requests).toBeGreaterThan(REQUESTS.length - 1);
    },
  );

  test.each(FULL ? positions(kind) : EACH_WAY.has(kind) ? [MIDDLE] : [])(
    'for good, from request %i on: the run ends, and the report says what it lacks',
    async (position) => {
      const told = await run((github) => {
        for (let number = position; number < 2_000; number += 1) github.faults.set(number, { kind });
      });
      expectTrueOrNamed(told);
    },
  );
});

describe('what changes while it is read, or is gone', () => {
  test.each<[string, (github: StandIn, pulls: Pull[]) => void]>([
    [
      'merge commits are gone',
      (_, pulls) => {
        for (const pull of pulls.slice(0, 60)) pull.mergeCommit = null;
      },
    ],
    [
      'the repository was renamed',
      (github) => {
        for (const repository of github.state.repositories) repository.name = 'platform';
        github.state.renames.set('acme/infra', 'acme/platform');
      },
    ],
    [
      'pull requests are touched',
      (github, pulls) => {
        github.onRequest = ({ number }) => {
          Object.assign(pulls[number * 5] ?? {}, { updatedAt: github.state.now + number });
        };
      },
    ],
  ])('%s: the report is the same', async (_, prepare) => {
    const told = await run((github, state) => prepare(github, state.repositories[0]?.pulls ?? []));
    const underOldName = JSON.stringify(told.report).replaceAll('acme/platform', 'acme/infra');
    expect(JSON.parse(underOldName)).toEqual(faultless.report);
  });
});
