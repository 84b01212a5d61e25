import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedConfig } from '../collect/config.ts';
import { CONFIG_PATH } from '../collect/config-file.ts';
import type { Branch } from '../collect/git/branch.ts';
import { makeClone, type OwnClone } from '../collect/git/clone.ts';
import { openRepository, type Repository } from '../collect/git/repository.ts';
import type { Config } from '../config/schema.ts';
import { DAY, type Instant } from '../history/instant.ts';
import { completeWeeks } from '../history/period.ts';
import { configOf, findCheckout, type Source, type SourceRequest, useCheckout } from './checkout.ts';
import { type Identity, identify } from './identity.ts';

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
  return clone.deepen(branch, (oldest?.start ?? asOf) - daysBefore(config) * DAY);
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
