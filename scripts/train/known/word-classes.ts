import { wordSet } from '../../../src/text/word-set';

/** Words before a place's name that are not part of an address. */
export const AREA_HEADS = wordSet(`
  kawasan wilayah daerah distrik kompleks komplek lapangan pangkalan perairan teluk semenanjung lembah bukit pegunungan kepulauan benua ibukota perbatasan
  markas istana kedutaan konsulat pelosok kawasan sekitar seluruh sepanjang kampus lereng puncak hutan kebun tambang muara hulu hilir tanjung
  hotel restoran mal plaza mall apartemen gereja masjid makam tugu monumen museum benteng candi bundaran ruas tol jembatan republik kerajaan negeri
  prefektur county distrik subdistrik nagari gampong pekon banjar padukuhan pedukuhan lingkungan`);
/** Days, months, hours. */
export const CALENDAR = wordSet(`
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember
  jan feb mar apr jun jul agu agt sep sept okt nov des wib wita wit gmt pagi siang sore petang malam dinihari kemarin besok lusa tadi tanggal bulan tahun pekan abad`);
export const COMPASS = wordSet(
  `utara selatan timur barat tengah tenggara timurlaut baratdaya tenggara laut daya pusat raya besar atas bawah hulu hilir`,
);
/** Words before a people's, a language's or a thing's adjective rather than a place: "warga Jepang", "produk China". */
export const BELONGING_HEADS = wordSet(`
  warga orang bangsa suku bahasa rakyat masyarakat penduduk etnis keturunan pria wanita perempuan laki-laki pemuda gadis anak tentara pasukan militer polisi
  serdadu prajurit gerilyawan pemberontak milisi pejabat pemerintah kaum umat timnas tim pemain pelatih klub produk dolar rupiah euro won yen yuan pound mata-uang gaya
  budaya kuliner masakan film musik penyanyi aktor aktris artis sastra wartawan media turis wisatawan pengusaha perusahaan pasar saham ekonomi impor ekspor`);
/** Words that say a name comes next, or that one has gone by. */
export const NAMING = wordSet(
  `bernama nama bernama dipanggil alias disebut berjudul bertajuk dijuluki kelahiran asal dikenal menikahi putra putri istri suami anak adik kakak ayah ibu kakek nenek cucu paman bibi keponakan bin binti saudara bapak pak bu bang mas mbak kang cak gus bung sang si`,
);
