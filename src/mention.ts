/** Whether a text names a user or a team, with or without the `@`: what a comment may mention. */
export function isMention(text: string): boolean {
  return /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(text);
}
