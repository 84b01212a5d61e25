import { readFile } from 'node:fs/promises';
import { isServer, noSuchPlace } from '../collect/git/remote.ts';
import { isRepositoryName } from '../config/repository-name.ts';
import { UserError } from '../errors.ts';
import type { Environment } from './inputs.ts';

/** What the runner's environment says about the job. */
export interface Runner {
  /** `https://github.com` or a GitHub Enterprise server. */
  readonly server: string;
  readonly api: string;
  /** owner/name of the repository that the workflow belongs to. */
  readonly repository: string;
  /** Default branch of `repository` according to the workflow event; `null`: the event does not say. */
  readonly defaultBranch: string | null;
  readonly workspace: string;
  readonly temp: string;
  readonly hasSummary: boolean;
}

/** Reads the runner's environment. `temp`: the temporary folder to use if RUNNER_TEMP is not set. */
export async function readRunner(env: Environment, temp: string): Promise<Runner> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!isRepositoryName(repository)) {
    throw new UserError('GITHUB_REPOSITORY does not say which repository this is.', {
      remedy: 'Run this as a step of a workflow; on a machine of your own use `node dist/cli.js report DIR`.',
    });
  }
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  if (!isServer(server)) throw noSuchPlace(server, repository);
  return {
    server,
    api: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    repository,
    defaultBranch: await defaultBranch(env['GITHUB_EVENT_PATH'], repository),
    workspace: env['GITHUB_WORKSPACE'] || '.',
    temp: env['RUNNER_TEMP'] || temp,
    hasSummary: Boolean(env['GITHUB_STEP_SUMMARY']),
  };
}

async function defaultBranch(eventPath: string | undefined, repository: string): Promise<string | null> {
  if (!eventPath) return null;
  const text = await readFile(eventPath, 'utf8').catch(() => 'null');
  try {
    const event = JSON.parse(text) as { repository?: { full_name?: unknown; default_branch?: unknown } } | null;
    const { full_name: name, default_branch: branch } = event?.repository ?? {};
    const isThis = typeof name === 'string' && name.toLowerCase() === repository.toLowerCase();
    return isThis && typeof branch === 'string' && branch !== '' ? branch : null;
  } catch {
    // The event is not valid JSON: the default branch is then read from git.
    return null;
  }
}
