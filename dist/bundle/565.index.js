export const id = 565;
export const ids = [565];
export const modules = {

/***/ 9565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStatically: () => (/* binding */ readStatically)
});

// EXTERNAL MODULE: ./build/iac/handwritten.js
var handwritten = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/history/paths.js
var history_paths = __webpack_require__(8411);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/iac/documents.js

/** YAML and JSON files with more characters than this are not parsed. */
const MAX_DOCUMENT = 256 * 1024;
const MAX_DEPTH = 50;
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
function parseYaml(text, tellUnread) {
    if (isTemplate(text) || isTooLarge(text, tellUnread))
        return null;
    try {
        return bounded((0,js_yaml/* loadAll */.gh)(text, null, OPTIONS), tellUnread);
    }
    catch {
        // The library throws for a syntax error, for an alias without an anchor, and for nesting beyond its own limit.
        return null;
    }
}
/** A line that starts with a placeholder is not YAML. This check is faster than letting the parser fail. */
function isTemplate(text) {
    return /^\{[{%]/m.test(text);
}
/** Whether a text holds a CustomResourceDefinition: such files are large and deliver nothing that runs. */
function definesKinds(text) {
    return text.includes('kind: CustomResourceDefinition');
}
/** A JSON document as a list of one, like the result of `parseYaml`; `null`: not read. */
function parseJson(text, tellUnread) {
    if (isTooLarge(text, tellUnread))
        return null;
    try {
        return bounded([JSON.parse(text)], tellUnread);
    }
    catch {
        return null;
    }
}
function isTooLarge(text, tellUnread) {
    if (text.length <= MAX_DOCUMENT)
        return false;
    if (!definesKinds(text))
        tellUnread?.(`over ${MAX_DOCUMENT / 1024} kB`);
    return true;
}
function bounded(documents, tellUnread) {
    if (documents.length <= MAX_DOCUMENTS && isBounded(documents))
        return documents;
    tellUnread?.('it unfolds to too much');
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

// EXTERNAL MODULE: ./build/iac/go-template.js
var go_template = __webpack_require__(9079);
;// CONCATENATED MODULE: ./build/iac/parsed-file.js



const FORMATS = new Map([
    ['tf', 'hcl'],
    ['tofu', 'hcl'],
    ['hcl', 'hcl'],
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
    const name = (0,history_paths/* nameOf */.Vb)(path)
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
    const tell = (because) => {
        unread = because;
    };
    const documents = once(() => format === 'yaml' ? parseYaml(text, tell) : format === 'json' ? parseJson(text, tell) : null);
    const isTemplate = format === 'yaml' && text.includes('{{');
    return {
        format,
        text,
        hcl: once(() => (format === 'hcl' ? parseHcl(text, tell) : null)),
        documents,
        templated: once(() => documents() ?? (isTemplate ? parseYaml((0,go_template/* withoutActions */.Sb)(text), tell) : null)),
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

;// CONCATENATED MODULE: ./build/iac/quality/code.js

/** Folders of code that runs nowhere: it is neither held to a standard nor a standard for others. */
const ASIDE = new Set([
    ...['example', 'examples', 'sample', 'samples', 'demo', 'demos'],
    ...['tests', '__tests__', 'testdata', 'fixtures', 'e2e', 'molecule'],
    ...['deprecated', 'archive', 'archived', 'attic'],
]);
/** What generators and test suites call the files that they write. */
const WRITTEN_BY_A_TOOL = ['generated', 'zz_'];
/** Whether a path holds code that quality is asked of: written by a person, outside examples, tests, hidden folders and what is kept for dependency. */
function isCode(path) {
    if ((0,handwritten/* authorship */.w)(path) !== 'written')
        return false;
    const folders = path.toLowerCase().split('/');
    const name = folders.pop() ?? '';
    if (WRITTEN_BY_A_TOOL.some((start) => name.startsWith(start)))
        return false;
    return !folders.some((folder) => ASIDE.has(folder) || (folder.startsWith('.') && folder !== '.github'));
}

// EXTERNAL MODULE: ./build/history/group.js
var history_group = __webpack_require__(6032);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/iac/quality/copies.js

/** The ids of a file without contents, which is equal to every other one and a copy of none. */
const EMPTY = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
/**
 * Directories that are copies: more than half of their files lie, byte for byte, in one other directory. Of two that
 * are alike the one that comes first by name is the original.
 */
function copiesAmong(files) {
    const contents = new Map();
    const holders = new Map();
    for (const { directory, blob } of files) {
        if (EMPTY.has(blob))
            continue;
        (0,history_group/* addTo */.D)(contents, directory, blob);
        holders.set(blob, (holders.get(blob) ?? new Set()).add(directory));
    }
    return new Map([...contents].flatMap(([directory, blobs]) => {
        const original = originalOf(directory, blobs, holders);
        return original === null ? [] : [[directory, original]];
    }));
}
// A file that more directories hold than this is boilerplate (an empty outputs.tf) and says nothing.
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
/** Holds each item to a rule, which gives where and how one falls short; `null`: it does not. */
function tally(items, shortfall) {
    const shortfalls = items.flatMap((item) => shortfall(item) ?? []);
    return { passed: items.length - shortfalls.length, total: items.length, shortfalls };
}

;// CONCATENATED MODULE: ./build/iac/quality/pinned.js


/** Each distinct dependency once, so that a copied line weighs no more. A lock file beside it pins providers and charts. */
function pins(files, modules, tree) {
    const overridden = new Set(files.flatMap(({ facts }) => facts?.overridden ?? []));
    const distinct = new Map();
    for (const { path, directory, facts } of files) {
        for (const dependency of facts?.dependencies ?? []) {
            const { kind, name, version } = dependency;
            // A module states the oldest provider that it works with; its caller decides.
            if (kind === 'provider' && modules.has(directory))
                continue;
            if (ANSIBLE.has(kind) && !isRequirements(path))
                continue;
            const pinned = dependency.pinned || isLocked(dependency, directory, tree);
            // What stands in a base is a placeholder where an overlay sets the image.
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
/** Elsewhere a list of roles or collections is one of anything. */
function isRequirements(path) {
    return (0,history_paths/* nameOf */.Vb)(path).startsWith('requirements');
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







/** Reads quality week by week; what a path is, is decided once. `isOurs`: what configuration leaves in. */
function qualityReader(isOurs) {
    const known = new Map();
    return (tree) => {
        const files = [];
        for (const [path, blob] of tree.blobs) {
            const isHeld = known.get(path) ?? (isCode(path) && isOurs(path));
            known.set(path, isHeld);
            if (isHeld)
                files.push({ path, blob, directory: (0,history_paths/* directoryOf */.jt)(path), facts: tree.factsOf(path) });
        }
        return qualityOf(files, tree);
    };
}
/** Puts the facts of a tree together. */
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
 * Modules by place: Terraform directories and Bicep files that something in the tree calls, and Terraform directories
 * below a `modules` folder without backend or provider of their own.
 */
function modulesOf(files) {
    const called = new Set(files.flatMap(({ directory, facts }) => (facts?.calls ?? []).map((call) => (0,history_paths/* resolvePath */.o1)(directory, call))));
    const modules = (0,history_group/* groupBy */.$)(files.filter(({ path }) => isTerraform(path) || called.has(path)), ({ path, directory }) => (isTerraform(path) ? directory : path));
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
/** A module is documented when every input and output has a description and, for Terraform, a README stands beside it. */
function documented(modules, tree) {
    const read = new Set([...tree.blobs.keys()].filter(isReadme).map(history_paths/* directoryOf */.jt));
    return tally([...modules], ([place, members]) => {
        const names = members.flatMap(({ facts }) => facts?.undescribed ?? []);
        const lacks = [
            ...(place.endsWith('.bicep') || read.has(place) ? [] : ['a README']),
            ...(names.length === 0 ? [] : [`a description of ${(0,words/* someOf */.yU)(names, 3)}`]),
        ];
        return lacks.length === 0 ? null : { path: place, note: `module lacks ${lacks.join(' and ')}` };
    });
}
function isReadme(path) {
    return (0,history_paths/* nameOf */.Vb)(path).toLowerCase().startsWith('readme');
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
;// CONCATENATED MODULE: ./build/runbooks/place.js

const FOLDERS = new Set(`runbook runbooks run-book run-books playbook playbooks sop sops ops operations operating operational oncall on-call
   firefighting incident incidents incident-response troubleshooting disaster-recovery dr breakglass emergency`.split(/\s+/));
const IN_NAME = [
    'runbook',
    'run-book',
    'playbook',
    'troubleshoot',
    'on-call',
    'oncall',
    'disaster-recovery',
    'breakglass',
    'firefight',
    'operations',
];
const NO_STEPS = new Set(`tutorial tutorials onboarding getting started quickstart template templates changelog adr adrs rfc rfcs proposal
   proposals postmortem postmortems retrospective meeting glossary index contributing licence license agents claude migration migrations
   migrating joining newcomers`.split(/\s+/));
/**
 * Whether a text's place hints at steps that an operator follows. A hint, no proof: tutorials, past migrations and
 * onboarding live among runbooks too, and are told by their name.
 */
function isGuidePlace(path) {
    const lower = path.toLowerCase();
    const name = (0,history_paths/* nameOf */.Vb)(lower);
    if (isNoGuide(lower))
        return false;
    return (lower
        .split('/')
        .slice(0, -1)
        .some((folder) => FOLDERS.has(folder)) || IN_NAME.some((word) => name.includes(word)));
}
/** Whether a text's name says that it holds no steps for something that runs. */
function isNoGuide(path) {
    return (0,history_paths/* stemOf */.Vc)(path)
        .toLowerCase()
        .split(/[-_ ]/)
        .some((token) => NO_STEPS.has(token));
}
function place_isReadme(path) {
    return /^readme(\.[a-z.]+)?$/i.test((0,history_paths/* nameOf */.Vb)(path));
}
const ABOUT_STEPS = new Set(`runbook runbooks playbook guide troubleshooting troubleshoot debug debugging operations ops operating recover recovery
   restore restart rollback failover outage incident incidents alert alerts sop howto how to the a an for of and in with
   on call oncall handling fix fixing emergency breakglass disaster maintenance upgrade upgrading scaling service cluster
   app application stack manual procedure procedures doc docs readme instance production prod`.split(/\s+/));
/** Whether a title or file name is about one component: its name, and besides only words about operating it. */
function isAbout(title, component) {
    const start = title.findIndex((_, index) => component.every((word, offset) => title[index + offset] === word));
    if (component.length === 0 || start === -1)
        return false;
    const others = [...title.slice(0, start), ...title.slice(start + component.length)];
    return (component.length > 1 ||
        others.every((word) => ABOUT_STEPS.has(word)) ||
        (start === 0 && ABOUT_STEPS.has(title[1] ?? 'guide')));
}
/** The words of a title, a file name or a component's name, in lower case. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}

// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/iac/components/environments.js
var environments = __webpack_require__(3399);
;// CONCATENATED MODULE: ./build/runbooks/component-index.js




/** Finds components, by their names, from what a tree says of them. */
class ComponentIndex {
    #places;
    #byName;
    /** By the first word of each name, so that a title is compared with few of them. */
    #byFirstWord;
    constructor(components) {
        this.#places = placesOf(components);
        this.#byName = new Map(components.map(({ name }) => [name.toLowerCase(), name]));
        const named = components.map(({ name }) => ({ name, words: bareWords(name) }));
        this.#byFirstWord = (0,history_group/* groupBy */.$)(named, ({ words }) => words[0] ?? '');
    }
    /** The component that a path lies in. */
    ofPath(path) {
        return (0,history_paths/* innermost */.OI)(path, this.#places) ?? null;
    }
    /** Whether a directory is a component's own. */
    isPlace(directory) {
        return this.#places.has(directory);
    }
    /** The component that is called so, in whatever letter case. */
    named(service) {
        return this.#byName.get(service.toLowerCase()) ?? null;
    }
    /** The component that an alert's labels name, else the one whose folder holds it. */
    ofAlert({ service }, path) {
        return this.named(service ?? '') ?? this.ofPath(path);
    }
    /** The components that one of some titles is about. */
    inTitles(titles) {
        return titles.map(wordsOf).flatMap((title) => {
            const possible = [...new Set(title)].flatMap((word) => this.#byFirstWord.get(word) ?? []);
            return possible.filter(({ words }) => isAbout(title, words)).map(({ name }) => name);
        });
    }
}
/** The component's name, by each of its paths. */
function placesOf(components) {
    return new Map(components.flatMap(({ name, paths }) => paths.map((path) => [path, name])));
}
/** The words of a component's own name, without the folders that tell it from others of that name. */
function bareWords(name) {
    return wordsOf((0,environments/* withoutEnvironment */._i)((0,history_paths/* nameOf */.Vb)(name)));
}

;// CONCATENATED MODULE: ./build/runbooks/component-changes.js



/** A change across so many components at once says nothing about any of them. */
const MANY_COMPONENTS = 5;
/**
 * Goes along with the weeks, each change once: what people changed in each component beyond version bumps and moves,
 * as its paths were at the time. Keyed by the component's name.
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
    /** Takes in what had landed by an instant, in the order of landing. */
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
            const name = (0,history_paths/* innermost */.OI)(file.path, places);
            if (name !== undefined)
                lines.set(name, (lines.get(name) ?? 0) + materialLines(file));
        }
        const touched = [...lines].filter(([, count]) => count > 0);
        if (touched.length >= MANY_COMPONENTS)
            return;
        for (const [name, count] of touched) {
            const at = { at: change.landedAt, title: change.title, sha: change.sha };
            const before = this.#byName.get(name)?.substantial ?? null;
            this.#byName.set(name, { changedAt: change.landedAt, substantial: count > this.#substantialLines ? at : before });
        }
    }
}
/** Lines that a person wrote, unless every one of them only moves a version. */
function materialLines({ path, content }) {
    if (content === null || (0,handwritten/* authorship */.w)(path) !== 'written')
        return 0;
    const lines = content.addedCount + content.removedCount;
    return lines <= 2 * content.pins.length ? 0 : lines;
}

// EXTERNAL MODULE: ./build/history/folded-hash.js
var folded_hash = __webpack_require__(5198);
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
const REVIEW_TERM = ['review_in', 'review-in', 'review_every'];
/** Takes the front matter off a text; of a text without any it says nothing. */
function splitFrontMatter(text) {
    const start = text.startsWith('---\r\n') ? 5 : text.startsWith('---\n') ? 4 : -1;
    const end = start === -1 ? -1 : text.indexOf('\n---', start);
    if (end === -1)
        return { front: frontMatter(attributesOf(text)), body: text };
    const [document] = parseYaml(text.slice(start, end)) ?? [];
    return { front: frontMatter(mapping(document)), body: text.slice(text.indexOf('\n', end + 1) + 1) };
}
/** Attributes at the head of AsciiDoc and reStructuredText. */
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
    };
}
function namesOf(value) {
    const one = word(value);
    return one !== null ? [one] : list(value).flatMap((item) => word(item) ?? []);
}
/** A day or an instant; of other times of day the day. */
function dateOf(text) {
    return (0,instant/* parseInstant */.nV)(text.length > 10 && text[10] !== 'T' ? text.slice(0, 10) : text);
}
const UNITS = { day: 1, week: 7, month: 30.44, year: 365.25 };
/** `6 months`. */
function termOf(text) {
    const [, count = '', unit = ''] = /^(\d{1,4}) ?(day|week|month|year)s?$/.exec(text.toLowerCase()) ?? [];
    const days = UNITS[unit];
    return days === undefined ? null : Math.round(Number(count) * days * instant/* DAY */.d_);
}

;// CONCATENATED MODULE: ./build/runbooks/markup.js
const MAX_LINKS = 300;
/** Link targets of Markdown, reStructuredText, AsciiDoc and plain text, fragments cut off. */
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
/** The text with the targets of its links taken out. */
function withoutLinks(text) {
    return text.replaceAll(/\]\([^()\s]{1,500}\)/g, ']').replaceAll(/https?:\/\/[^\s<>"')]{1,500}/g, '');
}

;// CONCATENATED MODULE: ./build/runbooks/guide.js



const NO_BREAK_SPACE = '\u00a0';
const PARTS = ['symptoms', 'diagnosis', 'rollback', 'escalation'];
const MAX_TEXT = 256 * 1024;
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
/** Reads a text in any markup; only its first 256 kB. */
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
        parts: PARTS.filter((part) => IN_TEXT[part].some((sign) => lower.includes(sign)) || IN_HEADING[part].some((sign) => heading.includes(sign))),
        placeholder: words < 30 &&
            /\b(tbd|to ?do|coming soon|to be (written|done|defined)|placeholder|work in progress)\b/.test(lower.slice(0, 2000)),
        links: linksOf(body),
        operates: headings.some((line) => OPERATING.some((sign) => line.toLowerCase().includes(sign))),
        prose: (0,folded_hash/* foldedHash */.$)(withoutLinks(body).replaceAll(NO_BREAK_SPACE, ' ').trim()),
    };
}
/** Whether a text promises a runbook without being one: fewer than two parts, and under 100 words. */
function isStub({ parts, words, placeholder }) {
    return placeholder || (parts.length < 2 && words < STUB_WORDS);
}
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})$/;
/** Lines marked as headings by `#`, `=` or `h2.`, or underlined. */
function headingsOf(body) {
    const lines = body.split('\n').map((line) => line.trim());
    return lines.flatMap((line, index) => {
        const marked = /^(?:#{1,6}|={1,6}|h[1-6]\.)\s+(.{1,200})$/.exec(line)?.[1];
        if (marked !== undefined)
            return [marked];
        const isUnderlined = line !== '' && !line.startsWith('|') && UNDERLINE.test(lines[index + 1] ?? '');
        return isUnderlined ? [line.slice(0, 200)] : [];
    });
}
/** Up to `STUB_WORDS`: from there on nobody asks. */
function countWords(body) {
    let count = 0;
    for (const [part] of body.matchAll(/\S+/g)) {
        if (/[\p{L}\p{N}]/u.test(part))
            count += 1;
        if (count === STUB_WORDS)
            break;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/runbooks/state.js


const BEST_FIRST = ['current', 'external', 'stale', 'stub', 'target-missing', 'none'];
/** The chain of one component: of all that is declared, what serves an operator best. */
function chainOf(declared, circumstances) {
    const chains = declared.map((declaration) => follow(declaration, circumstances));
    const best = BEST_FIRST.flatMap((state) => chains.filter((chain) => chain.state === state))[0];
    return best ?? undated('none', null, ['no file, link or configuration declares a runbook']);
}
function undated(state, target, notes) {
    return { state, target, updatedAt: null, notes };
}
function follow({ target, by }, circumstances) {
    const declared = `declared by ${by}`;
    if (target.kind === 'generic') {
        return undated('none', null, [declared, `${target.url} is another project's page and does not cover this service`]);
    }
    if (target.kind === 'external') {
        return circumstances.isDead(target.url)
            ? undated('target-missing', target.url, [declared, 'the link does not answer'])
            : undated('external', target.url, [declared, 'age unknown']);
    }
    if (!target.exists)
        return undated('target-missing', target.path, [declared, 'there is no such file']);
    return followFile(target.path, declared, circumstances);
}
function followFile(path, declared, circumstances) {
    const guide = circumstances.guideOf(path);
    const updatedAt = guide?.reviewedAt ?? circumstances.changedAt(path);
    if (guide !== null && isStub(guide)) {
        const missing = PARTS.filter((part) => !guide.parts.includes(part));
        const note = `${guide.words} words; says nothing of ${missing.join(', ')}`;
        return { state: 'stub', target: path, updatedAt, notes: [declared, note] };
    }
    const { stale, note } = ageOf(updatedAt, guide?.term ?? circumstances.term, circumstances);
    return { state: stale ? 'stale' : 'current', target: path, updatedAt, notes: [declared, note] };
}
/** Stale by its term, or by a substantial change of the component since; a lesser change is only noted. */
function ageOf(updatedAt, term, { now, history }) {
    if (updatedAt === null)
        return { stale: true, note: 'last reviewed before the history that was read' };
    const reviewed = `reviewed ${(0,instant/* formatDay */.im)(updatedAt)}`;
    const due = updatedAt + term;
    if (due <= now) {
        const after = `last ${reviewed}, due after ${Math.round(term / instant/* DAY */.d_)} days`;
        return { stale: true, note: `stale since ${(0,instant/* formatDay */.im)(due)}: ${after}` };
    }
    const substantial = history?.substantial ?? null;
    if (substantial !== null && substantial.at > updatedAt) {
        const against = `“${substantial.title}” (${substantial.sha.slice(0, 10)})`;
        return { stale: true, note: `stale since ${(0,instant/* formatDay */.im)(substantial.at)}: the component changed with ${against}` };
    }
    const lags = history !== null && history.changedAt > updatedAt;
    return { stale: false, note: lags ? `${reviewed}, the component changed ${(0,instant/* formatDay */.im)(history.changedAt)}` : reviewed };
}

;// CONCATENATED MODULE: ./build/runbooks/coverage.js



/** Decides every chain of every week, by the week's id. Equal components of neighbouring weeks are one object. */
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
            return shared(before.get(found.name), {
                ...rest,
                calledOutBy,
                changedAt: history?.changedAt ?? null,
                runbook,
            });
        });
        before = new Map(components.map((component) => [component.name, component]));
        return [week.period.id, { components, runbooks: { declared: week.hasRunbookPractice } }];
    }));
}
/** 180 days for tier 1, a year for the rest, unless configured. */
function coverage_termOf(tier, { runbooks }) {
    const ages = runbooks['max-age'];
    return (ages[String(tier)] ?? ages['default'] ?? 365) * instant/* DAY */.d_;
}
function shared(before, now) {
    if (before === undefined || before.paths !== now.paths || before.changedAt !== now.changedAt)
        return now;
    if (before.calledOutBy !== now.calledOutBy)
        return now;
    const [old, chain] = [before.runbook, now.runbook];
    const isSame = old.state === chain.state && old.target === chain.target && old.updatedAt === chain.updatedAt;
    return isSame && old.notes.join() === chain.notes.join() ? before : now;
}

// EXTERNAL MODULE: ./build/history/plain-file.js
var plain_file = __webpack_require__(1758);
;// CONCATENATED MODULE: ./build/runbooks/guide-dates.js



/** An edit across so many guides at once is housekeeping and says nothing about any of them. */
const MANY_GUIDES = 5;
/**
 * Follows each text, and each file of `declared` whatever its format, through the landings: a move keeps its date; white
 * space, link targets and edits across many guides at once move none. Of what is no text any change counts.
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
                (0,history_group/* addTo */.D)(dates, path, landing.landedAt);
        }
    }
    return {
        lastChange: (path, before) => dates.get(path)?.findLast((date) => date < before) ?? null,
        originOf: (path) => origins.get(path) ?? path,
    };
}
function plainFiles({ files }) {
    const versions = files.map((file) => ({ path: file.path, before: (0,plain_file/* plainBefore */.g$)(file), after: (0,plain_file/* plainAfter */.hj)(file) }));
    return versions.filter(({ before, after }) => before !== null || after !== null);
}
/** The same paths, and those that they were moved away from without a change. */
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

