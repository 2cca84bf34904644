import { describe, expect, it } from 'vitest';
import { browserTools } from '@/page/browser-tools';
import { readDocument } from './story-pages';

const URL_2 = 'https://contoh.com/read/jembatan/2';
const tools = browserTools(
  { DOMParser, fetch, reports: new EventTarget(), timers: { setTimeout: () => 0, clearTimeout: () => {} } },
  readDocument,
  { signal: new AbortController().signal, onProgress: () => {} },
);
const baseOf = (html: string) => tools.parse(html, URL_2).querySelectorAll('base');

describe('a fetched page', () => {
  it.each([
    ['its own address', '<p>a</p>', URL_2],
    ['the base it names', '<base href="/foto/"><p>a</p>', 'https://contoh.com/foto/'],
    ['its own address where its base is no address', '<base href="javascript:alert(1)"><p>a</p>', URL_2],
  ])('resolves its links against %s', (_, html, href) => {
    expect(baseOf(html)).toHaveLength(1);
    expect(baseOf(html)[0]?.getAttribute('href')).toBe(href);
  });
});
