/** One language's words for what interrupts a story. Each is a whole label, lower case; matching ignores case. */
export interface LabelWords {
  /** Before the headline of another story: "Baca juga: …". */
  inline: string[];
  /** Inline labels that are ordinary words too, so that they count with a colon only: "Baca: …". */
  colonOnly: string[];
  /** Above a list of other stories; every inline label can stand there too. */
  list: string[];
  /** Where an advertisement stands or stood. */
  ad: string[];
}

/** Labels apart by bars. */
const list = (labels: string) => labels.split('|');

/** Every first word before every second: "berita terkait", "artikel terkait". */
const pairs = (first: string, second: string) =>
  list(first).flatMap((a) => list(second).map((b) => `${a} ${b}`));

const ID: LabelWords = {
  inline: [
    ...pairs('baca|simak|lihat|tonton|saksikan|cek|dengarkan', 'juga|pula|video|selengkapnya'),
    ...pairs('berita|artikel|video|foto|topik|tag', 'terkait'),
    ...list('bacajuga|baca berita|baca lainnya|lihat foto'),
  ],
  colonOnly: list(
    `baca|simak|lihat|tonton|saksikan|fokus berita|terkait|video|foto|infografis|pilihan editor|selanjutnya|sebelumnya|menarik dibaca`,
  ),
  list: [
    ...pairs(
      'berita|artikel|video|kabar|foto|topik|konten',
      'lainnya|lain|serupa|terkini|terbaru|terpopuler|populer|pilihan|rekomendasi|menarik lainnya|sebelumnya|selanjutnya|berikutnya',
    ),
    ...pairs('rekomendasi|pilihan|mungkin|kamu mungkin', 'untuk anda|untukmu|anda suka|suka|editor|redaksi'),
    ...pairs('baca|simak|lihat|rekomendasi', 'berita|artikel|berita lainnya|artikel lainnya'),
    ...list(
      'terkini|terbaru|terpopuler|populer|paling populer|rekomendasi|trending|jangan lewatkan|' +
        'lihat koleksi foto|anda mungkin suka|sorotan|headline|indeks berita|terkait|selengkapnya|news update|' +
        'just in|tags|tag|topik|yang paling banyak dibaca|paling banyak dibaca|' +
        'artikel-artikel yang direkomendasikan',
    ),
  ],
  ad: list('iklan|advertorial|pariwara|sponsor|adsense'),
};
const MS: LabelWords = {
  inline: list('baca lagi|baca berkaitan|artikel berkaitan|berita berkaitan|lihat lagi'),
  colonOnly: list('berkaitan'),
  list: list('berita popular|paling popular|popular|artikel popular|cadangan untuk anda'),
  ad: [],
};
const EN: LabelWords = {
  inline: [
    ...pairs('related', 'story|stories|article|articles|news'),
    ...list(
      'read also|also read|read more|see also|read next|watch also|more on this story|recommended reading',
    ),
  ],
  colonOnly: list("read|related|watch|more|see|editor's choice"),
  list: [
    ...pairs(
      'related|more|most|latest|recommended|top|other',
      'news|stories|posts|articles|topics|read|popular',
    ),
    ...list(
      'related|topics|popular|trending|trending now|latest|recommended|recommended for you|you may also like|' +
        "you might also like|people also read|editor's picks|more from|more like this",
    ),
  ],
  ad: list('advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted'),
};
// French, Spanish, Portuguese, Italian, German, Romanian; Dutch, Swedish, Norwegian, Danish, Polish, Czech, Finnish, Turkish.
const EUROPE: LabelWords = {
  inline: list(
    'lire aussi|à lire aussi|lea también|lee también|leia também|leia mais|leggi anche|lesen sie auch|' +
      'lesen sie mehr|mehr zum thema|voir aussi|lire également|te puede interesar|veja também|citește și|' +
      'lees ook|lees verder|läs också|läs även|les også|læs også|czytaj też|czytaj także|čtěte také|přečtěte si také|' +
      'lue myös|bunu da oku|ayrıca oku',
  ),
  colonOnly: list('lire|lea|leia|leggi|veja'),
  list: list(
    'articles liés|sur le même sujet|les plus lus|noticias relacionadas|más leídas|lo más leído|' +
      'notícias relacionadas|mais lidas|articoli correlati|i più letti|meistgelesen|' +
      'das könnte sie auch interessieren',
  ),
  ad: list(
    'publicité|publicidad|publicidade|pubblicità|anzeige|werbung|advertentie|annons|annonse|annonce|' +
      'reklama|reklam|mainos',
  ),
};

/** The tables in use. All apply to every page: labels of other languages are not sentences of this one. */
export const WORDS: readonly LabelWords[] = [ID, MS, EN, EUROPE];
