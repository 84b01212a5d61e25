import * as z from 'zod';
import { parseTarget } from '../kpis/target.ts';

const glob = z.string().min(1).max(500).describe('A glob such as `infra/**`, relative to the repository');
const globs = z.array(glob).max(1000);
const days = z.number().int().min(1).max(3650);
const tier = z.number().int().min(1).max(9);
const words = z.array(z.string().min(1).max(100)).max(200);
const target = z
  .string()
  .refine((text) => parseTarget(text) !== null, 'write an operator and a value, such as `< 10 %`')
  .describe('An operator and a value, such as `< 10 %`, `>= 6 / month` or `< 60 min`');
const targetsByPart = z.record(z.string(), target).describe('Target by part: `all`, `tier 1`, `P1`, …');
const options = z.strictObject({
  environment: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Deployment environment up to which lead time is measured'),
  weekends: z.boolean().optional().describe('Whether Saturday and Sunday count in durations (default: they do)'),
  checks: words.optional().describe('Names (plain words) of the checks that this KPI looks at'),
  'ignore-checks': words.optional().describe('Names (plain words) of checks that this KPI leaves out'),
});

/** The one source of truth for `.github/infra-kpis.yml`: types, checks, JSON Schema and reference page come from it. */
export const configSchema = z.strictObject({
  weeks: z.number().int().min(1).max(520).default(12).describe('Complete weeks in the window'),
  branch: z.string().min(1).max(255).optional().describe('Branch to measure (default: the default branch)'),
  paths: globs.default([]).describe('Only changes and components below these paths; empty means the whole repository'),
  exclude: globs.default([]).describe('Paths that are never infrastructure'),
  components: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200).describe('Name shown in the report'),
        paths: globs.min(1).describe('What it is made of'),
        tier: tier.optional().describe('1 is the most critical'),
        owners: words.optional().describe('Teams that own it'),
        runbook: z.string().min(1).max(2000).optional().describe('Path in the repository or an http(s) address'),
        ignore: z.boolean().optional().describe('true: not a component of its own'),
      }),
    )
    .max(2000)
    .default([])
    .describe('Components to add, or to say more of than was found'),
  tiers: z
    .strictObject({
      critical: tier.default(1).describe('Components of this tier and better count for runbook coverage'),
      paths: z.record(z.string(), tier).default({}).describe('Tier by path glob'),
    })
    .prefault({})
    .describe('How critical components are'),
  runbooks: z
    .strictObject({
      paths: globs.default([]).describe('Further places where runbooks live'),
      'max-age': z
        .record(z.string(), days)
        .default({ '1': 180, default: 365 })
        .describe('Days until a runbook is stale, by tier'),
      'check-links': z.boolean().default(false).describe('Whether external links are asked for'),
    })
    .prefault({})
    .describe('What counts as a current runbook'),
  targets: z
    .record(z.string(), z.union([target, targetsByPart]))
    .default({})
    .describe('Target by KPI id, or by part of a KPI'),
  weights: z
    .strictObject({
      size: z
        .array(z.number().int().min(1))
        .length(3)
        .default([20, 100, 500])
        .describe('Line counts up to which a change weighs 1, 2, 3; above: 4'),
      risk: z.number().min(0).max(2).default(0.5).describe('What each class of blast radius adds to 1'),
      'max-risk': z.number().min(1).max(5).default(2).describe('The most that risk multiplies by'),
      classes: z.record(z.string(), globs).default({}).describe('Further paths by class of blast radius'),
    })
    .prefault({})
    .describe('Weighing of throughput'),
  labels: z
    .strictObject({
      failed: words.default(['kpi: failed']),
      'not-a-failure': words.default(['kpi: not-a-failure']),
      planned: words.default(['kpi: planned']),
    })
    .prefault({})
    .describe('Pull-request labels by which people overrule detection'),
  bots: words.default([]).describe('Accounts or author names that are machines, beside the built-in list'),
  horizon: days.default(14).describe('Days within which a failure must surface to count'),
  lookback: days.default(180).describe('Days read before the window'),
  kpis: z
    .record(z.string(), z.union([z.boolean(), options]))
    .default({})
    .describe('KPIs in report order; false leaves one out, options tune it'),
  incidents: z
    .strictObject({
      labels: words.default(['incident', 'outage', 'postmortem']).describe('Labels that make an issue an incident'),
      severities: z.record(z.string(), words).default({}).describe('Labels by severity'),
    })
    .prefault({})
    .describe('Which issues are incidents'),
  events: z
    .array(z.strictObject({ date: z.string(), label: z.string().min(1).max(60) }))
    .max(100)
    .default([])
    .describe('Marks on the charts, such as a freeze or a migration'),
  notify: words.default([]).describe('Users or teams mentioned in a new comment: the only mention ever written'),
  publish: z
    .strictObject({
      key: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
        .optional()
        .describe('Tells several reports of one repository apart'),
      repository: z
        .string()
        .regex(/^[^/\s]+\/[^/\s]+$/)
        .optional()
        .describe('owner/name of the report issue, where it is another repository'),
      'allow-public': z
        .boolean()
        .default(false)
        .describe('Publish the report of a private repository into a public one'),
      pin: z.boolean().default(false).describe('Pin the report issue'),
    })
    .prefault({})
    .describe('Where and how the report is published'),
});

/** The configuration with every default filled in. */
export type Config = z.output<typeof configSchema>;

/** What tunes one KPI. */
export type KpiOptions = z.output<typeof options>;

/** What applies where there is no configuration file. */
export const defaultConfig: Config = configSchema.parse({});
