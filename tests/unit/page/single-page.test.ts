import { describe, expect, it } from 'vitest';
import { storyAddress } from '@/page/page-address';
import { knownSinglePage, SINGLE_PAGE_FORMS } from '@/page/single-page';

const wholeOf = (url: string) => knownSinglePage(storyAddress(url)!);

describe('knownSinglePage', () => {
  it.each([
    [
      'https://money.kompas.com/read/2026/jembatan-baru-dibuka?page=2',
      'https://money.kompas.com/read/2026/jembatan-baru-dibuka?page=all',
    ],
    [
      'https://news.detik.com/d-1/jembatan-baru-dibuka',
      'https://news.detik.com/d-1/jembatan-baru-dibuka?single=1',
    ],
    [
      'https://www.inews.id/news/jembatan-baru-dibuka/2',
      'https://www.inews.id/news/jembatan-baru-dibuka/all',
    ],
    ['https://viva.co.id/read.php?id=12', 'https://viva.co.id/read.php?id=12&page=all'],
  ])('of %s is %s', (url, whole) => expect(wholeOf(url)).toBe(whole));

  it.each([
    'https://notdetik.com/a-b-c',
    'https://detik.com.contoh.id/a-b-c',
    'https://contoh.id/kompas.com',
  ])('is unknown for %s', (url) => expect(wholeOf(url)).toBeUndefined());

  it('comes from a list sorted by host, each host once', () => {
    const hosts = SINGLE_PAGE_FORMS.map(([host]) => host);
    expect(hosts).toEqual([...new Set(hosts)].toSorted());
  });
});
