import { OCCUPATIONS } from './jabatan-words';
import { wordSet } from '../../text/word-set';

const EPITHETS = wordSet('pria wanita perempuan lelaki ibu bapak kakek nenek');
/** Occupations that are as often an unnamed person's: "kata sopir itu". */
const NOBODYS = wordSet(
  'sopir pengemudi guru dokter perawat bidan petugas pegawai karyawan karyawati pekerja buruh pedagang penjual petani nelayan mahasiswa mahasiswi siswa siswi wartawan jurnalis reporter satpam pengurus perwakilan narasumber sumber',
);
/** Whether a word takes up whom the story is at, a pointer behind it: "pria itu", "penyanyi itu"; not "sopir itu". */
export const isEpithet = (word: string): boolean =>
  EPITHETS.has(word) || (OCCUPATIONS.has(word) && !NOBODYS.has(word));
