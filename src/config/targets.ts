import * as z from 'zod';
import { kpis } from '../kpis/index.ts';
import type { Kpi, Unit } from '../kpis/kpi.ts';
import { parseTarget, type Target, type WrittenTarget, writeTarget } from '../kpis/target.ts';

/**
 * How a target of a unit is written: the unit suffixes it may have, shortest first (`null`: none), and whether it may
 * be per time span, such as a month.
 */
interface Form {
  readonly units: readonly WrittenTarget['unit'][];
  readonly isBySpan: boolean;
  readonly words: string;
}

const FORMS: Readonly<Record<Unit, Form>> = {
  share: { units: ['%'], isBySpan: false, words: 'a share in %' },
  seconds: { units: ['s', 'min', 'h', 'd'], isBySpan: false, words: 'a time in s, min, h or d' },
  count: { units: [null], isBySpan: true, words: 'a count without a unit' },
  money: { units: [null], isBySpan: true, words: 'an amount without a unit' },
  score: { units: [null], isBySpan: false, words: 'a score without a unit' },
};

/** A target as text for the configuration, in the largest unit that keeps its exact value. */
export function targetSetting(target: Target, unit: Unit): string {
  const texts = FORMS[unit].units.map((one) => writeTarget({ ...target, unit: one }));
  return texts.findLast((text) => parseTarget(text)?.value === target.value) ?? texts[0] ?? '';
}

const EXAMPLES: Readonly<Record<Unit, Readonly<Record<Kpi['better'], string>>>> = {
  share: { higher: '>= 90 %', lower: '< 10 %' },
  seconds: { higher: '>= 30 d', lower: '< 60 min' },
  count: { higher: '>= 6 / month', lower: '<= 3 / week' },
  money: { higher: '>= 100 / month', lower: '< 100 / month' },
  score: { higher: '>= 4.2', lower: '< 2' },
};

function targetsOf({ title, unit, better, target, parts = [] }: Kpi) {
  const example = EXAMPLES[unit][better];
  const form = FORMS[unit];
  const fits = (text: string) => {
    const target = parseTarget(text);
    return target !== null && form.units.includes(target.unit) && (form.isBySpan || target.per === null);
  };
  const message = `not a target for ${title}, which is ${form.words}; write it like \`${example}\``;
  const one = z.union([z.string().max(60).refine(fits, message), z.literal(false)], { error: message });
  const standard = target === null ? 'none' : `\`${targetSetting(target, unit)}\``;
  const short = parts.flatMap((part) => /^tier (\d)$/.exec(part)?.[1] ?? []);
  const byPart = z
    .partialRecord(z.enum(['all', ...parts, ...short]), one)
    .transform((byName) => Object.fromEntries(Object.entries(byName).map(([name, text]) => [partName(name), text])));
  return z
    .union([one, byPart])
    .optional()
    .describe(
      `Target of ${title} (default: ${standard}), such as \`${example}\`, \`false\` for none, or one by part: ${partsInWords(parts)}`,
    );
}

/** The parts that may have a target, as text; tiers are shown as a range: `tier 1` to `tier 9`. */
function partsInWords(parts: readonly string[]): string {
  const tiers = parts.filter((part) => part.startsWith('tier '));
  const others = parts.filter((part) => !tiers.includes(part));
  const range = tiers.length === 0 ? [] : [`\`${tiers[0]}\` to \`${tiers.at(-1)}\``];
  return [...['all', ...others].map((part) => `\`${part}\``), ...range].join(', ');
}

/** Full name of a part: `2` is short for `tier 2`. */
function partName(key: string): string {
  return /^[1-9]$/.test(key) ? `tier ${key}` : key;
}

/** Schema of `targets:`: per KPI one target, or one per part of the KPI, checked against the KPI's unit. */
export const targetsSchema = z.strictObject(
  Object.fromEntries(kpis.map((kpi) => [kpi.id, targetsOf(kpi)])) as Record<string, ReturnType<typeof targetsOf>>,
);
