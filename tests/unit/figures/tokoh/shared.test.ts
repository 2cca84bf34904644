import { describe, expect, it } from 'vitest';
import { roleInTitle } from '@/figures/tokoh/role-in-title';
import { readMarked } from './marked-story';

const tokohIn = (...lines: string[]) =>
  readMarked(...lines)
    .tokoh.map(({ name, role, quotes }) => `${name}: ${role ?? '-'}${quotes.length > 0 ? ' (q)' : ''}`)
    .sort();

describe('what two people have together', () => {
  it.each([
    [
      'Jaksa penuntut umum, *Rangga Wirasena* dan *Joni Mahesa*, hadir.',
      ['Joni Mahesa: Jaksa penuntut umum', 'Rangga Wirasena: Jaksa penuntut umum'],
    ],
    [
      'Anggota Komisi IV *Rangga Wirasena* dan *Joni Mahesa* hadir.',
      ['Joni Mahesa: Anggota Komisi IV', 'Rangga Wirasena: Anggota Komisi IV'],
    ],
    ['Dua rekan pelaku, berinisial US dan DN, buron.', ['DN: rekan pelaku', 'US: rekan pelaku']],
    [
      'Korban yakni *Sari Dewi* (45), *Rangga Wirasena* (7), dan *Joni Mahesa* (23).',
      ['Joni Mahesa: Korban', 'Rangga Wirasena: Korban', 'Sari Dewi: Korban'],
    ],
    [
      'Anggota DPR *Rangga Wirasena* dan *Joni Mahesa* berharap harga naik.',
      ['Joni Mahesa: Anggota DPR (q)', 'Rangga Wirasena: Anggota DPR (q)'],
    ],
    [
      'Ketua RT *Rangga Wirasena* dan Ketua RW *Joni Mahesa* menjelaskan jalan ditutup.',
      ['Joni Mahesa: Ketua RW (q)', 'Rangga Wirasena: Ketua RT (q)'],
    ],
    [
      'Petani asal Rawasari, *Rangga*, dan petani asal Lembayung, *Joni Mahesa*, mengeluhkan harga.',
      ['Joni Mahesa: petani asal Lembayung (q)', 'Rangga: Petani asal Rawasari (q)'],
    ],
  ])('%s', (line, found) => expect(tokohIn(line)).toEqual(found));

  it.each([
    ['Ketua RT *Rangga Wirasena* dan *Joni Mahesa* hadir.', ['Joni Mahesa: -', 'Rangga Wirasena: Ketua RT']],
    [
      'Selain kapten, *Rangga Wirasena* dan *Joni Mahesa* absen.',
      ['Joni Mahesa: -', 'Rangga Wirasena: kapten'],
    ],
    [
      'Menlu *Sari Dewi* bertemu *Rangga Wirasena* dan *Joni Mahesa* menyebut itu baik.',
      ['Joni Mahesa: - (q)', 'Rangga Wirasena: -', 'Sari Dewi: Menlu'],
    ],
    ['Hal ini berbeda dengan *Rangga Wirasena* yang menilai harga turun.', ['Rangga Wirasena: - (q)']],
    ['Warga memuji kiper *Rangga Wirasena* yang menepis bola.', ['Rangga Wirasena: kiper']],
    ['Dalam dakwaan disebutkan, *Rangga Wirasena* menerima uang.', ['Rangga Wirasena: -']],
  ])('leaves %s', (line, found) => expect(tokohIn(line)).toEqual(found));
});

describe('a role that the headline alone gives', () => {
  const rangga = { words: ['Rangga', 'Wirasena'], mentions: [] };
  it.each([
    ['Wawancara Direktur Rawa Air Rangga Wirasena: Kami Tak Mau Instan', 'Direktur Rawa Air'],
    ['Jadi Tersangka, Mantan Bupati Rangga Wirasena Ditahan', 'Mantan Bupati'],
    ['Pesan Ketua DPRD Rangga Wirasena untuk Warga', 'Ketua DPRD'],
  ])('%s: %s', (title, role) => expect(roleInTitle(rangga, title)).toBe(role));

  it.each([
    'Kapolres Bogor Minta Wali Kota Rangga Wirasena Mundur',
    'Istri Bupati Rangga Wirasena Hamil',
    'Temui Presiden, Rangga Wirasena Minta Maaf',
    'Rumah Pengacara Rangga Wirasena Digeledah',
    'Rangga Wirasena Jadi Direktur',
    'Direktur Rawa Air Mundur',
  ])('leaves %s', (title) => expect(roleInTitle(rangga, title)).toBeUndefined());
});
