export const id = 622;
export const ids = [622];
export const modules = {

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ byTool),
/* harmony export */   l: () => (/* binding */ byArea)
/* harmony export */ });
/** By tool, most changes first. Reverts and re-lands are left out, as in the KPIs. */
function byTool(changes, failed) {
    return sliced(changes, failed, (change) => change.tools);
}
/**
 * By area, most changes first: the directories one level below the deepest one that four in five changes share.
 * A change without a path in a directory belongs to the top.
 */
function byArea(changes, failed) {
    const base = sharedDirectory(changes);
    return sliced(changes, failed, (change) => areasOf(change, base));
}
const SHARED = 0.8;
const DEEPEST = 3;
function sharedDirectory(changes) {
    let base = '';
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const counts = countBy(changes.map((change) => areasOf(change, base)));
        const [area, count] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0];
        if (!area.endsWith('/') || area === base || count < SHARED * changes.length)
            return base;
        base = area;
    }
    return base;
}
/** `clusters/prod/app.yaml` below `clusters/` → `clusters/prod/`. */
function areasOf({ files }, base) {
    const areas = files.map(({ path }) => {
        if (!path.startsWith(base))
            return `${path.slice(0, path.indexOf('/') + 1)}` || '(top level)';
        const end = path.indexOf('/', base.length);
        return end < 0 ? base || '(top level)' : path.slice(0, end + 1);
    });
    return [...new Set(areas)];
}
function sliced(changes, counts, namesOf) {
    const slices = new Map();
    for (const change of changes) {
        if (change.role !== 'change')
            continue;
        for (const name of namesOf(change)) {
            const { people, machines, weighted, failed } = slices.get(name) ?? {
                people: 0,
                machines: 0,
                weighted: 0,
                failed: 0,
            };
            slices.set(name, {
                name,
                people: people + (change.machine ? 0 : 1),
                machines: machines + (change.machine ? 1 : 0),
                weighted: weighted + (change.machine ? 0 : change.weight.weight),
                failed: failed + (counts(change) ? 1 : 0),
            });
        }
    }
    return [...slices.values()].toSorted((one, other) => other.people + other.machines - one.people - one.machines || (one.name < other.name ? -1 : 1));
}
function countBy(lists) {
    const counts = new Map();
    for (const name of lists.flat())
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ clipWords),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   e9: () => (/* binding */ clipMiddle),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export logText */
/**
 * One escaping function per output. All of them take text that anyone may have written (titles, paths, labels, names)
 * and return text that shows as it was written and does nothing: no mention, no link, no row break, no command.
 */
const LONGEST = 10_000;
/** Zero width: `oneLine` takes it out of what others wrote, so every one that stands in a text is ours. */
const BREAK = '\u200b';
/** One line without controls, bidi overrides and invisible characters: what every output starts from. */
function oneLine(text) {
    return text
        .slice(0, LONGEST)
        .replace(/[^\S\u00a0]+|\u0085+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '')
        .trim();
}
/** Shortens to so many characters, marking the cut. */
function clip(text, length) {
    const characters = [...oneLine(text)];
    return characters.length <= length
        ? characters.join('')
        : `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`;
}
/** Shortens to so many characters out of the middle, nearer the start: the end of a path or a note says most. */
function clipMiddle(text, length) {
    const characters = [...oneLine(text)];
    if (characters.length <= length)
        return characters.join('');
    const head = Math.floor(length / 3);
    return `${characters.slice(0, head).join('').trimEnd()}…${characters
        .slice(head + 1 - length)
        .join('')
        .trimStart()}`;
}
/** Longest word that a table takes without squeezing its other columns. */
const LONGEST_WORD = 48;
/** Shortens words that no table could break, such as paths and addresses. */
function clipWords(text) {
    return text.replace(/\S+/gu, (word) => clipMiddle(word, LONGEST_WORD));
}
/** Text inside GitHub-flavoured Markdown, table cells included. Spaces at the ends are kept: texts are joined. */
function markdownText(text) {
    return padded(text, (line) => line
        .replace(/(?<=[@#])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi, BREAK)
        .replace(/[0-9a-f]{7,}/gi, apart)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]~$|]/g, '\\$&')
        .replace(/^([-+=]|\d+[.)](?= |$))/, '\\$1')
        .replaceAll(BREAK, '&#8203;'));
}
/** What could be a commit's id, in parts too short to be taken for one. */
function apart(run) {
    return run.replace(/.{6}(?=.)/g, `$&${BREAK}`);
}
/** A Markdown code span: nothing in it is a mention, a reference or a link. */
function markdownCode(text, inTable) {
    const line = oneLine(text) || ' ';
    const ticks = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(ticks + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inTable ? line.replace(/\|/g, '\\|') : line}${pad}${fence}`;
}
/** Text inside HTML or SVG, attribute values in double quotes included. */
function htmlText(text) {
    return padded(text, (line) => line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;'));
}
/** A quoted label inside mermaid, which takes it for Markdown and knows no escape: what it could read is left out. */
function mermaidText(text) {
    return oneLine(text)
        .replace(/["`*_#;[\]{}<>\\|%&@$~]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** Text on a terminal: no escape sequence gets through. */
function terminalText(text) {
    return padded(text, (line) => line);
}
/** Text in a workflow's log: never at the start of a line, and no workflow command in it. */
function logText(text) {
    return oneLine(text).replace(/::/g, ': :').replace(/##\[/g, '## [');
}
function padded(text, escaped) {
    const line = oneLine(text);
    if (line === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${escaped(line)}${/\s$/.test(text) ? ' ' : ''}`;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ weekDates),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   s4: () => (/* binding */ weekText),
/* harmony export */   tV: () => (/* binding */ longDay),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* unused harmony export intervalText */
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7342);


/** Below this many events a week shows `k/n` and no percentage. */
const PERCENT_FROM = 20;
/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
]);
/** `2026-W33` → `W33` */
function weekName(id) {
    return id.slice(-3);
}
/** `10–16 August 2026` */
function weekDates({ start, end }) {
    const [first, last] = [longDay(start).split(' '), longDay(end - _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_).split(' ')];
    const same = first.findLastIndex((part, index) => part !== last[index]);
    return `${first.slice(0, same + 1).join(' ')}${same === 0 ? '–' : ' – '}${last.join(' ')}`;
}
/** `16 August 2026` */
function longDay(instant) {
    const [year, month, day] = (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(instant).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
/** `0 %`, `4.6 %`, `12 %`: one decimal where it matters. */
function percent(share) {
    return `${percentNumber(share)}${NO_BREAK}%`;
}
/** `45 min`, `5.2 h`, `3 d` */
function duration(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds)}${NO_BREAK}s`;
    if (seconds < _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp)
        return `${Math.round(seconds / 60)}${NO_BREAK}min`;
    return seconds < _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? `${decimal(seconds / _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp)}${NO_BREAK}h` : `${decimal(seconds / _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)}${NO_BREAK}d`;
}
/** `8`, `7.5`, `1,204` */
function decimal(value) {
    const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
    return rounded.toLocaleString('en-US');
}
/** `1 change`, `2 changes` */
function plural(count, noun, nouns = `${noun}s`) {
    return `${decimal(count)} ${count === 1 ? noun : nouns}`;
}
/** A value in its unit. */
function valueText(value, unit) {
    if (unit === 'share')
        return percent(value);
    return unit === 'seconds' ? duration(value) : decimal(value);
}
/** `< 10 %`, `≥ 6 a month (1.4 a week)`: weeks are what the report shows. */
function targetText({ op, value, per }, unit) {
    const sign = { '<': '<', '<=': '≤', '>=': '≥', '>': '>' }[op];
    const weekly = per === null || per === 'week' ? '' : ` (${valueText(value / _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .WEEKS_PER */ .y[per], unit)} a week)`;
    return `${sign}${NO_BREAK}${valueText(value, unit)}${per === null ? '' : ` a ${per}${weekly}`}`;
}
/** What one week says: `1/9` below twenty events, `4.6 % (4/87)` from there on; why there is no value, otherwise. */
function weekText(reading, unit) {
    if (reading.value === null)
        return absence(reading);
    return unit === 'share' ? shareText(reading) : valueText(reading.value, unit);
}
/** What the window says: the value with its interval, for medians of durations with the 90th percentile; a single value as it is. */
function headlineText(reading, unit) {
    if (reading.value === null)
        return absence(reading);
    const range = intervalText(reading, unit);
    if (unit === 'share')
        return `${percent(reading.value)} (${fraction(reading)}${range === null ? '' : `; ${range}`})`;
    if (reading.n === 1)
        return valueText(reading.value, unit);
    const p90 = reading.detail['p90'];
    const median = `median ${valueText(reading.value, unit)}${unit === 'count' ? ' a week' : ''}`;
    const tail = typeof p90 === 'number' ? `, 90${NO_BREAK}% within ${valueText(p90, unit)}` : '';
    return `${median}${range === null ? '' : ` (${range})`}${tail}`;
}
/** `1.8–11 %`; `null`: a census, or too few to tell. */
function intervalText({ low, high }, unit) {
    if (low === null || high === null)
        return null;
    if (unit === 'share')
        return `${percentNumber(low)}–${percent(high)}`;
    return `${valueText(low, unit)}–${valueText(high, unit)}`;
}
/** `4/87`; empty where nothing was counted. */
function fraction({ numerator, denominator }) {
    return numerator === null || denominator === null ? '' : `${decimal(numerator)}/${decimal(denominator)}`;
}
function shareText(reading) {
    const share = reading.value ?? 0;
    return (reading.n ?? 0) < PERCENT_FROM ? fraction(reading) : `${percent(share)} (${fraction(reading)})`;
}
function absence(reading) {
    const why = reading.reason === null ? '' : `: ${reading.reason}`;
    switch (reading.state) {
        case 'not-enough-data':
            return `not enough data${why}`;
        case 'not-configured':
            return 'not configured';
        case 'unavailable':
            return 'unavailable';
        default:
            return reading.reason ?? 'nothing to measure';
    }
}
function percentNumber(share) {
    const value = share * 100;
    if (value > 0 && value < 0.05)
        return '<0.1';
    if (value < 100 && value > 99.95)
        return '>99.9';
    const digits = value >= 9.95 && value <= 90 ? 0 : 1;
    return String(Number(value.toFixed(digits)));
}
const WORDS = [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
];
/** `a, b and c` */
function sentenceList(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** `four`; from thirteen on in digits. */
function inWords(count) {
    return WORDS[count] ?? decimal(count);
}


/***/ }),

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);
/* harmony import */ var _breakdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6700);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5669);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2768);
/* harmony import */ var _runbooks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7690);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(539);








