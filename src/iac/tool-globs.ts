import type { Tool } from '../history/change.ts';
import { memoized } from '../lib/memoized.ts';
import { extendedMatcher } from './globs.ts';
import type { ToolFiles } from './tool-files.ts';
import { TOOLS } from './tools.ts';

/** Whether the lower-case path of a folder is, or is below, one whose path ends so. */
export function folderMatcher(ends: readonly string[]): (folder: string) => boolean {
  return extendedMatcher(ends.map((end) => `**/${end}{,/**}`));
}

/** The first tool one of whose globs matches a lower-case name; `null`: none does. Memoized. */
export function toolFinder(
  globsOf: (files: ToolFiles) => readonly string[] | undefined,
): (name: string) => Tool | null {
  const matchers = TOOLS.map((files) => ({ tool: files.tool, matches: extendedMatcher(globsOf(files) ?? []) }));
  return memoized((name) => matchers.find(({ matches }) => matches(name))?.tool ?? null);
}
