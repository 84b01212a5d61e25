export const id = 13;
export const ids = [13];
export const modules = {

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStatically: () => (/* binding */ readStatically)
});

// EXTERNAL MODULE: ./build/iac/authorship.js
var authorship = __webpack_require__(7695);
// EXTERNAL MODULE: ./build/lib/paths.js
var lib_paths = __webpack_require__(3688);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/iac/documents.js

/** YAML and JSON files with more characters than this are not parsed. */
const MAX_DOCUMENT = 256 * 1024;
/** Deeper nested documents are not read. */
const MAX_DEPTH = 50;
/** YAML streams of more documents are not read. */
const MAX_DOCUMENTS = 500;
/** Limit of values per file: a file of `MAX_DOCUMENT` characters exceeds it only if its aliases multiply. */
const MAX_VALUES = 100_000;
/** Accepts every YAML tag and keeps the value as if it had none. */
const TAGGED = ['scalar', 'sequence', 'mapping'].map((kind) => new js_yaml/* Type */.ZU('', { kind, multi: true, construct: (value) => value }));
// `json`: of duplicate keys the last one wins, as in the tools that read these files.
const OPTIONS = { schema: js_yaml/* CORE_SCHEMA */.OU.extend(TAGGED), json: true };
/**
 * The documents of a YAML stream as plain values; tags of other programs (`!Ref`, `!vault`) are dropped, their values
 * kept. `null`: not read. The reason is reported for a file that is too large, too deep or expands to too many values
 * through its aliases; it is not reported for a syntax error, because unrendered templates have one.
 */
