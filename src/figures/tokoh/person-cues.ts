import { wordSet } from './word-set';

/** Before longer initials with an age: "remaja MDS (17)"; "Program KJP (25)" is no person. */
export const PERSON_CUES = wordSet(
  `, . dan yakni yaitu pelaku tersangka terduga korban saksi pria wanita perempuan lelaki remaja siswa siswi anak bocah gadis pemuda ibu bapak
  warga mahasiswa mahasiswi ayah sopir istri suami seorang`,
);
