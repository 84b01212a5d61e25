export const id = 966;
export const ids = [966];
export const modules = {

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* unused harmony export MAX_BLOB */
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);

/** Contents over this size are not read. */
const MAX_BLOB = 1024 * 1024;
/**
 * Reads blobs in the order asked for, one git process for all, each one gone once `onBlob` returns.
 * An absent object is reported, never fetched.
 */
async function readBlobs(repository, ids, onBlob) {
    const parser = new BatchParser(onBlob);
    for await (const chunk of (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .converseWithGit */ .uI)(['cat-file', '--batch'], lines(ids), repository.git))
        parser.accept(chunk);
    parser.finish();
}
function* lines(ids) {
    for (const id of ids)
        yield `${id}\n`;
}
/** `<id> <type> <size>\n<contents>\n` or `<id> missing\n`. */
class BatchParser {
    #onBlob;
    #pending = [];
    #have = 0;
    /** Bytes of contents still to come, their final line feed included; `null`: a header comes next. */
    #want = null;
    #skip = 0;
    constructor(onBlob) {
        this.#onBlob = onBlob;
    }
    accept(chunk) {
        let data = chunk;
        while (data.length > 0) {
            data = this.#skip > 0 ? this.#skipOver(data) : this.#want === null ? this.#header(data) : this.#contents(data);
        }
    }
    finish() {
        if (this.#want !== null || this.#have > 0 || this.#skip > 0)
            throw new Error('git cat-file ended in the middle of a blob');
    }
    #skipOver(data) {
        const skipped = Math.min(this.#skip, data.length);
        this.#skip -= skipped;
        return data.subarray(skipped);
    }
    #header(data) {
        const end = data.indexOf(0x0a);
        if (end === -1)
            return this.#hold(data);
        const header = this.#take(data.subarray(0, end)).toString('latin1');
        const [id = '', type = '', size = '0'] = header.split(' ');
        const bytes = Number(size);
        if (type === 'missing')
            this.#onBlob({ id, contents: null, absent: true });
        else if (bytes > MAX_BLOB) {
            this.#skip = bytes + 1;
            this.#onBlob({ id, contents: null, absent: false });
        }
        else
            this.#want = { id, size: bytes };
        return data.subarray(end + 1);
    }
    #contents(data) {
        const want = this.#want;
        if (want === null)
            return data;
        const missing = want.size + 1 - this.#have;
        if (data.length < missing)
            return this.#hold(data);
        const contents = this.#take(data.subarray(0, missing)).subarray(0, want.size);
        this.#want = null;
        this.#onBlob({ id: want.id, contents, absent: false });
        return data.subarray(missing);
    }
    #hold(data) {
        this.#pending.push(data);
        this.#have += data.length;
        return data.subarray(data.length);
    }
    #take(tail) {
        const whole = this.#pending.length === 0 ? tail : Buffer.concat([...this.#pending, tail]);
        this.#pending = [];
        this.#have = 0;
        return whole;
    }
}


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ chooseBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7658);


/**
 * The wanted branch, origin's before the local one; without a wish origin's default branch, else HEAD.
 *
 * @throws UserError where the branch is unknown or there is no commit.
 */
async function chooseBranch(repository, wanted) {
    return wanted === null ? defaultBranch(repository) : namedBranch(repository, wanted);
}
async function namedBranch(repository, name) {
    const tip = (await repository.resolve(`refs/remotes/origin/${name}`)) ?? (await repository.resolve(`refs/heads/${name}`));
    if (tip !== null)
        return { name, tip };
    const known = await repository.branches();
    if (known.length === 0)
        throw emptyRepository(repository);
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no branch ${name} in ${repository.directory}.`, {
        remedy: meant === null ? `Branches here: ${someOf(known)}.` : `Did you mean ${meant}?`,
    });
}
async function defaultBranch(repository) {
    for (const [reference, prefix] of [
        ['refs/remotes/origin/HEAD', 'refs/remotes/origin/'],
        ['HEAD', 'refs/heads/'],
    ]) {
        const tip = await repository.resolve(reference);
        if (tip === null)
            continue;
        const target = await repository.symbolic(reference);
        return { name: target?.startsWith(prefix) ? target.slice(prefix.length) : 'HEAD', tip };
    }
    const known = await repository.branches();
    if (known.length === 0)
        throw emptyRepository(repository);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`HEAD of ${repository.directory} points to a branch without commits.`, {
        remedy: `Name the branch to measure with --branch. Branches here: ${someOf(known)}.`,
    });
}
function emptyRepository(repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${repository.directory} is an empty repository: it has no commit yet.`, {
        remedy: 'Run again once something has landed.',
    });
}
const SHOWN = 8;
function someOf(names) {
    const shown = names.slice(0, SHOWN).join(', ');
    return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseOrigin)
/* harmony export */ });
// git@host:owner/name.git
const SCP_FORM = /^(?:[^@/\s]+@)?(?<host>[^:/\s]+):(?!\/\/)(?<path>[^\s]+)$/;
// https://user:secret@host:8443/owner/name.git, ssh://git@host:22/owner/name
const URL_FORM = /^(?<scheme>https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[^:/\s]+)(?::\d+)?\/(?<path>[^\s?#]+)/i;
const OTHER_LINK_FORMS = /gitlab|bitbucket|azure|visualstudio|googlesource|gerrit/i;
/** Reads an address of any usual form. Local paths and what has no `owner/name` are `null`. Credentials are left out. */
function parseOrigin(address) {
    const groups = (URL_FORM.exec(address ?? '') ?? SCP_FORM.exec(address ?? ''))?.groups;
    const host = groups?.['host']?.toLowerCase() ?? '';
    const path = (groups?.['path'] ?? '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    // One letter before a colon is a drive, no host.
    if (host.length < 2 || !path.includes('/'))
        return null;
    const isGithubLike = path.split('/').length === 2 && !OTHER_LINK_FORMS.test(host);
    return { host, name: path, url: isGithubLike ? `https://${host}/${path}` : null };
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   t1: () => (/* binding */ streamGit),
/* harmony export */   uI: () => (/* binding */ converseWithGit)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


/** A git process that failed: carries what git said, for the caller to turn into advice. */
class GitError extends Error {
    stderr;
    constructor(args, code, stderr) {
        super(`git ${args[0] === '-c' ? 'command' : args[0]} ended with ${code ?? 'a signal'}: ${stderr.trim().slice(0, 500)}`);
        this.name = 'GitError';
        this.stderr = stderr;
    }
}
/**
 * What every git process sees: no inherited `GIT_*`, no user or system settings, no prompts, no network, no lazy
 * fetch, no replaced objects. Only what a process needs to start is passed on, so no token is ever among it.
 */
function gitEnvironment(extra = {}) {
    const inherited = Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'SystemRoot'].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
    return {
        ...inherited,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        ...extra,
    };
}
const SAFE_SETTINGS = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', process.platform === 'win32' ? 'NUL' : '/dev/null'],
    ['log.showSignature', 'false'],
    ['log.diffMerges', 'first-parent'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
function start(args, options) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE_SETTINGS, ...args], {
        env: gitEnvironment(options.env),
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
}
/** Streams what git prints. Throws `GitError` when git fails, after what it printed before has been handed on. */
async function* streamGit(args, options = {}) {
    const child = start(args, options);
    child.stdin.end();
    const ended = endOf(child, args);
    // It may fail while the output is still being read: it is awaited only after that.
    ended.catch(() => undefined);
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        await ended;
    }
    finally {
        child.kill();
        await ended.catch(() => undefined);
    }
}
/** Streams git's answer to `input`, honouring back-pressure on both pipes. */
async function* converseWithGit(args, input, options = {}) {
    const child = start(args, options);
    const ended = endOf(child, args);
    ended.catch(() => undefined);
    const fed = feed(child.stdin, input);
    fed.catch(() => undefined);
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        await ended;
        await fed;
    }
    finally {
        child.kill();
        await ended.catch(() => undefined);
    }
}
const WRITE_SIZE = 1 << 16;
async function feed(stdin, input) {
    // A process that ends early closes the pipe: its exit code, not EPIPE, is the news.
    let broken = false;
    stdin.on('error', () => {
        broken = true;
    });
    let pending = '';
    for (const line of input) {
        pending += line;
        if (pending.length < WRITE_SIZE)
            continue;
        if (broken)
            return;
        if (!stdin.write(pending))
            await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'drain'), (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'close')]);
        pending = '';
    }
    stdin.end(pending);
}
async function endOf(child, args) {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 10_000)
            stderr += chunk.toString('utf8');
    });
    const [code] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close'));
    if (code !== 0)
        throw new GitError(args, code, stderr);
}
/** The whole output of a command whose answer is small. */
async function askGit(args, options = {}) {
    const chunks = [];
    for await (const chunk of streamGit(args, options))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4211);





/**
 * Opens a work tree, a linked worktree, a bare or a mirror clone for reading.
 *
 * @throws UserError where there is no repository, or it cannot be read.
 */
