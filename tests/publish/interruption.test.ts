import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubClient } from '../../src/github/client.ts';
import { FAULTS, type FaultKind } from '../github/faults.ts';
import { type StandIn, startGitHub } from '../github/server.ts';
import { createState } from '../github/state.ts';
import { marked, publishReport, repositoryOf } from './publish-run.ts';

let github: StandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.close());

/** Resets the stand-in to an empty GitHub, at the same address. */
function startOver(now = '2026-08-24'): void {
  const state = createState(Date.parse(now) / 1000);
  Object.assign(github.state, { ...state, rateLimit: null });
  github.faults.clear();
}

class Killed extends Error {}

/** Kills a run at its n-th mutation, before it is sent or after it was executed. */
function killedAt(at: number, when: 'before' | 'after'): (client: GitHubClient) => GitHubClient {
  let count = 0;
  return (client) => ({
    ...client,
    async mutate<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
      count += 1;
      if (count > at || (count === at && when === 'before')) throw new Killed();
      const answer = await client.mutate<T>(document, variables);
      if (count === at) throw new Killed();
      return answer;
    },
  });
}

const kills = [1, 2, 3, 4].flatMap((at) => (['before', 'after'] as const).map((when) => ({ at, when })));

describe('a run that is killed', () => {
  it.each(kills)(
    '$when mutation $at of the first report leaves one issue and one comment after the next run',
    async (kill) => {
      const run = publishReport(github, { week: '2026-W32', pin: true, wrapClient: killedAt(kill.at, kill.when) });
      await expect(run).rejects.toThrow(Killed);
      const { commentUrl } = await publishReport(github, { week: '2026-W32', pin: true });
      expect(marked(github)).toMatchObject({ issues: [{}], weeks: ['2026-W32'] });
      expect(repositoryOf(github).issues[0]?.body).toContain(commentUrl);
      expect(repositoryOf(github).pinned).toHaveLength(1);
    },
  );

  it.each([...kills, { at: 5, when: 'before' }, { at: 5, when: 'after' }] as const)(
    '$when mutation $at of a new year loses neither link nor comparison',
    async ({ at, when }) => {
      startOver('2026-12-28');
      await publishReport(github, { week: '2026-W52', pin: true });
      github.state.now = Date.parse('2027-01-11') / 1000;
      const run = publishReport(github, { week: '2027-W01', pin: true, wrapClient: killedAt(at, when) });
      await expect(run).rejects.toThrow(Killed);
      const { survey } = await publishReport(github, { week: '2027-W01', pin: true });
      const [old, current, ...more] = repositoryOf(github).issues;
      expect(more).toEqual([]);
      expect(survey.previous?.week).toBe('2026-W52');
      expect(old?.body).toContain(`continue in #${current?.number}.`);
      expect(old?.body.match(/continue in/g)).toHaveLength(1);
      expect(current?.body).toContain(`/issues/${old?.number}`);
      expect(marked(github).weeks).toEqual(['2026-W52', '2027-W01']);
    },
  );

  it.each(['before', 'after'] as const)('%s an edit is completed by the next run', async (when) => {
    await publishReport(github, { week: '2026-W32' });
    const edit = { week: '2026-W32', text: 'One failed.' };
    await expect(publishReport(github, { ...edit, wrapClient: killedAt(1, when) })).rejects.toThrow(Killed);
    await publishReport(github, edit);
    expect(repositoryOf(github).issues[0]?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('failed'),
    ]);
    expect(repositoryOf(github).issues[0]?.body).toContain('One failed.');
  });
});

/** Requests of a first run: search, create issue, search, read comments, comment, read comments, edit issue. */
const READS = [1, 6];
const WRITES = [2, 5, 7];

