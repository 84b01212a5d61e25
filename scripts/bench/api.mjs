// Measures the cost of reading a year of GitHub data from a stand-in that answers each request after 80 ms.
//   node scripts/bench/api.mjs
import path from 'node:path';
import { createViteServer } from 'vitest/node';

const LATENCY_MS = 80;
const FIXED = 10;

/** Prints requests, points, bytes and wall time for 100, 1,000 and 10,000 merged pull requests, with the growth. */
export async function benchApi() {
  const vite = await createViteServer({
    root: path.resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
  });
  try {
    const { readingCost } = await vite.ssrLoadModule('/tests/github/reading-cost.ts');
    const costs = [];
    // The first run loads the schema, and is not measured.
    await readingCost(1, 0, () => 0);
    for (const pulls of [100, 1_000, 10_000]) {
      costs.push(await readingCost(pulls, LATENCY_MS, () => performance.now()));
    }
    console.table(costs.map((cost, index) => row(cost, costs[index - 1])));
  } finally {
    await vite.close();
  }
}

function row({ pulls, requests, points, bytes, ms }, smaller) {
  const budget = (each) => Math.round((pulls / 1_000) * each) + FIXED;
  const growth = (key) =>
    smaller === undefined ? '' : ` (× ${({ requests, points, bytes, ms }[key] / smaller[key]).toFixed(1)})`;
  return {
    'merged pull requests': pulls,
    requests: `${requests} ≤ ${budget(30)}${growth('requests')}`,
    points: `${points} ≤ ${budget(40)}${growth('points')}`,
    MB: `${(bytes / 1e6).toFixed(2)}${growth('bytes')}`,
    seconds: `${(ms / 1_000).toFixed(1)}${growth('ms')}`,
    'of it latency': `${Math.round(((requests * LATENCY_MS) / ms) * 100)} %`,
  };
}

if (process.argv[1] === import.meta.filename) await benchApi();
