import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '@/page/canonical';
import { countPages, findPageLinks } from '@/page/page-links';

const PROSE = `<p>Warga Desa Sukamaju sudah bisa menyeberang tanpa perahu karena jembatan baru dibuka pada Senin pagi,
  setelah dua tahun dibangun dengan dana desa.</p>
  <p>Menurut kepala desa, jembatan itu akan menghemat waktu anak sekolah sampai satu jam setiap hari, dan hasil kebun
  pun lebih cepat sampai di pasar kecamatan.</p>`;

function page(url: string, paging: string, head = ''): Document {
  const doc = document.implementation.createHTMLDocument('');
  doc.head.innerHTML = head;
  doc.body.innerHTML = `<div class="content"><h1>Jembatan Baru Dibuka</h1><div class="read">${PROSE}</div>${paging}</div>`;
  Object.defineProperty(doc, 'URL', { value: url });
  Object.defineProperty(doc, 'baseURI', { value: url });
  return doc;
}

const find = (...parts: Parameters<typeof page>) => {
  const doc = page(...parts);
  const links = findPageLinks(doc);
  expect(countPages(doc, readAddress(doc))).toBe(links.total);
  return links;
};
const NONE = { current: 1, total: 1, pages: [] };

describe('finds the pages of a story at', () => {
  it('JawaPos network: a numbered paging with "Show All"', () => {
    const url = 'https://www.contoh.id/daerah/012345/jembatan-baru-dibuka';
    const paging = `<div class="paging paging--article"><div class="paging__teaser">Halaman:</div>
      <a class="paging__link paging__link--active" href="${url}?page=1">1</a><a class="paging__link" href="${url}?page=2">2</a>
      <a class="paging__link" href="${url}?page=3">3</a><a class="paging__link paging__link--next" href="${url}?page=2">Selanjutnya</a>
      <a class="paging__link paging__link--show" href="${url}?page=all">Show All</a></div>`;
    expect(find(url, paging)).toEqual({
      current: 1,
      total: 3,
      pages: [
        { page: 2, url: `${url}?page=2` },
        { page: 3, url: `${url}?page=3` },
      ],
      whole: `${url}?page=all`,
    });
  });

  it('Kompas: the whole page behind a fragment', () => {
    const url = 'https://money.kompas.com/read/2026/03/02/213419026/jembatan-baru-dibuka';
    const paging = `<div class="paging__wrap"><div class="paging__item"><a class="paging__link" href="${url}?page=1">1</a></div>
      <div class="paging__item"><a class="paging__link" href="${url}?page=2">2</a></div></div>
      <div><a class="paging__link paging__link--show" href="${url}?page=all#page2">Show All</a></div>`;
    expect(find(url, paging)).toMatchObject({ total: 2, whole: `${url}?page=all` });
  });

  it('Tribun: page one without a number, lists of headlines after the paging', () => {
    const url = 'https://www.tribunnews.com/daerah/2026/03/02/jembatan-baru-dibuka';
    const paging = `<div class="side-article"><div><a href="${url}?page=2">Halaman selanjutnya <i></i></a></div>
      <div class="paging mb20"><div>Halaman</div><a href="${url}" id="pagecurrent">1</a><a href="${url}?page=2">2</a>
      <a href="${url}?page=3">3</a></div><ul>${'<li><a href="/lain">Warga Menanti Bantuan Sejak Pekan Lalu</a></li>'.repeat(4)}</ul></div>`;
    expect(find(url, paging)).toEqual({
      current: 1,
      total: 3,
      pages: [
        { page: 2, url: `${url}?page=2` },
        { page: 3, url: `${url}?page=3` },
      ],
      whole: `${url}?page=all`,
    });
  });

  it('detik: the single page known for the network', () => {
    const url = 'https://travel.detik.com/domestik/d-7016153/jembatan-baru-dibuka';
    const paging = `<div class="detail__anchor-numb"><a class="detail__anchor-numb-item" href="${url}">1</a>
      <a href="${url}/2">2</a><a href="${url}/3">3</a></div>`;
    expect(find(url, paging)).toMatchObject({ total: 3, whole: `${url}?single=1` });
  });

  it('Okezone: relative numbers', () => {
    const url = 'https://economy.okezone.com/read/2026/03/02/320/2243366/jembatan-baru-dibuka';
    const paging =
      '<div class="pagingxm"><a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div>';
    expect(find(url, paging)).toMatchObject({
      pages: [
        { page: 2, url: `${url}?page=2` },
        { page: 3, url: `${url}?page=3` },
      ],
      whole: `${url}?page=all`,
    });
  });

  it('sindonews: addresses that count in tens', () => {
    const url = 'https://nasional.sindonews.com/read/1234567/15/jembatan-baru-dibuka-1772413200';
    const paging = `<div class="article-paging"><a href="${url}">1</a><a href="${url}/10">2</a><a href="${url}/20">3</a>
      <a href="${url}/10">Selanjutnya</a></div>`;
    const pages = [
      { page: 2, url: `${url}/10` },
      { page: 3, url: `${url}/20` },
    ];
    expect(find(url, paging)).toEqual({ current: 1, total: 3, pages, whole: `${url}?showpage=all` });
    expect(find(`${url}/10`, paging)).toMatchObject({
      current: 2,
      total: 3,
      pages: [{ page: 1 }, { page: 3 }],
    });
  });

  it('inews: "/all"', () => {
    const url = 'https://www.inews.id/news/daerah/jembatan-baru-dibuka';
    const paging = `<ul class="pagination"><li><a href="${url}">1</a></li><li><a href="${url}/2">2</a></li>
      <li><a href="${url}/3">3</a></li><li><a href="${url}/all">Tampilkan Semua</a></li></ul>`;
    expect(find(url, paging)).toMatchObject({ total: 3, whole: `${url}/all` });
  });

  it('Prokal: a number at the end of the path', () => {
    const url = 'https://kaltim.contoh.co/read/news/258491-jembatan-baru-dibuka.html';
    const paging = `<div class="pagination"><span>1</span><a href="${url}/2">2</a></div>`;
    expect(find(url, paging)).toEqual({ current: 1, total: 2, pages: [{ page: 2, url: `${url}/2` }] });
  });

  it('Merdeka: a list of numbers and a teaser', () => {
    const url = 'https://www.contoh.com/jabar/jembatan-baru-dibuka-kln.html';
    const paging = `<p class="read-too">Baca Selanjutnya: <a href="?page=2">Harapan Warga...</a></p>
      <div class="page-number"><p>Halaman</p><ul><li class="active"><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li></ul></div>`;
    expect(find(url, paging)).toEqual({ current: 1, total: 2, pages: [{ page: 2, url: `${url}?page=2` }] });
  });

  it('WordPress: page links with a word', () => {
    const url = 'https://contoh.com/2026/03/jembatan-baru-dibuka/';
    const paging = `<div class="page-links">Halaman: <span>1</span> <a href="${url}2/">2</a> <a href="${url}3/">3</a></div>`;
    expect(find(url, paging).pages).toEqual([
      { page: 2, url: `${url}2/` },
      { page: 3, url: `${url}3/` },
    ]);
  });

  it('Republika: parts at the end of the slug', () => {
    const url = 'https://www.contoh.co.id/berita/abc123/jembatan-baru-dibuka';
    const paging = `<ul class="pagination"><li><a href="${url}">1</a></li><li><a href="${url}-part2">2</a></li></ul>`;
    expect(find(url, paging)).toMatchObject({ total: 2, pages: [{ page: 2, url: `${url}-part2` }] });
    expect(find(`${url}-part2`, paging)).toMatchObject({ current: 2, pages: [{ page: 1, url }] });
  });

  it('any page with only rel=next', () => {
    const url = 'https://contoh.com/read/jembatan-baru-dibuka';
    expect(find(url, '', `<link rel="next" href="${url}?page=2">`)).toEqual({
      current: 1,
      total: 2,
      pages: [{ page: 2, url: `${url}?page=2` }],
    });
  });

  it.each([
    'Selanjutnya',
    'Halaman berikutnya',
    'HALAMAN SELANJUTNYA »',
    'Next',
    'Next page',
    'Lanjut ke halaman 2 »',
    '>',
  ])('any page with only "%s"', (text) => {
    const url = 'https://contoh.com/read/jembatan-baru-dibuka';
    expect(find(url, `<div><a href="${url}?page=2">${text}</a></div>`).pages).toHaveLength(1);
  });
});

