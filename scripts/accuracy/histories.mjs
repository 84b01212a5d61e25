// Rebuilds each labelled history as a git repository in a temporary folder, one at a time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const DAY = 86_400_000;
const ENDING = '.skeleton.jsonl.gz';

/** Calls `visit` with each history and deletes its folder afterwards. */
export async function withHistories(truth, visit) {
  const work = mkdtempSync(path.join(tmpdir(), 'infra-kpis-accuracy-'));
  try {
    for (const file of readdirSync(truth).filter((name) => name.endsWith(ENDING))) {
      const name = path.basename(file, ENDING);
      const dir = path.join(work, name);
      const build = [path.join(truth, 'skeleton.mjs'), 'build', path.join(truth, file), dir];
      execFileSync(process.execPath, build, { stdio: 'ignore' });
      await visit({
        repository: name.replace('+', '/'),
        dir,
        map: `${dir}.map.json`,
        ...windowOf(path.join(truth, file)),
      });
      rmSync(dir, { recursive: true });
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The window of a report on the whole history: one week more at either end, because reports cover complete weeks. */
function windowOf(file) {
  const [first] = gunzipSync(readFileSync(file)).toString('utf8').split('\n', 1);
  const { since, until } = JSON.parse(first);
  const [from, to] = [Date.parse(since), Date.parse(until)];
  return {
    asOf: new Date(to + 8 * DAY).toISOString().slice(0, 10),
    weeks: Math.ceil((to - from) / (7 * DAY)) + 2,
  };
}
