// Simulated histories of a team whose true rates are known, and the reports of this tool on them.
import { compiled } from '../compiled.mjs';
import { gamma, normal, poisson } from './random.mjs';

const { buildReport } = await compiled('report/build.js');
const { defaultConfig } = await compiled('config/schema.js');
const { completeWeeks } = await compiled('history/period.js');
const { throughput } = await compiled('kpis/throughput.js');
const { changeFailureRate } = await compiled('kpis/change-failure-rate.js');
const { runbookCoverage } = await compiled('kpis/runbook-coverage.js');
const { leadTime } = await compiled('kpis/lead-time.js');
const { timeToRestore } = await compiled('kpis/time-to-restore.js');

const KPIS = [throughput, changeFailureRate, runbookCoverage, leadTime, timeToRestore];
const MONDAY = Date.UTC(2026, 7, 17) / 1000;
const WEEK = 7 * 86_400;
const DAY = 86_400;
/** Median of the log-normal lead times: one day. With `LEAD_SPREAD`, one in ten takes more than five days. */
const MEDIAN_LEAD = DAY;
const LEAD_SPREAD = 1.26;
/** Weekly means of a bursty team are gamma-distributed with this shape: mostly from a third to twice the mean. */
const BURST_SHAPE = 3;

/** The team's changes in `weeks` weeks; `rateAt` and `failureAt` give its rates in week 0, 1, … */
export function history(random, weeks, { rateAt, failureAt, bursty }) {
  return Array.from({ length: weeks }, (_, week) => {
    const mean = rateAt(week) * (bursty ? gamma(random, BURST_SHAPE) : 1);
    const start = MONDAY - (weeks - week) * WEEK;
    return Array.from({ length: poisson(random, mean) }, () =>
      change(random, start + random() * WEEK, failureAt(week)),
    );
  });
}

function change(random, landedAt, failureRate) {
  const lead = MEDIAN_LEAD * Math.exp(LEAD_SPREAD * normal(random));
  const after = (0.1 + 4 * random()) * DAY;
  const sha = random().toString(16);
  return {
    sha,
    commits: [sha],
    title: 'a change',
    landedAt,
    position: landedAt,
    infra: true,
    machine: false,
    role: 'change',
    weight: { weight: 1, size: 1, lines: 1, risk: 1, riskClasses: [] },
    pull: { openedAt: landedAt - lead },
    failure:
      random() < failureRate ? { surfacedAt: landedAt + after, after, cause: 'revert', by: null, because: '' } : null,
  };
}

/** The report made `ago` weeks before the last Monday, from the changes that had landed by then. */
export function reportOf(weeks, ago = 0) {
  const asOf = MONDAY - ago * WEEK;
  const changes = weeks.slice(0, weeks.length - ago).flat();
  const reverts = changes
    .filter((one) => one.failure !== null)
    .map((one) => ({
      change: { ...one, landedAt: one.failure.surfacedAt, role: 'revert' },
      reland: false,
      planned: null,
      targets: [{ change: one, sha: one.sha, tier: 'certain' }],
    }));
  const components = Array.from({ length: 10 }, (_, index) => ({
    name: `c${index}`,
    paths: [`c${index}`],
    tier: 1,
    owners: [],
    runbook: { state: index === 0 ? 'none' : 'current', target: null, updatedAt: null, notes: [] },
  }));
  const always = { changes, reverts, pulls: true };
  const ofWeek = () => ({ components, runbooks: { mentioned: true } });
  return buildReport({ always, ofWeek, missing: {} }, completeWeeks(asOf, 12), KPIS, defaultConfig, {
    tool: {},
    asOf,
    repository: {},
    config: {},
    usage: {},
    warnings: [],
  });
}

export const row = (report, id) => report.kpis.find((kpi) => kpi.id === id);
export const moved = ({ trend }) => trend === 'better' || trend === 'worse';
export { MEDIAN_LEAD };
