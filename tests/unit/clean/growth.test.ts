// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { paragraphElements } from '@/article/paragraphs';
import { clean } from '@/clean/clean';
import { placeRemovals } from '@/clean/place-removals';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar.';
const LABEL = '<p>Baca Juga</p>';
const LINK = '<p><a href="/a">Panen Raya di Lembah Utara</a></p>';

/** How many letters of a page are read while it is cleaned: each as often as it is read. */
function lettersRead(body: string): number {
  const doc = new DOMParser().parseFromString(`<article><p>${SENTENCE}</p>${body}</article>`, 'text/html');
  const elements = paragraphElements(doc.body);
  let letters = 0;
  const getters = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
  ] as const;
  const undo = getters.map(([owner, name]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...own,
      get(this: Node) {
        const text = own.get!.call(this) as string | null;
        letters += text?.length ?? 0;
        return text;
      },
    });
    return () => Object.defineProperty(owner, name, own);
  });
  clean(elements);
  undo.forEach((restore) => restore());
  return letters;
}

it.each([
  ['labels with a headline each', (n: number) => (LABEL + LINK).repeat(n)],
  ['labels without any', (n: number) => (LABEL + `<p>${SENTENCE}</p>`).repeat(n)],
  ['labels in boxes of their own', (n: number) => `<div><div>${LABEL}</div></div>${LINK}`.repeat(n)],
  ['links to reply', (n: number) => `<div><p>${SENTENCE}</p><p><a href="#b">Balas</a></p></div>`.repeat(n)],
  ['calls to give', (n: number) => `<p>Dukung kami</p><p><a href="/d">Donasi sekarang</a></p>`.repeat(n)],
])('reads each letter a few times, however many there are: %s', (_, body) => {
  expect(lettersRead(body(400))).toBeLessThanOrEqual(lettersRead(body(40)) * 12);
});

it('reads no further behind a label than a list of headlines is long', () => {
  const nested = (n: number) => `<div>${LABEL}<p>${SENTENCE}</p>`.repeat(n) + '</div>'.repeat(n);
  expect(lettersRead(nested(200)) - lettersRead(nested(100))).toBeLessThan(100 * 10_000);
});

it('places a removal beside a line that the story has twice at the right one', () => {
  const lines = ['Satu. ', 'Lagu itu diulang.', 'Dua.', 'Lagu itu diulang.', 'Tiga.'].map((text) =>
    text.trim(),
  );
  const markup = lines.map((text) => `<p>${text} ${text === 'Dua.' ? SENTENCE : ''}</p>`);
  markup.splice(1, 0, `<p>Baca Juga: <a href="/a">Panen Raya</a></p>`);
  markup.splice(5, 0, `<p>Baca Juga: <a href="/b">Pasar Lama</a></p>`);
  const doc = new DOMParser().parseFromString(`<article>${markup.join('')}</article>`, 'text/html');
  const { taken, stayed } = clean(paragraphElements(doc.body));
  const removals = placeRemovals(
    taken,
    stayed.map(({ text }) => text),
  );
  expect(removals.map(({ text, at }) => [text, at])).toEqual([
    ['Baca Juga: Panen Raya', 1],
    ['Baca Juga: Pasar Lama', 4],
  ]);
});
