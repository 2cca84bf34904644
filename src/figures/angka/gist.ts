import { compiled, matchesOf } from '../../text/matches';
import { ANY_LETTERS, LETTERS } from '../../text/letters';
import { isCapital } from '../tokoh/capitals';
import { phraseOf } from './complement';
import { isVerb, isContent, isPart, WORD } from './label-words';
import { wordSet } from '../../text/word-set';
import { upTo } from './whole-name';

/** Verbs without a prefix that end a place: "harga di pasar naik". */
const PLAIN_VERBS =
  'naik|turun|tumbuh|lahir|tewas|gugur|tiba|menang|kalah|unggul|habis|jatuh|anjlok|tayang|terbit|lolos|lulus|rampung|selesai|surut|padam|roboh|tenggelam|pindah|mundur|wafat|bekerja|resmi';
/** A place or a doer between what happens and its date: " di Kota Baru ", " oleh Budi "; not " di atas ". */
const ASIDE = new RegExp(
  `(?<![${ANY_LETTERS}])(?:[Dd]i|[Kk]e|[Oo]leh|[Bb]ersama|[Kk]epada|asal|milik)\\s(?!(?:atas|bawah|kisaran|level|angka|harga)\\s)(?:(?!(?:yang|dan|serta|pada|dalam|sejak|mulai|akan|telah|sudah|${PLAIN_VERBS}|me[mnlrwy][${ANY_LETTERS}]{3,}|ber[${ANY_LETTERS}]{3,}|di[${ANY_LETTERS}]{4,}|ter[${ANY_LETTERS}]{3,})(?![${ANY_LETTERS}]))[${ANY_LETTERS}.’'-]+(?:,(?=\\s*$|\\s(?:[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de]|\\s|pada\\s|sekit?[ra]|hari\\s|tanggal\\s)))?(?:\\s|$)){1,8}`,
  'g',
);
/** What a date is right behind: " pada laga final ", " dalam kasus pencurian ". */
const OCCASION = new RegExp(
  `\\s(?:pada|dalam)\\s(?:(?:kasus|acara|rangka|kegiatan)\\s)?((?:(?!(?:pada|dalam|yang|dan|serta)\\s|me[mnlrwy]|ber|di[${LETTERS}]{4}|ter)[${ANY_LETTERS}\\d.’'-]+,?\\s+){1,9})(?:(?:pada|di|hari)\\s)*$`,
);

export interface Word {
  text: string;
  verb: boolean;
  /** It stands in a "yang" clause that goes before the verb. */
  describes: boolean;
  /** A comma stands before it. */
  parted: boolean;
}

/** The content words of a clause; a verb in a "yang" clause describes and does not count as one. */
export function wordsOf(clause: string): Word[] {
  let relative = false;
  let describes = false;
  return matchesOf(clause, WORD).flatMap(({ 0: text, index }, at, all) => {
    const lower = text.toLowerCase();
    if (lower === 'yang') relative = describes = true;
    if (!isContent(text) && !isPart(text, all[at - 1]?.[0], all[at + 1]?.[0])) return [];
    const verb = isVerb(text);
    const counts = verb && !relative;
    if (counts) describes = false;
    if (relative && verb) relative = false;
    const parted = clause.slice(Math.max(0, index - 2), index).includes(',');
    return [{ text, verb: counts, describes, parted }];
  });
}

/** Without places and doers. */
export const withoutAsides = (clause: string): string => clause.replace(compiled(ASIDE), ' ');

/** Verbs that only say it takes place, behind what does: "kirab digelar". */
export const TAKES_PLACE = wordSet(
  'digelar dilaksanakan dilakukan diadakan diselenggarakan berlangsung terjadi dimulai jatuh',
);
/** Heads that say less than what they lead to: "kegiatan donor darah". */
const LIGHT_HEADS = wordSet('kegiatan acara agenda proses pelaksanaan');
/** Verbs whose effect stands behind them: "hujan membuat sungai meluap". */
const CAUSES = wordSet('membuat menyebabkan mengakibatkan memicu');

