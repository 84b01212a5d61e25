import type { Config } from '../config/schema.ts';
import type { Change } from '../history/change.ts';
import { incidentLabels } from '../history/incident.ts';
import { labelTest } from '../history/labels.ts';
import { isForeign, type Reference, referencesIn } from '../history/reference.ts';
import type { Incident } from '../history/revert.ts';
import { Lookup } from './lookup.ts';

/** Incidents, and what tells which changes they name. */
export interface Incidents {
  readonly incidents: readonly Incident[];
  /** What this repository is called, each `owner/name`; none: nobody knows. */
  readonly names: readonly string[];
  readonly config: Pick<Config, 'incidents'>;
}

const MAX_BODY = 16_384;
const FULL_ID = 40;

/**
 * For each change the incident that names it, of several the one opened first. The `Caused-by:` lines of an incident name
 * the causes; where it has none and a label makes it an incident, so does every mention of what landed before it was
 * opened: what landed after that is its fix.
 */
export function firstIncidents(
  changes: readonly Change[],
  { incidents, names, config }: Incidents,
): Map<Change, Incident> {
  const first = new Map<Change, Incident>();
  if (incidents.length === 0) return first;
  const lookup = lookupOf(changes);
  const isIncidents = labelTest(incidentLabels(config.incidents));
  const changesOf = (references: readonly Reference[]) =>
    references.flatMap((reference) => (isForeign(reference, names) ? [] : (lookup.byReference(reference) ?? [])));
  for (const incident of incidents.toSorted((a, b) => a.openedAt - b.openedAt)) {
    const { causes, body, labels, openedAt } = incident;
    const mentioned = () => changesOf(mentionsIn(body)).filter(({ landedAt }) => landedAt <= openedAt);
    const named = causes.length > 0 ? changesOf(causes) : labels.some(isIncidents) ? mentioned() : [];
    for (const change of named) if (!first.has(change)) first.set(change, incident);
  }
  return first;
}

/** In running text a short id may be any word or number. */
function mentionsIn(body: string): Reference[] {
  return referencesIn(body.slice(0, MAX_BODY)).filter(({ number, text }) => number !== null || text.length >= FULL_ID);
}

function lookupOf(changes: readonly Change[]): Lookup {
  const lookup = new Lookup();
  for (const change of changes) lookup.add(change);
  return lookup;
}
