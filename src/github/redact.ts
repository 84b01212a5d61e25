const HIDDEN = '***';
const CREDENTIALS_IN_URL = /(:\/\/)[^/\s@]{1,2000}@/g;

/**
 * Returns a function that replaces a token by `***` in any text that leaves the program: as it is, URL-encoded, and in
 * base64 whatever precedes it. Everything before the `@` of an address is replaced too.
 */
export function createRedactor(token: string): (text: string) => string {
  const forms = token === '' ? [] : [token, encodeURIComponent(token), ...base64Forms(token)];
  const hidden = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) =>
    hidden.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text).replaceAll(CREDENTIALS_IN_URL, `$1${HIDDEN}@`);
}

/**
 * The base64 forms of a token. Base64 works in groups of three bytes, so the text before the token shifts it by 0, 1 or
 * 2 bytes. Characters at the edges depend on the neighbouring bytes too and are left out.
 */
function base64Forms(token: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(token)]);
    const whole = bytes.toString('base64').replaceAll('=', '');
    const inner = whole.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
    return inner.length < 8 ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