;// CONCATENATED MODULE: ./build/iac/components/chart-templates.js
const TEMPLATES = '/templates/';
/** The directory of the chart whose template a file is; `null`: of none. */
function chartOf(path, has) {
    const end = path.lastIndexOf(TEMPLATES);
    const chart = path.slice(0, Math.max(end, 0));
    return end !== -1 && has(`${chart}/Chart.yaml`) ? chart : null;
}
/** A chart's template as part of the chart and not among templates: `charts/a/templates/b.yaml` → `charts/a/b.yaml`. */
function asIfRendered(path, has) {
    const chart = chartOf(path, has);
    return chart === null ? path : `${chart}/${path.slice(chart.length + TEMPLATES.length)}`;
}

;// CONCATENATED MODULE: ./build/iac/components/one-off.js

const ONE_OFF = new Set(`destroy teardown tear cleanup clean remove uninstall delete reset purge wipe prune migrate migration reboot restart
   stop shutdown start test tests check checks validate validation verify debug adhoc patch upgrade update rotate
   rollback restore recovery backup once oneoff fix hotfix facts gather ping prechecks precheck reconfigure stopall
   genconfig pull postdeploy down uptime sysprep pre post fetch transfer
   clear deprovision unregister promote`.split(/\s+/));
/** Whether a playbook, role or pipeline does something once, or takes down, and keeps nothing running. */
function isOneOff(path) {
    return (0,history_paths/* stemOf */.Vc)(path)
        .toLowerCase()
        .split(/[-_]/)
        .some((token) => ONE_OFF.has(token));
}

;// CONCATENATED MODULE: ./build/iac/components/sighting.js

/** Every fact of one kind in a tree. */
function placed(tree, kind) {
    return tree.files.flatMap(({ path, facts }) => facts
        .filter((fact) => fact.about === kind)
        .map((fact) => ({ path, directory: (0,history_paths/* directoryOf */.jt)(path), fact })));
}
/** A tier with who said so. */
function tierBy(source, tier) {
    return { tier, tierSource: tier === null ? null : source };
}
/** A sighting with nothing said beyond what and where. */
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

;// CONCATENATED MODULE: ./build/iac/components/ansible.js






/** Steps that an operator runs when they are needed. */
const BY_HAND = /(^|\/)(manual|ad-?hoc|one-?offs?)\//;
/** A playbook with more plays than this delivers many services: its roles are the components. */
const MANY_PLAYS = 4;
/** `nginx-0-initialize`, `nginx-1-configure`: steps of setting up one thing. */
const STEP = /^(?<subject>.*[^-_])[-_]+\d{1,2}[a-z]?[-_]/;
/** A playbook that is called so is named by its folder, at the root by the repository. */
const USUAL = new Set(['site', 'main', 'playbook', 'deploy', 'index']);
/** Playbooks that keep something running, and the roles of a playbook that goes over a whole site. */
function ansibleSightings(tree) {
    const playbooks = placed(tree, 'playbook').filter(({ path }) => !(0,environments/* isInSupportFolder */.Vy)(path) && !isHandedOut(path));
    const steps = (0,history_group/* groupBy */.$)(playbooks, ({ path }) => subjectOf(path));
    return playbooks.flatMap((playbook) => {
        const { path, directory, fact } = playbook;
        const isStep = (steps.get(subjectOf(path))?.length ?? 0) > 1;
        if (fact.plays.length === 0 || isOneOff(path) || BY_HAND.test(path))
            return [];
        const roles = [...new Set(fact.plays.flat())].flatMap((role) => roleDirectory(role, directory, tree));
        if (fact.plays.length > MANY_PLAYS && roles.length > MANY_PLAYS) {
            return roles.filter((role) => !isOneOff(role)).map((role) => roleSighting(role, playbook));
        }
        const own = [path, ...roles.filter((role) => (0,history_paths/* stemOf */.Vc)(role) === (0,history_paths/* stemOf */.Vc)(path))];
        const place = isStep ? subjectOf(path) : (0,history_paths/* pathIn */.lW)(directory, (0,history_paths/* stemOf */.Vc)(path));
        if (!USUAL.has((0,history_paths/* stemOf */.Vc)(path)))
            return [sighting('playbook', path, place, { name: (0,history_paths/* nameOf */.Vb)(place), paths: own })];
        return [sighting('playbook', path, directory, { paths: directory === '' ? [''] : own })];
    });
}
/** What a playbook is a step of, as a place beside it; itself, if it is none. */
function subjectOf(path) {
    const stem = (0,history_paths/* stemOf */.Vc)(path);
    return (0,history_paths/* pathIn */.lW)((0,history_paths/* directoryOf */.jt)(path), STEP.exec(stem)?.groups?.['subject'] ?? stem);
}
/** Part of a role, or a file that another tool hands out. */
function isHandedOut(path) {
    return /(^|\/)files\/|(^|\/)roles\/[^/]+\/(tasks|handlers|tests|molecule|defaults|vars|meta|files|templates)\//.test(path);
}
function roleDirectory(role, directory, tree) {
    if ((0,go_template/* hasPlaceholder */.Kc)(role))
        return [];
    const places = [directory, (0,history_paths/* directoryOf */.jt)(directory), ''].map((base) => (0,history_paths/* resolvePath */.o1)(base, `roles/${role}`) ?? '');
    const found = places.find((place) => place !== '' && tree.directories.has(place));
    return found === undefined ? [] : [found];
}
function roleSighting(role, { path }) {
    return sighting('service', path, role, { paths: [role] });
}

