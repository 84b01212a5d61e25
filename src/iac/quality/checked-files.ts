import { authorship } from '../authorship.ts';
import { ARCHIVES, SAMPLES, TESTS } from '../folder-words.ts';

/** Folders of code that is not run (examples, tests, archives): it is not checked, and copies of it do not count. */
const ASIDE = new Set([...SAMPLES, ...TESTS, ...ARCHIVES]);

/** Beginnings of file names that generators and test suites use for the files that they write. */
const WRITTEN_BY_A_TOOL = ['generated', 'zz_'];

/**
 * Whether the quality KPIs check a path: it is written by a person and not in a folder of examples, tests or archived
 * code, nor in a hidden folder other than `.github`.
 */
export function isCode(path: string): boolean {
  if (authorship(path) !== 'written') return false;
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  if (WRITTEN_BY_A_TOOL.some((start) => name.startsWith(start))) return false;
  return !folders.some((folder) => ASIDE.has(folder) || (folder.startsWith('.') && folder !== '.github'));
}
