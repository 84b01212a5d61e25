import type { Reference } from './facts.ts';

/** `1.2.3`, `v1.2.3`, `= 1.2.3`, `==1.2.3`, with pre-release and build: one version and no other. */
export function isExactVersion(constraint: string): boolean {
  return /^(={1,2}\s*)?v?\d{1,9}\.\d{1,9}(\.\d{1,9})?([-+][\w.+-]{1,100})?$/.test(constraint.trim());
}

/** Exact, or with an upper bound: `~> 5.0`, `>= 3, < 5`, `^1.2`. */
export function isBounded(constraint: string): boolean {
  return isExactVersion(constraint) || /[<~^]/.test(constraint);
}

const MOVING = ['latest', 'main', 'master', 'head', 'develop', 'dev', 'trunk', 'stable', 'edge', 'nightly', 'canary'];

/** A commit, or a tag or release branch that names a version: it has a digit and no word for “the newest”. */
export function isFixedRef(ref: string): boolean {
  const lower = ref.toLowerCase();
  return /\d/.test(lower) && !MOVING.some((word) => lower === word || lower.startsWith(`${word}-`));
}

/** Whether a text is filled in later by a template, a variable or a substitution. */
export function isTemplate(text: string): boolean {
  return ['$', '{{', '<%', '%(', '__'].some((mark) => text.includes(mark));
}

/** `registry:5000/team/app:1.2@sha256:…` as a reference; `null`: filled in later, or no image. */
export function imageReference(image: string): Reference | null {
  const text = image.trim();
  if (text === '' || isTemplate(text) || /\s/.test(text)) return null;
  const [tagged = '', digest] = text.split('@');
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
  const name = colon === -1 ? tagged : tagged.slice(0, colon);
  if (isPlaceholder(name)) return null;
  const tag = colon === -1 ? null : tagged.slice(colon + 1);
  const pinned = digest !== undefined || (tag !== null && isFixedRef(tag));
  return { kind: 'image', name, version: digest ?? tag, pinned };
}

/** No image has capitals in its name, its host left out: a script puts another one there (`APP_IMAGE`). */
function isPlaceholder(name: string): boolean {
  const path = name.slice(name.indexOf('/') + 1);
  return path !== path.toLowerCase();
}

/** A chart by its version; `null`: filled in later. */
export function chartReference(name: string, version: string | null): Reference | null {
  if (version !== null && isTemplate(version)) return null;
  return { kind: 'chart', name, version, pinned: version !== null && isExactVersion(version) };
}

/** Fetched by address, not through a registry, whose sources have neither a scheme nor a known host at their start. */
export function isAddress(source: string): boolean {
  return /^[\w+]{1,20}::|^\w{1,20}:\/\/|^git@|^(github\.com|bitbucket\.org)\//.test(source);
}

/** A module or base by its address: pinned by `?ref=v1.2`, or by a version or commit in its path. `null`: filled in later. */
export function addressReference(kind: 'module' | 'base', address: string): Reference | null {
  const [name = '', query] = address.split('?', 2);
  const asked = query?.split('&').find((part) => part.startsWith('ref=') || part.startsWith('version='));
  const version = asked?.slice(asked.indexOf('=') + 1) ?? null;
  if (isTemplate(version ?? name)) return null;
  const pinned = version === null ? hasVersionInPath(name) : isFixedRef(version);
  return { kind, name, version, pinned };
}

function hasVersionInPath(address: string): boolean {
  return /[/_-]v?\d{1,9}\.\d{1,9}[^/]{0,100}(\/|$)|\/[0-9a-f]{40}\//.test(address);
}
