import fc from 'fast-check';
import type { Check } from '../../src/history/check.ts';
import type { Component } from '../../src/history/component.ts';
import type { Deployment } from '../../src/history/deployment.ts';
import type { Incident } from '../../src/history/incident.ts';
import { DAY, type Instant } from '../../src/history/instant.ts';
import type { JudgedChange } from '../../src/history/judged-change.ts';
import { completeWeeks } from '../../src/history/period.ts';
import type { CheckTally } from '../../src/history/quality.ts';
import type { Revert } from '../../src/history/revert.ts';
import type { Sources } from '../../src/kpis/sources.ts';
import { referencesIn } from '../../src/messages/change-reference.ts';
import { at, change, component, idOf } from './changes.ts';

/** All facts about a team, as of any instant: random, but consistent. */
export interface World {
  readonly sources: Sources;
}

/** The weeks of a world's events. */
export const WEEKS = completeWeeks(at('2026-08-24'), 6);
const START: Instant = at('2026-07-13');
const instant = fc.integer({ min: 0, max: 42 * DAY - 1 }).map((second) => START + second);
const lengthOfTime = fc.integer({ min: 0, max: 30 * DAY });

interface ChangeSeed {
  readonly landedAt: Instant;
  readonly open: number;
  readonly machine: boolean;
  readonly infra: boolean;
  readonly merge: boolean;
  readonly reviewed: boolean;
  readonly size: number;
}

const changeSeed: fc.Arbitrary<ChangeSeed> = fc.record({
  landedAt: instant,
  open: lengthOfTime,
  machine: fc.boolean(),
  infra: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  merge: fc.boolean(),
  reviewed: fc.boolean(),
  size: fc.integer({ min: 1, max: 4 }),
});

function landed(seeds: readonly ChangeSeed[]): JudgedChange[] {
  return seeds
    .toSorted((one, other) => one.landedAt - other.landedAt)
    .map((seed, position) => {
      const plain = change(`Change ${position}`, {
        number: position + 1,
        infra: seed.infra,
        by: seed.machine ? 'a machine' : 'a person',
        size: seed.size,
        ...(seed.reviewed ? { opened: '2026-07-13' } : {}),
        ...(seed.merge ? { written: ['2026-07-13'] } : {}),
      });
      const openedAt = seed.landedAt - seed.open;
      return {
        ...plain,
        position,
        landedAt: seed.landedAt,
        pull: plain.pull && { ...plain.pull, openedAt },
        inner: plain.inner.map((commit) => ({ ...commit, authoredAt: openedAt })),
      };
    });
}

type Pair = readonly [target: number, revert: number];

/** Lets the later change of each pair undo the earlier one. */
function revertsOf(changes: readonly JudgedChange[], pairs: readonly Pair[]): Revert[] {
  const reverted = new Set<string>();
  return pairs.flatMap(([one, other]): Revert[] => {
    const target = changes[Math.min(one, other) % changes.length];
    const revert = changes[Math.max(one, other) % changes.length];
    if (target === undefined || revert === undefined || target.position >= revert.position) return [];
    if (reverted.has(target.sha) || reverted.has(revert.sha)) return [];
    reverted.add(target.sha).add(revert.sha);
    const tie = { tier: 'certain', signal: 'trailer', extent: 'full', because: 'says so' } as const;
    const targets = [{ change: target, sha: target.sha, number: target.number, ...tie }];
    return [{ change: revert, reland: false, planned: null, targets }];
  });
}

/** Marks changes as failed that were reverted or that an incident names; the earlier of the two decides. */
function judged(
  changes: readonly JudgedChange[],
  reverts: readonly Revert[],
  incidents: readonly Incident[],
): JudgedChange[] {
  return changes.map((change): JudgedChange => {
    if (reverts.some((revert) => revert.change.sha === change.sha)) return { ...change, role: 'revert' };
    const by = reverts.find((revert) => revert.targets.some(({ sha }) => sha === change.sha))?.change ?? null;
    const [first] = incidents
      .filter(({ causes }) => causes.some(({ number }) => number === change.number))
      .toSorted((one, other) => one.openedAt - other.openedAt);
    const surfacedAt = Math.min(by?.landedAt ?? Infinity, first?.openedAt ?? Infinity);
    if (surfacedAt === Infinity) return change;
    const cause = surfacedAt === first?.openedAt ? 'incident' : 'revert';
    const after = Math.max(0, surfacedAt - change.landedAt);
    return { ...change, failure: { surfacedAt, after, cause, by, incident: first?.number ?? null, because: 'broke' } };
  });
}

const incidentSeed = fc.record({
  openedAt: instant,
  lasted: fc.option(lengthOfTime),
  severity: fc.constantFrom(null, 'P1', 'P2'),
  cause: fc.option(fc.nat({ max: 50 })),
});

