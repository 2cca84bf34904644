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
      'Kampus mengukuhkan tiga dekan. Ketiganya ialah Prof. Dr. *Rangga Wirasena*, Prof. *Sari Dewi*, dan *Joni Mahesa*.',
      ['Joni Mahesa', 'Rangga Wirasena', 'Sari Dewi'],
      'dekan',
    ],
    [
      'Polisi menangkap dua kurir sabu. Keduanya, *Rangga Wirasena* dan *Sari Dewi*, ditahan.',
      ['Rangga Wirasena', 'Sari Dewi'],
      'kurir sabu',
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
    [
      ['Nama *Sari Dewi* ramai usai makan dengan *Rangga Wirasena*. Model 27 tahun itu diam.'],
      ['Rangga Wirasena: -', 'Sari Dewi: Model'],
    ],
    [
      ['*Rangga Wirasena* lega. “Harga kini turun terus,” kata politisi Rawa Raya itu.'],
      ['Rangga Wirasena: politisi Rawa Raya'],
    ],
    [
      ['Kepala Desa Sidorejo, Kecamatan Rawa, Kabupaten Lembayung, *Rangga Wirasena* hadir.'],
      ['Rangga Wirasena: Kepala Desa Sidorejo'],
    ],
    [['Band itu digawangi *Rangga Wirasena* (gitar).'], ['Rangga Wirasena: gitar']],
    [
      ['Mantan dirjen kereta, *Rangga Wirasena*, sebagai tersangka suap.'],
      ['Rangga Wirasena: Mantan dirjen kereta'],
    ],
    [['Hal itu dikatakan *Sari Dewi*, ekonom *Rangga Aset*.'], ['Sari Dewi: ekonom Rangga Aset']],
    [['Chatbot seperti *Rajawali*, *Kutilang*, dan *Merpati* rawan, kata *Sari Dewi*.'], ['Sari Dewi: -']],
    [
      ['kata *Sari Dewi*, analis teknikal senior *Rangga Sekuritas*.'],
      ['Sari Dewi: analis teknikal senior Rangga Sekuritas'],
    ],
    [['Hadir Danramil 0904-05 Kapten Inf *Rangga Wirasena*.'], ['Rangga Wirasena: Danramil 0904-05']],
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
    [
      ['Film itu dibintangi *Joni Mahesa*, *Putri Marinda* dan *Sari Dewi*.'],
      ['Joni Mahesa: -', 'Putri Marinda: -', 'Sari Dewi: -'],
    ],
    [['*Rangga Wirasena* lega. “Harga kini turun terus,” kata pria itu.'], ['Rangga Wirasena: -']],
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
