import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/page/metadata';

const ADDRESS = 'https://news.contoh.co.id/daerah/read/123/jembatan-baru-dibuka?utm_source=feed#top';
const TITLE = 'Jembatan Baru di Sukamaju Dibuka untuk Umum';
const STORY = `<p>Warga Desa Sukamaju sudah bisa menyeberang tanpa perahu karena jembatan baru dibuka pada Senin. Menurut
  kepala desa, jembatan itu dibangun dalam dua tahun dengan dana dari pemerintah dan warga.</p>`;

function page(head: string, body = `<article><h1>${TITLE}</h1>${STORY}</article>`, lang = 'id'): Document {
  const doc = document.implementation.createHTMLDocument('');
  doc.documentElement.lang = lang;
  doc.head.innerHTML = head;
  doc.body.innerHTML = body;
  Object.defineProperty(doc, 'URL', { value: ADDRESS });
  Object.defineProperty(doc, 'baseURI', { value: ADDRESS });
  return doc;
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const read = (...parts: Parameters<typeof page>) => readMetadata(page(...parts));

const NEWS = {
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2026-03-02T09:15:00+07:00',
  author: [{ '@type': 'Person', name: 'Rina Sari' }, { name: 'Budi Karsa' }],
  editor: { name: 'Tono Wijaya' },
  publisher: { name: 'Contoh.co.id' },
  image: ['/foto/jembatan.jpg'],
  articleSection: ['Daerah', 'Jawa'],
};

describe('the order of trust', () => {
  it('reads everything from JSON-LD', () => {
    expect(read(jsonLd(NEWS))).toEqual({
      title: TITLE,
      byline: 'Rina Sari, Budi Karsa',
      editor: 'Tono Wijaya',
      publishedAt: '2026-03-02T09:15:00+07:00',
      siteName: 'Contoh.co.id',
      leadImage: 'https://news.contoh.co.id/foto/jembatan.jpg',
      section: 'Daerah',
      url: 'https://news.contoh.co.id/daerah/read/123/jembatan-baru-dibuka',
      lang: 'id',
    });
  });

  it('follows @id through an @graph', () => {
    const graph = [
      { '@type': 'WebPage', '@id': '#page', name: 'Contoh' },
      { '@id': '#rina', '@type': 'Person', name: 'Rina Sari' },
      { '@type': ['Article'], headline: TITLE, author: { '@id': '#rina' } },
    ];
    expect(read(jsonLd({ '@graph': graph })).byline).toBe('Rina Sari');
  });

  it('puts JSON-LD before meta tags, and both before the page', () => {
    const tags =
      '<meta name="author" content="Meta Rini"><meta property="article:published_time" content="2020-01-01">';
    expect(read(jsonLd(NEWS) + tags).byline).toBe('Rina Sari, Budi Karsa');
    expect(read(tags)).toMatchObject({ byline: 'Meta Rini', publishedAt: '2020-01-01' });
  });

  it('reads date and credits beside the headline as the last resort', () => {
    const body = `<div><h1>${TITLE}</h1><div class="read__author"><a>Rina Sari</a></div>
      <div>- Jumat, 3 Maret 2023 | 13:05 WIB</div>${STORY}<p>Editor: Tono Wijaya</p></div>`;
    expect(read('', body)).toMatchObject({
      byline: 'Rina Sari',
      editor: 'Tono Wijaya',
      publishedAt: '2023-03-03T13:05:00+07:00',
    });
  });
});

describe('the title', () => {
  it.each([
    [`${TITLE} - Contoh.co.id`],
    [`${TITLE} | Contoh`],
    [`${TITLE} - Daerah Contoh.co.id`],
    [`Contoh.co.id: Daerah - ${TITLE}`],
    [`${TITLE.slice(0, 30)}…`],
  ])('is the heading of the page for "%s"', (claim) => {
    expect(read(`<meta property="og:title" content="${claim}">`).title).toBe(TITLE);
  });

  it.each([
    ['Elpiji Naik, Rakyat Menjerit | Radar Contoh', 'Elpiji Naik, Rakyat Menjerit'],
    ['Elpiji Naik, Rakyat Menjerit - Ekonomi Contoh.co.id', 'Elpiji Naik, Rakyat Menjerit'],
    ['Hasil Final: Sleman 2 - 1 Bantul', 'Hasil Final: Sleman 2 - 1 Bantul'],
    ['Harga Naik - Warga Antre Sejak Subuh', 'Harga Naik - Warga Antre Sejak Subuh'],
    ['Menteri G-20 Bertemu', 'Menteri G-20 Bertemu'],
  ])('of "%s" without a heading is "%s"', (claim, title) => {
    const doc = page(`<title>${claim}</title>`, STORY);
    expect(readMetadata(doc).title).toBe(title);
  });

  it('is not cut down to a sub-heading that it begins with', () => {
    const body = `<h2>Jembatan Baru</h2><h2>Dibuka untuk Umum</h2>${STORY}`;
    expect(read(`<meta property="og:title" content="${TITLE} - Contoh">`, body).title).toBe(TITLE);
  });

  it('is the heading where the document names only the site', () => {
    expect(read('<title>CONTOH</title>').title).toBe(TITLE);
  });

  it('has its entities decoded', () => {
    const doc = page(
      jsonLd({ ...NEWS, headline: 'Tarif &quot;Satpam&quot; &amp;amp; Parkir <b>Naik</b>' }),
      STORY,
    );
    doc.title = 'Tarif Satpam Parkir Naik';
    expect(readMetadata(doc).title).toBe('Tarif "Satpam" & Parkir Naik');
  });
});

describe('wrong JSON-LD', () => {
  it('of a related story is passed over', () => {
    const other = { ...NEWS, headline: 'Sepuluh Resep Sambal Matah Rumahan', author: 'Orang Lain' };
    expect(read(jsonLd([other, { ...NEWS, author: 'Rina Sari' }])).byline).toBe('Rina Sari');
    expect(read(jsonLd(other)).byline).toBeUndefined();
  });

  it.each([
    ['broken', '{"@type": "NewsArticle", "headline": '],
    ['null', 'null'],
    ['a number', '12'],
    ['deeply nested', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['nested objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['huge', JSON.stringify({ '@type': 'NewsArticle', headline: 'x'.repeat(1_000_000) })],
    ['many nodes', JSON.stringify(Array.from({ length: 20_000 }, () => ({ '@type': 'Thing' })))],
    ['a prototype', '{"__proto__": {"headline": "Jahat"}, "constructor": 1, "@type": "NewsArticle"}'],
    [
      'wrong types',
      '{"@type":"NewsArticle","headline":7,"author":{"name":{}},"image":[[]],"datePublished":{},"publisher":[null]}',
    ],
    ['a cycle of ids', '{"@graph":[{"@id":"a","@type":"Article","author":{"@id":"a"}}]}'],
  ])('%s never breaks a reading', (_, data) => {
    expect(read(jsonLd(data))).toEqual({
      title: TITLE,
      url: 'https://news.contoh.co.id/daerah/read/123/jembatan-baru-dibuka',
      lang: 'id',
    });
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  it('with raw line breaks in its strings is mended', () => {
    expect(
      read(jsonLd(`{"@type":"NewsArticle","headline":"${TITLE}","description":"a\nb","author":"Rina Sari"}`))
        .byline,
    ).toBe('Rina Sari');
  });

  it('gives no dangerous or unreadable value', () => {
    const story = {
      ...NEWS,
      image: 'javascript:alert(1)',
      datePublished: '2023-99-99',
      author: 'https://x.com/rina',
    };
    expect(read(jsonLd(story))).not.toHaveProperty('leadImage');
    expect(read(jsonLd(story))).not.toHaveProperty('publishedAt');
    expect(read(jsonLd(story))).not.toHaveProperty('byline');
  });

  it('of any shape leaves title, address and language right', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('author', 'image', 'datePublished', 'publisher', '@graph'),
        (value, key) => {
          const result = read(
            jsonLd(JSON.stringify({ '@type': 'NewsArticle', [key]: value }).replaceAll('<', '\\u003c')),
          );
          expect(result).toMatchObject({ title: TITLE, lang: 'id' });
          expect(result.leadImage ?? 'https://').toMatch(/^https?:/);
        },
      ),
    );
  });
});

describe('the byline', () => {
  it.each([
    ['Contoh.co.id', undefined],
    ['admin', undefined],
    ['https://facebook.com/contoh', undefined],
    ['PT. Contoh Media', undefined],
    ['Oleh: Rina Sari', 'Rina Sari'],
    ['Siti Nur-Aini - Contoh', 'Siti Nur-Aini'],
    ['Redaksi Contoh', 'Redaksi Contoh'],
  ])('of "%s" is %s', (author, byline) => {
    expect(
      read(`<meta name="author" content="${author}"><meta property="og:site_name" content="Contoh.co.id">`)
        .byline,
    ).toBe(byline);
  });

  it('is the writer where JSON-LD names the editor as author', () => {
    const tags =
      '<meta name="content_author" content="Rina Sari"><meta name="content_editor" content="Tono Wijaya">';
    const byEditor = { '@type': 'NewsArticle', headline: TITLE, author: { name: 'Tono Wijaya' } };
    expect(read(jsonLd(byEditor) + tags)).toMatchObject({ byline: 'Rina Sari', editor: 'Tono Wijaya' });
  });
});

describe('the address', () => {
  const own = 'https://news.contoh.co.id/daerah/read/123/jembatan-baru-dibuka';
  it.each([
    ['https://www.contoh.co.id/daerah/jembatan', 'https://www.contoh.co.id/daerah/jembatan'],
    ['/daerah/jembatan', 'https://news.contoh.co.id/daerah/jembatan'],
    ['https://lain.co.id/daerah/jembatan', own],
    ['https://contoh.co.id/', own],
    ['javascript:alert(1)', own],
    ['', own],
  ])('of canonical "%s" is %s', (href, url) => {
    expect(read(`<link rel="canonical" href="${href}">`).url).toBe(url);
  });
});

describe('the language', () => {
  it.each([
    ['en', 'id'],
    ['', 'id'],
    ['ms-MY', 'id'],
  ])('of Indonesian text declared "%s" is %s', (declared, lang) => {
    expect(read('', undefined, declared).lang).toBe(lang);
  });

  it.each([
    ['de-DE', 'de'],
    ['In-Id', 'id'],
    ['', 'und'],
  ])('of text too short to tell, declared "%s", is %s', (declared, lang) => {
    expect(read('', '<h1>Foto</h1>', declared).lang).toBe(lang);
  });
});
