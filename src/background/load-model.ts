import { rehearse } from '@/figures/rehearse';
import { loadTagger, type Tagger } from '@/figures/tagger/tagger';
import { rulesTagger } from '@/figures/tokoh/rules-tagger';

/** The tagger for names, and whether the shipped model could be used. */
export interface LoadedTagger {
  tagger: Tagger;
  names: 'model' | 'rules';
}

/** The shipped model, rehearsed; where its file is missing or damaged, names are found by rules alone. Never rejects. */
export async function loadModel(fetchModel: () => Promise<ArrayBuffer>): Promise<LoadedTagger> {
  try {
    const tagger = loadTagger(await fetchModel());
    rehearse(tagger);
    return { tagger, names: 'model' };
  } catch (error) {
    console.warn('[jernih] the model of names could not be used', error);
    return { tagger: rulesTagger, names: 'rules' };
  }
}
