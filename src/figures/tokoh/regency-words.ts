import { wordSet } from '../../text/word-set';

/**
 * Last words of the names of Indonesia's regencies, cities and provinces, lower case; those that are given names as well
 * ("Bima", "Lingga") are left out.
 */
export const REGENCY_WORDS = wordSet(
  `aceh meriah gayo lues nagan pidie simeulue bireuen tamiang langsa lhokseumawe sabang subulussalam singkil asahan batubara dairi serdang bedagai
  hasundutan karo labuhanbatu langkat mandailing natal nias lawas bharat samosir simalungun tapanuli toba binjai gunungsitoli sidempuan sidimpuan
  padangsidimpuan pematangsiantar siantar sibolga tanjungbalai tebingtinggi medan dharmasraya mentawai pariaman pasaman sijunjung solok datar
  bukittinggi padang panjang payakumbuh sawahlunto bengkalis indragiri kampar meranti singingi pelalawan rokan siak dumai pekanbaru batanghari bungo
  kerinci merangin jambi sarolangun jabung tebo banyuasin enim lawang lahat musi pagar rawas ogan komering penukal lubuklinggau palembang prabumulih kaur
  kepahiang lebong mukomuko seluma bengkulu lampung mesuji pesawaran pringsewu tanggamus tulang bawang kanan bangka belitung pangkalpinang anambas bintan
  karimun natuna batam tanjungpinang riau banten lebak pandeglang serang tangerang cilegon jakarta bandung bekasi bogor ciamis cianjur cirebon garut
  indramayu karawang kuningan majalengka pangandaran purwakarta subang sukabumi sumedang tasikmalaya cimahi depok banjarnegara banyumas blora
  boyolali brebes cilacap demak grobogan jepara karanganyar kebumen kendal klaten kudus magelang pati pekalongan pemalang purbalingga purworejo rembang
  semarang sragen sukoharjo tegal temanggung wonogiri wonosobo salatiga surakarta solo bantul gunungkidul progo sleman yogyakarta bangkalan banyuwangi
  blitar bojonegoro bondowoso gresik jember jombang kediri lamongan lumajang madiun magetan malang mojokerto nganjuk ngawi pacitan pamekasan pasuruan
  ponorogo probolinggo sampang sidoarjo situbondo sumenep trenggalek tuban tulungagung surabaya bali badung bangli buleleng gianyar jembrana karangasem klungkung
  tabanan denpasar dompu lombok sumbawa mataram alor belu ende kupang lembata malaka manggarai nagekeo ngada ndao raijua sikka sumba
  bengkayang kapuas ketapang kubu kayong landak melawi mempawah sambas sanggau sekadau sintang pontianak singkawang balangan banjar kuala kotabaru tabalong bumbu
  tapin banjarbaru banjarmasin barito gunung katingan kotawaringin lamandau murung pisau sukamara seruyan palangka berau kutai kartanegara mahakam
  paser penajam balikpapan bontang samarinda bulungan malinau nunukan tidung tarakan mongondow minahasa sangihe talaud sitaro bitung kotamobagu
  manado tomohon banggai buol donggala morowali parigi moutong poso sigi una-una tolitoli palu bantaeng barru bone bulukumba enrekang gowa jeneponto luwu maros
  pinrang selayar sinjai rappang sidrap soppeng takalar toraja wajo makassar palopo parepare bombana buton kolaka konawe wakatobi baubau
  kendari boalemo bolango gorontalo pohuwato majene mamasa mamuju pasangkayu mandar ambon tanimbar aru seram tual halmahera morotai taliabu ternate tidore
  papua asmat numfor biak digoel deiyai dogiyai jayapura jayawijaya keerom yapen lanny mappi merauke mimika nabire nduga paniai pegunungan bintang
  puncak mamberamo maluku flores sula sumatera sumatra jawa kalimantan sulawesi pangkajene madura kaltim kaltara kalsel kalteng kalbar jabar jateng jatim sumut sumbar sumsel sulsel sulut sulteng sultra sulbar ntb ntt dki diy babel
  kepri malut sarmi supiori tolikara waropen yahukimo yalimo fakfak kaimana manokwari maybrat ampat sorong tambrauw bintuni wondama`,
);

/** What goes on behind such a word: "Lombok Timur", "Murung Raya". */
export const REGENCY_TAILS = wordSet(
  'alam latin utara selatan timur barat tengah tenggara daya bagian raya jaya besar laut mas hulu hilir ulu ilir kepulauan lima kota',
);
