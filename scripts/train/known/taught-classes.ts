import { wordSet } from '../../../src/text/word-set';

// The classes of words the model is taught. They are the rules' lists (src/figures/tokoh) as they stood when it was trained, kept
// here so that those may grow without the same data giving another model.

/** Before a name, no part of it. */
export const TITLES = wordSet(`
  aipda aiptu akbp akp alm almarhum almarhumah arm bapak bharada bharaka bharatu brigadir brigjen brigjend bripda bripka briptu bu bunda
  bung captain cikgu colonel czi datin dato dato' datuk dr dra drg drh drs encik general h hajah haji hj ibu inf inspektur ipda iptu ir
  irjen jend jenderal jendral kapten kav kh kiai kol kolonel kombes kombespol komjen kompol kopda kopka koptu kyai laksamana laksda
  laksdya laksma letda letjen letjend letkol lettu marsda marsdya marsekal marsma mayjen mayjend mayor miss mr mrs ms nn nona ny nyonya
  pak pelda peltu pol prada praka pratu prof profesor professor puan purn raden rd saudara saudari sdr sdri serda sergeant serka serma
  sertu sir sri tan tgk tn tni tuan tun ust ustad ustadz ustadzah ustaz
`);

/** Heads of an office. */
export const OFFICES = wordSet(`
  adun advokat ahli ajudan aktivis aktor aktris akuntan ambassador analis analyst anggota animator antropolog apoteker arkeolog arsitek
  artis asisten astronot atlet attorney auditor bakal barista basis bek bendahara bidan bintang bintara biolog bos budayawan bupati buruh
  cabup cagub caleg calon camat capres cawabup cawagub cawapres cellis ceo cfo chairman chairperson chairwoman chef chief co-founder coach
  commander commissioner coo cto dai dalang dandim danlanal danlanud danpuspom danramil danrem danyon dekan delegasi deputi deputy
  desainer director direktur dirjen dirkrimsus dirkrimum dirlantas dirops dirreskrimsus dirreskrimum dirresnarkoba dirut dokter dosen
  driver drummer dubes duta economist editor ekonom eksekutif eksekutor epidemiolog exco fisikawan fotografer founder gelandang general
  geolog gitaris governor gubernur guru habib hakim humas ikon ilmuwan ilustrator imam influencer inisiator insinyur inspektur instruktur
  irjenpol jaksa joki juara jubir judge juragan jurnalis juru jurucakap jurulatih kabag kabareskrim kabid kabidhumas kabiro kades kadinkes
  kadis kadisdik kadishub kadiv kadivhumas kajari kajati kakanwil kakorlantas kalapas kameramen kanit kanselir kapendam kapolda kapolres
  kapolresmetro kapolresta kapolrestabes kapolri kapolsek kapten kapuspen kapuspenkum karateka kardinal karo kartunis karutan karyawan
  karyawati kasad kasal kasat kasau kasi kasie kasihumas kasubag kasubbag kasubbid kasubdit kejari kepala ketua ketum khatib kibordis
  kiper koki kolektor kolumnis komandan komedian komikus komisaris komisioner komponis komposer konglomerat konsul konsultan kontraktor
  koordinator kreator kriminolog ksad ksal ksau kurator kurir lawyer legenda legislator lurah mahasiswa mahasiswi manager manajer mandor
  marinir masinis mayor mediator menko mensesneg menteri mentor miliarder minister model moderator mufti musisi naib narasumber narator
  negosiator nelayan notaris novelis pakar pangdam pangkoarmada pangkostrad panglima panitera panitia pastor paus pebalap pebasket
  pebisnis pebulutangkis pecatur pedagang pegawai pegiat pegolf peguam pejabat pejudo pekebun pekerja pelari pelatih pelawak pelukis
  pemain pemandu pembalap pembina pemenang pemeran pemilih pemilik pemimpin pemuda pemusik penari penasihat penata penceramah pencipta
  pendaki pendamping pendeta pendiri peneliti penemu penerjemah pengacara pengamat penganalisis pengarah pengasas pengasuh pengawal
  pengawas pengelana pengelola pengemudi pengepul pengerusi penggagas pengrajin pengurus pengusaha penjahit penjual pensyarah penulis
  penyair penyanyi penyelam penyelenggara penyerang penyidik penyuluh peraih perajin perancang perawat perdana pereli perenang perias
  perintis perwakilan perwira pesepakbola pesepeda pesilat pesinden pesulap pesuruhjaya petani petenis peternak petinju petugas pianis
  pilot pimpinan pm polisi politikus politisi prajurit praktisi presdir presenter presiden president prime produser profesor professor
  programmer promotor psikiater psikolog pustakawan qari rapper redaktur rektor relawan reporter researcher rider santri sastrawan satpam
  secretary seismolog sejarawan sekda sekdes sekjen sekretaris sekwan selebgram senator seniman sersan seskab setiausaha siswa siswi sopir
  sosiolog spokesman spokesperson spokeswoman staf striker sutradara taekwondoin taipan tamtama teknisi tentara timbalan tokoh ulama uskup
  ustaz utusan vice-president videografer violinis virolog vokalis vulkanolog wabup wagub wakapolda wakapolres wakapolri wakapolsek wakil
  wali walikota wamen wapres warek wartawan wasit wawali winger youtuber
`);

