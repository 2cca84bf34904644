import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-story';

const rolesIn = (...lines: string[]) =>
  readMarked(...lines)
    .tokoh.map(({ name, role }) => `${name}: ${role ?? '-'}`)
    .sort();

describe('the role of everybody in a list', () => {
  it.each([
    [
      'Dewan juri babak seleksi meliputi *Rangga Wirasena*, *Sari Dewi*, dan *Joni Mahesa*.',
      ['Joni Mahesa', 'Rangga Wirasena', 'Sari Dewi'],
      'Dewan juri babak seleksi',
    ],
    [
      'Berikut dewan juri: *Rangga Wirasena* dan *Sari Dewi* dari ^Rawasari^; *Joni Mahesa* dari ^Lembayung^.',
      ['Joni Mahesa', 'Rangga Wirasena', 'Sari Dewi'],
      'dewan juri',
    ],
    [
      'Pilkada diikuti dua pasangan calon yaitu, *Rangga Wirasena*-*Sari Dewi* dan pasangan *Joni Mahesa*-*Doni Saputra*.',
      ['Doni Saputra', 'Joni Mahesa', 'Rangga Wirasena', 'Sari Dewi'],
      'pasangan calon',
    ],
    [
      'Tampak penyanyi *Sari Dewi*, *Rangga Wirasena*, dan *Joni Mahesa* berdiri.',
      ['Joni Mahesa', 'Rangga Wirasena', 'Sari Dewi'],
      'penyanyi',
    ],
  ])('%s', (line, names, role) => expect(rolesIn(line)).toEqual(names.map((name) => `${name}: ${role}`)));

  it.each([
    [
      'Tampak bupati, *Sari Dewi*, *Rangga Wirasena*, dan *Joni Mahesa*.',
      ['Joni Mahesa: -', 'Rangga Wirasena: -', 'Sari Dewi: bupati'],
    ],
    [
      'Tampak penyanyi *Sari Dewi*, Ketua RT *Rangga Wirasena*, dan *Joni Mahesa*.',
      ['Joni Mahesa: -', 'Rangga Wirasena: Ketua RT', 'Sari Dewi: penyanyi'],
    ],
  ])('leaves %s', (line, roles) => expect(rolesIn(line)).toEqual(roles));
});

describe('the role a later paragraph takes somebody up by', () => {
  it.each([
    [
      ['Tepuk tangan untuk *Rangga Wirasena*.', 'Pianis kelahiran ^Lembayung^, ^Rawasari^, itu tersenyum.'],
      ['Rangga Wirasena: Pianis kelahiran Lembayung, Rawasari'],
    ],
    [
      ['*Rangga Wirasena* tampil, kata artis *Sari Dewi*.', 'Pianis asal ^Rawasari^ itu tersenyum.'],
      ['Rangga Wirasena: Pianis asal Rawasari', 'Sari Dewi: artis'],
    ],
    [
      ['Wamen Desa *Rangga Wirasena* hadir.', 'Wakil Menteri Desa *Rangga Wirasena* pulang.'],
      ['Rangga Wirasena: Wakil Menteri Desa'],
    ],
    [['Hal itu diakui pendiri ~Rawa Games~ – *Rangga Wirasena*.'], ['Rangga Wirasena: pendiri Rawa Games']],
    [['Kata ibu kepala sekolah Ibu *Sari*, sekolah libur.'], ['Sari: kepala sekolah']],
  ])('%s', (lines, roles) => expect(rolesIn(...lines)).toEqual(roles));

  it.each([
    [
      ['*Rangga Wirasena* bertemu *Sari Dewi*.', 'Pianis asal ^Rawasari^ itu tersenyum.'],
      ['Rangga Wirasena: -', 'Sari Dewi: -'],
    ],
    [['*Rangga Wirasena* hadir.', 'Menteri itu tersenyum.'], ['Rangga Wirasena: -']],
    [
      ['*Rangga Wirasena* hadir.', 'Pianis asal ^Rawasari^, kata warga itu, tersenyum.'],
      ['Rangga Wirasena: -'],
    ],
    [['*Rawa Raya* hadir.', 'Hal itu diakui bapak *Rawa Raya* – *Joni Mahesa*.'], ['Joni Mahesa: -']],
  ])('leaves %s', (lines, roles) => expect(rolesIn(...lines)).toEqual(roles));
});

describe('names in lines of their own', () => {
  const namesIn = (...lines: string[]) =>
    readMarked(...lines)
      .tokoh.map(({ name }) => name)
      .sort();
  it('leaves out a list of stars to click on, and keeps whom the story names', () => {
    const links = ['*Sari Dewi*', '*Joni Mahesa*', '*Rangga Wirasena*', '*Doni Saputra*'];
    expect(namesIn(...links, 'Hari ini *Rangga* menyanyi.')).toEqual(['Rangga Wirasena']);
  });
  it('keeps a caption and a heading', () => {
    expect(namesIn('*Sari Dewi*', 'Hari ini hujan.', '*Joni Mahesa*')).toEqual(['Joni Mahesa', 'Sari Dewi']);
  });
});
