import type { Block } from './block';
import type { Token } from './split-words';

/** A stretch between quotation marks, in tokens: `from` is the first word, `to` the closing mark or the end of the paragraph. */
export interface QuotedSpan {
  from: number;
  to: number;
  /** No mark closes it: the quote goes on in the next paragraph. */
  open: boolean;
}

const FAMILY = new Map([
  ['"', '"'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '«'],
  ['»', '«'],
  ['’’', "''"],
  ["''", "''"],
]);

/** Stretches between quotation marks of any style seen in the press; marks of one family close each other, unbalanced ones too. */
export function quotedSpans({ tokens }: Block): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = -1;
  let family = '';
  tokens.forEach(({ text }, index) => {
    const kind = FAMILY.get(text);
    if (!kind) return;
    if (open < 0) {
      // A closing mark without its opening: what stands before it was said.
      if (text === '”' && spans.length === 0 && !opens(tokens, index))
        spans.push({ from: 0, to: index, open: false });
      else [open, family] = [index, kind];
    } else if (kind === family) {
      spans.push({ from: open + 1, to: index, open: false });
      open = -1;
    }
  });
  if (open >= 0) spans.push({ from: open + 1, to: tokens.length, open: true });
  return spans.filter((span) => span.to > span.from);
}

/** A mark right before a word and not right behind one opens, whatever its shape: " ”Jalan". */
function opens(tokens: Token[], index: number): boolean {
  const mark = tokens[index]!;
  return tokens[index + 1]?.start === mark.end && tokens[index - 1]?.end !== mark.start;
}
