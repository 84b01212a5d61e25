export const id = 957;
export const ids = [957];
export const modules = {

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cli/shell.js
var shell = __webpack_require__(2603);
;// CONCATENATED MODULE: ./build/cli/failure.js


/** Prints on stderr what went wrong and what to do, and returns the exit code. */
function reportFailure(error, stderr, signal) {
    if (signal.aborted)
        return 130;
    const failure = error instanceof errors/* UserError */.yo ? error : (0,errors/* refusedBySystem */.DG)(error);
    if (failure !== null) {
        (0,shell/* writeLines */.x)(stderr, `infra-kpis: ${failure.message}\n${failure.remedy}`.split('\n'));
        return failure instanceof errors/* UsageError */.eb ? 2 : 1;
    }
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    (0,shell/* writeLines */.x)(stderr, ['infra-kpis: this is a bug of infra-kpis, please report it.', ...what.split('\n')]);
    return 1;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/config/branch-name.js
var branch_name = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/config/repository-name.js
var repository_name = __webpack_require__(5791);
// EXTERNAL MODULE: ./build/history/instant.js
var history_instant = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/cli/arguments.js







// Parsers of option values. A refused value is wrong usage (exit code 2); commander names the option as it was typed.
function readWeeks(text) {
    const weeks = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (weeks < 1 || weeks > limits/* MOST_WEEKS */.um) {
        throw new esm/* InvalidArgumentError */.Di(`Give a whole number of weeks from 1 to ${limits/* MOST_WEEKS */.um}.`);
    }
    return weeks;
}
function readAsOf(now) {
    return (text) => {
        const instant = (0,history_instant/* parseInstant */.nV)(text);
        if (instant === null) {
            throw new esm/* InvalidArgumentError */.Di('Give a day such as 2026-08-24 (00:00 UTC) or RFC 3339: 2026-08-24T09:30:00Z.');
        }
        if (instant > now)
            throw new esm/* InvalidArgumentError */.Di(`It is in the future: it is now ${(0,history_instant/* formatInstant */.r4)(now)}.`);
        return instant;
    };
}
function readBranch(text) {
    if (!(0,branch_name/* isBranchName */.Q)(text))
        throw new esm/* InvalidArgumentError */.Di('That is not a valid branch name.');
    return text;
}
function readRepo(text) {
    if (!(0,repository_name/* isRepositoryName */.en)(text))
        throw new esm/* InvalidArgumentError */.Di('Give it as owner/name.');
    return text;
}
/** Converts minutes to milliseconds. */
function readMaxWait(text) {
    const wait = (0,limits/* waitMs */.Cu)(text);
    if (wait === null)
        throw new esm/* InvalidArgumentError */.Di(`Give a whole number of minutes from 0 to ${limits/* MOST_MINUTES */.GE}.`);
    return wait;
}
/** Absolute path of a file to write. Its folder must exist: otherwise the run would fail only after measuring. */
function readOutput(text) {
    const file = external_node_path_.resolve(text);
    if (text === '' || ((0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.statSync)(file).isDirectory())) {
        throw new esm/* InvalidArgumentError */.Di('Give the name of a file.');
    }
    if (!(0,external_node_fs_.existsSync)(external_node_path_.dirname(file)))
        throw new esm/* InvalidArgumentError */.Di(`There is no folder ${external_node_path_.dirname(file)}.`);
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.realpathSync)(file) : file;
}
function readConfigFile(text) {
    if (text === '')
        throw new esm/* InvalidArgumentError */.Di('Give the name of a file.');
    return external_node_path_.resolve(text);
}

;// CONCATENATED MODULE: ./build/cli/options.js



// Options that several commands share, each with its help text and parser.
function withWeeks(command) {
    return command.option('--weeks <n>', `complete weeks in the window, 1 to ${limits/* MOST_WEEKS */.um} (default: 12)`, readWeeks);
}
function withOutput(command) {
    return command
        .addOption(new esm/* Option */.c$('--json', 'print report.json').conflicts('markdown'))
        .addOption(new esm/* Option */.c$('--markdown', 'print Markdown, also on a terminal'))
        .option('--details', 'on a terminal: show also what the page folds away')
        .option('--html <file>', 'write a self-contained page as well', readOutput)
        .option('--out <file>', 'write the report to a file instead of printing it', readOutput);
}
function withBranch(command) {
    return command.option('--branch <name>', "branch to measure (default: origin's default branch)", readBranch);
}
function withHistory(command) {
    return withBranch(command).option('--config <file>', 'configuration (default: .github/infra-kpis.yml of the repository)', readConfigFile);
}
function withAsOf(command, now) {
    const meaning = 'replay a past instant: YYYY-MM-DD or RFC 3339 (default: now)';
    return command.option('--as-of <instant>', meaning, readAsOf(now));
}
function withGitHub(command) {
    return command
        .option('--github', 'add what GitHub knows: needs GITHUB_TOKEN and the network')
        .option('--repo <owner/name>', 'name of the repository (default: from origin)', readRepo)
        .option('--max-wait <minutes>', 'with --github: how long to wait at rate limits, in all (default: 15)', readMaxWait);
}

;// CONCATENATED MODULE: ./build/cli/program.js






const EXAMPLES = `
Examples:
  infra-kpis                        the weekly report of the clone in this folder
  infra-kpis report ../infra
  infra-kpis --as-of 2026-06-01 --weeks 26 --json ../infra
  infra-kpis explain 412 ../infra   why #412 was counted, weighed and linked as it was

Options of a command: infra-kpis report --help`;
/**
 * The command line: its commands, arguments and options. The code of the commands is loaded only when one runs, so
 * `--version` starts fast.
 */
function buildProgram(shell) {
    const program = new esm/* Command */.uB('infra-kpis')
        .description('A weekly KPI report from the history of an infrastructure-as-code repository.')
        .version(version/* VERSION */.xv, '--version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .helpCommand('help [command]', 'show help')
        .addHelpText('after', EXAMPLES)
        .exitOverride()
        .hook('preAction', (_, command) => {
        refuseMistypedCommand(program, command);
        refuseExcess(command);
        refuseSameFile(command);
    })
        .configureOutput({
        writeOut: (text) => shell.stdout.write(text),
        writeErr: (text) => shell.stderr.write(text),
        outputError: (text, write) => write(text.replace(/^error: /, 'infra-kpis: ')),
        getOutHasColors: () => shell.stdout.colours,
        getErrHasColors: () => shell.stderr.colours,
    });
    addReport(program, shell);
    addExplain(program, shell);
    addDemo(program, shell);
    addInit(program, shell);
    addCheck(program, shell);
    return program;
}
const commands = () => Promise.all(/* import() */[__webpack_require__.e(182), __webpack_require__.e(583), __webpack_require__.e(598), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
function addReport(program, shell) {
    withOutput(withGitHub(withWeeks(withAsOf(withHistory(subcommand(program, 'report', { isDefault: true })), shell.now))))
        .description('measure and print the weekly report (default)')
        .argument('[dir]', 'a git clone: work tree, bare or mirror', '.')
        .action(async (dir, options) => (await commands()).runReport(dir, options, shell));
}
function addDemo(program, shell) {
    withOutput(withWeeks(subcommand(program, 'demo')))
        .description('report on a sample history that ships inside: for a first look')
        .action(async (options) => (await commands()).runDemo(options, shell));
}
function addExplain(program, shell) {
    withGitHub(withWeeks(withAsOf(withHistory(subcommand(program, 'explain')), shell.now)))
        .description('explain why a change was counted, weighted and linked as it was, or what a component lacks')
        .argument('<ref>', "a commit's id, full or short, #N, or a component's name")
        .argument('[dir]', 'a git clone', '.')
        .action(async (reference, dir, options) => (await commands()).runExplain(reference, dir, options, shell));
}
function addInit(program, shell) {
    withAsOf(withBranch(subcommand(program, 'init')), shell.now)
        .description('write a commented configuration with what was found, and the workflow')
        .argument('[dir]', 'a git clone with a work tree', '.')
        .action(async (dir, options) => (await commands()).runInit(dir, options, shell));
}
function addCheck(program, shell) {
    withHistory(subcommand(program, 'check'))
        .description('say whether the configuration is valid, and what each entry matches')
        .argument('[dir]', 'a git clone', '.')
        .action(async (dir, options) => (await commands()).runCheck(dir, options, shell));
}
function subcommand(program, name, options = {}) {
    return program
        .command(name, options)
        .helpOption('-h, --help', 'print this help')
        .showHelpAfterError(`See infra-kpis ${name} --help.`)
        .allowExcessArguments();
}
/** Refuses a mistyped command, which commander hands to the default command as if it were a folder. */
function refuseMistypedCommand(program, command) {
    const [dir = '.'] = command.args;
    const isTyped = program.args[0] === command.name();
    const names = program.commands.map((known) => known.name());
    const meant = isTyped || (0,external_node_fs_.existsSync)(dir) ? null : (0,nearest/* nearest */.p)(dir, names);
    if (meant !== null) {
        throw new errors/* UsageError */.eb(`Unknown command '${dir}', and there is no such folder.`, {
            remedy: `Did you mean ${meant}?`,
        });
    }
}
function refuseExcess(command) {
    const excess = command.args[command.registeredArguments.length];
    if (excess === undefined)
        return;
    throw new errors/* UsageError */.eb(`Too many arguments: '${excess}'.`, { remedy: `See infra-kpis ${command.name()} --help.` });
}
function refuseSameFile(command) {
    const { out, html } = command.opts();
    if (out === undefined || out !== html)
        return;
    throw new errors/* UsageError */.eb('--out and --html name the same file.', { remedy: 'Give each a file of its own.' });
}

;// CONCATENATED MODULE: ./build/cli.js







/** Entry point of the command. In a run of the command, only this file reads arguments, environment and clock. */
async function main() {
    const breakOff = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => breakOff.abort());
    const stderr = screenOf(process.stderr);
    process.stdout.on('error', (error) => {
        // `infra-kpis | head` closes the pipe early. The run then stops, and this is not a failure.
        if (error.code !== 'EPIPE')
            process.exitCode = reportFailure(error, stderr, breakOff.signal);
        breakOff.abort();
    });
    // A closed stderr does not stop the report.
    process.stderr.on('error', () => undefined);
    const exitCode = await run(process.argv, {
        env: process.env,
        temp: external_node_path_.resolve((0,external_node_os_.tmpdir)()),
        now: Math.floor(Date.now() / 1000),
        elapsedMs: () => performance.now(),
        nowMs: () => Date.now(),
        wait: (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: breakOff.signal }),
        stdout: screenOf(process.stdout),
        stderr,
        signal: breakOff.signal,
    });
    process.exitCode ??= exitCode;
}
async function run(argv, shell) {
    try {
        refuseOldNode();
        await buildProgram(shell).parseAsync(argv);
        return 0;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        return reportFailure(error, shell.stderr, shell.signal);
    }
}
/** On an older Node, missing built-ins would look like a bug of infra-kpis. */
function refuseOldNode() {
    if (Number(process.version.slice(1).split('.')[0]) >= 20)
        return;
    throw new errors/* UserError */.yo(`Node ${process.version} is too old.`, { remedy: 'Install Node 20 or newer.' });
}
function screenOf(stream) {
    const isTerminal = stream.isTTY === true;
    const isDumb = process.env['TERM'] === 'dumb';
    return {
        isTerminal,
        movesCursor: isTerminal && !isDumb,
        // A terminal of unknown width reports 0 columns.
        columns: stream.columns || 80,
        colours: isTerminal && (process.env['NO_COLOR'] ?? '') === '' && !isDumb,
        write: (text) => stream.write(text),
    };
}


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeLines),
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** Writes lines that may quote text of others: each is sanitised for a terminal, and only its indentation is kept. */
function writeLines(screen, lines) {
    screen.write(`${lines.map(plainLine).join('\n')}\n`);
}
function plainLine(line) {
    const indentation = /^ */.exec(line)?.[0] ?? '';
    return `${indentation}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(line.slice(indentation.length))}`;
}
/** Shows the current step on a terminal that can, each in place of the last one. Shows nothing anywhere else. */
function progressOn(screen) {
    if (!screen.movesCursor)
        return { step: () => undefined, done: () => undefined };
    const clear = '\r\x1b[2K';
    return { step: (what) => screen.write(`${clear}${what} …`), done: () => screen.write(clear) };
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/**
 * Whether a text can be a branch name. Checks git's main rules: revisions such as `main~1`, patterns, options and
 * control characters are refused.
 */
function isBranchName(text) {
    return text !== '' && !text.startsWith('-') && !/[\s~^:?*[\\\0-\x1f\x7f]|\.\.|@\{|\/$|\.lock$/.test(text);
}


/***/ }),

/***/ 5791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** `owner/name`: one slash, and on both sides what GitHub allows in names. */
const REPOSITORY_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text);
}
/** The parts of a text for which `isRepositoryName` holds. */
function repositoryName(text) {
    const [owner = '', name = ''] = text.split('/');
    return { owner, name };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ refusedBySystem),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the user can act on: the message says what happened, the remedy says what to do next. Any other error
 * that is thrown is a bug in infra-kpis.
 */
