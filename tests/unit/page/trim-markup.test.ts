import { expect, it } from 'vitest';
import { dropComments, trimMarkup } from '@/page/trim-markup';

it('leaves addresses and table cells, and takes classes, styles, handlers and comments', () => {
  document.body.innerHTML =
    '<div class="a" data-x="1"><!-- iklan --><p style="color:red" onclick="x()">Padi <a href="/a" rel="b" target="_blank">dipanen</a></p><img src="a.jpg" alt="Padi" loading="lazy"><table><tr><td colspan="2" bgcolor="red">1</td></tr></table></div>';
  const root = document.body.firstElementChild!;
  dropComments(root);
  trimMarkup(root);
  expect(root.outerHTML).toBe(
    '<div><p>Padi <a href="/a">dipanen</a></p><img src="a.jpg" alt="Padi"><table><tbody><tr><td colspan="2">1</td></tr></tbody></table></div>',
  );
});
