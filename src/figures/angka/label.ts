import { wordSet } from '../tokoh/word-set';
import type { Candidate } from './candidate';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-/'’.][\p{L}\p{N}]+)*/gu;
/** Where a statement ends inside a sentence: "; ", ", dan", " – "; not inside "1,5". */
const CLAUSE_END = /[,;:()"“”]\s|[,;:()"“”]$|\s[–—-]\s|[.!?]\s/g;
/** Words that say nothing about what is measured. */
const EMPTY = wordSet(
  `di ke dari pada untuk dengan dan dalam oleh yang bagi atas itu ini tersebut atau sebagai saat ketika akan telah hingga sampai sudah karena adalah serta lalu lebih kurang
  juga agar lagi saja masih bisa dapat belum namun tetapi sehingga maka kemudian para sebanyak sebesar senilai sekitar hampir mencapai menjadi sejak ada yakni yaitu antara
  bahwa ia dia mereka kami kita saya beliau seperti setidaknya sedikitnya maksimal minimal sekira kira-kira secara tahun bulan hari tanggal selain itu nya adapun sementara
  hanya usai total lebih dari the of in on at to from by for and with is was were are a an mengatakan menyebutkan kata ujar hal tak per kini mulai`,
);
const LONGEST = 5;

/**
 * The words that say what a number measures, as the sentence has them: the counted noun and the words of its clause before it,
 * or behind it where the number opens the clause. `undefined` where there are none.
 */
export function labelOf(
  candidate: Candidate,
  text: string,
  sentence: { start: number; end: number },
): string | undefined {
  const before = contentWords(lastClause(text.slice(sentence.start, candidate.start)));
  const after = contentWords(firstClause(text.slice(candidate.end, sentence.end)));
  const noun = candidate.kind === 'jumlah' ? contentWords(candidate.unit ?? '') : [];
  if (candidate.kind === 'usia') return join(['usia', ...before.slice(-2)]);
  if (candidate.kind === 'jumlah') {
    const room = LONGEST - noun.length;
    return join(
      after.length >= 2 ? [...noun, ...after.slice(0, room)] : [...before.slice(-room), ...noun, ...after],
    );
  }
  if (before.length >= 2) return join(before.slice(-4));
  return join([...before, ...after.slice(0, LONGEST - before.length)]);
}

const join = (words: string[]): string | undefined =>
  words.length ? [...new Set(words)].join(' ') : undefined;

const contentWords = (text: string): string[] =>
  [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !EMPTY.has(word.toLowerCase()) && !/^\d/.test(word));

function lastClause(text: string): string {
  const near = text.slice(-160);
  const ends = [...near.trimEnd().matchAll(CLAUSE_END)];
  for (const end of ends.reverse()) {
    const clause = near.slice(end.index + end[0].length);
    if (contentWords(clause).length >= 1) return clause;
  }
  return near;
}

function firstClause(text: string): string {
  const near = text.slice(0, 160);
  const end = near.slice(1).search(CLAUSE_END);
  return end < 0 ? near : near.slice(0, end + 1);
}
