import { describe, expect, it } from 'vitest';
import { configSchema, defaultConfig } from '../../src/config/schema.ts';
import type { Change } from '../../src/history/change.ts';
import type { Incident } from '../../src/history/incident.ts';
import { DAY } from '../../src/history/instant.ts';
import type { JudgedChange } from '../../src/history/judged-change.ts';
import type { PullLabel } from '../../src/history/pull-request.ts';
import { referencesIn } from '../../src/messages/change-reference.ts';
import { detectReverts } from '../../src/reverts/detect.ts';
import { explainChange } from '../../src/reverts/explain.ts';
import { judge } from '../../src/reverts/judge.ts';
import { land, type Step } from './story.ts';

const start: Step = { message: 'Add the edge (#1)', files: { 'edge.tf': 'size = 2\n' } };
const grow: Step = { message: 'Grow the edge (#2)', files: { 'edge.tf': 'size = 40\n' } };
const revert: Step = { message: 'Revert "Grow the edge (#2)" (#3)', files: { 'edge.tf': 'size = 2\n' }, days: 3 };
const later = (message: string): Step => ({ message, files: { 'queue.tf': `# ${message}\n` } });

interface Known {
  readonly incidents?: readonly Incident[];
  /** Labels by the position of their change. */
  readonly labelled?: Readonly<Record<number, readonly PullLabel[]>>;
  readonly names?: readonly string[];
}

function judged(steps: readonly Step[], { incidents = [], labelled = {}, names = ['acme/infra'] }: Known = {}) {
  const changes = land(steps).map((change) => withLabels(change, labelled[change.position]));
  const reverts = detectReverts(changes, defaultConfig);
  return { all: judge(changes, reverts, { incidents, names, config: defaultConfig }), reverts };
}

function withLabels(change: Change, labels: readonly PullLabel[] | undefined): Change {
  if (labels === undefined) return change;
  const { landedAt } = change;
  const pull = {
    number: change.number ?? 0,
    title: change.title,
    body: '',
    headBranch: 'topic',
    labels,
    openedAt: landedAt,
    mergedAt: landedAt,
    mergeCommit: change.sha,
    commitCount: 1,
  };
  return { ...change, pull };
}

function at(changes: readonly JudgedChange[], place: number): JudgedChange {
  const found = changes.find((change) => change.position === place);
  if (found === undefined) throw new Error(`no change at ${place}`);
  return found;
}

function incident(openedAt: number, causedBy: string, rest: Partial<Incident> = {}): Incident {
  return {
    number: 90,
    title: 'Edge down',
    body: '',
    labels: [],
    openedAt,
    closedAt: null,
    severity: null,
    causes: referencesIn(causedBy),
    ...rest,
  };
}

describe('a detected revert', () => {
  it('makes its target a failure that surfaced when the revert landed', () => {
    const { all } = judged([start, grow, revert]);
    expect(at(all, 1).failure).toMatchObject({ cause: 'revert', after: 3 * DAY });
    expect(all.map((change) => change.role)).toEqual(['change', 'change', 'revert']);
  });

  it('does not make its target a failure if it was planned', () => {
    const { all } = judged([
      start,
      { ...grow, message: 'Dry run of the edge (#2)' },
      { ...revert, message: 'Revert "Dry run of the edge (#2)"' },
    ]);
    expect(at(all, 1).failure).toBeNull();
    expect(at(all, 2).role).toBe('revert');
  });

  it('makes its target a failure even if the change lands again', () => {
    const { all } = judged([start, grow, revert, { ...grow, message: 'Reapply "Grow the edge (#2)" (#4)' }]);
    expect(at(all, 1).failure).not.toBeNull();
    expect(at(all, 2).failure).toBeNull();
    expect(at(all, 3).role).toBe('reland');
  });

  it('is not counted if it is a candidate', () => {
    const { all } = judged([start, grow, { ...revert, message: 'Update edge.tf', days: 9 }]);
    expect(all.map(({ role, failure }) => [role, failure])).toEqual(Array(3).fill(['change', null]));
  });
});