class UserError extends Error {
    name = 'UserError';
    remedy;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.remedy = options.remedy;
    }
}
/**
 * Turns a failed system call (full disk, missing folder, no permission) into advice. `null`: the error did not come
 * from a system call.
 */
function refusedBySystem(error) {
    if (!(error instanceof Error && 'syscall' in error))
        return null;
    return new UserError(`The system refused: ${error.message}`, {
        remedy: 'Check that the disk has room, and that the folder exists and is writable. TMPDIR sets the temporary folder.',
        cause: error,
    });
}
/** The command line itself was wrong: exit code 2 instead of 1. */
class UsageError extends UserError {
    name = 'UsageError';
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ inOneUnit),
/* harmony export */   V8: () => (/* binding */ WEEK),
/* harmony export */   W8: () => (/* binding */ commitDate),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   tV: () => (/* binding */ longDay)
/* harmony export */ });
/** An hour in seconds. */
const HOUR = 3_600;
/** A day in seconds. */
const DAY = 86_400;
/** A week in seconds. */
const WEEK = 7 * DAY;
/**
 * A length of time in the largest fitting unit: whole seconds and minutes, tenths of hours and days. Values are rounded
 * before the unit is chosen, so 3,599.9 s are 1 h and not 60 min.
 */
function inOneUnit(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return [whole, 's'];
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return [minutes, 'min'];
    const hours = tenths(seconds / HOUR);
    return hours < 24 ? [hours, 'h'] : [tenths(seconds / DAY), 'd'];
}
function tenths(value) {
    return Math.round(value * 10) / 10;
}
/** `2026-08-10T00:00:00Z`, the only format in which instants are written. */
function formatInstant(instant) {
    return new Date(instant * 1000).toISOString().replace('.000Z', 'Z');
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `10 August 2026`, the UTC day of an instant in a sentence. */
function longDay(instant) {
    const [year, month, day] = formatDay(instant).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
/** `2026-08-10`, the UTC day of an instant, as options and files take it. */
function formatDay(instant) {
    return formatInstant(instant).slice(0, 10);
}
/** The last instant that `formatInstant` can write with a year of four digits. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
/** A commit's date, as git prints it. Commits may claim any date: one after the year 9999 becomes `LAST`. */
function commitDate(seconds) {
    return Math.min(Number(seconds), LAST);
}
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Parses `YYYY-MM-DD` (00:00 UTC) or RFC 3339; `null` for anything else and for days that do not exist (30 February).
 * Fractions of a second are dropped.
 */
function parseInstant(text) {
    const day = DAY_ONLY.test(text) ? text : RFC_3339.exec(text)?.[1];
    if (day === undefined || !isCalendarDay(day))
        return null;
    const milliseconds = Date.parse(text.replace(' ', 'T').toUpperCase());
    return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}
function isCalendarDay(day) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate with the smallest Levenshtein distance to a mistyped word, letter case ignored; `null`: none is near
 * enough. Near enough: the distance is at most a third of the longer word's length, rounded up.
 */
function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    const ranked = candidates
        .map((candidate) => ({ candidate, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase()) }))
        .filter(({ candidate, away }) => away <= Math.ceil(Math.max(wanted.length, candidate.length) / 3))
        .sort((one, other) => one.away - other.away);
    return ranked[0]?.candidate ?? null;
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ waitMs),
/* harmony export */   GE: () => (/* binding */ MOST_MINUTES),
/* harmony export */   um: () => (/* binding */ MOST_WEEKS)
/* harmony export */ });
/** Longest window, in complete weeks, that the configuration, an input of the Action or an option may request. */
const MOST_WEEKS = 520;
/** Longest total wait for GitHub, in minutes, that an input of the Action or an option may allow. */
const MOST_MINUTES = 120;
/**
 * Converts the text of `max-wait` from minutes to milliseconds. `null`: not a whole number from 0 to `MOST_MINUTES`.
 */
