export const id = 775;
export const ids = [775];
export const modules = {

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
