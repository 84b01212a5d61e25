import { UserError } from '../../errors.ts';
import type { GitError } from './process.ts';

/** A repository on the GitHub server that the Action runs for. */
export interface Remote {
  /** `https://github.com` or a GitHub Enterprise server, without a final slash. */
  readonly server: string;
  /** owner/name */
  readonly name: string;
  readonly url: string;
  readonly token: string | null;
  /** Proxies and certificates that the machine needs to reach the server. */
  readonly network: Readonly<Record<string, string>>;
}

const SERVER = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;
const NAME = /^[\w.-]+\/[\w.-]+$/;

/** What git and its HTTP library need of the machine's network settings; nothing else is handed on. */
const NETWORK_SETTINGS = [
  ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]),
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
];

/** @throws UserError where server or name are not of the form that GitHub gives them. */
export function remoteOf(
  source: { readonly server: string; readonly name: string; readonly token: string | null },
  env: Readonly<Record<string, string | undefined>>,
): Remote {
  const server = source.server.replace(/\/+$/, '');
  if (!SERVER.test(server) || !NAME.test(source.name)) {
    throw new UserError(`"${server}/${source.name}" is not the address of a GitHub repository.`, {
      remedy: 'Check GITHUB_SERVER_URL and GITHUB_REPOSITORY: the runner sets both.',
    });
  }
  const network = NETWORK_SETTINGS.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...source, server, url: `${server}/${source.name}.git`, network: Object.fromEntries(network) };
}

/** The form in which git sends a token. It is as secret as the token itself. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/**
 * What one git process gets to reach the remote: the server's scheme alone, no redirects, and the token as a setting
 * in its environment, so that it is neither on disk nor on a command line nor in an address.
 */
export function credentials(remote: Remote): Record<string, string> {
  const settings: [string, string][] = [
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    // A connection that delivers next to nothing for a minute is dead.
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

/** What the server refused, as advice; `null`: it did not, so that another try may help. */
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

/** What git says when it did not come through, as advice. */
export function outOfReach(error: GitError, remote: Remote): UserError {
  const why = /^(?:error: RPC failed; |fatal: )(.{1,200})/m.exec(error.stderr)?.[1] ?? 'git does not say why';
  return new UserError(`${remote.name} could not be cloned from ${remote.server}: ${why}.`, {
    remedy: 'Check that the server can be reached from the runner, proxies included, and run again.',
    cause: error,
  });
}
