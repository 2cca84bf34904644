import type { Quote } from '../../reading';
import type { Block } from './block';
import {
  followsVerb,
  isBareVerb,
  speakerBefore,
  speakerBehind,
  type PersonAt,
  type Speaker,
} from './find-speaker';
import type { Person } from './person';
import { quotedSpans, type QuotedSpan } from './quoted-spans';
import { saysNya, SPEECH_VERBS } from './speech-words';

/** Words a quotation has at least where no verb of saying stands beside it: fewer are a term in quotes. */
const FEWEST_WORDS = 4;

/** What each person says in the article, directly and reported, in order. */
export function findQuotes(blocks: Block[], personAt: PersonAt): Map<Person, Quote[]> {
  const quotes = new Map<Person, Quote[]>();
  let last: Person | undefined;
  let speaking: Person | undefined;
  for (const block of blocks) {
    const spans = quotedSpans(block);
    const inside = insideSpans(block, spans);
    const outside = (index: number) => !inside[index];
    let spoke: Person | undefined;
    const give = (speaker: Speaker | undefined, from: number, to: number, direct: boolean) => {
      const person = speaker === 'last' ? last : speaker === 'unnamed' ? undefined : speaker;
      if (speaker === 'unnamed') last = undefined;
      if (!person) return;
      last = spoke = person;
      const list = quotes.get(person) ?? [];
      list.push(quoteOf(block, from, to, direct));
      quotes.set(person, list);
    };
    const claimed = new Set<number>();
    for (const span of spans) {
      const found = attribution(block, span, outside, personAt, claimed);
      const whole = spans.length === 1 && span.from <= 1 && span.to >= block.tokens.length - 2;
      if (found) give(found, span.from, span.to, true);
      else if (span.to - span.from >= FEWEST_WORDS && (spoke ?? (whole ? speaking : undefined))) {
        give(spoke ?? speaking, span.from, span.to, true);
      }
    }
    for (let index = 0; index < block.tokens.length; index++) {
      if (inside[index] || claimed.has(index)) continue;
      const reported = reporter(block, index, personAt);
      if (reported) give(reported, ...sentenceAround(block, index), false);
    }
    const pronoun = subjectOf(block, personAt);
    if (pronoun && !spoke) last = pronoun;
    speaking = spoke;
  }
  return quotes;
}

function insideSpans(block: Block, spans: QuotedSpan[]): boolean[] {
  const inside = block.tokens.map(() => false);
  for (const span of spans) if (span.to - span.from >= FEWEST_WORDS) inside.fill(true, span.from, span.to);
  return inside;
}

/** The speaker beside a quotation: behind it (`," ujar Budi`, `," Budi menambahkan`), before it (`Budi mengatakan, "`). */
function attribution(
  block: Block,
  span: QuotedSpan,
  outside: (index: number) => boolean,
  personAt: PersonAt,
  claimed: Set<number>,
): Speaker | undefined {
  const { lower, tokens } = block;
  let at = span.to + 1;
  while (lower[at] === ',' || lower[at] === '.') at++;
  for (
    let verb = at;
    verb < Math.min(tokens.length, at + 12) && outside(verb) && !/^[.;"“«]$/.test(lower[verb]!);
    verb++
  ) {
    if (isBareVerb(lower[verb]) && (verb === at || saysNya(lower[verb]!) || verb - at < 3))
      return claim(verb, speakerBehind(block, verb, personAt));
    if (SPEECH_VERBS.has(lower[verb]!) || followsVerb(lower[verb])) {
      const before = /^(?:dia|ia|beliau|he|she)$/.test(lower[at] ?? '')
        ? 'last'
        : firstPerson(block, at, verb, personAt);
      const speaker = before ?? speakerBehind(block, verb, personAt);
      if (speaker !== 'unnamed') return claim(verb, speaker);
    }
  }
  const before = span.from - 2;
  if (before < 0 || (!/^[,:]$/.test(lower[before]!) && !SPEECH_VERBS.has(lower[before]!))) return undefined;
  for (let verb = before; verb >= Math.max(0, before - 15) && outside(verb); verb--) {
    if (SPEECH_VERBS.has(lower[verb]!)) return claim(verb, speakerBefore(block, verb, personAt));
    if (isBareVerb(lower[verb]) || followsVerb(lower[verb]))
      return claim(verb, speakerBehind(block, verb, personAt));
  }
  return lower[before] === ':' ? speakerBefore(block, before, personAt) : undefined;

  function claim(verb: number, speaker: Speaker | undefined): Speaker | undefined {
    claimed.add(verb);
    return speaker;
  }
}

function firstPerson(block: Block, from: number, to: number, personAt: PersonAt): Person | undefined {
  for (let index = from; index < to; index++) {
    const person = personAt(block, index);
    if (person) return person;
  }
  return undefined;
}

/** The speaker of words reported without quotation marks, at a verb of saying. */
function reporter(block: Block, index: number, personAt: PersonAt): Speaker | undefined {
  const word = block.lower[index]!;
  if (SPEECH_VERBS.has(word)) return speakerBefore(block, index, personAt);
  const known = (speaker: Speaker) => (speaker === 'unnamed' ? undefined : speaker);
  if (followsVerb(word)) return known(speakerBehind(block, index, personAt));
  const previous = block.lower[index - 1];
  if (isBareVerb(word) && (previous === ',' || previous === '"' || previous === '”'))
    return known(speakerBehind(block, index, personAt));
  return undefined;
}

/** The person a paragraph begins with, who a later "dia" means. */
function subjectOf(block: Block, personAt: PersonAt): Person | undefined {
  return firstPerson(block, 0, Math.min(block.tokens.length, 25), personAt);
}

function sentenceAround({ sentence }: Block, index: number): [number, number] {
  const from = sentence.indexOf(sentence[index]!);
  let to = index;
  while (to < sentence.length && sentence[to] === sentence[index]) to++;
  return [from, to];
}

function quoteOf(block: Block, from: number, to: number, direct: boolean): Quote {
  const start = block.tokens[from]!.start;
  const end = block.tokens[to - 1]!.end;
  return { span: { paragraph: block.paragraph, start, end }, text: block.text.slice(start, end), direct };
}
