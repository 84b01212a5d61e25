export const id = 157;
export const ids = [157];
export const modules = {

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOn: () => (/* binding */ reportOn),
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/pipeline.js + 56 modules
var pipeline = __webpack_require__(7614);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/source.js + 1 modules
var source = __webpack_require__(5180);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/cli/write-file.js



/**
 * Writes the whole file or nothing: under another name beside it first, then renamed into place. A link is followed;
 * what is no plain file (a device, a pipe) is written to as it is.
 */
async function writeWhole(file, text) {
    const target = await (0,promises_.realpath)(file).catch(() => file);
    const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const present = await (0,promises_.stat)(target).catch(() => null);
        if (present !== null && !present.isFile())
            return await (0,promises_.writeFile)(target, text);
        await writeDurably(draft, text);
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw new errors/* UserError */.y(`${file} could not be written: ${error instanceof Error ? error.message : error}`, {
            remedy: 'Name a file in a folder where you may write.',
            cause: error,
        });
    }
}
async function writeDurably(file, text) {
    const handle = await (0,promises_.open)(file, 'wx');
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/cli/report.js




/** Measures a clone and prints the report, or writes it where asked. */
async function runReport(dir, options, shell) {
    await reportOn(await (0,source/* openSource */.o)(dir, options, shell), options, shell);
}
/** Measures an open clone, closes it and delivers the report. Nothing is written before all of it is made. */
async function reportOn(source, options, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    let report;
    try {
        report = await (0,pipeline/* makeReport */.dO)({ ...source.request, progress: progress.step });
    }
    finally {
        progress.done();
        await source.close();
    }
    shell.signal.throwIfAborted();
    await deliver(report, options, shell);
}
async function deliver(report, options, shell) {
    const text = await render(report, options, shell);
    const page = options.html === undefined ? null : (await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(622), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 6604))).renderHtml(report);
    if (options.html !== undefined && page !== null)
        await writeWhole(options.html, page);
    if (options.out === undefined)
        shell.stdout.write(text);
    else
        await writeWhole(options.out, text);
}
/** JSON or Markdown where asked for; else the terminal's form on a terminal, Markdown everywhere else. */
async function render(report, options, shell) {
    if (options.json) {
        const { toJson } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665));
        return `${JSON.stringify(toJson(report, shell.now), null, 2)}\n`;
    }
    const { isTerminal, colours, columns } = shell.stdout;
    if (isTerminal && !options.markdown && options.out === undefined) {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(622), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 8562));
        return renderTerminal(report, { color: colours, columns, links: colours, details: options.details === true });
    }
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(622), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 8035));
    return renderMarkdown(report);
}


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/** Shows the present step on a terminal, each in the place of the last; elsewhere nothing. */
function progressOn(screen) {
    if (!screen.isTerminal)
        return { step: () => undefined, done: () => undefined };
    const clear = '\r\x1b[2K';
    return { step: (what) => screen.write(`${clear}${what} …`), done: () => screen.write(clear) };
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


/***/ })

};
