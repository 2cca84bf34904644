import { CAPITALS } from '../../text/letters';
import type { Block } from './block';
import { isCapital } from './capitals';
import { headsJabatan } from './jabatan-words';
import { CORPS, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Words after which a capitalised name is of a place, an event, a work or a thing, even where it is a person's: "Jalan Ahmad Yani". */
export const THING_HEADS = wordSet(
  `jalan jl jln gang gg stadion bandara pelabuhan terminal stasiun rs rsud rsup rsu universitas univ sma smp sd smk sman smpn sdn man mts
  gedung masjid gereja pura kapal kri kmp km uss hms klm lct piala trofi simpang tol taman pasar desa kampung kelurahan kecamatan kabupaten kota provinsi
  pulau sungai gunung danau pantai selat laut dusun perumahan hotel apartemen mal plaza museum jembatan waduk bendungan
  yayasan pt cv ud perusahaan toko warung restoran kafe band grup kanal channel jurnal kitab gaun tas parfum film lagu album novel buku sinetron drama serial animasi
  partai klub bank koran majalah situs topan badai siklon pasal uu undang-undang lapangan gor alun-alun bundaran monumen
  pondok ponpes pesantren lapas rutan polres polsek polda kodim korem kodam kementerian dinas badan komisi university stadium pintu
  karakter tokoh-animasi aplikasi game gim permainan merek liga turnamen kejuaraan sirkuit satelit roket pesawat kereta ka kejari
  perda perpres idul suku bahasa posko youtube tiktok instagram universiti masjid sekolah institut sungai institute`,
);

/** Words for products, works and companies: a name behind one is no person's anywhere in the article. */
const PRODUCT_HEADS = wordSet(
  `pesawat boneka mobil motor ponsel smartphone gawai produk merek merk aplikasi game gim band toko warung kedai kafe restoran klub film festival gelar nominasi trofi
  turnamen ajang seri tipe model kontes grup startup perusahaan maskapai situs laman platform pengguna pelanggan konsumen brand label emiten saham bakmi cip chip prosesor robot alat vaksin kucing anjing`,
);
/** Whether a word before a name makes it a product's or a company's: "seri" in "ponsel seri Elang"; not in "Datuk Seri Rangga", "Perlindungan Konsumen Rangga", "Presiden klub Rangga". */
export const headsProduct = ({ lower, tokens }: Pick<Block, 'lower' | 'tokens'>, at: number): boolean =>
  PRODUCT_HEADS.has(lower[at] ?? '') &&
  !(lower[at] === 'klub' && headsJabatan(lower[at - 1] ?? '')) &&
  !(isCapital(tokens[at]!.text) && isCapital(tokens[at - 1]?.text)) &&
  !(CORPS.has(lower[at]!) && TITLES.has(lower[at - 1] ?? ''));

/** Shops and companies by their own noun, that speak as people do: "kata Kedai Biang Sari". */
const COMPANY_HEADS = wordSet(
  'pt cv ud perusahaan startup maskapai toko warung kedai kafe restoran situs platform merek merk brand',
);
/** Whether a word before a name says it is a company's, whatever the company is said to say. */
export const headsCompany = (lower: readonly string[], at: number): boolean =>
  COMPANY_HEADS.has(lower[at] ?? '');

/** Bases, places and days with a capital, up to a few words before the person's name they carry: "Pangkalan Udara Utama Wirasena". */
export const BASES = wordSet(
  'pangkalan landasan lanud bandara pelabuhan stadion gelora gor jalan jl jln jembatan hari',
);
/** Two words before such a name: "Rumah Sakit", "Kebun Raya". */
export const DOUBLE_HEADS: ReadonlySet<string> = new Set([
  'rumah sakit',
  'kebun raya',
  'taman hutan',
  'bandar udara',
  'jalan raya',
  'masjid agung',
]);
/** Words no person's name holds: "Putaran Grand Slam", "Rajawali Airlines". */
const NO_NAME_WORDS = wordSet(
  `day week night fashion conference expo fair marathon of the and for slam cup open award awards festival fc united records pictures films production studios channel news club league airlines air grand prix championship studio entertainment group city
  table journal motion orchestra theatre theater arena army navy foundation corporation company motors boys girls women forum summit academy college
  records session show tour album media digital indonesia university institute center centre ramadan lebaran`,
);

/** Heads of an organisation's name. */
export const ORGANISATION_HEADS = wordSet(
  `pt cv ud po kepolisian kementerian kemendag badan komisi dinas polres polda polsek polri partai bank universitas universiti institut yayasan dewan majelis
  mahkamah kejaksaan kejari kejati pengadilan komite asosiasi perhimpunan himpunan persatuan ikatan lembaga kodim kodam korem satpol satgas
  rumah rs rsud puskesmas pemkab pemkot pemprov pemda pemerintah perusahaan perum bumn bumd klub fakultas direktorat balai pusat kantor biro sekretariat forum aliansi
  serikat koalisi timnas tim ministry department university agency`,
);
/** Heads of a place's name. */
export const PLACE_HEADS = wordSet(
  `jalan jl jln desa kelurahan kecamatan kabupaten kota provinsi pulau sungai gunung danau pantai selat laut dusun kampung stadion bandara
  pelabuhan terminal stasiun gang perumahan simpang pasar taman gedung negara ibukota`,
);

/** Heads that are given names too: "Tim". */
const GIVEN_NAMES = wordSet('tim');
const MORE_HEADS = wordSet(
  'agensi label manajemen super laskar ultras brigata curva brigade batalyon milisi fraksi militer otoritas republik panitia skuat skuad laskar angkatan lanud lanal liga piala raya kebun bundaran tol ruas setda setwan setjen ditjen itjen',
);
const INSIDE = wordSet(
  'lapas rutan polres polda polsek kodim dinas kementerian badan universitas yayasan kantor bandara stadion',
);
const COMPANY_ENDS = wordSet(
  'racing sekuritas securities futures capital investama finance insurance asuransi consulting partners holdings holding persero farma energi press france-presse news times post tbk inc corp ltd llc sa fc united group sdn bhd airlines',
);

/** Three capitals in a row among other words: "Angin EMT"; "MS" may be a person's, and all of a name in ALL CAPS. */
const ABBREVIATION = new RegExp(`^[${CAPITALS}]{3,5}$`);
const isAbbreviation = (word: string): boolean => ABBREVIATION.test(word) && !/^[IVX]+$/.test(word);

/** Whether a word ends the name of a company or an event: "Racing", "Tbk". */
export const endsThing = (word: string): boolean =>
  isCapital(word) && (COMPANY_ENDS.has(word.toLowerCase()) || NO_NAME_WORDS.has(word.toLowerCase()));

/** Whether a run of capitals names no person by its own words: "Skuat Merdeka", "Angin Timur Tbk"; not "Tim Wijaya". */
export function namesThing(words: string[]): boolean {
  if (words.length < 2) return false;
  const first = words[0]!.toLowerCase();
  if (COMPANY_ENDS.has(words.at(-1)!.toLowerCase())) return true;
  // "Elang's Rajawali": a company's work.
  if (/['’]s$/.test(words[0]!)) return true;
  if (words.some((word) => INSIDE.has(word.toLowerCase()))) return true;
  if (words[0] !== words[0]!.toUpperCase() && words.some(isAbbreviation)) return true;
  if (words.slice(1).some((word) => NO_NAME_WORDS.has(word.toLowerCase()))) return true;
  if (GIVEN_NAMES.has(first)) return false;
  return ORGANISATION_HEADS.has(first) || PLACE_HEADS.has(first) || MORE_HEADS.has(first);
}
