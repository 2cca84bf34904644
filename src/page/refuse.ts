import type { Refusal } from '@/reading';

// Real articles have some thousands of elements; a page of this many is an application or an endless list.
const MOST_ELEMENTS = 250_000;

/** Why a document is not read at all; `undefined` where it may hold a story. */
export function refuseDocument(doc: Document): Refusal | undefined {
  if (doc.contentType === 'application/pdf') return 'pdf';
  if (!doc.body || !/html/.test(doc.contentType))
    return doc.contentType === 'text/plain' ? 'not-an-article' : 'not-a-web-page';
  return doc.getElementsByTagName('*').length > MOST_ELEMENTS ? 'page-too-large' : undefined;
}
