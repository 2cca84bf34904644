import { wordSet } from '../../text/word-set';

const BARE = `kata ujar ucap tutur jelas tegas papar ungkap sebut tambah imbuh lanjut terang beber urai cetus tandas tukas pungkas
  sambung tanya jawab seru keluh harap pinta aku klaim kilah timpal cerita kisah kenang celetuk kelakar ketus imbau pesan puji saran
  sahut protes simpul tutup ulas komentar bela sanggah bantah pungkas gurau tulis cuit desak tuding kritik nilai duga jelas ingat
  bisik teriak sindir sesal rinci singgung kecam ajak tantang dalih canda seloroh soroti balas lapor himbau anjur ringkas bilang cerocos tuntas urai
  demikian bongkar ceplos komentar sumpah rayu ungkit lontar sambut simpulkan`;
const ACTIVE = `mengatakan berkata menuturkan menyebut menyebutkan menyatakan menjelaskan menegaskan memaparkan mengungkapkan mengungkap
  menambahkan melanjutkan menerangkan membeberkan menguraikan mengaku mengakui mengklaim mengeklaim menyampaikan menilai berharap
  mengharapkan mengimbau menghimbau meminta mendesak menuding menuduh memastikan membenarkan membantah menampik menepis menyangkal
  mengingatkan memperingatkan mengkritik mengusulkan menyarankan menyayangkan mengeluhkan menceritakan bercerita mengisahkan menyoroti
  menyimpulkan memprediksi memperkirakan memberitahukan mengumumkan menulis menanggapi menjawab bertanya berpesan berpendapat
  menekankan merinci menyindir menduga menyangka mengapresiasi menginstruksikan menyesalkan berujar bertutur berjanji menjanjikan
  mengutarakan memberikan-keterangan menyinggung menegur mencontohkan berspekulasi melaporkan menuntut mengajak menyerukan menolak-anggapan memuji menandaskan memungkasi membeber
  bersikukuh bersikeras optimistis optimis menukas menimpali membela mengemukakan mencuitkan mengutuk mengecam mengancam menargetkan menganggap mengucapkan berkomentar
  berkelakar bergurau bersumpah berkilah berdalih beralasan mengeluh memohon meyakini mempertanyakan mencibir membocorkan mengisyaratkan
  mengonfirmasi mengkonfirmasi mengklarifikasi menggarisbawahi mengamini mengiyakan menyangsikan meragukan merekomendasikan mengomentari
  ungkapkan sampaikan katakan jelaskan tegaskan paparkan menuding menyoal menyanggah menyeru mengimbuhkan menjamin menyatakannya menyebutnya menilainya membantahnya menganggapnya memujinya mengakuinya`;
const ENGLISH =
  'said says told added explained stated noted warned claimed argued insisted announced tweeted replied asked urged vowed denied confirmed stressed emphasized admitted revealed';
const MALAY = 'menyifatkan memaklumkan menasihatkan menggesa jelasnya katanya menerusi';

/** Verbs that stand after the words said, their speaker next: "kata", "ujar", "jelas". */
export const BARE_VERBS = wordSet(BARE);

/** Verbs a speaker stands before: "Budi mengatakan". */
export const SPEECH_VERBS = wordSet(`${ACTIVE} ${ENGLISH} ${MALAY}`);

/** Verbs whose speaker follows: "Menurut Budi", "Disampaikan Budi", "seperti dikatakan Budi". */
export const SPEAKER_FOLLOWS = wordSet(
  `menurut disampaikan dikatakan diungkapkan dijelaskan ditegaskan dituturkan disebutkan diterangkan ditambahkan dipaparkan
  diakui dibenarkan dibantah ditepis ditampik diamini diutarakan dikemukakan dilontarkan dinyatakan diceritakan ditekankan said says`,
);

/** Whether a lower-case word is a bare verb of saying with "-nya": `katanya`, `ujarnya`; not `biasanya`. */
export const saysNya = (word: string): boolean => word.endsWith('nya') && BARE_VERBS.has(word.slice(0, -3));
