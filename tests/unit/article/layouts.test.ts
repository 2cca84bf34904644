// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/read-page';

/** One story in the markup of many systems and themes, told beside their menus, side bars and shares. */
const TITLE = 'Kebun Kopi Lereng Bawang Dipanen Malam Hari';
const STORY = [
  'Petani di lereng Gunung Bawang memanen kopi pada malam hari sejak awal musim ini. Mereka memakai lampu kepala dan bekerja sampai pukul tiga pagi.',
  'Ketua kelompok tani, Darsono Wibowo, mengatakan buah yang dipetik malam lebih tahan disimpan. Suhu kebun turun sampai empat belas derajat.',
  'Setiap regu berisi enam orang. Satu orang menjaga api, dua orang menimbang, dan sisanya memetik buah yang sudah merah saja.',
  '"Kami tidak takut gelap, kami takut hujan," kata Darsono.',
  'Koperasi membeli buah seharga Rp14.000 sekilogram. Harga itu naik dua ribu rupiah dibandingkan musim lalu, menurut catatan bendahara.',
  'Anak sekolah tidak boleh ikut memetik. Aturan itu dibuat warga sendiri setelah seorang murid tertidur di kelas pada hari ujian.',
  'Panen malam akan berakhir bulan depan.',
];
const p = (a = 0, b = STORY.length) =>
  STORY.slice(a, b)
    .map((x) => `<p>${x}</p>`)
    .join('\n');
const br = STORY.join('<br><br>\n');
const nav =
  '<header><div class="logo"><a href="/">Kabar Contoh</a></div><nav><ul><li><a href="/a">Daerah</a></li><li><a href="/b">Olahraga</a></li></ul></nav></header>';
const side =
  '<div class="widget"><h3>Terpopuler</h3><ul><li><a href="/x1">Pasar Lama Dipindahkan ke Tepi Kota</a></li><li><a href="/x2">Jembatan Bambu Diperbaiki Warga Desa</a></li><li><a href="/x3">Lomba Layang-layang Kembali Digelar</a></li></ul></div>';
const foot =
  '<footer><p>Copyright © 2026 Kabar Contoh. Hak cipta dilindungi.</p><a href="/t">Tentang Kami</a></footer>';
const share =
  '<div class="share"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>';
const bj = '<p><strong>Baca juga: <a href="/bj">Teh Lereng Timur Dijual ke Tiga Negara</a></strong></p>';
const rel =
  '<div class="rel"><h3>Artikel Terkait</h3><div class="row"><div class="c"><a href="/r1"><img src="/1.jpg"></a><h4><a href="/r1">Pabrik Teh Buka Lagi Setelah Banjir</a></h4></div><div class="c"><h4><a href="/r2">Kereta Kebun Mengangkut Wisatawan</a></h4></div></div></div>';
