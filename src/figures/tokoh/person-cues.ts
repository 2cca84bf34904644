import { wordSet } from '../../text/word-set';

/** Before longer initials with an age: "remaja MDS (17)", "menangkap MDS (34)"; "Program KJP (25)" is no person. */
export const PERSON_CUES = wordSet(
  `, . dan yakni yaitu pelaku tersangka terduga korban saksi pria wanita perempuan lelaki remaja siswa siswi anak bocah gadis pemuda ibu bapak
  warga mahasiswa mahasiswi ayah sopir istri suami seorang bernama oleh terhadap kepada nama alias
  menangkap menahan membekuk menciduk meringkus mengamankan menetapkan memeriksa menjerat membunuh menusuk menikam membacok menembak
  menganiaya mengeroyok memukul menabrak mencabuli memperkosa menyekap menculik merampok menipu menemukan menimpa menewaskan menjemput`,
);
