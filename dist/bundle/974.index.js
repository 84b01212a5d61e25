export const id = 974;
export const ids = [974];
export const modules = {

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/collect/git/tree.js
var tree = __webpack_require__(8872);
// EXTERNAL MODULE: ./build/config/read.js
var read = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/kpis/index.js + 15 modules
var kpis = __webpack_require__(9965);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/config/globs.js
var config_globs = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/config/json-schema.js
var json_schema = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/config/starter.js




const MAX_COMPONENTS = 100;
/** Settings that most teams look at first, with their defaults. */
const COMMON = ['weeks', 'horizon', 'lookback'];
/**
 * A first configuration for a repository: everything is a comment, so that it changes no number until somebody takes
 * a `# ` away. Its components are those that were found; tiers that nobody set are suggestions.
 */
function starterConfig(components, isFile) {
    const lines = [...header(), '', ...settings(), '', ...targetLines(), '', ...componentLines(components, isFile)];
    return `${lines.join('\n')}\n`;
}
function header() {
    return [
        `# yaml-language-server: $schema=${version/* SCHEMA */.yx}`,
        '#',
        '## How this repository is measured by Infra KPIs. Written by `infra-kpis init` from what it found here.',
        '## As it stands nothing is set: the report is the same as without this file. Take a `# ` away to set something;',
        '## `infra-kpis check` then says what it matches, and docs/configuration.md of Infra KPIs has every key.',
    ];
}
function settings() {
    const { properties = {} } = (0,json_schema/* configJsonSchema */.M)();
    return COMMON.map((key) => `# ${key}: ${properties[key]?.default} ## ${properties[key]?.description}`);
}
function targetLines() {
    const targeted = kpis/* kpis */.u.filter((kpi) => kpi.target !== null);
    return ['# targets:', ...targeted.map((kpi) => `#   ${kpi.id}: ${quoted(targetText(kpi.target, kpi.unit))}`)];
}
function targetText(target, unit) {
    if (target === null)
        return '';
    const per = target.per === null ? '' : ` / ${target.per}`;
    if (unit === 'share')
        return `${target.op} ${Number((target.value * 100).toFixed(4))} %`;
    return unit === 'seconds' ? `${target.op} ${target.value / 60} min` : `${target.op} ${target.value}${per}`;
}
function componentLines(components, isFile) {
    if (components.length === 0)
        return ['## No component was found. Name what keeps running after a delivery:', ...EXAMPLE];
    const shown = components.slice(0, MAX_COMPONENTS);
    const more = components.length - shown.length;
    return [
        `## ${components.length} components were found. Name one here to say more of it than was found.`,
        ...(more > 0 ? [`## ${more} of them are left out below.`] : []),
        '# components:',
        ...shown.flatMap((component) => componentLine(component, isFile)),
    ];
}
const EXAMPLE = ['# components:', '#   - name: payments-db', '#     paths: [terraform/payments-db/]', '#     tier: 1'];
function componentLine(component, isFile) {
    const { name, paths, tier, tierSource, owners, runbook } = component;
    const globs = paths
        .filter((path) => (0,config_globs/* globFault */.Hf)(path) === null)
        .map((path) => quoted(isFile(path) ? path : `${path}/`));
    if (globs.length === 0)
        return [`##  ${quoted(name)} lies at paths that no glob can name`];
    const suggested = suggestedTier(component);
    return [
        `#   - name: ${quoted(name)}`,
        `#     paths: [${globs.join(', ')}]`,
        tier === null
            ? `#     tier: ${suggested} ## a suggestion: nobody set one`
            : `#     tier: ${tier} ## from ${tierSource}`,
        ...(owners.length === 0 ? [] : [`#     owners: [${owners.map(quoted).join(', ')}]`]),
        runbook.target === null
            ? '##    runbook: none was found; its path or address goes here'
            : `#     runbook: ${quoted(runbook.target)} ## ${runbook.state}`,
    ];
}
const CRITICAL = [
    'prod',
    'network',
    'dns',
    'ingress',
    'gateway',
    'auth',
    'identity',
    'vault',
    'database',
    'db',
    'payment',
    'cluster',
];
/** By words of name and paths only: good enough to start a talk, never for a number. */
function suggestedTier({ name, paths }) {
    const words = [name, ...paths]
        .join('/')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    return words.some((word) => CRITICAL.includes(word)) ? 1 : 2;
}
/** Double-quoted YAML is JSON here: nothing in a name can end the line or the comment. */
function quoted(text) {
    return JSON.stringify(text);
}
/** The workflow that runs the Action every Monday; the README shows the same. */
const STARTER_WORKFLOW = `name: Infra KPIs
on:
  schedule:
    - cron: "17 6 * * 1" # Monday, off the full hour: schedules at :00 are delayed or dropped
  workflow_dispatch:
permissions:
  contents: read
  pull-requests: read
  checks: read
  statuses: read
  actions: read
  issues: write
concurrency: infra-kpis
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: infra-kpis/infra-kpis@${version/* TAG */.Dk}
`;

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/pipeline.js + 56 modules
var pipeline = __webpack_require__(7614);
// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/source.js + 1 modules
var cli_source = __webpack_require__(5180);
;// CONCATENATED MODULE: ./build/cli/init.js









const WORKFLOW_PATH = '.github/workflows/infra-kpis.yml';
/** Writes a commented configuration with what was found, and the workflow. Never overwrites: both files or none. */
async function runInit(dir, options, shell) {
    const source = await (0,cli_source/* openSource */.o)(dir, options, shell);
    try {
        const root = await (0,read/* workTreeOf */.FY)(source.request.repository.directory);
        if (root === null)
            throw noWorkTree(dir);
        await refuseToOverwrite(root);
        const config = await configFor(source, shell);
        shell.signal.throwIfAborted();
        await writeAll(root, { [read/* CONFIG_PATH */.tF]: config, [WORKFLOW_PATH]: STARTER_WORKFLOW });
    }
    finally {
        await source.close();
    }
    shell.stdout.write(`Wrote ${read/* CONFIG_PATH */.tF} and ${WORKFLOW_PATH}. Look them over and commit them. Once they are on the\ndefault branch the report comes every Monday; the first at once by Actions → Infra KPIs → Run workflow.\n`);
}
async function configFor({ request }, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    try {
        const { components } = await (0,pipeline/* makeReport */.dO)({ ...request, progress: progress.step });
        const files = new Set((await (0,tree/* listTree */.n)(request.repository, request.tip)).map((entry) => entry.path));
        return starterConfig(components, (file) => files.has(file));
    }
    finally {
        progress.done();
    }
}
async function refuseToOverwrite(root) {
    for (const file of ['.github', '.github/workflows']) {
        const found = await (0,promises_.lstat)(external_node_path_.join(root, file)).catch(() => null);
        if (found !== null && !found.isDirectory()) {
            throw new errors/* UserError */.y(`${file} is no folder (links are not followed).`, { remedy: 'Nothing was written.' });
        }
    }
    for (const file of [read/* CONFIG_PATH */.tF, WORKFLOW_PATH]) {
        if ((await (0,promises_.lstat)(external_node_path_.join(root, file)).catch(() => null)) === null)
            continue;
        throw new errors/* UserError */.y(`${file} exists already; nothing was written.`, {
            remedy: 'Move it away first, or edit it: `infra-kpis check` says what it matches.',
        });
    }
}
/** Each file is made anew, never replaced; where one cannot be made, those made before it go again. */
async function writeAll(root, files) {
    const made = [];
    try {
        for (const [file, text] of Object.entries(files)) {
            const target = external_node_path_.join(root, file);
            await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
            await (0,promises_.writeFile)(target, text, { flag: 'wx' });
            made.push(target);
        }
    }
    catch (error) {
        for (const target of made)
            await (0,promises_.rm)(target, { force: true });
        throw new errors/* UserError */.y(`Nothing was written: ${error instanceof Error ? error.message : error}`, {
            remedy: 'Run it in a clone where you may write.',
            cause: error,
        });
    }
}
function noWorkTree(dir) {
    return new errors/* UserError */.y(`${dir} is a bare clone: there is no work tree to write to.`, {
        remedy: 'Run it in a clone with a work tree.',
    });
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