function parseYaml(text, onUnread) {
    if (hasLeadingPlaceholder(text) || isTooLarge(text, onUnread))
        return null;
    try {
        return bounded((0,js_yaml/* loadAll */.gh)(text, null, OPTIONS), onUnread);
    }
    catch {
        // The library throws for a syntax error, for an alias without an anchor, and for nesting beyond its own limit.
        return null;
    }
}
/** A line that starts with a placeholder is not YAML. This check is faster than letting the parser fail. */
function hasLeadingPlaceholder(text) {
    return /^\{[{%]/m.test(text);
}
/** Whether a text holds a CustomResourceDefinition: such files are large and deliver nothing that runs. */
function definesKinds(text) {
    return text.includes('kind: CustomResourceDefinition');
}
/** A JSON document as a list of one, like the result of `parseYaml`; `null`: not read. */
function parseJson(text, onUnread) {
    if (isTooLarge(text, onUnread))
        return null;
    try {
        return bounded([JSON.parse(text)], onUnread);
    }
    catch {
        return null;
    }
}
function isTooLarge(text, onUnread) {
    if (text.length <= MAX_DOCUMENT)
        return false;
    if (!definesKinds(text))
        onUnread?.(`over ${MAX_DOCUMENT / 1024} kB`);
    return true;
}
function bounded(documents, onUnread) {
    if (documents.length <= MAX_DOCUMENTS && isBounded(documents))
        return documents;
    onUnread?.('its aliases expand to too many values');
    return null;
}
/** Whether documents stay within the limits; an alias counts with all the values that it expands to. */
function isBounded(documents) {
    let left = MAX_VALUES;
    const isWithin = (value, depth) => {
        left -= 1;
        if (left < 0)
            return false;
        if (typeof value !== 'object' || value === null)
            return true;
        return depth > 0 && Object.values(value).every((child) => isWithin(child, depth - 1));
    };
    return documents.every((document) => isWithin(document, MAX_DEPTH));
}
/** The value as a mapping; an empty mapping if it is anything else. */
function mapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** The value as a list; an empty list if it is anything else. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A text without white space around it, or a number as text; `null`: an empty text or anything else. */
function word(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
/** The value at a path of keys; `undefined` if one of the keys is missing. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (Object.hasOwn(mapping(inner), key) ? mapping(inner)[key] : undefined), value);
}

;// CONCATENATED MODULE: ./build/iac/go-template.js
/** Replaces a template's action whose value is known only after rendering. */
const PLACEHOLDER = '\uFFFC';
/** Whether a value is known only after rendering: `{{ .Values.name }}`, `${var.name}`. */
function hasPlaceholder(text) {
    return text.includes('{{') || text.includes('${') || text.includes(PLACEHOLDER);
}
/**
 * The literal parts of an unrendered text, without a separator (`-`, `_`, `.`) at the ends: `web` of `web-{{ .env }}`.
 */
function literalPart(text) {
    const parts = text.replaceAll(PLACEHOLDER, '').split('{{');
    const literal = parts.map((part, index) => (index === 0 ? part : (part.split('}}')[1] ?? ''))).join('');
    return literal.replaceAll(/^[-_.]|[-_.]$/g, '');
}
/** Actions that control rendering and print nothing themselves. */
const STEERING = new Set(['if', 'else', 'end', 'range', 'with', 'define', 'block']);
/**
 * Makes an unrendered template of Helm, Helmfile or Jinja parseable: an action that prints a value becomes a
 * placeholder, actions that only control rendering are removed, and so are lines that hold nothing but placeholders.
 * All branches of a condition are kept side by side.
 */
function withoutActions(text) {
    let out = '';
    let from = 0;
    for (const { index: start } of text.matchAll(/\{[{%]/g)) {
        if (start < from)
            continue;
        const { end, value } = actionAt(text, start);
        out += text.slice(from, start) + value;
        from = end;
    }
    const lines = (out + text.slice(from)).split('\n');
    return lines.filter((line) => !line.includes(PLACEHOLDER) || withoutPlaceholders(line).trim() !== '').join('\n');
}
/**
 * End of the action at `start` and the text that replaces it. An action without an end extends to the end of the text.
 */
function actionAt(text, start) {
    if (text.startsWith('{%', start))
        return { end: after(text, '%}', start), value: '' };
    const inner = start + (text[start + 2] === '-' ? 3 : 2);
    const head = text.slice(inner, inner + 40).trimStart();
    if (head.startsWith('/*'))
        return { end: after(text, '}}', after(text, '*/', inner)), value: '' };
    if (head.startsWith('`')) {
        const open = text.indexOf('`', inner) + 1;
        const close = text.indexOf('`', open);
        if (close !== -1)
            return { end: after(text, '}}', close), value: text.slice(open, close) };
    }
    const [word = ''] = head.split(/[^a-z]/, 1);
    return { end: after(text, '}}', inner), value: STEERING.has(word) || head.includes(':=') ? '' : PLACEHOLDER };
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at === -1 ? text.length : at + mark.length;
}
function withoutPlaceholders(line) {
    return line.replaceAll(PLACEHOLDER, '');
}

;// CONCATENATED MODULE: ./build/iac/parsed-file.js



const FORMATS = new Map([
    ['tf', 'hcl'],
    ['tofu', 'hcl'],
    ['hcl', 'hcl'],
    ['nomad', 'nomad'],
    ['job', 'nomad'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
    ['json', 'json'],
    ['template', 'json'],
    ['snyk', 'yaml'],
    ['cfnlintrc', 'yaml'],
    ['ansible-lint', 'yaml'],
    ['bicep', 'bicep'],
    ['bicepparam', 'bicep'],
    ['md', 'text'],
    ['mdx', 'text'],
    ['markdown', 'text'],
    ['rst', 'text'],
    ['adoc', 'text'],
    ['asciidoc', 'text'],
    ['org', 'text'],
    ['textile', 'text'],
    ['txt', 'text'],
    ['wiki', 'text'],
    ['erb', 'text'],
]);
/** Format of a file by its name; `null`: the contents are never read. */
function formatOf(path) {
    const name = (0,lib_paths/* fileName */.Md)(path)
        .toLowerCase()
        .replace(/\.(ya?ml)\.(gotmpl|j2)$/, '.$1');
    if (/^(dockerfile|containerfile)([.-]|$)|\.(dockerfile|containerfile)$/.test(name))
        return 'dockerfile';
    if (name === 'codeowners')
        return 'codeowners';
    if (name === '.trivyignore')
        return 'ignore-list';
    if (name.endsWith('.erb') && !/\.(md|html\.md|adoc|rst)\.erb$/.test(name))
        return null;
    return FORMATS.get(name.slice(name.lastIndexOf('.') + 1)) ?? (name === 'readme' ? 'text' : null);
}
/** Prepares a file's contents for its parsers, which run on first use. */
function openFile(format, text, parseHcl) {
    let unread = null;
    const onUnread = (because) => {
        unread = because;
    };
    const documents = once(() => format === 'yaml' ? parseYaml(text, onUnread) : format === 'json' ? parseJson(text, onUnread) : null);
    const isTemplate = format === 'yaml' && text.includes('{{');
    return {
        format,
        text,
        hcl: once(() => (format === 'hcl' ? parseHcl(text, onUnread) : null)),
        documents,
        templated: once(() => documents() ?? (isTemplate ? parseYaml(withoutActions(text), onUnread) : null)),
        unread: () => unread,
    };
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./build/iac/folder-words.js
var folder_words = __webpack_require__(6670);
;// CONCATENATED MODULE: ./build/iac/quality/checked-files.js


/** Folders of code that is not run (examples, tests, archives): it is not checked, and copies of it do not count. */
const ASIDE = new Set([...folder_words/* SAMPLES */.ct, ...folder_words/* TESTS */.mp, ...folder_words/* ARCHIVES */._t]);
/** Beginnings of file names that generators and test suites use for the files that they write. */
const WRITTEN_BY_A_TOOL = ['generated', 'zz_'];
/**
 * Whether the quality KPIs check a path: it is written by a person and not in a folder of examples, tests or archived
 * code, nor in a hidden folder other than `.github`.
 */
function isCode(path) {
    if ((0,authorship/* authorship */.w)(path) !== 'written')
        return false;
    const folders = path.toLowerCase().split('/');
    const name = folders.pop() ?? '';
    if (WRITTEN_BY_A_TOOL.some((start) => name.startsWith(start)))
        return false;
    return !folders.some((folder) => ASIDE.has(folder) || (folder.startsWith('.') && folder !== '.github'));
}

// EXTERNAL MODULE: ./build/lib/group.js
var lib_group = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/lib/phrasing.js
var phrasing = __webpack_require__(6100);
;// CONCATENATED MODULE: ./build/iac/quality/copies.js

/** Blob ids of the empty file (SHA-1, SHA-256). Empty files are equal to one another, but not copies. */
const EMPTY = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
/**
 * Finds copied directories: more than half of their files are also in one other directory, byte for byte. The result
 * maps each copy to its original. Of two directories that are alike, the one that comes first by name is the original.
 */
function copiesAmong(files) {
    const contents = new Map();
    const holders = new Map();
    for (const { directory, blob } of files) {
        if (EMPTY.has(blob))
            continue;
        (0,lib_group/* addTo */.D)(contents, directory, blob);
        holders.set(blob, (holders.get(blob) ?? new Set()).add(directory));
    }
    return new Map([...contents].flatMap(([directory, blobs]) => {
        const original = originalOf(directory, blobs, holders);
        return original === null ? [] : [[directory, original]];
    }));
}
// A file that more than this many directories hold is boilerplate (such as a common outputs.tf) and is ignored.
const BOILERPLATE = 20;
function originalOf(directory, blobs, holders) {
    const shared = new Map();
    for (const blob of blobs) {
        const others = holders.get(blob) ?? new Set();
        if (others.size > BOILERPLATE)
            continue;
        for (const other of others)
            if (other < directory)
                shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const originals = [...shared].filter(([, count]) => count > blobs.length / 2).map(([other]) => other);
    return originals.sort()[0] ?? null;
}

;// CONCATENATED MODULE: ./build/iac/quality/tally.js
/** Checks each item against a rule, which returns where and how the item falls short, or `null` if it does not. */
function tally(items, shortfall) {
    const shortfalls = items.flatMap((item) => shortfall(item) ?? []);
    return { passed: items.length - shortfalls.length, total: items.length, shortfalls };
}

;// CONCATENATED MODULE: ./build/iac/quality/pinned.js


/**
 * How many external dependencies are pinned. Each combination of kind, name and version counts once, however often it
 * is copied. Pinned means, by kind:
 * - module: an exact version; by address, a ref that names a version, or a version or commit in the path
 * - provider: an exact version, an upper bound, or a `.terraform.lock.hcl` beside it; not counted in modules
 * - chart: an exact version, or a `Chart.lock` or `helmfile.lock` beside it; from OCI also a digest or a version tag
 * - image: a digest, or a tag that names a version; an unpinned image that a kustomization overrides is not counted
 * - base: as a module by address
 * - role, collection: an exact version, from git also a ref that names a version; counted in requirements files only
 */
function pins(files, modules, tree) {
    const overridden = new Set(files.flatMap(({ facts }) => facts?.overridden ?? []));
    const distinct = new Map();
    for (const { path, directory, facts } of files) {
        for (const dependency of facts?.dependencies ?? []) {
            const { kind, name, version } = dependency;
            // A module declares the oldest provider that it works with; its caller chooses the version.
            if (kind === 'provider' && modules.has(directory))
                continue;
            if (ANSIBLE.has(kind) && !isRequirements(path))
                continue;
            const pinned = dependency.pinned || isLocked(dependency, directory, tree);
            // If an overlay sets the image, the tag in the base is a placeholder.
            if (!pinned && kind === 'image' && overridden.has(name))
                continue;
            const key = `${kind} ${name} ${version} ${pinned}`;
            if (!distinct.has(key))
                distinct.set(key, { dependency, path, pinned });
        }
    }
    return tally([...distinct.values()], ({ dependency: { kind, name, version }, path, pinned }) => pinned ? null : { path, note: `${kind} ${name} is not pinned: ${version ?? 'no version'}` });
}
const ANSIBLE = new Set(['role', 'collection']);
/** Whether a file is an Ansible requirements file. In other files, `roles` or `collections` can mean anything. */
function isRequirements(path) {
    return (0,lib_paths/* fileName */.Md)(path).startsWith('requirements');
}
const LOCKS = {
    provider: ['.terraform.lock.hcl'],
    chart: ['Chart.lock', 'helmfile.lock'],
};
function isLocked({ kind }, directory, { blobs }) {
    const prefix = directory === '' ? '' : `${directory}/`;
    return (LOCKS[kind] ?? []).some((lock) => blobs.has(`${prefix}${lock}`));
}

;// CONCATENATED MODULE: ./build/iac/quality/quality.js







/**
 * Returns a function that evaluates one week's tree. Whether a path is checked is decided once and cached over the
 * weeks. `isOurs`: whether the configuration includes a path.
 */
function qualityReader(isOurs) {
    const known = new Map();
    return (tree) => {
        const files = [];
        for (const [path, blob] of tree.blobs) {
            const isHeld = known.get(path) ?? (isCode(path) && isOurs(path));
            known.set(path, isHeld);
            if (isHeld)
                files.push({ path, blob, directory: (0,lib_paths/* directoryName */.jK)(path), facts: tree.factsOf(path) });
        }
        return qualityOf(files, tree);
    };
}
/** Combines the facts of all checked files of a tree. */
function qualityOf(files, tree) {
    const modules = modulesOf(files);
    return {
        modules: joined(documented(modules, tree), describedCharts(files)),
        pins: pins(files, new Set(modules.keys()), tree),
        reuse: reuse(modules, files),
        exceptions: files.flatMap(({ path, facts }) => (facts?.exceptions ?? []).map((one) => ({ path, ...one }))),
    };
}
/**
 * Files of each module, by its place. A module is a Terraform directory or Bicep file that something in the tree calls,
 * or a Terraform directory below a `modules` folder without its own backend or provider.
 */
function modulesOf(files) {
    const called = new Set(files.flatMap(({ directory, facts }) => (facts?.calls ?? []).map((call) => (0,lib_paths/* resolvePath */.o1)(directory, call))));
    const modules = (0,lib_group/* groupBy */.$)(files.filter(({ path }) => isTerraform(path) || called.has(path)), ({ path, directory }) => (isTerraform(path) ? directory : path));
    const isModule = (place, members) => called.has(place) || (isLibrary(place) && !members.some(({ facts }) => facts?.root));
    return new Map([...modules].filter(([place, members]) => isModule(place, members)));
}
function isTerraform(path) {
    return path.endsWith('.tf') || path.endsWith('.tofu');
}
function isLibrary(directory) {
    return directory
        .split('/')
        .slice(0, -1)
        .some((folder) => folder === 'modules');
}
/**
 * Documented modules: every input and output has a description and, for Terraform, there is a README in the directory.
 */
function documented(modules, tree) {
    const read = new Set([...tree.blobs.keys()].filter(isReadme).map(lib_paths/* directoryName */.jK));
    return tally([...modules], ([place, members]) => {
        const names = members.flatMap(({ facts }) => facts?.undescribed ?? []);
        const lacks = [
            ...(place.endsWith('.bicep') || read.has(place) ? [] : ['a README']),
            ...(names.length === 0 ? [] : [`a description of ${(0,phrasing/* someOf */.yU)(names, 3)}`]),
        ];
        return lacks.length === 0 ? null : { path: place, note: `module lacks ${lacks.join(' and ')}` };
    });
}
function isReadme(path) {
    return (0,lib_paths/* fileName */.Md)(path).toLowerCase().startsWith('readme');
}
function describedCharts(files) {
    const charts = files.filter(({ facts }) => (facts?.chartDescribed ?? null) !== null);
    return tally(charts, ({ path, facts }) => facts?.chartDescribed ? null : { path, note: 'chart lacks a description' });
}
function reuse(modules, files) {
    const originals = copiesAmong(files.filter(({ path }) => isTerraform(path)));
    const directories = [...modules.keys()].filter((place) => !place.endsWith('.bicep'));
    return tally(directories, (place) => {
        const original = originals.get(place);
        return original === undefined ? null : { path: place, note: `module is a copy of ${original}` };
    });
}
function joined(one, other) {
    return {
        passed: one.passed + other.passed,
        total: one.total + other.total,
        shortfalls: [...one.shortfalls, ...other.shortfalls],
    };
}

// EXTERNAL MODULE: ./build/iac/scope.js + 1 modules
var scope = __webpack_require__(5486);
;// CONCATENATED MODULE: ./build/runbooks/guide-place.js


const FOLDERS = new Set(`runbook runbooks run-book run-books sop sops ops operations operating operational oncall on-call
   firefighting incident incidents incident-response troubleshooting disaster-recovery dr breakglass emergency`.split(/\s+/));
const IN_NAME = [
    'runbook',
    'run-book',
    'troubleshoot',
    'on-call',
    'oncall',
    'disaster-recovery',
    'breakglass',
    'firefight',
    'operations',
];
const NO_STEPS = new Set(`tutorial tutorials onboarding getting started quickstart template templates changelog adr adrs rfc rfcs proposal
   proposals postmortem postmortems retrospective meeting epic epics glossary index contributing licence license agents claude migration migrations
   migrating joining newcomers`.split(/\s+/));
/**
 * Whether a text's folder or file name suggests a runbook. This is a hint and not proof: tutorials, past migrations and
 * onboarding guides are in such folders too; those are recognised by their file names and excluded. The word `playbook`
 * is a hint only if the repository has no playbooks of Ansible (`hasPlaybooks`).
 */
function isGuidePlace(path, hasPlaybooks) {
    const lower = path.toLowerCase();
    const name = (0,lib_paths/* fileName */.Md)(lower);
    if (isNoGuide(lower))
        return false;
    const isHint = (folder) => FOLDERS.has(folder) || (!hasPlaybooks && /^playbooks?$/.test(folder));
    return (foldersOf(lower).some(isHint) ||
        IN_NAME.some((word) => name.includes(word)) ||
        (!hasPlaybooks && name.includes('playbook')));
}
/** Whether a file's name or folder contains a word for runbook (`runbook`, `sop`). */
function isRunbookFile(path) {
    return /(^|[/._-])(runbooks?|run-books?|sops?)([/._-])/i.test(path) && !isNoGuide(path);
}
/** Rank of a guide whose place is only another folder, such as `operations`. */
const WEAKEST = 3;
/**
 * Rank of a guide by its place, best first: in a folder of runbooks, with a file name of a runbook, with another file
 * name that hints at one, anywhere else (`WEAKEST`).
 */
function placeRank(path) {
    const lower = path.toLowerCase();
    if (foldersOf(lower).some((folder) => RUNBOOKS.test(folder)))
        return 0;
    if (isRunbookFile(path))
        return 1;
    return IN_NAME.some((word) => (0,lib_paths/* fileName */.Md)(lower).includes(word)) ? 2 : WEAKEST;
}
const RUNBOOKS = /^(runbooks?|run-books?|sops?)$/;
/** `2026-06-10` at the start or end of a file name: a letter, a report or a plan of one day. */
const DATED = /(^|[-_ ])20\d\d[-_]?[01]\d[-_]?[0-3]\d([-_ ]|$)/;
/**
 * Whether a text's path says that it is not a runbook: its file name (tutorial, template, changelog, postmortem, …, or
 * a date), or a folder of archives.
 */
function isNoGuide(path) {
    const stem = (0,lib_paths/* fileStem */.E8)(path).toLowerCase();
    const isArchived = foldersOf(path.toLowerCase()).some((folder) => folder_words/* ARCHIVES */._t.includes(folder.replace(/^[._]/, '')));
    return isArchived || DATED.test(stem) || stem.split(/[-_ ]/).some((token) => NO_STEPS.has(token));
}
function foldersOf(path) {
    return path.split('/').slice(0, -1);
}
/** Whether a path is a README, in any format. */
function guide_place_isReadme(path) {
    return /^readme(\.[a-z.]+)?$/i.test((0,lib_paths/* fileName */.Md)(path));
}

// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/iac/components/environments.js
var environments = __webpack_require__(3399);
;// CONCATENATED MODULE: ./build/runbooks/naming.js
const ABOUT_STEPS = new Set(`runbook runbooks playbook guide troubleshooting troubleshoot debug debugging operations ops operating recover recovery
   restore restart rollback failover outage incident incidents alert alerts sop howto how to the a an for of and in with
   on call oncall handling fix fixing emergency breakglass disaster maintenance upgrade upgrading scaling service cluster
   app application stack manual procedure procedures doc docs readme instance production prod`.split(/\s+/));
/**
 * Whether a title or file name is about a component. A name of several words has to occur in it. For a name of one
 * word, all other words must also be about operating, or the title must begin with the name and go on with such a word.
 */
function isAbout(title, component) {
    const start = title.findIndex((_, index) => component.every((word, offset) => title[index + offset] === word));
    if (component.length === 0 || start === -1)
        return false;
    const others = [...title.slice(0, start), ...title.slice(start + component.length)];
    return (component.length > 1 ||
        others.every((word) => ABOUT_STEPS.has(word)) ||
        (start === 0 && ABOUT_STEPS.has(title[1] ?? 'guide')));
}
/** Whether a title or file name is about operating in general, and so of a collection of steps: `Rollback`. */
function isAboutAny(title) {
    return title.every((word) => ABOUT_STEPS.has(word));
}
/** Whether a title has a word in common with a component's name that is not about operating in general. */
function sharesWord(title, component) {
    return component.some((word) => title.includes(word) && !ABOUT_STEPS.has(word));
}
/** Whether the file name of a text in a runbook's place begins with a component's name: `02-kms-public-exposure`. */
function beginsWith(title, component) {
    const start = title.findIndex((word) => !/^\d+$/.test(word));
    return component.length > 0 && start !== -1 && component.every((word, offset) => title[start + offset] === word);
}
/** Words (runs of ASCII letters and digits) of a title, a file name or a component's name, in lower case. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/runbooks/component-index.js




/** Last words of a name that a title leaves out: a page on `wordpress-demo` is called `Restore WordPress`. */
const PADDING = new Set('app application cluster demo server service stack'.split(' '));
/** Looks up names of components by path, by service name or by title. */
class ComponentIndex {
    #places;
    #byName;
    /** Components by the first word of their name, so that a title is compared with few of them. */
    #byFirstWord;
    #wordsOf;
    /** Name of the component, if the repository has just one; `null`: it has several. */
    only;
    constructor(components) {
        this.#places = placesOf(components);
        this.#byName = new Map(components.map(({ name }) => [name.toLowerCase(), name]));
        const named = components.map((component) => ({ name: component.name, words: bareWords(component) }));
        this.#byFirstWord = (0,lib_group/* groupBy */.$)(named, ({ words }) => words[0] ?? '');
        this.#wordsOf = new Map(named.map(({ name, words }) => [name, words]));
        this.only = components.length === 1 ? (components[0]?.name ?? null) : null;
    }
    /** Words of a component's name, without the folders in front that make it distinct and without an environment. */
    wordsOf(name) {
        return this.#wordsOf.get(name) ?? [];
    }
    /** Name of the innermost component that contains a path; `null`: none. */
    ofPath(path) {
        return (0,lib_paths/* innermost */.OI)(path, this.#places) ?? null;
    }
    /** Whether a directory is one of a component's own paths. */
    isPlace(directory) {
        return this.#places.has(directory);
    }
    /** Name of the component that a service name means, ignoring letter case; `null`: none. */
    named(service) {
        return this.#byName.get(service.toLowerCase()) ?? null;
    }
    /** Name of the component that an alert's labels name, else of the one that contains its file; `null`: none. */
    ofAlert({ service }, path) {
        return this.named(service ?? '') ?? this.ofPath(path);
    }
    /** Names of the components that at least one of the titles is about. */
    inTitles(titles) {
        return titles.map(wordsOf).flatMap((title) => {
            const about = this.#possible(title).filter(({ words }) => isAbout(title, words) || isAbout(title, core(words)));
            return about.map(({ name }) => name);
        });
    }
    /** Names of the components with which a guide's file name begins; of `kafka` and `kafka-connect` the longer one. */
    inFileName(stem) {
        const title = wordsOf(stem);
        const found = this.#possible(title).filter(({ words }) => beginsWith(title, words));
        const longest = Math.max(0, ...found.map(({ words }) => words.length));
        return found.filter(({ words }) => words.length === longest).map(({ name }) => name);
    }
    #possible(title) {
        return [...new Set(title)].flatMap((word) => this.#byFirstWord.get(word) ?? []);
    }
}
/** Component names by path. */
function placesOf(components) {
    return new Map(components.flatMap(({ name, paths }) => paths.map((path) => [path, name])));
}
/** The name's last part; of a name that is a whole path with hyphens (`apps-mail` in `apps/mail`), the path's last part. */
function bareWords({ name, paths }) {
    const path = paths.find((one) => one.replaceAll('/', '-') === name);
    return wordsOf((0,environments/* withoutEnvironment */._i)((0,lib_paths/* fileName */.Md)(path ?? name)));
}
/** The words without the last one, if a title would leave that out. */
function core(words) {
    return PADDING.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

;// CONCATENATED MODULE: ./build/runbooks/component-changes.js



/** A change across at least this many components is a mass edit and counts for none of them. */
const MANY_COMPONENTS = 5;
/**
 * Tracks the last changes by people of each component, by its name. `advance` is called week by week, so each change is
 * attributed once, by the components' paths of its own week.
 */
class ComponentChanges {
    #changes;
    #substantialLines;
    #byName = new Map();
    #next = 0;
    constructor(changes, substantialLines) {
        this.#changes = changes;
        this.#substantialLines = substantialLines;
    }
    /** Attributes the changes that landed before `end` and were not yet taken, in order of landing. */
    advance(end, components) {
        const last = this.#changes.findLastIndex((change) => change.landedAt < end);
        const places = placesOf(components);
        for (; this.#next <= last; this.#next += 1) {
            const change = this.#changes[this.#next];
            if (change !== undefined && !change.machine)
                this.#take(change, places);
        }
    }
    historyOf(name) {
        return this.#byName.get(name) ?? null;
    }
    #take(change, places) {
        const lines = new Map();
        for (const file of change.files) {
            const name = (0,lib_paths/* innermost */.OI)(file.path, places);
            if (name !== undefined)
                lines.set(name, (lines.get(name) ?? 0) + materialLines(file));
        }
        const touched = [...lines].filter(([, count]) => count > 0);
        if (touched.length >= MANY_COMPONENTS)
            return;
        for (const [name, count] of touched) {
            const before = this.#byName.get(name)?.substantial ?? [];
            const { landedAt: at, title, sha } = change;
            const substantial = count > this.#substantialLines ? [...before, { at, title, sha }] : before;
            this.#byName.set(name, { changedAt: at, substantial });
        }
    }
}
/** Changed lines of a file that a person writes; 0 if all of them only change a version. */
function materialLines({ path, content }) {
    if (content === null || (0,authorship/* authorship */.w)(path) !== 'written')
        return 0;
    const lines = content.addedCount + content.removedCount;
    return lines <= 2 * content.pins.length ? 0 : lines;
}

// EXTERNAL MODULE: ./build/lib/folded-hash.js
var folded_hash = __webpack_require__(8893);
;// CONCATENATED MODULE: ./build/runbooks/front-matter.js


const SERVICES = ['service', 'services', 'component', 'components', 'applies_to', 'applies-to'];
const REVIEWED = [
    'last_reviewed_on',
    'last_reviewed',
    'last-reviewed',
    'lastReviewed',
    'reviewed',
    'reviewed_on',
    'reviewed_at',
    'last_review',
    'review_date',
];
/** Values of `status` of a text that is not yet or no longer in force. */
const NOT_IN_FORCE = /^(archived|superseded|obsolete|deprecated|retired|withdrawn|rejected|planned|proposed)\b/i;
const REVIEW_TERM = ['review_in', 'review-in', 'review_every'];
const BLOCK = /^---[ \t]*\r?\n(?<yaml>(?:(?!---[ \t]*\r?$)[^\n]*\n)*)---[ \t]*\r?(?:\n|$)/m;
/**
 * Splits a text into front matter and body. Without front matter, all its values are empty or `null`. A block between
 * two lines `---` is front matter if it is empty or holds a mapping: else these lines are rules of Markdown.
 */
function splitFrontMatter(text) {
    const block = text.startsWith('---') ? BLOCK.exec(text) : null;
    const yaml = block?.groups?.['yaml'] ?? '';
    const values = mapping(isRule(yaml) ? null : parseYaml(yaml)?.[0]);
    const isFront = block?.index === 0 && (yaml.trim() === '' || Object.keys(values).length > 0);
    if (!isFront)
        return { front: frontMatter(attributesOf(text)), body: text };
    return { front: frontMatter(values), body: text.slice(block[0].length) };
}
/** Whether a blank line follows the opening `---`, as after a rule: what follows may still parse, as `Symptoms: slow`. */
function isRule(block) {
    return /^\s*\n/.test(block);
}
/** Attributes (`:name: value`) in the first 30 lines of AsciiDoc or reStructuredText. */
function attributesOf(text) {
    const lines = text.slice(0, 4_000).split('\n', 30);
    const pairs = lines.flatMap((line) => {
        const [, key = '', value = ''] = /^:([\w-]{1,40}): ([^\r]{1,200})/.exec(line) ?? [];
        const values = value.split(',').map((part) => part.trim());
        return key === '' ? [] : [[key, values.length === 1 ? values[0] : values]];
    });
    return Object.fromEntries(pairs);
}
function frontMatter(values) {
    const wordsAt = (keys) => keys.flatMap((key) => word(values[key]) ?? []);
    return {
        title: word(values['title']),
        services: SERVICES.flatMap((key) => namesOf(values[key])),
        reviewedAt: wordsAt(REVIEWED)
            .map(dateOf)
            .find((date) => date !== null) ?? null,
        term: termOf(wordsAt(REVIEW_TERM)[0] ?? ''),
        inForce: !isLetter(values) && !NOT_IN_FORCE.test(word(values['status']) ?? ''),
    };
}
function isLetter(values) {
    return namesOf(values['from']).length > 0 && namesOf(values['to']).length > 0;
}
function namesOf(value) {
    const one = word(value);
    return one !== null ? [one] : list(value).flatMap((item) => word(item) ?? []);
}
/** Parses a day or an instant. If the time of day is written in another form, the day alone is used. */
function dateOf(text) {
    return (0,instant/* parseInstant */.nV)(text.length > 10 && text[10] !== 'T' ? text.slice(0, 10) : text);
}
const UNITS = { day: 1, week: 7, month: 30.44, year: 365.25 };
/** Parses a review term such as `6 months`; `null`: anything else. */
function termOf(text) {
    const [, count = '', unit = ''] = /^(\d{1,4}) ?(day|week|month|year)s?$/.exec(text.toLowerCase()) ?? [];
    const days = UNITS[unit];
    return days === undefined ? null : Math.round(Number(count) * days * instant/* DAY */.d_);
}

;// CONCATENATED MODULE: ./build/runbooks/links.js
/** At most this many distinct links are kept of a text. */
const MAX_LINKS = 300;
/**
 * Link targets in Markdown, reStructuredText, AsciiDoc or plain text, without fragments: links, URLs, and paths in
 * backquotes. At most 300.
 */
function linksOf(text) {
    const links = new Set();
    for (const [, target = ''] of text.matchAll(/\]\(<?([^()\s<>]{1,500})/g))
        links.add(target);
    for (const [, target = ''] of text.matchAll(/(?:^|[\s<(`:])(https?:\/\/[^\s<>"'`)\]|[]{1,500})/g))
        links.add(target);
    for (const [, target = ''] of text.matchAll(/`([\w.-]{1,60}(?:\/[\w.-]{1,60}){1,12})\/?`/g))
        links.add(target);
    return [...links]
        .slice(0, MAX_LINKS)
        .map((link) => link.split('#')[0] ?? '')
        .filter((link) => link !== '');
}
/** The text without the targets of its links. */
function withoutLinks(text) {
    return text.replaceAll(/\]\([^()\s]{1,500}\)/g, ']').replaceAll(/https?:\/\/[^\s<>"')]{1,500}/g, '');
}
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})$/;
/** Headings of a text: lines that begin with `#`, `=` or `h2.`, and underlined lines. A comment in a code block is none. */
function headingsOf(body) {
    const lines = proseLines(body).map((line) => line.trim());
    return lines.flatMap((line, index) => {
        const marked = /^(?:#{1,6}|={1,6}|h[1-6]\.)\s+(.{1,200})$/.exec(line)?.[1];
        if (marked !== undefined)
            return [marked];
        const isUnderlined = line !== '' && !line.startsWith('|') && UNDERLINE.test(lines[index + 1] ?? '');
        return isUnderlined ? [line.slice(0, 200)] : [];
    });
}
/** The lines of a text that are in no fenced code block. A fence that never closes is none. */
function proseLines(body) {
    const lines = body.split('\n');
    const fences = lines.flatMap((line, index) => (/^\s*(?:```|~~~)/.test(line) ? [index] : []));
    const closed = fences.slice(0, fences.length - (fences.length % 2));
    const isCode = new Array(lines.length).fill(false);
    for (let at = 0; at < closed.length; at += 2)
        isCode.fill(true, closed[at], (closed[at + 1] ?? 0) + 1);
    return lines.filter((_, index) => isCode[index] !== true);
}
/** Lines of more characters are not searched for names of runbooks. */
const MAX_LINE = 1_000;
/** At most this many lines are searched. */
const MAX_LINES = 50;
/** Links and names of files in the lines that speak of a runbook, but not of one of Azure Automation. */
function runbooksNamedIn(text) {
    if (!/run-?book/i.test(text))
        return [];
    const lines = text.split('\n').filter((line) => /run-?book/i.test(line) && !/automation|powershell/i.test(line));
    const named = lines
        .filter((line) => line.length <= MAX_LINE)
        .slice(0, MAX_LINES)
        .flatMap((line) => [...linksOf(line), ...(line.match(/(?<![\w/.-])[\w./-]{1,100}\.(?:md|adoc|rst|txt)\b/g) ?? [])]);
    return [...new Set(named)];
}

;// CONCATENATED MODULE: ./build/runbooks/guide.js



const NO_BREAK_SPACE = '\u00a0';
/** The parts of a runbook, in the order in which they are listed. */
const RUNBOOK_PARTS = ['symptoms', 'diagnosis', 'rollback', 'escalation'];
/** Characters of a text that are read. */
const MAX_TEXT = 256 * 1024;
const MAX_SECTIONS = 100;
/** A text with fewer words, and fewer than two parts of a runbook, is a stub. */
const STUB_WORDS = 100;
const IN_TEXT = {
    symptoms: ['symptom', 'user impact', 'impact:'],
    diagnosis: ['diagnos', 'troubleshoot', 'investigat', 'debug'],
    rollback: ['rollback', 'roll back', 'mitigat', 'remediat', 'recover', 'restore'],
    escalation: ['escalat', 'on-call', 'on call', 'pagerduty', 'opsgenie'],
};
const IN_HEADING = {
    symptoms: ['meaning', 'impact', 'alert', 'overview', 'what', 'detect'],
    diagnosis: ['check', 'verify', 'cause', 'logs', 'identify'],
    rollback: ['fix', 'resolution', 'resolve', 'steps', 'procedure', 'action', 'how to', 'response'],
    escalation: ['contact', 'support', 'help', 'owner'],
};
const OPERATING = [
    'runbook',
    'run book',
    'operations',
    'operating',
    'troubleshoot',
    'on-call',
    'on call',
    'oncall',
    'incident',
    'rollback',
    'roll back',
    'disaster',
    'recovery',
    'debugging',
    'maintenance',
    'firefighting',
];
/** Reads the facts of a text in any markup, from its first 256 kB. */
function readGuide(contents) {
    const { front, body } = splitFrontMatter(contents.slice(0, MAX_TEXT));
    const lower = body.toLowerCase();
    const headings = headingsOf(body);
    const heading = headings.join('\n').toLowerCase();
    const words = countWords(body);
    return {
        ...front,
        title: front.title ?? headings[0] ?? null,
        words,
        parts: RUNBOOK_PARTS.filter((part) => IN_TEXT[part].some((keyword) => lower.includes(keyword)) ||
            IN_HEADING[part].some((keyword) => heading.includes(keyword))),
        placeholder: words < 30 &&
            /\b(tbd|to ?do|coming soon|to be (written|done|defined)|placeholder|work in progress)\b/.test(lower.slice(0, 2000)),
        links: linksOf(body),
        runbooks: runbooksNamedIn(body),
        sections: headings.slice(1, 1 + MAX_SECTIONS),
        operates: headings.some((line) => OPERATING.some((keyword) => line.toLowerCase().includes(keyword))),
        prose: (0,folded_hash/* foldedHash */.$)(withoutLinks(body).replaceAll(NO_BREAK_SPACE, ' ').trim()),
    };
}
/** Whether a text is not yet a runbook: a placeholder, or fewer than two parts and fewer than 100 words. */
function isStub({ parts, words, placeholder }) {
    return placeholder || (parts.length < 2 && words < STUB_WORDS);
}
/** A run of characters between spaces; in scripts without spaces, two characters, about the length of their words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
/** Counts words up to `STUB_WORDS`; larger numbers make no difference. */
function countWords(body) {
    let count = 0;
    for (const [part] of body.matchAll(WORD)) {
        if (/[\p{L}\p{N}]/u.test(part))
            count += 1;
        if (count === STUB_WORDS)
            break;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/runbooks/state.js


const BEST_FIRST = ['current', 'external', 'stale', 'stub', 'target-missing', 'none'];
/** State of a component's runbook: the best one of all that are declared. */
function chainOf(declared, context) {
    const chains = declared.map((declaration) => follow(declaration, context));
    const best = BEST_FIRST.flatMap((state) => chains.filter((chain) => chain.state === state))[0];
    return best ?? undated('none', null, ['no file, link or configuration declares a runbook']);
}
function undated(state, target, notes) {
    return { state, target, updatedAt: null, notes };
}
function follow({ target, by }, context) {
    const declared = `declared by ${by}`;
    if (target.kind === 'generic') {
        return undated('none', null, [declared, `${target.url} is another project's page and does not cover this service`]);
    }
    if (target.kind === 'external') {
        return context.isDead(target.url)
            ? undated('target-missing', target.url, [declared, 'the link does not answer'])
            : undated('external', target.url, [declared, 'age unknown']);
    }
    if (!target.exists)
        return undated('target-missing', target.path, [declared, 'there is no such file']);
    return followFile(target.path, declared, context);
}
function followFile(path, declared, context) {
    const guide = context.guideOf(path);
    const updatedAt = guide?.reviewedAt ?? context.changedAt(path);
    if (guide !== null && isStub(guide)) {
        const missing = RUNBOOK_PARTS.filter((part) => !guide.parts.includes(part));
        const note = `${guide.words} words; says nothing of ${missing.join(', ')}`;
        return { state: 'stub', target: path, updatedAt, notes: [declared, note] };
    }
    const { stale, note } = ageOf(updatedAt, guide?.term ?? context.term, context);
    return { state: stale ? 'stale' : 'current', target: path, updatedAt, notes: [declared, note] };
}
/**
 * Whether a runbook is stale: its review term has passed, or its component has changed substantially since. A smaller
 * change is only noted.
 */
function ageOf(updatedAt, term, { now, history }) {
    if (updatedAt === null)
        return { stale: true, note: 'last reviewed before the history that was read' };
    const reviewed = `reviewed on ${(0,instant/* longDay */.tV)(updatedAt)}`;
    const due = updatedAt + term;
    if (due <= now) {
        const after = `${Math.round(term / instant/* DAY */.d_)} days after it was last ${reviewed}`;
        return { stale: true, note: `stale since ${(0,instant/* longDay */.tV)(due)}, ${after}` };
    }
    const substantial = history?.substantial.find(({ at }) => at > updatedAt);
    if (substantial !== undefined) {
        const against = `“${substantial.title}” (${substantial.sha.slice(0, 10)})`;
        return { stale: true, note: `stale since ${(0,instant/* longDay */.tV)(substantial.at)}, when the component changed with ${against}` };
    }
    const lags = history !== null && history.changedAt > updatedAt;
    return {
        stale: false,
        note: lags ? `${reviewed}, the component changed on ${(0,instant/* longDay */.tV)(history.changedAt)}` : reviewed,
    };
}

;// CONCATENATED MODULE: ./build/runbooks/coverage.js



/**
 * Runbook state of every component in every week, by the week's id. A component unchanged since the week before is the
 * same object, which saves memory.
 */
function coverageOf(weeks, input) {
    const changes = new ComponentChanges(input.changes, input.config.weights.size[1] ?? 100);
    let before = new Map();
    return new Map(weeks.map((week) => {
        changes.advance(week.period.end, week.components);
        const components = week.components.map((found) => {
            const { declared: _, ...rest } = found;
            const calledOutBy = week.calledOut.get(found.name) ?? null;
            const history = changes.historyOf(found.name);
            const runbook = chainOf(week.declared.get(found.name) ?? [], {
                now: week.period.end,
                term: coverage_termOf(found.tier, input.config),
                guideOf: (path) => input.factsOf(path, week.guideBlobs.get(path) ?? ''),
                changedAt: (path) => input.changedAt(path, week.period.end),
                history,
                isDead: input.isDead,
            });
            return reuseIfEqual(before.get(found.name), {
                ...rest,
                calledOutBy,
                changedAt: history?.changedAt ?? null,
                runbook,
            });
        });
        before = new Map(components.map((component) => [component.name, component]));
        return [week.period.id, { components, runbooks: { mentioned: week.mentionsRunbooks } }];
    }));
}
/** How long a review is valid for a tier: by default 180 days for tier 1 and 365 days for all others. */
function coverage_termOf(tier, { runbooks }) {
    const ages = runbooks['max-age'];
    return (ages[String(tier)] ?? ages['default'] ?? 365) * instant/* DAY */.d_;
}
function reuseIfEqual(before, now) {
    if (before === undefined || before.paths !== now.paths || before.changedAt !== now.changedAt)
        return now;
    if (before.calledOutBy !== now.calledOutBy)
        return now;
    const [old, chain] = [before.runbook, now.runbook];
    const isSame = old.state === chain.state && old.target === chain.target && old.updatedAt === chain.updatedAt;
    return isSame && old.notes.join() === chain.notes.join() ? before : now;
}

// EXTERNAL MODULE: ./build/history/file-sides.js
var file_sides = __webpack_require__(6680);
;// CONCATENATED MODULE: ./build/runbooks/guide-dates.js



/** An edit of at least this many guides at once is housekeeping and counts for none of them. */
const MANY_GUIDES = 5;
/**
 * Follows every text, and every file in `declared` of any format, through the landings. A moved file keeps its date.
 * Edits of white space or link targets, and edits across many guides at once, do not change it. For a file that is not
 * a text, any change counts.
 */
function guideDates(landings, factsOf, declared) {
    const followed = withFormerNames(declared, landings);
    const dates = new Map();
    const origins = new Map();
    const proseOf = (path, blob) => (blob === null ? null : (factsOf(path, blob)?.prose ?? blob));
    for (const landing of landings) {
        const texts = plainFiles(landing).filter(({ path }) => formatOf(path) === 'text' || followed.has(path));
        const changed = texts.filter(({ path, before, after }) => after !== null && proseOf(path, before) !== proseOf(path, after));
        const edited = changed.filter(({ before }) => before !== null).length;
        const removed = new Map(texts.filter(({ after }) => after === null).map(({ path, before }) => [proseOf(path, before), path]));
        for (const { path, before, after } of changed) {
            const origin = before === null ? removed.get(proseOf(path, after)) : undefined;
            if (origin !== undefined) {
                move(dates, origin, path);
                origins.set(path, origins.get(origin) ?? origin);
            }
            else if (before === null || edited < MANY_GUIDES)
                (0,lib_group/* addTo */.D)(dates, path, landing.landedAt);
        }
    }
    return {
        lastChange: (path, before) => dates.get(path)?.findLast((date) => date < before) ?? null,
        originOf: (path) => origins.get(path) ?? path,
    };
}
function plainFiles({ files }) {
    const versions = files.map((file) => ({ path: file.path, before: (0,file_sides/* plainBefore */.g$)(file), after: (0,file_sides/* plainAfter */.hj)(file) }));
    return versions.filter(({ before, after }) => before !== null || after !== null);
}
/** The given paths and their former names, from which they were moved without a change of contents. */
function withFormerNames(paths, landings) {
    const names = new Set(paths);
    for (const landing of landings.toReversed()) {
        if (!landing.files.some(({ path }) => names.has(path)))
            continue;
        const files = plainFiles(landing);
        const added = new Set(files.flatMap(({ path, before, after }) => (before === null && names.has(path) ? after : [])));
        for (const { path, before, after } of files)
            if (after === null && added.has(before))
                names.add(path);
    }
    return names;
}
function move(dates, from, to) {
    const known = dates.get(from);
    if (known !== undefined)
        dates.set(to, [...known]);
}

;// CONCATENATED MODULE: ./build/iac/codeowners.js
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/** Lines of a CODEOWNERS file after this many are ignored. */
const MAX_RULES = 5_000;
/** Path of the CODEOWNERS file in force: the first that exists, in GitHub's order, then GitLab's; `null`: none. */
function codeownersPath(exists) {
    return PLACES.find(exists) ?? null;
}
/**
 * Parses a CODEOWNERS file by GitHub's rules: letter case matters, `docs/*` does not descend, `apps/` matches at any
 * depth, and a rule without owners removes ownership. A line that starts with `!`, `[` or an escaped `#` is skipped,
 * and so is a line with a word that is not an owner.
 */
function parseCodeowners(text) {
    const rules = text
        .split('\n')
        .slice(0, MAX_RULES)
        .flatMap((line) => ruleOf(line) ?? []);
    return (path) => {
        const segments = path.split('/');
        return rules.findLast((rule) => matches(rule, segments))?.owners ?? [];
    };
}
function ruleOf(line) {
    if (line.trimStart().startsWith('\\#'))
        return null;
    const [pattern, ...owners] = codeowners_wordsOf(line);
    if (!owners.every((owner) => owner.includes('@')))
        return null;
    if (pattern === undefined || pattern.startsWith('!') || pattern.startsWith('[') || pattern.startsWith('^['))
        return null;
    const directory = pattern.endsWith('/');
    const bare = directory ? pattern.slice(0, -1) : pattern;
    const isAnchored = bare.includes('/');
    const segments = bare.split('/').filter((segment, index) => segment !== '' || index > 0);
    if (segments.length === 0 || segments.includes(''))
        return null;
    return {
        segments: isAnchored ? segments : ['**', ...segments],
        descends: directory || !isAnchored || segments.at(-1) !== '*',
        directory,
        owners,
    };
}
/** Words of a line, separated by white space. `\ ` is part of a word; `#` at the start of a word begins a comment. */
function codeowners_wordsOf(line) {
    const words = [];
    let word = '';
    for (let index = 0; index <= line.length; index += 1) {
        const character = line[index] ?? ' ';
        if (character === '#' && word === '')
            break;
        if (character === '\\' && index + 1 < line.length) {
            index += 1;
            word += line[index];
        }
        else if (character === ' ' || character === '\t' || character === '\r') {
            if (word !== '')
                words.push(word);
            word = '';
        }
        else
            word += character;
    }
    return words;
}
/**
 * Whether a rule matches a path. Neither picomatch nor `ignore` would do: GitHub's rules differ from those of
 * gitignore (`docs/*` does not descend), and the time must be bounded for a file that strangers may change.
 */
function matches(rule, path) {
    const deepest = rule.directory ? path.length - 1 : path.length;
    const shallowest = rule.descends ? 1 : path.length;
    const ends = matchEnds(rule.segments, path);
    return [...ends].some((end) => end >= shallowest && end <= deepest);
}
/** Numbers of leading path segments that a pattern can match. Takes time proportional to pattern × path length. */
function matchEnds(pattern, path) {
    let ends = new Set([0]);
    for (const segment of pattern) {
        const next = new Set();
        if (segment === '**')
            for (let reach = Math.min(...ends); reach <= path.length; reach += 1)
                next.add(reach);
        else
            for (const end of ends)
                if (end < path.length && matchesSegment(segment, path[end] ?? ''))
                    next.add(end + 1);
        ends = next;
        if (ends.size === 0)
            break;
    }
    return ends;
}
/** Matches `*` (any run) and `?` (one character). Backtracks to the last star only: time of pattern × text length. */
function matchesSegment(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < text.length;) {
        if (pattern[at] === '*') {
            star = at;
            resume = index;
            at += 1;
        }
        else if (pattern[at] === '?' || pattern[at] === text[index]) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/iac/components/one-off.js

const ONE_OFF = new Set(`destroy teardown tear cleanup clean remove uninstall delete reset purge wipe prune migrate migration reboot restart
   stop shutdown start test tests check checks validate validation verify debug adhoc patch upgrade update rotate
   rollback restore recovery backup once oneoff fix hotfix facts gather ping prechecks precheck reconfigure stopall
   genconfig pull postdeploy down uptime sysprep pre post fetch transfer
   clear deprovision unregister promote create add move merge list extract bootstrap rename doctor diagnose diagnosis
   diagnostic diagnostics inspect`.split(/\s+/));
/** Whether a playbook, role or pipeline only does a single task or a tear-down, by the words of its file name. */
function isOneOff(path) {
    return (0,lib_paths/* fileStem */.E8)(path)
        .toLowerCase()
        .split(/[-_]/)
        .some((token) => ONE_OFF.has(token));
}

;// CONCATENATED MODULE: ./build/iac/components/sighting.js

/** All facts of one kind in a tree. */
function placed(tree, kind) {
    return tree.files.flatMap(({ path, facts }) => facts
        .filter((fact) => fact.about === kind)
        .map((fact) => ({ path, directory: (0,lib_paths/* directoryName */.jK)(path), fact })));
}
/** A tier with its source, or `null` for both without a tier. */
function tierBy(source, tier) {
    return { tier, tierSource: tier === null ? null : source };
}
/** A sighting with empty defaults for everything that `more` leaves out. */
function sighting(kind, file, place, more = {}) {
    const blank = {
        name: null,
        partOf: null,
        paths: [place],
        listed: false,
        tier: null,
        tierSource: null,
        owner: null,
        runbooks: [],
        shape: [],
    };
    return { ...blank, kind, file, place, ...more };
}

;// CONCATENATED MODULE: ./build/iac/components/support-folders.js


const SUPPORT = new Set([
    ...[...folder_words/* SAMPLES */.ct, ...folder_words/* TESTS */.mp, ...folder_words/* ARCHIVES */._t, ...folder_words/* VENDORED */.ou, ...folder_words/* DOCS */.iT],
    ...'module modules _modules shared-modules submodules _envcommon fixes hack cdk.out'.split(' '),
    ...'template templates scaffold scaffolds scaffolding skel skeleton boilerplate cookiecutter'.split(' '),
    ...'.github .devcontainer .kitchen'.split(' '),
]);
/** Whether a path is in a folder of modules, samples, tests or templates, where nothing is a component of its own. */
function isInSupportFolder(path) {
    const folders = path.toLowerCase().split('/').slice(0, -1);
    return folders.some((folder, index) => SUPPORT.has(folder) ||
        SUPPORT.has(folder.replace(/^[._]+|_+$/g, '')) ||
        hasPlaceholder(folder) ||
        (folder === 'test' && (index === 0 || folders[index - 1] === 'src')));
}

;// CONCATENATED MODULE: ./build/iac/components/ansible.js






/** Playbooks that Packer runs while it builds an image. */
const BUILDS_IMAGES = /(^|\/)packer\//i;
/** Folders of playbooks that an operator runs by hand when needed. */
const BY_HAND = /(^|\/)(manual|ad-?hoc|one-?offs?)\//;
/** A playbook with more plays, and more roles, than this delivers many services: its roles are the components. */
const MANY_PLAYS = 4;
/** Name of one step of a numbered series about one subject: `nginx-0-initialize`, `nginx-1-configure`. */
const STEP = /^(?<subject>.*[^-_])[-_]+\d{1,2}[a-z]?[-_]/;
/** Common file names of playbooks. Such a playbook takes the name of its folder or, in the root, of the repository. */
const USUAL = new Set(['site', 'main', 'playbook', 'deploy', 'index']);
/** Playbooks that deliver something that keeps running, or the roles of a playbook that delivers a whole site. */
function ansibleSightings(tree) {
    const playbooks = placed(tree, 'playbook').filter(({ path }) => !isInSupportFolder(path) && !isHandedOut(path));
    const steps = (0,lib_group/* groupBy */.$)(playbooks, ({ path }) => seriesOf(path));
    return playbooks.flatMap((playbook) => {
        const { path, directory, fact } = playbook;
        const isStep = (steps.get(seriesOf(path))?.length ?? 0) > 1;
        if (fact.plays.length === 0 || isOneOff(path) || BY_HAND.test(path) || BUILDS_IMAGES.test(path))
            return [];
        const roles = [...new Set(fact.plays.flat())].flatMap((role) => roleDirectory(role, directory, tree));
        if (fact.plays.length > MANY_PLAYS && roles.length > MANY_PLAYS) {
            return roles.filter((role) => !isOneOff(role)).map((role) => roleSighting(role, playbook));
        }
        const own = [path, ...roles.filter((role) => (0,lib_paths/* fileStem */.E8)(role) === (0,lib_paths/* fileStem */.E8)(path))];
        const place = isStep ? seriesOf(path) : (0,lib_paths/* pathIn */.lW)(directory, (0,lib_paths/* fileStem */.E8)(path));
        if (!USUAL.has((0,lib_paths/* fileStem */.E8)(path)))
            return [sighting('playbook', path, place, { name: (0,lib_paths/* fileName */.Md)(place), paths: own })];
        return [sighting('playbook', path, directory, { paths: directory === '' ? [''] : own })];
    });
}
/** Path of the subject that a playbook is a step of; for any other playbook, its own path without the extension. */
function seriesOf(path) {
    const stem = (0,lib_paths/* fileStem */.E8)(path);
    return (0,lib_paths/* pathIn */.lW)((0,lib_paths/* directoryName */.jK)(path), STEP.exec(stem)?.groups?.['subject'] ?? stem);
}
/** Whether a file belongs to a role, or is in a `files` folder and is only copied to hosts. */
function isHandedOut(path) {
    return /(^|\/)files\/|(^|\/)roles\/[^/]+\/(tasks|handlers|tests|molecule|defaults|vars|meta|files|templates)\//.test(path);
}
function roleDirectory(role, directory, tree) {
    if (hasPlaceholder(role))
        return [];
    const places = [directory, (0,lib_paths/* directoryName */.jK)(directory), ''].map((base) => (0,lib_paths/* resolvePath */.o1)(base, `roles/${role}`) ?? '');
    const found = places.find((place) => place !== '' && tree.hasDirectory(place));
    return found === undefined ? [] : [found];
}
function roleSighting(role, { path }) {
    return sighting('service', path, role, { paths: [role] });
}

// EXTERNAL MODULE: ./build/lib/memoized.js
var memoized = __webpack_require__(9930);
;// CONCATENATED MODULE: ./build/iac/components/naming-segments.js


/** The folders of a path that identify a component, innermost last, without environments: `dns/prod` → `dns`. */
const namingSegments = (0,memoized/* memoized */.x)((path) => plainNamingSegments(path).map(environments/* withoutEnvironment */._i));
/**
 * The folders of a path that identify a component, with environments kept inside names (`a-prod`). A component whose
 * places all agree on them keeps such a name (a lone `a-test`); `a-prod` and `a-staging` together are `a`.
 */
const plainNamingSegments = (0,memoized/* memoized */.x)((path) => {
    const all = path.split('/').filter((segment) => segment !== '');
    const isOne = all.some(environments/* isPlainEnvironment */.GW) ? environments/* isPlainEnvironment */.GW : environments/* isEnvironment */.A_;
    const segments = all.filter((segment) => !isOne(segment));
    const kept = segments.filter((segment) => !environments/* SORTING */.hz.has(segment.toLowerCase()));
    return kept.length > 0 ? kept : segments;
});
/** Folder names that say how something is delivered and nothing about what it is. */
const TOOLS = new Set(`deploy deployment deployments infra infrastructure iac terraform tf tofu terragrunt helm chart charts manifests
   manifest k8s kubernetes kube pulumi cdk bicep arm cloudformation cfn ansible playbooks kustomize argocd flux`.split(/\s+/));
const PLUMBING = new Set([
    ...TOOLS,
    ...'app apps application main src config configs setup resources stack stacks server default common root release releases'.split(' '),
]);
/** Folders of a path without those at its end that only name a tool: `payments/terraform` → `payments`. */
function withoutTools(identity) {
    const end = identity.findLastIndex((segment) => !TOOLS.has(segment.toLowerCase())) + 1;
    return end === 0 ? identity : identity.slice(0, end);
}
/** The innermost folder that says more than how something is deployed, as the component's name; `null`: none does. */
function nameOfSegments(identity) {
    return identity.findLast((segment) => !PLUMBING.has(segment.toLowerCase())) ?? null;
}

;// CONCATENATED MODULE: ./build/iac/components/names.js




/** The path that names a component. For a Terragrunt unit it starts at the region, because above it is the account. */
function namingPath({ kind, place, partOf }) {
    return partOf ?? (kind === 'terragrunt-unit' ? (0,environments/* fromRegion */.FS)(place) : place);
}
/** Name of a group: the one that its files agree on, else from the path, else from a file, else the repository's. */
function nameOfGroup(sightings, repository) {
    const given = sightings.flatMap(({ name }) => name ?? []);
    const [first] = given;
    const [place = ''] = sightings.map(namingPath);
    if (first !== undefined && given.length === sightings.length) {
        if (new Set(given).size === 1)
            return first;
        const stripped = new Set(given.map(environments/* withoutEnvironment */._i));
        if (stripped.size === 1)
            return (0,environments/* withoutEnvironment */._i)(first);
    }
    const plain = new Set(sightings.map((one) => plainNamingSegments(namingPath(one)).join('/')));
    const identity = plain.size === 1 ? plainNamingSegments(place) : namingSegments(place);
    const leaf = (0,lib_paths/* fileName */.Md)(place);
    return nameOfSegments(identity) ?? ((0,environments/* isPlainEnvironment */.GW)(leaf) ? identity.at(-1) : leaf || null) ?? first ?? repository;
}
/** Makes names distinct: components of the same name get the folder above in front (`dns/web` and `cdn/web`). */
function distinctNames(groups) {
    const counts = (0,lib_group/* groupBy */.$)(groups, ({ name }) => name);
    const taken = new Set();
    return groups.map((group) => {
        const places = group.sightings.map((one) => one.place);
        const place = (places.length > 1 ? (0,lib_paths/* commonDirectory */.hH)(places) : places[0]) || (places[0] ?? '');
        const longer = longerNames(group.name, place);
        const isAlone = counts.get(group.name)?.length === 1;
        const wanted = isAlone ? [group.name, ...longer] : [...longer, group.name];
        const name = [...wanted, place, ...places].find((one) => !taken.has(one)) ?? `${group.name} ${taken.size}`;
        taken.add(name);
        return { ...group, name };
    });
}
function longerNames(name, place) {
    const above = namingSegments(place).filter((segment) => segment !== name);
    return above.map((_, index) => [...above.slice(above.length - 1 - index), name].join('/'));
}

;// CONCATENATED MODULE: ./build/iac/components/collapse.js





/** At least this many sibling directories with the same resources were stamped from one template. */
const STAMPED = 5;
/** Share of the template's files that a copy must still have: copies drift by up to 30 %. */
const LIKENESS = 0.7;
/** A folder name that occurs below at least this many parents is one component (or one cluster), not many. */
const RECURRING = 4;
/** At least this many pairs `a` and `a-x`, and half of all names that end in `-x`, make `-x` a migration suffix. */
const TWINS = 3;
/** Merges the environments, stamped copies and migration twins of each component, and gives each a distinct name. */
function collapse(sightings, repository) {
    const recurring = recurringLeaves(sightings);
    const groups = groupBySharedKey(sightings, (one) => [
        groupingKey(one, recurring),
        ...listedName(one),
        ...ownFolder(one),
    ]);
    return distinctNames(mergeTwins(mergeStamped(groups.map((group) => environmentsOf(group, repository)))));
}
/** Groups sightings that share a key, directly or through other sightings. */
function groupBySharedKey(sightings, keysOf) {
    const groups = new Map();
    for (const one of sightings) {
        const keys = keysOf(one);
        const known = new Set(keys.map((key) => groups.get(key)).filter((group) => group !== undefined));
        const [target = [], ...others] = known;
        target.push(one);
        for (const other of others)
            target.push(...other);
        if (others.length > 0)
            for (const [key, group] of groups)
                if (others.includes(group))
                    groups.set(key, target);
        for (const key of keys)
            groups.set(key, target);
    }
    return [...new Set(groups.values())];
}
/** Key of an application by its name: one application may be delivered to several places. */
function listedName(one) {
    return one.kind === 'application' && one.name !== null ? [`application ${(0,environments/* withoutEnvironment */._i)(one.name)}`] : [];
}
/** Key that joins a Terragrunt unit and a root module in the same directory. */
function ownFolder({ kind, place }) {
    return kind === 'terragrunt-unit' || kind === 'root-module' ? [`folder ${place}`] : [];
}
function groupingKey(one, recurring) {
    const identity = withoutTools(namingSegments(namingPath(one)));
    const leaf = identity.at(-1) ?? '';
    if (identity.length === 0)
        return one.place === '' || one.name === null ? '' : `name ${one.name}`;
    if (!recurring.has(`${one.kind} ${leaf}`))
        return identity.join('/');
    // An overlay folder that recurs below many components is a cluster; a recurring unit or stack is one component.
    return one.kind === 'overlay' ? identity.slice(0, -1).join('/') : `every ${leaf}`;
}
const RECURRING_KINDS = new Set(['overlay', 'terragrunt-unit', 'compose-stack']);
/** Innermost folder names that recur below many parents: clusters of overlays, units of accounts, stacks of hosts. */
function recurringLeaves(sightings) {
    const recurring = sightings.filter(({ kind }) => RECURRING_KINDS.has(kind));
    const identities = new Map(recurring.map((one) => [namingSegments(namingPath(one)).join('/'), one]));
    const byLeaf = (0,lib_group/* groupBy */.$)(identities, ([identity, one]) => `${one.kind} ${(0,lib_paths/* fileName */.Md)(identity)}`);
    return new Set([...byLeaf].filter(([, places]) => places.length >= RECURRING).map(([leaf]) => leaf));
}
function environmentsOf(sightings, repository) {
    const places = new Set(sightings.map(({ place }) => place));
    const because = places.size > 1 ? `${places.size} places differ only by environment, region, ring or tool` : null;
    return { name: nameOfGroup(sightings, repository), sightings, because };
}
function mergeStamped(groups) {
    const byParent = (0,lib_group/* groupBy */.$)(groups.filter(isShaped), (group) => (0,lib_paths/* directoryName */.jK)(group.sightings[0]?.place ?? ''));
    const merged = [...byParent.values()].map(stampedAmong).filter((copies) => copies.length >= STAMPED);
    const gone = new Set(merged.flat());
    return [...groups.filter((group) => !gone.has(group)), ...merged.map(mergeCopies)];
}
function isShaped(group) {
    return group.sightings.every(({ shape }) => shape.length > 0);
}
/** Siblings with most files of the most common shape; copies may have changed a little since they were stamped. */
function stampedAmong(siblings) {
    const shapeOf = (group) => group.sightings[0]?.shape ?? [];
    const alike = [...(0,lib_group/* groupBy */.$)(siblings, (group) => shapeOf(group).join('\n\n')).values()];
    const usual = alike.toSorted((a, b) => b.length - a.length)[0] ?? [];
    if (usual.length < STAMPED || usual[0] === undefined)
        return [];
    const stamp = shapeOf(usual[0]);
    return siblings.filter((group) => {
        const own = new Set(shapeOf(group));
        return stamp.filter((part) => own.has(part)).length >= stamp.length * LIKENESS;
    });
}
function mergeCopies(copies) {
    const sightings = copies.flatMap((copy) => copy.sightings);
    const place = (0,lib_paths/* commonDirectory */.hH)(sightings.map((one) => one.place));
    return {
        name: (0,lib_paths/* fileName */.Md)(place) || 'root',
        sightings,
        because: `${copies.length} directories were stamped from one template`,
    };
}
/** Merges `a` and `a-x` if many names come in such pairs: both are one component during a migration. */
function mergeTwins(groups) {
    const byName = (0,lib_group/* groupBy */.$)(groups, ({ name }) => name);
    const twins = groups.flatMap((group) => {
        const dash = group.name.lastIndexOf('-');
        const base = byName.get(group.name.slice(0, dash))?.[0];
        return dash > 0 && base !== undefined ? [{ group, base, suffix: group.name.slice(dash) }] : [];
    });
    const usual = (0,lib_group/* groupBy */.$)(twins, ({ suffix }) => suffix);
    const merged = new Map();
    for (const [suffix, pairs] of usual) {
        const carriers = groups.filter(({ name }) => name.endsWith(suffix)).length;
        if (pairs.length < TWINS || pairs.length * 2 < carriers)
            continue;
        for (const { group, base } of pairs)
            (0,lib_group/* addTo */.D)(merged, base, group);
    }
    const gone = new Set([...merged.values()].flat());
    return groups
        .filter((group) => !gone.has(group))
        .map((group) => {
        const others = merged.get(group);
        if (others === undefined)
            return group;
        const because = `${others.map(({ name }) => name).join(', ')} is its twin in a migration`;
        return { name: group.name, sightings: [group, ...others].flatMap(({ sightings }) => sightings), because };
    });
}

;// CONCATENATED MODULE: ./build/iac/components/compose.js






/** A folder with at least this many stacks that keep running holds nothing else, so all Compose files in it are stacks. */
const MANY_STACKS = 3;
/**
 * Stacks of Docker Compose and Swarm, one for each directory. A stack is meant to keep running: a service has a restart
 * policy or is scheduled by Swarm, and at most half of the services are built here, without a program's source beside
 * them. Anything else starts a program for its developers or its tests, unless it is in a folder of many stacks.
 */
function composeSightings(tree) {
    const files = placed(tree, 'compose').filter(({ path }) => !isAside(path));
    const extended = new Set(files.flatMap(extendedFiles));
    const stacks = stacksOf(files.filter(({ path }) => !extended.has(path)));
    const lasting = stacks.filter((stack) => isLasting(stack) && !isSource(stack, tree));
    const neighbours = (0,lib_group/* groupBy */.$)(lasting, ({ place }) => (0,lib_paths/* directoryName */.jK)(place));
    const isAmongMany = ({ place }) => (neighbours.get((0,lib_paths/* directoryName */.jK)(place))?.length ?? 0) >= MANY_STACKS;
    const kept = stacks.filter((stack) => isAmongMany(stack) || (lasting.includes(stack) && isPulled(stack)));
    return withoutRehearsals(kept).map(stackSighting);
}
/** Parts of file names and names of folders of files that developers and tests use. */
const REHEARSAL = new Set('dev develop development test tests testing ci local debug e2e sandbox'.split(' '));
/**
 * Whether a file is no stack of its own: in a folder of samples, tests or templates, in a hidden folder, handed out by
 * Ansible, or by its name for development or tests.
 */
function isAside(path) {
    const isHidden = /(^|\/)\./.test(path);
    const words = (0,lib_paths/* fileName */.Md)(path).toLowerCase().split(/[-_.]/);
    return isHidden || isInSupportFolder(path) || isHandedOut(path) || words.some((word) => REHEARSAL.has(word));
}
function extendedFiles({ directory, fact }) {
    return fact.extended.flatMap((file) => (0,lib_paths/* resolvePath */.o1)(directory, file) ?? []);
}
/** File names that Compose and Swarm use. A file of another name in a folder of stacks is a stack of its own. */
const compose_USUAL = /^(?:docker-)?(?:compose|stack)(?:[._-].*)?\.ya?ml(?:\.j2)?$/i;
const OVERRIDE = /[._-]override[._-]/i;
const FOLDER_OF_STACKS = /(^|\/)(?:stacks?|swarm|compose|docker(?:-compose|-swarm)?)\//i;
function stacksOf(files) {
    const isOfStack = ({ path, fact }) => compose_USUAL.test((0,lib_paths/* fileName */.Md)(path)) || (FOLDER_OF_STACKS.test(path) && fact.lasting && fact.builds === 0);
    const byPlace = (0,lib_group/* groupBy */.$)(files.filter(isOfStack), ({ path, directory }) => compose_USUAL.test((0,lib_paths/* fileName */.Md)(path)) ? directory : (0,lib_paths/* pathIn */.lW)(directory, (0,lib_paths/* fileStem */.E8)(path)));
    return [...byPlace]
        .filter(([, together]) => together.some(({ path }) => !OVERRIDE.test((0,lib_paths/* fileName */.Md)(path))))
        .map(([place, together]) => ({ place: wholeOf(place), directory: together[0]?.directory ?? '', files: together }));
}
/** Folders at the end of a path that only say how the folder above is delivered. */
const LAYOUT = new Set('docker compose docker-compose swarm stack stacks build containers deploy deployment'.split(' '));
/** A place without such folders: `apps/shop/docker` → `apps/shop`, `docker` → the root. */
function wholeOf(place) {
    return LAYOUT.has((0,lib_paths/* fileName */.Md)(place).toLowerCase()) ? wholeOf((0,lib_paths/* directoryName */.jK)(place)) : place;
}
function isLasting({ files }) {
    return files.some(({ fact }) => fact.lasting);
}
function isPulled({ files }) {
    const count = (key) => files.reduce((sum, { fact }) => sum + fact[key], 0);
    return count('pulls') > 0 && count('pulls') >= count('builds');
}
/** Files that the folder of a program has. A `Dockerfile` alone is none: many stacks build an image of their own. */
const OF_PROGRAMS = [
    ...['package.json', 'pyproject.toml', 'requirements.txt', 'setup.py', 'manage.py', 'go.mod', 'Cargo.toml'],
    ...['pom.xml', 'build.gradle', 'build.gradle.kts', 'build.sbt', 'Gemfile', 'composer.json', 'mix.exs'],
];
function isSource({ place, directory }, tree) {
    return [place, directory].some((folder) => OF_PROGRAMS.some((name) => tree.has((0,lib_paths/* pathIn */.lW)(folder, name))));
}
/** Drops stacks in folders for development or tests, unless the same stack has another environment. */
function withoutRehearsals(stacks) {
    const isRehearsal = ({ directory }) => directory.split('/').some((word) => REHEARSAL.has(word.toLowerCase()));
    const identityOf = ({ place }) => namingSegments(place).join('/');
    const lived = new Set(stacks.filter((stack) => !isRehearsal(stack)).map(identityOf));
    return stacks.filter((stack) => !isRehearsal(stack) || lived.has(identityOf(stack)));
}
function stackSighting({ place, directory, files }) {
    const [first] = files.toSorted((a, b) => a.path.length - b.path.length);
    const isFile = files.every(({ path }) => !compose_USUAL.test((0,lib_paths/* fileName */.Md)(path)));
    const paths = isFile ? files.map(({ path }) => path) : [place === '' ? '' : directory];
    const name = place === '' ? (first?.fact.name ?? null) : null;
    return sighting('compose-stack', first?.path ?? directory, place, { name, paths });
}

// EXTERNAL MODULE: ./build/iac/globs.js
var iac_globs = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/iac/components/configured.js

/** Applies the configuration, which can rename, merge, add and ignore components and set their tiers. */
function applyConfig(found, config) {
    const named = config.components.reduce(applyEntry, found);
    const tiers = Object.entries(config.tiers.paths).map(([glob, tier]) => ({ tier, matches: placeMatcher([glob]) }));
    return named.map((component) => {
        if (component.tierSource === 'config')
            return component;
        const ranked = tiers.filter(({ matches }) => component.paths.some(matches)).map(({ tier }) => tier);
        return ranked.length === 0 ? component : { ...component, tier: Math.min(...ranked), tierSource: 'config' };
    });
}
/** Applies one entry to the component of its name and to all components whose paths are within its paths. */
function applyEntry(components, entry) {
    const isWithin = placeMatcher(entry.paths);
    const isMeant = ({ name, paths }) => name === entry.name || paths.every(isWithin);
    const meant = components.filter(isMeant);
    const others = components.filter((component) => !isMeant(component));
    return entry.ignore ? others : [...others, merged(entry, meant)];
}
function merged(entry, meant) {
    const tiers = meant.flatMap(({ tier }) => tier ?? []);
    const first = meant[0];
    const paths = meant.flatMap((component) => component.paths);
    return {
        name: entry.name,
        kind: first?.kind ?? 'service',
        paths: paths.length > 0 ? paths : entry.paths.map(withoutGlob),
        instances: Math.max(1, meant.reduce((sum, { instances }) => sum + instances, 0)),
        tier: entry.tier ?? (tiers.length > 0 ? Math.min(...tiers) : null),
        tierSource: entry.tier !== undefined ? 'config' : (meant.find(({ tier }) => tier !== null)?.tierSource ?? null),
        owners: entry.owners ?? [...new Set(meant.flatMap(({ owners }) => owners))],
        declared: [...(entry.runbook === undefined ? [] : [entry.runbook]), ...meant.flatMap(({ declared }) => declared)],
        because: ['named by the configuration', ...meant.flatMap(({ because }) => because)],
    };
}
/** Whether a glob matches a directory or file; `infra/**` matches `infra` too. */
function placeMatcher(globs) {
    const matches = (0,iac_globs/* matcher */.j)(globs);
    return (path) => matches(path) || matches(`${path}/_`);
}
function withoutGlob(glob) {
    const segments = glob.split('/');
    const first = segments.findIndex((segment) => /[*?[{(!]/.test(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
}

;// CONCATENATED MODULE: ./build/iac/components/chart-templates.js
const TEMPLATES = '/templates/';
/** Directory of the Helm chart that a template file belongs to; `null`: the file is not a chart's template. */
function chartOf(path, has) {
    const end = path.lastIndexOf(TEMPLATES);
    const chart = path.slice(0, Math.max(end, 0));
    return end !== -1 && has(`${chart}/Chart.yaml`) ? chart : null;
}
/**
 * Path of a file, without the `templates` folder if it is a chart's template: `charts/a/templates/b.yaml` →
 * `charts/a/b.yaml`. So the file is not taken for a sample among templates.
 */
function asIfRendered(path, has) {
    const chart = chartOf(path, has);
    return chart === null ? path : `${chart}/${path.slice(chart.length + TEMPLATES.length)}`;
}

;// CONCATENATED MODULE: ./build/iac/components/delivery-sources.js

/** The directories of this tree that an object delivers. */
function sourcesOf({ directory, fact }, tree) {
    return fact.sources.flatMap((source) => delivery_sources_placesOf(source, fact.kind === 'application' ? '' : directory, tree));
}
/**
 * Directories of this tree that a source path means: `apps/*` is each folder in `apps`; none for another repository's
 * path. The path is resolved against `directory`, then against each directory above it: a file may be included from
 * above.
 */
function delivery_sources_placesOf(source, directory, tree) {
    if (!source.includes('*')) {
        const places = [...(0,lib_paths/* upwards */.Hy)(directory), ''].map((base) => (0,lib_paths/* resolvePath */.o1)(base, source) ?? '');
        return places.filter((place) => tree.hasDirectory(place)).slice(0, 1);
    }
    return source
        .split('/')
        .reduce((places, segment) => segment.includes('*')
        ? places.flatMap((place) => tree.foldersIn(place))
        : places.map((place) => (segment === '' || segment === '.' ? place : (0,lib_paths/* pathIn */.lW)(place, segment))), [''])
        .filter((place) => tree.hasDirectory(place));
}

;// CONCATENATED MODULE: ./build/iac/components/published-charts.js

/**
 * A registry from which at least this many charts of this repository are fetched, and they are at least half of what is
 * fetched there, is the one to which the repository publishes.
 */
const FEWEST_SERVED = 3;
/** A chart that at least this many charts include is a shared part. Fewer may bundle charts that run by themselves. */
const FEWEST_CALLERS = 3;
/**
 * Names of the charts of this repository that several others of it fetch from the registry to which the repository
 * publishes. They are parts, like charts that others include by their folder.
 */
function fetchedAsParts(charts) {
    const here = new Set(charts.map(({ name }) => name));
    const byRegistry = (0,lib_group/* groupBy */.$)(charts.flatMap(({ fetches }) => fetches), ({ registry }) => registry);
    const parts = [...byRegistry.values()].flatMap((fetches) => {
        const byName = [...(0,lib_group/* groupBy */.$)(fetches, ({ name }) => name)];
        const known = byName.filter(([name]) => here.has(name));
        if (known.length < FEWEST_SERVED || known.length * 2 < byName.length)
            return [];
        return known.flatMap(([name, calls]) => (calls.length >= FEWEST_CALLERS ? [name] : []));
    });
    return new Set(parts);
}

;// CONCATENATED MODULE: ./build/iac/components/charts.js







/** At least this many deliveries of different names with one chart share it: they are the components. */
const SHARED_BY = 3;
/** Charts that several deliveries, a generated list of them or Terraform apply with other values for each. */
function sharedCharts(tree, deliveries) {
    const users = new Map();
    for (const { directory, fact } of deliveries) {
        if (fact.name === null)
            continue;
        for (const source of sourcesOf({ directory, fact }, tree)) {
            users.set(source, (users.get(source) ?? new Set()).add((0,environments/* withoutEnvironment */._i)(fact.name)));
        }
    }
    return new Set([
        ...placed(tree, 'chart').flatMap(({ directory }) => (users.get(directory)?.size ?? 0) >= SHARED_BY ? directory : []),
        ...deliveries.flatMap(({ fact }) => fact.shared.flatMap((path) => (0,lib_paths/* resolvePath */.o1)('', path) ?? [])),
        ...placed(tree, 'terraform').flatMap(({ directory, fact }) => fact.charts.flatMap((chart) => (0,lib_paths/* resolvePath */.o1)(directory, chart) ?? [])),
    ]);
}
/**
 * Charts that are installed or published by themselves, without library charts, subcharts, charts of Argo CD or Flux
 * applications, and charts that another chart includes.
 */
function chartSightings(tree, deliveries, shared) {
    const all = placed(tree, 'chart').filter(({ path }) => /^Chart\.ya?ml$/.test((0,lib_paths/* fileName */.Md)(path)) && !isInSupportFolder(path));
    const called = new Set(all.flatMap(({ directory, fact }) => fact.calls.map((call) => (0,lib_paths/* resolvePath */.o1)(directory, call))));
    const directories = new Set(all.map(({ directory }) => directory));
    const lists = deliveries.filter(({ fact }) => fact.kind === 'application').map(({ path }) => chartOf(path, tree.has));
    const fetched = fetchedAsParts(all.map(({ fact }) => fact));
    const isPart = ({ directory, fact }) => fact.library ||
        called.has(directory) ||
        shared.has(directory) ||
        isSubchart(directory, directories) ||
        fetched.has(fact.name);
    return all
        .filter((chart) => !isPart(chart) && !lists.includes(chart.directory))
        .map(({ path, directory, fact }) => sighting('chart', path, directory, { name: fact.name, ...tierBy('label', fact.tier) }));
}
function isSubchart(directory, charts) {
    const parent = (0,lib_paths/* directoryName */.jK)(directory);
    return (0,lib_paths/* fileName */.Md)(parent) === 'charts' && charts.has((0,lib_paths/* directoryName */.jK)(parent));
}

;// CONCATENATED MODULE: ./build/iac/components/overlays.js




/**
 * A kustomization that uses at least this many others below it only lists them: they are the components. Not in a folder
 * `overlays`, where they are the parts of one overlay.
 */
const GATHERS = 3;
/** An overlay whose name is in at least this many folders `overlays` is named after a cluster. */
const CLUSTERS = 3;
/** The outermost `base` or `bases` folder that a directory is below; `null`: none. */
function baseAbove(directory) {
    return /^((?:.*?\/)?bases?)\//.exec(directory)?.[1] ?? null;
}
/** `base` folders outside its directory that an overlay builds on. All in them are parts, even if no longer used. */
function basesOf({ directory }, calls) {
    return calls.map(baseAbove).filter((base) => base !== null && !(0,lib_paths/* isInside */.FK)(directory, base));
}
/** Kustomize overlays that nothing else builds on and that deliver more than Argo CD or Flux objects. */
function overlaySightings(tree) {
    const all = placed(tree, 'overlay').filter(({ path }) => /^kustomization(\.ya?ml)?$/i.test((0,lib_paths/* fileName */.Md)(path)) && !isInSupportFolder(path));
    const byDirectory = new Map(all.map((overlay) => [overlay.directory, overlay]));
    const callsOf = (overlay) => overlay.fact.calls.flatMap((call) => (0,lib_paths/* resolvePath */.o1)(overlay.directory, call) ?? []);
    const overlaysOf = (overlay) => callsOf(overlay).flatMap((place) => byDirectory.get(place) ?? []);
    const called = new Set(all.flatMap(overlaysOf));
    const bases = new Set(all.flatMap((overlay) => basesOf(overlay, callsOf(overlay))));
    const delivering = new Set(placed(tree, 'delivery').map(({ directory }) => directory));
    const delivers = memoizedRecursion((directory, ask) => {
        const overlay = byDirectory.get(directory);
        if (delivering.has(directory))
            return true;
        return (overlay !== undefined && callsOf(overlay).some((place) => delivering.has((0,lib_paths/* directoryName */.jK)(place)) || ask(place)));
    });
    const wholeOf = baseHolder(tree);
    const seen = new Set();
    const walk = (overlay) => {
        if (seen.has(overlay))
            return [];
        seen.add(overlay);
        const below = overlaysOf(overlay).filter(({ directory }) => (0,lib_paths/* isInside */.FK)(directory, overlay.directory));
        if (below.length >= GATHERS && appOf(overlay.directory) === null)
            return below.flatMap(walk);
        return delivers(overlay.directory) ? [] : [overlay];
    };
    return all
        .filter((overlay) => !overlay.fact.part && !called.has(overlay) && !bases.has(baseAbove(overlay.directory)))
        .flatMap(walk)
        .map(({ path, directory, fact }) => sighting('overlay', path, directory, { ...tierBy('label', fact.tier), partOf: wholeOf(directory) }));
}
/** The folder of what `…/overlays/<name>` is an overlay of; `null`: the directory is no such overlay. */
function appOf(directory) {
    return /^(.*)\/overlays\/[^/]+$/.exec(directory)?.[1] ?? null;
}
/** How many overlays are followed down to a base; no deeper chain was seen. */
const overlays_MAX_DEPTH = 5;
/**
 * The folder that an overlay is a part of: the parent of the base that it builds on, if the overlay is inside it (`dns`
 * for `dns/overlays/emea/rick` on `dns/base`), or the root of a generated operator (a folder with a `PROJECT` file) for
 * the overlays in its `config` folder, or what a folder `overlays` is in, if there is a base beside it or the overlay is
 * named after a cluster. `null`: unknown.
 */
function baseHolder(tree) {
    const calls = new Map(placed(tree, 'overlay').map(({ directory, fact }) => [
        directory,
        fact.calls.flatMap((call) => (0,lib_paths/* resolvePath */.o1)(directory, call) ?? []),
    ]));
    const names = namesOfOverlays(calls.keys());
    const appWithBase = (directory) => {
        const app = appOf(directory);
        if (app === null || nameOfSegments(namingSegments(app)) === null)
            return null;
        return calls.has((0,lib_paths/* pathIn */.lW)(app, 'base')) || (names.get((0,lib_paths/* fileName */.Md)(directory)) ?? 0) >= CLUSTERS ? app : null;
    };
    const holderOfBase = (directory, depth) => {
        for (const call of calls.get(directory) ?? []) {
            const isBase = (0,lib_paths/* fileName */.Md)(call) === 'base' && nameOfSegments(namingSegments((0,lib_paths/* directoryName */.jK)(call))) !== null;
            const holder = isBase ? (0,lib_paths/* directoryName */.jK)(call) : depth > 0 ? holderOfBase(call, depth - 1) : null;
            if (holder !== null && (0,lib_paths/* isInside */.FK)(directory, holder))
                return holder;
        }
        return null;
    };
    return (directory) => {
        const operator = /^(.*)\/config\/[^/]+$/.exec(directory)?.[1];
        if (operator !== undefined && tree.has((0,lib_paths/* pathIn */.lW)(operator, 'PROJECT')))
            return operator;
        return holderOfBase(directory, overlays_MAX_DEPTH) ?? appWithBase(directory);
    };
}
/** Number of folders `overlays` in which each overlay's name is found. */
function namesOfOverlays(directories) {
    const counts = new Map();
    for (const directory of directories) {
        if (appOf(directory) !== null)
            counts.set((0,lib_paths/* fileName */.Md)(directory), (counts.get((0,lib_paths/* fileName */.Md)(directory)) ?? 0) + 1);
    }
    return counts;
}
/** Memoises a recursive predicate; a cycle counts as `false`. */
function memoizedRecursion(answer) {
    const known = new Map();
    const ask = (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        known.set(key, false);
        const now = answer(key, ask);
        known.set(key, now);
        return now;
    };
    return ask;
}

;// CONCATENATED MODULE: ./build/iac/components/kubernetes.js









/** Argo CD and Flux applications, Helm releases and charts, and Kustomize overlays that nothing else builds on. */
function kubernetesSightings(tree) {
    const deliveries = placed(tree, 'delivery').filter(({ path }) => !isInSupportFolder(asIfRendered(path, tree.has)));
    const wholeOf = baseHolder(tree);
    const shared = sharedCharts(tree, deliveries);
    const applications = withoutParents(deliveries.flatMap((one) => applicationsOf(one, { tree, wholeOf, shared })));
    return [...applications, ...chartSightings(tree, deliveries, shared), ...overlaySightings(tree)];
}
function applicationsOf({ path, directory, fact }, { tree, wholeOf, shared }) {
    const listed = fact.kind === 'application';
    const more = { listed, ...tierBy('label', fact.tier) };
    const sources = sourcesOf({ directory, fact }, tree).filter((source) => !shared.has(source));
    const isInFolder = directory !== '' && fact.name?.startsWith((0,lib_paths/* fileName */.Md)(directory));
    if (isInFolder && sources.every((source) => (0,lib_paths/* isInside */.FK)(source, directory))) {
        return [sighting(fact.kind, path, directory, { ...more, name: fact.name })];
    }
    if (sources.length === 0) {
        if (fact.name === null)
            return [];
        return [sighting(fact.kind, path, (0,lib_paths/* pathIn */.lW)(directory, fact.name), { ...more, name: fact.name, paths: [path] })];
    }
    const name = sources.length === 1 ? fact.name : null;
    return sources.map((source) => {
        const place = withoutTrailingEnvironment(source, fact.name ?? '');
        return sighting(fact.kind, path, place, { ...more, name, partOf: wholeOf(source), paths: [place, path] });
    });
}
/** `components/backup/overlays/staging` → `components/backup`, if the application's name contains `backup`. */
function withoutTrailingEnvironment(source, name) {
    const place = [...(0,lib_paths/* upwards */.Hy)(source)].find((above) => !(0,environments/* isSorting */.Lu)((0,lib_paths/* fileName */.Md)(above)));
    return place !== undefined && name.includes((0,lib_paths/* fileName */.Md)(place)) ? place : source;
}
/** Drops objects that only deliver others: an app of apps, a Kustomization over all applications or releases. */
function withoutParents(sightings) {
    const [listed, releases] = [sightings.filter(({ listed }) => listed), sightings.filter(({ listed }) => !listed)];
    const listedBelow = (0,lib_paths/* countBelow */.BC)(listed.map(({ place }) => place));
    const elsewhere = new Set(listed.filter(({ file, place }) => !(0,lib_paths/* isInside */.FK)(file, place)).map(({ file }) => file));
    const filesBelow = (0,lib_paths/* countBelow */.BC)([...elsewhere]);
    return sightings.filter((one) => {
        if (!one.listed)
            return true;
        const own = elsewhere.has(one.file) && (0,lib_paths/* isInside */.FK)(one.file, one.place) ? 1 : 0;
        const delivers = (filesBelow.get(one.place) ?? 0) - own;
        return (listedBelow.get(one.place) ?? 0) < 2 && delivers === 0 && !onlyGathers(one, releases);
    });
}
/** At least this many releases of different names below one application are components of their own. */
const MANY_RELEASES = 3;
/**
 * Whether an application only gathers releases, which are then the components: it has many, or several whose names do
 * not resemble its own, or any such release if its path names nothing.
 */
function onlyGathers({ name, place }, releases) {
    const below = releases.filter((release) => (0,lib_paths/* isInside */.FK)((0,lib_paths/* directoryName */.jK)(release.place), place));
    const names = new Set(below.map((release) => release.name ?? ''));
    if (names.size >= MANY_RELEASES)
        return true;
    const isOneOfThem = [...names].some((other) => other.startsWith(name ?? '') || (name ?? '').startsWith(other));
    return !isOneOfThem && names.size > (nameOfSegments(namingSegments(place)) === null ? 0 : 1);
}

;// CONCATENATED MODULE: ./build/iac/components/listed.js




/** Components that people listed by hand: Backstage entities and the service groups of a rollout topology. */
function listedSightings(tree) {
    return [...entities(tree), ...serviceGroups(tree)];
}
function entities(tree) {
    return placed(tree, 'catalog')
        .filter(({ path }) => !isInSupportFolder(path))
        .map(({ path, directory, fact }) => {
        const place = pathInSource(fact.source) ?? directory;
        const docs = fact.docs === null ? null : (0,lib_paths/* resolvePath */.o1)(directory, fact.docs);
        return sighting('service', path, place, {
            name: fact.name,
            paths: docs === null || (0,lib_paths/* isInside */.FK)(place, docs) ? [place] : [place, docs],
            listed: true,
            ...tierBy('catalog', fact.tier),
            owner: fact.owner,
            runbooks: fact.runbooks,
        });
    });
}
/** Path in a source location: `url:https://host/owner/name/tree/main/services/a/` → `services/a`. */
function pathInSource(source) {
    const [, after] = (source ?? '').split(/\/(?:tree|blob)\//);
    const path = after?.split('/').slice(1).filter(Boolean).join('/');
    return path === undefined || path === '' ? null : path;
}
function serviceGroups(tree) {
    const lists = placed(tree, 'service-list').filter(({ path }) => !isInSupportFolder(path));
    return lists.flatMap(({ path, directory, fact }) => {
        const common = commonPrefix(fact.services.map(({ name }) => name));
        return fact.services.flatMap((service) => {
            const pipeline = (0,lib_paths/* resolvePath */.o1)(directory, service.path);
            if (pipeline === null || pipeline === '' || isOneOff(pipeline))
                return [];
            const name = service.name.slice(common.length).toLowerCase() || service.name;
            // If several groups have their pipelines in one folder, the pipeline file is the path, not the folder.
            const isShared = fact.services.some((other) => other !== service && sameFolder(other.path, service.path));
            const place = isShared ? `${(0,lib_paths/* directoryName */.jK)(pipeline)}/${(0,lib_paths/* fileStem */.E8)(pipeline)}` : (0,lib_paths/* directoryName */.jK)(pipeline);
            return [
                sighting('service', path, place || name, {
                    name,
                    listed: true,
                    paths: [isShared ? pipeline : (0,lib_paths/* directoryName */.jK)(pipeline)],
                }),
            ];
        });
    });
}
function sameFolder(a, b) {
    return (0,lib_paths/* directoryName */.jK)(a) === (0,lib_paths/* directoryName */.jK)(b);
}
/** The longest dotted prefix that all names share: `Example.Platform.` */
function commonPrefix(names) {
    const [first = '', ...others] = names;
    const words = first.split('.').slice(0, -1);
    while (words.length > 0 && !others.every((name) => name.startsWith(`${words.join('.')}.`)))
        words.pop();
    return words.length === 0 || others.length === 0 ? '' : `${words.join('.')}.`;
}

;// CONCATENATED MODULE: ./build/iac/components/nomad.js



/** Beginnings of the names of jobs that nobody runs; `nomad job init` writes a job called `example`. */
const SAMPLE = /^_*(?:example|sample|template)/i;
/** Nomad jobs that keep running or start again by themselves, other than samples and templates. */
function nomadSightings(tree) {
    const jobs = placed(tree, 'nomad').filter((job) => !isSample(job));
    const jobsBelow = (0,lib_paths/* countBelow */.BC)(jobs.map(({ path }) => path));
    return jobs.map((job) => jobSighting(job, jobsBelow.get(job.directory) === 1));
}
function isSample(job) {
    return isInSupportFolder(job.path) || SAMPLE.test((0,lib_paths/* fileStem */.E8)(job.path)) || SAMPLE.test(nameOfJob(job));
}
/** A job has the whole folder if no other job is in it or below it, else only its file. */
function jobSighting(job, isAlone) {
    const { path, directory } = job;
    const name = nameOfJob(job);
    const paths = [isAlone ? directory : path];
    return sighting('nomad-job', path, (0,lib_paths/* pathIn */.lW)(directory, name), { name, paths });
}
function nameOfJob({ path, fact }) {
    return fact.name ?? (0,lib_paths/* fileStem */.E8)(path);
}

;// CONCATENATED MODULE: ./build/iac/components/stacks.js






/**
 * Stacks of CloudFormation, CDK, Pulumi, Bicep and ARM. Templates that another one includes, and templates inside a CDK
 * app, are not stacks of their own.
 */
function stackSightings(tree) {
    const all = placed(tree, 'stack');
    const stacks = all.filter(({ path, fact }) => !isInSupportFolder(usualPlace(path, fact)));
    const called = new Set(stacks.flatMap(calledFiles));
    const parts = new Set(stacks.filter(isBicep).flatMap(calledFiles));
    const builtIn = new Set(all.filter(isBicep).flatMap(calledFiles));
    const settings = stacks.filter(({ fact }) => fact.tool === 'bicep-parameters');
    const parameters = (0,lib_group/* groupBy */.$)(stacks.filter(({ fact }) => fact.tool === 'cloudformation-parameters'), ({ path }) => sharedName(path));
    const apps = new Set(stacks.filter(({ path }) => isNamed(path, ['cdk.json'])).map(({ directory }) => directory));
    return stacks.flatMap((stack) => {
        const { path, directory, fact } = stack;
        const more = tierBy('tag', fact.tier);
        if (fact.tool === 'pulumi') {
            return isNamed(path, ['pulumi.yaml', 'pulumi.yml'])
                ? [sighting('stack', path, directory, { ...more, name: fact.name })]
                : [];
        }
        if (fact.tool === 'cdk')
            return isNamed(path, ['cdk.json']) ? [sighting('stack', path, directory, more)] : [];
        if (fact.tool === 'cloudformation') {
            return called.has(path) || [...(0,lib_paths/* upwards */.Hy)(directory)].some((above) => apps.has(above))
                ? []
                : [template(path, pathsOf(parameters.get(sharedName(path)) ?? []), more)];
        }
        if (fact.tool === 'cloudformation-parameters')
            return [];
        const used = settings.filter((setting) => calledFiles(setting).includes(path));
        // A `main.bicep` that only tests or samples include is a module of a registry, delivered as a module.
        const isMain = isNamed(path, ['main.bicep', 'azuredeploy.json', 'azuredeploy.bicep']) && !builtIn.has(path);
        const isApplied = isMain || used.length > 0;
        if (fact.tool === 'bicep-parameters' || !isApplied || parts.has(path))
            return [];
        return [template(path, pathsOf(used), more)];
    });
}
function isBicep({ fact }) {
    return fact.tool === 'bicep';
}
/** Path without its `templates` folders for CloudFormation, where these hold the stacks, unless they are in a role. */
function usualPlace(path, { tool }) {
    const isHome = tool === 'cloudformation' && !path.includes('roles/');
    return isHome ? path.replaceAll(/(?<![^/])templates?\//g, '') : path;
}
/** Name that a template and its parameter files share: `web` of `templates/web.yaml` and of `params/prod/web.json`. */
function sharedName(path) {
    return namingSegments(`${(0,lib_paths/* directoryName */.jK)(path)}/${(0,lib_paths/* fileStem */.E8)(path)}`).at(-1) ?? '';
}
function pathsOf(files) {
    return files.map(({ path }) => path);
}
/** Files that a stack includes. A parameter file in JSON does not name its template: it is called after it. */
function calledFiles({ path, directory, fact }) {
    if (fact.tool === 'bicep-parameters' && fact.calls.length === 0)
        return [(0,lib_paths/* pathIn */.lW)(directory, `${(0,lib_paths/* fileStem */.E8)(path)}.bicep`)];
    return fact.calls.flatMap((call) => (0,lib_paths/* resolvePath */.o1)(directory, call) ?? []);
}
function isNamed(path, names) {
    return names.includes((0,lib_paths/* fileName */.Md)(path).toLowerCase());
}
const stacks_USUAL = new Set(['main', 'template', 'azuredeploy', 'stack', 'cloudformation', 'index', 'mainTemplate']);
/** A stack of one template. A common file name gives way to the folder's name or, in the root, the repository's. */
function template(path, parameters, more) {
    const [directory, stem] = [(0,lib_paths/* directoryName */.jK)(path), (0,lib_paths/* fileStem */.E8)(path)];
    const paths = [path, ...parameters];
    if (stacks_USUAL.has(stem))
        return sighting('stack', path, directory, { ...more, paths: directory === '' ? [''] : paths });
    return sighting('stack', path, (0,lib_paths/* pathIn */.lW)(directory, stem), { ...more, name: (0,environments/* isEnvironment */.A_)(stem) ? null : stem, paths });
}

;// CONCATENATED MODULE: ./build/iac/components/terraform.js




/**
 * Root modules (directories with resources or module calls, and a backend, provider or lock file) and Terragrunt units.
 * Called modules and everything in folders of modules, examples and templates are left out.
 */
function terraformSightings(tree) {
    const files = placed(tree, 'terraform');
    const units = placed(tree, 'terragrunt').filter(({ path, fact }) => isUnit(path) && fact.unit && !isInSupportFolder(path));
    const called = new Set([
        ...files.flatMap(({ directory, fact }) => fact.calls.map((call) => (0,lib_paths/* resolvePath */.o1)(directory, call))),
        ...placed(tree, 'terragrunt').flatMap(({ directory, fact }) => /^[./]/.test(fact.source ?? '') ? (0,lib_paths/* resolvePath */.o1)(directory, fact.source ?? '') : []),
    ]);
    const roots = [...(0,lib_group/* groupBy */.$)(files, ({ directory }) => directory)].filter(([directory, members]) => !called.has(directory) && !isInSupportFolder(`${directory}/x`) && isRoot(directory, members, tree));
    return [...roots.map(([directory, members]) => rootModule(directory, members)), ...units.map(unit)];
}
function isUnit(path) {
    return (0,lib_paths/* fileName */.Md)(path) === 'terragrunt.hcl' || (0,lib_paths/* fileName */.Md)(path) === 'terragrunt.stack.hcl';
}
function isRoot(directory, members, tree) {
    const hasParts = members.some(({ fact }) => fact.parts > 0);
    const ofItsOwn = members.some(({ fact }) => fact.backend || fact.provider);
    return hasParts && (ofItsOwn || tree.has((0,lib_paths/* pathIn */.lW)(directory, '.terraform.lock.hcl')));
}
function rootModule(directory, members) {
    const tiers = members.flatMap(({ fact }) => fact.tier ?? []);
    const file = members.find(({ fact }) => fact.backend)?.path ?? members[0]?.path ?? directory;
    return sighting('root-module', file, directory, {
        ...tierBy('tag', tiers.length > 0 ? Math.min(...tiers) : null),
        shape: shapeOf(members),
    });
}
/** Name and shape of each file with resources or module calls; other files are boilerplate and alike everywhere. */
function shapeOf(members) {
    return members
        .filter(({ fact }) => fact.parts > 0)
        .map(({ path, fact }) => `${(0,lib_paths/* fileName */.Md)(path)} ${fact.shape}`)
        .sort();
}
function unit({ path, directory }) {
    return sighting('terragrunt-unit', path, directory);
}

;// CONCATENATED MODULE: ./build/iac/components/find.js












/** Finds the components of one tree from its files, then applies the configuration, which can add and overrule. */
function findComponents(tree, { config, ownersOf, repository }) {
    const isOurs = (0,scope/* lookedAt */.O1)(config);
    const all = [
        ...listedSightings(tree),
        ...kubernetesSightings(tree),
        ...terraformSightings(tree),
        ...stackSightings(tree),
        ...ansibleSightings(tree),
        ...composeSightings(tree),
        ...nomadSightings(tree),
    ].filter(({ file }) => isOurs(file));
    const groups = collapse(letListsDecide(all.filter((one) => one.place !== '' || isAtRoot(one, all))), repository);
    const found = groups.map((group) => componentOf(group, ownersOf));
    return applyConfig(found, config).toSorted((a, b) => compare(a.name, b.name));
}
/** Kinds of components that the repository's root can be. */
const OF_ROOT = new Set(['root-module', 'stack', 'chart', 'playbook']);
/**
 * Whether something found in the root is a component. A catalog entity there counts only if nothing else was found, and
 * a Compose file, which else starts the rest for its developers, only if nothing but Compose files was found.
 */
function isAtRoot({ kind }, all) {
    if (kind === 'compose-stack')
        return all.every((other) => other.kind === kind || other.kind === 'service');
    return OF_ROOT.has(kind) || (kind === 'service' && all.every(({ place }) => place === ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Kinds for which repositories often keep a list of what is delivered. */
const LISTABLE = new Set(['chart', 'helm-release', 'overlay', 'stack']);
/**
 * Drops what is inside a listed component, because it is part of that. If lists cover at least half of what looks like
 * components of a kind, the rest of that kind is dropped too, as not delivered.
 */
function letListsDecide(sightings) {
    const listed = sightings.filter((one) => one.listed);
    const places = new Set(listed.flatMap(({ place, paths }) => [place, ...paths]));
    const identities = new Set(listed.map(pathWithoutEnvironments));
    const isCovered = (one) => [...(0,lib_paths/* upwards */.Hy)(one.place)].some((above) => places.has(above)) ||
        [...(0,lib_paths/* upwards */.Hy)(pathWithoutEnvironments(one))].some((above) => identities.has(above));
    const others = sightings.filter((one) => !one.listed);
    const left = others.filter((one) => !isCovered(one));
    const isDecided = (kind) => {
        const ofKind = others.filter((one) => one.kind === kind).length;
        return LISTABLE.has(kind) && left.filter((one) => one.kind === kind).length * 2 <= ofKind && ofKind > 0;
    };
    const decided = new Set([...LISTABLE].filter(isDecided));
    return [...listed, ...left.filter(({ kind }) => !decided.has(kind))];
}
function pathWithoutEnvironments({ place, partOf }) {
    return namingSegments(partOf ?? place).join('/');
}
function componentOf({ name, sightings, because }, ownersOf) {
    const tiered = sightings.filter((one) => one.tier !== null).toSorted((a, b) => (a.tier ?? 0) - (b.tier ?? 0))[0];
    const first = sightings[0];
    const owners = sightings.flatMap(({ owner }) => owner ?? []);
    return {
        name,
        kind: first?.kind ?? 'service',
        paths: outermost(sightings.flatMap(({ paths }) => paths)),
        instances: new Set(sightings.map(({ place }) => place)).size,
        tier: tiered?.tier ?? null,
        tierSource: tiered?.tierSource ?? null,
        owners: [...new Set(owners.length > 0 ? owners : sightings.flatMap(({ file }) => ownersOf(file)))],
        declared: [...new Set(sightings.flatMap(({ runbooks }) => runbooks))],
        because: [`found as ${first?.kind} by ${first?.file}`, ...(because === null ? [] : [because])],
    };
}
/** The distinct paths, without those that are inside another one. */
function outermost(paths) {
    const distinct = new Set(paths);
    return [...distinct].filter((path) => ![...(0,lib_paths/* upwards */.Hy)(path)].slice(1).some((above) => distinct.has(above)));
}

;// CONCATENATED MODULE: ./build/runbooks/asked-tree.js

/** Paths and directories of one week's tree. Remembers each question, to find out whether a later tree answers alike. */
class AskedTree {
    #blobs;
    #paths = new Map();
    #directories = new Map();
    #parents = new Map();
    #all = null;
    constructor(blobs) {
        this.#blobs = blobs;
    }
    /** Whether a file is there. */
    has = (path) => {
        const isThere = this.#blobs.has(path);
        this.#paths.set(path, isThere);
        return isThere;
    };
    /** Whether a directory contains a file at any depth. */
    hasDirectory = (directory) => {
        const isThere = this.#everyDirectory().has(directory);
        this.#directories.set(directory, isThere);
        return isThere;
    };
    /** The directories directly below another one. */
    foldersIn = (parent) => {
        const folders = [...this.#everyDirectory()].filter((one) => (0,lib_paths/* directoryName */.jK)(one) === parent && one !== parent);
        this.#parents.set(parent, folders.join('\n'));
        return folders;
    };
    /**
     * Whether a later tree gives the same answer to every question that was asked of this one. `changed`: the paths that
     * differ from the last tree that did.
     */
    isAnsweredAlikeBy(blobs, changed) {
        for (const path of changed)
            if ((this.#paths.get(path) ?? blobs.has(path)) !== blobs.has(path))
                return false;
        if (this.#all === null || ![...changed].some((path) => this.#mayMoveDirectories(path, blobs)))
            return true;
        const other = new AskedTree(blobs);
        return ([...this.#directories].every(([directory, isThere]) => other.hasDirectory(directory) === isThere) &&
            [...this.#parents].every(([parent, folders]) => other.foldersIn(parent).join('\n') === folders));
    }
    /** A directory comes with the first file in it, and may go with each file that goes. */
    #mayMoveDirectories(path, blobs) {
        const directory = (0,lib_paths/* directoryName */.jK)(path);
        return !blobs.has(path) || (directory !== '' && !this.#everyDirectory().has(directory));
    }
    #everyDirectory() {
        this.#all ??= (0,lib_paths/* directoriesOf */.Pv)(this.#blobs.keys());
        return this.#all;
    }
}

;// CONCATENATED MODULE: ./build/iac/hcl.js
/** The value of a quoted string without interpolation or escapes; `null`: the expression is anything else. */
function literalOf(expression) {
    if (expression === undefined || expression.length < 2)
        return null;
    const inner = expression.slice(1, -1);
    const isQuoted = expression.startsWith('"') && expression.endsWith('"') && !inner.includes('"');
    return isQuoted && !inner.includes('${') && !inner.includes('\\') ? inner : null;
}
/** All blocks of a file in document order; nested blocks follow the block that contains them. */
function* walkBlocks(blocks) {
    for (const block of blocks) {
        yield block;
        yield* walkBlocks(block.blocks);
    }
}

;// CONCATENATED MODULE: ./build/iac/components/tier.js

const WORDS = new Map([
    ['critical', 1],
    ['mission-critical', 1],
    ['business-critical', 1],
    ['high', 2],
    ['medium', 3],
    ['low', 4],
]);
const KEYS = new Set(['tier', 'criticality', 'service-tier', 'servicetier', 'service_tier', 'business-criticality']);
/** Parses a tier: `1`, `tier-1`, `tier1`, `T1`, `critical`, `high`, …; `null` for anything else, such as `backend`. */
function tierOf(value) {
    const text = word(value)?.toLowerCase();
    if (text === undefined)
        return null;
    const known = WORDS.get(text);
    if (known !== undefined)
        return known;
    const digit = /^(?:tier|t|level)?[ _-]?([1-9])$/.exec(text)?.[1];
    return digit === undefined ? null : Number(digit);
}
/** The most critical tier among labels, annotations or tags. Keys may have a prefix, as in `example.com/tier`. */
function tierOfLabels(...maps) {
    const tiers = maps.flatMap((map) => Object.entries(mapping(map)).flatMap(([key, value]) => {
        const bare = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
        const tier = KEYS.has(bare) ? tierOf(value) : null;
        return tier === null ? [] : [tier];
    }));
    return tiers.length === 0 ? null : Math.min(...tiers);
}

;// CONCATENATED MODULE: ./build/iac/components/catalog-facts.js



const RUNNING_KINDS = new Set(['Component', 'Resource']);
/** Facts of one Backstage entity that keeps running; empty for libraries, templates, groups and locations. */
function catalogFacts(document) {
    const isEntity = word(at(document, 'apiVersion'))?.startsWith('backstage.io/') ?? false;
    const kind = word(at(document, 'kind')) ?? '';
    const name = word(at(document, 'metadata', 'name'));
    if (!isEntity || name === null || hasPlaceholder(name) || !RUNNING_KINDS.has(kind))
        return [];
    if (word(at(document, 'spec', 'type')) === 'library')
        return [];
    const annotations = mapping(at(document, 'metadata', 'annotations'));
    return [
        {
            about: 'catalog',
            name,
            owner: word(at(document, 'spec', 'owner')),
            tier: tierOf(at(document, 'spec', 'tier')) ?? tierOfLabels(at(document, 'metadata', 'labels'), annotations),
            source: word(annotations['backstage.io/source-location']),
            docs: /^dir:(.{1,300})$/.exec(word(annotations['backstage.io/techdocs-ref']) ?? '')?.[1] ?? null,
            runbooks: [...runbookLinks(at(document, 'metadata', 'links')), ...runbookAnnotations(annotations)],
        },
    ];
}
function runbookLinks(links) {
    return list(links).flatMap((link) => {
        const says = ['title', 'type', 'icon'].some((key) => isRunbookWord(word(at(link, key)) ?? ''));
        return says ? (word(at(link, 'url')) ?? []) : [];
    });
}
function runbookAnnotations(annotations) {
    return Object.entries(annotations).flatMap(([key, value]) => (isRunbookWord(key) ? (word(value) ?? []) : []));
}
/** Whether the title of a link or the key of an annotation announces a runbook: `Run book`, `playbook-url`, … */
function isRunbookWord(text) {
    const plain = text.toLowerCase().replaceAll(/[^a-z]/g, '');
    return plain.includes('runbook') || plain.includes('playbook') || plain.includes('operationsguide');
}

;// CONCATENATED MODULE: ./build/runbooks/linked-text.js


/** Longer texts of an alert, in characters, are not searched for links. */
const MAX_STRING = 10_000;
/**
 * Addresses of runbooks in the text under a key: the whole text under a key such as `runbook_url`; in any other text the
 * addresses that it calls runbooks, and in an alert also those of pages about alerts.
 */
function addressesInText(key, text, isAlert) {
    if (isRunbookWord(key) && text.length < 2_000) {
        const target = text.trim().split(/\s+/)[0] ?? '';
        return target.includes('/') && !hasPlaceholder(target) ? [target] : [];
    }
    if (text.length > MAX_STRING)
        return [];
    const words = text.split(/[\s()<>[\]|]+/).map(withoutStop);
    return words.filter((part) => /^https?:\/\//.test(part) &&
        (isNear(part, text) || (isAlert && isPageOfAlerts(part.toLowerCase()))) &&
        !hasPlaceholder(part));
}
/** Whether an address in lower case is of a page on what to do about alerts: `…/responding-to-alerts/`, `…/manual/alerts/`. */
function isPageOfAlerts(address) {
    return /\/(respond(ing)?[-_]to[-_]alerts|(manual|docs|support|handbook)\/alerts)\//.test(address);
}
/** A comment line of YAML or HCL. */
const COMMENT = /^[ \t]*(?:#|\/\/)(.*)$/gm;
/** Names of texts with a folder, and web addresses. */
const PLACE = /https?:\/\/[^\s<>"'`)\]]{1,500}|(?<![\w/.~-])[\w.-]{1,60}(?:\/[\w.-]{1,60}){1,12}\.(?:md|adoc|rst|txt)\b/g;
/** A key that is commented out, or a runbook of Azure Automation. */
const NO_MENTION = /runbook_?url|automation/i;
/** Addresses and paths that the comments of a file call runbooks: `# See docs/runbooks/dns.md`. */
function mentionsInComments(text) {
    const comments = [...text.matchAll(COMMENT)].map(([, comment = '']) => comment.slice(0, 1_000));
    const spoken = comments.filter((comment) => /runbook/i.test(comment) && !NO_MENTION.test(comment));
    return spoken.flatMap((comment) => (comment.match(PLACE) ?? []).map(withoutStop).filter((place) => isNear(place, comment) && !hasPlaceholder(place)));
}
/** A word without the punctuation at its end. */
function withoutStop(word) {
    return word.replace(/[.,;:!]{1,3}$/, '');
}
/** A link counts as a runbook's if `runbook` is within this many characters before it. */
const NEAR = 40;
/** Whether an address contains `runbook`, or the 40 characters before it do. */
function isNear(address, text) {
    const start = text.indexOf(address);
    return text
        .slice(Math.max(0, start - NEAR), start + address.length)
        .toLowerCase()
        .includes('runbook');
}

;// CONCATENATED MODULE: ./build/runbooks/alert-links.js



/** At most this many links are kept of a file. */
const alert_links_MAX_LINKS = 2_000;
/** Longer texts of an alert, in characters, are not searched for its service and severity. */
const alert_links_MAX_STRING = 10_000;
/**
 * Links under keys such as `runbook_url`, addresses of runbooks in the texts of monitors and in comments, and alerts that
 * page.
 */
function readAlertLinks(file) {
    if (file.format === 'text' || file.format === 'codeowners' || !mayHoldLinks(file.text))
        return [];
    const links = file.format === 'hcl'
        ? [...walkBlocks(file.hcl()?.blocks ?? [])].flatMap(linksOfBlock)
        : (file.templated() ?? []).flatMap((document) => [...walkDocument(document, NOBODY)]);
    const mentions = mentionsInComments(file.text).map((target) => ({ ...NOBODY, target, mention: true }));
    return [...links, ...mentions].slice(0, alert_links_MAX_LINKS);
}
function mayHoldLinks(text) {
    const lower = text.toLowerCase();
    const ranks = lower.includes('severity') || lower.includes('priority');
    return ((ranks && /alert:|(_(monitor|alarm|alert)|grafana_rule_group)"/.test(lower)) ||
        lower.includes('runbook') ||
        isPageOfAlerts(lower));
}
const CALLS_OUT = new Set(['page', 'paging', 'critical', 'emergency', 'disaster', 'p1', 'sev1', 'sev-1']);
/** Whether an alert's severity is one that pages somebody. */
function callsOut({ severity }) {
    return CALLS_OUT.has(severity?.toLowerCase() ?? '');
}
const NOBODY = { alert: null, service: null, severity: null, mention: false };
/** Terraform resources that alert: Datadog monitors, CloudWatch alarms, Azure alerts, Grafana rule groups. */
const WATCHES = /_(monitor|alarm|alert)$|^grafana_rule_group$/;
function linksOfBlock(block) {
    const { type, labels, attributes } = block;
    const isAlert = type === 'resource' && WATCHES.test(labels[0] ?? '');
    const about = { ...NOBODY, alert: type === 'resource' ? labels.join('.') : null, ...(isAlert ? ranksOf(block) : {}) };
    const links = [...attributes].flatMap(([name, expression]) => addressesInText(name, expression.replaceAll('"', ' '), isAlert).map((target) => ({ ...about, target })));
    return callsOut({ ...about, target: null }) ? [{ ...about, target: null }, ...links] : links;
}
/** Service and severity of an alert in HCL, from its own attributes, the labels of its rules or its tags. */
function ranksOf(block) {
    const texts = [...walkBlocks([block])].flatMap(({ attributes }) => [...attributes].flatMap(([name, expression]) => RANKING.has(name) ? `${name} = ${expression.slice(0, alert_links_MAX_STRING)}` : []));
    const find = (pattern) => texts.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0] ?? null;
    const priority = find(/\bpriority"? ?[=:] ?"?p?([1-5])\b/i);
    return {
        service: find(/\b(?:service|component)"? ?[=:] ?"?([\w-]{1,80})"/i),
        severity: priority === null ? find(/\bseverity"? ?[=:] ?"?([\w-]{1,20})"/i) : `p${priority}`,
    };
}
const RANKING = new Set(['priority', 'severity', 'tags', 'labels']);
function* walkDocument(value, about) {
    if (Array.isArray(value)) {
        for (const item of list(value))
            yield* walkDocument(item, about);
        return;
    }
    const inner = describe(value, about);
    if (word(mapping(value)['alert']) !== null && callsOut({ ...inner, target: null }))
        yield { ...inner, target: null };
    for (const [key, child] of Object.entries(mapping(value))) {
        if (typeof child !== 'string')
            yield* walkDocument(child, inner);
        else
            for (const target of addressesInText(key, child, inner.alert !== null))
                yield { ...inner, target };
    }
}
function describe(value, about) {
    const own = mapping(value);
    const tags = list(own['tags']).flatMap((tag) => (word(tag)?.includes(':') ? [word(tag)?.split(':') ?? []] : []));
    const labels = { ...Object.fromEntries(tags), ...mapping(own['labels']), ...own };
    const service = word(labels['service']) ?? word(labels['component']) ?? word(labels['app']) ?? word(labels['job']);
    return {
        alert: word(own['alert']) ?? word(own['title']) ?? about.alert,
        service: service ?? about.service,
        severity: word(labels['severity']) ?? about.severity,
        mention: false,
    };
}

;// CONCATENATED MODULE: ./build/runbooks/targets.js


/** An address without a scheme: `go.example.org/dns-runbook`. */
const BARE_HOST = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,10}\/[^/]/i;
/**
 * Resolves a path or URL that the file `from` declares as a runbook. A URL into this repository becomes a path. `null`:
 * neither a path nor an http(s) URL, a placeholder, or the repository's front page.
 */
function resolveTarget(declared, from, { url, has }) {
    const bare = declared.trim().split('#')[0] ?? '';
    if (/^https?:\/\//i.test(bare))
        return resolveUrl(declared.trim(), bare, url, has);
    if (bare === '' || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith('//'))
        return null;
    const paths = [(0,lib_paths/* resolvePath */.o1)((0,lib_paths/* directoryName */.jK)(from), bare), (0,lib_paths/* resolvePath */.o1)('', bare)].filter((path) => path !== null);
    const target = fileTarget(paths, has);
    return target?.exists !== true && BARE_HOST.test(bare)
        ? resolveTarget(`https://${declared.trim()}`, from, { url, has })
        : target;
}
/** What a code host shows for a folder. */
const FOLDER_PAGES = ['README.md', 'readme.md', 'README.adoc', 'README.rst', 'README.txt', 'README', 'index.md'];
/** The first of the paths that is a file, or a folder with a README; else the first one, which does not exist. */
function fileTarget(paths, has) {
    const named = paths.filter((path) => path !== '');
    const pages = named.flatMap((path) => FOLDER_PAGES.map((page) => (0,lib_paths/* pathIn */.lW)(path, page)));
    const found = named.find(has) ?? pages.find(has);
    const path = found ?? named[0];
    return path === undefined ? null : { kind: 'file', path, exists: found !== undefined };
}
function resolveUrl(declared, bare, own, has) {
    const parsed = parseUrl(bare);
    if (parsed === null || isPlaceholder(parsed))
        return null;
    // The repository's front page is not a runbook, also at `/tree/main`.
    if (own !== null && bare.toLowerCase().replace(/(?:\.git)?\/?$/, '') === own.toLowerCase())
        return null;
    const paths = pathsInRepository(parsed.pathname);
    if (own !== null && isBelow(bare, own) && paths.length > 0)
        return fileTarget(paths, has);
    // If the repository's own address is unknown, a page in a folder that is there too decides.
    const isPage = (path) => path.includes('/') && formatOf(path) === 'text' && has(path);
    const found = own === null ? paths.find(isPage) : undefined;
    if (found !== undefined)
        return { kind: 'file', path: found, exists: true };
    return isGeneric(parsed, own) ? { kind: 'generic', url: declared } : { kind: 'external', url: declared };
}
/** The name of an owner or a company that a template leaves to be filled in: `your-org`, `<org>`. */
const targets_NOBODY = /^(%3c.*%3e|(your|my)[-_]?(github[-_]?)?(org|organi[sz]ation|company|team|owner|user|username|name)|example[-_](org|company)|changeme)$/i;
/** Whether an address is a placeholder left from a template: `https://example.com/runbook`, `github.com/your-org/…`. */
function isPlaceholder({ hostname: host, pathname }) {
    const names = [...host.split('.'), pathname.split('/')[1] ?? ''];
    return host === 'localhost' || /^(www\.)?example\./.test(host) || names.some((name) => targets_NOBODY.test(name));
}
function isBelow(address, base) {
    const [one, other] = [address.toLowerCase(), base.toLowerCase()];
    return one === other || one.startsWith(`${other}/`);
}
const VIEWS = new Set(['blob', 'tree', 'raw', 'edit']);
/**
 * `/owner/name/blob/main/docs/a.md` → `docs/a.md` and `a.md`: the branch may be one or two segments long. Empty: not a
 * page of a file or folder.
 */
function pathsInRepository(pathname) {
    const segments = decode(pathname).split('/').filter(Boolean);
    const view = segments.findIndex((segment) => VIEWS.has(segment));
    return view === -1 ? [] : [view + 2, view + 3].map((start) => segments.slice(start).join('/'));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Code hosts with repositories of many owners: the first segment of the path is the owner. */
const SHARED_HOST = /(^|\.)(git(hub|lab|ea)?|raw|bitbucket|codeberg)[a-z]*\./;
/**
 * Whether a page belongs to another project: to a repository of another owner on a code host, or to a site named after
 * the alerting software.
 */
function isGeneric(page, own) {
    if (/(^|[.-])(prometheus|alertmanager|grafana-mixin|monitoring-mixins?)([.-]|$)/.test(page.hostname))
        return true;
    if (!SHARED_HOST.test(page.hostname))
        return false;
    const ours = own === null ? null : parseUrl(own)?.pathname.split('/')[1]?.toLowerCase();
    const theirs = page.pathname.split('/')[1]?.toLowerCase();
    return ours !== null && ours !== undefined && theirs !== ours;
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}

;// CONCATENATED MODULE: ./build/runbooks/linking-files.js



/**
 * The files with links, without samples and tests: `alerts` those of components; `everyAlert` also those of modules,
 * whose alerts belong to the unknown components that call them.
 */
function linkingFiles(files, has) {
    const all = files.flatMap(({ path, alerts: links }) => (links.length === 0 ? [] : [{ path, links }]));
    return {
        alerts: all.filter(({ path }) => !isInSupportFolder(asIfRendered(path, has))),
        everyAlert: all.filter(({ path }) => !isInSupportFolder(outsideModules(asIfRendered(path, has)))),
    };
}
/** The path without its folders of modules. */
function outsideModules(path) {
    return path
        .split('/')
        .filter((folder) => !/^(_|shared-|sub)?modules?$/i.test(folder))
        .join('/');
}
/** What a link of a file leads to; `null`: nothing, as for a mere mention of a file that is not there. */
function linkTarget({ target, mention }, path, tree) {
    const found = target === null ? null : resolveTarget(target, path, tree);
    return mention && found?.kind === 'file' && !found.exists ? null : found;
}

;// CONCATENATED MODULE: ./build/runbooks/repository-runbooks.js




/**
 * Whether a path is a runbook of the repository as a whole: at the root, or in a folder of documentation or of runbooks
 * there. It belongs to the component, if there is only one.
 */
function isOfRepository(path) {
    const folder = path.toLowerCase().split('/')[0] ?? '';
    const isPlace = (0,lib_paths/* directoryName */.jK)(path) === '' || folder_words/* DOCS */.iT.includes(folder) || isRunbookFile(`${folder}/`);
    return isPlace && isRunbookFile(path) && !guide_place_isReadme(path);
}
/** Pages outside the repository that the README at its root calls runbooks. */
function pagesOfReadme(tree) {
    const readmes = tree.guides.filter(({ path }) => guide_place_isReadme(path) && (0,lib_paths/* directoryName */.jK)(path) === '');
    const targets = readmes.flatMap(({ path, facts }) => facts.runbooks.map((link) => resolveTarget(link, path, tree)));
    return targets.flatMap((target) => (target?.kind === 'external' ? [target] : []));
}

;// CONCATENATED MODULE: ./build/runbooks/subject.js





/** Whether a README contains steps: at least two of the four parts of a runbook. */
function hasSteps({ parts }) {
    return parts.length >= 2;
}
/** Whether a README contains steps and a heading that announces them. */
function isOperating(facts) {
    return facts.operates && hasSteps(facts);
}
/** Why a guide covers a component that its name or title names. */
const BY_NAME = 'the name of the runbook';
/** Names of the components that a text is a runbook of, each with the reason. */
function coveredBy({ path, facts }, index, tree) {
    const named = facts.services.flatMap((service) => index.named(service) ?? []);
    if (named.length > 0)
        return new Map(named.map((name) => [name, 'the front matter of the runbook']));
    const isHinted = tree.isConfiguredPlace(path) || (isGuidePlace(path, tree.hasPlaybooks) && (!guide_place_isReadme(path) || hasSteps(facts)));
    const owner = index.ofPath(path);
    const isGuide = isHinted || (guide_place_isReadme(path) && isOperating(facts) && index.isPlace((0,lib_paths/* directoryName */.jK)(path)));
    if (!isGuide || isNoGuide(path) || !facts.inForce)
        return new Map();
    const place = isHinted ? 'its place in the component' : 'a section of the README';
    if (owner !== null && owner !== index.ofPath(''))
        return new Map([[owner, place]]);
    const covered = isHinted ? coveredByWords({ path, facts }, index, tree) : new Map();
    // A guide that names no other component belongs to the component that is the whole repository, or is the only one.
    if (covered.size > 0)
        return covered;
    if (owner !== null)
        return new Map([[owner, place]]);
    return index.only !== null && isOfRepository(path)
        ? new Map([[index.only, 'the runbook of the repository']])
        : covered;
}
/** Components that a guide outside of them is about, by its name or title, else its folder; and by its only link. */
function coveredByWords({ path, facts }, index, tree) {
    const titled = index.inTitles([(0,lib_paths/* fileStem */.E8)(path), facts.title ?? '']);
    const named = titled.length > 0 ? titled : index.inFileName((0,lib_paths/* fileStem */.E8)(path));
    const about = named.length > 0 ? named : index.inTitles([(0,lib_paths/* fileName */.Md)((0,lib_paths/* directoryName */.jK)(path))]);
    if (about.length > 0 || guide_place_isReadme(path))
        return because(BY_NAME, about);
    const sections = sectionsOn({ path, facts }, index);
    if (sections.length > 0)
        return because('a section of the runbook', sections);
    return because('a link in the runbook', mentionedBy({ path, facts }, index, tree));
}
function because(reason, names) {
    return new Map(names.map((name) => [name, reason]));
}
/** Components that the headings of a collection are about: a runbook whose file name is of operating in general. */
function sectionsOn({ path, facts }, index) {
    if (!isRunbookFile(path) || !isAboutAny(wordsOf((0,lib_paths/* fileStem */.E8)(path))))
        return [];
    return index.inTitles(facts.sections.map(withoutNumber));
}
/** A heading without its number and what it has in brackets: `4. Rollback DNS (primary)`, `RB-003: DNS`. */
function withoutNumber(heading) {
    return heading.replace(/^(?:[a-z]{1,3}-)?[\d.]+[:.)]?\s/i, '').replaceAll(/\([^()]*\)/g, ' ');
}
/**
 * The component that a guide is about by its links: the only one whose files it links to, by its directory or at least
 * twice. One file of a component is often just an example, unless the guide's name has a word of the component's.
 */
function mentionedBy({ path, facts }, index, tree) {
    const whole = index.ofPath('');
    const places = facts.links.flatMap((link) => placeOf(link, path, index, tree) ?? []);
    const linked = places.flatMap((place) => index.ofPath(place) ?? []).filter((name) => name !== whole);
    const isNamed = linked.some((name) => sharesWord(wordsOf((0,lib_paths/* fileStem */.E8)(path)), index.wordsOf(name)));
    const isMeant = isNamed || linked.length > 1 || places.some((place) => index.isPlace(place));
    return new Set(linked).size === 1 && isMeant ? linked.slice(0, 1) : [];
}
/** The path in the repository that a link means: a file, or a component's own directory; `null`: neither. */
function placeOf(link, from, index, tree) {
    const directories = [(0,lib_paths/* resolvePath */.o1)((0,lib_paths/* directoryName */.jK)(from), link), (0,lib_paths/* resolvePath */.o1)('', link)];
    const own = directories.find((place) => place !== null && place !== '' && index.isPlace(place));
    if (own !== undefined)
        return own;
    const target = resolveTarget(link, from, tree);
    return target?.kind === 'file' ? target.path : null;
}

;// CONCATENATED MODULE: ./build/runbooks/declared.js









/**
 * File of the first alert that pages somebody for a component, by the component's name. The alert's labels name the
 * component, or else its file is inside the component.
 */
function calledOut(index, { alerts }) {
    return new Map(alerts.toReversed().flatMap(({ path, links }) => links.filter(callsOut).flatMap((link) => {
        const name = index.ofAlert(link, path);
        return name === null ? [] : [[name, path]];
    })));
}
/** All runbook declarations of a tree, by the component's name; an empty list for a component without any. */
function declarations(components, index, tree) {
    const found = new Map(components.map(({ name }) => [name, []]));
    const add = (name, declaration) => found.get(name)?.push(declaration);
    for (const { name, declared, paths } of components) {
        for (const text of declared) {
            const target = resolveTarget(text, paths[0] ?? '', tree);
            if (target === null)
                continue;
            // A page of another project, if declared for this very component, is accepted as its runbook.
            const meant = target.kind === 'generic' ? { ...target, kind: 'external' } : target;
            add(name, { target: meant, by: 'its own declaration' });
        }
    }
    for (const [name, guides] of guidesByComponent(index, tree)) {
        for (const { path, by } of guides)
            add(name, { target: { kind: 'file', path, exists: true }, by });
    }
    addAlerts(index, tree, add);
    if (index.only !== null)
        for (const target of pagesOfReadme(tree))
            add(index.only, { target, by: 'the README' });
    return found;
}
/** The guides of each component, best first. Beside a guide in a better place, one in the weakest is none. */
function guidesByComponent(index, tree) {
    const found = new Map();
    for (const guide of tree.guides) {
        for (const [name, by] of coveredBy(guide, index, tree)) {
            const belongs = guide.facts.services.length > 0 || index.ofPath(guide.path) === name;
            (0,lib_group/* addTo */.D)(found, name, { path: guide.path, by, belongs });
        }
    }
    const best = (guides) => {
        const ordered = guides.toSorted((a, b) => order(a) - order(b));
        const weakest = ordered.some(({ path }) => placeRank(path) < WEAKEST) ? WEAKEST : Number.POSITIVE_INFINITY;
        return ordered.filter(({ path, belongs }) => belongs || placeRank(path) < weakest);
    };
    return new Map([...found].map(([name, guides]) => [name, best(guides)]));
}
/** By place; there, first what belongs to the component or has its name, then what is about operating in general. */
function order({ path, by, belongs }) {
    const isGeneral = isAboutAny(wordsOf((0,lib_paths/* fileStem */.E8)(path)));
    return 3 * placeRank(path) + (belongs || by === BY_NAME ? 0 : isGeneral ? 1 : 2);
}
/**
 * Adds the runbooks that alerts and comments link to, for the component that the alert's labels name or that contains
 * the file. If several components link to one external page, it counts for those that its address names, else for the
 * first by name. A file counts for all of them.
 */
function addAlerts(index, tree, add) {
    const carriers = new Map();
    for (const { path, links } of tree.alerts) {
        for (const link of links) {
            const name = index.ofAlert(link, path);
            const target = name === null ? null : linkTarget(link, path, tree);
            if (name === null || target === null || (link.mention && isOfAnother(name, target, index)))
                continue;
            const key = target.kind === 'file' ? target.path : (target.url.split('#')[0] ?? '');
            const known = carriers.get(key);
            if (known === undefined)
                carriers.set(key, { target, names: new Set([name]), path });
            else
                known.names.add(name);
        }
    }
    for (const [key, { target, names, path }] of carriers) {
        const all = [...names].sort();
        const title = wordsOf(key.split(/[/.]/).slice(-3).join(' '));
        const meant = all.filter((name) => isAbout(title, index.wordsOf(name)));
        const counted = target.kind === 'file' || all.length === 1 ? all : meant.length > 0 ? meant : all.slice(0, 1);
        for (const name of counted)
            add(name, { target, by: `a link in ${path}` });
    }
}
/** Whether the name of a page says that it is about another component: a comment may refer to what a component uses. */
function isOfAnother(name, target, index) {
    const stem = (0,lib_paths/* fileStem */.E8)(target.kind === 'file' ? target.path : target.url);
    const named = [...index.inTitles([stem]), ...index.inFileName(stem)];
    return named.length > 0 && !named.includes(name);
}

;// CONCATENATED MODULE: ./build/runbooks/practice.js






/**
 * Whether any file or link of a tree concerns runbooks of this organisation: a file called runbook or SOP; a page about
 * restoring or about incidents in the documentation; a README that says where a runbook is; an alert's link to a page
 * of one's own, also in a module; a page that covers a component.
 */
function speaksOfRunbooks(tree, declared) {
    return (tree.everyAlert.some(({ path, links }) => links.some((link) => isOwn(linkTarget(link, path, tree)))) ||
        tree.guides.some(({ path }) => isRunbookFile(path)) ||
        tree.guides.some(({ path, facts }) => isEmergencyPage(path, facts) || namesRunbook(path, facts, tree)) ||
        [...declared.values()].flat().some(({ target }) => isOwn(target)));
}
/** Whether a link leads to a runbook of this organisation, and not to the page of another project or to nothing. */
function isOwn(target) {
    return target !== null && target.kind !== 'generic';
}
/** Words in the file name of a page that only an operator needs. Also `incident response`. */
const EMERGENCIES = new Set('recover recovery recovering restore restores restoring restoration failover rollback rollbacks'.split(' '));
/** Whether a text of the documentation has steps, and a file name that speaks of restoring or of incidents. */
function isEmergencyPage(path, { parts }) {
    const words = wordsOf((0,lib_paths/* fileStem */.E8)(path));
    const isResponse = words.includes('incident') && words.includes('response');
    return isDocument(path) && parts.length >= 2 && (isResponse || words.some((word) => EMERGENCIES.has(word)));
}
/** Whether a README of the repository or of its documentation names a page or a file as a runbook. */
function namesRunbook(path, { runbooks }, tree) {
    return guide_place_isReadme(path) && isDocument(path) && runbooks.some((link) => isThere(link, path, tree));
}
function isThere(link, from, tree) {
    const target = resolveTarget(link, from, tree);
    return target?.kind === 'external' || (target?.kind === 'file' && target.exists);
}
/** Whether a text is at the root, or in a folder of documentation there. */
function isDocument(path) {
    return !isNoGuide(path) && ((0,lib_paths/* directoryName */.jK)(path) === '' || folder_words/* DOCS */.iT.includes(path.toLowerCase().split('/')[0] ?? ''));
}

;// CONCATENATED MODULE: ./build/runbooks/week.js










/** Evaluates weeks, oldest first; reuses the last evaluation while no file with relevant facts changed. */
class WeekReader {
    #config;
    #repository;
    #isConfiguredPlace;
    #facts = new Map();
    /** What the last evaluation asked of its tree. A week whose tree answers otherwise is evaluated again. */
    #asked = new AskedTree(new Map());
    #before = null;
    constructor(config, repository) {
        this.#config = config;
        this.#repository = repository;
        this.#isConfiguredPlace = (0,iac_globs/* matcher */.j)(config.runbooks.paths);
    }
    read(week) {
        const isSame = !this.#update(week) && this.#asked.isAnsweredAlikeBy(week.blobs, week.changed);
        const findings = this.#before !== null && isSame ? this.#before : this.#evaluate(week);
        this.#before = { ...findings, period: week.period, guideBlobs: blobsOf(findings.declared, week.blobs) };
        return this.#before;
    }
    /** Takes the facts of the changed files. The result says whether they differ from the ones before. */
    #update(week) {
        let isRelevant = false;
        for (const path of week.changed) {
            const facts = formatOf(path) === null ? null : week.factsOf(path);
            const before = this.#facts.get(path);
            const now = facts !== null && says(facts) ? facts : undefined;
            isRelevant ||= !isSame(before, now);
            if (now === undefined)
                this.#facts.delete(path);
            else
                this.#facts.set(path, now);
        }
        return isRelevant;
    }
    #evaluate({ period, blobs }) {
        const files = [...this.#facts].map(([path, read]) => ({ path, ...read })).sort(byPath);
        const asked = new AskedTree(blobs);
        this.#asked = asked;
        const { has, hasDirectory, foldersIn } = asked;
        const owners = this.#facts.get(codeownersPath(has) ?? '')?.owners ?? (() => []);
        const found = findComponents({ has, hasDirectory, foldersIn, files: files.filter(({ facts }) => facts.length > 0) }, { config: this.#config, ownersOf: owners, repository: (0,lib_paths/* fileName */.Md)(this.#repository.name) });
        const components = sameObjects(found, this.#before?.components ?? []);
        const guides = files.flatMap(({ path, guide }) => (guide === null ? [] : [{ path, facts: guide }]));
        const tree = {
            url: this.#repository.url,
            has,
            guides,
            ...linkingFiles(files, has),
            hasPlaybooks: files.some(({ facts }) => facts.some(({ about }) => about === 'playbook')),
            isConfiguredPlace: this.#isConfiguredPlace,
        };
        const index = new ComponentIndex(components);
        const declared = declarations(components, index, tree);
        return {
            period,
            components,
            declared,
            calledOut: calledOut(index, tree),
            mentionsRunbooks: this.#isConfigured() || speaksOfRunbooks(tree, declared),
        };
    }
    #isConfigured() {
        return (this.#config.runbooks.paths.length > 0 || this.#config.components.some(({ runbook }) => runbook !== undefined));
    }
}
function blobsOf(declared, blobs) {
    const found = new Map();
    for (const { target } of [...declared.values()].flat()) {
        const blob = target.kind === 'file' ? blobs.get(target.path) : undefined;
        if (target.kind === 'file' && blob !== undefined)
            found.set(target.path, blob);
    }
    return found;
}
function says({ facts, guide, alerts, owners }) {
    return facts.length > 0 || guide !== null || alerts.length > 0 || owners !== null;
}
/** Replaces components equal to one of the week before by that object: over 52 weeks few components differ. */
function sameObjects(now, before) {
    const known = new Map(before.map((component) => [JSON.stringify(component), component]));
    return now.map((component) => known.get(JSON.stringify(component)) ?? component);
}
/** Whether two versions of a file have the same facts about components and runbooks. */
function isSame(before, now) {
    if (before === now)
        return true;
    if (before === undefined || now === undefined || before.owners !== now.owners)
        return false;
    const essence = ({ facts, guide, alerts }) => JSON.stringify([facts, alerts, guide && { ...guide, prose: null, words: null, reviewedAt: null, term: null }]);
    return essence(before) === essence(now);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}

// EXTERNAL MODULE: ./build/collect/git/process.js + 1 modules
var process = __webpack_require__(5040);
// EXTERNAL MODULE: ./build/collect/git/tokens.js
var tokens = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/collect/git/older-dates.js


/** Paths beyond this number keep an unknown date. */
const MAX_PATHS = 2_000;
/**
 * When each path last changed on the first-parent line up to `commit`, for texts that did not change in the history
 * read: one walk over these paths only. Paths without a known date are not in the result. Ignored are edits in a commit
 * that edits five or more of the paths, and the boundary of a shallow clone, where every file seems to have been added.
 */
async function olderDates(repository, commit, paths) {
    const dates = new Map();
    if (paths.length === 0)
        return dates;
    const settings = ['--literal-pathspecs', '-c', `log.showRoot=${!repository.shallow}`];
    const args = ['log', '--first-parent', '-m', '--raw', '-z', '--no-renames'];
    const shape = ['--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-color', '--format=%x01%ct', '--stdin'];
    const input = [`${commit}\n`, '--\n', ...paths.slice(0, MAX_PATHS).map((path) => `${path}\n`)];
    const reader = new DateReader(dates);
    await (0,tokens/* forEachToken */.qF)((0,process/* pipeGit */.tZ)([...args, ...shape], input, { ...repository.git, settings }), (token) => reader.accept(token.toString('utf8')));
    reader.flush();
    return dates;
}
/** A commit that edits at least this many of the paths is housekeeping and dates none of the edited ones. */
const MIN_HOUSEKEEPING_PATHS = 5;
class DateReader {
    #dates;
    #landedAt = 0;
    #edited = [];
    #added = [];
    #entry = null;
    constructor(dates) {
        this.#dates = dates;
    }
    accept(token) {
        if (this.#entry !== null) {
            (this.#entry.endsWith(' A') ? this.#added : this.#edited).push(token);
            this.#entry = null;
        }
        else if (token.startsWith('\x01')) {
            this.flush();
            this.#landedAt = Number(token.slice(1));
        }
        else if (token.startsWith(':') || token.startsWith('\n:'))
            this.#entry = token;
    }
    flush() {
        const dated = this.#edited.length < MIN_HOUSEKEEPING_PATHS ? [...this.#added, ...this.#edited] : this.#added;
        for (const path of dated)
            if (!this.#dates.has(path))
                this.#dates.set(path, this.#landedAt);
        this.#edited = [];
        this.#added = [];
    }
}

;// CONCATENATED MODULE: ./build/collect/components.js




/** The components of every week and the state of their runbooks, by the week's id. */
async function collectComponents(query) {
    const { config, changes, history, trees } = query;
    const reader = new WeekReader(config, query);
    const weeks = trees.visit((week) => reader.read(week));
    const factsOf = (path, blob) => trees.factsOf(path, blob)?.guide ?? null;
    const declared = new Set(weeks.flatMap(({ guideBlobs }) => [...guideBlobs.keys()]));
    const dates = guideDates(history.landings, factsOf, declared);
    const older = await datesBefore(query, weeks, dates);
    const dead = await deadLinks(query, weeks);
    return coverageOf(weeks, {
        config,
        changes,
        factsOf,
        changedAt: (path, before) => dates.lastChange(path, before) ?? older.get(dates.originOf(path)) ?? null,
        isDead: (address) => dead.has(address),
    });
}
/** Last change of the runbooks that did not change in the history read, from one further walk over older history. */
async function datesBefore({ repository, history, trees }, weeks, dates) {
    const first = history.landings[0]?.parents[0] ?? (history.landings.length === 0 ? history.head : null);
    if (first === null || first === undefined)
        return new Map();
    const undated = weeks.flatMap(({ guideBlobs, period }) => [...guideBlobs]
        .filter(([path, blob]) => dates.lastChange(path, period.end) === null && !trees.factsOf(path, blob)?.guide?.reviewedAt)
        .map(([path]) => dates.originOf(path)));
    return olderDates(repository, first, [...new Set(undated)]);
}
/** Addresses of the last week's external runbooks that no longer exist. */
async function deadLinks({ config, checkLinks }, weeks) {
    if (checkLinks === undefined || !config.runbooks['check-links'])
        return new Set();
    const declared = [...(weeks.at(-1)?.declared.values() ?? [])].flat();
    const addresses = declared.flatMap(({ target }) => (target.kind === 'external' ? [target.url] : []));
    const answers = await checkLinks([...new Set(addresses)]);
    return new Set([...answers].filter(([, answer]) => answer === 'gone').map(([address]) => address));
}

;// CONCATENATED MODULE: ./build/iac/components/bicep-facts.js
/** Facts of a Bicep template or of a parameter file (`using './main.bicep'`), read line by line. */
function bicepFacts(text) {
    const lines = text.split('\n').map((line) => line.trim());
    const using = lines.flatMap((line) => (line.startsWith('using ') ? quoted(line) : []));
    if (using.length > 0)
        return [{ about: 'stack', tool: 'bicep-parameters', name: null, calls: using, tier: null }];
    const calls = lines.flatMap((line) => (line.startsWith('module ') ? quoted(line) : []));
    const isTemplate = calls.length > 0 || lines.some((line) => line.startsWith('resource ') || line.startsWith('targetScope'));
    return isTemplate ? [{ about: 'stack', tool: 'bicep', name: null, calls, tier: null }] : [];
}
function quoted(line) {
    const start = line.indexOf("'");
    const end = line.indexOf("'", start + 1);
    return start === -1 || end === -1 ? [] : [line.slice(start + 1, end)];
}

;// CONCATENATED MODULE: ./build/iac/components/compose-facts.js


/** Keys of a service, one of which is in every Compose file and in most overrides of one. */
const OF_SERVICE = ['image', 'build', 'extends', 'restart', 'deploy'];
/** Keys of other documents with `services`: pipelines, objects of Kubernetes, templates of CloudFormation. */
const OF_OTHERS = ['apiVersion', 'steps', 'pipeline', 'jobs', 'Resources'];
/** The fact of a Compose file or of a part of one. */
function composeFacts(document) {
    const services = Object.values(mapping(at(document, 'services')));
    const isOther = OF_OTHERS.some((key) => at(document, key) !== undefined);
    const isCompose = services.some((service) => OF_SERVICE.some((key) => settingOf(service, key) !== undefined));
    if (isOther || !isCompose)
        return [];
    const name = word(at(document, 'name'));
    const isBuilt = (service) => settingOf(service, 'build') !== undefined;
    return [
        {
            about: 'compose',
            name: name === null || hasPlaceholder(name) ? null : name,
            builds: services.filter(isBuilt).length,
            pulls: services.filter((service) => !isBuilt(service) && settingOf(service, 'image') !== undefined).length,
            lasting: services.some((service) => restarts(service) || isScheduled(service)),
            extended: services.flatMap((service) => word(at(settingOf(service, 'extends'), 'file')) ?? []),
        },
    ];
}
/** A setting of a service, its own or one that it merges from an anchor (`<<`). */
function settingOf(service, key) {
    const merged = [service, at(service, '<<')].flat();
    return merged.map((settings) => at(settings, key)).find((value) => value !== undefined);
}
/** Whether Docker starts the service again after a failure or a reboot: `restart` other than `no`. */
function restarts(service) {
    const policy = word(settingOf(service, 'restart'));
    return policy !== null && policy !== 'no' && !policy.endsWith('-no}');
}
/** Whether Swarm schedules the service: `deploy` says more than how much memory it gets. */
function isScheduled(service) {
    return Object.keys(mapping(settingOf(service, 'deploy'))).some((key) => key !== 'resources');
}

;// CONCATENATED MODULE: ./build/iac/components/delivery-facts.js




/** Facts of one Argo CD or Flux object; empty for any other object and for a patch. */
function deliveryFacts(object) {
    const group = word(at(object, 'apiVersion'))?.split('/')[0] ?? '';
    const kind = word(at(object, 'kind')) ?? '';
    if (at(object, '$patch') !== undefined || word(at(object, 'metadata', 'name')) === null)
        return [];
    if (group === 'argoproj.io' && kind === 'ApplicationSet')
        return applicationSet(object);
    if (group === 'argoproj.io' && kind === 'Application')
        return application(object);
    if (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization')
        return fluxKustomization(object);
    return group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease' ? helmRelease(object) : [];
}
function delivery(object, kind, sources, shared = []) {
    const tier = tierOfLabels(at(object, 'metadata', 'labels'), at(object, 'metadata', 'annotations'));
    const paths = [...new Set(sources.map(upToPlaceholder))].filter((path) => path !== '');
    const name = word(at(object, 'metadata', 'name')) ?? '';
    return { about: 'delivery', kind, name: hasPlaceholder(name) ? null : name, sources: paths, shared, tier };
}
function application(object) {
    const isWhole = at(object, 'spec', 'source') !== undefined || at(object, 'spec', 'sources') !== undefined;
    return isWhole ? [delivery(object, 'application', sourcePaths(at(object, 'spec')))] : [];
}
function fluxKustomization(object) {
    const path = word(at(object, 'spec', 'path'));
    if (path === null)
        return [];
    const source = at(object, 'spec', 'sourceRef');
    // An ExternalArtifact is made from the folder of its name, and the path is relative to that folder.
    const root = at(source, 'kind') === 'ExternalArtifact' ? word(at(source, 'name')) : null;
    return [delivery(object, 'application', [root === null ? path : `${root}/${path}`])];
}
function helmRelease(object) {
    const chart = word(at(object, 'spec', 'chart', 'spec', 'chart'));
    const isWhole = chart !== null || at(object, 'spec', 'chartRef') !== undefined;
    const isLocal = chart?.startsWith('.') || at(object, 'spec', 'chart', 'spec', 'sourceRef', 'kind') === 'GitRepository';
    return isWhole ? [delivery(object, 'helm-release', chart !== null && isLocal ? [chart] : [])] : [];
}
/**
 * Facts of an ApplicationSet. If the template's name has a literal part, the set is one application in many places; if
 * the whole name comes from elements or folders, the set is a list of applications.
 */
function applicationSet(object) {
    const template = at(object, 'spec', 'template');
    if (template === undefined)
        return [];
    const written = sourcePaths(at(template, 'spec'));
    const generators = [...walkGenerators(at(object, 'spec', 'generators'))];
    const folders = generators.flatMap((generator) => list(at(generator, 'git', 'directories'))
        .filter((directory) => at(directory, 'exclude') !== true)
        .flatMap((directory) => word(at(directory, 'path')) ?? []));
    // If folders are listed, a path without placeholder is the chart that all of them share.
    const paths = folders.length === 0 ? written : written.filter(hasPlaceholder);
    const shared = Object.assign({}, ...generators.map(sharedValues));
    const listed = generators.flatMap((generator) => list(at(generator, 'list', 'elements')));
    const elements = listed.length === 0 ? [shared] : listed.map((element) => ({ ...shared, ...mapping(element) }));
    const filled = elements.flatMap((element) => paths.map((path) => fill(path, element)));
    const isOne = literalPart(word(at(template, 'metadata', 'name')) ?? '').length >= 3;
    if (!isOne)
        return [
            delivery(object, 'application', [...filled, ...folders], written.filter((path) => !paths.includes(path))),
        ];
    const places = filled.map(upToPlaceholder).filter((path) => path !== '');
    return [delivery(object, 'application', places.length === 0 ? [] : [commonPlace(places)])];
}
function commonPlace(places) {
    return new Set(places).size === 1 ? (places[0] ?? '') : (0,lib_paths/* commonDirectory */.hH)(places.map((place) => `${place}/x`));
}
/** The `values` of a generator, with keys as templates write them (`values.env`). */
function sharedValues(generator) {
    const values = mapping(at(generator, 'clusters', 'values') ?? at(generator, 'git', 'values'));
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [`values.${key}`, value]));
}
function* walkGenerators(generators) {
    for (const generator of list(generators)) {
        yield generator;
        yield* walkGenerators(at(generator, 'matrix', 'generators'));
        yield* walkGenerators(at(generator, 'merge', 'generators'));
    }
}
function sourcePaths(spec) {
    return [at(spec, 'source'), ...list(at(spec, 'sources'))].flatMap((source) => word(at(source, 'path')) ?? []);
}
/** Replaces `{{name}}`, `{{ .name }}` and `{{values.name}}` by the plain values of an element. */
function fill(template, element) {
    return Object.entries(mapping(element)).reduce((path, [key, value]) => {
        const text = word(value);
        if (text === null)
            return path;
        return [`{{${key}}}`, `{{ ${key} }}`, `{{.${key}}}`, `{{ .${key} }}`].reduce((filled, mark) => filled.replaceAll(mark, text), path);
    }, template);
}
/** A path up to its first folder with a placeholder: `components/dns/{{values.env}}` → `components/dns`. */
function upToPlaceholder(path) {
    if (!hasPlaceholder(path))
        return path;
    const segments = path.split('/');
    const first = segments.findIndex(hasPlaceholder);
    return segments.slice(0, first).join('/');
}
/** Facts of the releases of a helmfile, without those that it keeps uninstalled. */
function helmfileFacts(document) {
    const isDelivered = (release) => word(at(release, 'chart')) !== null && at(release, 'installed') !== false;
    const releases = list(at(document, 'releases')).filter(isDelivered);
    return releases.flatMap((release) => {
        const name = literalPart(word(at(release, 'name')) ?? '');
        const chart = word(at(release, 'chart')) ?? '';
        if (name.length < 3)
            return [];
        const tier = tierOfLabels(at(release, 'labels'));
        // `charts/a` is a folder, or a chart of the Helm repository `charts`: whether the tree has the folder decides.
        const sources = chart.includes('://') ? [] : [chart];
        return [{ about: 'delivery', kind: 'helm-release', name, sources, shared: [], tier }];
    });
}

;// CONCATENATED MODULE: ./build/iac/components/document-facts.js





/** Component facts of one document of a YAML or JSON file. */
function documentFacts(document) {
    if (Array.isArray(document))
        return [...playbookFacts(document), ...parameterFacts(document)];
    if (word(at(document, 'kind')) === 'List')
        return list(at(document, 'items')).slice(0, 200).flatMap(documentFacts);
    return [
        ...deliveryFacts(document),
        ...catalogFacts(document),
        ...chartFacts(document),
        ...overlayFacts(document),
        ...stackFacts(document),
        ...composeFacts(document),
        ...helmfileFacts(document),
        ...serviceListFacts(document),
    ];
}
function chartFacts(document) {
    const name = word(at(document, 'name'));
    const isChart = /^v[12]$/.test(word(at(document, 'apiVersion')) ?? '') && at(document, 'kind') === undefined;
    if (name === null || !isChart || word(at(document, 'version')) === null)
        return [];
    const dependencies = list(at(document, 'dependencies')).map((dependency) => ({
        name: word(at(dependency, 'name')) ?? '',
        registry: word(at(dependency, 'repository')) ?? '',
    }));
    const isLocal = ({ registry }) => registry.startsWith('file://');
    const calls = dependencies.filter(isLocal).map(({ registry }) => registry.slice('file://'.length));
    const fetches = dependencies.filter((dependency) => !isLocal(dependency) && dependency.registry !== '');
    const tier = tierOfLabels(at(document, 'annotations'));
    return [{ about: 'chart', name, library: at(document, 'type') === 'library', calls, fetches, tier }];
}
function overlayFacts(document) {
    const version = word(at(document, 'apiVersion')) ?? 'kustomize.config.k8s.io/v1beta1';
    const known = ['resources', 'bases', 'components', 'helmCharts', 'patches', 'configMapGenerator'];
    const isKustomization = version.startsWith('kustomize.config.k8s.io/') &&
        (word(at(document, 'kind')) ?? 'Kustomization').match(/^(Kustomization|Component)$/) !== null &&
        known.some((key) => Array.isArray(at(document, key)));
    if (!isKustomization)
        return [];
    const calls = ['resources', 'bases', 'components'].flatMap((key) => list(at(document, key)).flatMap((path) => word(path) ?? []));
    const pairs = list(at(document, 'labels')).map((label) => at(label, 'pairs'));
    const tier = tierOfLabels(at(document, 'commonLabels'), at(document, 'commonAnnotations'), ...pairs);
    return [{ about: 'overlay', calls, part: at(document, 'kind') === 'Component', tier }];
}
function playbookFacts(items) {
    const imports = items.flatMap((item) => word(at(item, 'import_playbook')) ?? word(at(item, 'ansible.builtin.import_playbook')) ?? []);
    const plays = items.filter((item) => word(at(item, 'hosts')) !== null || Array.isArray(at(item, 'hosts')));
    if (plays.length + imports.length === 0)
        return [];
    return [{ about: 'playbook', plays: plays.map(rolesOf), imports }];
}
function rolesOf(play) {
    const listed = list(at(play, 'roles')).flatMap((role) => word(role) ?? word(at(role, 'role')) ?? word(at(role, 'name')) ?? []);
    const included = list(at(play, 'tasks')).flatMap((task) => ['import_role', 'include_role', 'ansible.builtin.import_role', 'ansible.builtin.include_role'].flatMap((key) => word(at(task, key, 'name')) ?? []));
    return [...new Set([...listed, ...included])];
}
/** Facts of a CloudFormation parameter file: a list of `ParameterKey` entries. */
function parameterFacts(items) {
    if (word(at(items[0], 'ParameterKey')) === null)
        return [];
    return [{ about: 'stack', tool: 'cloudformation-parameters', name: null, calls: [], tier: null }];
}
/** Facts of CloudFormation and SAM templates, Pulumi projects, ARM templates and CDK apps. */
function stackFacts(document) {
    const stack = (tool, name, calls = [], tier = null) => [{ about: 'stack', tool, name, calls, tier }];
    const resources = Object.values(mapping(at(document, 'Resources')));
    // A template with serverless resources but without `Transform` is a fragment: another template includes it.
    const isFragment = at(document, 'Transform') === undefined &&
        resources.some((resource) => /^AWS::Serverless::/.test(typeOf(resource)));
    if (!isFragment && resources.some((resource) => /^(AWS|Custom)::/.test(typeOf(resource)))) {
        const calls = resources.flatMap((resource) => word(at(resource, 'Properties', 'TemplateURL')) ?? word(at(resource, 'Properties', 'Location')) ?? []);
        return stack('cloudformation', null, calls, tierOfLabels(at(document, 'Metadata')));
    }
    const runtime = at(document, 'runtime');
    if (word(at(document, 'name')) !== null && (word(runtime) ?? word(at(runtime, 'name'))) !== null) {
        return stack('pulumi', word(at(document, 'name')), [], tierOfLabels(at(document, 'config', 'pulumi:tags', 'value')));
    }
    const schema = word(at(document, '$schema')) ?? '';
    if (/deploymentTemplate\.json/i.test(schema))
        return stack('arm', null);
    if (/deploymentParameters\.json/i.test(schema))
        return stack('bicep-parameters', null);
    if (word(at(document, 'app')) !== null && at(document, 'apiVersion') === undefined)
        return stack('cdk', null);
    return [];
}
function typeOf(resource) {
    return word(at(resource, 'Type')) ?? '';
}
/** Facts of a staged rollout's topology: `services: [{serviceGroup, pipelinePath, children: […]}]`. */
function serviceListFacts(document) {
    const services = [...walkServices(at(document, 'services'))].flatMap((service) => {
        const name = word(at(service, 'serviceGroup'));
        const path = word(at(service, 'pipelinePath'));
        return name === null || path === null ? [] : [{ name, path }];
    });
    return services.length === 0 ? [] : [{ about: 'service-list', services }];
}
function* walkServices(services) {
    for (const service of list(services)) {
        yield service;
        yield* walkServices(at(service, 'children'));
    }
}

;// CONCATENATED MODULE: ./build/iac/terraform-module.js

/** The settings in the `terraform` blocks of a Terraform file: backend, required providers and the like. */
function terraformSettings(blocks) {
    return blocks.filter(({ type }) => type === 'terraform').flatMap((block) => block.blocks);
}
/** Whether a Terraform file has a backend or cloud block: its directory has its own state. */
function hasBackend(blocks) {
    return terraformSettings(blocks).some(({ type }) => type === 'backend' || type === 'cloud');
}
/** Whether a Terraform file has a provider block, which called modules should not have. */
function hasProvider(blocks) {
    return blocks.some(({ type }) => type === 'provider');
}
/** The local directory that a module call or a Terragrunt unit takes its code from; `null`: another source. */
function localSource({ attributes }) {
    const source = literalOf(attributes.get('source'));
    return source?.startsWith('.') ? source : null;
}

;// CONCATENATED MODULE: ./build/iac/components/hcl-facts.js



/** Component facts of one Terraform, OpenTofu or Terragrunt file. */
function hclFacts(blocks) {
    const isTerragrunt = blocks.some(({ type, attributes, labels }) => type === 'include' ||
        type === 'remote_state' ||
        type === 'unit' ||
        (type === 'terraform' && attributes.has('source')) ||
        (type === 'dependency' && labels.length === 1));
    return isTerragrunt ? [terragruntFact(blocks)] : terraformFacts(blocks);
}
function terragruntFact(blocks) {
    const terraform = blocks.find((block) => block.type === 'terraform');
    const source = terraform?.attributes.get('source');
    const isParent = source !== undefined && /\b(get_parent_terragrunt_dir|path_relative_to_include)\b/.test(source);
    // A file without a source holds settings for the units that include it.
    const unit = blocks.some((block) => block.type === 'include' || block.type === 'unit') || (source !== undefined && !isParent);
    return { about: 'terragrunt', unit, source: literalOf(source) ?? localPath(source) ?? rootPath(source) };
}
/** The local path among several sources that an expression chooses from; `null`: none. */
function localPath(expression = '') {
    return /"(\.{1,2}\/[^"$]*)"/.exec(expression)?.[1] ?? null;
}
/**
 * The path after the double slash of a source that begins with a computed directory, as a path from the repository's
 * root: `/modules/dns` of `"${dirname(find_in_parent_folders())}//modules/dns"`; `null`: none.
 */
function rootPath(expression = '') {
    const path = /^"\$\{[^\n]{1,300}\}[\w./-]{0,60}\/\/([\w./-]{1,200})"$/.exec(expression)?.[1];
    return path === undefined ? null : `/${path}`;
}
const OF_TERRAFORM = new Set(['resource', 'module', 'terraform', 'provider', 'data']);
function terraformFacts(blocks) {
    if (!blocks.some((block) => OF_TERRAFORM.has(block.type)))
        return [];
    const parts = blocks.filter((block) => block.type === 'resource' || block.type === 'module');
    return [
        {
            about: 'terraform',
            backend: hasBackend(blocks),
            provider: hasProvider(blocks),
            parts: parts.length,
            calls: parts.flatMap((block) => (block.type === 'module' ? (localSource(block) ?? []) : [])),
            charts: parts.flatMap((block) => localChart(block) ?? []),
            shape: parts.map(hcl_facts_shapeOf).sort().join('\n'),
            tier: tierOfTags(blocks),
        },
    ];
}
/** The folder of the chart that a `helm_release` installs, relative to the file; `null`: another source. */
function localChart({ labels, attributes }) {
    if (labels[0] !== 'helm_release')
        return null;
    const path = /^"(?:\$\{path\.module\}\/|(?=\.))([\w./-]{1,200})"$/.exec(attributes.get('chart') ?? '')?.[1];
    return path ?? null;
}
function hcl_facts_shapeOf({ type, labels, attributes }) {
    return type === 'module' ? `module ${attributes.get('source') ?? ''}` : `${type} ${labels[0] ?? ''}`;
}
/**
 * The tier in a provider's default tags or in a local map of tags, which apply to the whole directory; `null`: none.
 */
function tierOfTags(blocks) {
    const wide = blocks.filter((block) => block.type === 'provider' || block.type === 'locals');
    const tags = [...walkBlocks(wide)].flatMap(({ entries }) => [...entries].flatMap(([name, labels]) => /^(default_)?(tags|labels)$/.test(name) ? [Object.fromEntries(labels)] : []));
    return tierOfLabels(...tags);
}

;// CONCATENATED MODULE: ./build/iac/components/nomad-facts.js

const JOB = /^job +(?:"([^"\n]+)"|([\w-]+)) *\{/m;
const BATCH = /^[ \t]*type *= *"(?:sys)?batch"/m;
const RECURS = /^[ \t]*(?:periodic|parameterized) *\{/m;
/**
 * The fact of a Nomad job, read by its lines alone: the HCL parser is the expensive part of reading a tree. A batch job
 * that neither a schedule nor a dispatch starts again ends after its first run, so it has none.
 */
function nomadFacts(text) {
    const job = JOB.exec(text);
    const name = job?.[1] ?? job?.[2];
    if (name === undefined || (BATCH.test(text) && !RECURS.test(text)))
        return [];
    return [{ about: 'nomad', name: isFilledIn(name) ? null : name }];
}
/** Whether a file holds a Nomad job. */
function isNomadJob(text) {
    return JOB.test(text);
}
/** Whether a template of Go, Nomad Pack or Levant fills in the name. */
function isFilledIn(name) {
    return hasPlaceholder(name) || name.includes('[[');
}

;// CONCATENATED MODULE: ./build/iac/components/read-facts.js




/**
 * Texts that mark documents with component facts. A document is parsed only if it contains one of these, has a key of
 * `LISTS`, or looks like a playbook, a project or a Compose file.
 */
const ANYWHERE = [
    'argoproj.io/',
    'toolkit.fluxcd.io/',
    'backstage.io/',
    'kustomize.config.k8s.io/',
    'AWS::',
    'ParameterKey',
    'import_playbook',
    'serviceGroup',
    'deploymentTemplate',
    'deploymentParameters',
    '"app"',
];
/** Keys at the start of a line whose value must be a list: in a file of Helm values the same keys hold a mapping. */
const LISTS = ['resources:', 'bases:', 'components:', 'patches:', 'helmCharts:', 'releases:'];
/** Keys of a service in a Compose file or in an override of one. */
const OF_SERVICES = [' image:', ' build:', ' restart:', ' deploy:'];
/** At most this many facts are kept of a file. */
const MAX_FACTS = 500;
/** Component facts of a file; empty if it has none or could not be read as a whole. */
function readComponentFacts(file) {
    if (file.format === 'nomad')
        return nomadFacts(file.text);
    if (file.format === 'hcl')
        return [...nomadFacts(file.text), ...hclFacts(file.hcl()?.blocks ?? [])];
    if (file.format === 'bicep')
        return bicepFacts(file.text);
    if (file.format !== 'yaml' && file.format !== 'json')
        return [];
    if (!mayHoldFacts(file.text))
        return [];
    return (file.templated() ?? []).flatMap(documentFacts).slice(0, MAX_FACTS);
}
function mayHoldFacts(text) {
    if (ANYWHERE.some((word) => text.includes(word)) || LISTS.some((key) => holdsList(text, key)))
        return true;
    const isPlaybook = text.includes('\n  hosts:') || hasLine(text, '- hosts:');
    const isProject = hasLine(text, 'name:') && (hasLine(text, 'runtime:') || hasLine(text, 'version:'));
    const isCompose = hasLine(text, 'services:') && OF_SERVICES.some((key) => text.includes(key));
    return isPlaybook || isProject || isCompose;
}
function hasLine(text, start) {
    return text.startsWith(start) || text.includes(`\n${start}`);
}
function holdsList(text, key) {
    const at = text.startsWith(key) ? 0 : text.indexOf(`\n${key}`) + 1;
    if (at === 0 && !text.startsWith(key))
        return false;
    const value = text.slice(at + key.length, at + key.length + 500).trimStart();
    return ['-', '[', '#', '{{', '{%'].some((start) => value.startsWith(start));
}

;// CONCATENATED MODULE: ./build/iac/quality/dependency.js
/**
 * Whether a constraint allows one version only: `1.2.3`, `v1.2`, `= 1.2.3`, `==1.2.3`, also with pre-release and build.
 */
function isExactVersion(constraint) {
    return /^(={1,2}\s*)?v?\d{1,9}\.\d{1,9}(\.\d{1,9})?([-+][\w.+-]{1,100})?$/.test(constraint.trim());
}
/** Whether a constraint is exact or has an upper bound: `~> 5.0`, `>= 3, < 5`, `^1.2`. */
function dependency_isBounded(constraint) {
    return isExactVersion(constraint) || /[<~^]/.test(constraint);
}
const MOVING = ['latest', 'main', 'master', 'head', 'develop', 'dev', 'trunk', 'stable', 'edge', 'nightly', 'canary'];
/** Releases of Debian and Ubuntu, by which their images are tagged. */
const CODENAMES = new Set('stretch buster bullseye bookworm trixie forky trusty xenial bionic focal jammy noble oracular plucky'.split(' '));
/**
 * Whether a git ref or tag names a fixed version: it contains a digit and does not start with a word like `latest`, it
 * ends with a commit id (`develop-ccf1ce5`), or it begins with the codename of a distribution's release.
 */
function isFixedRef(ref) {
    const lower = ref.toLowerCase();
    if (CODENAMES.has(lower.split('-', 1)[0] ?? '') || COMMIT_AT_END.test(lower))
        return true;
    return /\d/.test(lower) && !MOVING.some((word) => lower === word || lower.startsWith(`${word}-`));
}
/** A commit id with at least one digit and one letter, or else it may be a word or a date. */
const COMMIT_AT_END = /-(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/;
/** Whether a text contains a template expression, a variable or a substitution, so its value is not known. */
function isComputed(text) {
    return ['$', '{{', '<%', '%(', '__'].some((mark) => text.includes(mark));
}
/** The image in a text like `registry:5000/team/app:1.2@sha256:…`; `null`: its value is not known, or not an image. */
function imageDependency(image) {
    const text = image.trim();
    if (text === '' || isComputed(text) || /\s/.test(text))
        return null;
    const [tagged = '', digest] = text.split('@');
    const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
    const name = colon === -1 ? tagged : tagged.slice(0, colon);
    if (dependency_isPlaceholder(name))
        return null;
    const tag = colon === -1 ? null : tagged.slice(colon + 1);
    const pinned = digest !== undefined || (tag !== null && isFixedRef(tag));
    return { kind: 'image', name, version: digest ?? tag, pinned };
}
/** Image names after the host have no capitals, so a name with capitals (`APP_IMAGE`) is replaced by a script. */
function dependency_isPlaceholder(name) {
    const path = name.slice(name.indexOf('/') + 1);
    return path !== path.toLowerCase();
}
/** A chart, pinned if its version is exact; `null`: the version is not known, because a template fills it in. */
function chartDependency(name, version) {
    if (version !== null && isComputed(version))
        return null;
    return { kind: 'chart', name, version, pinned: version !== null && isExactVersion(version) };
}
/**
 * Whether a source is an address (with a scheme, `git@` or a known host) and not the name of a module in a registry.
 */
function isAddress(source) {
    return /^[\w+]{1,20}::|^\w{1,20}:\/\/|^git@|^(github\.com|bitbucket\.org)\//.test(source);
}
/**
 * A module or base by its address, pinned by a fixed `?ref=` or `?version=`, or by a version or commit in its path.
 * `null`: the version is not known, because a template fills it in.
 */
function addressDependency(kind, address) {
    const [name = '', query] = address.split('?', 2);
    const asked = query?.split('&').find((part) => part.startsWith('ref=') || part.startsWith('version='));
    const version = asked?.slice(asked.indexOf('=') + 1) ?? null;
    if (isComputed(version ?? name))
        return null;
    const pinned = version === null ? hasVersionInPath(name) : isFixedRef(version);
    return { kind, name, version, pinned };
}
function hasVersionInPath(address) {
    return /[/_-]v?\d{1,9}\.\d{1,9}[^/]{0,100}(\/|$)|\/[0-9a-f]{40}\//.test(address);
}

;// CONCATENATED MODULE: ./build/iac/quality/facts.js
/** The quality facts of a file that has none. */
const NOTHING = {
    undescribed: [],
    calls: [],
    root: false,
    chartDescribed: null,
    dependencies: [],
    overridden: [],
    exceptions: [],
};

;// CONCATENATED MODULE: ./build/iac/quality/bicep.js


/** Quality facts of one Bicep file, read line by line: a description has its own line above what it describes. */
function bicepQuality(text) {
    const undescribed = [];
    const modules = [];
    let described = false;
    for (const line of text.split('\n').map((one) => one.trim())) {
        const [keyword = '', name = ''] = line.split(/\s+/, 2);
        if (/^@(sys\.)?description\(/.test(line))
            described = true;
        if (!DECLARATIONS.has(keyword))
            continue;
        if ((keyword === 'param' || keyword === 'output') && !described)
            undescribed.push(name);
        if (keyword === 'module')
            modules.push(line.split("'", 2)[1] ?? '');
        described = false;
    }
    return {
        ...NOTHING,
        undescribed,
        calls: modules.filter((source) => source.endsWith('.bicep')),
        dependencies: modules.flatMap((source) => registryModule(source) ?? []),
    };
}
const DECLARATIONS = new Set(['param', 'output', 'var', 'resource', 'module', 'type', 'func']);
/**
 * A module or template spec from a registry: `br:host/path:tag`, `br/alias:path:tag`, `ts:…:version`; `null`: neither.
 */
function registryModule(source) {
    if (!/^(br|ts)[:/]/.test(source) || isComputed(source))
        return null;
    const colon = source.lastIndexOf(':');
    const version = source.slice(colon + 1);
    return { kind: 'module', name: source.slice(0, colon), version, pinned: isFixedRef(version) };
}

;// CONCATENATED MODULE: ./build/iac/quality/dockerfile.js

/** Base images of a Dockerfile, without its own stages, `scratch` and names that a build argument sets. */
function dockerfileDependencies(text) {
    const stages = new Set(['scratch']);
    return text.split('\n').flatMap((line) => {
        const [instruction = '', ...words] = line.trim().split(/\s+/);
        if (instruction.toUpperCase() !== 'FROM')
            return [];
        const [image = '', as, stage] = words.filter((word) => !word.startsWith('--'));
        const isStage = stages.has(image.toLowerCase());
        if (as?.toUpperCase() === 'AS' && stage !== undefined)
            stages.add(stage.toLowerCase());
        return isStage ? [] : (imageDependency(image) ?? []);
    });
}

;// CONCATENATED MODULE: ./build/iac/quality/galaxy.js


/**
 * Roles and collections in an Ansible `requirements.yml`, in the old form (a list of roles) or the new one (a mapping).
 */
function galaxyDependencies(document) {
    const roles = Array.isArray(document) ? document.filter((entry) => at(entry, 'src') !== undefined) : [];
    return [
        ...[...roles, ...list(at(document, 'roles'))].flatMap((entry) => dependency('role', entry)),
        ...list(at(document, 'collections')).flatMap((entry) => dependency('collection', entry)),
    ];
}
/** A role or collection: a bare name or an entry. None if it is a local path or a template fills it in. */
function dependency(kind, entry) {
    const { src, name, source, type, scm, version } = mapping(entry);
    const from = word(src ?? name ?? entry);
    const asked = word(version);
    if (from === null || /^[./]/.test(from) || ['dir', 'file', 'subdirs'].includes(String(type)))
        return [];
    if (isComputed(from) || (asked !== null && isComputed(asked)))
        return [];
    const isGit = type === 'git' || scm !== undefined || /:\/\/|^git@/.test(from);
    const pinned = asked !== null && (isExactVersion(asked) || (isGit && isFixedRef(asked)));
    return [{ kind, name: isGit ? (word(source) ?? from) : from, version: asked, pinned }];
}

;// CONCATENATED MODULE: ./build/iac/quality/documents.js



/** External charts, images, bases, roles and collections that a YAML or JSON document uses. */
function documentDependencies(document) {
    return [
        ...chartDependencies(document),
        ...deliveredCharts(document),
        ...galaxyDependencies(document),
        ...kustomizeImages(document),
        ...kustomizeBases(document),
        ...Object.values(mapping(at(document, 'services'))).flatMap(serviceImage),
        ...containerImages(document),
    ];
}
/** Whether a `Chart.yaml` has a description; `null`: the document is not a `Chart.yaml`. */
function chartDescribed(document) {
    if (!isChart(document))
        return null;
    return word(at(document, 'description')) !== null;
}
function isChart(document) {
    const { kind, name, version } = mapping(document);
    return ['v1', 'v2'].includes(String(at(document, 'apiVersion'))) && kind === undefined && !!name && !!version;
}
function chartDependencies(document) {
    if (!isChart(document))
        return [];
    return list(at(document, 'dependencies')).flatMap((dependency) => String(at(dependency, 'repository') ?? '').startsWith('file:') ? [] : chart(dependency, 'name', 'version'));
}
/** Charts that Flux releases, Argo CD applications and helmfiles install. */
function deliveredCharts(document) {
    switch (at(document, 'kind')) {
        case 'HelmRelease': {
            const spec = at(document, 'spec', 'chart', 'spec');
            return at(spec, 'sourceRef', 'kind') === 'HelmRepository' ? chart(spec, 'chart', 'version') : [];
        }
        case 'OCIRepository':
            return artifact(at(document, 'spec'));
        case 'Application':
            return applicationCharts(at(document, 'spec'));
        case 'ApplicationSet':
            return applicationCharts(at(document, 'spec', 'template', 'spec'));
        case undefined:
            return list(at(document, 'releases')).flatMap((release) => String(at(release, 'chart') ?? '.').startsWith('.') ? [] : chart(release, 'chart', 'version'));
        default:
            return [];
    }
}
function applicationCharts(spec) {
    const sources = [at(spec, 'source'), ...list(at(spec, 'sources'))];
    return sources.flatMap((source) => chart(source, 'chart', 'targetRevision'));
}
function chart(holder, nameKey, versionKey) {
    const name = word(at(holder, nameKey));
    if (name === null || isComputed(name))
        return [];
    return present(chartDependency(name, word(at(holder, versionKey))));
}
/** A Flux OCIRepository, counted as a chart: pinned by a digest, an exact `semver` or a fixed tag. */
function artifact(spec) {
    const [name, ref] = [word(at(spec, 'url')), at(spec, 'ref')];
    const [digest, range, tag] = ['digest', 'semver', 'tag'].map((key) => word(at(ref, key)));
    const version = digest ?? range ?? tag ?? null;
    if (name === null || isComputed(name) || (version !== null && isComputed(version)))
        return [];
    const pinned = digest ? true : range ? isExactVersion(range) : isFixedRef(tag ?? '');
    return [{ kind: 'chart', name, version, pinned }];
}
/** Image of a Compose service. A service with `build` has none: its `image` names the result of the build. */
function serviceImage(service) {
    return at(service, 'build') === undefined ? documents_image(at(service, 'image')) : [];
}
function kustomizeImages(document) {
    return list(at(document, 'images')).flatMap((entry) => {
        const name = word(at(entry, 'newName')) ?? word(at(entry, 'name'));
        const version = word(at(entry, 'digest')) ?? word(at(entry, 'newTag'));
        if (name === null || version === null || isComputed(version))
            return [];
        return [{ kind: 'image', name, version, pinned: version.startsWith('sha256:') || isFixedRef(version) }];
    });
}
/** Bases that a kustomization fetches by address. Relative paths are local and left out. */
function kustomizeBases(document) {
    const named = ['resources', 'bases', 'components'].flatMap((key) => list(at(document, key)));
    return named.flatMap((base) => typeof base === 'string' && isAddress(base) ? present(addressDependency('base', base)) : []);
}
/** Names of the images whose version a kustomization overrides. */
function overriddenImages(document) {
    return list(at(document, 'images')).flatMap((entry) => word(at(entry, 'name')) ?? []);
}
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** Images of containers at any depth, and of `image: { repository, tag }` in chart values. */
function containerImages(value) {
    if (Array.isArray(value))
        return value.flatMap(containerImages);
    return Object.entries(mapping(value)).flatMap(([key, inner]) => {
        const own = CONTAINERS.has(key) ? list(inner).flatMap((container) => documents_image(at(container, 'image'))) : [];
        return [...own, ...(key === 'image' ? valuesImage(inner) : []), ...containerImages(inner)];
    });
}
function valuesImage(value) {
    const [repository, tag] = [word(at(value, 'repository')), word(at(value, 'tag'))];
    // Without a tag, the chart's app version applies, which is fixed with the chart.
    return repository === null || tag === null ? [] : documents_image(`${repository}:${tag}`);
}
function documents_image(value) {
    return typeof value === 'string' ? present(imageDependency(value)) : [];
}
function present(dependency) {
    return dependency === null ? [] : [dependency];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/iac/quality/suppressions.js

/** A document that switches off a rule contains at least one of these; documents without any are not parsed. */
const SUPPRESSION_WORDS = [
    ...['rules_to_suppress', 'ignore_checks', 'SuppressedRules', 'skip-check', 'skip_list'],
    ...['checkov', 'misconfigurations:', 'vulnerabilities:', 'ignore:'],
];
/**
 * Rules switched off by data: in the metadata of templates and in the configuration of scanners. One exception each.
 */
function suppressionsIn({ format, text, documents }) {
    if (format === 'ignore-list')
        return named('trivy', text.split('\n').map(idOfLine));
    if (!SUPPRESSION_WORDS.some((mark) => text.includes(mark)))
        return [];
    return (documents() ?? []).flatMap((document) => [...inTemplate(document), ...inSettings(document)]);
}
/** The rule in a line of `.trivyignore`, without the expiry date and comments; empty if there is none. */
function idOfLine(line) {
    return line.trim().split(/[\s#]/, 1)[0] ?? '';
}
/** Rules switched off in CloudFormation metadata, of the whole template and of each resource. */
function inTemplate(document) {
    const resources = Object.values(mapping(at(document, 'Resources')));
    if (resources.length === 0)
        return [];
    return [document, ...resources].flatMap((holder) => {
        const metadata = at(holder, 'Metadata');
        return [
            ...named('cfn_nag', ids(at(metadata, 'cfn_nag', 'rules_to_suppress'))),
            ...named('cfn-lint', list(at(metadata, 'cfn-lint', 'config', 'ignore_checks'))),
            ...named('cfn-guard', list(at(metadata, 'guard', 'SuppressedRules'))),
            ...named('checkov', ids(at(metadata, 'checkov', 'skip'))),
        ];
    });
}
/**
 * Rules switched off in `.checkov.yaml`, `.cfnlintrc`, `.ansible-lint`, `.trivyignore.yaml` and `.snyk`. The formats
 * are recognised by keys that only they have, not by file name.
 */
function inSettings(document) {
    const trivy = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
    const skipped = at(document, 'skip-check');
    return [
        ...named('checkov', typeof skipped === 'string' ? skipped.split(',') : list(skipped)),
        ...named('cfn-lint', list(at(document, 'ignore_checks'))),
        ...named('ansible-lint', list(at(document, 'skip_list'))),
        ...trivy.flatMap((family) => named('trivy', ids(at(document, family)))),
        ...(/^v\d/.test(word(at(document, 'version')) ?? '')
            ? named('snyk', Object.keys(mapping(at(document, 'ignore'))))
            : []),
    ];
}
function ids(entries) {
    return list(entries).map((entry) => at(entry, 'id'));
}
function named(tool, rules) {
    return rules.flatMap((rule) => {
        const id = word(rule);
        return id === null ? [] : [{ line: null, rule: `${tool} ${id}` }];
    });
}

;// CONCATENATED MODULE: ./build/iac/quality/exceptions.js


/** Marks in comments that switch off a rule of a tool; the rule's name follows the mark. */
const MARKS = [
    ['checkov', 'checkov:skip='],
    ['tfsec', 'tfsec:ignore:'],
    ['trivy', 'trivy:ignore:'],
    ['tflint', 'tflint-ignore:'],
    ['terrascan', 'ts:skip='],
    ['kics', 'kics-scan ignore'],
    ['kics', 'kics-scan disable='],
    ['nosec', '#nosec'],
    ['nosec', '# nosec'],
    ['semgrep', 'nosemgrep'],
    ['hadolint', 'hadolint ignore='],
    ['yamllint', 'yamllint disable'],
    ['ansible-lint', '# noqa'],
    ['bicep', '#disable-next-line'],
];
const ANNOTATIONS = ['checkov.io/skip', 'ignore-check.kube-linter.io/'];
/** All places in a file that switch off a rule of a linter or a policy: in comments, annotations and data. */
function exceptionsIn(file) {
    const inComments = MARKS.some(([, mark]) => file.text.includes(mark))
        ? commentsOf(file).flatMap(({ text, line }) => ruleIn(text, line))
        : [];
    return [...inComments, ...annotationsOf(file), ...suppressionsIn(file)];
}
/**
 * Comments of a file. None for HCL that was not read, because only its parser can distinguish comments from strings.
 */
function commentsOf(file) {
    switch (file.format) {
        case 'hcl':
            return file.hcl()?.comments() ?? [];
        case 'yaml':
            return yamlComments(file.text);
        case 'bicep':
        case 'dockerfile':
            return linesOf(file.text).filter(({ text }) => text.startsWith('#'));
        default:
            return [];
    }
}
function linesOf(text) {
    return text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }));
}
// Token that the YAML lexer emits before a scalar: a `#` after it belongs to the scalar and is not a comment.
const SCALAR = '\u001F';
function yamlComments(text) {
    const comments = [];
    let line = 1;
    let before = '';
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token.startsWith('#') && before !== SCALAR)
            comments.push({ text: token, line });
        line += token.split('\n').length - 1;
        before = token;
    }
    return comments;
}
function ruleIn(comment, line) {
    return MARKS.flatMap(([tool, mark]) => {
        const at = comment.indexOf(mark);
        if (at === -1)
            return [];
        const rest = comment.slice(at + mark.length);
        // A longer word, such as `# nosecret`, is not the mark `# nosec`.
        if (/^\w/.test(rest) && /\w$/.test(mark))
            return [];
        const rule = rest.split(/[\s:,#]/).find((word) => word !== '' && !BEFORE_THE_RULE.has(word));
        return [{ line, rule: rule === undefined ? tool : `${tool} ${rule}` }];
    });
}
/** Words between a mark and the rule, as in `yamllint disable-line rule:truthy`. */
const BEFORE_THE_RULE = new Set(['-line', '-file', 'rule']);
function annotationsOf({ format, text }) {
    if (format !== 'yaml' || !ANNOTATIONS.some((mark) => text.includes(mark)))
        return [];
    return linesOf(text).flatMap(({ text: entry, line }) => {
        const tool = ANNOTATIONS.find((mark) => entry.startsWith(mark));
        if (tool === undefined)
            return [];
        const [key = '', value = ''] = entry.split(': ', 2);
        const isNamedByKey = tool.endsWith('/');
        return [
            { line, rule: isNamedByKey ? `kube-linter ${key.slice(tool.length)}` : `checkov ${value.split('=', 1)[0]}` },
        ];
    });
}

;// CONCATENATED MODULE: ./build/iac/quality/hcl.js




/** Quality facts of one Terraform, OpenTofu or Terragrunt file. */
function hclQuality(blocks) {
    const ofType = (...types) => blocks.filter(({ type }) => types.includes(type));
    const modules = [...ofType('module'), ...ofType('terraform').filter(({ attributes }) => attributes.has('source'))];
    return {
        ...NOTHING,
        root: hasProvider(blocks) || hasBackend(blocks),
        undescribed: ofType('variable', 'output')
            .filter(isUndescribed)
            .map(({ labels }) => labels[0] ?? ''),
        calls: modules.flatMap((block) => localSource(block) ?? []),
        dependencies: [
            ...modules.flatMap((block) => moduleDependency(block) ?? []),
            ...terraformSettings(blocks)
                .filter(({ type }) => type === 'required_providers')
                .flatMap(providerDependencies),
            ...ofType('resource').flatMap((block) => releaseDependency(block) ?? []),
        ],
    };
}
function isUndescribed({ attributes }) {
    const description = attributes.get('description');
    return description === undefined || literalOf(description)?.trim() === '';
}
/** An external module; `null`: the module is local, or its source or version is computed. */
function moduleDependency({ attributes }) {
    const source = attributes.get('source')?.slice(1, -1) ?? '';
    if (source === '' || source.startsWith('.') || source.startsWith('/'))
        return null;
    if (isAddress(source) || source.includes('?'))
        return addressDependency('module', source);
    if (isComputed(source) || !isOfRegistry(source))
        return null;
    const written = attributes.get('version');
    if (written === undefined)
        return { kind: 'module', name: source, version: null, pinned: false };
    const version = literalOf(written);
    if (version === null || isComputed(version))
        return null;
    return { kind: 'module', name: source, version, pinned: isExactVersion(version) };
}
/**
 * Whether a source is `namespace/name/provider`, with or without a host. A shorter one was a local path in old
 * Terraform.
 */
function isOfRegistry(source) {
    return (source.split('//', 1)[0] ?? '').split('/').length >= 3;
}
function providerDependencies({ attributes, entries }) {
    return [...attributes].map(([key, expression]) => {
        const version = literalOf(expression) ?? entries.get(key)?.get('version') ?? null;
        const name = entries.get(key)?.get('source') ?? key;
        return { kind: 'provider', name, version, pinned: version !== null && dependency_isBounded(version) };
    });
}
/** Chart of a `helm_release` resource; `null`: the chart is a local path, or its name or version is computed. */
function releaseDependency({ labels, attributes }) {
    const name = literalOf(attributes.get('chart'));
    if (labels[0] !== 'helm_release' || name === null || name.startsWith('.') || name.startsWith('/'))
        return null;
    const written = attributes.get('version');
    if (written === undefined)
        return { kind: 'chart', name, version: null, pinned: false };
    const version = literalOf(written);
    return version === null ? null : { kind: 'chart', name, version, pinned: isExactVersion(version) };
}

;// CONCATENATED MODULE: ./build/iac/quality/nomad.js



const IMAGE = /^[ \t]*image *= *"([^"\n]+)"/gm;
/** Images of the tasks of a Nomad job, read by its lines alone, without those that a template or a variable fills in. */
function nomadDependencies(text) {
    if (!isNomadJob(text))
        return [];
    return [...text.matchAll(IMAGE)].flatMap(([, image = '']) => hasPlaceholder(image) || image.includes('[[') ? [] : (imageDependency(image) ?? []));
}

;// CONCATENATED MODULE: ./build/iac/quality/read.js








/** At most this many dependencies, and this many exceptions, are kept of a file. */
const read_MAX_FACTS = 500;
/** A document with external dependencies contains at least one of these; documents without any are not parsed. */
const DEPENDENCY_WORDS = [
    ...['image', 'chart', 'Chart', 'dependencies', 'apiVersion: v', 'OCIRepository'],
    ...['resources:', 'bases:', 'components:', 'roles:', 'collections:', 'src:'],
];
/** Quality facts of a file; `null`: it has none. */
function readQuality(file) {
    if (file.format === 'text' || file.format === 'codeowners')
        return null;
    const facts = { ...NOTHING, ...ofFormat(file) };
    const exceptions = exceptionsIn(file).slice(0, read_MAX_FACTS);
    const { undescribed, calls, root, chartDescribed, dependencies } = facts;
    const isEmpty = [undescribed, calls, dependencies, exceptions].every((some) => some.length === 0);
    if (isEmpty && !root && chartDescribed === null)
        return null;
    return { ...facts, dependencies: dependencies.slice(0, read_MAX_FACTS), exceptions };
}
function ofFormat(file) {
    switch (file.format) {
        case 'hcl':
            return ofHcl(file);
        case 'nomad':
            return { dependencies: nomadDependencies(file.text) };
        case 'bicep':
            return bicepQuality(file.text);
        case 'dockerfile':
            return { dependencies: dockerfileDependencies(file.text) };
        case 'yaml':
        case 'json':
            return ofDocuments(file);
        default:
            return {};
    }
}
function ofHcl(file) {
    const facts = hclQuality(file.hcl()?.blocks ?? []);
    return { ...facts, dependencies: [...facts.dependencies, ...nomadDependencies(file.text)] };
}
function ofDocuments(file) {
    if (definesKinds(file.text) || !DEPENDENCY_WORDS.some((word) => file.text.includes(word)))
        return {};
    const documents = file.documents() ?? [];
    return {
        dependencies: documents.flatMap(documentDependencies),
        overridden: documents.flatMap(overriddenImages),
        chartDescribed: documents.map(chartDescribed).find((described) => described !== null) ?? null,
    };
}

;// CONCATENATED MODULE: ./build/collect/file-facts.js






/** The `FileReader` with which `readTrees` extracts facts from files. */
const factsReader = {
    formatOf: formatOf,
    /** True for texts: their date is that of the last real change, which may be in a version between two week ends. */
    wantsEveryVersion: (path) => formatOf(path) === 'text',
    read: readFacts,
};
function readFacts(file) {
    const facts = {
        facts: readComponentFacts(file),
        guide: file.format === 'text' ? readGuide(file.text) : null,
        alerts: readAlertLinks(file),
        quality: readQuality(file),
    };
    // A substring keeps the whole text that it was cut from in memory; a deep copy does not.
    return { ...structuredClone(facts), owners: file.format === 'codeowners' ? parseCodeowners(file.text) : null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/collect/hcl-cursor.js
/** Visits each child of the cursor's node, then returns the cursor to that node. */
function forEachChild(cursor, visit) {
    if (!cursor.gotoFirstChild())
        return;
    do
        visit();
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
}
function textAt(cursor, text) {
    return text.slice(cursor.startIndex, cursor.endIndex);
}

;// CONCATENATED MODULE: ./build/collect/hcl-entries.js


/**
 * Node types between an expression and the entries of an object, which is the expression itself or an argument of a
 * call.
 */
const ON_THE_WAY = new Set(['collection_value', 'object', 'function_call', 'function_arguments', 'expression']);
/** Depth of the recursive walk, in nodes: about fifteen nested calls. Each level takes a part of the stack. */
const hcl_entries_MAX_DEPTH = 50;
/**
 * `HclBlock.entries` of the expression under the cursor. The last of several equal keys wins, as in `merge`; a key
 * whose last value is computed is left out.
 */
function literalEntriesAt(cursor, text) {
    const entries = new Map();
    readBelow(cursor, text, entries, hcl_entries_MAX_DEPTH);
    return entries;
}
function readBelow(cursor, text, entries, depth) {
    forEachChild(cursor, () => {
        const type = cursor.nodeType;
        if (type === 'object_elem')
            readEntry(cursor, text, entries);
        else if (depth > 0 && ON_THE_WAY.has(type))
            readBelow(cursor, text, entries, depth - 1);
    });
}
function readEntry(cursor, text, entries) {
    let key = null;
    forEachChild(cursor, () => {
        const field = cursor.currentFieldName;
        if (field === 'key')
            key = keyOf(textAt(cursor, text));
        if (field !== 'val' || key === null)
            return;
        const value = literalOf(textAt(cursor, text));
        if (value === null)
            entries.delete(key);
        else
            entries.set(key, value);
    });
}
/** The key of an object's entry, such as `tier` or `"example.com/tier"`; `null`: the key is computed. */
function keyOf(expression) {
    return literalOf(expression) ?? (/^[\w-]+$/.test(expression) ? expression : null);
}

;// CONCATENATED MODULE: ./build/collect/hcl-blocks.js


/**
 * The top-level blocks of a file. Walks with a cursor, because an object for each node would take several times as
 * long.
 */
function topLevelBlocks(tree, text) {
    const cursor = tree.walk();
    try {
        const blocks = [];
        forEachChild(cursor, () => {
            if (cursor.nodeType === 'body')
                blocks.push(...bodyAt(cursor, text).blocks);
        });
        return blocks;
    }
    finally {
        cursor.delete();
    }
}
/** All comments of a file. Here the library walks the tree, and it makes objects for comments only. */
function hcl_blocks_commentsOf(tree, text) {
    return tree.rootNode.descendantsOfType('comment').map(({ startIndex, endIndex, startPosition }) => ({
        text: text.slice(startIndex, endIndex),
        line: startPosition.row + 1,
    }));
}
function bodyAt(cursor, text) {
    const attributes = new Map();
    const entries = new Map();
    const blocks = [];
    forEachChild(cursor, () => {
        const type = cursor.nodeType;
        if (type === 'block')
            blocks.push(blockAt(cursor, text));
        if (type === 'attribute')
            readAttribute(cursor, text, { attributes, entries });
    });
    return { attributes, entries, blocks };
}
function blockAt(cursor, text) {
    const line = cursor.startPosition.row + 1;
    const endLine = cursor.endPosition.row + 1;
    const words = [];
    let body = { attributes: new Map(), entries: new Map(), blocks: [] };
    forEachChild(cursor, () => {
        const type = cursor.nodeType;
        if (type === 'identifier')
            words.push(textAt(cursor, text));
        if (type === 'string_lit')
            words.push(textAt(cursor, text).slice(1, -1));
        if (type === 'body')
            body = bodyAt(cursor, text);
    });
    const [type = '', ...labels] = words;
    return { type, labels, line, endLine, ...body };
}
function readAttribute(cursor, text, { attributes, entries }) {
    let name = '';
    forEachChild(cursor, () => {
        const type = cursor.nodeType;
        if (type === 'identifier')
            name = textAt(cursor, text);
        if (type !== 'expression')
            return;
        const expression = textAt(cursor, text);
        attributes.set(name, expression);
        const literal = mayHoldObject(expression) ? literalEntriesAt(cursor, text) : NONE;
        if (literal.size > 0)
            entries.set(name, literal);
    });
}
/** Whether the text of an expression may hold an object. This cheap test avoids a walk through every `"${…}"`. */
function mayHoldObject(expression) {
    return (expression.endsWith('}') || expression.endsWith(')')) && expression.includes('{');
}
const NONE = new Map();

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(7073);
;// CONCATENATED MODULE: ./build/collect/hcl-edits.js

/** Texts that differ by more lines than this are unlikely to be two versions of one file. */
const hcl_edits_MAX_LINES = 60;
/**
 * Edits that turn `old` into `now`, to be applied in order: positions refer to the text after the preceding edits.
 * Indexes count UTF-16 units, rows count from 0. `null`: the texts differ by too many lines.
 */
function editsBetween(old, now) {
    const parts = (0,line/* diffLines */.Pp)(old, now, { maxEditLength: hcl_edits_MAX_LINES });
    if (parts === undefined)
        return null;
    const edits = [];
    let at = { index: 0, position: { row: 0, column: 0 } };
    for (const { value, added, removed } of parts) {
        const behind = placeBehind(at, value);
        if (added)
            edits.push(editOf(at, at, behind));
        if (removed)
            edits.push(editOf(at, behind, at));
        else
            at = behind;
    }
    return edits;
}
/** The place after `lines`, which start at the beginning of a line. */
function placeBehind({ index, position }, lines) {
    const row = position.row + lines.split('\n').length - 1;
    return { index: index + lines.length, position: { row, column: lines.length - lines.lastIndexOf('\n') - 1 } };
}
function editOf(start, oldEnd, newEnd) {
    return {
        startIndex: start.index,
        startPosition: start.position,
        oldEndIndex: oldEnd.index,
        oldEndPosition: oldEnd.position,
        newEndIndex: newEnd.index,
        newEndPosition: newEnd.position,
    };
}

;// CONCATENATED MODULE: ./build/collect/hcl.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** Longer files are not parsed, in characters; the largest seen in practice had 92 kB. */
const MAX_HCL = 256 * 1024;
/** Time limit for parsing one file, in milliseconds. */
const DEADLINE_MS = 1_000;
/**
 * Loads the parser (tree-sitter's HCL grammar as WebAssembly), which takes about 30 ms. `elapsedMs` is a clock in
 * milliseconds for the deadline of one second per file.
 */
async function loadHclParser(elapsedMs) {
    const folder = runtimeFolder();
    // ncc would rewrite the library's own imports and corrupt the .wasm files, so all three stay separate files.
    const address = `${folder}web-tree-sitter.js`;
    const { Parser, Language } = await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ /* @vite-ignore */ address));
    await Parser.init({ wasmBinary: await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(`${folder}web-tree-sitter.wasm`)) });
    const parser = new Parser();
    parser.setLanguage(await Language.load(await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(`${folder}tree-sitter-hcl.wasm`))));
    return new HclReader(parser, elapsedMs).read;
}
/** Address of `dist/wasm/`, found from the bundle as well as from `src` or `build`. */
function runtimeFolder() {
    const here = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
    const folders = ['../wasm/', '../../dist/wasm/'].map((folder) => `${here}${folder}`);
    const found = folders.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(`${folder}tree-sitter-hcl.wasm`)));
    if (found === undefined)
        throw new Error('the HCL grammar is missing: run `npm run build`');
    return found;
}
/**
 * Keeps the syntax tree of the last file: the next file is often another version of it, and then only the changed lines
 * are parsed again. A syntax error is reported only after the whole text was parsed from scratch.
 */
class HclReader {
    #parser;
    #elapsedMs;
    #last = null;
    #dead = false;
    constructor(parser, elapsedMs) {
        this.#parser = parser;
        this.#elapsedMs = elapsedMs;
    }
    read = (text, onUnread = () => undefined) => {
        if (text.length > MAX_HCL)
            return unread(onUnread, `over ${MAX_HCL / 1024} kB`);
        if (this.#dead)
            return unread(onUnread, 'the parser had failed before');
        try {
            const deadline = this.#elapsedMs() + DEADLINE_MS;
            const tree = this.#parseAsVersion(text, deadline) ?? this.#parse(text, null, deadline);
            if (typeof tree !== 'string')
                return this.#open({ text, tree });
            this.#hold(null);
            return tree === BROKEN && mayBeTemplate(text) ? null : unread(onUnread, tree);
        }
        catch {
            // A parser that trapped once is likely to trap again or to return wrong trees.
            this.#dead = true;
            return unread(onUnread, 'the parser failed');
        }
    };
    #open(parsed) {
        this.#hold(parsed);
        const { text, tree } = parsed;
        return {
            blocks: topLevelBlocks(tree, text),
            comments: () => {
                if (this.#last !== parsed)
                    throw new Error('comments are asked for before the next file is parsed');
                return hcl_blocks_commentsOf(tree, text);
            },
        };
    }
    #parseAsVersion(text, deadline) {
        const edits = this.#last === null ? null : editsBetween(this.#last.text, text);
        if (this.#last === null || edits === null)
            return null;
        for (const edit of edits)
            this.#last.tree.edit(edit);
        const tree = this.#parse(text, this.#last.tree, deadline);
        return typeof tree === 'string' ? null : tree;
    }
    /**
     * The tree of a text, or the reason why there is none. `old`: the edited tree of another version, to reuse; or
     * `null`.
     */
    #parse(text, old, deadline) {
        const tree = this.#parser.parse(text, old, { progressCallback: () => this.#elapsedMs() > deadline });
        if (tree === null) {
            this.#parser.reset();
            return `over ${DEADLINE_MS / 1000} s to read`;
        }
        if (!tree.rootNode.hasError)
            return tree;
        tree.delete();
        return BROKEN;
    }
    #hold(parsed) {
        // Freed explicitly: the garbage collector does not see WebAssembly memory.
        this.#last?.tree.delete();
        this.#last = parsed;
    }
}
const BROKEN = 'it does not parse';
/** Whether the text may be a template of Jinja, Helm, cookiecutter or similar. */
function mayBeTemplate(text) {
    return text.includes('{{') || text.includes('{%');
}
function unread(onUnread, because) {
    onUnread(because);
    return null;
}

// EXTERNAL MODULE: ./build/collect/git/blobs.js
var blobs = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/collect/tree-steps.js

/**
 * The changes of each period. A period's tree is the one at the newest first-parent position whose landing is dated
 * before the period's end.
 */
function stepsOf(landings, periods) {
    let next = 0;
    return periods.map((period) => {
        const end = landings.findLastIndex((landing) => landing.landedAt < period.end) + 1;
        const changes = new Map();
        for (const landing of landings.slice(next, Math.max(next, end))) {
            for (const file of landing.files) {
                changes.set(file.path, (0,file_sides/* plainAfter */.hj)(file));
            }
        }
        next = Math.max(next, end);
        return { period, changes };
    });
}
/** The tree before the oldest landing read, as blob by path: the newest tree with every change undone. */
function treeBefore({ tree, landings }, steps) {
    const blobs = new Map(steps.length === 0 ? [] : tree.map((entry) => [entry.path, entry.blob]));
    for (const landing of landings.toReversed()) {
        for (const file of landing.files) {
            applyTo(blobs, [[file.path, (0,file_sides/* plainBefore */.g$)(file)]]);
        }
    }
    return blobs;
}
function applyTo(blobs, changes) {
    for (const [path, blob] of changes) {
        if (blob === null)
            blobs.delete(path);
        else
            blobs.set(path, blob);
    }
}

;// CONCATENATED MODULE: ./build/collect/trees.js





/**
 * Reads the tree at the end of each period: the one at the newest first-parent position that had landed by then. All
 * trees are derived from the newest one and the landings' changes; each distinct content is read and parsed once.
 */
async function readTrees(repository, history, periods, reader, parseHcl) {
    const steps = stepsOf(history.landings, periods);
    const first = treeBefore(history, steps);
    const wanted = formatsByBlob(versionsOf(first, steps, history.landings, reader), reader);
    const facts = new Map();
    const unread = new Map();
    await (0,blobs/* readBlobs */.b)(repository, wanted.keys(), ({ id, contents, absent }) => {
        if (contents === null)
            unread.set(id, absent ? 'absent from the clone' : `over ${blobs/* MAX_BLOB */.p / 1024} kB`);
        if (contents === null || contents.includes(0))
            return;
        const text = contents.toString('utf8');
        for (const format of wanted.get(id) ?? []) {
            const file = openFile(format, text, parseHcl);
            facts.set(`${format} ${id}`, reader.read(file));
            const because = file.unread();
            if (because !== null)
                unread.set(id, because);
        }
    });
    const versions = unread.size === 0 ? trees_NONE : versionsOf(first, steps, history.landings, reader);
    const factsOf = (path, blob) => facts.get(`${reader.formatOf(path)} ${blob}`) ?? null;
    return {
        read: facts.size,
        unread: unreadAmong(versions, unread, reader),
        factsOf,
        visit: (visitor) => {
            const blobs = new Map(first);
            return steps.map(({ period, changes }, index) => {
                applyTo(blobs, changes);
                const changed = new Set(index === 0 ? blobs.keys() : changes.keys());
                return visitor({ period, blobs, changed, factsOf: (path) => factsOf(path, blobs.get(path)) });
            });
        },
    };
}
const trees_NONE = new Map();
function versionsOf(first, steps, landings, reader) {
    const versions = new Map();
    const want = (path, blob) => {
        if (blob !== null)
            (0,lib_group/* addTo */.D)(versions, path, blob);
    };
    const firstChanges = steps[0]?.changes ?? new Map();
    for (const [path, blob] of first)
        if (!firstChanges.has(path))
            want(path, blob);
    for (const step of steps)
        for (const [path, blob] of step.changes)
            want(path, blob);
    for (const landing of landings) {
        for (const file of landing.files) {
            if (!reader.wantsEveryVersion(file.path))
                continue;
            want(file.path, (0,file_sides/* plainBefore */.g$)(file));
            want(file.path, (0,file_sides/* plainAfter */.hj)(file));
        }
    }
    return versions;
}
function formatsByBlob(versions, reader) {
    const wanted = new Map();
    for (const [path, blobs] of versions) {
        const format = reader.formatOf(path);
        if (format === null)
            continue;
        for (const blob of blobs) {
            const formats = wanted.get(blob) ?? new Set();
            wanted.set(blob, formats.add(format));
        }
    }
    return wanted;
}
function unreadAmong(versions, unread, reader) {
    const ofInterest = [...versions].filter(([path]) => reader.formatOf(path) !== null);
    return ofInterest.flatMap(([path, blobs]) => [...new Set(blobs)].flatMap((blob) => {
        const because = unread.get(blob);
        return because === undefined ? [] : [{ path, because }];
    }));
}

;// CONCATENATED MODULE: ./build/collect/static-reading.js











/**
 * Reads every week's tree once and derives from it what KPIs need: components with their runbooks, and the quality of
 * the code.
 */
async function readStatically(query) {
    const { repository, history, periods, config, elapsedMs } = query;
    const trees = await readTrees(repository, history, periods, factsReader, await loadHclParser(elapsedMs));
    const components = await collectComponents({ ...query, trees });
    const isOurs = (0,scope/* lookedAt */.O1)(config);
    const readQuality = qualityReader(isOurs);
    const quality = trees.visit(({ blobs, factsOf }) => readQuality({ blobs, factsOf: (path) => factsOf(path)?.quality ?? null }));
    const byWeek = new Map(periods.map(({ id }, index) => {
        const read = quality[index];
        return [id, { ...components.get(id), ...(read === undefined ? {} : { quality: read }) }];
    }));
    return {
        ofWeek: (period) => byWeek.get(period.id) ?? {},
        warnings: unreadWarning(trees.unread.filter(({ path }) => isOurs(path) && couldCount(path))),
    };
}
/** Whether a file could have affected a figure: lock, generated and vendored files, samples and tests never do. */
function couldCount(path) {
    return isCode(path) || (formatOf(path) === 'text' && (0,authorship/* authorship */.w)(path) === 'doc' && !isNoGuide(path));
}
const MAX_NAMED_FILES = 3;
function unreadWarning(unread) {
    const files = new Map(unread.map(({ path, because }) => [path, `${path} (${because})`]));
    if (files.size === 0)
        return [];
    const [count, named] = [(0,phrasing/* plural */.LS)(files.size, 'file'), (0,phrasing/* someOf */.yU)([...files.values()], MAX_NAMED_FILES)];
    return [`Components, runbooks and quality are read without ${count}, in one version or more: ${named}.`];
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isEnvironment),
/* harmony export */   FS: () => (/* binding */ fromRegion),
/* harmony export */   GW: () => (/* binding */ isPlainEnvironment),
/* harmony export */   Lu: () => (/* binding */ isSorting),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   hz: () => (/* binding */ SORTING)
/* harmony export */ });
const ENVIRONMENTS = new Set(`dev devel develop development stage staging stg prod prd production preprod preproduction nonprod nonproduction
   qa uat sandbox sbx loadtest blue green ring0 ring1 ring2 ring3 ring4`.split(/\s+/));
/**
 * Words that mean an environment only if nothing else in the path does: in `integration/production` it is a component.
 */
const AMBIGUOUS = new Set('test testing int integration canary preview live perf ephemeral ci local primary secondary dr ring'.split(' '));
const GEOGRAPHIES = new Set('us eu ap ca sa me af il cn uk mx asia europe australia northamerica southamerica'.split(' '));
const MULTI_REGIONS = new Set(['us', 'eu', 'asia', 'emea', 'apac']);
const AZURE_REGION = /^(east|west|north|south|central|uk|france|germany|japan|korea|canada|brazil|australia|norway|sweden|switzerland|uae|italy|poland|spain|qatar|israel)(us|europe|asia|india|east|west|north|south|central|southeast)[a-z]{0,8}[23]?$/;
/** Folders that only group environments or hold what environments share. */
const SORTING = new Set('overlays overlay base environments environment envs env live clusters regions rings stages accounts'.split(' '));
/** Whether a folder name can only mean an environment, region, ring, colour or account number: `prod-us-east-1`. */
function isPlainEnvironment(segment) {
    return isEnvironmentWord(segment) || isRegion(withoutEnvironment(segment)) || /^[0-9]{12}$/.test(segment);
}
function isEnvironmentWord(word) {
    return ENVIRONMENTS.has(word.toLowerCase().replaceAll(/[-_.]/g, ''));
}
/** Whether a folder name is a cloud region: `us-east-1`, `westeurope`, `eu`. */
function isRegion(segment) {
    const lower = segment.toLowerCase();
    if (AZURE_REGION.test(lower) || MULTI_REGIONS.has(lower))
        return true;
    const [geography = '', ...rest] = lower.split('-');
    const direction = rest[0] === 'gov' ? rest[1] : rest[0];
    return (GEOGRAPHIES.has(geography) &&
        /^(north|south|east|west|central|northeast|southeast|northwest|southwest)[0-9]?$/.test(direction ?? ''));
}
/** A path from its region on: the folders above are an account. Unchanged without a region that a folder follows. */
function fromRegion(path) {
    const segments = path.split('/');
    const region = segments.findIndex(isRegion);
    return region === -1 || region === segments.length - 1 ? path : segments.slice(region).join('/');
}
/** Whether a folder name is an environment, or groups environments and their base. */
function isSorting(segment) {
    return isEnvironment(segment) || SORTING.has(segment.toLowerCase());
}
/** Whether a name alone may mean an environment, ambiguous words such as `test` included. */
function isEnvironment(segment) {
    return isPlainEnvironment(segment) || AMBIGUOUS.has(segment.toLowerCase());
}
/** Separators between the words of a name; `non-prod` and `pre-prod` are one word. */
const BETWEEN_WORDS = /(?<!(?:^|[-_.])(?:non|pre))[-_.]/i;
/**
 * A name without the environment at its end or else its start: `backup-prod` → `backup`; unchanged if nothing is left.
 */
function withoutEnvironment(name) {
    const tokens = name.split(BETWEEN_WORDS);
    const end = tokens.findLastIndex((token) => !isEnvironmentWord(token)) + 1;
    const start = end < tokens.length ? 0 : tokens.findIndex((token) => !isEnvironmentWord(token));
    return end === 0 || (start === 0 && end === tokens.length) ? name : tokens.slice(start, end).join('-');
}


/***/ })

};
