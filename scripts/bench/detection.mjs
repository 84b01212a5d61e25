// Measures how the time to find reverts grows with the number of changes, on one history of which the part is doubled
// twice.

import { tmpdir } from 'node:os';
import { compiled } from '../compiled.mjs';
import { END } from './generate.mjs';

/** Times detection alone on the newest 13, 26 and 52 weeks of 100 changes each; median of five rounds. */
export async function measureDetection(directory) {
  const { openRepository } = await compiled('collect/git/repository.js');
  const { readHistory } = await compiled('collect/git/history.js');
  const { classify } = await compiled('iac/classify.js');
  const { detectReverts } = await compiled('reverts/detect.js');
  const { defaultConfig } = await compiled('config/schema.js');
  const repository = await openRepository(directory, { env: process.env, temp: tmpdir() });
  const rows = [];
  for (const weeks of [13, 26, 52]) {
    const range = { since: END - weeks * 604_800, asOf: END };
    const { landings } = await readHistory(repository, await repository.resolve('HEAD'), range);
    const changes = classify(landings, {
      config: defaultConfig,
      defaultBranch: 'main',
      roots: new Map(),
      pulls: new Map(),
    });
    const rounds = Array.from({ length: 5 }, () => {
      const start = process.hrtime.bigint();
      const found = detectReverts(changes, defaultConfig).length;
      return { ms: Number(process.hrtime.bigint() - start) / 1e6, found };
    }).sort((one, other) => one.ms - other.ms);
    rows.push({ changes: changes.length, reverts: rounds[2].found, ms: Math.round(rounds[2].ms) });
  }
  await repository.close();
  return rows.map((row, index) => ({
    ...row,
    'µs a change': Math.round((row.ms * 1000) / row.changes),
    'growth for twice the changes': index === 0 ? '' : (row.ms / rows[index - 1].ms).toFixed(2),
  }));
}
