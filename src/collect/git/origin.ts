/** Where a clone came from, according to the address of its remote `origin`. */
export interface Origin {
  /** Host name; for a web address with its port, if that is not the usual one. */
  readonly host: string;
  /** `owner/name`, or a longer path on hosts with nested groups. */
  readonly name: string;
  /** The repository's page, for links; `null` on hosts whose links differ from GitHub's. */
  readonly url: string | null;
}

// git@host:owner/name.git
const SCP_FORM = /^(?:[^@/\s]+@)?(?<host>[^:/\s]+):(?![:/]\/|:)(?<path>[^\s]+)$/;
// https://user:secret@host:8443/owner/name.git, ssh://git@host:22/owner/name
const URL_FORM =
  /^(?<scheme>https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[^:/\s]+)(?::(?<port>\d+))?\/(?<path>[^\s?#]+)/i;

const OTHER_LINK_FORMS = /gitlab|bitbucket|azure|visualstudio|googlesource|gerrit/i;

/**
 * Parses an address in any usual form, without its credentials. `null`: a local path, or an address without
 * `owner/name`.
 */
export function parseOrigin(address: string | null): Origin | null {
  const groups = (URL_FORM.exec(address ?? '') ?? SCP_FORM.exec(address ?? ''))?.groups;
  const { scheme = '', host: named = '', port } = groups ?? {};
  const isWeb = /^https?$/i.test(scheme);
  const host = withoutAlias(named.toLowerCase()) + (isWeb && port !== undefined ? `:${port}` : '');
  const path = (groups?.['path'] ?? '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  // One letter before a colon is a Windows drive, not a host.
  if (host.length < 2 || !path.includes('/')) return null;
  const isAddress = isWeb || host.includes('.');
  const isGithubLike = isAddress && path.split('/').length === 2 && !OTHER_LINK_FORMS.test(host);
  return { host, name: path, url: isGithubLike ? `https://${host}/${path}` : null };
}

/** `github.com` for the host names that SSH settings use for it: `ssh.github.com`, and one for each key. */
function withoutAlias(host: string): string {
  return /^(?:ssh\.)?github\.com(?:-[\w-]+)?$/.test(host) ? 'github.com' : host;
}
