const SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img',
];

/** Gives pictures that load late their true address: `data-src` and its like, the first of `srcset`, else `noscript`. */
export function wakeLazyImages(root: ParentNode): void {
  for (const picture of root.querySelectorAll('img')) {
    const source = SOURCES.map((name) => picture.getAttribute(name)).find((value) => value);
    const inSet = (picture.getAttribute('srcset') ?? picture.getAttribute('data-srcset'))
      ?.trim()
      .split(/[\s,]+/)[0];
    const shown = picture.getAttribute('src');
    const placeholder = !shown || shown.startsWith('data:image');
    const address = source ?? (placeholder ? inSet : undefined);
    if (address) picture.setAttribute('src', address);
  }
}
