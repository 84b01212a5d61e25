/** Replaces a template's action whose value is known only after rendering. */
const PLACEHOLDER = '\uFFFC';

/** Whether a value is known only after rendering: `{{ .Values.name }}`, `${var.name}`. */
export function hasPlaceholder(text: string): boolean {
  return text.includes('{{') || text.includes('${') || text.includes(PLACEHOLDER);
}

/**
 * The literal parts of an unrendered text, without a separator (`-`, `_`, `.`) at the ends: `web` of `web-{{ .env }}`.
 */
export function literalPart(text: string): string {
  const parts = text.replaceAll(PLACEHOLDER, '').split('{{');
  const literal = parts.map((part, index) => (index === 0 ? part : (part.split('}}')[1] ?? ''))).join('');
  return literal.replaceAll(/^[-_.]|[-_.]$/g, '');
}

/** Actions that control rendering and print nothing themselves. */
const STEERING = new Set(['if', 'else', 'end', 'range', 'with', 'define', 'block']);

/**
 * Makes an unrendered template of Helm, Helmfile or Jinja parseable: an action that prints a value becomes a
 * placeholder, actions that only control rendering are removed, and so are lines that hold nothing but placeholders.
 * All branches of a condition are kept side by side.
 */
export function withoutActions(text: string): string {
  let out = '';
  let from = 0;
  for (const { index: start } of text.matchAll(/\{[{%]/g)) {
    if (start < from) continue;
    const { end, value } = actionAt(text, start);
    out += text.slice(from, start) + value;
    from = end;
  }
  const lines = (out + text.slice(from)).split('\n');
  return lines.filter((line) => !line.includes(PLACEHOLDER) || withoutPlaceholders(line).trim() !== '').join('\n');
}

/**
 * End of the action at `start` and the text that replaces it. An action without an end extends to the end of the text.
 */
function actionAt(text: string, start: number): { readonly end: number; readonly value: string } {
  if (text.startsWith('{%', start)) return { end: after(text, '%}', start), value: '' };
  const inner = start + (text[start + 2] === '-' ? 3 : 2);
  const head = text.slice(inner, inner + 40).trimStart();
  if (head.startsWith('/*')) return { end: after(text, '}}', after(text, '*/', inner)), value: '' };
  if (head.startsWith('`')) {
    const open = text.indexOf('`', inner) + 1;
    const close = text.indexOf('`', open);
    if (close !== -1) return { end: after(text, '}}', close), value: text.slice(open, close) };
  }
  const [word = ''] = head.split(/[^a-z]/, 1);
  return { end: after(text, '}}', inner), value: STEERING.has(word) || head.includes(':=') ? '' : PLACEHOLDER };
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function withoutPlaceholders(line: string): string {
  return line.replaceAll(PLACEHOLDER, '');
}