const incidents: fc.Arbitrary<Incident[]> = fc.array(incidentSeed, { maxLength: 20, size: 'max' }).map((seeds) =>
  seeds.map(({ openedAt, lasted, severity, cause }, index) => ({
    number: 1000 + index,
    title: `Incident ${index}`,
    body: '',
    labels: ['incident'],
    openedAt,
    closedAt: lasted === null ? null : openedAt + lasted,
    severity,
    causes: referencesIn(cause === null ? '' : `#${cause}`),
  })),
);

const check: fc.Arbitrary<Check> = fc.record({
  name: fc.constantFrom('terraform plan', 'tflint', 'checkov', 'deploy'),
  conclusion: fc.constantFrom('success', 'success', 'failure', 'neutral', 'cancelled', 'skipped', 'pending'),
  event: fc.constantFrom('push', 'schedule', null),
  flaky: fc.boolean(),
  url: fc.constant(null),
});

const components: fc.Arbitrary<Component[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('none', 'target-missing', 'stub', 'stale', 'external', 'current'),
      fc.constantFrom(null, 1, 2),
    ),
    { maxLength: 8 },
  )
  .map((seeds) => seeds.map(([state, tier], index) => component(`component-${index}`, state, tier)));

const part: fc.Arbitrary<CheckTally> = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([passed, bad]) => ({
  passed,
  total: passed + bad,
  shortfalls: Array.from({ length: bad }, (_, index) => ({ path: `modules/m${index}`, note: 'falls short' })),
}));

/** Worlds of up to 50 changes with their reverts, incidents, checks, deployments, components and code quality. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    seeds: fc.array(changeSeed, { maxLength: 50, size: 'max' }),
    pairs: fc.array(fc.tuple(fc.nat({ max: 49 }), fc.nat({ max: 49 })), { maxLength: 20, size: 'max' }),
    incidents,
    checks: fc.array(fc.array(check, { maxLength: 3 }), { maxLength: 50, size: 'max' }),
    delays: fc.array(fc.tuple(fc.nat({ max: 49 }), lengthOfTime, fc.constantFrom('eu', 'eu', 'us')), {
      maxLength: 10,
    }),
    components,
    mentioned: fc.boolean(),
    quality: fc.record({ modules: part, pins: part, reuse: part }),
  })
  .map(({ seeds, pairs, delays, mentioned, ...rest }) => {
    const plain = landed(seeds);
    const reverts = revertsOf(plain, pairs);
    const changes = judged(plain, reverts, rest.incidents);
    const deployments = delays.flatMap(([index, delay, environment]): Deployment[] => {
      const target = changes[index];
      if (target === undefined) return [];
      return [{ sha: target.sha, environment, succeededAt: target.landedAt + delay }];
    });
    return {
      sources: {
        changes,
        reverts,
        incidents: rest.incidents,
        deployments,
        checks: new Map(changes.map(({ sha }, index) => [sha, rest.checks[index] ?? []])),
        components: rest.components,
        runbooks: { mentioned },
        pulls: true,
        quality: { ...rest.quality, exceptions: [] },
      },
    };
  });

/** The facts of a world that were known at an instant, without later events. */
export function knownAt({ sources }: World, now: Instant): Sources {
  const hasHappened = ({ landedAt }: { readonly landedAt: Instant }) => landedAt < now;
  return {
    ...sources,
    changes: sources.changes
      .filter(hasHappened)
      .map((change) => ((change.failure?.surfacedAt ?? now) < now ? change : { ...change, failure: null })),
    reverts: sources.reverts.filter(({ change }) => hasHappened(change)),
    incidents: sources.incidents
      .filter(({ openedAt }) => openedAt < now)
      .map((incident) => ({ ...incident, closedAt: (incident.closedAt ?? now) < now ? incident.closedAt : null })),
    deployments: sources.deployments.filter(({ succeededAt }) => succeededAt < now),
    checks: new Map(
      [...sources.checks].filter(([sha]) => sources.changes.some((c) => c.sha === sha && hasHappened(c))),
    ),
  };
}

/** The facts of a world in another order. */
export function shuffled({ sources }: World, seed: number): Sources {
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item, index) => ({ item, place: idOf(`${seed} ${index}`) }))
      .sort((one, other) => (one.place < other.place ? -1 : 1))
      .map(({ item }) => item);
  return {
    ...sources,
    changes: shuffle(sources.changes),
    reverts: shuffle(sources.reverts),
    incidents: shuffle(sources.incidents),
    deployments: shuffle(sources.deployments),
    components: shuffle(sources.components),
    checks: new Map(shuffle([...sources.checks]).map(([sha, checks]) => [sha, shuffle(checks)])),
  };
}
