import { expect, it } from 'vitest';
import { sentenceSpans } from '@/text/sentences';

const sentences = (text: string) =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['Harga naik. Warga mengeluh.', ['Harga naik.', 'Warga mengeluh.']],
  ['"Kami siap." Ia pergi.', ['"Kami siap."', 'Ia pergi.']],
  ['Benarkah? Ya! 12 orang setuju.', ['Benarkah?', 'Ya!', '12 orang setuju.']],
])('parts %s', (text, parts) => expect(sentences(text)).toEqual(parts));

it.each([
  'Rp 1.250.000 per orang',
  'Ia tinggal di Jl. Merdeka',
  'Menurut dr. Sari Wangi',
  'Oleh M. Rahman saja',
  '',
])('leaves "%s" whole', (text) => expect(sentences(text)).toEqual([text]));
