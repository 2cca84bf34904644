/** A word or a punctuation mark with its UTF-16 offsets. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** "Jakarta", "Tae-yong", "S.H", "1.250", one mark of punctuation; white space is between. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[-.,/'][\p{L}\p{N}]+)*|’’|''|[^\s\p{L}\p{N}\p{M}]/gu;

export function splitWords(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}