const MOST = 3;
/** At most three things to do, each with what it would change: one of a kind first. */
function actions(report) {
    const [runbook, ...others] = runbooks(report);
    const first = [...failures(report), ...(runbook === undefined ? [] : [runbook]), ...undecided(report)];
    const items = [...first, ...quality(report), ...tiers(report), ...others].slice(0, MOST);
    return items.length === 0 ? [] : [{ id: 'actions', title: 'What to do', folded: false, blocks: [(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .numbered */ .jN)(items)] }];
}
/** An area counts as worse than the others from this multiple of the overall rate on. */
const CLEARLY_WORSE = 1.25;
/** Where failures pile up: an area that fails more than the others; else how far the rate is from its target. */
function failures(report) {
    const row = (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .kpi */ .hC)(report, 'change-failure-rate');
    const { value, numerator, denominator } = row?.headline ?? { value: null, numerator: null, denominator: null };
    if (row === undefined || row.verdict === 'meets' || value === null)
        return [];
    if (numerator === null || denominator === null || numerator < 2)
        return [];
    const rate = numerator / denominator;
    const worst = (0,_breakdown_js__WEBPACK_IMPORTED_MODULE_6__/* .byArea */ .l)(settledChanges(report, row), (change) => (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .isCountedFailure */ .h6)(report, change))
        .filter((area) => area.failed >= 2 && area.failed / (area.people + area.machines) >= CLEARLY_WORSE * rate)
        .toSorted((one, other) => other.failed - one.failed)[0];
    if (worst === undefined)
        return tooMany(row, numerator, denominator);
    const without = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)({ ...row.headline, numerator: numerator - worst.failed });
    return [
        [
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('See how changes to '),
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(worst.name, 60)),
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(' are checked before they land'),
            `: ${worst.failed} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(worst.people + worst.machines, 'change')} there failed. Without those the rate would read ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)((numerator - worst.failed) / denominator)} (${without}) instead of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)}.`,
        ],
    ];
}
/** How many failures fewer the target asks for, where the rate lies beyond it. */
function tooMany({ target }, numerator, denominator) {
    if (target === null || target.op === '>' || target.op === '>=' || numerator / denominator <= target.value)
        return [];
    const allowed = Math.ceil(target.value * denominator) - 1;
    return [
        [
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`Go through the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(numerator, 'failed change')}`),
            ` for what they have in common: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(numerator - allowed)} fewer of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(denominator)} would read ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(allowed / denominator)}, within the target.`,
        ],
    ];
}
function settledChanges(report, row) {
    const settled = report.periods.filter((_, index) => row.series[index]?.provisional === false);
    return (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .windowChanges */ .Em)(report).filter((change) => settled.some((week) => (0,_history_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(week, change.landedAt)));
}
/** The components whose runbook is missing that failed or changed most recently, one action each for the first two. */
function runbooks(report) {
    const row = (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .kpi */ .hC)(report, 'runbook-coverage');
    const { numerator, denominator, value } = row?.headline ?? { numerator: null, denominator: null, value: null };
    if (numerator === null || denominator === null || value === null)
        return [];
    return (0,_runbooks_js__WEBPACK_IMPORTED_MODULE_3__/* .uncovered */ .KY)(report)
        .slice(0, 2)
        .map(({ component, recent }, index) => [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(VERB[component.runbook.state] ?? 'Write a runbook for '),
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(component.name, 60)),
        `: lifts coverage ${lift(numerator + index, denominator)}`,
        recent === null ? '.' : `; ${recent}.`,
        ...(component.owners.length === 0 ? [] : [' Owner: ', (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(component.owners.slice(0, 3).join(' '), 80))]),
    ]);
}
/** `60 % → 80 % (4/5)`, or the fractions alone where percentages would not show it. */
function lift(covered, all) {
    const [from, to] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(covered / all), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)((covered + 1) / all)];
    return from === to ? `${covered}/${all} → ${covered + 1}/${all}` : `${from} → ${to} (${covered + 1}/${all})`;
}
const VERB = {
    stale: 'Review the stale runbook of ',
    stub: 'Finish the runbook of ',
    'target-missing': 'Mend the runbook link of ',
};
/** Where every component counts for want of tiers. */
function tiers(report) {
    const { denominator } = (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .kpi */ .hC)(report, 'runbook-coverage')?.headline ?? { denominator: null };
    if ((0,_runbooks_js__WEBPACK_IMPORTED_MODULE_3__/* .isTiered */ .wF)(report) || denominator === null || (0,_runbooks_js__WEBPACK_IMPORTED_MODULE_3__/* .uncovered */ .KY)(report).length === 0)
        return [];
    return [
        [
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('Say which components are critical'),
            ', with ',
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('tiers'),
            ` in the configuration: none has a tier, so all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(denominator)} count.`,
        ],
    ];
}
/** What a label would decide. */
function undecided(report) {
    const row = (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .kpi */ .hC)(report, 'change-failure-rate');
    const open = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .decidable */ .ul)(report);
    if (open.length === 0 || row === undefined || row.headline.numerator === null)
        return [];
    const settled = settledChanges(report, row);
    const { numerator } = row.headline;
    const most = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)({ ...row.headline, numerator: numerator + open.filter((one) => settled.includes(one)).length });
    return [
        [
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`Decide ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open.length, 'possible revert')}`),
            ' with a label: ',
            most === (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(row.headline)
                ? 'of a week that is still provisional.'
                : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(row.headline)} failed, up to ${most} if ${open.length === 1 ? 'it counts' : 'they count'}.`,
        ],
    ];
}
/** Where the code falls short of its target, and in what most. */
function quality(report) {
    const row = (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .kpi */ .hC)(report, 'iac-quality');
    if (row?.verdict !== 'misses')
        return [];
    const [worst] = row.parts.toSorted((one, other) => lacking(other.headline) - lacking(one.headline));
    const most = worst === undefined ? '' : `, ${lacking(worst.headline)} of them ${LACKS[worst.name] ?? worst.name}`;
    const { denominator } = row.headline;
    return [[(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('Mend what IaC quality finds'), `: ${lacking(row.headline)} of ${denominator} fall short${most}.`]];
}
function lacking({ numerator, denominator }) {
    return (denominator ?? 0) - (numerator ?? 0);
}
const LACKS = {
    checks: 'lint and policy checks',
    modules: 'modules with gaps in their documentation',
    pins: 'versions that are not pinned',
    reuse: 'copies of a module',
};


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ candidateSection),
/* harmony export */   ul: () => (/* binding */ decidable)
/* harmony export */ });
/* unused harmony export candidates */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6121);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2768);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(539);





/** Candidates on infrastructure whose target is not yet counted as failed by anything else. */
function candidates(report) {
    const failed = new Set(report.changes.flatMap((change) => (change.failure === null ? [] : [change.sha])));
    return report.reverts
        .filter((revert) => revert.planned === null && !revert.reland && revert.change.infra)
        .flatMap((revert) => revert.targets
        .filter((target) => target.tier === 'candidate' && (target.sha === null || !failed.has(target.sha)))
        .map((target) => ({ revert, target })));
}
/** The earlier changes that a label could still make count for the rate: in the window, undone within the horizon. */
function decidable(report) {
    const shas = candidates(report)
        .filter(({ revert, target }) => revert.change.landedAt - (target.change?.landedAt ?? -Infinity) <= report.horizon)
        .map(({ target }) => target.sha);
    return (0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .windowChanges */ .Em)(report).filter(({ sha, role }) => role === 'change' && shas.includes(sha));
}
/** The candidates, each with what was seen: one label on the earlier change's pull request decides. */
function candidateSection(report, rows) {
    const found = candidates(report);
    if (found.length === 0)
        return [];
    const lines = found
        .slice(0, rows)
        .map(({ revert, target }) => [
        [(0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLink */ .J)(report, revert.change), ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(revert.change.title, 80)}`],
        earlier(report, target),
        [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(target.because, 120)],
    ]);
    return [
        {
            id: 'candidates',
            title: `Possible reverts that were not counted (${found.length})`,
            folded: true,
            blocks: [
                (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)('One label on the earlier change’s pull request decides: ', (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('kpi: failed'), ', ', (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('kpi: not-a-failure'), ' or ', (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('kpi: planned'), '.'),
                (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Looks like a revert', 'Of', 'Seen'], lines),
                ...(found.length > rows ? [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(found.length - rows, 'more candidate')} in report.json.`)] : []),
            ],
        },
    ];
}
function earlier(report, target) {
    if (target.change !== null)
        return [(0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLink */ .J)(report, target), ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(target.change.title, 80)}`];
    return [target.sha === null && target.number === null ? 'not found' : (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLink */ .J)(report, target)];
}


/***/ }),

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closing)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(539);



/** What is not measured, with the setting or permission that would change that; and where there was nothing to measure. */
function closing(report) {
    const blocks = [
        ...line('Not measured: ', report.kpis.filter(_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)),
        ...line('Nothing to measure: ', report.kpis.filter(_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)),
    ];
    return blocks.length === 0 ? [] : [{ id: 'closing', title: null, folded: false, blocks }];
}
function line(words, rows) {
    const parts = rows.flatMap((row, index) => [...(index === 0 ? [] : ['; ']), ...told(row)]);
    return rows.length === 0 ? [] : [(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(words), ...parts, '.')];
}
const ENABLE = '; enable: ';
function told({ title, headline }) {
    const reason = headline.reason ?? 'unknown';
    const at = reason.indexOf(ENABLE);
    if (at < 0)
        return [`${title} (`, ...(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .ticked */ .bn)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, 240)), ')'];
    return [
        `${title} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason.slice(0, at), 160)}; enable with `,
        (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason.slice(at + ENABLE.length), 120)),
        ')',
    ];
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6121);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2768);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(539);







