import { ANY_LETTERS, lowerInPlace } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { wordSet } from '../../text/word-set';
import { clauseBehind } from './clause';
import { phraseOf } from './complement';
import { gistOfFirst, subjectOf } from './gist';
import { beforeVerb, contentWords, hasVerb, isVerb } from './label-words';
import { nounBefore } from './noun-before';
import { joinWords, LONGEST, type Statement } from './statement';
import { withLabel } from './with-label';

const PERIODS = wordSet('masa periode jangka kontrak cuti libur tenggat');
/** A span to or from what happens behind it: " setelah ia mundur"; not " dan setelah". */
const AFTER = /^\s(setelah|sesudah|sebelum|sejak|usai)\s([^,]+)/;
/** What says about how long, at the end. */
const ABOUT =
  '(?:(?:sekitar|hampir|hanya|selama|hingga|sampai|paling|lama|lebih|kurang|dari|cukup|minimal|maksimal)\\s){0,3}$';
/** In lower case: "petugas membutuhkan waktu sekitar "; not "menghabiskan uang". */
const TAKES = new RegExp(
  `(?:di)?(?:me)?(?:butuh|mbutuhkan|butuhkan|perlu|merlukan|perlukan|makan|nghabiskan)(?=\\s(?<time>waktu\\s)?${ABOUT})`,
);
/** Behind the span it takes, in what it is spent: " untuk memadamkan api", " saja video itu ditonton". */
const SPENT_FOR = /^\s(?:saja\s)?(?:lebih\s|lagi\s)?(?:untuk|guna|agar|bagi|supaya)\s/;
const ONLY = /^\ssaja\s(?=[^,.]{4})/;
const PLACE = new RegExp(`^\\sdi\\s(?!(?:atas|bawah|antara|mana)\\s)[${ANY_LETTERS}]`);
/** In lower case: "dengan waktu tempuh sekitar ". */
const TRAVEL = new RegExp(`\\s(?:dengan\\s)?waktu tempuh(?:nya)?\\s${ABOUT}`);
/** "⟦Dua tahun⟧ kemudian, ", "Dalam ⟦lima tahun⟧ terakhir, ": what happens stands behind. */
const THEN =
  /^\s(?:kemudian|berselang|setelahnya|sesudahnya|setelah itu|terakhir|belakangan(?: ini)?|pertama|ke depan)(?:,\s(?:yaitu\s|yakni\s|tepatnya\s)?(?:pada|di)\s(?:tanggal\s)?\s+)?,?\s/;

/** How long what lasts: the deed a span of time is spent on, or the period it measures; `undefined` where its clause says it as any other. */
export function spanLabel(statement: Statement): string | undefined {
  const words =
    measured(statement) ??
    after(statement) ??
    taken(statement) ??
    spentOn(statement) ??
    periodIn(statement.clause) ??
    thenDone(statement) ??
    between(statement);
  return typeof words === 'object' ? joinWords(words) : words;
}

/** "dengan catatan waktu ⟦45 detik⟧": a span that is a measure. */
function measured(statement: Statement): string | string[] | undefined {
  const [, whose = '', measure] = compiled(BEARING).exec(statement.lead.slice(-120)) ?? [];
  const owner = measure ? nounBefore(whose).slice(-LONGEST) : [];
  if (owner.length > 0) return [measure!, ...owner];
  const travel = lowerInPlace(statement.clause).search(compiled(TRAVEL));
  if (travel >= 0) return ['waktu', 'tempuh', ...travelled(statement.clause.slice(0, travel)).slice(0, 2)];
  return withLabel(statement);
}

/** Who or what travels: the subject, else what is used. */
function travelled(clause: string): string[] {
  const subject = subjectOf(clause);
  const words = contentWords(clause);
  return subject.length > 0 ? subject : words.slice(words.findLastIndex(isVerb) + 1);
}

/** "laga berdurasi ", "ikan yang sudah berusia ": whose length or age. */
const BEARING =
  /^(.*?\s)(?:yang\s)?(?:telah\s|sudah\s|kini\s|baru\s|masih\s)?ber(durasi|usia|umur)\s(?:sekitar\s|lebih\sdari\s|hampir\s)?$/s;