describe('a ruling', () => {
  it('by a trailer in a later commit marks a failure, at the time of that commit', () => {
    const { all } = judged([start, grow, later('Patch\n\nCaused-by: #2')]);
    expect(at(all, 1)).toMatchObject({
      failure: { cause: 'trailer', after: DAY },
      overruled: expect.stringContaining('Caused-by: #2'),
    });
  });

  it('by a trailer can revoke a failure', () => {
    const { all } = judged([start, grow, revert, later('Note\n\nNot-a-failure: #2')]);
    expect(at(all, 1)).toMatchObject({ failure: null, overruled: expect.stringContaining('Not-a-failure: #2') });
  });

  it('by a trailer never applies to a later change', () => {
    expect(at(judged([start, later('Odd\n\nCaused-by: #2'), grow]).all, 2).failure).toBeNull();
  });

  it('by the newest trailer wins', () => {
    const { all } = judged([start, grow, later('Caused-by: #2\n\nCaused-by: #2'), later('No\n\nNot-a-failure: #2')]);
    expect(at(all, 1).failure).toBeNull();
  });

  it('by an incident marks its cause as a failure, at the time of its opening', () => {
    const { all } = judged([start, grow]);
    const opened = at(all, 1).landedAt + 5 * DAY;
    expect(at(judged([start, grow], { incidents: [incident(opened, '#2')] }).all, 1).failure).toMatchObject({
      cause: 'incident',
      after: 5 * DAY,
    });
  });

  it('by a mention in a labelled incident applies to an earlier change, not to the fix', () => {
    const landed = judged([start, grow, later('Fix it (#5)')]).all;
    const labelled = incident(at(landed, 1).landedAt + 3600, '', {
      labels: ['incident'],
      body: 'Since #2; fixed by #5',
    });
    const { all } = judged([start, grow, later('Fix it (#5)')], { incidents: [labelled] });
    expect(all.map(({ failure }) => failure?.cause ?? null)).toEqual([null, 'incident', null]);
    expect(at(judged([start, grow], { incidents: [{ ...labelled, labels: [] }] }).all, 1).failure).toBeNull();
  });

  it.each([
    ['acme/shop#2', null],
    ['https://github.com/other/app/pull/2', null],
    ['acme/infra#2', 'trailer'],
    ['Acme/Infra#2', 'trailer'],
    ['https://github.com/acme/infra/pull/2', 'trailer'],
    ['acme/old-name#2', 'trailer'],
    ['PR 2', 'trailer'],
  ])('by a trailer that names %s applies only to this repository, by any of its names', (named, cause) => {
    const names = ['acme/old-name', 'acme/infra'];
    const { all } = judged([start, grow, later(`Patch\n\nCaused-by: ${named}`)], { names });
    expect(at(all, 1).failure?.cause ?? null).toBe(cause);
  });

  it('by a trailer that names a repository needs common files if the own name is unknown', () => {
    const elsewhere = later('Patch\n\nCaused-by: acme/infra#2');
    expect(at(judged([start, grow, elsewhere], { names: [] }).all, 1).failure).toBeNull();
    const beside = { ...elsewhere, files: { 'edge.tf': 'size = 41\n' } };
    expect(at(judged([start, grow, beside], { names: [] }).all, 1).failure).toMatchObject({ cause: 'trailer' });
  });

  it('by an incident with a cause in another repository applies to no change, whatever it mentions', () => {
    const opened = at(judged([start, grow]).all, 1).landedAt + DAY;
    const foreign = { labels: ['incident'], body: 'Caused-by: other/app#2. Eased by #1.' };
    const { all } = judged([start, grow], { incidents: [incident(opened, 'other/app#2', foreign)] });
    expect(all.map(({ failure }) => failure)).toEqual([null, null]);
    const mentions = { labels: ['incident'], body: 'Since other/app#2, see https://github.com/acme/infra/pull/1' };
    const mentioned = judged([start, grow], { incidents: [incident(opened, '', mentions)] });
    expect(mentioned.all.map(({ failure }) => failure?.cause ?? null)).toEqual(['incident', null]);
  });

  it('much later does not change the day on which a failure surfaced', () => {
    const late = at(judged([start, grow]).all, 1).landedAt + 40 * DAY;
    const { all } = judged([start, grow, revert], { incidents: [incident(late, '#2')] });
    expect(at(all, 1)).toMatchObject({ failure: { cause: 'revert', after: 3 * DAY, incident: 90 }, overruled: null });
    const again: Step = { ...later('Note\n\nCaused-by: #2'), days: 40 };
    expect(at(judged([start, grow, revert, again]).all, 1).failure).toMatchObject({ cause: 'revert', after: 3 * DAY });
    const twice = judged([start, grow, later('Patch\n\nCaused-by: #2'), again]).all;
    expect(at(twice, 1).failure).toMatchObject({ cause: 'trailer', after: DAY });
  });

  it('after a revoked failure sets a new day', () => {
    const taken = [start, grow, revert, later('Note\n\nNot-a-failure: #2'), later('No\n\nCaused-by: #2')];
    expect(at(judged(taken).all, 1).failure).toMatchObject({ cause: 'trailer', after: 5 * DAY });
  });

  it.each([
    ['a cause', [grow], '#2', {}],
    ['a mention', [grow], '', { labels: ['incident'], body: 'Broken since #2' }],
    ['an inner commit', [{ ...grow, inner: ['Grow it'] }], 'beef10dd', {}],
  ])('links a failure to the incident that names it by %s', (_, steps, causedBy, rest) => {
    const opened = at(judged([start, grow]).all, 1).landedAt + DAY;
    const incidents = [incident(opened, causedBy, { number: 91, ...rest })];
    expect(at(judged([start, ...steps, revert], { incidents }).all, 1).failure).toMatchObject({ incident: 91 });
  });

  it('links a failure to the first of several incidents, even if a label marks the failure', () => {
    const opened = at(judged([start, grow]).all, 1).landedAt + DAY;
    const incidents = [30, 0, 1].map((days) => incident(opened + days * DAY, '#2', { number: 90 + days }));
    expect(at(judged([start, grow], { incidents }).all, 1).failure).toMatchObject({ incident: 90, after: DAY });
    const labelled = { 1: [{ name: 'kpi: failed' }] };
    const { failure } = at(judged([start, grow], { incidents, labelled }).all, 1);
    expect(failure).toMatchObject({ cause: 'label', after: 0, incident: 90 });
  });

  it('by a label beats one by a trailer, which beats one by an incident', () => {
    const opened = (judged([start, grow]).all[1]?.landedAt ?? 0) + DAY;
    const denied = [start, grow, later('Note\n\nNot-a-failure: #2')];
    expect(at(judged(denied, { incidents: [incident(opened, '#2')] }).all, 1).failure).toBeNull();
    expect(at(judged(denied, { labelled: { 1: [{ name: 'KPI: failed' }] } }).all, 1).failure).toMatchObject({
      cause: 'label',
      after: 0,
    });
    expect(
      at(judged([start, grow, revert], { labelled: { 1: [{ name: 'kpi: not-a-failure' }] } }).all, 1).failure,
    ).toBeNull();
  });

  it.each([
    [
      'failed',
      [
        { name: 'kpi: failed', at: 20 },
        { name: 'kpi: not-a-failure', at: 10 },
      ],
      'label',
    ],
    [
      'failed',
      [
        { name: 'kpi: not-a-failure', at: 10 },
        { name: 'kpi: failed', at: 20 },
      ],
      'label',
    ],
    [
      'not failed',
      [
        { name: 'kpi: not-a-failure', at: 20 },
        { name: 'kpi: failed', at: 10 },
      ],
      null,
    ],
    ['not failed', [{ name: 'kpi: planned', at: 10 }, { name: 'kpi: failed' }], null],
  ])('by the label that was added last wins, and a label of unknown time is the oldest: %s', (_, labels, cause) => {
    expect(at(judged([start, grow], { labelled: { 1: labels } }).all, 1).failure?.cause ?? null).toBe(cause);
  });

  it('by a label on the revert makes the revert planned', () => {
    const { all, reverts } = judged([start, grow, revert], { labelled: { 2: [{ name: 'kpi: planned' }] } });
    expect(at(all, 1).failure).toBeNull();
    expect(reverts[0]?.planned).toContain('kpi: planned');
  });

  it('by a mention also applies in an incident with a severity label', () => {
    const config = configSchema.parse({ incidents: { severities: { P1: ['sev1'] } } });
    const changes = land([start, grow]);
    const opened = (changes[1]?.landedAt ?? 0) + 3600;
    const incidents = [incident(opened, '', { labels: ['SEV1'], body: 'Broken since #2' })];
    expect(judge(changes, [], { incidents, names: [], config })[1]?.failure?.cause).toBe('incident');
  });

  it('uses the configured labels', () => {
    const config = configSchema.parse({ labels: { failed: ['broke prod'] } });
    const changes = land([start, grow]).map((change) => withLabels(change, [{ name: 'broke prod' }]));
    expect(judge(changes, [], { incidents: [], names: [], config })[1]?.failure?.cause).toBe('label');
  });
});

