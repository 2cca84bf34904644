// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphElements, paragraphTexts } from '@/article/paragraphs';
import { wrapLooseText } from '@/article/wrap-loose-text';
import { clean } from '@/clean/clean';
import { readPage } from '@/read-page';
import { BLOCK_FORMS, headline, INLINE_FORMS, story, TRUE_FORMS } from './invented-story';

const PLACE = fc.nat({ max: 12 });
const BLOCKS = Object.entries(BLOCK_FORMS);
const INLINE = Object.entries(INLINE_FORMS);
const anyBlock = fc.tuple(fc.constantFrom(...BLOCKS), headline, headline, PLACE);

const pageOf = (blocks: readonly string[]) =>
  new DOMParser().parseFromString(
    `<title>Judul</title><body><header><nav><a href="/">Beranda</a></nav></header><main><article><h1>Judul Cerita Ini</h1><div class="isi">${blocks.join('')}</div></article></main><footer>Redaksi</footer></body>`,
    'text/html',
  );
const asParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`);

/** What stays of a body after cleaning, and how many times something was taken. */
function cleaned(doc: Document): { left: string[]; taken: number } {
  const body = doc.querySelector('.isi')!;
  wrapLooseText(body);
  const { taken } = clean(paragraphElements(body));
  return { left: paragraphTexts(body), taken: taken.length };
}

/** The whole way of a page, for a page that has a story. */
async function read(blocks: readonly string[]) {
  const result = await readPage(pageOf(blocks));
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

describe('an interruption between paragraphs goes, and nothing else', () => {
  it.each(BLOCKS)('%s', (_, form) => {
    fc.assert(
      fc.property(story, headline, headline, PLACE, (texts, a, b, place) => {
        const blocks = asParagraphs(texts);
        blocks.splice(place % (blocks.length + 1), 0, form(a, b));
        const { left, taken } = cleaned(pageOf(blocks));
        expect(left).toEqual(texts);
        expect(taken).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('in a body of lines apart by <br>', () => {
    fc.assert(
      fc.property(story, headline, PLACE, (texts, a, place) => {
        const lines: string[] = [...texts];
        lines.splice(place % (lines.length + 1), 0, `(Baca juga: <a href="/a">${a}</a>)`);
        expect(cleaned(pageOf([lines.join('<br><br>')])).left).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  it('several at once, anywhere', () => {
    fc.assert(
      fc.property(story, fc.array(anyBlock, { minLength: 1, maxLength: 5 }), (texts, interruptions) => {
        const blocks = asParagraphs(texts);
        for (const [[, form], a, b, place] of interruptions)
          blocks.splice(place % (blocks.length + 1), 0, form(a, b));
        expect(cleaned(pageOf(blocks)).left).toEqual(texts);
      }),
      { numRuns: 120 },
    );
  });
});

describe('an interruption inside a paragraph goes, and nothing else', () => {
  it.each(INLINE)('%s', (_, { at, html }) => {
    fc.assert(
      fc.property(story, headline, PLACE, PLACE, (texts, a, place, gap) => {
        const blocks: string[] = [...texts];
        const index = place % blocks.length;
        const sentences = blocks[index]!.split(/(?<=\.) /);
        const after = at === 'end' ? sentences.length - 1 : gap % sentences.length;
        blocks[index] = sentences.map((each, i) => (i === after ? each + html(a) : each)).join(' ');
        expect(cleaned(pageOf(asParagraphs(blocks))).left).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a true block that looks like one stays', () => {
  it.each(Object.entries(TRUE_FORMS))('%s', (_, form) => {
    fc.assert(
      fc.property(
        story,
        headline,
        headline,
        PLACE,
        anyBlock,
        (texts, a, b, place, [[, interruption], c, d, gap]) => {
          const at = place % (texts.length + 1);
          const blocks = asParagraphs(texts).toSpliced(at, 0, form.html(a, b));
          const whole = texts.toSpliced(at, 0, ...form.texts(a, b));
          blocks.splice(gap % (blocks.length + 1), 0, interruption(c, d));
          expect(cleaned(pageOf(blocks)).left).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a true block beside each interruption stays, before it and behind it', () => {
  const BEFORE = 'Ranpura belasti menggarsi kumandra di tirosa sebelum pelangat.';
  const AFTER = 'Wendira sorbata berlumat dengan luminda ketika garsepa tersepan.';
  const OWN = ['Dolmani Kestura Barlonga', 'Minsira Tirosa'] as const;

  it.each(Object.entries(TRUE_FORMS))('%s', (_, form) => {
    const lost = BLOCKS.flatMap(([name, interruption]) =>
      ['before', 'behind'].flatMap((side) => {
        const pair = [interruption('Judul Cerita Lain', 'Judul Lain Lagi'), form.html(...OWN)];
        if (side === 'before') pair.reverse();
        const { left } = cleaned(pageOf([`<p>${BEFORE}</p>`, ...pair, `<p>${AFTER}</p>`]));
        const whole = [BEFORE, ...form.texts(...OWN), AFTER];
        return JSON.stringify(left) === JSON.stringify(whole) ? [] : [{ [`${side} ${name}`]: left }];
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('cleaning', () => {
  it('takes nothing out of a story without interruptions', () => {
    fc.assert(
      fc.property(story, (texts) => {
        expect(cleaned(pageOf(asParagraphs(texts)))).toEqual({ left: texts, taken: 0 });
      }),
    );
  });

  it('twice is cleaning once', () => {
    fc.assert(
      fc.property(story, fc.array(anyBlock, { maxLength: 5 }), (texts, interruptions) => {
        const blocks = asParagraphs(texts);
        for (const [[, form], a, b, place] of interruptions)
          blocks.splice(place % (blocks.length + 1), 0, form(a, b));
        const doc = pageOf(blocks);
        const once = cleaned(doc);
        expect(cleaned(doc)).toEqual({ left: once.left, taken: 0 });
      }),
      { numRuns: 120 },
    );
  });
});

describe('reading the page', () => {
  it('gives the story alone, whatever interrupts it', async () => {
    await fc.assert(
      fc.asyncProperty(
        story,
        fc.array(anyBlock, { minLength: 1, maxLength: 4 }),
        async (texts, interruptions) => {
          fc.pre(texts.join(' ').split(' ').length > 60);
          const blocks = asParagraphs(texts);
          for (const [[, form], a, b, place] of interruptions)
            blocks.splice(place % (blocks.length + 1), 0, form(a, b));
          const { paragraphs, removals } = await read(blocks);
          expect(paragraphs).toEqual(texts);
          expect(removals.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 80 },
    );
  });
});