describe('where the reader is', () => {
  const url = 'https://contoh.com/read/jembatan-baru-dibuka';

  it('on page 2, finds page 1 and the rest', () => {
    const paging = `<div class="paging"><a href="${url}">1</a><b>2</b><a href="${url}?page=3">3</a></div>`;
    expect(find(`${url}?page=2`, paging)).toEqual({
      current: 2,
      total: 3,
      pages: [
        { page: 1, url },
        { page: 3, url: `${url}?page=3` },
      ],
    });
  });

  it('on page 2 in the path, known by the canonical address', () => {
    const own = 'https://contoh.com/berita/12345';
    const paging = `<div class="paging"><a href="${own}">1</a><b>2</b></div>`;
    expect(find(`${own}/2`, paging, `<link rel="canonical" href="${own}">`)).toMatchObject({
      current: 2,
      pages: [{ page: 1 }],
    });
  });

  it('on the single page, looks for no more', () => {
    expect(find(`${url}?page=all`, `<div class="paging"><a href="${url}?page=2">2</a></div>`)).toEqual(NONE);
  });
});

describe('the numbers', () => {
  const url = 'https://contoh.com/read/jembatan-baru-dibuka';

  it('left out in a shortened paging are filled in', () => {
    const paging = `<div class="paging"><a href="${url}?page=2">2</a> … <a href="${url}?page=5">5</a></div>`;
    expect(find(url, paging).pages.map((link) => link.url)).toEqual(
      [2, 3, 4, 5].map((n) => `${url}?page=${n}`),
    );
  });

  it('end at twenty pages', () => {
    const paging = `<div class="paging"><a href="${url}?page=2">2</a> … <a href="${url}?page=90">90</a></div>`;
    expect(find(url, paging)).toMatchObject({ total: 90 });
    expect(find(url, paging).pages.at(-1)?.page).toBe(20);
  });
});

