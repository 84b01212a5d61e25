export const id = 614;
export const ids = [614,482];
export const modules = {

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



/** The data of an answer that must be whole. Throws `UserError` for the first problem, with the permission to add. */
function complete(answer) {
    const [problem] = answer.problems;
    if (problem !== undefined)
        throw problemError(problem);
    if (answer.data === null)
        throw unexplained();
    return answer.data;
}
/** A problem as advice. */
function problemError(problem) {
    const where = problem.path.join('.') || 'the request';
    if (isForbidden(problem) && /\bSAML\b/.test(problem.message))
        return notAuthorized();
    if (isForbidden(problem))
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPermission */ .U)(problem.path);
    if (problem.type === 'NOT_FOUND') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`GitHub knows no such thing, or the token may not see it: ${where}`, {
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
function notAuthorized() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The organization asks for single sign-on, and the token is not authorized for it', {
        remedy: 'Authorize the token for the organization in its settings on GitHub, under "Configure SSO".',
    });
}
function unexplained() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GitHub answered without data and without a reason', { remedy: 'Run again later.' });
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ LostAnswer),
  M: () => (/* reexport */ answer/* complete */.My),
  createGitHubClient: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: ./build/github/answer.js
var answer = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/github/unavailable.js
var unavailable = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/github/budget.js

/** Below the 1,000 points an hour that `GITHUB_TOKEN` has for the whole repository. */
const DEFAULT_BUDGET = { requests: 900, points: 900, waitMs: 15 * 60_000 };
function createMeter({ budget, now, wait, log }) {
    const used = { requests: 0, points: 0 };
    let waited = 0;
    return {
        used,
        request() {
            if (used.requests >= budget.requests || used.points >= budget.points) {
                throw new unavailable/* GitHubUnavailable */.k(`This run has used its budget of ${budget.requests} requests and ${budget.points} points`, {
                    remedy: 'Measure fewer weeks, or run again when GitHub answers without faults.',
                });
            }
            used.requests += 1;
        },
        async pause(ms, because) {
            if (waited + ms > budget.waitMs) {
                throw new unavailable/* GitHubUnavailable */.k(`${because}: going on would take a pause of ${inWords(ms)}, more than this run may wait`, {
                    remedy: `Run again after ${clock(now() + ms)} UTC, or allow a longer wait with \`max-wait\`.`,
                });
            }
            waited += ms;
            log(`${because}: going on in ${inWords(ms)}`);
            await wait(ms);
        },
    };
}
function inWords(ms) {
    return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;
}
function clock(ms) {
    return new Date(ms).toISOString().slice(11, 16);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/permissions.js
var permissions = __webpack_require__(1498);
;// CONCATENATED MODULE: ./build/github/faults.js




const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly/i;
const OVERLOADED = /^Something went wrong while executing your query/;
/** Problems that stay however often one asks. */
const LASTING = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND', 'UNPROCESSABLE', 'STALE_DATA']);
/** Asked often enough. */
function givenUp(because, attempts) {
    return new unavailable/* GitHubUnavailable */.k(`${because}, ${attempts} times`, {
        remedy: 'Run again later; see https://www.githubstatus.com for disturbances.',
    });
}
/** Judges a reply by what GitHub documents and by what is seen of it. */
function judgeReply(reply, now) {
    const { status, problems } = reply;
    if (status === 0)
        return { kind: 'too-big', because: 'GitHub did not answer in time, or the connection broke' };
    const limit = limitOf(reply, now);
    if (limit !== null)
        return limit;
    if (status === 502 || status === 504)
        return { kind: 'too-big', because: `GitHub answered ${status}` };
    if (status >= 500)
        return { kind: 'passing', because: `GitHub answered ${status}` };
    if (status >= 400)
        return { kind: 'refused', error: refusal(reply) };
    if (reply.data === undefined || reply.data === '') {
        return { kind: 'passing', because: "GitHub's answer was cut off" };
    }
    if (problems.some(({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' || OVERLOADED.test(message))) {
        return { kind: 'too-big', because: 'GitHub gave up on the query' };
    }
    const passing = problems.find((problem) => !(0,answer/* isForbidden */.US)(problem) && !LASTING.has(problem.type ?? ''));
    if (passing === undefined)
        return { kind: 'answered' };
    return { kind: 'holes', because: "GitHub's answer has holes" };
}
function limitOf(reply, now) {
    const { status, problems, header } = reply;
    const said = [reply.message, ...problems.map(({ message }) => message)];
    const isSecondary = said.some((text) => SECONDARY.test(text));
    const isPrimary = problems.some(({ type }) => type === 'RATE_LIMITED');
    const isRefused = status === 403 || status === 429;
    const isSpent = header('x-ratelimit-remaining') === '0';
    const retryAfter = seconds(header('retry-after'));
    const applies = isPrimary || isSecondary || status === 429 || (isRefused && (isSpent || retryAfter !== null));
    if (!applies)
        return null;
    const reset = isSpent || isPrimary ? seconds(header('x-ratelimit-reset')) : null;
    return {
        kind: 'limited',
        because: isSecondary ? 'GitHub asks to slow down' : "GitHub's rate limit is used up",
        until: retryAfter !== null ? now + retryAfter * 1000 : reset === null ? null : reset * 1000 + 1000,
    };
}
function seconds(value) {
    return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
}
function refusal({ status, message }) {
    if (status === 401) {
        return new errors/* UserError */.y('GitHub refused the token (401)', {
            remedy: 'Check that the token is not expired or revoked, and that it belongs to this GitHub server.',
        });
    }
    if (status === 403 && message.includes('Resource not accessible'))
        return (0,permissions/* missingPermission */.U)([]);
    if (status === 404) {
        return new errors/* UserError */.y('There is no GitHub API at this address (404)', {
            remedy: 'Check the API address: https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
        });
    }
    return new errors/* UserError */.y(`GitHub refused the request (${status})`, {
        remedy: 'Check the access of the token and any proxy or firewall on the way.',
    });
}

// EXTERNAL MODULE: ./build/github/redact.js
var github_redact = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/github/transport.js
var transport = __webpack_require__(603);
;// CONCATENATED MODULE: ./build/github/exchange.js




const DEADLINE_MS = 20_000;
/** However late its clock says that it is. */
const LEAST_PAUSE_MS = 1_000;
/** Where GitHub does not say how long: a minute, doubled each time. */
const UNTOLD_PAUSE_MS = 60_000;
function createExchange(options) {
    const { now, wait } = options;
    const redact = (0,github_redact/* createRedactor */.l)(options.token);
    const budget = { ...DEFAULT_BUDGET, ...options.budget };
    const meter = createMeter({ budget, now, wait, log: (line) => options.log(redact(line)) });
    const deadline = options.deadline ?? (() => AbortSignal.timeout(DEADLINE_MS));
    const send = (0,transport/* createTransport */.o)({ token: options.token, apiUrl: options.apiUrl, fetch: options.fetch, deadline });
    let limit = { until: Number.NEGATIVE_INFINITY, because: '', untold: 0 };
    return {
        used: meter.used,
        pause: meter.pause,
        async exchange(document, variables) {
            const held = limit.until - now();
            if (held > 0)
                await meter.pause(held, limit.because);
            meter.request();
            const reply = await send(document, variables);
            meter.used.points += costOf(reply.data);
            const outcome = judgeReply(reply, now());
            limit = outcome.kind === 'limited' ? limitAfter(outcome, limit.untold, now()) : { ...limit, untold: 0 };
            return { answer: answerOf(reply, redact), outcome };
        },
    };
}
function limitAfter(outcome, untold, now) {
    const { until, because } = outcome;
    return until === null
        ? { until: now + UNTOLD_PAUSE_MS * 2 ** untold, because, untold: untold + 1 }
        : { until: Math.max(until, now + LEAST_PAUSE_MS), because, untold };
}
function answerOf({ data, problems }, redact) {
    return {
        data: (data ?? null),
        problems: problems.map((problem) => ({ ...problem, message: redact(problem.message) })),
    };
}
/** What GitHub says that the answer cost, where the document asks; at least a point a request. */
function costOf(data) {
    const cost = data?.rateLimit?.cost;
    return typeof cost === 'number' ? cost : 1;
}

;// CONCATENATED MODULE: ./build/github/client.js




/** A write whose answer did not arrive: it may or may not have happened. */
class LostAnswer extends Error {
    constructor(because) {
        super(`${because}; whether it has written is not known`);
        this.name = 'LostAnswer';
    }
}
const MOST_ATTEMPTS = 8;
/** After so many an answer with holes is taken as it is. */
const ATTEMPTS_AT_HOLES = 3;
/** GitHub asks for a second between two writes. */
const WRITE_PAUSE_MS = 1_000;
const LONGEST_BREATH_MS = 30_000;
/** A client for one run. Nothing is loaded or sent before its first use. */
function createGitHubClient(options) {
    const { exchange, pause, used } = createExchange(options);
    const pageSizes = new Map();
    let wroteAt = Number.NEGATIVE_INFINITY;
    async function queryBatch(name, most, ask) {
        for (let attempt = 1;; attempt += 1) {
            const size = Math.min(most, pageSizes.get(name) ?? most);
            const { document, variables } = ask(size);
            const { answer, outcome } = await exchange(document, variables);
            if (outcome.kind === 'answered')
                return answer;
            if (outcome.kind === 'refused')
                throw outcome.error;
            if (outcome.kind === 'holes' && attempt >= ATTEMPTS_AT_HOLES)
                return answer;
            if (attempt >= MOST_ATTEMPTS)
                throw givenUp(outcome.because, attempt);
            if (outcome.kind === 'too-big')
                pageSizes.set(name, Math.max(1, Math.floor(size / 2)));
            if (outcome.kind !== 'limited')
                await pause(breath(attempt), outcome.because);
        }
    }
    function query(document, variables) {
        const { first } = variables;
        if (typeof first !== 'number')
            return queryBatch(document, 1, () => ({ document, variables }));
        return queryBatch(document, first, (size) => ({ document, variables: { ...variables, first: size } }));
    }
    async function mutate(document, variables) {
        for (let attempt = 1;; attempt += 1) {
            const early = wroteAt + WRITE_PAUSE_MS - options.now();
            if (early > 0)
                await options.wait(early);
            const { answer, outcome } = await exchange(document, variables);
            wroteAt = options.now();
            if (outcome.kind === 'limited' && attempt < MOST_ATTEMPTS)
                continue;
            return written(answer, outcome);
        }
    }
    async function holdUntil(ms, because) {
        const left = ms - options.now();
        if (left > 0)
            await pause(left, because);
    }
    return { query, queryBatch, mutate, holdUntil, usage: used };
}
function written({ data, problems }, outcome) {
    if (outcome.kind === 'refused')
        throw outcome.error;
    if (outcome.kind !== 'answered')
        throw new LostAnswer(outcome.because);
    if (problems[0] !== undefined)
        throw (0,answer/* problemError */.gS)(problems[0]);
    if (data === null)
        throw new LostAnswer('GitHub answered nothing');
    return data;
}
/** 1 s, 2 s, 4 s … up to half a minute. */
function breath(attempt) {
    return Math.min(1_000 * 2 ** (attempt - 1), LONGEST_BREATH_MS);
}


/***/ }),

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingPermission)
/* harmony export */ });
/* unused harmony export permissionsFor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** What a field of GitHub's schema needs, as the lines of a workflow's `permissions:` block. */
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
/** The permission lines that the innermost known field of a path needs; empty: not known. */
function permissionsFor(path) {
    const known = path.findLast((step) => typeof step === 'string' && Object.hasOwn(NEEDED, step));
    return known === undefined ? [] : (NEEDED[known] ?? []);
}
/** The token may not do what stands at `path` of the document. */
function missingPermission(path) {
    const lines = permissionsFor(path).map((line) => `\`${line}\``);
    const what = path.filter((step) => typeof step === 'string').join('.') || 'this request';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The token may not use ${what}`, {
        remedy: lines.length > 0
            ? `Add ${lines.join(' and ')} to the workflow's \`permissions:\`, or give the token that access.`
            : "Give the token access to this repository, or add what is missing to the workflow's `permissions:`.",
    });
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const HIDDEN = '***';
const CREDENTIALS_IN_URL = /(:\/\/)[^/\s@]{1,2000}@/g;
/**
 * Takes a token out of any text that leaves the program: plain, URL-encoded, in base64 whatever stands before it, and
 * whatever stands before the `@` of an address.
 */
function createRedactor(token) {
    const forms = token === '' ? [] : [token, encodeURIComponent(token), ...base64Forms(token)];
    const hidden = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return (text) => hidden.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text).replaceAll(CREDENTIALS_IN_URL, `$1${HIDDEN}@`);
}
/** Base64 works in groups of three bytes: what precedes the token shifts it by 0, 1 or 2. Edge characters are shared. */
function base64Forms(token) {
    return [0, 1, 2].flatMap((shift) => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(token)]);
        const whole = bytes.toString('base64').replaceAll('=', '');
        const inner = whole.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
        return inner.length < 8 ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    });
}


/***/ }),

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proxyFetch),
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/**
 * Sends GraphQL documents and never throws for what the network or GitHub does. Loads the HTTP client on first use, so
 * that a run without GitHub does not pay for it.
 */
function createTransport(options) {
    let ready;
    return async (document, variables) => {
        ready ??= createSender(options);
        return (await ready)(document, variables);
    };
}
async function createSender({ token, fetch, deadline, ...options }) {
    const apiUrl = options.apiUrl.replace(/\/$/, '');
    const { graphql } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 8839));
    const send = fetch ?? (await proxyFetch(apiUrl));
    return async (document, variables) => {
        let headers = null;
        const tapped = async (url, init) => {
            const response = await send(url, init);
            headers = response.headers;
            return response;
        };
        const header = (name) => headers?.get(name) ?? null;
        try {
            const data = await graphql(document, {
                ...variables,
                baseUrl: apiUrl,
                headers: { authorization: `bearer ${token}` },
                request: { fetch: tapped, signal: deadline(), redirect: 'error' },
            });
            return { status: 200, header, data, problems: [], message: '' };
        }
        catch (error) {
            return { header, ...failedReply(error) };
        }
    };
}
function failedReply(error) {
    if (Array.isArray(error.errors)) {
        const problems = error.errors.map(({ type, path, message }) => ({
            type: type ?? null,
            path: path ?? [],
            message: message ?? '',
        }));
        return { status: 200, data: error.data ?? null, problems, message: '' };
    }
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    return { status, data: undefined, problems: [], message: error.message };
}
/** `fetch` through the proxy that the environment names for this address, as everything on a runner goes. */
async function proxyFetch(apiUrl) {
    const [{ HttpClient }, undici] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942)), __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19))]);
    const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
    // The package's types of fetch and those of Node name the same standard and do not meet.
    const send = undici.fetch;
    return (url, init) => send(url, { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) });
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubUnavailable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** GitHub cannot be read now, though nothing is wrong with what was asked: faults, limits, the run's own budget. */
class GitHubUnavailable extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
}


/***/ }),

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** First lines by which hosts land a pull request. Named groups: `number`, `branch`, `title`. */
const FORMS = [
    // GitHub's merge button, Prow
    { pattern: /^Merge pull request #(?<number>\d+) from [^/\s]+\/(?<branch>\S+)/, titleInBody: true },
    // bors, homu
    { pattern: /^Auto merge of #(?<number>\d+) - (?:[^:\s]+:)?(?<branch>[^\s,]+), r=\S+/, titleInBody: true },
    // bors-ng
    { pattern: /^Merge #(?<number>\d+)\b/, titleInBody: true },
    // Bitbucket
    { pattern: /^Merged in (?<branch>\S+) \(pull request #(?<number>\d+)\)/, titleInBody: true },
    // Azure DevOps
    { pattern: /^Merged PR (?<number>\d+): (?<title>.+)/, titleInBody: false },
    // GitLab: the number stands in the body's last line
    { pattern: /^Merge branch '(?<branch>[^']+)'(?: into '?[^']+'?)?$/, titleInBody: true },
    // Gerrit, Zuul
    { pattern: /^Merge "(?<title>.+)"(?: into \S+)?$/, titleInBody: false },
    // squash merge
    { pattern: /^(?<title>.*\S)\s+\(#(?<number>\d+)\)$/, titleInBody: false },
    { pattern: /^(?<title>.*\S)\s+\(!(?<number>\d+)\)$/, titleInBody: false },
];
const GITLAB_NUMBER = /^See merge request (?:[\w./-]*)!(\d+)$/m;
/** Reads number, branch and title out of a landing's message; whatever it does not say is `null`. */
function identityOf(title, message) {
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
function firstBodyLine(message) {
    const lines = message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    const first = lines.find((line) => line !== '');
    return first === undefined || /^See merge request /.test(first) ? null : first;
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hiddenLandings),
/* harmony export */   Y: () => (/* binding */ isSyncMerge)
/* harmony export */ });
const FROM_BRANCH = /^Merge (?:remote-tracking )?branch '(?:[\w.-]+\/)?(?<branch>[^'/]+)'/;
/**
 * Whether a merge brought the default branch into a line of somebody's own (`Merge branch 'main' of …`): its second
 * parent holds the former tip, so it is no change, and what landed there is hidden from the first-parent line.
 */
function isSyncMerge(landing, defaultBranch) {
    if (landing.parents.length < 2)
        return false;
    const branch = FROM_BRANCH.exec(landing.title)?.groups?.['branch'];
    return branch !== undefined && [defaultBranch, 'main', 'master', 'trunk'].includes(branch);
}
/** How many landings such merges hide from the first-parent line. */
function hiddenLandings(landings, defaultBranch) {
    return landings
        .filter((landing) => isSyncMerge(landing, defaultBranch))
        .reduce((sum, landing) => sum + landing.sideLine, 0);
}


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify),
  M: () => (/* binding */ configuredRisk)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/history/identity.js
var history_identity = __webpack_require__(2469);
;// CONCATENATED MODULE: ./build/history/machine.js
/**
 * Accounts and author names that are machines, beside everything that ends in `[bot]` or in the word "bot".
 * Published in the reference.
 */
const KNOWN_MACHINES = [
    'dependabot',
    'dependabot-preview',
    'renovate',
    'renovate bot',
    'renovate-bot',
    'whitesource renovate',
    'mend renovate',
    'github-actions',
    'github actions',
    'greenkeeper',
    'snyk-bot',
    'pre-commit-ci',
    'imgbot',
    'flux',
    'fluxbot',
    'fluxcdbot',
    'flux bot',
    'argocd-image-updater',
    'updatecli',
    'updatecli bot',
    'openstack proposal bot',
    'openstack release bot',
    'zuul',
    'semantic-release-bot',
    'release-please',
    'terraform-docs',
    'k8s-ci-robot',
    'jenkins-infra-bot',
    'red-hat-konflux',
    'konflux',
];
const NAMED_BOT = /\[bot\]$|(^|[\s._-])bot$/;
/** Tells people from machines by author name or account. */
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
 * Whether a machine did the work: all inner commits of a merge, else the author. Who committed, pressed merge or
 * updated the branch does not matter.
 */
function isMachineWork(landing, isMachine) {
    const work = landing.inner.filter((commit) => !BRANCH_UPDATE.test(commit.message));
    return work.length > 0 ? work.every((commit) => isMachine(commit.author)) : isMachine(landing.author);
}

// EXTERNAL MODULE: ./build/history/mainline.js
var mainline = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/iac/scope.js
var scope = __webpack_require__(9324);
// EXTERNAL MODULE: ./build/iac/handwritten.js
var handwritten = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/iac/risk.js
var iac_risk = __webpack_require__(7257);
;// CONCATENATED MODULE: ./build/iac/weight.js


/**
 * Size × risk. Size is 1…4 by the lines that a person wrote, so that a larger change never pays more than a few small
 * ones; risk is 1 plus a step for each class of blast radius that its infrastructure files touch, capped.
 */
function weigh(files, infraFiles, weights, classify) {
    const lines = writtenLines(files);
    const size = 1 + weights.size.filter((limit) => lines > limit).length;
    const found = infraFiles.flatMap((file) => [...(0,iac_risk/* riskOfFile */.p)(file), ...classify(file.path)]);
    const riskClasses = [...new Set(found)].sort();
    const risk = Math.min(1 + weights.risk * riskClasses.length, weights['max-risk']);
    return { lines, size, riskClasses, risk, weight: size * risk };
}
function writtenLines(files) {
    return files.reduce((sum, { path, content }) => {
        if (content === null || content.sign === 'generated' || (0,handwritten/* authorship */.w)(path) !== 'written')
            return sum;
        return sum + content.addedCount + content.removedCount;
    }, 0);
}

;// CONCATENATED MODULE: ./build/iac/classify.js






/**
 * Makes a change of each landing: who did it, which infrastructure it touches, how big and risky it is.
 * Root and shallow-boundary commits and merges of the default branch into itself are no changes.
 */
function classify(landings, classification) {
    const { config, defaultBranch, roots, pulls } = classification;
    const isMachine = machineTest(config.bots);
    const toolOfFile = (0,scope/* scopeOf */.v)(config, roots);
    const riskOf = configuredRisk(config.weights.classes);
    return landings.flatMap((landing) => {
        if (landing.parents.length === 0 || (0,mainline/* isSyncMerge */.Y)(landing, defaultBranch))
            return [];
        const pull = pulls.get(landing.sha) ?? null;
        const commits = classification.ranges?.get(landing.sha) ?? [landing.sha];
        const identity = (0,history_identity/* identityOf */.c)(landing.title, landing.message);
        const tooled = landing.files.flatMap((file) => {
            const tool = toolOfFile(file);
            return tool === null ? [] : [{ file, tool }];
        });
        const files = tooled.map(({ file }) => file);
        return [
            {
                ...landing,
                commits,
                number: pull?.number ?? identity.number,
                title: (commits.length > 1 ? pull?.title : null) ?? titleOf(landing, identity),
                branch: pull?.headBranch ?? identity.branch,
                pull,
                machine: isMachineWork(landing, isMachine),
                infra: tooled.length > 0,
                tools: [...new Set(tooled.map(({ tool }) => tool))].sort(),
                weight: weigh(landing.files, files, config.weights, riskOf),
            },
        ];
    });
}
/** A merge without a body says nothing of the work: its only commit does, else its branch. */
function titleOf(landing, { title, branch, number }) {
    if (landing.parents.length < 2 || title !== landing.title || (number === null && branch === null))
        return title;
    const [only, ...others] = landing.inner;
    if (only !== undefined && others.length === 0)
        return only.message.split('\n')[0] ?? title;
    return branch?.replace(/[-_/]+/g, ' ') ?? title;
}
/** Classes that configuration adds by path. */
function configuredRisk(classes) {
    const rules = Object.entries(classes).map(([name, globs]) => ({
        name,
        matches: picomatch([...globs], { dot: true }),
    }));
    return (path) => rules.flatMap(({ name, matches }) => (matches(path) ? [name] : []));
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ signProbe),
/* harmony export */   T: () => (/* binding */ contentSign),
/* harmony export */   _2: () => (/* binding */ isWorkflow)
/* harmony export */ });
/* harmony import */ var _history_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1143);

