import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proxyFetch } from '../../src/github/transport.ts';

let server: Server;
let closed = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.on('close', () => {
      closed += 1;
    });
    if (request.url === '/none') return response.writeHead(204).end();
    if (request.url === '/whole') return response.end('{"data":{}}');
    // Headers at once, and then a body that never ends.
    response.writeHead(200, { 'content-type': 'application/json' }).write(' ');
    if (request.url === '/endless') {
      const block = Buffer.alloc(1 << 20, ' ');
      const more = (): unknown => (response.destroyed ? undefined : response.write(block, more));
      more();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const get = async (path: string, signal?: AbortSignal) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = await proxyFetch(url);
  return send(`${url}${path}`, signal === undefined ? {} : { signal });
};

describe('an answer', () => {
  it('is returned with its status and body', async () => {
    const response = await get('/whole');
    expect([response.status, await response.text()]).toEqual([200, '{"data":{}}']);
    expect((await get('/none')).status).toBe(204);
  });

  it('whose body does not end is given up at the deadline, and the connection is closed', async () => {
    const before = closed;
    const deadline = AbortSignal.any([AbortSignal.timeout(300), new AbortController().signal]);
    await expect(get('/drip', deadline)).rejects.toThrow(/timeout|aborted/i);
    await expect.poll(() => closed).toBe(before + 1);
  });

  it('that is too large is given up', async () => {
    await expect(get('/endless')).rejects.toThrow(RangeError);
  });
});
