import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import type { Incident } from '../history/incident.ts';
import type { Instant } from '../history/instant.ts';
import type { Failure } from '../history/judged-change.ts';
import type { PullLabel } from '../history/pull-request.ts';
import { labelTest } from '../lib/labels.ts';
import { type ChangeReference, isForeign, referencesIn } from '../messages/change-reference.ts';
import { changeName } from './claim.ts';
import { firstIncidents, type Incidents } from './incidents.ts';
import { Lookup } from './lookup.ts';
import { matchesIn } from './matches.ts';
import { messagesOf } from './message.ts';
import { sharesPath } from './references.ts';

/** Input from people and incidents that overrules detection. */
export interface RulingSources extends Incidents {
  /** Labels of pull requests and of incident issues by which people decide. */
  readonly config: Pick<Config, 'labels' | 'incidents'>;
}

/** The decision of a person or an incident about one change, whatever was detected. */
export interface Ruling {
  /** `null`: the change did not fail. */
  readonly failure: Failure | null;
  readonly because: string;
}

/**
 * The ruling on each change that has one. A label on its pull request beats a trailer of a later commit, which beats an
 * incident that names it; among labels and among trailers, the newest wins. All of them beat detection. If a ruling
 * confirms a failure that was already known, the earlier of the two surfacing times is kept.
 */
export function collectRulings(
  changes: readonly Change[],
  detected: ReadonlyMap<Change, Failure>,
  sources: RulingSources,
): Map<Change, Ruling> {
  const incidents = firstIncidents(changes, sources);
  const decided = new Map<Change, Ruling>();
  for (const [change, { failure, because }] of [
    ...fromIncidents(incidents),
    ...fromTrailers(changes, sources.names),
    ...fromLabels(changes, sources.config.labels),
  ]) {
    const before = decided.has(change) ? decided.get(change)?.failure : detected.get(change);
    decided.set(change, { failure: failure && sooner(before ?? null, failure), because });
  }
  for (const [change, { number }] of incidents) {
    const { failure = null, because = '' } = decided.get(change) ?? {};
    if (failure !== null) decided.set(change, { failure: { ...failure, incident: number }, because });
  }
  return decided;
}

/**
 * Keeps the earlier date: an issue that reviews a known failure later must not move it beyond the horizon, out of a
 * settled week.
 */
function sooner(before: Failure | null, failure: Failure): Failure {
  return before !== null && before.surfacedAt < failure.surfacedAt ? before : failure;
}

/** Failures named by incidents; each surfaces when the incident is opened. */
function fromIncidents(incidents: ReadonlyMap<Change, Incident>): [Change, Ruling][] {
  return [...incidents].map(([change, { number, openedAt }]) => {
    const because = `incident #${number} names it`;
    return [change, { failure: failureOf(change, openedAt, 'incident', because), because }];
  });
}

const TRAILER = /^(?<key>caused-by|not-a-failure):[ \t]*(?<refs>[^\n]{1,400})$/gim;

/**
 * `Caused-by: #12` and `Not-a-failure: #12` (or an id) in the message of a later change or of a commit that it brought
 * in.
 */
function fromTrailers(changes: readonly Change[], names: readonly string[]): [Change, Ruling][] {
  if (!changes.some((change) => messagesOf(change).some((text) => text.search(TRAILER) !== -1))) return [];
  const earlier = new Lookup();
  return changes.flatMap((by) => {
    const changeOf = (reference: ChangeReference) => {
      const change = earlier.byReference(reference);
      if (change === null || !isForeign(reference, names)) return change;
      // The name of this repository is unknown: a common path decides.
      return names.length === 0 && sharesPath(by, change) ? change : null;
    };
    const rulings = messagesOf(by).flatMap((text) => trailersIn(text, by, changeOf));
    earlier.add(by);
    return rulings;
  });
}

function trailersIn(
  text: string,
  by: Change,
  changeOf: (reference: ChangeReference) => Change | null,
): [Change, Ruling][] {
  return matchesIn(text, TRAILER).flatMap(({ groups }) =>
    referencesIn(groups?.['refs'] ?? '').flatMap((reference): [Change, Ruling][] => {
      const change = changeOf(reference);
      if (change === null) return [];
      const isFailure = groups?.['key']?.toLowerCase() === 'caused-by';
      const because = `${changeName(by)} says “${groups?.['key']}: ${reference.text}”`;
      const failure = isFailure ? failureOf(change, by.landedAt, 'trailer', because) : null;
      return [[change, { failure, because }]];
    }),
  );
}

/** Decisions by labels. A failure by label surfaces at landing, so it is always within the horizon. */
function fromLabels(changes: readonly Change[], labels: Config['labels']): [Change, Ruling][] {
  const isFailed = labelTest(labels.failed);
  const isNoFailure = labelTest([...labels['not-a-failure'], ...labels.planned]);
  return changes.flatMap((change) =>
    oldestFirst(change.pull?.labels ?? []).flatMap(({ name }): [Change, Ruling][] => {
      const because = `label “${name}”`;
      if (isFailed(name)) return [[change, { failure: failureOf(change, change.landedAt, 'label', because), because }]];
      return isNoFailure(name) ? [[change, { failure: null, because }]] : [];
    }),
  );
}

/** Labels by time, oldest first; those of unknown time come first. */
function oldestFirst(labels: readonly PullLabel[]): PullLabel[] {
  return labels.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** The failure of a change; `by`: the revert that undid it, if one did. */
export function failureOf(
  change: Change,
  surfacedAt: Instant,
  cause: Failure['cause'],
  because: string,
  by: Change | null = null,
): Failure {
  return { surfacedAt, after: Math.max(0, surfacedAt - change.landedAt), cause, by, incident: null, because };
}
