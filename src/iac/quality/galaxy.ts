import { at, list, mapping, word } from '../documents.ts';
import { isComputed, isExactVersion, isFixedRef } from './dependency.ts';
import type { Dependency } from './facts.ts';

/**
 * Roles and collections in an Ansible `requirements.yml`, in the old form (a list of roles) or the new one (a mapping).
 */
export function galaxyDependencies(document: unknown): readonly Dependency[] {
  const roles = Array.isArray(document) ? document.filter((entry) => at(entry, 'src') !== undefined) : [];
  return [
    ...[...roles, ...list(at(document, 'roles'))].flatMap((entry) => dependency('role', entry)),
    ...list(at(document, 'collections')).flatMap((entry) => dependency('collection', entry)),
  ];
}

/** A role or collection: a bare name or an entry. None if it is a local path or a template fills it in. */
function dependency(kind: 'role' | 'collection', entry: unknown): Dependency[] {
  const { src, name, source, type, scm, version } = mapping(entry);
  const from = word(src ?? name ?? entry);
  const asked = word(version);
  if (from === null || /^[./]/.test(from) || ['dir', 'file', 'subdirs'].includes(String(type))) return [];
  if (isComputed(from) || (asked !== null && isComputed(asked))) return [];
  const isGit = type === 'git' || scm !== undefined || /:\/\/|^git@/.test(from);
  const pinned = asked !== null && (isExactVersion(asked) || (isGit && isFixedRef(asked)));
  return [{ kind, name: isGit ? (word(source) ?? from) : from, version: asked, pinned }];
}
