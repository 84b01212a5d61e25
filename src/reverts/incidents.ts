import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import { type Incident, incidentLabels } from '../history/incident.ts';
import { labelTest } from '../lib/labels.ts';
import { type ChangeReference, isForeign, referencesIn } from '../messages/change-reference.ts';
import { Lookup } from './lookup.ts';

/** Incidents, and what is needed to resolve the changes that they name. */
export interface Incidents {
  readonly incidents: readonly Incident[];
  /** Names of this repository, each `owner/name`; empty if unknown. */
  readonly names: readonly string[];
  readonly config: Pick<Config, 'incidents'>;
}

const MAX_BODY = 16_384;
const FULL_ID = 40;

/**
 * Maps each change to the incident that names it as the cause; of several, the one opened first. The `Caused-by:` lines
 * of an incident name the causes. If it has none and has an incident label, every change that its body mentions counts,
 * provided that it landed before the incident was opened: a later one is the fix. References to other repositories are
 * ignored.
 */
export function firstIncidents(
  changes: readonly Change[],
  { incidents, names, config }: Incidents,
): Map<Change, Incident> {
  const first = new Map<Change, Incident>();
  if (incidents.length === 0) return first;
  const lookup = lookupOf(changes);
  const isIncidents = labelTest(incidentLabels(config.incidents));
  const changesOf = (references: readonly ChangeReference[]) =>
    references.flatMap((reference) => (isForeign(reference, names) ? [] : (lookup.byReference(reference) ?? [])));
  for (const incident of incidents.toSorted((a, b) => a.openedAt - b.openedAt)) {
    const { causes, body, labels, openedAt } = incident;
    const mentioned = () => changesOf(unambiguousReferences(body)).filter(({ landedAt }) => landedAt <= openedAt);
    const named = causes.length > 0 ? changesOf(causes) : labels.some(isIncidents) ? mentioned() : [];
    for (const change of named) if (!first.has(change)) first.set(change, incident);
  }
  return first;
}

/** References by number or full id: in prose, a word or number can look like a short id. */
function unambiguousReferences(body: string): ChangeReference[] {
  return referencesIn(body.slice(0, MAX_BODY)).filter(({ number, text }) => number !== null || text.length >= FULL_ID);
}

function lookupOf(changes: readonly Change[]): Lookup {
  const lookup = new Lookup();
  for (const change of changes) lookup.add(change);
  return lookup;
}
