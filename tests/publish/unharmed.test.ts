import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubClient } from '../../src/github/client.ts';
import { FAULTS, type FaultKind } from '../github/faults.ts';
import { type StandIn, startGitHub } from '../github/server.ts';
import { createState } from '../github/state.ts';
import { issueReport, marked, repositoryOf } from './office.ts';

let github: StandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.close());

/** An empty GitHub again, at the same address. */
function startOver(now = '2026-08-24'): void {
  const state = createState(Date.parse(now) / 1000);
  Object.assign(github.state, { ...state, rateLimit: null });
  github.faults.clear();
}

class Killed extends Error {}

/** A run that dies at its n-th write: before it is sent, or after it was done. */
function dying(at: number, when: 'before' | 'after'): (client: GitHubClient) => GitHubClient {
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

const deaths = [1, 2, 3, 4].flatMap((at) => (['before', 'after'] as const).map((when) => ({ at, when })));

describe('a run that is killed', () => {
  it.each(deaths)(
    '$when write $at of the first report leaves one issue and one comment to the next run',
    async (death) => {
      const run = issueReport(github, { week: '2026-W32', pin: true, through: dying(death.at, death.when) });
      await expect(run).rejects.toThrow(Killed);
      const { commentUrl } = await issueReport(github, { week: '2026-W32', pin: true });
      expect(marked(github)).toMatchObject({ issues: [{}], weeks: ['2026-W32'] });
      expect(repositoryOf(github).issues[0]?.body).toContain(commentUrl);
      expect(repositoryOf(github).pinned).toHaveLength(1);
    },
  );

  it.each([...deaths, { at: 5, when: 'before' }, { at: 5, when: 'after' }] as const)(
    '$when write $at of a new year loses neither link nor comparison',
    async ({ at, when }) => {
      startOver('2026-12-28');
      await issueReport(github, { week: '2026-W52', pin: true });
      github.state.now = Date.parse('2027-01-11') / 1000;
      const run = issueReport(github, { week: '2027-W01', pin: true, through: dying(at, when) });
      await expect(run).rejects.toThrow(Killed);
      const { survey } = await issueReport(github, { week: '2027-W01', pin: true });
      const [old, fresh, ...more] = repositoryOf(github).issues;
      expect(more).toEqual([]);
      expect(survey.previous?.week).toBe('2026-W52');
      expect(old?.body).toContain(`go on in #${fresh?.number}.`);
      expect(old?.body.match(/go on in/g)).toHaveLength(1);
      expect(fresh?.body).toContain(`/issues/${old?.number}`);
      expect(marked(github).weeks).toEqual(['2026-W52', '2027-W01']);
    },
  );

  it.each(['before', 'after'] as const)('%s an edit leaves the edit to the next run', async (when) => {
    await issueReport(github, { week: '2026-W32' });
    const edit = { week: '2026-W32', text: 'One failed.' };
    await expect(issueReport(github, { ...edit, through: dying(1, when) })).rejects.toThrow(Killed);
    await issueReport(github, edit);
    expect(repositoryOf(github).issues[0]?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('failed'),
    ]);
    expect(repositoryOf(github).issues[0]?.body).toContain('One failed.');
  });
});

/** Requests of a first run: look, make the issue, look again, read comments, comment, read again, edit the issue. */
const READS = [1, 6];
const WRITES = [2, 5, 7];

describe('a fault of GitHub', () => {
  /** A rate limit turns requests away: nothing of them is done. */
  const isLimit = (kind: FaultKind) => kind === 'rate-limited' || kind.startsWith('secondary');

  it.each(FAULTS)('%s at a read or a write, done or not, leaves one issue and one comment', async (kind) => {
    const done = isLimit(kind) ? [] : WRITES.map((place) => ({ place, fault: { kind, executes: true } }));
    const undone = WRITES.map((place) => ({ place, fault: { kind, executes: false } }));
    const faults = [...READS.map((place) => ({ place, fault: { kind } })), ...undone, ...done];
    for (const { place, fault } of faults) {
      startOver();
      github.faults.set(lastNumber(github) + place, fault);
      await issueReport(github, { week: '2026-W32' });
      const where = `request ${place}, ${JSON.stringify(fault)}`;
      const [issue, ...others] = repositoryOf(github).issues;
      expect(others, where).toEqual([]);
      expect(issue?.comments, where).toHaveLength(1);
      expect(issue?.body, where).toContain('2026-W32: http');
    }
    expect(github.requests.filter(({ fault }) => fault === kind)).toHaveLength(faults.length);
  });

  it('that goes on and on ends in advice, and the next run finishes the work', async () => {
    for (let number = 2; number < 100; number += 1)
      github.faults.set(number, { kind: 'html-502', executes: number === 2 });
    await expect(issueReport(github, { week: '2026-W32' })).rejects.toMatchObject({ name: 'UserError' });
    github.faults.clear();
    await issueReport(github, { week: '2026-W32' });
    expect(marked(github)).toMatchObject({ issues: [{}], weeks: ['2026-W32'] });
  });
});

/** Number of the newest GraphQL request. */
function lastNumber({ requests }: StandIn): number {
  return Math.max(0, ...requests.map(({ number }) => number));
}

describe('two runs at once', () => {
  it('leave one issue and one comment, whatever their steps interleave like; a double points to the first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), async (turns) => {
        startOver();
        const stage = createStage(turns);
        await Promise.all(
          [0, 1].map(async (player) => {
            await issueReport(github, { week: '2026-W32', through: stage.play(player) });
            stage.leave(player);
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
        for (const double of first?.comments.slice(1) ?? [])
          expect(double.body).toMatch(/^The report of 2026-W32 is in \[/);
      }),
      { seed: 20260824, numRuns: 30 },
    );
  });

  it('and both killed before they could look again: the next run makes the pointers', async () => {
    const stage = createStage([false, true, false, true]);
    await Promise.allSettled(
      [0, 1].map(async (player) => {
        const through = (client: GitHubClient) => stage.play(player)(dying(1, 'after')(client));
        await issueReport(github, { week: '2026-W32', through }).finally(() => stage.leave(player));
      }),
    );
    expect(marked(github).issues).toHaveLength(2);
    await issueReport(github, { week: '2026-W32' });
    expect(marked(github)).toMatchObject({ issues: [{ number: 1 }], weeks: ['2026-W32'] });
  });
});

/** Lets two runs reach GitHub in the given order, one request at a time; who has left is passed over. */
function createStage(turns: readonly boolean[]) {
  const waiting: (null | (() => void))[] = [null, null];
  const gone = [false, false];
  let turn = 0;
  const advance = () => {
    if (!waiting.every((waits, player) => waits !== null || gone[player])) return;
    const wanted = turns[turn++ % turns.length] ? 1 : 0;
    const player = gone[wanted] ? 1 - wanted : wanted;
    const go = waiting[player];
    waiting[player] = null;
    go?.();
  };
  const turnOf = (player: number) =>
    new Promise<void>((resolve) => {
      waiting[player] = resolve;
      advance();
    });
  return {
    play:
      (player: number) =>
      (client: GitHubClient): GitHubClient => ({
        ...client,
        async query(document, variables) {
          await turnOf(player);
          return client.query(document, variables);
        },
        async mutate(document, variables) {
          await turnOf(player);
          return client.mutate(document, variables);
        },
      }),
    leave(player: number) {
      gone[player] = true;
      advance();
    },
  };
}
