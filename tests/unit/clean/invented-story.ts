import fc from 'fast-check';

// Words that mean nothing, and a few that hold Indonesian sentences together; none is a label's.
const NOUNS =
  'ranpura belasti kumandra tirosa pelangat wendira sorbata luminda garsepa dolmani kestura barlonga minsira';
const VERBS = 'menggarsi berlumat mendolki tersepan dirampai memasura bertolani';
const SMALL =
  'yang di pada dengan untuk dari karena ketika sebelum para sebuah itu mereka tidak sudah akan juga';
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NOUNS.split(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...SMALL.split(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...VERBS.split(' ')) },
);
const phrase = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((words) => capital(words.join(' ')));

/** A sentence of 6 to 18 words, ended by a full stop. */
const sentence = phrase(6, 18).map((words) => `${words}.`);

/** A headline of 4 to 10 words, each with a capital letter, no full stop. */
export const headline = phrase(4, 10).map((words) => words.split(' ').map(capital).join(' '));

/** 3 to 12 paragraphs of one to four sentences, no two alike. */
export const story = fc.uniqueArray(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  { minLength: 3, maxLength: 12 },
);

/** Each form in which publishers interrupt a story, as a block between two paragraphs; `a` and `b` are other stories' headlines. */
export const BLOCK_FORMS: Record<string, (a: string, b: string) => string> = {
  'JawaPos: a paragraph': (a) =>
    `<p><strong class="read__others">Baca Juga: <a href="/a">${a}</a></strong></p>`,
  'Pikiran Rakyat: no class': (a) => `<p><strong>Baca Juga:&nbsp;<a href="/a">${a}</a></strong></p>`,
  'detik: a table': (a) =>
    `<div class="noncontent"><table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/a">${a}</a></div></td></tr></tbody></table></div>`,
  'detik: glued': (a) =>
    `<p><a class="embed" href="/a"><span id="customBacaJugaSingle"><strong>Baca Juga :</strong>${a}</span></a></p>`,
  'detik: an ad': () =>
    `<div class="parallaxindetail"><p class="para_caption">ADVERTISEMENT</p><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>`,
  'detik: a video teaser': (a) =>
    `<p><strong>Tonton juga video "${a}":</strong></p><p>[Gambas:Video 20detik]</p>`,
  'Kompas: a link of a class': (a) =>
    `<p><strong>Baca juga: <a class="inner-link-baca-juga" href="/a">${a}</a></strong></p>`,
  'Kompas: ads as words': () => `<p>[ads]</p>`,
  'Tribun: two in a row': (a, b) =>
    `<p class="baca"><strong>Baca: <a href="/a">${a}</a></strong></p><p class="baca"><strong>Baca: <a href="/b">${b}</a></strong></p>`,
  'Liputan6: a box with a list': (a, b) =>
    `<div class="baca-juga"><p class="baca-juga__header">Baca Juga</p><ul class="baca-juga__list"><li><a href="/a">${a}</a></li><li><a href="/b">${b}</a></li></ul></div>`,
  'KapanLagi: a bare label and a list': (a, b) =>
    `<p>Baca Juga</p><ul><li><a href="/a">${a}</a></li><li><a href="/b">${b}</a></li></ul>`,
  'Okezone: label and link apart': (a) =>
    `<div id="bacajuga"><div class="text-baca-juga">Baca Juga :</div><a href="/a">${a}</a></div>`,
  'Okezone: recommended': (a) =>
    `<div class="wrap-rekomen"><div class="title-rekomen">BERITA REKOMENDASI</div><ul><li><a href="/a">${a}</a></li></ul></div>`,
  'Antara: in brackets': (a) => `<p>(Baca juga: <a href="/a"><b>${a}</b></a>)</p>`,
  'Metro TV: two boxes': (a) =>
    `<div class="insert"><div class="ins">Baca Juga : <a href="/a">${a}</a></div></div>`,
  'BeritaSatu: a card': (a) =>
    `<div class="card"><div class="card-body"><h6>BACA JUGA</h6><p><a href="/a">${a}</a></p></div></div>`,
  'WordPress: Inline Related Posts': (a) =>
    `<a class="IRPP_minimalist" href="/a"><div><span class="ctaText">Baca Juga :</span>&nbsp; <span class="postTitle">${a}</span></div></a>`,
  'goal: rows of a table': (a) =>
    `<table><tbody><tr><td>SIMAK JUGA</td></tr><tr><td><a href="/a">${a}</a></td></tr></tbody></table>`,
  'a heading and a list': (a, b) =>
    `<h3>Artikel Terkait</h3><ul><li><a href="/a">${a}</a></li><li><a href="/b">${b}</a></li></ul>`,
  'a follow prompt': () =>
    `<p>Ikuti kami di <a href="https://news.google.com/x">Google News</a> untuk berita terbaru.</p>`,
  Malay: (a) => `<p><strong>BACA LAGI: <a href="/a">${a}</a></strong></p>`,
  English: (a) => `<p><em>Read also: <a href="/a">${a}</a></em></p>`,
  French: (a) => `<p>À lire aussi : <a href="/a">${a}</a></p>`,
  German: (a) => `<p><a href="/a">Lesen Sie auch: ${a}</a></p>`,
};

