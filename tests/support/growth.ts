const ROUNDS = 3;
/** Some systems count processor time in steps of 16 ms. */
const LEAST_MS = 30;

/**
 * The power of the size with which the time of some work grows: about 1 in proportion to it, about 2 with its square. In
 * processor time of this process, the least of several rounds, so that what else runs on the machine hardly moves it;
 * how long the work may take is not asked, which no two machines would answer alike.
 */
export async function growth(work: (size: number) => unknown, from: number, to: number): Promise<number> {
  await timeOf(work, from);
  const least = { from: Infinity, to: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    least.from = Math.min(least.from, await timeOf(work, from));
    least.to = Math.min(least.to, await timeOf(work, to));
  }
  return Math.log(least.to / least.from) / Math.log(to / from);
}

/** Milliseconds, of work that is done again and again until the clock can tell. */
async function timeOf(work: (size: number) => unknown, size: number): Promise<number> {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    await work(size);
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1_000;
    if (spent >= LEAST_MS) return spent / runs;
  }
}
