import { ANY_LETTERS } from '../../text/letters';
import type { Tokoh } from '../../reading';

/** Words of a headline: "Irfan", "G20"; not ",". */
const WORD = new RegExp(`[${ANY_LETTERS}\\d]+`, 'g');

const QUOTED = 4;
const EACH_QUOTE = 0.5;
const MOST_QUOTES = 6;
const IN_TITLE = 5;
const IN_LEAD = 1;
const EACH_MENTION = 1;
const MOST_MENTIONS = 10;
const HAS_ROLE = 1;
const LEAD_PARAGRAPHS = 3;

/** Orders people by what they say, the headline and the lead, and how often they are named; the earlier first in a draw. */
export function rankTokoh(tokoh: Tokoh[], title: string): Tokoh[] {
  const titleWords = new Set(title.toLowerCase().match(WORD));
  const scored = tokoh.map((one) => ({ one, score: scoreOf(one, titleWords) }));
  return scored.sort((a, b) => b.score - a.score).map(({ one }) => one);
}

function scoreOf({ name, aliases, quotes, mentions, role }: Tokoh, title: Set<string>): number {
  const inTitle = [name, ...aliases].some(
    (form) => form.length > 2 && (form.toLowerCase().match(WORD) ?? []).every((word) => title.has(word)),
  );
  const said = quotes.length > 0 ? QUOTED + EACH_QUOTE * Math.min(quotes.length, MOST_QUOTES) : 0;
  const first = mentions[0]?.paragraph ?? Infinity;
  const lead = Math.max(0, LEAD_PARAGRAPHS - first) * IN_LEAD;
  return (
    said +
    (inTitle ? IN_TITLE : 0) +
    lead +
    EACH_MENTION * Math.min(mentions.length, MOST_MENTIONS) +
    (role ? HAS_ROLE : 0)
  );
}
