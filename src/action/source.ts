import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type LoadedConfig, loadConfig } from '../collect/config.ts';
import { CONFIG_PATH } from '../collect/config-file.ts';
import { type Branch, chooseBranch, findBranch } from '../collect/git/branch.ts';
import { defaultBranchOf, makeClone, type OwnClone } from '../collect/git/clone.ts';
import { openRepository, type Repository } from '../collect/git/repository.ts';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { DAY, type Instant } from '../history/instant.ts';
import { completeWeeks } from '../history/period.ts';
import { type Identity, identify } from './identity.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { Runner } from './runner.ts';

/** The history that is measured, opened for reading. */
export interface Source extends Pick<Identity, 'name' | 'url' | 'isOnServer'> {
  readonly repository: Repository;
  readonly branch: Branch;
  readonly config: LoadedConfig;
}

interface SourceRequest {
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
 * Opens the checkout if it has the whole history of the branch, else a clone made for this run. So a checkout that is
 * shallow, partial, missing or of another branch does not change a number. The checkout is only read.
 */
export async function openSource(request: SourceRequest): Promise<Source> {
  const checkout = await findCheckout(request);
  const identity = identify(request, checkout);
  const fromCheckout = checkout === null ? null : await useCheckout(request, checkout, identity);
  if (fromCheckout !== null) return fromCheckout;
  return cloneInstead(request, checkout, identity);
}

/**
 * Opens the checkout in the folder of the input `path`, which must be one, else in the workspace. `null`: the workspace
 * holds no checkout.
 */
async function findCheckout(request: SourceRequest): Promise<Repository | null> {
  const { inputs, runner } = request;
  if (inputs.path !== null) return openRepository(path.resolve(runner.workspace, inputs.path), request);
  const isThere = await stat(path.join(runner.workspace, '.git')).catch(() => null);
  return isThere === null ? null : openRepository(runner.workspace, request);
}

/** Uses the checkout as source. `null`: it lacks part of the history, so a clone is needed. */
async function useCheckout(request: SourceRequest, checkout: Repository, identity: Identity): Promise<Source | null> {
  const lack = checkout.shallow ? 'shallow' : checkout.partial ? 'partial' : null;
  if (lack !== null) return insufficient(request, identity, `The checkout is ${lack}`);
  const name = await defaultBranchFor(request, checkout, identity);
  const first = name === null ? await chooseBranch(checkout, null) : await findBranch(checkout, name);
  if (first === null) return insufficient(request, identity, `The checkout has no branch ${name}`);
  const config = await configOf(request, checkout, first.tip);
  const wanted = config.config.branch;
  const branch = wanted === undefined || wanted === first.name ? first : await findBranch(checkout, wanted);
  if (branch === null) return insufficient(request, identity, `The checkout has no branch ${wanted}`);
  return { repository: checkout, branch, config, ...identity };
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

function insufficient({ log }: SourceRequest, { remote }: Identity, why: string): null {
  if (remote !== null) {
    log.info(`${why}: a clone of its own is made for the report.`);
    return null;
  }
  throw new UserError(`${why}: its history would give wrong numbers.`, {
    remedy: 'Check it out whole: `fetch-depth: 0`, without `filter`, with the branch that is measured.',
  });
}

/**
 * Makes a clone and opens it. Fetches the newest commit first: the configuration in its tree may say how much history
 * to fetch.
 */
async function cloneInstead(request: SourceRequest, checkout: Repository | null, identity: Identity): Promise<Source> {
  const { temp, log, asOf } = request;
  if (identity.remote === null) throw new Error('without a remote there is nothing to clone');
  log.step(`Cloning ${identity.name}`);
  const directory = path.join(temp, 'clone.git');
  const clone = await makeClone(identity.remote, directory, request);
  const first = await clone.tip(identity.defaultBranch);
  const config = await configForClone(request, checkout, directory, first);
  const branch = await reachedBranch(clone, first, config.config, asOf);
  await checkout?.close();
  return { repository: await openRepository(directory, request), branch, config, ...identity };
}

async function reachedBranch(clone: OwnClone, first: Branch, config: Config, asOf: Instant): Promise<Branch> {
  const wanted = config.branch;
  const branch = wanted === undefined || wanted === first.name ? first : await clone.tip(wanted);
  const [oldest] = completeWeeks(asOf, config.weeks);
  return clone.reach(branch, (oldest?.start ?? asOf) - daysBefore(config) * DAY);
}

/**
 * Days of history needed before the window: the look-back for reverts, and the longest permitted age of a runbook,
 * because at the boundary of a shallow clone every runbook looks newly added.
 */
function daysBefore({ lookback, runbooks }: Config): number {
  return Math.max(lookback, ...Object.values(runbooks['max-age']));
}

/**
 * Loads the configuration from the checkout if its work tree holds the file, else from the newest commit of the cloned
 * branch.
 */
async function configForClone(
  request: SourceRequest,
  checkout: Repository | null,
  directory: string,
  branch: Branch,
): Promise<LoadedConfig> {
  const file = request.inputs.config ?? CONFIG_PATH;
  const head = await checkout?.resolve('HEAD');
  const root = checkout?.workTree ?? null;
  const isInWorkTree = root !== null && (await stat(path.join(root, file)).catch(() => null)) !== null;
  if (isInWorkTree && checkout !== null && head != null) return configOf(request, checkout, head);
  const clone = await openRepository(directory, request);
  try {
    return await configOf(request, clone, branch.tip);
  } finally {
    await clone.close();
  }
}

function configOf({ inputs }: SourceRequest, repository: Repository, commit: string): Promise<LoadedConfig> {
  return loadConfig({
    repository,
    commit,
    ...(inputs.config === null ? {} : { path: inputs.config }),
    ...(inputs.weeks === null ? {} : { inputs: { weeks: inputs.weeks } }),
  });
}
