import type { Article, Figures } from '../reading';
import { findAngka } from './angka/find-angka';
import { smallStarts } from './angka/small-starts';
import { withNames } from './angka/whose-age';
import { findAbbreviations } from './entities/find-abbreviations';
import { findNames } from './entities/find-names';
import { heroOf } from './hero';
import type { Tagger } from './tagger/tagger';
import { readBlock } from './tokoh/block';
import { cutHolders } from './tokoh/cut-holders';
import { cutPlaces } from './tokoh/cut-places';
import { findTokoh } from './tokoh/find-tokoh';

/**
 * The key figures of an article: people with their roles and words, organisations and places, abbreviations explained.
 * Every span's text is the paragraph's own slice. Without the model give it `rulesTagger`.
 */
export function findFigures(
  article: Pick<Article, 'title' | 'paragraphs' | 'publishedAt'>,
  tagger: Tagger,
): Figures {
  const blocks = cutPlaces(
    cutHolders(article.paragraphs.map((text, index) => readBlock(text, index, tagger))),
  );
  const abbreviations = findAbbreviations(blocks);
  const tokoh = findTokoh(blocks, article.title, abbreviations);
  const hero = heroOf(tokoh, article.paragraphs);
  return {
    tokoh,
    angka: withNames(smallStarts(findAngka(article, hero), blocks), tokoh, article.paragraphs, hero),
    names: findNames(blocks, abbreviations),
    abbreviations,
  };
}
