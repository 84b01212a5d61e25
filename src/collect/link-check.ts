import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Result of checking a link. `there`: status 2xx, 401 or 403. `gone`: 404 or 410. `unknown`: any other status, a
 * failure of the network, too many redirects, or an address that must not be contacted.
 */
export type LinkAnswer = 'there' | 'gone' | 'unknown';

/** Checks whether pages exist. Only code that is handed such a function may use the network. */
export type LinkCheck = (links: readonly string[]) => Promise<ReadonlyMap<string, LinkAnswer>>;

/** Rules for requesting links; tests replace them to reach a server of their own on a loopback address. */
export interface LinkRules {
  readonly isAllowedAddress: (address: string) => boolean;
  /** All addresses of a host name. */
  readonly addressesOf: (name: string) => Promise<readonly LookupAddress[]>;
  /** Time limit of one request, in milliseconds. */
  readonly timeoutMs: number;
}

/** At most this many links are checked in one run. */
const MAX_LINKS = 100;
const MAX_CONCURRENT = 4;
const MAX_REDIRECTS = 3;
const DEFAULT_RULES: LinkRules = {
  isAllowedAddress: isPublicAddress,
  addressesOf: (name) => lookup(name, { all: true }),
  timeoutMs: 5_000,
};

/**
 * Checks whether pages exist: sends HEAD, then GET if the answer is 404, 405 or 501. Sends no credentials or cookies,
 * uses only http(s), and never contacts a private, loopback or link-local address, not even after a redirect (at most
 * three are followed). 401 and 403 mean that the page exists. Checks at most 100 links, four at a time; the others are
 * not in the result.
 */
export async function checkLinks(
  links: readonly string[],
  rules: LinkRules = DEFAULT_RULES,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const waiting = links.slice(0, MAX_LINKS);
  const work = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      answers.set(link, await ask(link, rules).catch((): LinkAnswer => 'unknown'));
    }
  };
  await Promise.all(Array.from({ length: MAX_CONCURRENT }, work));
  return answers;
}

async function ask(link: string, rules: LinkRules): Promise<LinkAnswer> {
  let url = new URL(link);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const head = await request('HEAD', url, rules);
    const answer =
      head.status === 405 || head.status === 404 || head.status === 501 ? await request('GET', url, rules) : head;
    if (answer.location === null) return meaningOf(answer.status);
    url = new URL(answer.location, url);
  }
  return 'unknown';
}

function meaningOf(status: number): LinkAnswer {
  if (status === 404 || status === 410) return 'gone';
  return (status >= 200 && status < 300) || status === 401 || status === 403 ? 'there' : 'unknown';
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
}

async function request(method: 'HEAD' | 'GET', url: URL, rules: LinkRules): Promise<Answer> {
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') {
    throw new Error('not a plain http(s) address');
  }
  const address = await allowedAddress(url.hostname.replace(/^\[|\]$/g, ''), rules);
  const { request: send } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const options = {
      method,
      agent: false,
      signal: AbortSignal.timeout(rules.timeoutMs),
      headers: { 'user-agent': 'infra-kpis link check' },
      // Connects to the address that was checked, even if the name resolves to another one by now.
      lookup: (
        _name: string,
        wanted: { all?: boolean },
        done: (error: null, found: string | LookupAddress[], family?: number) => void,
      ) => (wanted.all ? done(null, [address]) : done(null, address.address, address.family)),
    };
    const sent = send(url, options as https.RequestOptions, (response) => {
      const status = response.statusCode ?? 0;
      response.destroy();
      resolve({ status, location: status >= 300 && status < 400 ? (response.headers.location ?? null) : null });
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function allowedAddress(name: string, rules: LinkRules): Promise<LookupAddress> {
  const found = isIP(name) === 0 ? await rules.addressesOf(name) : [{ address: name, family: isIP(name) }];
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
const NOT_PUBLIC = new BlockList();
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
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, 'ipv4');
}
// Only 2000::/3 is allocated. Ranges in it that translate or tunnel IPv4 could lead back to a private address.
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, 'ipv6');
}

/** Whether an address is on the public internet: not private, loopback, link-local, multicast or reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !NOT_PUBLIC.check(address, 'ipv4');
  return isIP(address) === 6 && GLOBAL.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6');
}
