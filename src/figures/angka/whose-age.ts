import type { Angka, Tokoh } from '../../reading';
import { wordSet } from '../../text/word-set';
import type { Hero } from '../hero';
import { OCCUPATIONS } from '../tokoh/jabatan-words';
import { LETTERS } from '../../text/letters';

/** Before an age, one who was named: "bintang itu akan berusia ", "ia berumur ", "usianya "; not "seorang pria berusia ". */
const POINTED_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?:ia|dia|beliau|itu|ini|tersebut)\\s[^,.;]{0,40}|(?:usia|umur)nya\\s[^,.;]{0,20})$`,
);
/** Behind it: "remaja berusia ⟦12 tahun⟧ ini". */
const POINTED_BEHIND = new RegExp(`^\\s(?:ini|itu|tersebut)(?![${LETTERS}])`);
const BEFORE = 60;

/** When, behind whose age: "usia ketika kontraknya habis". */
const WHEN = /\s(?:ketika|saat)\s.*$/;

/**
 * Ages of somebody only pointed to ("remaja 12 tahun ini") with the name: where one person alone was named in the paragraph
 * before the age or in the paragraph before that, else the `hero` where words like "pemain itu" say so; elsewhere the label stays as it was.
 */
export function withNames(angka: Angka[], tokoh: Tokoh[], paragraphs: string[], hero?: Hero): Angka[] {
  return angka.map((number) => {
    if (number.kind !== 'usia' || !isPointed(number, paragraphs)) return number;
    const named = tokoh.filter(({ mentions }) => mentions.some((mention) => isBefore(mention, number)));
    const alone = named.length === 1 ? named[0]!.name : undefined;
    const name = alone ?? (isKnown(number.label) ? hero?.name : undefined);
    return name ? { ...number, label: `usia ${name}${WHEN.exec(number.label ?? '')?.[0] ?? ''}` } : number;
  });
}

/** "usia pemain asal Lumar": an occupation or a young one; nobody by "pria" or "korban", who may be anyone. */
function isKnown(label = ''): boolean {
  const noun = label.split(' ')[1]?.toLowerCase() ?? '';
  return OCCUPATIONS.has(noun) || YOUNG.has(noun);
}
const YOUNG = wordSet('remaja gadis bocah dara');

function isPointed({ span }: Angka, paragraphs: string[]): boolean {
  const text = (paragraphs[span.paragraph] ?? '').toLowerCase();
  return (
    POINTED_BEHIND.test(text.slice(span.end, span.end + 12)) ||
    POINTED_BEFORE.test(text.slice(Math.max(0, span.start - BEFORE), span.start))
  );
}

/** Whether a mention stands in the number's paragraph before it, or in the paragraph before. */
const isBefore = (mention: Tokoh['mentions'][number], { span }: Angka): boolean =>
  mention.paragraph === span.paragraph ? mention.end <= span.start : mention.paragraph === span.paragraph - 1;