/** What the week was, is it good, is it certain: in words, before any table. */
function headline(report) {
    const blocks = (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyWindow */ .mp)(report)
        ? [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)(nothingLanded(report)), ...whatCounts(report))]
        : [(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)(`${landed(report)} ${failed(report)}`.trim()), ...which(report), ` ${standing(report)}`)];
    return { id: 'headline', title: null, folded: false, blocks };
}
function nothingLanded({ repository, periods }) {
    const last = repository.headAt === null
        ? `Nothing has landed on ${repository.branch} yet.`
        : `The last commit on ${repository.branch} landed on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longDay */ .tV)(repository.headAt)}.`;
    return `No infrastructure change landed in these ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(periods.length, 'week')}. ${last}`;
}
/** A clone that lags behind is told apart from infrastructure that is not seen. */
function whatCounts({ changes, periods, repository: { headAt } }) {
    const [first] = periods;
    if (headAt !== null && first !== undefined && headAt < first.start) {
        const day = (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)((0,_history_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(headAt).end);
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .ticked */ .bn)(` A clone that lags behind must be fetched first; \`as-of\` ${day} replays the weeks before that commit.`);
    }
    const others = changes.length === 0 ? '' : ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(changes.length, 'other change')} landed.`;
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .ticked */ .bn)(`${others} If infrastructure lives here in a form that is not recognised, add its place in the configuration: \`paths: ['+folder/**']\`.`);
}
function landed(report) {
    const week = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .weekName */ .KP)((0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWeek */ .t0)(report).id);
    const work = (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .weekChanges */ .Sh)(report).filter((change) => change.role === 'change');
    const machines = work.filter((change) => change.machine).length;
    const people = work.length - machines;
    if (work.length === 0)
        return `A quiet week: no infrastructure change landed in ${week}.`;
    if (people === 0)
        return `No person's infrastructure change landed in ${week}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(machines, 'machine update')} did.`;
    const usual = (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .kpi */ .hC)(report, 'throughput')?.headline.value ?? null;
    const beside = machines === 0 ? '' : `, machines landed ${machines}`;
    return `People landed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(people, 'infrastructure change')} in ${week}${usual === null ? '' : ` (usually ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(usual, 'count')})`}${beside}.`;
}
function failed(report) {
    const reading = (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .kpi */ .hC)(report, 'change-failure-rate')?.series.at(-1);
    if (reading === undefined || reading.denominator === null || reading.numerator === null)
        return '';
    const soFar = reading.provisional ? ' so far' : '';
    const colon = isNamed(reading.numerator) ? ':' : '.';
    return `${upperFirst((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(reading.numerator))} failed${soFar}${colon}`;
}
/** A few failures are named at once; more of them stand in their own section. */
const NAMED = 3;
function isNamed(failures) {
    return failures > 0 && failures <= NAMED;
}
function which(report) {
    const failures = (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .weekChanges */ .Sh)(report).filter((change) => change.role === 'change' && (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .isCountedFailure */ .h6)(report, change));
    if (!isNamed(failures.length))
        return [];
    return [
        ...failures.flatMap((change, index) => [index === 0 ? ' ' : '; ', (0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .changeLink */ .J)(report, change), ` “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(change.title, 80)}”`]),
        '.',
    ];
}
/** The judgement: what misses its target, what clearly moved, what meets its target; or that none of it is certain. */
function standing(report) {
    const judged = report.kpis.flatMap((row) => [row, ...row.parts.map((part) => partOf(row, part))]);
    const misses = judged.filter(({ verdict }) => verdict === 'misses').map(miss);
    const unclear = judged.filter(({ verdict }) => verdict === 'unclear').map(doubt);
    const moved = report.kpis.flatMap(({ title, trend, verdict }) => (verdict === null || verdict === 'meets') && isMove(trend) ? [`${title} got clearly ${trend}.`] : []);
    const meets = report.kpis.filter((row) => row.verdict === 'meets').map((row) => lowerFirst(row.title));
    const verb = meets.length === 1 ? 'meets its target' : 'meet their targets';
    const met = meets.length === 0 ? [] : [`${upperFirst((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(meets))} ${verb}.`];
    const isCalm = report.kpis.every(({ trend }) => !isMove(trend)) && report.kpis.some(({ trend }) => trend !== null);
    const calm = isCalm ? [`Nothing ${misses.length > 0 ? 'else ' : ''}has clearly changed.`] : [];
    return [...misses, ...unclear, ...moved, ...met, ...calm, ...coverage(report)].join(' ');
}
function partOf({ title, unit }, { name, headline: reading, target, verdict }) {
    return { title: `${title} of ${name}`, headline: reading, unit, target, verdict, trend: null };
}
function isMove(trend) {
    return trend === 'better' || trend === 'worse';
}
function miss(judged) {
    return `${judged.title} misses its target: ${against(judged)}.`;
}
function doubt(judged) {
    return `Whether ${lowerFirst(judged.title)} meets its target is unclear: ${against(judged)}.`;
}
/** The figure, what is wanted of it, and where it moves. */
function against({ headline: reading, unit, target, trend }) {
    const wanted = target === null ? '' : `, wanted ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .targetText */ .Z3)(target, unit)}`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineText */ .uh)(reading, unit)}${wanted}${isMove(trend) ? `; it got clearly ${trend}` : ''}`;
}
function coverage(report) {
    const row = (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .kpi */ .hC)(report, 'runbook-coverage');
    if (row === undefined || row.verdict === 'misses' || row.headline.numerator === null || row.headline.value === null)
        return [];
    const { numerator, denominator, value } = row.headline;
    return [`${numerator} of ${denominator} critical components have a current runbook (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(value)}).`];
}
function lowerFirst(text) {
    return /^[A-Z][a-z]+\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nL: () => (/* binding */ numbers),
  uI: () => (/* binding */ weekByWeek)
});

// UNUSED EXPORTS: judgement

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/references.js
var references = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/report/sparkline.js
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const GAP = '·';
const NEWEST = 12;
/** The newest weeks as bars from 0 to the largest value, or to `full` where one is given; `·` where there was nothing to measure, never an empty bar. */
function sparkline(values, full) {
    const shown = values.slice(-NEWEST);
    const top = full ?? Math.max(...shown.map((value) => value ?? 0));
    return shown.map((value) => (value === null ? GAP : bar(value, top))).join('');
}
function bar(value, top) {
    if (value <= 0 || top <= 0)
        return BARS[0] ?? GAP;
    return BARS[Math.min(BARS.length - 1, Math.max(1, Math.round((value / top) * (BARS.length - 1))))] ?? GAP;
}

// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/page/remarks.js



/** What the reader must know to take the table right, below it. */
function remarks(rows) {
    const items = [...words(rows), ...reach(rows), ...swamped(rows), ...notes(rows)];
    return items.length === 0 ? [] : [(0,page/* list */.p_)(items)];
}
/** The words of the table that it uses today. */
function words(rows) {
    const ranged = rows.some(({ headline }) => headline.low !== null);
    const open = rows.some(({ series }) => series.some((reading) => reading.provisional && reading.value !== null));
    const unclear = rows.some(({ verdict, parts }) => [verdict, ...parts.map((part) => part.verdict)].includes('unclear'));
    const told = [
        ...(ranged ? ['In brackets: the counts, and the range that chance leaves open (95 % interval).'] : []),
        ...(unclear ? ['Unclear: the target lies within that range.'] : []),
        ...(open ? ['Provisional: failures of that week may still surface.'] : []),
    ];
    return told.length === 0 ? [] : [[told.join(' ')]];
}
/** What a KPI without a direction would have had to read in the newest weeks: a median against the window's. */
function reach(rows) {
    const blind = rows.flatMap(({ title, trend, headline, detectable, unit }) => {
        if (trend !== 'no-clear-change' || detectable === null)
            return [];
        const { factor, value } = detectable;
        const reached = unit === 'share' || factor === null ? value : (headline.value ?? 0) * factor;
        return [`${title} ${(0,format/* valueText */.Ru)(reached, unit)}${unit === 'count' ? ' a week' : ''}`];
    });
    return blind.length === 0
        ? []
        : [[`Better and worse are said only beyond chance. The newest weeks would have to read ${(0,format/* sentenceList */.MT)(blind)}.`]];
}
/** Machine updates seldom fail: where they are most of the changes, people's rate is told apart. */
function swamped(rows) {
    const row = rows.find(({ id }) => id === 'change-failure-rate');
    const part = (name) => row?.parts.find((one) => one.name === name)?.headline;
    const [people, machines] = [part('people'), part('machines')];
    if (row === undefined || !people || (machines?.n ?? 0) <= (people.n ?? 0))
        return [];
    return [
        [(0,page/* strong */.ko)(row.title), `: machines landed most of these changes; people’s alone: ${(0,format/* headlineText */.uh)(people, row.unit)}.`],
    ];
}
function notes(rows) {
    return rows
        .filter((row) => row.notes.length > 0)
        .map((row) => [(0,page/* strong */.ko)(row.title), `: ${(0,report_escape/* clip */.$Q)(row.notes.join('; '), 300)}.`]);
}

// EXTERNAL MODULE: ./build/report/page/week.js
var page_week = __webpack_require__(539);
;// CONCATENATED MODULE: ./build/report/page/numbers.js






/** The one table: what each KPI said this week and over the window, against its target. Of the others it says so. */
function numbers(report) {
    const rows = (0,page_week/* shownKpis */.DB)(report);
    const week = (0,format/* weekName */.KP)((0,page_week/* lastWeek */.t0)(report).id);
    const titles = ['KPI', 'Verdict', week, (0,format/* plural */.LS)(report.periods.length, 'week'), 'Target', 'Week by week'];
    const lines = report.kpis.flatMap((row) => (rows.includes(row) ? linesOf(report, row) : [unmeasured(report, row)]));
    return { id: 'numbers', title: 'Numbers', folded: false, blocks: [(0,page/* table */.tp)(titles, lines), ...remarks(rows)] };
}
function linesOf(report, row) {
    const values = row.series.map((reading) => reading.value);
    const whole = [
        [(0,references/* methodLink */.Ud)(report, row)],
        judgement(row),
        thisWeek(row),
        [row.standing ? cameFrom(row) : (0,format/* headlineText */.uh)(row.headline, row.unit)],
        [row.target === null ? '–' : (0,format/* targetText */.Z3)(row.target, row.unit)],
        [(0,page/* code */.aY)(sparkline(values, row.unit === 'share' && row.better === 'higher' ? 1 : null))],
    ];
    return [whole, ...row.parts.filter((part) => part.target !== null).map((part) => partLine(row, part))];
}
/** The last paragraph says why, and what would change that. */
function unmeasured(report, row) {
    const wanted = row.target === null ? '–' : (0,format/* targetText */.Z3)(row.target, row.unit);
    const words = (0,page_week/* isIdle */.xB)(row) ? 'nothing to measure' : 'not measured';
    return [[(0,references/* methodLink */.Ud)(report, row)], ['–'], ['–'], [(0,page/* tone */.rR)('dim', words)], [wanted], ['–']];
}
/** A part with a target of its own stands below its KPI. */
function partLine({ title, unit }, { name, headline, target, verdict: said }) {
    const wanted = target === null ? '–' : (0,format/* targetText */.Z3)(target, unit);
    return [
        [`${title}, ${name}`],
        judgement({ verdict: said, trend: null }),
        ['–'],
        [(0,format/* headlineText */.uh)(headline, unit)],
        [wanted],
        ['–'],
    ];
}
function thisWeek({ series, headline, unit, standing }) {
    const reading = series.at(-1);
    if (reading === undefined || reading.value === null)
        return ['–'];
    if (standing)
        return [(0,format/* headlineText */.uh)(headline, unit)];
    return [`${readingText({ unit }, reading)}${reading.provisional ? ', provisional' : ''}`];
}
/** What stands today is in the week's column: here, what it was when the window began. */
function cameFrom({ series, headline, unit }) {
    const first = series.find((reading) => reading.value !== null);
    if (first === undefined)
        return (0,format/* headlineText */.uh)(headline, unit);
    const [then, now] = [(0,format/* headlineText */.uh)(first, unit), (0,format/* headlineText */.uh)(headline, unit)];
    return then === now ? 'unchanged' : `was ${then}`;
}
function readingText({ unit }, reading) {
    const { machines } = reading.detail;
    const beside = unit === 'count' && typeof machines === 'number' && machines > 0 ? ` + ${machines} by machines` : '';
    return `${(0,format/* weekText */.s4)(reading, unit)}${beside}`;
}
/** The verdict on the target, then the direction where a test supports one. */
function judgement({ verdict: said, trend }) {
    const words = [...(said === null ? [] : [(0,page/* verdict */.WJ)(said)])];
    if (trend === 'better' || trend === 'worse')
        words.push(TRENDS[trend]);
    return words.length === 0 ? ['–'] : words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]));
}
const TRENDS = { better: (0,page/* tone */.rR)('good', 'getting better'), worse: (0,page/* tone */.rR)('bad', 'getting worse') };
/** Every week's reading of every KPI: what the charts show, for who reads mail or has no pictures. */
function weekByWeek(report) {
    const rows = (0,page_week/* shownKpis */.DB)(report);
    if (rows.length === 0)
        return [];
    const lines = report.periods.map((week, index) => [
        [`${week.id}${week.provisional ? ', provisional' : ''}`],
        ...rows.map((row) => {
            const reading = row.series[index];
            return [reading === undefined || reading.value === null ? '–' : readingText(row, reading)];
        }),
    ]);
    const titles = ['Week', ...rows.map((row) => row.title)];
    return [{ id: 'weeks', title: 'Week by week', folded: true, blocks: [(0,page/* table */.tp)(titles, lines.toReversed())] }];
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bn: () => (/* binding */ ticked),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rR: () => (/* binding */ tone),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
const strong = (text) => ({ kind: 'strong', text });
const code = (text) => ({ kind: 'code', text });
const tone = (which, text) => ({ kind: 'tone', tone: which, text });
const verdict = (text) => ({ kind: 'verdict', text });
const link = (text, href) => ({ kind: 'link', text, href });
const paragraph = (...text) => ({ kind: 'paragraph', text });
const list = (items) => ({ kind: 'list', ordered: false, items });
const numbered = (items) => ({ kind: 'list', ordered: true, items });
const table = (titles, rows) => ({
    kind: 'table',
    columns: titles.map((title) => (typeof title === 'string' ? { title, align: 'left' } : title)),
    rows,
});
/** Our own words in which back-ticks set code off: `set \`paths\`` → text and code. */
function ticked(words) {
    return words.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}