;// CONCATENATED MODULE: ./build/iac/components/catalog.js




/** What people listed by hand: Backstage entities and the service groups of a rollout's topology. */
function listedSightings(tree) {
    return [...entities(tree), ...serviceGroups(tree)];
}
function entities(tree) {
    return placed(tree, 'catalog')
        .filter(({ path }) => !(0,environments/* isInSupportFolder */.Vy)(path))
        .map(({ path, directory, fact }) => {
        const place = pathInSource(fact.source) ?? directory;
        const docs = fact.docs === null ? null : (0,history_paths/* resolvePath */.o1)(directory, fact.docs);
        return sighting('service', path, place, {
            name: fact.name,
            paths: docs === null || (0,history_paths/* isInside */.FK)(place, docs) ? [place] : [place, docs],
            listed: true,
            ...tierBy('catalog', fact.tier),
            owner: fact.owner,
            runbooks: fact.runbooks,
        });
    });
}
/** `url:https://host/owner/name/tree/main/services/a/` → `services/a`. */
function pathInSource(source) {
    const [, after] = (source ?? '').split(/\/(?:tree|blob)\//);
    const path = after?.split('/').slice(1).filter(Boolean).join('/');
    return path === undefined || path === '' ? null : path;
}
function serviceGroups(tree) {
    const lists = placed(tree, 'service-list').filter(({ path }) => !(0,environments/* isInSupportFolder */.Vy)(path));
    return lists.flatMap(({ path, directory, fact }) => {
        const common = commonPrefix(fact.services.map(({ name }) => name));
        return fact.services.flatMap((service) => {
            const pipeline = (0,history_paths/* resolvePath */.o1)(directory, service.path);
            if (pipeline === null || pipeline === '' || isOneOff(pipeline))
                return [];
            const name = service.name.slice(common.length).toLowerCase() || service.name;
            // A folder with several pipelines holds several groups: each is its pipeline.
            const isShared = fact.services.some((other) => other !== service && sameFolder(other.path, service.path));
            const place = isShared ? `${(0,history_paths/* directoryOf */.jt)(pipeline)}/${(0,history_paths/* stemOf */.Vc)(pipeline)}` : (0,history_paths/* directoryOf */.jt)(pipeline);
            return [
                sighting('service', path, place || name, {
                    name,
                    listed: true,
                    paths: [isShared ? pipeline : (0,history_paths/* directoryOf */.jt)(pipeline)],
                }),
            ];
        });
    });
}
function sameFolder(a, b) {
    return (0,history_paths/* directoryOf */.jt)(a) === (0,history_paths/* directoryOf */.jt)(b);
}
/** The dotted words that all names begin with: `Example.Platform.` */
function commonPrefix(names) {
    const [first = '', ...others] = names;
    const words = first.split('.').slice(0, -1);
    while (words.length > 0 && !others.every((name) => name.startsWith(`${words.join('.')}.`)))
        words.pop();
    return words.length === 0 || others.length === 0 ? '' : `${words.join('.')}.`;
}

;// CONCATENATED MODULE: ./build/iac/components/names.js



/** What of a place tells the component. Terragrunt's folders are account, region, environment and unit. */
function namingPath({ kind, place, partOf }) {
    return partOf ?? (kind === 'terragrunt-unit' ? (0,environments/* fromRegion */.FS)(place) : place);
}
/** The name that its files agree on, else what the path says, else the repository's. */
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
    const plain = new Set(sightings.map((one) => (0,environments/* plainNamingSegments */.bd)(namingPath(one)).join('/')));
    const identity = plain.size === 1 ? (0,environments/* plainNamingSegments */.bd)(place) : (0,environments/* namingSegments */.LI)(place);
    const leaf = (0,history_paths/* nameOf */.Vb)(place);
    return (0,environments/* nameOfSegments */.X7)(identity) ?? ((0,environments/* isPlainEnvironment */.GW)(leaf) ? identity.at(-1) : leaf || null) ?? first ?? repository;
}
/** Names that two components would share get the folder above in front: `dns/web` and `cdn/web`. */
function distinctNames(groups) {
    const counts = (0,history_group/* groupBy */.$)(groups, ({ name }) => name);
    const taken = new Set();
    return groups.map((group) => {
        const places = group.sightings.map((one) => one.place);
        const place = (places.length > 1 ? (0,history_paths/* commonDirectory */.hH)(places) : places[0]) || (places[0] ?? '');
        const longer = longerNames(group.name, place);
        const isAlone = counts.get(group.name)?.length === 1;
        const wanted = isAlone ? [group.name, ...longer] : [...longer, group.name];
        const name = [...wanted, place, ...places].find((one) => !taken.has(one)) ?? `${group.name} ${taken.size}`;
        taken.add(name);
        return { ...group, name };
    });
}
function longerNames(name, place) {
    const above = (0,environments/* namingSegments */.LI)(place).filter((segment) => segment !== name);
    return above.map((_, index) => [...above.slice(above.length - 1 - index), name].join('/'));
}

;// CONCATENATED MODULE: ./build/iac/components/collapse.js