async function openRepository(directory, signal) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory);
    const facts = await locate(absolute, signal);
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'infra-kpis-git-'));
    try {
        await writeOwnGitDirectory(temporary, facts);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
    const inClone = (args) => askInClone(absolute, args, signal);
    const [partial, originUrl] = await Promise.all([
        inClone(['config', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$']),
        inClone(['config', '--get', 'remote.origin.url']),
    ]);
    return {
        directory: absolute,
        git: { env: { GIT_DIR: temporary, GIT_OBJECT_DIRECTORY: facts.objects }, cwd: temporary, signal },
        shallow: facts.shallow,
        partial: partial !== null,
        originUrl: withoutCredentials(originUrl),
        resolve: (reference) => inClone(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]),
        symbolic: (reference) => inClone(['symbolic-ref', '--quiet', reference]),
        branches: async () => branchNames(await inClone(BRANCH_LISTING)),
        close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true }),
    };
}
async function locate(directory, signal) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => null);
    if (!found?.isDirectory()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no folder ${directory}.`, { remedy: 'Name the folder of a git clone.' });
    }
    const questions = [
        '--is-shallow-repository',
        '--show-object-format',
        '--git-path',
        'objects',
        '--git-path',
        'shallow',
    ];
    let answer;
    try {
        answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(['-c', 'safe.directory=*', 'rev-parse', ...questions], { cwd: directory, signal });
    }
    catch (error) {
        if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS))
            throw gitIsMissing(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${directory} is not a git repository that can be read: ${lastLine(error.stderr)}`, {
            remedy: 'Name the folder of a git clone, for example one made by `git clone`.',
            cause: error,
        });
    }
    const [shallow, objectFormat, objects, shallowFile] = answer.trim().split('\n');
    if (!shallow || !objectFormat || !objects || !shallowFile) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('This git is too old to read the repository.', { remedy: 'Install git 2.31 or newer.' });
    }
    return {
        shallow: shallow === 'true',
        objectFormat,
        objects: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, objects),
        shallowFile: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, shallowFile),
    };
}
async function writeOwnGitDirectory(gitDirectory, facts) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, 'refs'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, 'HEAD'), 'ref: refs/heads/none\n');
    const config = facts.objectFormat === 'sha1'
        ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
        : `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = ${facts.objectFormat}\n`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, 'config'), config);
    if (facts.shallow)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(facts.shallowFile, node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, 'shallow'));
}
/** Asks the clone itself for references and settings: commands that were seen to run nothing. `null`: git says no. */
async function askInClone(directory, args, signal) {
    try {
        const answer = (await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(['-c', 'safe.directory=*', ...args], { cwd: directory, signal })).trim();
        return answer === '' ? null : answer;
    }
    catch (error) {
        if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS)
            return null;
        throw error;
    }
}
const BRANCH_LISTING = ['for-each-ref', '--format=%(refname)', 'refs/remotes/origin', 'refs/heads'];
function branchNames(listing) {
    const names = (listing ?? '').split('\n').map((line) => line.replace(/^refs\/(heads|remotes\/origin)\//, ''));
    return [...new Set(names)].filter((name) => name !== '' && name !== 'HEAD');
}
function withoutCredentials(url) {
    return url === null ? null : url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
function gitIsMissing(cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'))
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('The program git was not found.', { remedy: 'Install git 2.31 or newer.', cause });
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ forEachToken)
/* harmony export */ });
/**
 * Cuts a byte stream into NUL-terminated tokens. `onToken` is called synchronously for each one: a generator
 * per token would cost more than the parsing. It ends the reading by returning `false`. A rest without NUL is handed
 * over at the end unless it is empty.
 */
async function forEachToken(chunks, onToken, separator = 0) {
    let rest = null;
    for await (const chunk of chunks) {
        const data = rest === null || rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = data.indexOf(separator, start); end !== -1; end = data.indexOf(separator, start)) {
            if (onToken(data.subarray(start, end)) === false)
                return;
            start = end + 1;
        }
        rest = data.subarray(start);
    }
    if (rest !== null && rest.length > 0)
        onToken(rest);
}


/***/ }),

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);


/** Every plain file of a commit's tree. Symbolic links and submodules are left out: they are never followed. */
async function listTree(repository, commit) {
    const entries = [];
    const listing = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .streamGit */ .t1)(['ls-tree', '-r', '-z', '--full-tree', commit], repository.git);
    await (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachToken */ .q)(listing, (token) => {
        const text = token.toString('utf8');
        const tab = text.indexOf('\t');
        const [mode = '', , blob = ''] = text.slice(0, tab).split(' ');
        if (mode.startsWith('100'))
            entries.push({ path: text.slice(tab + 1), blob });
    });
    return entries;
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   vF: () => (/* binding */ scopeGlob)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const MAX_STARS = 3;
const EXTENDED = /[@!+*?]\(/;
/** What is wrong with a glob, in words; `null`: nothing. Patterns that could take for ever to match are refused. */
function globFault(glob) {
    if (glob.startsWith('!'))
        return 'a glob cannot be negated; use `exclude`';
    if (/^\.{0,2}\//.test(glob) || glob.split('/').includes('..'))
        return 'a glob is relative to the repository: no leading `/`, no `..`';
    if (EXTENDED.test(glob))
        return 'extended globs such as `+(a|b)` are not supported; use `{a,b}`';
    const stars = glob.split('/').map((segment) => (segment.match(/\*+/g) ?? []).length);
    if (stars.some((count) => count > MAX_STARS))
        return `at most ${MAX_STARS} \`*\` between two \`/\``;
    return glob.split('**').length - 1 > MAX_STARS ? `at most ${MAX_STARS} \`**\`` : null;
}
const folderAsGlob = (text) => (text.endsWith('/') ? `${text}**` : text);
const globText = (prefix) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .check((context) => {
    const fault = globFault(context.value.replace(prefix, ''));
    if (fault !== null)
        context.issues.push({ code: 'custom', input: context.value, message: fault });
})
    .transform(folderAsGlob);
/** A path or glob relative to the repository. `infra/` means everything below it. */
const glob = globText(/^/);
/** A glob that restricts or, with a leading `+`, adds. */
const scopeGlob = globText(/^\+(?!\()/);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob).max(1000);


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configJsonSchema),
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);


/** The configuration's schema for editors, as people write it: nothing is required. */
function configJsonSchema() {
    const { $schema, ...schema } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input' });
    return {
        ...{ $schema, title: 'Configuration of Infra KPIs (.github/infra-kpis.yml)' },
        ...schema,
    };
}
/** The keys that may stand in the mapping at a path; empty where any may, or where no mapping belongs. */
function knownKeys(path) {
    return schemasAt(configJsonSchema(), path).flatMap((schema) => [
        ...Object.keys(schema.properties ?? {}),
        ...(schema.propertyNames?.enum ?? []),
    ]);
}
function schemasAt(schema, [step, ...rest]) {
    const arms = [schema, ...(schema.anyOf ?? [])];
    if (step === undefined)
        return arms;
    return arms.flatMap(({ items, properties, additionalProperties }) => {
        const next = typeof step === 'number' ? items : (properties?.[String(step)] ?? additionalProperties);
        return typeof next === 'object' ? schemasAt(next, rest) : [];
    });
}


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/config/hash.js

/**
 * A hash of what a configuration means: defaults are filled in, and comments and the order of keys don't matter,
 * except under `kpis`, where it is the order of the report.
 */
function configHash(config) {
    const meaning = JSON.stringify([canonical(config), Object.keys(config.kpis)]);
    return (0,external_node_crypto_.createHash)('sha256').update(meaning).digest('hex').slice(0, 16);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, entry]) => [key, canonical(entry)]));
}

;// CONCATENATED MODULE: ./build/config/mistake.js

