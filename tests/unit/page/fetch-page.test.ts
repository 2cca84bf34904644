import { describe, expect, it } from 'vitest';
import { fetchPage, type Network } from '@/page/fetch-page';

const URL_2 = 'https://contoh.com/read/jembatan?page=2';
const timers: Network['timers'] = { setTimeout: (act) => queueMicrotask(act), clearTimeout: () => {} };
const html = { 'content-type': 'text/html; charset=utf-8' };

function answering(answer: Response | Error, reports = new EventTarget()): Network {
  const fetch = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch, reports, timers };
}

const ask = (network: Network) => fetchPage(URL_2, new AbortController().signal, network);

describe('fetchPage', () => {
  it('gives the markup and the address it came from', async () => {
    expect(await ask(answering(new Response('<p>Dua</p>', { headers: html })))).toEqual({
      ok: true,
      html: '<p>Dua</p>',
      url: URL_2,
    });
  });

  it.each([
    ['the header', { 'content-type': 'text/html; charset=windows-1252' }, ''],
    ['the page', { 'content-type': 'text/html' }, '<meta charset="windows-1252">'],
  ])('decodes by the charset of %s', async (_, headers, head) => {
    const bytes = Uint8Array.from([...head, ...'caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9));
    expect(await ask(answering(new Response(bytes, { headers })))).toMatchObject({ html: `${head}café` });
  });

  it.each([
    ['site-error', answering(new Response('', { status: 404, headers: html }))],
    ['site-error', answering(new Response('', { status: 500, headers: html }))],
    ['unreachable', answering(new TypeError('NetworkError'))],
    ['not-an-article', answering(new Response('{}', { headers: { 'content-type': 'application/json' } }))],
    ['too-large', answering(new Response(new Uint8Array(8_000_001), { headers: html }))],
  ])('names what fails: %s', async (reason, network) => {
    expect(await ask(network)).toEqual({ ok: false, reason });
  });

  it("tells a request that the page's policy forbids from one that fails", async () => {
    const reports = new EventTarget();
    const network = answering(new TypeError('NetworkError'), reports);
    const forbidding = (blockedURI: string): Network => ({
      ...network,
      fetch: async () => {
        const violation = Object.assign(new Event('securitypolicyviolation'), { blockedURI });
        queueMicrotask(() => reports.dispatchEvent(violation));
        throw new TypeError('NetworkError');
      },
    });
    expect(await ask(forbidding(URL_2))).toEqual({ ok: false, reason: 'forbidden' });
    expect(await ask(forbidding('https://iklan.com/a.js'))).toEqual({ ok: false, reason: 'unreachable' });
    expect(await ask(network)).toEqual({ ok: false, reason: 'unreachable' });
  });
});
