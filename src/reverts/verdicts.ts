import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import { incidentLabels } from '../history/incident.ts';
import type { Instant } from '../history/instant.ts';
import { labelTest } from '../history/labels.ts';
import type { PullLabel } from '../history/pull-request.ts';
import { isCalled, type Reference, referencesIn } from '../history/reference.ts';
import type { Failure, Incident } from '../history/revert.ts';
import { nameOf } from './claim.ts';
import { Lookup } from './lookup.ts';
import { matchesIn } from './matches.ts';
import { messagesOf } from './message.ts';
import { sharesPath } from './references.ts';

/** What may decide over detection. */
export interface Verdicts {
  readonly incidents: readonly Incident[];
  /** What this repository is called, each `owner/name`; none: nobody knows. */
  readonly names: readonly string[];
  /** Labels of pull requests and of incident issues by which people decide. */
  readonly config: Pick<Config, 'labels' | 'incidents'>;
}

/** What a person or a record says of one change, whatever was detected. */
export interface Verdict {
  /** `null`: it did not fail. */
  readonly failure: Failure | null;
  readonly because: string;
}

/**
 * The verdict on each change that has one. A label on its pull request beats a trailer of a later commit, which beats an
 * incident that names it; within each the newest wins. All of them beat detection.
 */
export function collectVerdicts(changes: readonly Change[], verdicts: Verdicts): Map<Change, Verdict> {
  return new Map([
    ...fromIncidents(verdicts, verdicts.incidents.length === 0 ? new Lookup() : lookupOf(changes)),
    ...fromTrailers(changes, verdicts.names),
    ...fromLabels(changes, verdicts.config.labels),
  ]);
}

const MAX_BODY = 16_384;
const FULL_ID = 40;

/**
 * An incident surfaces when it is opened. Its `Caused-by:` lines name the causes; where it has none and a label makes it
 * an incident, so does every mention of what landed before it was opened: what landed after that is its fix.
 */
function fromIncidents({ incidents, names, config }: Verdicts, lookup: Lookup): [Change, Verdict][] {
  const isIncidents = labelTest(incidentLabels(config.incidents));
  const changeOf = (reference: Reference) => (isForeign(reference, names) ? null : lookup.byReference(reference));
  return incidents
    .toSorted((a, b) => a.openedAt - b.openedAt)
    .flatMap(({ number, openedAt, causes, body, labels: own }) => {
      const mentioned = (own.some(isIncidents) ? mentionsIn(body) : [])
        .map(changeOf)
        .filter((change) => change !== null && change.landedAt <= openedAt);
      const named = causes.length > 0 ? causes.map(changeOf) : mentioned;
      return named.flatMap((change): [Change, Verdict][] => {
        if (change === null) return [];
        const because = `incident #${number} names it`;
        return [[change, { failure: failureOf(change, openedAt, 'incident', because), because }]];
      });
    });
}

/** In running text a short id may be any word or number. */
function mentionsIn(body: string): Reference[] {
  return referencesIn(body.slice(0, MAX_BODY)).filter(({ number, text }) => number !== null || text.length >= FULL_ID);
}

function isForeign({ repository }: Reference, names: readonly string[]): boolean {
  return repository !== null && !isCalled(repository, names);
}

const TRAILER = /^(?<key>caused-by|not-a-failure):[ \t]*(?<refs>[^\n]{1,400})$/gim;

/** `Caused-by: #12` and `Not-a-failure: #12` (or an id) in the message of a later landing or of a commit it brought in. */
function fromTrailers(changes: readonly Change[], names: readonly string[]): [Change, Verdict][] {
  if (!changes.some((change) => messagesOf(change).some((text) => text.search(TRAILER) !== -1))) return [];
  const earlier = new Lookup();
  return changes.flatMap((by) => {
    const changeOf = (reference: Reference) => {
      const change = earlier.byReference(reference);
      if (change === null || !isForeign(reference, names)) return change;
      // Where nobody knows what this repository is called, contents tell.
      return names.length === 0 && sharesPath(by, change) ? change : null;
    };
    const verdicts = messagesOf(by).flatMap((text) => trailersIn(text, by, changeOf));
    earlier.add(by);
    return verdicts;
  });
}

function trailersIn(text: string, by: Change, changeOf: (reference: Reference) => Change | null): [Change, Verdict][] {
  return matchesIn(text, TRAILER).flatMap(({ groups }) =>
    referencesIn(groups?.['refs'] ?? '').flatMap((reference): [Change, Verdict][] => {
      const change = changeOf(reference);
      if (change === null) return [];
      const isFailure = groups?.['key']?.toLowerCase() === 'caused-by';
      const because = `${nameOf(by)} says “${groups?.['key']}: ${reference.text}”`;
      const failure = isFailure ? failureOf(change, by.landedAt, 'trailer', because) : null;
      return [[change, { failure, because }]];
    }),
  );
}

/** A person's label counts as at once: the horizon never takes it out again. */
function fromLabels(changes: readonly Change[], labels: Config['labels']): [Change, Verdict][] {
  const isFailed = labelTest(labels.failed);
  const isNoFailure = labelTest([...labels['not-a-failure'], ...labels.planned]);
  return changes.flatMap((change) =>
    oldestFirst(change.pull?.labels ?? []).flatMap(({ name }): [Change, Verdict][] => {
      const because = `label “${name}”`;
      if (isFailed(name)) return [[change, { failure: failureOf(change, change.landedAt, 'label', because), because }]];
      return isNoFailure(name) ? [[change, { failure: null, because }]] : [];
    }),
  );
}

/** A label of unknown time was put on before those that are known. */
function oldestFirst(labels: readonly PullLabel[]): PullLabel[] {
  return labels.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** A change's failure, `by` the revert that undid it, where one did. */
export function failureOf(
  change: Change,
  surfacedAt: Instant,
  cause: Failure['cause'],
  because: string,
  by: Change | null = null,
): Failure {
  return { surfacedAt, after: Math.max(0, surfacedAt - change.landedAt), cause, by, because };
}

function lookupOf(changes: readonly Change[]): Lookup {
  const lookup = new Lookup();
  for (const change of changes) lookup.add(change);
  return lookup;
}
