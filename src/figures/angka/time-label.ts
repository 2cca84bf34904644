import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import { apartLabel } from './apart-label';
import type { Candidate } from './candidate';
import { clauseBehind } from './clause';
import { withoutDateline } from './clause-trim';
import { withPlace } from './complement';
import { gistOfAmount } from './amount-gist';
import { gistOfEvent, gistOfFirst, PLAIN, TAKES_PLACE } from './gist';
import { beforeVerb, contentWords, hasVerb, isContent, isVerb } from './label-words';
import { occasionIn } from './occasion';
import { openingDeed } from './opening-deed';
import { periodLabel } from './period-label';
import { JABATAN_HEADS } from '../tokoh/jabatan-words';
import { eventOfRelative } from './relative-event';
import { sentenceLabel } from './sentence-label';
import { spanLabel } from './span-label';
import { completed, gistOf } from './statement-gist';
import { joinWords, LONGEST, type Statement } from './statement';

/** Right behind an amount, which is blanked out: "tumbuh ⟦5%⟧ pada ", "turun menjadi ⟦7 kunjungan⟧ pada "; the time is the amount's. */
const BEHIND_AMOUNT = new RegExp(
  `\\s[${LETTERS}][${ANY_LETTERS}-]+\\s{3,}(?:(?!kurungan|penjara|bui|ber|me[mnl]|ter|di)[${LETTERS}]+\\s)?(?:pada|di|dalam|selama|per|hingga|sampai)\\s$`,
);

/** The time another one is measured by: "naik 38% dibanding ⟦2014⟧". */
const COMPARED = /\s(?:dibanding|dibandingkan|ketimbang|daripada)\s(?:dengan\s|pada\s)?$/;
/** In lower case: "jika benar pada ⟦april⟧, …", "pada ⟦2014⟧, …": what happens stands behind the comma. */
const CONDITION = /^\s*(?:jika|kalau|bila|apabila|hasilnya|rencananya|maka)\s(?:[a-z]+\s){0,2}(?:pada|di)\s$/;
/** Before a date that opens its sentence, in lower case: "pada ", "di rumah sakit baru, jakarta, pada tanggal "; not "rapat pada ". */
const OPENS_SENTENCE = new RegExp(
  `^\\s*(?:(?:setelah|usai|sebelum)\\s[^,]{3,60},\\s)?(?:(?:tepat|baru|hingga|sampai|sejak|mulai|pada|di|dalam|tanggal|hari)(?:\\s[^,]{0,60}(?:,\\s[${LETTERS}][^\\s,]*){0,2},?)?\\s)?$`,
);
/** Behind the date that opens a sentence, how long after: ", ⟦dua belas tahun⟧ setelah menikah, ia". */
const SPAN_ASIDE = /^,\s{3,}(?:setelah|sesudah|sebelum|sejak|usai)\s[^,]{2,60}(?=,\s)/;
/** Who speaks, right behind the date that opens a sentence: " lalu, Bank Kenari mengatakan "; not ", warga mengatakan ". */
const SAYS = new RegExp(
  `^(?:\\slalu)?,?\\s((?:[${CAPITALS}][${ANY_LETTERS}.-]*\\s){1,4})(?:mengatakan|menyatakan|mengungkapkan|menegaskan|menjelaskan|menuturkan|menyebutkan)[\\s,]`,
);
const QUARTER = /-Q\d$/;

/** What happens then, or lasts so long; a quarter is a period of it, a year compared with is no time of it. */
export function timeLabel(statement: Statement, value: Candidate['value']): string | undefined {
  const label = withoutHolding(eventAt(statement, value));
  const head = holds(COMPARED, statement.lead) ? 'pembanding' : QUARTER.test(String(value)) ? 'periode' : '';
  if (head === '' || !label) return label;
  return [head, ...label.split(' ').slice(0, 3)].join(' ');
}

/** "dilakukan penutupan jalan": what is done. */
function withoutHolding(label: string | undefined): string | undefined {
  const [verb = '', next = '', ...more] = label?.split(' ') ?? [];
  return TAKES_PLACE.has(verb.toLowerCase()) && more.length > 0 && isContent(next)
    ? [next, ...more].join(' ')
    : label;
}

