import { DAY, HOUR } from '../history/instant.ts';
import type { KpiTargets } from './settings.ts';

/** What a team is held to: `value` in the KPI's unit; `per` says of what, where it is not a plain reading's value. */
export interface Target {
  readonly op: (typeof OPERATORS)[number];
  readonly value: number;
  readonly per: (typeof SPANS)[number] | null;
}

export const OPERATORS = ['<', '<=', '>=', '>'] as const;
export const SPANS = ['week', 'month', 'quarter'] as const;

const FORM = /^(<=|>=|<|>) ?(\d{1,12}(?:\.\d{1,6})?) ?(%|s|min|h|d)?(?: ?\/ ?(week|month|quarter))?$/;
const SCALE: Readonly<Record<string, number>> = { '%': 0.01, s: 1, min: 60, h: HOUR, d: DAY };

/** A target as it is written. */
export interface WrittenTarget extends Target {
  /** `null`: a bare number. */
  readonly unit: '%' | 's' | 'min' | 'h' | 'd' | null;
}

/** Reads `< 10 %`, `>= 6 / month`, `< 60 min`: shares become 0…1, durations seconds. `null`: not of that form. */
export function parseTarget(text: string): WrittenTarget | null {
  const match = FORM.exec(text.trim().replaceAll(/\s+/g, ' '));
  if (match === null) return null;
  const [op, number, unit, per] = match.slice(1) as [Target['op'], string, WrittenTarget['unit']?, Target['per']?];
  // Through a fixed number of digits, so that 95 % is 0.95 and not 0.9500000000000001.
  const value = Number((Number(number) * scaleOf(unit)).toFixed(9));
  return { op, value, per: per ?? null, unit: unit ?? null };
}

/** What `parseTarget` reads as that target again: its number has at most nine digits before the point, and six after. */
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

/** The target of a whole KPI: configuration's, else the KPI's own; `null`: none. A bare number keeps the KPI's `per`. */
export function targetOf(kpi: Targeted, targets: KpiTargets): Target | null {
  const set = targets[kpi.id];
  const text = typeof set === 'string' ? set : set?.['all'];
  return text === undefined ? kpi.target : withPer(parseTarget(text), kpi.target);
}

/** The target of one part (`P1`, `tier 2`, …): configuration's, else the KPI's own; `null`: none. */
export function partTargetOf(kpi: Targeted, part: string, targets: KpiTargets): Target | null {
  const set = targets[kpi.id];
  const text = typeof set === 'string' ? undefined : set?.[part];
  const own = kpi.partTargets?.[part] ?? null;
  return text === undefined ? own : withPer(parseTarget(text), own);
}

function withPer(target: WrittenTarget | null, fallback: Target | null): Target | null {
  if (target === null) return null;
  const { op, value, per } = target;
  return { op, value, per: per ?? fallback?.per ?? null };
}
