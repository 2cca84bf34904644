/** One or more white space characters, no-break and zero-width ones too: "a \n\u00a0b"; not "ab". */
const SPACE = /[\s\u00a0\u200b\u2060\ufeff]+/g;

/** Text with every run of white space folded to one space, and none at its ends. */
export function foldSpace(text: string): string {
  return text.replace(SPACE, ' ').trim();
}
