import { parseOrigin } from '../collect/git/origin.ts';
import { type Remote, remoteOf } from '../collect/git/remote.ts';
import type { Repository } from '../collect/git/repository.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** Which repository a checkout is of, and what the job knows of it. */
export interface Identity {
  /** owner/name */
  readonly name: string;
  readonly url: string | null;
  /** Where a clone can be made from; `null`: the checkout came from elsewhere. */
  readonly remote: Remote | null;
  /** Whether the name is that of a repository on this GitHub server. */
  readonly isOnServer: boolean;
  /** The default branch, where the event tells it of this repository. */
  readonly defaultBranch: string | null;
}

interface Known {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly env: Environment;
}

/** By the checkout's origin; without a checkout, or an origin, it is the repository of the workflow. */
export function identify({ inputs, runner, env }: Known, checkout: Repository | null): Identity {
  const origin = parseOrigin(checkout?.originUrl ?? null);
  const name = origin?.name ?? runner.repository;
  const isHere = checkout?.originUrl == null || origin?.host === new URL(runner.server).hostname;
  if (!isHere) {
    return { name, url: origin?.url ?? null, remote: null, isOnServer: origin === null, defaultBranch: null };
  }
  const isOwn = name.toLowerCase() === runner.repository.toLowerCase();
  return {
    name,
    url: `${runner.server}/${name}`,
    remote: checkout !== null && origin === null ? null : remoteOf({ ...runner, name, token: inputs.token }, env),
    isOnServer: true,
    defaultBranch: isOwn ? runner.defaultBranch : null,
  };
}
