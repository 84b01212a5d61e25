import * as z from 'zod';
import { kpis } from '../kpis/index.ts';
import type { Kpi, Unit } from '../kpis/kpi.ts';
import { parseTarget } from '../kpis/target.ts';

/** What a value must end in, by the KPI's unit; money, scores and counts are bare numbers. */
const UNIT_SIGNS: Readonly<Record<Unit, RegExp>> = {
  share: /%$/,
  seconds: /\d ?(s|min|h|d)$/,
  count: /\d$|week$|month$|quarter$/,
  money: /\d$|week$|month$|quarter$/,
  score: /\d$/,
};

const EXAMPLES: Readonly<Record<Unit, Readonly<Record<Kpi['better'], string>>>> = {
  share: { higher: '>= 90 %', lower: '< 10 %' },
  seconds: { higher: '>= 30 d', lower: '< 60 min' },
  count: { higher: '>= 6 / month', lower: '<= 3 / week' },
  money: { higher: '>= 100 / month', lower: '< 100 / month' },
  score: { higher: '>= 4.2', lower: '< 2' },
};

function targetsOf({ title, unit, better }: Kpi) {
  const example = EXAMPLES[unit][better];
  const fits = (text: string) => parseTarget(text) !== null && UNIT_SIGNS[unit].test(text.trim());
  const one = z.string().max(60).refine(fits, `not a target for ${title}; write it like \`${example}\``);
  const byPart = z.record(z.string().max(100).transform(partName), one);
  return z
    .union([one, byPart])
    .optional()
    .describe(`Target of ${title}, such as \`${example}\`, or one by part: \`all\`, \`tier 1\`, \`P1\``);
}

/** A bare tier is short for the part of that tier. */
function partName(key: string): string {
  return /^[1-9]$/.test(key) ? `tier ${key}` : key;
}

/** A target for each KPI, checked against its unit. */
export const targetsSchema = z.strictObject(
  Object.fromEntries(kpis.map((kpi) => [kpi.id, targetsOf(kpi)])) as Record<string, ReturnType<typeof targetsOf>>,
);
