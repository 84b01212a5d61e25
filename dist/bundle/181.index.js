export const id = 181;
export const ids = [181];
export const modules = {

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/page/weekly.js + 4 modules
var weekly = __webpack_require__(2622);
// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/report/wrap.js


// Two columns wide in terminals: East Asian scripts and pictures.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
/** Columns that a text takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
    return width;
}
/** Columns that a marked text takes. */
function textWidth(text) {
    return text.reduce((sum, part) => sum + displayWidth(words(part)), 0);
}
/** Columns that its longest word takes. */
function longestWord(text) {
    return Math.max(0, ...wordsOf(text).map((word) => displayWidth((0,page/* plain */.pj)(word).trimEnd())));
}
/** Breaks a text at spaces into lines of so many columns; a word that is longer than a line is broken where it must be. */
function wrapText(text, columns) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(text).flatMap((whole) => fitting(whole, columns))) {
        if (used > 0 && used + displayWidth((0,page/* plain */.pj)(word).trimEnd()) > columns) {
            lines.push([]);
            used = 0;
        }
        lines.at(-1)?.push(...word);
        used += textWidth(word);
    }
    return lines.map(trimmed);
}
/** Runs without a space, which may be marked in parts: each with the space that ends it. */
function wordsOf(text) {
    const found = [[]];
    for (const part of text) {
        for (const piece of words(part).split(/(?<= )/)) {
            if (piece !== '')
                found.at(-1)?.push(withText(part, piece));
            if (piece.endsWith(' '))
                found.push([]);
        }
    }
    return found.filter((word) => word.length > 0);
}
function fitting(word, columns) {
    if (displayWidth((0,page/* plain */.pj)(word).trimEnd()) <= columns)
        return [word];
    return word.flatMap((part) => pieces(words(part), columns).map((piece) => [withText(part, piece)]));
}
function words(part) {
    return (0,report_escape/* terminalText */.eR)(typeof part === 'string' ? part : part.text);
}
function withText(part, text) {
    if (typeof part === 'string')
        return text;
    return part.kind === 'verdict' ? part : { ...part, text };
}
function pieces(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const parts = [''];
    for (const character of word) {
        if (displayWidth((parts.at(-1) ?? '') + character) > columns)
            parts.push('');
        parts[parts.length - 1] += character;
    }
    return parts;
}
function trimmed(line) {
    const last = line.at(-1);
    if (last === undefined || (typeof last !== 'string' && last.kind === 'verdict'))
        return line;
    return [...line.slice(0, -1), withText(last, (typeof last === 'string' ? last : last.text).trimEnd())];
}

;// CONCATENATED MODULE: ./build/report/terminal.js



