import { htmlText } from './escape.ts';
import type { Chart } from './page/chart.ts';
import { type Block, type Inline, isWebAddress, type Section, type Text } from './page/page.ts';
import { weeklyPage } from './page/weekly.ts';
import type { Report, Verdict } from './report.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { svgChart } from './svg.ts';

const ROWS = 500;

/**
 * The weekly report as one self-contained HTML page for GitHub Pages, an artifact or print: no script, no requests, and
 * a style sheet that the content security policy allows by hash.
 */
export function renderHtml(report: Report): string {
  const { title, sections } = weeklyPage(report, { previous: 'unknown', rows: ROWS });
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ id, title, folded, blocks }: Section): string {
  const body = blocks.map(blockHtml).join('\n');
  if (title === null) return `<section id="${id}">\n${body}\n</section>`;
  const heading = `<h2>${htmlText(title)}</h2>`;
  if (!folded) return `<section id="${id}">\n${heading}\n${body}\n</section>`;
  return `<section id="${id}"><details><summary>${heading}</summary>\n${body}\n</details></section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
    case 'chart':
      return `<figure><figcaption>${htmlText(block.chart.title)} ${legend(block.chart)}</figcaption>${svgChart(block.chart)}</figure>`;
  }
}

function legend({ series }: Chart): string {
  const keys = series.map(({ name, color }) => `<span class="${color}" aria-hidden="true">■</span> ${htmlText(name)}`);
  return `<span class="dim">${keys.toReversed().join('&ensp;')}</span>`;
}

/** A table in a container that scrolls on small screens, also by keyboard. */
function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const side = (index: number) => (columns[index]?.align === 'right' ? ' class="right"' : '');
  const head = columns.map((column, index) => `<th scope="col"${side(index)}>${htmlText(column.title)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${inline(cell)}</td>`).join('')}</tr>`,
  );
  const label = htmlText(columns.map((column) => column.title).join(', '));
  return `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${label}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = { meets: 'good', misses: 'bad', unclear: 'dim' };
const SIGNS: Readonly<Record<Verdict, string>> = { meets: '✓', misses: '✗', unclear: '?' };

function inline(text: Text): string {
  return text.map(inlineHtml).join('');
}

function inlineHtml(part: Inline): string {
  if (typeof part === 'string') return htmlText(part);
  const words = htmlText(part.text);
  switch (part.kind) {
    case 'strong':
      return `<strong>${words}</strong>`;
    case 'code':
      return `<code>${words}</code>`;
    case 'tone':
      return `<span class="${part.tone}">${words}</span>`;
    case 'verdict':
      return `<span class="${VERDICTS[part.text]}">${SIGNS[part.text]}&nbsp;${words}</span>`;
    case 'link':
      return isWebAddress(part.href) ? `<a href="${htmlText(part.href)}" rel="noreferrer">${words}</a>` : words;
  }
}
