import { describe, expect, it } from 'vitest';
import { findFigures } from '@/figures/find-figures';
import { rulesTagger } from '@/figures/tokoh/rules-tagger';

const explained = (text: string) =>
  findFigures({ title: '', paragraphs: [text] }, rulesTagger).abbreviations!.map(
    ({ short, long }) => `${short} = ${long}`,
  );

describe('abbreviations the text explains', () => {
  it.each([
    ['Pertemuan para menteri luar negeri (Menlu) gagal.', 'Menlu = menteri luar negeri'],
    ['Menteri Luar Negeri (Menlu) hadir.', 'Menlu = Menteri Luar Negeri'],
    ['Rapat Umum Pemegang Saham (RUPS) digelar.', 'RUPS = Rapat Umum Pemegang Saham'],
    ['Lembaga Riset Rawa (LRR) meneliti.', 'LRR = Lembaga Riset Rawa'],
    ['Kabar bagi Keluarga Penerima Manfaat (KPM) di desa.', 'KPM = Keluarga Penerima Manfaat'],
    ['seleksi kompetensi dasar (SKD) dibuka.', 'SKD = seleksi kompetensi dasar'],
    ['Panitia seleksi nasional (Panselnas) bekerja.', 'Panselnas = Panitia seleksi nasional'],
    ['LRR (Lembaga Riset Rawa) meneliti.', 'LRR = Lembaga Riset Rawa'],
    ['Rumah Tahanan Negara (Rutan) penuh.', 'Rutan = Rumah Tahanan Negara'],
  ])('%s', (text, pair) => expect(explained(text)).toEqual([pair]));

  it.each([
    ['Faruk (37) ditahan.'],
    ['Jalan Otista (Pasar Baru) ditutup.'],
    ['Sari Puspita (Partai Rawa) hadir.'],
    ['Laga di Rawasari (Senin) batal.'],
    ['Bisnis teknologi finansial (fintech) tumbuh.'],
    ['Doni (Kodok) ditahan.'],
  ])('leaves alone: %s', (text) => expect(explained(text)).toEqual([]));

  it('merges an organisation with its abbreviation', () => {
    const { names } = findFigures(
      { title: '', paragraphs: ['Badan Riset Rawa (BRR) dibuka kemarin. Badan Riset Rawa ramai.'] },
      rulesTagger,
    );
    expect(
      names!.map(({ kind, name, abbreviation, mentions }) => [kind, name, abbreviation, mentions.length]),
    ).toEqual([['organisasi', 'Badan Riset Rawa', 'BRR', 2]]);
  });
});
