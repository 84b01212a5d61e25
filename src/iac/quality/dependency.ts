import type { Dependency } from './facts.ts';

/**
 * Whether a constraint allows one version only: `1.2.3`, `v1.2`, `= 1.2.3`, `==1.2.3`, also with pre-release and build.
 */
export function isExactVersion(constraint: string): boolean {
  return /^(={1,2}\s*)?v?\d{1,9}\.\d{1,9}(\.\d{1,9})?([-+][\w.+-]{1,100})?$/.test(constraint.trim());
}

/** Whether a constraint is exact or has an upper bound: `~> 5.0`, `>= 3, < 5`, `^1.2`. */
export function isBounded(constraint: string): boolean {
  return isExactVersion(constraint) || /[<~^]/.test(constraint);
}

const MOVING = ['latest', 'main', 'master', 'head', 'develop', 'dev', 'trunk', 'stable', 'edge', 'nightly', 'canary'];

/** Releases of Debian and Ubuntu, by which their images are tagged. */
const CODENAMES = new Set(
  'stretch buster bullseye bookworm trixie forky trusty xenial bionic focal jammy noble oracular plucky'.split(' '),
);

/**
 * Whether a git ref or tag names a fixed version: it contains a digit and does not start with a word like `latest`, it
 * ends with a commit id (`develop-ccf1ce5`), or it begins with the codename of a distribution's release.
 */
export function isFixedRef(ref: string): boolean {
  const lower = ref.toLowerCase();
  if (CODENAMES.has(lower.split('-', 1)[0] ?? '') || COMMIT_AT_END.test(lower)) return true;
  return /\d/.test(lower) && !MOVING.some((word) => lower === word || lower.startsWith(`${word}-`));
}

/** A commit id with at least one digit and one letter, or else it may be a word or a date. */
const COMMIT_AT_END = /-(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/;

/** Whether a text contains a template expression, a variable or a substitution, so its value is not known. */
export function isComputed(text: string): boolean {
  return ['$', '{{', '<%', '%(', '__'].some((mark) => text.includes(mark));
}

/** The image in a text like `registry:5000/team/app:1.2@sha256:…`; `null`: its value is not known, or not an image. */
export function imageDependency(image: string): Dependency | null {
  const text = image.trim();
  if (text === '' || isComputed(text) || /\s/.test(text)) return null;
  const [tagged = '', digest] = text.split('@');
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
  const name = colon === -1 ? tagged : tagged.slice(0, colon);
  if (isPlaceholder(name)) return null;
  const tag = colon === -1 ? null : tagged.slice(colon + 1);
  const pinned = digest !== undefined || (tag !== null && isFixedRef(tag));
  return { kind: 'image', name, version: digest ?? tag, pinned };
}

/** Image names after the host have no capitals, so a name with capitals (`APP_IMAGE`) is replaced by a script. */
function isPlaceholder(name: string): boolean {
  const path = name.slice(name.indexOf('/') + 1);
  return path !== path.toLowerCase();
}

/** A chart, pinned if its version is exact; `null`: the version is not known, because a template fills it in. */
export function chartDependency(name: string, version: string | null): Dependency | null {
  if (version !== null && isComputed(version)) return null;
  return { kind: 'chart', name, version, pinned: version !== null && isExactVersion(version) };
}

/**
 * Whether a source is an address (with a scheme, `git@` or a known host) and not the name of a module in a registry.
 */
export function isAddress(source: string): boolean {
  return /^[\w+]{1,20}::|^\w{1,20}:\/\/|^git@|^(github\.com|bitbucket\.org)\//.test(source);
}

/**
 * A module or base by its address, pinned by a fixed `?ref=` or `?version=`, or by a version or commit in its path.
 * `null`: the version is not known, because a template fills it in.
 */
export function addressDependency(kind: 'module' | 'base', address: string): Dependency | null {
  const [name = '', query] = address.split('?', 2);
  const asked = query?.split('&').find((part) => part.startsWith('ref=') || part.startsWith('version='));
  const version = asked?.slice(asked.indexOf('=') + 1) ?? null;
  if (isComputed(version ?? name)) return null;
  const pinned = version === null ? hasVersionInPath(name) : isFixedRef(version);
  return { kind, name, version, pinned };
}

function hasVersionInPath(address: string): boolean {
  return /[/_-]v?\d{1,9}\.\d{1,9}[^/]{0,100}(\/|$)|\/[0-9a-f]{40}\//.test(address);
}
