import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors.ts';
import { GitError, type GitOptions, gitOutput } from './process.ts';
import type { RunEnvironment } from './run-environment.ts';
import { workTreeOf } from './work-tree.ts';

/**
 * A clone, opened for reading only. Git runs in a temporary git directory of our own over the clone's object store. So
 * none of the clone's settings, hooks, attributes, filters or grafts takes effect, whoever owns it.
 */
export interface Repository {
  /** The folder that the user named, as an absolute path. */
  readonly directory: string;
  /** The folder that holds its `.git`; `null`: a bare clone. */
  readonly workTree: string | null;
  /** The temporary folder that git uses as its git directory. */
  readonly gitDirectory: string;
  /** Options for every git process that reads the object store. */
  readonly git: GitOptions;
  readonly shallow: boolean;
  /** Whether it is a partial clone, which lacks objects on purpose. */
  readonly partial: boolean;
  /** The address of `origin` without credentials; `null`: none. */
  readonly originUrl: string | null;
  /** Id of the commit that a reference of the clone points to; `null`: no such reference or no commit. */
  resolve(reference: string): Promise<string | null>;
  /** The reference that a symbolic reference points to; `null`: it is not symbolic. */
  symbolic(reference: string): Promise<string | null>;
  /** Names of its branches, origin's and local ones, each once. */
  branches(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens a work tree, a linked worktree, a bare or a mirror clone for reading. */
export async function openRepository(directory: string, environment: RunEnvironment): Promise<Repository> {
  const absolute = path.resolve(directory);
  const temporary = await mkdtemp(path.join(environment.temp, 'infra-kpis-git-'));
  try {
    return await openWithin(temporary, absolute, environment);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function openWithin(temporary: string, absolute: string, environment: RunEnvironment): Promise<Repository> {
  const clone = { environment, cwd: absolute, env: { GIT_CONFIG_GLOBAL: await writeAnyOwner(temporary) } };
  const facts = await locate(absolute, clone);
  await writeOwnGitDirectory(temporary, facts);
  const inClone = (args: readonly string[]) => askInClone(args, clone);
  const [partial, originUrl] = await Promise.all([
    inClone(['config', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$']),
    inClone(['config', '--get', 'remote.origin.url']),
  ]);
  return {
    directory: absolute,
    workTree: facts.workTree,
    gitDirectory: temporary,
    git: { environment, cwd: temporary, env: { GIT_DIR: temporary, GIT_OBJECT_DIRECTORY: facts.objects } },
    shallow: facts.shallow,
    partial: partial !== null,
    originUrl: withoutCredentials(originUrl),
    resolve: (reference) => inClone(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]),
    symbolic: (reference) => inClone(['symbolic-ref', '--quiet', reference]),
    branches: async () => branchNames(await inClone(BRANCH_LISTING)),
    close: () => rm(temporary, { recursive: true, force: true }),
  };
}

interface CloneFacts {
  readonly workTree: string | null;
  readonly objects: string;
  readonly shallowFile: string;
  readonly shallow: boolean;
  readonly objectFormat: string;
}

/**
 * Writes a configuration file that lets git read a clone of any owner. Git before 2.38 ignores this setting on its
 * command line.
 */
async function writeAnyOwner(folder: string): Promise<string> {
  const file = path.join(folder, 'any-owner');
  await writeFile(file, '[safe]\n\tdirectory = *\n');
  return file;
}

const REV_PARSE_OPTIONS =
  '--is-shallow-repository --show-object-format --git-path objects --git-path shallow --absolute-git-dir'.split(' ');

async function locate(directory: string, clone: GitOptions): Promise<CloneFacts> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UserError(`There is no folder ${directory}.`, { remedy: 'Name the folder of a git clone.' });
  }
  let answer: string;
  try {
    answer = await gitOutput(['rev-parse', ...REV_PARSE_OPTIONS], clone);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(`${directory} is not a git repository that can be read: ${errorIn(error.stderr)}`, {
      remedy: 'Name the folder of a git clone, for example one made by `git clone`.',
      cause: error,
    });
  }
  const [shallow, objectFormat, objects, shallowFile, gitDirectory] = answer.trim().split('\n');
  if (!shallow || !objectFormat || !objects || !shallowFile || !gitDirectory) {
    throw new UserError('This git is too old to read the repository.', { remedy: 'Install git 2.32 or newer.' });
  }
  return {
    workTree: await workTreeOf(directory, gitDirectory),
    shallow: shallow === 'true',
    objectFormat,
    objects: path.resolve(directory, objects),
    shallowFile: path.resolve(directory, shallowFile),
  };
}

async function writeOwnGitDirectory(gitDirectory: string, facts: CloneFacts): Promise<void> {
  await mkdir(path.join(gitDirectory, 'refs'));
  await writeFile(path.join(gitDirectory, 'HEAD'), 'ref: refs/heads/none\n');
  const config =
    facts.objectFormat === 'sha1'
      ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
      : `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = ${facts.objectFormat}\n`;
  await writeFile(path.join(gitDirectory, 'config'), config);
  if (facts.shallow) await cp(facts.shallowFile, path.join(gitDirectory, 'shallow'));
}

/**
 * Runs a git command in the clone itself to read references and settings. Only commands that were seen to start no
 * other program are used. `null`: git failed or printed nothing.
 */
async function askInClone(args: readonly string[], clone: GitOptions): Promise<string | null> {
  try {
    const answer = (await gitOutput(args, clone)).trim();
    return answer === '' ? null : answer;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

const BRANCH_LISTING = ['for-each-ref', '--format=%(refname)', 'refs/remotes/origin', 'refs/heads'];

function branchNames(listing: string | null): readonly string[] {
  const names = (listing ?? '').split('\n').map((line) => line.replace(/^refs\/(heads|remotes\/origin)\//, ''));
  return [...new Set(names)].filter((name) => name !== '' && name !== 'HEAD');
}

function withoutCredentials(url: string | null): string | null {
  return url === null ? null : url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}

/** Git's last fatal message, on one line. */
function errorIn(text: string): string {
  return text
    .slice(Math.max(0, text.lastIndexOf('fatal: ')))
    .trim()
    .replace(/\s+/g, ' ');
}
