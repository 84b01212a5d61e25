import { at, list, mapping, word } from '../documents.ts';
import type { Reference } from './facts.ts';
import { isExactVersion, isFixedRef, isTemplate } from './version.ts';

/** Roles and collections that a `requirements.yml` of Ansible names, in its old form (a list of roles) and its new one. */
export function galaxyReferences(document: unknown): readonly Reference[] {
  const roles = Array.isArray(document) ? document.filter((entry) => at(entry, 'src') !== undefined) : [];
  return [
    ...[...roles, ...list(at(document, 'roles'))].flatMap((entry) => reference('role', entry)),
    ...list(at(document, 'collections')).flatMap((entry) => reference('collection', entry)),
  ];
}

/** A bare name or an entry with a version. What lies on disk, or is filled in later, is none. */
function reference(kind: 'role' | 'collection', entry: unknown): Reference[] {
  const { src, name, source, type, scm, version } = mapping(entry);
  const from = word(src ?? name ?? entry);
  const asked = word(version);
  if (from === null || /^[./]/.test(from) || ['dir', 'file', 'subdirs'].includes(String(type))) return [];
  if (isTemplate(from) || (asked !== null && isTemplate(asked))) return [];
  const isGit = type === 'git' || scm !== undefined || /:\/\/|^git@/.test(from);
  const pinned = asked !== null && (isExactVersion(asked) || (isGit && isFixedRef(asked)));
  return [{ kind, name: isGit ? (word(source) ?? from) : from, version: asked, pinned }];
}
