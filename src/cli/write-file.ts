import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';

/**
 * Writes the whole file or nothing: under another name beside it first, then renamed into place. A link is followed;
 * what is no plain file (a device, a pipe) is written to as it is.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const present = await stat(target).catch(() => null);
    if (present !== null && !present.isFile()) return await writeFile(target, text);
    await writeDurably(draft, text);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new UserError(`${file} could not be written: ${error instanceof Error ? error.message : error}`, {
      remedy: 'Name a file in a folder where you may write.',
      cause: error,
    });
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
