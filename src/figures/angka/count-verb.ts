import { LETTERS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { isCapital } from '../tokoh/capitals';
import { withoutAsides } from './gist';
import { contentWords, isVerb, takesObject, withoutLightVerbs } from './label-words';
import { nounBefore } from './noun-before';
import type { Statement } from './statement';

/** A verb behind another number: "… dan menyita ". */
const NEW_VERB = new RegExp(
  `\\s{3,}.*(?:,|\\s(?:dan|serta|lalu|kemudian))\\s(?:(?:juga|telah|berhasil|turut)\\s)?[${LETTERS}]+\\s$`,
);
/** A "yang" clause with its verb at the end: "pemberontak yang membunuh "; not "yang ia ". */
const RELATIVE = new RegExp(
  `^(.*[^\\s,]),?\\syang\\s(?:(?:telah|sudah|akan|juga|mampu|dapat|bisa)\\s){0,2}[${LETTERS}]+\\s(?:hingga\\s|sekitar\\s)?$`,
  's',
);

/** The noun before "yang": a name from its start, else the last words of the phrase. */
function ownerOf(before: string, room: number): string[] {
  const phrase = nounBefore(`${before} `);
  return phrase.every(isCapital) ? phrase.slice(0, room) : phrase.slice(-room);
}

/** Who does it and the verb right before those counted: "virus menewaskan"; `undefined` where no active verb stands there. At most `room` words. */
export function countOfVerb(
  { lead, clause }: Pick<Statement, 'lead' | 'clause'>,
  before: string[],
  room: number,
): string[] | undefined {
  const last = before.length - 1;
  const verb = before[last] ?? '';
  if (!takesObject(verb)) return undefined;
  const owner = ownerOf(compiled(RELATIVE).exec(lead.slice(-200))?.[1] ?? '', room - 1);
  if (owner.length > 0) return [...owner, verb];
  // "menangkap ⟦tujuh pelaku⟧ tawuran dan menyita ⟦lima celurit⟧": a verb of its own.
  if (holds(NEW_VERB, lead)) return [verb];
  // "virus merebak di Afrika barat dan telah menewaskan ⟦1.000 orang⟧": who does it, however far before.
  const bare = withoutLightVerbs(contentWords(withoutAsides(clause)));
  const whose = bare.slice(0, Math.max(0, bare.findIndex(isVerb)));
  return [...whose.slice(0, room - 1), verb];
}
