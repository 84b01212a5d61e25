import { authorship } from '../handwritten.ts';

/** Folders of code that runs nowhere: it is neither held to a standard nor a standard for others. */
const ASIDE = new Set([
  ...['example', 'examples', 'sample', 'samples', 'demo', 'demos'],
  ...['tests', '__tests__', 'testdata', 'fixtures', 'e2e', 'molecule'],
]);

/** Whether a path holds code that quality is asked of: written by a person, outside examples, tests and hidden folders. */
export function isCode(path: string): boolean {
  if (authorship(path) !== 'written') return false;
  const folders = path.toLowerCase().split('/').slice(0, -1);
  return !folders.some((folder) => ASIDE.has(folder) || (folder.startsWith('.') && folder !== '.github'));
}
