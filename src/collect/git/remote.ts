import { isRepositoryName } from '../../config/repository-name.ts';
import { UserError } from '../../errors.ts';
import { FULL_DISK, type GitError } from './process.ts';

/** A repository on the GitHub server that the Action runs for. */
export interface Remote {
  /** `https://github.com` or a GitHub Enterprise server, without a final slash. */
  readonly server: string;
  /** Name of the repository, as owner/name. */
  readonly name: string;
  readonly url: string;
  readonly token: string | null;
  /** Environment variables for the proxies and certificates that reaching the server needs. */
  readonly network: Readonly<Record<string, string>>;
}

const SERVER = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;

/** Environment variables with network settings that git and its HTTP library read; no others are passed on. */
const NETWORK_SETTINGS = [
  ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]),
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
];

/** Whether a text is `https://` and a host, without a path. */
export function isServer(text: string): boolean {
  return SERVER.test(text);
}

/** The error for an address that is no repository on a GitHub server. */
export function noSuchPlace(server: string, name: string): UserError {
  return new UserError(`"${server}/${name}" is not the address of a GitHub repository.`, {
    remedy: 'Check GITHUB_SERVER_URL and GITHUB_REPOSITORY: the runner sets both.',
  });
}

/** Describes a repository on a GitHub server. */
export function remoteOf(
  source: { readonly server: string; readonly name: string; readonly token: string | null },
  env: Readonly<Record<string, string | undefined>>,
): Remote {
  const server = source.server.replace(/\/+$/, '');
  if (!isServer(server) || !isRepositoryName(source.name)) throw noSuchPlace(server, source.name);
  const network = NETWORK_SETTINGS.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...source, server, url: `${server}/${source.name}.git`, network: Object.fromEntries(network) };
}

/** The token as git sends it, for HTTP basic authentication. It is as secret as the token itself. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/**
 * The environment in which a git process reaches the remote: only the server's URL scheme is allowed, redirects are
 * off, and the token is a setting in the environment, never on disk, on a command line or in an address.
 */
export function credentials(remote: Remote): Record<string, string> {
  const settings: [string, string][] = [
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    // Gives up a connection that delivers less than 1,000 bytes a second for a minute.
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ['gc.auto', '0'],
  ];
  if (remote.token !== null) {
    settings.push([`http.${remote.server}/.extraheader`, `AUTHORIZATION: basic ${basicCredential(remote.token)}`]);
  }
  return {
    ...remote.network,
    GIT_ALLOW_PROTOCOL: new URL(remote.server).protocol.replace(':', ''),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

/** The server's refusal as advice; `null`: the server did not refuse, so another attempt may help. */
export function explainRefusal(error: GitError, remote: Remote): UserError | null {
  const said = error.stderr;
  const branch = /couldn't find remote ref refs\/heads\/(\S{1,255})/.exec(said)?.[1];
  if (branch !== undefined) {
    return new UserError(`${remote.name} has no branch ${branch}.`, {
      remedy: 'Check `branch` in the configuration.',
      cause: error,
    });
  }
  if (REFUSED.test(said)) {
    const why = remote.token === null ? 'there is no token, and it is not public' : 'the token may not read it';
    return new UserError(`${remote.name} could not be cloned: ${why}.`, {
      remedy: 'Add `contents: read` to the `permissions` of the job, or give a token that can read the repository.',
      cause: error,
    });
  }
  return null;
}

const REFUSED =
  /authentication failed|could not read username|(?:error:|HTTP) 40[134]\b|not found|access denied|forbidden/i;

/** The error, with advice, for a server that could not be reached. */
export function outOfReach(error: GitError, remote: Remote): UserError {
  const why = /^(?:error: RPC failed; |fatal: )(.{1,200})/m.exec(error.stderr)?.[1] ?? 'git does not say why';
  return new UserError(`${remote.name} could not be cloned from ${remote.server}: ${why}.`, {
    remedy: error.stderr.includes('No space left')
      ? FULL_DISK
      : 'Check that the server can be reached from the runner, proxies included, and run again.',
    cause: error,
  });
}