const ROWS = 10;
const GAP = '  ';
const NARROWEST = 8;
/** The weekly report for a terminal: aligned, wrapped to its width, with sparklines in place of charts. */
function renderTerminal(report, options) {
    const { title, sections } = (0,weekly/* weeklyPage */.L)(report, { previous: undefined, rows: ROWS });
    const drawn = sections.filter(({ id }) => id !== 'charts');
    const shown = drawn.filter((section) => options.details || isShown(section));
    const left = drawn.filter((section) => !shown.includes(section)).flatMap((section) => section.title ?? []);
    const parts = [...shown.map((section) => sectionText(section, options)), ...more(left, options)];
    return `${[style(BOLD, (0,report_escape/* terminalText */.eR)(title), options), ...parts].join('\n\n')}\n`;
}
function isShown({ id, folded }) {
    return !folded || id === 'actions' || id === 'numbers';
}
function more(left, options) {
    if (left.length === 0)
        return [];
    const text = [{ kind: 'strong', text: 'With --details: ' }, `${left.join(' · ')}.`];
    return [flowed(text, '', options).join('\n')];
}
function sectionText({ title, blocks }, options) {
    const heading = title === null ? [] : [style(BOLD, (0,report_escape/* terminalText */.eR)(title), options)];
    return [...heading, ...blocks.flatMap((block) => blockLines(block, options))].join('\n');
}
function blockLines(block, options) {
    switch (block.kind) {
        case 'paragraph':
            return flowed(block.text, '', options);
        case 'list':
            return block.items.flatMap((item, index) => flowed(item, block.ordered ? `${index + 1}. ` : '· ', options));
        case 'table':
            return sideBySide(block.columns.length, options).flatMap((shown) => tableLines(pick(block.columns, shown), block.rows.map((row) => pick(row, shown)), options));
        case 'chart':
            return [];
    }
}
/** Running text, hanging behind its mark. */
function flowed(text, mark, options) {
    const lines = wrapText(text, Math.max(NARROWEST, options.columns - mark.length));
    return lines.map((line, row) => `${row === 0 ? mark : ' '.repeat(mark.length)}${painted(line, options)}`);
}
/** Which columns stand in one table: where not all fit, another one follows, with the first column again. */
function sideBySide(count, { columns }) {
    const most = Math.max(2, Math.floor((columns + GAP.length) / (NARROWEST + GAP.length)));
    const others = Array.from({ length: count - 1 }, (_, index) => index + 1);
    const tables = Math.max(1, Math.ceil(others.length / (most - 1)));
    return Array.from({ length: tables }, (_, table) => [
        0,
        ...others.slice(table * (most - 1), (table + 1) * (most - 1)),
    ]);
}
function pick(items, places) {
    return items.filter((_, place) => places.includes(place));
}
function tableLines(columns, rows, options) {
    const titles = columns.map((column) => [{ kind: 'tone', tone: 'dim', text: column.title }]);
    const widest = (measure) => columns.map((_, index) => Math.max(...[titles, ...rows].map((row) => measure(row[index] ?? []))));
    const widths = fitted(widest(textWidth), widest(longestWord), options.columns);
    return [titles, ...rows].flatMap((row) => {
        const cells = widths.map((width, index) => wrapText(row[index] ?? [], width));
        const height = Math.max(...cells.map((cell) => cell.length));
        return Array.from({ length: height }, (_, line) => cells
            .map((cell, index) => aligned(cell[line] ?? [], widths[index] ?? 0, columns[index], options))
            .join(GAP)
            .trimEnd());
    });
}
function aligned(text, width, column, options) {
    const space = ' '.repeat(Math.max(0, width - textWidth(text)));
    return column?.align === 'right' ? space + painted(text, options) : painted(text, options) + space;
}
/** Takes from the widest columns until the table fits: as long as there is one, from one whose words stay whole. */
function fitted(natural, words, columns) {
    const widths = [...natural];
    const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
    for (let excess = total() - columns; excess > 0; excess -= 1) {
        const spare = widths.map((width, index) => (width > Math.max(NARROWEST, words[index] ?? 0) ? width : 0));
        const widest = Math.max(...spare) > 0 ? spare.indexOf(Math.max(...spare)) : widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= NARROWEST)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
    }
    return widths;
}
const BOLD = '1';
const TONES = { good: '32', bad: '31', dim: '2' };
const VERDICTS = { meets: 'good', misses: 'bad', unclear: 'dim' };
function painted(text, options) {
    return text.map((part) => paintedPart(part, options)).join('');
}
function paintedPart(part, options) {
    if (typeof part === 'string')
        return (0,report_escape/* terminalText */.eR)(part);
    const words = (0,report_escape/* terminalText */.eR)(part.text);
    switch (part.kind) {
        case 'strong':
            return style(BOLD, words, options);
        case 'code':
            return style('36', words, options);
        case 'tone':
            return style(TONES[part.tone], words, options);
        case 'verdict':
            return style(TONES[VERDICTS[part.text]], words, options);
        case 'link':
            return options.links && /^https?:\/\//.test(part.href) ? osc8(words, part.href) : words;
    }
}
function style(code, text, { color }) {
    return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
/** A link that the terminal opens. The address holds no control character, so it cannot end the sequence. */
function osc8(text, href) {
    return `\u001b]8;;${encodeURI((0,report_escape/* oneLine */.TN)(href).toWellFormed())}\u001b\\${text}\u001b]8;;\u001b\\`;
}


/***/ })

};