/** "⟦tiga bulan⟧ setelah presiden dipaksa mundur". */
function after({ rest }: Statement): string[] | undefined {
  const [, word = '', told = ''] = compiled(AFTER).exec(rest) ?? [];
  const clause = clauseBehind(` ${told}`);
  const behind = gistOfFirst(clause, LONGEST);
  if (behind.length > 1) return behind;
  const noun = phraseOf(clause, 3);
  return word !== '' && noun.length > 0 ? [word, ...noun] : undefined;
}

/** "membutuhkan ⟦lima jam⟧ untuk memadamkan api": what takes so long, and whom. */
function taken({ clause, rest }: Statement): string[] | undefined {
  const takes = compiled(TAKES).exec(lowerInPlace(clause));
  if (!takes) return undefined;
  const before = clause.slice(0, takes.index);
  const verb = clause.slice(takes.index, takes.index + takes[0].length);
  const who = subjectOf(before).slice(0, 2);
  if (SPENT_FOR.test(rest)) {
    const deed = phraseOf(clauseBehind(rest.replace(SPENT_FOR, ' ')), 3);
    if (deed.length > 0) return [...who, ...deed].slice(0, LONGEST + 1);
  }
  if (ONLY.test(rest)) {
    const deed = gistOfFirst(clauseBehind(rest.replace(ONLY, ' ')), LONGEST);
    if (deed.length > 1) return deed;
  }
  if (PLACE.test(rest)) return [...who, verb, 'waktu', ...phraseOf(rest.split(',', 1)[0]!, 2)];
  return takes.groups!['time'] && who.length > 0 ? ['waktu', ...subjectOf(before).slice(0, 3)] : undefined;
}

/** "dikaruniai anak setelah ⟦12 tahun⟧ menikah": what the span was spent on, and by whom; nothing where no verb follows at once. */
function spentOn({ lead, rest }: Statement): string[] | undefined {
  const verb = VERB_BEHIND.exec(rest)?.[1] ?? '';
  if (!isVerb(verb) || !SPENT.test(lead.slice(-20).toLowerCase())) return undefined;
  const who = beforeVerb(contentWords(lead));
  if (who.length > 0) return [...who, ...contentWords(clauseBehind(rest)).slice(0, 2)];
  // "Setelah ⟦30 tahun⟧ mengabdi, guru itu pensiun": whom the sentence is about.
  const [deed = '', main = ''] = rest.split(', ');
  return [...beforeVerb(contentWords(main)), ...contentWords(deed).slice(0, 2)];
}

const SPENT = /(?:^|\s)(?:setelah|sesudah|usai)\s(?:sekitar\s|hampir\s)?$/;
const VERB_BEHIND = /^\s([a-z-]+)/;

/** "menetapkan masa tanggap darurat selama": the period named before its length. */
function periodIn(clause: string): string[] | undefined {
  const words = contentWords(clause);
  const from = words.findLastIndex((word) => PERIODS.has(word.toLowerCase()));
  return from < 0 || from > words.length - 2 ? undefined : words.slice(from, from + LONGEST);
}

/** "evaluasi ⟦100 hari⟧ pemerintahan Sari": a span between what it is of and what that is of. */
function between({ lead, rest }: Statement): string[] | undefined {
  const of = contentWords(NEXT_WORD.exec(rest)?.[1] ?? '');
  if (of.length === 0 || isVerb(of[0]!) || AGO.test(of[0]!)) return undefined;
  const noun = nounBefore(lead).slice(-2);
  return noun.length > 0 && !isCapital(noun.at(-1))
    ? [...noun, ...contentWords(clauseBehind(rest)).slice(0, 2)]
    : undefined;
}
/** When, no thing a span is of. */
const AGO = /^(?:silam|sebelumnya|sesudahnya|terakhir|berikutnya|mendatang|depan|pertama|berturut)/;
const NEXT_WORD = new RegExp(`^\\s([${ANY_LETTERS}-]+)`);

/** "⟦Dua tahun⟧ kemudian, polisi menangkap Rangga": what happens behind a span that opens its sentence. */
function thenDone({ lead, rest }: Statement): string[] | undefined {
  if (!holds(THEN, rest) || hasVerb(lead) || contentWords(lead).length > 0) return undefined;
  const behind = gistOfFirst(clauseBehind(rest.replace(compiled(THEN), ' ')), LONGEST);
  return behind.length > 1 ? behind : undefined;
}
