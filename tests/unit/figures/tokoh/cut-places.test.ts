import { describe, expect, it } from 'vitest';
import type { Tag } from '@/figures/tagger/tagger';
import { readBlock, type Block } from '@/figures/tokoh/block';
import { cutPlaces } from '@/figures/tokoh/cut-places';

const PLACE = 'Banjir di Kabupaten Lembah Sirin surut';
const PLACE_TAGS: Tag[] = ['O', 'O', 'B-LOC', 'I-LOC', 'I-LOC', 'O'];

/** A block with the words between asterisks tagged as one person. */
function blockOf(text: string): Block {
  const tokens = text.replaceAll('*', '').split(' ');
  const from = text.split(' ').findIndex((word) => word.startsWith('*'));
  const to = text.split(' ').findIndex((word) => word.endsWith('*'));
  const tags = tokens.map((_, index): Tag =>
    index < from || index > to ? 'O' : index === from ? 'B-PER' : 'I-PER',
  );
  return { ...readBlock(tokens.join(' '), 0, { tag: () => tags }), tags };
}

describe('a place drawn into a name', () => {
  it.each([
    ['Bupati *Lembah Sirin Agustina Leba* hadir', 'Agustina Leba'],
    ['Kepala BPBD *Lembah Sirin Marthen* hadir', 'Marthen'],
    ['Camat *Sirin Agustina Leba* hadir', 'Agustina Leba'],
    ['kata bos *Elangjaya Marco Belli* tadi', 'Marco Belli'],
    ['Juru bicara *Kremila Dimitri Pesko* hadir', 'Dimitri Pesko'],
    // The place is not known, the words are the name's own, or no office stands before.
    ['Bupati *Bukit Hijau Agustina Leba* hadir', 'Bukit Hijau Agustina Leba'],
    ['Bupati *Lembah Sirin* hadir', 'Lembah Sirin'],
    ['Bupati *Sirin Leba* hadir', 'Sirin Leba'],
    ['kata bos *Marco Belli* tadi', 'Marco Belli'],
    ['kata pelatih *Elangjaya Marco Belli* tadi', 'Elangjaya Marco Belli'],
    ['kata *Sirin Agustina Leba* lagi', 'Sirin Agustina Leba'],
  ])('%s: %s', (text, name) => {
    const place = { ...readBlock(PLACE, 0, { tag: () => PLACE_TAGS }), tags: PLACE_TAGS };
    const [, block] = cutPlaces([place, blockOf(text)]);
    const words = block!.tokens.filter((_, index) => block!.tags[index]!.endsWith('PER'));
    expect(words.map((token) => token.text).join(' ')).toBe(name);
  });
});
