import { type Instant, WEEK } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Measurement } from '../history/reading.ts';
import type { Kpi } from './kpi.ts';
import type { KpiOptions, KpiSettings } from './settings.ts';
import { ENABLING, type SourceName, type Sources } from './sources.ts';

/** The sources that were read for one period, and the reasons why others were not. */
export interface Available {
  readonly sources: Partial<Sources>;
  /** One sentence each: why a source was not read. */
  readonly missing: Partial<Record<SourceName, string>>;
}

/**
 * Measures one KPI in one period, and passes it only the sources and options that it declared. If a source that it
 * needs was not read, the result is `unavailable` with the reason and how to enable the source.
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
