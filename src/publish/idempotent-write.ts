import { UserError } from '../errors.ts';
import { UnconfirmedWrite } from '../github/client.ts';

/** Attempts at one write whose answers are lost. */
const ATTEMPTS = 3;
/** Time for a write whose answer was lost to become visible, in milliseconds. */
const SETTLING_MS = 3_000;

export type Wait = (ms: number) => Promise<void>;

/**
 * Creates one thing. If the answer is lost, looks for the thing before trying again. Throws `UserError` if all attempts
 * are lost.
 */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | null>, wait: Wait): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof UnconfirmedWrite)) throw error;
      await wait(SETTLING_MS);
      const found = await find();
      if (found !== null) return found;
      if (attempt === ATTEMPTS) throw lostEachTime(error);
    }
  }
}

/**
 * Sends a write that may be repeated without harm, and repeats it if the answer is lost. Throws `UserError` if all
 * attempts are lost.
 */
export async function retryWrite(write: () => Promise<unknown>, wait: Wait): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof UnconfirmedWrite)) throw error;
      if (attempt === ATTEMPTS) throw lostEachTime(error);
      await wait(SETTLING_MS);
    }
  }
}

function lostEachTime(cause: UnconfirmedWrite): UserError {
  return new UserError(`GitHub did not confirm a write, ${ATTEMPTS} times: ${cause.message}.`, {
    remedy: 'Run again later: the next run finds what was written and repeats nothing.',
    cause,
  });
}
