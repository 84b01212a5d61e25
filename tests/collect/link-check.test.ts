import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLinks, isPublicAddress } from '../../src/collect/link-check.ts';

let server: Server;
let base: string;
let requests: string[] = [];
/** The addresses that successive lookups of a name return, by name. */
let names: Record<string, string[]> = {};
const ours = {
  isAllowedAddress: (address: string) => address === '127.0.0.1',
  addressesOf: async (name: string) => [{ address: names[name]?.shift() ?? '', family: 4 }],
  timeoutMs: 300,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(
      `${request.method} ${request.url} ${request.headers.authorization ?? '-'} ${request.headers.cookie ?? '-'}`,
    );
    const [, kind = '', rest = ''] = (request.url ?? '').split('/');
    if (kind === 'hang') return;
    if (kind === 'head-refused') response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    else if (kind === 'redirect') response.writeHead(302, { location: decodeURIComponent(rest) }).end();
    else if (kind === 'hops')
      response.writeHead(302, { location: rest === '0' ? '/200' : `/hops/${Number(rest) - 1}` }).end();
    else if (kind === 'loop') response.writeHead(302, { location: '/loop' }).end();
    else response.writeHead(Number(kind)).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = [];
  names = {};
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const check = async (link: string) => (await checkLinks([link], ours)).get(link);

describe('a link check', () => {
  it.each([
    ['/200', 'there'],
    ['/401', 'there'],
    ['/403', 'there'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/500', 'unknown'],
    ['/429', 'unknown'],
    ['/head-refused', 'there'],
    ['/hang', 'unknown'],
    ['/loop', 'unknown'],
    ['/hops/2', 'there'],
    ['/hops/3', 'unknown'],
  ])('of %s gives "%s"', async (path, expected) => {
    expect(await check(`${base}${path}`)).toBe(expected);
  });

  it('sends no credentials', async () => {
    await check(`${base}/200`);
    expect(requests).toEqual(['HEAD /200 - -']);
    expect(await check(base.replace('http://', 'http://user:secret@'))).toBe('unknown');
    expect(requests).toHaveLength(1);
  });

  it('checks the address again after a redirect', async () => {
    const inside = encodeURIComponent('http://169.254.169.254/latest');
    expect(await check(`${base}/redirect/${inside}`)).toBe('unknown');
    expect(await check(`${base}/redirect/${encodeURIComponent('file:///etc/passwd')}`)).toBe('unknown');
  });

  it('connects to the address that it checked, even if the name now resolves to another', async () => {
    const link = `${base.replace('127.0.0.1', 'rebound.example')}/404`;
    // Nothing listens at the first address, so an unreached server shows that the second address was not used.
    names = { 'rebound.example': ['127.0.0.2', '127.0.0.1'] };
    const checked: string[] = [];
    const isAllowedAddress = (address: string) => checked.push(address) > 0 && address === '127.0.0.2';
    expect((await checkLinks([link], { ...ours, isAllowedAddress })).get(link)).toBe('unknown');
    expect([checked, requests, names]).toEqual([['127.0.0.2'], [], { 'rebound.example': ['127.0.0.1'] }]);
  });

  it('checks a name before each request, and stops if it now resolves to a private address', async () => {
    const link = `${base.replace('127.0.0.1', 'rebound.example')}/head-refused`;
    names = { 'rebound.example': ['127.0.0.1', '127.0.0.9'] };
    expect(await check(link)).toBe('unknown');
    expect(requests.map((line) => line.split(' ')[0])).toEqual(['HEAD']);
    names = { 'rebound.example': ['127.0.0.1', '127.0.0.1'] };
    expect(await check(link)).toBe('there');
  });

  it('never requests a private address by default', async () => {
    const links = [`${base}/200`, `${base.replace('127.0.0.1', 'localhost')}/200`];
    expect([...(await checkLinks(links)).values()]).toEqual(['unknown', 'unknown']);
    expect(requests).toEqual([]);
  });

  it('recognises a private address in any notation', async () => {
    const { port } = new URL(base);
    const names = ['2130706433', '0177.0.0.1', '0x7f.1', '127.1', '[::ffff:127.0.0.1]', '[::1]', '0.0.0.0', '0'];
    const answers = await checkLinks(names.map((name) => `http://${name}:${port}/200`));
    expect([...answers.values()]).toEqual(names.map(() => 'unknown'));
    expect(requests).toEqual([]);
  });

  it('sends HEAD, then GET if HEAD is not allowed', async () => {
    await check(`${base}/head-refused`);
    expect(requests.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'GET']);
  });

  it('makes four requests at a time', async () => {
    const links = Array.from({ length: 9 }, (_, index) => `${base}/hang/${index}`);
    const answers = checkLinks(links, ours);
    while (requests.length < 4) await new Promise(setImmediate);
    expect(requests).toHaveLength(4);
    await answers;
    expect(requests).toHaveLength(9);
  });

  it('checks at most a hundred links', async () => {
    const links = Array.from({ length: 120 }, (_, index) => `${base}/200/${index}`);
    expect((await checkLinks(links, ours)).size).toBe(100);
  });
});

describe('the public addresses', () => {
  it.each([
    '10.0.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'x',
  ])('do not include %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['93.184.215.14', '2606:4700::1111'])('include %s', (address) => expect(isPublicAddress(address)).toBe(true));
});
