/** Titles are cut to this many characters. */
export const MAX_TITLE = 1_000;

/** Commit messages and the bodies of pull requests and issues are cut to this many characters. */
export const MAX_TEXT = 64 * 1024;
