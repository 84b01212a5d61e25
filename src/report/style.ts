import { COLORS } from './colors.ts';

/** The page's style sheet. Its hash is in the page's content security policy; a test checks that both agree. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --page: #fff; --link: #0969da; --good: #1a7f37; --bad: #cf222e; --soft: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --line: #3d444d; --page: #0d1117; --link: #4493f8; --good: #3fb950; --bad: #f85149; --soft: #151b23 } }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 16px }
h2 { font-size: 19px; margin: 28px 0 8px }
summary h2 { display: inline; font-size: 16px }
details { margin: 12px 0 }
a { color: var(--link) }
code { background: var(--soft); border-radius: 6px; padding: 2px 5px; font: 0.875em ui-monospace, monospace; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
.scroll code { overflow-wrap: break-word }
table { border-collapse: collapse; font-size: 14px }
th, td { border: 1px solid var(--line); padding: 6px 12px; text-align: left; vertical-align: top }
th { background: var(--soft) }
.right { text-align: right }
.good { color: var(--good); font-weight: 600 }
.bad { color: var(--bad); font-weight: 600 }
.dim { color: var(--dim) }
${seriesColors()}
figure { margin: 16px 0 }
figcaption { font-weight: 600 }
figcaption .dim { font-weight: 400; margin-left: 12px }
svg { width: 100%; height: auto; display: block }
svg text { fill: var(--dim); font: 12px system-ui, sans-serif }
.grid { stroke: var(--line) }
.event { stroke: var(--dim); stroke-dasharray: 3 3 }
.end { text-anchor: end }
.middle { text-anchor: middle }
@media print { body { font-size: 12px } details::details-content { content-visibility: visible; block-size: auto } section, figure { break-inside: avoid-page } .scroll { overflow: visible } a { color: inherit } }
`;

export const STYLE_HASH = 'sha256-UTkfFokbFDzCH86IUcl47cq35oBEttqBZLn+IBDc3VY=';

/** One CSS class for each series colour, used by legends and charts. */
function seriesColors(): string {
  return Object.entries(COLORS)
    .map(([name, color]) => `.${name} { color: ${color} }`)
    .join('\n');
}
