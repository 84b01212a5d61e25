import type { Deployment } from '../history/deployment.ts';
import type { Instant, Seconds } from '../history/instant.ts';
import { isWork, type JudgedChange } from '../history/judged-change.ts';
import { landedIn } from '../history/landed-in.ts';
import { contains, type Period } from '../history/period.ts';
import type { Durations } from '../history/reading.ts';
import { memoizedFor } from '../lib/memoized.ts';
import { type Calendar, durationText, elapsed } from './duration.ts';
import { changeEvidence } from './evidence.ts';
import { firstDeployments } from './first-deployment.ts';
import { defineKpi } from './kpi.ts';
import type { KpiOptions, KpiSettings } from './settings.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

const MAX_SLOWEST = 3;

/**
 * Lead time: from the opening of the pull request to its landing, in seconds, by the week in which it landed; median
 * and p90, because a few forgotten pull requests would distort a mean.
 * Counts people's infrastructure changes, and time as a draft: work had begun. Machine updates are in the part
 * `machines` only. Does not count reverts and re-lands.
 * The part `deployed` exists if configuration names an environment. It runs from the opening to the first successful
 * deployment of the change to that environment, by the week of that deployment. No environment is guessed: reading
 * deployments needs a permission of its own.
 * The parts `tier 1`, `tier 2`, … are people's changes by the most critical component that each touches.
 * Without pull-request data, lead time starts at the first author date on a merge commit's branch, and a note says so.
 * Squashed changes and direct pushes have no such date; they are left out, and a remark gives their share.
 * Source: DORA's lead time for changes.
 */
export const leadTime = defineKpi({
  id: 'lead-time',
  title: 'Lead time',
  question: 'How long does an infrastructure change take from being opened to being live on the default branch?',
  unit: 'seconds',
  better: 'lower',
  target: null,
  parts: ['machines', 'deployed', ...TIER_PARTS],
  settles: 'at-once',
  needs: ['changes'],
  wants: ['pulls', 'deployments', 'components'],
  options: ['environment', 'weekends', 'time-zone'],
  remarks: ({ landed, leftOut }) => shareLeftOut(leftOut ?? 0, landed ?? 0),
  measure({ changes, pulls, deployments, components }, period, { options, whyMissing }) {
    const beganAt = pulls === null ? firstCommitOf : openingOf;
    if (pulls === null && firstMerge(changes) >= period.end) {
      return {
        kind: 'unavailable',
        reason: `no merge commit shows when work on a change began, and ${whyMissing('pulls')}`,
      };
    }
    const landed = landedIn(changes, period).filter(isWork);
    const spans = spansOf(landed, beganAt, (change) => change.landedAt, options);
    const deployed = deployments === null ? [] : spansToDeployment(changes, beganAt, deployments, period, options);
    const detail = { landed: landed.length, leftOut: landed.length - spans.length };
    if (spans.length + deployed.length === 0) {
      return { kind: 'nothing-to-measure', reason: whyNone(landed.length), detail };
    }
    const byPeople = spans.filter(({ change }) => !change.machine);
    const byMachines = spans.filter(({ change }) => change.machine);
    return {
      ...spanDurations(byPeople),
      detail,
      parts: {
        ...(byMachines.length === 0 ? {} : { machines: spanDurations(byMachines) }),
        ...(deployed.length === 0 ? {} : { deployed: spanDurations(deployed) }),
        ...tierParts(byPeople, ({ change }) => change, components, spanDurations),
      },
      evidence: slowest(byPeople),
      ...(pulls === null ? { note: SUBSTITUTE } : {}),
    };
  },
});

/**
 * The environment up to which lead time is measured; `null`: the configuration names none, so deployments are not read.
 */
export function deploymentEnvironment({ kpis }: Pick<KpiSettings, 'kpis'>): string | null {
  const options = kpis[leadTime.id];
  return typeof options === 'object' ? (options.environment ?? null) : null;
}

const SUBSTITUTE = 'merge commits only, from the first author date on their branch: pull requests were not read';

interface Span {
  readonly change: JudgedChange;
  readonly length: Seconds;
}

function openingOf({ pull }: JudgedChange): Instant | null {
  return pull?.openedAt ?? null;
}

function firstCommitOf({ inner }: JudgedChange): Instant | null {
  return inner.length === 0 ? null : inner.reduce((first, { authoredAt }) => Math.min(first, authoredAt), Infinity);
}

/** When the first merge commit landed; infinite: there is none. */
const firstMerge = memoizedFor(
  (changes: readonly JudgedChange[]): Instant =>
    changes.reduce((first, { inner, landedAt }) => (inner.length === 0 ? first : Math.min(first, landedAt)), Infinity),
);

type InstantOf = (change: JudgedChange) => Instant | null;

function spansOf(changes: readonly JudgedChange[], from: InstantOf, to: InstantOf, calendar: Calendar): Span[] {
  return changes.flatMap((change) => {
    const [start, end] = [from(change), to(change)];
    return start === null || end === null ? [] : [{ change, length: elapsed(start, end, calendar) }];
  });
}

/**
 * People's changes that were first deployed to the configured environment in the period; empty if none is configured.
 */
function spansToDeployment(
  changes: readonly JudgedChange[],
  beganAt: InstantOf,
  deployments: readonly Deployment[],
  period: Period,
  options: KpiOptions,
): Span[] {
  const known = changes.filter(({ landedAt }) => landedAt < period.end);
  const past = deployments.filter(
    ({ environment, succeededAt }) => environment === options.environment && succeededAt < period.end,
  );
  const reached = firstDeployments(known, past);
  const inPeriod = known.filter((change) => isWork(change) && !change.machine && contains(period, reachedAt(change)));
  function reachedAt({ sha }: JudgedChange): Instant {
    return reached.get(sha) ?? -Infinity;
  }
  return spansOf(inPeriod, beganAt, reachedAt, options);
}

function spanDurations(spans: readonly Span[]): Durations {
  return {
    kind: 'durations',
    samples: spans.map(({ length }) => Math.max(0, length)),
    negative: spans.filter(({ length }) => length < 0).length,
  };
}

function slowest(spans: readonly Span[]) {
  return spans
    .toSorted((one, other) => other.length - one.length || one.change.position - other.change.position)
    .slice(0, MAX_SLOWEST)
    .map(({ change, length }) => {
      const seconds = Math.max(0, length);
      return { ...changeEvidence(change, `${durationText(seconds)} until it landed`), seconds };
    });
}

/** A remark on the share of changes that was left out; empty below 1 %. */
function shareLeftOut(leftOut: number, landed: number): string[] {
  const share = Math.floor((100 * leftOut) / Math.max(1, landed));
  if (share < 1) return [];
  return [
    `${leftOut} of ${landed} changes (${share} %) are left out: squashed or pushed directly, so git does not show when they were opened`,
  ];
}

function whyNone(landed: number): string {
  if (landed === 0) return 'no infrastructure change landed';
  return 'no landed change shows when it was opened: all were squashed or pushed directly';
}