/** Each form in which a label stands inside a paragraph, put between two of its sentences or after its last. */
export const INLINE_FORMS: Record<string, { at: 'anywhere' | 'end'; html: (a: string) => string }> = {
  'Antara: in brackets': { at: 'anywhere', html: (a) => ` (Baca juga: <a href="/a"><b>${a}</b></a>)` },
  'at the end, label before the link': { at: 'end', html: (a) => ` Baca juga: <a href="/a">${a}</a>` },
  'on a line of its own': { at: 'end', html: () => `<br><a href="/a">Selengkapnya...</a>` },
};

/** Blocks of a story that look like interruptions, with the texts they must leave; `a` and `b` are words of the story. */
export const TRUE_FORMS: Record<
  string,
  { html: (a: string, b: string) => string; texts: (a: string, b: string) => string[] }
> = {
  'a sentence that begins like a label': {
    html: (a) => `<p>Baca juga ${a}, kata Rino Sarpa kepada warga.</p>`,
    texts: (a) => [`Baca juga ${a}, kata Rino Sarpa kepada warga.`],
  },
  "a writer's lead-in": {
    html: () => '<p>Simak ulasannya berikut ini.</p>',
    texts: () => ['Simak ulasannya berikut ini.'],
  },
  'a next step': { html: (a) => `<p>Selanjutnya, ${a}.</p>`, texts: (a) => [`Selanjutnya, ${a}.`] },
  'a paragraph that is one link': {
    html: (a) => `<p><a href="/x">Menurut laporan itu, ${a}.</a></p>`,
    texts: (a) => [`Menurut laporan itu, ${a}.`],
  },
  'a list of tiny items': { html: (a, b) => `<ul><li>${a}</li><li>${b}</li></ul>`, texts: (a, b) => [a, b] },
  'street lines': { html: (a) => `<p>RING I</p><p>3. ${a}</p>`, texts: (a) => ['RING I', `3. ${a}`] },
  'a numbered heading': { html: (a) => `<h2>1. ${a}</h2>`, texts: (a) => [`1. ${a}`] },
  'a bold standfirst': { html: (a) => `<p><strong>${a}.</strong></p>`, texts: (a) => [`${a}.`] },
  'a quotation': {
    html: (a, b) => `<blockquote><p>${a}.</p><p>— <a href="/x">${b}</a></p></blockquote>`,
    texts: (a, b) => [`${a}.`, `— ${b}`],
  },
  'a contact line': {
    html: () => '<p>Surel: <a href="mailto:warga@contoh.id">warga@contoh.id</a></p>',
    texts: () => ['Surel: warga@contoh.id'],
  },
  'a table of data': {
    html: (a, b) => `<table><tr><th>Nama</th><th>Hasil</th></tr><tr><td>${a}</td><td>${b}</td></tr></table>`,
    texts: (a, b) => ['Nama', 'Hasil', a, b],
  },
};

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
