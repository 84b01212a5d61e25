import { ARCHIVES, DOCS, SAMPLES, TESTS, VENDORED } from '../folder-words.ts';
import { hasPlaceholder } from '../go-template.ts';

const SUPPORT = new Set([
  ...[...SAMPLES, ...TESTS, ...ARCHIVES, ...VENDORED, ...DOCS],
  ...'module modules _modules shared-modules submodules _envcommon fixes hack cdk.out'.split(' '),
  ...'template templates scaffold scaffolds scaffolding skel skeleton boilerplate cookiecutter'.split(' '),
  ...'.github .devcontainer .kitchen'.split(' '),
]);

/** Whether a path is in a folder of modules, samples, tests or templates, where nothing is a component of its own. */
export function isInSupportFolder(path: string): boolean {
  const folders = path.toLowerCase().split('/').slice(0, -1);
  return folders.some(
    (folder, index) =>
      SUPPORT.has(folder) ||
      SUPPORT.has(folder.replace(/^[._]+|_+$/g, '')) ||
      hasPlaceholder(folder) ||
      (folder === 'test' && (index === 0 || folders[index - 1] === 'src')),
  );
}
