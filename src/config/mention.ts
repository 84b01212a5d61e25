/** Whether a text names a GitHub user (`octocat`) or team (`acme/platform`) for a mention, with or without the `@`. */
export function isMention(text: string): boolean {
  return /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(text);
}
