/** Where a word stands in a story, the best place first. Its rank in the results. */
export const FIELDS = ['title', 'people', 'text'] as const;

/** A story's place in its segment and the field, as one number: `story * 4 + field`. */
export type Posting = number;

const FIELD_BITS = 2;
const FIELD_MASK = 3;

export function posting(story: number, field: number): Posting {
  return (story << FIELD_BITS) | field;
}

export function storyOf(at: Posting): number {
  return at >> FIELD_BITS;
}

export function fieldOf(at: Posting): number {
  return at & FIELD_MASK;
}

/**
 * Lists of postings, each ascending with every story once, one list after the other: its length in bytes, then the
 * distance of each story from the one before together with its field, seven bits a byte.
 */
export function encodeLists(lists: readonly (readonly Posting[])[]): Uint8Array {
  const bytes: number[] = [];
  for (const list of lists) {
    const encoded: number[] = [];
    let before = 0;
    for (const at of list) {
      pushNumber(encoded, posting(storyOf(at) - before, fieldOf(at)));
      before = storyOf(at);
    }
    pushNumber(bytes, encoded.length);
    for (const byte of encoded) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The lists whose number `wanted` asks for, passed to `take` with that number. */
export function decodeLists(
  bytes: Uint8Array,
  wanted: (list: number) => boolean,
  take: (at: Posting, list: number) => void,
): void {
  let offset = 0;
  for (let list = 0; offset < bytes.length; list++) {
    const [length, start] = readNumber(bytes, offset);
    offset = start + length;
    if (wanted(list)) decodeList(bytes, start, offset, (at) => take(at, list));
  }
}

function decodeList(bytes: Uint8Array, start: number, end: number, take: (at: Posting) => void): void {
  let story = 0;
  let value = 0;
  let shift = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    story += storyOf(value);
    take(posting(story, fieldOf(value)));
    value = shift = 0;
  }
}

function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

function readNumber(bytes: Uint8Array, at: number): [number: number, next: number] {
  let number = 0;
  let offset = at;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[offset++]!;
    number |= (byte & 127) << shift;
    if (byte < 128) return [number, offset];
  }
}
