import type { Hero } from '../hero';
import { contentWords, isContent, isVerb } from './label-words';
import type { Statement } from './statement';

/** Somebody named before, and what stands between and the verb: "dia sempat ". */
const PRONOUN = /(?:^|[\s"“])(ia|dia|beliau|saya|aku)\s([^,.]*)$/i;
const FIRST_PERSON = /^(?:saya|aku)$/i;

/** Whether a pronoun at the end of a text, but for words that say nothing, is the person a story is about: "saat dia masih "; "saya" only where nobody else is quoted. */
export function isHero(text: string, hero: Hero | undefined): hero is Hero {
  const [, pronoun = '', between = ''] = PRONOUN.exec(text.slice(-60)) ?? [];
  if (!hero || pronoun === '' || contentWords(between).length > 0) return false;
  return hero.speaks || !FIRST_PERSON.test(pronoun);
}

/** A label that opens with its verb, and who does it where a pronoun says so: "dia lahir pada" → "Sari lahir". */
export function withHero(label: string, { clause, rest }: Statement, hero: Hero | undefined): string {
  const words = label.split(' ');
  const verb = words[0]!;
  if (!hero || !isVerb(verb) || words.filter(isContent).length > 3) return label;
  const text = `${clause} ${rest}`;
  return isHero(text.slice(0, Math.max(0, text.indexOf(verb))), hero) ? `${hero.name} ${label}` : label;
}
