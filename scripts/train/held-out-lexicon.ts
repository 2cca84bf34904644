import { toLexiconKey } from '../../src/figures/tagger/hash';
import { Lexicon } from '../../src/figures/tagger/lexicon';
import type { Entries } from '../../src/figures/tagger/model-file';
import { commonnessOf, countSmall } from './build-lexicon';
import type { Sentence } from './read-data';

/** The lexicon as it would be without one sentence, so that training sees as many unknown words as reading does. */
export class HeldOutLexicon extends Lexicon {
  private own = new Map<number, number>();

  constructor(
    entries: { words: Entries; phrases: Entries; common: Entries },
    private readonly counts: Map<number, number>,
  ) {
    super(entries);
  }

  holdOut(sentence: Sentence): void {
    this.own = countSmall([sentence]);
  }

  override commonness(hash: number): number {
    const key = toLexiconKey(hash);
    return commonnessOf((this.counts.get(key) ?? 0) - (this.own.get(key) ?? 0));
  }
}
