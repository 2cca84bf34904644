/** BIO tags over people, organisations and places. */
export type Tag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

export interface Tagger {
  /** One tag for each token; tokens are words and punctuation marks in order, as in running text. */
  tag(tokens: string[]): Tag[];
}
