// What is measured, as one bundle: so the extension ships it.
export { findFigures } from '../../src/figures/find-figures.ts';
export { loadTagger } from '../../src/figures/tagger/tagger.ts';