it('leads a named page back to page one', () => {
  const paging = '<div class="paging"><a href="/b/beras/page/1">1</a> <b>2</b></div>';
  expect(find('https://contoh.com/b/beras/page/2', paging)).toEqual({
    current: 2,
    total: 2,
    pages: [{ page: 1, url: 'https://contoh.com/b/beras/page/1' }],
  });
});

describe('leaves alone', () => {
  const url = 'https://contoh.com/read/jembatan-baru-dibuka';
  const headlines = '<li><a href="/read/lain">Warga Menanti Bantuan Sejak Pekan Lalu</a></li>'.repeat(5);

  it.each([
    ['a page without paging', ''],
    ['comment paging', `<div id="comments"><a href="${url}/comment-page-2/#comments">2</a></div>`],
    [
      'comment paging on the story address',
      `<div class="pagination-komentar"><a href="${url}?page=2">2</a></div>`,
    ],
    [
      "a list's paging",
      `<div class="latest"><ul>${headlines}</ul><div class="pagination"><a href="?page=2">2</a></div></div>`,
    ],
    ["a list's paging in an aside", '<aside><div class="pagination"><a href="?page=2">2</a></div></aside>'],
    [
      "a category's paging",
      '<div class="pagination"><a href="/daerah?page=2">2</a><a href="/daerah/page/2">2</a></div>',
    ],
    ['the next story', '<a rel="next" href="/read/pasar-baru-dibuka">Berita selanjutnya</a>'],
    ['the next story by number', '<a rel="next" href="/berita/12346">Selanjutnya</a>'],
    ["a gallery's next picture", `<div class="gallery"><a href="${url}?page=2">Next</a></div>`],
    ['a picture parameter', `<a href="${url}?foto=2">2</a>`],
    ['javascript links', '<div class="paging"><a href="javascript:page(2)">2</a><a href="#2">2</a></div>'],
    [
      'another origin',
      `<div class="paging"><a href="https://lain.com/read/jembatan-baru-dibuka?page=2">2</a></div>`,
    ],
    [
      'another scheme',
      `<div class="paging"><a href="http://contoh.com/read/jembatan-baru-dibuka?page=2">2</a></div>`,
    ],
    ['a headline that is a link to a page', `<a href="${url}?page=2">Pasar Baru Juga Dibuka</a>`],
    ['a share link', `<a href="${url}?utm_source=wa">Bagikan</a>`],
    ['all other stories', '<a href="/daerah/all">Lihat semua</a>'],
    [
      'a story whose slug goes on',
      `<div class="paging"><a href="${url}-kembali/2">2</a><a href="${url}2">2</a></div>`,
    ],
    ['another part of a series', `<a href="${url}-part-2">Selanjutnya</a>`],
    ['years', `<div class="archive"><a href="${url}/2023">2023</a></div>`],
  ])('%s', (_, paging) => expect(find(url, paging)).toEqual(NONE));

  it('WordPress neighbours by rel=next in the head', () => {
    expect(
      find(url, '', '<link rel="next" title="Pasar Baru" href="https://contoh.com/read/pasar-baru">'),
    ).toEqual(NONE);
  });

  it('a story with the next number', () => {
    const paging = '<div class="paging"><a href="https://contoh.com/berita/2">Selanjutnya</a></div>';
    expect(find('https://contoh.com/berita/1', paging)).toEqual(NONE);
  });

  it('a story chosen by another id', () => {
    const paging = '<div class="paging"><a href="/read.php?id=13&page=2">2</a></div>';
    expect(find('https://contoh.com/read.php?id=12', paging)).toEqual(NONE);
    const own = '<div class="paging"><a href="/read.php?id=12&page=2">2</a></div>';
    expect(find('https://contoh.com/read.php?id=12', own).total).toBe(2);
  });

  it('pages that are in the document already', () => {
    const hidden =
      '<div data-paging_num="2" style="display:none">a</div><div data-paging_num="3" style="display:none">b</div>';
    expect(find(url, `${hidden}<div class="page-number"><a href="?page=2">2</a></div>`)).toEqual(NONE);
  });

  it('a document that is no web page', () => {
    expect(find('about:blank', '<a href="?page=2">2</a>')).toEqual(NONE);
  });
});