/** Inside an office, or a tie between people. */
export const OFFICE_PARTS = wordSet(`
  acting adik ajudan anak anggota asisten ayah bakal bapak bekas bibi brother buronan calon cucu daughter defendant deputy eks ex ex-
  father former husband ibu istri jemaah junior kakak karyawan kekasih kelompok keluarga keponakan kerabat korban kuasa kubu mangsa mantan
  menantu mendiang mertua mother murid narapidana pacar paman para pasien pegawai pelaksana pelaku pelapor pelatih pemain pembeli
  pendukung pengacara pengasuh pengawal penggugat penghuni pengikut pengunjung penjabat penumpang peserta pj pjs plh plt putra putri rekan
  relawan sahabat saksi sang senior seorang sister son sopir staf suami suspect tangan teman terdakwa terduga tergugat terlapor terpidana
  tersangka tetangga tim utusan vice victim waka wakil warga wife wisatawan witness wk
`);

/** First words of an organisation. */
export const ORGANISATION_HEADS = wordSet(`
  agency aliansi asosiasi badan balai bank biro bumd bumn cv department dewan dinas direktorat fakultas forum himpunan ikatan institut
  kantor kejaksaan kejari kejati kemendag kementerian klub koalisi kodam kodim komisi komite korem lembaga mahkamah majelis ministry
  partai pemda pemerintah pemkab pemkot pemprov pengadilan perhimpunan persatuan perum perusahaan polda polres polri polsek pt pusat
  puskesmas rs rsud rumah satgas satpol sekretariat serikat tim timnas ud universitas universiti university yayasan
`);

/** First words of a place. */
export const PLACE_HEADS = wordSet(`
  bandara danau desa dusun gang gedung gunung ibukota jalan jl jln kabupaten kampung kecamatan kelurahan kota laut negara pantai pasar
  pelabuhan perumahan provinsi pulau selat simpang stadion stasiun sungai taman terminal
`);

/** First words of what bears a name without being a person. */
export const THING_HEADS = wordSet(`
  album alun-alun animasi apartemen aplikasi badai badan bahasa band bandara bank bendungan buku bundaran channel cv danau desa dinas
  drama dusun film game gang gedung gereja gg gim gor grup gunung hari hotel idul instagram institut institute jalan jembatan jl jln ka
  kabupaten kafe kampung kanal kapal karakter kecamatan kejari kejuaraan kelurahan kementerian kereta klub km kmp kodam kodim komisi koran
  korem kota kri lagu lapangan lapas laut liga majalah mal man masjid merek monumen mts museum novel pantai partai pasal pasar pelabuhan
  perda permainan perpres perumahan perusahaan pesantren pesawat piala pintu plaza polda polres polsek pondok ponpes posko provinsi pt
  pulau pura restoran road roket rs rsu rsud rsup rutan satelit sd sdn sekolah selat serial siklon simpang sinetron sirkuit situs sma sman
  smk smp smpn stadion stadium stasiun street suku sungai taman terminal tiktok toko tokoh-animasi tol topan trofi turnamen ud
  undang-undang univ universitas universiti university uu waduk warung yayasan youtube
`);

