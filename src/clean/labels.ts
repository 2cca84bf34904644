/** One language's words for what interrupts a story. Each is a whole label, lower case; matching ignores case. */
export interface LabelWords {
  /** Before the headline of another story: "Baca juga: …". */
  inline: string[];
  /** Inline labels that are ordinary words too, so that they count with a colon only: "Baca: …". */
  colonOnly: string[];
  /** Above a list of other stories. */
  list: string[];
  /** Where an advertisement stands or stood. */
  ad: string[];
}

/** Labels apart by bars, over as many lines as it takes. */
const list = (labels: string) => labels.split('|').map((label) => label.trim());

const ID: LabelWords = {
  inline:
    list(`baca juga | bacajuga | baca pula | baca selengkapnya | baca berita | baca lainnya | simak juga |
    simak pula | lihat juga | lihat pula | tonton juga | saksikan juga | saksikan pula |
    dengarkan juga | cek juga | berita terkait | artikel terkait | simak video | tonton video |
    lihat video | lihat foto | video terkait | simak selengkapnya`),
  colonOnly:
    list(`baca | simak | lihat | tonton | saksikan | fokus berita | terkait | video | foto | infografis |
    pilihan editor | topik terkait`),
  list: list(`artikel terkait | berita terkait | berita serupa | berita lainnya | artikel lainnya | berita lain | terkini |
    berita terkini | artikel terkini | berita terbaru | artikel terbaru | terbaru | terpopuler |
    berita terpopuler | artikel terpopuler | populer | berita populer | paling populer |
    rekomendasi | rekomendasi untuk anda | rekomendasi untukmu | berita rekomendasi |
    pilihan untukmu | pilihan editor | pilihan redaksi | baca juga | bacajuga | simak juga | lihat juga |
    video terkait | video pilihan | video terkini | foto terkait | topik terkait | topik populer |
    trending | jangan lewatkan | mungkin anda suka | kamu mungkin suka | lihat koleksi foto | anda mungkin suka | sorotan | headline |
    indeks berita | berita pilihan | artikel pilihan | kabar lainnya | terkait |
    berita menarik lainnya | selengkapnya | news update | just in | more articles | tags | tag |
    most popular | latest`),
  ad: list(
    `advertisement | iklan | advertorial | sponsored | ads | ad | pariwara | sponsor | advertisements | adsense`,
  ),
};
const MS: LabelWords = {
  inline:
    list(`baca juga | bacajuga | baca lagi | baca berkaitan | artikel berkaitan | berita berkaitan | lihat lagi |
    tonton juga`),
  colonOnly: list(`baca | berkaitan | tonton`),
  list: list(`artikel berkaitan | berita berkaitan | artikel lain | berita lain | artikel terkini |
    berita popular | paling popular | popular | cadangan untuk anda`),
  ad: list(`iklan | advertisement`),
};
const EN: LabelWords = {
  inline: list(`read also | also read | read more | see also | read next | watch also | related story |
    related stories | related article | related articles | more on this story | recommended reading`),
  colonOnly: list(`read | related | watch | more | see`),
  list: list(`related | related articles | related stories | related news | related posts | related topics |
    read more | more news | more stories | most read | most popular | popular | trending |
    trending now | latest | latest news | recommended | recommended for you | you may also like |
    you might also like | editor's picks | also read | read also | more from | more like this |
    top stories | tags`),
  ad: list(`advertisement | ad | ads | sponsored | sponsored content | promoted`),
};
const EUROPE: LabelWords = {
  inline:
    list(`lire aussi | à lire aussi | lea también | lee también | leia também | leia mais | leggi anche |
    lesen sie auch | lesen sie mehr | mehr zum thema | voir aussi | lire également |
    te puede interesar | veja também | citește și`),
  colonOnly: list(`lire | lea | leia | leggi | veja`),
  list: list(`articles liés | sur le même sujet | les plus lus | noticias relacionadas | más leídas |
    lo más leído | notícias relacionadas | mais lidas | articoli correlati | i più letti |
    meistgelesen | mehr zum thema | das könnte sie auch interessieren | lire aussi | lea también |
    leia também | leggi anche | lesen sie auch`),
  ad: list(`publicité | publicidad | publicidade | pubblicità | anzeige | werbung`),
};

/** The tables in use. All apply to every page: labels of other languages are not sentences of this one. */
export const WORDS: readonly LabelWords[] = [ID, MS, EN, EUROPE];
