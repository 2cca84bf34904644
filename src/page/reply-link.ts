import { linksOf, rawText } from '@/page/text-of';
const REPLY = /^\s*(balas|tanggapi|jawab|reply|répondre|responder|antworten|rispondi|odpowiedz)\s*$/i; // "Balas" – not "Balasan"

/** Whether a text is the link under each entry of a thread of comments: "Balas". */
export function isReply(text: string): boolean {
  return REPLY.test(text);
}

/** Whether such a link stands in a box. */
export function holdsReply(box: Element): boolean {
  return linksOf(box).some((link) => isReply(rawText(link)));
}