/** The text without its marks. */
function plain(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pictures)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(539);




/** A weekly failure share jumps between 0 and 1/8: four weeks together draw a line that can be read. */
const POOLED = 4;
/** More weeks than this cannot be told apart in a chart. */
const DRAWN = 26;
/** Throughput and failure rate as charts; nothing where there is nothing to draw. */
function pictures(report) {
    if ((0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyWindow */ .mp)(report))
        return [];
    const charts = [
        throughputChart(report, (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .kpi */ .hC)(report, 'throughput')),
        failureChart(report, (0,_week_js__WEBPACK_IMPORTED_MODULE_3__/* .kpi */ .hC)(report, 'change-failure-rate')),
    ];
    const drawn = charts.filter((chart) => chart !== null);
    if (drawn.length === 0)
        return [];
    return [{ id: 'charts', title: 'Charts', folded: false, blocks: drawn.map((chart) => ({ kind: 'chart', chart })) }];
}
/** All changes at the back, people's in front: what stands out above is the machines'. */
function throughputChart(report, row) {
    if (row === undefined || row.series.every((reading) => reading.value === null))
        return null;
    // A week in which nothing landed is a bar of no height.
    const people = row.series.map((reading) => reading.value ?? 0);
    const machines = row.series.map((reading) => reading.detail['machines'] ?? 0);
    const all = people.map((value, index) => value + (machines[index] ?? 0));
    const hasMachines = machines.some((value) => value > 0);
    return newest({
        id: 'throughput',
        title: 'Infrastructure changes landed a week',
        axis: 'changes',
        percent: false,
        weeks: weeks(report),
        series: [
            ...(hasMachines ? [{ name: 'machines', mark: 'bar', color: 'machines', values: all }] : []),
            { name: 'people', mark: 'bar', color: 'people', values: people },
        ],
    });
}
function failureChart(report, row) {
    if (row === undefined || row.headline.value === null)
        return null;
    // A point stands at the last of its four weeks.
    const rates = row.series.slice(POOLED - 1).map((_, index) => pooled(row.series.slice(index, index + POOLED)));
    if (rates.filter((rate) => rate !== null).length < 2)
        return null;
    const { target } = row;
    return newest({
        id: 'change-failure-rate',
        title: 'Change failure rate, four weeks together',
        axis: '% of changes',
        percent: true,
        weeks: weeks(report).slice(POOLED - 1),
        series: [
            { name: 'failure rate', mark: 'line', color: 'failures', values: rates },
            ...(target === null
                ? []
                : [{ name: 'target', mark: 'line', color: 'target', values: rates.map(() => target.value * 100) }]),
        ],
    });
}
/** k/n over the readings, in percent; `null` where nothing landed in any of them. */
function pooled(readings) {
    const sum = (pick) => readings.reduce((total, reading) => total + (pick(reading) ?? 0), 0);
    const all = sum((reading) => reading.denominator);
    return all === 0 ? null : Math.round((sum((reading) => reading.numerator) / all) * 1000) / 10;
}
function weeks(report) {
    return report.periods.map(({ id, provisional }) => ({
        label: (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .weekName */ .KP)(id),
        provisional,
        events: report.events.filter(({ date }) => weekId(date) === id).map(({ label }) => label),
    }));
}
function weekId(date) {
    const instant = (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(date);
    return instant === null ? null : (0,_history_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(instant).id;
}
function newest(chart) {
    return {
        ...chart,
        weeks: chart.weeks.slice(-DRAWN),
        series: chart.series.map((series) => ({ ...series, values: series.values.slice(-DRAWN) })),
    };
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   a9: () => (/* binding */ runbookSection),
/* harmony export */   wF: () => (/* binding */ isTiered)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6121);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2768);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(539);





/** The gap, what failed most recently first, then what changed most recently; each list as the KPI counted it. */
function uncovered(report) {
    const row = (0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .kpi */ .hC)(report, 'runbook-coverage');
    if (row === undefined || row.headline.value === null)
        return [];
    const tiered = isTiered(report);
    const counted = new Set(row.evidence.map((item) => item.path ?? ''));
    const found = report.components
        .filter(({ runbook }) => runbook.state !== 'current' && runbook.state !== 'external')
        .filter(({ tier, paths, name }) => (!tiered || tier !== null) && counted.has(paths[0] ?? name));
    const changes = changesOf(report, found);
    return found
        .map((component) => ({ component, ...latest(report, changes.get(component) ?? []) }))
        .toSorted((one, other) => other.failedAt - one.failedAt ||
        other.changedAt - one.changedAt ||
        (one.component.name < other.component.name ? -1 : 1));
}
/** Whether any component has a tier: else all of them count. */
function isTiered({ components }) {
    return components.some((component) => component.tier !== null);
}
function latest(report, changes) {
    const at = (list) => list.reduce((newest, { landedAt }) => Math.max(newest, landedAt), 0);
    const failedAt = at(changes.filter((change) => (0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .isCountedFailure */ .h6)(report, change)));
    const changedAt = at(changes);
    if (failedAt > 0)
        return { failedAt, changedAt, recent: `a change to it failed on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(failedAt)}` };
    return { failedAt, changedAt, recent: changedAt > 0 ? `last changed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(changedAt)}` : null };
}
/** The window's changes by the component whose paths they touch: each file looks up its directories, once. */
function changesOf(report, components) {
    const owners = new Map();
    for (const component of components) {
        for (const path of component.paths) {
            const place = path.replace(/\/$/, '');
            owners.set(place, [...(owners.get(place) ?? []), component]);
        }
    }
    const changes = new Map(components.map((component) => [component, []]));
    for (const change of (0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .windowChanges */ .Em)(report)) {
        const touched = new Set(change.files.flatMap(({ path }) => places(path).flatMap((place) => owners.get(place) ?? [])));
        for (const component of touched)
            changes.get(component)?.push(change);
    }
    return changes;
}
/** `a/b/c.tf` → `a/b/c.tf`, `a/b`, `a` */
function places(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
/** Which critical components nobody else could operate tonight, and what is missing; no column that says nothing. */
function runbookSection(report, rows) {
    const found = uncovered(report);
    if (found.length === 0)
        return [];
    const columns = COLUMNS.filter(({ cell }) => found.some((item) => cell(report, item) !== null));
    const lines = found.slice(0, rows).map((item) => columns.map(({ cell }) => cell(report, item) ?? ['–']));
    const more = found.length > rows ? [(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(found.length - rows, 'more component')} in report.json.`)] : [];
    return [
        {
            id: 'runbooks',
            title: `${isTiered(report) ? 'Critical components' : 'Components'} without a current runbook (${found.length})`,
            folded: true,
            blocks: [
                (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns.map(({ title }) => title), lines),
                ...more,
            ],
        },
    ];
}
/** What is told of each; `null`: nothing to tell. */
const COLUMNS = [
    { title: 'Component', cell: (_, { component }) => [(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(component.name, 60))] },
    { title: 'Tier', cell: (_, { component: { tier } }) => (tier === null ? null : [String(tier)]) },
    { title: 'Missing', cell: (report, { component }) => missing(report, component) },
    {
        title: 'Owner',
        cell: (_, { component: { owners } }) => owners.length === 0 ? null : [(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(owners.slice(0, 3).join(' '), 80))],
    },
    { title: 'Lately', cell: (_, { recent }) => (recent === null ? null : [recent]) },
];
/** `no runbook`; `docs/orders.md: stale since …`. The first note tells how it was declared, which nobody misses here. */
function missing(report, { runbook: { state, target, notes } }) {
    const lacks = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clipWords */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(notes.slice(1).join('; '), 160));
    const words = lacks.startsWith(state)
        ? lacks
        : [STATES[state] ?? state, lacks].filter((part) => part !== '').join(': ');
    return target === null || /^[a-z]+:/i.test(target) ? [words] : [(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .pathLink */ .er)(report, target), `: ${words}`];
}
const STATES = {
    none: 'no runbook',
    'target-missing': 'runbook is not there',
    stub: 'stub',
    stale: 'stale',
};


/***/ }),

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ shownKpis),
/* harmony export */   Em: () => (/* binding */ windowChanges),
/* harmony export */   Sh: () => (/* binding */ weekChanges),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   h6: () => (/* binding */ isCountedFailure),
/* harmony export */   hC: () => (/* binding */ kpi),
/* harmony export */   mp: () => (/* binding */ isEmptyWindow),
/* harmony export */   t0: () => (/* binding */ lastWeek),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);

/** The week that the report is about: the newest complete one. */
function lastWeek(report) {
    const week = report.periods.at(-1);
    if (week === undefined)
        throw new RangeError('a report holds at least one week');
    return week;
}
/** Changes to infrastructure that landed in the window, reverts and re-lands included. */
function windowChanges(report) {
    const start = report.periods[0]?.start ?? 0;
    const end = report.periods.at(-1)?.end ?? 0;
    return report.changes.filter((change) => change.infra && (0,_history_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)({ start, end }, change.landedAt));
}
/** Of those, the ones of the last week. */
function weekChanges(report) {
    return windowChanges(report).filter((change) => (0,_history_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(lastWeek(report), change.landedAt));
}
/** Whether a change's failure counts for the rate: it surfaced within the horizon. */
function isCountedFailure(report, change) {
    return change.failure !== null && change.failure.after <= report.horizon;
}
/** Nothing landed in the window that the KPIs could speak of. */
function isEmptyWindow(report) {
    return windowChanges(report).length === 0;
}
function kpi(report, id) {
    return report.kpis.find((row) => row.id === id);
}
/** KPIs that say something of this repository, in report order: the others are told in the closing line. */
function shownKpis(report) {
    return report.kpis.filter((row) => !isAbsent(row) && !isIdle(row));
}
/** Not measured, for want of a setting or a permission. */
function isAbsent({ headline: { state } }) {
    return state === 'not-configured' || state === 'unavailable';
}
/** Could be measured, and nothing to measure was there in any week. */
function isIdle({ headline, series }) {
    return headline.state === 'nothing-to-measure' && series.every((reading) => reading.value === null);
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ weeklyPage)
});

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/page/actions.js
var actions = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/report/breakdown.js
var breakdown = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/report/page/week.js
var page_week = __webpack_require__(539);
;// CONCATENATED MODULE: ./build/report/page/breakdowns.js





/** Where the work goes and where it fails, by tool and by area. */
function breakdowns(report, rows) {
    const changes = (0,page_week/* windowChanges */.Em)(report);
    const failed = (change) => (0,page_week/* isCountedFailure */.h6)(report, change);
    return [
        ...parts(report),
        ...section('tools', 'By tool', 'Tool', (0,breakdown/* byTool */.M)(changes, failed), rows),
        ...section('areas', 'By area', 'Area', (0,breakdown/* byArea */.l)(changes, failed), rows),
    ];
}
/** People and machines, severities, tiers: the parts of the KPIs over the window. */
function parts(report) {
    const rows = report.kpis.flatMap(({ title, unit, parts: found }) => found.map(({ name, headline }) => [[title], [(0,report_escape/* clip */.$Q)(name, 60)], [(0,format/* headlineText */.uh)(headline, unit)]]));
    if (rows.length === 0)
        return [];
    return [{ id: 'parts', title: 'By part', folded: true, blocks: [(0,page/* table */.tp)(['KPI', 'Part', 'Window'], rows)] }];
}
function section(id, title, column, slices, rows) {
    if (slices.length === 0)
        return [];
    const number = (name) => ({ title: name, align: 'right' });
    return [
        {
            id,
            title,
            folded: true,
            blocks: [
                (0,page/* table */.tp)([column, number('People'), number('Machines'), number('Weighted'), number('Failed')], slices
                    .slice(0, rows)
                    .map((slice) => [
                    [(0,page/* code */.aY)((0,report_escape/* clip */.$Q)(slice.name, 60))],
                    [(0,format/* decimal */._)(slice.people)],
                    [(0,format/* decimal */._)(slice.machines)],
                    [(0,format/* decimal */._)(slice.weighted)],
                    [`${slice.failed}/${slice.people + slice.machines}`],
                ])),
                (0,page/* paragraph */.FY)(`Weighted: size × risk of people’s changes. Failed: of all changes, provisional weeks included. A change that touches several stands in each line.${slices.length > rows ? ` ${(0,format/* plural */.LS)(slices.length - rows, 'smaller line')} left out.` : ''}`),
            ],
        },
    ];
}

// EXTERNAL MODULE: ./build/report/page/candidates.js
var candidates = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/report/page/closing.js
var closing = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/report/references.js
var references = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/report/page/evidence.js






/** Changes that failed in the window, newest first: what undid or named each, and how long that took. */
function failureSection(report, rows) {
    const failed = (0,page_week/* windowChanges */.Em)(report)
        .filter((change) => (0,page_week/* isCountedFailure */.h6)(report, change) && change.role === 'change')
        .toReversed();
    if (failed.length === 0)
        return [];
    return [
        {
            id: 'failures',
            title: `Failed changes (${failed.length}${provisional(report, failed)})`,
            folded: true,
            blocks: [
                (0,page/* table */.tp)(['Change', 'Landed', 'Surfaced after', 'Because'], failed.slice(0, rows).map((change) => failureLine(report, change))),
                ...more(failed.length - rows),
            ],
        },
    ];
}
/** The headline's rate leaves them out. */
function provisional({ periods }, failed) {
    const open = periods.filter((week) => week.provisional);
    const count = failed.filter(({ landedAt }) => open.some((week) => (0,period/* contains */.gR)(week, landedAt))).length;
    return count === 0 ? '' : `, of them ${count} provisional`;
}
function failureLine(report, change) {
    const { failure } = change;
    const by = failure?.by ?? null;
    return [
        [(0,references/* changeLink */.J)(report, change), ` ${(0,report_escape/* clip */.$Q)(change.title, 90)}`],
        [(0,format/* longDay */.tV)(change.landedAt)],
        [failure === null ? '–' : (0,format/* duration */.p0)(failure.after)],
        [...(by === null ? [] : [(0,references/* changeLink */.J)(report, by), ': ']), (0,report_escape/* clip */.$Q)(failure?.because ?? '', 140)],
    ];
}
/** KPIs whose evidence has a section of its own. */
const TOLD_ELSEWHERE = ['change-failure-rate', 'runbook-coverage'];
/** What stands behind the other numbers: the slowest of the window where it is about durations, else the last week's. */
function evidenceSection(report, rows) {
    const week = new Set(report.changes.filter((change) => (0,period/* contains */.gR)((0,page_week/* lastWeek */.t0)(report), change.landedAt)).map((change) => change.sha));
    const lines = report.kpis
        .filter((row) => !TOLD_ELSEWHERE.includes(row.id))
        .flatMap((row) => evidenceLines(report, row, week, rows));
    if (lines.length === 0)
        return [];
    return [
        {
            id: 'evidence',
            title: 'Evidence for the other numbers',
            folded: true,
            blocks: [
                (0,page/* paragraph */.FY)(`Changes of ${(0,format/* weekName */.KP)((0,page_week/* lastWeek */.t0)(report).id)}; the slowest of ${(0,format/* plural */.LS)(report.periods.length, 'week')}; of the code, what falls short today, then exceptions. report.json holds all.`),
                (0,page/* table */.tp)(['KPI', 'What', 'Why'], lines),
            ],
        },
    ];
}
function evidenceLines(report, row, week, rows) {
    return spokenOf(row, week, rows).map((item) => [
        [row.title],
        place(report, item),
        [(0,report_escape/* clipWords */.CS)((0,report_escape/* clipMiddle */.e9)(item.note, 200))],
    ]);
}
const SLOWEST = 5;
/** What lowers a state comes first in its evidence. */
const FIRST = 10;
function spokenOf({ unit, standing, evidence }, week, rows) {
    if (standing)
        return evidence.slice(0, Math.min(FIRST, rows));
    if (unit !== 'seconds')
        return evidence.filter(({ sha }) => sha === undefined || week.has(sha)).slice(-rows);
    const slowest = evidence.toSorted((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0));
    return slowest.slice(0, Math.min(SLOWEST, rows));
}
function place(report, { sha, number, path, url }) {
    if (path !== undefined)
        return [(0,references/* pathLink */.er)(report, path)];
    const address = url !== undefined && /^https?:\/\//.test(url) ? url : null;
    if (sha === undefined && number === undefined)
        return [address === null ? '–' : (0,page/* link */.nf)((0,report_escape/* clip */.$Q)(address, 60), address)];
    const named = (0,references/* changeLink */.J)(report, { sha: sha ?? null, number: number ?? null });
    return address === null ? [named] : [named, ', ', (0,page/* link */.nf)('its run', address)];
}
function more(count) {
    return count > 0 ? [(0,page/* paragraph */.FY)(`${(0,format/* plural */.LS)(count, 'more change')} in report.json.`)] : [];
}

// EXTERNAL MODULE: ./build/report/page/headline.js
var headline = __webpack_require__(3303);
// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/report/page/method.js





const MOST_WARNINGS = 12;
/** How the numbers are made, and what the data behind them covers. */
function method(report) {
    const items = [
        ...report.kpis.map(({ title, question }) => [(0,page/* strong */.ko)(title), `: ${question}`]),
        [
            `Weeks are complete ISO weeks in UTC. Rates come with a 95 % Wilson interval, medians with a 95 % order-statistic interval. A target is met or missed only where the whole interval says so.`,
        ],
        [
            'A direction word compares the newest third of the settled weeks with the rest; all KPIs together say one by mere chance in at most 5 % of reports.',
        ],
        [`A failure counts if it surfaced within ${(0,format/* plural */.LS)(report.horizon / instant/* DAY */.d_, 'day')} of landing.`],
        ...coverage(report),
        ...report.warnings.slice(0, MOST_WARNINGS).map((warning) => [`Mind: ${(0,report_escape/* clip */.$Q)(warning, 300)}`]),
        ...(report.warnings.length > MOST_WARNINGS
            ? [[`${report.warnings.length - MOST_WARNINGS} more warnings in report.json.`]]
            : []),
    ];
    return {
        id: 'method',
        title: 'Method and coverage of the data',
        folded: true,
        blocks: [(0,page/* list */.p_)(items), source(report)],
    };
}
function coverage(report) {
    const changes = (0,page_week/* windowChanges */.Em)(report);
    if (changes.length === 0)
        return [];
    const direct = changes.filter((change) => change.number === null).length;
    const machines = changes.filter((change) => change.machine).length;
    const overruled = changes.filter((change) => change.overruled !== null).length;
    const share = (count) => (0,format/* percent */.KN)(count / changes.length);
    const decided = overruled === 0 ? '' : `, ${overruled} decided by a person's label, trailer or an incident`;
    return [
        [
            `Read: ${(0,format/* plural */.LS)(report.changes.length, 'change')}, of which ${(0,format/* decimal */._)(changes.length)} touch infrastructure (${share(machines)} by machines, ${share(direct)} without a pull request number${decided}).`,
        ],
    ];
}
function source({ repository, tool, config }) {
    const head = repository.head === null ? [] : [' at ', (0,page/* code */.aY)(repository.head.slice(0, 10))];
    const file = config.file === null ? 'no configuration file' : 'configuration ';
    return (0,page/* paragraph */.FY)(`Branch `, (0,page/* code */.aY)(repository.branch), ...head, `; infra-kpis ${tool.version}, definitions ${tool.definitions}; ${file}`, ...(config.file === null ? [] : [(0,page/* code */.aY)(config.file)]), '.');
}

// EXTERNAL MODULE: ./build/report/page/numbers.js + 2 modules
var numbers = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/report/page/pictures.js
var pictures = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/report/page/runbooks.js
var runbooks = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/report/snapshot.js
var snapshot = __webpack_require__(1271);
;// CONCATENATED MODULE: ./build/report/page/since.js



const MOST_RESTATED = 8;
/** What changed since the last report that was posted, restatements included. */
function since(report, previous) {
    if (previous === undefined)
        return [];
    const id = 'since';
    if (previous === null) {
        const text = 'This is the first report: the weeks before were measured from history in the same way.';
        return [{ id, title: null, folded: false, blocks: [(0,page/* paragraph */.FY)(text)] }];
    }
    const items = told(report, (0,snapshot/* changesSince */.sR)(report, previous));
    const blocks = items.length === 0 ? [(0,page/* paragraph */.FY)('No earlier week was restated and no verdict changed.')] : [(0,page/* list */.p_)(items)];
    return [{ id, title: `Since the report of ${(0,format/* weekName */.KP)(previous.week)}`, folded: false, blocks }];
}
/** Whether anything told before reads differently now. */
function isRestated(report, previous) {
    return previous !== undefined && previous !== null && (0,snapshot/* changesSince */.sR)(report, previous).restatements.length > 0;
}
function told(report, changes) {
    const row = (id) => report.kpis.find((kpi) => kpi.id === id);
    const unit = (id) => row(id)?.unit ?? 'count';
    const restated = changes.restatements.map((change) => [
        `${row(change.kpi)?.title ?? change.kpi}, ${(0,format/* weekName */.KP)(change.week)} restated: ${restatement(change, unit(change.kpi))}`,
    ]);
    return [
        ...gap(changes),
        ...(changes.definitionsChanged
            ? [
                [
                    'Definitions changed: the tool or its configuration is another one than last time, so restated figures below are no events.',
                ],
            ]
            : []),
        ...restated.slice(0, MOST_RESTATED),
        ...(restated.length > MOST_RESTATED ? [[`${restated.length - MOST_RESTATED} more weeks were restated.`]] : []),
        ...changes.verdicts.map(({ kpi, from, to }) => [
            `${row(kpi)?.title ?? kpi}: ${from === null ? 'no verdict' : from} → ${to === null ? 'no verdict' : to}`,
        ]),
        ...changes.headlines
            .filter(({ kpi }) => row(kpi)?.headline.low === null)
            .map(({ kpi, from, to }) => [
            `${row(kpi)?.title ?? kpi}: ${pointText(from, unit(kpi))} → ${pointText(to, unit(kpi))}`,
        ]),
    ];
}
function gap({ gap: weeks, since: last }) {
    if (weeks.length === 0)
        return [];
    const names = weeks.length > 4 ? `${weeks.length} weeks` : (0,format/* sentenceList */.MT)(weeks.map(format/* weekName */.KP));
    return [[`No report was posted for ${names}: this one compares with ${(0,format/* weekName */.KP)(last)}.`]];
}
/** `1 → 2 failures` of a rate whose changes stayed the same; both fractions otherwise. */
function restatement({ from, to, kpi }, unit) {
    if (from === null || to === null)
        return `${from === null ? 'nothing' : pointText(from, unit)} → ${to === null ? 'nothing' : pointText(to, unit)}`;
    if (unit === 'share' && from[1] === to[1]) {
        const noun = kpi === 'change-failure-rate' ? (to[0] === 1 ? ' failure' : ' failures') : ` of ${to[1]}`;
        return `${from[0]} → ${to[0]}${noun}`;
    }
    return `${pointText(from, unit)} → ${pointText(to, unit)}`;
}
function pointText([first, second], unit) {
    if (second === null)
        return (0,format/* valueText */.Ru)(first, unit);
    return `${(0,format/* decimal */._)(first)}/${(0,format/* decimal */._)(second)}${second === 0 ? '' : ` (${(0,format/* percent */.KN)(first / second)})`}`;
}

;// CONCATENATED MODULE: ./build/report/page/weekly.js













/** The weekly report, in reading order. */
function weeklyPage(report, { previous, rows }) {
    const week = (0,page_week/* lastWeek */.t0)(report);
    const sections = [
        (0,headline/* headline */.P)(report),
        ...since(report, previous),
        ...(0,actions/* actions */.o)(report),
        (0,numbers/* numbers */.nL)(report),
        ...(0,pictures/* pictures */.m)(report),
        ...(0,numbers/* weekByWeek */.uI)(report),
        ...failureSection(report, rows),
        ...(0,candidates/* candidateSection */.XL)(report, rows),
        ...(0,runbooks/* runbookSection */.a9)(report, rows),
        ...evidenceSection(report, rows),
        ...breakdowns(report, rows),
        method(report),
        ...(0,closing/* closing */.E)(report),
    ];
    const title = `Infrastructure in ${week.id}, ${(0,format/* weekDates */.IG)(week)}`;
    if ((0,page_week/* isEmptyWindow */.mp)(report))
        return { title, sections: sections.filter(isKeptWhenEmpty) };
    return { title, sections: isQuiet(report, previous) ? sections.map(folded) : sections };
}
/** Nothing landed and nothing told before reads differently: one paragraph, the rest folded. */
function isQuiet(report, previous) {
    return (0,page_week/* weekChanges */.Sh)(report).length === 0 && previous !== null && !isRestated(report, previous);
}
function folded(section) {
    return section.title === null ? section : { ...section, folded: true };
}
function isKeptWhenEmpty({ id }) {
    return !['charts', 'weeks', 'evidence', 'parts', 'tools', 'areas'].includes(id);
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changeLink),
/* harmony export */   Ud: () => (/* binding */ methodLink),
/* harmony export */   er: () => (/* binding */ pathLink)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _page_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);



const GITHUB_COM = 'https://github.com/';
/**
 * A change as a link: its pull request on github.com, where the writer of Markdown can reach it without a backlink;
 * elsewhere its commit, because a link to a commit never leaves one. A number without a commit may be an issue's, whose
 * address leads to a pull request as well. Without an address, the bare number or sha.
 */
function changeLink({ repository: { url } }, { sha, number }) {
    if (sha === null && number === null)
        return 'older than what was read';
    const name = number === null ? (sha ?? '').slice(0, 8) : `#${number}`;
    if (url === null || !/^https?:\/\//.test(url))
        return number === null ? (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name) : name;
    if (sha === null)
        return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${url}/issues/${number}`);
    return number !== null && url.startsWith(GITHUB_COM)
        ? (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${url}/pull/${number}`)
        : (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${url}/commit/${sha}`);
}
/** A path as a link into the measured tree. */
function pathLink({ repository: { url, head } }, path) {
    if (url === null || head === null)
        return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipWords */ .CS)(path));
    return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipWords */ .CS)(path), `${url}/blob/${head}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`);
}
/** A KPI's title as a link to its page, as it was for the version that made the report. */
function methodLink({ tool }, { id, title }) {
    return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .HOMEPAGE */ .py}/blob/v${tool.version}/docs/kpis/${id}.md`);
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   sR: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);



/** Weeks that a snapshot remembers: older ones are settled for long. */
const REMEMBERED = 16;
const MOST_KPIS = 40;
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()]);
/**
 * What a posted report said, small enough to hide in it. It serves one purpose: telling what changed since.
 * Nothing is computed from it. A point is [numerator, denominator] of a share, [value, null] of anything else.
 */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    week: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}-W\d{2}$/),
    /** The definitions' version of the tool that wrote it. */
    definitions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(40),
    /** Hash of the configuration in force. */
    config: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(128),
    kpis: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9-]{1,60}$/), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['meets', 'misses', 'unclear']).nullable(),
        /** Last week's or the window's headline. */
        headline: point.nullable(),
        /** The newest weeks, oldest first, ending with `week`; `null`: no value. */
        weeks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point.nullable()).max(REMEMBERED),
    }))
        .refine((kpis) => Object.keys(kpis).length <= MOST_KPIS),
});
/** The snapshot to hide in the comment of this report's week. */
function snapshotOf(report) {
    return {
        v: 1,
        week: report.periods.at(-1)?.id ?? (0,_history_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(report.asOf - _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8).id,
        definitions: report.tool.definitions,
        config: report.config.hash,
        kpis: Object.fromEntries(report.kpis
            .slice(0, MOST_KPIS)
            .map(({ id, verdict, headline, series }) => [
            id,
            { verdict, headline: pointOf(headline), weeks: series.slice(-REMEMBERED).map(pointOf) },
        ])),
    };
}
/** Compares a report with what was posted before. A week that neither holds is no change. */
function changesSince(report, previous) {
    const ids = report.periods.map((period) => period.id);
    const known = report.kpis.flatMap((row) => {
        const before = previous.kpis[row.id];
        return before === undefined ? [] : [{ row, before }];
    });
    return {
        since: previous.week,
        gap: ids.slice(0, -1).filter((id) => id > previous.week),
        definitionsChanged: previous.definitions !== report.tool.definitions || previous.config !== report.config.hash,
        restatements: known.flatMap(({ row, before }) => {
            const lastWeek = ids.indexOf(previous.week);
            return before.weeks.flatMap((from, index) => {
                const place = lastWeek - (before.weeks.length - 1 - index);
                const week = ids[place];
                const reading = row.series[place];
                if (lastWeek < 0 || week === undefined || reading === undefined)
                    return [];
                const to = pointOf(reading);
                return samePoint(from, to) ? [] : [{ kpi: row.id, week, from, to }];
            });
        }),
        verdicts: known.flatMap(({ row, before }) => before.verdict === row.verdict ? [] : [{ kpi: row.id, from: before.verdict, to: row.verdict }]),
        headlines: known.flatMap(({ row, before }) => {
            const to = pointOf(row.headline);
            return before.headline === null || to === null || samePoint(before.headline, to)
                ? []
                : [{ kpi: row.id, from: before.headline, to }];
        }),
    };
}
function pointOf({ value, numerator, denominator }) {
    if (value === null)
        return null;
    return numerator !== null && denominator !== null ? [numerator, denominator] : [value, null];
}
function samePoint(one, other) {
    return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}


/***/ })

};
