const ROUNDS = 3;
/** Minimum measured time. Some systems count processor time in steps of 16 ms. */
const LEAST_MS = 30;

/**
 * The exponent with which the time of some work grows with its size: about 1 if linear, about 2 if quadratic. Measured
 * as processor time of this process, the least of several rounds, which other processes hardly affect. Absolute times
 * are not compared, because they differ between machines.
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

/** Milliseconds for the work, which is repeated until the clock is precise enough. */
async function timeOf(work: (size: number) => unknown, size: number): Promise<number> {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    await work(size);
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1_000;
    if (spent >= LEAST_MS) return spent / runs;
  }
}