const LAYOUTS: Record<string, [string, string[]?]> = {
  'arc blocks': [
    `<main><section><h1>${TITLE}</h1><div class="b-article-header"><p class="subheadline">Buah yang dipetik malam lebih tahan lama.</p></div><article class="b-article-body">${STORY.map((x) => `<p class="c-paragraph">${x}</p>`).join('<div class="arcad-wrapper"></div>')}</article></section></main>`,
    ['+Buah yang dipetik malam lebih tahan lama.'],
  ],
  'joomla item-page': [
    `<div id="content"><div class="item-page"><div class="page-header"><h2 itemprop="headline">${TITLE}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by Rina</dd><dd class="published">24 November 2026</dd><dd class="hits">Hits: 231</dd></dl>${`<div itemprop="articleBody">${p(0, 4)}<hr>${p(4)}</div>`}<ul class="pager pagenav"><li class="previous"><a href="/p">Prev</a></li></ul></div></div>`,
  ],
  'joomla intro+full': [
    `<div class="blog-item"><h2>${TITLE}</h2><div class="itemIntroText">${p(0, 1)}</div><div class="itemFullText">${p(1)}</div><div class="itemToolbar">Be the first to comment!</div></div>`,
  ],
  'k2 body': [
    `<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">Selasa, 24 November 2026 07:10</span><h2 class="itemTitle">${TITLE}</h2></div><div class="itemBody"><div class="itemImageBlock"><img src="/a.jpg"><span class="itemImageCaption">Petani memetik kopi di lereng</span></div><div class="itemIntroText"><p>${STORY[0]}</p></div><div class="itemFullText">${p(1)}</div></div>${rel}</div>`,
  ],
  'drupal fields': [
    `<div class="region-content"><h1 class="page-title">${TITLE}</h1><div class="node node-berita"><div class="field field-name-field-lead"><div class="field-items"><div class="field-item even">Panen malam menjaga mutu buah.</div></div></div><div class="field field-name-body"><div class="field-items"><div class="field-item even">${p()}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:</div><a href="/t1">kopi</a></div></div></div>`,
    ['+Panen malam menjaga mutu buah.'],
  ],
  'drupal paragraphs': [
    `<main><article class="node"><h1>${TITLE}</h1>${STORY.map((x) => `<div class="paragraph paragraph--type--text"><div class="field__item"><p>${x}</p></div></div>`).join('')}</article></main>`,
  ],
  blogger: [
    `<div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-header">Rina · 24 November 2026</div><div class="post-body entry-content"><div dir="ltr">${STORY.map((x) => `<div style="text-align:justify">${x}</div><div><br></div>`).join('')}</div></div><div class="post-footer">${share}<span class="post-labels">Label: <a href="/l">kopi</a></span></div></div>`,
  ],
  'blogger br': [
    `<div class="post"><h1 class="post-title">${TITLE}</h1><div class="post-body"><a href="/f.jpg"><img src="/f.jpg"></a><br>${br}<div style="clear:both"></div></div></div>`,
  ],
  'newspaper td': [
    `<div class="td-post-header"><h1 class="entry-title">${TITLE}</h1><p class="td-post-sub-title">Lampu kepala menyala sampai pukul tiga pagi.</p></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="/a.jpg"><figcaption>Kopi merah</figcaption></figure></div>${p(0, 3)}${bj}${p(3)}</div><div class="td-post-source-tags"><a href="/t">kopi</a></div>${rel}`,
    ['+Lampu kepala menyala sampai pukul tiga pagi.', '-Teh Lereng'],
  ],
  jnews: [
    `<div class="entry-header"><h1 class="jeg_post_title">${TITLE}</h1><h2 class="jeg_post_subtitle">Buah malam lebih tahan disimpan.</h2></div><div class="entry-content no-share"><div class="content-inner">${p(0, 4)}<div class="jnews_inline_related_post"><h3>BacaJuga</h3><article><h3><a href="/q">Teh Lereng Timur</a></h3></article></div>${p(4)}</div></div>`,
    ['?Buah malam lebih tahan disimpan.', '-Teh Lereng'],
  ],
  'kabarku single': [
    `<div class="gmr-content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="gmr-meta-topic"><span>Rina Sari</span> - <span>Selasa, 24 November 2026 - 07:10 WIB</span></div></header><div class="gmr-box-content entry-content entry-content-single"><p>KABARCONTOH.ID, BAWANG – ${STORY[0]}</p>${p(1, 3)}<div class="gmr-related-post-onlytitle"><div class="related-text">Baca Juga</div><div class="recent-title"><a href="/o">Teh Lereng Timur Dijual ke Tiga Negara</a></div></div>${p(3)}<div class="gmr-cf-metacontent">Penulis: Rina | Editor: Rusli</div></div></article></div>`,
    ['-Teh Lereng', '?Penulis: Rina | Editor: Rusli'],
  ],
  'bloggingpro split pages': [
    `<article><h1>${TITLE}</h1><div class="entry-content"><p>${STORY[0]}</p>${p(1, 4)}</div><div class="page-links">Halaman: <span>1</span> <a href="?page=2">2</a></div><div class="entry-content lanjutan">${p(4)}</div></article>`,
  ],
  wpberita: [
    `<main id="primary" class="site-main"><article class="content-single"><h1>${TITLE}</h1><div class="single-wrap"><div class="entry-content"><div class="lead-single">Panen malam dimulai pukul tujuh dan selesai sebelum subuh.</div>${p()}</div></div></article></main>`,
    ['+Panen malam dimulai pukul tujuh dan selesai sebelum subuh.'],
  ],
  'wix rich': [
    `<div id="SITE_CONTAINER"><main><article><h1 data-hook="post-title"><span>${TITLE}</span></h1><section data-hook="post-description"><div class="xYz"><div data-breakout="normal">${STORY.map((x, i) => `<div id="v-${i}" class="a${i}b" type="paragraph"><p class="q${i}"><span>${x}</span></p></div>`).join('')}</div></div></section></article></main></div>`,
  ],
  'next hashed': [
    `<div id="__next"><div class="css-1a"><div class="css-2b"><h1 class="css-3c">${TITLE}</h1></div><div class="css-4d"><div class="css-5e">${STORY.map((x, i) => `<div class="css-p${i}"><span>${x}</span></div>`).join('')}</div><div class="css-6f">${side}</div></div></div></div>`,
  ],
  'next two columns': [
    `<div id="__next"><main class="grid"><div class="col-span-8"><h1>${TITLE}</h1><div class="prose">${p(0, 5)}</div><div class="ad-slot"></div><div class="prose">${p(5)}</div></div><div class="col-span-4">${side}</div></main></div>`,
  ],
  'gov press': [
    `<div class="container"><div class="row"><div class="col-md-9"><h3 class="judul">${TITLE}</h3><small>Diposting oleh Humas pada 24 November 2026</small><div class="isi-berita"><img src="/f.jpg"><p align="justify">${STORY[0]}</p>${p(1)}</div><p>Demikian siaran pers ini disampaikan.</p><p>Humas Pemerintah Kabupaten Bawang<br>Telepon (0399) 123456</p></div><div class="col-md-3">${side}</div></div></div>`,
    ['+Demikian siaran pers ini disampaikan.'],
  ],
  'gov table layout': [
    `<table width="900"><tr><td width="600" valign="top"><table><tr><td><b>${TITLE}</b></td></tr><tr><td>24-11-2026</td></tr><tr><td><div align="justify">${br}</div></td></tr></table></td><td width="300">${side}</td></tr></table>`,
  ],
  'campus press': [
    `<div class="site-inner"><main><article><header><h1>${TITLE}</h1><p class="entry-meta">24 November 2026 by <span>Rina</span></p></header><div class="entry-content">${p(0, 2)}<div class="wp-block-columns"><div class="wp-block-column">${p(2, 4)}</div><div class="wp-block-column">${p(4, 5)}</div></div>${p(5)}<p><em>Penulis adalah mahasiswa jurusan pertanian.</em></p></div></article></main></div>`,
    ['+Penulis adalah mahasiswa jurusan pertanian.'],
  ],
  amp: [
    `<main><h1>${TITLE}</h1><amp-img src="/a.jpg" width="3" height="2"></amp-img><div class="amp-wp-article-content">${p(0, 3)}<amp-ad></amp-ad>${p(3)}</div><div class="amp-related"><a href="/z">Teh Lereng Timur Dijual ke Tiga Negara</a></div></main>`,
  ],
  elementor: [
    `<div data-elementor-type="single-post"><section class="elementor-section"><div class="elementor-widget-theme-post-title"><h1>${TITLE}</h1></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${p(0, 4)}</div></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(4)}</div></div></section></div>`,
  ],
  'elementor three sections': [
    `<div class="elementor"><section class="elementor-section s1"><div class="elementor-container"><h1>${TITLE}</h1></div></section>${[0, 2, 4, 6].map((a, i) => `<section class="elementor-section s2-${i}"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget-text-editor">${p(a, a + 2)}</div></div></div></div></section>`).join('')}</div>`,
  ],
  divi: [
    `<div id="et-boc"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_post_title"><h1>${TITLE}</h1></div></div><div class="et_pb_row et_pb_row_1"><div class="et_pb_text"><div class="et_pb_text_inner">${p(0, 4)}</div></div><div class="et_pb_image"><img src="/a.jpg"></div><div class="et_pb_text et_pb_text_1"><div class="et_pb_text_inner">${p(4)}</div></div></div></div></div>`,
  ],
  'body direct': [
    `<h1>${TITLE}</h1><div class="tanggal">24/11/2026</div><div class="isi">${p(0, 6)}</div><p>${STORY[6]}</p>`,
  ],
  'body bare': [`<h1>${TITLE}</h1>${p()}`],
  'intro in b': [
    `<article><h1>${TITLE}</h1><b class="teras">${STORY[0]}</b><div class="isi">${p(1)}</div></article>`,
  ],
  'loose intro': [`<article><h1>${TITLE}</h1>${STORY[0]}<div class="isi">${p(1)}</div></article>`],
  'span paragraphs': [
    `<article><h1>${TITLE}</h1><div class="isi">${STORY.map((x) => `<span class="par">${x}</span><br>`).join('')}</div></article>`,
  ],
  'faq after': [
    `<article><h1>${TITLE}</h1><div class="isi">${p()}</div><div class="faq"><h2>Tanya jawab</h2><div class="faq-item"><h3>Kapan panen?</h3><div>Malam hari.</div></div><div class="faq-item"><h3>Berapa harga?</h3><div>Rp14.000.</div></div></div></article>`,
    ['+Tanya jawab', '+Kapan panen?', '+Malam hari.', '+Berapa harga?', '+Rp14.000.'],
  ],
  'fact box before': [
    `<article><h1>${TITLE}</h1><div class="fakta"><h2>Fakta singkat</h2><ul><li>Enam orang satu regu.</li><li>Empat belas derajat.</li></ul></div><div class="isi">${p()}</div></article>`,
    ['+Fakta singkat', '+Enam orang satu regu.', '+Empat belas derajat.'],
  ],
  'table after': [
    `<main><h1>${TITLE}</h1><div class="isi">${p()}</div><h3>Jadwal panen</h3><table><tr><th>Regu</th><th>Malam</th></tr><tr><td>Utara</td><td>Senin</td></tr></table></main>`,
    ['+Jadwal panen', '+Regu', '+Malam', '+Utara', '+Senin'],
  ],
  'carousel between': [
    `<article><h1>${TITLE}</h1><div class="isi">${p(0, 4)}</div><div class="slider"><figure><img src="/1.jpg"><figcaption>Api unggun</figcaption></figure></div><div class="isi2">${p(4)}</div></article>`,
  ],
  'tail in related wrapper': [
    `<article><h1>${TITLE}</h1><div class="isi">${p(0, 4)}</div>${rel}<div class="isi">${p(4)}</div></article>`,
  ],
  'main w sidebar inside': [
    `<main class="row"><section class="left"><h1>${TITLE}</h1><div class="info">Rina | 24 Nov 2026</div><div class="body">${p(0, 5)}</div><p class="end">${STORY[5]}</p><p class="end">${STORY[6]}</p></section><section class="right">${side}<div class="box"><h4>Tentang Kami</h4><p>Kabar Contoh terbit sejak 1998 di kota Bawang.</p></div></section></main>`,
    ['-terbit sejak'],
  ],
  'section per heading': [
    `<article><h1>${TITLE}</h1><section><p>${STORY[0]}</p></section><section><h2>Suhu kebun</h2>${p(1, 3)}</section><section><h2>Harga</h2>${p(3)}</section></article>`,
    ['?Suhu kebun', '?Harga'],
  ],
  'details tail': [
    `<article><h1>${TITLE}</h1><div class="isi">${p(0, 5)}</div><details><summary>Lanjutan</summary>${p(5)}</details></article>`,
    ['?Lanjutan'],
  ],
  'dl info tail': [
    `<article><h1>${TITLE}</h1><div class="isi">${p()}</div><dl class="kontak-info"><dt>Tempat</dt><dd>Lereng Bawang</dd><dt>Jam</dt><dd>19.00 sampai 03.00</dd></dl></article>`,
    ['+Tempat', '+Lereng Bawang', '+Jam', '+19.00 sampai 03.00'],
  ],
  'captioned photo story tail': [
    `<article><h1>${TITLE}</h1><div class="isi">${p(0, 6)}</div><div class="gambar"><img src="/a.jpg"><p>Foto: Rina Sari</p></div><p>${STORY[6]}</p></article>`,
  ],
};

