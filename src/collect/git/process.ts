import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../errors.ts';
import { gitEnvironment, NULL_DEVICE, type RunEnvironment } from './run-environment.ts';

const BROKEN_CLONE =
  'Objects may be missing or damaged: `git fsck` shows what is missing. A clone made with `--filter=tree:0` lacks its trees: clone again without it.';

export const FULL_DISK =
  'The disk is full: free some space. TMPDIR, in the Action RUNNER_TEMP, sets the temporary folder.';

/** A git process that failed. Holds what git printed, which the caller can turn into better advice. */
export class GitError extends UserError {
  override readonly name: string = 'GitError';
  readonly stderr: string;

  constructor(args: readonly string[], code: number | null, stderr: string) {
    const remedy = stderr.includes('No space left') ? FULL_DISK : BROKEN_CLONE;
    super(`git ${args[0]} ended with ${code ?? 'a signal'}: ${stderr.trim().slice(0, 500)}`, { remedy });
    this.stderr = stderr;
  }
}

/** The environment and folder in which a git process runs. */
export interface GitOptions {
  readonly environment: RunEnvironment;
  /**
   * Variables added to the closed environment (`undefined` removes one): the path of the object store, or the
   * credentials for a clone.
   */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string | undefined;
  /** Options of git itself, which come before the command. */
  readonly settings?: readonly string[];
}

const SAFE_SETTINGS = [
  ['core.fsmonitor', 'false'],
  // Disables the attributes file of the user's home, which no `GIT_CONFIG_*` or `GIT_ATTR_*` variable switches off.
  ['core.attributesFile', NULL_DEVICE],
  ['core.hooksPath', NULL_DEVICE],
  // A file beside the objects that repeats what commits say, parents too, and is not checked against them.
  ['core.commitGraph', 'false'],
  ['log.showSignature', 'false'],
  ['log.diffMerges', 'first-parent'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

function start(args: readonly string[], { environment, env, cwd, settings = [] }: GitOptions): GitProcess {
  const { signal } = environment;
  return spawn('git', [...SAFE_SETTINGS, ...settings, ...args], {
    env: { ...gitEnvironment(environment), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Streams git's output. Throws `GitError` if git fails, after everything printed before was handed on. */
export function streamGit(args: readonly string[], options: GitOptions): AsyncGenerator<Buffer> {
  return pipeGit(args, [], options);
}

/**
 * Streams the output of a git command that reads `input`, with back-pressure on both pipes. Throws `GitError` if git
 * fails.
 */
export async function* pipeGit(
  args: readonly string[],
  input: Iterable<string>,
  options: GitOptions,
): AsyncGenerator<Buffer> {
  const child = start(args, options);
  const ended = endOf(child, args);
  // Both may fail while the output is still being read, but are awaited only afterwards.
  ended.catch(() => undefined);
  const fed = feed(child.stdin, input);
  fed.catch(() => undefined);
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    await ended;
    await fed;
  } finally {
    child.kill();
    await ended.catch(() => undefined);
  }
}

const WRITE_SIZE = 1 << 16;
/** Error codes of writing to a process that has ended or was killed. */
const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED']);

async function feed(stdin: Writable, input: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(blocks(input)), stdin);
  } catch (error) {
    // A closed pipe is ignored: the exit code of the process shows what went wrong.
    if (!(error instanceof Error && 'code' in error && CLOSED.has(String(error.code)))) throw error;
  }
}

function* blocks(input: Iterable<string>): Generator<string> {
  let pending = '';
  for (const line of input) {
    pending += line;
    if (pending.length < WRITE_SIZE) continue;
    yield pending;
    pending = '';
  }
  if (pending !== '') yield pending;
}

async function endOf(child: GitProcess, args: readonly string[]): Promise<void> {
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 10_000) stderr += chunk.toString('utf8');
  });
  const [code] = (await once(child, 'close').catch(explainNoStart)) as [number | null];
  if (code !== 0) throw new GitError(args, code, stderr);
}

function explainNoStart(cause: NodeJS.ErrnoException): never {
  if (cause.code === 'EACCES' || cause.code === 'ENOTDIR') {
    const remedy = 'Check which git comes first in PATH: `command -v git` shows it.';
    throw new UserError(`The program git could not be started (${cause.code}).`, { remedy, cause });
  }
  if (cause.code !== 'ENOENT') throw cause;
  throw new UserError('The program git was not found.', { remedy: 'Install git 2.32 or newer.', cause });
}

/** The whole output of a git command, for commands that print little. */
export async function gitOutput(args: readonly string[], options: GitOptions): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(args, options)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
