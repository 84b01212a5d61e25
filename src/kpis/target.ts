import { DAY, HOUR } from '../history/instant.ts';
import type { KpiTargets } from './settings.ts';

/** A limit for a KPI: `value` in the KPI's unit, per time span if `per` is not `null` (`>= 6 / month`). */
export interface Target {
  readonly op: (typeof OPERATORS)[number];
  readonly value: number;
  readonly per: (typeof SPANS)[number] | null;
}

export const OPERATORS = ['<', '<=', '>=', '>'] as const;
export const SPANS = ['week', 'month', 'quarter'] as const;

const FORM = /^(<=|>=|<|>) ?(\d{1,12}(?:\.\d{1,6})?) ?(%|s|min|h|d)?(?: ?(?:\/|an? ) ?(week|month|quarter))?$/;
const SCALE: Readonly<Record<string, number>> = { '%': 0.01, s: 1, min: 60, h: HOUR, d: DAY };

/** A target with the unit in which it was written. */
export interface WrittenTarget extends Target {
  /** `null`: a number without unit. */
  readonly unit: '%' | 's' | 'min' | 'h' | 'd' | null;
}

/** Parses `< 10 %`, `>= 6 / month`, `≥ 6 a month`, `< 60 min`. Shares become 0…1, durations seconds. `null`: not a target. */
export function parseTarget(text: string): WrittenTarget | null {
  const match = FORM.exec(text.trim().replaceAll(/\s+/g, ' ').replace('≥', '>=').replace('≤', '<='));
  if (match === null) return null;
  const [op, number, unit, per] = match.slice(1) as [Target['op'], string, WrittenTarget['unit']?, Target['per']?];
  // Rounding to nine digits makes 95 % 0.95 instead of 0.9500000000000001.
  const value = Number((Number(number) * scaleOf(unit)).toFixed(9));
  return { op, value, per: per ?? null, unit: unit ?? null };
}

/** The inverse of `parseTarget`, exact for numbers with at most nine digits before the point and six after it. */
export function writeTarget({ op, value, per, unit }: WrittenTarget): string {
  const number = Number((value / scaleOf(unit)).toFixed(6));
  return `${op} ${number}${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` / ${per}`}`;
}

function scaleOf(unit: WrittenTarget['unit'] | undefined): number {
  return SCALE[unit ?? ''] ?? 1;
}

interface Targeted {
  readonly id: string;
  readonly target: Target | null;
  readonly partTargets?: Readonly<Record<string, Target>>;
}

/**
 * The target of a whole KPI: from the configuration, else the KPI's own; `null`: none. A configured target without time
 * span keeps the KPI's own `per`.
 */
export function kpiTarget(kpi: Targeted, targets: KpiTargets): Target | null {
  const set = targets[kpi.id];
  return chosen(typeof set === 'object' ? set['all'] : set, kpi.target);
}

/** The target of one part (`P1`, `tier 2`, …): from the configuration, else the KPI's own; `null`: none. */
export function partTargetOf(kpi: Targeted, part: string, targets: KpiTargets): Target | null {
  const set = targets[kpi.id];
  return chosen(typeof set === 'object' ? set[part] : undefined, kpi.partTargets?.[part] ?? null);
}

function chosen(set: string | false | undefined, own: Target | null): Target | null {
  if (set === undefined) return own;
  const target = set === false ? null : parseTarget(set);
  return target === null ? null : { op: target.op, value: target.value, per: target.per ?? own?.per ?? null };
}
