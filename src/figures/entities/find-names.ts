import type { Abbreviation, NamedEntity, Span } from '../../reading';
import type { Block } from '../tokoh/block';
import { TITLES } from '../tokoh/title-words';

type Kind = NamedEntity['kind'];

/** Organisations and places with all their mentions, the most named first; an abbreviation the text explains is one with its name. */
export function findNames(blocks: Block[], abbreviations: Abbreviation[]): NamedEntity[] {
  const longOf = new Map(abbreviations.map(({ short, long }) => [short.toLowerCase(), long]));
  const shortOf = new Map(abbreviations.map(({ short, long }) => [long.toLowerCase(), short]));
  const byName = new Map<string, NamedEntity>();
  for (const block of blocks) {
    for (const { kind, from, to } of entities(block)) {
      const { span, text } = sliceOf(block, from, to);
      const name = longOf.get(text.toLowerCase()) ?? text;
      const known = byName.get(name.toLowerCase());
      if (known) known.mentions.push(span);
      else
        byName.set(name.toLowerCase(), {
          kind,
          name,
          ...abbreviated(shortOf.get(name.toLowerCase())),
          mentions: [span],
        });
    }
  }
  return [...byName.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}

const abbreviated = (short: string | undefined) => (short ? { abbreviation: short } : {});

function* entities({ tags, lower }: Block): Generator<{ kind: Kind; from: number; to: number }> {
  for (let from = 0; from < tags.length;) {
    const type = tags[from]!.slice(2);
    let to = from + 1;
    while (tags[to] === `I-${type}` && lower[to] !== '(') to++;
    const [start, end] = trimmed(lower, from, to);
    if (start < end && (type === 'ORG' || type === 'LOC'))
      yield { kind: type === 'ORG' ? 'organisasi' : 'tempat', from: start, to: end };
    from = to;
  }
}

const isBracket = (word: string): boolean => word === '(' || word === ')';

/** Without brackets at its ends, and ranks that belong to the name behind: "(KPK)", "Partai Fajar Irjen". */
function trimmed(lower: string[], from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && isBracket(lower[start]!)) start++;
  while (end > start && (isBracket(lower[end - 1]!) || TITLES.has(lower[end - 1]!))) end--;
  return [start, end];
}

function sliceOf({ paragraph, tokens, text }: Block, from: number, to: number): { span: Span; text: string } {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { span: { paragraph, start, end }, text: text.slice(start, end) };
}
