import { ANY_LETTERS, CAPITALS } from '../../text/letters';
import { compiled } from '../../text/matches';
import { clauseBehind } from './clause';
import { withoutAsides } from './gist';
import { contentWords, hasVerb, withoutLightVerbs } from './label-words';
import { endsWithLead, followsNoun, type Statement } from './statement';

/** A count and the words around it that say something. */
export interface Count extends Statement {
  /** The counted noun. */
  noun: string[];
  /** The words of its clause before it, and those that go on behind it. */
  before: string[];
  after: string[];
  /** The sentence behind it without the next number. */
  goesOn: string;
  /** Whether a word that only leads to the number stands before it: "pelanggan sebanyak ". */
  leads: boolean;
}

/** A number that opens its clause but for a lead word: ", sebanyak "; not "amunisi sebanyak ". */
const OPENS_CLAUSE = new RegExp(`(?:^|[,;:(–]\\s?)(?:[${ANY_LETTERS}]{2,12}\\s){0,2}$`);
/** The next number, which is blanked out, behind a preposition, and all behind it. */
const NEXT =
  /\s(?:(?:ke|dari|dengan|di|untuk|dalam|per)(?:\slevel|\sposisi|\sangka)?|dengan(?:\s[a-z]+){1,3})\s{3,}.*$/s;
/** How often, behind a count: " setiap harinya, "; not " setiap". */
const OFTEN = /^\s(?:per|setiap|tiap)\s?[a-z]{3,}(?=[,.\s]|$)/;
/** "⟦14 desa⟧ dan ⟦2 kelurahan⟧ yang menjalankan": what is said of both. */
const JOINED_COUNT = new RegExp(
  `^\\s(?:dan|serta)\\s(?:\\s+|satu\\s|seorang\\s|sebuah\\s)(?:[${ANY_LETTERS}]+\\s){1,3}(?=(?:yang|telah|sudah|akan|masih|juga|tewas|luka|hilang|meninggal|terluka|rusak|mengungsi)(?:\\s|[.,]))`,
);
/** "⟦dua pemuda⟧ berinisial AR dan DS ditangkap": what they are called. */
const CALLED = new RegExp(
  `^\\s(?:yang\\s)?(?:berinisial|bernama)\\s(?:(?:[${CAPITALS}][${ANY_LETTERS}.'’-]*|dan|serta|alias)[,\\s]+){1,16}`,
);
/** "⟦dua⟧ dari ⟦lima korban⟧ masih dirawat": the whole of a part. */
const OF_WHOLE = new RegExp(`^\\sdari\\s(?:total\\s|seluruh\\s|sekitar\\s)?\\s{2,}(?:[${ANY_LETTERS}]+)`);
/** Behind the noun of a clause before: " itu menyebabkan"; not " itu, ". */
const POINTED = /^\s(?:itu|tersebut)\s/;

/** A number that is blanked out. */
const BLANK = '   ';

/** What stands around a count. */
export function readCount(statement: Statement): Count {
  const { unit, lead, rest, clause } = statement;
  const said = rest
    .replace(compiled(CALLED), ' ')
    .replace(compiled(JOINED_COUNT), ' ')
    .replace(compiled(OF_WHOLE), '')
    .replace(OFTEN, '');
  const goesOn = said.includes(BLANK) ? said.replace(compiled(NEXT), ' ') : said;
  // "kebakaran yang menghanguskan ⟦30 kios⟧ itu menyebabkan": its statement ends with the noun.
  const after = followsNoun(lead) && POINTED.test(rest) ? [] : behindPlace(clauseBehind(goesOn));
  const before = withoutLightVerbs(contentWords(clause));
  const leads = endsWithLead(lead) && before.length > 1 && !OPENS_CLAUSE.test(lead);
  return { ...statement, noun: unit === '' ? [] : nounOf(unit), before, after, goesOn, leads };
}

/** What goes on behind those counted: "⟦64 siswa⟧ di Kota Baru mendapat hadiah" by its verb, "⟦9 kios⟧ di Kota Baru" by its place. */
function behindPlace(clause: string): string[] {
  const bare = withoutAsides(clause);
  return contentWords(
    hasVerb(bare) && PLACE_FIRST.test(clause) && !bare.trimStart().startsWith('yang ') ? bare : clause,
  );
}

/** A place right behind the noun: " di Kota Baru mendapat". */
const PLACE_FIRST = /^\s?di\s/;

/** The counted noun; "polisi" says nothing elsewhere, but is what is counted here. */
function nounOf(unit: string): string[] {
  const words = contentWords(unit);
  return words.length > 0 ? words : unit.split(' ');
}
