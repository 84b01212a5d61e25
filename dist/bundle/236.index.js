export const id = 236;
export const ids = [236];
export const modules = {

/***/ 6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLinks: () => (/* binding */ checkLinks)
/* harmony export */ });
/* unused harmony export isPublicAddress */
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);




/** At most this many links are checked in one run. */
const MAX_LINKS = 100;
const MAX_CONCURRENT = 4;
const MAX_REDIRECTS = 3;
const DEFAULT_RULES = {
    isAllowedAddress: isPublicAddress,
    addressesOf: (name) => (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name, { all: true }),
    timeoutMs: 5_000,
};
/**
 * Checks whether pages exist: sends HEAD, then GET if the answer is 404, 405 or 501. Sends no credentials or cookies,
 * uses only http(s), and never contacts a private, loopback or link-local address, not even after a redirect (at most
 * three are followed). 401 and 403 mean that the page exists. Checks at most 100 links, four at a time; the others are
 * not in the result.
 */
async function checkLinks(links, rules = DEFAULT_RULES) {
    const answers = new Map();
    const waiting = links.slice(0, MAX_LINKS);
    const work = async () => {
        for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
            answers.set(link, await ask(link, rules).catch(() => 'unknown'));
        }
    };
    await Promise.all(Array.from({ length: MAX_CONCURRENT }, work));
    return answers;
}
async function ask(link, rules) {
    let url = new URL(link);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const head = await request('HEAD', url, rules);
        const answer = head.status === 405 || head.status === 404 || head.status === 501 ? await request('GET', url, rules) : head;
        if (answer.location === null)
            return meaningOf(answer.status);
        url = new URL(answer.location, url);
    }
    return 'unknown';
}
function meaningOf(status) {
    if (status === 404 || status === 410)
        return 'gone';
    return (status >= 200 && status < 300) || status === 401 || status === 403 ? 'there' : 'unknown';
}
async function request(method, url, rules) {
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') {
        throw new Error('not a plain http(s) address');
    }
    const address = await allowedAddress(url.hostname.replace(/^\[|\]$/g, ''), rules);
    const { request: send } = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_2__ : node_http__WEBPACK_IMPORTED_MODULE_1__;
    return new Promise((resolve, reject) => {
        const options = {
            method,
            agent: false,
            signal: AbortSignal.timeout(rules.timeoutMs),
            headers: { 'user-agent': 'infra-kpis link check' },
            // Connects to the address that was checked, even if the name resolves to another one by now.
            lookup: (_name, wanted, done) => (wanted.all ? done(null, [address]) : done(null, address.address, address.family)),
        };
        const sent = send(url, options, (response) => {
            const status = response.statusCode ?? 0;
            response.destroy();
            resolve({ status, location: status >= 300 && status < 400 ? (response.headers.location ?? null) : null });
        });
        sent.on('error', reject);
        sent.end();
    });
}
async function allowedAddress(name, rules) {
    const found = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(name) === 0 ? await rules.addressesOf(name) : [{ address: name, family: (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(name) }];
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => rules.isAllowedAddress(address))) {
        throw new Error('not a public address');
    }
    return first;
}
/**
 * Networks that no public page is in. Source: the special-purpose registries of IANA, iana-ipv4-special-registry and
 * iana-ipv6-special-registry.
 */
const NOT_PUBLIC = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
]) {
    NOT_PUBLIC.addSubnet(network, bits, 'ipv4');
}
// Only 2000::/3 is allocated. Ranges in it that translate or tunnel IPv4 could lead back to a private address.
const GLOBAL = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
]) {
    NOT_PUBLIC.addSubnet(network, bits, 'ipv6');
}
/** Whether an address is on the public internet: not private, loopback, link-local, multicast or reserved. */
function isPublicAddress(address) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIPv4)(address))
        return !NOT_PUBLIC.check(address, 'ipv4');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address) === 6 && GLOBAL.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6');
}


/***/ })

};
