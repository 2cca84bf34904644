import type { Removal } from '@/reading';
import { t, type Word } from '@/platform/words.ts';

/** The sentence of each rule, by its id. */
export const REASONS: Readonly<Record<string, Word>> = {
  ajakan: 'reasonPrompt',
  'ajakan-ikuti': 'reasonFollow',
  'artikel-terkait': 'reasonRelated',
  'baca-juga': 'reasonReadAlso',
  'baca-juga-sisip': 'reasonReadAlsoInline',
  'daftar-isi': 'reasonContents',
  iklan: 'reasonAd',
  'kotak-jaringan': 'reasonNetworkBox',
  'kotak-pembaca': 'reasonReaderBox',
  'kotak-penutup': 'reasonTailBox',
  'kotak-samping': 'reasonSideBox',
  'kotak-tautan': 'reasonLinkBox',
  selengkapnya: 'reasonReadOn',
  tag: 'reasonTags',
};

/** Why something was taken out, in the reader's language; a rule without a sentence of its own gives its own reason. */
export function reasonOf({ rule, reason }: Removal): string {
  const word = Object.hasOwn(REASONS, rule) ? REASONS[rule] : undefined;
  return word ? t(word) : reason;
}
