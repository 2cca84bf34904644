import { describe, expect, it } from 'vitest';
import { wakeLazyImages } from '@/page/lazy-images';

const woken = (html: string) => {
  document.body.innerHTML = html;
  wakeLazyImages(document.body);
  return Array.from(document.querySelectorAll('img'), (picture) => picture.getAttribute('src'));
};

describe('pictures that load late', () => {
  it.each([
    ['data-src', '<img data-src="/a.jpg">', ['/a.jpg']],
    [
      'a placeholder and data-original',
      '<img src="data:image/gif;base64,R0" data-original="/a.jpg">',
      ['/a.jpg'],
    ],
    ['srcset alone', '<img srcset="/a-400.jpg 400w, /a-800.jpg 800w">', ['/a-400.jpg']],
    [
      'a placeholder beside noscript',
      '<img src="data:image/gif;base64,R0"><noscript><img src="/a.jpg"></noscript>',
      ['/a.jpg'],
    ],
    ['noscript alone in its figure', '<figure><noscript><img src="/a.jpg"></noscript></figure>', ['/a.jpg']],
  ])('%s', (_, html, sources) => {
    expect(woken(html)).toEqual(sources);
  });

  it.each([
    ['a picture with its address', '<img src="/a.jpg" srcset="/b.jpg 2x">', ['/a.jpg']],
    ['a counting pixel in noscript', '<p>Padi</p><noscript><img src="https://x.id/p?1"></noscript>', []],
  ])('leaves alone: %s', (_, html, sources) => {
    expect(woken(html)).toEqual(sources);
    expect(document.querySelector('noscript')).toBeNull();
  });
});
