import { isCapital } from '../tokoh/capitals';
import { SPEECH_VERBS } from '../tokoh/speech-words';
import { holds } from '../../text/matches';
import { withoutAsides } from './gist';
import { beforeVerb, contentWords, isVerb, WORD } from './label-words';
import { LONGEST, type Statement } from './statement';

/** Behind a number of a clause without its subject, the clause that has it: ", Rangga Wirasena akhirnya ". */
const MAIN = /^(?:\s(?:lalu|lamanya|ini|silam|itu))?,\s([^,]+)/;
/** What opens such a clause: "meski sudah ", "setelah ". */
const SUBORDINATE =
  /^\s*(?:meski|meskipun|walau|walaupun|setelah|usai|sempat|selama|sejak|sebelum|sudah|telah)\s/;
/** A deed that opens its sentence: "Didirikan pada ", "Mulai dibuka pada ", "Lahir pada "; not "Diberitakan ". */
const OPENS =
  /^\s*(?:mulai\s|baru\s|resmi\s)?(?!di(?:berita|ketahui|kabar|lapor|jelas|ungkap|sebut|kata|sampai|kutip|lansir|temui|hubungi|minta|tanya|rencana|jadwal|perkira|duga))(?:di[a-z]{4,}|lahir|berdiri|berawal|bermula)\s/;

/** "Meski sudah berdiri sejak ⟦2 Mei⟧, koperasi itu …": the deed of a clause without its subject, and the subject of the next. */
export function openingDeed({ lead, rest }: Statement): string[] | undefined {
  const words = contentWords(lead).map((word, at) => (at === 0 ? word.toLowerCase() : word));
  const [verb = ''] = words;
  if (words.length > 3 || !isVerb(verb)) return undefined;
  const lower = lead.toLowerCase();
  if (!holds(SUBORDINATE, lower) && !holds(OPENS, lower)) return undefined;
  const subject = subjectBehind(rest, verb.startsWith('di'));
  return subject.length > 0 ? [...subject, ...words].slice(0, LONGEST) : undefined;
}

/** Who or what the main clause is about; of something done, what is said of it: "Dibuka pada …, bupati mengatakan taman itu gratis". */
function subjectBehind(rest: string, passive: boolean): string[] {
  const near = rest.slice(0, 160);
  const main = withoutAsides(MAIN.exec(near)?.[1] ?? '');
  const said = passive ? saidIn(near) : undefined;
  const words = contentWords(said ?? main);
  const subject = said === undefined ? beforeVerb(words) : toldOf(said);
  return subject.length > 0 || said !== undefined
    ? subject
    : words.slice(0, 3).filter((word) => isCapital(word));
}

/** "bahwa taman itu gratis": what something is said of. */
function toldOf(said: string): string[] {
  const pointed = POINTED.exec(said)?.[1];
  return pointed === undefined ? beforeVerb(contentWords(said)) : contentWords(pointed).slice(0, 2);
}
const POINTED = /^(?:\s(?:bahwa|kalau|jika))?\s((?:[^\s,]+\s){1,3}?)(?:itu|ini|tersebut)\s/;

/** What stands behind a verb of saying: "mengatakan bahwa taman itu gratis" → "taman itu gratis". */
function saidIn(text: string): string | undefined {
  const verb = (text.match(WORD) ?? []).find((word) => SPEECH_VERBS.has(word));
  return verb === undefined ? undefined : text.slice(text.indexOf(verb) + verb.length);
}
