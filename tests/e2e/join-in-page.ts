import { Readability } from '@mozilla/readability';
import type { JoinProgress } from '@/page/join-pages';
import { joinStory } from '@/page/join-story';
import type { Article, Result } from '@/reading';

// Runs inside a real page: joining with the browser's own parser, network and clock, and a plain reader of single pages.
async function readDocument(doc: Document): Promise<Result<Article>> {
  const read = new Readability(doc.cloneNode(true) as Document).parse();
  if (!read?.content || (read.textContent ?? '').length < 300)
    return { ok: false, refusal: 'not-an-article' };
  const body = new DOMParser().parseFromString(read.content, 'text/html').body;
  const paragraphs = Array.from(body.querySelectorAll('p'), (p) => p.textContent?.trim() ?? '').filter(
    Boolean,
  );
  const words = paragraphs.join(' ').split(' ').length;
  const base = { url: doc.URL, lang: 'id', removals: [], minutes: 1, pages: { joined: 1, total: 1 } };
  return { ok: true, value: { ...base, title: read.title ?? '', html: read.content, paragraphs, words } };
}

async function join(cancelAfter?: number) {
  const cancel = new AbortController();
  const progress: Pick<JoinProgress, 'done' | 'total'>[] = [];
  const onProgress = ({ done, total }: JoinProgress) => {
    progress.push({ done, total });
    if (done === cancelAfter) cancel.abort();
  };
  const timers = {
    setTimeout: (act: () => void, milliseconds: number) => setTimeout(act, milliseconds),
    clearTimeout: (timer: unknown) => clearTimeout(timer as number),
  };
  const network = { fetch: fetch.bind(globalThis), reports: document, timers, DOMParser };
  const joined = await joinStory(document, network, readDocument, { signal: cancel.signal, onProgress });
  if (!joined.ok) throw new Error(joined.refusal);
  return { article: joined.value, progress };
}

Object.assign(globalThis, { joinHere: join });
