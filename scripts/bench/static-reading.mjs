// Measures the cost of reading the trees of 52 weeks per distinct content, in processor time, which other processes
// disturb least.
import { tmpdir } from 'node:os';
import { compiled } from '../compiled.mjs';

/** Number of distinct contents in the weeks before `asOf`, and processor seconds to read and parse 1,000 of them. */
export async function staticReading(directory, weeks, lookbackDays, asOf) {
  const { openRepository } = await compiled('collect/git/repository.js');
  const { readHistory } = await compiled('collect/git/history.js');
  const { readTrees } = await compiled('collect/trees.js');
  const { loadHclParser } = await compiled('collect/hcl.js');
  const { factsReader } = await compiled('collect/file-facts.js');
  const { completeWeeks } = await compiled('history/period.js');
  const repository = await openRepository(directory, { env: process.env, temp: tmpdir() });
  const periods = completeWeeks(asOf, weeks);
  const since = periods[0].start - lookbackDays * 86_400;
  const history = await readHistory(repository, await repository.resolve('HEAD'), { since, asOf });
  const parseHcl = await loadHclParser(() => performance.now());
  const before = process.cpuUsage();
  const { read } = await readTrees(repository, history, periods, factsReader, parseHcl);
  const { user, system } = process.cpuUsage(before);
  await repository.close();
  return { contents: read, secondsPerThousand: (user + system) / 1e3 / Math.max(read, 1) };
}
