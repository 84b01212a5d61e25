import { authorship } from '../handwritten.ts';

/** Folders of code that runs nowhere: it is neither held to a standard nor a standard for others. */
const ASIDE = new Set([
  ...['example', 'examples', 'sample', 'samples', 'demo', 'demos'],
  ...['tests', '__tests__', 'testdata', 'fixtures', 'e2e', 'molecule'],
  ...['deprecated', 'archive', 'archived', 'attic'],
]);

/** What generators and test suites call the files that they write. */
const WRITTEN_BY_A_TOOL = ['generated', 'zz_'];

/** Whether a path holds code that quality is asked of: written by a person, outside examples, tests, hidden folders and what is kept for reference. */
export function isCode(path: string): boolean {
  if (authorship(path) !== 'written') return false;
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  if (WRITTEN_BY_A_TOOL.some((start) => name.startsWith(start))) return false;
  return !folders.some((folder) => ASIDE.has(folder) || (folder.startsWith('.') && folder !== '.github'));
}
