/** So much is kept of a title, in characters. */
export const MAX_TITLE = 1_000;

/** So much is kept of a message, or of a pull request's or an issue's text, in characters. */
export const MAX_TEXT = 64 * 1024;