/** So many sibling directories with the same parts were stamped from one template. */
const STAMPED = 5;
/** Share of the stamp that a copy still holds. */
const LIKENESS = 0.7;
/** So many parents with a folder of the same name make that name one thing. */
const RECURRING = 4;
/** So many pairs `a` and `a-x` make `-x` a mark of twins. */
const TWINS = 3;
/** Puts environments, stamped copies and twins of one component together, and gives each a name of its own. */
function collapse(sightings, repository) {
    const recurring = recurringLeaves(sightings);
    const groups = groupBySharedKey(sightings, (one) => [
        groupingKey(one, recurring),
        ...listedName(one),
        ...ownFolder(one),
    ]);
    return distinctNames(mergeTwins(mergeStamped(groups.map((group) => environmentsOf(group, repository)))));
}
/** Groups of sightings that share a key with one another, directly or by way of others. */
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
/** An application is known by its name wherever it is delivered to. */
function listedName(one) {
    return one.kind === 'application' && one.name !== null ? [`application ${(0,environments/* withoutEnvironment */._i)(one.name)}`] : [];
}
/** A Terragrunt unit and the root module that lies beside it. */
function ownFolder({ kind, place }) {
    return kind === 'terragrunt-unit' || kind === 'root-module' ? [`folder ${place}`] : [];
}
function groupingKey(one, recurring) {
    const identity = (0,environments/* withoutTools */.QU)((0,environments/* namingSegments */.LI)(namingPath(one)));
    const leaf = identity.at(-1) ?? '';
    if (identity.length === 0)
        return one.place === '' || one.name === null ? '' : `name ${one.name}`;
    if (!recurring.has(`${one.kind} ${leaf}`))
        return identity.join('/');
    // A cluster's folder under many components is a place of delivery; a unit under many accounts is one unit.
    return one.kind === 'overlay' ? identity.slice(0, -1).join('/') : `every ${leaf}`;
}
/** Innermost folders that come back under many others: clusters of overlays, units of accounts. */
function recurringLeaves(sightings) {
    const recurring = sightings.filter(({ kind }) => kind === 'overlay' || kind === 'terragrunt-unit');
    const identities = new Map(recurring.map((one) => [(0,environments/* namingSegments */.LI)(namingPath(one)).join('/'), one]));
    const byLeaf = (0,history_group/* groupBy */.$)(identities, ([identity, one]) => `${one.kind} ${(0,history_paths/* nameOf */.Vb)(identity)}`);
    return new Set([...byLeaf].filter(([, places]) => places.length >= RECURRING).map(([leaf]) => leaf));
}
function environmentsOf(sightings, repository) {
    const places = new Set(sightings.map(({ place }) => place));
    const because = places.size > 1 ? `${places.size} places differ only by environment, region, ring or tool` : null;
    return { name: nameOfGroup(sightings, repository), sightings, because };
}
function mergeStamped(groups) {
    const byParent = (0,history_group/* groupBy */.$)(groups.filter(isShaped), (group) => (0,history_paths/* directoryOf */.jt)(group.sightings[0]?.place ?? ''));
    const merged = [...byParent.values()].map(stampedAmong).filter((copies) => copies.length >= STAMPED);
    const gone = new Set(merged.flat());
    return [...groups.filter((group) => !gone.has(group)), ...merged.map(mergeCopies)];
}
function isShaped(group) {
    return group.sightings.every(({ shape }) => shape.length > 0);
}
/** Siblings that hold most of what the most common shape holds: copies grow a little after they were stamped. */
function stampedAmong(siblings) {
    const shapeOf = (group) => group.sightings[0]?.shape ?? [];
    const alike = [...(0,history_group/* groupBy */.$)(siblings, (group) => shapeOf(group).join('\n\n')).values()];
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
    const place = (0,history_paths/* commonDirectory */.hH)(sightings.map((one) => one.place));
    return {
        name: (0,history_paths/* nameOf */.Vb)(place) || 'root',
        sightings,
        because: `${copies.length} directories were stamped from one template`,
    };
}
/** Where many components come as `a` and `a-x`, both are one in the middle of a migration. */
function mergeTwins(groups) {
    const byName = (0,history_group/* groupBy */.$)(groups, ({ name }) => name);
    const twins = groups.flatMap((group) => {
        const dash = group.name.lastIndexOf('-');
        const base = byName.get(group.name.slice(0, dash))?.[0];
        return dash > 0 && base !== undefined ? [{ group, base, suffix: group.name.slice(dash) }] : [];
    });
    const usual = (0,history_group/* groupBy */.$)(twins, ({ suffix }) => suffix);
    const merged = new Map();
    for (const [suffix, pairs] of usual) {
        const carriers = groups.filter(({ name }) => name.endsWith(suffix)).length;
        if (pairs.length < TWINS || pairs.length * 2 < carriers)
            continue;
        for (const { group, base } of pairs)
            (0,history_group/* addTo */.D)(merged, base, group);
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

// EXTERNAL MODULE: ./build/iac/globs.js
var iac_globs = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/iac/components/configured.js

/** Lets configuration name, merge, add, rank and leave out components. */
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
/** An entry stands for the components of its name and for all that lie within its paths. */
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
/** Whether a directory or file is what a glob means: `infra/**` means `infra` too. */
function placeMatcher(globs) {
    const matches = (0,iac_globs/* matcher */.j)(globs);
    return (path) => matches(path) || matches(`${path}/_`);
}
function withoutGlob(glob) {
    const segments = glob.split('/');
    const first = segments.findIndex((segment) => /[*?[{(!]/.test(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
}

;// CONCATENATED MODULE: ./build/iac/components/overlays.js



/** An overlay that gathers so many folders below it only lists them. */
const GATHERS = 3;
/** The folder `base` that a directory lies in; `null`: none. */
function baseAbove(directory) {
    return /^((?:.*?\/)?bases?)\//.exec(directory)?.[1] ?? null;
}
/** What lies in such a base is a part that others build on, or one that nobody does any more. */
function basesOf({ directory }, calls) {
    return calls.map(baseAbove).filter((base) => base !== null && !(0,history_paths/* isInside */.FK)(directory, base));
}
/** Kustomize overlays that nothing else builds on and that don't just deliver Argo CD or Flux objects. */
function overlaySightings(tree) {
    const all = placed(tree, 'overlay').filter(({ path }) => /^kustomization(\.ya?ml)?$/i.test((0,history_paths/* nameOf */.Vb)(path)) && !(0,environments/* isInSupportFolder */.Vy)(path));
    const byDirectory = new Map(all.map((overlay) => [overlay.directory, overlay]));
    const callsOf = (overlay) => overlay.fact.calls.flatMap((call) => (0,history_paths/* resolvePath */.o1)(overlay.directory, call) ?? []);
    const overlaysOf = (overlay) => callsOf(overlay).flatMap((place) => byDirectory.get(place) ?? []);
    const called = new Set(all.flatMap(overlaysOf));
    const bases = new Set(all.flatMap((overlay) => basesOf(overlay, callsOf(overlay))));
    const delivering = new Set(placed(tree, 'delivery').map(({ directory }) => directory));
    const delivers = memoizedRecursion((directory, ask) => {
        const overlay = byDirectory.get(directory);
        if (delivering.has(directory))
            return true;
        return overlay !== undefined && callsOf(overlay).some((place) => delivering.has((0,history_paths/* directoryOf */.jt)(place)) || ask(place));
    });
    const wholeOf = baseHolder(tree);
    const seen = new Set();
    const walk = (overlay) => {
        if (seen.has(overlay))
            return [];
        seen.add(overlay);
        const below = overlaysOf(overlay).filter(({ directory }) => (0,history_paths/* isInside */.FK)(directory, overlay.directory));
        if (below.length >= GATHERS)
            return below.flatMap(walk);
        return delivers(overlay.directory) ? [] : [overlay];
    };
    return all
        .filter((overlay) => !overlay.fact.part && !called.has(overlay) && !bases.has(baseAbove(overlay.directory)))
        .flatMap(walk)
        .map(({ path, directory, fact }) => sighting('overlay', path, directory, { ...tierBy('label', fact.tier), partOf: wholeOf(directory) }));
}
/** Overlays upon overlays upon a base: deeper than this none was seen. */
const overlays_MAX_DEPTH = 5;
/**
 * The folder that an overlay is a part of: the one that holds the base which it builds on, wherever in it the overlay
 * lies (`dns/overlays/emea/rick` upon `dns/base`), or the one of an operator that a generator made, with `config` for all
 * its overlays. `null`: none is told.
 */
function baseHolder(tree) {
    const calls = new Map(placed(tree, 'overlay').map(({ directory, fact }) => [
        directory,
        fact.calls.flatMap((call) => (0,history_paths/* resolvePath */.o1)(directory, call) ?? []),
    ]));
    const holderOfBase = (directory, depth) => {
        for (const call of calls.get(directory) ?? []) {
            const isBase = (0,history_paths/* nameOf */.Vb)(call) === 'base' && (0,environments/* nameOfSegments */.X7)((0,environments/* namingSegments */.LI)((0,history_paths/* directoryOf */.jt)(call))) !== null;
            const holder = isBase ? (0,history_paths/* directoryOf */.jt)(call) : depth > 0 ? holderOfBase(call, depth - 1) : null;
            if (holder !== null && (0,history_paths/* isInside */.FK)(directory, holder))
                return holder;
        }
        return null;
    };
    return (directory) => {
        const operator = /^(.*)\/config\/[^/]+$/.exec(directory)?.[1];
        if (operator !== undefined && tree.has((0,history_paths/* pathIn */.lW)(operator, 'PROJECT')))
            return operator;
        return holderOfBase(directory, overlays_MAX_DEPTH);
    };
}
/** Remembers answers; a question that comes back while it is being answered is answered with no. */
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

;// CONCATENATED MODULE: ./build/iac/components/published-charts.js

/** A registry that serves so many charts of this repository, and little else, is where it publishes them. */
const FEWEST_SERVED = 3;
/** What so many charts build in is a part that they share. Fewer may gather what runs by itself. */
const FEWEST_CALLERS = 3;
/**
 * Names of charts here that several others here fetch from the registry to which the repository publishes: parts, as if
 * they were called by their folder.
 */
function fetchedAsParts(charts) {
    const here = new Set(charts.map(({ name }) => name));
    const byRegistry = (0,history_group/* groupBy */.$)(charts.flatMap(({ fetches }) => fetches), ({ registry }) => registry);
    const parts = [...byRegistry.values()].flatMap((fetches) => {
        const byName = [...(0,history_group/* groupBy */.$)(fetches, ({ name }) => name)];
        const known = byName.filter(([name]) => here.has(name));
        if (known.length < FEWEST_SERVED || known.length * 2 < byName.length)
            return [];
        return known.flatMap(([name, calls]) => (calls.length >= FEWEST_CALLERS ? [name] : []));
    });
    return new Set(parts);
}

;// CONCATENATED MODULE: ./build/iac/components/kubernetes.js






/** Argo CD and Flux applications, Helm releases and charts, Kustomize overlays that nothing else builds on. */
function kubernetesSightings(tree) {
    const deliveries = placed(tree, 'delivery').filter(({ path }) => !(0,environments/* isInSupportFolder */.Vy)(asIfRendered(path, tree.has)));
    const wholeOf = baseHolder(tree);
    const applications = withoutParents(deliveries.flatMap((delivery) => applicationsOf(delivery, tree, wholeOf)));
    return [...applications, ...charts(tree, deliveries), ...overlaySightings(tree)];
}
function applicationsOf({ path, directory, fact }, tree, wholeOf) {
    const listed = fact.kind === 'application';
    const more = { listed, ...tierBy('label', fact.tier) };
    const sources = fact.sources.flatMap((source) => kubernetes_placesOf(source, listed ? '' : directory, tree));
    const isInFolder = directory !== '' && fact.name?.startsWith((0,history_paths/* nameOf */.Vb)(directory));
    if (isInFolder && sources.every((source) => (0,history_paths/* isInside */.FK)(source, directory))) {
        return [sighting(fact.kind, path, directory, { ...more, name: fact.name })];
    }
    if (sources.length === 0) {
        if (fact.name === null)
            return [];
        return [sighting(fact.kind, path, (0,history_paths/* pathIn */.lW)(directory, fact.name), { ...more, name: fact.name, paths: [path] })];
    }
    const name = sources.length === 1 ? fact.name : null;
    return sources.map((source) => {
        const place = withoutTrailingEnvironment(source, fact.name ?? '');
        return sighting(fact.kind, path, place, { ...more, name, partOf: wholeOf(source), paths: [place, path] });
    });
}
/** `components/backup/overlays/staging` is `components/backup`, where the application is called so. */
function withoutTrailingEnvironment(source, name) {
    const place = [...(0,history_paths/* upwards */.Hy)(source)].find((above) => !(0,environments/* isSorting */.Lu)((0,history_paths/* nameOf */.Vb)(above)));
    return place !== undefined && name.includes((0,history_paths/* nameOf */.Vb)(place)) ? place : source;
}
/**
 * Directories of this tree that a source means: `apps/*` is each folder of `apps`; none for another repository's. A
 * release's chart lies where the release stands or above it, as one file may read in another.
 */
function kubernetes_placesOf(source, directory, tree) {
    if (!source.includes('*')) {
        const places = [...(0,history_paths/* upwards */.Hy)(directory), ''].map((base) => (0,history_paths/* resolvePath */.o1)(base, source) ?? '');
        return places.filter((place) => tree.directories.has(place)).slice(0, 1);
    }
    const parent = (0,history_paths/* resolvePath */.o1)('', source.slice(0, source.indexOf('*'))) ?? '';
    return [...tree.directories].filter((folder) => (0,history_paths/* directoryOf */.jt)(folder) === parent && folder !== parent);
}
/** Drops what only delivers other deliveries: the app of apps, the Kustomization over all applications or releases. */
function withoutParents(sightings) {
    const [listed, releases] = [sightings.filter(({ listed }) => listed), sightings.filter(({ listed }) => !listed)];
    const listedBelow = countBelow(listed.map(({ place }) => place));
    const elsewhere = new Set(listed.filter(({ file, place }) => !(0,history_paths/* isInside */.FK)(file, place)).map(({ file }) => file));
    const filesBelow = countBelow([...elsewhere]);
    return sightings.filter((one) => {
        if (!one.listed)
            return true;
        const own = elsewhere.has(one.file) && (0,history_paths/* isInside */.FK)(one.file, one.place) ? 1 : 0;
        const delivers = (filesBelow.get(one.place) ?? 0) - own;
        return (listedBelow.get(one.place) ?? 0) < 2 && delivers === 0 && !onlyGathers(one, releases);
    });
}
/** So many releases in one folder are components of their own. */
const MANY_RELEASES = 3;
/** Whether an application's releases say more than it does: many, several of other names, or any where it has no name of its own. */
function onlyGathers({ name, place }, releases) {
    const below = releases.filter((release) => (0,history_paths/* isInside */.FK)((0,history_paths/* directoryOf */.jt)(release.place), place));
    const names = new Set(below.map((release) => release.name ?? ''));
    if (names.size >= MANY_RELEASES)
        return true;
    const isOneOfThem = [...names].some((other) => other.startsWith(name ?? '') || (name ?? '').startsWith(other));
    return !isOneOfThem && names.size > ((0,environments/* nameOfSegments */.X7)((0,environments/* namingSegments */.LI)(place)) === null ? 0 : 1);
}
/** How many distinct places lie below each directory. */
function countBelow(places) {
    const counts = new Map();
    for (const place of new Set(places)) {
        for (const above of (0,history_paths/* upwards */.Hy)((0,history_paths/* directoryOf */.jt)(place)))
            counts.set(above, (counts.get(above) ?? 0) + 1);
    }
    return counts;
}
/** Charts that are installed or published by themselves: no library, no subchart, no list of applications, nothing that another chart builds in. */
function charts(tree, deliveries) {
    const all = placed(tree, 'chart').filter(({ path }) => /^chart\.ya?ml$/i.test((0,history_paths/* nameOf */.Vb)(path)) && !(0,environments/* isInSupportFolder */.Vy)(path));
    const called = new Set(all.flatMap(({ directory, fact }) => fact.calls.map((call) => (0,history_paths/* resolvePath */.o1)(directory, call))));
    const directories = new Set(all.map(({ directory }) => directory));
    const lists = deliveries.filter(({ fact }) => fact.kind === 'application').map(({ path }) => chartOf(path, tree.has));
    const fetched = fetchedAsParts(all.map(({ fact }) => fact));
    const isPart = ({ directory, fact }) => fact.library || called.has(directory) || isSubchart(directory, directories) || fetched.has(fact.name);
    return all
        .filter((chart) => !isPart(chart) && !lists.includes(chart.directory))
        .map(({ path, directory, fact }) => sighting('chart', path, directory, { name: fact.name, ...tierBy('label', fact.tier) }));
}
function isSubchart(directory, charts) {
    const parent = (0,history_paths/* directoryOf */.jt)(directory);
    return (0,history_paths/* nameOf */.Vb)(parent) === 'charts' && charts.has((0,history_paths/* directoryOf */.jt)(parent));
}

;// CONCATENATED MODULE: ./build/iac/components/stacks.js




/** Stacks of CloudFormation, CDK, Pulumi, Bicep and ARM. A template that another one builds in, or a CDK app holds, is none. */
function stackSightings(tree) {
    const all = placed(tree, 'stack');
    const stacks = all.filter(({ path, fact }) => !(0,environments/* isInSupportFolder */.Vy)(usualPlace(path, fact)));
    const called = new Set(stacks.flatMap(calledFiles));
    const parts = new Set(stacks.filter(isBicep).flatMap(calledFiles));
    const builtIn = new Set(all.filter(isBicep).flatMap(calledFiles));
    const settings = stacks.filter(({ fact }) => fact.tool === 'bicep-parameters');
    const parameters = (0,history_group/* groupBy */.$)(stacks.filter(({ fact }) => fact.tool === 'cloudformation-parameters'), ({ path }) => stacks_subjectOf(path));
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
            return called.has(path) || [...(0,history_paths/* upwards */.Hy)(directory)].some((above) => apps.has(above))
                ? []
                : [template(path, pathsOf(parameters.get(stacks_subjectOf(path)) ?? []), more)];
        }
        if (fact.tool === 'cloudformation-parameters')
            return [];
        const used = settings.filter((setting) => calledFiles(setting).includes(path));
        // Tests and samples build in the modules of a registry, which are delivered as modules.
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
/** A folder `templates` of CloudFormation holds the stacks themselves, unless a role fills them in. */
function usualPlace(path, { tool }) {
    const isHome = tool === 'cloudformation' && !path.includes('roles/');
    return isHome ? path.replaceAll(/(?<![^/])templates?\//g, '') : path;
}
/** What a template or a file of its parameters is about: `web` of `templates/web.yaml` and of `params/prod/web.json`. */
function stacks_subjectOf(path) {
    return (0,environments/* namingSegments */.LI)(`${(0,history_paths/* directoryOf */.jt)(path)}/${(0,history_paths/* stemOf */.Vc)(path)}`).at(-1) ?? '';
}
function pathsOf(files) {
    return files.map(({ path }) => path);
}
function calledFiles({ directory, fact }) {
    return fact.calls.flatMap((call) => (0,history_paths/* resolvePath */.o1)(directory, call) ?? []);
}
function isNamed(path, names) {
    return names.includes((0,history_paths/* nameOf */.Vb)(path).toLowerCase());
}
const stacks_USUAL = new Set(['main', 'template', 'azuredeploy', 'stack', 'cloudformation', 'index', 'mainTemplate']);
/** A template with a usual name is named by its folder, at the root by the repository, any other by itself. */
function template(path, parameters, more) {
    const [directory, stem] = [(0,history_paths/* directoryOf */.jt)(path), (0,history_paths/* stemOf */.Vc)(path)];
    const paths = [path, ...parameters];
    if (stacks_USUAL.has(stem))
        return sighting('stack', path, directory, { ...more, paths: directory === '' ? [''] : paths });
    return sighting('stack', path, (0,history_paths/* pathIn */.lW)(directory, stem), { ...more, name: (0,environments/* isEnvironment */.A_)(stem) ? null : stem, paths });
}

;// CONCATENATED MODULE: ./build/iac/components/terraform.js




/**
 * Root modules: directories with a backend, a provider or a lock file that no other directory calls; and Terragrunt
 * units. A called module is none, nor is what lies among modules, examples and templates.
 */
function terraformSightings(tree) {
    const files = placed(tree, 'terraform');
    const units = placed(tree, 'terragrunt').filter(({ path, fact }) => isUnit(path) && fact.unit && !(0,environments/* isInSupportFolder */.Vy)(path));
    const called = new Set([
        ...files.flatMap(({ directory, fact }) => fact.calls.map((call) => (0,history_paths/* resolvePath */.o1)(directory, call))),
        ...units.flatMap(({ directory, fact }) => localSource(directory, fact.source)),
    ]);
    const roots = [...(0,history_group/* groupBy */.$)(files, ({ directory }) => directory)].filter(([directory, members]) => !called.has(directory) && !(0,environments/* isInSupportFolder */.Vy)(`${directory}/x`) && isRoot(directory, members, tree));
    return [...roots.map(([directory, members]) => rootModule(directory, members)), ...units.map(unit)];
}
function isUnit(path) {
    return (0,history_paths/* nameOf */.Vb)(path) === 'terragrunt.hcl' || (0,history_paths/* nameOf */.Vb)(path) === 'terragrunt.stack.hcl';
}
function isRoot(directory, members, tree) {
    const hasParts = members.some(({ fact }) => fact.parts > 0);
    const ofItsOwn = members.some(({ fact }) => fact.backend || fact.provider);
    return hasParts && (ofItsOwn || tree.has((0,history_paths/* pathIn */.lW)(directory, '.terraform.lock.hcl')));
}
function localSource(directory, source) {
    if (!source?.startsWith('.'))
        return [];
    return [(0,history_paths/* resolvePath */.o1)(directory, source.replace('//', '/')) ?? ''];
}
function rootModule(directory, members) {
    const tiers = members.flatMap(({ fact }) => fact.tier ?? []);
    const file = members.find(({ fact }) => fact.backend)?.path ?? members[0]?.path ?? directory;
    return sighting('root-module', file, directory, {
        ...tierBy('tag', tiers.length > 0 ? Math.min(...tiers) : null),
        shape: shapeOf(members),
    });
}
/** The files that hold something, by name and contents; boilerplate alike everywhere says nothing. */
function shapeOf(members) {
    return members
        .filter(({ fact }) => fact.parts > 0)
        .map(({ path, fact }) => `${(0,history_paths/* nameOf */.Vb)(path)} ${fact.shape}`)
        .sort();
}
function unit({ path, directory }) {
    return sighting('terragrunt-unit', path, directory);
}

;// CONCATENATED MODULE: ./build/iac/components/find.js










/** Finds the components of one tree, without configuration; configuration then adds to them and overrules. */
function findComponents(tree, { config, ownersOf, repository }) {
    const isOurs = (0,scope/* lookedAt */.O)(config);
    const all = [
        ...listedSightings(tree),
        ...kubernetesSightings(tree),
        ...terraformSightings(tree),
        ...stackSightings(tree),
        ...ansibleSightings(tree),
    ].filter(({ file }) => isOurs(file));
    const groups = collapse(letListsDecide(all.filter((one) => one.place !== '' || isAtRoot(one, all))), repository);
    const found = groups.map((group) => componentOf(group, ownersOf));
    return applyConfig(found, config).toSorted((a, b) => compare(a.name, b.name));
}
/** Kinds that the repository's root can be. */
const OF_ROOT = new Set(['root-module', 'stack', 'chart', 'playbook']);
/** A catalog entity at the root is about the whole repository: a component only where that is all there is. */
function isAtRoot({ kind }, all) {
    return OF_ROOT.has(kind) || (kind === 'service' && all.every(({ place }) => place === ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Kinds of which a repository often keeps a list of what is really delivered. */
const LISTABLE = new Set(['chart', 'helm-release', 'overlay', 'stack']);
/**
 * What lies inside a listed component is part of it. Where the list holds at least half of what looks like components
 * of a kind, the rest of that kind is not delivered.
 */
function letListsDecide(sightings) {
    const listed = sightings.filter((one) => one.listed);
    const places = new Set(listed.flatMap(({ place, paths }) => [place, ...paths]));
    const identities = new Set(listed.map(pathWithoutEnvironments));
    const isCovered = (one) => [...(0,history_paths/* upwards */.Hy)(one.place)].some((above) => places.has(above)) ||
        [...(0,history_paths/* upwards */.Hy)(pathWithoutEnvironments(one))].some((above) => identities.has(above));
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
    return (0,environments/* namingSegments */.LI)(partOf ?? place).join('/');
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
/** Each path once, without those that lie inside another. */
function outermost(paths) {
    const distinct = new Set(paths);
    return [...distinct].filter((path) => ![...(0,history_paths/* upwards */.Hy)(path)].slice(1).some((above) => distinct.has(above)));
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
/** `1`, `tier-1`, `tier1`, `T1`, `critical`, `high`, …; `null` for anything else, such as the tier `backend`. */
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
/** The most critical tier among labels, annotations or tags, with or without a prefix such as `example.com/tier`. */
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
/** Signs of one Backstage entity that keeps running; a library, a template, a group or a location does not. */
function catalogFacts(document) {
    const isEntity = word(at(document, 'apiVersion'))?.startsWith('backstage.io/') ?? false;
    const kind = word(at(document, 'kind')) ?? '';
    const name = word(at(document, 'metadata', 'name'));
    if (!isEntity || name === null || (0,go_template/* hasPlaceholder */.Kc)(name) || !RUNNING_KINDS.has(kind))
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
/** `runbook`, `Run book`, `playbook-url`, … in a link's title or an annotation's key. */
function isRunbookWord(text) {
    const plain = text.toLowerCase().replaceAll(/[^a-z]/g, '');
    return plain.includes('runbook') || plain.includes('playbook') || plain.includes('operationsguide');
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

;// CONCATENATED MODULE: ./build/runbooks/alert-links.js




const alert_links_MAX_LINKS = 2_000;
const MAX_STRING = 10_000;
/** Links under `runbook_url` and its other spellings, and addresses of runbooks in the texts of monitors. */
function readAlertLinks(file) {
    if (file.format === 'text' || file.format === 'codeowners' || !mayTell(file.text))
        return [];
    const links = file.format === 'hcl'
        ? [...walkBlocks(file.hcl()?.blocks ?? [])].flatMap(linksOfBlock)
        : (file.templated() ?? []).flatMap((document) => [...walkDocument(document, NOBODY)]);
    return links.slice(0, alert_links_MAX_LINKS);
}
function mayTell(text) {
    const lower = text.toLowerCase();
    const ranks = lower.includes('severity') || lower.includes('priority');
    return (ranks && /alert:|(_(monitor|alarm|alert)|grafana_rule_group)"/.test(lower)) || lower.includes('runbook');
}
const CALLS_OUT = new Set(['page', 'paging', 'critical', 'emergency', 'disaster', 'p1', 'sev1', 'sev-1']);
/** Whether an alert of this severity gets somebody out of bed. */
function callsOut({ severity }) {
    return CALLS_OUT.has(severity?.toLowerCase() ?? '');
}
const NOBODY = { alert: null, service: null, severity: null };
/** Resources that watch: Datadog's monitors, CloudWatch's alarms, Azure's alerts, groups of Grafana's rules. */
const WATCHES = /_(monitor|alarm|alert)$|^grafana_rule_group$/;
function linksOfBlock(block) {
    const { type, labels, attributes } = block;
    const isAlert = type === 'resource' && WATCHES.test(labels[0] ?? '');
    const about = { ...NOBODY, alert: type === 'resource' ? labels.join('.') : null, ...(isAlert ? ranksOf(block) : {}) };
    const links = [...attributes].flatMap(([name, expression]) => linksOfText(name, expression.replaceAll('"', ' ')).map((target) => ({ ...about, target })));
    return callsOut({ ...about, target: null }) ? [{ ...about, target: null }, ...links] : links;
}
/** Service and severity of an alert in HCL: of its own attributes, its rules' labels or its tags. */
function ranksOf(block) {
    const texts = [...walkBlocks([block])].flatMap(({ attributes }) => [...attributes].flatMap(([name, expression]) => RANKING.has(name) ? `${name} = ${expression.slice(0, MAX_STRING)}` : []));
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
        if (typeof child === 'string')
            for (const target of linksOfText(key, child))
                yield { ...inner, target };
        else
            yield* walkDocument(child, inner);
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
    };
}
function linksOfText(key, text) {
    if (isRunbookWord(key) && text.length < 2_000) {
        const target = text.trim().split(/\s+/)[0] ?? '';
        return target.includes('/') && !(0,go_template/* hasPlaceholder */.Kc)(target) ? [target] : [];
    }
    if (text.length > MAX_STRING || !text.toLowerCase().includes('runbook'))
        return [];
    const words = text.split(/[\s()<>[\]|]+/);
    return words
        .map(withoutStop)
        .filter((part) => /^https?:\/\//.test(part) && isNear(part, text) && !(0,go_template/* hasPlaceholder */.Kc)(part));
}
/** An address at the end of a sentence without the full stop. */
function withoutStop(word) {
    return word.replace(/[.,;:!]{1,3}$/, '');
}
const NEAR = 40;
/** Whether an address is called a runbook, by itself or by the words before it. */
function isNear(address, text) {
    const start = text.indexOf(address);
    return text
        .slice(Math.max(0, start - NEAR), start + address.length)
        .toLowerCase()
        .includes('runbook');
}

;// CONCATENATED MODULE: ./build/runbooks/targets.js

/** `go.example.org/dns-runbook`: an address that somebody wrote without its scheme. */
const BARE_HOST = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,10}\/[^/]/i;
/** Resolves what a file declares as a runbook; `null`: neither path nor http(s) address. */
function resolveTarget(declared, from, { url, has }) {
    const bare = declared.trim().split('#')[0] ?? '';
    if (/^https?:\/\//i.test(bare))
        return resolveUrl(declared.trim(), bare, url, has);
    if (bare === '' || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith('//'))
        return null;
    const near = (0,history_paths/* resolvePath */.o1)((0,history_paths/* directoryOf */.jt)(from), bare);
    const fromRoot = (0,history_paths/* resolvePath */.o1)('', bare);
    const found = [near, fromRoot].find((path) => path !== null && path !== '' && has(path));
    if (found === undefined && BARE_HOST.test(bare))
        return resolveTarget(`https://${declared.trim()}`, from, { url, has });
    const path = found ?? near ?? fromRoot;
    return path === null || path === '' ? null : { kind: 'file', path, exists: found !== undefined };
}
function resolveUrl(declared, bare, own, has) {
    const parsed = parseUrl(bare);
    if (parsed === null || isPlaceholder(parsed.hostname))
        return null;
    // The repository's front page leads to no runbook.
    if (own !== null && bare.toLowerCase().replace(/(?:\.git)?\/?$/, '') === own.toLowerCase())
        return null;
    if (own !== null && isBelow(bare, own)) {
        const path = pathInRepository(parsed.pathname, has);
        if (path !== null)
            return { kind: 'file', path, exists: has(path) };
    }
    return isGeneric(parsed, own) ? { kind: 'generic', url: declared } : { kind: 'external', url: declared };
}
/** `https://example.com/runbook` is what a template leaves behind. */
function isPlaceholder(host) {
    return host === 'localhost' || host.startsWith('example.') || host.startsWith('www.example.');
}
function isBelow(address, base) {
    const [one, other] = [address.toLowerCase(), base.toLowerCase()];
    return one === other || one.startsWith(`${other}/`);
}
const VIEWS = new Set(['blob', 'tree', 'raw', 'edit']);
/** `/owner/name/blob/main/docs/a.md` → `docs/a.md`; a branch's name can hold slashes, so the path that exists wins. */
function pathInRepository(pathname, has) {
    const segments = decode(pathname).split('/').filter(Boolean);
    const view = segments.findIndex((segment) => VIEWS.has(segment));
    if (view === -1)
        return null;
    const rests = [view + 2, view + 3].map((start) => segments.slice(start).join('/')).filter((path) => path !== '');
    return rests.find(has) ?? rests[0] ?? null;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Sites on which code of many owners lies side by side: the first folder of the path tells the owner. */
const SHARED_HOST = /(^|\.)(git(hub|lab|ea)?|raw|bitbucket|codeberg)[a-z]*\./;
/**
 * Whether a page is another project's: in a repository of another owner on a host of code, or on a site that carries
 * the name of the alerting software itself.
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

;// CONCATENATED MODULE: ./build/runbooks/declared.js





/** The file of an alert that calls somebody out for a component, by the component's name: told by labels or by place. */
function calledOut(index, { alerts }) {
    return new Map(alerts.toReversed().flatMap(({ path, links }) => links.filter(callsOut).flatMap((link) => {
        const name = index.ofAlert(link, path);
        return name === null ? [] : [[name, path]];
    })));
}
/** Everything that declares runbooks in a tree, by the component's name. */
function declarations(components, index, tree) {
    const found = new Map(components.map(({ name }) => [name, []]));
    const add = (name, declaration) => found.get(name)?.push(declaration);
    for (const { name, declared, paths } of components) {
        for (const text of declared) {
            const target = resolveTarget(text, paths[0] ?? '', tree);
            if (target === null)
                continue;
            // Who names another's page for a component means it.
            const meant = target.kind === 'generic' ? { ...target, kind: 'external' } : target;
            add(name, { target: meant, by: 'its own declaration' });
        }
    }
    for (const guide of tree.guides) {
        for (const [name, by] of coveredBy(guide, index, tree)) {
            add(name, { target: { kind: 'file', path: guide.path, exists: true }, by });
        }
    }
    addAlerts(index, tree, add);
    return found;
}
/** Whether a README holds steps: two of the parts of a runbook. */
function hasSteps({ parts }) {
    return parts.length >= 2;
}
/** Whether a README anywhere holds steps under a heading that announces them. */
function isOperating(facts) {
    return facts.operates && hasSteps(facts);
}
/** Which components a text is a runbook of, and what says so. */
function coveredBy({ path, facts }, index, tree) {
    const named = facts.services.flatMap((service) => index.named(service) ?? []);
    if (named.length > 0)
        return new Map(named.map((name) => [name, 'the front matter of the runbook']));
    const isHinted = tree.isConfiguredPlace(path) || (isGuidePlace(path) && (!place_isReadme(path) || hasSteps(facts)));
    const owner = index.ofPath(path);
    const isGuide = isHinted || (place_isReadme(path) && isOperating(facts) && index.isPlace((0,history_paths/* directoryOf */.jt)(path)));
    if (!isGuide || isNoGuide(path))
        return new Map();
    const place = isHinted ? 'its place in the component' : 'a section of the README';
    if (owner !== null && owner !== index.ofPath(''))
        return new Map([[owner, place]]);
    const covered = isHinted ? coveredByWords({ path, facts }, index, tree) : new Map();
    // What is named for no other is about what the whole repository is.
    return covered.size === 0 && owner !== null ? new Map([[owner, place]]) : covered;
}
/** Which components a guide outside of all of them is about: by its name or title, its folder, or its only link. */
function coveredByWords({ path, facts }, index, tree) {
    const named = index.inTitles([(0,history_paths/* stemOf */.Vc)(path), facts.title ?? '']);
    const about = named.length > 0 ? named : index.inTitles([(0,history_paths/* nameOf */.Vb)((0,history_paths/* directoryOf */.jt)(path))]);
    const linked = new Set(facts.links.flatMap((link) => {
        const target = resolveTarget(link, path, tree);
        return target?.kind === 'file' ? (index.ofPath(target.path) ?? []) : [];
    }));
    linked.delete(index.ofPath('') ?? '');
    // A guide that links to several components is about none of them in particular.
    const mentions = linked.size === 1 && !place_isReadme(path) ? [...linked] : [];
    return new Map([
        ...mentions.map((name) => [name, 'a link in the runbook']),
        ...about.map((name) => [name, 'the name of the runbook']),
    ]);
}
/**
 * Alerts count for the component that their labels name or whose folder holds them. A page that several components'
 * alerts link to counts once: for those that it names, else for the first.
 */
function addAlerts(index, tree, add) {
    const carriers = new Map();
    for (const { path, links } of tree.alerts) {
        for (const link of links) {
            const name = index.ofAlert(link, path);
            const target = name === null || link.target === null ? null : resolveTarget(link.target, path, tree);
            if (name === null || target === null)
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
        const meant = all.filter((name) => isAbout(title, bareWords(name)));
        const counted = target.kind === 'file' || all.length === 1 ? all : meant.length > 0 ? meant : all.slice(0, 1);
        for (const name of counted)
            add(name, { target, by: `an alert in ${path}` });
    }
}

;// CONCATENATED MODULE: ./build/runbooks/week.js










/** Goes through the weeks, oldest first, and looks again only when a file changed, came or went that says something. */
class WeekReader {
    #config;
    #repository;
    #isConfiguredPlace;
    #facts = new Map();
    /** Whether each path was there that the last look asked for: which runbook is missing, which folder holds a lock. */
    #dependencies = new Map();
    #before = null;
    constructor(config, repository) {
        this.#config = config;
        this.#repository = repository;
        this.#isConfiguredPlace = (0,iac_globs/* matcher */.j)(config.runbooks.paths);
    }
    read(week) {
        const isRelevant = this.#update(week);
        const findings = this.#before === null || isRelevant ? this.#evaluate(week) : this.#before;
        this.#before = { ...findings, period: week.period, guideBlobs: blobsOf(findings.declared, week.blobs) };
        return this.#before;
    }
    #update(week) {
        let isRelevant = false;
        for (const path of week.changed) {
            const facts = formatOf(path) === null ? null : week.factsOf(path);
            const before = this.#facts.get(path);
            const now = facts !== null && says(facts) ? facts : undefined;
            const isThere = week.blobs.has(path);
            isRelevant ||= (this.#dependencies.get(path) ?? isThere) !== isThere || !isSame(before, now);
            if (now === undefined)
                this.#facts.delete(path);
            else
                this.#facts.set(path, now);
        }
        return isRelevant;
    }
    #evaluate({ period, blobs }) {
        const files = [...this.#facts].map(([path, read]) => ({ path, ...read })).sort(byPath);
        const asked = new Map();
        this.#dependencies = asked;
        const has = (path) => {
            const isThere = blobs.has(path);
            asked.set(path, isThere);
            return isThere;
        };
        const owners = this.#facts.get(codeownersPath(has) ?? '')?.owners ?? (() => []);
        const found = findComponents({ has, directories: (0,history_paths/* directoriesOf */.Pv)(blobs.keys()), files: files.filter(({ facts }) => facts.length > 0) }, { config: this.#config, ownersOf: owners, repository: (0,history_paths/* nameOf */.Vb)(this.#repository.name) });
        const components = sameObjects(found, this.#before?.components ?? []);
        const guides = files.flatMap(({ path, guide }) => (guide === null ? [] : [{ path, facts: guide }]));
        const alerts = files.flatMap(({ path, alerts: links }) => links.length === 0 || (0,environments/* isInSupportFolder */.Vy)(asIfRendered(path, has)) ? [] : [{ path, links }]);
        const tree = { url: this.#repository.url, has, guides, alerts, isConfiguredPlace: this.#isConfiguredPlace };
        const index = new ComponentIndex(components);
        const declared = declarations(components, index, tree);
        return {
            period,
            components,
            declared,
            calledOut: calledOut(index, tree),
            hasRunbookPractice: alerts.some(({ links }) => links.some(({ target }) => target !== null)) ||
                guides.some(({ path }) => isRunbookFile(path)) ||
                [...declared.values()].some((some) => some.length > 0) ||
                this.#isConfigured(),
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
/** Whether a file is called a runbook outright, by its name or its folder. */
function isRunbookFile(path) {
    return /(^|[/._-])(runbooks?|run-books?|sops?)([/._-])/i.test(path) && !isNoGuide(path);
}
function says({ facts, guide, alerts, owners }) {
    return facts.length > 0 || guide !== null || alerts.length > 0 || owners !== null;
}
/** What is as it was the week before stays the same object: a thousand components of 52 weeks are few different ones. */
function sameObjects(now, before) {
    const known = new Map(before.map((component) => [JSON.stringify(component), component]));
    return now.map((component) => known.get(JSON.stringify(component)) ?? component);
}
/** Whether two versions of a file say the same about components and runbooks. */
function isSame(before, now) {
    if (before === now)
        return true;
    if (before === undefined || now === undefined || before.owners !== now.owners)
        return false;
    const essence = ({ facts, guide, alerts }) => JSON.stringify([facts, alerts, guide && [guide.title, guide.services, guide.links, guide.operates, guide.parts]]);
    return essence(before) === essence(now);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}

// EXTERNAL MODULE: ./build/collect/git/process.js + 1 modules
var process = __webpack_require__(334);
// EXTERNAL MODULE: ./build/collect/git/tokens.js
var tokens = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/collect/git/older-dates.js


/** Beyond this many paths the rest keeps an unknown date. */
const MAX_PATHS = 2_000;
/**
 * When each path last changed on the first-parent line up to `commit`: one walk that knows only these paths, for
 * texts that are older than the history that was read. A commit that changed many of them at once says nothing, and
 * nor does the end of a shallow clone, which looks as if everything had come with it.
 */
async function olderDates(repository, commit, paths) {
    const dates = new Map();
    if (paths.length === 0)
        return dates;
    const settings = ['--literal-pathspecs', '-c', `log.showRoot=${!repository.shallow}`];
    const args = [...settings, 'log', '--first-parent', '-m', '--raw', '-z', '--no-renames'];
    const shape = ['--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-color', '--format=%x01%ct', '--stdin'];
    const input = [`${commit}\n`, '--\n', ...paths.slice(0, MAX_PATHS).map((path) => `${path}\n`)];
    const reader = new DateReader(dates);
    await (0,tokens/* forEachToken */.qF)((0,process/* converseWithGit */.uI)([...args, ...shape], input, repository.git), (token) => reader.accept(token.toString('utf8')));
    reader.flush();
    return dates;
}
const MANY = 5;
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
        const told = this.#edited.length < MANY ? [...this.#added, ...this.#edited] : this.#added;
        for (const path of told)
            if (!this.#dates.has(path))
                this.#dates.set(path, this.#landedAt);
        this.#edited = [];
        this.#added = [];
    }
}

;// CONCATENATED MODULE: ./build/collect/components.js




/** The components of every week with the chain of their runbooks, by the week's id. */
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
/** Dates of the runbooks that did not change in the history that was read. */
async function datesBefore({ repository, history, trees }, weeks, dates) {
    const first = history.landings[0]?.parents[0] ?? (history.landings.length === 0 ? history.head : null);
    if (first === null || first === undefined)
        return new Map();
    const undated = weeks.flatMap(({ guideBlobs, period }) => [...guideBlobs]
        .filter(([path, blob]) => dates.lastChange(path, period.end) === null && !trees.factsOf(path, blob)?.guide?.reviewedAt)
        .map(([path]) => dates.originOf(path)));
    return olderDates(repository, first, [...new Set(undated)]);
}
/** External runbooks of the last week that were asked for and are gone. */
async function deadLinks({ config, checkLinks }, weeks) {
    if (checkLinks === undefined || !config.runbooks['check-links'])
        return new Set();
    const declared = [...(weeks.at(-1)?.declared.values() ?? [])].flat();
    const addresses = declared.flatMap(({ target }) => (target.kind === 'external' ? [target.url] : []));
    const answers = await checkLinks([...new Set(addresses)]);
    return new Set([...answers].filter(([, answer]) => answer === 'gone').map(([address]) => address));
}

;// CONCATENATED MODULE: ./build/iac/components/bicep-facts.js
/** Signs of a Bicep template or of a parameter file (`using './main.bicep'`), read line by line. */
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

;// CONCATENATED MODULE: ./build/iac/components/delivery-facts.js




/** Signs of one object of Argo CD or Flux; none for any other object, nor for a patch of one. */
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
function delivery(object, kind, sources) {
    const tier = tierOfLabels(at(object, 'metadata', 'labels'), at(object, 'metadata', 'annotations'));
    const paths = [...new Set(sources.map(upToPlaceholder))].filter((path) => path !== '');
    const name = word(at(object, 'metadata', 'name')) ?? '';
    return { about: 'delivery', kind, name: (0,go_template/* hasPlaceholder */.Kc)(name) ? null : name, sources: paths, tier };
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
    // An artifact is cut out of a folder of its name, and the path starts there.
    const root = at(source, 'kind') === 'ExternalArtifact' ? word(at(source, 'name')) : null;
    return [delivery(object, 'application', [root === null ? path : `${root}/${path}`])];
}
function helmRelease(object) {
    const chart = word(at(object, 'spec', 'chart', 'spec', 'chart'));
    const isWhole = chart !== null || at(object, 'spec', 'chartRef') !== undefined;
    return isWhole ? [delivery(object, 'helm-release', chart?.startsWith('.') ? [chart] : [])] : [];
}
/**
 * A set whose applications have a name in common is one application in many places; one that takes the whole name
 * from its elements or folders is a list of applications.
 */
function applicationSet(object) {
    const template = at(object, 'spec', 'template');
    if (template === undefined)
        return [];
    const paths = sourcePaths(at(template, 'spec'));
    const generators = [...walkGenerators(at(object, 'spec', 'generators'))];
    const folders = generators.flatMap((generator) => list(at(generator, 'git', 'directories'))
        .filter((directory) => at(directory, 'exclude') !== true)
        .flatMap((directory) => word(at(directory, 'path')) ?? []));
    const shared = Object.assign({}, ...generators.map(sharedValues));
    const listed = generators.flatMap((generator) => list(at(generator, 'list', 'elements')));
    const elements = listed.length === 0 ? [shared] : listed.map((element) => ({ ...shared, ...mapping(element) }));
    const filled = elements.flatMap((element) => paths.map((path) => fill(path, element)));
    const isOne = (0,go_template/* literalPart */.Dz)(word(at(template, 'metadata', 'name')) ?? '').length >= 3;
    if (!isOne)
        return [delivery(object, 'application', [...filled, ...folders])];
    const places = filled.map(upToPlaceholder).filter((path) => path !== '');
    return [delivery(object, 'application', places.length === 0 ? [] : [commonPlace(places)])];
}
function commonPlace(places) {
    return new Set(places).size === 1 ? (places[0] ?? '') : (0,history_paths/* commonDirectory */.hH)(places.map((place) => `${place}/x`));
}
/** `values` of a generator, as templates name them. */
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
/** Puts an element's plain values into `{{name}}`, `{{ .name }}` and `{{values.name}}`. */
function fill(template, element) {
    return Object.entries(mapping(element)).reduce((path, [key, value]) => {
        const text = word(value);
        if (text === null)
            return path;
        return [`{{${key}}}`, `{{ ${key} }}`, `{{.${key}}}`, `{{ .${key} }}`].reduce((filled, mark) => filled.replaceAll(mark, text), path);
    }, template);
}
/** The folders before the first one that holds a placeholder: `components/dns/{{values.env}}` → `components/dns`. */
function upToPlaceholder(path) {
    if (!(0,go_template/* hasPlaceholder */.Kc)(path))
        return path;
    const segments = path.split('/');
    const first = segments.findIndex(go_template/* hasPlaceholder */.Kc);
    return segments.slice(0, first).join('/');
}

;// CONCATENATED MODULE: ./build/iac/components/document-facts.js





/** Signs of one document of a YAML or JSON file. */
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
/** A list of values for the parameters of a CloudFormation template. */
function parameterFacts(items) {
    if (word(at(items[0], 'ParameterKey')) === null)
        return [];
    return [{ about: 'stack', tool: 'cloudformation-parameters', name: null, calls: [], tier: null }];
}
/** CloudFormation and SAM, Pulumi projects, ARM templates and CDK apps. */
function stackFacts(document) {
    const stack = (tool, name, calls = [], tier = null) => [{ about: 'stack', tool, name, calls, tier }];
    const resources = Object.values(mapping(at(document, 'Resources')));
    // A serverless resource without the transform can only be merged into a template that has it.
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
    if (word(at(document, 'app')) !== null && at(document, 'context') !== undefined)
        return stack('cdk', null);
    return [];
}
function typeOf(resource) {
    return word(at(resource, 'Type')) ?? '';
}
function helmfileFacts(document) {
    const releases = list(at(document, 'releases')).filter((release) => word(at(release, 'chart')) !== null);
    return releases.flatMap((release) => {
        const name = (0,go_template/* literalPart */.Dz)(word(at(release, 'name')) ?? '');
        const chart = word(at(release, 'chart')) ?? '';
        if (name.length < 3)
            return [];
        const tier = tierOfLabels(at(release, 'labels'));
        // `charts/a` is a folder or a chart of the repository `charts`: the tree tells.
        const sources = chart.includes('://') ? [] : [chart];
        return [{ about: 'delivery', kind: 'helm-release', name, sources, tier }];
    });
}
/** `services: [{serviceGroup, pipelinePath, children: […]}]`: the topology of a staged rollout. */
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

;// CONCATENATED MODULE: ./build/iac/components/hcl-facts.js


/** Signs of one Terraform, OpenTofu or Terragrunt file. */
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
    // Settings without a source are for those that include the file.
    const unit = blocks.some((block) => block.type === 'include' || block.type === 'unit') || (source !== undefined && !isParent);
    return { about: 'terragrunt', unit, source: literalOf(source) ?? localPath(source) };
}
/** The local one of several sources that an expression chooses from. */
function localPath(expression = '') {
    return /"(\.{1,2}\/[^"$]*)"/.exec(expression)?.[1] ?? null;
}
const OF_TERRAFORM = new Set(['resource', 'module', 'terraform', 'provider', 'data']);
function terraformFacts(blocks) {
    if (!blocks.some((block) => OF_TERRAFORM.has(block.type)))
        return [];
    const parts = blocks.filter((block) => block.type === 'resource' || block.type === 'module');
    const settings = blocks.filter((block) => block.type === 'terraform').flatMap((block) => block.blocks);
    return [
        {
            about: 'terraform',
            backend: settings.some((block) => block.type === 'backend' || block.type === 'cloud'),
            provider: blocks.some((block) => block.type === 'provider'),
            parts: parts.length,
            calls: parts.flatMap((block) => hcl_facts_localSource(block) ?? []),
            shape: parts.map(hcl_facts_shapeOf).sort().join('\n'),
            tier: tierOfTags(blocks),
        },
    ];
}
function hcl_facts_localSource(block) {
    const source = literalOf(block.attributes.get('source'));
    return block.type === 'module' && source?.startsWith('.') ? source : null;
}
function hcl_facts_shapeOf({ type, labels, attributes }) {
    return type === 'module' ? `module ${attributes.get('source') ?? ''}` : `${type} ${labels[0] ?? ''}`;
}
/** The tier that default tags, or a local map of tags, give to everything in the directory. */
function tierOfTags(blocks) {
    const wide = blocks.filter((block) => block.type === 'provider' || block.type === 'locals');
    const tags = [...walkBlocks(wide)].flatMap(({ entries }) => [...entries].flatMap(([name, labels]) => /^(default_)?(tags|labels)$/.test(name) ? [Object.fromEntries(labels)] : []));
    return tierOfLabels(...tags);
}

;// CONCATENATED MODULE: ./build/iac/components/read-facts.js



/** What every document that can carry a fact holds one of, or one of `LISTS`: spares the parsing of all others. */
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
    '"app"',
];
/** Keys at the start of a line that hold a list: in a file of values the same keys hold a mapping. */
const LISTS = ['resources:', 'bases:', 'components:', 'patches:', 'helmCharts:', 'releases:'];
const MAX_FACTS = 500;
/** Everything that a file says about components. Nothing, where it cannot be read as a whole. */
function readComponentFacts(file) {
    if (file.format === 'hcl')
        return hclFacts(file.hcl()?.blocks ?? []);
    if (file.format === 'bicep')
        return bicepFacts(file.text);
    if (file.format !== 'yaml' && file.format !== 'json')
        return [];
    if (!read_facts_mayTell(file.text))
        return [];
    return (file.templated() ?? []).flatMap(documentFacts).slice(0, MAX_FACTS);
}
function read_facts_mayTell(text) {
    if (ANYWHERE.some((word) => text.includes(word)) || LISTS.some((key) => holdsList(text, key)))
        return true;
    const isPlaybook = text.includes('\n  hosts:') || hasLine(text, '- hosts:');
    const isProject = hasLine(text, 'name:') && (hasLine(text, 'runtime:') || hasLine(text, 'version:'));
    return isPlaybook || isProject;
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
/** `1.2.3`, `v1.2.3`, `= 1.2.3`, `==1.2.3`, with pre-release and build: one version and no other. */
function isExactVersion(constraint) {
    return /^(={1,2}\s*)?v?\d{1,9}\.\d{1,9}(\.\d{1,9})?([-+][\w.+-]{1,100})?$/.test(constraint.trim());
}
/** Exact, or with an upper bound: `~> 5.0`, `>= 3, < 5`, `^1.2`. */
function dependency_isBounded(constraint) {
    return isExactVersion(constraint) || /[<~^]/.test(constraint);
}
const MOVING = ['latest', 'main', 'master', 'head', 'develop', 'dev', 'trunk', 'stable', 'edge', 'nightly', 'canary'];
/** A commit, or a tag or release branch that names a version: it has a digit and no word for “the newest”. */
function isFixedRef(ref) {
    const lower = ref.toLowerCase();
    return /\d/.test(lower) && !MOVING.some((word) => lower === word || lower.startsWith(`${word}-`));
}
/** Whether a text is filled in later by a template, a variable or a substitution. */
function dependency_isTemplate(text) {
    return ['$', '{{', '<%', '%(', '__'].some((mark) => text.includes(mark));
}
/** `registry:5000/team/app:1.2@sha256:…` as a dependency; `null`: filled in later, or no image. */
function imageDependency(image) {
    const text = image.trim();
    if (text === '' || dependency_isTemplate(text) || /\s/.test(text))
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
/** No image has capitals in its name, its host left out: a script puts another one there (`APP_IMAGE`). */
function dependency_isPlaceholder(name) {
    const path = name.slice(name.indexOf('/') + 1);
    return path !== path.toLowerCase();
}
/** A chart by its version; `null`: filled in later. */
function chartDependency(name, version) {
    if (version !== null && dependency_isTemplate(version))
        return null;
    return { kind: 'chart', name, version, pinned: version !== null && isExactVersion(version) };
}
/** Fetched by address, not through a registry, whose sources have neither a scheme nor a known host at their start. */
function isAddress(source) {
    return /^[\w+]{1,20}::|^\w{1,20}:\/\/|^git@|^(github\.com|bitbucket\.org)\//.test(source);
}
/** A module or base by its address: pinned by `?ref=v1.2`, or by a version or commit in its path. `null`: filled in later. */
function addressDependency(kind, address) {
    const [name = '', query] = address.split('?', 2);
    const asked = query?.split('&').find((part) => part.startsWith('ref=') || part.startsWith('version='));
    const version = asked?.slice(asked.indexOf('=') + 1) ?? null;
    if (dependency_isTemplate(version ?? name))
        return null;
    const pinned = version === null ? hasVersionInPath(name) : isFixedRef(version);
    return { kind, name, version, pinned };
}
function hasVersionInPath(address) {
    return /[/_-]v?\d{1,9}\.\d{1,9}[^/]{0,100}(\/|$)|\/[0-9a-f]{40}\//.test(address);
}

;// CONCATENATED MODULE: ./build/iac/quality/galaxy.js


/** Roles and collections that a `requirements.yml` of Ansible names, in its old form (a list of roles) and its new one. */
function galaxyReferences(document) {
    const roles = Array.isArray(document) ? document.filter((entry) => at(entry, 'src') !== undefined) : [];
    return [
        ...[...roles, ...list(at(document, 'roles'))].flatMap((entry) => dependency('role', entry)),
        ...list(at(document, 'collections')).flatMap((entry) => dependency('collection', entry)),
    ];
}
/** A bare name or an entry with a version. What lies on disk, or is filled in later, is none. */
function dependency(kind, entry) {
    const { src, name, source, type, scm, version } = mapping(entry);
    const from = word(src ?? name ?? entry);
    const asked = word(version);
    if (from === null || /^[./]/.test(from) || ['dir', 'file', 'subdirs'].includes(String(type)))
        return [];
    if (dependency_isTemplate(from) || (asked !== null && dependency_isTemplate(asked)))
        return [];
    const isGit = type === 'git' || scm !== undefined || /:\/\/|^git@/.test(from);
    const pinned = asked !== null && (isExactVersion(asked) || (isGit && isFixedRef(asked)));
    return [{ kind, name: isGit ? (word(source) ?? from) : from, version: asked, pinned }];
}

;// CONCATENATED MODULE: ./build/iac/quality/documents.js



/** Charts, images, roles and collections that a YAML or JSON document takes from elsewhere. */
function documentDependencies(document) {
    return [
        ...chartDependencies(document),
        ...deliveredCharts(document),
        ...galaxyReferences(document),
        ...kustomizeImages(document),
        ...kustomizeBases(document),
        ...Object.values(mapping(at(document, 'services'))).flatMap(serviceImage),
        ...containerImages(document),
    ];
}
/** Whether a document is a `Chart.yaml`, and has a description; `null`: it is none. */
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
/** Charts of Flux releases, Argo CD applications and helmfiles. */
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
    if (name === null || dependency_isTemplate(name))
        return [];
    return present(chartDependency(name, word(at(holder, versionKey))));
}
/** What Flux takes from a registry of OCI artifacts: a chart as a rule. */
function artifact(spec) {
    const [name, ref] = [word(at(spec, 'url')), at(spec, 'ref')];
    const [digest, range, tag] = ['digest', 'semver', 'tag'].map((key) => word(at(ref, key)));
    const version = digest ?? range ?? tag ?? null;
    if (name === null || dependency_isTemplate(name) || (version !== null && dependency_isTemplate(version)))
        return [];
    const pinned = digest ? true : range ? isExactVersion(range) : isFixedRef(tag ?? '');
    return [{ kind: 'chart', name, version, pinned }];
}
/** A service that is built where it runs takes nothing from elsewhere: its image is a name for the result. */
function serviceImage(service) {
    return at(service, 'build') === undefined ? documents_image(at(service, 'image')) : [];
}
function kustomizeImages(document) {
    return list(at(document, 'images')).flatMap((entry) => {
        const name = word(at(entry, 'newName')) ?? word(at(entry, 'name'));
        const version = word(at(entry, 'digest')) ?? word(at(entry, 'newTag'));
        if (name === null || version === null || dependency_isTemplate(version))
            return [];
        return [{ kind: 'image', name, version, pinned: version.startsWith('sha256:') || isFixedRef(version) }];
    });
}
/** What a kustomization builds on by address; its relative paths are its own. */
function kustomizeBases(document) {
    const named = ['resources', 'bases', 'components'].flatMap((key) => list(at(document, key)));
    return named.flatMap((base) => typeof base === 'string' && isAddress(base) ? present(addressDependency('base', base)) : []);
}
/** Names of the images whose version a kustomization sets. */
function overriddenImages(document) {
    return list(at(document, 'images')).flatMap((entry) => word(at(entry, 'name')) ?? []);
}
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** Images of containers at any depth, and of `{ repository, tag }` in chart values. */
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
    // Without a tag the chart's own version decides, which is fixed.
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

/** Words of which one is in every document that switches a rule off: spares the parsing of others. */
const TELLING = [
    ...['rules_to_suppress', 'ignore_checks', 'SuppressedRules', 'skip-check', 'skip_list'],
    ...['checkov', 'misconfigurations:', 'vulnerabilities:', 'ignore:'],
];
/** Rules that data switches off: in the metadata of templates, and in the configuration of scanners. Each is one exception. */
function suppressionsIn({ format, text, documents }) {
    if (format === 'ignore-list')
        return named('trivy', text.split('\n').map(idOfLine));
    if (!TELLING.some((mark) => text.includes(mark)))
        return [];
    return (documents() ?? []).flatMap((document) => [...inTemplate(document), ...inSettings(document)]);
}
/** The rule of a line of `.trivyignore`; the expiry date behind it and comments are no rules. */
function idOfLine(line) {
    return line.trim().split(/[\s#]/, 1)[0] ?? '';
}
/** CloudFormation: of the whole template, and of each resource. */
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
/** `.checkov.yaml`, `.cfnlintrc`, `.ansible-lint`, `.trivyignore.yaml` and `.snyk`, each told by keys that only it has. */
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


/** What a comment says to make a tool look away; the rule follows. */
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
/** Every place of a file that tells a linter or a policy to look away. */
function exceptionsIn(file) {
    const inComments = MARKS.some(([, mark]) => file.text.includes(mark))
        ? commentsOf(file).flatMap(({ text, line }) => ruleIn(text, line))
        : [];
    return [...inComments, ...annotationsOf(file), ...suppressionsIn(file)];
}
/** Of HCL that was not read as a whole, none: what tells a comment from a string is its parser. */
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
// What the lexer puts before a scalar, so that a text that begins with # is not taken for a comment.
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
        // `# nosecret` is another word.
        if (/^\w/.test(rest) && /\w$/.test(mark))
            return [];
        const rule = rest.split(/[\s:,#]/).find((word) => word !== '' && !BEFORE_THE_RULE.has(word));
        return [{ line, rule: rule === undefined ? tool : `${tool} ${rule}` }];
    });
}
/** `yamllint disable-line rule:truthy` */
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

;// CONCATENATED MODULE: ./build/iac/quality/facts.js
const NOTHING = {
    undescribed: [],
    calls: [],
    root: false,
    chartDescribed: null,
    dependencies: [],
    overridden: [],
    exceptions: [],
};

;// CONCATENATED MODULE: ./build/iac/quality/hcl.js



/** Quality facts of one Terraform, OpenTofu or Terragrunt file. */
function hclQuality(blocks) {
    const ofType = (...types) => blocks.filter(({ type }) => types.includes(type));
    const settings = ofType('terraform').flatMap((block) => block.blocks);
    const modules = [...ofType('module'), ...ofType('terraform').filter(({ attributes }) => attributes.has('source'))];
    return {
        ...NOTHING,
        root: ofType('provider').length > 0 || settings.some(({ type }) => type === 'backend' || type === 'cloud'),
        undescribed: ofType('variable', 'output')
            .filter(isUndescribed)
            .map(({ labels }) => labels[0] ?? ''),
        calls: modules.flatMap((block) => hcl_localSource(block) ?? []),
        dependencies: [
            ...modules.flatMap((block) => moduleDependency(block) ?? []),
            ...settings.filter(({ type }) => type === 'required_providers').flatMap(providerDependencies),
            ...ofType('resource').flatMap((block) => releaseDependency(block) ?? []),
        ],
    };
}
function isUndescribed({ attributes }) {
    const description = attributes.get('description');
    return description === undefined || literalOf(description)?.trim() === '';
}
function hcl_localSource({ attributes }) {
    const source = literalOf(attributes.get('source'));
    return source?.startsWith('.') ? source.replace('//', '/') : null;
}
/** A module from elsewhere; `null`: a local one, or one whose version is computed. */
function moduleDependency({ attributes }) {
    const source = attributes.get('source')?.slice(1, -1) ?? '';
    if (source === '' || source.startsWith('.') || source.startsWith('/'))
        return null;
    if (isAddress(source) || source.includes('?'))
        return addressDependency('module', source);
    if (dependency_isTemplate(source) || !isOfRegistry(source))
        return null;
    const written = attributes.get('version');
    if (written === undefined)
        return { kind: 'module', name: source, version: null, pinned: false };
    const version = literalOf(written);
    if (version === null || dependency_isTemplate(version))
        return null;
    return { kind: 'module', name: source, version, pinned: isExactVersion(version) };
}
/** `namespace/name/provider`, with a host before it or not. Anything shorter was a local directory in old Terraform. */
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
/** A Helm release that Terraform installs: its chart, unless that is a path or computed. */
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

;// CONCATENATED MODULE: ./build/iac/quality/lines.js


/** Images that a Dockerfile builds on; its own stages, `scratch` and what an argument names are none. */
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
/** Quality facts of one Bicep file, read line by line: descriptions stand on lines of their own over what they describe. */
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
/** `br:host/path:tag`, `br/alias:path:tag`, `ts:…:version`; `null`: a local file, or computed. */
function registryModule(source) {
    if (!/^(br|ts)[:/]/.test(source) || dependency_isTemplate(source))
        return null;
    const colon = source.lastIndexOf(':');
    const version = source.slice(colon + 1);
    return { kind: 'module', name: source.slice(0, colon), version, pinned: isFixedRef(version) };
}

;// CONCATENATED MODULE: ./build/iac/quality/read.js






const read_MAX_FACTS = 500;
/** Words of which one is in every document that takes something from elsewhere: spares the parsing of others. */
const read_TELLING = [
    ...['image', 'chart', 'Chart', 'dependencies', 'apiVersion: v', 'OCIRepository'],
    ...['resources:', 'bases:', 'components:', 'roles:', 'collections:', 'src:'],
];
/** Everything that a file says about quality; `null`: nothing. */
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
            return hclQuality(file.hcl()?.blocks ?? []);
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
function ofDocuments(file) {
    if (definesKinds(file.text) || !read_TELLING.some((word) => file.text.includes(word)))
        return {};
    const documents = file.documents() ?? [];
    return {
        dependencies: documents.flatMap(documentDependencies),
        overridden: documents.flatMap(overriddenImages),
        chartDescribed: documents.map(chartDescribed).find((described) => described !== null) ?? null,
    };
}

;// CONCATENATED MODULE: ./build/collect/file-facts.js






/** What trees are read for: `FileReader` of `collect/trees.ts`. */
const factsReader = {
    formatOf: formatOf,
    /** A text's date is that of its last real change, so the versions between week ends count. */
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
    // A text cut out of another keeps the whole of it in memory: a copy does not.
    return { ...structuredClone(facts), owners: file.format === 'codeowners' ? parseCodeowners(file.text) : null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/collect/hcl-cursor.js
/** Leaves the cursor where it was. */
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


/** What lies between an expression and the entries of an object that it is, or that it hands to a call. */
const ON_THE_WAY = new Set(['collection_value', 'object', 'function_call', 'function_arguments', 'expression']);
/** Of nodes: some fifteen calls in each other. The walk takes a part of the stack for each. */
const hcl_entries_MAX_DEPTH = 50;
/**
 * `HclBlock.entries` of the expression under the cursor. Of equal keys the last holds, as it does for `merge`, and one
 * that is computed holds nothing.
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
/** `tier` or `"example.com/tier"`; `null`: a computed one. */
function keyOf(expression) {
    return literalOf(expression) ?? (/^[\w-]+$/.test(expression) ? expression : null);
}

;// CONCATENATED MODULE: ./build/collect/hcl-blocks.js


/** The blocks of a whole file. Walks by a cursor: an object for each node would take several times as long. */
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
/** The comments of a whole file. The library walks: it makes an object for each comment only. */
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
/** A glance at the text of an object or a call spares a walk through every `"${…}"`. */
function mayHoldObject(expression) {
    return (expression.endsWith('}') || expression.endsWith(')')) && expression.includes('{');
}
const NONE = new Map();

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(7073);
;// CONCATENATED MODULE: ./build/collect/hcl-edits.js

/** Texts that differ by more lines than this are hardly two versions of one file. */
const MAX_LINES = 60;
/**
 * What makes `now` out of `old`, to be done in turn: each place is one of the text that the edits before it have made.
 * Indexes count UTF-16 units, rows from 0. `null`: they differ too much.
 */
function editsBetween(old, now) {
    const parts = (0,line/* diffLines */.Pp)(old, now, { maxEditLength: MAX_LINES });
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
/** `at` is the start of a line. */
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





/** Files over this size are not parsed; the largest seen in practice had 92 kB. */
const MAX_HCL = 256 * 1024;
const DEADLINE_MS = 1_000;
/**
 * Loads the parser: tree-sitter's HCL grammar as WebAssembly, some 30 ms. `elapsedMs` is a clock for the deadline of
 * one second a file.
 */
async function loadHclParser(elapsedMs) {
    const folder = runtimeFolder();
    // ncc would rewrite the library's own imports and corrupt the .wasm files: all three stay files beside the bundle.
    const address = `${folder}web-tree-sitter.js`;
    const { Parser, Language } = await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ /* @vite-ignore */ address));
    await Parser.init({ wasmBinary: await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(`${folder}web-tree-sitter.wasm`)) });
    const parser = new Parser();
    parser.setLanguage(await Language.load(await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(`${folder}tree-sitter-hcl.wasm`))));
    return new HclReader(parser, elapsedMs).read;
}
/** `dist/wasm/`, seen from the bundle and from `src` or `build`. */
function runtimeFolder() {
    const here = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
    const folders = ['../wasm/', '../../dist/wasm/'].map((folder) => `${here}${folder}`);
    const found = folders.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(`${folder}tree-sitter-hcl.wasm`)));
    if (found === undefined)
        throw new Error('the HCL grammar is missing: run `npm run build`');
    return found;
}
/**
 * Holds the tree of the last file: the next one is often its next version, of which only the lines that differ are then
 * parsed anew. That a file is broken is believed only when the whole of it was parsed.
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
    read = (text, tellUnread = () => undefined) => {
        if (text.length > MAX_HCL)
            return unread(tellUnread, `over ${MAX_HCL / 1024} kB`);
        if (this.#dead)
            return unread(tellUnread, 'the parser had failed before');
        try {
            const deadline = this.#elapsedMs() + DEADLINE_MS;
            const tree = this.#parseAsVersion(text, deadline) ?? this.#parse(text, null, deadline);
            if (typeof tree !== 'string')
                return this.#open({ text, tree });
            this.#hold(null);
            return tree === BROKEN && hcl_isTemplate(text) ? null : unread(tellUnread, tree);
        }
        catch {
            // A parser that trapped once is likely to trap again, or to answer wrongly.
            this.#dead = true;
            return unread(tellUnread, 'the parser failed');
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
    /** The tree of the whole text, or why there is none. */
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
        // The garbage collector does not see WebAssembly memory.
        this.#last?.tree.delete();
        this.#last = parsed;
    }
}
const BROKEN = 'it does not parse';
/** Of Jinja, Helm, cookiecutter and their like. */
function hcl_isTemplate(text) {
    return text.includes('{{') || text.includes('{%');
}
function unread(tellUnread, because) {
    tellUnread(because);
    return null;
}

// EXTERNAL MODULE: ./build/collect/git/blobs.js
var blobs = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/collect/tree-steps.js

/** The changes of each period, by the newest first-parent position that had landed by its end. */
function stepsOf(landings, periods) {
    let next = 0;
    return periods.map((period) => {
        const end = landings.findLastIndex((landing) => landing.landedAt < period.end) + 1;
        const changes = new Map();
        for (const landing of landings.slice(next, Math.max(next, end))) {
            for (const file of landing.files) {
                changes.set(file.path, (0,plain_file/* plainAfter */.hj)(file));
            }
        }
        next = Math.max(next, end);
        return { period, changes };
    });
}
/** The tree before the oldest landing that was read: the newest one, with every change undone. */
function treeBefore({ tree, landings }, steps) {
    const blobs = new Map(steps.length === 0 ? [] : tree.map((entry) => [entry.path, entry.blob]));
    for (const landing of landings.toReversed()) {
        for (const file of landing.files) {
            applyTo(blobs, [[file.path, (0,plain_file/* plainBefore */.g$)(file)]]);
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
 * Reads the tree at the end of each period: the newest first-parent position that had landed by then. All of them are
 * made from the newest tree and the landings' changes, and each distinct content is read and parsed once.
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
            (0,history_group/* addTo */.D)(versions, path, blob);
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
            want(file.path, (0,plain_file/* plainBefore */.g$)(file));
            want(file.path, (0,plain_file/* plainAfter */.hj)(file));
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
 * Reads every week's tree once and draws from it what KPIs ask of a week: components with their runbooks, and the
 * quality of the code.
 */
async function readStatically(query) {
    const { repository, history, periods, config, elapsedMs } = query;
    const trees = await readTrees(repository, history, periods, factsReader, await loadHclParser(elapsedMs));
    const components = await collectComponents({ ...query, trees });
    const isOurs = (0,scope/* lookedAt */.O)(config);
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
/** Whether a file could have said something: lock, generated and vendored files, samples and tests never do. */
function couldCount(path) {
    return isCode(path) || (formatOf(path) === 'text' && (0,handwritten/* authorship */.w)(path) === 'doc' && !isNoGuide(path));
}
const NAMED = 3;
function unreadWarning(unread) {
    const files = new Map(unread.map(({ path, because }) => [path, `${path} (${because})`]));
    if (files.size === 0)
        return [];
    const [count, named] = [(0,words/* plural */.LS)(files.size, 'file'), (0,words/* someOf */.yU)([...files.values()], NAMED)];
    return [`Components, runbooks and quality are read without ${count}, in one version or more: ${named}.`];
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isEnvironment),
/* harmony export */   FS: () => (/* binding */ fromRegion),
/* harmony export */   GW: () => (/* binding */ isPlainEnvironment),
/* harmony export */   LI: () => (/* binding */ namingSegments),
/* harmony export */   Lu: () => (/* binding */ isSorting),
/* harmony export */   QU: () => (/* binding */ withoutTools),
/* harmony export */   Vy: () => (/* binding */ isInSupportFolder),
/* harmony export */   X7: () => (/* binding */ nameOfSegments),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   bd: () => (/* binding */ plainNamingSegments)
/* harmony export */ });
/* harmony import */ var _history_memoized_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1143);
/* harmony import */ var _go_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);


const ENVIRONMENTS = new Set(`dev devel develop development stage staging stg prod prd production preprod preproduction nonprod nonproduction
   qa uat sandbox sbx loadtest blue green ring0 ring1 ring2 ring3 ring4`.split(/\s+/));
/** Environments only where nothing else in the path is one: `integration/production` is a component's. */
const AMBIGUOUS = new Set('test testing int integration canary preview live perf ephemeral ci local primary secondary dr ring'.split(' '));
const GEOGRAPHIES = new Set('us eu ap ca sa me af il cn uk mx asia europe australia northamerica southamerica'.split(' '));
const MULTI_REGIONS = new Set(['us', 'eu', 'asia', 'emea', 'apac']);
const AZURE_REGION = /^(east|west|north|south|central|uk|france|germany|japan|korea|canada|brazil|australia|norway|sweden|switzerland|uae|italy|poland|spain|qatar|israel)(us|europe|asia|india|east|west|north|south|central|southeast)[a-z]{0,8}[23]?$/;
/** Folders that only sort environments or hold the parts that they share. */
const SORTING = new Set('overlays overlay base environments environment envs env live clusters regions rings stages accounts'.split(' '));
/** Whether a folder can only be an environment, a region, a ring or a colour, or an account's number: `prod`, `prod-us-east-1`. */
function isPlainEnvironment(segment) {
    return isEnvironmentWord(segment) || isRegion(withoutEnvironment(segment)) || /^[0-9]{12}$/.test(segment);
}
function isEnvironmentWord(word) {
    return ENVIRONMENTS.has(word.toLowerCase().replaceAll(/[-_.]/g, ''));
}
/** Whether a folder is called like a region of a cloud: `us-east-1`, `westeurope`, `eu`. */
function isRegion(segment) {
    const lower = segment.toLowerCase();
    if (AZURE_REGION.test(lower) || MULTI_REGIONS.has(lower))
        return true;
    const [geography = '', ...rest] = lower.split('-');
    const direction = rest[0] === 'gov' ? rest[1] : rest[0];
    return (GEOGRAPHIES.has(geography) &&
        /^(north|south|east|west|central|northeast|southeast|northwest|southwest)[0-9]?$/.test(direction ?? ''));
}
/** The part of a path that starts at its region: what stands above a region is the account that it belongs to. */
function fromRegion(path) {
    const segments = path.split('/');
    const region = segments.findIndex(isRegion);
    return region === -1 || region === segments.length - 1 ? path : segments.slice(region).join('/');
}
/** Whether a folder only sorts: an environment, or what gathers environments and their base. */
function isSorting(segment) {
    return isEnvironment(segment) || SORTING.has(segment.toLowerCase());
}
/** Whether a name stands for an environment, as far as a name alone can tell. */
function isEnvironment(segment) {
    return isPlainEnvironment(segment) || AMBIGUOUS.has(segment.toLowerCase());
}
/** `non-prod` and `pre-prod` are one word. */
const BETWEEN_WORDS = /(?<!(?:^|[-_.])(?:non|pre))[-_.]/i;
/** A name without the environment at its end or else its start: `backup-prod` → `backup`. A name of nothing else stays. */
function withoutEnvironment(name) {
    const tokens = name.split(BETWEEN_WORDS);
    const end = tokens.findLastIndex((token) => !isEnvironmentWord(token)) + 1;
    const start = end < tokens.length ? 0 : tokens.findIndex((token) => !isEnvironmentWord(token));
    return end === 0 || (start === 0 && end === tokens.length) ? name : tokens.slice(start, end).join('-');
}
/** What a path says of the component when environments are taken out of it: its folders, innermost last. */
const namingSegments = (0,_history_memoized_js__WEBPACK_IMPORTED_MODULE_1__/* .memoized */ .x)((path) => plainNamingSegments(path).map(withoutEnvironment));
/** The same with environments left inside names: tells twins such as `a-prod` and `a-staging` from one lone `a-test`. */
const plainNamingSegments = (0,_history_memoized_js__WEBPACK_IMPORTED_MODULE_1__/* .memoized */ .x)((path) => {
    const all = path.split('/').filter((segment) => segment !== '');
    const isOne = all.some(isPlainEnvironment) ? isPlainEnvironment : isEnvironment;
    const segments = all.filter((segment) => !isOne(segment));
    const kept = segments.filter((segment) => !SORTING.has(segment.toLowerCase()));
    return kept.length > 0 ? kept : segments;
});
const PARTS = new Set(`modules module _modules shared-modules submodules _envcommon examples example samples sample templates template
   fixtures fixture tests testdata e2e spec specs molecule docs doc documentation hack demo demos archive archived
   deprecated attic cdk.out __snapshots__ vendor node_modules third_party scaffold scaffolds scaffolding skel skeleton boilerplate cookiecutter .terraform
   .github .devcontainer .kitchen`.split(/\s+/));
/** Whether a path lies where parts, samples, tests or templates are kept: no component of its own. */
function isInSupportFolder(path) {
    const folders = path.toLowerCase().split('/').slice(0, -1);
    return folders.some((folder, index) => PARTS.has(folder) ||
        PARTS.has(folder.replace(/^[._]+|_+$/g, '')) ||
        (0,_go_template_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(folder) ||
        (folder === 'test' && (index === 0 || folders[index - 1] === 'src')));
}
/** Folders that say by what something is delivered, and nothing of what it is. */
const TOOLS = new Set(`deploy deployment deployments infra infrastructure iac terraform tf tofu terragrunt helm chart charts manifests
   manifest k8s kubernetes kube pulumi cdk bicep arm cloudformation cfn ansible playbooks kustomize argocd flux`.split(/\s+/));
const PLUMBING = new Set([
    ...TOOLS,
    ...'app apps application main src config configs setup resources stack stacks server default common root release releases'.split(' '),
]);
/** An identity without the folders at its end that only name a tool: `payments/terraform` is `payments`. */
function withoutTools(identity) {
    const end = identity.findLastIndex((segment) => !TOOLS.has(segment.toLowerCase())) + 1;
    return end === 0 ? identity : identity.slice(0, end);
}
/** The name that a team would use: the innermost folder that says more than how it is deployed; `null`: none does. */
function nameOfSegments(identity) {
    return identity.findLast((segment) => !PLUMBING.has(segment.toLowerCase())) ?? null;
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ literalPart),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Sb: () => (/* binding */ withoutActions)
/* harmony export */ });
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


/***/ })

};
