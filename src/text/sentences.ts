import { CAPITALS, LETTERS } from './letters';
import { holds, matchesOf } from './matches';

/** A full stop, question or exclamation mark before a new sentence: ". Budi", "? “Ya"; not "1.250", not "Jl. Merdeka". */
const SENTENCE_END = new RegExp(`[.!?…]["”’)]*\\s+(?=["“‘(]?[${CAPITALS}\\d])`, 'g');
/** Short forms that end in a full stop inside a sentence: "Jl.", "dr."; not "Jalan.". */
const SHORT_FORM = new RegExp(
  `(?:^|[^${LETTERS}])(?:[${LETTERS}]|jl|no|dr|drs|prof|ir|hj|kh|rp|st|mr|mrs|ust|kec|kab|tbk|sdr)\\.$`,
);

/** Where the sentences of a text stand: UTF-16 offsets, in order, the whole text covered. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of matchesOf(text, SENTENCE_END)) {
    if (holds(SHORT_FORM, text.slice(Math.max(0, match.index - 6), match.index + 1).toLowerCase())) continue;
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans;
}
