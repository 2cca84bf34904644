import { expect, it } from 'vitest';
import { mendStory, tellBlocks } from '@/article/mend';
import { clean } from '@/clean/clean';
import { paragraphElements, paragraphTexts } from '@/article/paragraphs';

const PROSE = (n: number) =>
  `Paragraf ${n}: warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi.`;

it('puts back a lost paragraph of the story, and leaves a link list and other boxes out', () => {
  document.body.innerHTML = `<div class="isi">${[1, 2, 3].map((n) => `<p>${PROSE(n)}</p>`).join('')}<p><a href="/x">${PROSE(8)}</a></p></div><aside><p>${PROSE(9)}</p></aside>`;
  const told = tellBlocks(clean(paragraphElements(document.body)).stayed);
  const story = document.createElement('div');
  for (const n of [0, 2]) story.append(document.querySelectorAll('.isi p')[n]!.cloneNode(true));
  mendStory(told, story);
  expect(paragraphTexts(story)).toEqual([PROSE(1), PROSE(2), PROSE(3)]);
  expect(story.innerHTML).not.toContain('data-jernih');
});