/** Verbs of saying before the speaker. */
export const BARE_VERBS = wordSet(`
  ajak ajaknya aku akunya anjur anjurnya balas balasnya bantah bantahnya beber bebernya bela belanya bilang bilangnya bisik bisiknya canda
  candanya celetuk celetuknya ceplos ceplosnya cerita ceritanya cerocos cerocosnya cetus cetusnya cuit cuitnya dalih dalihnya demikian
  demikiannya desak desaknya duga duganya gurau guraunya harap harapnya himbau himbaunya imbau imbaunya imbuh imbuhnya ingat ingatnya
  jawab jawabnya jelas jelasnya kata katanya kecam kecamnya kelakar kelakarnya keluh keluhnya kenang kenangnya ketus ketusnya kilah
  kilahnya kisah kisahnya klaim klaimnya komentar komentarnya kritik kritiknya lanjut lanjutnya lapor lapornya lontar lontarnya nilai
  nilainya papar paparnya pesan pesannya pinta pintanya protes protesnya puji pujinya pungkas pungkasnya rayu rayunya rinci rincinya
  ringkas ringkasnya sahut sahutnya sambung sambungnya sambut sambutnya sanggah sanggahnya saran sarannya sebut sebutnya seloroh
  selorohnya seru serunya sesal sesalnya simpul simpulkan simpulkannya simpulnya sindir sindirnya singgung singgungnya soroti sorotinya
  sumpah sumpahnya tambah tambahnya tandas tandasnya tantang tantangnya tanya tanyanya tegas tegasnya terang terangnya teriak teriaknya
  timpal timpalnya tuding tudingnya tukas tukasnya tulis tulisnya tuntas tuntasnya tutup tutupnya tutur tuturnya ucap ucapnya ujar ujarnya
  ulas ulasnya ungkap ungkapnya ungkit ungkitnya urai urainya
`);

/** Verbs of saying behind the speaker. */
export const SPEECH_VERBS = wordSet(`
  added announced argued asked beralasan bercerita berdalih bergurau berharap berjanji berkata berkelakar berkilah berkomentar berpendapat
  berpesan bersikeras bersikukuh bersumpah bertanya bertutur berujar claimed diakui dibenarkan dijelaskan dikatakan dipaparkan disampaikan
  disebutkan ditambahkan ditegaskan diterangkan dituturkan diungkapkan explained insisted jelaskan jelasnya katakan katanya melanjutkan
  melaporkan memaklumkan memaparkan memastikan membantah membeber membeberkan membela membenarkan memberikan-keterangan memberitahukan
  membocorkan meminta memohon memperingatkan memperkirakan mempertanyakan memprediksi memuji memungkasi menambahkan menampik menandaskan
  menanggapi menantang menargetkan menasihatkan menceritakan mencibir mencontohkan mencuitkan mendesak menduga menegaskan menegur
  menekankan menepis menerangkan menerusi mengaku mengakui mengamini mengancam menganggap mengapresiasi mengatakan mengecam mengeklaim
  mengeluh mengeluhkan mengemukakan menggarisbawahi menggesa mengharapkan menghimbau mengimbau mengimbuhkan mengingatkan menginstruksikan
  mengisahkan mengisyaratkan mengiyakan mengklaim mengklarifikasi mengkonfirmasi mengkritik mengomentari mengonfirmasi mengucapkan
  mengumumkan mengungkap mengungkapkan menguraikan mengusulkan mengutarakan mengutuk menilai menimpali menjamin menjanjikan menjawab
  menjelaskan menolak-anggapan menuding menuduh menukas menulis menurut menuturkan menyampaikan menyanggah menyangka menyangkal
  menyangsikan menyarankan menyatakan menyatakannya menyayangkan menyebut menyebutkan menyeru menyerukan menyesalkan menyifatkan
  menyimpulkan menyindir menyinggung menyoal menyoroti meragukan merekomendasikan merinci meyakini noted optimistis paparkan replied said
  sampaikan says stated tegaskan told tweeted ungkapkan warned
`);
