// Measures on simulated reports: the rate of false findings, the power to detect real changes, and the coverage of
// intervals.
import { gamma, poisson, uniform } from './random.mjs';
import { history, MEDIAN_LEAD, moved, reportOf, row } from './team.mjs';

const LOOKS = 6;
const HORIZON_WEEKS = 2;
const always = (value) => () => value;

/** False findings and interval coverage over reports of a team that never changes. */
export function steadyCell({ perWeek, base, bursty }, reports, seed) {
  const random = uniform(seed);
  const truth = { throughput: medianOf(perWeek, bursty), 'change-failure-rate': base, 'lead-time': MEDIAN_LEAD };
  const held = Object.fromEntries(Object.keys(truth).map((id) => [id, { in: 0, of: 0 }]));
  const tally = { words: 0, misses: 0, wrong: 0, factors: [] };
  for (let index = 0; index < reports; index += 1) {
    const report = reportOf(history(random, 12, { rateAt: always(perWeek), failureAt: always(base), bursty }));
    const hasWord = report.kpis.some(moved);
    const misses = report.kpis.some((kpi) => kpi.verdict === 'misses');
    tally.words += hasWord;
    tally.misses += misses;
    tally.wrong += hasWord || misses;
    for (const [id, value] of Object.entries(truth)) {
      const { low, high } = row(report, id).headline;
      if (low === null) continue;
      held[id].of += 1;
      held[id].in += low <= value && value <= high;
    }
    const { detectable } = row(report, 'throughput');
    if (detectable?.factor) tally.factors.push(detectable.factor);
  }
  return { ...tally, reports, held };
}

/** Share of histories in which a lasting change is correctly named in one of the first six settled weeks. */
export function namedCell({ perWeek, base, bursty, kpi, factor, word }, histories, seed) {
  const random = uniform(seed);
  const delay = kpi === 'throughput' ? 0 : HORIZON_WEEKS;
  const weeks = 12 + LOOKS + delay;
  const isAfter = (week) => week >= 12;
  const times = (value, id) => (week) => value * (kpi === id && isAfter(week) ? factor : 1);
  let named = 0;
  for (let index = 0; index < histories; index += 1) {
    const team = { rateAt: times(perWeek, 'throughput'), failureAt: times(base, 'change-failure-rate'), bursty };
    const all = history(random, weeks, team);
    const looks = Array.from({ length: LOOKS }, (_, ago) => reportOf(all, ago));
    named += looks.some((report) => row(report, kpi).trend === word);
  }
  return named / histories;
}

/** The share of cases in which the rise that a report calls detectable is detected; 80 % are promised. */
export function detectableCell({ perWeek, base, bursty, kpi }, histories, seed) {
  const random = uniform(seed);
  const steady = { rateAt: always(perWeek), failureAt: always(base), bursty };
  const said = [];
  for (let index = 0; index < 60; index += 1) {
    const { detectable } = row(reportOf(history(random, 12, steady)), kpi);
    if (detectable !== null) said.push(kpi === 'throughput' ? detectable.factor * perWeek : detectable.value);
  }
  const reached = said.toSorted((one, other) => one - other)[Math.floor(said.length / 2)];
  const newest = kpi === 'throughput' ? 8 : 7;
  const rise = (value, id) => (week) => (kpi === id && week >= newest ? reached : value);
  let named = 0;
  for (let index = 0; index < histories; index += 1) {
    const team = { rateAt: rise(perWeek, 'throughput'), failureAt: rise(base, 'change-failure-rate'), bursty };
    named += moved(row(reportOf(history(random, 12, team)), kpi));
  }
  return { reached, named: named / histories };
}

/** The median of the weekly counts, by many draws. */
function medianOf(perWeek, bursty) {
  const random = uniform(1);
  const draws = Array.from({ length: 40_001 }, () => poisson(random, perWeek * (bursty ? gamma(random, 3) : 1)));
  return draws.toSorted((one, other) => one - other)[20_000];
}
