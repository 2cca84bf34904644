import { wordSet } from '../../text/word-set';

/** Nouns for what is measured: the words from there on say it. */
const MEASURES = wordSet(
  `harga tarif biaya nilai dana anggaran denda gaji upah omzet laba rugi kerugian keuntungan pendapatan utang modal investasi luas panjang lebar tinggi berat jarak
  kecepatan suhu kedalaman kapasitas bobot target kuota elektabilitas inflasi pertumbuhan bunga kenaikan penurunan radius subsidi pajak iuran saham suap gratifikasi setoran transaksi penjualan tunggakan utang hutang pinjaman kredit
  santunan tabungan aset kekayaan belanja ongkos tebusan hadiah honor tunjangan insentif retribusi penerimaan produksi populasi volume debit persentase rasio indeks kadar
  ketinggian persentasenya rata-rata ketebalan panjangnya tingginya lebarnya luasnya beratnya jaraknya harganya nilainya jumlahnya kecepatannya kelembapan kelembaban efektivitas resolusi tegangan daya tekanan jangkauan kekuatan frekuensi intensitas ukuran plafon tenor dosis konsentrasi beban catatan tempo suara diameter andil kontribusi porsi pangsa selisih impor ekspor surplus defisit perolehan peluang probabilitas kepuasan bonus tagihan cicilan`,
);

/** Whether a word names what is measured: "harga", "jarak". */
export const isMeasure = (word: string): boolean => MEASURES.has(word.toLowerCase());

const TOTALS = wordSet('jumlah total angka tingkat rata-rata persentase volume');

/** Whether a word heads what is counted or measured: "jumlah", "total". */
export const isTotal = (word: string): boolean => TOTALS.has(word.toLowerCase());
