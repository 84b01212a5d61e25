import path from 'node:path';
import { loadConfig } from '../collect/config.ts';
import { chooseBranch } from '../collect/git/branch.ts';
import { parseOrigin } from '../collect/git/origin.ts';
import { openRepository, type Repository } from '../collect/git/repository.ts';
import { UserError } from '../errors.ts';
import type { Instant } from '../history/instant.ts';
import type { Request } from '../pipeline.ts';
import { VERSION } from '../version.ts';
import { accessOf, networkOf, tokenOf } from './github.ts';
import type { Shell } from './shell.ts';

/** Options that choose the history to read, its configuration and whether GitHub is read too. */
export interface SourceOptions {
  readonly weeks?: number;
  readonly asOf?: Instant;
  readonly branch?: string;
  readonly config?: string;
  readonly github?: boolean;
  readonly repo?: string;
  /** Longest total wait for GitHub, in milliseconds. */
  readonly maxWait?: number;
  /** Only the newest tree is read, so a shallow clone is accepted. */
  readonly treeOnly?: boolean;
}

/** An open clone and everything that a run needs to know about it. `close` removes temporary files. */
export interface Source {
  readonly request: Omit<Request, 'progress'>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the clone, chooses the branch and reads the configuration. An option overrides the same setting in the
 * configuration.
 */
export async function openSource(dir: string, options: SourceOptions, shell: Shell): Promise<Source> {
  const token = options.github ? tokenOf(shell.env) : null;
  const repository = await openRepository(dir, shell);
  try {
    if (!options.treeOnly) refuseShallow(repository, dir);
    return { request: await requestOn(repository, token, options, shell), close: () => repository.close() };
  } catch (error) {
    await repository.close();
    throw error;
  }
}

async function requestOn(
  repository: Repository,
  token: string | null,
  options: SourceOptions,
  shell: Shell,
): Promise<Source['request']> {
  const first = await chooseBranch(repository, options.branch ?? null);
  const { config, hash, file } = await loadConfig({
    repository,
    commit: first.tip,
    file: options.config,
    inputs: options.weeks === undefined ? {} : { weeks: options.weeks },
  });
  const access = token === null ? null : accessOf(token, parseOrigin(repository.originUrl), options.repo, shell.env);
  const wanted = options.branch ?? config.branch;
  const branch = wanted === undefined || wanted === first.name ? first : await chooseBranch(repository, wanted);
  return {
    repository,
    ...identityOf(repository, options),
    branch: branch.name,
    tip: branch.tip,
    asOf: options.asOf ?? shell.now,
    config,
    configHash: hash,
    configFile: file,
    version: VERSION,
    elapsedMs: shell.elapsedMs,
    ...(access === null ? {} : await networkOf(access, shell, options.maxWait)),
  };
}

/** Name and page of the repository: from --repo, else from origin, else from the folder's name. */
function identityOf(repository: Repository, options: SourceOptions): Pick<Request, 'name' | 'url'> {
  const origin = parseOrigin(repository.originUrl);
  if (options.repo !== undefined) {
    return { name: options.repo, url: `https://${origin?.host ?? 'github.com'}/${options.repo}` };
  }
  const folder = path.basename(repository.directory).replace(/\.git$/, '');
  return { name: origin?.name ?? (folder || 'repository'), url: origin?.url ?? null };
}

/** Refuses a shallow clone: a truncated history would silently give wrong numbers. */
function refuseShallow(repository: Repository, dir: string): void {
  if (!repository.shallow) return;
  throw new UserError(`${repository.directory} is a shallow clone: most of its history is missing.`, {
    remedy: `Fetch the rest, then run again:\n  git -C ${quoted(dir)} fetch --unshallow`,
  });
}

function quoted(dir: string): string {
  if (/^[\w./@+-]+$/.test(dir)) return dir;
  return process.platform === 'win32' ? `"${dir}"` : `'${dir.replaceAll("'", "'\\''")}'`;
}
