import type { Quote } from '../../reading';
import type { Block } from './block';
import {
  followsVerb,
  isBareVerb,
  speakerBefore,
  speakerBehind,
  type People,
  type Speaker,
} from './find-speaker';
import type { Person } from './person';
import { quotedSpans, type QuotedSpan } from './quoted-spans';
import { saysNya, SPEECH_VERBS } from './speech-words';

/** Words a quotation has at least where no verb of saying stands beside it: fewer are a term in quotes. */
const FEWEST_WORDS = 4;

/** What each person says in the article, directly and reported, in order. */
export function findQuotes(blocks: Block[], people: People): Map<Person, Quote[]> {
  const quotes = new Map<Person, Quote[]>();
  // Whoever spoke last, and whoever was spoken of since; neither after words of someone the article does not name.
  let last: Person | undefined;
  let topic: Person | undefined;
  let speaking: Person | undefined;
  const whoIs = (speaker: Speaker | undefined): Person | undefined => {
    if (speaker === 'unnamed' || speaker === undefined) return undefined;
    if (speaker === 'last') return last ?? topic;
    return speaker === 'he' ? (topic ?? last) : speaker;
  };
  for (const block of blocks) {
    const spans = quotedSpans(block);
    const inside = insideSpans(block, spans);
    const outside = (index: number) => !inside[index];
    let spoke: Person | undefined;
    const give = (speaker: Speaker | undefined, from: number, to: number, direct: boolean) => {
      if (speaker === 'unnamed') last = topic = undefined;
      const person = whoIs(speaker);
      if (!person) return;
      last = topic = spoke = person;
      const list = quotes.get(person) ?? [];
      list.push(quoteOf(block, from, to, direct));
      quotes.set(person, list);
    };
    const claimed = new Set<number>();
    for (const span of spans) {
      const found = attribution(block, span, outside, people, claimed);
      const whole = spans.length === 1 && span.from <= 1 && span.to >= block.tokens.length - 2;
      if (found) give(found, span.from, span.to, true);
      else if (span.to - span.from >= FEWEST_WORDS && (spoke ?? (whole ? speaking : undefined))) {
        give(spoke ?? speaking, span.from, span.to, true);
      } else if (standsBehindSentence(block, span)) {
        give(onlyPerson(block, span.from - 2, people), span.from, span.to, true);
      }
    }
    for (let index = 0; index < block.tokens.length; index++) {
      if (inside[index] || claimed.has(index)) continue;
      const reported = reporter(block, index, people);
      if (reported) give(reported, ...sentenceAround(block, index), false);
    }
    const subject = subjectOf(block, people);
    if (subject && !spoke) topic = subject;
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
  people: People,
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
      return claim(verb, speakerBehind(block, verb, people));
    if (SPEECH_VERBS.has(lower[verb]!) || followsVerb(lower[verb])) {
      const before = /^(?:dia|ia|beliau|he|she)$/.test(lower[at] ?? '')
        ? 'last'
        : firstPerson(block, at, verb, people);
      const speaker = before ?? speakerBehind(block, verb, people);
      if (speaker !== 'unnamed') return claim(verb, speaker);
    }
  }
  const before = span.from - 2;
  if (before < 0 || (!/^[,:]$/.test(lower[before]!) && !SPEECH_VERBS.has(lower[before]!))) return undefined;
  for (let verb = before; verb >= Math.max(0, before - 15) && outside(verb); verb--) {
    if (SPEECH_VERBS.has(lower[verb]!)) return claim(verb, speakerBefore(block, verb, people));
    if (isBareVerb(lower[verb]) || followsVerb(lower[verb]))
      return claim(verb, speakerBehind(block, verb, people));
  }
  return lower[before] === ':' ? speakerBefore(block, before, people) : undefined;

  function claim(verb: number, speaker: Speaker | undefined): Speaker | undefined {
    claimed.add(verb);
    return speaker;
  }
}

function firstPerson(block: Block, from: number, to: number, people: People): Person | undefined {
  for (let index = from; index < to; index++) {
    const person = people.personAt(block, index);
    if (person) return person;
  }
  return undefined;
}

/** A quotation of its own behind a sentence, nothing after it: "Keluhan datang dari Sari. “Ini mimpi buruk.”" */
const standsBehindSentence = ({ lower, tokens }: Block, { from, to }: QuotedSpan): boolean =>
  to - from >= FEWEST_WORDS && /^[.!?]$/.test(lower[from - 2] ?? '') && to >= tokens.length - 2;

/** The one person the sentence that ends at `end` names. */
function onlyPerson(block: Block, end: number, people: People): Person | undefined {
  const found = new Set<Person>();
  for (let at = end; at >= 0 && block.sentence[at] === block.sentence[end]; at--) {
    const person = people.personAt(block, at);
    if (person) found.add(person);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The speaker of words reported without quotation marks, at a verb of saying. */
function reporter(block: Block, index: number, people: People): Speaker | undefined {
  const word = block.lower[index]!;
  if (SPEECH_VERBS.has(word)) return speakerBefore(block, index, people);
  const known = (speaker: Speaker) => (speaker === 'unnamed' ? undefined : speaker);
  // "nama yang disebutkan antara lain Rangga": said of him.
  if (followsVerb(word) && block.lower[index - 1] === 'yang') return undefined;
  if (followsVerb(word)) return known(speakerBehind(block, index, people));
  const previous = block.lower[index - 1];
  if (isBareVerb(word) && (previous === ',' || previous === '"' || previous === '”'))
    return known(speakerBehind(block, index, people));
  return undefined;
}

/** The person a paragraph begins with, who a later "dia" means. */
function subjectOf(block: Block, people: People): Person | undefined {
  return firstPerson(block, 0, Math.min(block.tokens.length, 25), people);
}

const sentenceAround = ({ sentence, starts }: Block, index: number): [number, number] => [
  starts[sentence[index]!]!,
  starts[sentence[index]! + 1]!,
];

function quoteOf(block: Block, from: number, to: number, direct: boolean): Quote {
  const start = block.tokens[from]!.start;
  const end = block.tokens[to - 1]!.end;
  return { span: { paragraph: block.paragraph, start, end }, text: block.text.slice(start, end), direct };
}