function eventAt(statement: Statement, value: Candidate['value']): string | undefined {
  const special = periodLabel(statement, value) ?? sentenceLabel(statement) ?? apartLabel(statement);
  if (special) return special;
  const span = statement.kind === 'durasi' ? spanLabel(statement) : undefined;
  if (span) return span;
  const then = since(statement);
  if (then) return joinWords(then);
  const event =
    (holds(BEHIND_AMOUNT, statement.lead) ? gistOfFirstAmount(statement.clause) : undefined) ??
    eventOfRelative(statement.clause, LONGEST) ??
    occasionIn(statement.clause);
  if (event) return joinWords(withPlace(event, statement.clause));
  if (holds(CONDITION, statement.lead.toLowerCase())) {
    const clause = clauseBehind(statement.rest);
    const behind = gistOfEvent(clause, LONGEST);
    if (behind.length > 1) return joinWords(withPlace(behind, clause));
  }
  // "Pada ⟦9 November⟧ presiden menganugerahi …", "Di rumah sakit pada ⟦1970⟧, ia meninggal": what happens stands behind.
  if (
    statement.kind !== 'durasi' &&
    holds(OPENS_SENTENCE, statement.lead.toLowerCase()) &&
    !hasVerb(statement.lead)
  ) {
    const speaker = SAYS.exec(statement.rest.slice(0, 80))?.[1];
    if (speaker) return joinWords(['pernyataan', ...contentWords(speaker).slice(0, 3)]);
    const clause = clauseBehind(statement.rest.replace(SPAN_ASIDE, ''));
    const behind = withPlace(gistOfFirst(clause, LONGEST), clause);
    if (behind.length > 1) return joinWords(behind);
  }
  const opening = openingDeed(statement);
  if (opening) return joinWords(opening);
  const gist = gistOf(statement);
  const behind = contentWords(clauseBehind(statement.rest));
  // "majelis pada 30 Desember mengurangi vonis": what happened goes on behind the date.
  if (!hasVerb(statement.clause) && isVerb(behind[0] ?? ''))
    return joinWords(
      [
        ...lastSubject(statement.clause),
        ...behind.slice(PLAIN.has(behind[0]!) && isVerb(behind[1] ?? '') ? 1 : 0),
      ].slice(0, LONGEST),
    );
  const who = gist.filter(isContent).length < 3 && isVerb(gist[0] ?? '') ? subjectIn(statement.lead) : [];
  if (who.length > 0) return joinWords(withPlace([...who, ...gist], statement.clause));
  return completed(placed(gist, statement), behind);
}

/** With where it happens, before the number or right behind it: "bekerja selama ⟦lima tahun⟧ di Kota Baru". */
function placed(gist: string[], { clause, rest }: Statement): string[] {
  const before = withPlace(gist, clause);
  return before.length > gist.length ? before : withPlace(gist, `${gist.at(-1)}${rest}`);
}

/** What the amounts of a clause measure: what stands before the first of them. */
function gistOfFirstAmount(clause: string): string[] {
  const first = clause.slice(0, Math.max(0, clause.search(/\s{3,}/)));
  return gistOfAmount(contentWords(first).length > 1 ? first : clause, LONGEST);
}

/** "sejak ⟦8 Juli⟧, ketika tentara melancarkan serangan": what happened then. */
function since({ kind, lead, rest }: Statement): string[] | undefined {
  const told = kind === 'tanggal' && SINCE.test(lead.slice(-20)) ? WHEN.exec(rest)?.[1] : undefined;
  const words = told === undefined ? [] : gistOfFirst(clauseBehind(` ${told}`), LONGEST);
  return words.length > 1 ? words : undefined;
}
const SINCE = /\s(?:sejak|hingga|sampai)\s(?:tanggal\s|hari\s)?$/;
const WHEN = /^(?:\slalu)?,\s(?:ketika|saat|tatkala)\s(.{4,})/;

/** Who or what a sentence is about. */
const subjectIn = (lead: string): string[] => beforeVerb(contentWords(withoutDateline(lead)));

/** The last two words of a clause without its verb, what stands behind its last comma first: "Dilansir kanal ini, Menteri Sari Dewi". */
function lastSubject(clause: string): string[] {
  const near = contentWords(clause.slice(clause.lastIndexOf(', ') + 1));
  const words = near.length > 0 ? near : contentWords(clause);
  return JABATAN_HEADS.has(words[0]?.toLowerCase() ?? '') ? words.slice(0, 2) : words.slice(-2);
}
