import { describe, expect, it } from 'vitest';
import type { Tag } from '@/figures/tagger/tagger';
import { cutRegencies } from '@/figures/tokoh/cut-regencies';

/** The people of a line, one name each; a run between asterisks comes tagged as a person, between carets as a place. */
function peopleOf(line: string): string[] {
  const tokens: string[] = [];
  const tags: Tag[] = [];
  let kind = '';
  for (const part of line.match(/[*^]|[^\s*^,.()]+|[,.()]/g)!) {
    if (part === '*' || part === '^') {
      kind = kind ? '' : part === '*' ? 'B-PER' : 'B-LOC';
      continue;
    }
    tokens.push(part);
    tags.push((kind || 'O') as Tag);
    kind = kind.replace('B-', 'I-');
  }
  cutRegencies(
    tokens,
    tokens.map((token) => token.toLowerCase()),
    tags,
  );
  const names: string[] = [];
  tags.forEach((tag, at) => {
    if (tag === 'B-PER') names.push(tokens[at]!);
    if (tag === 'I-PER') names.push(`${names.pop()} ${tokens[at]}`);
  });
  return names;
}

describe('the regency of an office and the name behind it', () => {
  it.each([
    ['Bupati *Gresik Rangga Wirasena* membuka acara', 'Rangga Wirasena'],
    ['Bupati *Deli Serdang Rangga Wirasena* membuka acara', 'Rangga Wirasena'],
    ['Bupati ^Tanah^ *Bumbu Rangga* membuka acara', 'Rangga'],
    ['Wali Kota *Pagar Alam Sari Dewi* hadir', 'Sari Dewi'],
    ['Bupati *Lombok Timur Sari* hadir', 'Sari'],
    ['Kapolres *Murung Raya Joni Mahesa* hadir', 'Joni Mahesa'],
    ['Ketua ^DPRD Kabupaten Bogor Rangga Wirasena^ mengatakan cukup', 'Rangga Wirasena'],
    ['Ketua ^DPRD Pidie Rangga Wirasena^ ( PSR ) hadir', 'Rangga Wirasena'],
    ['Kepala Dinas Kesehatan ^Kota Malang Sari^ , Senin', 'Sari'],
    ['Direktur ^RSUD Kota Bogor Rangga Wirasena^ dan Kepala Dinas Pasar', 'Rangga Wirasena'],
    ['Bupati *Siak H . T . Rangga Wirasena* hadir', 'T . Rangga Wirasena'],
    ['Gubernur *Kaltim Rangga* hadir', 'Rangga'],
    ['Kepala Seksi Penyidikan ^Kejati Jatim^ John *Franky Wirasena* mengatakan', 'John Franky Wirasena'],
    ['Legislator ^Partai Demokrasi Indonesia Perjuangan^ *Sari Dewi* menyatakan', 'Sari Dewi'],
    ['Dia melawan wakil ^Thailand Kunlawat Witidsarn^ .', 'Kunlawat Witidsarn'],
    ['Presiden ^Korea Selatan Lee Wirasena^ tiba', 'Lee Wirasena'],
    ['Gubernur ^Papua Barat Daya Joni Mahesa^ menilai', 'Joni Mahesa'],
  ])('%s: %s', (line, name) => expect(peopleOf(line)).toEqual([name]));

  it.each([
    ['Pelatih ^Bali United^ menilai laga berat', ''],
    ['Direktur ^Bandung Propertindo^ menilai pasar sepi', ''],
    ['Camat ^Garut Kota^ hadir', ''],
    ['Lurah ^Bogor Indah^ hadir', ''],
    ['Kepala Desa ^Banjar Wangi^ , Udin , hadir', ''],
    ['Bupati ^Bandung Barat^ hadir', ''],
    ['Bupati ^Bogor^ Resmikan Pasar Ikan', ''],
    ['Dia mengalahkan wakil ^Amerika Latin^ , Rawa', ''],
    ['Dia juara ^Malaysia Open^ .', ''],
    ['Dia pemain ^Jepang^ .', ''],
    ['warga *Gresik Rangga Wirasena* hadir', 'Gresik Rangga Wirasena'],
    ['Ketua ^DPRD Bogor Raya^ , *Sari Dewi* , hadir', 'Sari Dewi'],
    ['Wali Kota *Bima Arya Wirasena* hadir', 'Bima Arya Wirasena'],
  ])('leaves %s', (line, names) => expect(peopleOf(line).join(', ')).toBe(names));
});
