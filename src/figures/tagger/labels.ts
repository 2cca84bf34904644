import type { Tag } from './tagger';

/** What the model decides between: BIOES, so that the last word of a name and a name of one word are learned apart. */
export const LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'E-PER',
  'S-PER',
  'B-ORG',
  'I-ORG',
  'E-ORG',
  'S-ORG',
  'B-LOC',
  'I-LOC',
  'E-LOC',
  'S-LOC',
] as const;
export const LABEL_COUNT = LABELS.length;

const BEGIN = 0;
const END = 2;
const SINGLE = 3;

// Each kind has its four places in a row behind `O`.
const kindOf = (label: number): number => Math.floor((label - 1) / 4);
const placeOf = (label: number): number => (label - 1) % 4;
const leavesOpen = (label: number): boolean =>
  label > 0 && placeOf(label) !== END && placeOf(label) !== SINGLE;
const opens = (label: number): boolean =>
  label === 0 || placeOf(label) === BEGIN || placeOf(label) === SINGLE;

/** Whether `next` may stand behind `label`: a name once begun goes on to its end. */
export function mayFollow(label: number, next: number): boolean {
  if (!leavesOpen(label)) return opens(next);
  return !opens(next) && kindOf(next) === kindOf(label);
}

/** Whether a text may begin, or end, with the label. */
export const mayStart = (label: number): boolean => opens(label);
export const mayEnd = (label: number): boolean => !leavesOpen(label);

/** BIO tags of BIOES labels. */
export function toTag(label: number): Tag {
  if (label === 0) return 'O';
  const [, kind] = LABELS[label]!.split('-') as [string, 'PER' | 'ORG' | 'LOC'];
  return opens(label) ? `B-${kind}` : `I-${kind}`;
}

/** BIOES labels of BIO tags; an `I-` that nothing begins is taken for a beginning. */
export function toLabels(tags: readonly Tag[]): number[] {
  return tags.map((tag, index) => {
    if (tag === 'O') return 0;
    const kind = tag.slice(2);
    const begins = tag.startsWith('B-') || (tags[index - 1] ?? 'O').slice(2) !== kind;
    const ends = tags[index + 1] !== `I-${kind}`;
    const place = begins ? (ends ? 'S' : 'B') : ends ? 'E' : 'I';
    return LABELS.indexOf(`${place}-${kind}` as (typeof LABELS)[number]);
  });
}
