import { compiled, holds, matchesOf } from '../../text/matches';
import { ANY_LETTERS, CAPITALS, LETTERS, lowerInPlace } from '../../text/letters';
import { JABATAN_HEADS } from '../tokoh/jabatan-words';
import { phraseOf } from './complement';
import { contentWords, hasVerb, isVerb } from './label-words';
import { HOLDS, isOccasion } from './occasion';
import { LONGEST } from './statement';

/** The speaker a date belongs to: "urai Penjabat Bupati", "kata Budi"; not "perkataan". */
const SPOKEN = new RegExp(
  `(?<![${LETTERS}])(?:kata|ujar|ucap|tutur|(?<=[,"”’'?!]\\s?)(?:jelas|terang|tegas)|urai|ungkap|papar|(?:jelas|terang|tegas)(?=nya)|imbuh|sebut|tambah|beber|tandas|pungkas|cetus|sesal|lapor|said|says|told)(?<nya>nya)?(?=[\\s,])|(?<hal>(?<![${LETTERS}])(?:hal (?:itu|ini|tersebut|senada|serupa|yang sama)|demikian) (?:juga |kembali )?(?:di|dia |ia )(?:ungkapkan|sampaikan|katakan|jelaskan|tegaskan|benarkan|utarakan|kemukakan|nyatakan|paparkan|ungkap))(?=[\\s,])`,
  'g',
);
/** What the speaker spoke in: "siaran pers", "keterangan tertulis"; not "keterangan". */
const MEDIUM = new RegExp(
  `(?<![${LETTERS}])(?:siaran pers|keterangan (?:tertulis|resmi|pers|tertulisnya|resminya)|keterangan(?= yang diterima)|pesan singkat|jumpa pers|konferensi pers|rilis (?:resmi|pers)|pernyataan (?:tertulis|resmi)|press release|dikutip dari|dilansir dari|dilansir|dikutip)(?![${LETTERS}])(?:\\s(?!(?:di|pada|kepada|yang|dan|saat|usai|dalam)\\s)[${LETTERS}][${LETTERS}.]*){0,3}`,
  'g',
);
/** Where the speaker's name ends: " di Jakarta", ", "; not "Kepala Dinas". */
const BEHIND_NAME =
  /[,(“”"]|\s(?:di|ke|kepada|saat|ketika|usai|seusai|jelang|menjelang|dihubungi|ditemui|dikutip|dilansir|dalam|sebelum|sesudah|terkait|soal|dalam|melalui|lewat|dari|pada|yang|seperti|sebagaimana|setelah|at|in|during)\s/;

/** "Kepala Penerangan Lanud, Hamdi Wirasena, saat": the office, then who holds it. */
const OFFICE_THEN_NAME = new RegExp(
  `^(\\s([${ANY_LETTERS}]+)\\s[^,“”"(]{0,80}),\\s((?:[${CAPITALS}][${ANY_LETTERS}.'’]*\\s?){1,6})(?:,|$|(?:di|saat|usai|dalam|kepada|ketika|pada|seusai)\\s)`,
);
/** What was spoken at, behind the name: " saat rapat anggaran di", " dalam diskusi daring,"; not " dalam negeri". */
const AT_OCCASION =
  /\s(?:saat|ketika|usai|seusai|dalam|pada|selepas|setelah|sela|sela-sela|disela|jelang|menjelang)\s(?:sebuah\s|suatu\s)?((?:(?!pada\s)[^\s,]+\s?){1,10})/;
/** A speaker between commas and a verb behind: ", masih "; not ", saat ", ", di Jakarta". */
const RESUMED = new RegExp(
  `^,\\s(?!(?:saat|ketika|usai|seusai|setelah|sebelum|sesudah|dalam|melalui|lewat|seperti|sebagaimana|seraya|sambil|dikutip|dilansir|mengutip|melansir|ditemui|dihubungi|kepada|di|ke|pada|jelang|menjelang|yang|terkait|soal|mengenai)\\s)[${LETTERS}]`,
);
/** "sejak ⟦8 Juli⟧": no day somebody spoke on. */
const NO_DAY_OF_SAYING = /\s(?:sejak|hingga|sampai)\s(?:tanggal\s|hari\s)?$/;
const BRACKETED = /\s?\([^()]{0,80}\)/g;
/** "kata dia", "ujar mereka". */
const PRONOUN = /^\s(?:dia|ia|mereka|beliau|kami|saya)(?=[\s,])/;
const QUOTED_FROM = /^(?:dikutip|dilansir)/i;
/** "seperti dikutip": an aside, before it. */
const AS_QUOTED = /(?:seperti|sebagaimana)\s(?:yang\s)?$/i;

/** What a date of saying is a date of: "pernyataan Budi Santoso", "siaran pers"; `undefined` where nobody speaks before it. */
export function spokenLabel(lead: string): string | undefined {
  const near = lead.slice(-250);
  if (holds(NO_DAY_OF_SAYING, near.slice(-30).toLowerCase())) return undefined;
  const lower = lowerInPlace(near);
  const spoken = matchesOf(lower, SPOKEN).at(-1);
  const named = matchesOf(lower, MEDIUM).at(-1);
  const medium = named && near.slice(named.index, named.index + named[0].length);
  if (!spoken)
    return medium && near.trimEnd().length - near.lastIndexOf(medium) < medium.length + 40
      ? medium
      : undefined;
  const behind = near.slice(spoken.index + spoken[0].length).replace(BRACKETED, '');
  const tail = behind.slice(endOf(behind));
  if (goesOn(tail)) return undefined;
  const words = contentWords(holderOf(behind) ?? behind.slice(0, endOf(behind)));
  if (
    words.length === 0 &&
    !spoken.groups!['nya'] &&
    !spoken.groups!['hal'] &&
    !medium &&
    (!PRONOUN.test(behind) || holds(RESUMED, tail))
  )
    return undefined;
  if (medium && !QUOTED_FROM.test(medium)) {
    const where = AT_PRESS.test(medium) ? placeIn(near.slice(named.index + medium.length), 3) : [];
    return [medium, ...(where.length > 0 ? where : words.slice(words.length > 4 ? -2 : 0))].join(' ');
  }
  // "ucap Sari, seperti dikutip Kanal Lembayung, ⟦Senin⟧": who said it and where it stood.
  if (medium && named.index > spoken.index) {
    // "ucap Sari, dikutip dari Kanal Lembayung, ⟦Senin⟧": the day it was read there.
    if (!AS_QUOTED.test(near.slice(0, named.index))) return medium.trimEnd();
    return ['pernyataan', ...words.slice(-2), ...phraseOf(medium, 2)].join(' ');
  }
  const occasion = occasionOf(tail, words);
  if (occasion.length > 1) return occasion.join(' ');
  const said = [spoken[0] === 'lapor' ? 'laporan' : 'pernyataan', ...nameOf(words)];
  if (occasion.length > 0) return [...said, 'dalam', ...occasion].join(' ');
  return [...said, ...(words.length > 0 ? [] : placeIn(tail, 2))].join(' ');
}

/** "jumpa pers", which takes place somewhere; not "siaran pers". */
const AT_PRESS = /^(?:jumpa|konferensi) pers$/i;
/** Where, or to whom, right behind: " di Gedung Baru", " kepada Koran Baru". */
const PLACE = /^\s(di|kepada)\s(?!(?:hadapan|depan|sela)\s)([^,]{3,60})/;

function placeIn(text: string, longest: number): string[] {
  const [, to = '', place = ''] = PLACE.exec(text) ?? [];
  const words = phraseOf(place, longest);
  return words.length > 0 ? [to, ...words] : [];
}

/** A rank before a name. */
const RANK =
  /^(?:AKBP|AKP|Kompol|Iptu|Ipda|Aiptu|Kombes|Brigjen|Irjen|Komjen|Mayjen|Letjen|Mayor|Letkol|Kolonel|Kapten|Lettu|Letda)$/;

/** A name with the first words of a long office, or with the rank: "Direktur Pemasaran … Sari Dewi", "AKBP Sari Dewi". */
function nameOf(words: string[]): string[] {
  if (words.length < 5) return words;
  return RANK.test(words.at(-3)!) ? words.slice(-3) : [...words.slice(0, 2), ...words.slice(-2)];
}

/** Verbs of speaking, which say nothing of an occasion: "saat memberikan keterangan". */
const SPEAKING =
  /^(?:me(?:m?beri|nyampaikan|ngatakan|njawab|nanggapi|ngomentari|njelaskan|ngungkap|nyebut|mbacakan|nuturkan|negaskan|nerima|lalui)|ber(?:bicara|bincang|kata|ada|temu|pesan|dialog|pidato|cerita|orasi|sama|langsung|tanya|komentar))/;
/** Verbs of what somebody does: "menghadiri", "bertandang"; not "ditemui". */
const DOES = /^(?:me|ber|hadir|tampil|tiba|datang|pulang)/;

/** Verbs of reaching the speaker: "saat dihubungi". */
const REACHED = /^(?:dihubungi|dikonfirmasi|ditemui|dimintai|ditanya|diwawancara)/;
/** What only says that it takes place: "acara diskusi yang digelar di". */
const HELD =
  /(?:^(?:acara|kegiatan)\s(?=[a-z]))|\syang\s(?:digelar|diadakan|berlangsung|diselenggarakan|dilaksanakan)(?=\s)/g;

/** "saat peluncuran desa wisata di Kota Baru, ": what the speaker spoke at, or did then; at most five words. */
function occasionOf(tail: string, name: string[]): string[] {
  const at = compiled(AT_OCCASION).exec(tail)?.[1]?.replace(HELD, '') ?? '';
  const words = contentWords(at);
  const [verb = '', ...what] = words;
  if (REACHED.test(verb))
    return ['pernyataan', ...name.slice(-2), 'saat', ...phraseOf(at.split(' di ', 1)[0]!, 2)];
  // "saat melakukan kunjungan kerja": what takes place.
  if (HOLDS.has(verb) && what.length > 1) return eventIn(at.slice(at.indexOf(what[0]!)));
  // "setelah menghadiri ulang tahun kantor", "saat bertandang ke kantor kami": what was done, by whom where that is short.
  if (DOES.test(verb) && isVerb(verb) && !SPEAKING.test(verb)) {
    const deed = phraseOf(at, LONGEST);
    return deed.length > 3 ? deed : [...name.slice(-2), ...deed];
  }
  const from = words.findIndex((word) => isOccasion(word.toLowerCase()));
  return from < 0 || from > 1 ? [] : eventIn(at.slice(at.indexOf(words[from]!)));
}

/** "diskusi anggaran di Balai Kota": what takes place, and where if the rest is short. */
function eventIn(text: string): string[] {
  const [what = '', ...where] = text.split(' di ');
  const words = phraseOf(what, LONGEST);
  const place = where.length === 0 || words.length > 2 ? [] : phraseOf(where[0]!, 3);
  return place.length > 0 ? [...words, 'di', ...place] : words;
}

/** "kata Sari, masih melakukan survei pada ": the sentence goes on behind its speaker, and the date is its own. */
function goesOn(tail: string): boolean {
  return holds(RESUMED, tail) && hasVerb(tail.slice(0, 120));
}

/** "peneliti Lembaga Baru, Sari Dewi, di": the name behind the office, where there is one. */
function holderOf(behind: string): string | undefined {
  const office = compiled(OFFICE_THEN_NAME).exec(behind);
  if (!office || holds(BEHIND_NAME, office[1]!)) return undefined;
  return JABATAN_HEADS.has(office[2]!.toLowerCase()) ? office[3] : undefined;
}

function endOf(behind: string): number {
  const end = behind.search(compiled(BEHIND_NAME));
  return end < 0 ? behind.length : end;
}
