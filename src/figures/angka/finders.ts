import { LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { MONTH } from './calendar';
import type { Candidate, Source } from './candidate';
import { findJumlah } from './jumlah';
import { findLooseYears } from './loose-years';
import { findDurasi } from './durasi';
import { findUkuran } from './ukuran';
import { findUsia } from './usia';
import { findPersen } from './persen';
import { findSkor } from './skor';
import { findTahun } from './tahun';
import { findTanggal } from './tanggal';
import { findUang } from './uang';
import { findUrutan } from './urutan';
import { findWaktu } from './waktu';

/** A finder and what a paragraph must hold before it is worth running: the cues are cheap, the finders are not. */
interface Finder {
  cue?: RegExp;
  find: (source: Source) => Candidate[];
}

// The surer the form, the earlier: what one finder takes the next ones leave alone.
const FINDERS: Finder[] = [
  // "Maret", "(2/3)"; not "besok", "desa".
  { cue: new RegExp(`\\d[/-]\\d|(?<![${LETTERS}])${MONTH}`), find: findTanggal },
  // "pukul 10", "10.30 WIB"; not "siang".
  { cue: /(?:pukul|pkl\.?|jam)\s(?:\d|setengah)|\d\s?(?:wi[bt]|wita|waktu|gmt|utc|[ap]\.?m)/, find: findWaktu },
  { find: findUang },
  // "5%", "5 persen"; not "perang".
  { cue: /%|persen|prosen|per ?cent|peratus/, find: findPersen },
  // "2015", "kemarin"; not "kini".
  { cue: /\d{4}|kemarin|besok|lusa|tahun/, find: findTahun },
  // "1945-1949", "pendapatan 1989", "70-an"; not "2.019".
  { cue: /(?:19|20)\d\d|\d0-?an/, find: findLooseYears },
  // "(37)", "usia"; not "manusiawi" alone, which costs only time.
  { cue: /\(\d|, \d\d,|usia|umur|tahun|thn|aged|year/, find: findUsia },
  // "ke-79", "kelima"; not "besar".
  { cue: /ke[- ]?\d|pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|peringkat|rang?king|urutan|posisi|juara|lap|ronde|\sbesar|top\s|nomor\s|['’]\d|\d['’]/, find: findUrutan },
  // "2-1"; not "2".
  { cue: /\d\s?[-–]\s?\d/, find: findSkor },
  { find: findUkuran },
  { find: findDurasi },
  { find: findJumlah },
]; // prettier-ignore

/** Everything a paragraph holds that may be a number, the surest forms first; they may overlap. */
export const findCandidates = (source: Source): Candidate[] =>
  FINDERS.flatMap(({ cue, find }) => (cue && !holds(cue, source.marked) ? [] : find(source)));
