import { holds } from '../../text/matches';
import { wordSet } from '../../text/word-set';

// Closed vocabulary of offices and occupations, by kind, lower case. No person and no organisation is named here.

const STATE = `presiden wapres menteri menko wamen gubernur wagub bupati wabup wali walikota wawali camat lurah kades kepala
  ketua ketum sekjen sekretaris sekda sekdes seskab mensesneg sekwan bendahara direktur dirut dirjen dirops deputi inspektur irjenpol
  asisten staf juru jubir jurubicara anggota komisioner komisaris hakim jaksa kajati kajari kejari penyidik panitera duta konsul dubes
  senator legislator perdana pm kanselir pimpinan pemimpin pejabat koordinator kabag kabid kadis kasi
  kasubag kasubbag kasubbid kasubdit kasie kadiv kadisdik kadinkes kadishub kakanwil kalapas karutan kapuspen kapuspenkum
  kapendam kabiro karo rektor warek dekan capres cawapres cagub cabup cawagub cawabup calon caleg bakal paus uskup kardinal
  kalaksa kalak rais katib mustasyar bendum waketum wasekjen sekum kapusdatin wadir wadirut keuchik geuchik perbekel bendesa
  pambakal petinggi reje kumtua datin panewu presidium`;
const FORCE = `panglima komandan danyon dandim danrem danlanud danlanal danramil danpuspom pangdam pangkostrad pangkoarmada
  kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolsek wakapolsek kapolresta kapolrestabes kapolresmetro kabareskrim
  kadivhumas kabidhumas kasat kanit kasihumas dirreskrimum dirreskrimsus dirresnarkoba dirlantas dirkrimum dirkrimsus kakorlantas
  ksad ksal ksau kasad kasal kasau marinir tentara prajurit polisi sersan perwira bintara tamtama
  babinsa bhabinkamtibmas babinkamtibmas danki danton danpos danposramil wadan wadanyon kasdim kasrem kasdam kapoksi oditur kabaharkam kabaintelkam kadensus kakorbrimob kalemdiklat irwasum asops`;
const WORK = `manajer manager pengacara advokat pengamat peneliti analis ekonom dosen guru profesor dokter bidan perawat psikolog
  psikiater wartawan jurnalis reporter redaktur penulis penyair sastrawan novelis sutradara produser aktor aktris artis penyanyi
  bintang legenda ikon bos miliarder taipan konglomerat komponis kibordis pianis violinis cellis pemusik pesinden dalang pesulap rapper penari penata kolumnis penceramah dai qari
  penemu pencipta pemeran perintis peternak pekebun pengrajin perajin penjahit pengepul perias fotografer videografer kameramen animator ilustrator komikus kartunis pegiat penyelenggara
  petugas pendaki penyelam pengelana musisi komposer gitaris vokalis drummer basis pelawak komedian presenter kader selebgram youtuber influencer model desainer perancang
  pelukis seniman budayawan sejarawan arkeolog ilmuwan fisikawan astronot pakar ahli praktisi aktivis relawan tokoh politisi
  politikus pengusaha pebisnis pendiri pemilik penjual pedagang petani nelayan buruh sopir pengemudi pilot kapten masinis satpam
  karyawan karyawati pegawai pekerja mahasiswa mahasiswi siswa siswi santri pengasuh pembina penasihat pembalap atlet
  petinju petenis pebulutangkis pesepakbola pebalap pereli pesepeda pebasket pegolf pecatur pesilat perenang pelari pejudo karateka taekwondoin rider driver joki pemain penyerang gelandang bek kiper striker winger pelatih arsitek wasit kapten
  pengurus pengelola perwakilan wakil utusan delegasi ulama pendeta pastor imam khatib eksekutor eksekutif
  presdir ceo cfo coo cto chairman founder co-founder programmer insinyur teknisi kurator pemuda humas
  juara peraih pemenang narator narasumber kreator pemandu penggagas inisiator promotor kolektor konsultan auditor akuntan
  marbot takmir penghulu tukang pelantun pencetak jebolan bankir dutabesar vp svp gm nakhoda nahkoda mualim kelasi kopilot copilot mekanik pramugari pramugara masinis kondektur kernet pengamen pemulung penambang penyiar pengkhotbah humas
  notaris editor pustakawan apoteker chef koki barista pemilih penerjemah kontestan finalis juri kreator penyuluh pengawas pendamping mediator negosiator
  moderator panitia ajudan pengawal kurir ustaz mufti mentor instruktur epidemiolog virolog seismolog vulkanolog kriminolog
  sosiolog antropolog geolog biolog ahli tunggal ganda juragan mandor kontraktor vice-president
  lifter pesenam pemanah petembak pegulat petarung peselancar pedayung pebiliar pevoli pebulu sprinter quarterback playmaker
  stopper libero setter skipper pedangdut biduan biduanita sinden komika host mc dj disjoki peragawati rocker syahbandar petambak
  petambang perajut kuli sekuriti penjaga ustazah mudir pengajar trader pialang broker investor sosialita selebritas streamer
  gamer vlogger blogger podcaster tiktoker penggiat demonstran orator pemrakarsa penggerak biksu pedanda pemangku biarawati
  panglima pengkaji penanggung pelaku-usaha residivis bandar muncikari alumnus lulusan teknokrat diplomat birokrat purnawirawan filsuf filosof teolog indonesianis orientalis islamolog pemerhati pembicara panelis esais cerpenis
  koreografer pengembang pentolan gembong sesepuh tetua korlap keyboardis penyelia supervisor asesor khalifah
  veteran pensiunan pejuang administrator kosmonaut astronaut antariksawan`;
