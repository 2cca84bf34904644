import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-story';

const namesIn = (...lines: string[]) =>
  readMarked(...lines)
    .tokoh.map(({ name }) => name)
    .sort();

describe('the first word of a name', () => {
  it.each([
    ['Terdakwa *Moh*. *Rangga Wirasena* hadir.', ['Moh. Rangga Wirasena']],
    ['Bupati Muh. *Rangga* hadir.', ['Muh. Rangga']],
    ['Warga bernama *Abd*. *Rahman* dan *Joni Mahesa* hadir.', ['Abd. Rahman', 'Joni Mahesa']],
    ['Siswa itu I *Made Wirasena* dari Rawasari.', ['I Made Wirasena']],
    ['Hadir pula Ni *Luh Sari Dewi*.', ['Ni Luh Sari Dewi']],
    ['Wali kota, *Rangga A*. *Wirasena* mengajak warga.', ['Rangga A. Wirasena']],
    ['Menteri Haji Tawfik bin *Fauzan Al-Rabi* hadir.', ['Tawfik bin Fauzan Al-Rabi']],
    ['Kata *Wa Ode Sari*, jalan itu aman.', ['Wa Ode Sari']],
    ['Acara itu dibuka T. *Mirzan*.', ['T. Mirzan']],
    ['Kata *Abdul* Mu’tin, air cukup.', ['Abdul Mu’tin']],
    ['Menurut hadis riwayat *Aisyah RA*, puasa itu sunah.', ['Aisyah']],
    ['Kata Imam *Nawawin*, puasa itu sunah.', ['Imam Nawawin']],
    ['Ketua Umum *Perpadi Rangga Wirasena* hadir.', ['Rangga Wirasena']],
    ['Di film besutan Fajar Nugrah itu, *Sari* menangis.', ['Fajar Nugrah', 'Sari']],
    ['Sementara Gregorin *Mariska Wirasena* absen.', ['Gregorin Mariska Wirasena']],
    ['Kabid Pasar *Rangga Wirasena* hadir.', ['Rangga Wirasena']],
    ['Kabid Binpres *Eng Wirasena* hadir.', ['Eng Wirasena']],
    ['Camat *La Ode Wirasena* hadir.', ['La Ode Wirasena']],
    ['Camat La *Ode Wirasena* hadir.', ['La Ode Wirasena']],
    ['*Ada Rangga Wirasena* di sana.', ['Rangga Wirasena']],
    ['Kata *Kang Rangga Wirasena* tadi.', ['Rangga Wirasena']],
    ['*Vonis Rangga Wirasena* dibacakan.', ['Rangga Wirasena']],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names));

  it.each([
    ['Ia menulis lewat tokoh *Minka* dalam Bumi Raya.', []],
    ['*Cadangan* beras cukup. Puasa *Ramadhan* tiba.', []],
    ['Film besutan Elang Studios itu laris.', []],
    ['Ada juga *Elang’s Rajawali*.', []],
    ['Kata constructor *Rangga Wirasena*, aman.', ['Rangga Wirasena']],
    ['Sekolah itu berperingkat Akreditasi A. *Choi Wirasena* hadir.', ['Choi Wirasena']],
    ['Ia menonton film animasi *Walt Disney*, *Mulana*.', []],
    ['Pada bagian I *Rangga Wirasena* hadir.', ['Rangga Wirasena']],
    ['Kata *Kang Rangga* tadi.', ['Kang Rangga']],
    ['*Ada Wirasena* hadir.', ['Ada Wirasena']],
    ['Kata Sari, *AI* justru membantu.', []],
  ])('leaves %s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('suspects by their initials in a list', () => {
  it.each([
    ['Pelaku berinisial A, B dan C masih buron.', ['A', 'B', 'C']],
    ['Dua orang berinisial US dan DN ditahan.', ['DN', 'US']],
    ['Ketiga tersangka yakni RH (22), SM, dan TK ditahan.', ['RH', 'SM', 'TK']],
    ['Ayah AN, S, berharap pelaku dihukum.', ['S']],
    [
      'Polisi menahan dua tersangka kasus hibah. Mereka adalah HD, mantan kepala bidang, dan JT, selaku direktur.',
      ['HD', 'JT'],
    ],
    ['Dua tersangka diperiksa di PN, kantor itu ramai.', []],
    ['Ia membeli dari pelanggan kota Rawa yaitu H.', []],
    ['Saksi yakni anggota TNI, PNS dan ASN.', []],
    ['Pelaku berinisial A di depan kantor BPN dan BRI.', ['A']],
    ['Lembaga itu yakni KPK, BPK, dan ASN.', []],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names));
});
