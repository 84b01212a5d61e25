export const id = 482;
export const ids = [482];
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


/***/ })

};
