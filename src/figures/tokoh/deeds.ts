import { isQuoteMark, type Block } from './block';
import { wordSet } from '../../text/word-set';

/** Verbs of saying that a match's or a contest's outcome may be the object of: then something is done, not said. */
const SECURES = wordSet('memastikan menegaskan menjamin');
/** What is won or held: "memastikan kemenangan". */
const OUTCOMES = wordSet(
  'kemenangan keunggulan kelolosan kelulusan kekalahan gelar juara tiket tempat dominasi supremasi poin medali skor promosi',
);
/** After the outcome: its kind, or where and how; a clause goes on otherwise ("tiket kereta masih ada"). */
const GOES_WITH = wordSet(
  'di pada dalam dengan lewat melalui atas untuk setelah usai seusai saat ketika ke dari bagi juara final semifinal tim timnya timnas mereka penuh emas perak perunggu . , ! " ”',
);
/** Who is spoken to when somebody calls for a thing. */
const AUDIENCE = wordSet(
  'semua seluruh segenap para warga masyarakat publik umat kita rakyat pemuda generasi setiap',
);
/** Verbs of how somebody takes a thing; the words themselves come between quotation marks. */
const ATTITUDES = wordSet(
  'menyesalkan menyayangkan memuji mengapresiasi mengkritik menyoroti mengeluhkan mengecam mengutuk menyindir meragukan mempertanyakan',
);

/** Whether a verb of saying at `verb` tells a deed: "memastikan kemenangan di hadapan penonton"; not "memastikan tiket kereta aman". */
export const isDeed = (block: Block, verb: number): boolean =>
  securesOutcome(block, verb) || takesAlong(block, verb) || accuses(block, verb) || sues(block, verb);

/** "menuntut terdakwa lima tahun penjara"; not "menuntut pemerintah mencabut izin". */
const sues = ({ lower }: Block, verb: number): boolean =>
  lower[verb] === 'menuntut' &&
  !/^(?:pemerintah|agar|supaya|pihak|perusahaan|kenaikan|aparat|polisi|keadilan|pembatalan|pencabutan)$/.test(
    lower[verb + 1] ?? '',
  );

/** "melaporkan tetangganya ke polisi"; not "melaporkan ada empat titik api". */
const accuses = ({ lower }: Block, verb: number): boolean =>
  lower[verb] === 'melaporkan' && !/^(?:ada|terdapat|bahwa|sebanyak|,)$/.test(lower[verb + 1] ?? '');

/** "mengajak anaknya pulang"; not "mengajak warga menanam pohon". */
const takesAlong = ({ lower }: Block, verb: number): boolean =>
  lower[verb] === 'mengajak' && !AUDIENCE.has(lower[verb + 1] ?? '');

const securesOutcome = ({ lower }: Block, verb: number): boolean =>
  SECURES.has(lower[verb]!) &&
  OUTCOMES.has(lower[verb + 1] ?? '') &&
  (lower[verb + 2] === undefined || GOES_WITH.has(lower[verb + 2]!));

/** Whether the sentence at `verb` only leads to a quotation behind it: "Rangga menyesalkan keputusan wasit. “Berat,” keluhnya." */
export const leadsToQuote = ({ lower, sentence, starts, tokens }: Block, verb: number): boolean =>
  ATTITUDES.has(lower[verb]!) &&
  isQuoteMark(tokens[starts[sentence[verb]! + 1]!]?.text) &&
  !lower.slice(verb, starts[sentence[verb]! + 1]).includes('bahwa');
