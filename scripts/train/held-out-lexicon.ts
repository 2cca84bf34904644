import { toLexiconKey } from '../../src/figures/tagger/hash';
import { Lexicon } from '../../src/figures/tagger/lexicon';
import { smallUse } from '../../src/figures/tagger/uses';
import type { LexiconEntries } from '../../src/figures/tagger/model-file';
import { countUses, gradeUses } from './count-uses';
import type { Sentence } from './read-data';

/** A word written with a capital this often is known to every reader of news, not from one story alone. */
const WELL_KNOWN = 20;

/** The lexicon as it would be without one sentence, so that training sees as many unknown words as reading does. */
export class HeldOutLexicon extends Lexicon {
  private own = new Map<number, number[]>();
  private strange = false;

  constructor(
    entries: LexiconEntries,
    private readonly counts: Map<number, number[]>,
  ) {
    super(entries);
  }

  /** Leaves out the sentence or, where it is to look `strange`, all that is not well known: as if from a story of its own. */
  holdOut(sentence: Sentence, strange: boolean): void {
    this.own = countUses([sentence]);
    this.strange = strange;
  }

  override uses(hash: number): number {
    const key = toLexiconKey(hash);
    const counts = this.counts.get(key);
    if (!counts) return 0;
    const uses = gradeUses(counts, this.own.get(key));
    return this.strange && !isWellKnown(counts) ? smallUse(uses) : uses;
  }
}

const isWellKnown = ([, ...capital]: readonly number[]): boolean =>
  capital.reduce((sum, count) => sum + count) >= WELL_KNOWN;
