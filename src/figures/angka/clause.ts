import { compiled, holds, matchesOf } from '../../text/matches';
import { ANY_LETTERS, CAPITALS, LETTERS, lowerInPlace } from '../../text/letters';
import { isCapital } from '../tokoh/capitals';
import { SPEECH_VERBS } from '../tokoh/speech-words';
import { BRACKETED, joined, withoutAttribution, withoutDateline } from './clause-trim';
import { PARTED_BY } from './parts';
import { beforeVerb, contentWords, hasVerb, isVerb } from './label-words';

/** A title or name in quotation marks, inside a sentence: "pemilik “boneka setan” telah"; not what somebody says. */
const TITLED = /["“«]((?:[^\s"“”«».,!?]+\s){0,4}[^\s"“”«».,!?]+)["”»]/g;
/** A number blanked out right before this one: "tahun 2016, Jumat". */
const BLANKS = /\s{2,},\s?$/;
/** A mark that ends a statement inside a sentence: "; ", " – ", a quotation mark; not a comma. */
const MARK = /[;:()"“”«»]\s?|\s[–—-]\s|[.!?]['’]?\s/gu;
/** A list's last members at a clause's start: "toko modern dan restoran buka"; not "toko buka dan tutup". */
const LISTED = new RegExp(`^(?:(?!me[mnlrwy]|ber|di|ter)[${LETTERS}-]+\\s){1,3}dan\\s`);
/** A word that opens a clause of its own: " karena ", " ketika "; not " yang ". */
const OPENS = `(?<![${LETTERS}])(?:ketika|saat|karena|sehingga|namun|tetapi|tapi|sedangkan|sementara|bahwa|kenapa|mengapa|agar|supaya|jika|kalau|bila|apabila|meski|meskipun|walau|walaupun|lantaran|demi|guna|usai|setelah|sebelum|sejak|because|when|while|after|before|since|that|but)\\s`;
const OPENER = new RegExp(OPENS, 'g');
/** One whose clause does not end with a number at once: " karena ia "; not " sejak ⟦2 Mei⟧ menghabiskan". */
const OPENED = new RegExp(`${OPENS}(?!\\s)`, 'g');
/** What a list sets against the first: "ekspor ⟦2⟧, sedangkan impor ⟦3⟧". */
const CONTRAST = new RegExp(`(?<=\\s{3,}|\\s{2,},\\s)(?:sedangkan|sementara|disusul|diikuti)\\s`, 'g');
/** A clause the number itself begins: " kenapa ", " bahwa pada ". */
const OPENS_HERE = new RegExp(
  `(?<![${LETTERS}])(?:ketika|karena|lantaran|sehingga|namun|tetapi|tapi|sedangkan|sementara|bahwa|kenapa|mengapa|agar|supaya|jika|kalau|bila|that)\\s(?:(?:pada|selama\\sini|saat\\sini|kini|sekarang|hanya|sekitar|sebanyak|sudah|ada|hampir)\\s){0,2}$`,
);
/** " ini, ", " lalu, ": the statement comes behind the comma. */
const OPEN_ASIDE = /^\s(?:ini|itu|lalu|nanti|mendatang|tersebut|silam)?,?\s/;
/** "… di Bandung dan bagi saya": another statement; not "Bandung dan Garut". */
const NEW_CLAUSE = new RegExp(
  `\\sdan\\s(?:bagi|saya|kami|kita|ia|dia|mereka|itu|ini|juga|akan|telah|sudah|untuk|pada)\\s|\\s(?:dan|lalu|kemudian)\\sme[mnlrwy][${LETTERS}]{4,}\\s`,
);
/** From the next number of a list on: "tewas dan ⟦12⟧ lainnya", ", ⟦5 orang⟧". */
const NEXT_NUMBER = new RegExp(
  `(?<=[${ANY_LETTERS}]{3})(?:,|,?\\s(?:dan|serta|sedangkan|sementara|disusul))\\s{2,}.*`,
);
/** What a total is made of: "rumah rusak, terdiri dari ⟦412⟧ rusak berat". */
const PARTS = new RegExp(`,?\\s${PARTED_BY}\\s{3,}.*`, 's');
/** What ends a statement for good: " – ", ". ", a quotation mark; not ", ". */
const HARD_END = /[;:()"“”]|,$|,["”]|\s[–—-]\s|[.!?]\s/;
const WORD_BEFORE_SPACE = new RegExp(`([${ANY_LETTERS}]+),?\\s`, 'g');

/** Verbs of saying that may have an amount for their object. */
const OBJECTED = /^(?:menargetkan|menyebut|memperkirakan|menaksir|memprediksi|memproyeksikan)$/i;
/** Verbs of asking and promising, which have what is asked for their object: "meminta uang"; a statement behind them has a verb. */
const ASKED =
  /^(?:meminta|diminta|menuntut|menagih|menawarkan|menjanjikan|mengajukan|mengusulkan|memperkirakan|menargetkan)$/i;

/** The clause before a number without datelines, remarks in brackets, and who says it; explained long forms by their short ones. */
export function clauseBefore(lead: string, opensParagraph: boolean): string {
  let text = joined(opensParagraph ? withoutDateline(lead) : lead);
  text = beforeItems(text);
  text = lastAfter(text.replace(BLANKS, ' ').replace(TITLED, '$1'), MARK, 1);
  text = behindSpeech(withoutAttribution(text));
  if (holds(OPENS_HERE, text.slice(-40).toLowerCase())) return '';
  text = lastAfter(lastAfter(text, OPENED, 2), CONTRAST, 1);
  return ownDeed(lastJoined(joinCommas(text)));
}

/** What a list of bare amounts is a list of: "menerima uang, yakni ⟦2 juta⟧ pada ⟦Maret⟧ dan ". */
const ITEMS =
  /,?\s(?:yakni|yaitu|masing-masing|antara\slain)\s{3,}(?:[^,.;]{0,12}\s{2,})?(?:(?:,|\s?(?:dan|serta|lalu|pada|di|per|kemudian))\s*)*$/;

/** A text without the amounts of its list, where nothing but the list's joints stands behind it. */
function beforeItems(text: string): string {
  const at = text.includes('    ') ? text.search(compiled(ITEMS)) : -1;
  return at < 0 ? text : `${text.slice(0, at)} `;
}

/** Behind another number, a deed of its own: "melaju ⟦90 km⟧ dan menempuh rute ". */
const OWN_DEED = new RegExp(`\\sdan\\s(?:juga\\s)?(?=(?:me[mnlrwy]|ber)[${LETTERS}]{3,}\\s)`, 'g');

/** A clause whose last deed stands behind another number: its subject, and that deed. */
function ownDeed(clause: string): string {
  const number = clause.lastIndexOf('   ');
  const match = number < 0 ? undefined : matchesOf(clause, OWN_DEED).at(-1);
  if (!match || match.index + 2 < number || clause.slice(number, match.index).includes(',')) return clause;
  const subject = beforeVerb(contentWords(clause));
  const deed = clause.slice(match.index + match[0].length);
  return subject.length === 0 || contentWords(deed).length < 2 ? clause : `${subject.join(' ')} ${deed}`;
}

/** "mobil pemadam dikerahkan dan api padam ": the statement behind "dan", where both sides are one of their own. */
function lastJoined(clause: string): string {
  const at = clause.lastIndexOf(' dan ');
  if (at < 0) return clause;
  const behind = clause.slice(at + ' dan '.length);
  const words = contentWords(behind);
  const whole = words.length > 1 && !isVerb(words[0]!) && hasVerb(behind) && !behind.includes('yang ');
  return whole && hasVerb(clause.slice(0, at)) ? behind : clause;
}

/** The clause that goes on behind a number. */
export function clauseBehind(rest: string): string {
  const text = rest.replace(BRACKETED, ' ');
  const whole = text.slice(0, 160);
  const first = whole.replace(compiled(NEXT_NUMBER), '');
  // "Pada 2014, dua belas tahun setelah …": where the next number comes at once, what stands behind it.
  const near = (contentWords(first).length > 0 ? first : whole)
    .replace(compiled(PARTS), '')
    .replace(compiled(OPEN_ASIDE), '');
  const end = near.slice(1).search(HARD_END);
  const said = end < 0 ? near : near.slice(0, end + 1);
  let clause = said;
  for (const { index } of said.matchAll(/,\s/g)) {
    clause = said.slice(0, index);
    const words = contentWords(clause).length;
    // "akan mudik tahun ini, naik ⟦4,7 persen⟧": another statement, however short the first.
    if (words > 1 || (words > 0 && isVerb(contentWords(said.slice(index))[0] ?? ''))) break;
    clause = said;
  }
  const further = clause.search(compiled(NEW_CLAUSE));
  if (further > 0) clause = clause.slice(0, further);
  const opener = lowerInPlace(clause).slice(1).search(compiled(OPENER));
  return opener > 0 ? clause.slice(0, opener + 1) : clause;
}

/** What stands behind the last match that leaves so many words. */
function lastAfter(text: string, form: RegExp, fewest: number): string {
  for (const match of matchesOf(lowerInPlace(text), form).reverse()) {
    const behind = text.slice(match.index + match[0].length);
    if (contentWords(behind).length >= fewest) return behind;
  }
  return text;
}

/** "Budi mengatakan, kenaikan itu …": what is said, not who says it. */
function behindSpeech(text: string): string {
  for (const match of matchesOf(text, WORD_BEFORE_SPACE).reverse()) {
    if (!SPEECH_VERBS.has(match[1]!.toLowerCase())) continue;
    const said = text.slice(match.index + match[0].length);
    // "kami menargetkan ⟦500 tamu⟧": the verb right before the number is what the statement says of it.
    if (holds(ASKED, match[1]!) && !hasVerb(said) && contentWords(said).length < 3) {
      const before = behindSpeech(text.slice(0, match.index));
      return before + text.slice(match.index);
    }
    return said.trim() === '' && OBJECTED.test(match[1]!) ? text : said;
  }
  return text;
}

/** The part behind the last comma, with those before it until there is a verb: "…, Kota Baru, " belongs to what happens there. */
function joinCommas(text: string): string {
  const parts = text.split(/,\s/);
  let clause = parts.pop()!;
  while (parts.length > 0 && leansOn(parts.at(-1)!, clause)) clause = `${parts.pop()}, ${clause}`;
  return clause;
}

/** ", dengan total pemancar ": a further measure of its own; not ", dengan " alone. */
const FURTHER = /^dengan\s/;

/** Whether a part says too little without the one before it: no verb or nothing else, a place, the end of a list. */
function leansOn(before: string, clause: string): boolean {
  const words = contentWords(clause);
  if (FURTHER.test(clause) && words.length > 0) return false;
  const verbs = words.filter(isVerb).length;
  if (words.length < 2 || verbs === 0 || verbs === words.length) return true;
  return isPlace(clause) || goesOn(before, clause) || (PLACE_END.test(clause) && HAS_PLACE.test(before));
}

/** "pria asal Desa Kenari, Lumar Utara itu ditangkap": the end of an address, not who was. */
const PLACE_END = new RegExp(`^(?:[${CAPITALS}][${ANY_LETTERS}-]*\\s){1,3}(?:itu|ini|tersebut)\\s`);
const HAS_PLACE = /\s(?:asal|dari|di|warga|penduduk)\s[^,]*$/;

/** "pedagang, toko dan warung boleh buka": the list before the verb is one subject. */
const goesOn = (before: string, clause: string): boolean =>
  LISTED.test(clause.toLowerCase()) && !hasVerb(before);

/** "Kabupaten Bukit, mulai digelar": what opens with a place goes on from before. */
const isPlace = (clause: string): boolean => {
  const [first = '', ...rest] = clause.split(/,\s/);
  return rest.length > 0 && contentWords(first).every(isCapital);
};
