import * as z from 'zod';
import { isTimeZone } from './wall-clock.ts';

/** Names or words, taken literally: no patterns. */
export const words = z.array(z.string().min(1).max(100)).max(200);

/** All options of KPIs; each KPI declares which of them it accepts. Part of the configuration schema. */
export const kpiOptions = z.strictObject({
  environment: z.string().min(1).max(200).optional().describe('Deployment environment up to which lead time counts'),
  weekends: z.boolean().optional().describe('Whether Saturday and Sunday count in durations (default: they do)'),
  'time-zone': z
    .string()
    .max(100)
    .refine(isTimeZone, 'not the name of a time zone; write it like Europe/Berlin')
    .optional()
    .describe('Where Saturday and Sunday begin, such as Europe/Berlin (default: UTC)'),
  checks: words.optional().describe('Names (plain words) of the checks that this KPI looks at'),
  'ignore-checks': words.optional().describe('Names (plain words) of checks that this KPI leaves out'),
});

export type KpiOptions = z.output<typeof kpiOptions>;
export type OptionName = keyof KpiOptions;

/** The part of the configuration that KPI definitions can use. */
export interface KpiSettings {
  /** Days after landing within which a failure must surface to count. */
  readonly horizon: number;
  /** Components of this tier or a lower number count for runbook coverage. */
  readonly tiers: { readonly critical: number };
  /** By the KPI's id; `false` omits the KPI. */
  readonly kpis: Readonly<Record<string, boolean | KpiOptions | undefined>>;
}

/** A target as written in the configuration; `false` removes the default. */
type WrittenTarget = string | false;
/** Targets by the KPI's id: one for the whole KPI, or one for each part. */
export type KpiTargets = Readonly<
  Record<string, WrittenTarget | Readonly<Record<string, WrittenTarget | undefined>> | undefined>
>;
