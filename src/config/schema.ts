import * as z from 'zod';
import { SEVERITIES } from '../history/incident.ts';
import { RISK_CLASSES } from '../history/weight.ts';
import { words } from '../kpis/settings.ts';
import { MOST_WEEKS } from '../limits.ts';
import { isBranchName } from './branch-name.ts';
import { choiceSchema } from './choice.ts';
import { glob, globs, scopeGlob } from './globs.ts';
import { isMention } from './mention.ts';
import { REPOSITORY_NAME } from './repository-name.ts';
import { targetsSchema } from './targets.ts';

const days = z.number().int().min(1).max(3650);
const tier = z.number().int().min(1).max(9);

const TIER_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'default'] as const;
const MAX_AGES: Readonly<Record<string, number>> = { '1': 180, default: 365 };

const component = z.strictObject({
  name: z.string().min(1).max(200).describe('Name shown in the report'),
  paths: globs.min(1).describe('What it is made of'),
  tier: tier.optional().describe('1 is the most critical'),
  owners: words.optional().describe('Teams that own it'),
  runbook: z.string().min(1).max(2000).optional().describe('Path in the repository or an http(s) address'),
  ignore: z.boolean().optional().describe('true: not a component of its own'),
});

/** Each component needs a name of its own: the report and `explain` find it by name. */
function refuseSameNames(components: readonly { readonly name: string }[], context: z.RefinementCtx): void {
  const names = new Set<string>();
  for (const [index, { name }] of components.entries()) {
    if (names.has(name))
      context.addIssue({ code: 'custom', path: [index, 'name'], message: `"${name}" is there twice` });
    names.add(name);
  }
}

const tiers = z.strictObject({
  critical: tier.default(1).describe('Components of this tier and better count for runbook coverage'),
  paths: z.record(glob, tier).default({}).describe('Tier by path glob'),
});

const runbooks = z.strictObject({
  paths: globs.default([]).describe('Further places where runbooks live'),
  'max-age': z
    .partialRecord(z.enum(TIER_KEYS), days)
    .default({})
    .transform((ages): Readonly<Record<string, number>> => ({ ...MAX_AGES, ...ages }))
    .describe('Days until a runbook is stale, by tier (default: `{1: 180, default: 365}`)'),
  'check-links': z
    .boolean()
    .default(false)
    .describe('Whether the Action, and the command with `--github`, ask external links'),
});

const weights = z.strictObject({
  size: z
    .array(z.number().int().min(1))
    .length(3)
    .refine(([small = 0, medium = 0, large = 0]) => small < medium && medium < large, 'must ascend')
    .default([20, 100, 500])
    .describe('Line counts up to which a change weighs 1, 2, 3; above: 4'),
  risk: z.number().min(0).max(2).default(0.5).describe('Added to the risk factor (1) for each class of blast radius'),
  'max-risk': z.number().min(1).max(5).default(2).describe('Upper limit of the risk factor'),
  classes: z.partialRecord(z.enum(RISK_CLASSES), globs).default({}).describe('Further paths by class of blast radius'),
});

const labels = z.strictObject({
  failed: words.default(['kpi: failed']).describe('The change failed'),
  'not-a-failure': words.default(['kpi: not-a-failure']).describe('The change did not fail, whatever was detected'),
  planned: words.default(['kpi: planned']).describe('Its undo was foreseen'),
});

const planned = z.strictObject({
  words: words
    .default([])
    .describe(
      'Plain words, beside the built-in ones, that mark a change as made for a while, in a title or branch name',
    ),
  ignore: words.default([]).describe('Built-in words that mean something else here: `sandbox` where that is a product'),
});

const incidents = z.strictObject({
  labels: words.default(['incident', 'outage', 'postmortem']).describe('Labels that make an issue an incident'),
  severities: z.partialRecord(z.enum(SEVERITIES), words).default({}).describe('Labels by severity, `P1` to `P5`'),
});

const event = z.strictObject({
  date: z.iso.date('not a day of the calendar; write it like 2026-08-24').describe('The day, such as 2026-08-24'),
  label: z.string().min(1).max(60).describe('Text beside the mark'),
});

const publish = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'only lower-case letters, digits and hyphens, at most 40')
    .optional()
    .describe('Distinguishes several reports of one repository'),
  repository: z
    .string()
    .regex(REPOSITORY_NAME, 'write it as owner/name')
    .optional()
    .describe('owner/name of the report issue, where it is another repository'),
  'allow-public': z.boolean().default(false).describe('Publish the report of a private repository into a public one'),
  pin: z.boolean().default(false).describe('Pin the report issue'),
});

/**
 * The single source of truth for `.github/infra-kpis.yml`: types, checks, JSON Schema and reference page are derived
 * from it.
 */
export const configSchema = z.strictObject({
  weeks: z.number().int().min(1).max(MOST_WEEKS).default(12).describe('Complete weeks in the window'),
  branch: z
    .string()
    .min(1)
    .max(255)
    .refine(isBranchName, 'that is not a valid branch name')
    .optional()
    .describe('Branch to measure (default: the default branch)'),
  paths: z
    .array(scopeGlob)
    .max(1000)
    .default([])
    .describe(
      'Only changes and components below these paths; empty means the whole repository. A leading `+` adds instead: `+scripts/deploy/**` counts as infrastructure though no tool is recognised there',
    ),
  exclude: globs.default([]).describe('Paths that are never infrastructure'),
  components: z
    .array(component)
    .max(2000)
    .superRefine(refuseSameNames)
    .default([])
    .describe('Components to add, or to describe further than what was found'),
  tiers: tiers.prefault({}).describe('How critical components are'),
  runbooks: runbooks.prefault({}).describe('What counts as a current runbook'),
  targets: targetsSchema.default({}).describe('Target by KPI'),
  weights: weights.prefault({}).describe('Weighing of throughput'),
  labels: labels.prefault({}).describe('Pull-request labels by which people overrule detection'),
  planned: planned.prefault({}).describe('Words that distinguish a planned undo from a failure'),
  bots: words.default([]).describe('Accounts or author names that are machines, beside the built-in list'),
  horizon: days.default(14).describe('Days within which a failure must surface to count'),
  lookback: days.default(180).describe('Days read before the window'),
  kpis: choiceSchema
    .default({})
    .describe('KPIs that come first, in this order; `false` leaves one out, options tune it'),
  incidents: incidents.prefault({}).describe('Which issues are incidents'),
  events: z.array(event).max(100).default([]).describe('Marks on the charts, such as a freeze or a migration'),
  notify: z
    .array(z.string().min(1).max(100).refine(isMention, 'neither a user nor a team; write it like acme/platform'))
    .max(200)
    .default([])
    .describe('Users or teams mentioned in a new comment: the only mention ever written'),
  publish: publish.prefault({}).describe('Where and how the report is published'),
});

/** The configuration with every default filled in. */
export type Config = z.output<typeof configSchema>;

/** The configuration that applies without a configuration file. */
export const defaultConfig: Config = configSchema.parse({});
