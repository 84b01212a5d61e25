export const id = 482;
export const ids = [482,775];
export const modules = {

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
const LONGEST_MS = 30_000;
/** Pause before the next attempt, in milliseconds: 1 s, 2 s, 4 s, …, at most 30 s. */
function backoff(attempt) {
    return Math.min(1_000 * 2 ** (attempt - 1), LONGEST_MS);
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ UnconfirmedWrite),
  createGitHubClient: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: ./build/github/answer.js
var answer = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/github/backoff.js
var backoff = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/unavailable.js
var unavailable = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/github/budget.js

/** Less than the 1,000 points an hour that `GITHUB_TOKEN` has for the whole repository. */
const DEFAULT_BUDGET = { requests: 900, points: 900, waitMs: 15 * 60_000 };
/** Creates the meter of one client. `now`: the clock in milliseconds since 1970. */
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
                throw new unavailable/* GitHubUnavailable */.k(`${because}: going on would take a pause of ${pauseText(ms)}, more than this run may wait`, {
                    remedy: `Run again after ${clock(now() + ms)} UTC, or allow a longer wait with \`max-wait\`.`,
                });
            }
            waited += ms;
            log(`${because}: waiting ${pauseText(ms)}`);
            await wait(ms);
        },
    };
}
function pauseText(ms) {
    return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;
}
function clock(ms) {
    return new Date(ms).toISOString().slice(11, 16);
}

// EXTERNAL MODULE: ./build/github/permissions.js
var permissions = __webpack_require__(1498);
;// CONCATENATED MODULE: ./build/github/faults.js




const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly/i;
const OVERLOADED = /^Something went wrong while executing your query/;
/** Types of problems that no further attempt would solve. */
const PERMANENT = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND', 'UNPROCESSABLE', 'STALE_DATA']);
/** The error after the last attempt. */
function givenUp(because, attempts) {
    return new unavailable/* GitHubUnavailable */.k(`${because}, ${attempts} times`, {
        remedy: 'Run again later; see https://www.githubstatus.com for disturbances. If it lasts, check the API address, the proxy and the network.',
    });
}
/** Judges a reply, both by GitHub's documentation and by faults that were observed. `now`: milliseconds since 1970. */
function judgeReply(reply, now) {
    const { status, problems } = reply;
    if (status === 0)
        return brokenConnection(reply.fault);
    const limit = limitOf(reply, now);
    if (limit !== null)
        return limit;
    if (status === 502 || status === 504)
        return { kind: 'too-big', because: `GitHub answered ${status}` };
    if (status >= 500)
        return { kind: 'transient', because: `GitHub answered ${status}` };
    if (status >= 400)
        return { kind: 'refused', error: refusal(reply) };
    if (reply.data === undefined || reply.data === '') {
        return { kind: 'transient', because: "GitHub's answer was cut off" };
    }
    if (problems.some(({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' || OVERLOADED.test(message))) {
        return { kind: 'too-big', because: 'GitHub gave up on the query' };
    }
    if (reply.data === null && problems.length === 0) {
        return { kind: 'transient', because: 'GitHub answered without data and without a reason' };
    }
    const transient = problems.find((problem) => !(0,answer/* isForbidden */.US)(problem) && !PERMANENT.has(problem.type ?? ''));
    if (transient === undefined)
        return { kind: 'answered' };
    return { kind: 'partial', because: "parts of GitHub's answer are missing" };
}
/** Faults by which Node distrusts a certificate: no further attempt would help. */
const DISTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/;
function brokenConnection(fault) {
    if (fault !== null && DISTRUSTED.test(fault)) {
        const error = new errors/* UserError */.yo(`The certificate of GitHub's API is not trusted (${fault})`, {
            remedy: 'Set NODE_EXTRA_CA_CERTS to a file with the certificates of your own authority.',
        });
        return { kind: 'refused', error };
    }
    const why = fault === null ? '' : ` (${fault})`;
    return { kind: 'too-big', because: `GitHub did not answer in time, or the connection broke${why}` };
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
        return new errors/* UserError */.yo('GitHub refused the token (401)', {
            remedy: 'Check that the token is not expired or revoked, and that it belongs to this GitHub server.',
        });
    }
    if (status === 403 && message.includes('Resource not accessible'))
        return (0,permissions/* missingPermission */.U)([]);
    if (status === 404) {
        return new errors/* UserError */.yo('There is no GitHub API at this address (404)', {
            remedy: 'Check the API address: https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
        });
    }
    return new errors/* UserError */.yo(`GitHub refused the request (${status})`, {
        remedy: 'Check the access of the token and any proxy or firewall on the way.',
    });
}

// EXTERNAL MODULE: ./build/github/redact.js
var github_redact = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/github/transport.js + 1 modules
var transport = __webpack_require__(1775);
;// CONCATENATED MODULE: ./build/github/exchange.js





/** Shortest pause at a rate limit, doubled each time in a row: by a clock that is ahead, the reset time has passed. */
const MIN_PAUSE_MS = 1_000;
/** Pause when GitHub names no reset time: one minute, doubled each time in a row. */
const DEFAULT_PAUSE_MS = 60_000;
/** Creates the exchange of one client: transport, budget and rate limit together. */
function createExchange(options) {
    if (!/^https?:/.test(options.apiUrl) || !URL.canParse(options.apiUrl))
        throw noAddress(options.apiUrl);
    const { now, wait } = options;
    const redact = (0,github_redact/* createRedactor */.l)(options.token);
    const budget = { ...DEFAULT_BUDGET, ...options.budget };
    const meter = createMeter({ budget, now, wait, log: (line) => options.log(redact(line)) });
    const deadline = options.deadline ?? transport.deadlineOfExchange;
    const send = (0,transport/* createTransport */.o)({ token: options.token, apiUrl: options.apiUrl, fetch: options.fetch, deadline });
    let limit = { until: Number.NEGATIVE_INFINITY, because: '', repeats: 0 };
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
            limit = outcome.kind === 'limited' ? limitAfter(outcome, limit.repeats, now()) : { ...limit, repeats: 0 };
            return { answer: answerOf(reply, redact), outcome };
        },
    };
}
function noAddress(apiUrl) {
    return new errors/* UserError */.yo(`${JSON.stringify(apiUrl)} is not the address of GitHub's API.`, {
        remedy: 'Set GITHUB_API_URL to https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
    });
}
function limitAfter(outcome, repeats, now) {
    const { until, because } = outcome;
    return until === null
        ? { until: now + DEFAULT_PAUSE_MS * 2 ** repeats, because, repeats: repeats + 1 }
        : { until: Math.max(until, now + MIN_PAUSE_MS * 2 ** repeats), because, repeats: repeats + 1 };
}
function answerOf({ data, problems }, redact) {
    return {
        data: (data ?? null),
        problems: problems.map((problem) => ({ ...problem, message: redact(problem.message) })),
    };
}
/** Points that an answer cost, as GitHub reports them if the document asks for it; else 1. */
function costOf(data) {
    const cost = data?.rateLimit?.cost;
    return typeof cost === 'number' ? cost : 1;
}