/** What happens in a clause, for a date: who, does what, to what; places and doers left out. At most `longest` words. */
export function gistOfEvent(clause: string, longest: number): string[] {
  const bare = wordsOf(withoutAsides(clause));
  // "saya mulai tinggal di Kota Lumar": a verb alone with its place or its doer.
  if (bare.length === 1 && bare[0]!.verb)
    return phraseOf(clause.slice(clause.lastIndexOf(bare[0]!.text)), longest);
  const words = bare.length > 1 ? bare : wordsOf(clause);
  const first = words.findIndex(({ verb }) => verb);
  const last = words.findLastIndex(({ verb }) => verb);
  const occasion = texts(wordsOf(compiled(OCCASION).exec(withoutAsides(clause))?.[1] ?? ''));
  if (occasion.length > 2) return occasion.slice(0, longest);
  if (first < 0) return texts(words.slice(0, longest));
  const named = words.slice(0, first).filter(({ describes }) => !describes);
  const caused = causedBefore(words, last);
  const told = caused.length > 0 ? caused : named.length > 0 ? named : words.slice(0, first);
  const subject = told.length > 0 ? told : between(words, last, clause);
  const verb = words[last]!.text;
  // "pemilihan kepala desa berlangsung serentak": the event says it all.
  const all = last === words.length - 1 ? 4 : 3;
  if (subject.length >= all && TAKES_PLACE.has(verb))
    return texts(subject.slice(LIGHT_HEADS.has(subject[0]!.text.toLowerCase()) ? 1 : 0)).slice(0, longest);
  const behind = words.slice(last + 1);
  // "menghantam desa yang dijaga tentara": what only describes the object goes.
  const described = behind.findIndex(({ describes }) => describes);
  const object = upTo(
    texts(described > 0 ? behind.slice(0, described) : behind),
    subject.length > 0 ? 2 : longest - 1,
  );
  // "menikah dengan Sari": the words as they stand.
  if (subject.length === 0) return phraseOf(clause.slice(clause.lastIndexOf(verb)), longest);
  return [...texts(subject.slice(0, Math.max(1, longest - 1 - object.length))), verb, ...object];
}

/** "hujan membuat sungai meluap": what the last verb is said of, where another verb causes it. */
function causedBefore(words: Word[], last: number): Word[] {
  const cause = words.slice(0, last).findLastIndex(({ verb }) => verb);
  return cause >= 0 && CAUSES.has(words[cause]!.text) ? words.slice(cause + 1, last) : [];
}

/** Verbs that lead to another one: "datang meresmikan". */
export const PLAIN = wordSet('turun datang hadir mulai berhasil pergi tiba');

/** Who or what a clause is about: the words before its own verb, without those of a "yang" clause; all of them where it has no verb. */
export function subjectOf(clause: string): string[] {
  const words = wordsOf(withoutAsides(clause));
  const verb = words.findIndex((word) => word.verb);
  return texts((verb < 0 ? words : words.slice(0, verb)).filter(({ describes }) => !describes));
}

/** What leads from one verb to another that is not of what stands between: " dan ", " untuk "; not " akan ". */
const LEADS_ON =
  /\s(?:dan|serta|lalu|kemudian|pada|dalam|untuk|sejak|dari|akibat|karena|sesuai|sebagai|yang|di|ke|oleh|dengan|agar|saat|ketika|usai|setelah|sebelum|hingga)\s/;

/** The words between the last verb and the one before it, where they are what the last is about: "meminta rapat ditunda". */
function between(words: Word[], last: number, clause: string): Word[] {
  const before = words.slice(0, last).findLastIndex(({ verb }) => verb);
  if (before < 0) return [];
  const from = clause.lastIndexOf(words[before]!.text);
  const raw = clause.slice(from, clause.lastIndexOf(words[last]!.text));
  return LEADS_ON.test(raw) ? [] : words.slice(before + 1, last);
}

/** What happens first in a clause behind its date: who, does what, to what. At most `longest` words, none where it has no verb. */
export function gistOfFirst(clause: string, longest: number): string[] {
  const words = wordsOf(withoutAsides(clause));
  const verb = words.findIndex((word) => word.verb);
  if (verb < 0) return [];
  // "turun langsung menyapa warga": the second of two verbs says more.
  if (PLAIN.has(words[verb]!.text) && words[verb + 1]?.verb) words.splice(verb, 1);
  const behind = words.slice(verb + 1);
  const next = behind.findIndex((word) => word.verb);
  // "berkumpul": up to another verb; "dipaksa mundur": two as one.
  const object = behind.slice(0, next > 0 ? Math.min(next, 2) : 2);
  // "melatih tim Nasional Kenari": a name is not cut.
  if (verb === 0 && next < 0 && isCapital(object[1]?.text) && isCapital(behind[2]?.text))
    object.push(behind[2]!);
  return texts([...words.slice(0, verb).slice(0, longest - 1 - object.length), words[verb]!, ...object]);
}

/** Two sides and who wins: "Persija menaklukkan Persib"; where the clause opens with its verb, the winner is the subject of `lead`. */
export function gistOfContest(clause: string, lead: string, longest: number): string[] {
  const words = wordsOf(clause);
  const verb = words.findIndex((word) => word.verb);
  if (verb === 0) {
    const all = wordsOf(lead);
    const subject = all
      .slice(
        0,
        Math.max(
          0,
          all.findIndex((word) => word.verb),
        ),
      )
      .slice(-2);
    return texts([...subject, words[0]!, ...words.slice(1).slice(subject.length - longest + 1)]);
  }
  if (verb < 0 || words.length <= longest) return texts(words.slice(-longest));
  return texts([...words.slice(0, verb).slice(0, longest - 2), words[verb]!, words.at(-1)!]);
}

export const texts = (words: Word[]): string[] => words.map(({ text }) => text);
