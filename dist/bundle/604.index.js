export const id = 604;
export const ids = [604];
export const modules = {

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LEGEND),
/* harmony export */   l: () => (/* binding */ COLORS)
/* harmony export */ });
/** The charts' colours: each at least 3 : 1 against GitHub's light and dark page. */
const COLORS = {
    people: '#3b82f6',
    machines: '#b08800',
    failures: '#e5534b',
    target: '#848d97',
};
/** The same, as signs that a legend in plain text can show. */
const LEGEND = {
    people: '🟦',
    machines: '🟨',
    failures: '🟥',
    target: '⬜',
};


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/page/weekly.js + 4 modules
var weekly = __webpack_require__(2622);
;// CONCATENATED MODULE: ./build/report/style.js
/** The page's style sheet. It may not change without its hash, which the page's policy names; a test holds them together. */
const STYLE = `
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
.people { color: #3b82f6 }
.machines { color: #b08800 }
.failures { color: #e5534b }
.target { color: #848d97 }
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
const STYLE_HASH = 'sha256-UTkfFokbFDzCH86IUcl47cq35oBEttqBZLn+IBDc3VY=';

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(5602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/report/svg.js





const WIDTH = 760;
const HEIGHT = 260;
const TOP = 34;
const LEFT = 44;
const BOTTOM = 26;
const TICKS = 4;
/** A chart as inline SVG, coloured by the page's style sheet alone; the same chart gives the same bytes. */
function svgChart(chart) {
    const frame = frameOf(chart);
    const parts = [
        `<title id="${chart.id}-title">${(0,report_escape/* htmlText */.js)(chart.title)}</title>`,
        `<desc id="${chart.id}-desc">${(0,report_escape/* htmlText */.js)(described(chart))}</desc>`,
        ...frame.ticks.map((tick) => gridLine(chart, tick, frame)),
        ...weekLabels(chart, frame),
        ...chart.series.map((series) => (series.mark === 'bar' ? bars(series, frame) : path(series, frame))),
        ...eventLines(chart, frame),
    ];
    const labels = `aria-labelledby="${chart.id}-title" aria-describedby="${chart.id}-desc"`;
    return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" ${labels}>${parts.join('')}</svg>`;
}
function frameOf(chart) {
    const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
    const band = (0,d3_scale/* scaleBand */.WH)()
        .domain(chart.weeks.map((_, index) => index))
        .range([LEFT, WIDTH])
        .padding(0.25);
    const scale = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, Math.max(1, ...values)])
        .nice(TICKS)
        .range([HEIGHT - BOTTOM, TOP]);
    return {
        x: (index) => round(band(index) ?? 0),
        y: (value) => round(scale(value)),
        barWidth: round(band.bandwidth()),
        ticks: scale.ticks(TICKS),
    };
}
function gridLine(chart, tick, { y }) {
    const label = `${(0,format/* decimal */._)(tick)}${chart.percent ? ' %' : ''}`;
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"/><text class="end" x="${LEFT - 6}" y="${y(tick) + 4}">${(0,report_escape/* htmlText */.js)(label)}</text>`;
}
/** Every week as long as they fit, then every second, … */
function weekLabels(chart, { x, barWidth }) {
    const step = Math.ceil(chart.weeks.length / 14);
    return chart.weeks.flatMap(({ label, provisional }, index) => (chart.weeks.length - 1 - index) % step === 0
        ? [
            `<text class="middle" x="${round(x(index) + barWidth / 2)}" y="${HEIGHT - 8}">${(0,report_escape/* htmlText */.js)(label)}${provisional ? '*' : ''}</text>`,
        ]
        : []);
}
function bars({ values, color, name }, { x, y, barWidth }) {
    const drawn = values.flatMap((value, index) => value === null
        ? []
        : [
            `<rect x="${x(index)}" y="${y(value)}" width="${barWidth}" height="${round(y(0) - y(value))}"><title>${(0,report_escape/* htmlText */.js)(name)}: ${value}</title></rect>`,
        ]);
    return `<g fill="${colors/* COLORS */.l[color]}">${drawn.join('')}</g>`;
}
function path({ values, color }, { x, y, barWidth }) {
    const shape = (0,d3_shape/* line */.n8)()
        .defined((value) => value !== null)
        .x((_, index) => round(x(index) + barWidth / 2))
        .y((value) => y(value ?? 0));
    const dashes = color === 'target' ? ' stroke-dasharray="6 4"' : '';
    return `<path fill="none" stroke="${colors/* COLORS */.l[color]}" stroke-width="2"${dashes} d="${shape(values) ?? ''}"/>`;
}
function eventLines({ weeks }, { x, barWidth }) {
    return weeks.flatMap(({ events }, index) => {
        if (events.length === 0)
            return [];
        const at = round(x(index) + barWidth / 2);
        const side = at > WIDTH * 0.7 ? 'end' : 'start';
        return [
            `<line class="event" x1="${at}" x2="${at}" y1="${TOP - 10}" y2="${HEIGHT - BOTTOM}"/>`,
            `<text class="${side}" x="${at + (side === 'end' ? -4 : 4)}" y="${TOP - 14}">${(0,report_escape/* htmlText */.js)(events.join(', '))}</text>`,
        ];
    });
}
/** The chart in words, for who cannot see it. */
function described({ weeks, series, percent }) {
    return series
        .map(({ name, values }) => `${name}: ${values.map((value, index) => `${weeks[index]?.label} ${value === null ? 'none' : `${value}${percent ? ' %' : ''}`}`).join(', ')}`)
        .join('. ');
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/report/html.js




const ROWS = 500;
/**
 * The weekly report as one self-contained page: no script, no request, a style sheet that its policy names by hash.
 * For Pages, an artifact or print.
 */
function renderHtml(report) {
    const { title, sections } = (0,weekly/* weeklyPage */.L)(report, { previous: undefined, rows: ROWS });
    const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* htmlText */.js)(`${report.repository.name}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="dim">${(0,report_escape/* htmlText */.js)(report.repository.name)}</p>
<h1>${(0,report_escape/* htmlText */.js)(title)}</h1>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}
function sectionHtml({ id, title, folded, blocks }) {
    const body = blocks.map(blockHtml).join('\n');
    if (title === null)
        return `<section id="${id}">\n${body}\n</section>`;
    const heading = `<h2>${(0,report_escape/* htmlText */.js)(title)}</h2>`;
    if (!folded)
        return `<section id="${id}">\n${heading}\n${body}\n</section>`;
    return `<section id="${id}"><details><summary>${heading}</summary>\n${body}\n</details></section>`;
}
function blockHtml(block) {
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
            return `<figure><figcaption>${(0,report_escape/* htmlText */.js)(block.chart.title)} ${legend(block.chart)}</figcaption>${svgChart(block.chart)}</figure>`;
    }
}
function legend({ series, weeks }) {
    const keys = series.map(({ name, color }) => `<span class="${color}" aria-hidden="true">■</span> ${(0,report_escape/* htmlText */.js)(name)}`);
    const provisional = weeks.some((week) => week.provisional) ? ['* provisional'] : [];
    return `<span class="dim">${[...keys.toReversed(), ...provisional].join('&ensp;')}</span>`;
}
/** A table that scrolls in itself on a small screen, by keyboard too. */
function tableHtml({ columns, rows }) {
    const side = (index) => (columns[index]?.align === 'right' ? ' class="right"' : '');
    const head = columns.map((column, index) => `<th scope="col"${side(index)}>${(0,report_escape/* htmlText */.js)(column.title)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${inline(cell)}</td>`).join('')}</tr>`);
    const label = (0,report_escape/* htmlText */.js)(columns.map((column) => column.title).join(', '));
    return `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${label}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
const VERDICTS = { meets: 'good', misses: 'bad', unclear: 'dim' };
const SIGNS = { meets: '✓', misses: '✗', unclear: '?' };
function inline(text) {
    return text.map(inlineHtml).join('');
}
function inlineHtml(part) {
    if (typeof part === 'string')
        return (0,report_escape/* htmlText */.js)(part);
    const words = (0,report_escape/* htmlText */.js)(part.text);
    switch (part.kind) {
        case 'strong':
            return `<strong>${words}</strong>`;
        case 'code':
            return `<code>${words}</code>`;
        case 'tone':
            return `<span class="${part.tone}">${words}</span>`;
        case 'verdict':
            return `<span class="${VERDICTS[part.text]}">${SIGNS[part.text]} ${words}</span>`;
        case 'link':
            return /^https?:\/\//.test(part.href) ? `<a href="${(0,report_escape/* htmlText */.js)(part.href)}" rel="noreferrer">${words}</a>` : words;
    }
}


/***/ })

};
