import { compiled } from '../../text/matches';
import { contentWords } from './label-words';
import { joinWords } from './statement';

/** What a sentence is about, before its comma: "Untuk jenjang SMA, ", "Bagi pemula, "; not "Untuk itu, ". */
const TOPIC = /^\s*(?:Untuk|Khusus|Bagi|Demi|Guna)\s([^,]{3,60}),\s/;

/** A label of no more than two words with what the sentence is about: "TVRI menayangkan" in "Untuk jenjang SMA, …". */
export function withTopic(label: string | undefined, lead: string): string | undefined {
  const words = label?.split(' ') ?? [];
  const topic = words.length === 0 || words.length > 2 ? undefined : compiled(TOPIC).exec(lead)?.[1];
  return topic === undefined ? label : joinWords([...words, ...contentWords(topic).slice(0, 2)]);
}
