import { refusalOf, refuseAddress } from '@/background/refuse-tab.ts';
import type { Desk } from '@/background/read-tab.ts';
import type { Result } from '@/reading';

/** Puts the overlay on top of a tab's page, or closes the one that is open there. Refuses where no script may run. */
export async function openOverlay(
  tabId: number,
  desk: Pick<Desk, 'tabOf'>,
  inject: (tabId: number) => Promise<unknown>,
): Promise<Result<void>> {
  const tab = await desk.tabOf(tabId);
  if (!tab) return { ok: false, refusal: 'tab-gone' };
  const refused = refuseAddress(tab.url);
  if (refused) return { ok: false, refusal: refused };
  try {
    await inject(tabId);
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, refusal: refusalOf(tab.url, (await desk.tabOf(tabId))?.url) };
  }
}
