import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphElements } from '@/article/paragraphs';
import { clean } from '@/clean/clean';
import { findNetwork, NETWORKS } from '@/clean/networks/find-network';
import { siteOfStory } from '@/clean/site';

const FOLDER = 'src/clean/networks';
const FILES = readdirSync(FOLDER).filter((file) => !/network/.test(file));
const DATED = /^\/\/ (?:\d{4}-\d{2}|second hand), [a-z.\d]+: .+$/;
const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar.';
const TEASER =
  'Di halaman berikutnya, kepala kampung menjelaskan asal bibit yang ditanam warga sejak tahun lalu.';

function rulesOn(url: string, html: string): string[] {
  document.body.innerHTML = `<article>${html}</article>`;
  const site = siteOfStory({ title: 'Bakau', url, lang: 'id' });
  return clean(paragraphElements(document.body), site).taken.map(({ rule }) => rule.id);
}

describe('networks', () => {
  it.each([
    ['money.kompas.com', 'kompas.com'],
    ['kompas.com', 'kompas.com'],
    ['bukankompas.com', undefined],
    ['kompas.com.contoh.id', undefined],
  ])('%s belongs to %s', (host, own) => {
    const hosts = findNetwork(host)?.hosts;
    expect(own === undefined ? hosts : hosts?.includes(own)).toBe(own === undefined ? undefined : true);
  });

  it.each(NETWORKS.map((network) => [network.hosts[0]!, network] as const))(
    '%s is sorted, and its selectors are valid',
    (_, { hosts, boxes }) => {
      expect(hosts).toEqual(hosts.toSorted());
      for (const selector of boxes) expect(() => document.querySelector(selector)).not.toThrow();
    },
  );

  it.each(FILES)('%s says of each box when and where it was seen, and what it holds', (file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    const lines = source.slice(source.indexOf('boxes: [')).split('\n').slice(1, -3);
    expect(lines.length).toBeGreaterThan(0);
    for (const [index, line] of lines.entries())
      expect(line.trim()).toMatch(index % 2 === 0 ? DATED : /^'.+',$/);
  });

  it("takes the next page's first sentence out on its own network alone", () => {
    const html = `<p>${SENTENCE}</p><div class="read__paging__footnote"><p>${TEASER}</p></div>`;
    expect(rulesOn('https://www.kompas.com/a', html)).toEqual(['kotak-jaringan']);
    expect(rulesOn('https://contoh.id/a', html)).toEqual([]);
  });

  it('leaves a box alone that holds the first paragraph of the story', () => {
    expect(rulesOn('https://news.detik.com/a', `<div class="noncontent"><p>${SENTENCE}</p></div>`)).toEqual(
      [],
    );
  });
});