describe('one story in the markup of many systems', () => {
  // "+" is told besides the story, "?" may be, "-" must not be.
  it.each(Object.entries(LAYOUTS))('%s', async (_, [markup, besides = []]) => {
    const html = `<!doctype html><html lang="id"><head><title>${TITLE} - Kabar Contoh</title></head><body>${nav}${markup}${foot}</body></html>`;
    const { document } = new JSDOM(html, { url: 'https://kabarcontoh.id/a' }).window;
    const read = await readPage(document);
    const paragraphs = read.ok ? read.value.paragraphs : [];
    const told = paragraphs.join('\n');
    const words = (sign: string) =>
      besides.filter((each) => each.startsWith(sign)).map((each) => each.slice(1));
    const own = (text: string) => STORY.some((each) => text.includes(each));
    expect({
      lost: [...STORY, ...words('+')].filter((each) => !told.includes(each)),
      order: paragraphs.filter(own).map((text) => STORY.findIndex((each) => text.includes(each))),
      strange: paragraphs.filter((text) => !own(text) && ![...words('+'), ...words('?')].includes(text)),
      leaked: words('-').filter((each) => told.includes(each)),
    }).toEqual({ lost: [], order: STORY.map((_each, index) => index), strange: [], leaked: [] });
  });
});

describe('what stands between the parts of a story', () => {
  const rows = STORY.map((text) => `<div><p>${text}</p></div>`);
  const readWith = async (box: string) => {
    const page = [...rows.slice(0, 3), box, ...rows.slice(3)].join('');
    const html = `<!doctype html><html lang="id"><head><title>${TITLE} - Kabar Contoh</title></head><body><article><h1>${TITLE}</h1><div class="isi">${page}</div></article></body></html>`;
    const read = await readPage(new JSDOM(html, { url: 'https://kabarcontoh.id/a' }).window.document);
    if (!read.ok) throw new Error(read.refusal);
    const { paragraphs, removals } = read.value;
    return { paragraphs, told: removals.map(({ rule, text, at }) => [rule, text, at]) };
  };

  it.each([
    [
      'a question with buttons',
      '<div><p>Berguna untuk Anda?</p><button>Ya</button><button>Tidak</button></div>',
      ['kotak-pembaca', 'Berguna untuk Anda?', 3],
    ],
    [
      'a few words without a sentence',
      '<div class="k7"><span>Musim</span><span>Panen</span></div>',
      ['kotak-samping', 'Musim Panen', 3],
    ],
  ])('is told in the ledger: %s', async (_, box, told) => {
    expect(await readWith(box)).toEqual({ paragraphs: STORY, told: [told] });
  });

  it('stays where it is a question of an interview', async () => {
    const question = 'Mengapa malam hari?';
    const { paragraphs, told } = await readWith(`<div><p><b>${question}</b></p></div>`);
    expect({ paragraphs, told }).toEqual({ paragraphs: STORY.toSpliced(3, 0, question), told: [] });
  });
});

it('shows the captioned picture above a story, and not what else stands there', async () => {
  const figure =
    '<figure><img src="https://kabarcontoh.id/a.jpg"><figcaption>Lampu di kebun</figcaption></figure>';
  const html = `<!doctype html><html lang="id"><head><title>${TITLE} - Kabar Contoh</title></head><body><article><h1>${TITLE}</h1><div><img src="/rina.jpg"></div>${figure}<div class="isi">${p()}</div></article></body></html>`;
  const read = await readPage(new JSDOM(html, { url: 'https://kabarcontoh.id/a' }).window.document);
  if (!read.ok) throw new Error(read.refusal);
  expect(read.value.html.startsWith(`${figure}<div>`)).toBe(true);
  expect(read.value.paragraphs).toEqual(STORY);
});
