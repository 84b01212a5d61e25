export const id = 603;
export const ids = [603];
export const modules = {

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proxyFetch),
/* harmony export */   deadlineOfExchange: () => (/* binding */ deadlineOfExchange),
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/** Default time limit of one exchange: 20 s, twice the 10 s after which GitHub gives up on a GraphQL query. */
const deadlineOfExchange = () => AbortSignal.timeout(20_000);
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
            type: typeof type === 'string' ? type : null,
            path: Array.isArray(path) ? path : [],
            message: typeof message === 'string' ? message : '',
        }));
        return { status: 200, data: error.data ?? null, problems, message: '' };
    }
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    return { status, data: undefined, problems: [], message: error.message };
}
/** A `fetch` that uses the proxy named in the environment for this address, like everything else on a runner. */
async function proxyFetch(apiUrl) {
    const [{ HttpClient }, undici] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942)), __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19))]);
    const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
    // undici's and Node's types of `fetch` describe the same standard but are not compatible.
    const send = undici.fetch;
    return (url, init) => send(url, { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) });
}


/***/ })

};
