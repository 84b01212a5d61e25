import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';

const require = createRequire(import.meta.url);

/** The look of a comment on GitHub: its width, its handling of wide tables, its light and dark colours. */
const STYLE = `
:root { --text: #1f2328; --line: #d1d9e0; --page: #fff; --soft: #f6f8fa; --link: #0969da }
.dark { --text: #f0f6fc; --line: #3d444d; --page: #0d1117; --soft: #151b23; --link: #4493f8 }
html { background: var(--page); color: var(--text); font: 14px/1.5 'DejaVu Sans', sans-serif }
body { box-sizing: border-box; max-width: 860px; margin: 0 auto; padding: 16px; overflow-wrap: break-word }
h2 { border-bottom: 1px solid var(--line); padding-bottom: 4px }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: 6px 13px }
code { background: var(--soft); padding: 2px 5px; border-radius: 6px; font-size: 85% }
details { margin: 0 0 12px } a { color: var(--link); text-decoration: none }
.mermaid svg { max-width: 100%; height: auto } .mermaid { text-align: center }`;

/** An empty page that displays HTML as GitHub does: `show(html)` inserts it and renders its mermaid charts. */
export function githubPage(mermaid: 'mermaid' | 'mermaid-10', isDark: boolean): string {
  const script = readFileSync(require.resolve(`${mermaid}/dist/mermaid.min.js`), 'utf8').replaceAll(
    '</script',
    '<\\/script',
  );
  const start = `mermaid.initialize({ startOnLoad: false, theme: '${isDark ? 'dark' : 'default'}' });
    window.show = (html) => { document.querySelector('main').innerHTML = html; return mermaid.run({ querySelector: '.mermaid' }) }`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style>`;
  return `<!doctype html><html lang="en"${isDark ? ' class="dark"' : ''}><head>${head}</head><body><main></main><script>${script}</script><script>${start}</script></body></html>`;
}

/** Renders Markdown to HTML as GitHub does. */
export function githubHtml(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return html.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<div class="mermaid">$1</div>',
  );
}
