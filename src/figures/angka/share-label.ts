import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { clauseBehind } from './clause';
import { contentWords, isVerb } from './label-words';
import { isMeasure } from './measures';
import { joinWords, LONGEST, TURNS, type Statement } from './statement';

/** A verb with an object: "mengalokasikan"; not "meningkat". */
const ACTIVE = /^me(?!ningkat$|nurun$|rosot$|lonjak$|nyusut$|nguat$|lemah$|lambat$)[a-z\u00df-\u00ff]{4,}/;
/** A count said again as a share: "⟦90 karyawan⟧ atau sekitar ". */
const COUNTED = new RegExp(
  `\\s{3,}((?:[${ANY_LETTERS}-]+\\s){1,3})(?:atau|setara)\\s(?:(?:setara|sekitar|dengan|sebesar)\\s){0,2}$`,
);
/** "mayoritas responden atau ⟦68 persen⟧ menolak": who they are. */
const OR = new RegExp(`([${ANY_LETTERS}-]+)\\satau\\s(?:sekitar\\s|sebanyak\\s)?$`);
/** How a share compares, and of what: " lebih tinggi terkena stroke"; not " lebih tinggi dari". */
const HIGHER =
  /^\slebih\s(?:tinggi|rendah|besar|kecil|cepat|lambat|mahal|murah|mungkin|banyak|sedikit)\s(?=(?:ber|me|ter|di)[a-z]{4})/;
/** Behind an amount, what it is of or for: " dari total", " untuk dewasa". */
const OF = /^\sdari\s/;
const FOR = /^\s(?:untuk|bagi)\s/;
/** One more of a list of the same thing: "tiket ⟦Rp 9.000⟧ untuk dewasa dan ". */
const PARALLEL = new RegExp(
  `([^,]{1,60})\\s{3,}(?:untuk|bagi)\\s[^,]{2,40}(?:,|,?\\s(?:dan|serta|sedangkan|sementara))\\s$`,
);

/** Where one more share of a list stands, at the end: "…⟦70%⟧ setuju, ", "…⟦5 persen⟧ kursi kosong, lebih dari "; not "…⟦70%⟧, naik ". */
const ONE_MORE =
  /\s{3,}[^,;.]+(?:[,;]|,?\s(?:dan|serta|sedangkan|sementara))\s(?:dan\s|sedangkan\s|sisanya\s|sebanyak\s|sekitar\s|(?:lebih|kurang)\sdari\s){0,2}$/;
const NOT = /^\s(tidak|tak|belum|bukan)\s/;

/** "⟦70%⟧ responden setuju, ⟦18%⟧ tidak setuju": each share of a list is of what stands behind it. */
export function listedShareLabel({ kind, lead, rest }: Statement): string | undefined {
  if (kind !== 'persen' || !holds(ONE_MORE, lead.slice(-90))) return undefined;
  const not = NOT.exec(rest)?.[1];
  const own = contentWords(clauseBehind(rest)).slice(0, LONGEST - 1);
  if (not !== undefined) return [not, ...own.filter((word) => word !== not)].join(' ');
  return !isVerb(own[0] ?? '') && own.some(isVerb) ? joinWords(own) : undefined;
}

/** What a share is of, as far as it stands behind: "mengalokasikan ⟦20 persen⟧ anggaran untuk sekolah", "⟦90 karyawan⟧ atau ⟦8 persen⟧ dari seluruh pekerja". */
export function shareLabel({ kind, lead, rest }: Statement, gist: string[]): string | undefined {
  if (kind !== 'persen') return undefined;
  const who = OR.exec(lead)?.[1];
  const does = contentWords(clauseBehind(rest)).slice(0, LONGEST - 1);
  if (who && isVerb(does[0] ?? '')) return joinWords([who, ...does]);
  const degree = HIGHER.exec(rest);
  if (degree)
    return joinWords([
      ...gist.slice(-2),
      ...contentWords(clauseBehind(` ${rest.slice(degree[0].length)}`)).slice(0, 2),
    ]);
  const counted = OF.test(rest) ? COUNTED.exec(lead)?.[1] : undefined;
  const whole = contentWords(clauseBehind(rest)).slice(0, LONGEST - 1);
  if (counted) return joinWords([...contentWords(counted), ...whole.slice(0, 2)]);
  if (!ACTIVE.test(gist.at(-1) ?? '') || TURNS.test(rest) || whole.length === 0 || isVerb(whole[0]!))
    return undefined;
  return joinWords([...gist.slice(-3), ...whole.slice(0, 2)]);
}

/** What a sum is taken out of, before its comma: "Dari total investasi tersebut, "; not "Dari sana, ". */
const TAKEN_FROM =
  /^\s*[Dd]ari\s(?:total\s|jumlah\s|keseluruhan\s|seluruh\s)?([^,]{4,60}),\s(?:sebanyak\s|sebesar\s|sekitar\s|senilai\s)?$/;

/** "Dari total investasi itu, ⟦Rp 3 triliun⟧ dialokasikan untuk pabrik": what becomes of a part of it. */
export function takenLabel({ kind, lead, rest }: Statement): string | undefined {
  const whole = kind === 'jumlah' ? undefined : TAKEN_FROM.exec(lead)?.[1];
  const done = whole === undefined ? [] : contentWords(clauseBehind(rest));
  if (!isVerb(done[0] ?? '')) return undefined;
  return joinWords([...contentWords(whole!).slice(0, 1), ...done].slice(0, LONGEST));
}

/** What an amount is for: "anggaran ⟦Rp 7 miliar⟧ untuk sekolah", "tiket ⟦Rp 9.000⟧ untuk dewasa dan ⟦Rp 5.000⟧ untuk anak-anak". */
export function purposeLabel({ kind, lead, rest, clause }: Statement): string | undefined {
  if (kind === 'jumlah' || !FOR.test(rest)) return undefined;
  const purpose = contentWords(clauseBehind(rest)).slice(0, LONGEST - 1);
  const before = PARALLEL.exec(lead)?.[1];
  const said = contentWords(before ?? clause);
  const last = said.at(-1) ?? '';
  if (purpose.length === 0 || (!isMeasure(last) && (!before || last === ''))) return undefined;
  // "insentif pajak": without its head the other way round.
  return joinWords([...said.slice(-2, -1).filter(isMeasure), last, ...purpose]);
}
