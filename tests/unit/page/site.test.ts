import { describe, expect, it } from 'vitest';
import { httpUrl, siteOf } from '@/page/site';

describe('siteOf', () => {
  it.each([
    ['money.kompas.com', 'kompas.com'],
    ['kompas.com', 'kompas.com'],
    ['life.viva.co.id', 'viva.co.id'],
    ['WWW.Inews.ID', 'inews.id'],
    ['kaltim.prokal.co', 'prokal.co'],
    ['news.thestar.com.my', 'thestar.com.my'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, site) => expect(siteOf(host)).toBe(site));
});

describe('httpUrl', () => {
  const base = 'https://contoh.com/read/1';
  it.each([
    ['/foto/a.jpg', 'https://contoh.com/foto/a.jpg'],
    ['//lain.com/a', 'https://lain.com/a'],
    [' https://rina:rahasia@contoh.com/a ', 'https://contoh.com/a'],
  ])('resolves "%s"', (value, href) => expect(httpUrl(value, base)?.href).toBe(href));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,a',
    'about:blank',
    'http://[',
    '',
    ' ',
    null,
    7,
    {},
  ])('refuses %s', (value) => expect(httpUrl(value, base)).toBeUndefined());
});
