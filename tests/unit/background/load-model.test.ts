import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { loadModel } from '@/background/load-model.ts';
import { rulesTagger } from '@/figures/tokoh/rules-tagger';

describe('the model of names', () => {
  it('is the shipped one', async () => {
    const file = await readFile('public/tagger.bin');
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
    const { tagger, names } = await loadModel(async () => bytes);
    expect(names).toBe('model');
    expect(tagger.tag('Wali Kota Bogor Rangga Wirasena mengatakan hal itu .'.split(' '))).toContain('B-PER');
  });

  it.each([
    ['damaged', async () => new ArrayBuffer(7)],
    ['missing', async () => Promise.reject(new TypeError('not found'))],
  ])('where its file is %s, is the rules', async (_, file) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await loadModel(file)).toEqual({ tagger: rulesTagger, names: 'rules' });
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