function waitMs(minutes) {
    return /^\d{1,3}$/.test(minutes) && Number(minutes) <= MOST_MINUTES ? Number(minutes) * 60_000 : null;
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
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * One escaping function per output. Each takes untrusted text (titles, paths, labels, names) and returns text that is
 * displayed as written and has no effect: no mention, no link, no row break, no command.
 */
const MAX_CHARACTERS = 10_000;
/**
 * WORD JOINER: invisible, and allows no line break. `oneLine` removes it from untrusted text, so each one in the output
 * is ours.
 */
const BREAK = '\u2060';
/** Text as one line without control characters, bidi overrides and invisible characters; first step of every escape. */
function oneLine(text) {
    return text
        .slice(0, MAX_CHARACTERS)
        .replace(/[^\S\u00a0]+|\u0085+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '')
        .trim();
}
/** Shortens a text to at most `length` characters and marks the cut. */
function clip(text, length) {
    const characters = [...oneLine(text)];
    return characters.length <= length
        ? characters.join('')
        : `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`;
}
/**
 * Shortens a text to at most `length` characters. Cuts nearer the start, because the end of a path or note says most.
 */
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
/** Maximum length of a word in a table; longer ones would squeeze the other columns. */
const LONGEST_WORD = 48;
/** Shortens long words, such as paths and addresses, which tables cannot break. */
function clipWords(text) {
    return text.replace(/\S+/gu, (word) => clipMiddle(word, LONGEST_WORD));
}
/** Text inside GitHub-flavoured Markdown, including table cells. Keeps spaces at the ends, because texts are joined. */
function markdownText(text) {
    return padded(text, (line) => line
        .replace(/(?<=[@#])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi, BREAK)
        .replace(/[0-9a-f]{7,}/gi, brokenSha)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]~$|]/g, '\\$&')
        .replace(/^([-+=]|\d+[.)](?= |$))/, '\\$1')
        .replaceAll(BREAK, '&#8288;'));
}
/** Splits a possible commit id invisibly into parts that are too short to be linked. */
function brokenSha(run) {
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
/** Text inside HTML or SVG, including attribute values in double quotes. */
function htmlText(text) {
    return padded(text, (line) => line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;'));
}
/** A quoted label inside mermaid, which parses it as Markdown without escapes: special characters are removed. */
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
/**
 * Text in a workflow's log that the runner never takes for a command: `::` and `##[` are broken by a space, and further
 * lines are indented.
 */
function logText(text) {
    return text
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '')
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[')
        .replaceAll('\n', '\n  ');
}
function padded(text, escaped) {
    const line = oneLine(text);
    if (line === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${escaped(line)}${/\s$/.test(text) ? ' ' : ''}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   LX: () => (/* binding */ DEFINITIONS),
/* harmony export */   py: () => (/* binding */ HOMEPAGE),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yx: () => (/* binding */ SCHEMA)
/* harmony export */ });
/** The version in package.json; a test checks that both are equal. */
const VERSION = '1.0.0';
/**
 * Version of the KPI definitions; a test checks that the changelog's newest entry has the same. If it rises, past weeks
 * are measured differently, and the report calls restated figures a change of definitions, not an event.
 */
const DEFINITIONS = '1';
/** The project's home page. */
const HOMEPAGE = 'https://github.com/infra-kpis/infra-kpis';
/** Moving tag of this major version (`v1`), which workflows refer to. */
const TAG = `v${VERSION.split('.')[0]}`;
/** JSON Schema with which editors check a configuration. */
const SCHEMA = `https://raw.githubusercontent.com/infra-kpis/infra-kpis/${TAG}/schema/infra-kpis.schema.json`;


/***/ })

};