;// CONCATENATED MODULE: ./build/github/client.js




/** A write whose answer did not arrive: it may or may not have happened. */
class UnconfirmedWrite extends Error {
    constructor(because) {
        super(`${because}; whether it has written is not known`);
        this.name = 'UnconfirmedWrite';
    }
}
/** Attempts at one document before giving up. */
const MOST_ATTEMPTS = 8;
/** Attempts before partial data is accepted as it is. */
const ATTEMPTS_AT_PARTIAL = 3;
/** GitHub asks for a pause of one second between two writes. */
const WRITE_PAUSE_MS = 1_000;
/** A client for one run. Nothing is loaded or sent before its first use. */
function createGitHubClient(options) {
    const { exchange, pause, used } = createExchange(options);
    const pageSizes = new Map();
    async function queryBatch(name, most, ask) {
        for (let attempt = 1;; attempt += 1) {
            const size = Math.min(most, pageSizes.get(name) ?? most);
            const { document, variables } = ask(size);
            const { answer, outcome } = await exchange(document, variables);
            if (outcome.kind === 'answered')
                return answer;
            if (outcome.kind === 'refused')
                throw outcome.error;
            if (outcome.kind === 'partial' && attempt >= ATTEMPTS_AT_PARTIAL)
                return answer;
            if (attempt >= MOST_ATTEMPTS)
                throw givenUp(outcome.because, attempt);
            if (outcome.kind === 'too-big')
                pageSizes.set(name, Math.max(1, Math.floor(size / 2)));
            if (outcome.kind !== 'limited')
                await pause((0,backoff/* backoff */.J)(attempt), outcome.because);
        }
    }
    function query(document, variables) {
        const { first } = variables;
        if (typeof first !== 'number')
            return queryBatch(document, 1, () => ({ document, variables }));
        return queryBatch(document, first, (size) => ({ document, variables: { ...variables, first: size } }));
    }
    async function waitUntil(ms, because) {
        const left = ms - options.now();
        if (left > 0)
            await pause(left, because);
    }
    return { query, queryBatch, mutate: writer(exchange, options), waitUntil, usage: used };
}
/** Returns `mutate` of a client, which keeps a pause between two writes. */
function writer(exchange, { now, wait }) {
    let wroteAt = Number.NEGATIVE_INFINITY;
    return async (document, variables) => {
        for (let attempt = 1;; attempt += 1) {
            const early = wroteAt + WRITE_PAUSE_MS - now();
            if (early > 0)
                await wait(early);
            const { answer, outcome } = await exchange(document, variables);
            wroteAt = now();
            if (outcome.kind === 'limited' && attempt < MOST_ATTEMPTS)
                continue;
            return written(answer, outcome);
        }
    };
}
function written({ data, problems }, outcome) {
    if (outcome.kind === 'refused')
        throw outcome.error;
    if (outcome.kind !== 'answered')
        throw new UnconfirmedWrite(outcome.because);
    if (problems[0] !== undefined)
        throw (0,answer/* problemError */.gS)(problems[0]);
    if (data === null || Object.values(data).includes(null))
        throw new UnconfirmedWrite('GitHub answered nothing');
    return data;
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
 * Returns a function that replaces a token by `***` in any text that leaves the program: as it is, URL-encoded, and in
 * base64 whatever precedes it. Everything before the `@` of an address is replaced too.
 */
function createRedactor(token) {
    const forms = token === '' ? [] : [token, encodeURIComponent(token), ...base64Forms(token)];
    const hidden = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return (text) => hidden.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text).replaceAll(CREDENTIALS_IN_URL, `$1${HIDDEN}@`);
}
/**
 * The base64 forms of a token. Base64 works in groups of three bytes, so the text before the token shifts it by 0, 1 or
 * 2 bytes. Characters at the edges depend on the neighbouring bytes too and are left out.
 */
