import { constants, createReadStream } from 'node:fs';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { readBlobs } from './git/blobs.ts';
import { streamGit } from './git/process.ts';
import type { Repository } from './git/repository.ts';
import { forEachToken } from './git/tokens.ts';

/** Default path of the configuration in the repository. */
export const CONFIG_PATH = '.github/infra-kpis.yml';

/** Larger configuration files are refused, in bytes. */
const MAX_BYTES = 256 * 1024;

export interface ConfigText {
  /** Name of the file as the report shows it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Text of a file, or of a pipe such as `<(…)`, that the user named. Symbolic links are followed, because the user chose
 * them.
 */
export async function readNamedFile(file: string): Promise<ConfigText> {
  const found = await stat(file).catch(() => null);
  const text = found?.isFIFO()
    ? await readPipe(file)
    : await readPlainFile(await realpath(file).catch(() => file), file);
  if (text !== null) return { file, text };
  throw new UserError(`There is no file ${file}.`, { remedy: 'Check the path given with --config.' });
}

/** Text of a file of the repository: from its work tree, else from a commit's tree. `null`: it is in neither. */
export async function readOwnFile(repository: Repository, commit: string, file: string): Promise<ConfigText | null> {
  const text = (await readFromWorkTree(repository.workTree, file)) ?? (await readFromCommit(repository, commit, file));
  return text === null ? null : { file, text };
}

async function readFromWorkTree(root: string | null, file: string): Promise<string | null> {
  if (root === null) return null;
  const folders = path.dirname(file).split('/');
  for (const [index] of folders.entries()) {
    const folder = folders.slice(0, index + 1).join('/');
    const found = await lstat(path.join(root, folder)).catch(() => null);
    if (found?.isSymbolicLink()) throw linkRefused(folder);
  }
  return readPlainFile(path.join(root, file), file);
}

async function readPlainFile(file: string, shown: string): Promise<string | null> {
  const found = await lstat(file).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) throw linkRefused(shown);
  if (!found.isFile())
    throw new UserError(`${shown} is not a regular file.`, { remedy: 'Replace it with the configuration file.' });
  if (found.size > MAX_BYTES) throw tooLarge(shown);
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return decoded(await handle.readFile(), shown);
  } finally {
    await handle.close();
  }
}

async function readPipe(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: MAX_BYTES })) chunks.push(chunk as Buffer);
  const contents = Buffer.concat(chunks);
  if (contents.length > MAX_BYTES) throw tooLarge(file);
  return decoded(contents, file);
}

async function readFromCommit(repository: Repository, commit: string, file: string): Promise<string | null> {
  let entry: string | null = null;
  const listing = streamGit(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, file], {
    ...repository.git,
    settings: ['--literal-pathspecs'],
  });
  await forEachToken(listing, (token) => {
    entry = token.toString('utf8');
  });
  const [mode = '', , blob = ''] = (entry ?? '').split(/[ \t]/);
  if (mode === '120000') throw linkRefused(file);
  return mode.startsWith('100') ? readBlob(repository, blob, file) : null;
}

async function readBlob(repository: Repository, id: string, file: string): Promise<string | null> {
  let text: string | null = null;
  await readBlobs(repository, [id], ({ contents, absent }) => {
    if (absent) return;
    if (contents === null || contents.length > MAX_BYTES) throw tooLarge(file);
    text = decoded(contents, file);
  });
  return text;
}

/**
 * Decodes UTF-8 and refuses anything else: in another encoding, names would silently turn into others that match
 * nothing.
 */
function decoded(contents: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(contents);
  } catch (cause) {
    throw new UserError(`${shown} is not UTF-8.`, { remedy: 'Save it in that encoding.', cause });
  }
}

function linkRefused(shown: string): UserError {
  return new UserError(`${shown} is a symbolic link, and links are not followed.`, {
    remedy: 'Put the file itself there, or name it with --config.',
  });
}

function tooLarge(shown: string): UserError {
  return new UserError(`${shown} is larger than ${MAX_BYTES / 1024} KiB.`, { remedy: 'Shorten it.' });
}
