/** White space that is more or other than one space, no-break and zero-width too: "a \n\u00a0b"; not "a b", "ab". */
const SPACE = / *(?:[^\S ]|[\u200b\u2060])[\s\u200b\u2060]*| {2,}/g;

/** What such a run has, told faster than the run: most texts have none. */
const ODD = /[^\S ]|[\u200b\u2060]| {2}/;

/** Text with every run of white space folded to one space, and none at its ends. */
export function foldSpace(text: string): string {
  return (ODD.test(text) ? text.replace(SPACE, ' ') : text).trim();
}