/** A configuration that cannot be used: carries all that is wrong with it. */
class ConfigError extends errors/* UserError */.y {
    file;
    mistakes;
    constructor(file, mistakes) {
        const lines = mistakes.map(({ line, column, message }) => `  line ${line}, column ${column}: ${message}`);
        const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
        super(`${file} has ${count}:\n${lines.join('\n')}`, {
            remedy: 'Correct it: docs/configuration.md of Infra KPIs lists every key, and `infra-kpis check` tries the file alone.',
        });
        this.name = 'ConfigError';
        this.file = file;
        this.mistakes = mistakes;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/depth.js
/** How deep a configuration may nest. */
const MAX_DEPTH = 50;
/**
 * Where a text nests too deep for the parser, which descends by recursion and takes the whole process with it; `null`:
 * nowhere. Looks at bare characters, so brackets in quotes count as well, balanced ones for nothing.
 */
function tooDeepAt(text) {
    let brackets = 0;
    let indicators = 0;
    let isLeading = true;
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text[offset] ?? '';
        if ('[{'.includes(character))
            brackets += 1;
        else if (']}'.includes(character))
            brackets = Math.max(brackets - 1, 0);
        if (character === '\n') {
            indicators = 0;
            isLeading = true;
        }
        else if (isLeading && '-?:'.includes(character))
            indicators += 1;
        else if (!' \t'.includes(character))
            isLeading = false;
        if (brackets > MAX_DEPTH || indicators > MAX_DEPTH)
            return offset;
    }
    return null;
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
// EXTERNAL MODULE: ./build/config/json-schema.js
var json_schema = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/config/issues.js


/** Words for what the schema found, one complaint for each key or value. */
function complaintsOf(issue) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(issue.path, key));
        case 'invalid_key':
            return [{ path: issue.path, message: issue.issues[0]?.message ?? issue.message, atKey: true }];
        case 'invalid_union':
            return unionComplaints(issue);
        case 'invalid_type':
            return [{ path: issue.path, message: typeMessage(issue), atKey: isMissing(issue) }];
        case 'too_small':
            return [{ path: issue.path, message: `${nameOf(issue.path)} ${boundOf('least', issue)}`, atKey: false }];
        case 'too_big':
            return [{ path: issue.path, message: `${nameOf(issue.path)} ${boundOf('most', issue)}`, atKey: false }];
        default:
            return [{ path: issue.path, message: `${nameOf(issue.path)}: ${lowerFirst(issue.message)}`, atKey: false }];
    }
}
function unknownKey(path, key) {
    const known = (0,json_schema/* knownKeys */.e)(path);
    const meant = (0,nearest/* nearest */.p)(key, known);
    const hint = meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`;
    return { path: [...path, key], message: `unknown key "${key}"; ${hint}`, atKey: true };
}
/** The arm that got furthest tells best what is wrong; where all failed at once, every kind is named. */
function unionComplaints(issue) {
    const arms = issue.errors.filter((arm) => !arm.every((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
    const [arm] = arms;
    if (arm === undefined) {
        const kinds = issue.errors.flatMap((inner) => inner.flatMap((one) => ('expected' in one ? [kindOf(one.expected)] : [])));
        return [
            { path: issue.path, message: `${nameOf(issue.path)} must be ${[...new Set(kinds)].join(' or ')}`, atKey: false },
        ];
    }
    return arm.flatMap((inner) => complaintsOf({ ...inner, path: [...issue.path, ...inner.path] }));
}
function typeMessage(issue) {
    return isMissing(issue)
        ? `${nameOf(issue.path)} is missing`
        : `${nameOf(issue.path)} must be ${kindOf(issue.expected)}`;
}
function boundOf(side, { origin, minimum, maximum }) {
    const limit = minimum ?? maximum;
    if (origin === 'string')
        return `must have at ${side} ${limit} letters`;
    return origin === 'array' ? `must have at ${side} ${limit} entries` : `must be at ${side} ${limit}`;
}
function isMissing(issue) {
    return issue.message.endsWith('received undefined');
}
const KINDS = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
function kindOf(expected) {
    return KINDS[expected] ?? expected;
}
/** `components[2].tier` */
function nameOf(path) {
    if (path.length === 0)
        return 'the configuration';
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
        .join('');
}
function lowerFirst(text) {
    return text.replace(/^Invalid (input|string): /, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./build/config/offset.js

/**
 * Where the value at a path stands in the text, or (`atKey`) the key that leads to it. What is not there stands where
 * its nearest surrounding value does.
 */
function offsetOf(document, path, atKey) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        const isLast = index === path.length - 1;
        node = (0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? null) : node;
        const pair = pairAt(node, step);
        const next = pair === null ? itemAt(node, step) : pair.value;
        const key = pair === null ? null : pair.key;
        if (next === null && key === null)
            break;
        offset = isLast && !atKey && next !== null ? startOf(next) : startOf(key ?? next);
        node = next;
    }
    return offset;
}
function pairAt(node, step) {
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    return node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step)) ?? null;
}
function itemAt(node, step) {
    return (0,dist/* isSeq */.oP)(node) ? (node.items[Number(step)] ?? null) : null;
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}

// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/config/parse.js





const MAX_ALIASES = 100;
/** Reads YAML 1.2 against the schema. An empty text is an empty configuration. Collects all mistakes, never throws. */
function parseConfig(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const at = (offset, message) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1), message };
    };
    const tooDeep = tooDeepAt(text);
    if (tooDeep !== null)
        return failed([at(tooDeep, `nested more than ${MAX_DEPTH} deep`)]);
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, logLevel: 'error', stringKeys: true });
    const complaints = [...document.errors, ...document.warnings];
    const faults = complaints.map(({ pos, code, message }) => at(pos[0], code === 'DUPLICATE_KEY' ? DUPLICATE : message));
    const hostile = hostileParts(document).map(({ offset, message }) => at(offset, message));
    // A key that stands twice leaves the rest readable, so that all mistakes are told at once.
    const isReadable = hostile.length === 0 && complaints.every(({ code }) => code === 'DUPLICATE_KEY');
    if (!isReadable)
        return failed([...faults, ...hostile]);
    const result = schema/* configSchema */.Q.safeParse(plainValue(document) ?? {});
    if (result.success && faults.length === 0)
        return { config: result.data, mistakes: null };
    const issues = (result.error?.issues ?? []).flatMap(complaintsOf);
    const wrong = issues.map(({ path, message, atKey }) => at(offsetOf(document, path, atKey), message));
    return failed([...faults, ...wrong]);
}
const DUPLICATE = 'this key stands here twice';
function failed(mistakes) {
    return {
        config: null,
        mistakes: distinct(mistakes).toSorted((one, other) => one.line - other.line || one.column - other.column),
    };
}
function distinct(mistakes) {
    return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function plainValue(document) {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
}
/** Aliases that grow without end or point nowhere. */
function hostileParts(document) {
    const found = [];
    let aliases = 0;
    (0,dist/* visit */.YR)(document, (_key, node) => {
        const offset = node?.range?.[0] ?? 0;
        if ((0,dist/* isAlias */.Vj)(node)) {
            aliases += 1;
            if (node.resolve(document) === undefined)
                found.push({ offset, message: `unknown alias *${node.source}` });
        }
    });
    if (aliases > MAX_ALIASES)
        found.push({ offset: 0, message: `more than ${MAX_ALIASES} aliases` });
    if (found.length > 0)
        return found;
    try {
        plainValue(document);
        return [];
    }
    catch (error) {
        return [{ offset: 0, message: error instanceof Error ? error.message : String(error) }];
    }
}

// EXTERNAL MODULE: ./build/config/read.js
var read = __webpack_require__(1155);
;// CONCATENATED MODULE: ./build/config/load.js






/**
 * Finds and reads the configuration.
 *
 * @throws ConfigError with every mistake at once; UserError where a named file is not there or cannot be read.
 */
async function loadConfig(source) {
    const found = await find(source);
    const config = { ...(found === null ? schema/* defaultConfig */.s : understand(found)), ...source.inputs };
    return { config, hash: configHash(config), file: found?.file ?? null };
}
async function find({ repository, commit, file, path }) {
    if (file !== undefined)
        return (0,read/* readNamedFile */.wh)(file);
    if (path === undefined)
        return (0,read/* readOwnFile */.zx)(repository, commit, read/* CONFIG_PATH */.tF);
    const inside = !path.startsWith('/') && !path.split('/').includes('..');
    const found = inside ? await (0,read/* readOwnFile */.zx)(repository, commit, path) : null;
    if (found !== null)
        return found;
    throw new errors/* UserError */.y(`There is no configuration ${path} in the repository.`, {
        remedy: `Name a file by its path in the repository, or leave it out: ${read/* CONFIG_PATH */.tF} is found by itself.`,
    });
}
function understand({ file, text }) {
    const { config, mistakes } = parseConfig(text);
    if (config === null)
        throw new ConfigError(file, mistakes);
    return config;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ workTreeOf),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _collect_git_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5754);
/* harmony import */ var _collect_git_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4211);
/* harmony import */ var _collect_git_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);







/** Where the configuration is looked for. */
const CONFIG_PATH = '.github/infra-kpis.yml';
const MAX_BYTES = 256 * 1024;
/** The text of a file that the user named: a link to it is the user's own. */
async function readNamedFile(file) {
    const text = await readPlainFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file).catch(() => file), file);
    if (text !== null)
        return { file, text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`There is no file ${file}.`, { remedy: 'Name the configuration file that is meant.' });
}
/**
 * The text of a file of the repository itself: of its work tree, else of a commit's tree. `null`: there is none.
 *
 * @throws UserError where it is a symbolic link or behind one (they are not followed) or too large.
 */
async function readOwnFile(repository, commit, file) {
    const text = (await readFromWorkTree(repository.directory, file)) ?? (await readFromCommit(repository, commit, file));
    return text === null ? null : { file, text };
}
async function readFromWorkTree(directory, file) {
    const root = await workTreeOf(directory);
    if (root === null)
        return null;
    const folders = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file).split('/');
    for (const [index] of folders.entries()) {
        const folder = folders.slice(0, index + 1).join('/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder)).catch(() => null);
        if (found?.isSymbolicLink())
            throw linkRefused(folder);
    }
    return readPlainFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file), file);
}
/** The folder that holds `.git`: no setting of the clone has a say in it. `null`: a bare clone. */
async function workTreeOf(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, '.git')).catch(() => null);
    if (found !== null)
        return directory;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(directory);
    return parent === directory ? null : workTreeOf(parent);
}
async function readPlainFile(file, shown) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        throw linkRefused(shown);
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${shown} is no plain file.`, { remedy: 'Put the configuration there.' });
    if (found.size > MAX_BYTES)
        throw tooLarge(shown);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
async function readFromCommit(repository, commit, file) {
    let entry = null;
    const listing = (0,_collect_git_process_js__WEBPACK_IMPORTED_MODULE_4__/* .streamGit */ .t1)(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, file], repository.git);
    await (0,_collect_git_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .forEachToken */ .q)(listing, (token) => {
        entry = token.toString('utf8');
    });
    const [mode = '', , blob = ''] = (entry ?? '').split(/[ \t]/);
    if (mode === '120000')
        throw linkRefused(file);
    return mode.startsWith('100') ? readBlob(repository, blob, file) : null;
}
async function readBlob(repository, id, file) {
    let text = null;
    await (0,_collect_git_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b)(repository, [id], ({ contents, absent }) => {
        if (absent)
            return;
        if (contents === null || contents.length > MAX_BYTES)
            throw tooLarge(file);
        text = contents.toString('utf8');
    });
    return text;
}
function linkRefused(shown) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${shown} is a symbolic link, and links are not followed.`, {
        remedy: 'Put the file itself there, or name it with --config.',
    });
}
function tooLarge(shown) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${shown} is larger than ${MAX_BYTES / 1024} KiB.`, { remedy: 'Shorten it.' });
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  s: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/kpis/index.js + 15 modules
var kpis = __webpack_require__(9965);
// EXTERNAL MODULE: ./build/config/globs.js
var globs = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/kpis/target.js
var target = __webpack_require__(9597);
;// CONCATENATED MODULE: ./build/config/targets.js



