import type { Measurement, Reading } from '../history/reading.ts';
import type { Target, Unit } from '../kpis/kpi.ts';
import type { Trend, Verdict } from './report.ts';

interface Assessed {
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly target: Target | null;
  readonly headline: Reading;
}

interface Week {
  readonly measurement: Measurement;
  readonly provisional: boolean;
}

/** Compares a KPI with its target and with its own past. `shown`: how many KPIs share the error level. */
export function assess(
  kpi: Assessed,
  _weeks: readonly Week[],
  _shown: number,
): { readonly trend: Trend | null; readonly detectable: number | null; readonly verdict: Verdict | null } {
  return { trend: null, detectable: null, verdict: verdictOf(kpi) };
}

const WEEKS_PER = { week: 1, month: 365.25 / 12 / 7, quarter: 365.25 / 4 / 7 };

function verdictOf({ target, headline }: Assessed): Verdict | null {
  if (target === null || headline.state !== 'measured' || headline.value === null) return null;
  const scale = WEEKS_PER[target.per ?? 'week'];
  const isGood = (value: number) => compare(value * scale, target);
  const ends = [headline.low ?? headline.value, headline.high ?? headline.value];
  if (ends.every(isGood)) return 'meets';
  return ends.some(isGood) ? 'unclear' : 'misses';
}

function compare(value: number, { op, value: limit }: Target): boolean {
  switch (op) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
  }
}
