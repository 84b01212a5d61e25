import * as z from 'zod';
import { isTimeZone } from './wall-clock.ts';

/** Names or words as they stand, no patterns. */
export const words = z.array(z.string().min(1).max(100)).max(200);

/** All that can tune a KPI; each says which of them it takes. The configuration takes its schema from here. */
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

/** What definitions see of the configuration. */
export interface KpiSettings {
  /** Days within which a failure must surface to count. */
  readonly horizon: number;
  /** Components of tier `critical` and better count for runbook coverage. */
  readonly tiers: { readonly critical: number };
  /** By the KPI's id: `false` leaves it out. */
  readonly kpis: Readonly<Record<string, boolean | KpiOptions | undefined>>;
}

/** Targets as written, by the KPI's id: one for the whole, or by part. */
export type KpiTargets = Readonly<Record<string, string | Readonly<Record<string, string | undefined>> | undefined>>;