/** What a value must end in, by the KPI's unit; money, scores and counts are bare numbers. */
const UNIT_SIGNS = {
    share: /%$/,
    seconds: /\d ?(s|min|h|d)$/,
    count: /\d$|week$|month$|quarter$/,
    money: /\d$|week$|month$|quarter$/,
    score: /\d$/,
};
const EXAMPLES = {
    share: { higher: '>= 90 %', lower: '< 10 %' },
    seconds: { higher: '>= 30 d', lower: '< 60 min' },
    count: { higher: '>= 6 / month', lower: '<= 3 / week' },
    money: { higher: '>= 100 / month', lower: '< 100 / month' },
    score: { higher: '>= 4.2', lower: '< 2' },
};
function targetsOf({ title, unit, better }) {
    const example = EXAMPLES[unit][better];
    const fits = (text) => (0,target/* parseTarget */.hu)(text) !== null && UNIT_SIGNS[unit].test(text.trim());
    const one = schemas/* string */.YjP().max(60).refine(fits, `not a target for ${title}; write it like \`${example}\``);
    const byPart = schemas/* record */.g1P(schemas/* string */.YjP().max(100).transform(partName), one);
    return schemas/* union */.KCZ([one, byPart])
        .optional()
        .describe(`Target of ${title}, such as \`${example}\`, or one by part: \`all\`, \`tier 1\`, \`P1\``);
}
/** A bare tier is short for the part of that tier. */
function partName(key) {
    return /^[1-9]$/.test(key) ? `tier ${key}` : key;
}
/** A target for each KPI, checked against its unit. */
const targetsSchema = schemas/* strictObject */.rej(Object.fromEntries(kpis/* kpis */.u.map((kpi) => [kpi.id, targetsOf(kpi)])));

;// CONCATENATED MODULE: ./build/config/schema.js




const days = schemas/* number */.aig().int().min(1).max(3650);
const tier = schemas/* number */.aig().int().min(1).max(9);
const words = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(200);
const TIER_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'default'];
const MAX_AGES = { '1': 180, default: 365 };
const RISK_CLASSES = [
    'identity',
    'network',
    'dns',
    'secrets',
    'state',
    'versions',
    'production',
    'deletion',
    'shared-module',
];
const options = schemas/* strictObject */.rej({
    environment: schemas/* string */.YjP().min(1).max(200).optional().describe('Deployment environment up to which lead time counts'),
    weekends: schemas/* boolean */.zMY().optional().describe('Whether Saturday and Sunday count in durations (default: they do)'),
    checks: words.optional().describe('Names (plain words) of the checks that this KPI looks at'),
    'ignore-checks': words.optional().describe('Names (plain words) of checks that this KPI leaves out'),
});
const component = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe('Name shown in the report'),
    paths: globs/* globs */.gV.min(1).describe('What it is made of'),
    tier: tier.optional().describe('1 is the most critical'),
    owners: words.optional().describe('Teams that own it'),
    runbook: schemas/* string */.YjP().min(1).max(2000).optional().describe('Path in the repository or an http(s) address'),
    ignore: schemas/* boolean */.zMY().optional().describe('true: not a component of its own'),
});
const tiers = schemas/* strictObject */.rej({
    critical: tier.default(1).describe('Components of this tier and better count for runbook coverage'),
    paths: schemas/* record */.g1P(globs/* glob */.TI, tier).default({}).describe('Tier by path glob'),
});
const runbooks = schemas/* strictObject */.rej({
    paths: globs/* globs */.gV.default([]).describe('Further places where runbooks live'),
    'max-age': schemas/* partialRecord */.jgl(schemas/* enum */.k5n(TIER_KEYS), days)
        .default({})
        .transform((ages) => ({ ...MAX_AGES, ...ages }))
        .describe('Days until a runbook is stale, by tier (default: `{1: 180, default: 365}`)'),
    'check-links': schemas/* boolean */.zMY().default(false).describe('Whether external links are asked for'),
});
const weights = schemas/* strictObject */.rej({
    size: schemas/* array */.YOg(schemas/* number */.aig().int().min(1))
        .length(3)
        .refine(([small = 0, medium = 0, large = 0]) => small < medium && medium < large, 'must ascend')
        .default([20, 100, 500])
        .describe('Line counts up to which a change weighs 1, 2, 3; above: 4'),
    risk: schemas/* number */.aig().min(0).max(2).default(0.5).describe('What each class of blast radius adds to 1'),
    'max-risk': schemas/* number */.aig().min(1).max(5).default(2).describe('The most that risk multiplies by'),
    classes: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(RISK_CLASSES), globs/* globs */.gV).default({}).describe('Further paths by class of blast radius'),
});
const labels = schemas/* strictObject */.rej({
    failed: words.default(['kpi: failed']).describe('The change failed'),
    'not-a-failure': words.default(['kpi: not-a-failure']).describe('It did not, whatever was detected'),
    planned: words.default(['kpi: planned']).describe('Its undo was foreseen'),
});
const planned = schemas/* strictObject */.rej({
    words: words
        .default([])
        .describe('Plain words, beside the built-in ones, that mark a change as made for a while, in a title or branch name'),
    ignore: words.default([]).describe('Built-in words that mean something else here: `sandbox` where that is a product'),
});
const incidents = schemas/* strictObject */.rej({
    labels: words.default(['incident', 'outage', 'postmortem']).describe('Labels that make an issue an incident'),
    severities: schemas/* record */.g1P(schemas/* string */.YjP(), words).default({}).describe('Labels by severity'),
});
const schema_event = schemas/* strictObject */.rej({
    date: iso/* date */.p6('not a day of the calendar; write it like 2026-08-24').describe('The day, such as 2026-08-24'),
    label: schemas/* string */.YjP().min(1).max(60).describe('What stands beside the mark'),
});
const publish = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'only lower-case letters, digits and hyphens, at most 40')
        .optional()
        .describe('Tells several reports of one repository apart'),
    repository: schemas/* string */.YjP()
        .regex(/^[^/\s]+\/[^/\s]+$/, 'write it as owner/name')
        .optional()
        .describe('owner/name of the report issue, where it is another repository'),
    'allow-public': schemas/* boolean */.zMY().default(false).describe('Publish the report of a private repository into a public one'),
    pin: schemas/* boolean */.zMY().default(false).describe('Pin the report issue'),
});
/** The one source of truth for `.github/infra-kpis.yml`: types, checks, JSON Schema and reference page come from it. */
const configSchema = schemas/* strictObject */.rej({
    weeks: schemas/* number */.aig().int().min(1).max(520).default(12).describe('Complete weeks in the window'),
    branch: schemas/* string */.YjP().min(1).max(255).optional().describe('Branch to measure (default: the default branch)'),
    paths: schemas/* array */.YOg(globs/* scopeGlob */.vF)
        .max(1000)
        .default([])
        .describe('Only changes and components below these paths; empty means the whole repository. A leading `+` adds instead: `+scripts/deploy/**` counts as infrastructure though no tool is recognised there'),
    exclude: globs/* globs */.gV.default([]).describe('Paths that are never infrastructure'),
    components: schemas/* array */.YOg(component).max(2000).default([]).describe('Components to add, or to say more of than was found'),
    tiers: tiers.prefault({}).describe('How critical components are'),
    runbooks: runbooks.prefault({}).describe('What counts as a current runbook'),
    targets: targetsSchema.default({}).describe('Target by KPI'),
    weights: weights.prefault({}).describe('Weighing of throughput'),
    labels: labels.prefault({}).describe('Pull-request labels by which people overrule detection'),
    planned: planned.prefault({}).describe('Words that tell a planned undo from a failure'),
    bots: words.default([]).describe('Accounts or author names that are machines, beside the built-in list'),
    horizon: days.default(14).describe('Days within which a failure must surface to count'),
    lookback: days.default(180).describe('Days read before the window'),
    kpis: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(kpis/* kpis */.u.map((kpi) => kpi.id)), schemas/* union */.KCZ([schemas/* boolean */.zMY(), options]))
        .default({})
        .describe('KPIs that come first, in this order; `false` leaves one out, options tune it'),
    incidents: incidents.prefault({}).describe('Which issues are incidents'),
    events: schemas/* array */.YOg(schema_event).max(100).default([]).describe('Marks on the charts, such as a freeze or a migration'),
    notify: words.default([]).describe('Users or teams mentioned in a new comment: the only mention ever written'),
    publish: publish.prefault({}).describe('Where and how the report is published'),
});
/** What applies where there is no configuration file. */
const defaultConfig = configSchema.parse({});


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in the order in which each key first came. (`Map.groupBy` needs Node 21.) */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ memoizedFor),
/* harmony export */   x: () => (/* binding */ memoized)
/* harmony export */ });
/** `make`, worked out once for each text: a path comes again with every change of it. */
function memoized(make) {
    return cached(make, new Map());
}
/** `make`, worked out once for each object and forgotten with it: every week asks the same of all changes. */
function memoizedFor(make) {
    return cached(make, new WeakMap());
}
function cached(make, cache) {
    return (input) => {
        const known = cache.get(input);
        if (known !== undefined)
            return known;
        const output = make(input);
        cache.set(input, output);
        return output;
    };
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ isProvisional),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   j6: () => (/* binding */ completeWeeks)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);