const ENGLISH = `head president minister secretary chief chairman chairwoman chairperson director spokesman spokeswoman spokesperson
  governor mayor senator professor lawyer ambassador commissioner commander general coach manager ceo analyst economist
  prime deputy attorney leader partner associate engineer designer actor actress singer author trainer owner principal judge founder researcher campaigner activist expert scientist officer executive`;
const MALAY = `pengarah pengerusi menteri timbalan ketua naib presiden exco adun setiausaha pesuruhjaya pengurus peguam jurucakap
  pensyarah penganalisis jurulatih pengasas`;

/** Words that head the name of an office or occupation. */
export const JABATAN_HEADS = wordSet(`${STATE} ${FORCE} ${WORK} ${ENGLISH} ${MALAY}`);

/** English heads: what they are of stands before them, "Finance Minister". */
export const ENGLISH_HEADS = wordSet(ENGLISH);

/** Occupations: the name may follow at once, "petenis Angela Kerbina", where an office has a field first, "Menteri Niaga Rangga". */
export const OCCUPATIONS = wordSet(WORK);

/** Words that stand before the office and belong to it: acting, former, deputy. */
export const JABATAN_MODIFIERS = wordSet(
  `mantan eks bekas pj plt plh pjs penjabat pelaksana wakil calon bakal mendiang former ex acting deputy vice senior junior
  sang para seorang bapak waka wk ex-`,
);

/** Modifiers that only lead up to the occupation: "seorang pianis". */
export const ARTICLES = wordSet('seorang para sang bapak');

/** Words for a person's part in a case: a role only where the article gives nothing better. */
export const WEAK_HEADS = wordSet(
  `tersangka terdakwa korban saksi pelaku terduga terpidana buronan pelapor terlapor penggugat tergugat warga pasien narapidana penumpang pengunjung peserta penghuni pembeli pelanggan nasabah tetangga wisatawan jemaah
  suspect victim witness defendant mangsa`,
);

/** Heads that name a person by another: "istri Budi" is not Budi's role. */
export const RELATION_HEADS = wordSet(
  `istri suami anak putra putri ibu ayah bapak kakak adik paman bibi keponakan cucu menantu mertua keluarga kerabat rekan teman
  sahabat pacar kekasih kuasa penasihat penasehat pengacara ajudan sopir pengawal pengikut pendukung relawan pengasuh anggota staf asisten pelatih utusan
  tangan tim kubu kelompok wife husband son daughter father mother brother sister pemain karyawan pegawai murid`,
);

/** What a person is to another: "Sari, putri Rangga Wirasena,", "menurut istri Rangga". */
export const KIN = wordSet(
  'istri suami anak putra putri kakak adik ayah ibu cucu menantu keponakan janda duda kekasih tunangan sepupu ibunda ayahanda paman bibi mertua ipar',
);

/** Short forms of offices: "Menlu", "Wamenhan", "Kapolresta", "Kadinsos", "Danpuspom", "Dirreskrimsus". */
const SHORT_OFFICE =
  /^(?:wa?)?(?:men(?:ko|lu|dag|dagri|keu|kes|hub|hut|hukham|kumham|pora|sos|tan|aker|naker|han|kominfo|komdigi|pan(?:rb)?|lh|dikbud|ristek|dikti|dikdasmen|perin|pupr|parekraf|kop|desa|ag|bumn|eko|ekraf|esdm|investasi|teng)\w{0,8}|ka(?:pol(?:ri|da|res|sek)|bareskrim|sat|nit|div|dis|din|bid|bag|biro|kan|jari|jati|lapas|rutan|sub|kor|pus|bps|basarnas)\w{0,12}|(?:sek|dir)(?:jen|da|prov|ut|wan|res)\w{0,12}|(?:dan|pang)(?:dim|rem|ramil|yon|pus|dam|kostrad|koops|lan|jen|brig)\w{0,8}|(?:ca)?(?:gub|bup|wapres|pres|leg))$/;

/** "gub": marks and the smallest words, asked for most often, need no expression. */
const SHORTEST_OFFICE = 3;

/** Whether a lower-case word heads an office: `menlu`, `kapolresta`, `kepala`, `vokalis`; not `meneguk`. */
export function headsJabatan(word: string): boolean {
  return JABATAN_HEADS.has(word) || (word.length >= SHORTEST_OFFICE && holds(SHORT_OFFICE, word));
}