const GENERATED = /\bcode generated\b|\bauto-?generated\b|\bgenerated\b[^\n]{0,80}\bdo not edit\b|\bdo not edit\b[^\n]{0,80}\bgenerated\b|controller-gen\.kubebuilder\.io\/version/i;
// Their header speaks of the file that they will become.
const TEMPLATE = /\.(j2|erb|epp|tpl|tmpl|tftpl|gotmpl)$/i;
const GENERATED_PROBE = 600;
const YAML = /\.(ya?ml)(\.(j2|tpl|tmpl|gotmpl|erb|template))?$/i;
const JSON_FILE = /\.(json|template)$/i;
const WORKFLOW = /(^|\/)(\.github\/(workflows|actions)\/|\.gitlab-ci|\.gitlab\/ci\/|azure-pipelines?|\.azuredevops\/|\.azure-pipelines\/|jenkinsfile|\.circleci\/|\.tekton\/|\.buildkite\/|buildspec|bitbucket-pipelines|cloudbuild|atlantis\.ya?ml|\.drone)/i;
const DEPLOYS = /\b(terraform|tofu|terragrunt)\b[^\n]{0,80}\b(apply|run-all)\b|helm(file)?\s+(upgrade|install|apply|sync)|kubectl\s+(apply|rollout|set image|patch)|ansible-playbook|pulumi\s+up|az\s+deployment|az\s+stack|cloudformation\s+deploy|sam\s+deploy|cdk\s+deploy|argocd\s+app\s+sync|serverless\s+deploy|azure\/(arm-deploy|k8s-deploy|webapps-deploy|container-apps-deploy)|aws-actions\/[a-z-]*deploy|google-github-actions\/deploy|pulumi\/actions|\benvironment:\s|dflook\/terraform-apply/i;
const DOCUMENT_PROBE = 16 * 1024;
/** How many characters of a file `contentSign` wants to see. */
function signProbe(path) {
    return YAML.test(path) || JSON_FILE.test(path) || isWorkflow(path) ? DOCUMENT_PROBE : GENERATED_PROBE;
}
/** What a file is by its contents, where its path does not tell; reads a prefix only. `null`: nothing tells. */
function contentSign(path, text) {
    if (isDeployWorkflow(path, text))
        return 'ci';
    if (!TEMPLATE.test(path) && GENERATED.test(text.slice(0, GENERATED_PROBE)))
        return 'generated';
    if (YAML.test(path))
        return yamlSign(text);
    return JSON_FILE.test(path) ? jsonSign(text) : null;
}
/** Whether a path is one where continuous integration is configured. */
const isWorkflow = (0,_history_memoized_js__WEBPACK_IMPORTED_MODULE_0__/* .memoized */ .x)((path) => WORKFLOW.test(path));
function isDeployWorkflow(path, text) {
    return isWorkflow(path) && DEPLOYS.test(text);
}
const PLAYBOOK_KEYS = ['- hosts', '- import_playbook', '- ansible.builtin.import_playbook'];
function yamlSign(text) {
    const has = (key) => text.startsWith(`${key}:`) || text.includes(`\n${key}:`);
    if (has('apiVersion') && has('kind'))
        return kubernetesSign(text);
    if (has('AWSTemplateFormatVersion') || (text.includes('AWS::') && has('Resources')))
        return 'cloudformation';
    if (PLAYBOOK_KEYS.some(has))
        return 'ansible';
    return has('services') && /^\s+(image|build):/m.test(text) ? 'compose' : null;
}
const API_GROUPS = [
    ['argoproj.io/', 'argocd'],
    ['toolkit.fluxcd.io/', 'flux'],
    ['crossplane.io/', 'crossplane'],
    ['kustomize.config.k8s.io/', 'kustomize'],
];
function kubernetesSign(text) {
    const version = /^apiVersion:\s*["']?([\w./-]{1,100})/m.exec(text)?.[1] ?? '';
    return API_GROUPS.find(([fragment]) => version.includes(fragment))?.[1] ?? 'kubernetes';
}
function jsonSign(text) {
    if (/schema\.management\.azure\.com\/schemas\/[\w-]+\/\w*deployment(Template|Parameters)\.json/i.test(text))
        return 'arm';
    if (text.includes('"AWSTemplateFormatVersion"') || /"Type"\s*:\s*"AWS::/.test(text))
        return 'cloudformation';
    return /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text) ? 'kubernetes' : null;
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isWorthComparing),
/* harmony export */   w: () => (/* binding */ authorship)
/* harmony export */ });
/* harmony import */ var _history_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1143);

/** Which files a person writes: lock, generated, vendored and binary files and docs carry no infrastructure change. */
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
const VENDORED = new Set([
    'node_modules',
    'vendor',
    'third_party',
    '.terraform',
    '.terragrunt-cache',
    'bower_components',
]);
const GENERATED_NAME = /\.(min\.(js|css)|snap|map|pb\.go|generated\.[a-z]+|gen\.[a-z]+)$|^zz_generated/;
const BINARY = /\.(png|jpe?g|gif|ico|svg|webp|pdf|zip|tgz|gz|bz2|xz|jar|war|exe|dll|so|woff2?|ttf|eot|mp4|p12|pfx|jks|gpg|bin|drawio)$/;
const DOC_NAME = /\.(md|mdx|markdown|rst|adoc|asciidoc|textile|erb\.md|html\.md\.erb)$/;
const DOC_FILES = /^(licen[cs]e|copying|notice|authors|contributors|changelog|changes|codeowners|readme|security|contributing|owners)(\.[a-z]+)?$/;
const DOC_FOLDERS = new Set(['docs', 'doc', 'documentation', 'adr', 'rfcs', 'runbooks', 'runbook', 'playbook-docs']);
/** Tells by the path alone what kind of hand or machine wrote a file. */
const authorship = (0,_history_memoized_js__WEBPACK_IMPORTED_MODULE_0__/* .memoized */ .x)((path) => {
    const lower = path.toLowerCase();
    const segments = lower.split('/');
    const name = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    if (LOCK_FILES.has(name))
        return 'lock';
    if (folders.some((folder) => VENDORED.has(folder)))
        return 'vendored';
    if (GENERATED_NAME.test(name))
        return 'generated';
    if (BINARY.test(name))
        return 'binary';
    if (DOC_NAME.test(name) || DOC_FILES.test(name))
        return 'doc';
    return folders.some((folder) => DOC_FOLDERS.has(folder)) ? 'doc' : 'written';
});
/** Whether a file's lines are worth comparing: blob ids alone tell of the others that they were put back. */
function isWorthComparing(path) {
    const kind = authorship(path);
    return kind === 'written' || kind === 'doc';
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ riskOfLines),
/* harmony export */   p: () => (/* binding */ riskOfFile)
/* harmony export */ });
/* harmony import */ var _history_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1143);

/** Words of resource types and settings, by class of blast radius. Run on changed lines, which are capped. */
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
/** Folder and file names, by class; matched against the lower-case path. */
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
    ['secrets', /(^|[/_.-])(secrets?|kms|key-?vaults?|vault|certs?|certificates?|sops|sealed-?secrets?)([/_.-]|$)/],
    ['state', /(^|\/)(backend[^/]*\.(tf|hcl)|state|tfstate|remote-state)(\/|$)/],
    ['versions', /(^|\/)(versions?|providers?)\.(tf|tofu)$/],
    ['production', /(^|[/_.-])(prod|prd|production|live)([/_.-]|$)/],
    [
        'shared-module',
        /(^|\/)(modules|_modules|shared|library|lib|_envcommon|base)\/.*\.(tf|tofu|hcl|bicep|ya?ml|json|py|ts)$/,
    ],
];
const MAX_TEXT = 20_000;
/** Classes that the changed lines of one file speak of. */
function riskOfLines(lines) {
    const text = [...lines.added, ...lines.removed].join('\n').slice(0, MAX_TEXT);
    return LINE_RULES.flatMap(([risk, pattern]) => (pattern.test(text) ? [risk] : []));
}
const risksOfPath = (0,_history_memoized_js__WEBPACK_IMPORTED_MODULE_0__/* .memoized */ .x)((path) => {
    const lower = path.toLowerCase();
    return PATH_RULES.flatMap(([risk, pattern]) => (pattern.test(lower) ? [risk] : []));
});
/** Classes of blast radius of one infrastructure file that a change touched. */
function riskOfFile(file) {
    const deleted = file.after === null ? ['deletion'] : [];
    return [...risksOfPath(file.path), ...deleted, ...(file.content?.risks ?? [])];
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lookedAt),
/* harmony export */   v: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7248);


/**
 * Inside `paths` (everywhere, where none restrict) and outside `exclude`. A glob with a leading `+` adds: what it
 * matches is infrastructure, of the tool `other` where none is recognised.
 */
function scopeOf(settings, roots) {
    const isLookedAt = lookedAt(settings);
    const isAdded = additions(settings);
    return ({ path, content }) => {
        if (!isLookedAt(path))
            return null;
        return (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolOf */ .w)(path, content?.sign ?? null, roots) ?? (isAdded(path) ? 'other' : null);
    };
}
/** Whether a path is among those that configuration has the report look at, infrastructure or not. */
function lookedAt({ paths, exclude }) {
    const isAdded = additions({ paths });
    const restricting = paths.filter((glob) => !glob.startsWith('+'));
    const isInside = restricting.length === 0 ? () => true : matcher(restricting);
    const isExcluded = matcher(exclude);
    return (path) => !isExcluded(path) && (isAdded(path) || isInside(path));
}
function additions({ paths }) {
    return matcher(paths.filter((glob) => glob.startsWith('+')).map((glob) => glob.slice(1)));
}
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true });
}


/***/ }),

/***/ 7248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ projectRoots),
/* harmony export */   w: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var _history_memoized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1143);
/* harmony import */ var _content_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);
/* harmony import */ var _handwritten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4040);