// 1970-01-05 was a Monday.
const FIRST_MONDAY = 4 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** The week that holds an instant. */
function weekOf(instant) {
    const start = FIRST_MONDAY + Math.floor((instant - FIRST_MONDAY) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8;
    return { id: weekId(start), start, end: start + _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8 };
}
/** The newest `count` weeks that were complete at `asOf`, oldest first. The unfinished week is never among them. */
function completeWeeks(asOf, count) {
    const unfinished = weekOf(asOf);
    return Array.from({ length: count }, (_, index) => weekOf(unfinished.start - (count - index) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8));
}
function contains(period, instant) {
    return period.start <= instant && instant < period.end;
}
/** A week's failures are still coming in until the horizon has passed: until then its rates are provisional. */
function isProvisional(period, horizon, asOf) {
    return period.end + horizon > asOf;
}
function weekId(monday) {
    const thursday = new Date((monday + 3 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) * 1000);
    const year = thursday.getUTCFullYear();
    const dayOfYear = (thursday.getTime() / 1000 - Date.UTC(year, 0, 1) / 1000) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    const week = Math.floor(dayOfYear / 7) + 1;
    return `${year}-W${String(week).padStart(2, '0')}`;
}


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hH: () => (/* binding */ commonDirectory),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/** `a/b` of `a/b/c.tf`; the empty text is the repository's root. */
function directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** `c.tf` of `a/b/c.tf`. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `c` of `a/b/c.html.md.erb`. */
function stemOf(path) {
    return nameOf(path).split('.')[0] ?? '';
}
/** Where a relative path leads to from a directory; `null`: out of the repository. A leading `/` starts at its root. */
function resolvePath(directory, relative) {
    const segments = relative.startsWith('/') || directory === '' ? [] : directory.split('/');
    for (const segment of relative.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}
/** Whether a path is a directory or file itself, or below it. Everything is inside the root. */
function isInside(path, place) {
    return place === '' || path === place || (path.startsWith(place) && path[place.length] === '/');
}
/** A path itself, then each directory above it, the repository's root left out. */
function* upwards(path) {
    for (let place = path; place !== ''; place = directoryOf(place))
        yield place;
}
/** The innermost directory that holds all paths. */
function commonDirectory(paths) {
    const [first = '', ...others] = paths;
    for (const place of upwards(directoryOf(first))) {
        if (others.every((other) => isInside(other, place)))
            return place;
    }
    return '';
}


/***/ }),

/***/ 9965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ kpis),
  U: () => (/* binding */ selectKpis)
});

// EXTERNAL MODULE: ./build/history/instant.js
var history_instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/history/group.js
var group = __webpack_require__(6032);
// EXTERNAL MODULE: ./build/history/memoized.js
var memoized = __webpack_require__(1143);
// EXTERNAL MODULE: ./build/history/period.js
var history_period = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/history/landed-in.js




/** What landed in a period: by week, inside a week in the order given. */
function landedIn(changes, period) {
    const weeks = byWeek(changes);
    const found = [];
    for (let { start } = (0,history_period/* weekOf */.gx)(period.start); start < period.end; start += history_instant/* WEEK */.V8) {
        for (const change of weeks.get(start) ?? [])
            if ((0,history_period/* contains */.gR)(period, change.landedAt))
                found.push(change);
    }
    return found;
}
const byWeek = (0,memoized/* memoizedFor */.I)((changes) => (0,group/* groupBy */.$)(changes, ({ landedAt }) => (0,history_period/* weekOf */.gx)(landedAt).start));

;// CONCATENATED MODULE: ./build/kpis/duration.js

