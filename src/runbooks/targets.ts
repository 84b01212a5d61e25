import { formatOf } from '../iac/parsed-file.ts';
import { directoryName, pathIn, resolvePath } from '../lib/paths.ts';

/** Target of a declared runbook. */
export type Target =
  | FileTarget
  | { readonly kind: 'external'; readonly url: string }
  /** A generic page of another project, which does not cover this service. */
  | { readonly kind: 'generic'; readonly url: string };

interface FileTarget {
  readonly kind: 'file';
  readonly path: string;
  readonly exists: boolean;
}

/** The repository that links are resolved in. */
export interface LinkContext {
  /** Address of the repository, such as `https://github.com/owner/name`; `null`: unknown. */
  readonly url: string | null;
  readonly has: (path: string) => boolean;
}

/** An address without a scheme: `go.example.org/dns-runbook`. */
const BARE_HOST = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,10}\/[^/]/i;

/**
 * Resolves a path or URL that the file `from` declares as a runbook. A URL into this repository becomes a path. `null`:
 * neither a path nor an http(s) URL, a placeholder, or the repository's front page.
 */
export function resolveTarget(declared: string, from: string, { url, has }: LinkContext): Target | null {
  const bare = declared.trim().split('#')[0] ?? '';
  if (/^https?:\/\//i.test(bare)) return resolveUrl(declared.trim(), bare, url, has);
  if (bare === '' || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith('//')) return null;
  const paths = [resolvePath(directoryName(from), bare), resolvePath('', bare)].filter((path) => path !== null);
  const target = fileTarget(paths, has);
  return target?.exists !== true && BARE_HOST.test(bare)
    ? resolveTarget(`https://${declared.trim()}`, from, { url, has })
    : target;
}

/** What a code host shows for a folder. */
const FOLDER_PAGES = ['README.md', 'readme.md', 'README.adoc', 'README.rst', 'README.txt', 'README', 'index.md'];

/** The first of the paths that is a file, or a folder with a README; else the first one, which does not exist. */
function fileTarget(paths: readonly string[], has: LinkContext['has']): FileTarget | null {
  const named = paths.filter((path) => path !== '');
  const pages = named.flatMap((path) => FOLDER_PAGES.map((page) => pathIn(path, page)));
  const found = named.find(has) ?? pages.find(has);
  const path = found ?? named[0];
  return path === undefined ? null : { kind: 'file', path, exists: found !== undefined };
}

function resolveUrl(declared: string, bare: string, own: string | null, has: LinkContext['has']): Target | null {
  const parsed = parseUrl(bare);
  if (parsed === null || isPlaceholder(parsed)) return null;
  // The repository's front page is not a runbook, also at `/tree/main`.
  if (own !== null && bare.toLowerCase().replace(/(?:\.git)?\/?$/, '') === own.toLowerCase()) return null;
  const paths = pathsInRepository(parsed.pathname);
  if (own !== null && isBelow(bare, own) && paths.length > 0) return fileTarget(paths, has);
  // If the repository's own address is unknown, a page in a folder that is there too decides.
  const isPage = (path: string) => path.includes('/') && formatOf(path) === 'text' && has(path);
  const found = own === null ? paths.find(isPage) : undefined;
  if (found !== undefined) return { kind: 'file', path: found, exists: true };
  return isGeneric(parsed, own) ? { kind: 'generic', url: declared } : { kind: 'external', url: declared };
}

/** The name of an owner or a company that a template leaves to be filled in: `your-org`, `<org>`. */
const NOBODY =
  /^(%3c.*%3e|(your|my)[-_]?(github[-_]?)?(org|organi[sz]ation|company|team|owner|user|username|name)|example[-_](org|company)|changeme)$/i;

/** Whether an address is a placeholder left from a template: `https://example.com/runbook`, `github.com/your-org/…`. */
function isPlaceholder({ hostname: host, pathname }: URL): boolean {
  const names = [...host.split('.'), pathname.split('/')[1] ?? ''];
  return host === 'localhost' || /^(www\.)?example\./.test(host) || names.some((name) => NOBODY.test(name));
}

function isBelow(address: string, base: string): boolean {
  const [one, other] = [address.toLowerCase(), base.toLowerCase()];
  return one === other || one.startsWith(`${other}/`);
}

const VIEWS = new Set(['blob', 'tree', 'raw', 'edit']);

/**
 * `/owner/name/blob/main/docs/a.md` → `docs/a.md` and `a.md`: the branch may be one or two segments long. Empty: not a
 * page of a file or folder.
 */
function pathsInRepository(pathname: string): readonly string[] {
  const segments = decode(pathname).split('/').filter(Boolean);
  const view = segments.findIndex((segment) => VIEWS.has(segment));
  return view === -1 ? [] : [view + 2, view + 3].map((start) => segments.slice(start).join('/'));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Code hosts with repositories of many owners: the first segment of the path is the owner. */
const SHARED_HOST = /(^|\.)(git(hub|lab|ea)?|raw|bitbucket|codeberg)[a-z]*\./;

/**
 * Whether a page belongs to another project: to a repository of another owner on a code host, or to a site named after
 * the alerting software.
 */
function isGeneric(page: URL, own: string | null): boolean {
  if (/(^|[.-])(prometheus|alertmanager|grafana-mixin|monitoring-mixins?)([.-]|$)/.test(page.hostname)) return true;
  if (!SHARED_HOST.test(page.hostname)) return false;
  const ours = own === null ? null : parseUrl(own)?.pathname.split('/')[1]?.toLowerCase();
  const theirs = page.pathname.split('/')[1]?.toLowerCase();
  return ours !== null && ours !== undefined && theirs !== ours;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