/** Files that make their folder a project; matched against the lower-case name. */
const MARKERS = [
    ['pulumi', /^pulumi\.ya?ml$/],
    ['cdk', /^cdk\.json$/],
    ['helm', /^chart\.ya?ml$/],
    ['kustomize', /^kustomization\.ya?ml$/],
    ['ansible', /^ansible\.cfg$/],
    ['salt', /\.sls$/],
    ['chef', /^metadata\.rb$/],
    ['terragrunt', /^terragrunt\.hcl$/],
    ['packer', /\.pkr\.hcl$/],
    ['terraform', /\.(tf|tofu)$/],
];
/** Finds the project roots among all paths that the tree holds or once held. */
function projectRoots(paths) {
    const roots = new Map();
    for (const path of paths) {
        const folder = folderOf(path);
        const name = path.slice(folder === '' ? 0 : folder.length + 1).toLowerCase();
        const tool = MARKERS.find(([, pattern]) => pattern.test(name))?.[0];
        if (tool !== undefined && !(tool === 'terraform' && roots.has(folder)))
            roots.set(folder, tool);
        if (name.endsWith('.pp') && /(^|\/)manifests(\/|$)/.test(folder)) {
            roots.set(folder.slice(0, Math.max(folder.lastIndexOf('manifests') - 1, 0)), 'puppet');
        }
    }
    for (const tool of ['pulumi', 'cdk'])
        addLibraryRoot(roots, tool);
    return roots;
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
const NAMED_AFTER_INFRASTRUCTURE = /infra|pulumi|cdk|iac|platform/i;
/** Code that several projects share lies beside them: the folder that holds them all is theirs, unless it is too wide. */
function addLibraryRoot(roots, tool) {
    const folders = [...roots].filter(([, found]) => found === tool).map(([folder]) => folder.split('/'));
    const [first, ...others] = folders;
    if (first === undefined || others.length === 0)
        return;
    const length = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
    const common = first.slice(0, length === -1 ? first.length : length).join('/');
    const isTelling = common.includes('/') || NAMED_AFTER_INFRASTRUCTURE.test(common);
    if (common !== '' && isTelling && !roots.has(common))
        roots.set(common, tool);
}
/** By file name or folder alone, most telling first. Matched against the lower-case path. */
const PATH_RULES = [
    ['packer', /\.(pkr|pkrvars)\.(hcl|json)$|(^|\/)packer[^/]*\.json$/],
    ['terragrunt', /(^|\/)(terragrunt[^/]*|root|account|region|env|environment|common|stack|_envcommon\/[^/]+)\.hcl$/],
    [
        'docker',
        /(^|\/)(dockerfile|containerfile)([.-][^/]*)?$|\.(dockerfile|containerfile)$|(^|\/)docker-bake[^/]*\.hcl$/,
    ],
    ['compose', /(^|\/)(docker-)?compose[^/]*\.ya?ml(\.(j2|tpl|erb))?$/],
    ['terraform', /\.(tf|tofu|tfvars|hcl)(\.json)?$|\.tftpl$/],
    ['bicep', /\.(bicep|bicepparam)$|(^|\/)bicepconfig\.json$/],
    ['arm', /(^|\/)azuredeploy[^/]*\.json$/],
    [
        'cloudformation',
        /(^|\/)(cloudformation|cfn|sam)\/.*\.(ya?ml|json|template)$|\.(cfn|cloudformation)\.(ya?ml|json)$|(^|\/)samconfig\.toml$/,
    ],
    ['pulumi', /(^|\/)pulumi(\.[^/]+)?\.ya?ml$/],
    ['cdk', /(^|\/)cdk\.json$/],
    ['kustomize', /(^|\/)kustomization\.ya?ml$/],
    [
        'helm',
        /(^|\/)(chart\.ya?ml|helmfile[^/]*\.ya?ml(\.gotmpl)?|\.helmignore)$|(^|\/)helmfile\.d\/|(^|\/)charts\/[^/]+\/(values[^/]*\.ya?ml|templates\/)/,
    ],
    ['flux', /(^|\/)(flux-system|flux)\/.*\.ya?ml$/],
    ['argocd', /(^|\/)(argo-?cd|argocd-apps|applicationsets?)\/.*\.ya?ml$/],
    ['salt', /\.(sls|jinja)$/],
    ['puppet', /\.(pp|epp)$|(^|\/)(puppetfile|hiera[^/]*\.ya?ml)$|(^|\/)(hieradata|hiera)[^/]*\//],
    ['chef', /(^|\/)(berksfile|policyfile\.rb)$|(^|\/)cookbooks\//],
    ['ansible', /(^|\/)roles\/[^/]+\/(tasks|handlers|defaults|vars|templates|files|meta|library)\//],
    [
        'ansible',
        /(^|\/)(group_vars|host_vars|inventor(y|ies))(\/|\.|$)|(^|\/)ansible\.cfg$|(^|\/)((ansible|galaxy|roles?)[_-].*)?requirements\.ya?ml$|(^|\/)(site|playbook[^/]*)\.ya?ml$|(^|\/)playbooks?\/.*\.(ya?ml|j2)$|(^|\/)ansible\/(.*\/)?[^/.]+(\.(ya?ml|j2|py|ini|cfg|sh))?$/,
    ],
    ['kubernetes', /(^|\/)(k8s|kubernetes|manifests?|kube)\/.*\.(ya?ml|json)(\.(j2|tpl|tmpl))?$/],
];
const DATA = /\.(ya?ml|json|toml|tpl|tmpl|tftpl|j2|sh|sql|rego|conf|cfg|ini|env|pub)$/;
const CODE_OF_PROJECT = new Map([
    ['pulumi', /\.(py|ts|js|go|cs|fs|java|ya?ml|json|sh|tmpl|j2|hcl)$/],
    ['cdk', /\.(py|ts|js|go|cs|java|json|ya?ml)$/],
    ['helm', /(^|\/)(templates|crds|files)\/|(^|\/)values[^/]*\.(ya?ml|json)$|\.(tpl|ya?ml)$/],
    ['kustomize', /\.(ya?ml|json|env|properties|conf|sh)$/],
    ['ansible', /\.(ya?ml|j2|ini|cfg)$/],
    ['chef', /\.(rb|erb|json|ya?ml)$/],
    ['puppet', /(^|\/)(templates|files|lib|data|facts\.d)\//],
    ['salt', /(^|\/)(templates|files)\/|\.(ya?ml|json|toml|conf|cfg|sh|py)$/],
    ['terraform', DATA],
    ['terragrunt', DATA],
    ['packer', /\.(ya?ml|json|toml|tmpl|j2|sh|ps1|service|conf|cfg|py)$/],
]);
const WORKFLOW_THAT_DEPLOYS = /deploy|apply|release|rollout|provision|infra|terraform|promote|(^|[/_.-])cd([/_.-]|$)/;
/**
 * The tool whose infrastructure a path belongs to; `null`: no infrastructure path. By name, then by the folder's
 * project, then by what the contents say. Lock, generated, vendored and binary files and docs belong to none.
 */
function toolOf(path, sign, roots) {
    if ((0,_handwritten_js__WEBPACK_IMPORTED_MODULE_1__/* .authorship */ .w)(path) !== 'written' || sign === 'generated')
        return null;
    const lower = path.toLowerCase();
    if ((0,_content_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflow */ ._2)(path))
        return sign === 'ci' || (sign === null && WORKFLOW_THAT_DEPLOYS.test(lower)) ? 'ci' : null;
    if (sign !== null && SIGN_BEATS_PATH.has(sign))
        return sign;
    return toolByName(lower) ?? toolOfProject(path, roots) ?? sign;
}
const toolByName = (0,_history_memoized_js__WEBPACK_IMPORTED_MODULE_2__/* .memoized */ .x)((path) => PATH_RULES.find(([, pattern]) => pattern.test(path))?.[0] ?? null);
// These kinds live in folders that are named after Kubernetes or after the tool that installed them.
const SIGN_BEATS_PATH = new Set(['argocd', 'flux', 'crossplane']);
/** The nearest enclosing project whose kind of code this is. Hidden files and folders configure other tools. */
function toolOfProject(path, roots) {
    const lower = path.toLowerCase();
    if (roots.size === 0 || /(^|\/)\.|(^|\/)(package|tsconfig|renovate)\.json$/.test(lower))
        return null;
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        const tool = roots.get(folder);
        // A module at the top does not make data of everything below it.
        const isTooWide = folder === '' && (tool === 'terraform' || tool === 'terragrunt' || tool === 'salt');
        if (tool !== undefined && !isTooWide && CODE_OF_PROJECT.get(tool)?.test(lower))
            return tool;
        if (folder === '')
            return null;
    }
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ decideChanges),
  dO: () => (/* binding */ makeReport)
});

// UNUSED EXPORTS: DEFINITIONS

// EXTERNAL MODULE: ./build/iac/content-sign.js
var content_sign = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/iac/handwritten.js
var handwritten = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/history/group.js
var group = __webpack_require__(6032);
;// CONCATENATED MODULE: ./build/iac/pins.js

// Digits with at least one dot, dash or the like between, an optional `v`, or a long hexadecimal id.
const VERSION = /(?<![\w.])v?\d+(?:[._-]\w+)+|(?<![\w.])v\d+|(?<=@|sha256:|ref=)[0-9a-f]{7,64}|(?<=ami-)[0-9a-f]{8,17}/gi;
const ID = /^[0-9a-f]{12,64}$/i;
/** What stands behind the pin says why it is there, or which version an id stands for. */
const COMMENT = /\s(?:#|\/\/)/;
const MAX_PIN_LINE = 500;
const MAX_MOVES = 200;
/**
 * Changed lines that differ in a version alone: each removed line is paired with the next added
 * line of the same key.
 */
function pinMoves(removed, added) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const before = (0,group/* groupBy */.$)(removed.flatMap(keyed), ({ key }) => key);
    const used = new Map();
    const moves = [];
    for (const line of added) {
        for (const { key, version: to } of keyed(line)) {
            const place = used.get(key) ?? 0;
            const from = before.get(key)?.[place]?.version;
            used.set(key, place + 1);
            if (from !== undefined && from !== to)
                moves.push({ key, from, to });
        }
        if (moves.length >= MAX_MOVES)
            break;
    }
    return moves;
}
/**
 * The line without its versions and its comment, and the versions. Where a plain version stands beside the id that it
 * resolves to (`image:1.2@sha256:…`, `uses: a/b@<id> # v1.2`), the plain one is the version.
 */
function keyed(line) {
    if (line.length > MAX_PIN_LINE || !/\d/.test(line))
        return [];
    const end = COMMENT.exec(line)?.index ?? line.length;
    const pin = line.slice(0, end);
    const versions = pin.match(VERSION);
    if (versions === null)
        return [];
    const plain = versions.filter((version) => !ID.test(version));
    const named = plain.length > 0 ? plain : (line.slice(end).match(VERSION) ?? versions);
    return [{ key: pin.replace(VERSION, '§').replace(/\s+/g, ' ').trim(), version: named.join(' ') }];
}

// EXTERNAL MODULE: ./build/iac/risk.js
var risk = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/collect/git/blobs.js
var blobs = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/collect/git/lines.js
/** A file whose lines differ by more than this keeps its counts and loses its fingerprints. */
const MAX_FINGERPRINTS = 5_000;
/** Longer lines are cut before they are compared. */
const MAX_LINE = 10_000;
/**
 * Compares two contents line by line, on bytes: a line that only moved is neither added nor removed, blank lines are
 * no lines. Lines are told apart by a 32-bit hash; two different ones of the same file pass for equal once in billions.
 */
function changedLines(before, after) {
    const [old, now] = withoutCommonEnds(before, after);
    const counts = new Map();
    const oldLines = linesOf(old, (hash) => counts.set(hash, (counts.get(hash) ?? 0) + 1));
    const isLeft = (hash) => {
        const count = counts.get(hash) ?? 0;
        if (count > 0)
            counts.set(hash, count - 1);
        return count > 0;
    };
    const added = linesOf(now, (hash) => !isLeft(hash));
    return {
        added: { contents: now, places: added },
        removed: { contents: old, places: now.length === 0 ? oldLines : linesOf(old, isLeft) },
    };
}
function countOf(lines) {
    return lines.places.length / 2;
}
/** The first `limit` lines as text. */
function textOf({ contents, places }, limit) {
    const lines = [];
    for (let index = 0; index < places.length && lines.length < limit; index += 2) {
        lines.push(contents.toString('utf8', places[index], places[index + 1]));
    }
    return lines;
}
/**
 * A hash of each line that carries meaning (one without a letter or a digit, such as `}`, does not), ascending; empty
 * where there are too many to keep. White space at both ends is left out, a run of it inside counts as one, and lines
 * that differ in nothing else cancel out: what was only indented or aligned anew has not changed.
 */
function fingerprints(lines) {
    const [added, removed] = [hashesOf(lines.added), hashesOf(lines.removed)];
    if (added.length === 0 || removed.length === 0)
        return { added: pooled(added), removed: pooled(removed) };
    return { added: pooled(without(added, removed)), removed: pooled(without(removed, added)) };
}
function hashesOf(lines) {
    const { contents, places } = lines;
    if (countOf(lines) > MAX_FINGERPRINTS)
        return [];
    const hashes = [];
    for (let index = 0; index < places.length; index += 2) {
        const end = places[index + 1] ?? 0;
        let start = places[index] ?? 0;
        while (start < end && isSpace(contents[start]))
            start += 1;
        if (hasMeaning(contents, start, end))
            hashes.push(foldedHash(contents, start, end));
    }
    return hashes.sort((one, other) => one - other);
}
/** One ascending multiset less another. */
function without(hashes, others) {
    let next = 0;
    return hashes.filter((value) => {
        while ((others[next] ?? value) < value)
            next += 1;
        if (others[next] !== value)
            return true;
        next += 1;
        return false;
    });
}
const NONE = new Uint32Array();
const POOL_SIZE = 16_384;
let pool = new Uint32Array(POOL_SIZE);
let used = 0;
/** Tens of thousands of short arrays share their memory: one of its own costs each more than its contents. */
function pooled(values) {
    if (values.length === 0)
        return NONE;
    if (values.length > POOL_SIZE / 4)
        return Uint32Array.from(values);
    if (used + values.length > POOL_SIZE) {
        pool = new Uint32Array(POOL_SIZE);
        used = 0;
    }
    const part = pool.subarray(used, used + values.length);
    part.set(values);
    used += values.length;
    return part;
}
const LINE_FEED = 0x0a;
const BLOCK = 512;
/** What both contents begin and end with, in whole lines, cancels out and is cut off unread. */
function withoutCommonEnds(old, now) {
    const shorter = Math.min(old.length, now.length);
    let start = 0;
    // Whole blocks are compared natively; only the one that differs is walked byte by byte.
    while (start + BLOCK <= shorter && old.compare(now, start, start + BLOCK, start, start + BLOCK) === 0)
        start += BLOCK;
    while (start < shorter && old[start] === now[start])
        start += 1;
    start = start === 0 ? 0 : old.lastIndexOf(LINE_FEED, start - 1) + 1;
    let end = 0;
    while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end])
        end += 1;
    const boundary = end === 0 ? -1 : old.indexOf(LINE_FEED, old.length - end);
    end = boundary === -1 ? 0 : old.length - boundary - 1;
    return [old.subarray(start, old.length - end), now.subarray(start, now.length - end)];
}
/** Places of the lines whose hash `keep` does not refuse. */
function linesOf(contents, keep) {
    const places = [];
    for (let start = 0; start < contents.length;) {
        const found = contents.indexOf(LINE_FEED, start);
        const next = found === -1 ? contents.length : found;
        let end = Math.min(next, start + MAX_LINE);
        while (end > start && isSpace(contents[end - 1]))
            end -= 1;
        if (end > start && keep(hash(contents, start, end)) !== false)
            places.push(start, end);
        start = next + 1;
    }
    return places;
}
const SPACE = 0x20;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** 32-bit FNV-1a. */
function hash(contents, start, end) {
    let value = FNV_OFFSET;
    for (let index = start; index < end; index += 1)
        value = Math.imul(value ^ (contents[index] ?? 0), FNV_PRIME);
    return value >>> 0;
}
/** The same, with every run of white space read as one space. */
function foldedHash(contents, start, end) {
    let value = FNV_OFFSET;
    let wasSpace = false;
    for (let index = start; index < end; index += 1) {
        const space = isSpace(contents[index]);
        if (!(space && wasSpace))
            value = Math.imul(value ^ (space ? SPACE : (contents[index] ?? 0)), FNV_PRIME);
        wasSpace = space;
    }
    return value >>> 0;
}
function isSpace(byte) {
    return byte === SPACE || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
function hasMeaning(contents, start, end) {
    for (let index = start; index < end; index += 1) {
        const byte = contents[index] ?? 0;
        const lower = byte | 0x20;
        if (byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/collect/git/content-deltas.js






const NO_CONTENTS = Buffer.alloc(0);
const BINARY_PROBE = 8_000;
/** So many changed lines of a file are read for versions and risks; all are counted. */
const MAX_LINES_READ = 400;
/**
 * Compares the contents of every changed file, path by path: one path's versions follow each other, so each blob of a
 * path's history is read once and only two are held at a time.
 */
async function readContentDeltas(repository, commits) {
    const comparison = new Comparison(planByPath(commits));
    await (0,blobs/* readBlobs */.b)(repository, comparison.requests, (blob) => comparison.accept(blob));
    return { byFile: comparison.byFile, absent: comparison.absent.size };
}
/** What to compare, the versions of one path together, oldest first. An exact move is compared with itself. */
function planByPath(commits) {
    const byPath = new Map();
    for (const commit of commits.toReversed()) {
        const moved = movedBlobs(commit.files);
        for (const file of commit.files) {
            if (file.kind !== 'file' || !(0,handwritten/* isWorthComparing */.j)(file.path))
                continue;
            const only = file.before === null ? file.after : file.after === null ? file.before : null;
            const isMove = only !== null && moved.has(only);
            const pair = isMove ? { file, before: only, after: only } : { file, before: file.before, after: file.after };
            const versions = byPath.get(file.path);
            if (versions === undefined)
                byPath.set(file.path, [pair]);
            else
                versions.push(pair);
        }
    }
    return [...byPath.values()].flat();
}
/** Blobs that one path lost and another gained, unchanged, in the same commit. */
function movedBlobs(files) {
    const gone = new Set(files.flatMap((file) => (file.after === null && file.before !== null ? [file.before] : [])));
    if (gone.size === 0)
        return gone;
    const come = new Set(files.flatMap((file) => (file.before === null && file.after !== null ? [file.after] : [])));
    return new Set([...gone].filter((blob) => come.has(blob)));
}
/** Pairs the blobs that come in with the files that wait for them, in the same order. */
class Comparison {
    byFile = new Map();
    absent = new Set();
    requests = [];
    #pairs;
    #seen = new Map();
    #next = 0;
    #held = new Map();
    constructor(pairs) {
        this.#pairs = pairs;
        let last = [];
        for (const pair of pairs) {
            const needed = blobsOf(pair);
            this.requests.push(...needed.filter((blob) => !last.includes(blob)));
            last = needed;
        }
    }
    accept(blob) {
        if (blob.absent)
            this.absent.add(blob.id);
        this.#held.set(blob.id, blob);
        for (let pair = this.#pairs[this.#next]; pair !== undefined; pair = this.#pairs[this.#next]) {
            const needed = blobsOf(pair);
            if (!needed.every((id) => this.#held.has(id)))
                return;
            this.#compare(pair);
            this.#next += 1;
            for (const id of this.#held.keys())
                if (!needed.includes(id))
                    this.#held.delete(id);
        }
    }
    #compare(pair) {
        const { file } = pair;
        const extension = file.path.slice(file.path.lastIndexOf('.'));
        const key = `${pair.before}:${pair.after}:${extension}`;
        let delta = this.#seen.get(key);
        if (delta === undefined) {
            delta = this.#deltaOf(pair);
            this.#seen.set(key, delta);
        }
        if (delta !== null)
            this.byFile.set(file, delta);
    }
    #deltaOf({ file, ...pair }) {
        const before = pair.before === null ? NO_CONTENTS : (this.#held.get(pair.before)?.contents ?? null);
        const after = pair.after === null ? NO_CONTENTS : (this.#held.get(pair.after)?.contents ?? null);
        if (before === null || after === null || isBinary(before) || isBinary(after))
            return null;
        const lines = changedLines(before, after);
        const added = textOf(lines.added, MAX_LINES_READ);
        const removed = textOf(lines.removed, MAX_LINES_READ);
        return {
            addedCount: countOf(lines.added),
            removedCount: countOf(lines.removed),
            ...fingerprints(lines),
            pins: pinMoves(removed, added),
            risks: (0,risk/* riskOfLines */.C)({ added, removed }),
            sign: (0,content_sign/* contentSign */.T)(file.path, (pair.after === null ? before : after).toString('utf8', 0, (0,content_sign/* signProbe */.GJ)(file.path))),
        };
    }
}
function blobsOf({ before, after }) {
    return [before, after].filter((id) => id !== null);
}
function isBinary(contents) {
    return contents.subarray(0, BINARY_PROBE).includes(0);
}

// EXTERNAL MODULE: ./build/collect/git/process.js
var process = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/collect/git/tokens.js
var tokens = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/collect/git/log.js


const MAX_MESSAGE = 64 * 1024;
const MAX_TITLE = 1_000;
const MAX_PATHS = 20_000;
const FORMAT = '%x01%H%x00%P%x00%ct%x00%at%x00%an%x00%ae%x00%s%x00%B%x00';
const FIELDS = 8;
/** `length` commits of the first-parent line from `head` on, newest first, with the paths that each one changed. */
async function readLog(repository, head, length) {
    const shape = '-m --raw -z --no-renames --no-abbrev --no-ext-diff --no-textconv --no-color --root --encoding=UTF-8';
    const args = ['log', '--first-parent', ...shape.split(' '), `--format=${FORMAT}`, '-n', String(length), head, '--'];
    const parser = new LogParser();
    await (0,tokens/* forEachToken */.q)((0,process/* streamGit */.t1)(args, repository.git), (token) => parser.accept(token));
    return parser.finish();
}
/** Counts fields instead of looking for sentinels, so that no subject or path can forge a record. */
class LogParser {
    #commits = [];
    #fields = [];
    #files = [];
    #leftOut = 0;
    #entry = null;
    /** Paths and blob ids come again with each change of a path: each is kept once. */
    #known = new Map();
    accept(token) {
        const text = token.toString('utf8');
        if (this.#entry !== null)
            this.#addFile(this.#entry, text);
        else if (this.#fields.length > 0 && this.#fields.length < FIELDS)
            this.#fields.push(text);
        else if (text.startsWith('\x01'))
            this.#begin(text.slice(1));
        else if (text.startsWith('\n:'))
            this.#entry = text.slice(2);
        else if (text.startsWith(':'))
            this.#entry = text.slice(1);
        else if (text !== '')
            throw new Error(`git log answered in an unknown form: ${text.slice(0, 80)}`);
    }
    finish() {
        this.#flush();
        return this.#commits;
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
        const [oldMode = '', newMode = '', before = '', after = ''] = entry.split(' ');
        const mode = newMode === '000000' ? oldMode : newMode;
        this.#files.push({
            path: this.#once(path),
            kind: kindOf(mode),
            before: isAbsent(before) ? null : this.#once(before),
            after: isAbsent(after) ? null : this.#once(after),
        });
    }
    #once(text) {
        const known = this.#known.get(text);
        if (known !== undefined)
            return known;
        this.#known.set(text, text);
        return text;
    }
    #flush() {
        if (this.#fields.length < FIELDS)
            return;
        const [sha = '', parents = '', landed = '', authored = '', name = '', email = '', title = '', message = ''] = this.#fields;
        this.#commits.push({
            sha,
            parents: parents === '' ? [] : parents.split(' '),
            landedAt: Number(landed),
            authoredAt: Number(authored),
            author: { name, email },
            title: title.slice(0, MAX_TITLE),
            message: message.slice(0, MAX_MESSAGE),
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
function isAbsent(id) {
    return /^0+$/.test(id);
}

;// CONCATENATED MODULE: ./build/collect/git/inner-commits.js



/** A merge of a whole foreign history (a subtree, an import) brings no more of its commits than this. */
const MAX_INNER_COMMITS = 1_000;
const inner_commits_FORMAT = '%H%x00%P%x00%at%x00%an%x00%ae%x00%B%x00';
const inner_commits_FIELDS = 6;
/**
 * The commits that each merge of the first-parent line brought in, by the merge's id.
 * A commit that several merges reach belongs to the oldest of them: that one landed it.
 */
async function readInnerCommits(repository, commits) {
    const newest = commits[0];
    const oldest = commits.at(-1);
    if (newest === undefined || oldest === undefined || !commits.some((commit) => commit.parents.length > 1)) {
        return new Map();
    }
    const exclude = oldest.parents.slice(0, 1).map((parent) => `^${parent}`);
    const args = ['log', '--topo-order', '-z', '--no-color', '--encoding=UTF-8', `--format=${inner_commits_FORMAT}`, newest.sha];
    const owners = new InnerOwners(commits);
    let fields = [];
    await (0,tokens/* forEachToken */.q)((0,process/* streamGit */.t1)([...args, ...exclude, '--'], repository.git), (token) => {
        const text = token.toString('utf8');
        if (fields.length === 0 && text === '')
            return;
        fields.push(text);
        if (fields.length < inner_commits_FIELDS)
            return;
        owners.accept(fields);
        fields = [];
    });
    return owners.byMerge;
}
/** Hands each commit to its landing while the log goes by, children before parents. */
class InnerOwners {
    byMerge = new Map();
    #ages;
    #owners = new Map();
    /** The next commit of each merge's side line. */
    #onSideLine = new Set();
    constructor(commits) {
        this.#ages = new Map(commits.map((commit, age) => [commit.sha, age]));
    }
    accept([sha = '', parentList = '', authoredAt = '', name = '', email = '', message = '']) {
        const parents = parentList === '' ? [] : parentList.split(' ');
        const age = this.#ages.get(sha);
        if (age === undefined)
            this.#acceptInner({ sha, authoredAt: Number(authoredAt), author: { name, email }, message }, parents);
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
        this.#keep(owner, { ...commit, message: commit.message.slice(0, MAX_MESSAGE) }, onSideLine);
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
        const side = this.byMerge.get(owner.sha) ?? { commits: [], sideLine: 0 };
        this.byMerge.set(owner.sha, side);
        if (side.commits.length < MAX_INNER_COMMITS)
            side.commits.unshift(commit);
        if (onSideLine)
            side.sideLine += 1;
    }
}

;// CONCATENATED MODULE: ./build/collect/git/line-of-history.js


/** Dates on the line are inverted here and there, by hundreds of commits at most: so many old ones in a row end it. */
const OLD_IN_A_ROW = 2_000;
/**
 * Walks the first-parent line, dates only, in constant memory. Every commit that landed at or after `since` is inside
 * the stretch, also behind older ones: `--since` would stop at the first old one.
 */
async function findStretch(repository, tip, range) {
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
    await (0,tokens/* forEachToken */.q)(walk, onLine, 0x0a);
    return { head, headAt, length: head === null ? 0 : Math.max(length, 1) };
}

// EXTERNAL MODULE: ./build/collect/git/tree.js
var git_tree = __webpack_require__(8872);
;// CONCATENATED MODULE: ./build/collect/git/history.js





/** Reads every landing from the oldest one at or after `since` up to the newest one at or before `asOf`. */
async function readHistory(repository, tip, range) {
    const { head, headAt, length } = await findStretch(repository, tip, range);
    if (head === null)
        return { head, headAt, landings: [], tree: [], warnings: [] };
    const commits = await readLog(repository, head, length);
    const [inner, contents, tree] = await Promise.all([
        readInnerCommits(repository, commits),
        readContentDeltas(repository, commits),
        (0,git_tree/* listTree */.n)(repository, head),
    ]);
    const landings = commits.toReversed().map((commit, position) => {
        const { pathsLeftOut: _, files, ...rest } = commit;
        return {
            ...rest,
            position,
            files: files.map((file) => ({ ...file, content: contents.byFile.get(file) ?? null })),
            inner: inner.get(commit.sha)?.commits ?? [],
            sideLine: inner.get(commit.sha)?.sideLine ?? 0,
        };
    });
    const warnings = [
        ...(contents.absent > 0
            ? [`${contents.absent} objects are absent from the clone: their contents are unknown.`]
            : []),
        ...commits
            .filter((commit) => commit.pathsLeftOut > 0)
            .map((commit) => `${commit.sha.slice(0, 10)}: only the first ${MAX_PATHS} of its paths were read.`),
    ];
    return { head, headAt, landings, tree, warnings };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/client.js + 3 modules
var github_client = __webpack_require__(482);
// EXTERNAL MODULE: ./build/github/unavailable.js
var unavailable = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/github/answer.js
var github_answer = __webpack_require__(7674);
;// CONCATENATED MODULE: ./build/collect/github/queries.js
/**
 * Every document that is sent to read. Each family stands alone: a connection that the token may not read nulls the
 * whole repository of its document. `rateLimit { cost }` is free and tells what was spent.
 */
/** What the token sees of the repository, under its present name, and what is left of the rate limit. */
const FACTS = `query Facts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { nameWithOwner }
  rateLimit { cost remaining resetAt }
}`;
/** Merged pull requests, last updated first: the only order that has an end at the start of the window. */
const PULLS = `query Pulls($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body headRefName createdAt updatedAt mergedAt
        author { __typename login }
        mergeCommit { oid }
        commits { totalCount }
        labels(first: 30) { totalCount nodes { name } }
        timelineItems(last: 30, itemTypes: [READY_FOR_REVIEW_EVENT, LABELED_EVENT]) {
          nodes {
            __typename
            ... on ReadyForReviewEvent { createdAt }
            ... on LabeledEvent { createdAt label { name } }
          }
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
/** Issues, last updated first. */
const ISSUES = `query Issues($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(orderBy: { field: UPDATED_AT, direction: DESC }, first: $first, after: $after) {
      ${ISSUE_FIELDS}
    }
  }
  rateLimit { cost }
}`;
/** The same of one label: for repositories with more issues than are read one by one. */
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
/** Deployments, newest first. Without environments: all. */
const DEPLOYMENTS = `query Deployments(
  $owner: String!, $name: String!, $first: Int!, $after: String, $environments: [String!]
) {
  repository(owner: $owner, name: $name) {
    deployments(
      environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }, first: $first, after: $after
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid environment createdAt statuses(first: 10) { nodes { state createdAt } } }
    }
  }
  rateLimit { cost }
}`;
const CHECKED = `fragment Checked on Commit {
  statusCheckRollup {
    contexts(first: 100) {
      totalCount
      nodes {
        __typename
        ... on CheckRun { name status conclusion startedAt detailsUrl checkSuite { workflowRun { event } } }
        ... on StatusContext { context state createdAt targetUrl }
      }
    }
  }
}`;
/** Check results of commits: `c0` is the first one's. GraphQL has no list of commits by id, so each has an alias. */
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

// EXTERNAL MODULE: ./build/history/instant.js
var instant = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/collect/github/query.js

/** GitHub's time stamps; one that cannot be read is `null`. */
function instantOf(text) {
    return text ? (0,instant/* parseInstant */.nV)(text) : null;
}
/** `3 pull requests could not be read`, or nothing. */
function missing(count, what) {
    return count === 0 ? [] : [`GitHub did not deliver ${count} ${what}: they are not in the figures.`];
}

;// CONCATENATED MODULE: ./build/collect/github/checks.js



/** Commits in one request: each is one connection, so a page costs two points. */
const MOST_COMMITS = 200;
/**
 * Check runs and statuses of commits. Commits without any are not in the answer. Throws `UserError` where the token may
 * read neither.
 */
async function readChecks(query, shas) {
    const { client, owner, name } = query;
    const found = new Map();
    const hidden = new Set();
    let lost = 0;
    let cut = 0;
    for (let start = 0; start < shas.length;) {
        let asked = [];
        const answer = await client.queryBatch('checks', MOST_COMMITS, (size) => {
            asked = shas.slice(start, start + size);
            return { document: checksDocument(asked), variables: { owner, name } };
        });
        start += asked.length;
        const [problem] = answer.problems;
        const repository = answer.data?.repository;
        if (!repository)
            throw (0,github_answer/* problemError */.gS)(problem ?? { type: null, path: ['repository'], message: 'no answer' });
        for (const { type, path, message } of answer.problems) {
            if ((0,github_answer/* isForbidden */.US)({ type, path, message }))
                hidden.add(path.includes('workflowRun') ? 'actions' : 'checks');
            else
                lost += 1;
        }
        asked.forEach((sha, index) => {
            const contexts = repository[`c${index}`]?.statusCheckRollup?.contexts;
            if (!contexts)
                return;
            const nodes = (contexts.nodes ?? []).filter((node) => node !== null);
            if (contexts.totalCount > (contexts.nodes?.length ?? 0))
                cut += 1;
            if (nodes.length > 0)
                found.set(sha, mergeAttempts(nodes.map(attemptOf)));
        });
        if (hidden.has('checks') && found.size === 0 && problem !== undefined)
            throw (0,github_answer/* problemError */.gS)(problem);
    }
    return {
        value: found,
        lacks: [
            ...hiddenLacks(hidden),
            ...missing(lost, 'check results'),
            ...missing(cut, 'commits’ checks beyond the first 100'),
        ],
    };
}
const HIDDEN = {
    actions: 'What started a check is not known: the token needs `actions: read`.',
    checks: 'Some check results may not be read: the token needs `checks: read` and `statuses: read`.',
};
function hiddenLacks(hidden) {
    return [...hidden].sort().flatMap((family) => HIDDEN[family] ?? []);
}
/** Attempts of one check by the same cause: the last one decides, and a failure before its success makes it flaky. */
function mergeAttempts(attempts) {
    const byCheck = new Map();
    for (const attempt of attempts) {
        const check = `${attempt.event}\n${attempt.name}`;
        byCheck.set(check, [...(byCheck.get(check) ?? []), attempt]);
    }
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
    NEUTRAL: 'neutral',
    STALE: 'neutral',
    CANCELLED: 'cancelled',
    SKIPPED: 'skipped',
};
/** What has no conclusion yet, or waits for a person, is pending. */
function attemptOf(node) {
    if (node.__typename === 'StatusContext') {
        const { context, state, createdAt, targetUrl } = node;
        return {
            name: context,
            conclusion: CONCLUSIONS[state] ?? 'pending',
            event: null,
            url: targetUrl,
            startedAt: createdAt,
        };
    }
    const { name, conclusion, startedAt, detailsUrl, checkSuite } = node;
    return {
        name,
        conclusion: CONCLUSIONS[conclusion ?? ''] ?? 'pending',
        event: checkSuite?.workflowRun?.event ?? null,
        url: detailsUrl,
        startedAt: startedAt ?? '',
    };
}

;// CONCATENATED MODULE: ./build/github/pages.js


/**
 * Reads a list page by page, for as long as the caller goes on. Throws `UserError` where the token may not read it, and
 * `GitHubUnavailable` at a cursor that does not move, which would read the same page forever.
 */
async function* readPages(client, { document, variables, pageSize, connectionOf }) {
    let after = null;
    for (;;) {
        const answer = await client.query(document, { ...variables, first: pageSize, after });
        const list = answer.data === null ? null : connectionOf(answer.data);
        if (!list?.pageInfo || !list.nodes)
            throw noList(answer.problems);
        const nodes = list.nodes.filter((node) => node !== null);
        yield { nodes, missing: list.nodes.length - nodes.length };
        if (!list.pageInfo.hasNextPage)
            return;
        const { endCursor } = list.pageInfo;
        if (endCursor === null || endCursor === after)
            throw standsStill();
        after = endCursor;
    }
}
function noList([problem]) {
    if (problem !== undefined)
        return (0,github_answer/* problemError */.gS)(problem);
    return new unavailable/* GitHubUnavailable */.k('GitHub answered without the list that was asked for', { remedy: 'Run again later.' });
}
function standsStill() {
    return new unavailable/* GitHubUnavailable */.k('GitHub names the same page as the next one, so the list cannot be read to its end', {
        remedy: 'Run again later.',
    });
}

;// CONCATENATED MODULE: ./build/collect/github/deployments.js




const PAGE = 40;
/** Some repositories record a deployment for every preview of every pull request. */
const MOST_DEPLOYMENTS = 200;
/**
 * Deployments that were recorded since the window began and succeeded, with their first success, which a later
 * deployment does not take back. Without an environment: of all of them.
 */
async function readDeployments(query, environment) {
    const { client, owner, name, since } = query;
    const found = [];
    const lacks = [];
    let read = 0;
    const listing = {
        document: DEPLOYMENTS,
        variables: { owner, name, environments: environment === null ? null : [environment] },
        pageSize: PAGE,
        connectionOf: (data) => data.repository?.deployments,
    };
    for await (const page of readPages(client, listing)) {
        read += page.nodes.length;
        found.push(...page.nodes.flatMap(deploymentOf));
        lacks.push(...missing(page.missing, 'deployments'));
        const oldest = instantOf(page.nodes.at(-1)?.createdAt);
        if (oldest !== null && oldest < since)
            break;
        if (read >= MOST_DEPLOYMENTS && oldest !== null) {
            lacks.push(`Deployments before ${(0,instant/* formatDay */.im)(oldest)} were not read: there are too many. Name an \`environment\`.`);
            break;
        }
    }
    return { value: found, lacks };
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
/** The environment up to which lead time is measured; `null`: none is named. */
function deploymentEnvironment({ kpis }) {
    const options = kpis['lead-time'];
    return typeof options === 'object' ? (options.environment ?? null) : null;
}

;// CONCATENATED MODULE: ./build/history/incident.js
const TEAM = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 1_000;
const INCIDENT_TITLE = /^\W{0,3}(?:incident|outage|post-?mortem|sev(?:erity)?[- ]?[0-5]|p[0-5])\b/i;
const CAUSE_LINE = /^[ \t>*_-]{0,9}caused[- ]by[*_]{0,2}:[*_]{0,2}[ \t]*([^\n]{1,300})/gim;
const CAUSE = /(?:#|\/pull\/)(\d{1,9})\b|\b([0-9a-f]{7,40})\b/gi;
const SEVERITY = /\b(?:p|sev|severity)[-: /]?([1-5])\b/i;
/**
 * An issue as an incident; `null`: it is none. It counts with a configured label, or where one of the team wrote it and
 * its title opens with the word or it has a `Caused-by:` line. A stranger's issue without a label moves no number.
 */
function incidentOf(issue, config) {
    const title = issue.title.slice(0, LONGEST_TITLE);
    const body = issue.body.slice(0, LONGEST_BODY);
    const causes = causesIn(body);
    const configured = new Set([...config.labels, ...Object.values(config.severities).flat()].map(lower));
    const isLabelled = issue.labels.some((label) => configured.has(lower(label)));
    const isTeams = TEAM.has(issue.association) && (INCIDENT_TITLE.test(title) || causes.length > 0);
    if (!isLabelled && !isTeams)
        return null;
    const { number, labels, openedAt, closedAt } = issue;
    return { number, title, body, labels, openedAt, closedAt, severity: severityOf(title, labels, config), causes };
}
/** Numbers and commits of `Caused-by:` lines, in their order. */
function causesIn(body) {
    const lines = [...body.matchAll(CAUSE_LINE)].map((match) => match[1] ?? '');
    const causes = lines.flatMap((line) => [...line.matchAll(CAUSE)].map(([, number, sha]) => (number === undefined ? lower(sha ?? '') : Number(number))));
    return [...new Set(causes)];
}
/** `P1` … `P5`: what configuration says of a label, else what labels, else what the title says. */
function severityOf(title, labels, { severities }) {
    const own = new Set(labels.map(lower));
    const configured = Object.entries(severities).find(([, names]) => names.some((name) => own.has(lower(name))));
    if (configured !== undefined)
        return configured[0];
    const said = [...labels, title].map((text) => SEVERITY.exec(text)?.[1]).find((level) => level !== undefined);
    return said === undefined ? null : `P${said}`;
}
function lower(text) {
    return text.toLowerCase();
}

;// CONCATENATED MODULE: ./build/collect/github/incidents.js




const incidents_PAGE = 40;
/** Issues that are looked at one by one; above that only labels find incidents. */
const MOST_ISSUES = 120;
/**
 * Issues touched since the window began that count as incidents. Of a repository with very many issues only the last
 * touched are looked at one by one; the others are found by label, and the answer says so.
 */
async function readIncidents(query, config) {
    const newest = await readIssues(query, ISSUES, {}, MOST_ISSUES);
    const issues = new Map(newest.issues.map((issue) => [issue.number, issue]));
    let { lost } = newest;
    if (!newest.whole) {
        for (const label of [...config.labels, ...Object.values(config.severities).flat()]) {
            const labelled = await readIssues(query, LABELLED_ISSUES, { label }, Number.POSITIVE_INFINITY);
            for (const issue of labelled.issues)
                issues.set(issue.number, issue);
            lost += labelled.lost;
        }
    }
    const unlabelled = `Only the ${newest.issues.length} issues touched last were looked at for incidents without a label.`;
    return {
        value: [...issues.values()]
            .filter(({ openedAt }) => openedAt <= query.until)
            .flatMap((issue) => incidentOf(asOf(issue, query.until), config) ?? []),
        lacks: [...missing(lost, 'issues'), ...(newest.whole ? [] : [unlabelled])],
    };
}
/** One that was closed later is still open. */
function asOf(issue, until) {
    return { ...issue, closedAt: issue.closedAt !== null && issue.closedAt > until ? null : issue.closedAt };
}
async function readIssues(query, document, extra, most) {
    const { client, owner, name, since } = query;
    const issues = [];
    let lost = 0;
    const listing = {
        document,
        variables: { owner, name, ...extra },
        pageSize: incidents_PAGE,
        connectionOf: (data) => data.repository?.issues,
    };
    for await (const page of readPages(client, listing)) {
        lost += page.missing;
        const recent = page.nodes.filter(({ updatedAt }) => (instantOf(updatedAt) ?? since) >= since);
        issues.push(...recent.flatMap(issueOf));
        if (recent.length < page.nodes.length)
            return { issues, lost, whole: true };
        if (issues.length >= most)
            return { issues, lost, whole: false };
    }
    return { issues, lost, whole: true };
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



/** At this size a page costs one point: 1 + 3 connections a pull request, over 100, rounded. */
const pulls_PAGE = 40;
const pulls_LONGEST_BODY = 65_536;
const pulls_LONGEST_TITLE = 1_000;
/**
 * Merged pull requests that were touched since the window began, which holds all that merged in it. One that is
 * touched while the pages are read jumps ahead of them: so the newest are read again at the end, and the later reading
 * of a number is kept.
 */
async function readPulls(query) {
    const byNumber = new Map();
    let pages = 0;
    let lost = 0;
    for await (const { nodes, missing: left } of pagesOf(query)) {
        pages += 1;
        lost += left;
        for (const node of nodes)
            if (!byNumber.has(node.number))
                byNumber.set(node.number, node);
        if (isBefore(nodes.at(-1), query.since))
            break;
    }
    if (pages > 1)
        lost += await readNewestAgain(query, byNumber);
    const found = [...byNumber.values()].filter((node) => !isBefore(node, query.since));
    const cut = found.filter(({ labels }) => (labels?.totalCount ?? 0) > (labels?.nodes?.length ?? 0)).length;
    return {
        value: found.flatMap(pullOf),
        lacks: [...missing(lost, 'pull requests'), ...missing(cut, 'pull requests’ further labels')],
    };
}
/** Until the first that is known as it is now. Returns how many were left out. */
async function readNewestAgain(query, byNumber) {
    let lost = 0;
    for await (const { nodes, missing: left } of pagesOf(query)) {
        lost += left;
        const moved = nodes.filter((node) => byNumber.get(node.number)?.updatedAt !== node.updatedAt);
        for (const node of moved)
            byNumber.set(node.number, node);
        if (moved.length < nodes.length || isBefore(nodes.at(-1), query.since))
            break;
    }
    return lost;
}
function pagesOf({ client, owner, name }) {
    return readPages(client, {
        document: PULLS,
        variables: { owner, name },
        pageSize: pulls_PAGE,
        connectionOf: (data) => data.repository?.pullRequests,
    });
}
function isBefore(node, since) {
    return node !== undefined && (instantOf(node.updatedAt) ?? since) < since;
}
function pullOf(node) {
    const [openedAt, mergedAt] = [instantOf(node.createdAt), instantOf(node.mergedAt)];
    if (openedAt === null || mergedAt === null)
        return [];
    const events = (node.timelineItems?.nodes ?? []).filter((event) => event !== null);
    const ready = events.findLast(({ __typename }) => __typename === 'ReadyForReviewEvent');
    return [
        {
            number: node.number,
            title: node.title.slice(0, pulls_LONGEST_TITLE),
            body: node.body.slice(0, pulls_LONGEST_BODY),
            headBranch: node.headRefName,
            labels: labelsOf(node, events),
            openedAt,
            readyAt: instantOf(ready?.createdAt),
            mergedAt,
            mergeCommit: node.mergeCommit?.oid ?? null,
            authorIsMachine: node.author && (node.author.__typename === 'Bot' || node.author.login.endsWith('[bot]')),
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

;// CONCATENATED MODULE: ./build/collect/github/collect.js








/** The reason of a family that was not asked for. */
const UNUSED = 'no KPI that is shown uses it';
/**
 * Reads pull requests, incidents and deployments, each on its own: what cannot be read is told and takes nothing else
 * with it. Throws `UserError` only where nothing could ever be read: a refused token, a repository that is not there.
 */
async function collectGitHub(options) {
    let fullName;
    try {
        fullName = await checkAccess(options);
    }
    catch (error) {
        if (!(error instanceof unavailable/* GitHubUnavailable */.k))
            throw error;
        const gone = { available: false, reason: reasonOf(error) };
        const deployments = options.families.has('deployments') ? gone : { available: false, reason: UNUSED };
        return { pulls: gone, incidents: gone, deployments, fullName: null };
    }
    const environment = deploymentEnvironment(options.config);
    return {
        fullName,
        pulls: await attempt(options, 'pulls', 'Reading pull requests', () => readPulls(options)),
        incidents: await attempt(options, 'incidents', 'Reading issues', () => readIncidents(options, options.config.incidents)),
        deployments: await attempt(options, 'deployments', 'Reading deployments', () => readDeployments(options, environment)),
    };
}
/** Check results of the given landing commits. */
async function collectChecks(options, shas) {
    return attempt(options, 'checks', 'Reading check results', () => readChecks(options, shas));
}
async function attempt({ families, progress }, family, step, read) {
    if (!families.has(family))
        return { available: false, reason: UNUSED };
    progress(step);
    try {
        return { available: true, ...(await read()) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { available: false, reason: reasonOf(error) };
    }
}
function reasonOf({ message, remedy }) {
    return `${message}. ${remedy}`;
}
/**
 * One request that shows whether the token sees the repository, and whether what is left of the rate limit will do.
 * Where it won't, the others who share it are not left without: the run waits for the reset or reads nothing.
 */
async function checkAccess({ client, owner, name, landings }) {
    const { repository, rateLimit } = (0,github_client/* complete */.M)(await client.query(FACTS, { owner, name }));
    if (repository === null) {
        throw new errors/* UserError */.y(`GitHub shows no repository ${owner}/${name}`, { remedy: 'Check owner, name and token.' });
    }
    const needed = expectedPoints(landings);
    if (rateLimit !== null && rateLimit.remaining < needed) {
        const because = `GitHub's rate limit leaves ${rateLimit.remaining} points and this run needs about ${needed}`;
        await client.holdUntil(Date.parse(rateLimit.resetAt), because);
    }
    return repository.nameWithOwner;
}
/** 25 pages of pull requests and 5 of checks for 1,000 landings, a fixed part, and some left to publish with. */
function expectedPoints(landings) {
    return Math.ceil((landings * 35) / 1_000) + 20;
}

;// CONCATENATED MODULE: ./build/collect/github/sources.js


const FAMILIES = ['pulls', 'incidents', 'checks', 'deployments'];
/**
 * What the shown KPIs can use of GitHub. Pull requests and incidents always: they name, label and judge the changes that
 * every KPI counts. Deployments only where configuration names an environment: nobody else owes us the permission.
 */
function familiesFor(kpis, config) {
    const asked = new Set(kpis.flatMap(({ needs, wants = [] }) => [...needs, ...wants]));
    if (deploymentEnvironment(config) === null)
        asked.delete('deployments');
    return new Set(FAMILIES.filter((family) => family === 'pulls' || family === 'incidents' || asked.has(family)));
}
function sourcesOf({ pulls, incidents, deployments }, checks) {
    const families = { pulls, incidents, deployments, checks };
    const entries = Object.entries(families);
    return {
        sources: {
            ...(pulls.available ? { pulls: true } : {}),
            ...(incidents.available ? { incidents: incidents.value } : {}),
            ...(deployments.available ? { deployments: deployments.value } : {}),
            ...(checks.available ? { checks: checks.value } : {}),
        },
        missing: Object.fromEntries(entries.flatMap(([name, read]) => (read.available ? [] : [[name, read.reason]]))),
        lacks: [
            ...entries.flatMap(([, read]) => (read.available ? read.lacks : [])),
            ...(pulls.available
                ? []
                : [`Without pull requests: their labels, texts and times are not used. ${pulls.reason}`]),
            ...(incidents.available ? [] : [`Without issues: no incident names a failed change. ${incidents.reason}`]),
            ...(deployments.available || deployments.reason === UNUSED
                ? []
                : [`Without deployments: lead time ends at landing. ${deployments.reason}`]),
        ],
    };
}

// EXTERNAL MODULE: ./build/history/identity.js
var identity = __webpack_require__(2469);
;// CONCATENATED MODULE: ./build/history/merge-landings.js
/**
 * Consecutive landings, oldest first, as the one that they are together: it lands with the last commit, and its files
 * are the difference from before the first to after the last. A path that ends as it began is not among them.
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
    return {
        ...later,
        before: earlier.before,
        content: known ? mergeDeltas(earlier.content, later.content) : null,
    };
}
/** Lines that one adds and the other removes cancel out; a pin goes from its first to its last version. */
function mergeDeltas(earlier, later) {
    const added = cancel([...earlier.added, ...later.added], [...earlier.removed, ...later.removed]);
    const removed = cancel([...earlier.removed, ...later.removed], [...earlier.added, ...later.added]);
    const cancelled = earlier.added.length + later.added.length - added.length;
    return {
        addedCount: earlier.addedCount + later.addedCount - cancelled,
        removedCount: earlier.removedCount + later.removedCount - cancelled,
        added,
        removed,
        pins: mergePins(earlier.pins, later.pins),
        risks: [...new Set([...earlier.risks, ...later.risks])],
        sign: later.sign ?? earlier.sign,
    };
}
/** `lines` without one of each of `others`, ascending. */
function cancel(lines, others) {
    const counts = new Map();
    for (const line of others)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    const left = lines.filter((line) => {
        const count = counts.get(line) ?? 0;
        if (count > 0)
            counts.set(line, count - 1);
        return count === 0;
    });
    return Uint32Array.from(left).sort();
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

;// CONCATENATED MODULE: ./build/history/join.js



/** A rebase merge writes all its commits within moments. */
const REBASE_SPAN = 120;
/**
 * Matches pull requests to landings: by merge commit, else by the number in the landing's message where both landed
 * within a day (numbers of another repository stand in messages too). A pull request of several commits whose merge
 * commit is neither a merge nor a squash was rebased: the landings before it that nobody else owns, written in the same
 * two minutes, are its other commits.
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
    // From the newest on: a range ends at the commit that its pull request names.
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
/** How many landings, ending at `index`, are the rebased commits of one pull request; 1: it was not rebased. */
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
    return (0,identity/* identityOf */.c)(title, message).number;
}

// EXTERNAL MODULE: ./build/history/mainline.js
var mainline = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/history/period.js
var history_period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/iac/classify.js + 2 modules
var classify = __webpack_require__(9917);
// EXTERNAL MODULE: ./build/iac/tool.js
var tool = __webpack_require__(7248);
// EXTERNAL MODULE: ./build/kpis/index.js + 15 modules
var build_kpis = __webpack_require__(9965);
// EXTERNAL MODULE: ./build/kpis/sources.js
var kpis_sources = __webpack_require__(4808);
;// CONCATENATED MODULE: ./build/kpis/measure.js


/**
 * Measures one KPI in one period. It is handed what it declared and nothing else; a source that it needs and that was
 * not read makes it `unavailable`, with what would enable it.
 */
function measure(kpi, { sources, missing }, period, { config, asOf }) {
    const absent = kpi.needs.find((need) => sources[need] === undefined);
    if (absent !== undefined) {
        return { kind: 'unavailable', reason: missing[absent] ?? kpis_sources/* ENABLING */.r[absent] };
    }
    const declared = [...kpi.needs, ...(kpi.wants ?? [])].map((name) => [name, sources[name] ?? null]);
    const span = { ...period, start: period.end - (kpi.span ?? 1) * instant/* WEEK */.V8 };
    return kpi.measure(Object.fromEntries(declared), span, { config, options: optionsOf(kpi, config), asOf });
}
function optionsOf(kpi, config) {
    const options = config.kpis[kpi.id];
    return typeof options === 'object' ? options : {};
}

// EXTERNAL MODULE: ./build/kpis/target.js
var target = __webpack_require__(9597);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./build/stats/student.js

const TINY = 1e-300;
const STEPS = 300;
/**
 * Two-sided p-value of Student's t with `df` degrees of freedom: how often chance alone gives a |t| this large.
 * The library has the statistic of the t-test, but no distribution to read it by. By the continued fraction of the
 * regularised incomplete beta function: Press et al., Numerical Recipes, 6.4; exact to about ten digits.
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
/** The t that chance exceeds, on either side, with probability `p`. */
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
/** Lentz's method. */
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

;// CONCATENATED MODULE: ./build/stats/fisher.js

/**
 * Two-sided mid-p value of Fisher's exact test that two shares are the same: twice the smaller tail, the observed table
 * counted by half. The plain test is too careful for small counts, the χ² test too bold; the mid-p keeps the level.
 * Lancaster, H. O. (1961), Significance tests in discrete distributions. The library has no exact test of two shares.
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
 * Two-sided p-value that two samples come from one distribution, by Wilcoxon's rank sum with the normal approximation,
 * corrected for ties and continuity. Mann and Whitney (1947). 1 where all values are the same.
 *
 * @throws Error where a sample is empty.
 */
function rankSumP(one, other) {
    const all = one.length + other.length;
    const sum = (0,simple_statistics/* wilcoxonRankSum */.Lm)([...one], [...other]);
    const variance = ((one.length * other.length) / 12) * (all + 1 - ties([...one, ...other]) / (all * (all - 1)));
    if (variance <= 0)
        return 1;
    const distance = Math.max(0, Math.abs(sum - (one.length * (all + 1)) / 2) - 0.5);
    return 1 - (0,simple_statistics/* errorFunction */.T7)(distance / Math.sqrt(2 * variance));
}
/** Σ (t³ − t) over the groups of equal values. */
function ties(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}

;// CONCATENATED MODULE: ./build/report/trend.js




/** Fewer settled weeks than this make no trend: the newest third would be a single week. */
const FEWEST_WEEKS = 6;
/** Fewer events or samples than this, over all settled weeks, make no trend. */
const FEWEST_EVENTS = 20;
/** Sorts what was measured, oldest week first, for its test. `null`: not enough to compare. */
function comparisonOf(weeks) {
    if (weeks.length < FEWEST_WEEKS)
        return null;
    const kind = weeks.find((week) => 'evidence' in week)?.kind;
    switch (kind) {
        case 'count':
        case 'sum':
            return { kind: 'amount', weeks: parted(weeks.map(amount)), whole: kind === 'count' };
        case 'rate': {
            const { newest, rest } = parted(weeks);
            return enough({ kind: 'rate', newest: share(newest), rest: share(rest) });
        }
        case 'durations': {
            const { newest, rest } = parted(weeks.map(durations));
            return enough({ kind: 'durations', samples: { newest: newest.flat(), rest: rest.flat() } });
        }
        case 'census':
        case 'level': {
            const values = weeks.map(state).filter((value) => value !== null);
            return values.length < FEWEST_WEEKS ? null : { kind: 'state', weeks: parted(values) };
        }
        default:
            return null;
    }
}
/**
 * One test per kind. Amounts: pooled t-test on the square roots of the weeks, whose spread does not grow with their
 * level; a whole number varies at least as Poisson's does. Rates: Fisher's exact test, mid-p. Durations: Wilcoxon's rank
 * sum. States, which have no sampling error: a direction only where each newer week lies beyond each older one.
 */
function testOf(comparison) {
    switch (comparison.kind) {
        case 'amount': {
            const { newest, rest } = rootsOf(comparison.weeks);
            const t = ((0,simple_statistics/* mean */.RE)(newest) - (0,simple_statistics/* mean */.RE)(rest)) / standardError(comparison);
            return { p: studentTwoSided(t, newest.length + rest.length - 2), isHigher: t > 0 };
        }
        case 'rate': {
            const { newest, rest } = comparison;
            return { p: fisherMidP(newest, rest), isHigher: newest.k * rest.n > rest.k * newest.n };
        }
        case 'durations': {
            const { newest, rest } = comparison.samples;
            return { p: rankSumP(newest, rest), isHigher: middleRank(newest, rest) > 0 };
        }
        case 'state':
            return separation(comparison.weeks);
    }
}
/** Standard error of the difference of the mean roots. */
function standardError({ weeks, whole }) {
    const { newest, rest } = rootsOf(weeks);
    const spread = (newest.length - 1) * (0,simple_statistics/* sampleVariance */.y4)(newest) + (rest.length - 1) * (0,simple_statistics/* sampleVariance */.y4)(rest);
    const variance = Math.max(spread / (newest.length + rest.length - 2), whole ? POISSON_ROOT_VARIANCE : 0);
    return Math.sqrt(variance * (1 / newest.length + 1 / rest.length));
}
const POISSON_ROOT_VARIANCE = 0.25;
/** Anscombe's root: √(x + ⅜) of a Poisson count has variance ¼ from small counts on. */
function root(value) {
    return Math.sqrt(Math.max(0, value) + 0.375);
}
function rootsOf({ newest, rest }) {
    return { newest: newest.map(root), rest: rest.map(root) };
}
function separation({ newest, rest }) {
    const isHigher = Math.min(...newest) > Math.max(...rest);
    const isLower = Math.max(...newest) < Math.min(...rest);
    return { p: isHigher || isLower ? 0 : 1, isHigher };
}
/** Positive where a newer sample is more often above an older one than below. */
function middleRank(newest, rest) {
    return newest.reduce((sum, one) => sum + rest.reduce((part, other) => part + Math.sign(one - other), 0), 0);
}
function parted(values) {
    const cut = values.length - Math.round(values.length / 3);
    return { newest: values.slice(cut), rest: values.slice(0, cut) };
}
function enough(comparison) {
    const sizes = comparison.kind === 'rate'
        ? [comparison.newest.n, comparison.rest.n]
        : [comparison.samples.newest.length, comparison.samples.rest.length];
    return sizes.every((size) => size > 0) && sizes.reduce((sum, size) => sum + size, 0) >= FEWEST_EVENTS
        ? comparison
        : null;
}
function amount(week) {
    return week.kind === 'count' || week.kind === 'sum' ? week.value : 0;
}
function share(weeks) {
    const rates = weeks.filter((week) => week.kind === 'rate');
    return {
        k: rates.reduce((sum, rate) => sum + rate.numerator, 0),
        n: rates.reduce((sum, rate) => sum + rate.denominator, 0),
    };
}
function durations(week) {
    return week.kind === 'durations' ? [...week.samples, ...(week.open ?? [])] : [];
}
function state(week) {
    if (week.kind === 'census')
        return week.numerator / week.denominator;
    return week.kind === 'level' ? week.value : null;
}

;// CONCATENATED MODULE: ./build/report/detectable.js



/** A little more than four in five, because the approximations below are a little bold. */
const POWER = 0.84;
/** How large a move the weeks at hand could have shown at this error level. `null`: a state, which needs no test. */
function detectableOf(comparison, level) {
    switch (comparison.kind) {
        case 'amount':
            return amountDetectable(comparison, level);
        case 'rate':
            return rateDetectable(comparison, level);
        case 'durations':
            return durationDetectable(comparison, level);
        case 'state':
            return null;
    }
}
function amountDetectable(comparison, level) {
    const { newest, rest } = comparison.weeks;
    const base = (0,simple_statistics/* mean */.RE)([...rest]);
    const distance = reach(level, newest.length + rest.length - 2) * standardError(comparison);
    return detected(base, (root(base) + distance) ** 2 - 0.375);
}
/** On the arcsine scale, where a share's spread depends on its size alone. Cohen (1988), 6.2. */
function rateDetectable({ newest, rest }, level) {
    const base = rest.k / rest.n;
    if (base > 0.5)
        return { factor: null, value: 1 - rateDetectable(complement({ newest, rest }), level).value };
    const distance = (((0,simple_statistics/* probit */.ht)(1 - level / 2) + (0,simple_statistics/* probit */.ht)(POWER)) * Math.sqrt(1 / newest.n + 1 / rest.n)) / 2;
    return detected(base, Math.sin(Math.min(Math.PI / 2, Math.asin(Math.sqrt(base)) + distance)) ** 2);
}
function complement({ newest, rest }) {
    const other = ({ k, n }) => ({ k: n - k, n });
    return { kind: 'rate', newest: other(newest), rest: other(rest) };
}
/** By the t-test on logarithms; ranks need 1 / 0.955 times the samples that it does. */
function durationDetectable({ samples }, level) {
    const { newest, rest } = samples;
    const logs = rest.map((seconds) => Math.log(seconds + 1));
    const error = (0,simple_statistics/* standardDeviation */.Fx)(logs) * Math.sqrt((1 / newest.length + 1 / rest.length) / 0.955);
    const base = Math.exp((0,simple_statistics/* mean */.RE)(logs)) - 1;
    return detected(base, base * Math.exp(reach(level, newest.length + rest.length - 2) * error));
}
/** Standard errors between "nothing changed" and "named in four of five cases". */
function reach(level, df) {
    return studentQuantile(level, df) + studentQuantile(2 * (1 - POWER), df);
}
function detected(base, value) {
    return { factor: base > 0 ? value / base : null, value };
}

// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/assess.js



/**
 * How often, at most, chance alone puts a direction word into a whole report. With the wrong "misses" of a rate that lies
 * on its target's limit (2.5 %, by the interval) a report says something untrue in less than 5 % (docs/calibration.md).
 */
const ERROR_LEVEL = 0.02;
/**
 * Compares a KPI with its target and with its own past. The error level is shared evenly over the KPIs that the report
 * tests (`tested`), so that a report with many of them is not more talkative.
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
/** Whether chance can mislead a comparison: things as they stand are compared without a test. */
function isTested(comparison) {
    return comparison !== null && comparison.kind !== 'state';
}

;// CONCATENATED MODULE: ./build/stats/median-interval.js
const OUTSIDE = 0.025;
/**
 * 95 % interval of the median by order statistics: the j-th smallest to the j-th largest sample, with the largest j that
 * keeps at least 95 % whatever the distribution. Five samples have no such interval: they get their whole range, which
 * holds the median in 93.75 %. Conover, Practical Nonparametric Statistics, 3.2.
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
/** The largest j with P(fewer than j of n fair coins) ≤ 2.5 %. */
function cutOff(n) {
    let chance = 0.5 ** n;
    // Beyond a thousand samples the coin's distribution starts below the smallest number: the normal one is exact enough.
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
 * The value below which a share `p` of the samples lies, linear between neighbours (R's type 7, NumPy's default).
 * The library's own quantile is R's type 1 or 2, depending on p; this is the definition that readers know from spreadsheets.
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
// The normal distribution's 97.5 % quantile: 95 % two-sided.
const Z = 1.959963984540054;
/**
 * Wilson score interval of a share, 95 %: right for small samples and for 0 of n, where the usual ± is not.
 * Wilson, E. B. (1927). https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
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



/** Fewer events than this do not make a rate. */
const MIN_RATE = 20;
/** Fewer samples than this do not make a median. */
const MIN_MEDIAN = 5;
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
    detail: {},
};
/** One week's measurement as the reader sees it. A weekly point speaks from one event on; absence stays absence. */
function weeklyReading(measurement, provisional) {
    return { ...readingOf(measurement, { rate: 1, median: 1 }), provisional };
}
/**
 * The window's headline. Rates and durations are pooled over the settled weeks, of counts and sums it is the weekly
 * median, a census or a level is the last week's.
 */
function headlineReading(weeks) {
    const last = weeks.at(-1)?.measurement ?? { kind: 'nothing-to-measure', reason: 'the window is empty' };
    const measured = weeks.map(({ measurement }) => measurement);
    const kind = measured.find(isMeasured)?.kind;
    if (kind === 'rate')
        return pooledRate(weeks);
    if (kind === 'count' || kind === 'sum')
        return medianAmount(measured);
    if (kind === 'durations')
        return pooledDurations(weeks);
    return readingOf(last, { rate: MIN_RATE, median: MIN_MEDIAN });
}
function isMeasured(measurement) {
    return 'evidence' in measurement;
}
function readingOf(measurement, minimum) {
    switch (measurement.kind) {
        case 'rate':
            return rateReading(measurement.numerator, measurement.denominator, minimum.rate, measurement.detail ?? {});
        case 'census':
            return {
                ...EMPTY,
                state: 'measured',
                value: measurement.numerator / measurement.denominator,
                numerator: measurement.numerator,
                denominator: measurement.denominator,
                n: measurement.denominator,
                detail: measurement.detail ?? {},
            };
        case 'count':
        case 'sum':
        case 'level':
            return { ...EMPTY, state: 'measured', value: measurement.value, n: 1, detail: measurement.detail ?? {} };
        case 'durations':
            return durationReading(measurement, minimum.median, measurement.detail ?? {});
        case 'not-configured':
            return { ...EMPTY, state: 'not-configured', reason: `${measurement.reason}; enable: ${measurement.enable}` };
        default:
            return { ...EMPTY, state: measurement.kind, reason: measurement.reason };
    }
}
function rateReading(numerator, denominator, minimum, detail) {
    if (denominator === 0)
        return { ...EMPTY, reason: 'no event in the window' };
    const counted = { ...EMPTY, numerator, denominator, n: denominator, detail };
    if (denominator < minimum) {
        return { ...counted, state: 'not-enough-data', reason: `${denominator} of at least ${minimum} events` };
    }
    return { ...counted, ...wilsonInterval(numerator, denominator), state: 'measured', value: numerator / denominator };
}
function durationReading({ samples, open = [] }, minimum, detail) {
    const all = [...samples, ...open];
    if (all.length === 0)
        return { ...EMPTY, reason: 'no event in the window', detail };
    const counted = { ...EMPTY, n: all.length, detail: { ...detail, open: open.length } };
    if (all.length < minimum) {
        return { ...counted, state: 'not-enough-data', reason: `${all.length} of at least ${minimum} samples` };
    }
    return {
        ...counted,
        ...(all.length < MIN_MEDIAN ? {} : medianInterval(all)),
        state: 'measured',
        value: quantile(all, 0.5),
        detail: { ...counted.detail, p90: quantile(all, 0.9) },
    };
}
function pooledRate(weeks) {
    const settled = weeks.flatMap(({ measurement, provisional }) => measurement.kind === 'rate' && !provisional ? [measurement] : []);
    const sum = (pick) => settled.reduce((total, rate) => total + pick(rate), 0);
    return rateReading(sum((rate) => rate.numerator), sum((rate) => rate.denominator), MIN_RATE, summedDetail(settled));
}
function medianAmount(weeks) {
    const measured = weeks.filter((week) => week.kind === 'count' || week.kind === 'sum');
    const counts = weeks.map((week) => (week.kind === 'count' || week.kind === 'sum' ? week.value : 0));
    if (counts.length < MIN_MEDIAN) {
        return {
            ...EMPTY,
            state: 'not-enough-data',
            n: counts.length,
            reason: `${counts.length} of at least ${MIN_MEDIAN} weeks`,
        };
    }
    return {
        ...EMPTY,
        ...medianInterval(counts),
        state: 'measured',
        value: quantile(counts, 0.5),
        n: counts.length,
        detail: summedDetail(measured),
    };
}
function pooledDurations(weeks) {
    const settled = weeks.flatMap(({ measurement, provisional }) => measurement.kind === 'durations' && !provisional ? [measurement] : []);
    const samples = settled.flatMap((week) => week.samples);
    const open = settled.flatMap((week) => week.open ?? []);
    return durationReading({ samples, open }, MIN_MEDIAN, summedDetail(settled));
}
function summedDetail(weeks) {
    const sums = {};
    for (const { detail } of weeks) {
        for (const [name, value] of Object.entries(detail ?? {})) {
            sums[name] = value === null ? (sums[name] ?? null) : (sums[name] ?? 0) + value;
        }
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/report/build.js








/** Measures every KPI in every week and puts the whole report together, as data. */
function buildReport(facts, periods, kpis, config, frame) {
    const context = { config, asOf: frame.asOf };
    const weeks = periods.map((period) => ({
        ...period,
        provisional: (0,history_period/* isProvisional */.Pv)(period, config.horizon * instant/* DAY */.d_, frame.asOf),
    }));
    const changes = facts.always.changes ?? [];
    const reverts = facts.always.reverts ?? [];
    const last = periods.at(-1);
    const measured = kpis.map((kpi) => measureKpi(kpi, weeks, facts, context, beginning(changes)));
    const tested = measured.filter(({ comparison }) => isTested(comparison)).length;
    const rows = measured.map((one) => rowOf(one, context, tested));
    return {
        ...frame,
        horizon: config.horizon * instant/* DAY */.d_,
        periods: weeks,
        kpis: rows.map(({ row }) => row),
        warnings: [...frame.warnings, ...rows.flatMap(({ row, negative }) => negativeDurations(row, negative))],
        ...inReport(changes, reverts, periods),
        components: last === undefined ? [] : (facts.ofWeek(last).components ?? []),
        events: config.events,
    };
}
/** When the first change landed that is known: the weeks before it are no weeks of standstill. */
function beginning(changes) {
    return changes.reduce((first, { landedAt }) => Math.min(first, landedAt), changes.length === 0 ? 0 : Infinity);
}
function measureKpi(kpi, periods, facts, context, began) {
    const weeks = periods.map((week) => ({
        measurement: measure(kpi, available(facts, week), week, context),
        provisional: kpi.settles === 'after-horizon' && week.provisional,
    }));
    const lived = weeks.filter((_, index) => (periods[index]?.end ?? 0) > began);
    const settled = apart(kpi, lived).filter((week) => !week.provisional);
    const comparison = comparisonOf(settled.map((week) => week.measurement));
    return { kpi, weeks, headline: headlineReading(ofHeadline(kpi, lived)), comparison };
}
function rowOf({ kpi, weeks, headline, comparison }, context, tested) {
    const { targets } = context.config;
    const { id, title, question, category, unit, better } = kpi;
    const base = { id, title, question, category, unit, better, target: (0,target/* targetOf */.$r)(kpi, targets), headline };
    const evidence = weeksThatSpeak(weeks).flatMap(({ measurement }) => 'evidence' in measurement ? measurement.evidence : []);
    const notes = weeks.flatMap(({ measurement }) => 'note' in measurement && measurement.note ? [measurement.note] : []);
    const row = {
        ...base,
        standing: isStanding(weeks),
        parts: partRows((part) => (0,target/* partTargetOf */.uY)(kpi, part, targets), ofHeadline(kpi, weeks)),
        series: weeks.map(({ measurement, provisional }) => weeklyReading(measurement, provisional)),
        ...assess({ ...base, comparison }, tested),
        evidence,
        notes: [...new Set(notes)],
    };
    return { row, negative: weeks.reduce((sum, { measurement }) => sum + negativeIn(measurement), 0) };
}
function negativeIn(measurement) {
    return measurement.kind === 'durations' ? (measurement.negative ?? 0) : 0;
}
function negativeDurations({ title }, count) {
    return count === 0 ? [] : [`${title}: ${count} durations are negative by their clocks and read 0`];
}
function available(facts, period) {
    return { sources: { ...facts.always, ...facts.ofWeek(period) }, missing: facts.missing };
}
function isStanding(weeks) {
    return weeks.some(({ measurement: { kind } }) => kind === 'census' || kind === 'level');
}
/** Events of all weeks stand behind a number; of a state, only the newest does. */
function weeksThatSpeak(weeks) {
    return isStanding(weeks) ? weeks.slice(-1) : weeks;
}
/** Readings that span several weeks overlap, so the newest alone speaks for the window. */
function ofHeadline(kpi, weeks) {
    return (kpi.span ?? 1) > 1 ? weeks.slice(-1) : weeks;
}
/** Readings that do not overlap, the newest among them: what a test may compare. */
function apart(kpi, weeks) {
    const span = kpi.span ?? 1;
    return weeks.filter((_, index) => (weeks.length - 1 - index) % span === 0);
}
/** Each part of a KPI, put together over the weeks as the KPI itself is. */
function partRows(targetOfPart, weeks) {
    const named = weeks.flatMap(({ measurement }) => Object.keys(('parts' in measurement && measurement.parts) || {}));
    return [...new Set(named)].sort().map((name) => {
        const target = targetOfPart(name);
        const headline = headlineReading(weeks.map((week) => ({ ...week, measurement: partOf(week.measurement, name) })));
        return { name, target, headline, verdict: (0,report_verdict/* verdictOf */.V)(target, headline) };
    });
}
function partOf(measurement, name) {
    const figure = 'parts' in measurement ? measurement.parts?.[name] : undefined;
    if (figure !== undefined)
        return { ...figure, evidence: [] };
    return { kind: 'nothing-to-measure', reason: `no ${name} in the period` };
}
/** Changes and reverts of the window, and those of the look-back that they refer to. */
function inReport(changes, reverts, periods) {
    const start = periods[0]?.start ?? 0;
    const end = periods.at(-1)?.end ?? 0;
    const isInside = (landedAt) => landedAt >= start && landedAt < end;
    const shown = reverts.filter((revert) => isInside(revert.change.landedAt));
    const referred = new Set(shown.flatMap((revert) => revert.targets.map((target) => target.sha)));
    return {
        reverts: shown,
        changes: changes.filter((change) => isInside(change.landedAt) || referred.has(change.sha)),
    };
}

// EXTERNAL MODULE: ./build/reverts/claim.js
var claim = __webpack_require__(9124);
;// CONCATENATED MODULE: ./build/reverts/inverse.js
const NOTHING = { undone: 0, explained: 0, lines: 0, shared: 0, restored: false, blind: false };
/** A change over more paths than this is compared by its first ones. */
const MAX_FILES = 2_000;
/** Compares two changes path by path. `later` is at its best an exact inverse of `earlier`: 1 and 1. */
function inverseOf(later, earlier) {
    const files = new Map(later.files.slice(0, MAX_FILES).map((file) => [file.path, file]));
    let lines = 0;
    let undone = 0;
    let done = 0;
    let shared = 0;
    let restored = 0;
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
        if (isRestored(now, then))
            restored += 1;
        lines += common ?? 0;
        undone += isRestored(now, then) ? size : Math.min(common ?? 0, size);
    }
    if (shared === 0)
        return NOTHING;
    const own = later.files.slice(0, MAX_FILES).reduce((sum, file) => sum + sizeOf(file), 0);
    return {
        undone: undone / done,
        explained: Math.min(1, lines / own),
        lines,
        shared,
        restored: restored === Math.min(earlier.files.length, MAX_FILES),
        blind,
    };
}
/** The path has again the contents that it had before the earlier change. */
function isRestored(now, then) {
    return now.after === then.before;
}
function isExact(now, then) {
    return isRestored(now, then) && now.before === then.after;
}
function sizeOf({ content }) {
    return content === null ? 1 : Math.max(1, content.added.length + content.removed.length);
}
/** Lines that `now` takes out and `then` brought, or the other way round; `null`: contents unknown and not put back. */
function commonLines(now, then) {
    if (isExact(now, then))
        return sizeOf(then);
    if (now.content === null || then.content === null)
        return isRestored(now, then) ? 1 : null;
    return countCommon(now.content.removed, then.content.added) + countCommon(now.content.added, then.content.removed);
}
/** Size of the intersection of two ascending multisets. */
function countCommon(one, other) {
    let count = 0;
    let left = 0;
    let right = 0;
    while (left < one.length && right < other.length) {
        const a = one[left] ?? 0;
        const b = other[right] ?? 0;
        if (a === b)
            count += 1;
        if (a <= b)
            left += 1;
        if (b <= a)
            right += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/reverts/matches.js
/**
 * All matches of a pattern with the flag `g`. `matchAll` copies its pattern at every call, which costs more than looking
 * for it, and most messages hold no match.
 */
function matchesIn(text, pattern) {
    return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}

;// CONCATENATED MODULE: ./build/reverts/moved.js

const moved_MAX_FILES = 300;
/**
 * Share of what `earlier` brought that `later` brings in other places, 0…1: a roll-out moves the lines of one ring or
 * environment into the base that all share, a refactoring into another file. What goes on elsewhere is not undone.
 */
function movedOn(later, earlier) {
    let brought = 0;
    let elsewhere = 0;
    const came = later.files.slice(0, moved_MAX_FILES);
    const blobs = new Map(came.flatMap(({ path, after }) => (after === null ? [] : [[after, path]])));
    for (const { path, after, content } of earlier.files.slice(0, moved_MAX_FILES)) {
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
    return files.reduce((sum, file) => (file.path === path || file.content === null ? sum : sum + countCommon(file.content.added, added)), 0);
}

;// CONCATENATED MODULE: ./build/reverts/timeline.js


/** Contents and pins match within this time unless words confirm an older one. */
const CONTENT_REACH = 90 * instant/* DAY */.d_;
/** A path that changes more often than this within the reach is compared with its newest versions. */
const MAX_TOUCHES = 60;
/** Of a change over many paths the first ones find the candidates. */
const timeline_MAX_PATHS = 200;
const MAX_CANDIDATES = 40;
/** Which earlier changes touched which path, newest last: the index behind every comparison of contents. */
class Timeline {
    #byPath = new Map();
    add(change) {
        for (const file of change.files) {
            const touches = this.#byPath.get(file.path);
            if (touches === undefined)
                this.#byPath.set(file.path, [{ change, file }]);
            else
                touches.push({ change, file });
        }
    }
    /** Earlier changes that landed at or after `since` and of which `later` puts some contents back, newest first. */
    undoneBy(later, since) {
        const found = new Set();
        for (const now of later.files.slice(0, timeline_MAX_PATHS)) {
            const touches = this.#byPath.get(now.path) ?? [];
            for (let index = touches.length - 1; index >= Math.max(0, touches.length - MAX_TOUCHES); index -= 1) {
                const touch = touches[index];
                if (touch === undefined || touch.change.landedAt < since || found.has(touch.change))
                    continue;
                if (putsBack(now, touch.file))
                    found.add(touch.change);
            }
        }
        return [...found].sort((a, b) => b.position - a.position).slice(0, MAX_CANDIDATES);
    }
    /** Earlier versions of one path, oldest first. */
    touches(path) {
        return this.#byPath.get(path) ?? [];
    }
}
function putsBack(now, then) {
    if (isRestored(now, then))
        return true;
    if (now.content === null || then.content === null)
        return false;
    return (countCommon(now.content.removed, then.content.added) > 0 || countCommon(now.content.added, then.content.removed) > 0);
}

;// CONCATENATED MODULE: ./build/reverts/undo-words.js

/** The words by which people say that something is undone. All patterns are linear. */
const REVERT = 'revert(?:s|ed|ing)?';
const BACK_OUT = 'back(?:s|ed|ing)?[ -]?out';
const ROLL_BACK = 'roll(?:s|ed|ing)?[ -]?backs?';
const UNDO = 'und(?:o|oes|oing|one|id)';
const DOWNGRADE = 'downgrad(?:e|es|ed|ing)';
const MOVES = 'go|goes|going|went|switch|switches|switched|switching|move|moves|moved|moving|roll|change|changed|changing';
const PUTS = 'put|puts|putting|set|setting|bring|brings|bringing|brought|add|adds|added|adding|pin|pinned|pinning';
const RESTORE = 'restor(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|re-?add(?:s|ed|ing)?|re-?introduc(?:e|es|ed|ing)';
const STRONG_VERB = `(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO}|${DOWNGRADE}|(?:${MOVES})[ -]back)`;
const STRONG = new RegExp(String.raw `\b${STRONG_VERB}\b`, 'gi');
/** In a body only what is said of the change itself: at the head of a line or clause. */
const AT_HEAD = new RegExp(String.raw `(?:(?:^|[.,;]\s|\n)(?:(?:it|we|i)\s)?|\b(?:this|the)\s(?:(?:commit|change|pr|patch|mr)\s)?)(?:(?:also|mostly|partially|partly|just)\s)?${STRONG_VERB}\b`, 'gi');
/** These mean it where they are the verb of the title; elsewhere they are about backups, caches, earlier steps. */
const WEAK = new RegExp(String.raw `^(?:[^:]{0,60}:)?\s*(?:${RESTORE}|(?:${PUTS})[ -]back)\b`, 'gi');
/** These may also be a new decision, or the end of a pause. */
const VAGUE = new RegExp(String.raw `^(?:[^:]{0,60}:)?\s*(?:re-?enabl(?:e|es|ed|ing)|(?:${PUTS})\b[^.,;:\n]{0,40} back|(?:${MOVES})\b[^.,;:\n]{0,60} back to)\b`, 'gi');
/** A verb of undoing that a reference may follow: `Revert`, `reverts`, `backed out`, `rolls back`, `undo`. */
const UNDO_VERB = new RegExp(String.raw `\b(?:${REVERT}|${BACK_OUT}|${ROLL_BACK}|${UNDO})\b`, 'gi');
const MAX_MATCHES = 40;
const NOT_DONE = /(?:\b(?:not|never|to|can|could|should|will|would|may|might|must|be|if|when|how|without|before|cannot|auto|automatic|accidental|easily|dont|no|for|on)|n't|'ll)[ -]$/i;
const NAMED_THING = /^(?:s? (?:guide|runbook|docs?(?! change)|procedure|plan|steps|script|button|feature|support|strategy|job|on failure|segment|change \d+)\b|-on-|_|\.\w)/i;
/** `for Logstash downgrade`, `during the rollback`: the circumstances, not the deed. */
const CIRCUMSTANCE = /\b(?:for|during|after|before|since) (?:\S{1,40} ){0,2}$/i;
const NOUN = /^(?:downgrade|roll-?back)$/i;
/** `Revert this once it is fixed` announces the end of the change that says it. */
const ANNOUNCED = /^ (?:this|it)\b[^.\n]{0,30}? (?:once|when|after|as soon|later)\b/i;
const ABOUT = /\b(?:prevent|avoid|allow|support|handle|detect|enable|disable|document|delete|remove)s?\b[^.,;\n]{0,30}$/i;
/** How plainly a title says that something is undone; `null`: it says nothing of the kind. */
function undoWord(title) {
    if (says(STRONG, title))
        return 'strong';
    if (says(WEAK, title))
        return 'weak';
    return says(VAGUE, title) ? 'vague' : null;
}
/** Whether a body says of the change itself that it undoes something. */
function bodyUndoes(body) {
    return says(AT_HEAD, body);
}
function says(pattern, text) {
    return matchesIn(text, pattern)
        .slice(0, MAX_MATCHES)
        .some((match) => isMeant(text, match));
}
/** Neither negated nor merely wished (`do not revert`, `how to roll back`), nor the name of a thing (`rollback guide`). */
function isMeant(text, match) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
    if (NOUN.test(match[0]) && CIRCUMSTANCE.test(before))
        return false;
    return !NOT_DONE.test(before) && !ABOUT.test(before) && !NAMED_THING.test(after) && !ANNOUNCED.test(after);
}

;// CONCATENATED MODULE: ./build/reverts/references.js






/** A reference belongs to a verb of undoing that stands this close before it, in the same sentence. */
const REACH = 240;
const MAX_VERBS = 60;
const MAX_MENTIONS = 20;
/** What the body then says of the change that it names. */
const TOOK_AWAY = /\b(?:remov(?:ed|ing)|dropped|lost|deleted|broke|broken) (?:in|by|with|this|it)\b|\b(?:accidentally|mistakenly)\b/i;
/** Below this share a reference in passing (in an inner commit, in a body of another topic) is not believed. */
const CONFIRMED = 0.25;
const REFERENCE = /\b(?<id>I[0-9a-f]{40})\b|\b[0-9a-f]{7,40}\b|(?<repo>[\w.-]+\/[\w.-]+)?(?:[#!]|\/(?:pull|pulls|pullrequest|merge_requests|\+)\/|\b(?:PR|MR|pull request|merge request)[ -][#!]?)(?<number>\d{1,7})\b/gi;
const END_OF_SENTENCE = /\n\s*\n|[.;]\s+[A-Z*]|\breversing\s+changes\b|["“]/;
/**
 * References behind a verb of undoing: `This reverts commit <id>`, `Reverts #12`, `owner/repo#12`, links, `Revert PR 12`,
 * several in one sentence, Gerrit's `Change-Id`. In the title, the body, and in squashed or merged commits, where contents must agree, since
 * these also undo each other. Right in ceph/ceph-ansible (`This mostly reverts 2dc23cc8`) and Altinn/dialogporten#3223.
 */
function references(sight) {
    const { change, message } = sight;
    const titled = undoWord(message.title) === 'strong';
    const main = [message.title, message.body]
        .flatMap((text) => claimsIn(text, sight))
        .filter((claim) => !isContradicted(sight, claim));
    const inner = message.inner.flatMap((text) => claimsIn(text, sight));
    const named = undoWord(message.title) === null ? [] : mentionsIn(message.body, sight);
    return [
        ...main.filter((claim) => titled || isConfirmed(change, claim)),
        ...inner.filter((claim) => isConfirmed(change, claim)),
        ...named.filter(({ target }) => target !== null && inverseOf(change, target).explained >= 0.5),
    ];
}
/** The id named shares no path with the revert, which is the exact inverse of something else: a wrong id was pasted. */
function isContradicted({ change, timeline }, { target }) {
    if (target === null || sharesPath(change, target))
        return false;
    return timeline.undoneBy(change, change.landedAt - CONTENT_REACH).some((other) => {
        const { undone, explained } = inverseOf(change, other);
        return undone >= 0.95 && explained >= 0.95;
    });
}
function isConfirmed(change, { target }) {
    if (target === null)
        return false;
    const inverse = inverseOf(change, target);
    if (movedOn(change, target) >= 0.5)
        return false;
    return Math.max(inverse.undone, inverse.explained) >= CONFIRMED || (inverse.blind && inverse.undone > 0);
}
function claimsIn(text, { change, lookup }) {
    const verbs = matchesIn(text, UNDO_VERB)
        .slice(0, MAX_VERBS)
        .filter((verb) => isMeant(text, verb));
    return verbs.flatMap((verb) => {
        const start = verb.index + verb[0].length;
        const after = text.slice(start, start + REACH);
        const end = END_OF_SENTENCE.exec(after)?.index ?? after.length;
        return matchesIn(after.slice(0, end), REFERENCE).flatMap((match) => resolve(match, change, lookup));
    });
}
/** `Restore x`, `removed in [1]`, `[1]: <id>`: who undoes names the cause also without a verb before it, as in footnotes and links. */
function mentionsIn(text, { change, lookup }) {
    if (!TOOK_AWAY.test(text))
        return [];
    return matchesIn(text, REFERENCE)
        .slice(0, MAX_MENTIONS)
        .flatMap((match) => resolve(match, change, lookup));
}
function resolve(match, change, lookup) {
    const number = match.groups?.['number'];
    if (number === undefined) {
        const id = match.groups?.['id'];
        const target = id === undefined ? lookup.bySha(match[0]) : lookup.byChangeId(id);
        const because = `its message says that it reverts ${(0,claim/* short */.h)(match[0])}`;
        return target === null || target === change
            ? []
            : [{ target, number: target.number, tier: 'certain', signal: 'trailer', because }];
    }
    const target = lookup.byNumber(Number(number));
    if (target === null || target.number === change.number)
        return [];
    if (match.groups?.['repo'] !== undefined && !sharesPath(change, target))
        return [];
    const because = `its message says that it reverts ${(0,claim/* nameOf */.V)(target)}`;
    return [{ target, number: target.number, tier: 'certain', signal: 'body-reference', because }];
}
/** A number of another repository would name a change here that has nothing to do with it. */
function sharesPath(one, other) {
    const paths = new Set(other.files.map((file) => file.path));
    return one.files.some((file) => paths.has(file.path));
}

;// CONCATENATED MODULE: ./build/reverts/branch.js


const BY_NUMBER = /^revert-(?<number>\d{1,7})(?:-|$)/i;
const BY_SHA = /^(?:[\w.-]+\/)?revert-(?<sha>[0-9a-f]{8,40})$/i;
const BY_WORD = /^(?:[\w.-]+\/)?(?:revert|back-?out|roll-?back)(?:[-_/]|$)/i;
/** Whether a person named the branch after going back: `revert/malware-role`, `backout-mdc1`. */
function branchUndoes(branch) {
    return branch !== null && BY_WORD.test(branch);
}
/**
 * The branch that a host's Revert button makes: `revert-12-topic`, `revert-<sha>`. The change that it names must share
 * a path: `revert-2024-migration` is somebody's own name. Right in mitodl/ol-infrastructure#2395 and #2396.
 */
function branchName({ change, message, lookup }) {
    const branch = message.branch ?? '';
    const sha = BY_SHA.exec(branch)?.groups?.['sha'];
    const number = BY_NUMBER.exec(branch)?.groups?.['number'];
    const target = sha !== undefined ? lookup.bySha(sha) : number === undefined ? null : lookup.byNumber(Number(number));
    if (target === null || !sharesPath(change, target))
        return [];
    const because = `its branch is named after a revert of ${(0,claim/* nameOf */.V)(target)}`;
    return [{ target, number: target.number, tier: 'certain', signal: 'branch', because }];
}

;// CONCATENATED MODULE: ./build/reverts/titles.js
/** A title without the numbers of pull requests that hosts put at its end. */
function withoutNumbers(title) {
    return title.endsWith(')') ? title.replace(/(?:\s*\([#!]\d+\))+$/, '') : title;
}
/** A title as it is compared: lower case, single spaces, without trailing numbers, quotes and full stop. */
function plainTitle(title) {
    return withoutNumbers(title.slice(0, 1_000))
        .replace(/\s+/g, ' ')
        .replace(/^["'“`\s]+|["'”`.\s]+$/g, '')
        .toLowerCase();
}
/** `fix(scope): x` → `x`: who quotes a title may leave its prefix out. */
function withoutScope(title) {
    return title.replace(/^[a-z][\w.,/ -]{0,40}(?:\([^()]{0,80}\))?!?:\s*/, '');
}
const NOISE = new Set(('the a an of to for in on and or with from by is be we it this that at as was are due no not now use using more ' +
    'update updated updates change changes changed add added adding adds remove removed removing fix fixed fixes ' +
    'chore feat ci docs test tests refactor config infra trivial merge pull request branch main master version ' +
    'revert reverts reverted reverting rollback roll back undo undone restore restored downgrade downgraded out pr ' +
    'yml yaml tf json py md sh').split(' '));
/** The words of a title that tell what it is about. */
function topicWords(title) {
    const words = title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return new Set(words.filter((word) => !NOISE.has(word) && !/^\d$/.test(word)));
}
/** Share of topic words that the poorer of two titles has in common with the other, 0…1. */
function likeness(one, other) {
    const a = topicWords(one);
    const b = topicWords(other);
    const smaller = Math.min(a.size, b.size);
    if (smaller === 0)
        return 0;
    return [...a].filter((word) => b.has(word)).length / smaller;
}
/** Keys of tickets and bugs: `ABC-123`, `bug 123`, `change 103482`, `CHG5018936`. */
function ticketKeys(text) {
    const keys = text
        .slice(0, 1_000)
        .match(/\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b|\b(?:bug|change|chg|ticket|incident) ?#?\d{4,10}\b/gi);
    return new Set((keys ?? []).map((key) => key.toLowerCase().replace(/[ #]/g, '')).filter((key) => !/-0+$/.test(key)));
}

;// CONCATENATED MODULE: ./build/reverts/lookup.js


/** Finds earlier changes by what a message may call them: an id, a number, a title. Grows as history is walked. */
class Lookup {
    #bySha = new Map();
    #byNumber = new Map();
    #byTitle = new Map();
    #byChangeId = new Map();
    /** Makes a change findable for those that landed after it. */
    add(change) {
        for (const sha of idsOf(change))
            push(this.#bySha, sha.slice(0, SHORTEST), change);
        for (const id of changeIdsOf(change))
            this.#byChangeId.set(id, change);
        if (change.number !== null)
            push(this.#byNumber, change.number, change);
        const firstLine = change.message.split('\n', 1)[0] ?? '';
        const titles = new Set([change.title, firstLine, withoutScope(change.title)]);
        for (const title of new Set([...titles].map(plainTitle)))
            push(this.#byTitle, title, change);
    }
    /** By a full or short id of the landing or of a commit that came in with it. */
    bySha(id) {
        const sha = id.toLowerCase();
        const found = this.#bySha.get(sha.slice(0, SHORTEST)) ?? [];
        return found.find((change) => idsOf(change).some((full) => full.startsWith(sha))) ?? null;
    }
    /** The newest change with that `Change-Id:` trailer, in its own message or in that of a commit that came in with it. */
    byChangeId(id) {
        return this.#byChangeId.get(id.toLowerCase()) ?? null;
    }
    /** The newest change of that number. */
    byNumber(number) {
        return this.#byNumber.get(number)?.at(-1) ?? null;
    }
    /** Changes of that title, newest last; a title that ends in `…` names all that begin so. */
    byTitle(title) {
        const plain = plainTitle(title);
        if (!/(?:…|\.\.\.)$/.test(plain))
            return this.#byTitle.get(plain) ?? [];
        const start = plain.replace(/(?:…|\.\.\.)$/, '').trimEnd();
        if (start.length < SHORTEST_START)
            return [];
        return [...this.#byTitle].flatMap(([known, changes]) => (known.startsWith(start) ? changes : []));
    }
}
const SHORTEST = 7;
const SHORTEST_START = 12;
const CHANGE_ID = /^change-id:[ \t]*(?<id>I[0-9a-f]{40})\b/gim;
function changeIdsOf(change) {
    const texts = [change.message, ...change.inner.map((commit) => commit.message)];
    return texts.flatMap((text) => matchesIn(text, CHANGE_ID).map((match) => (match[1] ?? '').toLowerCase()));
}
function idsOf(change) {
    return [...change.commits, ...change.inner.map((commit) => commit.sha)];
}
function push(map, key, change) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [change]);
    else
        known.push(change);
}

;// CONCATENATED MODULE: ./build/reverts/message.js

/** A message is read up to here: what people write of their change stands at its beginning. */
const MAX_BODY = 8_000;
const MAX_INNER = 100;
/** Reads title, body and inner commits of a change. A machine's body quotes other projects' notes and is not read. */
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
/** The description of the pull request and, where a single commit was merged, its message: nobody writes either twice. */
function bodiesOf({ pull, inner }) {
    const sole = inner.length === 1 ? inner[0]?.message : undefined;
    return [pull?.body, sole].flatMap((text) => (text === undefined ? [] : [`\n${text.slice(0, MAX_BODY)}`]));
}
/** A squashed body lists the branch's commits, each headed by `* `; the first part is what stands before them. */
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
/** Cuts `<!-- … -->` of templates and everything from a folded `<details>` on. */
function withoutComments(text) {
    const folded = text.indexOf('<details');
    const parts = (folded === -1 ? text : text.slice(0, folded)).split('<!--');
    return parts
        .map((part, index) => (index === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
        .join('');
}

;// CONCATENATED MODULE: ./build/reverts/versions.js
/** Longest version that is compared; longer ones are ids. */
const MAX_LENGTH = 40;
/**
 * Orders two versions: negative if `one` is older, positive if newer, 0 if equal. `null`: they have no order that can be
 * told (ids, dates beside versions, another number of parts, words that differ).
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
/** Most of what the earlier change raised goes down again, and the later change does little else. */
const MOST = 0.5;
const A_FAIR_PART = 0.2;
/** A line about a version: `1.5` alone may be a threshold, a size, an address. */
const IS_VERSION = /version|tag|image|\bref\b|revision|chart|release|\bami\b|\buses\b|@|\bsource\b|required|==|~>/i;
/**
 * A version pin that a person moves back below what an earlier change raised it to: module and chart versions, image
 * tags, provider constraints, action versions; back to the old version or to one between.
 * Right in onedr0p/home-ops (`downgrade talos to 1.11.1`, after 1.11.0 had gone to 1.11.2) and
 * redhat-appstudio/infra-deployments (`Rollback Image Controller`).
 */
function pinnedBack({ change, message, timeline }) {
    if (change.machine)
        return [];
    const files = change.files.slice(0, pinned_back_MAX_FILES);
    const lines = files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1) + (content?.removedCount ?? 1), 0);
    const falls = files.flatMap((now) => fallsIn(now, change, timeline.touches(now.path)));
    const isSaid = undoWord(message.title) === 'strong';
    if (falls.length === 0 || (!isSaid && 2 * falls.length < MOST * lines))
        return [];
    return [...new Set(falls.map(({ target }) => target))].flatMap((target) => {
        const mine = falls.filter((fall) => fall.target === target);
        const raised = target.files.slice(0, pinned_back_MAX_FILES).flatMap((file) => file.content?.pins ?? []).length;
        const pin = mine[0]?.to;
        if (pin === undefined || (!isSaid && (mine.length < MOST * raised || !isAboutPins(target, raised))))
            return [];
        const because = `it moves a version that ${(0,claim/* nameOf */.V)(target)} raised back from ${pin.from} to ${pin.to}`;
        return [{ target, number: target.number, tier: 'strong', signal: 'pin', because }];
    });
}
/** Raising versions was what the change did, not what it did beside other work. */
function isAboutPins(target, raised) {
    const lines = target.files.reduce((sum, { content }) => sum + (content?.addedCount ?? 1), 0);
    return raised >= A_FAIR_PART * lines;
}
function fallsIn(now, change, touches) {
    return (now.content?.pins ?? []).flatMap((to) => {
        if (!IS_VERSION.test(to.key) || (compareVersions(to.to, to.from) ?? 0) >= 0)
            return [];
        const raised = touches.findLast(({ file }) => file.content?.pins.some((then) => isRaiseTo(to, then)));
        if (raised === undefined || change.landedAt - raised.change.landedAt > CONTENT_REACH)
            return [];
        return [{ target: raised.change, to }];
    });
}
function isRaiseTo(to, then) {
    return then.key === to.key && then.to === to.from && (compareVersions(then.from, then.to) ?? 0) < 0;
}

;// CONCATENATED MODULE: ./build/reverts/planned-words.js
/** The words by which people say that a change was made for a while. All patterns are linear. */
/** Why an undo was foreseen, told by its own words: the cause has gone, the purpose was fulfilled. */
const ENDED = /\b(?:(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|finished|done|resolved)|(?:no longer|not) (?:needed|necessary|required)(?: any ?more)?|scal(?:e|ing) back|(?:testing|import|migration) (?:complete|done|successful|worked)|after (?:the )?(?:test|testing|maintenance|release|migration|upgrade))\b/i;
/** The undo itself says that its time has come. */
const TIME_HAS_COME = /\bnow that\b|\bnow (?:merged|fixed|resolved|unnecessary)\b|\b(?:should be|is|are) (?:now )?unnecessary\b|\bnow we can\b|\bcan (?:now )?be (?:reverted|removed)\b|\b(?:in|to) (?:its|their|the) original (?:state|values?)\b|\bto continue (?:with )?development\b|\bfor \S{1,40} (?:RC )?(?:development|prep)\b/i;
/** `until it is fixed` behind a roll-back tells how long the roll-back holds. */
const NOT_YET = /\b(?:until|till|once|when|before|unless)\b[^.\n]{0,80}$/i;
/**
 * What a change says of its own end, in its title, its body or the commits that it brought.
 * Right in openstack/openstack-ansible (pins for a release) and redhat-appstudio/infra-deployments (`will be reverted after`).
 */
const planned_words_ANNOUNCED = new RegExp([
    String.raw `\b(?:will|can|to|should|must) be (?:reverted|removed|re-?enabled) (?:once|after|afterwards|later|when|soon|as soon)\b`,
    String.raw `\brevert (?:this|it)\b[^.\n]{0,30}? (?:once|when|after|as soon|later)\b`,
    String.raw `\b(?:disabl|remov|skip|turn|switch|stop|allow)\w*\b[^.\n]{0,60}\bfor now\b`,
    String.raw `\buntil\b[^.\n]{1,80}\b(?:is|are|has been|have been)(?: \w{1,20})? (?:resolved|fixed|mitigated|merged|released|completed?|done)\b`,
    String.raw `\buntil this is\b`,
    String.raw `\bin prep(?:aration)? for (?:a|the)\b[^.\n]{0,40}\b(?:drill|test|exercise)\b`,
    String.raw `\bpin\w*\b[^.\n]{0,60}\bfor (?:the )?\S{1,30} (?:release|deliverable|milestone)\b`,
    String.raw `\bto allow \w{1,10} to restore\b`,
    String.raw `\b(?:tonight|overnight|over the weekend)\b`,
].join('|'), 'i');
/** A branch that is named after its short life. */
const BRANCH_FOR_A_WHILE = /^temp(?:orary)?[-_/]/i;
/** Words of a change that was made for a while only. */
const FOR_A_WHILE = [
    [
        /\b(?:un)?shutter(?:s|ed|ing)?\b|\bmaintenance\b(?! (?:windows|configurations?|plans?|jobs?|scripts?)\b)|\bholding page\b|\bbanners?\b/i,
        'a maintenance page',
    ],
    [
        /^(?:\S+ )?dry[ -]?run\b|\bfor (?:a |the )?dry[ -]?run\b|\brehears|\bdrill\b|\btrial\b|\bexperiment/i,
        'a rehearsal',
    ],
    [
        /\btemp(?:orary|orarily|oraily|orarly)?\b|\bwork-?around\b|\bwork around\b|\bfor now\b|\buntil\b|\bone[- ]off\b/i,
        'temporary',
    ],
    [
        /\bdnm\b|\bdo[ -]not[ -]merge\b|\bdebug(?:ging)?\b|\bfor (?:a )?test(?:s|ing)?\b|(?<!^add\w*\b[^:\n]{0,60})\bto test\b/i,
        'for a test',
    ],
    [/^test(?:ing)?\s/i, 'a test'],
    [/\bfreez(?:e|ing)\b|\bfrozen\b|\bban(?:s|ned|ning)?\b|\bpaus(?:e|es|ed|ing)\b|\bsuspend/i, 'a freeze, ban or pause'],
    [
        /\b(?:disabl|stop|turn)\w*\b[^\n]{0,40}\b(?:sync(?:ing)?|deploy|deployments?|workflows?|pipelines?|steps?|alerts?|alerting)\b/i,
        'automation paused',
    ],
    [/\bnon[- ]voting\b|\bquarantin(?:e|ed)\b|^pin(?:s|ning)?\b/i, 'a pin or quarantine'],
    [/(?<!-)\bsandbox\b|\blabs?\b|\bgolden[- ]?path\b|\btraining\b|\bplayground\b/i, 'in a sandbox'],
    [
        /\bcut[ -]?over\b|\bprepare for\b|\bchange window\b|\bchg-?\d{4,}|\bchange #?\d{4,}\b|\bfor (?:the )?(?:release|upgrade|migration)\b/i,
        'a change window',
    ],
    [/\bscale[sd]?[ -]?(?:up|out)\b|\bbump number of\b|\bfor (?:the )?(?:load|peak|rush|event)\b/i, 'a scale-up'],
    [
        /\b(?:disabl|stop|switch|turn|remov|skip|exclud|mark)\w*\b[^\n]{0,80}\b(?:due to|because of|failing|failures|broken|incident|outage|while)\b/i,
        'a measure against trouble elsewhere',
    ],
];

;// CONCATENATED MODULE: ./build/reverts/trouble.js
const TROUBLE = /\b(?:br(?:eaks?|eaking|oke|oken)|fail(?:s|ed|ing|ures?)?|caus(?:es?|ed|ing)|crash(?:es|ed|ing)?|outages?|incidents?|regressions?|mistakes?|wrong(?:ly)?|accident(?:al|ally)|(?:do|does|did|is|was|are|will)(?:n't| not) (?:work|have|seem|being|actually)|not working|unusable|race(?:s| conditions?)?|turns out|problems?|issues? (?:with|when|where|in)|unintended|too (?:slow|many|much))\b/gi;
const TRACKER_LINE = /^\s*(?:fix(?:es|ed)?|clos(?:es|ed)?|resolves?|related|refs?|see)\b.*$/gim;
/**
 * Whether a text tells of something that went wrong. Lines that only name a ticket (`Fixes: …`) tell nothing, nor do
 * words of the earlier title: a banner for an incident that is taken down again is no trouble of its own.
 */
function speaksOfTrouble(text, earlierTitle) {
    if (text.search(TROUBLE) === -1)
        return false;
    const known = new Set(earlierTitle.toLowerCase().split(/[^a-z']+/));
    return [...text.replace(TRACKER_LINE, '').matchAll(TROUBLE)].some(([words]) => words
        .toLowerCase()
        .split(' ')
        .some((word) => !known.has(word)));
}

;// CONCATENATED MODULE: ./build/reverts/planned.js




/** Off, and on again in so many words, instead of a revert. */
const OFF = /\b(?:disabl|deactivat|stop|suspend|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*/i;
const ON_AGAIN = /\b(?:re-?enabl|re-?activat|resum|unpaus|turn(?:ing|ed)? (?:back )?on|switch(?:ing|ed)? (?:back )?on)\w*/i;
/** A version that goes up and down again is no switch. */
const VERSION_WORDS = /\bdowngrad|\bversions?\b|\bupgrad|\bbump/i;
/** A capacity put back by its own name a day or more later was a measure, not a mistake. */
const CAPACITY = /\binstance (?:size|class|type|count)\b|\breplica(?:s| count)\b|\bnode count\b|\bcapacity\b/i;
/**
 * Why an undo was foreseen, with the word that decided; `null`: it was not. The team's own words decide first, then
 * those of the undo: an end that it announces, trouble that it tells of. Then what the target was made for, and values
 * that go on and off again and again.
 * Right in ceph/ceph-ansible (`temp workaround …`, fixed upstream) and mitodl/ol-infrastructure (`rush is over`).
 */
function plannedBecause(undoing, { words, ignore }, switches) {
    const { message, target, targetMessage } = undoing;
    const ownTitle = withoutQuotes(message.title);
    const configured = configuredWord(undoing, words);
    if (configured !== null)
        return configured;
    const isKnown = (match) => !ignore.some((word) => match.toLowerCase().includes(word.toLowerCase()));
    const end = endOf(wholeText({ ...message, title: ownTitle }));
    if (end !== null && isKnown(end))
        return `it says “${end}”`;
    if (speaksOfTrouble(`${ownTitle}\n${message.body}`, targetMessage.title))
        return null;
    return (purposeOf(targetMessage, isKnown) ??
        putBackInWords(undoing, `${ownTitle}\n${message.body}`) ??
        (switches.isSwitch(target) && !VERSION_WORDS.test(`${ownTitle}\n${message.body}`)
            ? 'a switch that goes on and off again and again'
            : null));
}
function configuredWord({ message, targetMessage }, words) {
    const texts = [targetMessage.title, targetMessage.branch, message.title, message.branch].map(spelled).join('\n');
    const word = words.find((one) => texts.includes(spelled(one)));
    return word === undefined ? null : `“${word}”, a word of the configuration`;
}
/** Lower case, one space around each word: `Game-day drill` → ` game day drill `. */
function spelled(text) {
    return ` ${(text ?? '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''} `;
}
/** The end that an undo announces, in its own words. */
function endOf(text) {
    const end = ENDED.exec(text) ?? TIME_HAS_COME.exec(text);
    return end === null || NOT_YET.test(text.slice(0, end.index)) ? null : end[0];
}
/** What the target was made for, if that has an end: told by its title, its branch, what it announces. */
function purposeOf(target, isKnown) {
    const made = withoutPrefix(target.title);
    for (const [pattern, what] of FOR_A_WHILE) {
        const words = pattern.exec(made)?.[0];
        if (words !== undefined && isKnown(words))
            return `${what}: “${words}”`;
    }
    if (BRANCH_FOR_A_WHILE.test(target.branch ?? '') && isKnown('temporary'))
        return `from the branch “${target.branch}”`;
    const announced = planned_words_ANNOUNCED.exec(wholeText(target))?.[0];
    return announced !== undefined && isKnown(announced) ? `announced: “${announced}”` : null;
}
function putBackInWords({ change, target, targetMessage }, own) {
    const again = OFF.test(targetMessage.title) ? ON_AGAIN.exec(own)?.[0] : undefined;
    if (again !== undefined)
        return `switched off, and on again: “${again}”`;
    const capacity = change.landedAt - target.landedAt >= instant/* DAY */.d_ ? CAPACITY.exec(own)?.[0] : undefined;
    return capacity === undefined ? null : `a capacity put back by name: “${capacity}”`;
}
const planned_MAX_INNER = 20;
const MAX_TEXT = 20_000;
function wholeText({ title, body, inner }) {
    return [title, body, ...inner.slice(0, planned_MAX_INNER)].join('\n').slice(0, MAX_TEXT);
}
function withoutQuotes(title) {
    return title.replace(/["“].*$/, '');
}
const TICKET = /^\W{0,2}(?:bug[ -]?\d+|[A-Z][A-Z0-9]{1,9}-\d+)\W{1,5}/i;
/** What a title is about, without ticket, scope and side clause: `tests: x` is about tests, it is not a test. */
function withoutPrefix(title) {
    return withoutScope(title.replace(TICKET, '')).split(';', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/reverts/quoted-title.js



const PREFIX = String.raw `(?:[\w./-]+(?:\([^()\n]{0,80}\))?!?:\s*)?`;
const VERB = String.raw `(?<verb>(?:(?:revert|back ?out|roll ?back)(?:s|ed|ing)?|re-?(?:apply|land)(?:s|ed|ing)?)(?:\^(?<power>\d{1,2}))?):?\s+`;
const QUOTED = new RegExp(String.raw `\b${VERB}(?:PR |commit |of )?["“'](?<title>[^\n]+)$`, 'i');
const BARE = new RegExp(String.raw `^${PREFIX}${VERB}(?:(?:changes|the)\s+)?(?<title>[^\n]+)$`, 'i');
const CLOSING = /["”'](?:\s*\([#!]\d+\))*\s*$/;
const MAX_LINES = 20;
/**
 * The reverted title, quoted or bare: `Revert "x"`, `fix(a): revert "x (#12)"`, `revert: x`, `reverting x`, and what
 * brings it back: `Reapply "x"`, `Revert^2 "x"`. A number inside the quotes names the change; a title must be that of
 * one earlier change, or contents must choose among several.
 * Right in argoproj/argo-helm#3670 and Altinn/dialogporten#2191.
 */
function quotedTitle(sight) {
    const { message, change } = sight;
    const lines = [message.title, message.body, ...message.inner].slice(0, MAX_LINES).map(firstLine);
    return lines.flatMap((line, index) => {
        const quote = quoteIn(line);
        if (quote === null)
            return [];
        const claim = (index === 0 ? byNumber(quote, sight) : null) ?? byTitle(quote, index === 0, sight);
        return claim === null || claim.target === change ? [] : [claim];
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
    const isChain = power !== undefined || /^re-?(?:apply|land)/i.test(verb);
    return { title: quoted === undefined ? title : title.replace(CLOSING, ''), isQuoted: quoted !== undefined, isChain };
}
/** The last `(#12)` at the end of the quoted title is the change's own number. */
function byNumber({ title, isQuoted, isChain }, { change, lookup, standing }) {
    const number = isQuoted ? /\([#!](\d{1,7})\)["”'\s]*$/.exec(title)?.[1] : undefined;
    const named = number === undefined ? null : lookup.byNumber(Number(number));
    const target = named === null || !isChain ? named : standing.latestOf(named);
    if (named === null || target === null || named.number === change.number || (isChain && target === named))
        return null;
    if (inverseOf(change, target).shared === 0 && likeness(title, named.title) < 0.6)
        return null;
    return claimOf(target, 'certain');
}
function byTitle({ title, isChain }, isTitle, { change, lookup, standing }) {
    const named = lookup.byTitle(title);
    const links = isChain ? named.map((one) => standing.latestOf(one)).filter((one) => !named.includes(one)) : named;
    const found = links.filter((target) => inverseOf(change, target).shared > 0);
    const target = isTitle && found.length === 1 ? found[0] : mostUndone(change, found);
    return target === undefined ? null : claimOf(target, 'strong');
}
/** Of several changes of one title the one that the contents confirm best, of equals the newest. */
function mostUndone(change, targets) {
    return targets
        .map((target) => ({ target, ...inverseOf(change, target) }))
        .filter(({ undone }) => undone >= 0.5)
        .toSorted((a, b) => b.undone - a.undone || b.target.position - a.target.position)[0]?.target;
}
function claimOf(target, tier) {
    const because = `its title quotes ${(0,claim/* nameOf */.V)(target)}`;
    return {
        target,
        number: target.number,
        tier,
        signal: tier === 'certain' ? 'title-reference' : 'quoted-title',
        because,
    };
}

;// CONCATENATED MODULE: ./build/reverts/operating.js
const ON = /\b(?:enabl|deploy|start|resum|turn(?:ing|ed)? on|switch(?:ing|ed)? on)\w*/i;
const operating_OFF = /\b(?:disabl|deactivat|stop|suspend|kill|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*/i;
/**
 * Whether one title turns on what the other turns off: operating, told only where nobody says that it is undone.
 * Right in onedr0p/home-ops (a cluster rebuilt by enabling parts again) and Azure/ARO-HCP (off until keys were renewed).
 */
function isFlip(target, change) {
    if (/^(?:[^:]{0,60}:)?\s*enabl/i.test(change.title))
        return true;
    return (operating_OFF.test(target.title) && ON.test(change.title)) || (ON.test(target.title) && operating_OFF.test(change.title));
}
/** Steps that are taken out again once they have run. */
const RUN_ONCE = /\bimport(?:s|ed|ing)?\b|\bmoved blocks?\b|\b(?:re)?trigger(?:s|ed|ing)?\b|\bempty commit\b|\bsnapshots?\b|\bfull[- ]?load\b|\bbackfill|\bone[- ]time\b|\bannounce/i;
const REMOVES_TEST = /\b(?:remov|delet)\w* [^\n]{0,40}\btest/i;
/** Whether the target was a step to be taken out again once it had run: told only where nobody says that it is undone. */
function isRunOnce(target, change) {
    if (/^test[(:]/i.test(target.title) || REMOVES_TEST.test(change.title))
        return true;
    return RUN_ONCE.test(target.title) || RUN_ONCE.test(change.title);
}

;// CONCATENATED MODULE: ./build/reverts/silent.js








/** By the next working day: what is put back so soon was not meant to stay that way. */
const SOON = 1.5 * instant/* DAY */.d_;
/** Few lines that stand in many places of a file prove nothing, unless the whole file is what it was. */
const MANY_LINES = 10;
/** Share of the earlier change that must go where the later one tells of trouble. */
const silent_MOST = 0.8;
/** What comes to an end later than this has mostly served its purpose. */
const RECENT = 14 * instant/* DAY */.d_;
/** A planned switch that comes on again under the same title within this time is the same work, landed again. */
const SAME_WORK = 14 * instant/* DAY */.d_;
/** Commits of one author that were committed within this time were pushed together. */
const ONE_PUSH = 90;
/**
 * Contents put back without a word: nearly all of one earlier change. Counted if it came soon and does nothing else, if
 * it tells of trouble, if a person undoes a machine's update, or if it brings back what an unplanned revert took out;
 * otherwise a candidate, since purposes end and values come and go.
 * Right in argoproj/argo-helm#3879 and ministryofjustice/analytical-platform#8777.
 */
function silentRestore(sight) {
    const { change, timeline } = sight;
    for (const target of timeline.undoneBy(change, change.landedAt - CONTENT_REACH)) {
        const after = change.landedAt - target.landedAt;
        if (sight.standing.isUndone(target))
            continue;
        const tier = sight.standing.undoOf(target) === null ? tierOf(sight, target, after) : relandTier(sight, target, after);
        if (tier === null || isOnePush(change, target))
            continue;
        const because = `it puts back what ${(0,claim/* nameOf */.V)(target)} changed`;
        return [{ target, number: target.number, tier, signal: 'content', because }];
    }
    return [];
}
/**
 * Steps of one piece of work, not a reaction: one author's direct pushes, committed together, or the later one written
 * before the earlier one landed within the hour, as rebases leave them.
 * Right in archlinux/infrastructure (a rebased theme branch) and onedr0p/home-ops (one mirror, then another, in one push).
 */
function isOnePush(change, target) {
    const isDirect = change.number === null && target.number === null;
    if (!isDirect || change.author.email !== target.author.email)
        return false;
    const apart = Math.abs(change.landedAt - target.landedAt);
    return apart <= ONE_PUSH || (apart <= instant/* HOUR */.dp && change.authoredAt <= target.landedAt);
}
function tierOf({ change, message }, target, after) {
    const { undone, explained, restored, lines } = inverseOf(change, target);
    if (undone < silent_MOST || explained < 0.5)
        return null;
    const isTold = speaksOfTrouble(`${message.title}\n${message.body}`, target.title);
    if (undone < (isTold && explained >= 0.95 ? silent_MOST : 0.9) || movedOn(change, target) >= 0.5)
        return null;
    if (change.machine || isRunOnce(target, change) || plainTitle(target.title) === plainTitle(change.title))
        return null;
    if (target.machine && !isDecommission(target, after))
        return 'strong';
    if (isFlip(target, change))
        return after <= RECENT ? 'candidate' : null;
    const isSpecific = restored || lines >= MANY_LINES || likeness(change.title, target.title) >= 0.5;
    if (isSpecific && explained >= 0.95 && undone >= 0.95 && after <= SOON)
        return 'strong';
    if (explained < 0.8)
        return null;
    if (isTold)
        return 'strong';
    return after <= RECENT ? 'candidate' : null;
}
/**
 * What was made as a whole and is taken away weeks later has come to its end.
 * Right in ministryofjustice/modernisation-platform (an account given back after a month).
 */
function isDecommission(target, after) {
    return after > RECENT && target.files.every((file) => file.before === null);
}
function relandTier({ change, standing }, revert, after) {
    const { undone, explained } = inverseOf(change, revert);
    if (undone < 0.85 || explained < 0.4)
        return null;
    const undo = standing.undoOf(revert);
    if (undo === null)
        return null;
    // A revert that is known by its words alone: nobody can say what would come back.
    if (undo.targets.length === 0)
        return undone >= 0.95 && explained >= 0.95 && after <= SOON ? 'strong' : 'candidate';
    if (!undo.planned)
        return 'strong';
    const isSameWork = undo.targets.some((target) => likeness(change.title, target.title) >= 0.6);
    return isSameWork && after <= SAME_WORK ? 'strong' : null;
}

;// CONCATENATED MODULE: ./build/reverts/standing.js
/** Which changes stand at a point of history, and which ones undid others. Grows as history is walked. */
class Standing {
    #undone = new Set();
    #undos = new Map();
    /** The change that began the chain of undoing and landing again. */
    #first = new Map();
    #latest = new Map();
    /** `by` undoes targets. */
    undo(by, { targets, ...how }) {
        this.#undos.set(by, { targets: [...(this.#undos.get(by)?.targets ?? []), ...targets], ...how });
        for (const target of targets)
            this.#undone.add(target);
        this.#chain(by, targets);
    }
    /** `by` undoes `reverts`: what they had undone stands again. */
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
    /** What a change undid; `null`: it is no revert. */
    undoOf(change) {
        return this.#undos.get(change) ?? null;
    }
    /** The newest link of the chain that a change stands in; itself, if it was never undone and undid nothing. */
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

;// CONCATENATED MODULE: ./build/reverts/switches.js

/** From this many times on, a value that goes on and off is a switch: on, off, on, off and on again. */
const OFTEN = 5;
/** What is retried again and again is settled within weeks; a switch lives on. */
const LONG = 60 * instant/* DAY */.d_;
const switches_MAX_FILES = 20;
/**
 * Counts how often the same lines of the same path went in and out, by people's hands. A bot that proposes a bump again
 * after it was undone does not make a switch of it.
 */
class Switches {
    #records = new Map();
    constructor(changes) {
        for (const change of changes) {
            if (change.machine)
                continue;
            for (const file of change.files.slice(0, switches_MAX_FILES))
                this.#count(keyOf(file), change.landedAt);
        }
    }
    /** Whether all that a change did goes on and off again and again, over months. */
    isSwitch(change) {
        if (change.machine || change.files.length === 0)
            return false;
        return change.files.slice(0, switches_MAX_FILES).every((file) => {
            const record = this.#records.get(keyOf(file));
            return record !== undefined && record.count >= OFTEN && record.last - record.first >= LONG;
        });
    }
    #count(key, at) {
        const record = this.#records.get(key);
        if (record === undefined)
            this.#records.set(key, { count: 1, first: at, last: at });
        else {
            record.count += 1;
            record.last = Math.max(record.last, at);
        }
    }
}
/** The same for a change of lines and for its inverse. */
function keyOf({ path, content, before, after }) {
    const sides = content === null ? [before, after] : [switches_hash(content.added), switches_hash(content.removed)];
    return `${path}\0${sides.map(String).sort().join('\0')}`;
}
function switches_hash(prints) {
    return prints.reduce((sum, print) => (Math.imul(sum, 31) + print) >>> 0, prints.length);
}

;// CONCATENATED MODULE: ./build/reverts/remainder.js
/** The part of a change that no target has explained yet. */
class Remainder {
    #rest;
    #size;
    constructor(change) {
        this.#rest = new Map(change.files.map((file) => [file.path, restOf(file)]));
        this.#size = change.files.reduce((sum, { content }) => sum + remainder_sizeOf(content), 0);
    }
    /** Takes out what `target` explains, if that is at least `share` of the whole change; otherwise leaves all as it is. */
    take(target, share) {
        const explained = target.files.reduce((sum, file) => sum + this.#explain(file, false), 0);
        if (explained === 0 || explained < share * this.#size)
            return false;
        for (const file of target.files)
            this.#explain(file, true);
        return true;
    }
    #explain(then, isTaken) {
        const rest = this.#rest.get(then.path);
        if (rest === undefined)
            return 0;
        if (then.content === null || rest.file.content === null) {
            const isBack = rest.whole && rest.file.after === then.before;
            if (isBack && isTaken)
                rest.whole = false;
            return isBack ? 1 : 0;
        }
        return remainder_cancel(rest.removed, then.content.added, isTaken) + remainder_cancel(rest.added, then.content.removed, isTaken);
    }
}
function restOf(file) {
    const { content } = file;
    return { file, removed: countEach(content?.removed), added: countEach(content?.added), whole: true };
}
function remainder_sizeOf(content) {
    return content === null ? 1 : Math.max(1, content.added.length + content.removed.length);
}
function countEach(prints = new Uint32Array()) {
    const counts = new Map();
    for (const print of prints)
        counts.set(print, (counts.get(print) ?? 0) + 1);
    return counts;
}
/** Lines of `prints` that are still in `counts`; takes them out if asked to. */
function remainder_cancel(counts, prints, isTaken) {
    let common = 0;
    for (const [print, count] of countEach(prints)) {
        const left = Math.min(count, counts.get(print) ?? 0);
        common += left;
        if (isTaken && left > 0)
            counts.set(print, (counts.get(print) ?? 0) - left);
    }
    return common;
}

;// CONCATENATED MODULE: ./build/reverts/worded.js









/** Of several targets each must account for this share of the change that the others leave unexplained. */
const OWN_SHARE = 0.2;
/** A change that does nothing but undo a part of another one. */
const ALL = 0.9;
/** `Re-add x` answers what took x away just now; later on it is a new decision. */
const JUST_NOW = 3 * instant/* DAY */.d_;
const AT_ONCE = 2 * instant/* HOUR */.dp;
/** Nine in ten roll-backs come within two weeks. */
const FRESH = 14 * instant/* DAY */.d_;
/**
 * Hand-written roll-back wording that contents confirm: `Downgrade x`, `go back to y`, `reverted z changes`. Targets are
 * picked until the change is explained: related words first, exact inverses next, then the newest.
 * Right in mitodl/ol-infrastructure (`Downgrade Keycloak`) and ministryofjustice/analytical-platform#10383.
 */
function wordedRestore(sight) {
    const { change, message, timeline, standing } = sight;
    const words = wordsOf(message);
    if (words === null)
        return [];
    const text = `${message.title}\n${message.body}`;
    const candidates = timeline
        .undoneBy(change, Number.NEGATIVE_INFINITY)
        .map((target) => ({ target, inverse: inverseOf(change, target), related: isRelated(text, target) }))
        .filter(({ target, inverse }) => !standing.isUndone(target) || (words === 'strong' && inverse.explained >= ALL))
        .filter((candidate) => isBelieved(candidate, words, change) && movedOn(change, candidate.target) < 0.5)
        .filter((candidate) => standing.undoOf(candidate.target) === null || worded_isExact(candidate));
    return pick(change, candidates).map((target) => ({
        target,
        number: target.number,
        tier: 'strong',
        signal: 'wording',
        vague: words === 'vague',
        because: `it says that it goes back, and puts back what ${(0,claim/* nameOf */.V)(target)} changed`,
    }));
}
/** The title decides; where it says nothing, the head of the body or the name of the branch. */
function wordsOf({ title, body, branch }) {
    const said = undoWord(title);
    if (said === 'strong')
        return said;
    return bodyUndoes(firstParagraphs(body)) || branchUndoes(branch) ? 'strong' : said;
}
/** `Revert to defaults` goes somewhere else; `revert to 1.2` goes back. */
const TO_SOMETHING_ELSE = /\bto (?:the )?(?:upstream|terraform|stock|plain|default)/i;
/** A title that says that it goes back, where nothing that it undoes was found: for a person to decide. */
function wordsAlone({ message }) {
    if (undoWord(message.title) !== 'strong' || TO_SOMETHING_ELSE.test(message.title))
        return [];
    const number = Number(/\([#!](\d{1,7})\)["”']?$/.exec(message.title)?.[1] ?? Number.NaN);
    const because = 'its title says that it goes back, but what it undoes was not found';
    return [{ target: null, number: number > 0 ? number : null, tier: 'candidate', signal: 'wording', because }];
}
function firstParagraphs(body) {
    return body.split(/\n\s*\n/, 2).join('\n');
}
/** One revert is rolled out after the other: only the exact inverse of a revert undoes it without naming it. */
function worded_isExact({ inverse }) {
    return inverse.undone >= 0.9 && inverse.explained >= 0.9;
}
/** The more a change says, the less of its target must be undone. */
function isBelieved({ target, inverse, related }, words, change) {
    const { undone, explained } = inverse;
    const after = change.landedAt - target.landedAt;
    const isNear = after <= CONTENT_REACH;
    if (words !== 'strong') {
        if (!isNear || plainTitle(target.title) === plainTitle(change.title))
            return false;
        const isAnswer = after <= AT_ONCE || (after <= JUST_NOW && (related || undone >= 0.2));
        return (undone >= 0.8 && explained >= 0.5) || (isAnswer && explained >= ALL);
    }
    if (related)
        return isNear ? undone >= 0.3 || explained >= 0.5 : undone >= 0.5;
    const isPart = explained >= ALL && (undone >= 0.05 || after <= FRESH);
    return isNear && ((undone >= 0.5 && explained >= 0.34) || (undone >= 0.2 && explained >= 0.8) || isPart);
}
function isRelated(text, target) {
    const tickets = ticketKeys(text);
    if ([...ticketKeys(target.title)].some((key) => tickets.has(key)))
        return true;
    return likeness(text.split('\n', 1)[0] ?? '', target.title) >= 0.5;
}
function pick(change, candidates) {
    const rank = (candidate) => (candidate.related ? 2 : 0) +
        (change.landedAt - candidate.target.landedAt <= FRESH ? 2 : 0) +
        (worded_isExact(candidate) ? 1 : 0);
    const remainder = new Remainder(change);
    const picked = [];
    for (const { target, related } of candidates.toSorted((a, b) => rank(b) - rank(a) || b.target.position - a.target.position)) {
        const isLikely = related || picked.length === 0 || change.landedAt - target.landedAt <= FRESH;
        if (isLikely && remainder.take(target, OWN_SHARE))
            picked.push(target);
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/reverts/detect.js














const STRENGTH = { certain: 2, strong: 1, candidate: 0 };
/** Signals that name what is undone. */
const NAMING = new Set([
    'trailer',
    'body-reference',
    'branch',
    'title-reference',
    'quoted-title',
]);
/** What names its targets decides; only where nothing does, wording, and only where nobody says a word, contents. */
const SIGNALS = [
    [references, branchName, quotedTitle],
    [wordedRestore],
    [pinnedBack],
    [silentRestore],
    [wordsAlone],
];
/** Finds every change that undoes earlier ones, and which ones. `changes` are in first-parent order, oldest first. */
function detectReverts(changes, config) {
    const walk = new Walk(changes, config);
    return changes.flatMap((change) => walk.next(change));
}
/** History up to one change: what may be named, what stands, what was said. */
class Walk {
    #lookup = new Lookup();
    #timeline = new Timeline();
    #standing = new Standing();
    #switches;
    #plannedLabels;
    #plannedWords;
    constructor(changes, { labels, planned }) {
        this.#plannedLabels = new Set(labels.planned.map((label) => label.toLowerCase()));
        this.#plannedWords = planned;
        this.#switches = new Switches(changes);
    }
    next(change) {
        const message = readMessage(change);
        const sight = {
            change,
            message,
            lookup: this.#lookup,
            timeline: this.#timeline,
            standing: this.#standing,
        };
        const reverts = this.#settle(change, message, claimsOf(sight));
        for (const revert of reverts)
            this.#remember(revert);
        this.#lookup.add(change);
        this.#timeline.add(change);
        return reverts;
    }
    /** One entry each for what is brought back, what was foreseen, and what is undone otherwise. */
    #settle(change, message, claims) {
        const entries = new Map();
        for (const claim of strongest(claims)) {
            const reland = this.#bringsBack(claim);
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
            targets: mine.map((claim) => targetOf(change, planned, claim)),
        }));
    }
    /** Who names a change that undid another only by its words or contents means the change, not what it undid. */
    #bringsBack({ target, signal }) {
        const undo = target === null ? null : this.#standing.undoOf(target);
        if (target === null || undo === null)
            return false;
        return undo.named || !NAMING.has(signal) || undoWord(readMessage(target).title) === 'strong';
    }
    #plannedBecause(change, message, target) {
        const labels = [change, target].flatMap(({ pull }) => pull?.labels ?? []);
        const label = labels.find(({ name }) => this.#plannedLabels.has(name.toLowerCase()));
        if (label !== undefined)
            return `label “${label.name}”`;
        const undoing = { change, message, target, targetMessage: readMessage(target) };
        return plannedBecause(undoing, this.#plannedWords, this.#switches);
    }
    #remember({ change, reland, planned, targets }) {
        const counted = targets.flatMap((target) => target.tier === 'candidate' || target.change === null ? [] : [target.change]);
        const isSaid = targets.some((target) => target.change === null);
        if (counted.length === 0 && !isSaid)
            return;
        if (reland)
            this.#standing.reland(change, counted);
        else {
            const named = targets.some(({ signal }) => NAMING.has(signal));
            this.#standing.undo(change, { targets: counted, planned: planned !== null, named });
        }
    }
}
function claimsOf(sight) {
    if (sight.change.files.length === 0)
        return [];
    for (const signals of SIGNALS) {
        const claims = signals.flatMap((signal) => signal(sight));
        if (claims.length > 0)
            return claims;
    }
    return [];
}
/** For each target the strongest claim. */
function strongest(claims) {
    const best = new Map();
    for (const claim of claims) {
        const known = best.get(claim.target);
        if (known === undefined || STRENGTH[claim.tier] > STRENGTH[known.tier])
            best.set(claim.target, claim);
    }
    return [...best.values()];
}
/** A planned undo that does not say that it undoes is listed only: ends of maintenance come in many other words, too. */
function targetOf(change, planned, claim) {
    const { target, number, signal, because, vague = false } = claim;
    const tier = (signal === 'content' || vague) && planned !== null ? 'candidate' : claim.tier;
    const extent = target !== null && inverseOf(change, target).undone < 0.9 ? 'partial' : 'full';
    return { change: target, sha: target?.sha ?? null, number, tier, signal, extent, because };
}

;// CONCATENATED MODULE: ./build/reverts/verdicts.js



/**
 * The verdict on each change that has one. A label on its pull request beats a trailer of a later commit, which beats an
 * incident that names it; within each the newest wins. All of them beat detection.
 */
function collectVerdicts(changes, { incidents, config }) {
    return new Map([
        ...fromIncidents(incidents, config.incidents.labels, incidents.length === 0 ? new Lookup() : lookupOf(changes)),
        ...fromTrailers(changes),
        ...fromLabels(changes, config.labels),
    ]);
}
const verdicts_MAX_BODY = 16_384;
const MENTION = /(?:#|\/pull\/)(?<number>\d{1,7})\b|\b(?<sha>[0-9a-f]{40})\b/gi;
/**
 * An incident surfaces when it is opened. Its `Caused-by:` lines name the causes; where it has none and a label makes it
 * an incident, so does every mention of what landed before it was opened: what landed after that is its fix.
 */
function fromIncidents(incidents, labels, lookup) {
    const known = new Set(labels.map((label) => label.toLowerCase()));
    return incidents
        .toSorted((a, b) => a.openedAt - b.openedAt)
        .flatMap(({ number, openedAt, causes, body, labels: own }) => {
        const isLabelled = own.some((label) => known.has(label.toLowerCase()));
        const mentioned = (isLabelled ? verdicts_mentionsIn(body) : [])
            .map((mention) => find(lookup, mention))
            .filter((change) => change !== null && change.landedAt <= openedAt);
        const named = causes.length > 0 ? causes.map((cause) => find(lookup, cause)) : mentioned;
        return named.flatMap((change) => {
            if (change === null)
                return [];
            const because = `incident #${number} names it`;
            return [[change, { failure: failureOf(change, openedAt, 'incident', because), because }]];
        });
    });
}
function verdicts_mentionsIn(body) {
    return [...body.slice(0, verdicts_MAX_BODY).matchAll(MENTION)].map(({ groups }) => groups?.['number'] === undefined ? (groups?.['sha'] ?? '') : Number(groups['number']));
}
const TRAILER = /^(?<key>caused-by|not-a-failure):\s*(?<refs>[^\n]{1,400})$/gim;
const verdicts_REFERENCE = /#(?<number>\d{1,7})\b|\b(?<sha>[0-9a-f]{7,40})\b/gi;
/** `Caused-by: #12` and `Not-a-failure: #12` (or an id) in the message of a later landing or of a commit it brought in. */
function fromTrailers(changes) {
    if (!changes.some((change) => textsOf(change).some((text) => text.search(TRAILER) !== -1)))
        return [];
    const earlier = new Lookup();
    return changes.flatMap((change) => {
        const verdicts = textsOf(change).flatMap((text) => trailersIn(text, change, earlier));
        earlier.add(change);
        return verdicts;
    });
}
function textsOf({ message, inner }) {
    return [message, ...inner.map((commit) => commit.message)];
}
function trailersIn(text, by, earlier) {
    return matchesIn(text, TRAILER).flatMap(({ groups }) => [...(groups?.['refs'] ?? '').matchAll(verdicts_REFERENCE)].flatMap((reference) => {
        const { number, sha } = reference.groups ?? {};
        const change = find(earlier, number === undefined ? (sha ?? '') : Number(number));
        if (change === null)
            return [];
        const isFailure = groups?.['key']?.toLowerCase() === 'caused-by';
        const because = `${(0,claim/* nameOf */.V)(by)} says “${groups?.['key']}: ${reference[0]}”`;
        const failure = isFailure ? failureOf(change, by.landedAt, 'trailer', because) : null;
        return [[change, { failure, because }]];
    }));
}
/** A person's label counts as at once: the horizon never takes it out again. */
function fromLabels(changes, labels) {
    return changes.flatMap((change) => (change.pull?.labels ?? []).flatMap(({ name }) => {
        const because = `label “${name}”`;
        const is = (names) => names.some((known) => known.toLowerCase() === name.toLowerCase());
        if (is(labels.failed))
            return [[change, { failure: failureOf(change, change.landedAt, 'label', because), because }]];
        return is(labels['not-a-failure']) || is(labels.planned) ? [[change, { failure: null, because }]] : [];
    }));
}
function failureOf(change, surfacedAt, cause, because) {
    return { surfacedAt, after: Math.max(0, surfacedAt - change.landedAt), cause, by: null, because };
}
function lookupOf(changes) {
    const lookup = new Lookup();
    for (const change of changes)
        lookup.add(change);
    return lookup;
}
function find(lookup, reference) {
    return typeof reference === 'number' ? lookup.byNumber(reference) : lookup.bySha(reference);
}

;// CONCATENATED MODULE: ./build/reverts/judge.js

/**
 * Decides each change's role and whether it failed. Failed: an unplanned revert that counts (`certain` or `strong`)
 * undid it, or a person or an incident names it; people and incidents beat detection. Re-lands are no failures and
 * cancel none; what was landed again and undone again failed once more, as the re-land that it is.
 */
function judge(changes, reverts, verdicts) {
    const counted = reverts.filter(({ targets }) => targets.some((target) => target.tier !== 'candidate'));
    const roles = rolesOf(counted);
    const failures = detectedFailures(counted);
    const decided = collectVerdicts(changes, verdicts);
    return changes.map((change) => {
        const detected = failures.get(change) ?? null;
        const verdict = decided.get(change);
        const isOverruled = verdict !== undefined && (verdict.failure === null) !== (detected === null);
        return {
            ...change,
            role: roles.get(change) ?? 'change',
            failure: verdict === undefined ? detected : verdict.failure,
            overruled: isOverruled ? verdict.because : null,
        };
    });
}
/** One commit that undoes one change and brings another back is a revert. */
function rolesOf(counted) {
    const roles = new Map();
    for (const { change, reland } of counted) {
        if (roles.get(change) !== 'revert')
            roles.set(change, reland ? 'reland' : 'revert');
    }
    return roles;
}
/** The first unplanned revert of a change is when its failure surfaced. */
function detectedFailures(counted) {
    const failures = new Map();
    for (const { change: by, reland, planned, targets } of counted) {
        if (reland || planned !== null)
            continue;
        for (const { change, tier, because } of targets) {
            if (change === null || tier === 'candidate' || failures.has(change))
                continue;
            const after = Math.max(0, by.landedAt - change.landedAt);
            failures.set(change, { surfacedAt: by.landedAt, after, cause: 'revert', by, because });
        }
    }
    return failures;
}

;// CONCATENATED MODULE: ./build/pipeline.js














/** The definitions' version: a change of it restates history and is told as such. */
const DEFINITIONS = '1';
/** From a clone to the report: collect, classify, detect, measure. */
async function makeReport(request) {
    const { config, asOf, progress } = request;
    const periods = (0,history_period/* completeWeeks */.j6)(asOf, config.weeks);
    const windowStart = periods[0]?.start ?? asOf;
    const known = await decideChanges(request, windowStart);
    const { git, changes, reverts, read } = known;
    const kpis = (0,build_kpis/* selectKpis */.U)(config.kpis);
    const ofWeek = kpis.some(needsTrees) ? await readWeeks({ ...request, history: git, periods, changes }) : () => ({});
    progress('Measuring');
    const facts = {
        always: { changes, reverts, ...read?.sources },
        ofWeek,
        missing: read?.missing ?? {},
    };
    return buildReport(facts, periods, kpis, config, {
        tool: { version: request.version, definitions: DEFINITIONS },
        asOf,
        repository: { name: request.name, branch: request.branch, head: git.head, headAt: git.headAt, url: request.url },
        config: { hash: request.configHash, file: request.configFile },
        usage: { gitMs: known.gitMs, requests: 0, points: 0, ...request.github?.client.usage },
        warnings: [...git.warnings, ...hiddenWarning((0,mainline/* hiddenLandings */.P)(git.landings, request.branch)), ...(read?.lacks ?? [])],
    });
}
const FROM_TREES = new Set(['components', 'runbooks', 'quality']);
function needsTrees({ needs, wants = [] }) {
    return [...needs, ...wants].some((source) => FROM_TREES.has(source));
}
/** Parsers are loaded only here. */
async function readWeeks(query) {
    query.progress('Reading components and runbooks');
    return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 9334))).readStatically(query);
}
/** Reads from the look-back before `start` up to `asOf`, and decides what each change is and what it undid. */
async function decideChanges(request, start) {
    const { repository, config, asOf, progress } = request;
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
    const roots = (0,tool/* projectRoots */.j)(everyPath(git));
    const classified = (0,classify/* classify */.L)(joined.landings, { ...joined, config, defaultBranch: request.branch, roots });
    progress('Looking for reverts');
    const reverts = detectReverts(classified, config);
    const changes = judge(classified, reverts, {
        incidents: records?.incidents.available ? records.incidents.value : [],
        config,
    });
    const shown = changes.filter((change) => change.infra && change.landedAt >= start).map(({ sha }) => sha);
    const read = github && records && sourcesOf(records, await collectChecks(github, shown));
    return { git, gitMs, changes, reverts, roots, read };
}
function hiddenWarning(hidden) {
    if (hidden === 0)
        return [];
    return [`${hidden} landings are hidden behind merges of the default branch into itself and are not counted.`];
}
function nothingLanded({ branch, asOf }) {
    return new errors/* UserError */.y(`Nothing had landed on ${branch} by ${(0,instant/* formatInstant */.r4)(asOf)}: the history starts later.`, {
        remedy: 'Choose a later instant with --as-of, or as-of in the Action.',
    });
}
/** Paths that the tree holds or held in the stretch: a project may be gone by now. */
function* everyPath({ tree, landings }) {
    for (const entry of tree)
        yield entry.path;
    for (const landing of landings)
        for (const file of landing.files)
            yield file.path;
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   y: () => (/* binding */ WEEKS_PER)
/* harmony export */ });
/** Weeks in the span that a target counts by. */
const WEEKS_PER = { week: 1, month: 365.25 / 12 / 7, quarter: 365.25 / 4 / 7 };
/**
 * Whether a headline meets its target: only where its whole interval says so. A state of things as they stand (coverage,
 * a score) has no interval and is compared as it is. `null`: no target or no value.
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
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   h: () => (/* binding */ short)
/* harmony export */ });
/** Short id for sentences. */
function short(sha) {
    return sha.slice(0, 10);
}
/** `#12`, or the short id of a change without number. */
function nameOf(change) {
    return change.number === null ? short(change.sha) : `#${change.number}`;
}


/***/ })

};