describe('an explanation', () => {
  it('of a failed change gives cause, confidence and how to overrule it', () => {
    const { all, reverts } = judged([start, grow, revert]);
    expect(explainChange(at(all, 1), reverts, defaultConfig)).toEqual([
      '#2 landed on 7 January 2026 as a change: Grow the edge',
      '#3 of 10 January 2026 undoes it (certain, by title-reference: its title quotes #2).',
      'It counts as failed, 3 days after it landed (revert): its title quotes #2.',
      'To overrule: the label “kpi: not-a-failure” on #2, or “Not-a-failure: #2” in the message of a later commit.',
    ]);
  });

  it('names the configured labels, if any', () => {
    const { all, reverts } = judged([start, grow, revert]);
    const labels = { failed: [], 'not-a-failure': ['fine'], planned: [] };
    expect(explainChange(at(all, 1), reverts, { ...defaultConfig, labels }).at(-1)).toContain(
      'the label “fine” on #2, or',
    );
    expect(explainChange(at(all, 0), reverts, { ...defaultConfig, labels }).at(-1)).toMatch(
      /^To overrule: “Caused-by: /,
    );
  });

  it('gives the time until a failure surfaced in a suitable unit', () => {
    const surfacing = (days: number) => {
      const { all, reverts } = judged([start, grow, { ...revert, days }]);
      return explainChange(at(all, 1), reverts, defaultConfig)[2];
    };
    expect(surfacing(6 / 1440)).toContain('failed, 6 minutes after it landed');
    expect(surfacing(1)).toContain('failed, 1 day after it landed');
  });

  it('says why the failure rate does not count a failure', () => {
    const outcome = (days: number, change = {}) => {
      const { all, reverts } = judged([start, grow, { ...revert, days }]);
      return explainChange({ ...at(all, 1), ...change }, reverts, defaultConfig)[2];
    };
    expect(outcome(20)).toMatch(/^It failed, 20 days .* That is later than 14 days, so the change failure rate leaves/);
    expect(outcome(3, { infra: false })).toContain('It touches no infrastructure, so the change failure rate leaves');
    expect(outcome(3, { role: 'reland' })).toContain('It is a re-land, so the change failure rate leaves it out.');
  });

  it('of a revert names its target, and says that a candidate is not counted', () => {
    const { all, reverts } = judged([start, grow, revert]);
    expect(explainChange(at(all, 2), reverts, defaultConfig)[1]).toBe(
      'It undoes #2 “Grow the edge” (certain, by title-reference: its title quotes #2).',
    );
    const quiet = judged([start, grow, { ...revert, message: 'Update edge.tf', days: 9 }]);
    expect(explainChange(at(quiet.all, 1), quiet.reverts, defaultConfig)[1]).toContain(
      'which is not counted (candidate, by content',
    );
  });
});
