import { LETTERS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';

/** Words behind which the parts of a total are told, as a source. */
export const PARTED_BY =
  '(?:terdiri\\s(?:dari|atas)|terbagi\\satas|yakni|yaitu|meliputi|di\\santaranya|rinciannya)';
/** A counted total and the list of its parts, up to its end, in lower case: "1.870 rumah rusak, terdiri dari 412 rusak berat, "; not over a full stop. */
const LIST = new RegExp(
  `(?:\\d|ratus|ribu|juta|puluh|belas)\\s(?<noun>[${LETTERS}]{3,})(?:\\s[${LETTERS}]+){0,4},?\\s${PARTED_BY}\\s(?:[^.;:!?]|\\.\\d)*$`,
);
/** What those of a part are: " rusak berat", " tewas"; not " rusakan". */
const STATE = new RegExp(
  `^\\s((?:rusak|luka|hilang|tewas|meninggal|wafat|sakit|sehat|sembuh|pulih|selamat|hidup|mati|positif|lulus|gagal|aktif|kritis|hanyut|roboh|hancur)(?:\\s(?:berat|sedang|ringan|parah|total|dunia))?)(?![${LETTERS}])`,
);
const NEAR = 160;

/** "412 rusak berat" in "1.870 rumah rusak, terdiri dari …": the noun of the total its parts are counted in, from the text before the number and behind it; `undefined` elsewhere. */
export function wholeOf(before: string, behind: string): string | undefined {
  if (!holds(STATE, behind.slice(0, 40).toLowerCase())) return undefined;
  return LIST.exec(before.slice(-NEAR).toLowerCase())?.groups!['noun'];
}

const LISTED = new RegExp(`\\s${PARTED_BY}\\s`);

/** What sets a part of a total apart, behind it: "rusak berat"; `undefined` outside a list of parts. */
export const stateOfPart = (lead: string, rest: string): string | undefined =>
  holds(LISTED, lead.slice(-NEAR)) ? compiled(STATE).exec(rest)?.[1] : undefined;
