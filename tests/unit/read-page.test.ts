// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '@/read-page';

const LINES = [
  'Kapal kayu itu berlayar dari dermaga lama<br/>menuju pulau seberang pada pagi hari, kata nelayan yang menunggu di tepi pantai.',
  'Nakhodanya, Sura Bahari, membawa garam dan kain tenun dalam perjalanan yang memakan waktu tiga hari tiga malam.',
  'Warga pulau menyambut kapal itu dengan tabuhan rebana dan nasi jagung yang dimasak sejak subuh di balai desa.',
  'Menurut Sura, ombak di selat tahun ini lebih tenang, sehingga kapal tiba setengah hari lebih cepat dari rencana.',
  'Kapal akan pulang sebelum musim angin barat dan membawa kopra, madu hutan, serta surat dari anak-anak sekolah.',
];
const READ = LINES.map((line) => line.replace('<br/>', ' '));
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const digest = '<p>Kabar lain menyusul.<br/><a href="/x">Selengkapnya...</a></p>';

describe('a page served as XHTML reads as one served as HTML', () => {
  it.each([
    ['in one clear place', `<div>${paragraphs(LINES)}${digest}</div>`],
    [
      'weighed, in two halves',
      `<div><section>${paragraphs(LINES.slice(0, 3))}</section><section class="b">${paragraphs(LINES.slice(3))}${digest}</section></div>`,
    ],
  ])('%s', async (_, story) => {
    for (const type of ['text/html', 'application/xhtml+xml'] as const) {
      const article = await read(`<h1>Kapal Kayu Berlayar</h1>${story}`, type);
      expect(article?.paragraphs).toEqual([...READ, 'Kabar lain menyusul.']);
      expect(article?.removals.map(({ text }) => text)).toEqual(['Selengkapnya...']);
      expect(article?.html).not.toMatch(/xmlns|\/>/);
    }
  });
});

describe('what is no web page of prose is refused by name', () => {
  it.each([
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>', 'text/html', 'not-an-article'],
    [
      'a picture',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
      'image/svg+xml',
      'not-a-web-page',
    ],
    ['data', '<kapal><nama/></kapal>', 'application/xml', 'not-a-web-page'],
    ['no body', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'application/xhtml+xml', 'not-a-web-page'],
  ] as const)('%s', async (_, source, type, refusal) => {
    expect(await readPage(new DOMParser().parseFromString(source, type))).toEqual({ ok: false, refusal });
  });
});

async function read(body: string, type: DOMParserSupportedType) {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Kapal</title></head><body>${body}</body></html>`;
  const result = await readPage(new DOMParser().parseFromString(page, type));
  return result.ok ? result.value : undefined;
}
