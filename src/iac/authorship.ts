import { memoized } from '../lib/memoized.ts';
import { DOCS, VENDORED } from './folder-words.ts';

const LOCK_FILES = new Set([
  '.terraform.lock.hcl',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'go.sum',
  'chart.lock',
  'requirements.lock',
  'cargo.lock',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'pipfile.lock',
  'gemfile.lock',
  'composer.lock',
  'packages.lock.json',
  'flake.lock',
  'jsonnetfile.lock.json',
  'helmfile.lock',
  'berksfile.lock',
  'policyfile.lock.json',
  'kustomization.lock',
  'aqua-checksums.json',
  'cdk.context.json',
]);

const VENDORED_FOLDERS = new Set(VENDORED);
const GENERATED_NAME = /\.(min\.(js|css)|snap|map|pb\.go|generated\.[a-z]+|gen\.[a-z]+)$|^zz_generated/;
const BINARY =
  /\.(png|jpe?g|gif|ico|svg|webp|pdf|zip|tgz|gz|bz2|xz|jar|war|exe|dll|so|woff2?|ttf|eot|mp4|p12|pfx|jks|gpg|bin|drawio)$/;
const DOC_NAME = /\.(md|mdx|markdown|rst|adoc|asciidoc|textile|html\.md\.erb)$/;
/** Documents by name. Only text extensions, or none, count: `security.tf` and `changes.sql` are not documents. */
const DOC_FILES =
  /^(licen[cs]e|copying|notice|authors|contributors|changelog|changes|codeowners|readme|security|contributing|owners)(\.(txt|text|html?|org|in|tpl|tmpl|j2|gotmpl))?$/;
const DOC_FOLDERS = new Set([...DOCS, 'adr', 'rfcs', 'runbooks', 'runbook', 'playbook-docs']);

/** How a file came to be; `written`: by a person, and not documentation. */
export type Authorship = 'written' | 'lock' | 'generated' | 'vendored' | 'binary' | 'doc';

/**
 * How a file came to be, by its path alone. Only `written` files count as infrastructure: lock, generated, vendored and
 * binary files and documentation do not.
 */
export const authorship = memoized((path): Authorship => {
  const lower = path.toLowerCase();
  const segments = lower.split('/');
  const name = segments.at(-1) ?? '';
  const folders = segments.slice(0, -1);
  if (LOCK_FILES.has(name)) return 'lock';
  if (folders.some((folder) => VENDORED_FOLDERS.has(folder))) return 'vendored';
  if (GENERATED_NAME.test(name)) return 'generated';
  if (BINARY.test(name)) return 'binary';
  if (DOC_NAME.test(name) || DOC_FILES.test(name)) return 'doc';
  return folders.some((folder) => DOC_FOLDERS.has(folder)) ? 'doc' : 'written';
});

/** Whether a file's lines are worth comparing. For other files the blob ids suffice to see that they were put back. */
export function isWorthComparing(path: string): boolean {
  const kind = authorship(path);
  return kind === 'written' || kind === 'doc';
}
