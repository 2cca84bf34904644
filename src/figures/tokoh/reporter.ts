import type { Block } from './block';
import {
  followsVerb,
  isBareVerb,
  speakerBefore,
  speakerBehind,
  type People,
  type Speaker,
} from './find-speaker';
import { saysNya, SPEECH_VERBS } from './speech-words';
import { wordSet } from '../../text/word-set';

const SILENT = wordSet('enggan emoh ogah urung menolak tidak tak belum batal');
/** Before a verb of saying: nothing has been said, or others say so. */
const UNSAID = wordSet(
  'akan bakal hendak harus wajib perlu bisa dapat mau jangan bukan dikabarkan disebut dilaporkan diduga diminta didesak diharapkan diundang dipaksa',
);
/** Who does not deny says so. */
const DENIALS = /^me(?:mbantah|nampik|nepis|nyangkal|ragukan|nyesalkan)$/;

/** The speaker of words reported without quotation marks, at a verb of saying. */
export function reporter(block: Block, index: number, people: People): Speaker | undefined {
  const word = block.lower[index]!;
  // "enggan berkomentar", "tidak menjawab"; but "tak membantah".
  const before = block.lower[index - 1] ?? '';
  if (UNSAID.has(before) || (SILENT.has(before) && !DENIALS.test(word))) return undefined;
  // "Menurutnya harga turun", "Katanya, harga turun": whom the sentence before is about.
  if (word === 'menurutnya') return 'he';
  if (saysNya(word) && block.lower[index + 1] === ',' && block.starts[block.sentence[index]!] === index)
    return 'he';
  if (SPEECH_VERBS.has(word)) return speakerBefore(block, index, people);
  // "nama yang disebutkan antara lain Rangga": said of him.
  if (followsVerb(word) && block.lower[index - 1] === 'yang') return undefined;
  // "Seperti ditulis Rangga dalam bukunya": not "lagu ditulis Rangga".
  if (word === 'ditulis' && /^(?:seperti|sebagaimana)$/.test(before))
    return known(speakerBehind(block, index, people));
  if (followsVerb(word)) return known(speakerBehind(block, index, people));
  const previous = block.lower[index - 1];
  // "Kata Rangga, air cukup", "Masih kata Rangga".
  const opens = word === 'kata' && (previous === undefined || previous === 'masih' || previous === '.');
  if (isBareVerb(word) && (opens || previous === ',' || previous === '"' || previous === '”'))
    return known(speakerBehind(block, index, people));
  return undefined;
}

const known = (speaker: Speaker) => (speaker === 'unnamed' ? undefined : speaker);
