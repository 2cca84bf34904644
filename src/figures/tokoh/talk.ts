import type { Quote } from '../../reading';
import type { Speaker } from './find-speaker';
import type { Person } from './person';

/** Who speaks as the paragraphs of an article go on, and what each has said. */
export class Talk {
  readonly quotes = new Map<Person, Quote[]>();
  /** What people are called where they speak: "pembalap Ducati". */
  readonly epithets = new Map<Person, string>();
  /** Who has spoken in this paragraph. */
  spoke: Person | undefined;
  /** Who spoke in the paragraph before. */
  before: Person | undefined;
  // Whoever spoke last, and whoever was spoken of since; neither after words of someone the article does not name.
  private last: Person | undefined;
  private topic: Person | undefined;

  /** Gives a quotation, where there is one, to its speaker; "katanya" is `subject`'s where the paragraph names one before it. */
  give(speaker: Speaker | undefined, quote: Quote | undefined, subject?: Person): void {
    if (speaker === 'unnamed') this.last = this.topic = undefined;
    const person = this.whoIs(speaker, subject);
    if (!person) return;
    this.last = this.topic = this.spoke = person;
    if (quote) this.add(person, quote);
  }

  /** Notes what whoever spoke is called. */
  call(epithet: string | undefined): void {
    if (epithet && this.spoke && !this.epithets.has(this.spoke)) this.epithets.set(this.spoke, epithet);
  }

  /** Adds what somebody says; who speaks goes on as it was. */
  add(person: Person, quote: Quote): void {
    const said = this.quotes.get(person) ?? [];
    addQuote(said, quote);
    this.quotes.set(person, said);
  }

  /** Ends a paragraph that begins with `subject`. */
  endParagraph(subject: Person | undefined): void {
    if (subject && !this.spoke) this.topic = subject;
    this.before = this.spoke;
    this.spoke = undefined;
  }

  private whoIs(speaker: Speaker | undefined, subject: Person | undefined): Person | undefined {
    if (speaker === 'unnamed' || speaker === undefined) return undefined;
    if (speaker === 'last') return this.spoke ?? subject ?? this.last ?? this.topic;
    return speaker === 'he' ? (this.spoke ?? subject ?? this.topic ?? this.last) : speaker;
  }
}

/** How many of the last quotations may stand in the sentence of the next. */
const LOOKED_BACK = 8;

/** Adds what somebody said; a sentence that holds words between quotation marks is told by those alone, and once. */
function addQuote(said: Quote[], quote: Quote): void {
  const overlaps = ({ span }: Quote): boolean =>
    span.paragraph === quote.span.paragraph && span.start < quote.span.end && quote.span.start < span.end;
  const near = said.splice(Math.max(0, said.length - LOOKED_BACK));
  const told = !quote.direct && near.some(overlaps);
  said.push(...near.filter((one) => one.direct || !quote.direct || !overlaps(one)));
  if (!told) said.push(quote);
}
