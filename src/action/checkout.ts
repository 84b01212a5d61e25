import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type LoadedConfig, loadConfig } from '../collect/config.ts';
import { type Branch, chooseBranch, findBranch } from '../collect/git/branch.ts';
import { defaultBranchOf, newestOn } from '../collect/git/clone.ts';
import { openRepository, type Repository } from '../collect/git/repository.ts';
import { UserError } from '../errors.ts';
import type { Instant } from '../history/instant.ts';
import type { Identity } from './identity.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { Runner } from './runner.ts';

/** The history that is measured, opened for reading. */
export interface Source extends Pick<Identity, 'name' | 'url' | 'isOnServer'> {
  readonly repository: Repository;
  readonly branch: Branch;
  readonly config: LoadedConfig;
}

/** What opening the history needs. */
export interface SourceRequest {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly env: Environment;
  readonly asOf: Instant;
  /** Temporary folder of this run, removed when it ends. */
  readonly temp: string;
  readonly log: Pick<Log, 'step' | 'info'>;
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Opens the checkout in the folder of the input `path`, which must be one, else in the workspace. `null`: the workspace
 * holds no checkout that can be read.
 */
export async function findCheckout(request: SourceRequest): Promise<Repository | null> {
  const { inputs, runner } = request;
  if (inputs.path !== null) return openRepository(path.resolve(runner.workspace, inputs.path), request);
  const isThere = await stat(path.join(runner.workspace, '.git')).catch(() => null);
  if (isThere === null) return null;
  try {
    return await openRepository(runner.workspace, request);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    request.log.info(`What is in the workspace is not used. ${error.message}`);
    return null;
  }
}

/** Uses the checkout as source. `null`: it lacks part of the history, so a clone is needed. */
export async function useCheckout(
  request: SourceRequest,
  checkout: Repository,
  identity: Identity,
): Promise<Source | null> {
  const lack = checkout.shallow ? 'shallow' : checkout.partial ? 'partial' : null;
  if (lack !== null) return cloneNeeded(request, identity, `The checkout is ${lack}`);
  const name = await defaultBranchFor(request, checkout, identity);
  const first = name === null ? await chooseBranch(checkout, null) : await findBranch(checkout, name);
  if (first === null) return cloneNeeded(request, identity, `The checkout has no branch ${name}`);
  const config = await configOf(request, checkout, first.tip);
  const wanted = config.config.branch;
  const branch = wanted === undefined || wanted === first.name ? first : await findBranch(checkout, wanted);
  if (branch === null) return cloneNeeded(request, identity, `The checkout has no branch ${wanted}`);
  if (await isBehind(request, branch, identity)) {
    return cloneNeeded(request, identity, `The checkout is not at the newest commit of ${branch.name}`);
  }
  return { repository: checkout, branch, config, ...identity };
}

/**
 * Whether the server has another newest commit of the branch. A workspace that another workflow left behind, or a run
 * that is repeated later, would show the newest weeks as empty.
 */
async function isBehind(request: SourceRequest, { name, tip }: Branch, { remote }: Identity): Promise<boolean> {
  if (remote === null) return false;
  try {
    const newest = await newestOn(remote, name, request);
    return newest !== null && newest !== tip;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    request.log.info(
      `The checkout is used as it is, for the server did not say whether it is current. ${error.message}`,
    );
    return false;
  }
}

/**
 * The default branch from the event or, if the checkout has no origin/HEAD, from the server. `null`: the checkout
 * decides.
 */
async function defaultBranchFor(
  request: SourceRequest,
  checkout: Repository,
  identity: Identity,
): Promise<string | null> {
  if (identity.defaultBranch !== null || identity.remote === null) return identity.defaultBranch;
  const isKnown = (await checkout.resolve('refs/remotes/origin/HEAD')) !== null;
  return isKnown ? null : defaultBranchOf(identity.remote, request);
}

function cloneNeeded({ log }: SourceRequest, { remote }: Identity, why: string): null {
  if (remote !== null) {
    log.info(`${why}: a clone of its own is made for the report.`);
    return null;
  }
  throw new UserError(`${why}: its history would give wrong numbers.`, {
    remedy: 'Check it out whole: `fetch-depth: 0`, without `filter`, with the branch that is measured.',
  });
}

/** Loads the configuration of this run from a repository. */
export function configOf({ inputs }: SourceRequest, repository: Repository, commit: string): Promise<LoadedConfig> {
  return loadConfig({
    repository,
    commit,
    ...(inputs.config === null ? {} : { path: inputs.config }),
    ...(inputs.weeks === null ? {} : { inputs: { weeks: inputs.weeks } }),
  });
}
