import type { Block } from '@/clean/rule';
import type { Metadata } from '@/page/metadata';
import { parseDateLine } from '@/page/metadata-date';
import { endsSentence, SENTENCE_LENGTH } from '@/page/prose';
import { isHeading } from '@/page/text-of';

const MOST_BLOCKS = 12;
// A longer line is a sentence.
const LONGEST = 120;

/**
 * Takes out of a story's first lines what is shown above it already: its headline, a line with its own date, its writer's.
 * Stops at the second sentence, since a standfirst may stand above date and writer; any other line stays.
 */
export function dropHead(blocks: readonly Block[], metadata: Metadata): void {
  let sentences = 0;
  for (const { element, text } of blocks.slice(0, MOST_BLOCKS)) {
    const heading = isHeading(element);
    if (sentences > 0 && heading) return;
    if (repeatsHead(text, heading, metadata)) element.remove();
    else if ((text.length >= SENTENCE_LENGTH || endsSentence(text)) && sentences++ > 0) return;
  }
}

function repeatsHead(text: string, heading: boolean, { title, byline, publishedAt }: Metadata): boolean {
  const [line, headline] = [text.toLowerCase(), title.toLowerCase()];
  // A rubric may stand in the headline's element.
  if (line === headline || (heading && line.endsWith(headline))) return true;
  if (text.length > LONGEST || endsSentence(text)) return false;
  const date = publishedAt?.slice(0, 10);
  if (date && parseDateLine(text)?.date === date) return true;
  return byline ? text.length <= byline.length + 20 && text.includes(byline) : false;
}