function base64Forms(token) {
    return [0, 1, 2].flatMap((shift) => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(token)]);
        const whole = bytes.toString('base64').replaceAll('=', '');
        const inner = whole.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
        return inner.length < 8 ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    });
}


/***/ }),

/***/ 1775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport),
  deadlineOfExchange: () => (/* binding */ deadlineOfExchange),
  Z: () => (/* binding */ proxyFetch)
});

;// CONCATENATED MODULE: ./build/github/bounded-body.js
/** Largest answer that is read; a page of GitHub's API has at most a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * Wraps a `fetch` so that an answer is returned only with its whole body, read before `init.signal` aborts and up to
 * `MAX_BYTES`. Without it, a body that comes slowly is waited for without end: `fetch` itself lets go of the signal once
 * the headers are there.
 *
 * @throws the signal's reason, or RangeError for a larger body; in both cases the connection is closed.
 */
function withBoundedBody(send) {
    return async (url, init) => {
        const response = await send(url, init);
        const body = await bodyOf(response, init?.signal ?? undefined);
        const { status, statusText, headers } = response;
        return new Response(body, { status, statusText, headers: [...headers] });
    };
}
async function bodyOf(response, signal) {
    if (response.body === null)
        return null;
    const reader = response.body.getReader();
    const cancel = () => void reader.cancel().catch(() => undefined);
    signal?.addEventListener('abort', cancel);
    const chunks = [];
    try {
        signal?.throwIfAborted();
        for (let size = 0;;) {
            const { done, value } = await reader.read();
            signal?.throwIfAborted();
            if (done)
                return Buffer.concat(chunks);
            size += value.length;
            if (size > MAX_BYTES)
                throw new RangeError(`the answer is larger than ${MAX_BYTES} bytes`);
            chunks.push(value);
        }
    }
    catch (error) {
        cancel();
        throw error;
    }
    finally {
        signal?.removeEventListener('abort', cancel);
    }
}

;// CONCATENATED MODULE: ./build/github/transport.js

/** Default time limit of one exchange: 20 s, twice the 10 s after which GitHub gives up on a GraphQL query. */
function deadlineOfExchange() {
    const deadline = AbortSignal.timeout(20_000);
    // Node collects a deadline to which only `AbortSignal.any` listens, and it is then never reached.
    deadline.addEventListener('abort', () => undefined);
    return deadline;
}
/**
 * Returns a function that sends GraphQL documents. It never throws for a failure of the network or of GitHub: the reply
 * describes it. The HTTP client is loaded on first use, so a run without GitHub does not load it.
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
            return { status: 200, header, data, problems: [], message: '', fault: null };
        }
        catch (error) {
            return { header, ...failedReply(error) };
        }
    };
}
function failedReply(error) {
    if (Array.isArray(error.errors)) {
        const problems = error.errors.map(({ type, path, message }) => ({
            type: typeof type === 'string' ? type : null,
            path: Array.isArray(path) ? path : [],
            message: typeof message === 'string' ? message : '',
        }));
        return { status: 200, data: error.data ?? null, problems, message: '', fault: null };
    }
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    return { status, data: undefined, problems: [], message: error.message, fault: status === 0 ? faultOf(error) : null };
}
/** The code of a network fault, which is that of the innermost cause. */
function faultOf(error) {
    if (!(error instanceof Error))
        return null;
    const code = 'code' in error && typeof error.code === 'string' && /^[A-Z_]{3,60}$/.test(error.code) ? error.code : null;
    return faultOf(error.cause) ?? code;
}
/**
 * A `fetch` that uses the proxy named in the environment for this address, like everything else on a runner, and reads
 * bounded bodies only.
 */
async function proxyFetch(apiUrl) {
    const [{ HttpClient }, undici] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942)), __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19))]);
    const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
    // undici's and Node's types of `fetch` describe the same standard but are not compatible.
    const send = undici.fetch;
    return withBoundedBody((url, init) => send(url, { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) }));
}


/***/ })

};
