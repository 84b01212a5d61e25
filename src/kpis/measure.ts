import { type Instant, WEEK } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Measurement } from '../history/reading.ts';
import type { Kpi } from './kpi.ts';
import type { KpiOptions, KpiSettings } from './settings.ts';
import { ENABLING, type SourceName, type Sources } from './sources.ts';

/** The sources of one period, and why others are missing. */
export interface Available {
  readonly sources: Partial<Sources>;
  /** Why a source was not read, in one sentence. */
  readonly missing: Partial<Record<SourceName, string>>;
}

/**
 * Measures one KPI in one period. It is handed what it declared and nothing else; a source that it needs and that was
 * not read makes it `unavailable`, with what would enable it.
 */
export function measure(
  kpi: Kpi,
  { sources, missing }: Available,
  period: Period,
  { config, asOf }: { readonly config: KpiSettings; readonly asOf: Instant },
): Measurement {
  const whyMissing = (source: SourceName) => missing[source] ?? ENABLING[source];
  const absent = kpi.needs.find((need) => sources[need] === undefined);
  if (absent !== undefined) return { kind: 'unavailable', reason: whyMissing(absent) };
  const declared = [...kpi.needs, ...(kpi.wants ?? [])].map((name) => [name, sources[name] ?? null]);
  const span = { ...period, start: period.end - (kpi.span ?? 1) * WEEK };
  return kpi.measure(Object.fromEntries(declared), span, { config, options: optionsOf(kpi, config), asOf, whyMissing });
}

function optionsOf(kpi: Kpi, config: KpiSettings): KpiOptions {
  const options = config.kpis[kpi.id];
  return typeof options === 'object' ? options : {};
}
