// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeHtml } from '@/views/safe-html.ts';

const BASE = 'https://contoh.id/berita/1';

function shown(markup: string, pictures: 'shown' | 'held' = 'shown'): string {
  const box = document.createElement('div');
  box.append(safeHtml(markup, BASE, pictures));
  return box.innerHTML;
}

describe('what must go', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['a handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['a nested handler', '<p><img src="x.jpg" onerror="alert(1)">a</p>', 'onerror'],
    ['a style element', '<style>p{display:none}</style><p>a</p>', '<p>a</p>'],
    ['a style attribute', '<p style="position:fixed">a</p>', '<p>a</p>'],
    ['a frame', '<iframe src="https://jahat.id"></iframe><p>a</p>', '<p>a</p>'],
    ['a form', '<form action="https://jahat.id"><input name="a"></form><p>a</p>', '<p>a</p>'],
    ['an id and a class', '<p id="panel" class="popup-bar">a</p>', '<p>a</p>'],
    ['a data attribute', '<p data-paragraph="9">a</p>', '<p>a</p>'],
    ['a base tag', '<base href="https://jahat.id/"><p>a</p>', '<p>a</p>'],
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://jahat.id"><p>a</p>', '<p>a</p>'],
  ])('%s', (_, markup, expected) => {
    if (expected.startsWith('<')) expect(shown(markup)).toBe(expected);
    else expect(shown(markup)).not.toContain(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:1',
  ])('the address %j of a link', (address) => {
    expect(shown(`<a href="${address}">a</a>`)).toBe('<a>a</a>');
  });

  it.each(['javascript:alert(1)', 'data:image/svg+xml,<svg onload="alert(1)"/>', 'file:///etc/passwd'])(
    'a picture at %j',
    (address) => {
      expect(shown(`<img src='${address}'>`)).not.toContain('src=');
    },
  );

  it('an svg and a math with what they carry', () => {
    expect(shown('<svg><a href="javascript:alert(1)">a</a></svg><math><mi>x</mi></math>')).not.toMatch(
      /svg|math|javascript/,
    );
  });
});

describe('what must stay', () => {
  it('text, emphasis, lists, tables and quotes', () => {
    const markup =
      '<h2>a</h2><p>b <strong>c</strong> <em>d</em></p><ul><li>e</li></ul><blockquote>f</blockquote><table><tbody><tr><td colspan="2">g</td></tr></tbody></table>';
    expect(shown(markup)).toBe(markup);
  });

  it('links, made whole and opened outside', () => {
    expect(shown('<a href="/x">a</a>')).toBe(
      '<a href="https://contoh.id/x" target="_blank" rel="noopener noreferrer">a</a>',
    );
  });

  it('pictures with caption, without telling the site where they are seen', () => {
    const figure = shown('<figure><img src="/a.jpg" alt="b"><figcaption>c</figcaption></figure>');
    expect(figure).toContain('src="https://contoh.id/a.jpg"');
    expect(figure).toContain('referrerpolicy="no-referrer"');
    expect(figure).toContain('<figcaption>c</figcaption>');
  });
});

it('holds back pictures of stories from history', () => {
  expect(shown('<img src="/a.jpg">', 'held')).not.toMatch(/\ssrc=/);
});

it('is the only place of the views that makes DOM of markup', () => {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const sinks =
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment/;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => sinks.test(readFileSync(file, 'utf8')))).toEqual([]);
});