describe('whatever a page links to', () => {
  const url = 'https://contoh.com/read/jembatan-baru-dibuka';
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
    fc.integer({ min: -5, max: 400 }).map((page) => `${url}?page=${page}`),
    fc.integer({ min: -5, max: 400 }).map((page) => `${url}/${page}`),
    fc.constantFrom(
      'javascript:page(2)',
      'data:text/html,2',
      '//lain.com/read/jembatan-baru-dibuka?page=2',
      `${url}?page=all`,
    ),
  );
  const text = fc.oneof(
    fc.integer({ min: 0, max: 120 }).map(String),
    fc.constantFrom('Selanjutnya', '»', 'Semua', ''),
  );

  it('finds only pages of the story itself, each once, in order, twenty at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(address, text), { maxLength: 30 }),
        fc.constantFrom(url, `${url}?page=3`),
        (links, own) => {
          const doc = page(own, '<div class="paging"></div>');
          for (const [href, label] of links) {
            const anchor = doc.createElement('a');
            anchor.setAttribute('href', href);
            anchor.textContent = label;
            doc.querySelector('.paging')!.append(anchor);
          }
          const { current, total, pages, whole } = findPageLinks(doc);
          const numbers = pages.map((link) => link.page);
          expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
          expect(numbers).not.toContain(current);
          expect(numbers.every((number) => number >= 1 && number <= 20)).toBe(true);
          expect(total).toBeGreaterThanOrEqual(Math.max(1, ...numbers));
          for (const link of [...pages.map((found) => found.url), whole ?? url])
            expect(link.startsWith(url)).toBe(true);
        },
      ),
    );
  });
});
