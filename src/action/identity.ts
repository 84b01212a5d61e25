import { parseOrigin } from '../collect/git/origin.ts';
import { type Remote, remoteOf } from '../collect/git/remote.ts';
import type { Repository } from '../collect/git/repository.ts';
import type { Environment, Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** The measured repository and what the job knows about it. */
export interface Identity {
  /** Name of the repository, as owner/name. */
  readonly name: string;
  readonly url: string | null;
  /** Where to clone it from; `null`: the checkout's origin is on another server, missing or not understood. */
  readonly remote: Remote | null;
  /** Whether `name` is a repository on the runner's GitHub server. */
  readonly isOnServer: boolean;
  /**
   * The default branch according to the workflow event; `null`: the event does not say, or belongs to another
   * repository.
   */
  readonly defaultBranch: string | null;
}

interface Known {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly env: Environment;
}

/**
 * Identifies the repository by the checkout's origin. Without a checkout or an origin it is the repository of the
 * workflow.
 */
export function identify({ inputs, runner, env }: Known, checkout: Repository | null): Identity {
  const origin = parseOrigin(checkout?.originUrl ?? null);
  const name = origin?.name ?? runner.repository;
  const isHere = checkout?.originUrl == null || origin?.host === new URL(runner.server).host;
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
