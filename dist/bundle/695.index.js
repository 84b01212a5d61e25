export const id = 695;
export const ids = [695];
export const modules = {

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./build/history/identity.js
var history_identity = __webpack_require__(2469);
// EXTERNAL MODULE: ./build/collect/git/process.js
var process = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/collect/git/tokens.js
var tokens = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/collect/git/find-landing.js



const FIELDS = 4;
/** Every landing of the branch's whole first-parent line, newest first. */
async function listLandings(repository, tip) {
    const args = ['log', '--first-parent', '-z', '--no-color', '--encoding=UTF-8', '--format=%H%x00%ct%x00%s%x00%B'];
    const landings = [];
    let fields = [];
    await (0,tokens/* forEachToken */.q)((0,process/* streamGit */.t1)([...args, tip, '--'], repository.git), (token) => {
        fields.push(token.toString('utf8'));
        if (fields.length < FIELDS)
            return;
        const [sha = '', landedAt = '', title = '', message = ''] = fields;
        const identity = (0,history_identity/* identityOf */.c)(title, message);
        landings.push({ sha, landedAt: Number(landedAt), number: identity.number, title: identity.title });
        fields = [];
    });
    return landings;
}
/**
 * The landing that brought a commit to the branch: itself, or the merge. `null`: no such commit there. An id may be
 * short as long as it is the only one that begins so.
 */
async function landingOfCommit(repository, landings, id) {
    const direct = landings.filter(({ sha }) => sha.startsWith(id));
    if (direct.length === 1)
        return direct[0] ?? null;
    const [newest] = landings;
    const sha = direct.length > 1 ? null : await fullId(repository, id);
    if (sha === null || newest === undefined)
        return null;
    const onTheWay = await (0,process/* askGit */.gG)(['rev-list', '--ancestry-path', `${sha}..${newest.sha}`, '--'], repository.git);
    const reached = new Set(onTheWay.split('\n'));
    return landings.findLast((landing) => reached.has(landing.sha)) ?? null;
}
async function fullId(repository, id) {
    try {
        return (await (0,process/* askGit */.gG)(['rev-parse', '--verify', '--quiet', `${id}^{commit}`], repository.git)).trim();
    }
    catch (error) {
        if (error instanceof process/* GitError */.XS)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/iac/components/explain.js

/** The chain of one component, link by link, with what was seen at each. */
function explainComponent(component) {
    const { name, kind, paths, instances, tier, tierSource, owners, runbook, because, changedAt } = component;
    const copies = instances > 1 ? `, ${instances} instances` : '';
    return [
        `${name} is a component: ${kind}${copies}`,
        ...because.map((reason) => `  ${reason}`),
        `Paths: ${paths.slice(0, SHOWN).join(', ')}${paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : ''}`,
        tier === null ? 'Tier: none set' : `Tier: ${tier} (${tierSource})`,
        `Owners: ${owners.length === 0 ? 'none known' : owners.join(', ')}`,
        `Last changed by a person: ${changedAt === null ? 'not in the history that was read' : (0,instant/* formatDay */.im)(changedAt)}`,
        ...chain(runbook),
    ];
}
const SHOWN = 5;
function chain({ state, target, updatedAt, notes }) {
    const reached = LINKS.findIndex(({ broken }) => broken.includes(state));
    const held = reached === -1 ? LINKS : LINKS.slice(0, reached);
    return [
        `Runbook: ${state}${target === null ? '' : `, ${target}`}${updatedAt === null ? '' : `, reviewed ${(0,instant/* formatDay */.im)(updatedAt)}`}`,
        `  chain: ${['component found', ...held.map(({ holds }) => holds), ...(reached === -1 ? [] : [`✗ ${LINKS[reached]?.breaks}`])].join(' → ')}`,
        ...notes.map((note) => `  ${note}`),
    ];
}
const LINKS = [
    { holds: 'runbook declared', breaks: 'no runbook declared', broken: ['none'] },
    { holds: 'target exists', breaks: 'target missing', broken: ['target-missing'] },
    { holds: 'not a stub', breaks: 'a stub', broken: ['stub'] },
    { holds: 'current', breaks: 'not current', broken: ['stale'] },
];

// EXTERNAL MODULE: ./build/iac/classify.js + 2 modules
var classify = __webpack_require__(9917);
// EXTERNAL MODULE: ./build/iac/handwritten.js
var handwritten = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/iac/risk.js
var risk = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/iac/scope.js
var scope = __webpack_require__(9324);
;// CONCATENATED MODULE: ./build/iac/explain.js




const explain_SHOWN = 20;
/** Tells why a change is infrastructure or is not, and how its weight came about: plain text, nothing escaped. */
function explainWeight(change, config, roots) {
    const toolOf = (0,scope/* scopeOf */.v)(config, roots);
    const riskOf = (0,classify/* configuredRisk */.M)(config.weights.classes);
    const tooled = change.files.map((file) => ({ file, tool: toolOf(file) }));
    const infraFirst = tooled.toSorted((one, other) => Number(one.tool === null) - Number(other.tool === null));
    const files = infraFirst.map(({ file, tool }) => {
        const risks = tool === null ? [] : [...new Set([...(0,risk/* riskOfFile */.p)(file), ...riskOf(file.path)])].sort();
        return `  ${file.path}: ${[tool ?? 'no infrastructure', linesOf(file), ...risks].join(', ')}`;
    });
    return [
        `${change.infra ? `It is infrastructure (${change.tools.join(', ')})` : 'It is no infrastructure change'}, the work of ${change.machine ? 'a machine' : 'a person'}.`,
        `Its weight is ${weightOf(change)}.`,
        `It touched ${change.files.length === 1 ? 'one file' : `${change.files.length} files`}:`,
        ...files.slice(0, explain_SHOWN),
        ...(files.length > explain_SHOWN ? [`  and ${files.length - explain_SHOWN} more`] : []),
    ];
}
function weightOf({ weight }) {
    const { lines, size, risk, riskClasses } = weight;
    const classes = riskClasses.length === 0 ? 'no class of blast radius' : riskClasses.join(', ');
    return `${weight.weight}: size ${size} (${lines} lines that a person wrote) × risk ${risk} (${classes})`;
}
function linesOf({ path, content, before, after }) {
    const kind = (0,handwritten/* authorship */.w)(path);
    if (kind !== 'written')
        return kind === 'doc' ? 'documentation' : kind;
    if (content === null)
        return before === after ? 'unchanged' : 'contents not compared';
    return `+${content.addedCount} −${content.removedCount}${content.sign === 'generated' ? ', generated' : ''}`;
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
// EXTERNAL MODULE: ./build/pipeline.js + 56 modules
var pipeline = __webpack_require__(7614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/reverts/claim.js
var claim = __webpack_require__(9124);
;// CONCATENATED MODULE: ./build/reverts/explain.js


/**
 * Tells, line by line, what was decided of a change: its part in reverts on either side, by which signal and at which
 * tier, whether it counts as failed and why, and what would overrule that. Plain text, nothing escaped.
 */
function explainChange(change, reverts) {
    return [
        `${(0,claim/* nameOf */.V)(change)} landed on ${(0,instant/* formatDay */.im)(change.landedAt)} as ${ROLES[change.role]}: ${change.title}`,
        ...reverts.filter((revert) => revert.change.sha === change.sha).flatMap(asRevert),
        ...reverts.flatMap((revert) => revert.targets.filter((target) => target.sha === change.sha).map((target) => asTarget(revert, target))),
        outcome(change),
        howToOverrule(change),
    ];
}
const ROLES = {
    change: 'a change',
    revert: 'a revert',
    reland: 'a re-land',
};
function asRevert({ reland, planned, targets }) {
    return targets.map((target) => {
        const name = nameOfTarget(target);
        if (target.tier === 'candidate')
            return `It may undo ${name}, which is not counted (${sureness(target)}).`;
        const verb = reland ? 'brings back what was undone by' : target.extent === 'full' ? 'undoes' : 'undoes a part of';
        const foreseen = planned === null ? '' : ` Foreseen, so that it is no failure: ${planned}.`;
        return `It ${verb} ${name} (${sureness(target)}).${foreseen}`;
    });
}
function asTarget({ change: by, reland, planned }, target) {
    const name = `${(0,claim/* nameOf */.V)(by)} of ${(0,instant/* formatDay */.im)(by.landedAt)}`;
    if (target.tier === 'candidate')
        return `${name} may undo it, which is not counted (${sureness(target)}).`;
    if (reland)
        return `${name} undoes this revert and so lands its target again (${sureness(target)}).`;
    const foreseen = planned === null ? '' : ` Foreseen, so that it is no failure: ${planned}.`;
    return `${name} undoes ${target.extent === 'full' ? 'it' : 'a part of it'} (${sureness(target)}).${foreseen}`;
}
function sureness({ tier, signal, because }) {
    return `${tier}, by ${signal}: ${because}`;
}
function nameOfTarget({ change, number, sha }) {
    if (change !== null)
        return `${(0,claim/* nameOf */.V)(change)} “${change.title}”`;
    return number === null ? (sha === null ? 'something that was not found' : (0,claim/* short */.h)(sha)) : `#${number}`;
}
function outcome({ failure, overruled, role }) {
    const decided = overruled === null ? '' : ` Decided against detection by ${overruled}.`;
    if (failure === null) {
        return `${role === 'change' ? 'It does not count as failed.' : 'It is in neither side of the failure rate.'}${decided}`;
    }
    const days = Math.round((failure.after / instant/* DAY */.d_) * 10) / 10;
    return `It counts as failed, ${days} days after it landed (${failure.cause}): ${failure.because}.${decided}`;
}
function howToOverrule(change) {
    const name = (0,claim/* nameOf */.V)(change);
    const label = change.failure === null ? 'kpi: failed' : 'kpi: not-a-failure';
    const trailer = change.failure === null ? 'Caused-by' : 'Not-a-failure';
    const byLabel = change.number === null ? '' : `the label “${label}” on ${name}, or `;
    return `To overrule: ${byLabel}“${trailer}: ${name}” in the message of a later commit.`;
}

// EXTERNAL MODULE: ./build/cli/shell.js
var cli_shell = __webpack_require__(2603);
// EXTERNAL MODULE: ./build/cli/source.js + 1 modules
var cli_source = __webpack_require__(5180);
;// CONCATENATED MODULE: ./build/cli/explain.js












/** Tells of a change (full or short id, #N) or a component (its name) what was decided, and why. */
async function runExplain(reference, dir, options, shell) {
    const progress = (0,cli_shell/* progressOn */.z)(shell.stderr);
    const source = await (0,cli_source/* openSource */.o)(dir, options, shell);
    try {
        const lines = await explain(reference, { ...source.request, progress: progress.step });
        progress.done();
        shell.signal.throwIfAborted();
        shell.stdout.write(`${lines.map(plainLine).join('\n')}\n`);
    }
    finally {
        progress.done();
        await source.close();
    }
}
async function explain(reference, request) {
    const landings = await listLandings(request.repository, request.tip);
    const landing = await find(reference, landings, request);
    return landing === null ? explainByName(reference, landings, request) : explainLanding(landing, request);
}
/** `#N` is a number, `N` a number before it is an id. */
async function find(reference, landings, { repository }) {
    const [, mark, digits] = /^(#?)(\d{1,10})$/.exec(reference) ?? [];
    const byNumber = landings.find(({ number }) => number !== null && number === Number(digits));
    if (byNumber !== undefined)
        return byNumber;
    if (mark === '#')
        throw unknownNumber(Number(digits), landings);
    const isId = /^[0-9a-f]{4,64}$/i.test(reference);
    return isId ? landingOfCommit(repository, landings, reference.toLowerCase()) : null;
}
function unknownNumber(wanted, landings) {
    const [near] = landings
        .flatMap(({ number, title }) => (number === null ? [] : [{ number, title, away: Math.abs(number - wanted) }]))
        .toSorted((one, other) => one.away - other.away);
    return new errors/* UserError */.y(`No change #${wanted} landed on this branch.`, {
        remedy: near === undefined
            ? 'Its changes carry no pull-request numbers: name the change by its commit.'
            : `The nearest is #${near.number}: ${near.title}`,
    });
}
/** The whole stretch from that change on is decided, so that it reads as it does in a report of its week. */
async function explainLanding(landing, request) {
    if (landing.landedAt > request.asOf) {
        throw new errors/* UserError */.y(`${landing.sha.slice(0, 10)} had not landed by ${(0,instant/* formatDay */.im)(request.asOf)}.`, {
            remedy: 'Choose a later instant with --as-of.',
        });
    }
    const [first] = (0,period/* completeWeeks */.j6)(request.asOf, request.config.weeks);
    const known = await (0,pipeline/* decideChanges */.ci)(request, Math.min(landing.landedAt, first?.start ?? landing.landedAt));
    const change = known.changes.find(({ sha, commits }) => sha === landing.sha || commits.includes(landing.sha));
    if (change === undefined) {
        return [`${landing.sha.slice(0, 10)} is no change: the history's root, or a merge of the branch into itself.`];
    }
    return [...explainChange(change, known.reverts), '', ...explainWeight(change, request.config, known.roots)];
}
async function explainByName(name, landings, request) {
    const { components } = await (0,pipeline/* makeReport */.dO)(request);
    const found = components.find((component) => component.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined)
        return explainComponent(found);
    const names = components.map((component) => component.name);
    const meant = (0,nearest/* nearest */.p)(name, names) ?? names.find((candidate) => candidate.includes(name)) ?? nearestId(name, landings);
    throw new errors/* UserError */.y(`There is no change and no component ${name}.`, {
        remedy: meant === null ? 'Name a commit, #N, or a component of the report.' : `Did you mean ${meant}?`,
    });
}
/** The commit whose id agrees longest with a mistyped one; `null`: none agrees in four digits. */
function nearestId(id, landings) {
    for (let length = id.length - 1; length >= 4; length -= 1) {
        const near = landings.find(({ sha }) => sha.startsWith(id.slice(0, length).toLowerCase()));
        if (near !== undefined)
            return `${near.sha.slice(0, 10)} (${near.title})`;
    }
    return null;
}
/** Indentation is ours, the rest may be anybody's. */
function plainLine(line) {
    const indentation = /^ */.exec(line)?.[0] ?? '';
    return `${indentation}${(0,report_escape/* terminalText */.eR)(line.slice(indentation.length))}`;
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
