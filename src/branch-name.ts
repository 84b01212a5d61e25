/** Whether git lets a branch have this plain name: no revision such as `main~1`, no pattern, no option. */
export function isBranchName(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !/[\s~^:?*[\\\0-\x1f\x7f]|\.\.|@\{|\/$|\.lock$/.test(text);
}
