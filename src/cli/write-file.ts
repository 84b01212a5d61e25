import { randomBytes } from 'node:crypto';
import { open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';

/**
 * Writes the whole file or nothing: writes a temporary file beside it and renames it into place. A symbolic link is
 * followed, even to a file that does not exist yet. Anything but a regular file (a device, a pipe) is written to
 * directly.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    // Checked before links are resolved: the links to a process's open pipes lead to no path.
    const present = await stat(file).catch(() => null);
    if (present !== null && !present.isFile()) await writeFile(file, text);
    else await replace(await followed(file), text);
  } catch (error) {
    throw new UserError(`${file} could not be written: ${error instanceof Error ? error.message : error}`, {
      remedy: 'Name a file in a folder where you may write.',
      cause: error,
    });
  }
}

/** Resolves symbolic links, even to a file that does not exist yet. Links in a circle end in an error of the system. */
async function followed(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) throw error;
    const next = await readlink(file).catch(() => null);
    return next === null ? file : followed(path.resolve(await realpath(path.dirname(file)), next));
  }
}

async function replace(target: string, text: string): Promise<void> {
  const draft = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDurably(draft, text);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
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
