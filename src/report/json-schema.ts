import * as z from 'zod';
import { RUNBOOK_STATES } from '../history/component.ts';
import { ROLES } from '../history/judged-change.ts';
import { READING_STATES } from '../history/reading.ts';
import { EXTENTS, TIERS } from '../history/revert.ts';
import { DIRECTIONS, UNITS } from '../kpis/kpi.ts';
import { OPERATORS, SPANS } from '../kpis/target.ts';
import { REPORT_SCHEMA, TRENDS, VERDICTS } from './report.ts';

/** Schema of `report.json`. Every key is always present; a value that is unknown or does not apply is `null`. */

const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe('Whole seconds, UTC');
const week = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .describe('ISO week');
const sha = z
  .string()
  .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
  .describe('Full id of a first-parent commit');
const count = z.number().int().min(0);
const number = count.nullable().describe('Pull-request number');

const reading = z
  .strictObject({
    state: z.enum(READING_STATES),
    value: z.number().nullable().describe("A share 0…1, a count, seconds, …, by the KPI's unit"),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    n: z.number().nullable().describe('Sample size'),
    low: z.number().nullable().describe('95 % interval, from'),
    high: z.number().nullable().describe('95 % interval, to'),
    provisional: z.boolean().describe('Failures of the period may still surface'),
    reason: z.string().nullable().describe('Why there is no value'),
    detail: z.record(z.string(), z.number().nullable()).describe('Named secondary values'),
  })
  .meta({ id: 'reading' });

const target = z
  .strictObject({
    op: z.enum(OPERATORS),
    value: z.number(),
    per: z.enum(SPANS).nullable(),
  })
  .nullable();
const verdict = z.enum(VERDICTS).nullable();

const evidence = z.strictObject({
  sha: z.string().optional(),
  number: count.optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  component: z.string().optional(),
  seconds: count.optional(),
  note: z.string(),
});

const kpi = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.enum(UNITS),
  better: z.enum(DIRECTIONS),
  target,
  headline: reading,
  parts: z.array(z.strictObject({ name: z.string(), target, headline: reading, verdict })),
  series: z.array(reading).describe('One reading a period'),
  trend: z.enum(TRENDS).nullable(),
  verdict,
  evidence: z.array(evidence),
});

const change = z.strictObject({
  sha,
  commits: z.array(sha).min(1),
  number,
  title: z.string(),
  landedAt: instant,
  week,
  infra: z.boolean(),
  bot: z.boolean(),
  tools: z.array(z.string()),
  size: z.number().int().min(1).max(4),
  risk: z.number().min(1),
  weight: z.number().min(1),
  role: z.enum(ROLES),
  failed: z.boolean().describe('Whenever it surfaced: the horizon is applied by the rate alone'),
  failedAfterDays: z.number().min(0).nullable(),
});

const revert = z.strictObject({
  sha,
  number,
  reland: z.boolean(),
  planned: z.boolean(),
  targets: z.array(
    z.strictObject({
      sha: sha.nullable().describe('null: older than what was read'),
      number,
      tier: z.enum(TIERS),
      signal: z.string(),
      extent: z.enum(EXTENTS),
    }),
  ),
});

const component = z.strictObject({
  name: z.string(),
  tier: z.number().int().nullable(),
  owners: z.array(z.string()),
  runbook: z.strictObject({
    state: z.enum(RUNBOOK_STATES),
    target: z.string().nullable(),
    updatedAt: instant.nullable(),
  }),
});

export const reportSchema = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  tool: z.strictObject({ version: z.string(), definitions: z.string() }),
  generatedAt: instant,
  asOf: instant,
  repository: z.strictObject({ name: z.string(), branch: z.string(), head: sha.nullable() }),
  config: z.strictObject({ hash: z.string(), file: z.string().nullable() }),
  periods: z.array(z.strictObject({ id: week, start: instant, end: instant, provisional: z.boolean() })),
  kpis: z.array(kpi),
  changes: z.array(change).describe('Those of the window, and those of the look-back that its reverts refer to'),
  reverts: z.array(revert),
  components: z.array(component),
  usage: z.strictObject({ gitMs: z.number().min(0), requests: count, points: z.number().min(0) }),
  warnings: z.array(z.string()),
});

/** A report of the form that `reportSchema` describes. */
export type ReportJson = Unwritable<z.output<typeof reportSchema>>;

type Unwritable<Value> = Value extends readonly (infer Item)[]
  ? readonly Unwritable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Unwritable<Value[Key]> }
    : Value;

/** `reportSchema` as JSON Schema, for other tools that read reports. */
export function reportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema);
  return { $schema, title: 'A report of Infra KPIs (report.json)', ...schema };
}
