export const id = 598;
export const ids = [598];
export const modules = {

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5754);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5040);
/* harmony import */ var _git_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6910);







/** Default path of the configuration in the repository. */
const CONFIG_PATH = '.github/infra-kpis.yml';
/** Larger configuration files are refused, in bytes. */
const MAX_BYTES = 256 * 1024;
/**
 * Text of a file, or of a pipe such as `<(…)`, that the user named. Symbolic links are followed, because the user chose
 * them.
 */
async function readNamedFile(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => null);
    const text = found?.isFIFO()
        ? await readPipe(file)
        : await readPlainFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file).catch(() => file), file);
    if (text !== null)
        return { file, text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no file ${file}.`, { remedy: 'Check the path given with --config.' });
}
/** Text of a file of the repository: from its work tree, else from a commit's tree. `null`: it is in neither. */
async function readOwnFile(repository, commit, file) {
    const text = (await readFromWorkTree(repository.workTree, file)) ?? (await readFromCommit(repository, commit, file));
    return text === null ? null : { file, text };
}
async function readFromWorkTree(root, file) {
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
async function readPlainFile(file, shown) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null);
    if (found === null)
        return null;
    if (found.isSymbolicLink())
        throw linkRefused(shown);
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown} is not a regular file.`, { remedy: 'Replace it with the configuration file.' });
    if (found.size > MAX_BYTES)
        throw tooLarge(shown);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        return decoded(await handle.readFile(), shown);
    }
    finally {
        await handle.close();
    }
}
async function readPipe(file) {
    const chunks = [];
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: MAX_BYTES }))
        chunks.push(chunk);
    const contents = Buffer.concat(chunks);
    if (contents.length > MAX_BYTES)
        throw tooLarge(file);
    return decoded(contents, file);
}
async function readFromCommit(repository, commit, file) {
    let entry = null;
    const listing = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .streamGit */ .t1)(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, file], {
        ...repository.git,
        settings: ['--literal-pathspecs'],
    });
    await (0,_git_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .forEachToken */ .qF)(listing, (token) => {
        entry = token.toString('utf8');
    });
    const [mode = '', , blob = ''] = (entry ?? '').split(/[ \t]/);
    if (mode === '120000')
        throw linkRefused(file);
    return mode.startsWith('100') ? readBlob(repository, blob, file) : null;
}
async function readBlob(repository, id, file) {
    let text = null;
    await (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlobs */ .b)(repository, [id], ({ contents, absent }) => {
        if (absent)
            return;
        if (contents === null || contents.length > MAX_BYTES)
            throw tooLarge(file);
        text = decoded(contents, file);
    });
    return text;
}
/**
 * Decodes UTF-8 and refuses anything else: in another encoding, names would silently turn into others that match
 * nothing.
 */
function decoded(contents, shown) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(contents);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown} is not UTF-8.`, { remedy: 'Save it in that encoding.', cause });
    }
}
function linkRefused(shown) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown} is a symbolic link, and links are not followed.`, {
        remedy: 'Put the file itself there, or name it with --config.',
    });
}
function tooLarge(shown) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown} is larger than ${MAX_BYTES / 1024} KiB.`, { remedy: 'Shorten it.' });
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/config/hash.js

/**
 * Hash of a configuration's meaning: the first 16 hexadecimal digits of SHA-256. Defaults are filled in; comments and
 * the order of keys do not matter, except under `kpis`, whose order is that of the report.
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/config/mistake.js

/** At most this many mistakes are reported: nobody reads more at once, and a stranger's file may hold any number. */
const MOST_MISTAKES = 50;
/** Thrown for an invalid configuration. Holds its mistakes, at most `MOST_MISTAKES`. */
class ConfigError extends errors/* UserError */.yo {
    name = 'ConfigError';
    file;
    mistakes;
    constructor(file, mistakes) {
        const lines = mistakes.map(({ line, column, message }) => `  line ${line}, column ${column}: ${message}`);
        const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
        const most = mistakes.length < MOST_MISTAKES ? '' : 'at least ';
        super(`${file} has ${most}${count}:\n${lines.join('\n')}`, {
            remedy: 'Correct it: docs/configuration.md of Infra KPIs lists every key, and `infra-kpis check` tries the file alone.',
        });
        this.file = file;
        this.mistakes = mistakes;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/depth.js
/** Deepest nesting of brackets, or of block indicators on one line, that a configuration may have. */
const MAX_DEPTH = 50;
/**
 * Offset at which brackets or block indicators nest deeper than `MAX_DEPTH`; `null`: nowhere. Runs before the YAML
 * parser, which is recursive and would overflow the stack. Scans raw characters, so brackets inside quotes count too;
 * balanced ones do no harm.
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

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/config/json-schema.js
var json_schema = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/config/issues.js



/** Describes what the schema found: one mistake for each key or value. */
function mistakesOf(issue) {
    const about = (message, atKey = false) => [{ path: issue.path, message, atKey }];
    switch (issue.code) {
        case 'unrecognized_keys':
            return unknownKeys(issue.path, issue.keys);
        case 'invalid_key':
            return about(issue.issues[0]?.message ?? issue.message, true);
        case 'invalid_union':
            return unionMistakes(issue);
        case 'invalid_type':
            return about(typeMessage(issue), isMissing(issue));
        case 'too_small':
            return about(`${keyPath(issue.path)} ${boundOf('least', issue)}`);
        case 'too_big':
            return about(`${keyPath(issue.path)} ${boundOf('most', issue)}`);
        default:
            return about(`${keyPath(issue.path)}: ${lowerFirst(issue.message)}`);
    }
}
function unknownKeys(path, keys) {
    const known = (0,json_schema/* knownKeys */.e)(path);
    return keys.slice(0, MOST_MISTAKES).map((key) => ({
        path: [...path, key],
        message: `unknown key "${key}"; ${hintFor(key, known)}`,
        atKey: true,
    }));
}
function hintFor(key, known) {
    if (known.length === 0)
        return 'no key is known here';
    const meant = (0,nearest/* nearest */.p)(key, known);
    return meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`;
}
/**
 * Reports the mistakes of the first alternative whose type fits. If none fits, gives the schema's own words for that, or
 * names every type that is allowed.
 */
function unionMistakes(issue) {
    const arms = issue.errors.filter((arm) => !arm.every(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')));
    const [arm] = arms;
    if (arm === undefined && issue.message !== 'Invalid input') {
        return [{ path: issue.path, message: `${keyPath(issue.path)}: ${issue.message}`, atKey: false }];
    }
    if (arm === undefined) {
        const kinds = issue.errors.flatMap((inner) => inner.flatMap((one) => ('expected' in one ? [kindOf(one.expected)] : [])));
        return [
            { path: issue.path, message: `${keyPath(issue.path)} must be ${[...new Set(kinds)].join(' or ')}`, atKey: false },
        ];
    }
    return arm.flatMap((inner) => mistakesOf({ ...inner, path: [...issue.path, ...inner.path] }));
}
function typeMessage(issue) {
    return isMissing(issue)
        ? `${keyPath(issue.path)} is missing`
        : `${keyPath(issue.path)} must be ${kindOf(issue.expected)}`;
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
/** A path as text: `components[2].tier`. */
function keyPath(path) {
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
 * Character offset of the value at a path or, with `atKey`, of the key that leads to it. For a path that does not exist
 * it is the offset of the nearest entry around it that does.
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

// EXTERNAL MODULE: ./build/config/schema.js + 3 modules
var schema = __webpack_require__(9604);
;// CONCATENATED MODULE: ./build/config/parse.js






/** At most this many YAML aliases, which could otherwise expand a small file to a huge one. */
const MAX_ALIASES = 100;
/**
 * Parses YAML 1.2 and checks it against the schema. An empty text is an empty configuration. Collects at most
 * `MOST_MISTAKES` mistakes; never throws.
 */
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
    const problems = [...document.errors, ...document.warnings];
    const syntaxMistakes = problems.map(({ pos, code, message }) => at(pos[0], MESSAGES.get(code) ?? `${message}${UNQUOTED.has(code) ? IN_QUOTES : ''}`));
    const aliases = aliasMistakes(document).map(({ offset, message }) => at(offset, message));
    // A duplicate key leaves the rest readable, so all mistakes can be reported at once.
    const isReadable = aliases.length === 0 && problems.every(({ code }) => code === 'DUPLICATE_KEY');
    if (!isReadable)
        return failed([...syntaxMistakes, ...aliases]);
    const written = plainValue(document) ?? {};
    const result = schema/* configSchema */.Q.safeParse(written);
    if (result.success && syntaxMistakes.length === 0)
        return { config: inWrittenOrder(result.data, written), mistakes: null };
    const issues = (result.error?.issues ?? []).slice(0, MOST_MISTAKES).flatMap(mistakesOf).slice(0, MOST_MISTAKES);
    const wrong = issues.map(({ path, message, atKey }) => at(offsetOf(document, path, atKey), message));
    return failed([...syntaxMistakes, ...wrong]);
}
const MESSAGES = new Map([
    ['DUPLICATE_KEY', 'duplicate key'],
    ['MULTIPLE_DOCS', 'a second document starts here, and only one is read'],
]);
/** Errors of a text that begins with a character of YAML: a glob, a target, `@name`. */
const UNQUOTED = new Set([
    'TAG_RESOLVE_FAILED',
    'BAD_SCALAR_START',
    'UNEXPECTED_TOKEN',
    'BAD_ALIAS',
]);
const IN_QUOTES = '; put a text that begins with `*`, `!`, `>` or `@` in quotes';
/**
 * Restores the order in which `kpis` was written, which is the order of the report. The schema returns keys in its own
 * order.
 */
function inWrittenOrder(config, written) {
    const order = Object.keys(written.kpis ?? {});
    return { ...config, kpis: Object.fromEntries(order.map((id) => [id, config.kpis[id]])) };
}
function failed(mistakes) {
    return {
        config: null,
        mistakes: distinct(mistakes)
            .toSorted((one, other) => one.line - other.line || one.column - other.column)
            .slice(0, MOST_MISTAKES),
    };
}
function distinct(mistakes) {
    return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function plainValue(document) {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
}
/** Aliases that are too many, point nowhere, or would expand to too much. */
function aliasMistakes(document) {
    const found = [];
    let aliases = 0;
    (0,dist/* visit */.YR)(document, (_key, node) => {
        const offset = node?.range?.[0] ?? 0;
        if ((0,dist/* isAlias */.Vj)(node)) {
            aliases += 1;
            // Resolving an alias walks the whole document, so only a limited number is resolved.
            if (aliases > MAX_ALIASES)
                return dist/* visit */.YR.BREAK;
            if (node.resolve(document) === undefined)
                found.push({ offset, message: `unknown alias *${node.source}${IN_QUOTES}` });
        }
        return undefined;
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

// EXTERNAL MODULE: ./build/collect/config-file.js
var config_file = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/collect/config.js






/** Finds and reads the configuration. */
async function loadConfig(source) {
    const found = await find(source);
    const config = { ...(found === null ? schema/* defaultConfig */.s : parse(found)), ...source.inputs };
    return { config, hash: configHash(config), file: found?.file ?? null };
}
async function find({ repository, commit, file, path }) {
    if (file !== undefined)
        return (0,config_file/* readNamedFile */.wh)(file);
    if (path === undefined)
        return (0,config_file/* readOwnFile */.zx)(repository, commit, config_file/* CONFIG_PATH */.tF);
    const inside = !path.startsWith('/') && !path.split('/').includes('..');
    const found = inside ? await (0,config_file/* readOwnFile */.zx)(repository, commit, path) : null;
    if (found !== null)
        return found;
    throw new errors/* UserError */.yo(`There is no configuration ${path} in the repository.`, {
        remedy: `Name a file by its path in the repository, or leave it out: ${config_file/* CONFIG_PATH */.tF} is found by itself.`,
    });
}
function parse({ file, text }) {
    const { config, mistakes } = parseConfig(text);
    if (config === null)
        throw new ConfigError(file, mistakes);
    return config;
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   p: () => (/* binding */ MAX_BLOB)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5040);

/** Larger blobs are not read, in bytes. */
const MAX_BLOB = 1024 * 1024;
/**
 * Reads blobs in the given order with one git process for all. None is kept after `onBlob` returns. An absent object is
 * reported, never fetched.
 */
async function readBlobs(repository, ids, onBlob) {
    const parser = new BatchParser(onBlob);
    for await (const chunk of (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeGit */ .tZ)(['cat-file', '--batch'], lines(ids), repository.git))
        parser.accept(chunk);
    parser.finish();
}
function* lines(ids) {
    for (const id of ids)
        yield `${id}\n`;
}
/** Parses the output of `git cat-file --batch`: `<id> <type> <size>\n<contents>\n` or `<id> missing\n` per object. */
class BatchParser {
    #onBlob;
    #pending = [];
    #have = 0;
    /** The blob whose contents come next, with its size in bytes; `null`: a header comes next. */
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
/* harmony export */   E0: () => (/* binding */ findBranch),
/* harmony export */   SD: () => (/* binding */ emptyRepository),
/* harmony export */   ie: () => (/* binding */ chooseBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
/* harmony import */ var _lib_phrasing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6100);



/** The wanted branch, on origin before locally. Without a wanted branch: origin's default branch, else HEAD. */
async function chooseBranch(repository, wanted) {
    return wanted === null ? defaultBranch(repository) : namedBranch(repository, wanted);
}
/** The branch with a name, on origin before locally; `null`: there is none, or its newest commit cannot be read. */
async function findBranch(repository, name) {
    const tip = (await repository.resolve(`refs/remotes/origin/${name}`)) ?? (await repository.resolve(`refs/heads/${name}`));
    return tip === null ? null : { name, tip };
}
async function namedBranch(repository, name) {
    const found = await findBranch(repository, name);
    if (found !== null)
        return found;
    const known = await repository.branches();
    if (known.length === 0)
        throw emptyRepository(repository.directory);
    if (known.includes(name))
        throw unreadable(repository, name);
    const meant = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no branch ${name} in ${repository.directory}.`, {
        remedy: meant === null ? `Branches here: ${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(known, SHOWN)}.` : `Did you mean ${meant}?`,
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
        throw emptyRepository(repository.directory);
    const head = (await repository.symbolic('HEAD'))?.slice('refs/heads/'.length) ?? '';
    if (known.includes(head))
        throw unreadable(repository, head);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`HEAD of ${repository.directory} points to a branch without commits.`, {
        remedy: `Name the branch to measure with --branch. Branches here: ${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(known, SHOWN)}.`,
    });
}
/** The error for a repository without any branch. `name`: its name or folder. */
function emptyRepository(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is an empty repository: it has no commit yet.`, {
        remedy: 'Run again once something has landed.',
    });
}
function unreadable({ directory }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The newest commit of ${name} in ${directory} cannot be read.`, {
        remedy: 'The clone is damaged, or borrows objects from another one that is gone: `git fsck` shows what is missing. Clone it again.',
    });
}
const SHOWN = 8;


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseOrigin)
/* harmony export */ });
// git@host:owner/name.git
const SCP_FORM = /^(?:[^@/\s]+@)?(?<host>[^:/\s]+):(?![:/]\/|:)(?<path>[^\s]+)$/;
// https://user:secret@host:8443/owner/name.git, ssh://git@host:22/owner/name
const URL_FORM = /^(?<scheme>https?|ssh|git|git\+ssh):\/\/(?:[^@/\s]*@)?(?<host>[^:/\s]+)(?::(?<port>\d+))?\/(?<path>[^\s?#]+)/i;
const OTHER_LINK_FORMS = /gitlab|bitbucket|azure|visualstudio|googlesource|gerrit/i;
/**
 * Parses an address in any usual form, without its credentials. `null`: a local path, or an address without
 * `owner/name`.
 */
function parseOrigin(address) {
    const groups = (URL_FORM.exec(address ?? '') ?? SCP_FORM.exec(address ?? ''))?.groups;
    const { scheme = '', host: named = '', port } = groups ?? {};
    const isWeb = /^https?$/i.test(scheme);
    const host = withoutAlias(named.toLowerCase()) + (isWeb && port !== undefined ? `:${port}` : '');
    const path = (groups?.['path'] ?? '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    // One letter before a colon is a Windows drive, not a host.
    if (host.length < 2 || !path.includes('/'))
        return null;
    const isAddress = isWeb || host.includes('.');
    const isGithubLike = isAddress && path.split('/').length === 2 && !OTHER_LINK_FORMS.test(host);
    return { host, name: path, url: isGithubLike ? `https://${host}/${path}` : null };
}
/** `github.com` for the host names that SSH settings use for it: `ssh.github.com`, and one for each key. */
function withoutAlias(host) {
    return /^(?:ssh\.)?github\.com(?:-[\w-]+)?$/.test(host) ? 'github.com' : host;
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ym: () => (/* binding */ FULL_DISK),
  XS: () => (/* binding */ GitError),
  oM: () => (/* binding */ gitOutput),
  tZ: () => (/* binding */ pipeGit),
  t1: () => (/* binding */ streamGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/collect/git/run-environment.js
/** A file that is always empty, for settings that git would otherwise read from the user's home. */
const NULL_DEVICE = process.platform === 'win32' ? 'NUL' : '/dev/null';
/**
 * The environment of every git process: no inherited `GIT_*`, no user or system settings, no prompts, no network, no
 * lazy fetch, no replaced objects. Only variables that a process needs to start are passed on, so never a token.
 */
function gitEnvironment({ env, temp }) {
    const inherited = ['PATH', 'HOME', 'SYSTEMROOT', 'SystemRoot'].flatMap((name) => env[name] === undefined ? [] : [[name, env[name]]]);
    return {
        ...Object.fromEntries(inherited),
        TMPDIR: temp,
        TEMP: temp,
        TMP: temp,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: NULL_DEVICE,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_FLUSH: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./build/collect/git/process.js






const BROKEN_CLONE = 'Objects may be missing or damaged: `git fsck` shows what is missing. A clone made with `--filter=tree:0` lacks its trees: clone again without it.';
const FULL_DISK = 'The disk is full: free some space. TMPDIR, in the Action RUNNER_TEMP, sets the temporary folder.';
/** A git process that failed. Holds what git printed, which the caller can turn into better advice. */
class GitError extends errors/* UserError */.yo {
    name = 'GitError';
    stderr;
    constructor(args, code, stderr) {
        const remedy = stderr.includes('No space left') ? FULL_DISK : BROKEN_CLONE;
        super(`git ${args[0]} ended with ${code ?? 'a signal'}: ${stderr.trim().slice(0, 500)}`, { remedy });
        this.stderr = stderr;
    }
}
const SAFE_SETTINGS = [
    ['core.fsmonitor', 'false'],
    // Disables the attributes file of the user's home, which no `GIT_CONFIG_*` or `GIT_ATTR_*` variable switches off.
    ['core.attributesFile', NULL_DEVICE],
    ['core.hooksPath', NULL_DEVICE],
    // A file beside the objects that repeats what commits say, parents too, and is not checked against them.
    ['core.commitGraph', 'false'],
    ['log.showSignature', 'false'],
    ['log.diffMerges', 'first-parent'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
function start(args, { environment, env, cwd, settings = [] }) {
    const { signal } = environment;
    return (0,external_node_child_process_.spawn)('git', [...SAFE_SETTINGS, ...settings, ...args], {
        env: { ...gitEnvironment(environment), ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(cwd === undefined ? {} : { cwd }),
        ...(signal === undefined ? {} : { signal }),
    });
}
/** Streams git's output. Throws `GitError` if git fails, after everything printed before was handed on. */
function streamGit(args, options) {
    return pipeGit(args, [], options);
}
/**
 * Streams the output of a git command that reads `input`, with back-pressure on both pipes. Throws `GitError` if git
 * fails.
 */
async function* pipeGit(args, input, options) {
    const child = start(args, options);
    const ended = endOf(child, args);
    // Both may fail while the output is still being read, but are awaited only afterwards.
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
/** Error codes of writing to a process that has ended or was killed. */
const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED']);
async function feed(stdin, input) {
    try {
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(blocks(input)), stdin);
    }
    catch (error) {
        // A closed pipe is ignored: the exit code of the process shows what went wrong.
        if (!(error instanceof Error && 'code' in error && CLOSED.has(String(error.code))))
            throw error;
    }
}
function* blocks(input) {
    let pending = '';
    for (const line of input) {
        pending += line;
        if (pending.length < WRITE_SIZE)
            continue;
        yield pending;
        pending = '';
    }
    if (pending !== '')
        yield pending;
}
async function endOf(child, args) {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 10_000)
            stderr += chunk.toString('utf8');
    });
    const [code] = (await (0,external_node_events_.once)(child, 'close').catch(explainNoStart));
    if (code !== 0)
        throw new GitError(args, code, stderr);
}
function explainNoStart(cause) {
    if (cause.code === 'EACCES' || cause.code === 'ENOTDIR') {
        const remedy = 'Check which git comes first in PATH: `command -v git` shows it.';
        throw new errors/* UserError */.yo(`The program git could not be started (${cause.code}).`, { remedy, cause });
    }
    if (cause.code !== 'ENOENT')
        throw cause;
    throw new errors/* UserError */.yo('The program git was not found.', { remedy: 'Install git 2.32 or newer.', cause });
}
/** The whole output of a git command, for commands that print little. */
async function gitOutput(args, options) {
    const chunks = [];
    for await (const chunk of streamGit(args, options))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/collect/git/process.js + 1 modules
var process = __webpack_require__(5040);
;// CONCATENATED MODULE: ./build/collect/git/work-tree.js


/**
 * The nearest folder, from `directory` upwards, whose `.git` is the given git directory or points to it. `null`: a bare
 * clone, or the folder is gone. A folder above a bare clone may be the work tree of another repository. The clone's
 * settings are not consulted, because `core.worktree` could name any folder.
 */
async function workTreeOf(directory, gitDirectory) {
    const [start, wanted] = await Promise.all([realOf(directory), realOf(gitDirectory)]);
    if (start === null || wanted === null)
        return null;
    for (let place = start;; place = external_node_path_.dirname(place)) {
        if ((await gitDirectoryIn(place)) === wanted)
            return place;
        if (place === external_node_path_.dirname(place))
            return null;
    }
}
const LEADS_TO = 'gitdir: ';
/**
 * The git directory of a folder; `null`: none. In a linked worktree and in a submodule `.git` is a file that names it.
 */
async function gitDirectoryIn(place) {
    const entry = external_node_path_.join(place, '.git');
    const found = await (0,promises_.stat)(entry).catch(() => null);
    if (!found?.isFile())
        return found === null ? null : realOf(entry);
    const text = await (0,promises_.readFile)(entry, 'utf8').catch(() => '');
    return text.startsWith(LEADS_TO) ? realOf(external_node_path_.resolve(place, text.slice(LEADS_TO.length).trimEnd())) : null;
}
function realOf(place) {
    return (0,promises_.realpath)(place).catch(() => null);
}

;// CONCATENATED MODULE: ./build/collect/git/repository.js





/** Opens a work tree, a linked worktree, a bare or a mirror clone for reading. */
async function openRepository(directory, environment) {
    const absolute = external_node_path_.resolve(directory);
    const temporary = await (0,promises_.mkdtemp)(external_node_path_.join(environment.temp, 'infra-kpis-git-'));
    try {
        return await openWithin(temporary, absolute, environment);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        throw error;
    }
}
async function openWithin(temporary, absolute, environment) {
    const clone = { environment, cwd: absolute, env: { GIT_CONFIG_GLOBAL: await writeAnyOwner(temporary) } };
    const facts = await locate(absolute, clone);
    await writeOwnGitDirectory(temporary, facts);
    const inClone = (args) => askInClone(args, clone);
    const [partial, originUrl] = await Promise.all([
        inClone(['config', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$']),
        inClone(['config', '--get', 'remote.origin.url']),
    ]);
    return {
        directory: absolute,
        workTree: facts.workTree,
        gitDirectory: temporary,
        git: { environment, cwd: temporary, env: { GIT_DIR: temporary, GIT_OBJECT_DIRECTORY: facts.objects } },
        shallow: facts.shallow,
        partial: partial !== null,
        originUrl: withoutCredentials(originUrl),
        resolve: (reference) => inClone(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]),
        symbolic: (reference) => inClone(['symbolic-ref', '--quiet', reference]),
        branches: async () => branchNames(await inClone(BRANCH_LISTING)),
        close: () => (0,promises_.rm)(temporary, { recursive: true, force: true }),
    };
}
/**
 * Writes a configuration file that lets git read a clone of any owner. Git before 2.38 ignores this setting on its
 * command line.
 */
async function writeAnyOwner(folder) {
    const file = external_node_path_.join(folder, 'any-owner');
    await (0,promises_.writeFile)(file, '[safe]\n\tdirectory = *\n');
    return file;
}
const REV_PARSE_OPTIONS = '--is-shallow-repository --show-object-format --git-path objects --git-path shallow --absolute-git-dir'.split(' ');
async function locate(directory, clone) {
    const found = await (0,promises_.stat)(directory).catch(() => null);
    if (!found?.isDirectory()) {
        throw new errors/* UserError */.yo(`There is no folder ${directory}.`, { remedy: 'Name the folder of a git clone.' });
    }
    let answer;
    try {
        answer = await (0,process/* gitOutput */.oM)(['rev-parse', ...REV_PARSE_OPTIONS], clone);
    }
    catch (error) {
        if (!(error instanceof process/* GitError */.XS))
            throw error;
        throw new errors/* UserError */.yo(`${directory} is not a git repository that can be read: ${errorIn(error.stderr)}`, {
            remedy: 'Name the folder of a git clone, for example one made by `git clone`.',
            cause: error,
        });
    }
    const [shallow, objectFormat, objects, shallowFile, gitDirectory] = answer.trim().split('\n');
    if (!shallow || !objectFormat || !objects || !shallowFile || !gitDirectory) {
        throw new errors/* UserError */.yo('This git is too old to read the repository.', { remedy: 'Install git 2.32 or newer.' });
    }
    return {
        workTree: await workTreeOf(directory, gitDirectory),
        shallow: shallow === 'true',
        objectFormat,
        objects: external_node_path_.resolve(directory, objects),
        shallowFile: external_node_path_.resolve(directory, shallowFile),
    };
}
async function writeOwnGitDirectory(gitDirectory, facts) {
    await (0,promises_.mkdir)(external_node_path_.join(gitDirectory, 'refs'));
    await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, 'HEAD'), 'ref: refs/heads/none\n');
    const config = facts.objectFormat === 'sha1'
        ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
        : `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = ${facts.objectFormat}\n`;
    await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, 'config'), config);
    if (facts.shallow)
        await (0,promises_.cp)(facts.shallowFile, external_node_path_.join(gitDirectory, 'shallow'));
}
/**
 * Runs a git command in the clone itself to read references and settings. Only commands that were seen to start no
 * other program are used. `null`: git failed or printed nothing.
 */
async function askInClone(args, clone) {
    try {
        const answer = (await (0,process/* gitOutput */.oM)(args, clone)).trim();
        return answer === '' ? null : answer;
    }
    catch (error) {
        if (error instanceof process/* GitError */.XS)
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
/** Git's last fatal message, on one line. */
function errorIn(text) {
    return text
        .slice(Math.max(0, text.lastIndexOf('fatal: ')))
        .trim()
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ forEachRecord),
/* harmony export */   qF: () => (/* binding */ forEachToken),
/* harmony export */   uf: () => (/* binding */ byLine)
/* harmony export */ });
/* unused harmony export MAX_TOKEN */
/** Every line is a token. */
const byLine = () => 0x0a;
/**
 * At most this many bytes are kept of a token that spans several chunks: more than the longest text that is kept
 * (`MAX_TEXT` characters of at most three bytes). The rest is dropped as it arrives.
 */
const MAX_TOKEN = 256 * 1024;
/**
 * Splits a byte stream into tokens, each ended by the byte that `separatorOf` returns (default: NUL). Calls `onToken`
 * synchronously for each one, because a generator would cost more than the parsing; if it returns `false`, reading
 * ends. A last token without its end is handed over too, unless it is empty.
 */
async function forEachToken(chunks, onToken, separatorOf = () => 0) {
    const pending = new PartialToken();
    let separator = 0;
    for await (const chunk of chunks) {
        let start = 0;
        while (start < chunk.length) {
            if (pending.isEmpty)
                separator = separatorOf(chunk[start] ?? 0);
            const end = chunk.indexOf(separator, start);
            if (end === -1) {
                pending.add(chunk.subarray(start));
                break;
            }
            const part = chunk.subarray(start, end);
            if (onToken(pending.isEmpty ? part : pending.end(part)) === false)
                return;
            start = end + 1;
        }
    }
    if (!pending.isEmpty)
        onToken(pending.end(Buffer.alloc(0)));
}
/** A token whose end has not arrived yet. Its parts are joined only once. */
class PartialToken {
    #parts = [];
    #size = 0;
    get isEmpty() {
        return this.#size === 0;
    }
    add(part) {
        if (this.#size < MAX_TOKEN)
            this.#parts.push(part);
        this.#size += part.length;
    }
    end(part) {
        this.add(part);
        const whole = Buffer.concat(this.#parts).subarray(0, MAX_TOKEN);
        this.#parts = [];
        this.#size = 0;
        return whole;
    }
}
/** Splits a byte stream into records of `size` NUL-terminated tokens each. An incomplete last record is dropped. */
async function forEachRecord(chunks, size, onRecord) {
    let fields = [];
    await forEachToken(chunks, (token) => {
        fields.push(token.toString('utf8'));
        if (fields.length < size)
            return;
        onRecord(fields);
        fields = [];
    });
}


/***/ }),

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5040);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);


/** Every regular file of a commit's tree. Symbolic links and submodules are left out: they are never followed. */
async function listTree(repository, commit) {
    const entries = [];
    const listing = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .streamGit */ .t1)(['ls-tree', '-r', '-z', '--full-tree', commit], repository.git);
    await (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachToken */ .qF)(listing, (token) => {
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

/**
 * At most this many `*` between two slashes, and at most this many `**`: matching time grows steeply with their number.
 */
const MAX_STARS = 3;
/** At most this many texts may result from the braces of a glob. */
const MAX_COMBINATIONS = 100;
const EXTENDED = /[@!+*?]\(/;
/**
 * Why a glob is refused, in words; `null`: it is valid. Refused are negations, paths that leave the repository, and
 * everything that could take very long to match: extended globs, alternatives with `|`, many stars, and braces with
 * many combinations. Parentheses are plain characters.
 */
function globFault(glob) {
    if (glob.startsWith('!'))
        return 'a glob cannot be negated; use `exclude`';
    if (/^\.{0,2}\//.test(glob) || glob.split('/').includes('..'))
        return 'a glob is relative to the repository: no leading `/`, no `..`';
    if (EXTENDED.test(glob))
        return 'extended globs such as `+(a|b)` are not supported; use `{a,b}`';
    if (glob.includes('|'))
        return 'alternatives are written `{a,b}`, without `|`';
    if (/\\(?![()[\]{}*?!+])/.test(glob))
        return 'a `\\` may only precede one of `()[]{}*?!+`, to match it literally';
    if (combinationsOf(glob) > MAX_COMBINATIONS)
        return `its \`{a,b}\` make more than ${MAX_COMBINATIONS} combinations; write several globs`;
    const stars = glob.split('/').map((segment) => (segment.match(/\*+/g) ?? []).length);
    if (stars.some((count) => count > MAX_STARS))
        return `at most ${MAX_STARS} \`*\` between two \`/\``;
    return glob.split('**').length - 1 > MAX_STARS ? `at most ${MAX_STARS} \`**\`` : null;
}
/**
 * Upper bound for the number of texts that the braces of a glob expand to: the product of their numbers of
 * alternatives.
 */
function combinationsOf(glob) {
    const group = /\{([^{}]*)\}/.exec(glob);
    if (group === null)
        return 1;
    return (group[1] ?? '').split(',').length * combinationsOf(glob.replace(group[0], () => ''));
}
const folderAsGlob = (text) => (text.endsWith('/') ? `${text}**` : text);
const globText = (prefix) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .check((context) => {
    const bare = context.value.replace(prefix, '');
    const fault = bare === '' ? 'a glob must not be empty' : globFault(bare);
    if (fault !== null)
        context.issues.push({ code: 'custom', input: context.value, message: fault });
})
    .transform(folderAsGlob);
/** A path or glob relative to the repository. `infra/` means everything below it. */
const glob = globText(/^/);
/** A glob that restricts what is measured or, with a leading `+`, adds to it. */
const scopeGlob = globText(/^\+(?!\()/);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob).max(1000);


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configJsonSchema),
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);


/** JSON Schema of the configuration file for editors, before defaults are filled in: no top-level key is required. */
function configJsonSchema() {
    const { $schema, ...schema } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input' });
    return {
        ...{ $schema, title: 'Configuration of Infra KPIs (.github/infra-kpis.yml)' },
        ...schema,
    };
}
/** Cached, because it is needed for each unknown key. */
let written;
/** Keys allowed in the mapping at a path; empty if any key is allowed, or if no mapping belongs there. */
function knownKeys(path) {
    written ??= configJsonSchema();
    return schemasAt(written, path).flatMap((schema) => [
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

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isMention)
/* harmony export */ });
/** Whether a text names a GitHub user (`octocat`) or team (`acme/platform`) for a mention, with or without the `@`. */
function isMention(text) {
    return /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(text);
}


/***/ }),

/***/ 9604:
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
// EXTERNAL MODULE: ./build/history/incident.js
var incident = __webpack_require__(4697);
;// CONCATENATED MODULE: ./build/history/weight.js
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

// EXTERNAL MODULE: ./build/kpis/wall-clock.js
var wall_clock = __webpack_require__(4904);
;// CONCATENATED MODULE: ./build/kpis/settings.js


/** Names or words, taken literally: no patterns. */
const words = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(200);
/** All options of KPIs; each KPI declares which of them it accepts. Part of the configuration schema. */
const kpiOptions = schemas/* strictObject */.rej({
    environment: schemas/* string */.YjP().min(1).max(200).optional().describe('Deployment environment up to which lead time counts'),
    weekends: schemas/* boolean */.zMY().optional().describe('Whether Saturday and Sunday count in durations (default: they do)'),
    'time-zone': schemas/* string */.YjP()
        .max(100)
        .refine(wall_clock/* isTimeZone */.k, 'not the name of a time zone; write it like Europe/Berlin')
        .optional()
        .describe('Where Saturday and Sunday begin, such as Europe/Berlin (default: UTC)'),
    checks: words.optional().describe('Names (plain words) of the checks that this KPI looks at'),
    'ignore-checks': words.optional().describe('Names (plain words) of checks that this KPI leaves out'),
});

// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/config/branch-name.js
var branch_name = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/kpis/index.js + 1 modules
var kpis = __webpack_require__(1921);
;// CONCATENATED MODULE: ./build/config/choice.js



/** Schema of `kpis:`: per KPI `true`, `false`, or the options that the KPI declares. */
const choiceSchema = schemas/* strictObject */.rej(Object.fromEntries(kpis/* kpis */.u.map((kpi) => [kpi.id, choiceOf(kpi)])));
function choiceOf({ title, options = [] }) {
    const taken = kpiOptions.pick(Object.fromEntries(options.map((name) => [name, true])));
    return schemas/* union */.KCZ([schemas/* boolean */.zMY(), taken]).optional().describe(`Whether and how to show ${title}`);
}

// EXTERNAL MODULE: ./build/config/globs.js
var globs = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/config/mention.js
var mention = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/config/repository-name.js
var repository_name = __webpack_require__(5791);
// EXTERNAL MODULE: ./build/config/targets.js
var targets = __webpack_require__(4425);
;// CONCATENATED MODULE: ./build/config/schema.js











const days = schemas/* number */.aig().int().min(1).max(3650);
const tier = schemas/* number */.aig().int().min(1).max(9);
const TIER_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'default'];
const MAX_AGES = { '1': 180, default: 365 };
const component = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe('Name shown in the report'),
    paths: globs/* globs */.gV.min(1).describe('What it is made of'),
    tier: tier.optional().describe('1 is the most critical'),
    owners: words.optional().describe('Teams that own it'),
    runbook: schemas/* string */.YjP().min(1).max(2000).optional().describe('Path in the repository or an http(s) address'),
    ignore: schemas/* boolean */.zMY().optional().describe('true: not a component of its own'),
});
/** Each component needs a name of its own: the report and `explain` find it by name. */
function refuseSameNames(components, context) {
    const names = new Set();
    for (const [index, { name }] of components.entries()) {
        if (names.has(name))
            context.addIssue({ code: 'custom', path: [index, 'name'], message: `"${name}" is there twice` });
        names.add(name);
    }
}
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
    'check-links': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether the Action, and the command with `--github`, ask external links'),
});
const weights = schemas/* strictObject */.rej({
    size: schemas/* array */.YOg(schemas/* number */.aig().int().min(1))
        .length(3)
        .refine(([small = 0, medium = 0, large = 0]) => small < medium && medium < large, 'must ascend')
        .default([20, 100, 500])
        .describe('Line counts up to which a change weighs 1, 2, 3; above: 4'),
    risk: schemas/* number */.aig().min(0).max(2).default(0.5).describe('Added to the risk factor (1) for each class of blast radius'),
    'max-risk': schemas/* number */.aig().min(1).max(5).default(2).describe('Upper limit of the risk factor'),
    classes: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(RISK_CLASSES), globs/* globs */.gV).default({}).describe('Further paths by class of blast radius'),
});
const labels = schemas/* strictObject */.rej({
    failed: words.default(['kpi: failed']).describe('The change failed'),
    'not-a-failure': words.default(['kpi: not-a-failure']).describe('The change did not fail, whatever was detected'),
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
    severities: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(incident/* SEVERITIES */.oC), words).default({}).describe('Labels by severity, `P1` to `P5`'),
});
const schema_event = schemas/* strictObject */.rej({
    date: iso/* date */.p6('not a day of the calendar; write it like 2026-08-24').describe('The day, such as 2026-08-24'),
    label: schemas/* string */.YjP().min(1).max(60).describe('Text beside the mark'),
});
const publish = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'only lower-case letters, digits and hyphens, at most 40')
        .optional()
        .describe('Distinguishes several reports of one repository'),
    repository: schemas/* string */.YjP()
        .regex(repository_name/* REPOSITORY_NAME */.Ni, 'write it as owner/name')
        .optional()
        .describe('owner/name of the report issue, where it is another repository'),
    'allow-public': schemas/* boolean */.zMY().default(false).describe('Publish the report of a private repository into a public one'),
    pin: schemas/* boolean */.zMY().default(false).describe('Pin the report issue'),
});
/**
 * The single source of truth for `.github/infra-kpis.yml`: types, checks, JSON Schema and reference page are derived
 * from it.
 */
const configSchema = schemas/* strictObject */.rej({
    weeks: schemas/* number */.aig().int().min(1).max(limits/* MOST_WEEKS */.um).default(12).describe('Complete weeks in the window'),
    branch: schemas/* string */.YjP()
        .min(1)
        .max(255)
        .refine(branch_name/* isBranchName */.Q, 'that is not a valid branch name')
        .optional()
        .describe('Branch to measure (default: the default branch)'),
    paths: schemas/* array */.YOg(globs/* scopeGlob */.vF)
        .max(1000)
        .default([])
        .describe('Only changes and components below these paths; empty means the whole repository. A leading `+` adds instead: `+scripts/deploy/**` counts as infrastructure though no tool is recognised there'),
    exclude: globs/* globs */.gV.default([]).describe('Paths that are never infrastructure'),
    components: schemas/* array */.YOg(component)
        .max(2000)
        .superRefine(refuseSameNames)
        .default([])
        .describe('Components to add, or to describe further than what was found'),
    tiers: tiers.prefault({}).describe('How critical components are'),
    runbooks: runbooks.prefault({}).describe('What counts as a current runbook'),
    targets: targets/* targetsSchema */.Y.default({}).describe('Target by KPI'),
    weights: weights.prefault({}).describe('Weighing of throughput'),
    labels: labels.prefault({}).describe('Pull-request labels by which people overrule detection'),
    planned: planned.prefault({}).describe('Words that distinguish a planned undo from a failure'),
    bots: words.default([]).describe('Accounts or author names that are machines, beside the built-in list'),
    horizon: days.default(14).describe('Days within which a failure must surface to count'),
    lookback: days.default(180).describe('Days read before the window'),
    kpis: choiceSchema
        .default({})
        .describe('KPIs that come first, in this order; `false` leaves one out, options tune it'),
    incidents: incidents.prefault({}).describe('Which issues are incidents'),
    events: schemas/* array */.YOg(schema_event).max(100).default([]).describe('Marks on the charts, such as a freeze or a migration'),
    notify: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100).refine(mention/* isMention */.v, 'neither a user nor a team; write it like acme/platform'))
        .max(200)
        .default([])
        .describe('Users or teams mentioned in a new comment: the only mention ever written'),
    publish: publish.prefault({}).describe('Where and how the report is published'),
});
/** The configuration that applies without a configuration file. */
const defaultConfig = configSchema.parse({});


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetsSchema),
/* harmony export */   _: () => (/* binding */ targetSetting)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _kpis_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1921);
/* harmony import */ var _kpis_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9597);



const FORMS = {
    share: { units: ['%'], isBySpan: false, words: 'a share in %' },
    seconds: { units: ['s', 'min', 'h', 'd'], isBySpan: false, words: 'a time in s, min, h or d' },
    count: { units: [null], isBySpan: true, words: 'a count without a unit' },
    money: { units: [null], isBySpan: true, words: 'an amount without a unit' },
    score: { units: [null], isBySpan: false, words: 'a score without a unit' },
};
/** A target as text for the configuration, in the largest unit that keeps its exact value. */
function targetSetting(target, unit) {
    const texts = FORMS[unit].units.map((one) => (0,_kpis_target_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTarget */ .vN)({ ...target, unit: one }));
    return texts.findLast((text) => (0,_kpis_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(text)?.value === target.value) ?? texts[0] ?? '';
}
const EXAMPLES = {
    share: { higher: '>= 90 %', lower: '< 10 %' },
    seconds: { higher: '>= 30 d', lower: '< 60 min' },
    count: { higher: '>= 6 / month', lower: '<= 3 / week' },
    money: { higher: '>= 100 / month', lower: '< 100 / month' },
    score: { higher: '>= 4.2', lower: '< 2' },
};
function targetsOf({ title, unit, better, target, parts = [] }) {
    const example = EXAMPLES[unit][better];
    const form = FORMS[unit];
    const fits = (text) => {
        const target = (0,_kpis_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(text);
        return target !== null && form.units.includes(target.unit) && (form.isBySpan || target.per === null);
    };
    const message = `not a target for ${title}, which is ${form.words}; write it like \`${example}\``;
    const one = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(60).refine(fits, message), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false)], { error: message });
    const standard = target === null ? 'none' : `\`${targetSetting(target, unit)}\``;
    const short = parts.flatMap((part) => /^tier (\d)$/.exec(part)?.[1] ?? []);
    const byPart = zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['all', ...parts, ...short]), one)
        .transform((byName) => Object.fromEntries(Object.entries(byName).map(([name, text]) => [partName(name), text])));
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([one, byPart])
        .optional()
        .describe(`Target of ${title} (default: ${standard}), such as \`${example}\`, \`false\` for none, or one by part: ${partsInWords(parts)}`);
}
/** The parts that may have a target, as text; tiers are shown as a range: `tier 1` to `tier 9`. */
function partsInWords(parts) {
    const tiers = parts.filter((part) => part.startsWith('tier '));
    const others = parts.filter((part) => !tiers.includes(part));
    const range = tiers.length === 0 ? [] : [`\`${tiers[0]}\` to \`${tiers.at(-1)}\``];
    return [...['all', ...others].map((part) => `\`${part}\``), ...range].join(', ');
}
/** Full name of a part: `2` is short for `tier 2`. */
function partName(key) {
    return /^[1-9]$/.test(key) ? `tier ${key}` : key;
}
/** Schema of `targets:`: per KPI one target, or one per part of the KPI, checked against the KPI's unit. */
const targetsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(Object.fromEntries(_kpis_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kpis */ .u.map((kpi) => [kpi.id, targetsOf(kpi)])));


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ complete),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   gS: () => (/* binding */ problemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1498);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);



/**
 * The data of an answer that must be complete. Throws `UserError` for the first problem, naming the permission to add.
 */
function complete(answer) {
    const [problem] = answer.problems;
    if (problem !== undefined)
        throw problemError(problem);
    if (answer.data === null)
        throw unexplained();
    return answer.data;
}
/** Turns a problem into an error with advice. */
function problemError(problem) {
    const where = problem.path.join('.') || 'the request';
    if (isForbidden(problem))
        return refusedBy(problem);
    if (problem.type === 'NOT_FOUND') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub did not find it, or the token may not see it: ${where}`, {
            remedy: 'Check owner and name, and that the token has access to the repository.',
        });
    }
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubUnavailable */ .k(`GitHub could not answer ${where}: ${problem.message}`, {
        remedy: 'Run again later; see https://www.githubstatus.com for disturbances.',
    });
}
function isForbidden(problem) {
    return problem.type === 'FORBIDDEN' || problem.type === 'INSUFFICIENT_SCOPES';
}
/** Who refused the request, which GitHub says in its message alone: the organization, or else the token's permissions. */
function refusedBy({ type, path, message }) {
    if (/\bSAML\b/.test(message)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The organization asks for single sign-on, and the token is not authorized for it', {
            remedy: 'Authorize the token for the organization in its settings on GitHub, under "Configure SSO".',
        });
    }
    if (/\bIP allow list\b/i.test(message)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The organization's list of allowed IP addresses does not have that of this machine", {
            remedy: 'Run on a runner whose address is on the list, or ask an owner of the organization to add it.',
        });
    }
    if (/\bOAuth App access restrictions\b/i.test(message)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The organization restricts OAuth apps, and the token is of one that it did not approve', {
            remedy: 'Ask an owner of the organization to approve the app, or use a token of another kind.',
        });
    }
    if (type === 'INSUFFICIENT_SCOPES') {
        const scopes = /scopes: \[([\w', :]{1,100})\]/.exec(message)?.[1]?.replaceAll("'", '`') ?? '`repo`';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The classic token lacks a scope', {
            remedy: `Give the token one of these scopes: ${scopes}.`,
        });
    }
    return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .U)(path);
}
function unexplained() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('GitHub answered without data and without a reason', { remedy: 'Run again later.' });
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);


/** Attempts at a page whose cursor does not advance. */
const ATTEMPTS = 3;
/**
 * Reads a list page by page for as long as the caller continues. A page that promises another one but has no new cursor
 * is requested again: going on would never end, and stopping would silently lose the rest. Throws `UserError` if the
 * token may not read the list, and `GitHubUnavailable` if the cursor does not advance.
 */
async function* readPages(client, listing) {
    let after = listing.after ?? null;
    for (;;) {
        const { nodes: all, pageInfo, problems } = await readPage(client, listing, after);
        const nodes = all.filter((node) => node !== null);
        const isLast = !pageInfo.hasNextPage;
        const missing = all.length - nodes.length;
        yield { nodes, missing, incomplete: incompleteIn(all, problems), isLast, cursor: pageInfo.endCursor ?? after };
        if (isLast)
            return;
        after = pageInfo.endCursor;
    }
}
/** Counts the nodes that are there, and of which a problem names a part. */
function incompleteIn(nodes, problems) {
    const named = problems.flatMap(({ path }) => {
        const index = path[path.indexOf('nodes') + 1];
        return typeof index === 'number' && nodes[index] ? [index] : [];
    });
    return new Set(named).size;
}
async function readPage(client, { document, variables, pageSize, connectionOf }, after) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const answer = await client.query(document, { ...variables, first: pageSize, after });
        const list = connectionOf(answer);
        if (!list?.pageInfo || !list.nodes)
            throw noList(answer.problems);
        const { nodes, pageInfo } = list;
        const { hasNextPage, endCursor } = pageInfo;
        if (!hasNextPage || (endCursor !== null && endCursor !== after))
            return { nodes, pageInfo, problems: answer.problems };
    }
    throw stalledCursor();
}
function noList([problem]) {
    if (problem !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .problemError */ .gS)(problem);
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubUnavailable */ .k('GitHub answered without the list that was asked for', { remedy: 'Run again later.' });
}
function stalledCursor() {
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubUnavailable */ .k('GitHub names the same page as the next one, so the list cannot be read to its end', {
        remedy: 'Run again later.',
    });
}


/***/ }),

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingPermission)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** The permissions that a field of GitHub's schema needs, as lines of a workflow's `permissions:` block. */
const NEEDED = {
    pullRequests: ['pull-requests: read'],
    pullRequest: ['pull-requests: read'],
    issues: ['issues: read'],
    issue: ['issues: read'],
    comments: ['issues: read'],
    deployments: ['deployments: read'],
    statusCheckRollup: ['checks: read', 'statuses: read'],
    checkSuites: ['checks: read'],
    checkSuite: ['checks: read'],
    workflowRun: ['actions: read'],
    object: ['contents: read'],
    defaultBranchRef: ['contents: read'],
    createIssue: ['issues: write'],
    updateIssue: ['issues: write'],
    addComment: ['issues: write'],
    updateIssueComment: ['issues: write'],
    pinIssue: ['issues: write'],
    unpinIssue: ['issues: write'],
};
/** The permission lines that the innermost known field of a path needs; empty: no field is known. */
function permissionsFor(path) {
    const known = knownField(path);
    return known === undefined ? [] : (NEEDED[known] ?? []);
}
function knownField(path) {
    return path.filter((step) => typeof step === 'string').findLast((step) => Object.hasOwn(NEEDED, step));
}
/** The error for a token that may not use the field at `path` of a document, with the permission to add. */
function missingPermission(path) {
    const lines = permissionsFor(path).map((line) => `\`${line}\``);
    const whole = path.filter((step) => typeof step === 'string').join('.') || 'this request';
    const what = knownField(path) ?? whole;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The token may not use ${what}`, {
        remedy: lines.length > 0
            ? `Add ${lines.join(' and ')} to the workflow's \`permissions:\`, or give the token that access.`
            : "Give the token access to this repository, or add what is missing to the workflow's `permissions:`.",
    });
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubUnavailable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** GitHub cannot be read now, although the request is valid: faults, rate limits, or the run's own budget. */
class GitHubUnavailable extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}


/***/ }),

/***/ 3780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   kH: () => (/* binding */ hasTiers)
/* harmony export */ });
/* unused harmony export RUNBOOK_STATES */
const RUNBOOK_STATES = (/* unused pure expression or super */ null && (['none', 'target-missing', 'stub', 'stale', 'external', 'current']));
/** Whether a component has a current runbook, or an external one, whose age is unknown. */
function isCovered({ runbook: { state } }) {
    return state === 'current' || state === 'external';
}
/** Whether anybody set a tier. If nobody did, every component counts as critical. */
function hasTiers(components) {
    return components.some(({ tier }) => tier !== null);
}


/***/ }),

/***/ 6680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ plainBefore),
/* harmony export */   hj: () => (/* binding */ plainAfter),
/* harmony export */   wv: () => (/* binding */ kindBefore)
/* harmony export */ });
/** Kind of the entry at the path before the landing. */
function kindBefore({ kind, turnedFrom }) {
    return turnedFrom ?? kind;
}
/** Blob id of the regular file before a landing; `null`: the path was absent, a symlink or a submodule. */
function plainBefore(file) {
    return kindBefore(file) === 'file' ? file.before : null;
}
/** Blob id of the regular file after a landing; `null`: the path is deleted, a symlink or a submodule. */
function plainAfter({ kind, after }) {
    return kind === 'file' ? after : null;
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sV: () => (/* binding */ incidentLabels),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* unused harmony export causesIn */
/* harmony import */ var _lib_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6217);
/* harmony import */ var _messages_change_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2733);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2943);



/** Severities of incidents, the worst first. */
const SEVERITIES = ['P1', 'P2', 'P3', 'P4', 'P5'];
const TEAM = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const INCIDENT_TITLE = /^\W{0,3}(?:incident|outage|post-?mortem|sev(?:erity)?[- ]?[0-5]|p[0-5])\b/i;
const CAUSE_LINE = /^[ \t>*_-]{0,9}caused[- ]by[*_]{0,2}:[*_]{0,2}[ \t]*([^\n]{1,300})/gim;
const SEVERITY = /\b(?:p|sev|severity)[-: /]?([0-5])\b/i;
/**
 * The incident that an issue reports; `null`: it does not report one. An issue counts with a configured label, or if an
 * owner, member or collaborator wrote it and its title opens with a word for an incident (`Incident`, `Outage`, `SEV1`)
 * or its body has a `Caused-by:` line. An outsider's issue without a label never counts.
 */
function incidentOf(issue, rules) {
    const title = issue.title.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TITLE */ .O);
    const body = issue.body.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TEXT */ .l);
    const causes = causesIn(body);
    const isLabelled = issue.labels.some((0,_lib_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelTest */ .V)(incidentLabels(rules)));
    const isTeams = TEAM.has(issue.association) && (INCIDENT_TITLE.test(title) || causes.length > 0);
    if (!isLabelled && !isTeams)
        return null;
    const { number, labels, openedAt, closedAt } = issue;
    return { number, title, body, labels, openedAt, closedAt, severity: severityOf(title, labels, rules), causes };
}
/** All labels that make an issue an incident, the labels of the severities included. */
function incidentLabels({ labels, severities }) {
    return [...labels, ...Object.values(severities).flat()];
}
/** References in the `Caused-by:` lines of a text, in order. */
function causesIn(body) {
    return [...body.matchAll(CAUSE_LINE)].flatMap(([, named = '']) => (0,_messages_change_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesIn */ .ii)(named));
}
/**
 * `P1` … `P5` by a configured label, else by a label such as `sev2`, else by the title; `null`: none of these. Where
 * severities begin with 0, `P0` is the worst: it counts as `P1`.
 */
function severityOf(title, labels, { severities }) {
    const configured = Object.entries(severities).find(([, names]) => labels.some((0,_lib_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelTest */ .V)(names)));
    if (configured !== undefined)
        return configured[0];
    const said = [...labels, title].map((text) => SEVERITY.exec(text)?.[1]).find((level) => level !== undefined);
    return said === undefined ? null : `P${Math.max(1, Number(said))}`;
}


/***/ }),

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cD: () => (/* binding */ isWork),
/* harmony export */   ru: () => (/* binding */ failedWithin)
/* harmony export */ });
/* unused harmony export ROLES */
const ROLES = (/* unused pure expression or super */ null && (['change', 'revert', 'reland']));
/** Whether a change counts as work on infrastructure: neither a revert nor a re-land. */
function isWork({ infra, role }) {
    return infra && role === 'change';
}
/** Whether a change failed, and the failure surfaced within so long after it landed. */
function failedWithin({ failure }, horizon) {
    return failure !== null && failure.after <= horizon;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ landedIn)
/* harmony export */ });
/* harmony import */ var _lib_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7375);
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);




/** The changes that landed in a period: week by week, and inside a week in the order given. */
function landedIn(changes, period) {
    const weeks = byWeek(changes);
    const found = [];
    for (let { start } = (0,_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(period.start); start < period.end; start += _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8) {
        for (const change of weeks.get(start) ?? [])
            if ((0,_period_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(period, change.landedAt))
                found.push(change);
    }
    return found;
}
const byWeek = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizedFor */ .I)((changes) => (0,_lib_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(changes, ({ landedAt }) => (0,_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(landedAt).start));


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_TITLE),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/** Titles are cut to this many characters. */
const MAX_TITLE = 1_000;
/** Commit messages and the bodies of pull requests and issues are cut to this many characters. */
const MAX_TEXT = 64 * 1024;


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
/** The ISO week that contains an instant. */
function weekOf(instant) {
    const start = FIRST_MONDAY + Math.floor((instant - FIRST_MONDAY) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8;
    return { id: weekId(start), start, end: start + _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8 };
}
/** The last `count` weeks that were complete at `asOf`, oldest first. The unfinished week is left out. */
function completeWeeks(asOf, count) {
    const unfinished = weekOf(asOf);
    return Array.from({ length: count }, (_, index) => weekOf(unfinished.start - (count - index) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8));
}
/** Whether an instant is in a period: its start included, its end excluded. */
function contains(period, instant) {
    return period.start <= instant && instant < period.end;
}
/** Whether failures of the week may still surface, because its end is less than `horizon` seconds before `asOf`. */
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

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s6: () => (/* binding */ failedTargets)
/* harmony export */ });
/* unused harmony exports TIERS, EXTENTS */
const TIERS = (/* unused pure expression or super */ null && (['certain', 'strong', 'candidate']));
const EXTENTS = (/* unused pure expression or super */ null && (['full', 'partial']));
/** The targets of a revert whose failure it shows; empty for a re-land and for a planned undo. Candidates do not count. */
function failedTargets({ reland, planned, targets }) {
    return reland || planned !== null ? [] : targets.filter(({ tier }) => tier !== 'candidate');
}


/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isWorthComparing),
/* harmony export */   w: () => (/* binding */ authorship)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9930);
/* harmony import */ var _folder_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6670);


const LOCK_FILES = new Set([
    '.terraform.lock.hcl',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'go.sum',
    'chart.lock',
    'requirements.lock',
    'cargo.lock',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'pipfile.lock',
    'gemfile.lock',
    'composer.lock',
    'packages.lock.json',
    'flake.lock',
    'jsonnetfile.lock.json',
    'helmfile.lock',
    'berksfile.lock',
    'policyfile.lock.json',
    'kustomization.lock',
    'aqua-checksums.json',
    'cdk.context.json',
]);
const VENDORED_FOLDERS = new Set(_folder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDORED */ .ou);
const GENERATED_NAME = /\.(min\.(js|css)|snap|map|pb\.go|generated\.[a-z]+|gen\.[a-z]+)$|^zz_generated/;
const BINARY = /\.(png|jpe?g|gif|ico|svg|webp|pdf|zip|tgz|gz|bz2|xz|jar|war|exe|dll|so|woff2?|ttf|eot|mp4|p12|pfx|jks|gpg|bin|drawio)$/;
const DOC_NAME = /\.(md|mdx|markdown|rst|adoc|asciidoc|textile|html\.md\.erb)$/;
/** Documents by name. Only text extensions, or none, count: `security.tf` and `changes.sql` are not documents. */
const DOC_FILES = /^(licen[cs]e|copying|notice|authors|contributors|changelog|changes|codeowners|readme|security|contributing|owners)(\.(txt|text|html?|org|in|tpl|tmpl|j2|gotmpl))?$/;
const DOC_FOLDERS = new Set([..._folder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT, 'adr', 'rfcs', 'runbooks', 'runbook', 'playbook-docs']);
/**
 * How a file came to be, by its path alone. Only `written` files count as infrastructure: lock, generated, vendored and
 * binary files and documentation do not.
 */
const authorship = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_1__/* .memoized */ .x)((path) => {
    const lower = path.toLowerCase();
    const segments = lower.split('/');
    const name = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    if (LOCK_FILES.has(name))
        return 'lock';
    if (folders.some((folder) => VENDORED_FOLDERS.has(folder)))
        return 'vendored';
    if (GENERATED_NAME.test(name))
        return 'generated';
    if (BINARY.test(name))
        return 'binary';
    if (DOC_NAME.test(name) || DOC_FILES.test(name))
        return 'doc';
    return folders.some((folder) => DOC_FOLDERS.has(folder)) ? 'doc' : 'written';
});
/** Whether a file's lines are worth comparing. For other files the blob ids suffice to see that they were put back. */
function isWorthComparing(path) {
    const kind = authorship(path);
    return kind === 'written' || kind === 'doc';
}


/***/ }),

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ mayChangeContentKind),
/* harmony export */   RO: () => (/* binding */ probeLength),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   tk: () => (/* binding */ contentKindOf)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);

const GENERATED = /\bcode generated\b|(?<!\b(?:the|its|their) )\bauto-?generated\b|\bgenerated\b[^\n]{0,80}\bdo not edit\b|\bdo not edit\b[^\n]{0,80}\bgenerated\b|controller-gen\.kubebuilder\.io\/version/i;
// A "generated" header in a template is meant for the rendered file.
const TEMPLATE = /\.(j2|erb|epp|tpl|tmpl|tftpl|gotmpl)$/i;
/** A header that marks a file as generated is looked for in this many characters from the start. */
const GENERATED_PROBE = 600;
const YAML = /\.(ya?ml)(\.(j2|tpl|tmpl|gotmpl|erb|template))?$/i;
const JSON_FILE = /\.(json|template)$/i;
const WORKFLOW = /(^|\/)(\.github\/(workflows|actions)\/|\.gitlab-ci|\.gitlab\/ci\/|azure[-_]pipelines?|[^/]*deploy-pipelines?\.ya?ml$|\.azuredevops\/|\.azure-pipelines\/|jenkinsfile|[^/]+\.jenkinsfile$|\.circleci\/|\.tekton\/|\.buildkite\/|buildspec|bitbucket-pipelines|cloudbuild|atlantis\.ya?ml|\.drone)/i;
const DEPLOYS = /\b(terraform|tofu|terragrunt)\b[^\n]{0,80}\b(apply|run-all)\b|helm(file)?\s+(upgrade|install|apply|sync)|kubectl\s+(apply|rollout|set image|patch)|ansible-playbook|pulumi\s+up|az\s+deployment|az\s+stack|cloudformation\s+deploy|sam\s+deploy|cdk\s+deploy|argocd\s+app\s+sync|serverless\s+deploy|azure\/(arm-deploy|k8s-deploy|webapps-deploy|container-apps-deploy)|aws-actions\/[a-z-]*deploy|google-github-actions\/deploy|pulumi\/actions|\benvironment:\s|dflook\/terraform-apply/i;
const NIX = /\.nix$/i;
// NIX_MODULE: the arguments of a NixOS module. NIX_OPTIONS: options that it sets, or a flake that defines machines.
const NIX_MODULE = /^(?:\s|#[^\n]*\n)*\{[^{}]{0,400}\bconfig\b[^{}]{0,400}\}\s*:/;
const NIX_OPTIONS = /^ *(?:services|networking|systemd|boot|security|fileSystems|virtualisation|deployment|users)\.[\w.-]{1,80} *=|\b(?:nixos|darwin)(?:Configurations|System)\b/m;
const HCL = /\.(hcl|job|nomad)(\.(j2|tpl|tmpl))?$/i;
/** A job of Nomad, or a volume that its jobs mount. */
const NOMAD = /^job +(?:"[^"\n]+"|[\w-]+) *\{|^type *= *"(?:csi|host)"/m;
/** Characters from the start of YAML, JSON, Nix, HCL and workflow files that decide their kind. */
const DOCUMENT_PROBE = 16 * 1024;
/** Whether a tool wrote a file, by its contents: its lines are nobody's work. */
function isGenerated(contentKind) {
    return contentKind === 'generated' || contentKind === 'generated-manifest';
}
/** Number of characters from the start of a file that `contentKindOf` needs. */
function probeLength(path) {
    return [YAML, JSON_FILE, NIX, HCL].some((pattern) => pattern.test(path)) || isWorkflow(path)
        ? DOCUMENT_PROBE
        : GENERATED_PROBE;
}
/**
 * Kind of file that the contents reveal if the path does not. `text` may be a prefix of `probeLength` characters.
 * `null`: no clue.
 */
function contentKindOf(path, text) {
    if (isDeployWorkflow(path, text))
        return 'ci';
    if (!TEMPLATE.test(path) && GENERATED.test(text.slice(0, GENERATED_PROBE))) {
        return YAML.test(path) && isApplied(text) ? 'generated-manifest' : 'generated';
    }
    if (YAML.test(path))
        return yamlKind(text);
    if (NIX.test(path))
        return NIX_MODULE.test(text) || NIX_OPTIONS.test(text) ? 'nix' : null;
    if (HCL.test(path))
        return NOMAD.test(text) ? 'nomad' : null;
    return JSON_FILE.test(path) ? jsonKind(text) : null;
}
/** Kinds that operators are developed with: generated from their source code, not from an installation's settings. */
const OF_AN_OPERATOR = new Set(['CustomResourceDefinition', 'ClusterRole', 'Role']);
/**
 * Whether a generated file is a manifest that is applied from the repository: what Flux or Butane wrote, an installation
 * of Argo CD. Its first object decides.
 */
function isApplied(text) {
    const kind = /^kind: *["']?(\w{1,100})/m.exec(text)?.[1];
    return kind !== undefined && /^apiVersion:/m.test(text) && !OF_AN_OPERATOR.has(kind);
}
// Single lines that `yamlKind` and `jsonKind` look for.
const YAML_SIGN = /^(apiVersion|kind|AWSTemplateFormatVersion|Resources|services|- [a-z_]+| {2}hosts|- ansible\.builtin\.import_playbook):|^\s+(image|build|chartRepository):|AWS::|^#cloud-config/m;
const JSON_SIGN = /"_generator"|schema\.management\.azure\.com|AWSTemplateFormatVersion|"Type"|AWS::|"apiVersion"|"kind"/i;
/** Whether added or removed lines, joined by line breaks in `text`, may have changed the result of `contentKindOf`. */
function mayChangeContentKind(path, text) {
    if (isDeployWorkflow(path, text) || GENERATED.test(text))
        return true;
    if (YAML.test(path))
        return YAML_SIGN.test(text) || STACK_TASK.test(text) || RECORD_TYPE.test(text);
    if (HCL.test(path))
        return NOMAD.test(text);
    return NIX.test(path) || (JSON_FILE.test(path) && JSON_SIGN.test(text));
}
/** Whether a path is a configuration file of continuous integration. */
const isWorkflow = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_0__/* .memoized */ .x)((path) => WORKFLOW.test(path));
function isDeployWorkflow(path, text) {
    return isWorkflow(path) && DEPLOYS.test(text);
}
const PLAYBOOK_KEYS = ['- hosts', '- import_playbook', '- ansible.builtin.import_playbook'];
/** Plays whose first key is not `hosts`, which ansible-lint prefers: a list, with `hosts` in one of its items. */
const LIST = /^(?:(?:---|#)[^\n]*\n|[ \t]*\n)*- [a-z_]+:/;
const HOSTS_OF_ITEM = /^ {2}hosts:/m;
/** A task of org-formation, a tool that deploys CloudFormation templates. */
const STACK_TASK = /^ {2}Type: *(?:update-stacks|update-organization|register-type|apply-tf|annotate-organization)\b/m;
/** A record of a DNS zone as octoDNS writes it. */
const RECORD_TYPE = /^[ \t]+(?:- )?type: *["']?(?:A|AAAA|ALIAS|CAA|CNAME|MX|NS|SRV|TXT)["']?\s*$/m;
/** A chart in a list of those that an ApplicationSet installs. */
const LISTED_CHART = /^[ \t]+chartRepository:/m;
function yamlKind(text) {
    const has = (key) => text.startsWith(`${key}:`) || text.includes(`\n${key}:`);
    if (has('apiVersion') && has('kind'))
        return kubernetesKind(text);
    if (has('AWSTemplateFormatVersion') || (text.includes('AWS::') && has('Resources')))
        return 'cloudformation';
    if (STACK_TASK.test(text))
        return 'cloudformation';
    if (PLAYBOOK_KEYS.some(has) || (HOSTS_OF_ITEM.test(text) && LIST.test(text)))
        return 'ansible';
    if (/^#cloud-config\b/m.test(text))
        return 'cloud-init';
    if (LISTED_CHART.test(text))
        return 'helm';
    if (has('services') && /^\s+(image|build):/m.test(text))
        return 'compose';
    return RECORD_TYPE.test(text) && /^[ \t]+(?:- )?(?:ttl|values?):/m.test(text) ? 'octodns' : null;
}
const API_GROUPS = [
    ['argoproj.io/', 'argocd'],
    ['toolkit.fluxcd.io/', 'flux'],
    ['crossplane.io/', 'crossplane'],
    ['kustomize.config.k8s.io/', 'kustomize'],
];
function kubernetesKind(text) {
    const version = /^apiVersion:\s*["']?([\w./-]{1,100})/m.exec(text)?.[1] ?? '';
    return API_GROUPS.find(([fragment]) => version.includes(fragment))?.[1] ?? 'kubernetes';
}
/** The compiler's mark in an ARM template that `bicep build` wrote. */
const COMPILED = /"_generator"\s*:\s*\{\s*"name"\s*:\s*"bicep"/;
function jsonKind(text) {
    if (COMPILED.test(text))
        return 'generated';
    if (/schema\.management\.azure\.com\/schemas\/[\w-]+\/\w*deployment(Template|Parameters)\.json/i.test(text))
        return 'arm';
    if (text.includes('"AWSTemplateFormatVersion"') || /"Type"\s*:\s*"AWS::/.test(text))
        return 'cloudformation';
    return /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text) ? 'kubernetes' : null;
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _t: () => (/* binding */ ARCHIVES),
/* harmony export */   ct: () => (/* binding */ SAMPLES),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   iT: () => (/* binding */ DOCS),
/* harmony export */   mp: () => (/* binding */ TESTS),
/* harmony export */   ou: () => (/* binding */ VENDORED)
/* harmony export */ });
/** Folders of samples, which nobody runs in earnest. */
const SAMPLES = 'example examples sample samples demo demos'.split(' ');
/** Folders of tests and their data. `test` alone is left out: it may be an environment. */
const TESTS = 'tests __tests__ testdata fixture fixtures e2e spec specs molecule __snapshots__'.split(' ');
/** Folders of code that is no longer used. */
const ARCHIVES = 'archive archived attic deprecated'.split(' ');
/** Folders of copies of others' code. */
const VENDORED = 'vendor node_modules third_party bower_components r10k_modules .terraform .terragrunt-cache'.split(' ');
/** Folders of documentation. */
const DOCS = 'doc docs documentation'.split(' ');
/** Production, as a word in names of folders and environments: a pattern to build others from. */
const PRODUCTION = 'prod|prd|production|live';


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ extendedMatcher),
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** The most literal reading that picomatch offers: with `regex`, a plus after a bracket would mean repetition. */
const OPTIONS = { dot: true, regex: false };
/** No system checks out longer paths, in characters. Time to match one may grow with the cube of its length. */
const MAX_PATH = 1_024;
/** Whether a path matches at least one of the globs; names with a leading dot match too. No globs match nothing. */
function matcher(globs) {
    return extendedMatcher(globs.map(withPlainParentheses));
}
/** Like `matcher`, but parentheses mean what they mean to picomatch: `!(*.*)` is a name without a dot. */
function extendedMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], OPTIONS);
    return (path) => path.length <= MAX_PATH && matches(path);
}
/** Escapes parentheses, which folder names may contain: picomatch would read them as groups of a regular expression. */
function withPlainParentheses(glob) {
    return glob.replaceAll(/\\.|[()]/g, (found) => (found.length === 1 ? `\\${found}` : found));
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ riskOfLines),
/* harmony export */   M4: () => (/* binding */ configuredRisk),
/* harmony export */   OD: () => (/* binding */ riskOfFiles)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _folder_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6670);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);



/** Words in resource types and settings, by risk class. Matched against changed lines, cut at `MAX_TEXT` characters. */
const LINE_RULES = [
    [
        'identity',
        /\b(iam|rbac|role_?assignments?|rolebindings?|clusterroles?|clusterrolebindings?|service_?accounts?|azuread_\w+|okta_\w+|assume_?role\w*|oidc_provider|managed_?identit\w+|permission_?sets?)\b|aws_iam_|google_\w*iam_|Microsoft\.Authorization/i,
    ],
    [
        'network',
        /\b(networkpolic\w+|security_?groups?|vpcs?|subnets?|route_?tables?|firewalls?|ingress(es)?|load_?balancers?|cidr\w*|nsg|peering\w*|transit_?gateways?|virtualnetworks?|private_?endpoints?|public_?ips?)\b|aws_(vpc|lb|alb|security_group|route)|azurerm_(virtual_network|subnet|network)|Microsoft\.Network/i,
    ],
    [
        'dns',
        /\b(dns|cname|hosted_?zones?|route53\w*|externaldns|nameservers?|txt_?records?)\b|aws_route53|azurerm_dns|cloudflare_record/i,
    ],
    [
        'secrets',
        /\b(kms|secrets?manager|key_?vaults?|sealedsecrets?|externalsecrets?|vault_\w+|certificates?|tls_private_key|ssm_parameter)\b|aws_kms|azurerm_key_vault|Microsoft\.KeyVault/i,
    ],
    ['state', /^\s*(backend\s+"|moved\s*\{|removed\s*\{|import\s*\{)|\bremote_state\b|\bprevent_destroy\b/m],
    [
        'versions',
        /\b(required_version|required_providers|kubernetes_?version|cluster_?version|engine_?version|eks_?version|orchestrator_?version)\b/i,
    ],
];
/** Folder and file names, by risk class; matched against the lower-case path. */
const PATH_RULES = [
    [
        'identity',
        /(^|[/_.-])(iam|rbac|roles?-?assignments?|identity|access|permissions?|service-?accounts?|policies)([/_.-]|$)/,
    ],
    [
        'network',
        /(^|[/_.-])(network(ing|s)?|vpcs?|vnets?|firewalls?|security-?groups?|ingress|nsg|subnets?|load-?balancers?|transit-?gateway)([/_.-]|$)/,
    ],
    ['dns', /(^|[/_.-])(dns|route53|zones?|domains?)([/_.-]|$)/],
    [
        'secrets',
        /\.age$|(^|[/_.-])(secrets?|kms|key-?vaults?|vault|certs?|certificates?|sops|sealed-?secrets?)([/_.-]|$)/,
    ],
    ['state', /(^|\/)(backend[^/]*\.(tf|hcl)|state|tfstate|remote-state)(\/|$)/],
    ['versions', /(^|\/)(versions?|providers?)\.(tf|tofu)$/],
    ['production', new RegExp(`(^|[/_.-])(${_folder_words_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3})([/_.-]|$)`)],
    [
        'shared-module',
        /(^|\/)(modules|_modules|shared|library|lib|_envcommon|base)\/.*\.(tf|tofu|hcl|bicep|ya?ml|json|py|ts)$/,
    ],
];
/** At most this many characters of a file's changed lines are searched for risk words. */
const MAX_TEXT = 20_000;
/** Risk classes that the changed lines of one file mention. */
function riskOfLines(lines) {
    const text = lines.slice(0, MAX_TEXT);
    return LINE_RULES.flatMap(([risk, pattern]) => (pattern.test(text) ? [risk] : []));
}
const risksOfPath = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__/* .memoized */ .x)((path) => {
    const lower = path.toLowerCase();
    return PATH_RULES.flatMap(([risk, pattern]) => (pattern.test(lower) ? [risk] : []));
});
/** Risk classes that the configuration (`weights.classes`) assigns to a path. */
function configuredRisk(classes) {
    const rules = Object.entries(classes).map(([name, globs]) => ({ name, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(globs) }));
    return (path) => rules.flatMap(({ name, matches }) => (matches(path) ? [name] : []));
}
/** Risk classes of a change's infrastructure files: by path, deletion and changed lines, plus the `configured` ones. */
function riskOfFiles(files, configured) {
    return [...new Set(files.flatMap((file) => [...riskOfFile(file), ...configured(file.path)]))].sort();
}
function riskOfFile(file) {
    const deleted = file.after === null ? ['deletion'] : [];
    return [...risksOfPath(file.path), ...deleted, ...(file.content?.risks ?? [])];
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O1: () => (/* binding */ lookedAt),
  Od: () => (/* binding */ scopeOf),
  fZ: () => (/* binding */ scopeWarning)
});

// EXTERNAL MODULE: ./build/iac/globs.js
var globs = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/lib/memoized.js
var memoized = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/lib/paths.js
var paths = __webpack_require__(3688);
// EXTERNAL MODULE: ./build/iac/authorship.js
var authorship = __webpack_require__(7695);
// EXTERNAL MODULE: ./build/iac/content-kind.js
var content_kind = __webpack_require__(3260);
// EXTERNAL MODULE: ./build/iac/tool-globs.js
var tool_globs = __webpack_require__(1698);
// EXTERNAL MODULE: ./build/iac/tools.js
var tools = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/iac/tool.js







const WORKFLOW_THAT_DEPLOYS = /deploy|apply|release(?!-(?:please|drafter|notes))|rollout|provision|infra|terraform|promote|(^|[/_.-])cd([/_.-]|$)/;
/**
 * The tool whose infrastructure a path belongs to: by name, then by the project around it, then by its contents.
 * `null`: not infrastructure. Lock, generated, vendored and binary files and documentation never are.
 */
function toolOf(path, contentKind, roots) {
    if ((0,authorship/* authorship */.w)(path) !== 'written' || contentKind === 'generated')
        return null;
    if (contentKind === 'generated-manifest')
        return 'kubernetes';
    const lower = path.toLowerCase();
    if ((0,content_kind/* isWorkflow */._2)(path) && !CODE.test(lower))
        return contentKind === 'ci' || (contentKind === null && WORKFLOW_THAT_DEPLOYS.test(lower)) ? 'ci' : null;
    if (contentKind !== null && CONTENT_BEATS_PATH.has(contentKind))
        return contentKind;
    return toolOfPath(lower) ?? toolOfProject(path, roots) ?? contentKind;
}
/** Code in a folder of workflows that is none: the agents on which these run. */
const CODE = /\.(tf|tofu|tfvars|bicep)$/;
/** Tool of a lower-case path: by its name, its folders, or a name that several tools have. */
const toolOfPath = (0,memoized/* memoized */.x)((path) => {
    const name = (0,paths/* fileName */.Md)(path);
    return toolByName(name) ?? toolByFolder((0,paths/* directoryName */.jK)(path), name) ?? toolByCommonName(name);
});
const toolByName = (0,tool_globs/* toolFinder */.d)(({ names }) => names);
const toolByCommonName = (0,tool_globs/* toolFinder */.d)(({ commonNames }) => commonNames);
const FOLDERS = tools/* TOOLS */.I.flatMap(({ tool, folders = [] }) => folders.map((below) => ({ tool, isInside: (0,tool_globs/* folderMatcher */.z)(below.in), isNamed: (0,globs/* extendedMatcher */.a)(below.names) })));
const foldersAround = (0,memoized/* memoized */.x)((folder) => FOLDERS.filter(({ isInside }) => isInside(folder)));
function toolByFolder(folder, name) {
    return foldersAround(folder).find(({ isNamed }) => isNamed(name))?.tool ?? null;
}
// Files of these kinds are often in folders that are named after Kubernetes or after the tool that installed them, or end
// in `.hcl` like Terraform's.
const CONTENT_BEATS_PATH = new Set(['argocd', 'flux', 'crossplane', 'nomad']);
/** Files of projects that no tool reads. */
const OF_NO_TOOL = new Set(['package.json', 'tsconfig.json', 'renovate.json']);
const PROJECTS = new Map(tools/* TOOLS */.I.map(({ tool, projectNames = [], projectParts = [] }) => [
    tool,
    { isNamed: (0,globs/* extendedMatcher */.a)(projectNames), isInside: (0,memoized/* memoized */.x)((0,tool_globs/* folderMatcher */.z)(projectParts)) },
]));
const PROJECT_FOLDERS = new Map(tools/* TOOLS */.I.flatMap(({ tool, projectFolders = [] }) => projectFolders.map((name) => [name, tool])));
/** Tool of the nearest enclosing project that uses such files. Hidden files and folders never count. */
function toolOfProject(path, roots) {
    const lower = path.toLowerCase();
    const name = (0,paths/* fileName */.Md)(lower);
    if (/(^|\/)\./.test(lower) || OF_NO_TOOL.has(name))
        return null;
    for (let folder = (0,paths/* directoryName */.jK)(path);; folder = (0,paths/* directoryName */.jK)(folder)) {
        const tool = roots.get(folder) ?? PROJECT_FOLDERS.get((0,paths/* fileName */.Md)(folder).toLowerCase());
        const project = tool === undefined ? undefined : PROJECTS.get(tool);
        if (tool !== undefined && (project?.isNamed(name) || project?.isInside((0,paths/* directoryName */.jK)(lower))))
            return tool;
        if (folder === '')
            return null;
    }
}

;// CONCATENATED MODULE: ./build/iac/scope.js


/**
 * The scope that the configuration sets: inside `paths` (everywhere, if no glob restricts it) and outside `exclude`.
 * Files that match a glob with a leading `+` are infrastructure even if no tool is recognised; their tool is then
 * `other`.
 */
function scopeOf(settings, roots) {
    const isLookedAt = lookedAt(settings);
    const isAdded = additions(settings);
    return ({ path, contentKind }) => {
        if (!isLookedAt(path))
            return null;
        return toolOf(path, contentKind, roots) ?? (isAdded(path) ? 'other' : null);
    };
}
/** Whether the configuration includes a path in the report, be it infrastructure or not. */
function lookedAt({ paths, exclude }) {
    const isAdded = additions({ paths });
    const restricting = paths.filter((glob) => !glob.startsWith('+'));
    const isInside = restricting.length === 0 ? () => true : (0,globs/* matcher */.j)(restricting);
    const isExcluded = (0,globs/* matcher */.j)(exclude);
    return (path) => !isExcluded(path) && (isAdded(path) || isInside(path));
}
/** A warning if `paths` and `exclude` leave none of the tree's files, as `paths: [infra]` does for a folder; else empty. */
function scopeWarning(settings, files) {
    const isLookedAt = lookedAt(settings);
    if (files.length === 0 || files.some(({ path }) => isLookedAt(path)))
        return [];
    return [
        'No file of the newest tree is left by `paths` and `exclude` of the configuration; a folder is written `infra/`. `infra-kpis check` shows what each entry matches.',
    ];
}
function additions({ paths }) {
    return (0,globs/* matcher */.j)(paths.filter((glob) => glob.startsWith('+')).map((glob) => glob.slice(1)));
}


/***/ }),

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toolFinder),
/* harmony export */   z: () => (/* binding */ folderMatcher)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);



/** Whether the lower-case path of a folder is, or is below, one whose path ends so. */
function folderMatcher(ends) {
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .extendedMatcher */ .a)(ends.map((end) => `**/${end}{,/**}`));
}
/** The first tool one of whose globs matches a lower-case name; `null`: none does. Memoized. */
function toolFinder(globsOf) {
    const matchers = _tools_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLS */ .I.map((files) => ({ tool: files.tool, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .extendedMatcher */ .a)(globsOf(files) ?? []) }));
    return (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__/* .memoized */ .x)((name) => matchers.find(({ matches }) => matches(name))?.tool ?? null);
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TOOLS)
/* harmony export */ });
const YAML = '{yml,yaml}';
const TERRAFORM_DATA = [`*.{${YAML},json,toml,xml,tpl,tmpl,tftpl,j2,sh,bash,ps1,sql,rego,conf,cfg,ini,env,pub}`];
/** Tools in the order in which they are tried: `base.pkr.hcl` ends like a file of Terraform. */
const TOOLS = [
    {
        tool: 'packer',
        names: ['*.{pkr,pkrvars}.{hcl,json}', 'packer*.json'],
        markers: ['*.pkr.hcl'],
        projectFolders: ['packer'],
        projectNames: [`*.{${YAML},json,toml,tmpl,j2,sh,ps1,psm1,service,conf,cfg,py}`],
    },
    {
        tool: 'terragrunt',
        names: ['terragrunt*.hcl', '{root,account,region,env,environment,common,stack}.hcl'],
        folders: [{ in: ['_envcommon'], names: ['*.hcl'] }],
        markersBelowRoot: ['terragrunt.hcl'],
        projectNames: TERRAFORM_DATA,
    },
    {
        tool: 'docker',
        names: ['{dockerfile,containerfile}{,[.-]*}', '*.{dockerfile,containerfile}', 'docker-bake*.hcl'],
    },
    { tool: 'compose', names: [`{,docker-}compose*.${YAML}{,.j2,.tpl,.erb}`] },
    { tool: 'dnscontrol', names: ['dnsconfig.{js,ts}'], markers: ['dnsconfig.{js,ts}'], projectNames: ['*.{js,ts}'] },
    { tool: 'nomad', names: ['*.nomad{,.hcl}{,.j2,.tpl,.tmpl}'] },
    { tool: 'bicep', names: ['*.{bicep,bicepparam}', 'bicepconfig.json'] },
    { tool: 'arm', names: ['azuredeploy*.json'] },
    {
        tool: 'pulumi',
        names: [`pulumi{,.*}.${YAML}`],
        markers: [`pulumi.${YAML}`],
        projectNames: [`*.{py,ts,js,go,cs,fs,java,${YAML},json,sh,tmpl,j2,hcl}`],
    },
    { tool: 'cdk', names: ['cdk.json'], markers: ['cdk.json'], projectNames: [`*.{py,ts,js,go,cs,java,json,${YAML}}`] },
    {
        tool: 'kustomize',
        names: [`kustomization.${YAML}`],
        markersBelowRoot: [`kustomization.${YAML}`],
        projectNames: [`*.{${YAML},json,env,properties,conf,sh}`],
    },
    {
        tool: 'terraform',
        names: ['*.{tf,tofu,tfvars}{,.json}', '*.tftpl', '*.tfvars.*'],
        commonNames: ['*.hcl'],
        markersBelowRoot: ['*.{tf,tofu,tfvars}'],
        projectFolders: ['terraform', 'opentofu'],
        projectNames: TERRAFORM_DATA,
    },
    {
        tool: 'cloudformation',
        names: [`*.{cfn,cloudformation}.{${YAML},json}`, '{,*[_.-]}samconfig{,[_.-]*}.toml'],
        folders: [
            { in: ['copilot'], names: [`*.${YAML}`] },
            {
                in: ['cloudformation', 'cfn', 'sam', 'sceptre', 'org-formation'],
                names: [`*.{${YAML},json,template}{,.j2}`],
            },
        ],
    },
    {
        tool: 'helm',
        names: [`chart.${YAML}`, `helmfile*.${YAML}{,.gotmpl}`, '.helmignore'],
        folders: [
            { in: ['helmfile.d', 'charts/*/templates'], names: ['*'] },
            { in: ['charts/*'], names: [`values*.${YAML}`] },
        ],
        commonNames: [`{,*[._-]}values{,[._-]*}.${YAML}{,.gotmpl}`],
        markers: [`chart.${YAML}`],
        markersBelowRoot: [`hubploy.${YAML}`, `helmfile*.${YAML}{,.gotmpl}`],
        projectNames: ['values*.json', `*.{tpl,${YAML},gotmpl,env}`],
        projectParts: ['templates', 'crds', 'files'],
    },
    {
        tool: 'nix',
        folders: [{ in: ['nixos', 'nixos-modules', 'hosts', 'machines'], names: ['*.nix'] }],
        markers: ['{,hardware-}configuration.nix'],
        projectNames: ['*.{nix,age}'],
    },
    { tool: 'flux', folders: [{ in: ['flux', 'flux-system'], names: [`*.${YAML}`] }] },
    {
        tool: 'argocd',
        folders: [{ in: ['argocd', 'argo-cd', 'argocd-apps', 'applicationset', 'applicationsets'], names: [`*.${YAML}`] }],
    },
    {
        tool: 'salt',
        names: ['*.{sls,jinja,top}'],
        markersBelowRoot: ['*.sls'],
        projectNames: [`*.{${YAML},json,toml,conf,cfg,sh,py}`],
        projectParts: ['templates', 'files'],
    },
    {
        tool: 'puppet',
        names: ['*.{pp,epp}', '{puppetfile,environment.conf}', `hiera*.${YAML}`],
        folders: [{ in: ['hiera*'], names: ['*'] }],
        projectParts: ['templates', 'files', 'lib', 'data', 'facts.d'],
    },
    {
        tool: 'chef',
        names: ['{berksfile,policyfile.rb}'],
        folders: [{ in: ['cookbooks'], names: ['*'] }],
        markers: ['metadata.rb'],
        projectNames: [`*.{rb,erb,json,${YAML}}`],
    },
    {
        tool: 'ansible',
        names: ['ansible.cfg', `{,{ansible,galaxy,role,roles}[_-]*}requirements.${YAML}`, `{site,playbook*}.${YAML}`],
        commonNames: ['{group_vars,host_vars,inventory,inventories}{,.*}'],
        folders: [
            {
                in: ['roles/{*,*/*,*/*/*}/{tasks,handlers,defaults,vars,templates,files,meta,library}'],
                names: ['*'],
            },
            { in: ['group_vars', 'host_vars', 'inventory{,.*}', 'inventories'], names: ['*'] },
            { in: ['playbook', 'playbooks'], names: [`*.{${YAML},j2}`] },
            { in: ['ansible'], names: [`[^.]*.{${YAML},j2,ini,cfg,sh}`, '!(*.*)'] },
            {
                in: ['ansible/**/{library,module_utils,scripts,inventory,*plugins,files,templates}'],
                names: ['*.py'],
            },
        ],
        markers: ['ansible.cfg', `inventory.{ini,${YAML}}`],
        projectNames: [`*.{${YAML},j2,ini,cfg}`],
        projectParts: ['templates', 'files'],
    },
    {
        tool: 'kubernetes',
        names: ['*.bu', `talconfig.${YAML}`],
        commonNames: ['*.{jsonnet,libsonnet}'],
        folders: [
            { in: ['talos'], names: [`*.{${YAML},patch}`] },
            {
                in: ['k8s', 'kubernetes', 'manifest', 'manifests', 'kube'],
                names: [`*.{${YAML},json}{,.j2,.tpl,.tmpl}`],
            },
        ],
    },
];


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ changeFailureRate)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_judged_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2523);
/* harmony import */ var _history_landed_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6176);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);
/* harmony import */ var _kpi_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5716);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1051);







/**
 * Change failure rate: failed infrastructure changes ÷ infrastructure changes, by the week in which the change landed.
 * Unit: share, 0…1, as k of n.
 * A change failed if an unplanned revert targets it, or a person or an incident names it as the cause, and this
 * surfaced within the horizon (`config.horizon`, 14 days after landing by default; about nine in ten failures do).
 * Until the horizon has passed for the whole week, the week is provisional: it is in the series but not in the
 * headline.
 * Counts machine updates in both numbers. The parts `people` and `machines` split the rate by author; `tier 1`,
 * `tier 2`, … split it by the most critical component that a change touches.
 * Does not count: reverts and re-lands (in either number), targets of planned undos, candidates (wording alone), and
 * failures that surfaced after the horizon. A change fails once, however many reverts, incidents or labels name it.
 * Source: DORA's change failure rate, with the change as the unit instead of the deployment.
 */
const changeFailureRate = (0,_kpi_js__WEBPACK_IMPORTED_MODULE_5__/* .defineKpi */ ._o)({
    id: 'change-failure-rate',
    title: 'Change failure rate',
    question: 'Which share of the infrastructure changes had to be undone or caused an incident?',
    unit: 'share',
    better: 'lower',
    target: { op: '<', value: 0.1, per: null },
    parts: ['people', 'machines', ..._tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .TIER_PARTS */ ._Y],
    settles: 'after-horizon',
    needs: ['changes'],
    wants: ['components', 'incidents'],
    measure({ changes, components, incidents }, period, { config }) {
        const landed = (0,_history_landed_in_js__WEBPACK_IMPORTED_MODULE_1__/* .landedIn */ .E)(changes, period).filter(_history_judged_change_js__WEBPACK_IMPORTED_MODULE_6__/* .isWork */ .cD);
        if (landed.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
        const hasFailed = (change) => (0,_history_judged_change_js__WEBPACK_IMPORTED_MODULE_6__/* .failedWithin */ .ru)(change, config.horizon * _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
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
                ...(0,_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .tierParts */ .FQ)(landed, (change) => change, components, rate),
            },
            ...(incidents === null
                ? { note: 'from git alone: labels of pull requests and incident issues were not read' }
                : {}),
            evidence: landed.filter(hasFailed).map((change) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .changeEvidence */ .A)(change, whyFailed(change))),
        };
    },
});
function whyFailed({ failure, machine }) {
    if (failure === null)
        return 'did not fail';
    const who = machine ? ' (a machine update)' : '';
    return `${failure.because}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(failure.after)} after landing${who}`;
}


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ landingChecks),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/**
 * Events that start a check because a change landed. Schedules, manual starts and pull requests are not among them, and
 * `workflow_run` is not either: GitHub attaches it to the newest commit of the default branch, whatever branch the
 * triggering run was for.
 */
const LANDING_EVENTS = new Set(['push', 'merge_group', 'deployment']);
/**
 * The checks that test a landing: started by it (or by an unknown event), matching the option `checks` if that is set,
 * and not matching `ignore-checks`. A name matches if it contains one of the texts, ignoring case.
 */
function landingChecks(checks, options) {
    const wanted = options.checks ?? [''];
    const ignored = options['ignore-checks'] ?? [];
    return checks.filter(({ name, event }) => (event === null || LANDING_EVENTS.has(event)) && mentions(name, wanted) && !mentions(name, ignored));
}
/** Whether a check's name contains one of the texts, ignoring case. */
function mentions(name, words) {
    const lower = name.toLowerCase();
    return words.some((word) => lower.includes(word.toLowerCase()));
}
/**
 * `failed` if one check failed, else `pending` if one still runs; neutral, skipped and cancelled checks are ignored.
 */
function outcomeOf(checks) {
    const has = (conclusion) => checks.some((check) => check.conclusion === conclusion);
    if (has('failure'))
        return 'failed';
    if (has('pending'))
        return 'pending';
    return has('success') ? 'passed' : 'silent';
}


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   v: () => (/* binding */ elapsed)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4904);


/**
 * Seconds from one instant to another; negative if `to` is earlier because clocks disagree. Without weekends, each
 * workday has 24 hours, even one with a clock change; in most zones clocks change on a Sunday, which does not count.
 */
function elapsed(from, to, calendar = {}) {
    const { weekends = true, 'time-zone': zone } = calendar;
    if (weekends)
        return to - from;
    return workdaysUntil((0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .wallClock */ .X)(to, zone)) - workdaysUntil((0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .wallClock */ .X)(from, zone));
}
// 1970-01-05 was a Monday.
const A_MONDAY = 4 * _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Seconds of Mondays to Fridays between a fixed Monday and an instant. */
function workdaysUntil(instant) {
    const weeks = Math.floor((instant - A_MONDAY) / _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8);
    const inWeek = instant - A_MONDAY - weeks * _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8;
    return weeks * 5 * _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ + Math.min(inWeek, 5 * _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
}
/** A duration for messages, in one unit with at most one decimal: `40 s`, `25 min`, `7.5 h`, `3.2 d`. */
function durationText(seconds) {
    const [value, unit] = (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .inOneUnit */ .E7)(seconds);
    return `${value} ${unit}`;
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changeEvidence),
/* harmony export */   i: () => (/* binding */ heaviest)
/* harmony export */ });
/* harmony import */ var _lib_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6100);

/** A change as evidence, with the note `title: shows`. */
function changeEvidence({ sha, number, title }, shows) {
    return { sha, ...(number === null ? {} : { number }), note: `${title}: ${shows}` };
}
const HEAVIEST = 3;
/** The three changes of the greatest weight as evidence, each with the factors of its weight. */
function heaviest(changes) {
    return changes
        .toSorted((one, other) => other.weight.weight - one.weight.weight || one.position - other.position)
        .slice(0, HEAVIEST)
        .map((change) => changeEvidence(change, whyHeavy(change)));
}
/** `weight 6 = size 3 (240 lines) × risk 2 (identity, network)` */
function whyHeavy({ weight: { weight, size, lines, risk, riskClasses } }) {
    const classes = riskClasses.length === 0 ? 'no risk class' : riskClasses.join(', ');
    return `weight ${weight} = size ${size} (${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lines, 'line')}) × risk ${risk} (${classes})`;
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ iacQuality)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3937);
/* harmony import */ var _kpi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5716);



/**
 * IaC quality: quality checks that pass ÷ all quality checks at the period's end. Unit: share, 0…1, as k of n. A
 * census, so it has no interval. Each item below is one check, in four parts:
 * `checks`: each lint or policy check of the default branch; passes if its newest result within four weeks did;
 * `modules`: each module or chart; passes if its inputs and outputs are described and it has a README;
 * `pins`: each distinct external module, provider, chart or image; passes if its version determines what is used;
 * `reuse`: each Terraform module; passes if it is not a copy of another directory.
 * A part without items gives the reason and does not change the whole.
 * Counts the hand-written files of the week's tree. Does not count examples, tests, vendored and generated files, and
 * versions that are computed. Exceptions from policies are not failures, because each may be justified:
 * `detail.exceptions` is their number, and the evidence lists them after the failures.
 */
const iacQuality = (0,_kpi_js__WEBPACK_IMPORTED_MODULE_2__/* .defineKpi */ ._o)({
    id: 'iac-quality',
    title: 'IaC quality',
    question: 'Which share of the quality checks does the infrastructure code pass?',
    unit: 'share',
    better: 'higher',
    target: { op: '>=', value: 0.95, per: null },
    parts: ['checks', 'modules', 'pins', 'reuse'],
    settles: 'at-once',
    needs: ['quality'],
    wants: ['changes', 'checks'],
    options: ['checks', 'ignore-checks'],
    remarks: ({ exceptions }) => (typeof exceptions === 'number' ? [exceptionsSaid(exceptions)] : []),
    measure({ quality, changes, checks }, period, { options, whyMissing }) {
        const linters = newestResults(changes ?? [], checks, period, options);
        const parts = {
            checks: checks === null ? absent('unavailable', whyMissing('checks')) : checkCensus(linters),
            ...staticParts(quality),
        };
        const held = Object.values(parts).filter((part) => part.kind === 'census');
        const detail = { exceptions: quality.exceptions.length };
        if (held.length === 0) {
            return { ...absent('nothing-to-measure', 'no module, no dependency to one and no lint check was found'), detail };
        }
        return {
            kind: 'census',
            numerator: sum(held.map(({ numerator }) => numerator)),
            denominator: sum(held.map(({ denominator }) => denominator)),
            detail,
            parts,
            evidence: [...failing(linters), ...shortfalls(quality), ...exceptions(quality)],
            ...(checks === null ? { note: 'static reading only: check results were not read' } : {}),
        };
    },
});
/** Words that mark lint and policy checks by name, unless the option `checks` names others. */
const LINTERS = [
    ...['lint', 'fmt', 'format', 'validate', 'polic', 'pre-commit'],
    ...['checkov', 'tfsec', 'trivy', 'terrascan', 'kics', 'conftest', 'opa', 'gatekeeper', 'kyverno', 'semgrep'],
    ...['kubeconform', 'kubeval', 'kube-score', 'kubescape', 'cfn-nag', 'cfn_nag', 'psrule', 'shellcheck'],
];
/** A check that has not run on the default branch for this long is treated as removed. */
const NEWEST_WITHIN = 4 * _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8;
/** The newest result within four weeks of each lint or policy check, sorted by name. */
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
/** One result per check name; if several checks have the same name, a failure wins. */
function resultsOf(checks, sha, options) {
    const results = new Map();
    for (const { name, conclusion, url } of (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .landingChecks */ .$3)(checks, options)) {
        if (options.checks === undefined && !(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(name, LINTERS))
            continue;
        if (conclusion !== 'success' && conclusion !== 'failure')
            continue;
        if (results.get(name)?.conclusion !== 'failure')
            results.set(name, { name, conclusion, url, sha });
    }
    return results;
}
function checkCensus(results) {
    const passed = results.filter(({ conclusion }) => conclusion === 'success');
    return census(passed.length, results.length, 'no lint or policy check ran within four weeks');
}
function staticParts({ modules, pins, reuse }) {
    return {
        modules: census(modules.passed, modules.total, 'no module or chart in the tree'),
        pins: census(pins.passed, pins.total, 'nothing in the tree comes from elsewhere'),
        reuse: census(reuse.passed, reuse.total, 'no Terraform module in the tree'),
    };
}
function census(numerator, denominator, whyNone) {
    return denominator === 0 ? absent('nothing-to-measure', whyNone) : { kind: 'census', numerator, denominator };
}
function absent(kind, reason) {
    return { kind, reason };
}
function exceptionsSaid(count) {
    return `${count === 0 ? 'no' : count} ${count === 1 ? 'exception' : 'exceptions'} from linters and policies in the tree`;
}
function failing(results) {
    return results
        .filter(({ conclusion }) => conclusion === 'failure')
        .map(({ name, url, sha }) => ({ sha, ...(url === null ? {} : { url }), note: `${name} fails` }));
}
function shortfalls({ modules, pins, reuse }) {
    return [modules, pins, reuse].flatMap(({ shortfalls: found }) => found.map(({ path, note }) => ({ path, note })));
}
function exceptions({ exceptions }) {
    return exceptions.map(({ path, line, rule }) => ({
        path,
        note: `exception${line === null ? '' : ` in line ${line}`}: ${rule}`,
    }));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 1921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ kpis),
  U: () => (/* binding */ selectKpis)
});

// EXTERNAL MODULE: ./build/kpis/change-failure-rate.js
var change_failure_rate = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/kpis/iac-quality.js
var iac_quality = __webpack_require__(6557);
// EXTERNAL MODULE: ./build/kpis/lead-time.js + 1 modules
var lead_time = __webpack_require__(3196);
// EXTERNAL MODULE: ./build/kpis/runbook-coverage.js + 1 modules
var runbook_coverage = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/kpis/throughput.js
var throughput = __webpack_require__(8182);
// EXTERNAL MODULE: ./build/history/incident.js
var incident = __webpack_require__(4697);
// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/history/judged-change.js
var judged_change = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/history/landed-in.js
var landed_in = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/history/period.js
var history_period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/history/revert.js
var history_revert = __webpack_require__(9713);
// EXTERNAL MODULE: ./build/lib/memoized.js
var memoized = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/kpis/duration.js
var duration = __webpack_require__(6176);
// EXTERNAL MODULE: ./build/kpis/evidence.js
var evidence = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/kpis/kpi.js
var kpi = __webpack_require__(5716);
// EXTERNAL MODULE: ./build/kpis/tiers.js
var tiers = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/kpis/time-to-restore.js











/**
 * Time to restore: how long something stayed broken, in seconds, by the week in which it broke; median and p90.
 * Counts: a failed infrastructure change from its landing to the landing of the first unplanned revert of it, and an
 * incident from its opening to its closing, by severity. A failure that an incident names is that incident, not two.
 * Does not count: planned undos, failures of reverts and re-lands (as in the failure rate), and failures without a
 * known end (`detail.endUnknown`).
 * Each failure is followed for the horizon (`config.horizon`, 14 days by default). One that has not ended by then, or
 * by `asOf`, enters the median with its duration so far. That is a lower bound, and the median stays exact while fewer
 * than half are open. Because nothing after the horizon counts, a settled week never changes.
 * Source: DORA's failed deployment recovery time, with the change as the unit.
 */
const timeToRestore = (0,kpi/* defineKpi */._o)({
    id: 'time-to-restore',
    title: 'Time to restore',
    question: 'When a change or a service failed, how long until it worked again?',
    unit: 'seconds',
    better: 'lower',
    target: null,
    partTargets: { P1: { op: '<', value: 3_600, per: null } },
    parts: ['reverts', 'incidents', ...incident/* SEVERITIES */.oC, ...tiers/* TIER_PARTS */._Y],
    settles: 'after-horizon',
    needs: ['changes', 'reverts'],
    wants: ['incidents', 'components'],
    options: ['weekends', 'time-zone'],
    remarks: ({ open, endUnknown }) => [
        ...(open ? [`${open} not over when last looked at: each counts as long as it had lasted by then`] : []),
        ...(endUnknown ? [`${endUnknown} left out: no end is known`] : []),
    ],
    measure({ changes, reverts, incidents, components }, period, { config, options, asOf }) {
        const horizon = config.horizon * instant/* DAY */.d_;
        const opened = (incidents ?? []).filter(({ openedAt }) => (0,history_period/* contains */.gR)(period, openedAt));
        const failed = (0,landed_in/* landedIn */.E)(changes, period).filter((change) => (0,judged_change/* isWork */.cD)(change) && (0,judged_change/* failedWithin */.ru)(change, horizon));
        const undone = firstReverts(reverts);
        const own = failed.filter((change) => !(incidents ?? []).some((incident) => isFailureOf(change, incident, horizon)));
        const followed = own.map((change) => ({ change, revert: undone.get(change.sha) }));
        const following = { horizon, asOf, ...options };
        const reverted = followed.flatMap(({ change, revert }) => revert === undefined ? [] : [{ change, ...changeOutage(change, revert, following) }]);
        const reported = opened.map((incident) => incidentOutage(incident, following));
        const outages = [...reverted, ...reported];
        const detail = { endUnknown: own.length - reverted.length };
        if (outages.length === 0) {
            return { kind: 'nothing-to-measure', reason: whyNone(failed.length, incidents === null), detail };
        }
        return {
            ...outageDurations(outages),
            detail,
            parts: {
                ...Object.fromEntries(partsOf(outages)),
                ...(0,tiers/* tierParts */.FQ)(reverted, ({ change }) => change, components, outageDurations),
            },
            evidence: outages.toSorted((one, other) => other.length - one.length).map(({ evidence }) => evidence),
            ...(incidents === null ? { note: 'reverts only: incident issues were not read' } : {}),
        };
    },
});
function changeOutage(change, revertedAt, following) {
    const { said, ...span } = follow(change.landedAt, revertedAt, following);
    return { ...span, parts: ['reverts'], evidence: { ...(0,evidence/* changeEvidence */.A)(change, said), seconds: span.lasted } };
}
function incidentOutage({ number, title, severity, openedAt, closedAt }, following) {
    const { said, ...span } = follow(openedAt, closedAt, following);
    const evidence = { number, seconds: span.lasted, note: `${title}: ${severity ?? 'incident'} ${said}` };
    return { ...span, parts: ['incidents', ...(severity === null ? [] : [severity])], evidence };
}
/** Measures from start to end, or to the earlier of horizon and `asOf` if the outage was still open then. */
function follow(start, end, { horizon, asOf, ...calendar }) {
    const lookedAt = Math.min(start + horizon, asOf);
    const open = end === null || end > lookedAt;
    const length = (0,duration/* elapsed */.v)(start, open ? lookedAt : end, calendar);
    const lasted = Math.max(0, length);
    const words = (0,duration/* durationText */.S)(lasted);
    return { length, lasted, open, said: open ? `not restored after ${words}` : `restored after ${words}` };
}
function partsOf(outages) {
    const names = [...new Set(outages.flatMap(({ parts }) => parts))].sort();
    return names.map((name) => [name, outageDurations(outages.filter(({ parts }) => parts.includes(name)))]);
}
function outageDurations(outages) {
    const lengths = (open) => outages.filter((one) => one.open === open).map(({ lasted }) => lasted);
    return {
        kind: 'durations',
        samples: lengths(false),
        open: lengths(true),
        negative: outages.filter(({ length }) => length < 0).length,
    };
}
/** When the first unplanned revert of each change landed, by the sha of the change; candidates do not count. */
const firstReverts = (0,memoized/* memoizedFor */.I)((reverts) => {
    const first = new Map();
    for (const revert of reverts) {
        for (const { sha } of (0,history_revert/* failedTargets */.s6)(revert)) {
            if (sha === null)
                continue;
            first.set(sha, Math.min(first.get(sha) ?? Infinity, revert.change.landedAt));
        }
    }
    return first;
});
/** Whether the incident is the failure of the change and was opened within the horizon after its landing. */
function isFailureOf({ failure, landedAt }, { number, openedAt }, horizon) {
    return failure?.incident === number && openedAt <= landedAt + horizon;
}
function whyNone(failed, withoutIncidents) {
    const nothing = failed === 0 ? 'nothing failed' : `no end is known of ${failed} failed changes`;
    return withoutIncidents ? `${nothing}; incident issues were not read` : nothing;
}

// EXTERNAL MODULE: ./build/kpis/validation-pass-rate.js
var validation_pass_rate = __webpack_require__(7980);
;// CONCATENATED MODULE: ./build/kpis/index.js







/** Every KPI, in report order. */
const kpis = [
    throughput/* throughput */.$,
    change_failure_rate/* changeFailureRate */.b,
    runbook_coverage/* runbookCoverage */.d,
    lead_time/* leadTime */.M,
    timeToRestore,
    validation_pass_rate/* validationPassRate */.d,
    iac_quality/* iacQuality */.j,
];
/** The KPIs of a report: first those that configuration names, in its order, then the rest; `false` omits one. */
function selectKpis(chosen) {
    const named = Object.keys(chosen).flatMap((id) => kpis.filter((kpi) => kpi.id === id));
    const rest = kpis.filter((kpi) => !named.includes(kpi));
    return [...named, ...rest].filter((kpi) => chosen[kpi.id] !== false);
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ defineKpi)
/* harmony export */ });
/* unused harmony exports UNITS, DIRECTIONS */
const UNITS = (/* unused pure expression or super */ null && (['share', 'count', 'seconds', 'money', 'score']));
const DIRECTIONS = (/* unused pure expression or super */ null && (['higher', 'lower']));
/** Declares a KPI. Infers its types, which makes using an undeclared source or option a type error. */
function defineKpi(kpi) {
    return kpi;
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lastFailures)
/* harmony export */ });
/* harmony import */ var _history_judged_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2523);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);


/** A change of more files than this is ignored: it is not evidence about any single component. */
const MANY_FILES = 200;
/**
 * When the latest failure of an infrastructure change to a component surfaced, if before `end`; `null`: none did. A path
 * belongs to the component at the root only if it is in no other.
 */
function lastFailures(components, changes, end) {
    const places = new Set(components.flatMap(({ paths }) => paths));
    const failures = new Map();
    for (const { failure, files } of changes.filter(_history_judged_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .cD)) {
        if (failure === null || failure.surfacedAt >= end || files.length > MANY_FILES)
            continue;
        for (const place of new Set(files.flatMap(({ path }) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .placesAround */ .qY)(path, places)))) {
            failures.set(place, Math.max(failures.get(place) ?? 0, failure.surfacedAt));
        }
    }
    return ({ paths }) => {
        const found = paths.flatMap((path) => failures.get(path) ?? []);
        return found.length === 0 ? null : Math.max(...found);
    };
}


/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ deploymentEnvironment),
  M: () => (/* binding */ leadTime)
});

// EXTERNAL MODULE: ./build/history/judged-change.js
var judged_change = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/history/landed-in.js
var landed_in = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/history/period.js
var history_period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/lib/memoized.js
var memoized = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/kpis/duration.js
var duration = __webpack_require__(6176);
// EXTERNAL MODULE: ./build/kpis/evidence.js
var evidence = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/kpis/first-deployment.js
/**
 * When each change was first deployed, by its sha. A deployment deploys every change up to its commit on the
 * first-parent line that no earlier deployment did. Changes up to the first known deployment have no entry: they may
 * have been deployed before the records began. Deployments of commits that are not on that line are ignored.
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

// EXTERNAL MODULE: ./build/kpis/kpi.js
var kpi = __webpack_require__(5716);
// EXTERNAL MODULE: ./build/kpis/tiers.js
var tiers = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/kpis/lead-time.js









const MAX_SLOWEST = 3;
/**
 * Lead time: from the opening of the pull request to its landing, in seconds, by the week in which it landed; median
 * and p90, because a few forgotten pull requests would distort a mean.
 * Counts people's infrastructure changes, and time as a draft: work had begun. Machine updates are in the part
 * `machines` only. Does not count reverts and re-lands.
 * The part `deployed` exists if configuration names an environment. It runs from the opening to the first successful
 * deployment of the change to that environment, by the week of that deployment. No environment is guessed: reading
 * deployments needs a permission of its own.
 * The parts `tier 1`, `tier 2`, … are people's changes by the most critical component that each touches.
 * Without pull-request data, lead time starts at the first author date on a merge commit's branch, and a note says so.
 * Squashed changes and direct pushes have no such date; they are left out, and a remark gives their share.
 * Source: DORA's lead time for changes.
 */
const leadTime = (0,kpi/* defineKpi */._o)({
    id: 'lead-time',
    title: 'Lead time',
    question: 'How long does an infrastructure change take from being opened to being live on the default branch?',
    unit: 'seconds',
    better: 'lower',
    target: null,
    parts: ['machines', 'deployed', ...tiers/* TIER_PARTS */._Y],
    settles: 'at-once',
    needs: ['changes'],
    wants: ['pulls', 'deployments', 'components'],
    options: ['environment', 'weekends', 'time-zone'],
    remarks: ({ landed, leftOut }) => shareLeftOut(leftOut ?? 0, landed ?? 0),
    measure({ changes, pulls, deployments, components }, period, { options, whyMissing }) {
        const beganAt = pulls === null ? firstCommitOf : openingOf;
        if (pulls === null && firstMerge(changes) >= period.end) {
            return {
                kind: 'unavailable',
                reason: `no merge commit shows when work on a change began, and ${whyMissing('pulls')}`,
            };
        }
        const landed = (0,landed_in/* landedIn */.E)(changes, period).filter(judged_change/* isWork */.cD);
        const spans = spansOf(landed, beganAt, (change) => change.landedAt, options);
        const deployed = deployments === null ? [] : spansToDeployment(changes, beganAt, deployments, period, options);
        const detail = { landed: landed.length, leftOut: landed.length - spans.length };
        if (spans.length + deployed.length === 0) {
            return { kind: 'nothing-to-measure', reason: whyNone(landed.length), detail };
        }
        const byPeople = spans.filter(({ change }) => !change.machine);
        const byMachines = spans.filter(({ change }) => change.machine);
        return {
            ...spanDurations(byPeople),
            detail,
            parts: {
                ...(byMachines.length === 0 ? {} : { machines: spanDurations(byMachines) }),
                ...(deployed.length === 0 ? {} : { deployed: spanDurations(deployed) }),
                ...(0,tiers/* tierParts */.FQ)(byPeople, ({ change }) => change, components, spanDurations),
            },
            evidence: slowest(byPeople),
            ...(pulls === null ? { note: SUBSTITUTE } : {}),
        };
    },
});
/**
 * The environment up to which lead time is measured; `null`: the configuration names none, so deployments are not read.
 */
function deploymentEnvironment({ kpis }) {
    const options = kpis[leadTime.id];
    return typeof options === 'object' ? (options.environment ?? null) : null;
}
const SUBSTITUTE = 'merge commits only, from the first author date on their branch: pull requests were not read';
function openingOf({ pull }) {
    return pull?.openedAt ?? null;
}
function firstCommitOf({ inner }) {
    return inner.length === 0 ? null : inner.reduce((first, { authoredAt }) => Math.min(first, authoredAt), Infinity);
}
/** When the first merge commit landed; infinite: there is none. */
const firstMerge = (0,memoized/* memoizedFor */.I)((changes) => changes.reduce((first, { inner, landedAt }) => (inner.length === 0 ? first : Math.min(first, landedAt)), Infinity));
function spansOf(changes, from, to, calendar) {
    return changes.flatMap((change) => {
        const [start, end] = [from(change), to(change)];
        return start === null || end === null ? [] : [{ change, length: (0,duration/* elapsed */.v)(start, end, calendar) }];
    });
}
/**
 * People's changes that were first deployed to the configured environment in the period; empty if none is configured.
 */
function spansToDeployment(changes, beganAt, deployments, period, options) {
    const known = changes.filter(({ landedAt }) => landedAt < period.end);
    const past = deployments.filter(({ environment, succeededAt }) => environment === options.environment && succeededAt < period.end);
    const reached = firstDeployments(known, past);
    const inPeriod = known.filter((change) => (0,judged_change/* isWork */.cD)(change) && !change.machine && (0,history_period/* contains */.gR)(period, reachedAt(change)));
    function reachedAt({ sha }) {
        return reached.get(sha) ?? -Infinity;
    }
    return spansOf(inPeriod, beganAt, reachedAt, options);
}
function spanDurations(spans) {
    return {
        kind: 'durations',
        samples: spans.map(({ length }) => Math.max(0, length)),
        negative: spans.filter(({ length }) => length < 0).length,
    };
}
function slowest(spans) {
    return spans
        .toSorted((one, other) => other.length - one.length || one.change.position - other.change.position)
        .slice(0, MAX_SLOWEST)
        .map(({ change, length }) => {
        const seconds = Math.max(0, length);
        return { ...(0,evidence/* changeEvidence */.A)(change, `${(0,duration/* durationText */.S)(seconds)} until it landed`), seconds };
    });
}
/** A remark on the share of changes that was left out; empty below 1 %. */
function shareLeftOut(leftOut, landed) {
    const share = Math.floor((100 * leftOut) / Math.max(1, landed));
    if (share < 1)
        return [];
    return [
        `${leftOut} of ${landed} changes (${share} %) are left out: squashed or pushed directly, so git does not show when they were opened`,
    ];
}
function whyNone(landed) {
    if (landed === 0)
        return 'no infrastructure change landed';
    return 'no landed change shows when it was opened: all were squashed or pushed directly';
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runbookCoverage)
});

// EXTERNAL MODULE: ./build/history/component.js
var history_component = __webpack_require__(3780);
// EXTERNAL MODULE: ./build/kpis/kpi.js
var kpi = __webpack_require__(5716);
// EXTERNAL MODULE: ./build/kpis/last-failures.js
var last_failures = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/kpis/runbook-gaps.js


/** A failure counts as recent for a quarter. */
const RECENT_FAILURE = 91 * instant/* DAY */.d_;
/** Rank of the work to close a gap, least first: an edit, a file, a whole runbook. */
const EFFORT = {
    stale: 0,
    'target-missing': 1,
    stub: 2,
    none: 3,
    external: 4,
    current: 4,
};
/**
 * The components that are not covered (state neither `current` nor `external`), as evidence. First those that failed
 * within a quarter of `end`, unless their runbook is only stale; then by tier; then the least work first; then by the
 * latest failure or change. Each note gives what is missing, tier, owners, and the last failure and change.
 * `failedAtOf` tells when the latest failure of a component surfaced.
 */
function gapsOf(components, failedAtOf, end) {
    return components
        .filter((component) => !(0,history_component/* isCovered */.P$)(component))
        .map((component) => ({ component, failedAt: failedAtOf(component) }))
        .toSorted((a, b) => order(a, end) - order(b, end) || lastEvent(b) - lastEvent(a))
        .map(({ component, failedAt }) => ({
        path: component.paths[0] ?? component.name,
        component: component.name,
        note: noteOf(component, failedAt),
    }));
}
function order({ component, failedAt }, end) {
    const isUrgent = failedAt !== null && failedAt > end - RECENT_FAILURE && component.runbook.state !== 'stale';
    return (isUrgent ? 0 : 1000) + (component.tier ?? 9) * 10 + EFFORT[component.runbook.state];
}
function lastEvent({ component, failedAt }) {
    return Math.max(failedAt ?? 0, component.changedAt ?? 0);
}
function noteOf({ name, tier, owners, changedAt, runbook }, failedAt) {
    const facts = [
        ...(tier === null ? [] : [`tier ${tier}`]),
        ...(owners.length === 0 ? [] : [`owner ${owners.slice(0, 3).join(', ')}`]),
        ...(failedAt === null ? [] : [`failed on ${(0,instant/* longDay */.tV)(failedAt)}`]),
        ...(changedAt === null ? [] : [`changed on ${(0,instant/* longDay */.tV)(changedAt)}`]),
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

// EXTERNAL MODULE: ./build/kpis/tiers.js
var kpis_tiers = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/kpis/runbook-coverage.js





/**
 * Runbook coverage: critical components with a current runbook ÷ critical components, in the week's last tree. Unit:
 * share, 0…1, as k of n. A census, so it has no interval.
 * A component is critical if its tier is at most `config.tiers.critical` (1 by default). If no component has a tier,
 * every component counts and a note says so.
 * Counts as covered: the states `current` and `external` (a link of unknown age; `detail.external` is their number).
 * Does not count as covered: no runbook, a missing target, a stub, a stale runbook.
 * The parts `tier 1`, `tier 2`, … cover every tier that a component has, critical or not, for targets by tier.
 * The evidence is the components without coverage: first those that failed recently, then by tier, then by effort.
 * If no file, link or configuration mentions runbooks, the result is `not-configured`, never 0 %.
 */
const runbookCoverage = (0,kpi/* defineKpi */._o)({
    id: 'runbook-coverage',
    title: 'Runbook coverage',
    question: 'Which critical services could someone else operate tonight?',
    unit: 'share',
    better: 'higher',
    target: { op: '>=', value: 0.9, per: null },
    parts: kpis_tiers/* TIER_PARTS */._Y,
    settles: 'at-once',
    needs: ['components', 'runbooks'],
    wants: ['changes'],
    measure({ components, runbooks, changes }, period, { config }) {
        if (components.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no component was found' };
        if (!runbooks.mentioned) {
            return {
                kind: 'not-configured',
                reason: 'neither files, links nor configuration speak of runbooks',
                enable: 'runbooks: { paths: ["docs/operations/**"] }',
            };
        }
        const tiered = (0,history_component/* hasTiers */.kH)(components);
        const critical = components.filter((component) => !tiered || (component.tier !== null && component.tier <= config.tiers.critical));
        if (critical.length === 0)
            return { kind: 'nothing-to-measure', reason: 'no component is critical' };
        const tiers = [...new Set(components.flatMap(({ tier }) => (tier === null ? [] : [tier])))];
        return {
            ...coverage(critical),
            detail: { external: critical.filter((component) => component.runbook.state === 'external').length },
            parts: Object.fromEntries(tiers.map((tier) => [(0,kpis_tiers/* tierPart */.u6)(tier), coverage(components.filter((component) => component.tier === tier))])),
            evidence: gapsOf(critical, (0,last_failures/* lastFailures */.I)(components, changes ?? [], period.end), period.end),
            ...(tiered ? {} : { note: 'no tiers set: every component counts as critical' }),
        };
    },
});
function coverage(components) {
    return { kind: 'census', numerator: components.filter(history_component/* isCovered */.P$).length, denominator: components.length };
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ kpiTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   uY: () => (/* binding */ partTargetOf),
/* harmony export */   vN: () => (/* binding */ writeTarget)
/* harmony export */ });
/* unused harmony exports OPERATORS, SPANS */
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);

const OPERATORS = (/* unused pure expression or super */ null && (['<', '<=', '>=', '>']));
const SPANS = (/* unused pure expression or super */ null && (['week', 'month', 'quarter']));
const FORM = /^(<=|>=|<|>) ?(\d{1,12}(?:\.\d{1,6})?) ?(%|s|min|h|d)?(?: ?(?:\/|an? ) ?(week|month|quarter))?$/;
const SCALE = { '%': 0.01, s: 1, min: 60, h: _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, d: _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ };
/** Parses `< 10 %`, `>= 6 / month`, `≥ 6 a month`, `< 60 min`. Shares become 0…1, durations seconds. `null`: not a target. */
function parseTarget(text) {
    const match = FORM.exec(text.trim().replaceAll(/\s+/g, ' ').replace('≥', '>=').replace('≤', '<='));
    if (match === null)
        return null;
    const [op, number, unit, per] = match.slice(1);
    // Rounding to nine digits makes 95 % 0.95 instead of 0.9500000000000001.
    const value = Number((Number(number) * scaleOf(unit)).toFixed(9));
    return { op, value, per: per ?? null, unit: unit ?? null };
}
/** The inverse of `parseTarget`, exact for numbers with at most nine digits before the point and six after it. */
function writeTarget({ op, value, per, unit }) {
    const number = Number((value / scaleOf(unit)).toFixed(6));
    return `${op} ${number}${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` / ${per}`}`;
}
function scaleOf(unit) {
    return SCALE[unit ?? ''] ?? 1;
}
/**
 * The target of a whole KPI: from the configuration, else the KPI's own; `null`: none. A configured target without time
 * span keeps the KPI's own `per`.
 */
function kpiTarget(kpi, targets) {
    const set = targets[kpi.id];
    return chosen(typeof set === 'object' ? set['all'] : set, kpi.target);
}
/** The target of one part (`P1`, `tier 2`, …): from the configuration, else the KPI's own; `null`: none. */
function partTargetOf(kpi, part, targets) {
    const set = targets[kpi.id];
    return chosen(typeof set === 'object' ? set[part] : undefined, kpi.partTargets?.[part] ?? null);
}
function chosen(set, own) {
    if (set === undefined)
        return own;
    const target = set === false ? null : parseTarget(set);
    return target === null ? null : { op: target.op, value: target.value, per: target.per ?? own?.per ?? null };
}


/***/ }),

/***/ 8182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ throughput)
/* harmony export */ });
/* harmony import */ var _history_landed_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6453);
/* harmony import */ var _kpi_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5716);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1051);




/**
 * Throughput: number of infrastructure changes that people landed in the week. Unit: count.
 * Counts: changes that touch at least one infrastructure path. Does not count: reverts and re-lands (`detail.undone`),
 * and machine updates (`detail.machines`, shown separately).
 * `detail.weighted` is the sum of size × risk over the same changes. Size is 1…4 by default, by the lines that a person
 * wrote; risk is 1…2 by default, by the classes of blast radius touched; both are capped, so that one large change
 * never weighs more than a few small ones. `weights` of the configuration sets both scales.
 * The evidence is the three heaviest changes with the factors of their weight. There is no figure per person.
 */
const throughput = (0,_kpi_js__WEBPACK_IMPORTED_MODULE_3__/* .defineKpi */ ._o)({
    id: 'throughput',
    title: 'Throughput',
    question: 'How many infrastructure changes did people land, and how much did they weigh?',
    unit: 'count',
    better: 'higher',
    target: { op: '>=', value: 6, per: 'month' },
    parts: _tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .TIER_PARTS */ ._Y,
    settles: 'at-once',
    needs: ['changes'],
    wants: ['components'],
    measure({ changes, components }, period) {
        const landed = (0,_history_landed_in_js__WEBPACK_IMPORTED_MODULE_0__/* .landedIn */ .E)(changes, period).filter((change) => change.infra);
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
            parts: (0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .tierParts */ .FQ)(byPeople, (change) => change, components, (some) => ({ kind: 'count', value: some.length })),
            evidence: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviest */ .i)(byPeople),
        };
    },
});


/***/ }),

/***/ 1051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ tierParts),
/* harmony export */   _Y: () => (/* binding */ TIER_PARTS),
/* harmony export */   u6: () => (/* binding */ tierPart)
/* harmony export */ });
/* harmony import */ var _history_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3780);
/* harmony import */ var _lib_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7375);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3688);



/** The names of all parts that `tierParts` can return: `tier 1` to `tier 9`. */
const TIER_PARTS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(tierPart);
/** The name of the part of a tier, such as `tier 1`. */
function tierPart(tier) {
    return `tier ${tier}`;
}
/**
 * Splits items by tier (`tier 1`, `tier 2`, …) and gives a figure for each. An item counts in the tier of the most
 * critical component that its change touches, in the measured week's tree; if none of these has a tier, it is in no
 * part. Empty if no component has a tier or components were not read.
 */
function tierParts(items, changeOf, components, figureOf) {
    if (components === null || !(0,_history_component_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTiers */ .kH)(components))
        return {};
    const tiers = tierByPlace(components);
    const byTier = new Map();
    for (const item of items) {
        const tier = tierOf(changeOf(item), tiers);
        if (tier !== null)
            (0,_lib_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byTier, tier, item);
    }
    return Object.fromEntries([...byTier].map(([tier, some]) => [tierPart(tier), figureOf(some)]));
}
/**
 * Tier by component path; `null` for a component without tier. Those are kept so that their files are not attributed to
 * the component at the root.
 */
function tierByPlace(components) {
    const tiers = new Map();
    for (const { tier, paths } of components) {
        for (const path of paths)
            tiers.set(path, mostCritical([tier, tiers.get(path) ?? null]));
    }
    return tiers;
}
/**
 * The most critical tier that a change touches; `null`: none. A path belongs to the component at the root only if it is
 * in no other.
 */
function tierOf({ files }, tiers) {
    const touched = files.flatMap(({ path }) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .placesAround */ .qY)(path, tiers));
    return mostCritical(touched.map((place) => tiers.get(place) ?? null));
}
function mostCritical(tiers) {
    return tiers.reduce((best, tier) => (best === null || (tier !== null && tier < best) ? tier : best), null);
}


/***/ }),

/***/ 7980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validationPassRate)
/* harmony export */ });
/* harmony import */ var _history_landed_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/* harmony import */ var _lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6100);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3937);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);
/* harmony import */ var _kpi_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5716);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1051);






/**
 * Validation pass rate: landed infrastructure changes whose checks on the default branch passed ÷ those that have a
 * result, by the week in which the change landed. Unit: share, 0…1, as k of n.
 * Counts every infrastructure change, including reverts and machine updates: each is on the branch that is deployed.
 * A change fails if the last attempt of a check of its landing commit failed, timed out or requires action. A check
 * that passed when it was run again counts as passed, and its change in `detail.flaky`. Neutral, skipped, stale and
 * cancelled checks are ignored. Changes with a check that still runs (`detail.pending`) or without any result
 * (`detail.unchecked`) are in neither number.
 * Does not look at checks that a schedule, a person or a pull request started, or at checks of the pull request's own
 * commits: those tested a proposal, not the landed change.
 */
const validationPassRate = (0,_kpi_js__WEBPACK_IMPORTED_MODULE_5__/* .defineKpi */ ._o)({
    id: 'validation-pass-rate',
    title: 'Validation pass rate',
    question: 'Does the default branch still pass its checks after a change has landed?',
    unit: 'share',
    better: 'higher',
    target: { op: '>', value: 0.98, per: null },
    parts: _tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .TIER_PARTS */ ._Y,
    settles: 'at-once',
    needs: ['changes', 'checks'],
    wants: ['components'],
    options: ['checks', 'ignore-checks'],
    remarks: ({ flaky, pending, unchecked }) => [
        ...(flaky ? [`${flaky} passed only when a check was run again`] : []),
        ...(pending ? [`${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(pending, 'waits', 'wait')} for a check that still runs`] : []),
        ...(unchecked
            ? [`${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unchecked, 'has no check result and is', 'have no check result and are')} left out`]
            : []),
    ],
    measure({ changes, checks, components }, period, { options }) {
        const landed = (0,_history_landed_in_js__WEBPACK_IMPORTED_MODULE_0__/* .landedIn */ .E)(changes, period)
            .filter((change) => change.infra)
            .map((change) => ({ change, checks: (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .landingChecks */ .$3)(checks.get(change.sha) ?? [], options) }))
            .map((judged) => ({ ...judged, outcome: (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(judged.checks) }));
        const withOutcome = (outcome) => landed.filter((judged) => judged.outcome === outcome);
        const passed = withOutcome('passed');
        const failed = withOutcome('failed');
        const pending = withOutcome('pending').length;
        const flaky = passed.filter((judged) => flakyOf(judged.checks).length > 0);
        const detail = { flaky: flaky.length, pending, unchecked: withOutcome('silent').length };
        if (passed.length + failed.length === 0) {
            return { kind: 'nothing-to-measure', reason: whyNone(landed.length, pending), detail };
        }
        const rate = (some) => ({
            kind: 'rate',
            numerator: some.filter(({ outcome }) => outcome === 'passed').length,
            denominator: some.length,
        });
        const judged = [...passed, ...failed];
        return {
            ...rate(judged),
            detail,
            parts: (0,_tiers_js__WEBPACK_IMPORTED_MODULE_4__/* .tierParts */ .FQ)(judged, ({ change }) => change, components, rate),
            evidence: [
                ...flaky.map((one) => shown(one.change, 'passed when it was run again:', flakyOf(one.checks))),
                ...failed.map((one) => shown(one.change, 'failed', brokenOf(one.checks))),
            ],
        };
    },
});
function flakyOf(checks) {
    return checks.filter(({ flaky }) => flaky);
}
function brokenOf(checks) {
    return checks.filter(({ conclusion }) => conclusion === 'failure');
}
function shown(change, how, checks) {
    const url = checks.find((check) => check.url !== null)?.url;
    const names = [...new Set(checks.map(({ name }) => name))].sort();
    return { ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .changeEvidence */ .A)(change, `${how} ${names.join(', ')}`), ...(url ? { url } : {}) };
}
function whyNone(landed, pending) {
    if (landed === 0)
        return 'no infrastructure change landed';
    if (pending > 0)
        return `${pending} of ${landed} landed changes have checks that still run, the rest have none`;
    return `none of ${landed} landed changes has a check result on the default branch: let the workflow run on \`push\` to it`;
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wallClock),
/* harmony export */   k: () => (/* binding */ isTimeZone)
/* harmony export */ });
const OFFSET = /^GMT(?:([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?)?$/;
/**
 * The local time of a zone (`Europe/Berlin`) at an instant, as seconds since 1970-01-01 00:00 local time; UTC if no
 * zone is given. Throws a RangeError for a name that `isTimeZone` rejects.
 */
function wallClock(instant, zone) {
    if (zone === undefined)
        return instant;
    const name = formatOf(zone)
        .formatToParts(instant * 1000)
        .find(({ type }) => type === 'timeZoneName');
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name?.value ?? '') ?? [];
    const offset = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
    return instant + (sign === '-' ? -offset : offset);
}
/** Whether a text is the name of a time zone that this platform knows. */
function isTimeZone(name) {
    try {
        formatOf(name);
        return true;
    }
    catch {
        return false;
    }
}
const formats = new Map();
function formatOf(zone) {
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    return format;
}


/***/ }),

/***/ 8893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ foldedHash),
/* harmony export */   x: () => (/* binding */ isSpace)
/* harmony export */ });
const SPACE = 0x20;
/**
 * 32-bit FNV-1a hash of a text, with leading white space dropped and every other run of it hashed as one space.
 * Two different texts collide about once in four billion pairs.
 */
function foldedHash(text) {
    let value = 0x811c9dc5;
    let wasSpace = true;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const space = isSpace(code);
        if (!(space && wasSpace))
            value = Math.imul(value ^ (space ? SPACE : code), 0x01000193);
        wasSpace = space;
    }
    return value >>> 0;
}
/** Whether a character code is ASCII white space. */
function isSpace(code) {
    return code === SPACE || (code >= 0x09 && code <= 0x0d);
}


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
/** Groups items by key, in the order in which the keys first occur. (`Map.groupBy` needs Node 21.) */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        addTo(groups, keyOf(item), item);
    return groups;
}
/** Adds an item to the group of its key, which is created if it is missing. */
function addTo(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ labelTest)
/* harmony export */ });
/** Whether a label is one of some names. Letter case is ignored, as GitHub does. */
function labelTest(names) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return (label) => known.has(label.toLowerCase());
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ memoizedFor),
/* harmony export */   x: () => (/* binding */ memoized)
/* harmony export */ });
/** Caches `make` by text, for example by path. A result `undefined` is not cached. */
function memoized(make) {
    return cached(make, new Map());
}
/** Caches `make` by object, as long as the object lives: every week derives the same from the list of all changes. */
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

/***/ 3688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   OI: () => (/* binding */ innermost),
/* harmony export */   Pv: () => (/* binding */ directoriesOf),
/* harmony export */   hH: () => (/* binding */ commonDirectory),
/* harmony export */   jK: () => (/* binding */ directoryName),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   qY: () => (/* binding */ placesAround)
/* harmony export */ });
/** Directory of a path: `a/b` of `a/b/c.tf`; the empty text is the repository's root. */
function directoryName(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** File name: `c.tf` of `a/b/c.tf`. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Joins a directory and a name: `a/b` and `c.tf` give `a/b/c.tf`. */
function pathIn(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** File name up to its first dot: `c` of `a/b/c.html.md.erb`. */
function fileStem(path) {
    return fileName(path).split('.')[0] ?? '';
}
/** Resolves a path relative to a directory; a leading `/` is the repository's root. `null`: outside the repository. */
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
/** Whether a path equals `place` or is below it. Every path is inside the root (the empty text). */
function isInside(path, place) {
    return place === '' || path === place || (path.startsWith(place) && path[place.length] === '/');
}
/** A path, then each directory above it from the inside out, without the repository's root. */
function* upwards(path) {
    for (let place = path; place !== ''; place = directoryName(place))
        yield place;
}
/** All directories, at any level, that hold some of the paths, without the repository's root. */
function directoriesOf(paths) {
    const directories = new Set();
    for (const path of paths) {
        for (const directory of upwards(directoryName(path))) {
            if (directories.has(directory))
                break;
            directories.add(directory);
        }
    }
    return directories;
}
/** Number of distinct places below each directory, at any depth. */
function countBelow(places) {
    const counts = new Map();
    for (const place of new Set(places)) {
        for (const above of upwards(directoryName(place)))
            counts.set(above, (counts.get(above) ?? 0) + 1);
    }
    return counts;
}
/** The members of `places` that contain a path, innermost first; the root alone if none of them does. */
function placesAround(path, places) {
    const around = [...upwards(path)].filter((place) => places.has(place));
    return around.length > 0 ? around : [''];
}
/** The value of the innermost place that contains a path: the path itself, a directory above it, or the root. */
function innermost(path, places) {
    for (const place of upwards(path)) {
        const found = places.get(place);
        if (found !== undefined)
            return found;
    }
    return places.get('');
}
/** The innermost directory that contains all paths; the root (the empty text) if they share none. */
function commonDirectory(paths) {
    const [first = '', ...others] = paths;
    for (const place of upwards(directoryName(first))) {
        if (others.every((other) => isInside(other, place)))
            return place;
    }
    return '';
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MD: () => (/* binding */ countWord),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   Zb: () => (/* binding */ upperFirst),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   oZ: () => (/* binding */ lowerFirst),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** A number as text, with one decimal below 100 and thousands separators above 999: `8`, `7.5`, `1,204`. */
function decimal(value) {
    const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
    // The first use of a locale takes a twentieth of a small run, and most numbers need no separator.
    return Math.abs(rounded) < 1000 ? String(rounded) : rounded.toLocaleString('en-US');
}
/** `1 change`, `2 changes` */
function plural(count, noun, nouns = `${noun}s`) {
    return `${decimal(count)} ${count === 1 ? noun : nouns}`;
}
const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A count in words, `four`; from 13 on in digits. */
function countWord(count) {
    return WORDS[count] ?? decimal(count);
}
/** `a, b and c`, `a or b` */
function sentenceList(words, last = 'and') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** Lists at most `most` words and counts the rest: `a, b, c and 4 more`. */
function someOf(words, most) {
    const shown = words.slice(0, most).join(', ');
    return words.length > most ? `${shown} and ${words.length - most} more` : shown;
}
/** The text with a capital first letter. */
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The text with a small first letter, unless its first word is an abbreviation: `IaC quality` stays. */
function lowerFirst(text) {
    return /^[A-Z][a-z]+\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ fullNames),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   jq: () => (/* binding */ isForeign)
/* harmony export */ });
// The bounds keep matching linear: 100 characters hold a name on any host, and six segments hold nested groups.
const REFERENCE = /\bI[0-9a-f]{8,40}\b|\b[0-9a-f]{7,64}\b|(?<repository>(?:[\w.][\w.-]{0,99}\/){1,5}[\w.][\w.-]{0,99})?(?:(?<!\bAB)[#!]|(?:\/-)?\/(?:pull|pulls|pullrequest|merge_requests|\+)\/|\b(?:PR|MR|pull request|merge request)[ -][#!]?)(?<number>\d{1,7})\b/gi;
/** All references in a text: ids, `#12`, `!12`, `PR 12`, `owner/name#12`, links to the usual code hosts. */
function referencesIn(text) {
    return [...text.matchAll(REFERENCE)].map(({ 0: written, groups }) => ({
        text: written,
        number: groups?.['number'] === undefined ? null : Number(groups['number']),
        repository: groups?.['repository'] ?? null,
    }));
}
/** Whether a reference names a repository other than `names`. Letter case is ignored. */
function isForeign({ repository }, names) {
    return repository !== null && !isCalled(repository, names);
}
/** Either name may be the longer one: `owner/name` matches `host/group/owner/name`. */
function isCalled(repository, names) {
    const said = `/${repository.toLowerCase()}`;
    const known = names.map((name) => `/${name.toLowerCase()}`);
    return known.some((name) => said.endsWith(name) || name.endsWith(said));
}
/** The names with an owner. Only `owner/name` identifies a repository; a bare name is only the clone's folder. */
function fullNames(names) {
    return names.flatMap((name) => (name?.includes('/') ? [name] : []));
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pullNamedIn)
/* harmony export */ });
/** First lines that code hosts write when they merge a pull request. Named groups: `number`, `branch`, `title`. */
const FORMS = [
    // GitHub's merge button, Prow
    { pattern: /^Merge pull request #(?<number>\d+) from [^/\s]+\/(?<branch>\S+)/, titleInBody: true },
    // Gitea, Forgejo
    {
        pattern: /^Merge pull request '(?<title>.+)' \([#!](?<number>\d+)\) from (?:[^:\s]+:)?(?<branch>\S+)(?: into \S+)?$/,
        titleInBody: false,
    },
    // bors, homu
    { pattern: /^Auto merge of #(?<number>\d+) - (?:[^:\s]+:)?(?<branch>[^\s,]+), r=\S+/, titleInBody: true },
    // bors-ng
    { pattern: /^Merge #(?<number>\d+)\b/, titleInBody: true },
    // Bitbucket
    { pattern: /^Merged in (?<branch>\S+) \(pull request #(?<number>\d+)\)/, titleInBody: true },
    // Azure DevOps
    { pattern: /^Merged PR (?<number>\d+): (?<title>.+)/, titleInBody: false },
    // GitLab: the number is in the last line of the body
    { pattern: /^Merge branch '(?<branch>[^']+)'(?: into '?[^']+'?)?$/, titleInBody: true },
    // Gerrit, Zuul
    { pattern: /^Merge "(?<title>.+)"(?: into \S+)?$/, titleInBody: false },
    // squash merge
    { pattern: /^(?<title>.*\S)\s+\(#(?<number>\d+)\)$/, titleInBody: false },
    { pattern: /^(?<title>.*\S)\s+\(!(?<number>\d+)\)$/, titleInBody: false },
];
const GITLAB_NUMBER = /^See merge request (?:[\w./-]*)!(\d+)$/m;
/** Reads number, branch and title of the pull request from a landing's message. */
function pullNamedIn(title, message) {
    for (const { pattern, titleInBody } of FORMS) {
        const groups = pattern.exec(title)?.groups;
        if (groups === undefined)
            continue;
        return {
            number: groups['number'] === undefined ? gitlabNumber(message) : Number(groups['number']),
            branch: groups['branch'] ?? null,
            title: groups['title'] ?? (titleInBody ? firstBodyLine(message) : null) ?? title,
        };
    }
    return { number: gitlabNumber(message), branch: null, title };
}
function gitlabNumber(message) {
    const match = GITLAB_NUMBER.exec(message);
    return match === null ? null : Number(match[1]);
}
/**
 * Lines that git or GitLab write into the body of a merge: the list of conflicts, the number of the merge request, the
 * heading of the merged titles (`merge.log`).
 */
const NOT_A_TITLE = /^(?:#? ?Conflicts:|See merge request |\* \S+:(?: \(\d+ commits?\))?$)/;
/** Lines above the title: comments of a template, and the text of the Kubernetes merge queue. */
const BY_A_ROBOT = /^(?:<!--|Automatic merge from submit-queue)/;
function firstBodyLine(message) {
    const lines = message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    const first = lines.find((line) => line !== '' && !BY_A_ROBOT.test(line));
    return first === undefined || NOT_A_TITLE.test(first) ? null : first;
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decideChanges),
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
// EXTERNAL MODULE: ./build/iac/authorship.js
var authorship = __webpack_require__(7695);
// EXTERNAL MODULE: ./build/iac/content-kind.js
var content_kind = __webpack_require__(3260);
// EXTERNAL MODULE: ./build/lib/group.js
var group = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/collect/git/blobs.js
var blobs = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/collect/git/content-kinds.js




/**
 * The kind of each changed file according to its contents. Contents are read again only if the changed lines may have
 * altered the kind.
 */
async function readContentKinds(repository, commits) {
    const runs = runsOf(commits);
    const byBlob = (0,group/* groupBy */.$)(runs, ({ blob }) => blob);
    const byFile = new Map();
    await (0,blobs/* readBlobs */.b)(repository, byBlob.keys(), ({ id, contents }) => {
        if (contents === null)
            return;
        for (const { path, files } of byBlob.get(id) ?? []) {
            const contentKind = (0,content_kind/* contentKindOf */.tk)(path, contents.toString('utf8', 0, (0,content_kind/* probeLength */.RO)(path)));
            if (contentKind !== null)
                for (const file of files)
                    byFile.set(file, contentKind);
        }
    });
    for (const { files, endedBy } of runs) {
        const contentKind = files[0] && byFile.get(files[0]);
        // Commenting a manifest out still changes a manifest.
        if (contentKind !== undefined && !(0,content_kind/* isGenerated */.UK)(contentKind) && endedBy !== undefined && !byFile.has(endedBy))
            byFile.set(endedBy, contentKind);
    }
    return byFile;
}
function runsOf(commits) {
    const runs = [];
    const open = new Map();
    const ends = new Map();
    for (const file of commits.flatMap(({ files }) => files)) {
        const { path, kind, before, after } = file;
        const blob = after ?? before;
        if (blob === null || kind !== 'file' || !(0,authorship/* isWorthComparing */.j)(path))
            continue;
        const run = open.get(path) ?? { path, blob, files: [], endedBy: ends.get(path) };
        if (run.files.length === 0)
            runs.push(run);
        run.files.push(file);
        open.delete(path);
        ends.delete(path);
        if (before !== null && file.keepsContentKind)
            open.set(path, run);
        else if (before !== null)
            ends.set(path, file);
    }
    return runs;
}

// EXTERNAL MODULE: ./build/collect/git/process.js + 1 modules
var process = __webpack_require__(5040);
// EXTERNAL MODULE: ./build/collect/git/tokens.js
var tokens = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/collect/git/history-range.js


/**
 * The walk ends after this many old commits in a row: dates on the line can be out of order, but over hundreds of
 * commits at most.
 */
const OLD_IN_A_ROW = 2_000;
/**
 * Walks the first-parent line and reads only dates, in constant memory. The range holds every commit that landed at or
 * after `since`, even behind older ones; git's `--since` would stop at the first old one.
 */
async function findRange(repository, tip, range) {
    let head = null;
    let headAt = null;
    let behind = 0;
    let length = 0;
    const walk = (0,process/* streamGit */.t1)(['rev-list', '--first-parent', '--timestamp', tip, '--'], repository.git);
    const onLine = (line) => {
        const text = line.toString('latin1');
        const space = text.indexOf(' ');
        const landedAt = Number(text.slice(0, space));
        if (head === null) {
            if (landedAt > range.asOf)
                return true;
            head = text.slice(space + 1);
            headAt = landedAt;
        }
        behind += 1;
        if (landedAt >= range.since)
            length = behind;
        return behind - length < OLD_IN_A_ROW;
    };
    await (0,tokens/* forEachToken */.qF)(walk, onLine, tokens/* byLine */.uf);
    return { head, headAt, length: head === null ? 0 : Math.max(length, 1) };
}

// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/history/limits.js
var limits = __webpack_require__(2943);
// EXTERNAL MODULE: ./build/lib/memoized.js
var memoized = __webpack_require__(9930);
;// CONCATENATED MODULE: ./build/collect/git/author.js

const BETWEEN = '\0';
/**
 * An author. Commits with the same name and address share one object, which saves memory: few people write many
 * commits.
 */
function authorOf(name, email) {
    return authorIn(name + BETWEEN + email);
}
const authorIn = (0,memoized/* memoized */.x)((both) => {
    const [name = '', email = ''] = both.split(BETWEEN);
    return { name, email };
});

;// CONCATENATED MODULE: ./build/collect/git/inner-commits.js





/** At most this many commits of one merge are kept: a merge may import a whole foreign history, such as a subtree. */
const MAX_INNER_COMMITS = 1_000;
const FORMAT = '%H%x00%P%x00%at%x00%an%x00%ae%x00%B';
const FIELDS = 6;
/**
 * The commits that each merge of the first-parent line brought in, by the merge's id. A commit that several merges
 * reach belongs to the oldest of them, because that one landed it.
 */
async function readInnerCommits(repository, commits) {
    const newest = commits[0];
    const oldest = commits.at(-1);
    if (newest === undefined || oldest === undefined || !commits.some((commit) => commit.parents.length > 1)) {
        return new Map();
    }
    const exclude = oldest.parents.slice(0, 1).map((parent) => `^${parent}`);
    const args = ['log', '--topo-order', '-z', '--no-color', '--encoding=UTF-8', `--format=${FORMAT}`, newest.sha];
    const owners = new InnerOwners(commits);
    await (0,tokens/* forEachRecord */.cz)((0,process/* streamGit */.t1)([...args, ...exclude, '--'], repository.git), FIELDS, (fields) => owners.accept(fields));
    return owners.byMerge;
}
/** Assigns each commit of the log to the merge that landed it. The log lists children before parents. */
class InnerOwners {
    byMerge = new Map();
    #ages;
    #owners = new Map();
    /** The commits that continue a merge's side line: the first-parent line of its second parent. */
    #onSideLine = new Set();
    constructor(commits) {
        this.#ages = new Map(commits.map((commit, age) => [commit.sha, age]));
    }
    accept([sha = '', parentList = '', authoredAt = '', name = '', email = '', message = '']) {
        const parents = parentList === '' ? [] : parentList.split(' ');
        const age = this.#ages.get(sha);
        if (age === undefined)
            this.#acceptInner({ sha, authoredAt: (0,instant/* commitDate */.W8)(authoredAt), author: authorOf(name, email), message }, parents);
        else
            this.#follow({ sha, age }, parents.slice(1), parents[1]);
    }
    #acceptInner(commit, parents) {
        const { sha } = commit;
        const owner = this.#owners.get(sha);
        if (owner === undefined)
            return;
        this.#owners.delete(sha);
        const onSideLine = this.#onSideLine.delete(sha);
        this.#keep(owner, { ...commit, message: commit.message.slice(0, limits/* MAX_TEXT */.l) }, onSideLine);
        this.#follow(owner, parents, onSideLine ? parents[0] : undefined);
    }
    #follow(owner, parents, nextOnSideLine) {
        for (const parent of parents) {
            if (this.#ages.has(parent))
                continue;
            const known = this.#owners.get(parent);
            if (known === undefined || known.age < owner.age)
                this.#owners.set(parent, owner);
            if (parent === nextOnSideLine)
                this.#onSideLine.add(parent);
        }
    }
    #keep(owner, commit, onSideLine) {
        const side = this.byMerge.get(owner.sha) ?? { inner: [], sideLine: 0 };
        this.byMerge.set(owner.sha, side);
        if (side.inner.length < MAX_INNER_COMMITS)
            side.inner.unshift(commit);
        if (onSideLine)
            side.sideLine += 1;
    }
}

// EXTERNAL MODULE: ./build/lib/paths.js
var lib_paths = __webpack_require__(3688);
;// CONCATENATED MODULE: ./build/iac/own-version.js

/** Files in which a package declares its own version, each with the pattern of that line. */
const STATEMENTS = new Map([
    ['Chart.yaml', /^version:/],
    ['galaxy.yml', /^version:/],
]);
/**
 * Pattern of the line in which a package declares its own version; `null`: the file declares none. That version rises
 * with every change of the package, also when a change is undone.
 */
function ownVersionLine(path) {
    return STATEMENTS.get((0,lib_paths/* fileName */.Md)(path)) ?? null;
}

;// CONCATENATED MODULE: ./build/iac/pins.js

// A version: digits joined by dots, dashes or underscores, with or without a `v`; a `v` with digits; or a long
// hexadecimal id after `@`, `sha256:`, `tag:` or the like. The lookaheads come first because lookbehinds are slower.
const VERSION = /(?=[v\d])(?<![\w.])(?:v?\d+(?:[._-]\w+)+|v\d+)|(?=[0-9a-f]{7})(?:(?<=@|sha256:|ref=)[0-9a-f]{7,64}|(?<=ami-)[0-9a-f]{8,17}|(?<=(?:tag|revision|ref|sha)["']?\s{0,4}[:=]\s{0,4}["']?(?:sha-)?)[0-9a-f]{7,40}(?![\w.-]))/gi;
const ID = /^[0-9a-f]{12,64}$/i;
/** Start of a comment after a pin, which gives the reason for the pin or the version that an id stands for. */
const COMMENT = /\s(?:#|\/\/)/;
/** Longer lines, in characters, are not searched for versions. */
const MAX_PIN_LINE = 500;
/** The search in a file stops at this many pairs. */
const MAX_MOVES = 200;
/**
 * A line that names the source of an image or chart. If the source changes, the tag beside it belongs to another series
 * of versions. Evidence: bjw-s-labs/home-ops@c1f28aa3 and buroa/k8s-gitops@6a698933.
 */
const SOURCE = /^\s*(?:- )?(?:repository|registry|image|url|repoURL|chart): *["']?[^\s"']+["']?\s*$/;
const COUNTED_BY_SOURCE = /^(?:- )?["']?(?:tag|digest|version|targetRevision|ref|revision)["']?:/;
function isSource(line) {
    return line.length <= MAX_PIN_LINE && SOURCE.test(line);
}
/**
 * Pairs of changed lines that differ only in a version: each removed line is paired with the next added line of the
 * same key. Lines over 500 characters are ignored, and at most about 200 pairs are returned.
 */
function pinMoves(removed, added) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const isElsewhere = removed.some(isSource) && added.some(isSource);
    const before = (0,group/* groupBy */.$)(removed.flatMap(keyed), ({ key }) => key);
    if (before.size === 0)
        return [];
    const used = new Map();
    const moves = [];
    for (const line of added) {
        for (const { key, version: to } of keyed(line)) {
            const place = used.get(key) ?? 0;
            const from = before.get(key)?.[place]?.version;
            used.set(key, place + 1);
            if (from === undefined || from === to)
                continue;
            moves.push({ key, from, to, isElsewhere: isElsewhere && COUNTED_BY_SOURCE.test(key) });
        }
        if (moves.length >= MAX_MOVES)
            break;
    }
    return moves;
}
/**
 * Key (the line without its versions and its comment) and version of a line; an empty list without a version. If a
 * plain version is beside the id that it resolves to (`image:1.2@sha256:…`, `uses: a/b@<id> # v1.2`), the plain one is
 * used.
 */
function keyed(line) {
    if (line.length > MAX_PIN_LINE || !/\d/.test(line))
        return [];
    const end = COMMENT.exec(line)?.index ?? line.length;
    const versions = [];
    const key = line.slice(0, end).replace(VERSION, (version) => {
        versions.push(version);
        return '§';
    });
    if (versions.length === 0)
        return [];
    const plain = versions.filter((version) => !ID.test(version));
    const named = plain.length > 0 ? plain : (line.slice(end).match(VERSION) ?? versions);
    return [{ key: key.replace(/\s+/g, ' ').trim(), version: named.join(' ') }];
}

// EXTERNAL MODULE: ./build/iac/risk.js
var iac_risk = __webpack_require__(7257);
;// CONCATENATED MODULE: ./build/iac/temporary-comments.js
/** Words in a comment that mark its lines as temporary. */
const TEMPORARY = new RegExp([
    String.raw `\btemporar(?:y|ily)\b`,
    String.raw `\bfor (?:now|the moment|testing)\b`,
    String.raw `\bwhile (?:we|working|upgrading|migrating|testing|rebuilding)\b`,
    String.raw `\buntil\b[^\n]{1,80}\b(?:fix|releas|merg|resolv|migrat|complet|upgrad|support)\w*`,
    String.raw `\b(?:revert|remove|re-?(?:enable|activate|move)|restore|undo|uncomment|drop|(?:set|put|turn|switch|change) (?:it |this )?back)\b[^\n]{0,60}\b(?:after|afterwards|once|when|later|until|to (?:true|false|\d+))\b`,
].join('|'), 'i');
/** A sign that opens a comment, at the start of a line or after white space, and the comment's text. */
const temporary_comments_COMMENT = /(?:^|\s)(?:#|\/\/|\/\*|<!--|;)\s*(\S.{0,200})/;
/** At most this many comments are kept of the added, and of the removed, lines of a file. */
const MAX_COMMENTS = 5;
/**
 * Comments on added and removed lines that mark something as temporary: `# revert after the sale`,
 * `enabled: false # while working on #12`. At most five for each side. `null`: none.
 */
function temporaryComments(added, removed) {
    const come = temporaryIn(added);
    const gone = temporaryIn(removed);
    return come.length + gone.length === 0 ? null : { added: come, removed: gone };
}
function temporaryIn(lines) {
    if (!TEMPORARY.test(lines.join('\n')))
        return [];
    return lines
        .flatMap((line) => temporary_comments_COMMENT.exec(line)?.[1] ?? [])
        .filter((comment) => TEMPORARY.test(comment))
        .slice(0, MAX_COMMENTS);
}

;// CONCATENATED MODULE: ./build/lib/fingerprints.js
/** Number of hashes in one pooled array. */
const POOL_SIZE = 16_384;
let pool = new Uint32Array(POOL_SIZE);
let used = 0;
/**
 * Line hashes of one side of a diff: a multiset of 32-bit hashes, ascending. Tens of thousands are kept and most hold
 * one or two hashes, so they share pooled arrays: a typed array each would cost more than its contents.
 */
class Fingerprints {
    static NONE = new Fingerprints(new Uint32Array(), 0, 0);
    #memory;
    #start;
    length;
    constructor(memory, start, length) {
        this.#memory = memory;
        this.#start = start;
        this.length = length;
    }
    static of(ascending) {
        const { length } = ascending;
        if (length === 0)
            return Fingerprints.NONE;
        if (length > POOL_SIZE / 4)
            return new Fingerprints(Uint32Array.from(ascending), 0, length);
        if (used + length > POOL_SIZE) {
            pool = new Uint32Array(POOL_SIZE);
            used = 0;
        }
        pool.set(ascending, used);
        used += length;
        return new Fingerprints(pool, used - length, length);
    }
    /** Multiset difference of two ascending lists: each hash of `others` removes one equal hash of `ascending`. */
    static difference(ascending, others) {
        let next = 0;
        const left = ascending.filter((hash) => {
            while ((others[next] ?? hash) < hash)
                next += 1;
            if (others[next] !== hash)
                return true;
            next += 1;
            return false;
        });
        return Fingerprints.of(left);
    }
    at(index) {
        return this.#memory[this.#start + index] ?? 0;
    }
    [Symbol.iterator]() {
        return this.#memory.subarray(this.#start, this.#start + this.length)[Symbol.iterator]();
    }
    /** Size of the multiset intersection with `other`. */
    countCommon(other) {
        let count = 0;
        let left = 0;
        let right = 0;
        while (left < this.length && right < other.length) {
            const a = this.at(left);
            const b = other.at(right);
            if (a === b)
                count += 1;
            if (a <= b)
                left += 1;
            if (b <= a)
                right += 1;
        }
        return count;
    }
}

// EXTERNAL MODULE: ./build/lib/folded-hash.js
var folded_hash = __webpack_require__(8893);
;// CONCATENATED MODULE: ./build/collect/git/changed-lines.js


/** If more lines than this were added to or removed from a file, they are counted but get no fingerprints. */
const MAX_FINGERPRINTS = 5_000;
/** Compares lines as multisets: a line that only moved within the file counts as neither added nor removed. */
function withoutMoved({ added, removed }) {
    if (added.length === 0 || removed.length === 0)
        return { added, removed };
    const left = new Map();
    for (const line of removed)
        left.set(line, (left.get(line) ?? 0) + 1);
    const isLeft = (line) => {
        const count = left.get(line) ?? 0;
        if (count > 0)
            left.set(line, count - 1);
        return count > 0;
    };
    return { added: added.filter((line) => !isLeft(line)), removed: removed.filter(isLeft) };
}
/**
 * Hashes of the added and the removed lines, ascending; empty if there are more than `MAX_FINGERPRINTS`. White space at
 * both ends is ignored, and a run of it inside counts as one space. Added and removed lines that are then equal cancel
 * out, so a line that was only re-indented has not changed. Lines without a letter or a digit, such as `}`, and lines
 * that match `meaningless` get no hash.
 */
function fingerprints(lines, meaningless) {
    const [added, removed] = [hashesOf(lines.added, meaningless), hashesOf(lines.removed, meaningless)];
    return { added: Fingerprints.difference(added, removed), removed: Fingerprints.difference(removed, added) };
}
function hashesOf(lines, meaningless) {
    if (lines.length > MAX_FINGERPRINTS)
        return [];
    const hashes = [];
    for (const line of lines) {
        if (MEANING.test(line) && meaningless?.test(line) !== true)
            hashes.push((0,folded_hash/* foldedHash */.$)(line));
    }
    return hashes.sort((one, other) => one - other);
}
/** A letter, a digit or anything beyond ASCII. */
const MEANING = /[a-z0-9\x80-\xff]/i;

;// CONCATENATED MODULE: ./build/collect/git/content-delta.js






/**
 * At most this many added and this many removed lines of a file are searched for versions, risks and comments; all are
 * counted.
 */
const MAX_LINES_READ = 400;
/**
 * Derives facts from changed lines. A bump of one version moves the same pin in hundreds of files, so equal moves share
 * one object.
 */
class ContentDeltas {
    #moves = new Map();
    of(path, changed) {
        const lines = withoutMoved(changed);
        const added = lines.added.slice(0, MAX_LINES_READ);
        const removed = lines.removed.slice(0, MAX_LINES_READ);
        const isWhole = lines.added.length + lines.removed.length === added.length + removed.length;
        const text = [...added, ...removed].join('\n');
        const content = {
            addedCount: lines.added.length,
            removedCount: lines.removed.length,
            ...fingerprints(lines, ownVersionLine(path)),
            pins: pinMoves(removed, added).map((move) => this.#once(move)),
            risks: (0,iac_risk/* riskOfLines */.C5)(text),
            temporaryComments: temporaryComments(added, removed),
        };
        return { content, keepsContentKind: isWhole && !(0,content_kind/* mayChangeContentKind */.D5)(path, text) };
    }
    #once(move) {
        const name = `${move.key}\0${move.from}\0${move.to}\0${move.isElsewhere}`;
        const known = this.#moves.get(name);
        if (known !== undefined)
            return known;
        this.#moves.set(name, move);
        return move;
    }
}

;// CONCATENATED MODULE: ./build/collect/git/patches.js


/** Lines are cut to this many bytes before they are compared. */
const MAX_LINE = 10_000;
const NO_LINES = { added: [], removed: [] };
const PLUS = 0x2b;
const AT = 0x40;
const BACKSLASH = 0x5c;
// The header lines that matter, by their first bytes: `index 1a2b…..3c4d… 100644` and `Binary files … differ`. No other
// header line starts with `in` or `B`.
const INDEX = [0x69, 0x6e];
const BINARY = 0x42;
/**
 * Reads the patches of one commit. They come in the order of its files, and each names its two blobs; a file may have
 * no patch. The lines of a hunk are counted according to its header, so no line can pass for a header. Files without
 * changed lines (moved, or changed in mode only) are handed over at once.
 */
class PatchReader {
    #expected;
    #wanted;
    #onFile;
    #place = -1;
    #linesLeft = 0;
    /** Changed lines of the current file; `null`: they are not wanted, or git does not show them. */
    #lines = null;
    constructor(files, onFile) {
        const moved = movedBlobs(files);
        const isSame = ({ before, after }) => before === after || ((before === null || after === null) && moved.has(before ?? after ?? ''));
        const compared = files.filter(({ path, kind }) => kind === 'file' && (0,authorship/* isWorthComparing */.j)(path));
        this.#expected = files.flatMap(patchesOf);
        this.#wanted = new Set(compared.filter((file) => !isSame(file)));
        this.#onFile = onFile;
        for (const file of compared)
            if (isSame(file))
                onFile(file, NO_LINES);
    }
    accept(line) {
        if (this.#linesLeft > 0)
            this.#acceptChanged(line);
        else if (line[0] === AT)
            this.#linesLeft = linesOfHunk(line);
        else if (line[0] === INDEX[0] && line[1] === INDEX[1])
            this.#begin(line.toString('latin1'));
        else if (line[0] === BINARY)
            this.#lines = null;
    }
    /** Hands over the last file. Only the next patch, or the end, shows that its patches are complete. */
    finish() {
        const file = this.#expected[this.#place]?.file;
        if (file !== undefined && this.#lines !== null)
            this.#onFile(file, this.#lines);
        this.#lines = null;
    }
    #begin(index) {
        const [, before = '', after = ''] = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(index) ?? [];
        const last = this.#expected[this.#place]?.file;
        const place = this.#placeOf(idOf(before), idOf(after));
        const file = this.#expected[place]?.file;
        if (file !== undefined && file === last)
            return;
        this.finish();
        if (file === undefined)
            return;
        this.#place = place;
        if (this.#wanted.has(file))
            this.#lines = { added: [], removed: [] };
    }
    #placeOf(before, after) {
        let place = this.#place + 1;
        for (; place < this.#expected.length; place += 1) {
            const one = this.#expected[place];
            if (one?.before === before && one.after === after)
                break;
        }
        return place;
    }
    #acceptChanged(line) {
        // "\ No newline at end of file" is not among the lines that the hunk's header counts.
        if (line[0] === BACKSLASH)
            return;
        this.#linesLeft -= 1;
        if (this.#lines === null)
            return;
        let end = Math.min(line.length, 1 + MAX_LINE);
        while (end > 1 && (0,folded_hash/* isSpace */.x)(line[end - 1] ?? 0))
            end -= 1;
        // Latin-1 maps every byte to one character, whatever the file's encoding.
        if (end > 1)
            this.#lines[line[0] === PLUS ? 'added' : 'removed'].push(line.toString('latin1', 1, end));
    }
}
function patchesOf(file) {
    const { before, after, turnedFrom } = file;
    if (turnedFrom === null)
        return [{ file, before, after }];
    return [
        { file, before, after: null },
        { file, before: null, after },
    ];
}
/** A blob id as git writes it; `null`: all zeros, which means that there is no blob. */
function idOf(text) {
    return /^0+$/.test(text) ? null : text;
}
/** Blobs that one path lost and another gained, unchanged, in the same commit. */
function movedBlobs(files) {
    const gone = new Set(files.flatMap((file) => (file.after === null && file.before !== null ? [file.before] : [])));
    if (gone.size === 0)
        return gone;
    const come = new Set(files.flatMap((file) => (file.before === null && file.after !== null ? [file.after] : [])));
    return new Set([...gone].filter((blob) => come.has(blob)));
}
/** Number of lines that a hunk removes and adds: `@@ -8,2 +8 @@` is followed by three. */
function linesOfHunk(header) {
    const [, removed = '1', added = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(header.toString('latin1', 0, 80)) ?? [];
    return Number(removed) + Number(added);
}

;// CONCATENATED MODULE: ./build/collect/git/log-parser.js





/** At most this many paths of a commit are read; a warning names commits with more. */
const MAX_PATHS = 20_000;
/** Argument of `git log --format`. The list of files follows these fields and, after an empty token, their patches. */
const log_parser_FORMAT = '%x01%H%x00%P%x00%ct%x00%at%x00%an%x00%ae%x00%s%x00%B%x00';
const log_parser_FIELDS = 8;
const NUL = 0;
const COMMIT = 0x01;
const LINE_FEED = 0x0a;
/**
 * Parses the log by counting fields, files and lines instead of looking for sentinels, so no subject, path or content
 * can forge a record.
 */
class LogParser {
    #deltas;
    #absent;
    #commits = [];
    #fields = [];
    #files = [];
    #leftOut = 0;
    #entry = null;
    #patches = null;
    /** Interns paths and blob ids, which repeat with every change. */
    #once = (0,memoized/* memoized */.x)((text) => text);
    /** `absent`: ids of the objects that the clone lacks. The patch of a path with one of these blobs is ignored. */
    constructor(deltas, absent) {
        this.#deltas = deltas;
        this.#absent = absent;
    }
    /**
     * The byte that ends a token: header fields end in NUL, and inside patches each line is a token. `\x01` starts the
     * next commit.
     */
    separatorOf = (first) => (this.#patches !== null && first !== COMMIT ? LINE_FEED : NUL);
    accept = (token) => {
        if (this.#patches !== null && token[0] !== COMMIT)
            this.#patches.accept(token);
        else if (this.#entry !== null)
            this.#addFile(this.#entry, token.toString('utf8'));
        else if (this.#fields.length > 0 && this.#fields.length < log_parser_FIELDS)
            this.#fields.push(token.toString('utf8'));
        else
            this.#acceptMark(token.toString('utf8'));
    };
    finish() {
        this.#flush();
        return this.#commits;
    }
    #acceptMark(text) {
        if (text.startsWith('\x01'))
            this.#begin(text.slice(1));
        else if (text.startsWith('\n:'))
            this.#entry = text.slice(2);
        else if (text.startsWith(':'))
            this.#entry = text.slice(1);
        else if (text !== '')
            throw new Error(`git log answered in an unknown form: ${text.slice(0, 80)}`);
        else if (this.#files.length > 0)
            this.#beginPatches();
    }
    #beginPatches() {
        this.#patches = new PatchReader(this.#files, (file, lines) => {
            const isKnown = !this.#absent.has(file.before ?? '') && !this.#absent.has(file.after ?? '');
            if (isKnown)
                Object.assign(file, this.#deltas.of(file.path, lines));
        });
    }
    #begin(sha) {
        this.#flush();
        this.#fields = [sha];
    }
    #addFile(entry, path) {
        this.#entry = null;
        if (this.#files.length >= MAX_PATHS) {
            this.#leftOut += 1;
            return;
        }
        const [oldMode = '', newMode = '', before = '', after = '', status = ''] = entry.split(' ');
        this.#files.push({
            path: this.#once(path),
            kind: kindOf(newMode === '000000' ? oldMode : newMode),
            before: this.#onceOf(before),
            after: this.#onceOf(after),
            turnedFrom: status === 'T' ? kindOf(oldMode) : null,
            content: null,
            keepsContentKind: false,
        });
    }
    #onceOf(id) {
        return idOf(id) === null ? null : this.#once(id);
    }
    #flush() {
        this.#patches?.finish();
        this.#patches = null;
        if (this.#fields.length < log_parser_FIELDS)
            return;
        const [sha = '', parents = '', landed = '', authored = '', name = '', email = '', title = '', message = ''] = this.#fields;
        this.#commits.push({
            sha,
            parents: parents === '' ? [] : parents.split(' '),
            landedAt: (0,instant/* commitDate */.W8)(landed),
            authoredAt: (0,instant/* commitDate */.W8)(authored),
            author: authorOf(name, email),
            title: title.slice(0, limits/* MAX_TITLE */.O),
            message: message.slice(0, limits/* MAX_TEXT */.l),
            files: this.#files,
            pathsLeftOut: this.#leftOut,
        });
        this.#fields = [];
        this.#files = [];
        this.#leftOut = 0;
    }
}
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/collect/git/stand-ins.js






/**
 * Relative to the git directory, in which git runs: an absolute path could contain `:`, which separates the entries of
 * GIT_ALTERNATE_OBJECT_DIRECTORIES.
 */
const STORE = 'stand-ins';
const EMPTY_BLOB = 'blob 0\0';
/** Which of the given objects the clone lacks. */
async function absentAmong(repository, ids) {
    const absent = new Set();
    const questions = [...ids].map((id) => `${id}\n`);
    const answers = (0,process/* pipeGit */.tZ)(['cat-file', '--batch-check'], questions, repository.git);
    await (0,tokens/* forEachToken */.qF)(answers, (line) => {
        const [id = '', type] = line.toString('latin1').split(' ');
        if (type === 'missing')
            absent.add(id);
    }, tokens/* byLine */.uf);
    return absent;
}
/**
 * Options with which git finds an empty file in place of each absent object. Writes replacements (`git help replace`)
 * into our own git directory, where those of the clone have no effect, and the empty file into an object store there.
 */
async function withStandIns(repository, absent) {
    const [first = ''] = absent;
    const empty = (0,external_node_crypto_.createHash)(first.length === 64 ? 'sha256' : 'sha1')
        .update(EMPTY_BLOB)
        .digest('hex');
    const store = external_node_path_.join(repository.gitDirectory, STORE);
    await (0,promises_.mkdir)(external_node_path_.join(store, empty.slice(0, 2)), { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(store, empty.slice(0, 2), empty.slice(2)), (0,external_node_zlib_.deflateSync)(EMPTY_BLOB));
    const replacements = [...absent].sort().map((id) => `${empty} refs/replace/${id}\n`);
    await (0,promises_.writeFile)(external_node_path_.join(repository.gitDirectory, 'packed-refs'), replacements.join(''));
    const env = { ...repository.git.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: STORE, GIT_NO_REPLACE_OBJECTS: undefined };
    return { ...repository.git, env };
}

;// CONCATENATED MODULE: ./build/collect/git/log.js






/**
 * A longer history is read in two halves by two processes at once: git takes longer to compare contents than we take to
 * read the result.
 */
const MAX_UNDIVIDED = 1_000;
const RAW = [
    ...['log', '--first-parent', '-m', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv'],
    ...['--no-color', '--root', '--encoding=UTF-8'],
];
/** Patches without context lines. */
const PATCHES = [...RAW, '--patch', '--unified=0', '--full-index'];
/** Git reports files larger than this as binary, without their lines. */
const SETTINGS = ['-c', 'core.bigFileThreshold=1m'];
/**
 * Reads `length` commits of the first-parent line, from `head` backwards, with the paths that each one changed and the
 * lines by which their contents differ. Git fails at an absent object. It is then run again with an empty file in place
 * of each absent object, and the contents of their paths are unknown.
 */
async function readLog(repository, head, length) {
    const range = { head, length };
    try {
        return { commits: await readRange(repository.git, PATCHES, range), absent: new Set() };
    }
    catch (error) {
        if (!(error instanceof process/* GitError */.XS))
            throw error;
        const listed = await readRange(repository.git, RAW, range);
        const absent = await absentAmong(repository, blobsOf(listed));
        if (absent.size === 0)
            throw error;
        const commits = await readRange(await withStandIns(repository, absent), PATCHES, range, absent);
        const wanted = blobsOf(listed, authorship/* isWorthComparing */.j);
        return { commits, absent: new Set([...absent].filter((id) => wanted.has(id))) };
    }
}
function blobsOf(commits, isWanted = (_path) => true) {
    const files = commits.flatMap((commit) => commit.files.filter(({ kind, path }) => kind !== 'submodule' && isWanted(path)));
    return new Set(files.flatMap(({ before, after }) => [before, after].filter((id) => id !== null)));
}
async function readRange(git, command, { head, length }, absent = new Set()) {
    const deltas = new ContentDeltas();
    const read = async (revision, count) => {
        const parser = new LogParser(deltas, absent);
        const args = [...command, `--format=${log_parser_FORMAT}`, '-n', String(count), revision, '--'];
        await (0,tokens/* forEachToken */.qF)((0,process/* streamGit */.t1)(args, { ...git, settings: SETTINGS }), parser.accept, parser.separatorOf);
        return parser.finish();
    };
    if (length <= MAX_UNDIVIDED)
        return read(head, length);
    const newer = Math.ceil(length / 2);
    return (await Promise.all([read(head, newer), read(`${head}~${newer}`, length - newer)])).flat();
}

// EXTERNAL MODULE: ./build/collect/git/tree.js
var git_tree = __webpack_require__(8872);
;// CONCATENATED MODULE: ./build/collect/git/history.js







/** Reads every landing from the oldest one at or after `since` up to the newest one at or before `asOf`. */
async function readHistory(repository, tip, range) {
    const { head, headAt, length } = await findRange(repository, tip, range);
    if (head === null)
        return { head, headAt, landings: [], tree: [], warnings: [] };
    const log = await readLog(repository, head, length);
    const { commits } = log;
    const [sides, contentKinds, tree] = await Promise.all([
        readInnerCommits(repository, commits),
        readContentKinds(repository, commits),
        (0,git_tree/* listTree */.n)(repository, head),
    ]);
    const landings = commits.toReversed().map((commit, position) => {
        const { pathsLeftOut: _, files, ...rest } = commit;
        return {
            // Spread last: in Node 20 every object literal that begins with a spread of many fields gets its own hidden
            // class, about 650 bytes each (docs/decisions/speed.md).
            position,
            files: files.map((file) => withContentKind(file, contentKinds.get(file) ?? null)),
            ...(sides.get(commit.sha) ?? { inner: [], sideLine: 0 }),
            ...rest,
        };
    });
    return { head, headAt, landings, tree, warnings: warningsOf(log) };
}
function withContentKind(file, contentKind) {
    const { path, kind, turnedFrom, before, after, content } = file;
    const change = { path, kind, before, after, content, contentKind };
    return turnedFrom === null ? change : { ...change, turnedFrom };
}
function warningsOf({ commits, absent }) {
    const cut = commits.filter(({ pathsLeftOut }) => pathsLeftOut > 0);
    return [
        ...(absent.size > 0
            ? [
                `${(0,phrasing/* plural */.LS)(absent.size, 'object is', 'objects are')} absent from the clone: ${absent.size === 1 ? 'its' : 'their'} contents are unknown.`,
            ]
            : []),
        ...cut.map(({ sha }) => `${sha.slice(0, 10)}: only the first ${MAX_PATHS} of its paths were read.`),
    ];
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/answer.js
var answer = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/github/unavailable.js
var unavailable = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/github/pages.js
var github_pages = __webpack_require__(2270);
;// CONCATENATED MODULE: ./build/collect/github/check-attempts.js

/**
 * Merges attempts into checks. Attempts with the same event and name (workflow and job, or context of a status) are one
 * check, as in GitHub's own command line. The last attempt decides; a success after a failure makes the check flaky.
 */
function mergeAttempts(attempts) {
    const byCheck = (0,group/* groupBy */.$)(attempts, ({ event, name }) => `${event}\n${name}`);
    return [...byCheck.values()].flatMap((same) => {
        const ordered = same.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
        const last = ordered.at(-1);
        if (last === undefined)
            return [];
        const { startedAt: _, ...check } = last;
        const failedBefore = ordered.some(({ conclusion }) => conclusion === 'failure');
        return [{ ...check, flaky: check.conclusion === 'success' && failedBefore }];
    });
}
const CONCLUSIONS = {
    SUCCESS: 'success',
    FAILURE: 'failure',
    ERROR: 'failure',
    TIMED_OUT: 'failure',
    STARTUP_FAILURE: 'failure',
    // The check has ended and waits for somebody to act, so it did not pass. A check that has yet to run has no
    // conclusion.
    ACTION_REQUIRED: 'failure',
    NEUTRAL: 'neutral',
    STALE: 'neutral',
    CANCELLED: 'cancelled',
    SKIPPED: 'skipped',
};
/** Converts a check run or a status. Without a conclusion it is pending. */
function attemptOf(node) {
    if (node.__typename === 'StatusContext') {
        const { context, state, createdAt, targetUrl } = node;
        const conclusion = CONCLUSIONS[state] ?? 'pending';
        return { name: context, conclusion, event: null, url: targetUrl, startedAt: createdAt };
    }
    const { name, conclusion, startedAt, detailsUrl, checkSuite } = node;
    const run = checkSuite?.workflowRun ?? null;
    return {
        // The name that GitHub shows. Jobs of different workflows often have the same name.
        name: run?.workflow === undefined ? name : `${run.workflow.name} / ${name}`,
        conclusion: CONCLUSIONS[conclusion ?? ''] ?? 'pending',
        event: run?.event ?? null,
        url: detailsUrl,
        startedAt: startedAt ?? '',
    };
}

;// CONCATENATED MODULE: ./build/collect/github/gaps.js

/** The sentence for records that GitHub withheld, in which `noun` names one of them; empty if `count` is 0. */
function undelivered(count, noun) {
    return count === 0 ? [] : [`Not in the figures: ${(0,phrasing/* plural */.LS)(count, noun)} that GitHub did not deliver.`];
}
const NO_GAPS = { missing: 0, incomplete: 0 };
/** The gaps of two sets of records. */
function plus(one, other) {
    return { missing: one.missing + other.missing, incomplete: one.incomplete + other.incomplete };
}
/** The larger gaps of two readings of the same records. */
function larger(one, other) {
    return {
        missing: Math.max(one.missing, other.missing),
        incomplete: Math.max(one.incomplete, other.incomplete),
    };
}
/** One sentence for each kind of gap. */
function gapsIn({ missing: count, incomplete }, noun) {
    const inPart = `Not in the figures: what GitHub withheld of ${(0,phrasing/* plural */.LS)(incomplete, noun)}.`;
    return [...undelivered(count, noun), ...(incomplete === 0 ? [] : [inPart])];
}

;// CONCATENATED MODULE: ./build/collect/github/queries.js
// Every document that is sent to read. Each family has its own, because a connection that the token may not read nulls
// the whole repository of its document. `rateLimit { cost }` is free and returns the points that were spent.
/** The repository under its current name, if the token sees it, and the rest of the rate limit. */
const ACCESS = `query Facts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { nameWithOwner }
  rateLimit { cost remaining resetAt }
}`;
/**
 * Merged pull requests, most recently updated first: the only order in which reading can stop at the start of the
 * window.
 */
const PULLS = `query Pulls($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body headRefName createdAt updatedAt mergedAt
        mergeCommit { oid }
        commits { totalCount }
        labels(first: 30) { totalCount nodes { name } }
        timelineItems(last: 30, itemTypes: [LABELED_EVENT]) {
          nodes { ... on LabeledEvent { createdAt label { name } } }
        }
      }
    }
  }
  rateLimit { cost }
}`;
const ISSUE_FIELDS = `pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt updatedAt closedAt authorAssociation
        labels(first: 30) { nodes { name } }
      }`;
/** Issues, most recently updated first. */
const ISSUES = `query Issues($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      ${ISSUE_FIELDS}
    }
  }
  rateLimit { cost }
}`;
/** Issues with one label, most recently updated first: for repositories with more issues than are read one by one. */
const LABELLED_ISSUES = `query LabelledIssues(
  $owner: String!, $name: String!, $first: Int!, $after: String, $label: String!
) {
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      ${ISSUE_FIELDS}
    }
  }
  rateLimit { cost }
}`;
/** Deployments to an environment, newest first. */
const DEPLOYMENTS = `query Deployments(
  $owner: String!, $name: String!, $first: Int!, $after: String, $environment: String!
) {
  repository(owner: $owner, name: $name) {
    deployments(
      environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }, first: $first, after: $after
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid environment createdAt statuses(first: 10) { nodes { state createdAt } } }
    }
  }
  rateLimit { cost }
}`;
const CONTEXTS = `nodes {
        __typename
        ... on CheckRun {
          name conclusion startedAt detailsUrl
          checkSuite { workflowRun { event workflow { name } } }
        }
        ... on StatusContext { context state createdAt targetUrl }
      }`;
const CHECKED = `fragment Checked on Commit {
  statusCheckRollup {
    contexts(first: 100) {
      pageInfo { hasNextPage endCursor }
      ${CONTEXTS}
    }
  }
}`;
/** Check results of one commit, in pages: for commits with more than `checksDocument` reads of each. */
const CHECKS_OF_COMMIT = `query ChecksOfCommit(
  $owner: String!, $name: String!, $oid: GitObjectID!, $first: Int!, $after: String
) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: $first, after: $after) {
            pageInfo { hasNextPage endCursor }
            ${CONTEXTS}
          }
        }
      }
    }
  }
  rateLimit { cost }
}`;
/**
 * Check results of several commits; `c0` is the first one. GraphQL has no list of commits by id, so each has an alias.
 */
function checksDocument(shas) {
    const commits = shas.map((sha, index) => `    c${index}: object(oid: "${sha}") { ...Checked }`).join('\n');
    return `query Checks($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${commits}
  }
  rateLimit { cost }
}
${CHECKED}`;
}

;// CONCATENATED MODULE: ./build/collect/github/checks.js






/** Commits per request. Each is one connection, so 200 cost two points. */
const MOST_COMMITS = 200;
const PAGE = 100;
/** At most this many commits with more checks than a page holds are read to the end. */
const MAX_LONG_COMMITS = 10;
/**
 * Check runs and statuses by commit id. Commits without any are not in the result. Throws `UserError` if the token may
 * read neither.
 */
async function readChecks(source, shas) {
    const found = new Map();
    const long = [];
    const hidden = new Set();
    let lost = 0;
    for await (const { firstPages, problems } of readBatches(source, shas)) {
        for (const problem of problems) {
            if ((0,answer/* isForbidden */.US)(problem))
                hidden.add(problem.path.includes('workflowRun') ? 'actions' : 'checks');
            else
                lost += 1;
        }
        for (const [sha, contexts] of firstPages) {
            const nodes = (contexts?.nodes ?? []).filter((node) => node !== null);
            if (nodes.length > 0)
                found.set(sha, nodes.map(attemptOf));
            if (contexts?.pageInfo.hasNextPage)
                long.push(sha);
        }
        const [problem] = problems;
        if (hidden.has('checks') && found.size === 0 && problem !== undefined)
            throw (0,answer/* problemError */.gS)(problem);
    }
    for (const sha of long.slice(0, MAX_LONG_COMMITS))
        found.set(sha, await readToTheEnd(source, sha));
    return {
        value: new Map([...found].map(([sha, attempts]) => [sha, mergeAttempts(attempts)])),
        gaps: [
            ...hiddenLacks(hidden),
            ...undelivered(lost, 'check result'),
            ...(long.length <= MAX_LONG_COMMITS
                ? []
                : [
                    `Not in the figures: checks beyond the first ${PAGE} of ${(0,phrasing/* plural */.LS)(long.length - MAX_LONG_COMMITS, 'commit')}.`,
                ]),
        ],
    };
}
/** Reads the first page of each commit's checks, with as many commits per request as GitHub delivers. */
async function* readBatches({ client, owner, name }, shas) {
    for (let start = 0; start < shas.length;) {
        let asked = [];
        const { data, problems } = await client.queryBatch('checks', MOST_COMMITS, (size) => {
            asked = shas.slice(start, start + size);
            return { document: checksDocument(asked), variables: { owner, name } };
        });
        start += asked.length;
        const repository = data?.repository;
        if (!repository)
            throw (0,answer/* problemError */.gS)(problems[0] ?? NO_ANSWER);
        const firstPages = asked.map((sha, index) => [sha, contextsOf(repository[`c${index}`])]);
        yield { firstPages, problems };
    }
}
function contextsOf(commit) {
    return commit?.statusCheckRollup?.contexts;
}
async function readToTheEnd({ client, owner, name }, oid) {
    const attempts = [];
    const listing = {
        document: CHECKS_OF_COMMIT,
        variables: { owner, name, oid },
        pageSize: PAGE,
        connectionOf: ({ data }) => contextsOf(data?.repository?.['object']),
    };
    for await (const { nodes } of (0,github_pages/* readPages */.n)(client, listing))
        attempts.push(...nodes.map(attemptOf));
    return attempts;
}
const NO_ANSWER = { type: null, path: ['repository'], message: 'no answer' };
const HIDDEN = {
    actions: 'What started a check is not known: the token needs `actions: read`.',
    checks: 'Some check results may not be read: the token needs `checks: read` and `statuses: read`.',
};
function hiddenLacks(hidden) {
    return [...hidden].sort().flatMap((family) => HIDDEN[family] ?? []);
}

// EXTERNAL MODULE: ./build/kpis/lead-time.js + 1 modules
var lead_time = __webpack_require__(3196);
;// CONCATENATED MODULE: ./build/collect/github/query.js

/** Parses a time stamp of GitHub; `null`: missing or malformed. */
function instantOf(text) {
    return text ? (0,instant/* parseInstant */.nV)(text) : null;
}

;// CONCATENATED MODULE: ./build/collect/github/deployments.js





const deployments_PAGE = 40;
/**
 * At most this many deployments (five pages) are read. If older ones of the window are left out, the result says so.
 */
const MOST_DEPLOYMENTS = 200;
/**
 * Deployments to an environment that were recorded since the window began and succeeded, each with the time of its
 * first success, which a later deployment does not change.
 */
async function readDeployments(query, environment) {
    const { client, owner, name, since } = query;
    const found = [];
    const cut = [];
    let [read, gaps] = [0, NO_GAPS];
    const listing = {
        document: DEPLOYMENTS,
        variables: { owner, name, environment },
        pageSize: deployments_PAGE,
        connectionOf: ({ data }) => data?.repository?.deployments,
    };
    for await (const page of (0,github_pages/* readPages */.n)(client, listing)) {
        read += page.nodes.length;
        found.push(...page.nodes.flatMap(deploymentOf));
        gaps = plus(gaps, page);
        const oldest = instantOf(page.nodes.at(-1)?.createdAt);
        if (oldest !== null && oldest < since)
            break;
        if (read >= MOST_DEPLOYMENTS && oldest !== null && !page.isLast) {
            cut.push(`Deployments before ${(0,instant/* longDay */.tV)(oldest)} were not read: there are too many.`);
            break;
        }
    }
    return { value: found, gaps: [...gapsIn(gaps, 'deployment'), ...cut] };
}
function deploymentOf({ commitOid, environment, statuses }) {
    const succeeded = (statuses?.nodes ?? []).flatMap((status) => {
        const at = status?.state === 'SUCCESS' ? instantOf(status.createdAt) : null;
        return at === null ? [] : [at];
    });
    if (succeeded.length === 0)
        return [];
    return [{ sha: commitOid, environment: environment ?? '', succeededAt: Math.min(...succeeded) }];
}

// EXTERNAL MODULE: ./build/history/incident.js
var incident = __webpack_require__(4697);
;// CONCATENATED MODULE: ./build/collect/github/updated.js



/**
 * The nodes that were updated since the window began, of a list that is sorted by last update, newest first. Stops after
 * `most` nodes. What is updated during the reading moves to the front, past the cursor. So the first pages are read
 * again at the end, and the later copy wins.
 */
async function readUpdated({ client, since }, listing, most = Number.POSITIVE_INFINITY) {
    const byNumber = new Map();
    let [pages, gaps, whole] = [0, NO_GAPS, true];
    for await (const page of (0,github_pages/* readPages */.n)(client, listing)) {
        pages += 1;
        gaps = plus(gaps, page);
        for (const node of page.nodes)
            if (!byNumber.has(node.number))
                byNumber.set(node.number, node);
        whole = page.isLast || reachesBefore(page, since);
        if (whole || byNumber.size >= most)
            break;
    }
    if (pages > 1)
        gaps = larger(gaps, await readNewestAgain((0,github_pages/* readPages */.n)(client, listing), byNumber, since));
    return { nodes: [...byNumber.values()].filter((node) => !isBefore(node, since)), gaps, whole };
}
/** Reads from the front until a page holds a node that has not changed since. Returns the number that GitHub withheld. */
async function readNewestAgain(pages, byNumber, since) {
    let gaps = NO_GAPS;
    for await (const page of pages) {
        gaps = plus(gaps, page);
        const moved = page.nodes.filter((node) => byNumber.get(node.number)?.updatedAt !== node.updatedAt);
        for (const node of moved)
            byNumber.set(node.number, node);
        if (moved.length < page.nodes.length || reachesBefore(page, since))
            break;
    }
    return gaps;
}
function reachesBefore({ nodes }, since) {
    return nodes.some((node) => isBefore(node, since));
}
function isBefore({ updatedAt }, since) {
    return (instantOf(updatedAt) ?? since) < since;
}

;// CONCATENATED MODULE: ./build/collect/github/incidents.js





const incidents_PAGE = 40;
/** At most this many issues are examined one by one; among further issues only labels find incidents. */
const MOST_ISSUES = 120;
/**
 * Incidents among the issues updated since the window began. In a repository with very many issues only the most
 * recently updated are examined one by one; the others are found by label, and the result says so. Several readings may
 * lack the same issues, so the largest number that GitHub withheld in one of them is reported.
 */
async function readIncidents(query, config) {
    const newest = await readIssues(query, ISSUES, {}, MOST_ISSUES);
    const issues = new Map(newest.issues.map((issue) => [issue.number, issue]));
    let { gaps } = newest;
    if (!newest.whole) {
        for (const label of (0,incident/* incidentLabels */.sV)(config)) {
            const labelled = await readIssues(query, LABELLED_ISSUES, { label });
            for (const issue of labelled.issues)
                issues.set(issue.number, issue);
            gaps = larger(gaps, labelled.gaps);
        }
    }
    const unlabelled = `Only the ${newest.issues.length} issues touched last were looked at for incidents without a label.`;
    return {
        value: [...issues.values()]
            .filter(({ openedAt }) => openedAt <= query.until)
            .flatMap((issue) => (0,incident/* incidentOf */.w8)(asOf(issue, query.until), config) ?? []),
        gaps: [...gapsIn(gaps, 'issue'), ...(newest.whole ? [] : [unlabelled])],
    };
}
/** The issue as it was at `until`: if it was closed later, it is still open. */
function asOf(issue, until) {
    return { ...issue, closedAt: issue.closedAt !== null && issue.closedAt > until ? null : issue.closedAt };
}
async function readIssues(query, document, extra, most) {
    const { owner, name } = query;
    const listing = {
        document,
        variables: { owner, name, ...extra },
        pageSize: incidents_PAGE,
        connectionOf: ({ data }) => data?.repository?.issues,
    };
    const { nodes, gaps, whole } = await readUpdated(query, listing, most);
    return { issues: nodes.flatMap(issueOf), gaps, whole };
}
function issueOf({ number, title, body, createdAt, closedAt, authorAssociation, labels }) {
    const openedAt = instantOf(createdAt);
    if (openedAt === null)
        return [];
    const names = (labels?.nodes ?? []).flatMap((label) => (label === null ? [] : [label.name]));
    return [
        { number, title, body, labels: names, openedAt, closedAt: instantOf(closedAt), association: authorAssociation },
    ];
}

;// CONCATENATED MODULE: ./build/collect/github/pulls.js






/** At this size a page costs one point: 1 + 3 connections per pull request, divided by 100 and rounded. */
const pulls_PAGE = 40;
/** Merged pull requests updated since the window began, which includes all that merged in it. */
async function readPulls(query) {
    const { owner, name } = query;
    const { nodes, gaps } = await readUpdated(query, {
        document: PULLS,
        variables: { owner, name },
        pageSize: pulls_PAGE,
        connectionOf: ({ data }) => data?.repository?.pullRequests,
    });
    const cut = nodes.filter(({ labels }) => (labels?.totalCount ?? 0) > (labels?.nodes?.length ?? 0)).length;
    return {
        value: nodes.flatMap(pullOf),
        gaps: [
            ...gapsIn(gaps, 'pull request'),
            ...(cut === 0 ? [] : [`Not in the figures: further labels of ${(0,phrasing/* plural */.LS)(cut, 'pull request')}.`]),
        ],
    };
}
function pullOf(node) {
    const [openedAt, mergedAt] = [instantOf(node.createdAt), instantOf(node.mergedAt)];
    if (openedAt === null || mergedAt === null)
        return [];
    const events = (node.timelineItems?.nodes ?? []).filter((event) => event !== null);
    return [
        {
            number: node.number,
            title: node.title.slice(0, limits/* MAX_TITLE */.O),
            body: node.body.slice(0, limits/* MAX_TEXT */.l),
            headBranch: node.headRefName,
            labels: labelsOf(node, events),
            openedAt,
            mergedAt,
            mergeCommit: node.mergeCommit?.oid ?? null,
            commitCount: node.commits.totalCount,
        },
    ];
}
function labelsOf({ labels }, events) {
    return (labels?.nodes ?? []).flatMap((label) => {
        if (label === null)
            return [];
        const at = instantOf(events.findLast((event) => event.label?.name === label.name)?.createdAt);
        return [{ name: label.name, ...(at === null ? {} : { at }) }];
    });
}

;// CONCATENATED MODULE: ./build/collect/github/families.js




/** Readers of the families that are needed before the changes are known, by source. */
const READERS = {
    pulls: {
        plural: 'pull requests',
        read: readPulls,
        consequence: 'Without pull requests: their labels, texts and times are not used.',
    },
    incidents: {
        plural: 'issues',
        read: (query) => readIncidents(query, query.config.incidents),
        consequence: 'Without issues: no incident names a failed change.',
    },
    deployments: {
        plural: 'deployments',
        read: (query) => readDeployments(query, namedEnvironment(query.config)),
        consequence: 'Without deployments: lead time ends at landing.',
    },
};
/** The families read before the changes are known, in reading order. */
const FIRST_FAMILIES = Object.keys(READERS);
/** The name of a family, and the warning if it is missing. */
function textsOf(family) {
    return family === 'checks' ? { plural: 'checks' } : READERS[family];
}
function namedEnvironment(config) {
    const environment = (0,lead_time/* deploymentEnvironment */.p)(config);
    if (environment === null)
        throw new Error('without an environment no deployments are asked for');
    return environment;
}

;// CONCATENATED MODULE: ./build/collect/github/collect.js






/** The reason given for a family that was not requested. */
const NOT_REQUESTED = 'no KPI that is shown uses it';
/**
 * Reads pull requests, incidents and deployments, each on its own: if a family cannot be read, its reason is returned
 * and the others are not affected. Throws `UserError` only if nothing could ever be read: the token is refused, or
 * there is no such repository.
 */
async function collectGitHub(options) {
    const { fullName, unavailable } = await accessTo(options);
    const read = (family) => attempt({ ...options, unavailable }, family, () => READERS[family].read(options));
    return { ...(await everyFamily(read)), unavailable, fullName };
}
/** Reads one family after the other: GitHub asks clients not to send requests in parallel. */
async function everyFamily(collect) {
    const collected = [];
    for (const family of FIRST_FAMILIES)
        collected.push([family, await collect(family)]);
    return Object.fromEntries(collected);
}
/**
 * Check results of the given landing commits. They are not read if an earlier step found that GitHub cannot be read.
 */
async function collectChecks(options, shas) {
    return attempt(options, 'checks', () => readChecks(options, shas));
}
async function attempt({ families, progress, unavailable }, family, read) {
    if (!families.has(family))
        return { available: false, reason: NOT_REQUESTED };
    if (unavailable !== null)
        return { available: false, reason: reasonOf(family, unavailable) };
    progress(`Reading ${textsOf(family).plural}`);
    try {
        return { available: true, ...(await read()) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { available: false, reason: reasonOf(family, error) };
    }
}
/**
 * Begins in lower case and has no final period, because a KPI puts it into a sentence of its own: `checks were not
 * read. The token may not use statusCheckRollup. Add …`.
 */
function reasonOf(family, { message, remedy }) {
    return `${textsOf(family).plural} were not read. ${message}. ${remedy}`.replace(/\.$/, '');
}
async function accessTo(options) {
    try {
        return { fullName: await checkAccess(options), unavailable: null };
    }
    catch (error) {
        if (error instanceof unavailable/* GitHubUnavailable */.k)
            return { fullName: null, unavailable: error };
        throw error;
    }
}
/**
 * Sends one request to check whether the token sees the repository and whether the rest of the rate limit will do. If
 * it will not, the run waits for the reset or reads nothing, rather than use up a limit that other workflows share.
 * Returns the repository's current `owner/name`.
 */
async function checkAccess({ client, owner, name, landings }) {
    const { repository, rateLimit } = (0,answer/* complete */.My)(await client.query(ACCESS, { owner, name }));
    if (repository === null) {
        throw new errors/* UserError */.yo(`GitHub shows no repository ${owner}/${name}`, { remedy: 'Check owner, name and token.' });
    }
    const needed = expectedPoints(landings);
    if (rateLimit !== null && rateLimit.remaining < needed) {
        const because = `GitHub's rate limit leaves ${rateLimit.remaining} points and this run needs about ${needed}`;
        await client.waitUntil(Date.parse(rateLimit.resetAt), because);
    }
    return repository.nameWithOwner;
}
/**
 * Estimated points for reading and publishing. Per 1,000 landings: 25 for pages of pull requests and 10 for checks. In
 * addition: 20 for fixed costs and publishing.
 */
function expectedPoints(landings) {
    return Math.ceil((landings * 35) / 1_000) + 20;
}

;// CONCATENATED MODULE: ./build/collect/github/sources.js



/**
 * The families that the shown KPIs can use. Pull requests and incidents are always among them, because they name, label
 * and judge the changes that every KPI counts. Deployments only if the configuration names an environment, so nobody
 * else has to grant the permission.
 */
function familiesFor(kpis, config) {
    const asked = new Set(kpis.flatMap(({ needs, wants = [] }) => [...needs, ...wants]));
    if ((0,lead_time/* deploymentEnvironment */.p)(config) === null)
        asked.delete('deployments');
    return new Set([...FIRST_FAMILIES, 'checks'].filter((family) => family === 'pulls' || family === 'incidents' || asked.has(family)));
}
function sourcesOf({ unavailable: _, fullName: __, ...records }, checks) {
    const families = Object.entries({ ...records, checks });
    const read = families.flatMap(([name, one]) => (one.available ? [{ name, ...one }] : []));
    const unread = families.flatMap(([name, one]) => (one.available ? [] : [{ name, ...one }]));
    return {
        // Pull requests have already been merged into the changes.
        sources: Object.fromEntries(read.map(({ name, value }) => [name, name === 'pulls' ? true : value])),
        missing: Object.fromEntries(unread.map(({ name, reason }) => [name, reason])),
        gaps: [
            ...read.flatMap(({ gaps }) => gaps),
            ...unread.flatMap(({ name, reason }) => {
                const { consequence } = textsOf(name);
                return consequence === undefined || reason === NOT_REQUESTED ? [] : [`${consequence} ${sentence(reason)}`];
            }),
        ],
    };
}
function sentence(reason) {
    return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/collect/heap.js

/**
 * Lowers peak memory from here on by two flags of V8, because most of a run's peak is garbage.
 * `semi-space-growth-factor=1` keeps the young generation at the 4 MB that it has after start-up (at V8's minimum,
 * collections take up to a fifth of the run time). `heap-growing-percent=12` collects the old generation once it has
 * grown by 12 %, which costs about 2 % of the run time.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=12');
}

// EXTERNAL MODULE: ./build/history/period.js
var history_period = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/landings/machine.js
/** An author name or account that ends in one of these words, or in `[bot]`, is a machine. Listed in the reference. */
const MACHINE_WORDS = ['bot', 'robot', 'ci', 'service account'];
/** Further accounts and author names that are machines. Listed in the reference. */
const KNOWN_MACHINES = [
    'dependabot',
    'dependabot-preview',
    'renovate',
    'whitesource renovate',
    'mend renovate',
    'github-actions',
    'github-merge-queue',
    'github actions',
    'greenkeeper',
    'imgbot',
    'flux',
    'fluxbot',
    'fluxcdbot',
    'argocd-image-updater',
    'updatecli',
    'zuul',
    'release-please',
    'terraform-docs',
    'red-hat-konflux',
    'konflux',
];
const NAMED_BOT = new RegExp(`\\[bot\\]$|(^|[\\s._-])(${MACHINE_WORDS.join('|')})$`);
/** Whether an author is a machine, by name or account. `configured` adds names to the built-in ones. */
function machineTest(configured) {
    const names = new Set([...KNOWN_MACHINES, ...configured.map((name) => name.toLowerCase())]);
    return ({ name, email }) => {
        const lower = name.toLowerCase();
        const account = accountOf(email.toLowerCase());
        return NAMED_BOT.test(lower) || NAMED_BOT.test(account) || names.has(lower) || names.has(account);
    };
}
/** `49699333+dependabot[bot]@users.noreply.github.com` → `dependabot[bot]` */
function accountOf(email) {
    const local = email.slice(0, Math.max(email.indexOf('@'), 0));
    return local.slice(local.indexOf('+') + 1);
}
const BRANCH_UPDATE = /^Merge (remote-tracking )?branch /;
/**
 * Whether a machine did the work: it wrote all inner commits or, if there are none, the landing itself. The committer,
 * the person who merged and commits that only update the branch do not matter.
 */
function isMachineWork(landing, isMachine) {
    const work = landing.inner.filter((commit) => !BRANCH_UPDATE.test(commit.message));
    return work.length > 0 ? work.every((commit) => isMachine(commit.author)) : isMachine(landing.author);
}

// EXTERNAL MODULE: ./build/messages/merge-message.js
var merge_message = __webpack_require__(6255);
;// CONCATENATED MODULE: ./build/landings/mainline.js

/** `Merge branch 'main' of URL`, `Merge branch 'main' into topic`, `Merge remote-tracking branch 'origin/main'`. */
const FROM_BRANCH = /^Merge (?:remote-tracking branch '[\w.-]+\/|branch ')(?<from>[^']+)'(?: of \S+)?(?: into '?(?<into>[^']+?)'?)?$/;
/** Usual names of a default branch: the branch may have had another of them when the merge was made. */
const USUAL_NAMES = ['main', 'master', 'trunk'];
/**
 * Whether a merge brought the default branch into somebody's local copy of it (`Merge branch 'main' of …`). Its second
 * parent then holds the former tip: the merge is not a change, and the landings up to that tip are hidden from the
 * first-parent line. A numbered merge request from a fork's branch of that name is a change, and so is `main` promoted
 * into a default branch of another name.
 */
function isSyncMerge({ title, message, parents }, defaultBranch) {
    if (parents.length < 2)
        return false;
    const { from, into } = FROM_BRANCH.exec(title)?.groups ?? {};
    if (from === undefined || (0,merge_message/* pullNamedIn */.I)(title, message).number !== null)
        return false;
    return from === defaultBranch || (USUAL_NAMES.includes(from) && into !== defaultBranch);
}
/** Number of landings that merges of the default branch into itself, since that instant, hide from the first-parent line. */
function hiddenLandings(landings, defaultBranch, since) {
    return landings
        .filter((landing) => landing.landedAt >= since && isSyncMerge(landing, defaultBranch))
        .reduce((sum, landing) => sum + landing.sideLine, 0);
}

// EXTERNAL MODULE: ./build/iac/scope.js + 1 modules
var scope = __webpack_require__(5486);
;// CONCATENATED MODULE: ./build/iac/weight.js



/**
 * Weight of a change: size × risk, without a unit. Size is 1…4 by the lines that a person wrote, so a large change
 * never weighs more than a few small ones. Risk is 1 plus `weights.risk` for each risk class that its infrastructure
 * files touch, at most `weights.max-risk`.
 */
function weigh(files, infraFiles, weights, configured) {
    const lines = writtenLines(files);
    const size = 1 + weights.size.filter((limit) => lines > limit).length;
    const riskClasses = (0,iac_risk/* riskOfFiles */.OD)(infraFiles, configured);
    const risk = Math.min(1 + weights.risk * riskClasses.length, weights['max-risk']);
    return { lines, size, riskClasses, risk, weight: size * risk };
}
function writtenLines(files) {
    return files.reduce((sum, { path, content, contentKind }) => {
        if (content === null || (0,content_kind/* isGenerated */.UK)(contentKind) || (0,authorship/* authorship */.w)(path) !== 'written')
            return sum;
        return sum + content.addedCount + content.removedCount;
    }, 0);
}

;// CONCATENATED MODULE: ./build/iac/classify.js






/**
 * Turns landings into changes: by a person or a machine, the infrastructure they touch, their size and risk.
 * Root commits, shallow-boundary commits and merges of the default branch into itself are left out.
 */
function classify(landings, classification) {
    const { config, defaultBranch, roots, pulls } = classification;
    const isMachine = machineTest(config.bots);
    const toolOfFile = (0,scope/* scopeOf */.Od)(config, roots);
    const configured = (0,iac_risk/* configuredRisk */.M4)(config.weights.classes);
    return landings.flatMap((landing) => {
        if (landing.parents.length === 0 || isSyncMerge(landing, defaultBranch))
            return [];
        const pull = pulls.get(landing.sha) ?? null;
        const commits = classification.ranges?.get(landing.sha) ?? [landing.sha];
        const identity = (0,merge_message/* pullNamedIn */.I)(landing.title, landing.message);
        const tooled = landing.files.flatMap((file) => {
            const tool = toolOfFile(file);
            return tool === null ? [] : [{ file, tool }];
        });
        const files = tooled.map(({ file }) => file);
        return [
            {
                // The spread is not first: Node 20 gives every object literal that begins with a spread a hidden class of its
                // own, 650 bytes each. `title` is last because it overrides the landing's.
                commits,
                number: pull?.number ?? identity.number,
                branch: pull?.headBranch ?? identity.branch,
                pull,
                machine: isMachineWork(landing, isMachine),
                infra: files.length > 0,
                infraFiles: files,
                tools: [...new Set(tooled.map(({ tool }) => tool))].sort(),
                weight: weigh(landing.files, files, config.weights, configured),
                ...landing,
                title: (commits.length > 1 ? pull?.title : null) ?? titleOf(landing, identity),
            },
        ];
    });
}
/**
 * The title that the landing's message gives. A merge whose message has no title in its body takes the title of its
 * only inner commit, or else the words of the branch name.
 */
function titleOf(landing, { title, branch, number }) {
    if (landing.parents.length < 2 || title !== landing.title || (number === null && branch === null))
        return title;
    const [only, ...others] = landing.inner;
    if (only !== undefined && others.length === 0)
        return only.message.split('\n')[0] ?? title;
    return branch?.replace(/[-_/]+/g, ' ') ?? title;
}

// EXTERNAL MODULE: ./build/iac/tool-globs.js
var tool_globs = __webpack_require__(1698);
;// CONCATENATED MODULE: ./build/iac/project-roots.js



const toolOfMarker = (0,tool_globs/* toolFinder */.d)(({ markers }) => markers);
const toolOfMarkerBelowRoot = (0,tool_globs/* toolFinder */.d)(({ markersBelowRoot }) => markersBelowRoot);
/** Folders that belong to a tool because of the files beside them. */
const BESIDE = [
    ['ansible', /^(.*\/|)roles\/([^/]+\/){1,3}tasks\//, ['vars', 'tasks', 'handlers', 'files', 'templates']],
    ['chef', /^(.*\/|)cookbooks\/[^/]+\//, ['roles', 'environments', 'data_bags', 'nodes']],
    ['packer', /^(.*\/|)templates\/[^/]+\.pkr\.hcl$/, ['scripts', 'toolsets', 'assets', 'files']],
];
/** Finds the project roots. `paths`: all paths that the tree holds or once held. */
function projectRoots(paths) {
    const roots = new Map();
    const programs = new Set();
    for (const path of paths) {
        const folder = (0,lib_paths/* directoryName */.jK)(path);
        const name = (0,lib_paths/* fileName */.Md)(path).toLowerCase();
        const tool = toolOfMarker(name) ?? (folder === '' ? null : toolOfMarkerBelowRoot(name));
        if (tool !== null && !(tool === 'terraform' && roots.has(folder)))
            roots.set(folder, tool);
        if (path.endsWith('.pp') && /(^|\/)manifests(\/|$)/.test(folder)) {
            roots.set(folder.slice(0, Math.max(folder.lastIndexOf('manifests') - 1, 0)), 'puppet');
        }
        addNeighbours(roots, path);
        const program = CDK_PROGRAM.exec(path)?.[1];
        if (program !== undefined)
            programs.add(program);
    }
    narrowToPrograms(roots, programs);
    for (const tool of ['pulumi', 'cdk'])
        addLibraryRoots(roots, tool);
    return roots;
}
const CDK_PROGRAM = /^((?:.*\/)?cdk)\/(?:[^/]+\/)?[^/]+\.(?:ts|js|py|go|cs|java)$/;
/** A `cdk.json` in an application's root with a `cdk/` folder beside it makes only `cdk/` a project root. */
function narrowToPrograms(roots, programs) {
    for (const program of programs) {
        if (roots.get((0,lib_paths/* directoryName */.jK)(program)) !== 'cdk' || roots.has(program))
            continue;
        roots.delete((0,lib_paths/* directoryName */.jK)(program));
        roots.set(program, 'cdk');
    }
}
function addNeighbours(roots, path) {
    for (const [tool, pattern, folders] of BESIDE) {
        const parent = pattern.exec(path)?.[1];
        if (parent !== undefined)
            for (const folder of folders)
                roots.set(`${parent}${folder}`, tool);
    }
}
const NAMED_AFTER_INFRASTRUCTURE = /infra|pulumi|cdk|iac|platform/i;
/**
 * Projects of one tool below the same top-level folder often share code beside them. Their common parent becomes a root
 * too, unless it is a top-level folder whose name does not suggest infrastructure.
 */
function addLibraryRoots(roots, tool) {
    const projects = [...roots].flatMap(([folder, found]) => (found === tool ? [folder.split('/')] : []));
    for (const together of (0,group/* groupBy */.$)(projects, ([top]) => top).values()) {
        const common = commonFolder(together);
        const suggestsInfrastructure = common.includes('/') || NAMED_AFTER_INFRASTRUCTURE.test(common);
        if (together.length > 1 && common !== '' && suggestsInfrastructure && !roots.has(common))
            roots.set(common, tool);
    }
}
function commonFolder([first = [], ...others]) {
    const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
    return first.slice(0, end === -1 ? first.length : end).join('/');
}

// EXTERNAL MODULE: ./build/kpis/index.js + 1 modules
var build_kpis = __webpack_require__(1921);
// EXTERNAL MODULE: ./build/kpis/target.js
var kpis_target = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/kpis/tiers.js
var tiers = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/kpis/reads-trees.js


const FROM_TREES = new Set(['components', 'runbooks', 'quality']);
/**
 * Whether a KPI makes the run read the weekly trees, which is expensive: it needs facts from them, or it has a target
 * for a tier, which components give. A KPI that only wants such facts gets them if the trees are read anyway.
 */
function readsTrees(kpi, targets) {
    if (kpi.needs.some((source) => FROM_TREES.has(source)))
        return true;
    return (kpi.parts ?? []).some((part) => tiers/* TIER_PARTS */._Y.includes(part) && (0,kpis_target/* partTargetOf */.uY)(kpi, part, targets) !== null);
}

// EXTERNAL MODULE: ./build/history/file-sides.js
var file_sides = __webpack_require__(6680);
;// CONCATENATED MODULE: ./build/landings/merge-landings.js


/**
 * Joins consecutive landings, oldest first, into one. It lands with the last commit, and its files are the difference
 * between the tree before the first landing and the tree after the last; a path that ends as it began is left out.
 */
function mergeLandings(range) {
    const [first, last] = [range[0], range.at(-1)];
    if (first === undefined || last === undefined)
        throw new RangeError('an empty range of landings');
    const files = new Map();
    for (const landing of range) {
        for (const file of landing.files) {
            const known = files.get(file.path);
            files.set(file.path, known === undefined ? file : mergeFiles(known, file));
        }
    }
    return {
        ...last,
        parents: first.parents,
        authoredAt: first.authoredAt,
        files: [...files.values()].filter(({ before, after }) => before !== after),
        inner: range.map(({ sha, authoredAt, author, message }) => ({ sha, authoredAt, author, message })),
    };
}
function mergeFiles(earlier, later) {
    const known = earlier.content !== null && later.content !== null;
    const { turnedFrom: _, ...rest } = later;
    const from = (0,file_sides/* kindBefore */.wv)(earlier);
    return {
        ...rest,
        ...(from === later.kind ? {} : { turnedFrom: from }),
        before: earlier.before,
        content: known ? mergeDeltas(earlier.content, later.content) : null,
    };
}
/** Lines that one delta adds and the other removes cancel out; a pin goes from its first to its last version. */
function mergeDeltas(earlier, later) {
    const [allAdded, allRemoved] = [together(earlier.added, later.added), together(earlier.removed, later.removed)];
    const added = Fingerprints.difference(allAdded, allRemoved);
    const removed = Fingerprints.difference(allRemoved, allAdded);
    const cancelled = allAdded.length - added.length;
    return {
        addedCount: earlier.addedCount + later.addedCount - cancelled,
        removedCount: earlier.removedCount + later.removedCount - cancelled,
        added,
        removed,
        pins: mergePins(earlier.pins, later.pins),
        risks: [...new Set([...earlier.risks, ...later.risks])],
        temporaryComments: mergeComments(earlier.temporaryComments, later.temporaryComments),
    };
}
function mergeComments(earlier, later) {
    if (earlier === null || later === null)
        return earlier ?? later;
    return { added: [...earlier.added, ...later.added], removed: [...earlier.removed, ...later.removed] };
}
function together(earlier, later) {
    return [...earlier, ...later].sort((one, other) => one - other);
}
function mergePins(earlier, later) {
    const begun = new Map(earlier.map((pin) => [`${pin.key}\n${pin.to}`, pin]));
    const moved = later.map((pin) => {
        const start = begun.get(`${pin.key}\n${pin.from}`);
        begun.delete(`${pin.key}\n${pin.from}`);
        return start === undefined ? pin : { ...pin, from: start.from };
    });
    return [...begun.values(), ...moved].filter(({ from, to }) => from !== to);
}

;// CONCATENATED MODULE: ./build/landings/join.js



/** Longest time between two commits of one rebase merge, in seconds: GitHub writes all of them within moments. */
const REBASE_SPAN = 120;
/**
 * Matches pull requests to landings: by merge commit, else by the number in the landing's message if both landed within
 * a day of each other (messages also cite numbers of other repositories). A pull request of several commits whose merge
 * commit is neither a merge nor a squash was rebased. Its other commits are the landings directly before it that belong
 * to no other pull request and were committed within two minutes of it.
 */
function joinPulls(landings, pulls) {
    const byCommit = new Map(pulls.flatMap((pull) => (pull.mergeCommit === null ? [] : [[pull.mergeCommit, pull]])));
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    const present = new Set(landings.map(({ sha }) => sha));
    const owners = landings.map((landing) => {
        const owner = byCommit.get(landing.sha);
        if (owner !== undefined)
            return owner;
        const named = byNumber.get(numberOf(landing) ?? Number.NaN);
        if (named === undefined || (named.mergeCommit !== null && present.has(named.mergeCommit)))
            return null;
        return Math.abs(named.mergedAt - landing.landedAt) <= instant/* DAY */.d_ ? named : null;
    });
    return collapse(landings, owners);
}
function collapse(landings, owners) {
    const joined = [];
    const pulls = new Map();
    const ranges = new Map();
    // Newest first, because the pull request names the last commit of its range.
    for (let index = landings.length - 1; index >= 0;) {
        const last = landings[index];
        if (last === undefined)
            break;
        const owner = owners[index] ?? null;
        const length = owner === null ? 1 : rebasedLength(landings, owners, index, owner);
        const range = landings.slice(index - length + 1, index + 1);
        if (owner !== null)
            pulls.set(last.sha, owner);
        if (length > 1)
            ranges.set(last.sha, range.map(({ sha }) => sha));
        joined.push(length > 1 ? mergeLandings(range) : last);
        index -= length;
    }
    return { landings: joined.reverse(), pulls, ranges };
}
/** Number of landings, the last one at `index`, that are the rebased commits of one pull request; 1: not rebased. */
function rebasedLength(landings, owners, index, pull) {
    const last = landings[index];
    if (last === undefined || pull.commitCount < 2 || last.parents.length !== 1 || numberOf(last) === pull.number)
        return 1;
    let length = 1;
    while (length < pull.commitCount) {
        const earlier = landings[index - length];
        const isOurs = earlier !== undefined &&
            earlier.parents.length === 1 &&
            owners[index - length] === null &&
            numberOf(earlier) === null &&
            Math.abs(last.landedAt - earlier.landedAt) <= REBASE_SPAN;
        if (!isOurs)
            break;
        length += 1;
    }
    return length;
}
function numberOf({ title, message }) {
    return (0,merge_message/* pullNamedIn */.I)(title, message).number;
}

// EXTERNAL MODULE: ./build/messages/change-reference.js
var change_reference = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/kpis/sources.js
/** Default reason for a source that was never read, and how to enable it in the Action and on the command line. */
const ENABLING = {
    changes: 'the history was not read: run on a full clone of the repository',
    reverts: 'reverts were not looked for: run on a full clone of the repository',
    components: 'components were not looked for: run on a full clone of the repository',
    runbooks: 'runbooks were not looked for: run on a full clone of the repository',
    pulls: 'pull requests were not read: needs a token with `pull-requests: read`, on a command line with --github',
    incidents: 'incidents were not read: needs a token with `issues: read`, on a command line with --github',
    checks: 'checks were not read: needs a token with `checks: read` and `statuses: read`, on a command line with --github',
    deployments: 'deployments were not read: needs the `environment` of lead time in the configuration and a token with `deployments: read`, on a command line with --github',
    quality: 'the code was not looked through: run on a full clone of the repository',
};

;// CONCATENATED MODULE: ./build/kpis/measure.js


/**
 * Measures one KPI in one period, and passes it only the sources and options that it declared. If a source that it
 * needs was not read, the result is `unavailable` with the reason and how to enable the source.
 */
function measure(kpi, { sources, missing }, period, { config, asOf }) {
    const whyMissing = (source) => missing[source] ?? ENABLING[source];
    const absent = kpi.needs.find((need) => sources[need] === undefined);
    if (absent !== undefined)
        return { kind: 'unavailable', reason: whyMissing(absent) };
    const declared = [...kpi.needs, ...(kpi.wants ?? [])].map((name) => [name, sources[name] ?? null]);
    const span = { ...period, start: period.end - (kpi.span ?? 1) * instant/* WEEK */.V8 };
    return kpi.measure(Object.fromEntries(declared), span, { config, options: optionsOf(kpi, config), asOf, whyMissing });
}
function optionsOf(kpi, config) {
    const options = config.kpis[kpi.id];
    return typeof options === 'object' ? options : {};
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./build/stats/anscombe.js
const OFFSET = 0.375;
/** Variance of the Anscombe root of a Poisson count, whatever its mean. */
const POISSON_ROOT_VARIANCE = 0.25;
/**
 * Anscombe's transformation √(x + ⅜), which gives counts of every size about the same variance; a value below 0 counts
 * as 0. Source: Anscombe (1948), The transformation of Poisson, binomial and negative-binomial data.
 */
function anscombeRoot(value) {
    return Math.sqrt(Math.max(0, value) + OFFSET);
}
/** The value whose Anscombe root this is. */
function fromAnscombeRoot(root) {
    return root ** 2 - OFFSET;
}

;// CONCATENATED MODULE: ./build/stats/student.js

/** Replaces a zero denominator, as Lentz's method prescribes. */
const TINY = 1e-300;
/** Limit of iterations, in case the continued fraction does not converge. */
const STEPS = 300;
/**
 * Two-sided p-value of Student's t with `df` degrees of freedom: the probability of a |t| at least this large by
 * chance. Uses the continued fraction of the regularised incomplete beta function (Press et al., Numerical Recipes,
 * 6.4), exact to about ten digits. The library simple-statistics has the t statistic but not the t distribution.
 *
 * @throws RangeError unless df ≥ 1.
 */
function studentTwoSided(t, df) {
    if (!(df >= 1))
        throw new RangeError(`Student's t needs at least one degree of freedom, got ${df}`);
    if (!Number.isFinite(t))
        return Number.isNaN(t) ? 1 : 0;
    return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}
/** The t for which |t| is exceeded by chance with probability `p` (two-sided); at most 1,000. */
function studentQuantile(p, df) {
    return (0,simple_statistics/* bisect */.h1)((t) => studentTwoSided(t, df) - p, 0, 1_000, 200, 1e-9);
}
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp((0,simple_statistics/* gammaln */.SW)(a + b) - (0,simple_statistics/* gammaln */.SW)(a) - (0,simple_statistics/* gammaln */.SW)(b) + a * Math.log(x) + b * Math.log(1 - x));
    const isLeft = x < (a + 1) / (a + b + 2);
    return isLeft ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}
/** Continued fraction of the incomplete beta function, evaluated with the modified Lentz method. */
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1));
    let h = d;
    for (let m = 1; m <= STEPS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / atLeastTiny(1 + even * d);
        c = atLeastTiny(1 + even / c);
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / atLeastTiny(1 + odd * d);
        c = atLeastTiny(1 + odd / c);
        h *= d * c;
        if (Math.abs(d * c - 1) < 1e-12)
            break;
    }
    return h;
}
function atLeastTiny(value) {
    return Math.abs(value) < TINY ? TINY : value;
}

;// CONCATENATED MODULE: ./build/stats/pooled-t.js


/**
 * Student's t-test of two samples with a common variance, which is taken to be at least `leastVariance`.
 *
 * @throws Error if a sample is empty or both have one value only.
 */
function pooledT(one, other, leastVariance) {
    const t = ((0,simple_statistics/* mean */.RE)([...one]) - (0,simple_statistics/* mean */.RE)([...other])) / pooledError(one, other, leastVariance);
    return { p: studentTwoSided(t, degreesOfFreedom(one, other)), isHigher: t > 0 };
}
/** Standard error of the difference between the means of two samples with a common variance. */
function pooledError(one, other, leastVariance) {
    const spread = squares(one) + squares(other);
    const variance = Math.max(spread / degreesOfFreedom(one, other), leastVariance);
    return Math.sqrt(variance * (1 / one.length + 1 / other.length));
}
function degreesOfFreedom(one, other) {
    return one.length + other.length - 2;
}
/** Sum of the squared distances from the mean. */
function squares(values) {
    return values.length < 2 ? 0 : (values.length - 1) * (0,simple_statistics/* sampleVariance */.y4)([...values]);
}

;// CONCATENATED MODULE: ./build/stats/power.js


/**
 * How often a change of the size that these functions give is detected. A little above the promised 80 %, because the
 * approximations are optimistic.
 */
const POWER = 0.84;
/** Standard errors by which two means must differ for a two-sided t-test at this level to detect it with 80 % power. */
function detectableErrors(level, degreesOfFreedom) {
    return studentQuantile(level, degreesOfFreedom) + studentQuantile(2 * (1 - POWER), degreesOfFreedom);
}
/**
 * The smallest share above `base`, at most ½, that a two-sided test at this level distinguishes from it with 80 % power,
 * given the sizes of both samples. On the arcsine scale the variance of a share depends only on n. Source: Cohen (1988),
 * Statistical power analysis for the behavioral sciences, 6.2.
 */
function detectableShare(base, sizes, level) {
    const [one, other] = sizes;
    const distance = (((0,simple_statistics/* probit */.ht)(1 - level / 2) + (0,simple_statistics/* probit */.ht)(POWER)) * Math.sqrt(1 / one + 1 / other)) / 2;
    return Math.sin(Math.min(Math.PI / 2, Math.asin(Math.sqrt(base)) + distance)) ** 2;
}

;// CONCATENATED MODULE: ./build/stats/fisher.js

/**
 * Two-sided mid-p value of Fisher's exact test that two shares are equal: twice the smaller tail, with half of the
 * probability of the observed table. For small counts the plain test is too conservative and the χ² test too liberal;
 * the mid-p value stays close to the level. Source: Lancaster, H. O. (1961), Significance tests in discrete
 * distributions. The library simple-statistics has no exact test of two shares.
 */
function fisherMidP(one, other) {
    const failures = one.k + other.k;
    const all = one.n + other.n;
    const base = logChoose(all, failures);
    const chance = (k) => Math.exp(logChoose(one.n, k) + logChoose(other.n, failures - k) - base);
    let below = 0;
    for (let k = Math.max(0, failures - other.n); k < one.k; k += 1)
        below += chance(k);
    const here = chance(one.k);
    const lower = below + here / 2;
    return Math.min(1, 2 * Math.max(0, Math.min(lower, 1 - lower)));
}
function logChoose(n, k) {
    return (0,simple_statistics/* gammaln */.SW)(n + 1) - (0,simple_statistics/* gammaln */.SW)(k + 1) - (0,simple_statistics/* gammaln */.SW)(n - k + 1);
}

;// CONCATENATED MODULE: ./build/stats/rank-sum.js

/**
 * Wilcoxon rank-sum test (Mann–Whitney U test) of two samples by the normal approximation, corrected for ties and
 * continuity. Source: Mann and Whitney (1947). `p` is 1 if all values are equal; `isHigher`: values of the first sample
 * are more often above than below values of the second.
 *
 * @throws Error if a sample is empty.
 */
function rankSumTest(one, other) {
    const all = one.length + other.length;
    const excess = (0,simple_statistics/* wilcoxonRankSum */.Lm)([...one], [...other]) - (one.length * (all + 1)) / 2;
    const variance = ((one.length * other.length) / 12) * (all + 1 - ties([...one, ...other]) / (all * (all - 1)));
    if (variance <= 0)
        return { p: 1, isHigher: false };
    const distance = Math.max(0, Math.abs(excess) - 0.5);
    return { p: 1 - (0,simple_statistics/* errorFunction */.T7)(distance / Math.sqrt(2 * variance)), isHigher: excess > 0 };
}
/** Tie correction: the sum of t³ − t over all groups of t equal values. */
function ties(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}

;// CONCATENATED MODULE: ./build/report/figures.js
/** The kind of figure, which is the same for all weeks of a KPI; `undefined`: no week was measured. */
function figures_kindOf(weeks) {
    return weeks.find((week) => 'evidence' in week)?.kind;
}
/** The rates of all weeks pooled: sums of numerators and denominators. */
function shareOf(weeks) {
    const rates = weeks.filter((week) => week.kind === 'rate');
    return {
        k: rates.reduce((sum, rate) => sum + rate.numerator, 0),
        n: rates.reduce((sum, rate) => sum + rate.denominator, 0),
    };
}
/** The durations of a week in seconds, including open ones with their duration so far. */
function durationsOf(week) {
    return week.kind === 'durations' ? [...week.samples, ...(week.open ?? [])] : [];
}
/** The count or sum of a week; 0 if nothing was measured. */
function amountOf(week) {
    return week.kind === 'count' || week.kind === 'sum' ? week.value : 0;
}
/** The census (as a share) or level at a week's end; `null`: not measured. */
function stateOf(week) {
    if (week.kind === 'census')
        return week.numerator / week.denominator;
    return week.kind === 'level' ? week.value : null;
}

;// CONCATENATED MODULE: ./build/report/trend.js






/** A trend needs at least this many settled weeks. */
const FEWEST_WEEKS = 6;
/** A trend of rates or durations needs at least this many events or samples over all settled weeks. */
const FEWEST_EVENTS = 20;
/** A census has changed only if it moved by more than this share: one percentage point; less is not worth reporting. */
const LEAST_SHARE = 0.01;
/** Tolerance for rounding errors: 0.29 − 0.28 is a little more than 0.01. */
const ROUNDING = 1e-9;
/** Prepares measurements, given oldest week first, for their test. `null`: not enough to compare. */
function comparisonOf(weeks) {
    if (weeks.length < FEWEST_WEEKS)
        return null;
    const { newest, rest } = newestThird(weeks);
    const kind = figures_kindOf(weeks);
    switch (kind) {
        case 'count':
        case 'sum':
            return { kind: 'amount', weeks: newestThird(weeks.map(amountOf)), whole: kind === 'count' };
        case 'rate': {
            const shares = { newest: shareOf(newest), rest: shareOf(rest) };
            return isEnough(shares.newest.n, shares.rest.n) ? { kind, ...shares } : null;
        }
        case 'durations': {
            const samples = { newest: newest.flatMap(durationsOf), rest: rest.flatMap(durationsOf) };
            return isEnough(samples.newest.length, samples.rest.length) ? { kind, samples } : null;
        }
        case 'census':
        case 'level': {
            const values = weeks.map(stateOf).filter((value) => value !== null);
            const least = kind === 'census' ? LEAST_SHARE : 0;
            return values.length < FEWEST_WEEKS ? null : { kind: 'state', weeks: newestThird(values), least };
        }
        default:
            return null;
    }
}
/** Splits a list, oldest first, into its newest third (rounded) and the rest. */
function newestThird(values) {
    const cut = values.length - Math.round(values.length / 3);
    return { newest: values.slice(cut), rest: values.slice(0, cut) };
}
function isEnough(newest, rest) {
    return newest > 0 && rest > 0 && newest + rest >= FEWEST_EVENTS;
}
/**
 * Tests whether the newest third differs from the rest, one test per kind. Amounts: pooled t-test on square roots,
 * which have the same variance at every level; for whole numbers, at least the variance of a Poisson count. Rates:
 * Fisher's exact test, mid-p. Durations: Wilcoxon's rank-sum test. States have no sampling error: p is 0 if every newer
 * week is beyond every older one (for a census, with medians more than one percentage point apart), else 1.
 */
function testOf(comparison) {
    switch (comparison.kind) {
        case 'amount': {
            const { newest, rest } = rootsOf(comparison);
            return pooledT(newest, rest, leastVariance(comparison));
        }
        case 'rate': {
            const { newest, rest } = comparison;
            return { p: fisherMidP(newest, rest), isHigher: newest.k * rest.n > rest.k * newest.n };
        }
        case 'durations':
            return rankSumTest(comparison.samples.newest, comparison.samples.rest);
        case 'state':
            return separation(comparison);
    }
}
/** The least variance of the square roots of a KPI's weeks. */
function leastVariance({ whole }) {
    return whole ? POISSON_ROOT_VARIANCE : 0;
}
/** The square roots of a KPI's weeks, on which amounts are compared. */
function rootsOf({ weeks: { newest, rest } }) {
    return { newest: newest.map(anscombeRoot), rest: rest.map(anscombeRoot) };
}
function separation({ weeks: { newest, rest }, least }) {
    const isHigher = Math.min(...newest) > Math.max(...rest);
    const isLower = Math.max(...newest) < Math.min(...rest);
    const isFar = Math.abs((0,simple_statistics/* median */.JZ)([...newest]) - (0,simple_statistics/* median */.JZ)([...rest])) > least + ROUNDING;
    return { p: (isHigher || isLower) && isFar ? 0 : 1, isHigher };
}

;// CONCATENATED MODULE: ./build/report/detectable.js





/**
 * The smallest change detectable with these weeks at this two-sided error level. `null`: a state, which needs no test.
 */
function detectableOf(comparison, level) {
    switch (comparison.kind) {
        case 'amount':
            return amountDetectable(comparison, level);
        case 'rate':
            return rateDetectable(comparison, level);
        case 'durations':
            return durationDetectable(comparison.samples, level);
        case 'state':
            return null;
    }
}
function amountDetectable(comparison, level) {
    const { newest, rest } = rootsOf(comparison);
    const error = pooledError(newest, rest, leastVariance(comparison));
    const base = (0,simple_statistics/* mean */.RE)([...comparison.weeks.rest]);
    const distance = detectableErrors(level, degreesOfFreedom(newest, rest)) * error;
    return detected(base, fromAnscombeRoot(anscombeRoot(base) + distance));
}
function rateDetectable({ newest, rest }, level) {
    const base = rest.k / rest.n;
    if (base <= 0.5)
        return detected(base, detectableShare(base, [newest.n, rest.n], level));
    return { factor: null, value: 1 - detectableShare(1 - base, [newest.n, rest.n], level) };
}
/**
 * Power analysis of the t-test on logarithms. The rank-sum test, which is used, needs 1 / 0.955 times as many samples
 * (its asymptotic relative efficiency).
 */
function durationDetectable({ newest, rest }, level) {
    const logs = rest.map((seconds) => Math.log(seconds + 1));
    const error = (0,simple_statistics/* standardDeviation */.Fx)(logs) * Math.sqrt((1 / newest.length + 1 / rest.length) / 0.955);
    const base = Math.exp((0,simple_statistics/* mean */.RE)(logs)) - 1;
    return detected(base, base * Math.exp(detectableErrors(level, degreesOfFreedom(newest, rest)) * error));
}
function detected(base, value) {
    return { factor: base > 0 ? value / base : null, value };
}

// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/assess.js



/**
 * Maximum probability that chance alone produces any direction word in a report. Together with wrong "misses" verdicts
 * for a rate exactly at its target's limit (2.5 %, by the interval), about 5 % of reports at most contain a false
 * statement: 2.1 % on average for a steady team, 5.5 % in the worst case, a bursty one (docs/calibration.md).
 */
const ERROR_LEVEL = 0.02;
/**
 * Compares a KPI with its target and with its own past. The error level is divided by the number of KPIs that the
 * report tests (`tested`), because more tests would otherwise produce more false findings per report.
 */
function assess({ better, target, headline, comparison }, tested) {
    const verdict = (0,report_verdict/* verdictOf */.V)(target, headline);
    if (comparison === null)
        return { trend: null, detectable: null, verdict };
    const level = ERROR_LEVEL / Math.max(1, tested);
    const { p, isHigher } = testOf(comparison);
    const moved = isHigher === (better === 'higher') ? 'better' : 'worse';
    return { trend: p < level ? moved : 'no-clear-change', detectable: detectableOf(comparison, level), verdict };
}
/**
 * Whether a comparison needs a test: states at the end of a week have no sampling error and are compared without one.
 */
function isTested(comparison) {
    return comparison !== null && comparison.kind !== 'state';
}

// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/stats/median-interval.js
/** Probability left outside the interval on each side. */
const OUTSIDE = 0.025;
/**
 * 95 % confidence interval of the median by order statistics: from the j-th smallest to the j-th largest sample, with
 * the largest j that covers the median with at least 95 % for any distribution. Five samples have no such interval:
 * they get their whole range, which covers 93.75 %. Source: Conover, Practical Nonparametric Statistics, 3.2.
 *
 * @throws RangeError with fewer than five samples.
 */
function medianInterval(samples) {
    const n = samples.length;
    if (n < 5)
        throw new RangeError(`the interval of a median needs five samples, got ${n}`);
    const sorted = samples.toSorted((one, other) => one - other);
    const cut = Math.max(0, cutOff(n) - 1);
    return { low: sorted[cut] ?? Number.NaN, high: sorted[n - 1 - cut] ?? Number.NaN };
}
/** The largest j for which fewer than j heads in n tosses of a fair coin have a probability of at most 2.5 %. */
function cutOff(n) {
    let chance = 0.5 ** n;
    // 0.5 ** n underflows to 0 from 1,075 samples on; the normal approximation is close enough long before.
    if (n > 1_000)
        return Math.floor(n / 2 - 0.98 * Math.sqrt(n));
    let below = 0;
    for (let j = 0; j < n; j += 1) {
        below += chance;
        if (below > OUTSIDE)
            return j;
        chance = (chance * (n - j)) / (j + 1);
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/stats/quantile.js
/**
 * The `p`-quantile of the samples, interpolated linearly between neighbours (R's type 7, NumPy's default, the
 * definition of spreadsheets). The library simple-statistics uses R's type 1 or 2, depending on `p`.
 *
 * @throws RangeError without samples, or with `p` outside 0…1.
 */
function quantile(samples, p) {
    if (samples.length === 0 || !(p >= 0 && p <= 1))
        throw new RangeError('a quantile needs a sample and 0 ≤ p ≤ 1');
    const sorted = samples.toSorted((one, other) => one - other);
    const place = (sorted.length - 1) * p;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
}

;// CONCATENATED MODULE: ./build/stats/wilson.js
// 97.5 % quantile of the standard normal distribution, for a two-sided 95 % interval.
const Z = 1.959963984540054;
/**
 * 95 % Wilson score interval of the share k/n. Unlike the normal approximation (share ± 1.96 standard errors), it also
 * works for small samples and for 0 of n. Source: Wilson, E. B. (1927).
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 *
 * @throws RangeError unless 0 ≤ k ≤ n and n ≥ 1.
 */
function wilsonInterval(k, n) {
    if (!(n >= 1 && k >= 0 && k <= n))
        throw new RangeError(`an interval needs 0 ≤ k ≤ n and n ≥ 1, got ${k}/${n}`);
    const share = k / n;
    const z2 = Z * Z;
    const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const spread = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
    return { low: k === 0 ? 0 : Math.max(0, centre - spread), high: k === n ? 1 : Math.min(1, centre + spread) };
}

;// CONCATENATED MODULE: ./build/report/reading.js




/** Fewest events of a rate and fewest samples of a median that make a headline. */
const MIN_SAMPLES = { rate: 20, median: 5 };
/** No minimum sizes: one event or sample suffices. */
const ANY = { rate: 1, median: 1 };
const EMPTY = {
    state: 'nothing-to-measure',
    value: null,
    numerator: null,
    denominator: null,
    n: null,
    low: null,
    high: null,
    provisional: false,
    reason: null,
    setting: null,
    detail: {},
};
/** The reading of one week, measured from one event on: the minimum sizes of headlines do not apply. */
function weeklyReading({ measurement, provisional }) {
    return { ...readingOf(measurement), provisional };
}
/** The reading over several weeks, formed like a headline but without minimum sizes. */
function pooledReading(weeks) {
    return readingOver(weeks, ANY);
}
/**
 * The window's headline. Rates and durations: pooled over the settled weeks. Counts and sums: the weekly median. Census
 * and level: the last week's.
 */
function headlineReading(weeks) {
    return readingOver(weeks, MIN_SAMPLES);
}
function readingOver(weeks, fewest) {
    const all = weeks.map(({ measurement }) => measurement);
    const settled = weeks.filter((week) => !week.provisional).map(({ measurement }) => measurement);
    switch (figures_kindOf(all)) {
        case 'rate':
            return rateReading(settled, fewest.rate);
        case 'durations':
            return durationReading(settled, fewest.median);
        case 'count':
        case 'sum':
            return medianAmount(all, fewest.median);
        default:
            return readingOf(all.at(-1) ?? { kind: 'nothing-to-measure', reason: 'the window is empty' });
    }
}
function readingOf(measurement) {
    switch (measurement.kind) {
        case 'rate':
            return rateReading([measurement], 1);
        case 'durations':
            return durationReading([measurement], 1);
        case 'census': {
            const { numerator, denominator, detail = {} } = measurement;
            const value = numerator / denominator;
            return { ...EMPTY, state: 'measured', value, numerator, denominator, n: denominator, detail };
        }
        case 'count':
        case 'sum':
        case 'level':
            return { ...EMPTY, state: 'measured', value: measurement.value, n: 1, detail: measurement.detail ?? {} };
        case 'not-configured':
            return { ...EMPTY, state: 'not-configured', reason: measurement.reason, setting: measurement.enable };
        case 'nothing-to-measure':
            return { ...EMPTY, reason: measurement.reason, detail: measurement.detail ?? {} };
        default:
            return { ...EMPTY, state: measurement.kind, reason: measurement.reason };
    }
}
function rateReading(weeks, minimum) {
    const { k, n } = shareOf(weeks);
    if (n === 0)
        return { ...EMPTY, reason: 'no event in the window' };
    const counted = { ...EMPTY, numerator: k, denominator: n, n, detail: detailOf(weeks) };
    if (n < minimum)
        return { ...counted, ...tooFew(n, minimum, 'events') };
    return { ...counted, ...wilsonInterval(k, n), state: 'measured', value: k / n };
}
function durationReading(weeks, minimum) {
    const all = weeks.flatMap(durationsOf);
    const n = all.length;
    if (n === 0)
        return { ...EMPTY, reason: 'no event in the window', detail: detailOf(weeks) };
    const open = weeks.reduce((sum, week) => sum + (week.kind === 'durations' ? (week.open?.length ?? 0) : 0), 0);
    const detail = { ...detailOf(weeks), open };
    if (n < minimum)
        return { ...EMPTY, n, detail, ...tooFew(n, minimum, 'samples') };
    return {
        ...EMPTY,
        ...(n < MIN_SAMPLES.median ? {} : medianInterval(all)),
        state: 'measured',
        value: quantile(all, 0.5),
        n,
        detail: { ...detail, p90: quantile(all, 0.9) },
    };
}
/** The weekly median; a week in which nothing was measured counts as 0. */
function medianAmount(weeks, minimum) {
    const amounts = weeks.map(amountOf);
    const n = amounts.length;
    if (n < minimum)
        return { ...EMPTY, n, ...tooFew(n, minimum, 'weeks') };
    const value = quantile(amounts, 0.5);
    return {
        ...EMPTY,
        ...(n < MIN_SAMPLES.median ? {} : medianInterval(amounts)),
        state: 'measured',
        value,
        n,
        detail: detailOf(weeks),
    };
}
function tooFew(n, minimum, noun) {
    return { state: 'not-enough-data', reason: `${n} of at least ${minimum} ${noun}` };
}
/** Details summed over the weeks, including weeks with nothing to measure, whose omitted changes count too. */
function detailOf(weeks) {
    const sums = {};
    for (const week of weeks) {
        for (const [name, value] of Object.entries(('detail' in week && week.detail) || {})) {
            sums[name] = value === null ? (sums[name] ?? null) : (sums[name] ?? 0) + value;
        }
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/report/row.js







/**
 * Summarises the weeks of a KPI. Weeks that ended before `began`, when the first known change landed, are ignored:
 * their zeros do not mean that nothing happened.
 */
function overWindow(kpi, weeks, began) {
    const sinceFirstChange = weeks.filter(({ end }) => end > began);
    const comparison = comparisonOf(compared(kpi, sinceFirstChange).map(({ measurement }) => measurement));
    return { kpi, weeks, sinceFirstChange, headline: headlineReading(ofHeadline(kpi, sinceFirstChange)), comparison };
}
/** The KPI's row of the report. `tested`: number of KPIs that share the error level of the trend tests. */
function rowOf({ kpi, weeks, sinceFirstChange, headline, comparison }, targets, tested) {
    const { id, title, question, unit, better } = kpi;
    const target = (0,kpis_target/* kpiTarget */.U3)(kpi, targets);
    const measured = weeks.map(({ measurement }) => measurement);
    const assessment = assess({ better, target, headline, comparison }, tested);
    const notes = measured.flatMap((week) => ('note' in week && week.note) || []);
    return {
        id,
        title,
        question,
        unit,
        better,
        target,
        isDefaultTarget: target === kpi.target,
        headline,
        atWeekEnd: isAtWeekEnd(measured),
        parts: partRows(kpi, ofHeadline(kpi, sinceFirstChange), targets),
        series: weeks.map(weeklyReading),
        ...assessment,
        movement: (0,report/* isMove */.OE)(assessment.trend) ? movementOf(compared(kpi, sinceFirstChange)) : null,
        evidence: weeksOfHeadline(measured).flatMap((week) => ('evidence' in week ? week.evidence : [])),
        notes: [...new Set(notes), ...(kpi.remarks?.(headline.detail) ?? [])],
    };
}
/** The weeks that a trend compares. */
function compared(kpi, weeks) {
    return nonOverlapping(kpi, weeks).filter(({ provisional }) => !provisional);
}
function movementOf(weeks) {
    const { newest, rest } = newestThird(weeks);
    return { before: pooledReading(rest), lately: pooledReading(newest), since: newest[0]?.id ?? '' };
}
function isAtWeekEnd(weeks) {
    const kind = figures_kindOf(weeks);
    return kind === 'census' || kind === 'level';
}
/** The weeks whose evidence belongs to the headline: all weeks, but only the last for a state. */
function weeksOfHeadline(weeks) {
    return isAtWeekEnd(weeks) ? weeks.slice(-1) : weeks;
}
/** The weeks of which the headline is made: only the newest if readings span several weeks and so overlap. */
function ofHeadline({ span = 1 }, weeks) {
    return span > 1 ? weeks.slice(-1) : weeks;
}
/** Readings that do not overlap, counted back from the newest; only these may enter a test. */
function nonOverlapping({ span = 1 }, weeks) {
    return weeks.filter((_, index) => (weeks.length - 1 - index) % span === 0);
}
/** The rows of the KPI's parts, summarised over the weeks like the KPI itself. */
function partRows(kpi, weeks, targets) {
    const named = weeks.flatMap(({ measurement }) => Object.keys(('parts' in measurement && measurement.parts) || {}));
    return [...new Set(named)].sort().map((name) => {
        const target = (0,kpis_target/* partTargetOf */.uY)(kpi, name, targets);
        const headline = headlineReading(weeks.map((week) => ({ ...week, measurement: partOf(week.measurement, name) })));
        const isDefaultTarget = target === (kpi.partTargets?.[name] ?? null);
        return { name, target, isDefaultTarget, headline, verdict: (0,report_verdict/* verdictOf */.V)(target, headline) };
    });
}
function partOf(measurement, name) {
    const part = 'parts' in measurement ? measurement.parts?.[name] : undefined;
    if (part !== undefined)
        return 'reason' in part ? part : { ...part, evidence: [] };
    return { kind: 'nothing-to-measure', reason: `no ${name} in the period` };
}

;// CONCATENATED MODULE: ./build/report/build.js







/** Measures every KPI in every week and builds the report as data. */
function buildReport(data, periods, kpis, config, frame) {
    const { asOf } = frame;
    const horizon = config.horizon * instant/* DAY */.d_;
    const { changes = [], reverts = [] } = data.always;
    const weeks = periods.map((period) => ({ ...period, provisional: (0,history_period/* isProvisional */.Pv)(period, horizon, asOf) }));
    const began = beginning(changes);
    const measured = kpis.map((kpi) => overWindow(kpi, inEachWeek(kpi, weeks, data, { config, asOf }), began));
    const tested = measured.filter(({ comparison }) => isTested(comparison)).length;
    const last = periods.at(-1);
    return {
        ...frame,
        labels: config.labels,
        horizon,
        periods: weeks,
        kpis: measured.map((one) => rowOf(one, config.targets, tested)),
        warnings: [...frame.warnings, ...measured.flatMap(negativeDurations)],
        ...inReport(changes, reverts, periods),
        components: last === undefined ? [] : (data.ofWeek(last).components ?? []),
        events: config.events,
    };
}
function inEachWeek(kpi, weeks, data, context) {
    return weeks.map((week) => {
        const available = { sources: { ...data.always, ...data.ofWeek(week) }, missing: data.missing };
        return {
            id: week.id,
            end: week.end,
            measurement: measure(kpi, available, week, context),
            provisional: kpi.settles === 'after-horizon' && week.provisional,
        };
    });
}
/** When the first known change landed. Earlier weeks are unknown, not idle. */
function beginning(changes) {
    return changes.reduce((first, { landedAt }) => Math.min(first, landedAt), changes.length === 0 ? 0 : Infinity);
}
function negativeDurations({ kpi, weeks }) {
    const count = weeks.reduce((sum, { measurement }) => sum + (measurement.kind === 'durations' ? (measurement.negative ?? 0) : 0), 0);
    return count === 0
        ? []
        : [
            `${kpi.title}: ${(0,phrasing/* plural */.LS)(count, 'duration is', 'durations are')} negative by the clocks and ${count === 1 ? 'reads' : 'read'} 0`,
        ];
}
/** Reverts and changes of the window, and the changes of the look-back that those reverts target. */
function inReport(changes, reverts, periods) {
    const window = (0,report/* windowOf */.Ou)(periods);
    const shown = reverts.filter((revert) => (0,history_period/* contains */.gR)(window, revert.change.landedAt));
    const referred = new Set(shown.flatMap((revert) => revert.targets.map((target) => target.sha)));
    return {
        reverts: shown,
        changes: changes.filter((change) => (0,history_period/* contains */.gR)(window, change.landedAt) || referred.has(change.sha)),
    };
}

// EXTERNAL MODULE: ./build/lib/labels.js
var lib_labels = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/reverts/claim.js
var reverts_claim = __webpack_require__(9124);
;// CONCATENATED MODULE: ./build/reverts/delays.js

// Times from a change to what undoes it. As with the levels in shares.ts, all uses share a few of them.
/** While somebody still watches the change. */
const AT_ONCE = 2 * instant/* HOUR */.dp;
/** Until about the next working day: what is put back this fast corrects a mistake. */
const BY_NEXT_DAY = 1.5 * instant/* DAY */.d_;
/** A few days, in which `enable x again` answers a removal; later it is a new decision. */
const WITHIN_DAYS = 3 * instant/* DAY */.d_;
/** Two weeks: nine in ten roll-backs come within this time. What is put back later had usually served its purpose. */
const WITHIN_WEEKS = 14 * instant/* DAY */.d_;
/** Contents and versions match changes of the last 90 days; older ones only if wording confirms them. */
const CONTENT_WINDOW = 90 * instant/* DAY */.d_;

;// CONCATENATED MODULE: ./build/reverts/inverse.js

const NOTHING = { undone: 0, explained: 0, lines: 0, shared: 0, restored: false, blind: false };
/** Only this many paths of a change are compared, the first ones. */
const MAX_FILES = 2_000;
/** Compares two changes path by path. For an exact inverse, `undone` and `explained` are both 1. */
function inverseOf(later, earlier) {
    const files = new Map(later.files.slice(0, MAX_FILES).map((file) => [file.path, file]));
    let lines = 0;
    let undone = 0;
    let done = 0;
    let shared = 0;
    let restored = 0;
    let back = 0;
    let blind = false;
    for (const then of earlier.files.slice(0, MAX_FILES)) {
        const size = sizeOf(then);
        done += size;
        const now = files.get(then.path);
        if (now === undefined)
            continue;
        shared += 1;
        const common = commonLines(now, then);
        blind ||= common === null;
        const isBack = isRestored(now, then);
        if (isBack)
            back += 1;
        if (isBack || size === 0)
            restored += 1;
        lines += common ?? 0;
        undone += isBack ? size : Math.min(common ?? 0, size);
    }
    if (shared === 0)
        return NOTHING;
    const own = later.files.slice(0, MAX_FILES).reduce((sum, file) => sum + sizeOf(file), 0);
    return {
        undone: done === 0 ? Number(back > 0) : undone / done,
        explained: own === 0 ? Number(back > 0) : Math.min(1, lines / own),
        lines,
        shared,
        restored: restored === Math.min(earlier.files.length, MAX_FILES),
        blind,
    };
}
/** Whether the path has the contents again that it had before the earlier change. */
function isRestored(now, then) {
    return now.after === then.before;
}
function isExact(now, then) {
    return isRestored(now, then) && now.before === then.after;
}
/**
 * Number of meaningful lines that a change added to or removed from a file. It is 1 if contents were not compared. If
 * no changed line is meaningful, it is 0 in files that state a package's own version (`Chart.yaml`), else 1.
 */
function sizeOf({ path, content }) {
    if (content === null)
        return 1;
    const lines = content.added.length + content.removed.length;
    return lines > 0 ? lines : Number(ownVersionLine(path) === null);
}
/** Number of lines that `now` removes and `then` added, or vice versa; `null`: contents unknown and not restored. */
function commonLines(now, then) {
    if (isExact(now, then))
        return sizeOf(then);
    if (now.content === null || then.content === null)
        return isRestored(now, then) ? 1 : null;
    return now.content.removed.countCommon(then.content.added) + now.content.added.countCommon(then.content.removed);
}

;// CONCATENATED MODULE: ./build/reverts/matches.js
/**
 * All matches of a pattern with the flag `g`. Checks with `search` first: `matchAll` copies the pattern at every call,
 * which costs more than the search, and most messages contain no match.
 */
function matchesIn(text, pattern) {
    return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}

;// CONCATENATED MODULE: ./build/reverts/shares.js
// Levels for the shares of an `Inverse` (how much of a target is undone, how much of a change does nothing but undo) and
// for the likeness of titles. The labelled histories are too few to tune each use by itself, so all uses share these
// levels: docs/accuracy.md shows what they find together.
/** All but what a formatter, a changed date or a comment may leave. */
const WHOLE = 0.95;
/** What a person would call the whole change. Below it a revert is `partial`. */
const NEARLY_ALL = 0.9;
/** Enough of the one change if other evidence (related words, trouble, plain wording) supports it. */
const MOST = 0.8;
/** The larger part by a margin: not reached by chance. */
const CLEARLY_MORE = 0.6;
/** The larger part. Also the likeness from which two titles are about the same thing. */
const HALF = 0.5;
/** Nearly a third, which is evidence only with related words, or if half of the other change agrees. */
const A_THIRD = 0.3;
/** A part that is worth naming beside others. */
const A_FIFTH = 0.2;
/** Below it, matching lines may be coincidence (a lone `}`). */
const A_TRACE = 0.05;

;// CONCATENATED MODULE: ./build/reverts/undo-words.js


/**
 * Words by which people say that something is undone. All patterns run in linear time.
 * Evidence as verbs: archlinux/infrastructure@c79c9bc6 (`rollback x`) and alphagov/govuk-puppet@35ee337d (`Downgrade`);
 * after a ticket: ministryofjustice/modernisation-platform-environments@ae81e302; in a body:
 * openstack/openstack-helm@a57cd784 (`This change reverts`) and kubernetes/test-infra@832ce2fa; not verbs:
 * openstack/kolla-ansible@8045b3fb (`for Logstash downgrade`) and wikimedia/operations-puppet@1536ad72.
 */
const REVERT = 'revert(?:s|e|ed|ing)?';
const BACK_OUT = 'back(?:s|ed|ing)?[ -]?out';
const ROLL_BACK = 'roll(?:s|ed|ing)?[ -]?backs?';
const UNDO = 'und(?:o|oes|oing|one|id)';
const DOWNGRADE = '(?:downgrad(?:e|es|ed|ing)(?!:| tests?\\b| in\\b)|(?:de|un)-?bump(?:s|ed|ing)?)';
const MOVES = 'bounce|go|goes|going|went|switch|switches|switched|switching|move|moves|moved|moving|point|pointing|redirect|redirecting|send|sending|roll|change|changed|changing';
const LOWERS = 'drop|drops|dropped|lower|lowers|lowered|scale|scales|scaled';
const PUTS = 'put|puts|putting|set|setting|bring|brings|bringing|brought|add|adds|added|adding|patch|patched|pin|pinned|pinning';
const RESTORE = 'restor(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|re-?add(?:s|ed|ing)?|re-?introduc(?:e|es|ed|ing)';
/** Excludes names of things: `Change back-office`, `move back end`. */
const NOT_A_THING = '(?!-| (?:office|end|channel|up)s?\\b)';
const STRONG_VERB = `(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|(?:${MOVES})[ -]back${NOT_A_THING})`;
const STRONG = new RegExp(String.raw `\b${STRONG_VERB}\b`, 'gi');
/**
 * A strong verb at the start of a line or clause of a body, where it describes the change itself. Not `Rollback: …`,
 * which explains how the change could be undone.
 * Evidence: xunholy/k8s-gitops@78488c93 and redhat-appstudio/infra-deployments@2ea327c3.
 */
const AT_HEAD = new RegExp(String.raw `(?:(?:^|[.,;]\s|\n)(?:so\s)?(?:(?:it|we|i)\s)?|\b(?:this|the)\s(?:(?:commit|change|pr|patch|mr)\s)?)(?:(?:also|mostly|partially|partly|just)\s)?${STRONG_VERB}\b(?!:)`, 'gi');
/** A ticket, scope or sigh before the verb: `[ABC-12] …`, `ABC-12 …`, `proxy: …`, `Whoops, …`. */
const LEAD = String.raw `^(?:(?:whoops|oops)[,.! -]+)?(?:\[[^\]\n]{1,40}\]\s*|[A-Z][A-Z0-9]{1,9}-\d{1,7}\s+(?:[-–|]\s+)?)?(?:[^:]{0,60}:)?\s*`;
/**
 * Verbs that mean an undo if they are the verb of the title; elsewhere they are about backups, caches and earlier
 * steps.
 */
const WEAK = new RegExp(String.raw `${LEAD}(?:${RESTORE}|(?:${PUTS})[ -]back|(?:\w{3,12} (?:the )?)?(?:accidentally|mistakenly) (?:remov|delet|dropp|los)\w+)\b`, 'gi');
/**
 * Verbs that may also announce a new decision, or the end of a pause.
 * Evidence: fedora-infra/ansible@8e1dc2c3 and ministryofjustice/cloud-platform-infrastructure@36cf7343 (`back to gp2`).
 */
const VAGUE = new RegExp(String.raw `${LEAD}(?:back to\b|re-?enabl(?:e|es|ed|ing)|return(?:s|ed|ing)? to|pull(?:s|ed|ing)? back|(?:${PUTS})\b[^.,;:\n]{0,70} back|(?:${MOVES}|${LOWERS})\b[^.,;:\n]{0,60} back (?:down )?(?:to|from)|back [\w./-]{1,60} to v?\d[\w.-]*|use (?:an |the )?(?:older|previous|earlier) (?:version|release|tag|image)|the other way arr?ound)\b`, 'gi');
/** A verb of undoing that a reference may follow: `Revert`, `reverts`, `backed out`, `rolls back`, `undo`. */
const UNDO_VERB = new RegExp(String.raw `\b(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO})\b`, 'gi');
/** A verb of landing again that a reference may follow. */
const AGAIN_VERB = /\b(?:re-?(?:land|merge|instate|introduce|apply)|re-?(?:land(?:s|ed|ing)|appl(?:ies|ied|ying)|instat(?:es|ed|ing)|introduc(?:es|ed|ing)|merg(?:es|ed|ing))|restor(?:e|es|ed|ing)|bring(?:s|ing)? back)\b/gi;
const MAX_MATCHES = 40;
const NOT_DONE = /(?:\b(?:not|never|to|can|could|should|will|would|may|might|must|be|if|when|how|without|before|cannot|auto|automatic|accidental|easily|dont|no|for|on)|n't|'ll)[ -]$/i;
const NAMED_THING = /^(?:s? (?:guides?|runbooks?|docs?(?! change)|procedures?|plans?|steps|scripts?|buttons?|feature|support|strateg(?:y|ies)|jobs?|on failure|paths?|segment|systems?|trees?|histor(?:y|ies)|tablespaces?|change \d+)\b|-on-|_|\.\w)/i;
/** Words before a noun that name the circumstances of a change: `for Logstash downgrade`, `during the rollback`. */
const CIRCUMSTANCE = /\b(?:for|during|after|before|since) (?:\S{1,40} ){0,2}$/i;
const NOUN = /^(?:downgrade|roll-?back)$/i;
/** Words after a verb that announce the end of the change itself: `Revert this once it is fixed`, `revert if needed`. */
const ANNOUNCED = /^ (?:this|it)\b[^.\n]{0,30}? (?:once|when|after|as soon|later)\b|^ (?:(?:this|it|me|back) )?(?:if|in case)\b/i;
const ABOUT = /\b(?:prevent|avoid|allow|support|handle|detect|enable|disable|document|delete|remove)s?\b[^.,;\n]{0,30}$/i;
/** Words after a verb that opens a parenthesis about the future: `Scale up (revert after the migration)`. */
const NOT_BEFORE = /^ (?:once|when|after|as soon|later)\b/i;
/**
 * Whether the verb is a part of a longer name: `revert-risk: deploy it`, `support upgrade/downgrade`. Not in a line
 * without a space, which is a branch name and may mean an undo.
 */
function isInName(before, after) {
    if (/\b(?:semi|partial|partially|half)-$/i.test(before))
        return false;
    if (!/\w[/-]$/.test(before) && !/^-(?!to\b)[a-z]/i.test(after))
        return false;
    const line = `${before.split('\n').at(-1)}${after.split('\n', 1)[0]}`;
    return /\s/.test(line.replace(/^\S{0,40}:\s/, '').trim());
}
/** How plainly a title says that something is undone; `null`: not at all. */
const undoWord = (0,memoized/* memoized */.x)((title) => {
    if (says(STRONG, title))
        return 'strong';
    if (says(WEAK, title))
        return 'weak';
    return says(VAGUE, title) ? 'vague' : null;
});
const BEGINS = new RegExp(String.raw `${LEAD}(?:(?:semi|half|partial(?:ly)?)[ -])?(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|re-?(?:apply|land)\w*)\b`, 'i');
/**
 * Whether a title begins with a verb that can only mean undoing or landing again. Stricter than `undoWord`: `Change
 * back to x` may be an ordinary change that fails later. Evidence: bjw-s/home-ops@05b44d01.
 */
function beginsWithUndo(title) {
    return BEGINS.test(title);
}
/** Whether a body says that the change itself undoes something. */
function bodyUndoes(body) {
    return says(AT_HEAD, body);
}
function says(pattern, text) {
    return matchesIn(text, pattern)
        .slice(0, MAX_MATCHES)
        .some((match) => isMeant(text, match));
}
/**
 * Whether a verb of undoing describes what the change does: it is not negated (`do not revert`), hypothetical (`how to
 * roll back`) or part of a name (`rollback guide`).
 */
function isMeant(text, match) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
    if (before.endsWith('(') && NOT_BEFORE.test(after))
        return false;
    if (isInName(before, after))
        return false;
    if (NOUN.test(match[0]) && CIRCUMSTANCE.test(before))
        return false;
    return !NOT_DONE.test(before) && !ABOUT.test(before) && !NAMED_THING.test(after) && !ANNOUNCED.test(after);
}

;// CONCATENATED MODULE: ./build/reverts/references.js







/** A reference belongs to a verb of undoing at most this many characters before it, in the same sentence. */
const MAX_VERB_DISTANCE = 240;
const MAX_VERBS = 60;
const MAX_MENTIONS = 20;
/** Words of a body that say that the change it names took something away or broke it. */
const TOOK_AWAY = /\b(?:remov(?:ed|ing)|dropped|lost|deleted|broke|broken) (?:in|by|with|after|since|this|it)\b|\b(?:accidentally|mistakenly)\b/i;
/**
 * Minimum share undone or explained for a reference to count if the title does not plainly say that it reverts: the
 * reference may be incidental.
 */
const CONFIRMED = 0.25;
const END_OF_SENTENCE = /\n\s*\n|[.;]\s+[A-Z*]|\breversing\s+changes\b|["“]/;
/**
 * Claims from references after a verb of undoing: `This reverts commit <id>`, `Reverts #12`, `owner/repo#12`, links,
 * `Revert PR 12`, several in one sentence, Gerrit's `Change-Id`. Read in the title, the body, and squashed or merged
 * commits; in the latter the contents must agree too, because those commits also undo each other.
 * Evidence by id: ceph/ceph-ansible@3149b256 and archlinux/infrastructure@2325da59; by number:
 * ministryofjustice/modernisation-platform@a486fdc0 and mozilla-releng/build-puppet@c794d681; by Change-Id:
 * openstack/openstack-ansible@8c3cf665 and wikimedia/operations-puppet@cf2f80ea; in a merged commit:
 * openstack/kolla-ansible@2a4ce0b8 and rackerlabs/understack@a09af47f.
 */
function references(input) {
    const { change, message } = input;
    const titled = undoWord(message.title) === 'strong';
    const main = [message.title, message.body]
        .flatMap((text) => claimsIn(text, UNDO_VERB, input))
        .filter((claim) => !isContradicted(input, claim));
    const inner = message.inner.flatMap((text) => claimsIn(text, UNDO_VERB, input));
    const again = [message.title, message.body, ...message.inner].flatMap((text) => relandsIn(text, input));
    const isSaid = undoWord(message.title) !== null || bodyUndoes(message.body);
    const named = isSaid ? claimsWithoutVerb(message.body, input) : [];
    return [
        ...main.filter((claim) => titled || isConfirmed(change, claim)),
        ...inner.filter((claim) => isConfirmed(change, claim, A_TRACE)),
        ...again.filter((claim) => isConfirmed(change, claim)),
        ...named.filter(({ target }) => target !== null && inverseOf(change, target).explained >= HALF),
    ];
}
/**
 * Whether a wrong id was pasted: the named change shares no path with the revert, which is the exact inverse of another
 * change.
 * Evidence: mozilla-releng/build-puppet@8f4cfce7 and kubernetes/test-infra@9497c89e.
 */
function isContradicted({ change, timeline }, { target }) {
    if (target === null || sharesPath(change, target))
        return false;
    return timeline.undoneBy(change, change.landedAt - CONTENT_WINDOW).some((other) => {
        const { undone, explained } = inverseOf(change, other);
        return undone >= WHOLE && explained >= WHOLE;
    });
}
/**
 * Whether contents confirm a claim. A claim by id is confirmed by one line put back and the share `least`. Otherwise,
 * and for any other claim, the share `CONFIRMED` is needed, or anything undone if contents could not be compared.
 */
function isConfirmed(change, { target, signal }, least = 0) {
    if (target === null)
        return false;
    const inverse = inverseOf(change, target);
    if (signal === 'trailer' && inverse.lines > 0 && Math.max(inverse.undone, inverse.explained) >= least)
        return true;
    return Math.max(inverse.undone, inverse.explained) >= CONFIRMED || (inverse.blind && inverse.undone > 0);
}
/**
 * Claims from `Reland #12` or `restores what <id> did`: if the named change is undone, its latest revert is the target.
 * Evidence: Azure/ARO-HCP@dc2c8e54 and wikimedia/operations-puppet@cf2f80ea.
 */
function relandsIn(text, input) {
    return claimsIn(text, AGAIN_VERB, input).flatMap((claim) => {
        if (claim.target === null || !input.undos.isUndone(claim.target))
            return [];
        const target = input.undos.latestOf(claim.target);
        return [
            { ...(0,reverts_claim/* claimOn */._3)(target, claim.tier, claim.signal, `it lands ${(0,reverts_claim/* changeName */.m9)(claim.target)} again`), again: true },
        ];
    });
}
function claimsIn(text, pattern, { change, message, lookup }) {
    const verbs = matchesIn(text, pattern)
        .slice(0, MAX_VERBS)
        .filter((verb) => isMeant(text, verb) && !isReport(text, verb, message.title));
    return verbs.flatMap((verb) => {
        const start = verb.index + verb[0].length;
        const after = text.slice(start, start + MAX_VERB_DISTANCE);
        if (pattern === UNDO_VERB && DESTINATION.test(after))
            return [];
        const end = END_OF_SENTENCE.exec(after)?.index ?? after.length;
        const list = LIST.exec(text.slice(start, start + LONGEST_LIST))?.[0] ?? '';
        return (0,change_reference/* referencesIn */.ii)(list.length > end ? list : after.slice(0, end)).flatMap((reference) => resolve(reference, change, lookup, message.title));
    });
}
/**
 * A list after a colon, one reference a line, as in `This reverts commits:`. It ends at the first line without one.
 * Evidence: SoftwareHeritage/puppet-swh-site@a5e36dd1 and walnuts1018/infra@6bca8ff9.
 */
const LIST = /^[^:\n]{0,80}:[ \t]*\n+(?:[^\n]{0,200}?(?:\b[\da-f]{7,40}\b|[#!]\d)[^\n]*(?:\n|$))+/;
const LONGEST_LIST = 4_000;
/**
 * Words after a verb that introduce the state to return to: `Revert to the pattern of <id>`. Not matched: `revert to
 * what was before <id>`, which names the change that is undone.
 */
const DESTINATION = /^\s(?:back\s)?to\b(?![^.\n]{0,80}\b(?:before|prior)\b)/i;
const DONE_BEFORE = /\b(?:is|are|was|were|been|being|got)(?:\s\w{1,20})?\s$/i;
const ANOTHER_TRY = /\b(?:another|second|new|third) (?:take|try|attempt|go)\b|\btak(?:e|ing) (?:two|2)\b|\btry(?:ing)? again\b/i;
const DONE_BY = /^\s(?:\w{1,20}\s)?(?:in|by|with|via)\b/i;
/**
 * Whether the verb reports an earlier undo (`which were reverted in #12`). Not if the message says that it lands
 * something again.
 * Evidence: mitodl/ol-infrastructure@17eaf79f and alphagov/govuk-puppet@1c8252a7; for the exception
 * Azure/ARO-HCP@7da5db78.
 */
function isReport(text, { index, 0: verb }, title) {
    const before = text.slice(Math.max(0, index - MAX_VERB_DISTANCE), index);
    if (!DONE_BEFORE.test(before) ||
        !DONE_BY.test(text.slice(index + verb.length, index + verb.length + MAX_VERB_DISTANCE)))
        return false;
    const sentence = before.split(/[.;]\s|\n\s*\n/).at(-1) ?? '';
    return matchesIn(`${title}\n${sentence}`, AGAIN_VERB).length === 0 && !ANOTHER_TRY.test(text);
}
/**
 * Claims from references without a verb of undoing before them, if the body says that something was removed or broken:
 * `Restore x`, `removed in [1]`, `[1]: <id>`.
 * Evidence: alphagov/govuk-puppet@ea490e9c and pytorch/ci-infra@cde08fbd.
 */
function claimsWithoutVerb(text, { change, message, lookup }) {
    if (!TOOK_AWAY.test(text))
        return [];
    return (0,change_reference/* referencesIn */.ii)(text)
        .slice(0, MAX_MENTIONS)
        .flatMap((reference) => resolve(reference, change, lookup, message.title));
}
function resolve(reference, change, lookup, title) {
    const target = lookup.byReference(reference, title);
    if (target === null || target === change)
        return [];
    if (reference.number === null) {
        return [(0,reverts_claim/* claimOn */._3)(target, 'certain', 'trailer', `its message says that it reverts ${(0,reverts_claim/* shortSha */.Fu)(reference.text)}`)];
    }
    if (target.number === change.number)
        return [];
    if (reference.repository !== null && !sharesPath(change, target))
        return [];
    return [(0,reverts_claim/* claimOn */._3)(target, 'certain', 'body-reference', `its message says that it reverts ${(0,reverts_claim/* changeName */.m9)(target)}`)];
}
/**
 * Whether both changes touch a common path. Guards against numbers of other repositories, which would match an
 * unrelated change here.
 */
function sharesPath(one, other) {
    const paths = new Set(other.files.map((file) => file.path));
    return one.files.some((file) => paths.has(file.path));
}

;// CONCATENATED MODULE: ./build/reverts/branch.js


const BY_NUMBER = /^revert-(?<number>\d{1,7})(?:-|$)/i;
const BY_SHA = /^(?:[\w.-]+\/)?revert-(?:\d{10}-)?(?<sha>[0-9a-f]{8,40})$/i;
const BY_WORD = /^(?:[\w.-]+\/)?(?:revert|back-?out|roll-?back)\d{0,2}(?:[-_/]|$)|[-_/](?:revert|back-?out|roll-?back)$/i;
/**
 * Whether a person named the branch after a revert: `revert/malware-role`, `backout-mdc1`, `health-check-revert`.
 * Evidence: mozilla-releng/build-puppet@c2eea70d and ministryofjustice/modernisation-platform@e87ac126; with the
 * word at the end: ministryofjustice/modernisation-platform-environments@b6e0c8f9; with a counter:
 * ministryofjustice/dns@2021c9c0 (`revert2`).
 */
function branchUndoes(branch) {
    return branch !== null && BY_WORD.test(branch);
}
/**
 * Claims from the branch name that a host's Revert button creates: `revert-12-topic`, `revert-<sha>`,
 * `revert-<time>-<sha>`. The named change must share a path with the revert, because `revert-2024-migration` does
 * not refer to pull request 2024.
 * Evidence by number: alphagov/govuk-puppet@3064a368 and kubernetes/test-infra@8245463f; by id: Azure/ARO-HCP@5b1458bb
 * and kubernetes/test-infra@661502e4.
 */
function branchName({ change, message, lookup }) {
    const branch = message.branch ?? '';
    const sha = BY_SHA.exec(branch)?.groups?.['sha'];
    const number = BY_NUMBER.exec(branch)?.groups?.['number'];
    const target = sha !== undefined ? lookup.bySha(sha) : number === undefined ? null : lookup.byNumber(Number(number));
    if (target === null || !sharesPath(change, target))
        return [];
    return [(0,reverts_claim/* claimOn */._3)(target, 'certain', 'branch', `its branch is named after a revert of ${(0,reverts_claim/* changeName */.m9)(target)}`)];
}

;// CONCATENATED MODULE: ./build/reverts/titles.js
/** A title without the pull-request numbers that hosts append: `x (#12)` → `x`. */
function withoutNumbers(title) {
    const last = title.endsWith(')') ? title.slice(title.lastIndexOf('(')) : '';
    return /^\([#!]\d+\)$/.test(last) ? withoutNumbers(title.slice(0, -last.length).trimEnd()) : title;
}
/**
 * A title normalised for comparison: lower case, single spaces, without appended numbers, outer quotes and full stop.
 */
function plainTitle(title) {
    return withoutNumbers(title.slice(0, 1_000))
        .replace(/\s+/g, ' ')
        .replace(/^["'“`\s]+|["'”`.\s]+$/g, '')
        .toLowerCase();
}
/** Whether two titles are equal except for a counter at the end: `x (2)` and `x, take 2` continue `x`. */
function isSameTitle(one, other) {
    return withoutCounter(plainTitle(one)) === withoutCounter(plainTitle(other));
}
function withoutCounter(title) {
    return title.replace(/[\s,:(-]*(?:\((?:\d|again)\)|(?:take|try|attempt|part|round) #?\d)\)?$/, '');
}
/** `fix(scope): x` → `x`: people who quote a title may omit its prefix. */
function withoutScope(title) {
    return title.replace(/^[a-z][\w.,/ -]{0,40}(?:\([^()]{0,80}\))?!?:\s*/, '');
}
/** `[scope] x`, `[scope]: x` → `x` */
function withoutBracket(title) {
    return title.replace(/^\[[^\]\n]{1,40}\]\s*:?\s*/, '');
}
const NOISE = new Set(('the a an of to for in on and or with from by is be we it this that at as was are due no not now use using more ' +
    'update updated updates change changes changed add added adding adds remove removed removing fix fixed fixes ' +
    'chore feat ci docs test tests refactor config infra trivial merge pull request branch main master version ' +
    'revert reverts reverted reverting rollback roll back undo undone restore restored downgrade downgraded out pr ' +
    'yml yaml tf json py md sh').split(' '));
/** The words of a title that identify its topic: without common words, words of undoing and single digits. */
function topicWords(title) {
    const words = title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return new Set(words.filter((word) => !NOISE.has(word) && !/^\d$/.test(word)));
}
/**
 * Similarity of two titles, 0…1: the overlap coefficient (Szymkiewicz–Simpson) of their topic words, which is the
 * number of common words divided by the number of words of the title that has fewer. 0 if either title has none.
 */
function likeness(one, other) {
    const a = topicWords(one);
    const b = topicWords(other);
    const smaller = Math.min(a.size, b.size);
    if (smaller === 0)
        return 0;
    return [...a].filter((word) => b.has(word)).length / smaller;
}
/** Whether two texts name a common ticket. */
function shareTicket(one, other) {
    const keys = ticketKeys(other);
    return [...ticketKeys(one)].some((key) => keys.has(key));
}
/** Keys of tickets and bugs: `ABC-123`, `bug 123`, `change 103482`, `CHG5018936`. */
function ticketKeys(text) {
    const keys = text
        .slice(0, 1_000)
        .match(/\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b|\b(?:bug|change|chg|ticket|incident) ?#?\d{4,10}\b/gi);
    return new Set((keys ?? []).map((key) => key.toLowerCase().replace(/[ #]/g, '')).filter((key) => !/-0+$/.test(key)));
}
const LAYER = /\b(?:revert(?:\^(?<power>\d{1,2}))?["“'\s]|(?<again>re-?(?:apply|land)\b))/gi;
/**
 * Whether a title re-lands a change, by its layers of undoing: `Revert "Revert "x""`, `Reapply "x"` and `Revert^2 "x"`
 * have two, and an even number re-lands x. Used only if the target was not found.
 * Evidence: wikimedia/operations-puppet@56c3abc6 and openstack/kolla-ansible@4e870b46.
 */
function landsAgain(title) {
    const layers = [...title.slice(0, 1_000).matchAll(LAYER)].reduce((sum, { groups }) => sum + (groups?.['again'] === undefined ? Number(groups?.['power'] ?? 1) : 2), 0);
    return layers > 0 && layers % 2 === 0;
}
const UPDATE = /^(?:[^:]{0,40}: )?update (?:\S{1,80} docker (?:tag|digest)|helm release \S{1,80}|dependency \S{1,80}) to /i;
/**
 * Whether a machine made the change, or its title is that of an update bot, which may work under a person's account.
 * Such a change is not a revert, unless its message says so.
 * Evidence: walnuts1018/infra@da063590.
 */
function looksAutomated({ machine, title }) {
    return machine || UPDATE.test(title);
}

;// CONCATENATED MODULE: ./build/reverts/undo-word-of.js


/**
 * Words of a title that moves on to a new state instead of back: `Revert to defaults`. Not matched: `revert to 1.2`.
 * Evidence: Azure/AKS-Construction@575f604b and redhat-appstudio/infra-deployments@45e3416c.
 */
const TO_SOMETHING_ELSE = /\bto (?:the )?(?:[a-z]{1,20} )?(?:upstream|terraform|stock|plain|defaults?)\b/i;
/**
 * How plainly a change says that it undoes something; `null`: it does not. The title decides, unless the first two
 * paragraphs of the body or the branch name are plainer: these make it `strong`.
 */
function undoWordOf({ title, body, branch }) {
    const said = undoWord(title);
    if (said === 'strong')
        return said;
    return bodyUndoes(firstParagraphs(body)) || branchUndoes(branch) ? 'strong' : said;
}
function firstParagraphs(body) {
    return body.split(/\n\s*\n/, 2).join('\n');
}

;// CONCATENATED MODULE: ./build/reverts/versions.js
/** Versions of at most this many characters are compared; longer ones are ids. */
const MAX_LENGTH = 40;
/**
 * Compares two versions: negative if `one` is older, positive if newer, 0 if equal. `null`: they cannot be ordered
 * (ids, different numbers of parts, different words). Not limited to semantic versioning: any parts separated by `.`,
 * `_`, `+` or `-`.
 */
function compareVersions(one, other) {
    const [a, b] = [partsOf(one), partsOf(other)];
    if (a === null || b === null || a.length !== b.length)
        return null;
    for (const [index, part] of a.entries()) {
        const against = b[index] ?? '';
        if (part === against)
            continue;
        const difference = Number(part) - Number(against);
        return Number.isNaN(difference) ? null : Math.sign(difference);
    }
    return 0;
}
function partsOf(version) {
    if (version.length > MAX_LENGTH || !/^v?\d/i.test(version) || version.includes(' '))
        return null;
    return version.replace(/^v/i, '').split(/[._+-]/);
}

;// CONCATENATED MODULE: ./build/reverts/pinned-back.js






const pinned_back_MAX_FILES = 50;
/** Words of a line that states a version. Without one of them, `1.5` may be a threshold, a size or an address. */
const IS_VERSION = /version|tag|image|\bref\b|revision|chart|release|\bami\b|\buses\b|@|\bsource\b|required|==|~>/i;
/**
 * Claims for version pins that a person lowers below what an earlier change within 90 days raised them to, to the old
 * version or one in between: module and chart versions, image tags, provider constraints, action versions. A pin whose
 * source (repository, registry) also changed counts only with roll-back wording.
 * Evidence: onedr0p/home-ops@e4b4927f (back past three bumps to the last good chart),
 * mozilla-releng/build-puppet@b7682969 (seven files, one package of a bump of many),
 * redhat-appstudio/infra-deployments@d5071d76 (ids, without wording).
 */
function pinnedBack({ change, message, timeline, undos }) {
    if (looksAutomated(change))
        return [];
    const files = change.files.slice(0, pinned_back_MAX_FILES);
    const lines = files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1) + (content?.removedCount ?? 1), 0);
    const isSaid = undoWordOf(message) === 'strong' && !TO_SOMETHING_ELSE.test(message.title);
    const falls = files
        .flatMap((now) => downgradesIn(now, change, timeline.touches(now.path), undos))
        .filter(({ to }) => isSaid || !to.isElsewhere);
    // Lowered pins, each a line out and a line in, among all lines: without wording the change has to be about them.
    if (2 * falls.length < (isSaid ? A_TRACE : HALF) * lines)
        return [];
    return [...new Set(falls.map(({ target }) => target))].flatMap((target) => {
        const mine = falls.filter((fall) => fall.target === target);
        const raised = target.files.slice(0, pinned_back_MAX_FILES).flatMap((file) => file.content?.pins ?? []).length;
        const pin = mine[0]?.to;
        if (pin === undefined ||
            isSameTitle(target.title, change.title) ||
            (!isSaid && (mine.length < HALF * raised || !isAboutPins(target, raised))))
            return [];
        const because = `it moves a version that ${(0,reverts_claim/* changeName */.m9)(target)} raised back from ${(0,reverts_claim/* shortVersion */.Li)(pin.from)} to ${(0,reverts_claim/* shortVersion */.Li)(pin.to)}`;
        return [(0,reverts_claim/* claimOn */._3)(target, 'strong', 'pin', because)];
    });
}
/** Whether version pins were a substantial part of the change, not incidental to other work. */
function isAboutPins(target, raised) {
    const lines = target.files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1), 0);
    return raised >= A_FIFTH * lines;
}
function downgradesIn(now, change, touches, undos) {
    const pins = now.content?.pins ?? [];
    const isRaised = pins.some(({ from, to }) => (compareVersions(to, from) ?? 0) > 0);
    const falling = pins.filter(({ key, from, to }) => IS_VERSION.test(key) &&
        (compareVersions(to, from) ?? 0) <= 0 &&
        spelledOut(to) !== spelledOut(from) &&
        !(IS_RELEASE.test(key) && isRaised));
    if (falling.length === 0)
        return [];
    const since = change.landedAt - CONTENT_WINDOW;
    const recent = touches.filter(({ change: { landedAt } }) => landedAt >= since).toReversed();
    return falling.flatMap((to) => {
        const target = pinnedBy(to, recent, undos);
        return target === null ? [] : [{ target, to }];
    });
}
/** A package's release number restarts with each version. Evidence: openshift/openshift-ansible@77fb1ce7. */
const IS_RELEASE = /^\W*release\b/i;
/** Normalises spellings of one version: `0.5.4.debug` and `0.5.4-debug`, `1.2` and `v1.2`. */
function spelledOut(version) {
    return version.replace(/^v(?=\d)/i, '').replace(/[^\da-z]+/gi, ' ');
}
/**
 * Follows the pin backwards from the version now abandoned. The target is the move that left the version now restored,
 * if it is not undone already. If no such move is found (the pin goes to a version in between), the target is the
 * newest move that raised it; `null`: none, or the two versions cannot be ordered.
 */
function pinnedBy({ key, from, to }, recent, undos) {
    let value = from;
    let newest = null;
    for (const { change, file } of recent) {
        const move = file.content?.pins.find((pin) => pin.key === key && pin.to === value);
        if (move === undefined)
            continue;
        if (move.from === to && !undos.isUndone(change))
            return change;
        const order = compareVersions(move.from, to);
        if ((compareVersions(move.from, move.to) ?? 0) < 0)
            newest ??= change;
        if (order !== null && order < 0)
            break;
        value = move.from;
    }
    return compareVersions(to, from) === null ? null : newest;
}

;// CONCATENATED MODULE: ./build/reverts/quoted-title.js




const PREFIX = String.raw `(?:\[[^\]\n]{1,40}\]\s*:?\s*)?(?:[\w./-]+(?:\([^()\n]{0,80}\))?!?:\s*)?`;
const VERB = String.raw `(?<verb>(?:(?:revert|back ?out|roll ?back)(?:s|ed|ing)?|re-?(?:apply|land|add)(?:s|ed|ing)?)(?:\^(?<power>\d{1,2}))?):?\s+`;
const QUOTED = new RegExp(String.raw `\b${VERB}(?:PR |commit |of )?["“'](?<title>[^\n]+)$`, 'i');
const BARE = new RegExp(String.raw `^${PREFIX}${VERB}(?:(?:changes|the)\s+)?(?<title>[^\n]+)$`, 'i');
const CLOSING = /["”'](?:\s*\([#!]\d+\))*\s*$/;
/** The number of the undo itself at the end of a bare title: `revert x - #12`. */
const OWN_NUMBER = /\s*-\s*#\d{1,7}$/;
const MAX_LINES = 20;
/** At most this many changes of one title are compared, the newest: machines repeat their titles. */
const MOST_OF_A_TITLE = 200;
/**
 * Claims from the title of the reverted change, quoted or bare: `Revert "x"`, `fix(a): revert "x (#12)"`, `revert: x`,
 * `reverting x`; also re-lands: `Reapply "x"`, `Revert^2 "x"`. A number inside the quotes identifies the change. A
 * title without number must match an earlier change that shares a path; of several, the one that the contents confirm
 * best.
 * Evidence, quoted: argoproj/argo-helm@995352c8 and mozilla-releng/build-puppet@6e182943; number inside the quotes:
 * Altinn/dialogporten@4677f262 and hmcts/azure-public-dns@f83aa4f8; bare: ceph/ceph-ansible@1cff1f98 and
 * hmcts/azure-public-dns@bef79eb6; re-landed: pytorch/ci-infra@1a0b9c06, archlinux/infrastructure@af9f9d23 and
 * openstack/project-config@9b4c3bd7 (`Readd "x"`).
 */
function quotedTitle(input) {
    const { message, change } = input;
    const lines = [message.title, message.body, ...message.inner].slice(0, MAX_LINES).map(firstLine);
    return lines.flatMap((line, index) => {
        const quote = quoteIn(line);
        if (quote === null)
            return [];
        const named = (index === 0 ? byNumber(quote, input) : null) ?? byTitle(quote, index === 0, input);
        if (named === null || named.target === change)
            return [];
        return [claimOf(named, index < 2 ? 'its title' : 'a commit that it brought')];
    });
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.slice(0, 1_000) ?? '';
}
function quoteIn(line) {
    const quoted = QUOTED.exec(line)?.groups;
    const groups = quoted ?? BARE.exec(line)?.groups;
    if (groups === undefined)
        return null;
    const { title = '', verb = '', power } = groups;
    const isChain = power !== undefined || /^re-?(?:apply|land|add)/i.test(verb);
    return {
        title: title.replace(quoted === undefined ? OWN_NUMBER : CLOSING, ''),
        isQuoted: quoted !== undefined,
        isChain,
    };
}
/**
 * Resolves the last `(#12)` at the end of the quoted title: the number of the change that is undone. Inside nested
 * quotes, as in `Revert "Revert "x (#12)""`, it is the number of the first change in the chain.
 * Evidence: getsentry/self-hosted@2d66a99f and hmcts/azure-public-dns@26ff2c8e.
 */
function byNumber({ title, isQuoted, isChain }, { change, lookup, undos }) {
    const groups = isQuoted ? /\([#!](?<number>\d{1,7})\)(?<inner>["”'\s]*)$/.exec(title)?.groups : undefined;
    const named = groups === undefined ? null : lookup.byNumber(Number(groups['number']), title);
    const isFirst = isChain || (groups?.['inner'] !== '' && quoteIn(title)?.isQuoted === true);
    const target = named === null || !isFirst ? named : undos.latestOf(named);
    if (named === null || target === null || named.number === change.number || (isFirst && target === named))
        return null;
    if (inverseOf(change, target).shared === 0 && likeness(title, named.title) < CLEARLY_MORE)
        return null;
    return { target, tier: 'certain' };
}
function byTitle({ title, isChain }, isTitle, { change, lookup, undos }) {
    const named = lookup.byTitle(title).slice(-MOST_OF_A_TITLE);
    const links = isChain ? named.map((one) => undos.latestOf(one)).filter((one) => !named.includes(one)) : named;
    const found = links.map((link) => ({ target: link, ...inverseOf(change, link) })).filter(({ shared }) => shared > 0);
    const target = mostUndone(found) ?? (isTitle ? found.at(-1)?.target : undefined);
    return target === undefined ? null : { target, tier: 'strong' };
}
/** The change of which most is undone, at least half; of equals, the newest. */
function mostUndone(found) {
    return found
        .filter(({ undone }) => undone >= HALF)
        .toSorted((a, b) => b.undone - a.undone || b.target.position - a.target.position)[0]?.target;
}
/** `what`: the text that quotes the target, in words for `explain`. */
function claimOf({ target, tier }, what) {
    const signal = tier === 'certain' ? 'title-reference' : 'quoted-title';
    return (0,reverts_claim/* claimOn */._3)(target, tier, signal, `${what} quotes ${(0,reverts_claim/* changeName */.m9)(target)}`);
}

;// CONCATENATED MODULE: ./build/reverts/moved-lines.js
const moved_lines_MAX_FILES = 300;
/**
 * Share of the lines added by `earlier` that `later` adds at other paths, 0…1. A roll-out moves the lines of one ring
 * or environment into the shared base, a refactoring into another file; lines that live on elsewhere were not undone.
 * Evidence: redhat-appstudio/infra-deployments@94b2d127 (one ring to the next), openstack/openstack-ansible@c8359fda (a
 * file renamed), wikimedia/operations-puppet@67025b24 (one cluster to all).
 */
function movedOn(later, earlier) {
    let brought = 0;
    let elsewhere = 0;
    const came = later.files.slice(0, moved_lines_MAX_FILES);
    const blobs = new Map(came.flatMap(({ path, after }) => (after === null ? [] : [[after, path]])));
    for (const { path, after, content } of earlier.files.slice(0, moved_lines_MAX_FILES)) {
        const size = Math.max(1, content?.added.length ?? 1);
        if (after === null)
            continue;
        brought += size;
        const isThere = blobs.has(after) && blobs.get(after) !== path;
        elsewhere += isThere ? size : Math.min(size, content === null ? 0 : cameElsewhere(came, path, content.added));
    }
    return brought === 0 ? 0 : elsewhere / brought;
}
function cameElsewhere(files, path, added) {
    return files.reduce((sum, file) => (file.path === path || file.content === null ? sum : sum + file.content.added.countCommon(added)), 0);
}

;// CONCATENATED MODULE: ./build/reverts/routine-work.js

const ON = /\b(?:enabl|uncomment|deploy|start|resum|turn(?:ing|ed)? on|switch(?:ing|ed)? on|toggl(?:e|ing|ed) on)\w*/i;
const OFF = /\b(?:disabl|undeploy|deactivat|stop|suspend|kill|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off|toggl(?:e|ing|ed) off)\w*/i;
/**
 * Whether one title enables what the other disables, or the later title begins with `enabl…`: routine operation, not a
 * revert. Used only if no message says that anything is undone.
 * Evidence: onedr0p/home-ops@aa8d0268 (a backup paused), Azure/ARO-HCP@2a22c2ce (off until keys were renewed),
 * govuk-one-login/ipv-cri-fraud-api@ca231600 (a feature toggled).
 */
function isFlip(target, change) {
    if (/^(?:[^:]{0,60}:)?\s*enabl/i.test(change.title))
        return true;
    return (OFF.test(target.title) && ON.test(change.title)) || (ON.test(target.title) && OFF.test(change.title));
}
/** Words for steps that are removed again after they have run once. */
const RUN_ONCE = /\bimport(?:s|ed|ing)?\b|\bmoved blocks?\b|\b(?:re)?trigger(?:s|ed|ing)?\b|\bempty commit\b|\bsnapshots?\b|\bfull[- ]?load\b|\bbackfill|\bone[- ]time\b|\bannounce|\babsent(?:ed)?\b|\bcanar(?:y|ies)\b|\b(?:cert|certificate|acm|domain) (?:validation|verification)\b|\breset\w{0,4}\b[^\n]{0,30}\b(?:passwords?|pwd)\b|\b(?:passwords?|pwd) reset\b/i;
/** The same verb in both titles continues a roll-out: `Upgrade ring 1`, then `Upgrade the rest`. */
const DEED = /^(?:[^:]{0,60}: ?)?(?<verb>upgrad|enabl|migrat|deploy|roll out)/i;
/** The number of a step: `part 1`, `step2`, `v2`. Not `v1.2`, which is a version. */
const STEP = /[ _-]?(?:part|step|phase)[ _-]?(?<part>\d{1,2})(?:\.\d{1,2})?\b|\bv(?<try>\d{1,2})(?![.\d])/i;
const REMOVES_TEST = /\b(?:remov|delet)\w* [^\n]{0,40}\btest/i;
/**
 * Whether the target was a step to be removed after it had run, or an earlier step of the work that the change goes on
 * with. Used only if no message says that anything is undone.
 * Evidence: alphagov/govuk-infrastructure@ae1f26a4 (imports), wikimedia/operations-puppet@1133a12b (entries that ensure
 * that something is absent), @3c315611 (canaries), ministryofjustice/dns@16b1bcdc (certificate validation),
 * alphagov/paas-cf@8dc9a56c and ministryofjustice/modernisation-platform-environments@88dc4e2c (numbered steps).
 */
function isRunOnce(target, change) {
    if (isNextStep(target.title, change.title) || isNextStep(target.branch ?? '', change.branch ?? ''))
        return true;
    if (/^test[(:]/i.test(target.title) || REMOVES_TEST.test(change.title))
        return true;
    const deed = DEED.exec(target.title)?.groups?.['verb'];
    if (deed !== undefined && deed === DEED.exec(change.title)?.groups?.['verb'])
        return true;
    return RUN_ONCE.test(target.title) || RUN_ONCE.test(change.title);
}
/** Whether the later text has the same other words, or the same ticket, and a higher step number. */
function isNextStep(earlier, later) {
    const [one, other] = [earlier, later].map((text) => STEP.exec(plainTitle(text)));
    if (one == null || other == null || routine_work_numberOf(other) <= routine_work_numberOf(one))
        return false;
    return wordsAround(other) === wordsAround(one) || shareTicket(earlier, later);
}
function routine_work_numberOf({ groups }) {
    return Number(groups?.['part'] ?? groups?.['try']);
}
function wordsAround({ input, index, 0: step }) {
    return input.slice(0, index) + input.slice(index + step.length);
}

;// CONCATENATED MODULE: ./build/reverts/trouble.js
const WORDS = [
    'br(?:eaks?|eaking|oke|oken)',
    'fail(?:s|ed|ing|ures?)?',
    'caus(?:es?|ed|ing)',
    'crash(?:es|ed|ing)?',
    'outages?',
    'incidents?',
    'regressions?',
    'mistakes?',
    'wrong(?:ly)?',
    'falsely',
    'faulty',
    'accident(?:al|ally)',
    "(?:(?:do|does|did|is|was|are|will)(?:n't| not)|won't) (?:work(?:ing)?|have|seem|being|actually)",
    "(?:do|does|did)(?:n't| not) (?:completely |fully |really )?(?:solve|fix|help)",
    'not working',
    '(?:is|are|was|were) preventing',
    'unusable',
    'race(?:s| conditions?)?',
    'turns out',
    'problems?',
    'issues? (?:with|when|where|in)',
    'unintended',
    'too (?:slow|many|much)',
    'impact(?:s|ed|ing)? negatively',
    String.raw `negative(?:ly)? impact\w*`,
];
const TROUBLE = new RegExp(String.raw `\b(?:${WORDS.join('|')})\b`, 'gi');
const TRACKER_LINE = /^\s*(?:fix(?:es|ed)?|clos(?:es|ed)?|resolves?|related|refs?|see)\b.*$/gim;
/** Words that make trouble hypothetical: `Stop the build if the step fails`. */
const SUPPOSED = /\b(?:if|whenever|in case|would(?:n't| not))\b[^.;\n]*$/i;
/**
 * Whether a text says that something went wrong. Ignored: lines that only name a ticket (`Fixes: …`), and words that
 * the earlier title also contains, because removing an incident banner is not an incident.
 * Evidence: alphagov/govuk-puppet@fbe60d17 (`it turns out`), ministryofjustice/modernisation-platform@3bde8263
 * (`causing issues`).
 */
function speaksOfTrouble(text, earlierTitle) {
    if (text.search(TROUBLE) === -1)
        return false;
    const known = new Set(earlierTitle
        .toLowerCase()
        .split(/[^a-z']+/)
        .map(stem));
    const searched = text.replace(TRACKER_LINE, '');
    return [...searched.matchAll(TROUBLE)].some(({ 0: words, index }) => !SUPPOSED.test(searched.slice(Math.max(0, index - 60), index)) &&
        words
            .toLowerCase()
            .split(' ')
            .some((word) => !known.has(stem(word))));
}
/** `failing`, `failed`, `failures` → `fail` */
function stem(word) {
    return word.slice(0, 4);
}

;// CONCATENATED MODULE: ./build/reverts/silent.js









/**
 * From this many lines on, restored lines are evidence by themselves; fewer may coincide, unless the whole file is
 * restored.
 */
const MANY_LINES = 10;
/**
 * Shares for a re-land without words. It brings back less than a revert takes out, and often comes with a correction.
 */
const RELANDED = 0.85;
const RELAND_EXPLAINED = 0.4;
/** Commits of one author committed within this time were pushed together. */
const ONE_PUSH = 90;
/**
 * Words of a clean-up: it removes code that is no longer needed, often because other code replaced it.
 * Evidence: freeCodeCamp/infra@942c1470 (moved to another host) and wikimedia/operations-puppet@cf43ecb4.
 */
const TIDIES = /\bclean(?:s|ed|ing)?[ -]?ups?\b|\b(?:unused|obsolete|left-?overs?)\b/i;
/**
 * Claim for nearly all of one earlier change put back without any wording. It is `strong` if it came soon and the
 * change does nothing else, if the message speaks of trouble, if a person undoes a machine's update, or if it re-lands
 * what an unplanned revert took out. Otherwise it is a candidate, for two weeks: purposes end, and values come and go.
 * A single line of a file that is not restored does not become `strong` by speed alone: it may be in another place.
 * Evidence by the next day: ceph/ceph-ansible@c47aa2e8 and mitodl/ol-infrastructure@ff93ab80; by trouble:
 * alphagov/govuk-puppet@fbe60d17 and ministryofjustice/modernisation-platform@3bde8263; by another author:
 * Azure/ARO-HCP@7af2c4c9 and openstack/kolla-ansible@da9ff224; against a machine: mitodl/ol-infrastructure@268d0d52 and
 * onedr0p/home-ops@7ab36c2e; re-landed: ceph/ceph-ansible@53910de4 and Azure/ARO-HCP@92d2f375.
 * Counter-example for the single line: usegalaxy-au/infrastructure@6247d25c.
 */
function silentRestore(input) {
    const { change, timeline } = input;
    for (const target of timeline.undoneBy(change, change.landedAt - CONTENT_WINDOW)) {
        const after = change.landedAt - target.landedAt;
        if (input.undos.isUndone(target))
            continue;
        const tier = input.undos.undoOf(target) === null ? tierOf(input, target, after) : relandTier(input, target, after);
        if (tier === null || isOnePush(change, target))
            continue;
        return [(0,reverts_claim/* claimOn */._3)(target, tier, 'content', `it puts back what ${(0,reverts_claim/* changeName */.m9)(target)} changed`)];
    }
    return [];
}
/**
 * Whether both are steps of one piece of work: direct pushes of one author, committed within 90 s of each other, or
 * within an hour if the later one was written before the earlier one landed, as after a rebase.
 * Evidence: archlinux/infrastructure@81f4bdb3 (a rebased theme branch), onedr0p/home-ops@eeb43fa1 (one mirror, then
 * another, in one push).
 */
function isOnePush(change, target) {
    const isDirect = change.number === null && target.number === null;
    if (!isDirect || change.author.email !== target.author.email)
        return false;
    const apart = Math.abs(change.landedAt - target.landedAt);
    return apart <= ONE_PUSH || (apart <= instant/* HOUR */.dp && change.authoredAt <= target.landedAt);
}
function tierOf({ change, message }, target, after) {
    const inverse = inverseOf(change, target);
    if (inverse.undone < MOST || inverse.explained < HALF)
        return null;
    const isTrouble = speaksOfTrouble(`${message.title}\n${message.body}`, target.title);
    if (!isPutBack(change, target, inverse, isTrouble) || isContinued(change, target))
        return null;
    const listed = after <= WITHIN_WEEKS ? 'candidate' : null;
    if (!isTrouble && TIDIES.test(change.title))
        return listed;
    if (target.machine && after <= WITHIN_WEEKS)
        return 'strong';
    if (isFlip(target, change))
        return listed;
    const evident = evidence(change, target, inverse);
    if (evident === 'by itself' && isWhole(inverse) && after <= BY_NEXT_DAY)
        return 'strong';
    if (inverse.explained < MOST)
        return null;
    return isTrouble && evident !== 'none' ? 'strong' : listed;
}
/** Whether nearly all of the target is put back, and with trouble most of it if the change does nothing else. */
function isPutBack(change, target, { undone, explained }, isTrouble) {
    const least = isTrouble && explained >= WHOLE ? MOST : NEARLY_ALL;
    return undone >= least && movedOn(change, target) < HALF;
}
/** Whether the change only goes on with the work of the target: a machine's, a run that comes again, a daily task. */
function isContinued(change, target) {
    return looksAutomated(change) || isRunOnce(target, change) || isSameTask(change, target);
}
function isWhole({ undone, explained }) {
    return undone >= WHOLE && explained >= WHOLE;
}
/**
 * Whether the lines put back can hardly be a coincidence: `by itself` without any other sign, `with trouble` if the
 * message speaks of trouble.
 */
function evidence(change, target, { restored, lines }) {
    const isAlike = likeness(change.title, target.title) >= HALF;
    const isOfAnother = change.author.email !== target.author.email;
    if (restored || lines >= MANY_LINES || (lines > 1 && (isAlike || isOfAnother)))
        return 'by itself';
    return lines > 1 || isAlike ? 'with trouble' : 'none';
}
/**
 * Whether both have the same title except for dates: a task that is repeated, such as daily.
 * Evidence: nix-community/infra@45779fd1 and alphagov/govuk-puppet@8a3c551c.
 */
function isSameTask(change, target) {
    const [one, other] = [change, target].map(({ title }) => plainTitle(title.replace(/\d{4}-?\d\d-?\d\d/g, '')));
    return one === other;
}
const AGAIN = /\bagain\b|\bre-?(?:add|do|introduc|enabl)\w*|\btake (?:two|2)\b|\b(?:second|2nd) (?:try|attempt)\b/i;
/**
 * Whether the title says that the earlier one is done again: `Use the new tables (again)`. Lines may then differ more.
 */
function saysAgain(title, earlier) {
    return AGAIN.test(title) && likeness(title, earlier) >= MOST;
}
function relandTier({ change, undos }, revert, after) {
    const inverse = inverseOf(change, revert);
    const undo = undos.undoOf(revert);
    if (undo === null)
        return null;
    const isSaid = undo.targets.some(({ title }) => saysAgain(change.title, title));
    if (inverse.undone < (isSaid ? HALF : RELANDED) || inverse.explained < RELAND_EXPLAINED)
        return null;
    // The revert is known by its wording alone, so what a re-land would bring back is unknown.
    if (undo.targets.length === 0)
        return isWhole(inverse) && after <= BY_NEXT_DAY ? 'strong' : 'candidate';
    if (!undo.planned)
        return 'strong';
    const isSameWork = undo.targets.some((target) => likeness(change.title, target.title) >= CLEARLY_MORE);
    return isSameWork && after <= WITHIN_WEEKS ? 'strong' : null;
}

;// CONCATENATED MODULE: ./build/reverts/unknown-target.js





const TRAILER = /^this reverts commit (?<id>[0-9a-f]{40,64})\b/im;
/**
 * The commit that a revert names by its full id, if no change read has it: it landed before the history read, or under
 * another id. `null`: the message names none, or is not that of `git revert`.
 */
function unknownCommit({ change, message, lookup }) {
    const id = TRAILER.exec(message.body)?.groups?.['id'];
    if (id === undefined || !beginsWithUndo(message.title) || landsAgain(message.title))
        return null;
    const isOwn = change.inner.some(({ sha }) => sha === id);
    return isOwn || lookup.bySha(id) !== null ? null : id;
}
/**
 * The claims that are left if the message names a commit that was not read: words and contents then decide only for the
 * exact inverse of the change, which may have landed under another id. Otherwise a claim without a target.
 * Evidence: Opetushallitus/otuva@509b04f5 and openstack/kolla-ansible@c5a941dc.
 */
function withUnknownTarget(input, claims) {
    const id = unknownCommit(input);
    if (id === null)
        return claims;
    const exact = claims.filter(({ target }) => target !== null && unknown_target_isExact(input, target));
    if (exact.length > 0)
        return exact;
    const because = `its message says that it reverts ${(0,reverts_claim/* shortSha */.Fu)(id)}, which is not in the history read`;
    return [{ target: null, number: null, tier: 'certain', signal: 'trailer', because }];
}
function unknown_target_isExact({ change }, target) {
    const { undone, explained } = inverseOf(change, target);
    return undone >= NEARLY_ALL && explained >= NEARLY_ALL;
}

;// CONCATENATED MODULE: ./build/reverts/confirmation.js




/**
 * For `revert`, `roll back`, `undo`. What landed in the last days and is clearly more than half of the change is what a
 * title means that begins with such a word: in 80 histories it nearly always is, and in about three of four cases if it
 * is only half.
 */
const PLAIN = [
    { isRelated: true, within: CONTENT_WINDOW, undone: A_THIRD },
    { isRelated: true, within: CONTENT_WINDOW, explained: HALF },
    { isRelated: true, within: Number.POSITIVE_INFINITY, undone: HALF },
    { begins: true, within: WITHIN_DAYS, explained: CLEARLY_MORE, lines: 2 },
    { within: WITHIN_WEEKS, explained: NEARLY_ALL },
    { within: CONTENT_WINDOW, explained: NEARLY_ALL, undone: A_TRACE },
    { within: CONTENT_WINDOW, explained: MOST, undone: A_FIFTH },
    { within: CONTENT_WINDOW, explained: A_THIRD, undone: HALF },
];
/** For words that can mean something else too: more of the target must be undone, and sooner. */
function lessPlain(soon) {
    return [
        { isRelated: true, within: soon, undone: HALF, explained: HALF },
        { isRelated: true, within: soon, explained: NEARLY_ALL },
        { within: AT_ONCE, explained: NEARLY_ALL, lines: 2 },
        { within: soon, explained: NEARLY_ALL, undone: A_FIFTH },
        { within: CONTENT_WINDOW, explained: HALF, undone: MOST },
    ];
}
const CONFIRMED_BY = {
    strong: PLAIN,
    weak: lessPlain(WITHIN_WEEKS),
    vague: lessPlain(WITHIN_DAYS),
};
/** Whether contents confirm that a change with such words undoes a possible target. */
function confirmation_isConfirmed({ target, inverse, isRelated }, words, change) {
    if (words !== 'strong' && isSameTitle(target.title, change.title))
        return false;
    const after = change.landedAt - target.landedAt;
    return CONFIRMED_BY[words].some((one) => after <= one.within &&
        (isRelated || one.isRelated === undefined) &&
        (one.begins === undefined || (beginsWithUndo(change.title) && !landsAgain(change.title))) &&
        inverse.undone >= (one.undone ?? 0) &&
        inverse.explained >= (one.explained ?? 0) &&
        inverse.lines >= (one.lines ?? 0));
}

;// CONCATENATED MODULE: ./build/reverts/remainder.js


/** The lines of a change that no target has explained yet. */
class Remainder {
    #rest;
    #size;
    constructor(change) {
        this.#rest = new Map(change.files.map((file) => [file.path, restOf(file)]));
        this.#size = change.files.reduce((sum, file) => sum + sizeOf(file), 0);
    }
    /**
     * Removes the lines that undo `target` and returns `true`, if they are at least `share` (0…1) of the whole change;
     * otherwise changes nothing and returns `false`.
     */
    take(target, share) {
        const overlaps = target.files.flatMap((file) => this.#overlapsOf(file));
        const explained = overlaps.reduce((sum, { lines }) => sum + lines, 0);
        if (explained === 0 || explained < share * this.#size)
            return false;
        for (const { remove } of overlaps)
            remove();
        return true;
    }
    #overlapsOf(then) {
        const rest = this.#rest.get(then.path);
        if (rest === undefined)
            return [];
        if (then.content !== null && rest.file.content !== null) {
            return [...overlaps(rest.removed, then.content.added), ...overlaps(rest.added, then.content.removed)];
        }
        const remove = () => {
            rest.whole = false;
        };
        return rest.whole && isRestored(rest.file, then) ? [{ lines: 1, remove }] : [];
    }
}
function restOf(file) {
    const { content } = file;
    return { file, removed: countEach(content?.removed), added: countEach(content?.added), whole: true };
}
function countEach(prints = Fingerprints.NONE) {
    const counts = new Map();
    for (const print of prints)
        counts.set(print, (counts.get(print) ?? 0) + 1);
    return counts;
}
/** The lines of `prints` that are still in `counts`, one overlap for each different line. */
function overlaps(counts, prints) {
    return [...countEach(prints)].flatMap(([print, count]) => {
        const left = counts.get(print) ?? 0;
        const lines = Math.min(count, left);
        return lines === 0 ? [] : [{ lines, remove: () => counts.set(print, left - lines) }];
    });
}

;// CONCATENATED MODULE: ./build/reverts/worded.js










/**
 * Claims from hand-written roll-back wording that contents confirm: `Downgrade x`, `go back to y`, `reverted z
 * changes`. Targets are taken until the change is explained: recent changes and those with related words first, then
 * exact inverses, then the newest.
 * Evidence, undone as a whole: alphagov/govuk-puppet@35ee337d (`Downgrade from node 8 to 6`) and
 * archlinux/infrastructure@c79c9bc6; in part: ceph/ceph-ansible@5353ab8a and servo/saltfs@7de086d8; by weaker words:
 * ministryofjustice/modernisation-platform@607a12d1 (`Add … back`) and alphagov/govuk-infrastructure@0a225222 (`Move …
 * back to`); some days later: openstack/project-config@2e69a64f and hmcts/sds-flux-config@3600b856 (`Re-add`); with
 * other values: ministryofjustice/dns@8ba50fbf; several targets, one older than two weeks:
 * ministryofjustice/dns@afdbbb58.
 */
function wordedRestore(input) {
    const { change, message, timeline, undos } = input;
    const words = undoWordOf(message);
    if (words === null)
        return [];
    const text = `${message.title}\n${message.body}`;
    const candidates = timeline
        .undoneBy(change, Number.NEGATIVE_INFINITY)
        .map((target) => ({ target, inverse: inverseOf(change, target), isRelated: isRelatedTo(target, text) }))
        .filter(({ target, inverse }) => !undos.isUndone(target) || (words === 'strong' && inverse.explained >= NEARLY_ALL))
        .filter((candidate) => confirmation_isConfirmed(candidate, words, change) && movedOn(change, candidate.target) < HALF)
        .filter((candidate) => undos.undoOf(candidate.target) === null || worded_isExact(candidate));
    return selectTargets(change, candidates).map((target) => ({
        ...(0,reverts_claim/* claimOn */._3)(target, 'strong', 'wording', `it says that it goes back, and puts back what ${(0,reverts_claim/* changeName */.m9)(target)} changed`),
        vague: words === 'vague',
    }));
}
/**
 * A candidate for a title that says that it goes back, when no target was found: a person decides. Its target is the
 * change of the last two weeks that it puts back most of, if there is one.
 * Evidence: Altinn/dialogporten@d66b155f and kubernetes/test-infra@0b29c5fa.
 */
function wordsAlone(input) {
    const { message } = input;
    if (undoWord(message.title) !== 'strong' || TO_SOMETHING_ELSE.test(message.title))
        return [];
    const likely = landsAgain(message.title) ? null : likelyTarget(input);
    if (likely !== null) {
        const { target, inverse } = likely;
        const share = Math.round(100 * inverse.explained);
        const because = `its title says that it goes back, and ${share} % of it puts back what ${(0,reverts_claim/* changeName */.m9)(target)} changed`;
        return [(0,reverts_claim/* claimOn */._3)(target, 'candidate', 'wording', because)];
    }
    const number = Number(/\([#!](\d{1,7})\)["”']?$/.exec(message.title)?.[1] ?? Number.NaN);
    const because = 'its title says that it goes back, but what it undoes was not found';
    return [{ target: null, number: number > 0 ? number : null, tier: 'candidate', signal: 'wording', because }];
}
function likelyTarget({ change, timeline, undos }) {
    const [likely] = timeline
        .undoneBy(change, change.landedAt - WITHIN_WEEKS)
        .filter((target) => !undos.isUndone(target) && undos.undoOf(target) === null)
        .map((target) => ({ target, inverse: inverseOf(change, target) }))
        .filter(({ inverse }) => inverse.explained >= HALF)
        .toSorted((one, other) => other.inverse.explained - one.inverse.explained);
    return likely ?? null;
}
/**
 * Whether at least 90 % of both changes cancel out. A revert that is not named is undone only by its exact inverse:
 * reverts are rolled out one after the other.
 */
function worded_isExact({ inverse }) {
    return inverse.undone >= NEARLY_ALL && inverse.explained >= NEARLY_ALL;
}
/** Whether a text names the ticket of a change, or its first line is like the title of the change. */
function isRelatedTo(target, text) {
    return shareTicket(target.title, text) || likeness(text.split('\n', 1)[0] ?? '', target.title) >= HALF;
}
function selectTargets(change, candidates) {
    const rank = (candidate) => (candidate.isRelated ? 2 : 0) +
        (change.landedAt - candidate.target.landedAt <= WITHIN_WEEKS ? 2 : 0) +
        (worded_isExact(candidate) ? 1 : 0);
    const remainder = new Remainder(change);
    const picked = [];
    for (const { target, inverse, isRelated } of candidates.toSorted((a, b) => rank(b) - rank(a) || b.target.position - a.target.position)) {
        const isLikely = isRelated || inverse.restored || picked.length === 0 || change.landedAt - target.landedAt <= WITHIN_WEEKS;
        // Each target must explain a part of the change that no other one explains.
        if (isLikely && remainder.take(target, A_FIFTH))
            picked.push(target);
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/reverts/claims.js







/**
 * Signals in order of authority; the first group that yields a claim decides: (1) explicit names of the target,
 * (2) roll-back wording that contents confirm, and version pins moved back, (3) contents restored without any wording,
 * (4) wording alone.
 */
const SIGNALS = [
    [references, branchName, quotedTitle],
    [wordedRestore, pinnedBack],
    [silentRestore],
    [wordsAlone],
];
/** What the signals conclude about a change: the strongest claim for each target. */
function claimsOf(input) {
    return input.change.files.length === 0 ? [] : strongest(everyClaim(input));
}
function everyClaim(input) {
    const [naming, ...others] = SIGNALS.map((signals) => () => signals.flatMap((signal) => signal(input)));
    const named = naming?.() ?? [];
    if (named.length > 0)
        return withoutQuotesBeside(named);
    for (const claims of others) {
        const found = claims();
        if (found.length > 0)
            return withUnknownTarget(input, found);
    }
    return withUnknownTarget(input, []);
}
/**
 * A quoted title counts only if no id is named beside it: the same title may have landed before, as those of bots do.
 * Evidence: kyma-project/test-infra@755c2015 and GSA-TTS/FAC@e5fe6da4.
 */
function withoutQuotesBeside(claims) {
    const ids = claims.filter(({ signal }) => signal === 'trailer').map(({ target }) => target);
    return ids.length === 0
        ? claims
        : claims.filter(({ signal, target }) => signal !== 'quoted-title' || ids.includes(target));
}
const STRENGTH = { certain: 2, strong: 1, candidate: 0 };
/** The strongest claim for each target; the first of equally strong ones. */
function strongest(claims) {
    const best = new Map();
    for (const claim of claims) {
        const known = best.get(claim.target);
        if (known === undefined || STRENGTH[claim.tier] > STRENGTH[known.tier])
            best.set(claim.target, claim);
    }
    return [...best.values()];
}

;// CONCATENATED MODULE: ./build/reverts/message.js

/** Characters of a text that are read: people describe their change at the beginning. */
const MAX_BODY = 8_000;
const MAX_INNER = 100;
/** Reads title, body and inner commits of a change. A machine's body is skipped: it quotes other projects' notes. */
function readMessage(change) {
    const raw = change.message.slice(change.message.indexOf('\n') + 1 || change.message.length);
    const [own = '', ...squashed] = splitSquash(raw.slice(0, MAX_BODY));
    const body = change.machine ? '' : ownWords([own, ...bodiesOf(change)].join('\n'));
    return {
        title: withoutNumbers((change.pull?.title ?? change.title).trim()),
        body,
        inner: [...squashed, ...change.inner.map((commit) => commit.message)].slice(0, MAX_INNER),
        branch: change.branch,
    };
}
/**
 * The message with wrapped sentences joined: a line break before a lower-case letter becomes a space. Lists and
 * trailers keep their lines.
 */
function unwrapped(message) {
    const unwrap = (text) => text.replace(/(?<=\S)\n(?=[a-z])/g, ' ');
    return { ...message, body: unwrap(message.body), inner: message.inner.map(unwrap) };
}
/** The messages of a change's own commit and of the commits that came in with it. */
function messagesOf({ message, inner }) {
    return [message, ...inner.map((commit) => commit.message)];
}
/** The pull request's description and, if a single commit was merged, that commit's message: authors use either one. */
function bodiesOf({ pull, inner }) {
    const sole = inner.length === 1 ? inner[0]?.message : undefined;
    return [pull?.body, sole].flatMap((text) => (text === undefined ? [] : [`\n${text.slice(0, MAX_BODY)}`]));
}
/** Splits a squashed body, which lists the branch's commits, each headed by `* `. The first part precedes the list. */
function splitSquash(body) {
    return body.split(/^\* /m);
}
const NOT_OWN = /^\s*(?:>|\||#{1,6}\s|- \[[ x]\]|signed-off-by:|co-authored-by:|change-id:|reviewed-by:)/i;
function ownWords(text) {
    const lines = withoutComments(text).split('\n');
    return lines
        .filter((line) => !NOT_OWN.test(line))
        .join('\n')
        .trim();
}
/** Removes the `<!-- … -->` comments of templates, and everything from the first `<details>` on. */
function withoutComments(text) {
    const folded = text.indexOf('<details');
    const parts = (folded === -1 ? text : text.slice(0, folded)).split('<!--');
    return parts
        .map((part, index) => (index === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
        .join('');
}

;// CONCATENATED MODULE: ./build/reverts/lookup.js




/** Index of earlier changes by the names that a message may use: id, number, title. Filled as the history is walked. */
class Lookup {
    #bySha = new Map();
    #byNumber = new Map();
    #byTitle = new Map();
    #byChangeId = new Map();
    /** Adds a change, so that later ones can refer to it. */
    add(change) {
        for (const sha of idsOf(change))
            (0,group/* addTo */.D)(this.#bySha, sha.slice(0, MIN_ID_LENGTH), change);
        for (const id of changeIdsOf(change))
            (0,group/* addTo */.D)(this.#byChangeId, id.slice(0, MIN_CHANGE_ID_LENGTH), { id, change });
        if (change.number !== null)
            (0,group/* addTo */.D)(this.#byNumber, change.number, change);
        const firstLine = change.message.split('\n', 1)[0] ?? '';
        const titles = [change.title, firstLine, withoutScope(change.title), withoutBracket(change.title)];
        for (const title of new Set(titles.map(plainTitle)))
            (0,group/* addTo */.D)(this.#byTitle, title, change);
    }
    /**
     * The change with that full or short id (at least 7 digits), its own or that of a commit that came in with it; `null`
     * if none or several match.
     */
    bySha(id) {
        const sha = id.toLowerCase();
        const found = this.#bySha.get(sha.slice(0, MIN_ID_LENGTH)) ?? [];
        const named = new Set(found.filter((change) => idsOf(change).some((full) => full.startsWith(sha))));
        return named.size === 1 ? ([...named][0] ?? null) : null;
    }
    /**
     * The newest change whose message, or that of a commit that came in with it, has that `Change-Id:` trailer. `start`
     * is the full Change-Id or at least its first 9 characters; `null`: none.
     */
    byChangeId(start) {
        const known = this.#byChangeId.get(start.toLowerCase().slice(0, MIN_CHANGE_ID_LENGTH)) ?? [];
        return known.findLast(({ id }) => id.startsWith(start.toLowerCase()))?.change ?? null;
    }
    /**
     * The change with that number; `null`: none. Where several commits name one number, as those of one issue do, the
     * newest whose title stands in `context`, or else the newest.
     */
    byNumber(number, context = '') {
        const known = this.#byNumber.get(number) ?? [];
        return known.findLast(({ title }) => context.includes(title)) ?? known.at(-1) ?? null;
    }
    /** Resolves a reference by number, Change-Id or id, assuming that it refers to this repository. */
    byReference({ text, number }, context = '') {
        if (number !== null)
            return this.byNumber(number, context);
        return /^I/i.test(text) ? this.byChangeId(text) : this.bySha(text);
    }
    /**
     * Changes with that title, oldest first (grouped by title if it is cut). A title that ends in `…` or `...` matches
     * every title that begins with it, provided that at least 12 characters are left.
     */
    byTitle(title) {
        const plain = plainTitle(title);
        if (!/(?:…|\.\.\.)$/.test(plain))
            return this.#byTitle.get(plain) ?? [];
        const start = plain.replace(/(?:…|\.\.\.)$/, '').trimEnd();
        if (start.length < MIN_TITLE_START)
            return [];
        return [...this.#byTitle].flatMap(([known, changes]) => (known.startsWith(start) ? changes : []));
    }
}
const MIN_ID_LENGTH = 7;
const MIN_CHANGE_ID_LENGTH = 9;
const MIN_TITLE_START = 12;
const CHANGE_ID = /^change-id:[ \t]*(?<id>I[0-9a-f]{40})\b/gim;
/** The `Change-Id:` trailers of Gerrit in a change's messages, in lower case. */
function changeIdsOf(change) {
    return messagesOf(change).flatMap((text) => matchesIn(text, CHANGE_ID).map((match) => (match[1] ?? '').toLowerCase()));
}
/** The commit ids of a change and of the commits that came in with it. */
function idsOf(change) {
    return [...change.commits, ...change.inner.map((commit) => commit.sha)];
}

;// CONCATENATED MODULE: ./build/reverts/ended-comment.js
/** At most this many changed lines in the file: in more, a comment refers to only a part of them. */
const MOST_LINES = 20;
/**
 * At most this many added lines for each removed one: a comment in mostly new code says how long the code is needed,
 * not that it replaced a value for a while.
 */
const MOST_GROWTH = 3;
const MAX_QUOTED = 80;
/**
 * The comment, at most 80 characters of it, that marks values of the target as temporary and that the undo removes
 * again; `null`: there is none.
 * Evidence: jenkins-infra/jenkins-infra@bedf36f3 (`switch back … once`) and @fa10d590 (`While working on …`),
 * buroa/k8s-gitops@82e4ad32 (`revert after`).
 */
function endedComment(change, target) {
    const gone = new Set(change.files.flatMap(({ content }) => content?.temporaryComments?.removed ?? []));
    const ended = target.files.flatMap(({ content }) => (content === null ? [] : besideValues(content)));
    return ended.find((comment) => gone.has(comment))?.slice(0, MAX_QUOTED) ?? null;
}
function besideValues({ addedCount, removedCount, temporaryComments }) {
    const isSmall = addedCount + removedCount <= MOST_LINES && addedCount <= MOST_GROWTH * removedCount;
    return isSmall ? (temporaryComments?.added ?? []) : [];
}

;// CONCATENATED MODULE: ./build/reverts/for-a-while.js
/** Words that mark a change as temporary, by the purpose that `explain` prints. */
const for_a_while_WORDS = {
    'a maintenance page': [
        /\b(?:un)?shutter(?:s|ed|ing)?\b/i,
        /(?<![a-z\d]|lock[ -]?file )maintenance(?![a-z\d]|[ _](?:windows?|configurations?|plans?|jobs?|scripts?)(?![a-z\d]))/i,
        /\bholding page\b/i,
        /\bbanners?\b/i,
    ],
    'a rehearsal': [
        /^(?:\S+ )?dry[ -]?run\b/i,
        /\bfor (?:a |the )?dry[ -]?run\b/i,
        /\brehears/i,
        /\bpracti[cs]ing\b/i,
        /\bdrill\b/i,
        /\btrial\b/i,
        /\bmake (?:it|this) fail\b/i,
        /\bexperiment(?!al)/i,
        /\b(?:to run|for)\b[^\n]{0,40}\b(?:proof[ -]of[ -]concept|poc)\b/i,
    ],
    temporary: [
        /(?<!\b(?:remov|renam|delet|clean)\w{0,3}(?: up)? (?:(?:the|old|all|any|references?|to|of|unused) ){0,4})\btemp(?:orary|or[a-z]{1,3}ly)?\b/i,
        /\bbriefly\b/i,
        /\bwork-?around\b/i,
        /\bwork around\b/i,
        /\bfor (?:now|the moment|a while|the time being)\b/i,
        /\bduring (?:the )?(?:\S{1,20} )?(?:upgrades?|set-?up|migrations?|maintenance|rebuilds?|reboots?)\b/i,
        /\b(?:until|till)\b(?! (?:desktop|tablet|mobile|phablet)\b)/i,
        /\bone[- ]off\b/i,
        // Japanese, Korean, Chinese, German, French, Dutch
        /一時|一旦|暫定|メンテナンス|임시|临时|暂时|暫時|\b(?:temporär|vorübergehend|zeitweise|provisoire|temporaire|tijdelijk)/i,
    ],
    'for a test': [
        /\bdnm\b/i,
        /\bdo[ -]not[ -]merge\b/i,
        /(?<![\w-])debug(?:ging)?(?!-?\w)/i,
        /テスト用|동작 확인|\bintentional(?:ly)? (?:wrong|bad|invalid|broken|break|fail)/i,
        /\b(?:dev|qa|uat|int|staging|test) validation\b/i,
        /\bfor (?:\S{1,20} ){0,2}(?:prep|preparation|validation)(?=\W*$)/i,
        /(?<!\b(?:used|intended|meant|designed) )\bfor (?:a )?(?:tests|testing|test(?! (?!(?:of|in|on|purposes?|only|and|with|run)\b)\w))\b(?![.-]\w| (?:and|or) (?:staging|prod))/i,
        /\bverbosity\b/i,
        /(?<!^add\w*\b[^:\n]{0,60})\bto test\b/i,
        /\bfor (?:dr|load|perf(?:ormance)?|stress|fail-?over|chaos|pen(?:etration)?)[ -]test(?:s|ing)?\b/i,
    ],
    'a test': [/^(?:(?:AB#\d{1,7}|[A-Z][A-Z\d]{1,9}-\d{1,7}):? )?test(?:ing)?\s/i, /^(?:\S+ )?test(?:ing)?$/i],
    'a test left out': [/\b(?:deny-?list|snooz(?:e|ing)|xfail)\b/i, /\bskip\w{0,4} (?:[\w-]{1,20} ){0,3}tests?\b/i],
    'a freeze, ban or pause': [
        /\bfreez(?:e|ing)\b/i,
        /\bfrozen\b(?![ -]lock)/i,
        /\bban(?:s|ned|ning)?\b/i,
        /\bpaus(?:e|es|ed|ing)\b/i,
        /\bsuspend/i,
    ],
    'automation paused': [
        /\b(?:disabl|stop|turn)\w*\b(?!-)[^\n]{0,40}\b(?:sync(?:ing)?|deploy|deployments?|workflows?|pipelines?|jobs?|steps?|tests?|alerts?|alerting|notifications?)\b(?!-\w)/i,
    ],
    'traffic moved away': [
        /^(?:[^:]{0,60}: ?)?(?:de-?pool|drain|cordon|fail(?:ing)?[ -]?over|switch[ -]?over)\w{0,3}\b/i,
    ],
    'out of service for a while': [
        /\b(?:remov|tak)\w* [^\n]{1,60} (?:from|out of) (?:the )?(?:load[ -]?balancers?|application gateway|app ?gw|lb|rotation)\b/i,
        /\b(?:set|mark|tak|put|bring|turn)\w*\b[^\n]{0,60}\b(?:off-?line|online|out of (?:service|rotation))\b/i,
        /\boff-?line$/i,
        /^(?:[^:]{0,60}: ?)?quiesc\w+\b/i,
        /(?<!\b(?:zero|no|without|any|less|avoid\w*|reduc\w*|minimi\w*|prevent\w*)[ -](?:\w{1,12} ){0,2})\bdowntime\b/i,
    ],
    'read-only or dry for a while': [
        /\b(?:put|set|switch|plac)\w*\b[^\n]{0,60}\b(?:in|into|to) (?:(?:read[ -]?only|dry[ -]?run)(?: mode)?(?=$| against\b)|(?:read[ -]?only|off-?line|dry[ -]?run) mode\b)/i,
        /^\S+ read[ -]only$/i,
        /\bmak\w{1,3} [^\n]{1,40} read[ -]?only$/i,
    ],
    'a pin or quarantine': [
        /\bnon[- ]voting\b/i,
        /\bquarantin(?:e|ed)\b/i,
        /^pin(?:s|ning)?\b(?! (?:dependenc|(?:docker |container )?images?\b|[^\n]{0,60}\b(?:digests?|to [0-9a-f]{7})))/i,
    ],
    'in a sandbox': [
        /^sandbox\b/i,
        /\b(?:in|on|to|for|the|add\w{0,3}|updat\w{1,3}|grow) sandbox\b/i,
        /(?:^|\b(?:in|on|to|for|the|home|my|test|add\w{0,3}|updat\w{1,3}) )labs?\b(?![./])/i,
        /\bgolden[- ]?path\b/i,
        /(?<!\b(?:enabl|support|allow|run)\w{0,4} )\btraining\b/i,
        /\bplayground\b/i,
    ],
    'a change window': [
        /\bcut[ -]?over\b/i,
        /\bprepar(?:e|ing) (?:for|to)\b/i,
        /\bchange window\b/i,
        /\bchg-?\d{4,}/i,
        /\bchange #?\d{4,}\b/i,
        /(?<!\brenam\w{1,3} [^\n]{0,60})\bfor (?:the )?(?:[\w./-]{1,30} ){0,3}(?:release|upgrade|migration)(?=\W*$|\W+(?:of|to|on|in|v?\d))/i,
        /\bfor (?:the )?(?:initial|first) bootstrap\b/i,
    ],
    'an event': [
        /\bfor (?:\S{1,20} ){0,3}(?:workshop|hackathon|conference|webinar|exam)s?\b/i,
        /\bfor the (?:\w{1,12} )?(?:break|holidays?|weekend)\b/i,
        /\bfor\b[^\n]{1,40}\b(?:this|next) (?:week|weekend|month)\b/i,
        /\b(?:workshop|hackathon|webinar|exam) prep\b/i,
        /\b(?:bump|increas|rais|grow|scal)\w*\b[^\n]{0,60}\bfor\b[^\n]{0,40}\b(?:assignments?|midterms?|homeworks?|lectures?|class|course|project|students|teaching|campaign|sale)\b/i,
    ],
    'a branch that was tried': [/\bdeploy\w*\b[^\n]{0,60}\bfrom (?:the )?branch\b/i],
    'a run that was forced': [
        /\bforc(?:e|ing)\b[^\n]{0,40}\b(?:re-?(?:deploy|sync|install|run|creat)|reconcil|roll-?out|restart)/i,
    ],
    'a rebuild': [
        /\btear(?:s|ing)?[ -]?downs?\b|\bfor (?:destroy|destruction|re-?creation)\b/i,
        /\b(?:for|during|while) (?:\S{1,20} ){0,2}re-?(?:install(?:s|ing|ation)?|imag(?:e|ing)|provision(?:s|ing)?)(?=\W*$)/i,
        /\b(?:for|during|while) (?:\S{1,20} ){0,2}rebuild(?:s|ing)?(?=\W*$)/i,
        /\b(?:delet|remov|destroy|tear)\w* [^\n]{1,60} to (?:(?:be )?re-?(?:gen|creat|build|deploy|provision|import)\w*|upgrade (?:it|them)\b)/i,
    ],
    'a change of scale': [
        /\bscal(?:e[sd]?|ing)[ -]?(?:up|out|down)\b/i,
        /\bbump number of\b/i,
        /\bfor (?:the )?(?:load|peak|rush|event)\b/i,
        /\bwarm(?:s|ed|ing)?[ -]up\b/i,
        /\b(?:set|chang)\w*[ -](?:the )?replicas?(?:[ -]counts?)?\b/i,
    ],
    'a measure against trouble elsewhere': [
        /\b(?:disabl|stop|switch|turn|remov|skip|exclud|mark)\w*\b[^\n]{0,80}\b(?:due to|because of|failing|failures?|broken|incident|outage|while)\b/i,
    ],
};
/**
 * Words of a title that mark a change as temporary, each with the purpose that `explain` prints.
 * Evidence: hmcts/azure-public-dns@0e8e170a (shuttered), mozilla-releng/build-puppet@af168015 (`Temporarily`),
 * Altinn/dialogporten@b857064e (`Debugging`), nix-community/infra@50081986 (a pin), kubernetes/test-infra@e8b39e19 (a
 * freeze), NixOS/infra@015868a7 (an experiment), redhat-appstudio/infra-deployments@c2ed9639 (automation paused),
 * hmcts/azure-platform-terraform@0fc9579d and openstreetmap/chef@20168f91 (a rebuild),
 * ministryofjustice/modernisation-platform-environments@e6c57265 (`for DB upgrade`), hmcts/sds-flux-config@3b01f34e
 * (`to avoid pipeline failure`), alphagov/govuk-helm-charts@c57b7c2c (`MAINTENANCE_MESSAGE`) and @73a5e525 (`Scale
 * down`), hmcts/sds-azure-platform@1b82f715 (out of the gateway), usegalaxy-au/infrastructure@824c2da0 (`offline`),
 * miraheze/puppet@f7e2e966 (`read-only`), coreos/fedora-coreos-config@16b6d419 (tests left out). Not matched, because
 * the words are names or have another sense: `for test.digital` in ministryofjustice/dns@fe1ffff5, `for
 * test-admin-deploy` in cds-snc/notification-terraform@1a5e7d15, `lock file maintenance` in
 * cds-snc/forms-terraform@e14a7a80, `for testing and staging` in giantswarm/management-cluster-bases@05532116,
 * `training on` in hotosm/k8s-infra@93ad537b.
 */
const FOR_A_WHILE = Object.entries(for_a_while_WORDS).flatMap(([purpose, words]) => words.map((one) => [one, purpose]));

;// CONCATENATED MODULE: ./build/reverts/one-off-job.js

/** The lines of Kubernetes objects that run to their end. */
const RUNS_TO_ITS_END = ['kind: Job', 'kind: CronJob', '"kind": "Job"', '"kind": "CronJob"'].map(folded_hash/* foldedHash */.$);
/**
 * Whether the target added files, a job of Kubernetes among them, and the change does nothing but delete them, and put
 * back what else the target touched: the job ran and was removed.
 * Evidence: openshift/managed-cluster-config@cb05702e and DEFRA/adp-flux-services@0ef08265.
 */
function isOneOffJob(change, target) {
    const then = new Map(target.files.map((file) => [file.path, file]));
    const now = new Map(change.files.map((file) => [file.path, file]));
    const isDeleted = ({ path }) => now.get(path)?.after === null;
    return (change.files.every(({ path }) => then.has(path)) &&
        target.files.every((file) => (file.before === null ? isDeleted(file) : now.has(file.path))) &&
        target.files.some((file) => file.before === null && addsJob(file)));
}
function addsJob({ content }) {
    if (content === null)
        return false;
    const lines = new Set(content.added);
    return RUNS_TO_ITS_END.some((line) => lines.has(line));
}

;// CONCATENATED MODULE: ./build/reverts/planned-answers.js

/**
 * Words of a target that disables something; with `ON_AGAIN` in the undo, the target was a pause.
 * Evidence: nix-community/infra@42fb1514 and wikimedia/operations-puppet@bdaf18e4.
 */
const planned_answers_OFF = /\b(?:disabl|deactivat|stop|suspend|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*|^toggl/i;
const ON_AGAIN = /\b(?:re-?enabl|re-?activat|resum|unpaus|turn(?:ing|ed)? (?:back )?on|switch(?:ing|ed)? (?:back )?on|toggl\w* [^\n]{0,40}\bon)\w*/i;
/**
 * Words of a target that takes something out; with `REBUILT` in the undo, it was a rebuild.
 * Evidence: JamesAtIntegratnIO/gitops_homelab_2_0@bd747df3 and @92beea3d.
 */
const TAKEN_OUT = /\b(?:remov|delet|destroy|disabl|drop|comment(?:ing|ed)? out|tear)\w*/i;
const REBUILT = /^(?:[^:\n]{0,60}: ?)?re-?(?:creat|build|provision|install)(?:e|es|ed|ing|ion|s)?\b/i;
/**
 * Words for a capacity. If an undo a day or more later names one, the target was a temporary measure, not a mistake.
 */
const CAPACITY = /\binstance (?:size|class|type|count)\b|\breplica(?:s| count)\b|\bnode count\b|\bcapacity\b/i;
/**
 * Words of an undo that goes back to the usual branch after another one was tried.
 * Evidence: mitodl/salt-ops@416917a4 and dfds/infrastructure-modules@75691a70.
 */
const USUAL_BRANCH = /\bback (?:on|to) (?:\S{1,40} ){0,2}(?:main|master|HEADs?)\b/i;
/**
 * Why an undo was planned, from words of the undo that answer those of its target; `null`: there are none. `own`: title
 * and body of the undo.
 */
function putBackInWords({ change, target, targetMessage }, own) {
    const again = planned_answers_OFF.test(targetMessage.title) ? ON_AGAIN.exec(own)?.[0] : undefined;
    if (again !== undefined)
        return `switched off, and on again: “${again}”`;
    const rebuilt = TAKEN_OUT.test(targetMessage.title) ? REBUILT.exec(own.split('\n', 1)[0] ?? '')?.[0] : undefined;
    if (rebuilt !== undefined)
        return `taken out, and made again: “${rebuilt}”`;
    const branch = USUAL_BRANCH.exec(own.split('\n', 1)[0] ?? '')?.[0];
    if (branch !== undefined)
        return `a branch that was tried: “${branch}”`;
    const capacity = change.landedAt - target.landedAt >= instant/* DAY */.d_ ? CAPACITY.exec(own.split('\n', 1)[0] ?? '')?.[0] : undefined;
    return capacity === undefined ? null : `a capacity put back by name: “${capacity}”`;
}

;// CONCATENATED MODULE: ./build/reverts/planned-words.js
// Words by which people say that a change was temporary. All patterns run in linear time.
/**
 * Words of an undo that say why it was planned: the cause has gone, or the purpose was fulfilled.
 * Evidence: ceph/ceph-ansible@85d7102a (`is now fixed`), mitodl/ol-infrastructure@0f52ecf6 (`rush is over`).
 */
const ENDED = anyOf([
    '(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|concluded|finished|done|resolved)',
    String.raw `(?:no longer|(?<!\b(?:was|were) )not) (?:needed|necessary|required)(?! to\b)(?: any ?more)?`,
    'should(?: now| hopefully){0,2} be (?:resolved|fixed|gone|over)',
    String.raw `should(?:n't| not|n’t) be (?:needed|necessary|required)(?! to\b)`,
    String.raw `after [^.\n]{1,60} (?:was|were|has been|have been|got) (?:improved|fixed|resolved|upgraded|merged|released|deployed)`,
    '(?:has|have|seems? to have)(?: hopefully)?(?: been)? (?:corrected|subsided|cleared|moved|returned to)',
    '(?:is|are)(?: now)? (?:running|working) (?:properly )?again',
    'all[- ]clear',
    '(?:this|that|it|issue|problem) (?:is|has been)(?: now)? sorted',
    String.raw `revert\w{0,3} [^.\n]{0,40}\bas planned`,
    '(?:is|are) ready now',
    'scal(?:e|ing) back',
    '(?:testing|import|maintenance|migration) (?:complete|done|successful|worked)',
    String.raw `after (?:the )?(?:\S{1,20} ){0,3}renewal`,
    String.raw `after (?:the )?(?:successful )?(?:\S{1,20} ){0,2}(?:test|testing|maintenance|release|migration|upgrade|rebuild|reindex|patching|workshop|hackathon|conference|exam)`,
    'fixed upstream',
    String.raw `(?:added|installed|introduced|made|set|put|enabled|disabled)\b[^.\n]{0,40} as a temporary measure`,
    String.raw `revert\w{0,3} [^.\n]{0,60}\btemporary (?:change|setting|value|measure)`,
].map((words) => String.raw `\b(?:${words})\b`));
/**
 * Words of an undo that say that the time to undo has come.
 * Evidence: openstack/openstack-ansible@3210274e (`now merged`), alphagov/govuk-puppet@a7e513e2.
 */
const TIME_HAS_COME = anyOf([
    String.raw `\brevert\w{0,3} (?:the )?(?:workshop|hackathon|conference|exam|demo|campaign)(?:[' ]s)? (?:changes?|settings?|config\w*|scale|sizes?|resources)\b`,
    String.raw `\b(?:revert|undo|remov|drop)\w{0,3} (?:the |a |this )?temp(?:orary)?\b`,
    String.raw `\bnow that\b`,
    String.raw `\bnow (?:merged|fixed|resolved|unnecessary)\b`,
    String.raw `\b(?:should be|is|are) (?:now )?unnecessary\b`,
    String.raw `\bnow we can\b`,
    String.raw `\bcan (?:now )?(?:be (?:reverted|removed)|(?:revert|remove|drop) (?:this|it)\b)`,
    String.raw `\brevert\w{0,3} (?:(?:the|this|our) )?(?:experiment|pilot)\b`,
    String.raw `\btest(?:ing)? changes\b`,
    String.raw `\b(?:in|to) (?:its|their|the) original (?:state|values?)\b`,
    String.raw `^(?:[^:\n]{0,60}: ?)?return\w* [^.\n]{1,80} to normal\b`,
    String.raw `\bback to (?:the )?normal\b`,
    String.raw `\b(?:was|were|been) (?:only |just )?(?:temporarily(?! (?:unavailable|unreachable|inaccessible|down|broken|failing|lost|out))|(?:a )?temporary)\b`,
    String.raw `\bto continue (?:with )?development\b`,
    String.raw `\bfor \S{1,40} (?:RC )?(?:development|prep)\b`,
]);
/**
 * Words after an end that announce a re-land instead: `After that is fixed we can merge this back in`.
 * Evidence: rubygems/rubygems.org@ec152837.
 */
const LANDS_LATER = /^[^.\n]{0,40}\b(?:merge|re-?(?:land|apply|merge)|try|bring)\b/i;
/**
 * Words of an undo that removes a pin or a workaround; they count only if the title of its target has a word of `HELD`.
 * Evidence: wikimedia/operations-deployment-charts@bc2df3f2, DEFRA/adp-flux-services@6745fee0 (`revert pinning`).
 */
const LET_GO = /\b(?:remov|drop|delet|revert|undo)\w{0,3} (?:[\w-]{1,20} ){0,2}(?:pin(?:s|ning)?|work-?arounds?)\b|\bunpin(?:s|ned)?\b|^unpinning\b/im;
const HELD = /\bpin|\bwork-?around|\bforc(?:e|ing)\b/i;
/**
 * Words of an undo that calls its target a workaround, removes a job that has run, or tears down to build again.
 * Evidence: openshift/managed-cluster-config@960cfa39 (`Revert … workaround`) and @2f4c131e (`Drop … reinstall Job`),
 * openshift/managed-cluster-config@3d29d886 (`cron job removal`), JamesAtIntegratnIO/gitops_homelab_2_0@efae9cca.
 */
const DONE_WITH = /^(?:revert|undo|remov|drop|delet)\w{0,3} [^"“\n]{0,40}\bwork-?arounds?\b|^(?:remov|drop|delet|revok|clean)\w{0,3}\b[^\n]{0,60}\b(?:re-?install\w*|one-?off|cron)? ?jobs?$|\bjob removal$|^(?:[^:\n]{0,60}: ?)?tear(?:s|ing)?[ -]?down\b|\bfor (?:destroy|re-?creation)\b/i;
/**
 * Words before an end that mark it as still to come: `until it is fixed` says how long the roll-back lasts.
 * Evidence: Azure/ARO-HCP@05b15f98 and kubernetes/test-infra@fb0f8886.
 */
const NOT_YET = /\b(?:until|till|once|when|before|unless)\b[^.]{0,80}$/i;
/**
 * Words by which a change announces its own end, in its title, its body or the commits that came in with it.
 * Evidence: openstack/kolla-ansible@453fca37 (`Revert this change once`), redhat-appstudio/infra-deployments@e2d0ce2f
 * (`will be reverted after`), alphagov/govuk-infrastructure@e93c08bd (`tonight`).
 */
const planned_words_ANNOUNCED = anyOf([
    String.raw `\b(?:will|can|to|should|must) be (?:reverted|removed|restored|undone|re-?enabled|re-?added|(?:added|put|switched|turned|moved) back(?: on)?) (?:once|after|afterwards|later|when|soon|as soon)\b`,
    String.raw `\brevert (?:(?:this|it)\b[^.\n]{0,30}? )?(?:once|when|after|as soon|later)\b`,
    String.raw `\bwill be (?:reverted|undone)(?= on | in |\s*(?:[.,;)!]|$))`,
    String.raw `\bwe(?:'ll| will) re-?(?:enable|add|activate)\b`,
    String.raw `\bat (?:the request of\b|\S{1,30}'s? request\b)`,
    String.raw `\bfor the (?:short term|duration of)\b|\buntil we have\b`,
    String.raw `\b(?:disabl|remov|skip|turn|switch|stop|allow)\w*\b[^.\n]{0,60}\bfor now\b`,
    String.raw `\buntil\b[^.\n]{1,80}\b(?:is|are|has been|have been)(?: \w{1,20})? (?:resolved|fixed|mitigated|merged|released|completed?|done|ready|available|integrated|deployed|in place)\b`,
    String.raw `\bthis is (?:only |just )?(?:a temporary \w|temporary(?=\s*(?:[.,;!\n]|$)))`,
    String.raw `\buntil this is\b`,
    String.raw `\bin prep(?:aration)? for (?:a|the)\b[^.\n]{0,40}\b(?:drill|test|exercise)\b`,
    String.raw `\bpin\w*\b[^.\n]{0,60}\bfor (?:the )?\S{1,30} (?:release|deliverable|milestone)\b`,
    String.raw `\bto allow \w{1,10} to restore\b`,
    String.raw `\bwhile (?:we |i )?(?:are |am )?(?:investigat|debug|troubleshoot|look(?:ing)? into)\w*`,
    String.raw `\b(?:remove|revert|undo|restore|re-?enable) (?:\S{1,20} ){0,3}when\b[^.\n]{1,60}\b(?:is|are) (?:back|done|fixed|ready|over)\b`,
    String.raw `\b(?:for|to (?:support|give|run|prepare)) (?:a|the) (?:\w{1,20} )?(?:demo|demonstration|game ?day|drill|training session)\b`,
    String.raw `\b(?:tonight|overnight|over the weekend)\b`,
]);
/**
 * Words by which a change calls itself temporary as a whole. They count in its title and body only: in a commit that
 * came in with it they may refer to a part.
 * Evidence: wmde/wbaas-deploy@208eb385 (`Temporarily increasing`), kubevirt/project-infra@ec7b2622 (`As a workaround`).
 */
const SAID_TO_BE_TEMPORARY = anyOf([
    String.raw `\btemporarily (?:add|allow|block|bypass|chang|comment|decreas|disabl|enabl|exclud|increas|lower|mov|paus|pin|point|rais|remov|scal|skip|stop|switch|tak|turn|us)\w*`,
    String.raw `\b(?:as|this is) a (?:temporary )?work-?around\b`,
    '^te?mp(?:orary)?:',
    String.raw `^demo(?:\([^)\n]{1,40}\))?:`,
]);
/** A branch named as temporary. Evidence: alphagov/govuk-puppet@6ffda13b and Azure/ARO-HCP@00d60c41. */
const BRANCH_FOR_A_WHILE = /^temp(?:orary)?[-_/]/i;
/** One pattern that matches where at least one of the alternatives does, in any letter case. */
function anyOf(alternatives) {
    return new RegExp(alternatives.join('|'), 'i');
}

;// CONCATENATED MODULE: ./build/reverts/planned.js









/** Words about versions: a version that goes up and down again is not a switch. */
const VERSION_WORDS = /\bdowngrad|\bversions?\b|\bupgrad|\bbump/i;
/**
 * Why an undo was planned, with the words that decided; `null`: it was not. The first of these decides: (1) a word of
 * the configuration (`planned.words`), (2) the undo is itself a test, (3) the undo says that an end has come, (4) the
 * undo speaks of trouble: not planned, (5) the target was made for a purpose that ends, (6) a comment that announced
 * the end is removed, (7) words of the undo that answer the target's, (8) a switch that goes on and off again and
 * again, (9) a job that was added and is removed. Words that contain one of `planned.ignore` do not count in (3), (5) and (6).
 * Evidence: mitodl/ol-infrastructure@0f52ecf6 (an end), Azure/ARO-HCP@ce3aa955 (a failure, whatever the target's title
 * contains); see also the word lists.
 */
function plannedBecause(undo, { words, ignore }, switches) {
    const undoing = { ...undo, message: unwrapped(undo.message), targetMessage: unwrapped(undo.targetMessage) };
    const { change, message, target, targetMessage } = undoing;
    const ownTitle = beforeQuotes(message.title);
    const configured = configuredWord(undoing, words);
    if (configured !== null)
        return configured;
    const isLowered = planned_LOWERS.test(ownTitle);
    const mayCount = (match) => !ignore.some((word) => match.toLowerCase().includes(word.toLowerCase())) && !(isLowered && OF_VERSIONS.test(match));
    if (OWN_TEST.test(ownTitle))
        return 'a test itself';
    const isTrouble = speaksOfTrouble(`${ownTitle}\n${message.body}`, targetMessage.title);
    const done = isTrouble ? undefined : DONE_WITH.exec(ownTitle)?.[0];
    if (done !== undefined && mayCount(done))
        return `it says “${done}”`;
    const end = endOf(withoutQuoted(wholeText({ ...message, title: ownTitle })), targetMessage.title);
    if (end !== null && mayCount(end))
        return `it says “${end}”`;
    if (isTrouble)
        return null;
    const comment = endedComment(change, target);
    return (purposeOf(targetMessage, mayCount) ??
        purposeOfQuoted(message.title, mayCount) ??
        (comment !== null && mayCount(comment) ? `a comment announced its end: “${comment}”` : null) ??
        putBackInWords(undoing, `${ownTitle}\n${message.body}`) ??
        (switches.isSwitch(target) && !VERSION_WORDS.test(`${ownTitle}\n${message.body}`)
            ? 'a switch that goes on and off again and again'
            : null) ??
        (undoWord(ownTitle) !== 'strong' && isOneOffJob(change, target) ? 'a job that ran and was removed' : null));
}
function configuredWord({ message, targetMessage }, words) {
    const texts = [targetMessage.title, targetMessage.branch, message.title, message.branch].filter((text) => text !== null);
    const word = words.find((one) => texts.some((text) => holds(text, one)));
    return word === undefined ? null : `“${word}”, a word of the configuration`;
}
/** Whether a text contains a phrase: word by word in any letter case; without letters and digits, as it is written. */
function holds(text, phrase) {
    const words = spelled(phrase);
    return words.trim() === '' ? text.includes(phrase) : spelled(text).includes(words);
}
/** Words in lower case, each between single spaces: `Game-day drill` → ` game day drill `. */
function spelled(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return ` ${words.join(' ')} `;
}
/**
 * Titles of undos that are themselves tests.
 * Evidence: truxnell/home-cluster@a5eeeda4 (`test: downgrade k10 to test renovate`).
 */
const OWN_TEST = /^test(?:\([^()]{0,40}\))?!?:|\bfor testing$/i;
/**
 * `pin` and `scale out` mark a change as temporary, unless the undo lowers the version (`LOWERS`): then that failed.
 * Evidence: openshift/openshift-ansible@42da4ce7, PingCAP-QE/ee-ops@35b6da5e.
 */
const OF_VERSIONS = /^(?:pin|scal)/i;
const planned_LOWERS = /\broll\w{0,3}[ -]?back\b|\bdowngrad/i;
/**
 * The words by which an undo says that an end has come; `null`: none. `after the upgrade` does not count if the text
 * speaks of trouble.
 */
function endOf(text, targetTitle) {
    const end = ENDED.exec(text) ?? TIME_HAS_COME.exec(text) ?? (HELD.test(targetTitle) ? LET_GO.exec(text) : null);
    if (end === null || NOT_YET.test(text.slice(0, end.index)))
        return null;
    if (LANDS_LATER.test(text.slice(end.index + end[0].length)))
        return null;
    return /^after/i.test(end[0]) && speaksOfTrouble(text, targetTitle) ? null : end[0];
}
/** The temporary purpose of the target, from its title, its branch or its announcement; `null`: none. */
function purposeOf(target, mayCount) {
    const made = withoutPrefix(withoutQuoted(target.title));
    const unmarked = withoutBracket(made);
    for (const [pattern, what] of FOR_A_WHILE) {
        const words = (pattern.exec(made) ?? pattern.exec(unmarked))?.[0];
        if (words !== undefined && mayCount(words))
            return `${what}: “${words}”`;
    }
    if (BRANCH_FOR_A_WHILE.test(target.branch ?? '') && mayCount('temporary'))
        return `from the branch “${target.branch}”`;
    const announced = (planned_words_ANNOUNCED.exec(wholeText(target)) ??
        SAID_TO_BE_TEMPORARY.exec(`${target.title}\n${target.body}`))?.[0];
    return announced !== undefined && mayCount(announced) ? `announced: “${announced}”` : null;
}
/** The temporary purpose that the title says which a revert quotes: that of a commit inside a merge. */
function purposeOfQuoted(title, mayCount) {
    const quoted = /^revert ["“](?<title>[^"“”\n]{8,300})["”]/i.exec(title)?.groups?.['title'];
    return quoted === undefined ? null : purposeOf({ title: quoted, body: '', branch: null, inner: [] }, mayCount);
}
const planned_MAX_INNER = 20;
const MAX_TEXT = 20_000;
function wholeText({ title, body, inner }) {
    return [title, body, ...inner.slice(0, planned_MAX_INNER)].join('\n').slice(0, MAX_TEXT);
}
function beforeQuotes(title) {
    return title.replace(/["“].*$/, '');
}
/** Blanks quoted parts, which are names: `Disable the "long-job" warning` does not stop a job. */
function withoutQuoted(text) {
    return text.replace(/^["“`]|["”`]$/g, '').replace(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`/g, '“”');
}
const TICKET = /^\W{0,2}(?:bug[ -]?\d+|[A-Z][A-Z0-9]{1,9}-\d+)\W{1,5}/i;
/**
 * A title without ticket, scope and the clauses after a semicolon: `tests: x` changes something about tests and is not
 * a test itself.
 */
function withoutPrefix(title) {
    return withoutScope(title.replace(TICKET, '')).split(';', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/reverts/switches.js

/** From this many times on, a value that goes on and off is a switch: on, off, on, off, on. */
const MIN_TIMES = 5;
/** At least this long between the first and the last time: repeated attempts at one change end within weeks. */
const MIN_SPAN = 60 * instant/* DAY */.d_;
const switches_MAX_FILES = 20;
/**
 * Counts how often people added and removed the same lines of the same path. Machines' changes do not count: a bot
 * proposes a bump again after it was undone.
 */
class Switches {
    #counts = new Map();
    constructor(changes) {
        for (const change of changes) {
            if (change.machine)
                continue;
            for (const file of change.files.slice(0, switches_MAX_FILES))
                this.#count(keyOf(file), change.landedAt);
        }
    }
    /**
     * Whether everything that a change did was turned on and off at least five times, over at least 60 days.
     * Evidence: hmcts/azure-public-dns@0295cca1 and wikimedia/operations-puppet@5ac95f89.
     */
    isSwitch(change) {
        if (change.machine || change.files.length === 0)
            return false;
        return change.files.slice(0, switches_MAX_FILES).every((file) => {
            const counted = this.#counts.get(keyOf(file));
            return counted !== undefined && counted.count >= MIN_TIMES && counted.last - counted.first >= MIN_SPAN;
        });
    }
    #count(key, at) {
        const counted = this.#counts.get(key);
        if (counted === undefined)
            this.#counts.set(key, { count: 1, first: at, last: at });
        else {
            counted.count += 1;
            counted.last = Math.max(counted.last, at);
        }
    }
}
/** A key of what changed in a file, equal for a change and its inverse. */
function keyOf({ path, content, before, after }) {
    const sides = content === null ? [before, after] : [hash(content.added), hash(content.removed)];
    return `${path}\0${sides.map(String).sort().join('\0')}`;
}
function hash(prints) {
    let sum = prints.length;
    for (const print of prints)
        sum = (Math.imul(sum, 31) + print) >>> 0;
    return sum;
}

;// CONCATENATED MODULE: ./build/reverts/timeline.js



/** Each path is compared with at most this many of its earlier changes, the newest. */
const MAX_TOUCHES = 60;
/** At most this many paths of a change are searched, the first ones. */
const timeline_MAX_PATHS = 200;
const MAX_CANDIDATES = 40;
/** Index of the earlier changes of each path, oldest first; every comparison of contents starts from it. */
class Timeline {
    #byPath = new Map();
    add(change) {
        for (const file of change.files)
            (0,group/* addTo */.D)(this.#byPath, file.path, { change, file, ...summaryOf(file) });
    }
    /** Changes that landed at or after `since` and of which `later` puts contents back: the newest 40, newest first. */
    undoneBy(later, since) {
        const found = new Set();
        for (const now of later.files.slice(0, timeline_MAX_PATHS)) {
            const touches = this.#byPath.get(now.path) ?? [];
            const summary = summaryOf(now);
            for (let index = touches.length - 1; index >= Math.max(0, touches.length - MAX_TOUCHES); index -= 1) {
                const touch = touches[index];
                if (touch === undefined || !mayPutBack(summary, touch))
                    continue;
                if (touch.change.landedAt < since || found.has(touch.change))
                    continue;
                if (putsBack(now, touch.file))
                    found.add(touch.change);
            }
        }
        return [...found].sort((a, b) => b.position - a.position).slice(0, MAX_CANDIDATES);
    }
    /** Earlier changes of one path, oldest first. */
    touches(path) {
        return this.#byPath.get(path) ?? [];
    }
}
function summaryOf({ content, before, after }) {
    return {
        added: bitsOf(content?.added),
        removed: bitsOf(content?.removed),
        before: beginningOf(before),
        after: beginningOf(after),
    };
}
function bitsOf(prints = Fingerprints.NONE) {
    let bits = 0;
    for (let index = 0; index < prints.length; index += 1)
        bits |= 1 << (prints.at(index) & 31);
    return bits;
}
function beginningOf(blob) {
    return blob === null ? -1 : Number.parseInt(blob.slice(0, 7), 16);
}
function mayPutBack(now, then) {
    return now.after === then.before || (now.removed & then.added) !== 0 || (now.added & then.removed) !== 0;
}
function putsBack(now, then) {
    if (isRestored(now, then))
        return true;
    if (now.content === null || then.content === null)
        return false;
    return (now.content.removed.countCommon(then.content.added) > 0 || now.content.added.countCommon(then.content.removed) > 0);
}

;// CONCATENATED MODULE: ./build/reverts/undos.js
/** Records which changes are undone so far, and which changes undid others. Filled as the history is walked. */
class Undos {
    #undone = new Set();
    #undos = new Map();
    /** The change with which a chain of reverts and re-lands began. */
    #first = new Map();
    #latest = new Map();
    /** Records that `by` undoes the targets. */
    record(by, { targets, ...how }) {
        this.#undos.set(by, { targets: [...(this.#undos.get(by)?.targets ?? []), ...targets], ...how });
        for (const target of targets)
            this.#undone.add(target);
        this.#chain(by, targets);
    }
    /** Records that `by` undoes `reverts`: their targets are in force again. */
    reland(by, reverts) {
        for (const revert of reverts) {
            this.#undone.add(revert);
            for (const target of this.#undos.get(revert)?.targets ?? [])
                this.#undone.delete(target);
        }
        this.#chain(by, reverts);
    }
    isUndone(change) {
        return this.#undone.has(change);
    }
    /** The targets of a revert and how it undid them; `null`: the change is not a revert. */
    undoOf(change) {
        return this.#undos.get(change) ?? null;
    }
    /**
     * The newest change of the chain that a change belongs to; the change itself if it was never undone and undid
     * nothing.
     */
    latestOf(change) {
        return this.#latest.get(this.#first.get(change) ?? change) ?? change;
    }
    #chain(by, targets) {
        for (const target of targets) {
            const first = this.#first.get(target) ?? target;
            this.#first.set(by, first);
            this.#latest.set(first, by);
        }
    }
}

;// CONCATENATED MODULE: ./build/reverts/detect.js












/** Signals by which a revert names its target, as opposed to wording, pins and contents. */
const NAMING = new Set([
    'trailer',
    'body-reference',
    'branch',
    'title-reference',
    'quoted-title',
]);
/**
 * Finds every change that undoes earlier ones, with its targets. `changes` are in first-parent order, oldest first. One
 * change yields up to three entries: re-lands, planned undos, other reverts. Candidates are included, marked by tier.
 */
function detectReverts(changes, config) {
    const walk = new RevertDetector(changes, config);
    return changes.flatMap((change) => walk.next(change));
}
/** Walks the history and keeps, up to the current change, what can be referenced, what is undone, and who undid it. */
class RevertDetector {
    #past = { lookup: new Lookup(), timeline: new Timeline(), undos: new Undos() };
    #switches;
    #isPlannedLabel;
    #plannedWords;
    constructor(changes, { labels, planned }) {
        this.#isPlannedLabel = (0,lib_labels/* labelTest */.V)(labels.planned);
        this.#plannedWords = planned;
        this.#switches = new Switches(changes);
    }
    next(change) {
        const message = readMessage(change);
        const reverts = this.#settle(change, message, claimsOf({ change, message, ...this.#past }));
        for (const revert of reverts)
            this.#remember(revert);
        this.#past.lookup.add(change);
        this.#past.timeline.add(change);
        return reverts;
    }
    /** Groups the claims into at most three entries: targets re-landed, undone as planned, undone otherwise. */
    #settle(change, message, claims) {
        const entries = new Map();
        for (const claim of claims) {
            const reland = claim.target === null ? landsAgain(message.title) : this.#bringsBack(claim.target, claim);
            const planned = reland || claim.target === null ? null : this.#plannedBecause(change, message, claim.target);
            const key = `${reland}${planned !== null}`;
            const entry = entries.get(key);
            if (entry === undefined)
                entries.set(key, { reland, planned, claims: [claim] });
            else
                entry.claims.push(claim);
        }
        return [...entries.values()].map(({ reland, planned, claims: mine }) => ({
            change,
            reland,
            planned,
            targets: mine.map((claim) => revertTarget(change, planned, claim)),
        }));
    }
    /**
     * Undoing a revert re-lands its target, at any depth. Exception: the revert was recognised only by wording or
     * contents, or undid only a part. A later revert that names it is then meant for that change itself.
     * Evidence: hmcts/azure-public-dns@26ff2c8e and openstack/kolla-ansible@4e870b46; for the exception
     * Azure/ARO-HCP@4cbcd8d0 and wikimedia/operations-puppet@d9c91c5b.
     */
    #bringsBack(target, { signal, again = false }) {
        const undo = this.#past.undos.undoOf(target);
        if (undo === null)
            return false;
        return again || undo.named || !NAMING.has(signal) || undoWord(readMessage(target).title) === 'strong';
    }
    #plannedBecause(change, message, target) {
        const labels = [change, target].flatMap(({ pull }) => pull?.labels ?? []);
        const label = labels.find(({ name }) => this.#isPlannedLabel(name));
        if (label !== undefined)
            return `label “${label.name}”`;
        const undoing = { change, message, target, targetMessage: readMessage(target) };
        return plannedBecause(undoing, this.#plannedWords, this.#switches);
    }
    #remember({ change, reland, planned, targets }) {
        const counted = targets.flatMap((target) => target.tier === 'candidate' || target.change === null ? [] : [target.change]);
        const isSaid = targets.some(({ signal }) => signal === 'wording') && beginsWithUndo(change.title);
        if (counted.length === 0 && !isSaid)
            return;
        if (reland)
            this.#past.undos.reland(change, counted);
        else {
            const named = targets.some(({ signal, extent }) => NAMING.has(signal) && extent === 'full');
            this.#past.undos.record(change, { targets: counted, planned: planned !== null, named });
        }
    }
}
/**
 * The claim as the target of a revert. A planned undo known only by contents or vague wording becomes a candidate,
 * because routine work (the end of a maintenance) looks the same. The extent is `partial` if under 90 % of the target
 * is undone.
 */
function revertTarget(change, planned, claim) {
    const { target, number, signal, because, vague = false } = claim;
    const tier = (signal === 'content' || vague) && planned !== null ? 'candidate' : claim.tier;
    const extent = target !== null && inverseOf(change, target).undone < NEARLY_ALL ? 'partial' : 'full';
    return { change: target, sha: target?.sha ?? null, number, tier, signal, extent, because };
}

// EXTERNAL MODULE: ./build/history/revert.js
var history_revert = __webpack_require__(9713);
;// CONCATENATED MODULE: ./build/reverts/named-cause.js






/**
 * Words that make the reference right after them the cause of a failure. Not matched: `an issue in #12` (an issue
 * number) and `not caused by #12`.
 */
const BLAMES = new RegExp([
    String.raw `(?<!\bnot )\b(?:caused|broken) (?:by|in|with|since)`,
    String.raw `\b(?:broke|breaks) (?:\S{1,40} ){0,4}(?:in|by|with|since)`,
    String.raw `\bregress(?:ion|ed)\b[^.]{0,40} (?:in|by|from|with|since)`,
    String.raw `\b(?:issue|bug|problem|error|breakage|failure|mistake|typo)s? (?:\S{1,20} ){0,3}(?:introduced|created|caused|made) (?:in|by|with)`,
]
    .map((words) => `${words}:? `)
    .join('|')
    // Messages may be wrapped at any space.
    .replaceAll(' ', String.raw `\s`), 'gi');
/** Words allowed between the blame and the reference: `the #12 PR`, `commit <id>`, `our change !12`. */
const NAME = /^(?:(?:the|this|that|our|my|a|commit|change|merge|of|in|\[|\()\s?){0,4}/i;
/** An id of at least this many digits needs no confirmation; a shorter one may be a word of hexadecimal digits. */
const SURE_ID = 12;
/**
 * Changes that a later fix names as the cause of a failure, for failures that were repaired instead of undone: `Fix
 * regression introduced in <id>`, `broken by #12`, `caused by <id>`. The first fix that names a change is kept. A
 * number or a short id counts only if both changes share a path. Changes by machines are ignored: they quote other
 * projects' notes. The result is listed and never counted, because wording alone is weak evidence; a label or a
 * `Caused-by:` line makes it count.
 * Evidence: spantaleev/matrix-docker-ansible-deploy@976d2c4c (`Regression introduced by commit`),
 * fedora-infra/ansible@2f22b5ed (`broken by`), microsoft/AzureTRE@b5406050 (`caused by PR`),
 * Azure/bicep-registry-modules@36ad6a3e (`issue created with the #4469 PR`).
 */
function namedCauses(changes) {
    const said = new Map(changes.flatMap((by) => (speaks(by) ? [[by, blamesIn(by)]] : [])));
    const mayBeMeant = namedBy([...said.values()].flat());
    const earlier = new Lookup();
    const blames = new Map();
    for (const by of changes) {
        for (const { words, reference } of said.get(by) ?? []) {
            const change = changeOf(reference, by, earlier);
            if (change !== null && !blames.has(change))
                blames.set(change, { by, because: `${(0,reverts_claim/* changeName */.m9)(by)} says “${words}”` });
        }
        if (mayBeMeant(by))
            earlier.add(by);
    }
    return blames;
}
function speaks(by) {
    return !by.machine && messagesOf(by).some((text) => text.search(BLAMES) !== -1);
}
function blamesIn(by) {
    const { title, body, inner } = readMessage(by);
    return [title, body, ...inner].flatMap((text) => matchesIn(text, BLAMES).flatMap(({ 0: words, index }) => {
        const reference = referenceAt(text, index + words.length);
        if (reference === null)
            return [];
        const name = reference.number === null ? (0,reverts_claim/* shortSha */.Fu)(reference.text) : reference.text;
        return [{ words: `${words.trim().replace(/\s+/g, ' ')} ${name}`, reference }];
    }));
}
/** Whether a change may be meant by one of the mentions. Only such changes are indexed, a handful in most histories. */
function namedBy(mentions) {
    const numbers = new Set(mentions.map(({ reference }) => reference.number));
    const ids = new Set(mentions.map(({ reference }) => named_cause_beginning(reference.text)));
    return (change) => (change.number !== null && numbers.has(change.number)) ||
        [...idsOf(change), ...changeIdsOf(change)].some((id) => ids.has(named_cause_beginning(id)));
}
function named_cause_beginning(id) {
    return id.slice(0, 7).toLowerCase();
}
/** The reference at that place, after words such as `the commit`; `null`: none. */
function referenceAt(text, index) {
    const rest = text.slice(index, index + 200);
    const name = rest.slice(NAME.exec(rest)?.[0].length ?? 0);
    const [first] = (0,change_reference/* referencesIn */.ii)(name);
    return first !== undefined && name.startsWith(first.text) ? first : null;
}
function changeOf(reference, by, earlier) {
    if (reference.number !== null && reference.number === by.number)
        return null;
    const change = earlier.byReference(reference);
    if (change === null)
        return null;
    const isSure = reference.number === null && reference.text.length >= SURE_ID;
    return isSure || sharesPath(by, change) ? change : null;
}

;// CONCATENATED MODULE: ./build/reverts/incidents.js




const incidents_MAX_BODY = 16_384;
const FULL_ID = 40;
/**
 * Maps each change to the incident that names it as the cause; of several, the one opened first. The `Caused-by:` lines
 * of an incident name the causes. If it has none and has an incident label, every change that its body mentions counts,
 * provided that it landed before the incident was opened: a later one is the fix. References to other repositories are
 * ignored.
 */
function firstIncidents(changes, { incidents, names, config }) {
    const first = new Map();
    if (incidents.length === 0)
        return first;
    const lookup = lookupOf(changes);
    const isIncidents = (0,lib_labels/* labelTest */.V)((0,incident/* incidentLabels */.sV)(config.incidents));
    const changesOf = (references) => references.flatMap((reference) => ((0,change_reference/* isForeign */.jq)(reference, names) ? [] : (lookup.byReference(reference) ?? [])));
    for (const incident of incidents.toSorted((a, b) => a.openedAt - b.openedAt)) {
        const { causes, body, labels, openedAt } = incident;
        const mentioned = () => changesOf(unambiguousReferences(body)).filter(({ landedAt }) => landedAt <= openedAt);
        const named = causes.length > 0 ? changesOf(causes) : labels.some(isIncidents) ? mentioned() : [];
        for (const change of named)
            if (!first.has(change))
                first.set(change, incident);
    }
    return first;
}
/** References by number or full id: in prose, a word or number can look like a short id. */
function unambiguousReferences(body) {
    return (0,change_reference/* referencesIn */.ii)(body.slice(0, incidents_MAX_BODY)).filter(({ number, text }) => number !== null || text.length >= FULL_ID);
}
function lookupOf(changes) {
    const lookup = new Lookup();
    for (const change of changes)
        lookup.add(change);
    return lookup;
}

;// CONCATENATED MODULE: ./build/reverts/rulings.js








/**
 * The ruling on each change that has one. A label on its pull request beats a trailer of a later commit, which beats an
 * incident that names it; among labels and among trailers, the newest wins. All of them beat detection. If a ruling
 * confirms a failure that was already known, the earlier of the two surfacing times is kept.
 */
function collectRulings(changes, detected, sources) {
    const incidents = firstIncidents(changes, sources);
    const decided = new Map();
    for (const [change, { failure, because }] of [
        ...fromIncidents(incidents),
        ...fromTrailers(changes, sources.names),
        ...fromLabels(changes, sources.config.labels),
    ]) {
        const before = decided.has(change) ? decided.get(change)?.failure : detected.get(change);
        decided.set(change, { failure: failure && sooner(before ?? null, failure), because });
    }
    for (const [change, { number }] of incidents) {
        const { failure = null, because = '' } = decided.get(change) ?? {};
        if (failure !== null)
            decided.set(change, { failure: { ...failure, incident: number }, because });
    }
    return decided;
}
/**
 * Keeps the earlier date: an issue that reviews a known failure later must not move it beyond the horizon, out of a
 * settled week.
 */
function sooner(before, failure) {
    return before !== null && before.surfacedAt < failure.surfacedAt ? before : failure;
}
/** Failures named by incidents; each surfaces when the incident is opened. */
function fromIncidents(incidents) {
    return [...incidents].map(([change, { number, openedAt }]) => {
        const because = `incident #${number} names it`;
        return [change, { failure: failureOf(change, openedAt, 'incident', because), because }];
    });
}
const rulings_TRAILER = /^(?<key>caused-by|not-a-failure):[ \t]*(?<refs>[^\n]{1,400})$/gim;
/**
 * `Caused-by: #12` and `Not-a-failure: #12` (or an id) in the message of a later change or of a commit that it brought
 * in.
 */
function fromTrailers(changes, names) {
    if (!changes.some((change) => messagesOf(change).some((text) => text.search(rulings_TRAILER) !== -1)))
        return [];
    const earlier = new Lookup();
    return changes.flatMap((by) => {
        const changeOf = (reference) => {
            const change = earlier.byReference(reference);
            if (change === null || !(0,change_reference/* isForeign */.jq)(reference, names))
                return change;
            // The name of this repository is unknown: a common path decides.
            return names.length === 0 && sharesPath(by, change) ? change : null;
        };
        const rulings = messagesOf(by).flatMap((text) => trailersIn(text, by, changeOf));
        earlier.add(by);
        return rulings;
    });
}
function trailersIn(text, by, changeOf) {
    return matchesIn(text, rulings_TRAILER).flatMap(({ groups }) => (0,change_reference/* referencesIn */.ii)(groups?.['refs'] ?? '').flatMap((reference) => {
        const change = changeOf(reference);
        if (change === null)
            return [];
        const isFailure = groups?.['key']?.toLowerCase() === 'caused-by';
        const because = `${(0,reverts_claim/* changeName */.m9)(by)} says “${groups?.['key']}: ${reference.text}”`;
        const failure = isFailure ? failureOf(change, by.landedAt, 'trailer', because) : null;
        return [[change, { failure, because }]];
    }));
}
/** Decisions by labels. A failure by label surfaces at landing, so it is always within the horizon. */
function fromLabels(changes, labels) {
    const isFailed = (0,lib_labels/* labelTest */.V)(labels.failed);
    const isNoFailure = (0,lib_labels/* labelTest */.V)([...labels['not-a-failure'], ...labels.planned]);
    return changes.flatMap((change) => oldestFirst(change.pull?.labels ?? []).flatMap(({ name }) => {
        const because = `label “${name}”`;
        if (isFailed(name))
            return [[change, { failure: failureOf(change, change.landedAt, 'label', because), because }]];
        return isNoFailure(name) ? [[change, { failure: null, because }]] : [];
    }));
}
/** Labels by time, oldest first; those of unknown time come first. */
function oldestFirst(labels) {
    return labels.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
/** The failure of a change; `by`: the revert that undid it, if one did. */
function failureOf(change, surfacedAt, cause, because, by = null) {
    return { surfacedAt, after: Math.max(0, surfacedAt - change.landedAt), cause, by, incident: null, because };
}

;// CONCATENATED MODULE: ./build/reverts/judge.js



/**
 * Decides each change's role and whether it failed. A change failed if an unplanned revert that counts (`certain` or
 * `strong`) undid it, or if a person or an incident names it; people and incidents overrule detection. A re-land does
 * not cancel a failure and is not one itself; if it is undone again, the re-land has failed too.
 */
function judge(changes, reverts, sources) {
    const counted = reverts.filter(({ targets }) => targets.some((target) => target.tier !== 'candidate'));
    const roles = rolesOf(counted);
    const failures = detectedFailures(counted);
    const blames = namedCauses(changes);
    const decided = collectRulings(changes, failures, sources);
    return changes.map((change) => {
        const detected = failures.get(change) ?? null;
        const ruling = decided.get(change);
        const isOverruled = ruling !== undefined && (ruling.failure === null) !== (detected === null);
        return {
            // Spread last: Node 20 gives each object literal that begins with a spread its own hidden class, 650 bytes.
            role: roles.get(change) ?? 'change',
            failure: ruling === undefined ? detected : ruling.failure,
            overruled: isOverruled ? ruling.because : null,
            blame: blames.get(change) ?? null,
            ...change,
        };
    });
}
/** A commit that undoes one change and re-lands another has the role `revert`. */
function rolesOf(counted) {
    const roles = new Map();
    for (const { change, reland } of counted) {
        if (roles.get(change) !== 'revert')
            roles.set(change, reland ? 'reland' : 'revert');
    }
    return roles;
}
/** The failure of a change surfaces when its first unplanned revert lands. */
function detectedFailures(counted) {
    const failures = new Map();
    for (const revert of counted) {
        const by = revert.change;
        for (const { change, because } of (0,history_revert/* failedTargets */.s6)(revert)) {
            if (change === null || failures.has(change))
                continue;
            failures.set(change, failureOf(change, by.landedAt, 'revert', because, by));
        }
    }
    return failures;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/pipeline.js




















/** From a clone to the report: collect, classify, detect, measure. */
async function makeReport(request) {
    const { config, asOf, progress } = request;
    const periods = (0,history_period/* completeWeeks */.j6)(asOf, config.weeks);
    const windowStart = periods[0]?.start ?? asOf;
    const known = await decideChanges(request, windowStart);
    const { git, changes, reverts, read } = known;
    const kpis = (0,build_kpis/* selectKpis */.U)(config.kpis);
    const trees = kpis.some((kpi) => readsTrees(kpi, config.targets))
        ? await readWeeks({ ...request, history: git, periods, changes })
        : NO_TREES;
    progress('Measuring');
    const facts = {
        always: { changes, reverts, ...read?.sources },
        ofWeek: trees.ofWeek,
        missing: read?.missing ?? {},
    };
    return buildReport(facts, periods, kpis, config, {
        tool: { version: request.version, definitions: version/* DEFINITIONS */.LX },
        asOf,
        repository: { name: request.name, branch: request.branch, head: git.head, headAt: git.headAt, url: request.url },
        config: { hash: request.configHash, file: request.configFile },
        usage: { gitMs: known.gitMs, requests: 0, points: 0, ...request.github?.client.usage },
        warnings: [
            ...git.warnings,
            ...hiddenWarning(hiddenLandings(git.landings, request.branch, windowStart)),
            ...(0,scope/* scopeWarning */.fZ)(config, git.tree),
            ...trees.warnings,
            ...(read?.gaps ?? []),
        ],
    });
}
const NO_TREES = { ofWeek: () => ({}), warnings: [] };
/** Reads the weekly trees. Imports the parsers on demand, so a run without trees does not load them. */
async function readWeeks(query) {
    query.progress('Reading components and runbooks');
    return (await Promise.all(/* import() */[__webpack_require__.e(115), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 8013))).readStatically(query);
}
/** Reads history from the look-back before `start` up to `asOf`, and decides what each change is and what it undid. */
async function decideChanges(request, start) {
    const { repository, config, asOf, progress } = request;
    keepHeapSmall();
    progress('Reading history');
    const started = request.elapsedMs();
    const git = await readHistory(repository, request.tip, { since: start - config.lookback * instant/* DAY */.d_, asOf });
    const gitMs = Math.round(request.elapsedMs() - started);
    if (git.head === null)
        throw nothingLanded(request);
    const families = familiesFor((0,build_kpis/* selectKpis */.U)(config.kpis), config);
    const github = request.github && { ...request.github, config, progress, families };
    const landed = git.landings.filter(({ landedAt }) => landedAt >= start).length;
    const records = github && (await collectGitHub({ ...github, since: start, until: asOf, landings: landed }));
    progress('Classifying changes');
    const joined = joinPulls(git.landings, records?.pulls.available ? records.pulls.value : []);
    const roots = projectRoots(everyPath(git));
    const classified = classify(joined.landings, { ...joined, config, defaultBranch: request.branch, roots });
    progress('Looking for reverts');
    const reverts = detectReverts(classified, config);
    const changes = judge(classified, reverts, {
        incidents: records?.incidents.available ? records.incidents.value : [],
        names: (0,change_reference/* fullNames */.Ww)([request.name, records?.fullName]),
        config,
    });
    const shown = changes.filter((change) => change.infra && change.landedAt >= start).map(({ sha }) => sha);
    const read = github && records && sourcesOf(records, await collectChecks({ ...github, ...records }, shown));
    return { git, gitMs, changes, reverts, roots, read };
}
function hiddenWarning(hidden) {
    if (hidden === 0)
        return [];
    return [`Not counted: ${(0,phrasing/* plural */.LS)(hidden, 'landing')} hidden behind merges of the default branch into itself.`];
}
function nothingLanded({ branch, asOf }) {
    return new errors/* UserError */.yo(`Nothing had landed on ${branch} by ${(0,instant/* formatInstant */.r4)(asOf)}: the history starts later.`, {
        remedy: 'Choose a later instant with --as-of, or as-of in the Action.',
    });
}
/** Every path of the newest tree and of the landings read: a project may have been deleted since. */
function* everyPath({ tree, landings }) {
    for (const entry of tree)
        yield entry.path;
    for (const landing of landings)
        for (const file of landing.files)
            yield file.path;
}


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ byTool),
/* harmony export */   l: () => (/* binding */ byArea)
/* harmony export */ });
/** Changes by tool, most changes first. Does not count reverts and re-lands. */
function byTool(changes, failed) {
    return sliced(changes, failed, (change) => change.tools);
}
/**
 * Changes by area, most changes first. Areas are the directories one level below the deepest directory, at most three
 * levels down, that at least 80 % of the changes touch. Files at the root are in `(top level)`. Does not count reverts
 * and re-lands.
 */
function byArea(changes, failed) {
    const base = sharedDirectory(changes);
    return sliced(changes, failed, (change) => areasOf(change, base));
}
const MIN_SHARE_INSIDE = 0.8;
const MAX_DEPTH = 3;
function sharedDirectory(changes) {
    let base = '';
    for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
        const counts = countBy(changes.map((change) => areasOf(change, base)));
        const [area, count] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0];
        if (!area.endsWith('/') || area === base || count < MIN_SHARE_INSIDE * changes.length)
            return base;
        base = area;
    }
    return base;
}
/** The areas of a change below `base`: with base `clusters/`, `clusters/prod/app.yaml` is in `clusters/prod/`. */
function areasOf({ infraFiles }, base) {
    const areas = infraFiles.map(({ path }) => {
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

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LEGEND),
/* harmony export */   l: () => (/* binding */ COLORS)
/* harmony export */ });
/** Colours of chart series, each with a contrast of at least 3 : 1 against GitHub's light and dark pages. */
const COLORS = {
    people: '#3b82f6',
    machines: '#b08800',
    failures: '#e5534b',
    target: '#848d97',
};
/** The series colours as emoji, for legends in plain text. */
const LEGEND = {
    people: '🟦',
    machines: '🟨',
    failures: '🟥',
    target: '⬜',
};


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ weekDates),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   OP: () => (/* binding */ figureText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   X8: () => (/* binding */ PERCENT_FROM),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   _3: () => (/* binding */ ofThem),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   s4: () => (/* binding */ weekText),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6100);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7342);



/** From this many events on, a week shows a percentage; below, only `k/n`. */
const PERCENT_FROM = 20;
/** From this many samples on, the 90th percentile is shown. */
const P90_FROM = 10;
/** No-break space: keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';
/** `2026-W33` → `W33` */
function weekName(id) {
    return id.slice(-3);
}
/** `10–16 August 2026` */
function weekDates({ start, end }) {
    const [first, last] = [(0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(start).split(' '), (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(end - _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_).split(' ')];
    const same = first.findLastIndex((part, index) => part !== last[index]);
    return `${first.slice(0, same + 1).join(' ')}${same === 0 ? '–' : ' – '}${last.join(' ')}`;
}
/** A share 0…1 as a percentage: `0 %`, `4.6 %`, `12 %`. */
function percent(share) {
    return `${percentNumber(share)}${NO_BREAK}%`;
}
/** A duration in one unit: `45 min`, `5.2 h`, `3 d`. */
function duration(seconds) {
    const [value, unit] = (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .inOneUnit */ .E7)(seconds);
    return `${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(value)}${NO_BREAK}${unit}`;
}
/** A value with its unit. */
function valueText(value, unit) {
    if (unit === 'share')
        return percent(value);
    return unit === 'seconds' ? duration(value) : (0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(value);
}
/** A target as text: `< 10 %`, `≥ 6 a month (1.4 a week)`. Converted to weeks, because the report shows weeks. */
function targetText({ op, value, per }, unit) {
    const sign = { '<': '<', '<=': '≤', '>=': '≥', '>': '>' }[op];
    const weekly = per === null || per === 'week' ? '' : ` (${valueText(value / _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEKS_PER */ .y[per], unit)} a week)`;
    return `${sign}${NO_BREAK}${valueText(value, unit)}${per === null ? '' : ` a ${per}${weekly}`}`;
}
/** The reading of one week: `1/9` below 20 events, `4.6 % (4/87)` from there on; without a value, the reason. */
function weekText(reading, unit) {
    if (reading.value === null)
        return absence(reading);
    return unit === 'share' ? shareText(reading) : valueText(reading.value, unit);
}
/** The headline: the value with its interval, durations also with the 90th percentile; without a value, the reason. */
function headlineText(reading, unit) {
    if (reading.value === null)
        return absence(reading);
    const range = intervalText(reading, unit);
    if (unit === 'share') {
        const counted = [fraction(reading), ...ofThem(reading)].join(', ');
        return `${percent(reading.value)} (${counted}${range === null ? '' : `; ${range}`})`;
    }
    if (reading.n === 1)
        return valueText(reading.value, unit);
    const p90 = reading.detail['p90'];
    const counted = unit === 'seconds' ? [`of ${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(reading.n ?? 0)}`] : [];
    const brackets = [...counted, ...(range === null ? [] : [range])].join('; ');
    const tail = typeof p90 === 'number' && (reading.n ?? 0) >= P90_FROM ? `, 90${NO_BREAK}% within ${valueText(p90, unit)}` : '';
    return `${figureText(reading, unit)}${brackets === '' ? '' : ` (${brackets})`}${tail}`;
}
/** The figure alone, without its interval: `4.6 % (4/87)`, `60 % (3/5, 1 external)`, `median 4.2 h`, `median 6 a week`, `4.2` of a single value. */
function figureText(reading, unit) {
    if (reading.value === null)
        return absence(reading);
    if (unit === 'share') {
        const external = externalOf(reading);
        return `${percent(reading.value)} (${fraction(reading)}${external === 0 ? '' : `, ${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(external)} external`})`;
    }
    const value = `${valueText(reading.value, unit)}${unit === 'count' ? ' a week' : ''}`;
    return reading.n === 1 ? value : `median ${value}`;
}
/** `1.8–11 %`; `null`: no interval, as for a census or too few samples. */
function intervalText({ low, high }, unit) {
    if (low === null || high === null)
        return null;
    if (unit === 'share')
        return low < TINY && high < TINY ? percent(high) : `${percentNumber(low)}–${percent(high)}`;
    return `${valueText(low, unit)}–${valueText(high, unit)}`;
}
/** `4/87`; empty if the reading is not a fraction. */
function fraction({ numerator, denominator }) {
    return numerator === null || denominator === null ? '' : `${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(numerator)}/${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(denominator)}`;
}
/** How much of a share's numerator nobody has checked: `of them 3 external, age unknown`; empty: none of it. */
function ofThem(reading) {
    const external = externalOf(reading);
    return external === 0 ? [] : [`of them ${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(external)} external, age unknown`];
}
function externalOf({ detail }) {
    return detail['external'] ?? 0;
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
    if (value > 0 && share < TINY)
        return '<0.1';
    if (value < 100 && value > 99.95)
        return '>99.9';
    const digits = value >= 9.95 && value <= 90 ? 0 : 1;
    return String(Number(value.toFixed(digits)));
}
/** Shares below this are shown as less than a tenth of a percent. */
const TINY = 0.0005;


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);



/** The report as `report.json`. Texts of others in it are titles and names of components and owners; no authors. */
function toJson(report, generatedAt) {
    return {
        schema: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA */ .DC,
        tool: report.tool,
        generatedAt: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(generatedAt),
        asOf: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(report.asOf),
        repository: { name: report.repository.name, branch: report.repository.branch, head: report.repository.head },
        config: report.config,
        periods: report.periods.map(({ id, start, end, provisional }) => ({
            id,
            start: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(start),
            end: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(end),
            provisional,
        })),
        kpis: report.kpis.map(kpiJson),
        changes: report.changes.map(changeJson),
        reverts: report.reverts.map(revertJson),
        components: report.components.map(componentJson),
        usage: report.usage,
        warnings: report.warnings,
    };
}
function kpiJson(row) {
    const { id, title, unit, better, target, headline, series, trend, verdict, evidence } = row;
    const parts = row.parts.map((part) => ({
        name: part.name,
        target: part.target,
        headline: readingJson(part.headline),
        verdict: part.verdict,
    }));
    const figures = { headline: readingJson(headline), parts, series: series.map(readingJson) };
    return { id, title, unit, better, target, ...figures, trend, verdict, evidence };
}
function readingJson({ setting, ...reading }) {
    return setting === null ? reading : { ...reading, reason: `${reading.reason}; enable: ${setting}` };
}
function changeJson(change) {
    const { sha, commits, number, title, landedAt, infra, machine, tools, weight, role, failure } = change;
    return {
        sha,
        commits,
        number,
        title,
        landedAt: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(landedAt),
        week: (0,_history_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(landedAt).id,
        infra,
        bot: machine,
        tools,
        size: weight.size,
        risk: weight.risk,
        weight: weight.weight,
        role,
        failed: failure !== null,
        failedAfterDays: failure === null ? null : Math.round((failure.after / _history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) * 10_000) / 10_000,
    };
}
function revertJson({ change, reland, planned, targets }) {
    return {
        sha: change.sha,
        number: change.number,
        reland,
        planned: planned !== null,
        targets: targets.map(({ sha, number, tier, signal, extent }) => ({ sha, number, tier, signal, extent })),
    };
}
function componentJson({ name, tier, owners, runbook }) {
    const { state, target, updatedAt } = runbook;
    return {
        name,
        tier,
        owners,
        runbook: { state, target, updatedAt: updatedAt === null ? null : (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(updatedAt) },
    };
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changeLink),
/* harmony export */   Ud: () => (/* binding */ methodLink),
/* harmony export */   er: () => (/* binding */ pathLink),
/* harmony export */   to: () => (/* binding */ changelogLink)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _page_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);



const GITHUB_COM = 'https://github.com/';
/**
 * A change as a link. On github.com it points to the pull request, because Markdown there can avoid the backlink;
 * elsewhere to the commit, because links to commits never leave a backlink. A number without a commit may be that of an
 * issue; GitHub redirects issue addresses to pull requests. Without an address: the plain number or sha.
 */
function changeLink({ repository: { url } }, { sha, number }) {
    if (sha === null && number === null)
        return 'older than what was read';
    const name = number === null ? (sha ?? '').slice(0, 8) : `#${number}`;
    if (url === null || !(0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(url))
        return number === null ? (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name) : name;
    if (sha === null)
        return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${url}/issues/${number}`);
    return number !== null && url.startsWith(GITHUB_COM)
        ? (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${url}/pull/${number}`)
        : (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${url}/commit/${sha}`);
}
/** A path as a link to it in the measured commit; without an address, as code. */
function pathLink({ repository: { url, head } }, path) {
    if (url === null || head === null)
        return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipWords */ .CS)(path));
    return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clipWords */ .CS)(path), `${url}/blob/${head}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`);
}
/** A link to the changelog of the version that made the report, for reports whose definitions have changed. */
function changelogLink({ tool }) {
    return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('changelog', `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .HOMEPAGE */ .py}/blob/v${tool.version}/CHANGELOG.md`);
}
/** A KPI's title as a link to its documentation, in the version that made the report. */
function methodLink({ tool }, { id, title }) {
    return (0,_page_page_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .HOMEPAGE */ .py}/blob/v${tool.version}/docs/kpis/${id}.md`);
}


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W$: () => (/* binding */ COMMENT_LIMIT),
  Gc: () => (/* binding */ renderMarkdown),
  xv: () => (/* binding */ writePage)
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
 * A chart as `xychart-beta`, in the form that mermaid 10 and 11 both parse: no empty list, no null, no escaped quote.
 * Weeks without a value are omitted from the axis. Bars of several series overlap. `null`: nothing to draw.
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
/** The upper end of the axis: one tenth above the largest value, rounded up to a round number. */
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
    const missing = drawn < chart.weeks.length ? ['Weeks with too few changes are left out.'] : [];
    return [`${legend}${marked.length === 0 ? '' : `  ${marked.join('  ')}`}`, ...missing].join('. ');
}

// EXTERNAL MODULE: ./build/report/page/weekly.js + 5 modules
var weekly = __webpack_require__(1167);
;// CONCATENATED MODULE: ./build/report/markdown.js




/** Maximum size of a comment in UTF-8 bytes; GitHub rejects 65,536 characters. */
const COMMENT_LIMIT = 60_000;
const ROWS = 20;
/** Sections in the order in which they are dropped if the page is too long. The headline is never dropped. */
const DROPPED_FIRST = [
    'areas',
    'tools',
    'parts',
    'weeks',
    'evidence',
    'method',
    'runbooks',
    'planned',
    'candidates',
    'failures',
    'charts',
    'not-measured',
    'since',
    'actions',
    'numbers',
];
/**
 * The weekly report as GitHub-flavoured Markdown, for the comment, the job summary and the command. It mentions nobody
 * and leaves no backlinks, whatever titles and names contain. Deterministic.
 */
function renderMarkdown(report, options = {}) {
    const { limit = COMMENT_LIMIT, rows = ROWS, previous = 'unknown' } = options;
    return writePage((0,weekly/* weeklyPage */.L)(report, { previous, rows }), limit);
}
/** Writes a page as Markdown of at most `limit` UTF-8 bytes, if dropping the sections of `DROPPED_FIRST` suffices. */
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
            return `[${(0,report_escape/* markdownText */.p7)(part.text)}](${withoutBacklink(part.href)})`;
    }
}
/** Bold text; spaces at its ends are put outside, because Markdown allows none inside the marks. */
function bold(text) {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return words === '' ? before : `${before}**${(0,report_escape/* markdownText */.p7)(words)}**${after}`;
}
/** An address without a backlink at its target: for github.com, GitHub provides a redirecting host. */
function withoutBacklink(href) {
    const safe = href.replace(/[\s"'()<>[\\\]^`{|}@]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return safe.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/');
}


/***/ }),

/***/ 6668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ actions)
});

// EXTERNAL MODULE: ./build/history/component.js
var component = __webpack_require__(3780);
// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/kpis/change-failure-rate.js
var change_failure_rate = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/kpis/runbook-coverage.js + 1 modules
var runbook_coverage = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
// EXTERNAL MODULE: ./build/report/breakdown.js
var breakdown = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/page/candidates.js
var candidates = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/kpis/iac-quality.js
var iac_quality = __webpack_require__(6557);
// EXTERNAL MODULE: ./build/kpis/validation-pass-rate.js
var validation_pass_rate = __webpack_require__(7980);
// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/report/page/select.js
var page_select = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/report/page/check-actions.js





/** An action if checks fail too often after landing. */
function validation(report) {
    const row = (0,page_select/* kpi */.hC)(report, validation_pass_rate/* validationPassRate */.d);
    if (row?.verdict !== 'misses')
        return [];
    return [[(0,page/* strong */.ko)('See which checks fail after landing'), `: they did for ${failedOfAll(row.headline)} changes.`]];
}
/** An action if code quality misses its target, on the part with the most failed checks. */
function quality(report) {
    const row = (0,page_select/* kpi */.hC)(report, iac_quality/* iacQuality */.j);
    if (row?.verdict !== 'misses')
        return [];
    const [worst] = row.parts.toSorted((one, other) => failed(other.headline) - failed(one.headline));
    const most = worst === undefined ? '' : `, ${portion(worst, row)}for ${FAILED_CHECKS[worst.name] ?? worst.name}`;
    const fails = failed(row.headline) === 1 ? 'checks fails' : 'checks fail';
    return [[(0,page/* strong */.ko)('Fix what IaC quality finds'), `: ${failedOfAll(row.headline)} ${fails}${most}.`]];
}
/** How many of the shortfalls a part has; nothing needs to be said of a single one. */
function portion(part, row) {
    const [some, all] = [failed(part.headline), failed(row.headline)];
    if (all === 1)
        return '';
    return some === all ? 'all of them ' : `${(0,phrasing/* decimal */._)(some)} of them `;
}
/** Failed checks of all: `11 of 75`. */
function failedOfAll(reading) {
    return `${(0,phrasing/* decimal */._)(failed(reading))} of ${(0,phrasing/* decimal */._)(reading.denominator ?? 0)}`;
}
function failed({ numerator, denominator }) {
    return (denominator ?? 0) - (numerator ?? 0);
}
const FAILED_CHECKS = {
    checks: 'lint and policy checks',
    modules: 'modules and charts with gaps in their documentation',
    pins: 'versions that are not pinned',
    reuse: 'copies of a module',
};

// EXTERNAL MODULE: ./build/report/page/runbooks.js
var runbooks = __webpack_require__(7690);
;// CONCATENATED MODULE: ./build/report/page/actions.js














const MAX_ACTIONS = 3;
/** At most three suggested actions, each with its effect on a figure. Different kinds come first. */
function actions(report) {
    const [runbook, ...others] = actions_runbooks(report);
    const first = [...failures(report), ...tiers(report), ...(runbook === undefined ? [] : [runbook])];
    const items = [...first, ...validation(report), ...undecided(report), ...quality(report), ...others].slice(0, MAX_ACTIONS);
    return items.length === 0 ? [] : [{ id: 'actions', title: 'What to do', folded: false, blocks: [(0,page/* numbered */.jN)(items)] }];
}
/** An area is named if its failure rate is at least this multiple of the overall rate. */
const CLEARLY_WORSE = 1.25;
/**
 * An action on the area with clearly more failures than the others; else on the distance of the rate from its target.
 */
function failures(report) {
    const row = (0,page_select/* kpi */.hC)(report, change_failure_rate/* changeFailureRate */.b);
    const { value, numerator, denominator } = row?.headline ?? { value: null, numerator: null, denominator: null };
    if (row === undefined || row.verdict === 'meets' || value === null)
        return [];
    if (numerator === null || denominator === null || numerator < 2)
        return [];
    const rate = numerator / denominator;
    const worst = (0,breakdown/* byArea */.l)(settledChanges(report, row), (change) => (0,page_select/* isCountedFailure */.h6)(report, change))
        .filter((area) => area.failed >= 2 && area.failed / (area.people + area.machines) >= CLEARLY_WORSE * rate)
        .toSorted((one, other) => other.failed - one.failed)[0];
    if (worst === undefined)
        return tooMany(row, numerator, denominator);
    const without = (0,format/* fraction */.zO)({ ...row.headline, numerator: numerator - worst.failed });
    return [
        [
            (0,page/* strong */.ko)('See how changes to '),
            (0,page/* code */.aY)((0,report_escape/* clip */.$Q)(worst.name, 60)),
            (0,page/* strong */.ko)(' are checked before they land'),
            `: ${worst.failed} of ${(0,phrasing/* plural */.LS)(worst.people + worst.machines, 'change')} there failed. Without those the rate would read ${(0,format/* percent */.KN)((numerator - worst.failed) / denominator)} (${without}) instead of ${(0,format/* percent */.KN)(rate)}.`,
        ],
    ];
}
/** The first of several changes, for who wants to begin. */
function named(report, [first, ...others]) {
    if (first === undefined)
        return [];
    return [' (', (0,links/* changeLink */.J)(report, first), `${others.length === 0 ? '' : ', …'})`];
}
/** A share times a count may miss a whole number by a hair: 0.07 × 100. */
const ROUNDING = 1e-9;
/** How many failures fewer would meet the target; empty if the rate does not exceed it. */
function tooMany({ target }, numerator, denominator) {
    if (target === null || target.op === '>' || target.op === '>=' || numerator / denominator <= target.value)
        return [];
    const limit = target.value * denominator;
    const allowed = target.op === '<=' ? Math.floor(limit + ROUNDING) : Math.ceil(limit - ROUNDING) - 1;
    return [
        [
            (0,page/* strong */.ko)(`Go through the ${(0,phrasing/* plural */.LS)(numerator, 'failed change')}`),
            ` for what they have in common: ${(0,phrasing/* countWord */.MD)(numerator - allowed)} fewer of ${(0,phrasing/* decimal */._)(denominator)} would read ${(0,format/* percent */.KN)(allowed / denominator)}, within the target.`,
        ],
    ];
}
function settledChanges(report, row) {
    const settled = report.periods.filter((_, index) => row.series[index]?.provisional === false);
    return (0,page_select/* infraChanges */.Wb)(report).filter((change) => settled.some((week) => (0,period/* contains */.gR)(week, change.landedAt)));
}
/** One action for each of the first two components without a current runbook, in the order of `uncovered`. */
function actions_runbooks(report) {
    const row = (0,page_select/* kpi */.hC)(report, runbook_coverage/* runbookCoverage */.d);
    const { numerator, denominator, value } = row?.headline ?? { numerator: null, denominator: null, value: null };
    if (numerator === null || denominator === null || value === null)
        return [];
    return (0,runbooks/* uncovered */.KY)(report)
        .slice(0, 2)
        .map(({ component, recent }, index) => [
        (0,page/* strong */.ko)(VERB[component.runbook.state] ?? 'Write a runbook for '),
        (0,page/* code */.aY)((0,report_escape/* clip */.$Q)(component.name, 60)),
        `: lifts coverage ${lift(numerator + index, denominator)}`,
        recent === null ? '.' : `; ${recent}.`,
        ...(component.owners.length === 0 ? [] : [ownersTitle(component.owners), ...(0,runbooks/* ownersOf */.K2)(component.owners)]),
    ]);
}
function ownersTitle({ length }) {
    return length === 1 ? ' Owner: ' : ' Owners: ';
}
/** The effect of one more runbook: `60 % → 80 % (4/5)`, or only the fractions if the percentages are equal. */
function lift(covered, all) {
    const [from, to] = [(0,format/* percent */.KN)(covered / all), (0,format/* percent */.KN)((covered + 1) / all)];
    return from === to ? `${covered}/${all} → ${covered + 1}/${all}` : `${from} → ${to} (${covered + 1}/${all})`;
}
const VERB = {
    stale: 'Review the stale runbook of ',
    stub: 'Finish the runbook of ',
    'target-missing': 'Fix the runbook link of ',
};
/** An action to set tiers, if every component counts because none has one. */
function tiers(report) {
    const { denominator } = (0,page_select/* kpi */.hC)(report, runbook_coverage/* runbookCoverage */.d)?.headline ?? { denominator: null };
    if ((0,component/* hasTiers */.kH)(report.components) || denominator === null || denominator === 1 || (0,runbooks/* uncovered */.KY)(report).length === 0)
        return [];
    return [
        [
            (0,page/* strong */.ko)('Say which components are critical'),
            ...(0,page/* ticked */.bn)(`, with \`tiers\` in the configuration: none has a tier, so all ${(0,phrasing/* decimal */._)(denominator)} count.`),
        ],
    ];
}
/** An action to decide the candidates, with their greatest possible effect on the rate. */
function undecided(report) {
    const row = (0,page_select/* kpi */.hC)(report, change_failure_rate/* changeFailureRate */.b);
    const open = (0,candidates/* decidable */.ul)(report);
    if (open.length === 0 || row === undefined || row.headline.numerator === null)
        return [];
    const settled = settledChanges(report, row);
    const { numerator } = row.headline;
    const most = (0,format/* fraction */.zO)({ ...row.headline, numerator: numerator + open.filter((one) => settled.includes(one)).length });
    return [
        [
            (0,page/* strong */.ko)(`Decide ${(0,phrasing/* plural */.LS)(open.length, 'possible failure')}`),
            ...named(report, open),
            open.some(({ number }) => number !== null) && report.labels.failed.length > 0
                ? ' with a label: '
                : ' with a line in a later commit: ',
            most === (0,format/* fraction */.zO)(row.headline)
                ? 'of a week that is still provisional.'
                : `${(0,format/* fraction */.zO)(row.headline)} failed, up to ${most} if ${open.length === 1 ? 'it counts' : 'they count'}.`,
        ],
    ];
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ candidateSection),
/* harmony export */   ul: () => (/* binding */ decidable)
/* harmony export */ });
/* unused harmony export candidates */
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);
/* harmony import */ var _lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6100);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7177);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9751);







/** Candidates on infrastructure whose earlier change does not already count as failed. */
function candidates(report) {
    return [...reverted(report), ...blamed(report)];
}
function reverted(report) {
    const failed = new Set(report.changes.filter(({ failure }) => failure !== null).map(({ sha }) => sha));
    return report.reverts
        .filter((revert) => revert.planned === null && !revert.reland && revert.change.infra)
        .flatMap((revert) => revert.targets
        .filter((target) => target.tier === 'candidate' && (target.sha === null || !failed.has(target.sha)))
        .map((target) => ({ later: revert.change, earlier: target, because: target.because })));
}
/** Candidates of which the later change, the fix, landed in the window. */
function blamed({ changes, periods }) {
    return changes.flatMap((change) => {
        const { infra, role, failure, overruled, blame, sha, number } = change;
        const isOpen = infra && role === 'change' && failure === null && overruled === null;
        if (!isOpen || blame === null || !(0,_history_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .windowOf */ .Ou)(periods), blame.by.landedAt))
            return [];
        return [{ later: blame.by, earlier: { change, sha, number }, because: blame.because }];
    });
}
/** Earlier changes that a label could make count for the rate: landed in the window, undone within the horizon. */
function decidable(report) {
    const shas = candidates(report)
        .filter(({ later, earlier }) => later.landedAt - (earlier.change?.landedAt ?? -Infinity) <= report.horizon)
        .map(({ earlier }) => earlier.sha);
    return (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .infraChanges */ .Wb)(report).filter(({ sha, role }) => role === 'change' && shas.includes(sha));
}
/** The section of candidates, each with its evidence. One label on the earlier change's pull request decides it. */
function candidateSection(report, rows) {
    const found = candidates(report);
    if (found.length === 0)
        return [];
    const lines = found
        .slice(0, rows)
        .map(({ later, earlier, because }) => [
        [(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLink */ .J)(report, later), ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(later.title, 80)}`],
        earlierCell(report, earlier),
        [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(because, 120)],
    ]);
    return [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('candidates', `Possible failures that were not counted (${found.length})`, (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .ticked */ .bn)(howToDecide(report, found))), (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Later change', 'Earlier change', 'Seen'], lines), ...(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(found.length, rows, 'more candidate')),
    ];
}
const BY_LINE = 'A line in the message of a later commit decides: `Caused-by: <sha of the earlier change>` or `Not-a-failure: <sha>`.';
/** How to decide: by label if there are pull requests and a configured label, else by trailer. */
function howToDecide({ labels }, found) {
    const names = [labels.failed, labels['not-a-failure'], labels.planned].flatMap(([first]) => first ?? []);
    const carried = found.some(({ later, earlier }) => (earlier.change ?? later).number !== null);
    if (!carried || names.length === 0)
        return BY_LINE;
    return `One label on the earlier change’s pull request decides: ${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceList */ .MT)(names.map((name) => `\`${name}\``), 'or')}.`;
}
function earlierCell(report, earlier) {
    if (earlier.change !== null)
        return [(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLink */ .J)(report, earlier), ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(earlier.change.title, 80)}`];
    return [earlier.sha === null && earlier.number === null ? 'not found' : (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLink */ .J)(report, earlier)];
}


/***/ }),

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ charts)
/* harmony export */ });
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _kpis_change_failure_rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);
/* harmony import */ var _kpis_throughput_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8182);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2772);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9751);






/** Weeks pooled for each point of the failure rate. Weekly shares of few changes jump too much for a readable line. */
const POOLED = 4;
/** At most this many weeks are drawn; more cannot be distinguished in a chart. */
const DRAWN = 26;
/** Charts of throughput and failure rate; empty if there is nothing to draw. */
function charts(report) {
    if ((0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyWindow */ .mp)(report))
        return [];
    const both = [throughputChart(report, (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .kpi */ .hC)(report, _kpis_throughput_js__WEBPACK_IMPORTED_MODULE_3__/* .throughput */ .$)), failureChart(report, (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .kpi */ .hC)(report, _kpis_change_failure_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .changeFailureRate */ .b))];
    const drawn = both.filter((chart) => chart !== null);
    if (drawn.length === 0)
        return [];
    return [{ id: 'charts', title: 'Charts', folded: false, blocks: drawn.map((chart) => ({ kind: 'chart', chart })) }];
}
/** Bars of all changes at the back and of people's in front, so that the visible rest is the machines'. */
function throughputChart(report, row) {
    if (row === undefined || row.series.every((reading) => reading.value === null))
        return null;
    // A week in which nothing landed has a bar of height 0.
    const people = row.series.map((reading) => reading.value ?? 0);
    const machines = row.series.map((reading) => reading.detail['machines'] ?? 0);
    const all = people.map((value, index) => value + (machines[index] ?? 0));
    const hasMachines = machines.some((value) => value > 0);
    return newest({
        id: _kpis_throughput_js__WEBPACK_IMPORTED_MODULE_3__/* .throughput */ .$.id,
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
    const settled = row.series.filter(({ provisional }) => !provisional);
    // Each point is at the last of its four weeks.
    const rates = settled.slice(POOLED - 1).map((_, index) => pooled(settled.slice(index, index + POOLED)));
    if (rates.filter((rate) => rate !== null).length < 2)
        return null;
    const { target } = row;
    return newest({
        id: _kpis_change_failure_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .changeFailureRate */ .b.id,
        title: 'Change failure rate, four settled weeks together',
        axis: '% of changes',
        percent: true,
        weeks: weeks(report).slice(POOLED - 1, settled.length),
        series: [
            { name: 'failure rate', mark: 'line', color: 'failures', values: rates },
            ...(target === null
                ? []
                : [{ name: 'target', mark: 'line', color: 'target', values: rates.map(() => target.value * 100) }]),
        ],
    });
}
/** k/n over the readings, in percent; `null` if too few changes landed in them. */
function pooled(readings) {
    const sum = (pick) => readings.reduce((total, reading) => total + (pick(reading) ?? 0), 0);
    const all = sum((reading) => reading.denominator);
    return all < _format_js__WEBPACK_IMPORTED_MODULE_4__/* .PERCENT_FROM */ .X8 ? null : Math.round((sum((reading) => reading.numerator) / all) * 1000) / 10;
}
function weeks(report) {
    return report.periods.map(({ id }) => ({
        label: (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .weekName */ .KP)(id),
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

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/kpis/change-failure-rate.js
var change_failure_rate = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/kpis/throughput.js
var throughput = __webpack_require__(8182);
// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/kpis/runbook-coverage.js + 1 modules
var runbook_coverage = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/report/page/select.js
var page_select = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/report/page/assessment.js





/** Which KPIs miss their target, clearly changed or meet their target; or that none of this is certain. */
function assessment(report) {
    const judged = report.kpis.flatMap((row) => [
        { ...row, was: wasOnce(report, row) },
        ...row.parts.map((part) => partOf(row, part)),
    ]);
    const misses = judged.filter(({ verdict }) => verdict === 'misses').map(miss);
    const unclear = judged.filter(({ verdict }) => verdict === 'unclear').map(({ title }) => (0,phrasing/* lowerFirst */.oZ)(title));
    const moved = report.kpis.flatMap((row) => row.verdict === 'misses' || row.movement === null ? [] : [move(row, row.movement, wasOnce(report, row))]);
    const meets = report.kpis
        .filter(({ verdict, trend }) => verdict === 'meets' && !(0,report_report/* isMove */.OE)(trend))
        .map((row) => (0,phrasing/* lowerFirst */.oZ)(row.title));
    const doubt = unclear.length === 0 ? [] : [`Whether ${meet(unclear)} is unclear.`];
    const met = meets.length === 0 ? [] : [`${(0,phrasing/* upperFirst */.Zb)(meet(meets))}.`];
    const isCalm = report.kpis.every(({ trend }) => !(0,report_report/* isMove */.OE)(trend)) && report.kpis.some(({ trend }) => trend !== null);
    const calm = isCalm ? ['No trend is beyond chance.'] : [];
    return [...misses, ...doubt, ...moved, ...met, ...calm, ...coverage(report)].join(' ');
}
function partOf({ title, unit }, { name, ...part }) {
    return { title: `${title} of ${name}`, unit, trend: null, ...part };
}
/**
 * `Lead time got clearly worse: median 18 h since W29, 4 h before; it still meets its target.` For a state, its value at
 * the start of the window (`was`) is what the table shows too.
 */
function move(row, { before, lately, since }, was) {
    const { title, trend, verdict, unit, headline } = row;
    const figures = was === null
        ? `${(0,format/* figureText */.OP)(lately, unit)} since ${(0,format/* weekName */.KP)(since)}, ${(0,format/* figureText */.OP)(before, unit)} before`
        : `${(0,format/* figureText */.OP)(headline, unit)}, ${was}`;
    return `${title} got clearly ${trend}: ${figures}${verdict === 'meets' ? '; it meets its target' : ''}.`;
}
function miss(judged) {
    return `${judged.title} misses its target: ${against(judged)}.`;
}
function meet(titles) {
    return `${(0,phrasing/* sentenceList */.MT)(titles)} ${titles.length === 1 ? 'meets its target' : 'meet their targets'}`;
}
/** The figure with its target and trend. */
function against({ headline: reading, unit, target, isDefaultTarget, trend, was = null }) {
    const wanted = target === null ? '' : `, ${isDefaultTarget ? 'default target' : 'target'} ${(0,format/* targetText */.Z3)(target, unit)}`;
    const moved = (0,report_report/* isMove */.OE)(trend) ? `; it got clearly ${trend}` : '';
    return `${(0,format/* headlineText */.uh)(reading, unit)}${was === null ? '' : `, ${was}`}${wanted}${moved}`;
}
/**
 * `up from 67 % (4/6) in W23`, for a state that had another value at the start of the window. Not tested: states have
 * no sampling error.
 */
function wasOnce(report, row) {
    const index = row.series.findIndex(({ value }) => value !== null);
    const [first, week] = [row.series[index], report.periods[index]];
    if (!row.atWeekEnd || first === undefined || week === undefined || first.value === row.headline.value)
        return null;
    const way = (row.headline.value ?? 0) > (first.value ?? 0) ? 'up' : 'down';
    return `${way} from ${(0,format/* figureText */.OP)(first, row.unit)} in ${(0,format/* weekName */.KP)(week.id)}`;
}
function coverage(report) {
    const row = (0,page_select/* kpi */.hC)(report, runbook_coverage/* runbookCoverage */.d);
    if (row === undefined || row.verdict === 'misses' || row.headline.numerator === null || row.headline.value === null)
        return [];
    const { numerator, denominator, value } = row.headline;
    const was = wasOnce(report, row);
    const apart = [(0,format/* percent */.KN)(value), ...(0,format/* ofThem */._3)(row.headline), ...(was === null ? [] : [was])].join(', ');
    return [`${numerator} of ${denominator} critical components have a current runbook (${apart}).`];
}

// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/report/page/headline.js











/** The first section, in words: what happened in the week, whether it is good, and how certain that is. */
function headline(report) {
    const blocks = (0,page_select/* isEmptyWindow */.mp)(report)
        ? [(0,page/* paragraph */.FY)((0,page/* strong */.ko)(nothingLanded(report)), ...whatCounts(report))]
        : [(0,page/* paragraph */.FY)((0,page/* strong */.ko)(`${landed(report)} ${failed(report)}`.trim()), ...which(report), ` ${assessment(report)}`)];
    return { id: 'headline', title: null, folded: false, blocks };
}
function nothingLanded({ repository, periods }) {
    const last = repository.headAt === null
        ? `Nothing has landed on ${repository.branch} yet.`
        : `The last commit on ${repository.branch} landed on ${(0,instant/* longDay */.tV)(repository.headAt)}.`;
    return `No infrastructure change landed in these ${(0,phrasing/* plural */.LS)(periods.length, 'week')}. ${last}`;
}
/** Advice for an empty window: distinguishes an outdated clone from infrastructure that was not recognised. */
function whatCounts(report) {
    const { periods, repository: { headAt }, } = report;
    const [first] = periods;
    if (headAt !== null && first !== undefined && headAt < first.start) {
        const day = (0,instant/* formatDay */.im)((0,period/* weekOf */.gx)(headAt).end);
        return (0,page/* ticked */.bn)(` A clone that lags behind must be fetched first; \`as-of\` ${day} replays the weeks before that commit.`);
    }
    const all = (0,page_select/* landedInWindow */.SB)(report).length;
    const others = all === 0 ? '' : ` ${(0,phrasing/* plural */.LS)(all, 'other change')} landed.`;
    return (0,page/* ticked */.bn)(`${others} If infrastructure lives here in a form that is not recognised, add its place in the configuration: \`paths: ['+folder/**']\`.${inConfigured(report)}`);
}
function inConfigured({ config }) {
    return config.file === null ? '' : ' What `paths` and `exclude` leave out is not measured either.';
}
function landed(report) {
    const week = (0,format/* weekName */.KP)((0,page_select/* lastWeek */.t0)(report).id);
    const work = (0,page_select/* infraChangesOfWeek */.Fx)(report).filter((change) => change.role === 'change');
    const machines = work.filter((change) => change.machine).length;
    const people = work.length - machines;
    if (work.length === 0)
        return `A quiet week: no infrastructure change landed in ${week}.`;
    if (people === 0)
        return `No person's infrastructure change landed in ${week}, ${(0,phrasing/* plural */.LS)(machines, 'machine update')} did.`;
    const usual = (0,page_select/* kpi */.hC)(report, throughput/* throughput */.$)?.headline.value ?? null;
    const beside = machines === 0 ? '' : `, machines landed ${machines}`;
    return `People landed ${(0,phrasing/* plural */.LS)(people, 'infrastructure change')} in ${week}${usual === null ? '' : ` (usually ${usual === 0 ? 'none' : (0,format/* valueText */.Ru)(usual, 'count')})`}${beside}.`;
}
function failed(report) {
    const reading = (0,page_select/* kpi */.hC)(report, change_failure_rate/* changeFailureRate */.b)?.series.at(-1);
    if (reading === undefined || reading.denominator === null || reading.numerator === null)
        return '';
    const soFar = reading.provisional ? ' so far' : '';
    const colon = isNamed(reading.numerator) ? ':' : '.';
    return `${(0,phrasing/* upperFirst */.Zb)((0,phrasing/* countWord */.MD)(reading.numerator))} failed${soFar}${colon}`;
}
/** Up to this many failures are named in the headline; more are listed in their own section. */
const MAX_NAMED_FAILURES = 3;
function isNamed(failures) {
    return failures > 0 && failures <= MAX_NAMED_FAILURES;
}
function which(report) {
    const failures = (0,page_select/* infraChangesOfWeek */.Fx)(report).filter((change) => change.role === 'change' && (0,page_select/* isCountedFailure */.h6)(report, change));
    if (!isNamed(failures.length))
        return [];
    return [
        ...failures.flatMap((change, index) => [index === 0 ? ' ' : '; ', (0,links/* changeLink */.J)(report, change), ` “${(0,report_escape/* clip */.$Q)(change.title, 80)}”`]),
        '.',
    ];
}


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9751);



/**
 * The KPIs that were not measured, with the setting or permission that enables each, and those with nothing to measure.
 */
function notMeasured(report) {
    const blocks = [
        ...line('Not measured: ', report.kpis.filter(_select_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)),
        ...line('Nothing to measure: ', report.kpis.filter(_select_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdle */ .xB)),
    ];
    return blocks.length === 0 ? [] : [{ id: 'not-measured', title: null, folded: false, blocks }];
}
function line(words, rows) {
    const parts = rows.flatMap((row, index) => [...(index === 0 ? [] : ['; ']), ...absenceText(row)]);
    return rows.length === 0 ? [] : [(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(words), ...parts, '.')];
}
function absenceText({ title, headline: { reason, setting } }) {
    if (setting === null)
        return [`${title} (`, ...(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .ticked */ .bn)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason ?? 'unknown', 240)), ')'];
    return [`${title} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason ?? '', 160)}; enable with `, (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(setting, 120)), ')'];
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ numbers),
  u: () => (/* binding */ weekByWeek)
});

// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/sparkline.js
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const GAP = '·';
/** At most this many weeks are drawn, the newest. */
const NEWEST = 12;
/**
 * The newest weeks as bars, scaled from 0 to `full`, or to the largest value if `full` is `null`. A week without a
 * value is `·`, never an empty bar.
 */
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
// EXTERNAL MODULE: ./build/kpis/change-failure-rate.js
var change_failure_rate = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/page/select.js
var page_select = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/report/page/remarks.js






/** Remarks below the table that the reader needs to interpret it correctly. */
function remarks(report, rows) {
    const items = [
        ...legend(rows),
        ...defaults(rows),
        ...detectableMoves(rows),
        ...peopleAlone(rows),
        ...littleInfra(report),
        ...notes(rows),
    ];
    return items.length === 0 ? [] : [(0,page/* list */.p_)(items)];
}
/** Explains those terms of the table that it uses in this report. */
function legend(rows) {
    const ranged = rows.some(({ headline }) => headline.low !== null);
    const open = rows.some(({ series }) => series.some((reading) => reading.provisional && reading.value !== null));
    const unclear = rows.some(({ verdict, parts }) => [verdict, ...parts.map((part) => part.verdict)].includes('unclear'));
    const terms = [
        ...(ranged ? ['In brackets: the counts, and the range that chance leaves open (95 % interval).'] : []),
        ...(unclear ? ['Unclear: the target lies within that range.'] : []),
        ...(open ? ['Provisional: failures of that week may still surface.'] : []),
    ];
    return terms.length === 0 ? [] : [[terms.join(' ')]];
}
/** A remark that all targets are defaults, if the team has set none. */
function defaults(rows) {
    const held = rows.flatMap((row) => [row, ...row.parts]).filter(({ target }) => target !== null);
    if (held.length === 0 || held.some(({ isDefaultTarget }) => !isDefaultTarget))
        return [];
    return [(0,page/* ticked */.bn)('All targets are defaults: `targets` in the configuration sets others, or `false` for none.')];
}
/** For KPIs without clear change: the value of the newest weeks from which the trend test would detect a change. */
function detectableMoves(rows) {
    const blind = rows.flatMap(({ title, trend, headline, detectable, unit }) => {
        if (trend !== 'no-clear-change' || detectable === null)
            return [];
        const { factor, value } = detectable;
        const typical = headline.value ?? 0;
        if (isOutOfReach(detectable, typical, unit))
            return [];
        const reached = unit === 'share' || factor === null || typical === 0 ? value : typical * factor;
        return [`${(0,phrasing/* lowerFirst */.oZ)(title)} ${(0,format/* valueText */.Ru)(reached, unit)}${unit === 'count' ? ' a week' : ''}`];
    });
    return blind.length === 0
        ? []
        : [
            [
                `“Better” and “worse” need a test. It detects a change in four of five cases once the newest third of the weeks reads ${(0,phrasing/* sentenceList */.MT)(blind, 'or')}.`,
            ],
        ];
}
/** Detectable changes above these limits are not shown: a tenfold rise, or a share that moves by one half. */
const MOST_FACTOR = 10;
const MOST_SHARE = 0.5;
function isOutOfReach({ factor, value }, typical, unit) {
    return unit === 'share' ? Math.abs(value - typical) > MOST_SHARE : factor !== null && factor > MOST_FACTOR;
}
/** The failure rate of people's changes, if most changes are machine updates, which seldom fail. */
function peopleAlone(rows) {
    const row = rows.find(({ id }) => id === change_failure_rate/* changeFailureRate */.b.id);
    const part = (name) => row?.parts.find((one) => one.name === name)?.headline;
    const [people, machines] = [part('people'), part('machines')];
    if (row === undefined || !people || (machines?.n ?? 0) <= (people.n ?? 0))
        return [];
    return [
        [
            (0,page/* strong */.ko)(row.title),
            `: machines landed most of these changes; for people’s alone: ${(0,format/* headlineText */.uh)(people, row.unit)}.`,
        ],
    ];
}
/** From this many changes on, a repository is active enough for a remark on how few are infrastructure. */
const MIN_CHANGES = 50;
/** Below this share of infrastructure changes, a repository is mostly about something else. */
const MIN_INFRA_SHARE = 0.1;
/** A remark if few changes are recognised as infrastructure and no configuration file exists. */
function littleInfra(report) {
    const [infra, all] = [(0,page_select/* infraChanges */.Wb)(report).length, (0,page_select/* landedInWindow */.SB)(report).length];
    if (report.config.file !== null || all < MIN_CHANGES || infra >= MIN_INFRA_SHARE * all)
        return [];
    return [
        (0,page/* ticked */.bn)(`${(0,phrasing/* decimal */._)(infra)} of ${(0,phrasing/* plural */.LS)(all, 'change')} that landed are known as infrastructure, and only those are measured. \`paths: ["+folder/**"]\` in the configuration adds others.`),
    ];
}
function notes(rows) {
    return rows
        .filter((row) => row.notes.length > 0)
        .map((row) => [(0,page/* strong */.ko)(row.title), `: ${(0,report_escape/* clip */.$Q)(row.notes.join('; '), 300)}.`]);
}

;// CONCATENATED MODULE: ./build/report/page/numbers.js







/** The main table: each KPI this week and over the window, with its target. Says so for KPIs that were not measured. */
function numbers(report) {
    const rows = (0,page_select/* shownKpis */.DB)(report);
    const week = (0,format/* weekName */.KP)((0,page_select/* lastWeek */.t0)(report).id);
    const { length } = report.periods;
    const drawn = length > NEWEST ? `Last ${NEWEST} weeks` : 'Week by week';
    const titles = ['KPI', 'Verdict', week, (0,phrasing/* plural */.LS)(length, 'week'), 'Target', drawn];
    const lines = report.kpis.flatMap((row) => (rows.includes(row) ? linesOf(report, row) : [unmeasured(report, row)]));
    return { id: 'numbers', title: 'Numbers', folded: false, blocks: [(0,page/* table */.tp)(titles, lines), ...remarks(report, rows)] };
}
function linesOf(report, row) {
    const values = row.series.map((reading) => reading.value);
    const whole = [
        [(0,links/* methodLink */.Ud)(report, row)],
        judgement(row),
        thisWeek(row),
        [row.atWeekEnd ? valueAtStart(row) : (0,format/* headlineText */.uh)(row.headline, row.unit)],
        [wanted(row, row.unit)],
        [(0,page/* code */.aY)(sparkline(values, row.unit === 'share' && row.better === 'higher' ? 1 : null))],
    ];
    return [whole, ...row.parts.filter((part) => part.target !== null).map((part) => partLine(row, part))];
}
/** The line of a KPI without values. The reason and what would change it are in the notMeasured section. */
function unmeasured(report, row) {
    const words = (0,page_select/* isIdle */.xB)(row) ? 'nothing to measure' : 'not measured';
    return [[(0,links/* methodLink */.Ud)(report, row)], ['–'], ['–'], [(0,page/* tone */.rR)('dim', words)], [wanted(row, row.unit)], ['–']];
}
/** The line of a part with its own target, below its KPI. */
function partLine({ title, unit }, part) {
    return [
        [`${title}, ${part.name}`],
        judgement({ verdict: part.verdict, trend: null }),
        ['–'],
        [(0,format/* headlineText */.uh)(part.headline, unit)],
        [wanted(part, unit)],
        ['–'],
    ];
}
function wanted({ target }, unit) {
    return target === null ? '–' : (0,format/* targetText */.Z3)(target, unit);
}
function thisWeek({ series, headline, unit, atWeekEnd }) {
    const reading = series.at(-1);
    if (reading === undefined || reading.value === null)
        return ['–'];
    if (atWeekEnd)
        return [(0,format/* figureText */.OP)(headline, unit)];
    return [`${readingText({ unit }, reading)}${reading.provisional ? ', provisional' : ''}`];
}
/** For a state: its first value in the window. The current value is already in the week's column. */
function valueAtStart({ series, headline, unit }) {
    const first = series.find((reading) => reading.value !== null);
    if (first === undefined)
        return (0,format/* figureText */.OP)(headline, unit);
    const [then, now] = [(0,format/* figureText */.OP)(first, unit), (0,format/* figureText */.OP)(headline, unit)];
    return then === now ? 'unchanged' : `was ${then}`;
}
function readingText({ unit }, reading) {
    const { machines } = reading.detail;
    const beside = unit === 'count' && typeof machines === 'number' && machines > 0 ? ` + ${machines} by machines` : '';
    return `${(0,format/* weekText */.s4)(reading, unit)}${beside}`;
}
/** The verdict on the target, then the trend if a test supports one. */
function judgement({ verdict: said, trend }) {
    const words = [...(said === null ? [] : [(0,page/* verdict */.WJ)(said)])];
    if (trend === 'better' || trend === 'worse')
        words.push(TRENDS[trend]);
    return words.length === 0 ? ['–'] : words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]));
}
const TRENDS = { better: (0,page/* tone */.rR)('good', 'getting better'), worse: (0,page/* tone */.rR)('bad', 'getting worse') };
/** Every week's reading of every KPI: the data of the charts, for readers who cannot see them, as in email. */
function weekByWeek(report) {
    const rows = (0,page_select/* shownKpis */.DB)(report);
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
    return [(0,page/* folded */.TM)('weeks', 'Week by week', (0,page/* table */.tp)(titles, lines.toReversed()))];
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bn: () => (/* binding */ ticked),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rR: () => (/* binding */ tone),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _lib_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6100);

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
/** A section that is shown collapsed. */
function folded(id, title, ...blocks) {
    return { id, title, folded: true, blocks };
}
/** A line on how many rows a table omits and where to find them; empty if none. */
function leftOut(all, shown, noun) {
    return all > shown ? [paragraph(`${(0,_lib_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all - shown, noun)} in report.json.`)] : [];
}
/** Whether an address may become a link: only http and https addresses may. */
function isWebAddress(href) {
    return /^https?:\/\//.test(href);
}
/** Parses our own text with code in back-ticks into text and code parts. Not for untrusted text. */
function ticked(words) {
    return words.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}
/** The text without its markup. */
function plain(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   a9: () => (/* binding */ runbookSection)
/* harmony export */ });
/* harmony import */ var _history_component_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3780);
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _kpis_last_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1158);
/* harmony import */ var _kpis_runbook_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9751);








/** Critical components without a current runbook, in the order of the KPI's evidence: most urgent first. */
function uncovered(report) {
    const row = (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .kpi */ .hC)(report, _kpis_runbook_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .runbookCoverage */ .d);
    if (row === undefined || row.headline.value === null)
        return [];
    const byName = new Map(report.components.map((component) => [component.name, component]));
    const failedAtOf = (0,_kpis_last_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .lastFailures */ .I)(report.components, report.changes, (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .lastWeek */ .t0)(report).end);
    return row.evidence
        .flatMap(({ component = '' }) => byName.get(component) ?? [])
        .map((component) => ({ component, recent: recently(component, failedAtOf(component)) }));
}
function recently({ changedAt }, failedAt) {
    if (failedAt !== null)
        return `a change to it failed on ${(0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(failedAt)}`;
    return changedAt === null ? null : `last changed ${(0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(changedAt)}`;
}
/** The table of critical components without a current runbook and what each lacks. Omits empty columns. */
function runbookSection(report, rows) {
    const found = uncovered(report);
    if (found.length === 0)
        return [];
    const columns = COLUMNS.filter(({ cell }) => found.some((item) => cell(report, item) !== null));
    const lines = found.slice(0, rows).map((item) => columns.map(({ cell }) => cell(report, item) ?? ['–']));
    const title = `${(0,_history_component_js__WEBPACK_IMPORTED_MODULE_6__/* .hasTiers */ .kH)(report.components) ? 'Critical components' : 'Components'} without a current runbook (${found.length})`;
    const titles = columns.map((column) => column.title);
    return [(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('runbooks', title, (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(titles, lines), ...(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(found.length, rows, 'more component'))];
}
/** Columns of the table; a cell is `null` if there is nothing to show. */
const COLUMNS = [
    { title: 'Component', cell: (_, { component }) => [(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(component.name, 60))] },
    { title: 'Tier', cell: (_, { component: { tier } }) => (tier === null ? null : [String(tier)]) },
    { title: 'Missing', cell: (report, { component }) => missing(report, component) },
    {
        title: 'Owner',
        cell: (_, { component: { owners } }) => (owners.length === 0 ? null : ownersOf(owners)),
    },
    { title: 'Lately', cell: (_, { recent }) => [recent ?? 'no recent change of its own'] },
];
/** The first three owners. */
function ownersOf(owners) {
    return owners.slice(0, 3).flatMap((owner, index) => [...(index === 0 ? [] : [', ']), (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(owner, 60))]);
}
/** What is missing: `no runbook`; `docs/orders.md: stale since …`. Skips the first note, on how it was declared. */
function missing(report, { runbook: { state, target, notes } }) {
    const lacks = (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clipWords */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(notes.slice(1).join('; '), 160));
    const words = lacks.startsWith(state)
        ? lacks
        : [STATES[state] ?? state, lacks].filter((part) => part !== '').join(': ');
    return target === null || /^[a-z]+:/i.test(target) ? [words] : [(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pathLink */ .er)(report, target), `: ${words}`];
}
const STATES = {
    none: 'no runbook',
    'target-missing': 'runbook is not there',
    stub: 'stub',
    stale: 'stale',
};


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ shownKpis),
/* harmony export */   Fx: () => (/* binding */ infraChangesOfWeek),
/* harmony export */   SB: () => (/* binding */ landedInWindow),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Wb: () => (/* binding */ infraChanges),
/* harmony export */   h6: () => (/* binding */ isCountedFailure),
/* harmony export */   hC: () => (/* binding */ kpi),
/* harmony export */   mp: () => (/* binding */ isEmptyWindow),
/* harmony export */   t0: () => (/* binding */ lastWeek),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _history_judged_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2523);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);



/** The week of the report: the newest complete one. */
function lastWeek(report) {
    const week = report.periods.at(-1);
    if (week === undefined)
        throw new RangeError('a report holds at least one week');
    return week;
}
/** All changes that landed in the window, without the changes of the look-back that the report also contains. */
function landedInWindow(report) {
    const window = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .windowOf */ .Ou)(report.periods);
    return report.changes.filter((change) => (0,_history_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(window, change.landedAt));
}
/** Changes to infrastructure that landed in the window, reverts and re-lands included. */
function infraChanges(report) {
    return landedInWindow(report).filter((change) => change.infra);
}
/** Infrastructure changes that landed in the last week, reverts and re-lands included. */
function infraChangesOfWeek(report) {
    return infraChanges(report).filter((change) => (0,_history_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(lastWeek(report), change.landedAt));
}
/** Whether a change's failure counts for the rate: it surfaced within the horizon. */
function isCountedFailure(report, change) {
    return (0,_history_judged_change_js__WEBPACK_IMPORTED_MODULE_2__/* .failedWithin */ .ru)(change, report.horizon);
}
/** Whether no infrastructure change landed in the window. */
function isEmptyWindow(report) {
    return infraChanges(report).length === 0;
}
/** The row of one KPI; `undefined`: the configuration omits it. */
function kpi(report, { id }) {
    return report.kpis.find((row) => row.id === id);
}
/** The KPIs with values, in report order; the others are named in the notMeasured section. */
function shownKpis(report) {
    return report.kpis.filter((row) => !isAbsent(row) && !isIdle(row));
}
/** Whether the KPI was not measured because a setting or permission is missing. */
function isAbsent({ headline: { state } }) {
    return state === 'not-configured' || state === 'unavailable';
}
/** Whether the KPI could be measured, but had nothing to measure in any week. */
function isIdle({ headline, series }) {
    return headline.state === 'nothing-to-measure' && series.every((reading) => reading.value === null);
}


/***/ }),

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ weeklyPage)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/page/actions.js + 1 modules
var actions = __webpack_require__(6668);
// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
// EXTERNAL MODULE: ./build/report/breakdown.js
var breakdown = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
// EXTERNAL MODULE: ./build/report/page/select.js
var page_select = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/report/page/breakdowns.js






/** Sections with changes and failures by tool and by area, and the parts of the KPIs. */
function breakdowns(report, rows) {
    const changes = (0,page_select/* infraChanges */.Wb)(report);
    const failed = (change) => (0,page_select/* isCountedFailure */.h6)(report, change);
    return [
        ...parts(report),
        ...section('tools', 'By tool', 'Tool', (0,breakdown/* byTool */.M)(changes, failed), rows),
        ...section('areas', 'By area', 'Area', (0,breakdown/* byArea */.l)(changes, failed), rows),
    ];
}
/** The parts of the KPIs over the window: people and machines, severities, tiers. */
function parts(report) {
    const rows = report.kpis.flatMap(({ title, unit, parts: found }) => found.map(({ name, headline }) => [[title], [(0,report_escape/* clip */.$Q)(name, 60)], [(0,format/* headlineText */.uh)(headline, unit)]]));
    if (rows.length === 0)
        return [];
    return [(0,page/* folded */.TM)('parts', 'By part', (0,page/* table */.tp)(['KPI', 'Part', 'Window'], rows))];
}
function section(id, title, column, slices, rows) {
    if (slices.length === 0)
        return [];
    const number = (name) => ({ title: name, align: 'right' });
    const titles = [column, number('People'), number('Machines'), number('Weighted'), number('Failed')];
    const lines = slices
        .slice(0, rows)
        .map((slice) => [
        [(0,page/* code */.aY)((0,report_escape/* clip */.$Q)(slice.name, 60))],
        [(0,phrasing/* decimal */._)(slice.people)],
        [(0,phrasing/* decimal */._)(slice.machines)],
        [(0,phrasing/* decimal */._)(slice.weighted)],
        [`${slice.failed}/${slice.people + slice.machines}`],
    ]);
    const more = slices.length > rows ? ` ${(0,phrasing/* plural */.LS)(slices.length - rows, 'smaller line')} left out.` : '';
    return [(0,page/* folded */.TM)(id, title, (0,page/* table */.tp)(titles, lines), (0,page/* paragraph */.FY)(`${LEGEND}${more}`))];
}
const LEGEND = 'Weighted: size × risk of people’s changes. Failed: of all changes, provisional weeks included. A change that touches several counts in each line.';

// EXTERNAL MODULE: ./build/report/page/candidates.js
var candidates = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/report/page/charts.js
var charts = __webpack_require__(162);
// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/kpis/change-failure-rate.js
var change_failure_rate = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/kpis/runbook-coverage.js + 1 modules
var runbook_coverage = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/page/evidence.js










/** Failed changes of the window, newest first, each with its cause and the time until it surfaced. */
function failureSection(report, rows) {
    const failed = (0,page_select/* infraChanges */.Wb)(report)
        .filter(({ failure, role }) => failure !== null && role === 'change')
        .toReversed();
    if (failed.length === 0)
        return [];
    const counted = failed.filter((change) => (0,page_select/* isCountedFailure */.h6)(report, change));
    const late = failed.filter((change) => !(0,page_select/* isCountedFailure */.h6)(report, change));
    const lines = [...counted, ...late].slice(0, rows).map((change) => failureLine(report, change));
    return [
        (0,page/* folded */.TM)('failures', `Failed changes (${counted.length}${provisional(report, counted)}${tooLate(report, late.length)})`, (0,page/* table */.tp)(['Change', 'Landed', 'Surfaced after', 'Because'], lines), ...(0,page/* leftOut */.ig)(failed.length, rows, 'more change')),
    ];
}
/** A clause on failures beyond the horizon: they are listed, because people look for them, but not in the rate. */
function tooLate({ horizon }, late) {
    return late === 0 ? '' : `; ${late} more after ${(0,format/* duration */.p0)(horizon)}, not in the rate`;
}
/** A clause on the failed changes of provisional weeks, which the headline's rate leaves out. */
function provisional({ periods }, failed) {
    const open = periods.filter((week) => week.provisional);
    const count = failed.filter(({ landedAt }) => open.some((week) => (0,period/* contains */.gR)(week, landedAt))).length;
    return count === 0 ? '' : `, of them ${count} provisional`;
}
function failureLine(report, change) {
    const { failure } = change;
    const by = failure?.by ?? null;
    return [
        [(0,links/* changeLink */.J)(report, change), ` ${(0,report_escape/* clip */.$Q)(change.title, 90)}`],
        [(0,instant/* longDay */.tV)(change.landedAt)],
        [failure === null ? '–' : (0,format/* duration */.p0)(failure.after)],
        [...(by === null ? [] : [(0,links/* changeLink */.J)(report, by), ': ']), (0,report_escape/* clip */.$Q)(failure?.because ?? '', 140)],
    ];
}
/** KPIs whose evidence has a section of its own. */
const WITH_OWN_SECTION = [change_failure_rate/* changeFailureRate */.b.id, runbook_coverage/* runbookCoverage */.d.id];
/** Evidence for the KPIs without a section of their own, selected by `selectedEvidence`. */
function evidenceSection(report, rows) {
    const week = new Set(report.changes.filter((change) => (0,period/* contains */.gR)((0,page_select/* lastWeek */.t0)(report), change.landedAt)).map((change) => change.sha));
    const lines = report.kpis
        .filter((row) => !WITH_OWN_SECTION.includes(row.id))
        .flatMap((row) => evidenceLines(report, row, week, rows));
    if (lines.length === 0)
        return [];
    const what = (0,page/* paragraph */.FY)(`Changes of ${(0,format/* weekName */.KP)((0,page_select/* lastWeek */.t0)(report).id)}; the slowest and the last failed checks of ${(0,phrasing/* plural */.LS)(report.periods.length, 'week')}; for the code, today’s shortfalls, then exceptions. report.json has all.`);
    return [(0,page/* folded */.TM)('evidence', 'Evidence for the other numbers', what, (0,page/* table */.tp)(['KPI', 'What', 'Why'], lines))];
}
function evidenceLines(report, row, week, rows) {
    return selectedEvidence(row, week, rows).map((item) => [
        [row.title],
        place(report, item),
        [(0,report_escape/* clipWords */.CS)((0,report_escape/* clipMiddle */.e9)(item.note, 200))],
    ]);
}
/** Number of items shown for a state; those that lower it come first in its evidence. */
const MAX_STATE_ITEMS = 10;
const MAX_ITEMS = 5;
/** The items to show: the first of a state, the slowest durations, the newest of a rate, the last week's of a count. */
function selectedEvidence({ unit, atWeekEnd, evidence }, week, rows) {
    if (atWeekEnd)
        return evidence.slice(0, Math.min(MAX_STATE_ITEMS, rows));
    if (unit === 'count')
        return evidence.filter(({ sha }) => sha === undefined || week.has(sha)).slice(-rows);
    if (unit === 'share')
        return evidence.slice(-Math.min(MAX_ITEMS, rows)).toReversed();
    const slowest = evidence.toSorted((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0));
    return slowest.slice(0, Math.min(MAX_ITEMS, rows));
}
function place(report, { sha, number, path, url }) {
    if (path !== undefined)
        return [(0,links/* pathLink */.er)(report, path)];
    const address = url !== undefined && (0,page/* isWebAddress */.d3)(url) ? url : null;
    if (sha === undefined && number === undefined)
        return [address === null ? '–' : (0,page/* link */.nf)((0,report_escape/* clip */.$Q)(address, 60), address)];
    const named = (0,links/* changeLink */.J)(report, { sha: sha ?? null, number: number ?? null });
    return address === null ? [named] : [named, ', ', (0,page/* link */.nf)('its run', address)];
}

// EXTERNAL MODULE: ./build/report/page/headline.js + 1 modules
var headline = __webpack_require__(997);
;// CONCATENATED MODULE: ./build/report/page/method.js






const MOST_WARNINGS = 12;
/** How the numbers are measured, and what data they cover. */
function method(report) {
    const items = [
        ...report.kpis.map(({ title, question }) => [(0,page/* strong */.ko)(title), `: ${question}`]),
        [
            `Weeks are complete ISO weeks in UTC. Rates come with a 95 % Wilson interval, medians with a 95 % order-statistic interval. A target is met or missed only where the whole interval says so.`,
        ],
        [
            'A direction word compares the newest third of the settled weeks with the rest; by chance alone, about 5 % of reports at most contain one.',
        ],
        [`A failure counts if it surfaced within ${(0,phrasing/* plural */.LS)(report.horizon / instant/* DAY */.d_, 'day')} of landing.`],
        ...coverage(report),
        ...report.warnings.slice(0, MOST_WARNINGS).map((warning) => [`Note: ${(0,report_escape/* clip */.$Q)(warning, 300)}`]),
        ...(report.warnings.length > MOST_WARNINGS
            ? [[`${(0,phrasing/* plural */.LS)(report.warnings.length - MOST_WARNINGS, 'more warning')} in report.json.`]]
            : []),
    ];
    return (0,page/* folded */.TM)('method', 'Method and coverage of the data', (0,page/* list */.p_)(items), source(report));
}
function coverage(report) {
    const changes = (0,page_select/* infraChanges */.Wb)(report);
    if (changes.length === 0)
        return [];
    const direct = changes.filter((change) => change.number === null).length;
    const machines = changes.filter((change) => change.machine).length;
    const overruled = changes.filter((change) => change.overruled !== null).length;
    const share = (count) => (0,format/* percent */.KN)(count / changes.length);
    const decided = overruled === 0 ? '' : `, ${overruled} decided by a person's label, trailer or an incident`;
    return [
        [
            `Read: ${(0,phrasing/* plural */.LS)((0,page_select/* landedInWindow */.SB)(report).length, 'change')}, of which ${(0,phrasing/* plural */.LS)(changes.length, 'touches', 'touch')} infrastructure (${share(machines)} by machines, ${share(direct)} without a pull request number${decided}).`,
        ],
    ];
}
function source({ repository, tool, config }) {
    const head = repository.head === null ? [] : [' at ', (0,page/* code */.aY)(repository.head.slice(0, 10))];
    const file = config.file === null ? 'no configuration file' : 'configuration ';
    return (0,page/* paragraph */.FY)(`Branch `, (0,page/* code */.aY)(repository.branch), ...head, `; infra-kpis ${tool.version}, definitions ${tool.definitions}; ${file}`, ...(config.file === null ? [] : [(0,page/* code */.aY)(config.file)]), '.');
}

// EXTERNAL MODULE: ./build/report/page/not-measured.js
var not_measured = __webpack_require__(5615);
// EXTERNAL MODULE: ./build/report/page/numbers.js + 2 modules
var numbers = __webpack_require__(5666);
;// CONCATENATED MODULE: ./build/report/page/planned.js



/** Planned undos of infrastructure, newest first; candidates are left out, because nothing says that they are undos. */
function plannedUndos({ reverts }) {
    return reverts
        .filter(({ change, planned }) => planned !== null && change.infra)
        .flatMap(({ change: later, planned, targets }) => targets.flatMap(({ change: earlier, tier }) => earlier === null || !earlier.infra || tier === 'candidate' ? [] : [{ later, earlier, because: planned ?? '' }]))
        .toReversed();
}
/** The section of planned undos: why the changes that they took back did not fail. */
function plannedSection(report, rows) {
    const found = plannedUndos(report);
    if (found.length === 0)
        return [];
    const lines = found
        .slice(0, rows)
        .map(({ later, earlier, because }) => [
        [(0,links/* changeLink */.J)(report, earlier), ` ${(0,report_escape/* clip */.$Q)(earlier.title, 80)}`],
        [(0,links/* changeLink */.J)(report, later), ` ${(0,report_escape/* clip */.$Q)(later.title, 80)}`],
        [(0,report_escape/* clip */.$Q)(because, 120)],
    ]);
    return [
        (0,page/* folded */.TM)('planned', `Planned undos, which are not failures (${found.length})`, (0,page/* table */.tp)(['Change', 'Undone by', 'Why planned'], lines), ...(0,page/* leftOut */.ig)(found.length, rows, 'more planned undo')),
    ];
}

// EXTERNAL MODULE: ./build/report/page/runbooks.js
var runbooks = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/report/snapshot.js
var snapshot = __webpack_require__(1271);
;// CONCATENATED MODULE: ./build/report/page/since.js







const MOST_RESTATED = 8;
/** What changed since the last posted report, including restatements. */
function since(report, previous) {
    if (previous === 'unknown')
        return [];
    const id = 'since';
    if (previous === 'none') {
        const text = 'This is the first report: the weeks before were measured from history in the same way.';
        return [{ id, title: null, folded: false, blocks: [(0,page/* paragraph */.FY)(text)] }];
    }
    const items = changeLines(report, (0,snapshot/* changesSince */.sR)(report, previous));
    const blocks = items.length === 0 ? [(0,page/* paragraph */.FY)('No earlier week was restated and no verdict changed.')] : [(0,page/* list */.p_)(items)];
    return [{ id, title: `Since the report of ${(0,format/* weekName */.KP)(previous.week)}`, folded: false, blocks }];
}
/** Whether a weekly figure of the last posted report differs now. */
function isRestated(report, previous) {
    return typeof previous === 'object' && (0,snapshot/* changesSince */.sR)(report, previous).restatements.length > 0;
}
function changeLines(report, changes) {
    const unit = (id) => (0,page_select/* kpi */.hC)(report, { id })?.unit ?? 'count';
    const title = (id) => (0,page_select/* kpi */.hC)(report, { id })?.title ?? id;
    const restated = changes.restatements.map((change) => [
        `${title(change.kpi)}, ${(0,format/* weekName */.KP)(change.week)} restated: ${restatement(change, unit(change.kpi))}`,
    ]);
    return [
        ...gap(changes),
        ...(changes.definitionsChanged ? [definitionsChanged(report)] : []),
        ...restated.slice(0, MOST_RESTATED),
        ...(restated.length > MOST_RESTATED ? [[`${(0,phrasing/* plural */.LS)(restated.length - MOST_RESTATED, 'more week')} restated.`]] : []),
        ...changes.verdicts.map(({ kpi: id, from, to }) => [
            `${title(id)}: ${from === null ? 'no verdict' : from} → ${to === null ? 'no verdict' : to}`,
        ]),
        ...changes.headlines
            .filter(({ kpi: id }) => (0,page_select/* kpi */.hC)(report, { id })?.headline.low === null)
            .map(({ kpi: id, from, to }) => [`${title(id)}: ${pointText(from, unit(id))} → ${pointText(to, unit(id))}`]),
    ];
}
function definitionsChanged(report) {
    return [
        'Definitions changed: the tool (',
        (0,links/* changelogLink */.to)(report),
        ') or its configuration has changed since the last report, so restated figures below do not mean that anything happened.',
    ];
}
function gap({ gap: weeks, since: last }) {
    if (weeks.length === 0)
        return [];
    const names = weeks.length > 4 ? `${weeks.length} weeks` : (0,phrasing/* sentenceList */.MT)(weeks.map(format/* weekName */.KP));
    return [[`No report was posted for ${names}: this one compares with ${(0,format/* weekName */.KP)(last)}.`]];
}
/** `1 → 2 failures` if only the numerator of a rate changed; otherwise both figures. */
function restatement({ from, to, kpi }, unit) {
    if (from === null || to === null)
        return `${from === null ? 'nothing' : pointText(from, unit)} → ${to === null ? 'nothing' : pointText(to, unit)}`;
    if (unit === 'share' && from[1] === to[1]) {
        const noun = kpi === change_failure_rate/* changeFailureRate */.b.id ? (to[0] === 1 ? ' failure' : ' failures') : ` of ${to[1]}`;
        return `${from[0]} → ${to[0]}${noun}`;
    }
    return `${pointText(from, unit)} → ${pointText(to, unit)}`;
}
function pointText([first, second], unit) {
    if (second === null)
        return (0,format/* valueText */.Ru)(first, unit);
    return `${(0,phrasing/* decimal */._)(first)}/${(0,phrasing/* decimal */._)(second)}${second === 0 ? '' : ` (${(0,format/* percent */.KN)(first / second)})`}`;
}

;// CONCATENATED MODULE: ./build/report/page/weekly.js















/** The weekly report as a page, sections in reading order. */
function weeklyPage(report, { previous, rows }) {
    const week = (0,page_select/* lastWeek */.t0)(report);
    const sections = [
        (0,headline/* headline */.P)(report),
        ...since(report, previous),
        ...(0,actions/* actions */.o)(report),
        (0,numbers/* numbers */.n)(report),
        ...(0,charts/* charts */.e)(report),
        ...(0,numbers/* weekByWeek */.u)(report),
        ...failureSection(report, rows),
        ...(0,candidates/* candidateSection */.XL)(report, rows),
        ...plannedSection(report, rows),
        ...(0,runbooks/* runbookSection */.a9)(report, rows),
        ...evidenceSection(report, rows),
        ...breakdowns(report, rows),
        method(report),
        ...(0,not_measured/* notMeasured */.q)(report),
    ];
    const title = `Infrastructure in ${week.id}, ${(0,format/* weekDates */.IG)(week)} · ${(0,report_escape/* clip */.$Q)(report.repository.name, 80)}`;
    if ((0,page_select/* isEmptyWindow */.mp)(report))
        return { title, sections: sections.filter(isKeptWhenEmpty) };
    return { title, sections: isQuiet(report, previous) ? sections.map(weekly_closed) : sections };
}
/** Whether no infrastructure change landed and no earlier figure changed: then one paragraph, the rest collapsed. */
function isQuiet(report, previous) {
    return (0,page_select/* infraChangesOfWeek */.Fx)(report).length === 0 && typeof previous === 'object' && !isRestated(report, previous);
}
function weekly_closed(section) {
    return section.title === null ? section : { ...section, folded: true };
}
function isKeptWhenEmpty({ id }) {
    return !['charts', 'weeks', 'evidence', 'parts', 'tools', 'areas'].includes(id);
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   OE: () => (/* binding */ isMove),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/* unused harmony export TRENDS */
/** Name and version of the schema of `report.json`. */
const REPORT_SCHEMA = 'infra-kpis/report@1';
const TRENDS = (/* unused pure expression or super */ null && (['better', 'worse', 'no-clear-change']));
/** Whether a trend has a direction. */
function isMove(trend) {
    return trend === 'better' || trend === 'worse';
}
const VERDICTS = ['meets', 'misses', 'unclear'];
/** From the start of the first week to the end of the last; both 0 if there are none. */
function windowOf(periods) {
    return { start: periods[0]?.start ?? 0, end: periods.at(-1)?.end ?? 0 };
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   sR: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _page_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);



/** Number of weeks in a snapshot; older weeks no longer change. */
const REMEMBERED = 16;
const MOST_KPIS = 40;
const point = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()]);
/**
 * The figures of a posted report, small enough to be hidden in its comment. Used only to report what changed since; no
 * figure is computed from it. A point is [numerator, denominator] for a share, else [value, null].
 */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    week: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-W\d{2}$/),
    /** Version of the KPI definitions in the tool that wrote the snapshot. */
    definitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** Hash of the configuration that was in force. */
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(128),
    kpis: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9-]{1,60}$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk).nullable(),
        /** The headline; `null`: it had no value. */
        headline: point.nullable(),
        /** The newest weeks, oldest first, ending with `week`; `null`: no value. */
        weeks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(point.nullable()).max(REMEMBERED),
    }))
        .refine((kpis) => Object.keys(kpis).length <= MOST_KPIS),
});
/** The snapshot to hide in the comment with this report. */
function snapshotOf(report) {
    return {
        v: 1,
        week: (0,_page_select_js__WEBPACK_IMPORTED_MODULE_0__/* .lastWeek */ .t0)(report).id,
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
/** Compares a report with the last posted one. Only KPIs and weeks that both contain are compared. */
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
        restatements: known.flatMap(({ row, before }) => restated(row, before.weeks, ids, previous.week)),
        verdicts: known.flatMap(({ row, before }) => before.verdict === row.verdict ? [] : [{ kpi: row.id, from: before.verdict, to: row.verdict }]),
        headlines: known.flatMap(({ row, before }) => {
            const to = pointOf(row.headline);
            return before.headline === null || to === null || samePoint(before.headline, to)
                ? []
                : [{ kpi: row.id, from: before.headline, to }];
        }),
    };
}
/** The weeks of the snapshot, which end with `lastWeek`, whose readings differ now. */
function restated(row, before, ids, lastWeek) {
    const first = ids.indexOf(lastWeek) - (before.length - 1);
    return before.flatMap((from, index) => {
        const week = ids[first + index];
        const reading = row.series[first + index];
        if (!ids.includes(lastWeek) || week === undefined || reading === undefined)
            return [];
        const to = pointOf(reading);
        return samePoint(from, to) ? [] : [{ kpi: row.id, week, from, to }];
    });
}
function pointOf({ value, numerator, denominator }) {
    if (value === null)
        return null;
    return numerator !== null && denominator !== null ? [numerator, denominator] : [value, null];
}
function samePoint(one, other) {
    return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   y: () => (/* binding */ WEEKS_PER)
/* harmony export */ });
/** Number of weeks in each time span that a target can be given per. */
const WEEKS_PER = { week: 1, month: 365.25 / 12 / 7, quarter: 365.25 / 4 / 7 };
/**
 * Whether a headline meets its target. `meets`: its whole 95 % interval does; `misses`: its whole interval does not;
 * else `unclear`. A state at the end of the week (coverage, a score) has no interval, so its value is compared. `null`:
 * no target or no value.
 */
function verdictOf(target, { state, value, low, high }) {
    if (target === null || state !== 'measured' || value === null)
        return null;
    const scale = WEEKS_PER[target.per ?? 'week'];
    const ends = [low ?? value, high ?? value].map((end) => isGood(end * scale, target));
    if (ends.every(Boolean))
        return 'meets';
    return ends.some(Boolean) ? 'unclear' : 'misses';
}
function isGood(value, { op, value: limit }) {
    switch (op) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>=':
            return value >= limit;
        case '>':
            return value > limit;
    }
}


/***/ }),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Li: () => (/* binding */ shortVersion),
/* harmony export */   _3: () => (/* binding */ claimOn),
/* harmony export */   m9: () => (/* binding */ changeName)
/* harmony export */ });
/** A claim whose target was found. */
function claimOn(target, tier, signal, because) {
    return { target, number: target.number, tier, signal, because };
}
/** A commit id shortened to 10 characters for messages. */
function shortSha(sha) {
    return sha.slice(0, 10);
}
/** A version for messages: hexadecimal ids of 12 to 64 digits in it are shortened. */
function shortVersion(version) {
    return version.replace(/[0-9a-f]{12,64}/gi, shortSha);
}
/** `#12`, or the short id if the change has no number. */
function changeName(change) {
    return change.number === null ? shortSha(change.sha) : `#${change.number}`;
}


/***/ })

};
