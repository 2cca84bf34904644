import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../cpu-time';
import { findFigures } from '@/figures/find-figures';
import { rulesTagger } from '@/figures/tokoh/rules-tagger';

const find = (...paragraphs: string[]) => findFigures({ title: '', paragraphs }, rulesTagger);

/** 200,000 characters in which every sentence names two people no other does. */
function everNewNames(): string {
  const syllables = ['ba', 'di', 'ka', 'lo', 'mi', 'na', 'ru', 'sa', 'te', 'vi'];
  const nameOf = (number: number) =>
    [...String(number).padStart(5, '0')]
      .map((digit) => syllables[Number(digit)]!)
      .join('')
      .replace(/^./, (first) => first.toUpperCase());
  const sentence = (index: number) =>
    `Menlu ${nameOf(index * 7)} ${nameOf(index * 13)} hadir. "Air cukup di sini," kata ${nameOf(index * 3 + 50_001)}. `;
  return Array.from({ length: 2_800 }, (_, index) => sentence(index)).join('');
}

describe('findFigures', () => {
  it('names each person once, with office and words, by rules alone', () => {
    const { tokoh } = find(
      '“Jalan itu selesai bulan depan,” ujar Wali Kota Bandung, Rangga Wirasena.',
      'Dalam rapat itu Menlu Jepang Kenji Moritaka bertemu Menlu India Arun Bhatnagar.',
      'Moritaka mengatakan perundingan dilanjutkan pekan depan.',
      'Mereka juga meminta Jepang membebaskan Peter Lindqvist. Mantan perwira laut Swedia itu ditahan sejak 2019..',
    );
    expect(tokoh.map(({ name, role, quotes }) => [name, role, quotes.length > 0])).toEqual([
      ['Rangga Wirasena', 'Wali Kota Bandung', true],
      ['Kenji Moritaka', 'Menlu Jepang', true],
      ['Arun Bhatnagar', 'Menlu India', false],
      ['Peter Lindqvist', 'Mantan perwira laut Swedia', false],
    ]);
  });

  it('never throws and never gives a span that is not in its paragraph', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'Budi',
            'Menlu',
            '“',
            '”',
            '"',
            'kata',
            'ujarnya',
            '(',
            ')',
            'alias',
            '.',
            ',',
            'N',
            '34',
            'محمد',
          ),
          { maxLength: 40 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (paragraphs, title) => {
        const { tokoh, angka, names = [] } = findFigures({ title, paragraphs }, rulesTagger);
        for (const { span, text: written } of angka)
          expect(paragraphs[span.paragraph]!.slice(span.start, span.end)).toBe(written);
        for (const { span } of names.flatMap((one) => one.mentions.map((span) => ({ span }))))
          expect(paragraphs[span.paragraph]!.slice(span.start, span.end).trim()).not.toBe('');
        for (const one of tokoh) {
          const forms = [one.name, ...one.aliases];
          for (const { paragraph, start, end } of one.mentions)
            expect(forms).toContain(paragraphs[paragraph]!.slice(start, end));
          for (const { span, text: said } of one.quotes)
            expect(paragraphs[span.paragraph]!.slice(span.start, span.end)).toBe(said);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no spaces', 'a'.repeat(200_000)],
    ['capitals without spaces', 'Aa'.repeat(100_000)],
    ['dots and commas', 'A.,'.repeat(66_000)],
    ['quotation marks', '“'.repeat(200_000)],
    ['brackets', '('.repeat(200_000)],
    ['names', 'Menlu Budi (37) alias '.repeat(9_000)],
    ['one surname of two', 'Menlu Andi Wirasena dan Menlu Budi Wirasena. ' + 'Pak Wirasena, '.repeat(14_000)],
    ['ever new names', everNewNames()],
    ['right to left', 'قال الوزير محمد “نعم” '.repeat(9_000)],
    ['one sentence of offices', 'Kepala Dinas Kota '.repeat(11_000)],
    ['quotes and verbs', '"Kami akan datang besok," kata Budi. '.repeat(5_000)],
  ])('grows in step with the text: %s', (_name, text) => {
    const timed = (part: string) =>
      cpuTime(() => findFigures({ title: '', paragraphs: [part] }, rulesTagger));
    timed(text.slice(0, 10_000));
    // Under 20 ms a pause of the machine weighs more than the text; a square of this length takes seconds.
    const quarter = Math.max(20, timed(text.slice(0, text.length / 4)));
    // Four times the text: four times the work, with room for a busy machine; a square would take sixteen.
    expect(timed(text) / quarter).toBeLessThan(12);
  });
});
