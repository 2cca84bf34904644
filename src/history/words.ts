/** Letters with their accents, and digits. Matches `Jum` in `Jum'at`, `2024`; leaves `—` alone. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Accents left apart by NFD. Matches the accent of `é`; leaves `e` alone. */
const ACCENT = /\p{M}+/gu;

/** A particle or possessive. Matches `rumahnya`, `apakah`; leaves `nya` alone. */
const SUFFIX = /^(\p{L}{4,})(?:nya|lah|kah)$/u;

/**
 * A prefix that leaves the first letter of the root in its place. Matches `membaca`, `dibaca`, `menjadi`, `bertemu`;
 * leaves `memakai` (root `pakai`: a letter is lost) and `diri` (too short) alone.
 */
const PREFIX = /^(?:mem(?=[bf])|men(?=[cdjz])|meng(?=[gh])|di|ber|ter)(\p{L}{4,})$/u;

/** Longer words are cut: they are addresses and accidents, and the index stays small. */
const LONGEST = 32;

/** Text without anything to fold but case. Matches `Rabu`; leaves `Café` alone. */
const ASCII = /^[ -~\s]*$/;

/** Case and accents folded, for comparing what was typed with what was read. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(ACCENT, '').toLowerCase();
}

/** The folded words of a text in their order. */
export function words(text: string): string[] {
  return (fold(text).match(WORD) ?? []).map((word) => word.slice(0, LONGEST));
}

/** A word of a text, folded, and where it stands: UTF-16 offsets. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text with their places. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    word: fold(found).slice(0, LONGEST),
    start: index,
    end: index + found.length,
  }));
}

/**
 * The word without its Indonesian affixes where cheap and right, else the word: `membacanya` → `baca`.
 * Only regular forms whose root keeps at least four letters; roots that lose a letter are left as they are.
 */
export function root(word: string): string {
  const bare = SUFFIX.exec(word)?.[1] ?? word;
  return PREFIX.exec(bare)?.[1] ?? bare;
}
