import type { Quote } from '../../reading';
import type { Block } from './block';
import { isDeed, leadsToQuote } from './deeds';
import {
  followsVerb,
  isBareVerb,
  isPerson,
  speakerBefore,
  speakerBehind,
  type People,
  type Speaker,
} from './find-speaker';
import type { Person } from './person';
import { onlyPerson, subjectBefore, topicOf } from './quote-subject';
import { quotedSpans, type QuotedSpan } from './quoted-spans';
import { reporter } from './reporter';
import { epithetAt } from './role-later';
import { saysNya, SPEECH_VERBS } from './speech-words';
import { speaksWith } from './speak-together';
import { Talk } from './talk';

/** Words a quotation has at least where no verb of saying stands beside it: fewer are a term in quotes. */
const FEWEST_WORDS = 4;

/** What each person says in the article, directly and reported, in order, and what they are called in saying so. */
export function findQuotes(
  blocks: Block[],
  people: People,
): { quotes: Map<Person, Quote[]>; epithets: Map<Person, string> } {
  const talk = new Talk();
  for (const block of blocks) {
    const spans = quotedSpans(block);
    const inside = insideSpans(block, spans);
    const direct = directSayings(block, spans, inside, people, talk);
    const reported = reportedSayings(block, inside, direct.claimed, people, talk);
    // In the order of the text, so that "katanya" is whose the words before it are.
    for (const { give } of [...direct.sayings, ...reported].sort((a, b) => a.at - b.at)) give();
    talk.endParagraph(topicOf(block, people));
  }
  return talk;
}

/** Something said at a token, to be given to its speaker when the words before it have been. */
interface Saying {
  at: number;
  give: () => void;
}

/** What stands between quotation marks; the verbs of saying used up in finding its speakers. */
function directSayings(
  block: Block,
  spans: QuotedSpan[],
  inside: boolean[],
  people: People,
  talk: Talk,
): { sayings: Saying[]; claimed: Set<number> } {
  const claimed = new Set<number>();
  const sayings = spans.map((span) => {
    const found = attribution(block, span, (index) => !inside[index], people, claimed);
    const quote = quoteOf(block, span.from, span.to, true);
    const give = (): void => {
      const whole = spans.length === 1 && span.from <= 1 && span.to >= block.tokens.length - 2;
      const goesOn = talk.spoke ?? (whole ? talk.before : undefined);
      if (found) talk.give(found, quote, subjectBefore(block, span.from, inside, people));
      else if (span.to - span.from >= FEWEST_WORDS && goesOn) talk.give(goesOn, quote);
      else if (standsBehindSentence(block, span)) talk.give(onlyPerson(block, span.from - 2, people), quote);
      if (found === 'last') talk.call(epithetBehind(block, span));
    };
    return { at: span.from, give };
  });
  return { sayings, claimed };
}

/** What is reported without quotation marks, at verbs that no quotation has claimed. */
function reportedSayings(
  block: Block,
  inside: boolean[],
  claimed: ReadonlySet<number>,
  people: People,
  talk: Talk,
): Saying[] {
  const told = new Set<number>();
  const sayings: Saying[] = [];
  block.lower.forEach((word, index) => {
    if (inside[index] || claimed.has(index) || isDeed(block, index)) return;
    const isActive = SPEECH_VERBS.has(word) || word === 'menurutnya';
    // "Menurut Sari, Rangga meminta uang": what he asked is what she says.
    if (isActive && told.has(block.sentence[index]!)) return;
    const speaker = reporter(block, index, people);
    if (!speaker) return;
    if (!isActive) told.add(block.sentence[index]!);
    // "Ia berharap" is whom the paragraph is about; "…, kata dia" whoever speaks.
    const subject = isActive || speaker === 'he' ? subjectBefore(block, index, inside, people) : undefined;
    const quote = leadsToQuote(block, index)
      ? undefined
      : quoteOf(block, ...sentenceAround(block, index), false);
    const other = isActive && isPerson(speaker) ? speaksWith(block, index, speaker, people) : undefined;
    const give = (): void => {
      talk.give(speaker, quote, subject);
      if (other && quote) talk.add(other, quote);
    };
    sayings.push({ at: index, give });
  });
  return sayings;
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

/** "“Ban aus,” kata [pembalap Ducati] itu": what whoever spoke is called. */
function epithetBehind(block: Block, { to }: QuotedSpan): string | undefined {
  let verb = to + 1;
  while (block.lower[verb] === ',' || block.lower[verb] === '.') verb++;
  return isBareVerb(block.lower[verb]) ? epithetAt(block, verb + 1)?.text : undefined;
}

/** A quotation of its own behind a sentence, nothing after it: "Keluhan datang dari Sari. “Ini mimpi buruk.”" */
const standsBehindSentence = ({ lower, tokens }: Block, { from, to }: QuotedSpan): boolean =>
  to - from >= FEWEST_WORDS && /^[.!?]$/.test(lower[from - 2] ?? '') && to >= tokens.length - 2;

const sentenceAround = ({ sentence, starts }: Block, index: number): [number, number] => [
  starts[sentence[index]!]!,
  starts[sentence[index]! + 1]!,
];

/** The comma that only leads to who says it is not said: “Jalan ini selesai,” kata Sari. */
function quoteOf(block: Block, from: number, to: number, direct: boolean): Quote {
  const last = direct && to - from > 1 && block.lower[to - 1] === ',' ? to - 2 : to - 1;
  const start = block.tokens[from]!.start;
  const end = block.tokens[last]!.end;
  return { span: { paragraph: block.paragraph, start, end }, text: block.text.slice(start, end), direct };
}
