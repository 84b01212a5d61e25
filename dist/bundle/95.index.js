export const id = 95;
export const ids = [95];
export const modules = {

/***/ 3095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/collect/git/tree.js
var tree = __webpack_require__(8872);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/config/matches.js

/** Holds every glob and path of a configuration against a tree's files, in the order of the reference page. */
function matchesOf(config, files) {
    const match = (key, globs) => globs.map((glob) => matchOf(key, glob, files));
    return [
        ...match('paths', config.paths),
        ...match('exclude', config.exclude),
        ...config.components.flatMap(({ name, paths, runbook }) => [
            ...match(`components[${name}].paths`, paths),
            ...(runbook === undefined || isAddress(runbook) ? [] : match(`components[${name}].runbook`, [runbook])),
        ]),
        ...match('tiers.paths', Object.keys(config.tiers.paths)),
        ...match('runbooks.paths', config.runbooks.paths),
        ...Object.entries(config.weights.classes).flatMap(([name, globs]) => match(`weights.classes.${name}`, globs ?? [])),
    ];
}
function isAddress(text) {
    return /^https?:\/\//i.test(text);
}
function matchOf(key, glob, files) {
    const isMatch = picomatch(glob.replace(/^\+/, ''), { dot: true });
    const matched = files.filter((file) => isMatch(file));
    return { key, glob, files: matched.length, example: matched[0] ?? null };
}

// EXTERNAL MODULE: ./build/kpis/index.js + 15 modules
var kpis = __webpack_require__(9965);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/cli/source.js + 1 modules
var cli_source = __webpack_require__(5180);
;// CONCATENATED MODULE: ./build/cli/check.js





/** Says whether the configuration is valid, and what each entry of it matches. Mistakes end it with exit code 1. */
async function runCheck(dir, options, shell) {
    const source = await (0,cli_source/* openSource */.o)(dir, options, shell);
    try {
        const { repository, tip, branch, config, configFile } = source.request;
        const files = (await (0,tree/* listTree */.n)(repository, tip)).map(({ path }) => path);
        const first = configFile === null ? 'There is no configuration: the defaults hold.' : `${configFile} is valid.`;
        const lines = [first, ...kpiLines(config), ...matchLines(config, files, branch)];
        shell.stdout.write(`${lines.map(plainLine).join('\n')}\n`);
    }
    finally {
        await source.close();
    }
}
function kpiLines(config) {
    const chosen = (0,kpis/* selectKpis */.U)(config.kpis).map(({ id }) => id);
    const left = kpis/* kpis */.u.map(({ id }) => id).filter((id) => !chosen.includes(id));
    return [`KPIs: ${chosen.join(', ')}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`];
}
function matchLines(config, files, branch) {
    const matches = matchesOf(config, files);
    if (matches.length === 0)
        return [];
    const empty = matches.filter((match) => match.files === 0).length;
    return [
        `Entries, held against the ${files.length} files at the head of ${branch}:`,
        ...matches.map(({ key, glob, files: count, example }) => `  ${key}: ${glob} matches ${wordsFor(count, example)}`),
        ...(empty === 0
            ? []
            : [`${empty === 1 ? 'One entry matches' : `${empty} entries match`} nothing: a slip, or a file that is gone?`]),
    ];
}
function wordsFor(count, example) {
    if (example === null)
        return 'NOTHING';
    return count === 1 ? example : `${count} files, such as ${example}`;
}
function plainLine(line) {
    return line.startsWith('  ') ? `  ${(0,report_escape/* terminalText */.eR)(line.slice(2))}` : (0,report_escape/* terminalText */.eR)(line);
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/collect/git/branch.js
var git_branch = __webpack_require__(252);
// EXTERNAL MODULE: ./build/collect/git/origin.js
var git_origin = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/collect/git/repository.js
var git_repository = __webpack_require__(4496);
// EXTERNAL MODULE: ./build/config/load.js + 6 modules
var load = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/cli/github.js

/** The token of the environment. Asked for before anything is read, so that no run is made in vain. */
function tokenOf(env) {
    const token = env['GITHUB_TOKEN'];
    if (token !== undefined && token !== '')
        return token;
    throw new errors/* UserError */.y('--github needs a token, and GITHUB_TOKEN is not set.', {
        remedy: 'Set GITHUB_TOKEN to a token that may read the repository, for example: GITHUB_TOKEN=$(gh auth token)',
    });
}
/** The repository on GitHub: by --repo, else by origin. */
function accessOf(token, origin, repo, env) {
    const [owner, name, ...deeper] = (repo ?? origin?.name ?? '').split('/');
    if (!owner || !name || deeper.length > 0) {
        throw new errors/* UserError */.y('origin does not tell which repository on GitHub this is.', {
            remedy: 'Name it with --repo owner/name.',
        });
    }
    return { token, owner, name, apiUrl: apiUrlOf(origin, repo, env) };
}
const GITHUB_API = 'https://api.github.com';
/** A token never goes where only the clone's own settings say that it should. */
function apiUrlOf(origin, repo, env) {
    const configured = env['GITHUB_API_URL'];
    if (configured !== undefined && configured !== '')
        return configured;
    if (repo !== undefined || origin?.host === 'github.com')
        return GITHUB_API;
    const api = origin?.host.endsWith('.ghe.com') ? `https://api.${origin.host}` : `https://${origin?.host}/api/v3`;
    throw new errors/* UserError */.y(`origin is on ${origin?.host}, and a token is only sent to a host that you name.`, {
        remedy: `Set GITHUB_API_URL=${api} to use it there.`,
    });
}
/**
 * What the pipeline asks GitHub with. The client is loaded only here: without --github nothing of it is.
 * `maxWait`: milliseconds that may be waited in all, where not the default.
 */
async function githubSource(access, shell, maxWait) {
    const { createGitHubClient } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 482));
    const { owner, name, token, apiUrl } = access;
    const log = (line) => shell.stderr.write(`${line}\n`);
    const budget = maxWait === undefined ? {} : { waitMs: maxWait };
    const { nowMs: now, wait } = shell;
    return { owner, name, client: createGitHubClient({ token, apiUrl, now, wait, log, budget }) };
}