describe('a fault of GitHub', () => {
  /** A request that meets a rate limit is not executed. */
  const isRateLimit = (kind: FaultKind) => kind === 'rate-limited' || kind.startsWith('secondary');

  it.each(FAULTS)('(%s) at a query or a mutation, executed or not, leaves one issue and one comment', async (kind) => {
    const executed = isRateLimit(kind) ? [] : WRITES.map((place) => ({ place, fault: { kind, executes: true } }));
    const notExecuted = WRITES.map((place) => ({ place, fault: { kind, executes: false } }));
    const faults = [...READS.map((place) => ({ place, fault: { kind } })), ...notExecuted, ...executed];
    for (const { place, fault } of faults) {
      startOver();
      github.faults.set(lastNumber(github) + place, fault);
      await publishReport(github, { week: '2026-W32' });
      const where = `request ${place}, ${JSON.stringify(fault)}`;
      const [issue, ...others] = repositoryOf(github).issues;
      expect(others, where).toEqual([]);
      expect(issue?.comments, where).toHaveLength(1);
      expect(issue?.body, where).toContain('2026-W32: http');
    }
    expect(github.requests.filter(({ fault }) => fault === kind)).toHaveLength(faults.length);
  });

  it('that persists ends the run with advice, and the next run completes the report', async () => {
    for (let number = 2; number < 100; number += 1)
      github.faults.set(number, { kind: 'html-502', executes: number === 2 });
    await expect(publishReport(github, { week: '2026-W32' })).rejects.toMatchObject({ name: 'UserError' });
    github.faults.clear();
    await publishReport(github, { week: '2026-W32' });
    expect(marked(github)).toMatchObject({ issues: [{}], weeks: ['2026-W32'] });
  });
});

/** Number of the newest GraphQL request. */
function lastNumber({ requests }: StandIn): number {
  return Math.max(0, ...requests.map(({ number }) => number));
}

describe('two runs at once', () => {
  it('leave one issue and one comment in any interleaving, and duplicates link to the first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), async (turns) => {
        startOver();
        const scheduler = createScheduler(turns);
        await Promise.all(
          [0, 1].map(async (index) => {
            await publishReport(github, { week: '2026-W32', wrapClient: scheduler.wrap(index) });
            scheduler.end(index);
          }),
        );
        const [first, second] = repositoryOf(github).issues;
        expect(marked(github).issues).toEqual([first]);
        expect(marked(github).weeks).toEqual(['2026-W32']);
        if (second !== undefined) {
          expect(second).toMatchObject({
            body: `This report is kept in #${first?.number}.`,
            closedAt: github.state.now,
          });
        }
        for (const duplicate of first?.comments.slice(1) ?? [])
          expect(duplicate.body).toMatch(/^The report of 2026-W32 is in \[/);
      }),
      { seed: 20260824, numRuns: 30 },
    );
  });

  it('that are killed before they find duplicates leave the links to the next run', async () => {
    const scheduler = createScheduler([false, true, false, true]);
    await Promise.allSettled(
      [0, 1].map(async (index) => {
        const wrapClient = (client: GitHubClient) => scheduler.wrap(index)(killedAt(1, 'after')(client));
        await publishReport(github, { week: '2026-W32', wrapClient }).finally(() => scheduler.end(index));
      }),
    );
    expect(marked(github).issues).toHaveLength(2);
    await publishReport(github, { week: '2026-W32' });
    expect(marked(github)).toMatchObject({ issues: [{ number: 1 }], weeks: ['2026-W32'] });
  });
});

/** Lets two runs send requests in the given order, one at a time; a run that has ended is skipped. */
function createScheduler(turns: readonly boolean[]) {
  const waiting: (null | (() => void))[] = [null, null];
  const ended = [false, false];
  let turn = 0;
  const advance = () => {
    if (!waiting.every((waits, index) => waits !== null || ended[index])) return;
    const wanted = turns[turn++ % turns.length] ? 1 : 0;
    const index = ended[wanted] ? 1 - wanted : wanted;
    const go = waiting[index];
    waiting[index] = null;
    go?.();
  };
  const turnOf = (index: number) =>
    new Promise<void>((resolve) => {
      waiting[index] = resolve;
      advance();
    });
  return {
    wrap:
      (index: number) =>
      (client: GitHubClient): GitHubClient => ({
        ...client,
        async query(document, variables) {
          await turnOf(index);
          return client.query(document, variables);
        },
        async mutate(document, variables) {
          await turnOf(index);
          return client.mutate(document, variables);
        },
      }),
    end(index: number) {
      ended[index] = true;
      advance();
    },
  };
}
