import { Readability } from '@mozilla/readability';

/** The story's element as Readability finds it; `undefined` where it finds none. Consumes the document. */
export function extractStory(doc: Document): Element | undefined {
  const parsed = new Readability<unknown>(doc, { serializer: (node) => node, keepClasses: true }).parse();
  return parsed?.content ? (parsed.content as Element) : undefined;
}
