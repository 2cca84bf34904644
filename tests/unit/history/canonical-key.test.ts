import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalKey, isOfSite, siteOf } from '@/history/canonical-key.ts';

const KEY = 'https://contoh.id/berita/1';

describe('canonicalKey', () => {
  it.each([
    'http://www.contoh.id/berita/1',
    'https://m.contoh.id/berita/1/',
    'https://amp.contoh.id/berita/1',
    'https://contoh.id/berita/1/amp/',
    'https://contoh.id/amp/berita/1',
    'https://CONTOH.id/berita/1?utm_source=wa&fbclid=x',
    'https://contoh.id/berita/1?page=all',
    'https://contoh.id/berita/1?halaman=2#komentar',
    'https://contoh.id/berita/1/index.html',
    'https://contoh-id.cdn.ampproject.org/c/s/contoh.id/berita/1',
  ])('folds %s', (url) => expect(canonicalKey(url)).toBe(KEY));

  it.each([
    ['https://contoh.id/?p=12', 'https://contoh.id/?p=12'],
    ['https://contoh.id/read?id=2&cat=1', 'https://contoh.id/read?cat=1&id=2'],
    ['https://contoh.id/amplop/1', 'https://contoh.id/amplop/1'],
    ['https://makassar.contoh.id/1', 'https://makassar.contoh.id/1'],
    ['https://m.id/1', 'https://m.id/1'],
    ['https://contoh.id:8080/1', 'https://contoh.id:8080/1'],
    ['https://contoh.id/indeks', 'https://contoh.id/indeks'],
  ])('keeps what tells stories apart in %s', (url, key) => expect(canonicalKey(url)).toBe(key));

  it.each(['', 'contoh.id/1', 'javascript:alert(1)', 'chrome://newtab'])('refuses %j', (url) =>
    expect(canonicalKey(url)).toBeUndefined(),
  );

  it('changes nothing when folded twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const key = canonicalKey(url)!;
        expect(canonicalKey(key)).toBe(key);
      }),
    );
  });

  it('is the same whatever campaign led there', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.constantFrom('utm_medium', 'fbclid', 'page'),
        fc.string(),
        (url, name, value) => {
          const tracked = new URL(url);
          tracked.searchParams.set(name, value);
          expect(canonicalKey(tracked.href)).toBe(canonicalKey(url));
        },
      ),
    );
  });
});

describe('isOfSite', () => {
  it.each([
    ['warta.com', true],
    ['nasional.warta.com', true],
    ['pewarta.com', false],
    ['com', false],
    ['warta.com.contoh.id', false],
  ])('%s of warta.com: %s', (host, of) => expect(isOfSite(host, 'warta.com')).toBe(of));
});

describe('siteOf', () => {
  it('is the host', () => expect(siteOf(KEY)).toBe('contoh.id'));
});
