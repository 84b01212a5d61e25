/** Folders of samples, which nobody runs in earnest. */
export const SAMPLES: readonly string[] = 'example examples sample samples demo demos'.split(' ');

/** Folders of tests and their data. `test` alone is left out: it may be an environment. */
export const TESTS: readonly string[] =
  'tests __tests__ testdata fixture fixtures e2e spec specs molecule __snapshots__'.split(' ');

/** Folders of code that is no longer used. */
export const ARCHIVES: readonly string[] = 'archive archived attic deprecated'.split(' ');

/** Folders of copies of others' code. */
export const VENDORED: readonly string[] =
  'vendor node_modules third_party bower_components r10k_modules .terraform .terragrunt-cache'.split(' ');

/** Folders of documentation. */
export const DOCS: readonly string[] = 'doc docs documentation'.split(' ');

/** Production, as a word in names of folders and environments: a pattern to build others from. */
export const PRODUCTION = 'prod|prd|production|live';
