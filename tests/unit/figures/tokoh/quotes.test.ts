import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-story';

/** "Name: d words said" for a direct quote, "r" for a reported one, in the order of the story. */
function saidIn(...lines: string[]): string[] {
  const said = readMarked(...lines).tokoh.flatMap(({ name, quotes }) =>
    quotes.map((quote) => ({ name, ...quote })),
  );
  said.sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
  return said.map(({ name, direct, text }) => `${name}: ${direct ? text : '(r)'}`);
}
const DONI = 'Kemarin *Doni Saputra* mengatakan hujan turun.';

describe('quotes, to the right speaker', () => {
  it.each([
    ['“Jalan ini segera selesai,” kata *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['"Jalan ini segera selesai," kata *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['’’Jalan ini segera selesai,’’ kata *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ["''Jalan ini segera selesai,'' kata *Doni Saputra*.", 'Doni Saputra: Jalan ini segera selesai'],
    ['«Jalan ini segera selesai», kata *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['”Jalan ini segera selesai,” kata *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['“Jalan ini segera selesai," kata *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['“Jalan ini segera selesai,” sesal *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['Keluhan datang dari *Doni Saputra*. “Ini mimpi yang buruk.”', 'Doni Saputra: Ini mimpi yang buruk.'],
    ['*Doni Saputra* menganggap jalan itu selesai.', 'Doni Saputra: (r)'],
    [
      'Keluhan datang dari *Doni Saputra*, tetangga *Joni*. “Ini mimpi yang buruk.”',
      'Doni Saputra: Ini mimpi yang buruk.',
    ],
    ['*Doni Saputra* mengajak warga menanam pohon.', 'Doni Saputra: (r)'],
    ['*Doni Saputra* tertawa. “Ini mimpi yang buruk!” komentarnya.', 'Doni Saputra: Ini mimpi yang buruk!'],
    ['*Doni Saputra* yang mendampingi *Joni Mahesa* meminta jalan itu ditutup.', 'Doni Saputra: (r)'],
    ['“Jalan ini segera selesai,” demikian *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    [
      '*Doni Saputra*, yang bermain bersama sang kibordis, *Joni Mahesa*, menyebutkan lagu itu bagus.',
      'Doni Saputra: (r)',
    ],
    [
      '"Jalan ini segera selesai," ujar Wali Kota Lembayung *Doni Saputra*.',
      'Doni Saputra: Jalan ini segera selesai',
    ],
    [
      '"Jalan ini segera selesai," ujar Wali Kota Lembayung, *Doni Saputra*, Senin.',
      'Doni Saputra: Jalan ini segera selesai',
    ],
    ['"Jalan ini segera selesai," *Doni Saputra* menambahkan.', 'Doni Saputra: Jalan ini segera selesai'],
    ['"Jalan ini segera selesai." ucap *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai.'],
    ['*Doni Saputra* mengatakan, "Jalan ini segera selesai."', 'Doni Saputra: Jalan ini segera selesai.'],
    ['*Doni Saputra*: "Jalan ini segera selesai."', 'Doni Saputra: Jalan ini segera selesai.'],
    ['Menurut *Doni Saputra*, "Jalan ini segera selesai."', 'Doni Saputra: Jalan ini segera selesai.'],
    [
      '"The road will be finished soon," said *Doni Saputra*.',
      'Doni Saputra: The road will be finished soon',
    ],
    ['"Jalan ini akan siap," kata *Doni Saputra* pada sidang media.', 'Doni Saputra: Jalan ini akan siap'],
    ['"Jalan ini segera selesai," pungkas *Doni Saputra*.', 'Doni Saputra: Jalan ini segera selesai'],
    ['*Doni Saputra* mengatakan jalan itu selesai.', 'Doni Saputra: (r)'],
    ['*Doni Saputra* mengaku tidak tahu.', 'Doni Saputra: (r)'],
    ['*Doni Saputra* yang meminta panitia bubar sudah pulang.', 'Doni Saputra: (r)'],
    ['*Doni Saputra*, putra mantan presiden *Joni Mahesa*, menyatakan siap.', 'Doni Saputra: (r)'],
    ['Di rumah *Joni Mahesa*, *Doni Saputra* menyatakan siap.', 'Doni Saputra: (r)'],
    ['Manajer Rawa *Doni Saputra* menyebutnya pemain terbaik.', 'Doni Saputra: (r)'],
    ['Menteri *Doni Saputra* menyebut air itu cukup.', 'Doni Saputra: (r)'],
    ['Menkes *Doni Saputra* menyebut air itu cukup.', 'Doni Saputra: (r)'],
    ['*Doni Saputra* bersyukur. “Lega,” ucapnya.', 'Doni Saputra: Lega'],
    ['Menteri *Doni Saputra* bersyukur. “Lega,” bongkarnya.', 'Doni Saputra: Lega'],
    ['Tuduhan itu dibantah *Doni Saputra*.', 'Doni Saputra: (r)'],
    ['Hal itu dikemukakan *Doni Saputra*.', 'Doni Saputra: (r)'],
    ['*Doni Saputra* tak membantah kabar itu.', 'Doni Saputra: (r)'],
    ['*Doni Saputra* mendesak agar jalan itu dibuka.', 'Doni Saputra: (r)'],
    ['Menurut *Doni Saputra*, jalan itu selesai.', 'Doni Saputra: (r)'],
    ['Disampaikan *Doni Saputra*, jalan itu selesai.', 'Doni Saputra: (r)'],
    ['Jalan itu segera selesai, kata *Doni Saputra*.', 'Doni Saputra: (r)'],
    [
      'Direktur Rawa Air, *Doni Saputra* usai meninjau waduk, Senin mengatakan, air cukup.',
      'Doni Saputra: (r)',
    ],
    ['*Doni Saputra* kepada wartawan, menyebutkan, air cukup.', 'Doni Saputra: (r)'],
    ['Kepada wartawan, *Doni Saputra* mengatakan air cukup.', 'Doni Saputra: (r)'],
    ['Kata *Doni Saputra*, air cukup.', 'Doni Saputra: (r)'],
    ['Menurut *Doni Saputra*, *Joni Mahesa* meminta uang.', 'Doni Saputra: (r)'],
    ['Air itu, kata *Doni Saputra*, disedot sejak *Joni Mahesa* meminta izin.', 'Doni Saputra: (r)'],
    ['Masih kata *Doni Saputra*, air cukup.', 'Doni Saputra: (r)'],
    ['Seperti dikatakan, ketua panitia *Doni Saputra*, air cukup.', 'Doni Saputra: (r)'],
    ['Hal itu dibenarkan oleh Humas Rawa Air, *Doni Saputra*.', 'Doni Saputra: (r)'],
    [
      'Ibu rumah tangga, *Doni Saputra*, tertipu. “Lega,” tutur perempuan 40 tahun ini.',
      'Doni Saputra: Lega',
    ],
    ['*Doni Saputra* menang. “Lega,” kata pebalap Spanyol itu.', 'Doni Saputra: Lega'],
    [
      'Film itu digarap oleh *Rangga Wirasena*. Aktor *Doni Saputra* menyebut film itu bagus.',
      'Doni Saputra: (r)',
    ],
  ])('%s', (line, said) => expect(saidIn(line)).toEqual([said]));

  it.each([
    ['"Air cukup sampai akhir tahun," katanya.', 'Doni Saputra: Air cukup sampai akhir tahun'],
    ['"Air cukup sampai akhir tahun," ucap dia.', 'Doni Saputra: Air cukup sampai akhir tahun'],
    ['"Air cukup sampai akhir tahun," ia melanjutkan.', 'Doni Saputra: Air cukup sampai akhir tahun'],
    ['"Air cukup sampai akhir tahun," tambahnya lagi.', 'Doni Saputra: Air cukup sampai akhir tahun'],
    ['"Air cukup sampai akhir tahun."', 'Doni Saputra: Air cukup sampai akhir tahun.'],
    ['Dia menegaskan, air cukup.', 'Doni Saputra: (r)'],
    ['Ia juga mengatakan air cukup.', 'Doni Saputra: (r)'],
    ['"Air cukup sampai akhir tahun,” imbuhnya.', 'Doni Saputra: Air cukup sampai akhir tahun'],
    ['Analis *Samuel Sekuritas*, *Sari Puspita*, pulang. Ia berharap air cukup.', 'Sari Puspita: (r)'],
    ['Sahabat *Sari Puspita*, *Eko Lesmana*, pulang. “Lega,” katanya.', 'Eko Lesmana: Lega'],
    ['*Sari Puspita* sakit. Kondisinya kritis, kata dia.', 'Doni Saputra: (r)'],
    ['Kuasa hukum *Sari Puspita*, *Eko Lesmana*, pulang. Ia berharap air cukup.', 'Eko Lesmana: (r)'],
    ['Mantan bek Rawa, *Sari Puspita*, tersenyum. Menurutnya, air cukup.', 'Sari Puspita: (r)'],
    [
      'Manajer *Sari Puspita* pulang. Istri mendiang *Eko Lesmana* itu menyebut air cukup.',
      'Sari Puspita: (r)',
    ],
    ['*Sari Puspita* menutup pasar.Ia berharap air cukup.', 'Sari Puspita: (r)'],
    ['*Sari Puspita* pulang. Ia berharap air cukup.', 'Sari Puspita: (r)'],
    ['Pipa itu dibeli dari *Sari Puspita*. Dia menegaskan air cukup.', 'Doni Saputra: (r)'],
    [
      'Ayah *Sari Puspita*, musisi *Eko Lesmana*, senang. Pelantun lagu itu berharap ramai.',
      'Eko Lesmana: (r)',
    ],
    ['Di sisi lain, *Sari Puspita* senang. “Lega,” tutur pelatih Rawa itu.', 'Sari Puspita: Lega'],
  ])('after him: %s', (line, said) => expect(saidIn(DONI, line).slice(1)).toEqual([said]));

  it('keeps "katanya" with the last speaker, not with the person spoken of', () => {
    expect(
      saidIn(
        DONI,
        'Sementara *Rangga Wirasena* dirawat di rumah sakit.',
        '"Kami doakan dia sembuh," katanya.',
      ),
    ).toEqual(['Doni Saputra: (r)', 'Doni Saputra: Kami doakan dia sembuh']);
  });

  it('gives both halves of a split quote to its speaker', () => {
    expect(saidIn('"Air ini cukup sekali," kata *Doni Saputra*. "Kami akan menambahnya lagi."')).toEqual([
      'Doni Saputra: Air ini cukup sekali',
      'Doni Saputra: Kami akan menambahnya lagi.',
    ]);
  });

  it('gives each of two speakers their own words', () => {
    expect(
      saidIn(
        '"Air ini cukup sekali," kata *Doni Saputra*.',
        '"Air ini kurang sekali," kata *Rangga Wirasena*.',
        '"Saya bisa buktikan itu," katanya.',
      ),
    ).toEqual([
      'Doni Saputra: Air ini cukup sekali',
      'Rangga Wirasena: Air ini kurang sekali',
      'Rangga Wirasena: Saya bisa buktikan itu',
    ]);
  });

  it.each([
    ['Menteri Agama', 'Menag'],
    ['Kepala Kepolisian Resor Rawasari', 'Kapolres'],
    ['Wakil Menteri Sosial', 'Wamensos'],
  ])('knows "%s" by "%s"', (office, short) => {
    expect(saidIn(`${office} *Doni Saputra* datang.`, `"Air ini cukup sekali," kata ${short}.`)).toEqual([
      'Doni Saputra: Air ini cukup sekali',
    ]);
  });

  it('knows a speaker by the office the article gave', () => {
    expect(
      saidIn('Kapolres Rawasari *Doni Saputra* datang.', '"Air ini cukup sekali," kata Kapolres.'),
    ).toEqual(['Doni Saputra: Air ini cukup sekali']);
  });
});

describe('quotes, left alone', () => {
  it.each([
    ['*Doni Saputra* menonton “Senja di Rawasari” kemarin.'],
    ['"Jalan ini segera selesai," kata seorang pejabat kepada *Doni Saputra*.'],
    ['Polisi mengatakan kepada *Doni Saputra* bahwa jalan ditutup.'],
    ['*Doni Saputra* membeli program "bounty bug" itu.'],
    ['Laporan itu menyebut jalan milik *Doni Saputra*.'],
    ['“Hadiah ulang tahun untuk *Doni Saputra*”'],
    ['*Doni Saputra* dirawat di rumah sakit.'],
    ['Surat untuk *Doni Saputra* dikirim kemarin.'],
    ['Pejabat itu mengungkapkan, *Doni Saputra* ingin pulang.'],
    ['Menurut istri *Doni Saputra*, jalan itu rusak.'],
    ['Permintaan itu disampaikan ke *Doni Saputra*.'],
    ['Nama yang disebutkan antara lain *Doni Saputra*.'],
    ['Menurut laporan Warta Pagi, Menteri *Doni Saputra* akan pergi.'],
    ['Dewan meminta *Doni Saputra* menegur bawahannya.'],
    ['Dewan meminta Presiden *Doni Saputra* menegur bawahannya.'],
    ['Dewan menilai *Doni Saputra* gegabah karena melaporkan kasus itu.'],
    ['*Doni Saputra* emoh menanggapi kabar itu.'],
    ['*Doni Saputra* melaporkan tetangganya ke polisi.'],
    ['*Doni Saputra* akan menjelaskan hal itu besok.'],
    ['*Doni Saputra* meneken surat yang meminta panitia bubar.'],
    ['*Doni Saputra* dikabarkan menanggapi ancaman itu.'],
    ['*Doni Saputra* diminta menjelaskan hal itu.'],
    ['Cerita *Doni Saputra* tentang hujan itu menarik.'],
    ['*Doni Saputra* menantang juara lama di babak akhir.'],
    ['*Doni Saputra* menang. “Air ini cukup sekali,” kata sopir itu.'],
    ['Menteri Agama *Doni Saputra* datang. “Air ini cukup sekali,” kata Mendag.'],
    ['Menteri Perdagangan *Doni Saputra* datang. “Air ini cukup sekali,” kata Menag.'],
    ['*Doni Saputra* mengajak anaknya pulang.'],
    ['*Doni Saputra* bertemu *Sari Puspita*. “Ini mimpi yang buruk.”'],
  ])('%s', (line) => expect(saidIn(line)).toEqual([]));

  it('does not give the words of someone unnamed to the last speaker', () => {
    expect(saidIn(DONI, '"Air ini tidak cukup sama sekali," kata pejabat tersebut.')).toEqual([
      'Doni Saputra: (r)',
    ]);
  });
});

describe('words nobody of the story has said', () => {
  it.each([
    ['*Doni Saputra* enggan berkomentar.'],
    ['*Doni Saputra* tidak menjawab pertanyaan itu.'],
    ['Kakak *Doni Saputra* pulang. “Lega,” ucapnya.'],
    ['*Doni Saputra* menyundul bola dan memastikan kemenangan di hadapan ribuan penonton.'],
    ['*Doni Saputra* memastikan gelar juara.'],
    ['Gol itu menegaskan dominasi *Doni Saputra*. *Doni Saputra* memastikan tiket ke semifinal.'],
  ])('%s', (line) => expect(saidIn(line)).toEqual([]));
});

describe('words that are said, not done', () => {
  it.each([
    ['*Doni Saputra* memastikan stok beras aman.', ['Doni Saputra: (r)']],
    ['*Doni Saputra* memastikan tiket kereta masih tersedia.', ['Doni Saputra: (r)']],
    ['*Doni Saputra* menegaskan penolakan terhadap rencana itu.', ['Doni Saputra: (r)']],
    ['*Doni Saputra* menyesalkan penutupan jalan itu.', ['Doni Saputra: (r)']],
    [
      '*Doni Saputra* menyesalkan keputusan wasit. “Laga ini berat sekali,” keluhnya.',
      ['Doni Saputra: Laga ini berat sekali'],
    ],
    [
      '*Doni Saputra* menyayangkan bahwa jalan ditutup. “Warga harus memutar jauh,” katanya.',
      ['Doni Saputra: (r)', 'Doni Saputra: Warga harus memutar jauh'],
    ],
  ])('%s', (line, said) => expect(saidIn(line)).toEqual(said));
});

describe('an epithet behind the words', () => {
  const COACHES =
    'Pelatih Rawa FC *Joni Mahesa* memuji timnya. Pelatih Lembayung FC *Doni Saputra* tampak kecewa.';
  it.each([
    [
      'Sementara itu, pelatih Lembayung FC *Doni Saputra* tampak kecewa. "Bermain di sini sulit," keluh pelatih asal Chili tersebut.',
      ['Doni Saputra: Bermain di sini sulit'],
    ],
    ['"Bermain di sini sulit," keluh pelatih asal Chili tersebut.', []],
    ['Wasit pulang. "Bermain di sini sulit," keluh pemain asal Chili tersebut.', []],
  ])('%s', (line, said) => expect(saidIn(COACHES, line).slice(1)).toEqual(said));

  it('is nobody of two', () => {
    expect(saidIn(`${COACHES} "Bermain di sini sulit," keluh pelatih asal Chili tersebut.`)).toEqual([
      'Joni Mahesa: (r)',
    ]);
  });
});

it.each([
  ['*Doni Saputra* mengaku air cukup dan berharap warga hemat.', ['Doni Saputra: (r)']],
  ['*Doni Saputra* mengaku lega, “Air ini cukup sekali,” katanya.', ['Doni Saputra: Air ini cukup sekali']],
  ['*Doni Saputra* mengaku lega. Ia berharap warga hemat.', ['Doni Saputra: (r)', 'Doni Saputra: (r)']],
])('counts a sentence once: %s', (line, said) => expect(saidIn(line)).toEqual(said));

it('gives what is said in the order of the text', () => {
  expect(
    saidIn(
      DONI,
      'Tidak lama kemudian *Joni Mahesa* menilai air itu cukup. “Air ini cukup sekali,” ujarnya. Ia meminta warga hemat.',
    ),
  ).toEqual([
    'Doni Saputra: (r)',
    'Joni Mahesa: (r)',
    'Joni Mahesa: Air ini cukup sekali',
    'Joni Mahesa: (r)',
  ]);
});

it('gives "katanya" to whom the paragraph names before it, not to an earlier speaker', () => {
  expect(saidIn(DONI, '*Joni Mahesa* bersyukur. “Lega,” katanya.')).toEqual([
    'Doni Saputra: (r)',
    'Joni Mahesa: Lega',
  ]);
});