/** From one instant to another, negative where the clocks disagree. */
function elapsed(from, to, { weekends = true } = {}) {
    return weekends ? to - from : workdaysUntil(to) - workdaysUntil(from);
}
// 1970-01-05 was a Monday.
const A_MONDAY = 4 * history_instant/* DAY */.d_;
/** Seconds of Mondays to Fridays between a fixed Monday and an instant. */
function workdaysUntil(instant) {
    const weeks = Math.floor((instant - A_MONDAY) / history_instant/* WEEK */.V8);
    const inWeek = instant - A_MONDAY - weeks * history_instant/* WEEK */.V8;
    return weeks * 5 * history_instant/* DAY */.d_ + Math.min(inWeek, 5 * history_instant/* DAY */.d_);
}
/** `40 s`, `25 min`, `7.5 h`, `3.2 d`: one unit, at most one decimal. */
function inWords(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    if (seconds < history_instant/* HOUR */.dp)
        return `${Math.round(seconds / 60)} min`;
    return seconds < history_instant/* DAY */.d_ ? `${oneDecimal(seconds / history_instant/* HOUR */.dp)} h` : `${oneDecimal(seconds / history_instant/* DAY */.d_)} d`;
}
function oneDecimal(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./build/kpis/evidence.js
/** A change as evidence: its title first, then what it shows. */
function changeEvidence({ sha, number, title }, shows) {
    return { sha, ...(number === null ? {} : { number }), note: `${title}: ${shows}` };
}

;// CONCATENATED MODULE: ./build/kpis/kpi.js
/** Infers `Needs` and `Wants`, so that reading an undeclared source is a type error. */
function defineKpi(kpi) {
    return kpi;
}

;// CONCATENATED MODULE: ./build/kpis/change-failure-rate.js





/**
 * Change failure rate: failed infrastructure changes ÷ infrastructure changes, by the week in which the change landed.
 * Failed: an unplanned revert targets it, or a person or an incident names it as the cause, and this surfaced within
 * the horizon (14 days after landing, `config.horizon`; about nine in ten do). Until the horizon has passed for the
 * whole week, the week is provisional: it stands in the series and is left out of the headline.
 * Counts machine updates on both sides; the parts `people` and `machines` split it. Does not count reverts and re-lands
 * on either side, targets of planned undos, candidates (wording alone), or what surfaced after the horizon.
 * A change fails once, however many reverts, incidents or labels name it, so k ≤ n.
 * After DORA's change failure rate, with the change as the unit instead of the deployment.
 */
const changeFailureRate = defineKpi({
    id: 'change-failure-rate',
    title: 'Change failure rate',
    question: 'Which share of the infrastructure changes had to be undone or caused an incident?',
    category: 'outcome',
    unit: 'share',
    better: 'lower',
    target: { op: '<', value: 0.1, per: null },
    settles: 'after-horizon',
    needs: ['changes'],
    measure({ changes }, period, { config }) {
        const landed = landedIn(changes, period).filter((change) => change.infra && change.role === 'change');
        if (landed.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
        const hasFailed = ({ failure }) => failure !== null && failure.after <= config.horizon * history_instant/* DAY */.d_;
        const rate = (some) => ({
            kind: 'rate',
            numerator: some.filter(hasFailed).length,
            denominator: some.length,
        });
        const machines = landed.filter((change) => change.machine);
        const people = landed.filter((change) => !change.machine);
        return {
            ...rate(landed),
            detail: { machines: machines.length, machinesFailed: machines.filter(hasFailed).length },
            parts: {
                ...(people.length === 0 ? {} : { people: rate(people) }),
                ...(machines.length === 0 ? {} : { machines: rate(machines) }),
            },
            evidence: landed.filter(hasFailed).map((change) => changeEvidence(change, whyFailed(change))),
        };
    },
});
function whyFailed({ failure, machine }) {
    if (failure === null)
        return 'did not fail';
    const who = machine ? ' (a machine update)' : '';
    return `${failure.because}, ${inWords(failure.after)} after landing${who}`;
}

;// CONCATENATED MODULE: ./build/kpis/checks.js
/** What starts a check because a change landed. A schedule, a hand or a pull request is about something else. */
const LANDING_EVENTS = new Set(['push', 'merge_group', 'workflow_run', 'deployment']);
/**
 * The checks that judge a landing: started by it (or by nobody knows what), named by `checks` where that is set, and
 * not by `ignore-checks`. A name is meant when it contains the words, whatever the case.
 */
function landingChecks(checks, options) {
    const wanted = options.checks ?? [''];
    const ignored = options['ignore-checks'] ?? [];
    return checks.filter(({ name, event }) => (event === null || LANDING_EVENTS.has(event)) && mentions(name, wanted) && !mentions(name, ignored));
}
/** Whether a check's name contains one of the words, whatever the case. */
function mentions(name, words) {
    const lower = name.toLowerCase();
    return words.some((word) => lower.includes(word.toLowerCase()));
}
/** One failure fails; then one that still runs leaves it open; neutral, skipped and cancelled checks say nothing. */
function outcomeOf(checks) {
    const has = (conclusion) => checks.some((check) => check.conclusion === conclusion);
    if (has('failure'))
        return 'failed';
    if (has('pending'))
        return 'pending';
    return has('success') ? 'passed' : 'silent';
}

;// CONCATENATED MODULE: ./build/kpis/iac-quality.js



/**
 * IaC quality: quality checks that pass ÷ quality checks, as things stood at the period's end: all of them, so it has
 * no interval. Every thing that is looked at is one check, in four parts:
 * `checks`: each lint or policy check of the default branch, by its newest result within four weeks;
 * `modules`: each module or chart, documented when its inputs and outputs are described and it has a README;
 * `pins`: each distinct module, provider, chart or image from elsewhere, pinned when its version says what is taken;
 * `reuse`: each Terraform module, good when it is no copy of another directory.
 * Counts the written files of the week's tree. Does not count examples, tests, vendored and generated files, and versions
 * that are computed. Exceptions from policies are no shortfall, because each may be right: `detail.exceptions` counts
 * them, and the evidence lists them after what falls short.
 */
const iacQuality = defineKpi({
    id: 'iac-quality',
    title: 'IaC quality',
    question: 'Which share of the quality checks does the infrastructure code pass?',
    category: 'quality',
    unit: 'share',
    better: 'higher',
    target: { op: '>=', value: 0.95, per: null },
    settles: 'at-once',
    needs: ['quality'],
    wants: ['changes', 'checks'],
    measure({ quality, changes, checks }, period, { options }) {
        const linters = newestResults(changes ?? [], checks, period, options);
        const all = Object.entries({ checks: tally(linters), ...staticParts(quality) });
        const parts = all.filter(([, { denominator }]) => denominator > 0);
        if (parts.length === 0) {
            return { kind: 'nothing-to-measure', reason: 'no module, no reference to one and no lint check was found' };
        }
        return {
            kind: 'census',
            numerator: sum(parts.map(([, { numerator }]) => numerator)),
            denominator: sum(parts.map(([, { denominator }]) => denominator)),
            detail: { exceptions: quality.exceptions.length },
            parts: Object.fromEntries(parts),
            evidence: [...failing(linters), ...shortfalls(quality), ...exceptions(quality)],
            ...(checks === null ? { note: 'static reading only: check results were not read' } : {}),
        };
    },
});
/** Words in the names of lint and policy checks, unless `checks` names others. */
const LINTERS = [
    ...['lint', 'fmt', 'format', 'validate', 'polic', 'pre-commit'],
    ...['checkov', 'tfsec', 'trivy', 'terrascan', 'kics', 'conftest', 'opa', 'gatekeeper', 'kyverno', 'semgrep'],
    ...['kubeconform', 'kubeval', 'kube-score', 'kubescape', 'cfn-nag', 'cfn_nag', 'psrule', 'shellcheck'],
];
const NEWEST_WITHIN = 4 * history_instant/* WEEK */.V8;
/** The newest result of each lint or policy check; what has not run for four weeks is gone. */
function newestResults(changes, checks, period, options) {
    const newest = new Map();
    const recent = changes.filter(({ landedAt }) => landedAt < period.end && landedAt >= period.end - NEWEST_WITHIN);
    for (const { sha } of recent.toSorted((one, other) => other.position - one.position)) {
        for (const [name, result] of resultsOf(checks?.get(sha) ?? [], sha, options)) {
            if (!newest.has(name))
                newest.set(name, result);
        }
    }
    return [...newest.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
/** One result a name: a failure among several of the same name decides. */
function resultsOf(checks, sha, options) {
    const results = new Map();
    for (const { name, conclusion, url } of landingChecks(checks, options)) {
        if (options.checks === undefined && !mentions(name, LINTERS))
            continue;
        if (conclusion !== 'success' && conclusion !== 'failure')
            continue;
        if (results.get(name)?.conclusion !== 'failure')
            results.set(name, { name, conclusion, url, sha });
    }
    return results;
}
function tally(results) {
    const passed = results.filter(({ conclusion }) => conclusion === 'success');
    return { kind: 'census', numerator: passed.length, denominator: results.length };
}
function staticParts({ modules, pins, reuse }) {
    const census = ({ good, all }) => ({
        kind: 'census',
        numerator: good,
        denominator: all,
    });
    return { modules: census(modules), pins: census(pins), reuse: census(reuse) };
}
function failing(results) {
    return results
        .filter(({ conclusion }) => conclusion === 'failure')
        .map(({ name, url, sha }) => ({ sha, ...(url === null ? {} : { url }), note: `${name} fails` }));
}
function shortfalls({ modules, pins, reuse }) {
    return [modules, pins, reuse].flatMap(({ short }) => short.map(({ path, note }) => ({ path, note })));
}
function exceptions({ exceptions }) {
    return exceptions.map(({ path, line, rule }) => ({ path, note: `exception in line ${line}: ${rule}` }));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/kpis/first-deployment.js
/**
 * When each change first reached an environment, by its sha. A deployment brings every change up to its commit on the
 * first-parent line that no earlier one brought. The first one known is the baseline and times nothing: what it brought
 * may have been there before the records began. Deployments of commits off that line are left out.
 */
function firstDeployments(changes, deployments) {
    const positions = new Map(changes.flatMap((change) => change.commits.map((sha) => [sha, change.position])));
    const waiting = changes.toSorted((one, other) => one.position - other.position);
    const reached = new Map();
    let next = 0;
    let isBaseline = true;
    for (const { sha, succeededAt } of deployments.toSorted(byTime)) {
        const position = positions.get(sha);
        if (position === undefined)
            continue;
        for (; (waiting[next]?.position ?? Number.POSITIVE_INFINITY) <= position; next += 1) {
            if (!isBaseline)
                reached.set(waiting[next]?.sha ?? '', succeededAt);
        }
        isBaseline = false;
    }
    return reached;
}
function byTime(one, other) {
    return one.succeededAt - other.succeededAt || (one.sha < other.sha ? -1 : 1);
}
const PRODUCTION = new Set(['production', 'prod', 'prd', 'live']);
/** The environment that counts: the configured one, else the one named production, else the only one; else `null`. */
function chosenEnvironment(deployments, configured) {
    if (configured !== undefined)
        return configured;
    const names = [...new Set(deployments.map(({ environment }) => environment))].sort();
    return names.find((name) => PRODUCTION.has(name.toLowerCase())) ?? (names.length === 1 ? (names[0] ?? null) : null);
}

// EXTERNAL MODULE: ./build/kpis/sources.js
var sources = __webpack_require__(4808);
;// CONCATENATED MODULE: ./build/kpis/lead-time.js








const SLOWEST = 3;
/**
 * Lead time: from the opening of the pull request to its landing, in seconds, by the week in which it landed; median
 * and p90, because a few forgotten ones would carry a mean away.
 * Counts people's infrastructure changes; machine updates are the part `machines`. Does not count reverts and re-lands.
 * Where deployments are recorded, the part `deployed` runs from opening to the first successful deployment of the
 * change, by the week of that deployment.
 * Without pull-request data it runs from the first author date of a merge commit's branch and says so; squashed changes
 * and direct pushes have no such date and are left out, with their number. After DORA's lead time for changes.
 */
const leadTime = defineKpi({
    id: 'lead-time',
    title: 'Lead time',
    question: 'How long does an infrastructure change take from being opened to being live on the default branch?',
    category: 'outcome',
    unit: 'seconds',
    better: 'lower',
    target: null,
    settles: 'at-once',
    needs: ['changes'],
    wants: ['pulls', 'deployments'],
    measure({ changes, pulls, deployments }, period, { options }) {
        const beganAt = pulls === null ? firstCommitOf : openingOf;
        if (pulls === null && firstMerge(changes) >= period.end) {
            return {
                kind: 'unavailable',
                reason: `no merge commit tells when work on a change began, and ${sources/* ENABLING */.r.pulls}`,
            };
        }
        const landed = landedIn(changes, period).filter(isWork);
        const spans = spansOf(landed, beganAt, (change) => change.landedAt, options);
        const deployed = deployments === null ? [] : spansToDeployment(changes, beganAt, deployments, period, options);
        if (spans.length + deployed.length === 0)
            return { kind: 'nothing-to-measure', reason: whyNone(landed.length) };
        const byPeople = spans.filter(({ change }) => !change.machine);
        const byMachines = spans.filter(({ change }) => change.machine);
        return {
            ...durations(byPeople),
            detail: { leftOut: landed.length - spans.length },
            parts: {
                ...(byMachines.length === 0 ? {} : { machines: durations(byMachines) }),
                ...(deployed.length === 0 ? {} : { deployed: durations(deployed) }),
            },
            evidence: slowest(byPeople),
            ...(pulls === null ? { note: SUBSTITUTE } : {}),
        };
    },
});
const SUBSTITUTE = 'merge commits only, from the first author date on their branch: pull requests were not read';
function isWork(change) {
    return change.infra && change.role === 'change';
}
function openingOf({ pull }) {
    return pull?.openedAt ?? null;
}
function firstCommitOf({ inner }) {
    return inner.length === 0 ? null : inner.reduce((first, { authoredAt }) => Math.min(first, authoredAt), Infinity);
}
/** When the first change landed that a merge commit brought in. */
const firstMerge = (0,memoized/* memoizedFor */.I)((changes) => changes.reduce((first, { inner, landedAt }) => (inner.length === 0 ? first : Math.min(first, landedAt)), Infinity));
function spansOf(changes, from, to, calendar) {
    return changes.flatMap((change) => {
        const [start, end] = [from(change), to(change)];
        return start === null || end === null ? [] : [{ change, length: elapsed(start, end, calendar) }];
    });
}
/** People's changes that first reached the environment in the period. */
function spansToDeployment(changes, beganAt, deployments, period, options) {
    const known = changes.filter(({ landedAt }) => landedAt < period.end);
    const past = deployments.filter(({ succeededAt }) => succeededAt < period.end);
    const environment = chosenEnvironment(past, options.environment);
    const reached = firstDeployments(known, past.filter((deployment) => deployment.environment === environment));
    const inPeriod = known.filter((change) => isWork(change) && !change.machine && (0,history_period/* contains */.gR)(period, reachedAt(change)));
    function reachedAt({ sha }) {
        return reached.get(sha) ?? -Infinity;
    }
    return spansOf(inPeriod, beganAt, reachedAt, options);
}
function durations(spans) {
    return {
        kind: 'durations',
        samples: spans.map(({ length }) => Math.max(0, length)),
        negative: spans.filter(({ length }) => length < 0).length,
    };
}
function slowest(spans) {
    return spans
        .toSorted((one, other) => other.length - one.length || one.change.position - other.change.position)
        .slice(0, SLOWEST)
        .map(({ change, length }) => {
        const seconds = Math.max(0, length);
        return { ...changeEvidence(change, `${inWords(seconds)} until it landed`), seconds };
    });
}
function whyNone(landed) {
    if (landed === 0)
        return 'no infrastructure change landed';
    return `none of ${landed} landed changes tells when it was opened: they were squashed or pushed directly`;
}

// EXTERNAL MODULE: ./build/iac/paths.js
var paths = __webpack_require__(8920);
;// CONCATENATED MODULE: ./build/kpis/failures-by-place.js

/** A change of more files than this says nothing about any one component. */
const MANY_FILES = 200;
/** When a change of any of these paths last failed, as far as had come to light by `end`; `null`: none did. */
function failuresByPlace(changes, end) {
    const failures = new Map();
    for (const { failure, files } of changes) {
        if (failure === null || failure.surfacedAt >= end || files.length > MANY_FILES)
            continue;
        for (const place of new Set(files.flatMap(({ path }) => [...(0,paths/* upwards */.Hy)(path)]))) {
            failures.set(place, Math.max(failures.get(place) ?? 0, failure.surfacedAt));
        }
    }
    return (paths) => {
        const found = paths.flatMap((path) => failures.get(path) ?? []);
        return found.length === 0 ? null : Math.max(...found);
    };
}

;// CONCATENATED MODULE: ./build/kpis/runbook-gaps.js


/** A failure counts as recent for a quarter. */
const RECENT = 91 * history_instant/* DAY */.d_;
/** How little it takes to close a gap: an edit, then a file, then a whole runbook. */
const EFFORT = {
    stale: 0,
    'target-missing': 1,
    stub: 2,
    none: 3,
    external: 4,
    current: 4,
};
/**
 * The components without a current runbook, first those that failed within a quarter, then by tier, then by what is
 * quickest to mend. Each says what is missing, who owns it, and when it last failed or changed.
 */
function gapsOf(components, changes, end) {
    const lastFailure = failuresByPlace(changes, end);
    return components
        .filter(({ runbook: { state } }) => state !== 'current' && state !== 'external')
        .map((component) => ({ component, failedAt: lastFailure(component.paths) }))
        .toSorted((a, b) => order(a, end) - order(b, end) || (b.failedAt ?? 0) - (a.failedAt ?? 0))
        .map(({ component, failedAt }) => ({
        path: component.paths[0] ?? component.name,
        note: noteOf(component, failedAt),
    }));
}
function order({ component, failedAt }, end) {
    const isRecent = failedAt !== null && failedAt > end - RECENT;
    return (isRecent ? 0 : 1000) + (component.tier ?? 9) * 10 + EFFORT[component.runbook.state];
}
function noteOf({ name, tier, owners, changedAt, runbook }, failedAt) {
    const facts = [
        ...(tier === null ? [] : [`tier ${tier}`]),
        ...(owners.length === 0 ? [] : [`owner ${owners.slice(0, 3).join(', ')}`]),
        ...(failedAt === null ? [] : [`failed ${(0,history_instant/* formatDay */.im)(failedAt)}`]),
        ...(changedAt === null ? [] : [`changed ${(0,history_instant/* formatDay */.im)(changedAt)}`]),
    ];
    const missing = runbook.state === 'none' ? [] : runbook.notes.slice(1, 2);
    return [`${name}: ${[SHORTFALL[runbook.state], ...missing].join(': ')}`, ...facts].join('; ');
}
const SHORTFALL = {
    none: 'no runbook',
    'target-missing': 'its runbook is declared but not there',
    stub: 'its runbook is a stub',
    stale: 'its runbook is stale',
    external: 'external runbook, age unknown',
    current: 'current runbook',
};

;// CONCATENATED MODULE: ./build/kpis/runbook-coverage.js


/**
 * Runbook coverage: critical components with a current runbook ÷ critical components, in the week's last tree: all of
 * them, so it has no interval.
 * Critical: of tier 1 (`config.tiers.critical` can widen it); where no component has a tier, every component counts and
 * the note says so. Counts as covered: `current`, and `external` (a link whose age nobody knows), which
 * `detail.external` shows apart. Does not count: no runbook, a target that is missing, a stub, a stale one.
 * The parts `tier 1`, `tier 2`, … cover every tier that a component has, critical or not, for targets by tier.
 * Its evidence is the gap, cheapest first: what failed lately without a runbook, then by tier.
 * Where neither file, link nor configuration speaks of runbooks it is `not-configured`, never 0 %.
 */
const runbookCoverage = defineKpi({
    id: 'runbook-coverage',
    title: 'Runbook coverage',
    question: 'Which critical services could someone else operate tonight?',
    category: 'output',
    unit: 'share',
    better: 'higher',
    target: { op: '>=', value: 0.9, per: null },
    settles: 'at-once',
    needs: ['components', 'runbooks'],
    wants: ['changes'],
    measure({ components, runbooks, changes }, period, { config }) {
        if (components.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no component was found' };
        if (!runbooks.declared) {
            return {
                kind: 'not-configured',
                reason: 'neither files, links nor configuration speak of runbooks',
                enable: 'runbooks: { paths: ["docs/operations/**"] }',
            };
        }
        const tiered = components.some((component) => component.tier !== null);
        const critical = components.filter((component) => !tiered || (component.tier !== null && component.tier <= config.tiers.critical));
        if (critical.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no component is critical' };
        const tiers = [...new Set(components.flatMap(({ tier }) => (tier === null ? [] : [tier])))];
        return {
            ...coverage(critical),
            detail: { external: critical.filter((component) => component.runbook.state === 'external').length },
            parts: Object.fromEntries(tiers.map((tier) => [`tier ${tier}`, coverage(components.filter((component) => component.tier === tier))])),
            evidence: gapsOf(critical, changes ?? [], period.end),
            ...(tiered ? {} : { note: 'no tiers set: every component counts as critical' }),
        };
    },
});
function coverage(components) {
    return { kind: 'census', numerator: components.filter(isCovered).length, denominator: components.length };
}
function isCovered({ runbook }) {
    return runbook.state === 'current' || runbook.state === 'external';
}

;// CONCATENATED MODULE: ./build/kpis/throughput.js



const HEAVIEST = 3;
/**
 * Throughput: infrastructure changes that people landed in the week, a whole number.
 * Counts: changes that touch at least one infrastructure path. Does not count: reverts and re-lands (`detail.undone`),
 * and machine updates, which stand beside it in a lane of their own (`detail.machines`).
 * Weighted (`detail.weighted`): the sum of size (1…4, by the lines that a person wrote) × risk (1…2, by the classes of
 * blast radius touched) over the same changes, so that one large change never pays more than a few small ones.
 * The evidence is the three heaviest, with what made them heavy. No figure per person exists.
 */
const throughput = defineKpi({
    id: 'throughput',
    title: 'Throughput',
    question: 'How many infrastructure changes did people land, and how much did they weigh?',
    category: 'output',
    unit: 'count',
    better: 'higher',
    target: { op: '>=', value: 6, per: 'month' },
    settles: 'at-once',
    needs: ['changes'],
    measure({ changes }, period) {
        const landed = landedIn(changes, period).filter((change) => change.infra);
        if (landed.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
        const work = landed.filter((change) => change.role === 'change');
        const byPeople = work.filter((change) => !change.machine);
        return {
            kind: 'count',
            value: byPeople.length,
            detail: {
                weighted: byPeople.reduce((sum, change) => sum + change.weight.weight, 0),
                machines: work.length - byPeople.length,
                undone: landed.length - work.length,
            },
            evidence: heaviest(byPeople),
        };
    },
});
function heaviest(changes) {
    return changes
        .toSorted((one, other) => other.weight.weight - one.weight.weight || one.position - other.position)
        .slice(0, HEAVIEST)
        .map((change) => changeEvidence(change, whyHeavy(change)));
}
/** `weight 6 = size 3 (240 lines) × risk 2 (identity, network)` */
function whyHeavy({ weight: { weight, size, lines, risk, riskClasses } }) {
    const classes = riskClasses.length === 0 ? 'no risk class' : riskClasses.join(', ');
    return `weight ${weight} = size ${size} (${lines} lines) × risk ${risk} (${classes})`;
}

;// CONCATENATED MODULE: ./build/kpis/time-to-restore.js







/**
 * Time to restore: how long something stayed broken, in seconds, by the week in which it broke; median and p90.
 * Counts: a failed infrastructure change from its landing to the landing of the first unplanned revert of it, and an
 * incident from its opening to its closing, by severity. A failure that an incident names is that incident, not two.
 * Does not count: planned undos, re-lands, failures whose end nothing tells (`detail.endUnknown`).
 * Each is followed for the horizon (14 days). What has not ended by then, or by `asOf`, enters the median as the time
 * that it has lasted: a lower bound, which leaves the median exact while fewer than half are open at the horizon.
 * So a settled week never moves again. After DORA's failed deployment recovery time, with the change as the unit.
 */
const timeToRestore = defineKpi({
    id: 'time-to-restore',
    title: 'Time to restore',
    question: 'When a change or a service failed, how long until it worked again?',
    category: 'outcome',
    unit: 'seconds',
    better: 'lower',
    target: null,
    partTargets: { P1: { op: '<', value: 3_600, per: null } },
    settles: 'after-horizon',
    needs: ['changes', 'reverts'],
    wants: ['incidents'],
    measure({ changes, reverts, incidents }, period, { config, options, asOf }) {
        const horizon = config.horizon * history_instant/* DAY */.d_;
        const opened = (incidents ?? []).filter(({ openedAt }) => (0,history_period/* contains */.gR)(period, openedAt));
        const failed = landedIn(changes, period).filter((change) => change.infra && (change.failure?.after ?? Infinity) <= horizon);
        const undone = firstReverts(reverts);
        const own = failed.filter((change) => !(incidents ?? []).some((incident) => isCausedBy(incident, change, horizon)));
        const followed = own.map((change) => ({ change, revert: undone.get(change.sha) }));
        const following = { horizon, asOf, ...options };
        const reverted = followed.flatMap(({ change, revert }) => revert === undefined ? [] : [changeOutage(change, revert, following)]);
        const reported = opened.map((incident) => incidentOutage(incident, following));
        const outages = [...reverted, ...reported];
        if (outages.length === 0)
            return { kind: 'nothing-to-measure', reason: time_to_restore_whyNone(failed.length, incidents === null) };
        return {
            ...time_to_restore_durations(outages),
            detail: { endUnknown: own.length - reverted.length },
            parts: Object.fromEntries(partsOf(outages)),
            evidence: outages.toSorted((one, other) => other.length - one.length).map(({ evidence }) => evidence),
            ...(incidents === null ? { note: 'reverts only: incident issues were not read' } : {}),
        };
    },
});
function changeOutage(change, revertedAt, following) {
    const { said, ...span } = follow(change.landedAt, revertedAt, following);
    return { ...span, parts: ['reverts'], evidence: { ...changeEvidence(change, said), seconds: span.lasted } };
}
function incidentOutage({ number, title, severity, openedAt, closedAt }, following) {
    const { said, ...span } = follow(openedAt, closedAt, following);
    const evidence = { number, seconds: span.lasted, note: `${title}: ${severity ?? 'incident'} ${said}` };
    return { ...span, parts: ['incidents', ...(severity === null ? [] : [severity])], evidence };
}
/** From start to end, or to the instant at which following stops. */
function follow(start, end, { horizon, asOf, ...calendar }) {
    const lookedAt = Math.min(start + horizon, asOf);
    const open = end === null || end > lookedAt;
    const length = elapsed(start, open ? lookedAt : end, calendar);
    const lasted = Math.max(0, length);
    const words = inWords(lasted);
    return { length, lasted, open, said: open ? `not restored after ${words}` : `restored after ${words}` };
}
function partsOf(outages) {
    const names = [...new Set(outages.flatMap(({ parts }) => parts))].sort();
    return names.map((name) => [name, time_to_restore_durations(outages.filter(({ parts }) => parts.includes(name)))]);
}
function time_to_restore_durations(outages) {
    const lengths = (open) => outages.filter((one) => one.open === open).map(({ lasted }) => lasted);
    return {
        kind: 'durations',
        samples: lengths(false),
        open: lengths(true),
        negative: outages.filter(({ length }) => length < 0).length,
    };
}
/** When the first unplanned revert of each change landed; candidates do not count. */
const firstReverts = (0,memoized/* memoizedFor */.I)((reverts) => {
    const first = new Map();
    for (const { change, reland, planned, targets } of reverts) {
        if (reland || planned !== null)
            continue;
        for (const { sha, tier } of targets) {
            if (sha === null || tier === 'candidate')
                continue;
            first.set(sha, Math.min(first.get(sha) ?? Infinity, change.landedAt));
        }
    }
    return first;
});
/** Whether an incident that was opened within the horizon names the change as its cause. */
function isCausedBy({ causes, openedAt }, change, horizon) {
    if (openedAt > change.landedAt + horizon)
        return false;
    return causes.some((cause) => (typeof cause === 'number' ? cause === change.number : change.sha.startsWith(cause)));
}
function time_to_restore_whyNone(failed, withoutIncidents) {
    const nothing = failed === 0 ? 'nothing failed' : `of ${failed} failed changes nothing tells when they were restored`;
    return withoutIncidents ? `${nothing}; incident issues were not read` : nothing;
}

;// CONCATENATED MODULE: ./build/kpis/validation-pass-rate.js




/**
 * Validation pass rate: landed infrastructure changes whose checks on the default branch passed ÷ those that have a
 * result, by the week in which the change landed.
 * Counts every infrastructure change, reverts and machine updates too: each was put on the branch that is deployed.
 * A change fails when one check of its landing commit failed in its last attempt; a re-run that passed counts as
 * passed and shows as `detail.flaky`. Neutral, skipped and cancelled checks say nothing. A change with a check that
 * still runs (`detail.pending`) and one without any result (`detail.unchecked`) is in neither number.
 * Does not look at checks that a schedule, a person or a pull request started.
 */
const validationPassRate = defineKpi({
    id: 'validation-pass-rate',
    title: 'Validation pass rate',
    question: 'Does the default branch still pass its checks after a change has landed?',
    category: 'quality',
    unit: 'share',
    better: 'higher',
    target: { op: '>', value: 0.98, per: null },
    settles: 'at-once',
    needs: ['changes', 'checks'],
    measure({ changes, checks }, period, { options }) {
        const landed = landedIn(changes, period)
            .filter((change) => change.infra)
            .map((change) => ({ change, checks: landingChecks(checks.get(change.sha) ?? [], options) }))
            .map((judged) => ({ ...judged, outcome: outcomeOf(judged.checks) }));
        const withOutcome = (outcome) => landed.filter((judged) => judged.outcome === outcome);
        const passed = withOutcome('passed');
        const failed = withOutcome('failed');
        if (passed.length + failed.length === 0) {
            return { kind: 'nothing-to-measure', reason: validation_pass_rate_whyNone(landed.length, withOutcome('pending').length) };
        }
        return {
            kind: 'rate',
            numerator: passed.length,
            denominator: passed.length + failed.length,
            detail: {
                flaky: passed.filter((judged) => judged.checks.some((check) => check.flaky)).length,
                pending: withOutcome('pending').length,
                unchecked: withOutcome('silent').length,
            },
            evidence: failed.map(({ change, checks: judged }) => {
                const broken = judged.filter(({ conclusion }) => conclusion === 'failure');
                const url = broken.find((check) => check.url !== null)?.url;
                const names = [...new Set(broken.map(({ name }) => name))].sort();
                return { ...changeEvidence(change, `failed ${names.join(', ')}`), ...(url ? { url } : {}) };
            }),
        };
    },
});
function validation_pass_rate_whyNone(landed, pending) {
    if (landed === 0)
        return 'no infrastructure change landed';
    if (pending > 0)
        return `${pending} of ${landed} landed changes have checks that still run, the rest have none`;
    return `none of ${landed} landed changes has a check result on the default branch`;
}

;// CONCATENATED MODULE: ./build/kpis/index.js







/** Every KPI, in report order. */
const kpis = [
    throughput,
    changeFailureRate,
    runbookCoverage,
    leadTime,
    timeToRestore,
    validationPassRate,
    iacQuality,
];
/** The KPIs of a report: those that configuration names come first, in its order; `false` leaves one out. */
function selectKpis(chosen) {
    const named = Object.keys(chosen).flatMap((id) => kpis.filter((kpi) => kpi.id === id));
    const rest = kpis.filter((kpi) => !named.includes(kpi));
    return [...named, ...rest].filter((kpi) => chosen[kpi.id] !== false);
}


/***/ }),

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ENABLING)
/* harmony export */ });
/** What is said of a source that was not read: what that is, and what would enable it. */
const ENABLING = {
    changes: 'the history was not read: run on a full clone of the repository',
    reverts: 'reverts were not looked for: run on a full clone of the repository',
    components: 'components were not looked for: run on a full clone of the repository',
    runbooks: 'runbooks were not looked for: run on a full clone of the repository',
    pulls: 'pull requests were not read: needs a token with `pull-requests: read`, on a command line with --github',
    incidents: 'incidents were not read: needs a token with `issues: read`, on a command line with --github',
    checks: 'checks were not read: needs a token with `checks: read` and `statuses: read`, on a command line with --github',
    deployments: 'deployments were not read: needs a token with `deployments: read`, on a command line with --github',
    quality: 'the code was not looked through: run on a full clone of the repository',
};


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   uY: () => (/* binding */ partTargetOf)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);

const FORM = /^(<=|>=|<|>) ?(\d{1,12}(?:\.\d{1,6})?) ?(%|s|min|h|d)?(?: ?\/ ?(week|month|quarter))?$/;
const SCALE = { '%': 0.01, s: 1, min: 60, h: _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, d: _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ };
/** Reads `< 10 %`, `>= 6 / month`, `< 60 min`: shares become 0…1, durations seconds. `null`: not of that form. */
function parseTarget(text) {
    const match = FORM.exec(text.trim().replaceAll(/\s+/g, ' '));
    if (match === null)
        return null;
    const [, op, number, unit, per] = match;
    // Through a fixed number of digits, so that 95 % is 0.95 and not 0.9500000000000001.
    const value = Number((Number(number) * (SCALE[unit ?? ''] ?? 1)).toFixed(9));
    return { op: op, value, per: per ?? null };
}
/** The target of a whole KPI: configuration's, else the KPI's own; `null`: none. A bare number keeps the KPI's `per`. */
function targetOf(kpi, targets) {
    const set = targets[kpi.id];
    const text = typeof set === 'string' ? set : set?.['all'];
    return text === undefined ? kpi.target : withPer(parseTarget(text), kpi.target);
}
/** The target of one part (`P1`, `tier 2`, …): configuration's, else the KPI's own; `null`: none. */
function partTargetOf(kpi, part, targets) {
    const set = targets[kpi.id];
    const text = typeof set === 'string' ? undefined : set?.[part];
    const own = kpi.partTargets?.[part] ?? null;
    return text === undefined ? own : withPer(parseTarget(text), own);
}
function withPer(target, fallback) {
    return target === null ? null : { ...target, per: target.per ?? fallback?.per ?? null };
}


/***/ })

};
