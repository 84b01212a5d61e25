export const id = 35;
export const ids = [35];
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

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ COMMENT_LIMIT),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(3116);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/report/mermaid.js


const WIDTH = 720;
const HEIGHT = 240;
const MARKS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];
/**
 * `xychart-beta`, in the form that mermaid 10 and 11 both read: no empty list, no null, no escaped quote. A week without
 * a value is left out of the axis. Bars are drawn one over the other. `null`: nothing to draw.
 */
function mermaidChart(chart) {
    const drawn = chart.weeks
        .map((_, index) => index)
        .filter((index) => chart.series.every((one) => typeof one.values[index] === 'number'));
    if (drawn.length === 0)
        return null;
    const pick = (values) => drawn.map((index) => values[index] ?? 0);
    const events = drawn.flatMap((index) => (chart.weeks[index]?.events.length === 0 ? [] : [index]));
    const label = (index) => `${chart.weeks[index]?.label ?? ''}${MARKS[events.indexOf(index)] ?? ''}`;
    const top = Math.max(1, ...chart.series.flatMap((series) => pick(series.values)));
    const source = [
        `%%{init: ${JSON.stringify(settings(chart))}}%%`,
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidText */.Hg)(chart.title)}"`,
        `  x-axis [${drawn.map((index) => `"${(0,report_escape/* mermaidText */.Hg)(label(index))}"`).join(', ')}]`,
        `  y-axis "${chart.percent ? 'percent' : (0,report_escape/* mermaidText */.Hg)(chart.axis)}" 0 --> ${ceiling(top)}`,
        ...chart.series.map((series) => `  ${series.mark} [${pick(series.values).join(', ')}]`),
    ].join('\n');
    return { source, caption: caption(chart, events, drawn.length) };
}
function settings(chart) {
    const palette = chart.series.map((series) => colors/* COLORS */.l[series.color]).join(', ');
    return {
        xyChart: { width: WIDTH, height: HEIGHT, titleFontSize: 16 },
        themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
    };
}
/** One tenth of air, to a round number. */
function ceiling(top) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(top)) - 1);
    return Math.ceil((top * 1.1) / step) * step;
}
function caption(chart, events, drawn) {
    const legend = chart.series
        .map((series) => `${colors/* LEGEND */.I[series.color]} ${series.name}`)
        .toReversed()
        .join('  ');
    const marked = events
        .slice(0, MARKS.length)
        .map((index, mark) => `${MARKS[mark]} ${chart.weeks[index]?.events.join(', ')}`);
    const missing = drawn < chart.weeks.length ? ['Weeks in which nothing landed are left out.'] : [];
    return [`${legend}${marked.length === 0 ? '' : `  ${marked.join('  ')}`}`, ...missing].join('. ');
}

// EXTERNAL MODULE: ./build/report/page/weekly.js + 4 modules
var weekly = __webpack_require__(2622);
;// CONCATENATED MODULE: ./build/report/markdown.js




/** UTF-8 bytes that a comment of ours holds at most; GitHub refuses 65,536 characters. */
const COMMENT_LIMIT = 60_000;
const ROWS = 20;
/** What leaves the page first when it is too long; the headline never does. */
const DROPPED_FIRST = [
    'areas',
    'tools',
    'parts',
    'weeks',
    'evidence',
    'method',
    'runbooks',
    'candidates',
    'failures',
    'charts',
    'closing',
    'since',
    'actions',
    'numbers',
];
/**
 * The weekly report as GitHub-flavoured Markdown, for the comment, the job summary and the command. It mentions nobody
 * and leaves no backlinks, whatever titles and names hold. The same report gives the same text.
 */
function renderMarkdown(report, options = {}) {
    const { limit = COMMENT_LIMIT, rows = ROWS, previous } = options;
    return writePage((0,weekly/* weeklyPage */.L)(report, { previous, rows }), limit);
}
/** Writes a page, without as many sections as it takes to stay within so many bytes. */
function writePage(page, limit) {
    let { sections } = page;
    const left = [];
    let text = markdownPage({ ...page, sections }, left);
    for (const id of DROPPED_FIRST) {
        if (new TextEncoder().encode(text).length <= limit)
            break;
        const dropped = sections.find((section) => section.id === id);
        if (dropped === undefined)
            continue;
        sections = sections.filter((section) => section !== dropped);
        left.push(dropped.title ?? 'what is not measured');
        text = markdownPage({ ...page, sections }, left);
    }
    return text;
}
function markdownPage({ title, sections }, left) {
    const notice = left.length === 0
        ? []
        : [`_Left out to fit a comment: ${(0,report_escape/* markdownText */.p7)(left.join('; '))}. The report as JSON holds everything._`];
    return `${[`## ${(0,report_escape/* markdownText */.p7)(title)}`, ...sections.map(markdownSection), ...notice].join('\n\n')}\n`;
}
function markdownSection({ title, folded, blocks }) {
    const body = blocks.map(markdownBlock).join('\n\n');
    if (title === null)
        return body;
    if (!folded)
        return `### ${(0,report_escape/* markdownText */.p7)(title)}\n\n${body}`;
    return `<details>\n<summary>${(0,report_escape/* htmlText */.js)(title)}</summary>\n\n${body}\n\n</details>`;
}
function markdownBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return inline(block.text);
        case 'list':
            return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`).join('\n');
        case 'table':
            return (0,markdown_table/* markdownTable */.Q)([
                block.columns.map((column) => (0,report_escape/* markdownText */.p7)(column.title)),
                ...block.rows.map((row) => row.map((cell) => inline(cell, true))),
            ], { align: block.columns.map((column) => column.align), alignDelimiters: false, padding: true });
        case 'chart': {
            const drawing = mermaidChart(block.chart);
            return drawing === null ? '' : `\`\`\`mermaid\n${drawing.source}\n\`\`\`\n\n${(0,report_escape/* markdownText */.p7)(drawing.caption)}`;
        }
    }
}
const VERDICTS = { meets: '✅ meets', misses: '❌ misses', unclear: '❔ unclear' };
function inline(text, inTable = false) {
    return text
        .map((part) => markdownInline(part, inTable))
        .join('')
        .trim();
}
function markdownInline(part, inTable) {
    if (typeof part === 'string')
        return (0,report_escape/* markdownText */.p7)(part);
    switch (part.kind) {
        case 'strong':
            return bold(part.text);
        case 'tone':
            return part.tone === 'dim' ? (0,report_escape/* markdownText */.p7)(part.text) : bold(part.text);
        case 'verdict':
            return VERDICTS[part.text];
        case 'code':
            return (0,report_escape/* markdownCode */.D9)(part.text, inTable);
        case 'link':
            return `[${(0,report_escape/* markdownText */.p7)(part.text)}](${quiet(part.href)})`;
    }
}
/** Emphasis must not touch a space inside. */
function bold(text) {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return words === '' ? before : `${before}**${(0,report_escape/* markdownText */.p7)(words)}**${after}`;
}
/** An address that leaves no backlink where it points: github.com has a host for that. */
function quiet(href) {
    const safe = href.replace(/[\s"'()<>[\\\]^`{|}@]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return safe.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/');
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
