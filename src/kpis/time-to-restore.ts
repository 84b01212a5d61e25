import { type Incident, SEVERITIES } from '../history/incident.ts';
import { DAY, type Instant, type Seconds } from '../history/instant.ts';
import { failedWithin, isWork, type JudgedChange } from '../history/judged-change.ts';
import { landedIn } from '../history/landed-in.ts';
import { contains } from '../history/period.ts';
import type { Durations, Evidence } from '../history/reading.ts';
import { failedTargets, type Revert } from '../history/revert.ts';
import { memoizedFor } from '../lib/memoized.ts';
import { type Calendar, durationText, elapsed } from './duration.ts';
import { changeEvidence } from './evidence.ts';
import { defineKpi } from './kpi.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

/**
 * Time to restore: how long something stayed broken, in seconds, by the week in which it broke; median and p90.
 * Counts: a failed infrastructure change from its landing to the landing of the first unplanned revert of it, and an
 * incident from its opening to its closing, by severity. A failure that an incident names is that incident, not two.
 * Does not count: planned undos, failures of reverts and re-lands (as in the failure rate), and failures without a
 * known end (`detail.endUnknown`).
 * Each failure is followed for the horizon (`config.horizon`, 14 days by default). One that has not ended by then, or
 * by `asOf`, enters the median with its duration so far. That is a lower bound, and the median stays exact while fewer
 * than half are open. Because nothing after the horizon counts, a settled week never changes.
 * Source: DORA's failed deployment recovery time, with the change as the unit.
 */
export const timeToRestore = defineKpi({
  id: 'time-to-restore',
  title: 'Time to restore',
  question: 'When a change or a service failed, how long until it worked again?',
  unit: 'seconds',
  better: 'lower',
  target: null,
  partTargets: { P1: { op: '<', value: 3_600, per: null } },
  parts: ['reverts', 'incidents', ...SEVERITIES, ...TIER_PARTS],
  settles: 'after-horizon',
  needs: ['changes', 'reverts'],
  wants: ['incidents', 'components'],
  options: ['weekends', 'time-zone'],
  remarks: ({ open, endUnknown }) => [
    ...(open ? [`${open} not over when last looked at: each counts as long as it had lasted by then`] : []),
    ...(endUnknown ? [`${endUnknown} left out: no end is known`] : []),
  ],
  measure({ changes, reverts, incidents, components }, period, { config, options, asOf }) {
    const horizon = config.horizon * DAY;
    const opened = (incidents ?? []).filter(({ openedAt }) => contains(period, openedAt));
    const failed = landedIn(changes, period).filter((change) => isWork(change) && failedWithin(change, horizon));
    const undone = firstReverts(reverts);
    const own = failed.filter(
      (change) => !(incidents ?? []).some((incident) => isFailureOf(change, incident, horizon)),
    );
    const followed = own.map((change) => ({ change, revert: undone.get(change.sha) }));
    const following = { horizon, asOf, ...options };
    const reverted = followed.flatMap(({ change, revert }) =>
      revert === undefined ? [] : [{ change, ...changeOutage(change, revert, following) }],
    );
    const reported = opened.map((incident) => incidentOutage(incident, following));
    const outages = [...reverted, ...reported];
    const detail = { endUnknown: own.length - reverted.length };
    if (outages.length === 0) {
      return { kind: 'nothing-to-measure', reason: whyNone(failed.length, incidents === null), detail };
    }
    return {
      ...outageDurations(outages),
      detail,
      parts: {
        ...Object.fromEntries(partsOf(outages)),
        ...tierParts(reverted, ({ change }) => change, components, outageDurations),
      },
      evidence: outages.toSorted((one, other) => other.length - one.length).map(({ evidence }) => evidence),
      ...(incidents === null ? { note: 'reverts only: incident issues were not read' } : {}),
    };
  },
});

interface Outage {
  readonly length: Seconds;
  /** `length`, or 0 if it is negative because clocks disagree. */
  readonly lasted: Seconds;
  /** Whether it had not ended at the horizon or at `asOf`. */
  readonly open: boolean;
  /** The KPI parts that it counts in: `reverts`, or `incidents` and the incident's severity. */
  readonly parts: readonly string[];
  readonly evidence: Evidence;
}

interface Following extends Calendar {
  readonly horizon: Seconds;
  readonly asOf: Instant;
}

function changeOutage(change: JudgedChange, revertedAt: Instant, following: Following): Outage {
  const { said, ...span } = follow(change.landedAt, revertedAt, following);
  return { ...span, parts: ['reverts'], evidence: { ...changeEvidence(change, said), seconds: span.lasted } };
}

function incidentOutage({ number, title, severity, openedAt, closedAt }: Incident, following: Following): Outage {
  const { said, ...span } = follow(openedAt, closedAt, following);
  const evidence = { number, seconds: span.lasted, note: `${title}: ${severity ?? 'incident'} ${said}` };
  return { ...span, parts: ['incidents', ...(severity === null ? [] : [severity])], evidence };
}

/** Measures from start to end, or to the earlier of horizon and `asOf` if the outage was still open then. */
function follow(start: Instant, end: Instant | null, { horizon, asOf, ...calendar }: Following) {
  const lookedAt = Math.min(start + horizon, asOf);
  const open = end === null || end > lookedAt;
  const length = elapsed(start, open ? lookedAt : end, calendar);
  const lasted = Math.max(0, length);
  const words = durationText(lasted);
  return { length, lasted, open, said: open ? `not restored after ${words}` : `restored after ${words}` };
}

function partsOf(outages: readonly Outage[]): [string, Durations][] {
  const names = [...new Set(outages.flatMap(({ parts }) => parts))].sort();
  return names.map((name) => [name, outageDurations(outages.filter(({ parts }) => parts.includes(name)))]);
}

function outageDurations(outages: readonly Outage[]): Durations {
  const lengths = (open: boolean) => outages.filter((one) => one.open === open).map(({ lasted }) => lasted);
  return {
    kind: 'durations',
    samples: lengths(false),
    open: lengths(true),
    negative: outages.filter(({ length }) => length < 0).length,
  };
}

/** When the first unplanned revert of each change landed, by the sha of the change; candidates do not count. */
const firstReverts = memoizedFor((reverts: readonly Revert[]): ReadonlyMap<string, Instant> => {
  const first = new Map<string, Instant>();
  for (const revert of reverts) {
    for (const { sha } of failedTargets(revert)) {
      if (sha === null) continue;
      first.set(sha, Math.min(first.get(sha) ?? Infinity, revert.change.landedAt));
    }
  }
  return first;
});

/** Whether the incident is the failure of the change and was opened within the horizon after its landing. */
function isFailureOf({ failure, landedAt }: JudgedChange, { number, openedAt }: Incident, horizon: Seconds): boolean {
  return failure?.incident === number && openedAt <= landedAt + horizon;
}

function whyNone(failed: number, withoutIncidents: boolean): string {
  const nothing = failed === 0 ? 'nothing failed' : `no end is known of ${failed} failed changes`;
  return withoutIncidents ? `${nothing}; incident issues were not read` : nothing;
}
