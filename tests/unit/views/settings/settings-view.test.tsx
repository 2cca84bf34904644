import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsView } from '@/views/settings/settings-view.tsx';

const fake = vi.hoisted(() => ({
  settings: {} as Record<string, unknown>,
  asked: [] as [string, unknown][],
  older: 0,
  answer: { ok: true, value: { batch: 3, count: 2 } } as unknown,
}));
vi.mock('@/messages.ts', () => ({
  async sendMessage(name: string, data: unknown) {
    if (name === 'knownSites') return ['kabar.example.com', 'contoh.com'];
    if (name === 'countStories') return fake.older;
    fake.asked.push([name, data]);
    return fake.answer;
  },
}));
vi.mock('@/platform/words.ts', () => import('../fake-words.ts'));
vi.mock('@/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('@/platform/settings.ts', () => ({
  loadSettings: async () => fake.settings,
  saveSettings: async (change: object) => (fake.settings = { ...fake.settings, ...change }),
}));

let root: HTMLElement;
const settle = async () => {
  for (let round = 0; round < 3; round++) await act(() => new Promise<void>((done) => setTimeout(done)));
};
const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
const type = async (selector: string, text: string) => {
  const field = find<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const press = async (selector: string) => {
  find(selector).click();
  await settle();
};
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

beforeEach(async () => {
  fake.settings = {
    paused: false,
    excludedSites: ['bank.co.id'],
    keep: 'always',
    theme: 'auto',
    textScale: 1,
    syncIndex: false,
  };
  fake.asked.length = 0;
  fake.answer = { ok: true, value: { batch: 3, count: 2 } };
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<SettingsView />, root));
  await settle();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('what the reader chooses', () => {
  it('is shared with other devices only when asked for', async () => {
    expect(find<HTMLInputElement>('[name=sync-index]').checked).toBe(false);
    await press('[name=sync-index]');
    expect(fake.settings['syncIndex']).toBe(true);
  });

  it('excludes a site given as a whole address', async () => {
    await type('[placeholder="misalnya bank.co.id"]', 'https://www.klinik.example.com/masuk');
    button('Tambah').click();
    await settle();
    expect(fake.settings['excludedSites']).toEqual(['bank.co.id', 'klinik.example.com']);
  });

  it.each(['bank', 'https://', 'dua kata'])('does not take "%s" for a site', async (text) => {
    await type('[placeholder="misalnya bank.co.id"]', text);
    button('Tambah').click();
    await settle();
    expect(fake.settings['excludedSites']).toEqual(['bank.co.id']);
    expect(find('[role=alert]').textContent).toBe('Tulis nama situs, misalnya bank.co.id.');
  });

  it('records an excluded site again', async () => {
    await press('[aria-label="Hapus bank.co.id"]');
    expect(fake.settings['excludedSites']).toEqual([]);
  });
});

describe('how long readings are kept', () => {
  const choose = async (keep: string) => {
    const field = find<HTMLSelectElement>('[name=keep]');
    field.value = keep;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  it('changes at once where nothing is older', async () => {
    fake.older = 0;
    await choose('30-days');
    expect(fake.settings['keep']).toBe('30-days');
    expect(fake.asked).toEqual([]);
  });

  it('deletes nothing before the reader agreed', async () => {
    fake.older = 12;
    await choose('1-year');
    expect(root.textContent).toContain('12 bacaan lebih lama dari itu akan dihapus.');
    button('Batal').click();
    await settle();
    expect(fake.settings['keep']).toBe('always');
    expect(fake.asked).toEqual([]);
    expect(find<HTMLSelectElement>('[name=keep]').value).toBe('always');
  });

  it('deletes what is older, and takes it back together with the choice', async () => {
    fake.older = 2;
    await choose('30-days');
    await press('[data-action=keep-apply]');
    expect(fake.settings['keep']).toBe('30-days');
    expect(fake.asked).toMatchObject([['removeMatching', { read: true, until: expect.any(Number) }]]);
    expect(root.textContent).toContain('2 bacaan dihapus.');
    await press('[data-action=keep-undo]');
    expect(fake.settings['keep']).toBe('always');
    expect(fake.asked.at(-1)).toEqual(['restoreStories', 3]);
  });

  it('stays as it is where deleting did not work', async () => {
    fake.older = 2;
    fake.answer = { ok: false, refusal: 'read-only' };
    await choose('30-days');
    await press('[data-action=keep-apply]');
    expect(fake.settings['keep']).toBe('always');
    expect(root.textContent).toContain('Tidak berhasil; tidak ada yang berubah.');
  });
});

describe('deleting part of the history', () => {
  it('offers the sites of the history', () => {
    const sites = [...root.querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value);
    expect(sites).toEqual(['kabar.example.com', 'contoh.com']);
  });

  it('needs a site or a day', () => {
    expect(find<HTMLButtonElement>('[data-action=delete-some]').disabled).toBe(true);
  });

  it('deletes a site between two days, the last one included, and takes it back', async () => {
    await type('[name=delete-site]', ' www.Contoh.com ');
    const [from, until] = [...root.querySelectorAll<HTMLInputElement>('[type=date]')];
    for (const [field, day] of [
      [from!, '2026-03-01'],
      [until!, '2026-03-02'],
    ] as const) {
      field.value = day;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settle();
    await press('[data-action=delete-some]');
    expect(fake.asked).toEqual([
      [
        'removeMatching',
        {
          site: 'contoh.com',
          from: new Date(2026, 2, 1).getTime(),
          until: new Date(2026, 2, 3).getTime(),
        },
      ],
    ]);
    expect(root.textContent).toContain('2 bacaan dihapus.');
    button('Urungkan').click();
    await settle();
    expect(fake.asked.at(-1)).toEqual(['restoreStories', 3]);
  });

  it('says so when it did not work', async () => {
    fake.answer = { ok: false, refusal: 'read-only' };
    await type('[name=delete-site]', 'contoh.com');
    await press('[data-action=delete-some]');
    expect(root.textContent).toContain('Tidak berhasil; tidak ada yang berubah.');
  });
});

describe('deleting everything', () => {
  it.each(['', 'hapus', 'HAPU'])('does not happen after "%s"', async (text) => {
    await type('[aria-label^="Ketik HAPUS"]', text);
    expect((button('Hapus seluruh riwayat') as HTMLButtonElement).disabled).toBe(true);
  });

  it('happens after the word was typed', async () => {
    await type('[aria-label^="Ketik HAPUS"]', 'HAPUS');
    button('Hapus seluruh riwayat').click();
    await settle();
    expect(fake.asked).toEqual([['clearHistory', undefined]]);
    expect(root.textContent).toContain('Riwayat kini kosong.');
  });
});
