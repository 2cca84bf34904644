import { rawText } from '@/page/text-of';
import { detectLanguage } from '@/text/language';
import { allIn } from '@/page/select';

/** A language tag's first part: "id" of "id-ID", "en" of "en_US"; not "Indonesia". */
const TAG = /^([a-z]{2,3})(?=$|[-_])/i;
/** `in` was Indonesian's code until 1989, and "In-Id" is still common (liputan6.com 2021, kompas.com 2023). */
const RENAMED = new Map([['in', 'id']]);
const ENOUGH_TEXT = 1000;
const FEW_PARAGRAPHS = 400;

/**
 * The language of the story, BCP 47. Claims are asked in order, but the text has the last word between Indonesian, Malay
 * and English, since many Indonesian pages declare `lang="en"` (a template's default).
 * `shown` is the page's text below the headline, read where the page has hardly any paragraphs.
 */
export function readLanguage(
  doc: Document,
  claims: (string | undefined)[],
  shown: { readonly text: string },
): string {
  const declared = claims.flatMap((claim) => TAG.exec(claim ?? '')?.[1]?.toLowerCase() ?? [])[0];
  const claimed = declared && (RENAMED.get(declared) ?? declared);
  const detected = detectLanguage(sampleText(doc, shown), claimed);
  if (detected !== 'other') return detected;
  // Text in none of the three: a claim of one of them is likely the template's, yet nothing better is known.
  return claimed ?? 'und';
}

function sampleText(doc: Document, shown: { readonly text: string }): string {
  let sample = '';
  for (const paragraph of allIn(doc, 'p')) {
    sample += `${rawText(paragraph)} `;
    if (sample.length >= ENOUGH_TEXT) return sample;
  }
  return sample.length > FEW_PARAGRAPHS ? sample : shown.text.slice(0, ENOUGH_TEXT);
}