;// CONCATENATED MODULE: ./build/cli/source.js








/** Opens the clone, chooses the branch and reads the configuration; what is also an option wins. */
async function openSource(dir, options, shell) {
    const token = options.github ? tokenOf(shell.env) : null;
    const repository = await (0,git_repository/* openRepository */.h)(dir, shell.signal);
    try {
        refuseShallow(repository, dir);
        const first = await (0,git_branch/* chooseBranch */.i)(repository, options.branch ?? null);
        const loaded = await (0,load/* loadConfig */.Z)({
            repository,
            commit: first.tip,
            file: options.config,
            inputs: options.weeks === undefined ? {} : { weeks: options.weeks },
        });
        const access = token === null ? null : accessOf(token, (0,git_origin/* parseOrigin */.e)(repository.originUrl), options.repo, shell.env);
        const wanted = options.branch ?? loaded.config.branch;
        const branch = wanted === undefined || wanted === first.name ? first : await (0,git_branch/* chooseBranch */.i)(repository, wanted);
        return {
            request: {
                repository,
                ...identityOf(repository, options),
                branch: branch.name,
                tip: branch.tip,
                asOf: options.asOf ?? shell.now,
                config: loaded.config,
                configHash: loaded.hash,
                configFile: loaded.file,
                version: version/* VERSION */.xv,
                elapsedMs: shell.elapsedMs,
                ...(access === null ? {} : { github: await githubSource(access, shell, options.maxWait) }),
            },
            close: () => repository.close(),
        };
    }
    catch (error) {
        await repository.close();
        throw error;
    }
}
/** By --repo, else by origin, else by the folder. */
function identityOf(repository, options) {
    const origin = (0,git_origin/* parseOrigin */.e)(repository.originUrl);
    if (options.repo !== undefined) {
        return { name: options.repo, url: `https://${origin?.host ?? 'github.com'}/${options.repo}` };
    }
    const folder = external_node_path_.basename(repository.directory).replace(/\.git$/, '');
    return { name: origin?.name ?? (folder || 'repository'), url: origin?.url ?? null };
}
/** A cut history would give wrong numbers without a word. */
function refuseShallow(repository, dir) {
    if (!repository.shallow)
        return;
    throw new errors/* UserError */.y(`${repository.directory} is a shallow clone: most of its history is missing.`, {
        remedy: `Fetch the rest, then run again:\n  git -C ${quoted(dir)} fetch --unshallow`,
    });
}
function quoted(dir) {
    if (/^[\w./@+-]+$/.test(dir))
        return dir;
    return process.platform === 'win32' ? `"${dir}"` : `'${dir.replaceAll("'", "'\\''")}'`;
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


/***/ })

};
