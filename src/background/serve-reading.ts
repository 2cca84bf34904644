import { openOverlay } from '@/background/open-overlay.ts';
import { joinTab, readTab, readTabOn, type Desk } from '@/background/read-tab.ts';
import { onMessage, sendMessage, type JoinStep } from '@/messages.ts';

/** Answers popup and overlay: reads tabs, joins split stories, opens the overlay. */
export function serveReading(desk: Desk, inject: (tabId: number) => Promise<unknown>): void {
  // The popup names its tab; the overlay, which follows it, has one.
  onMessage('readTab', ({ data, sender }) =>
    data === undefined ? readTabOn(tabIdOf(sender), desk) : readTab(data, desk),
  );
  onMessage('joinTab', ({ data, sender }) => joinTab(data ?? tabIdOf(sender), desk));
  onMessage('openOverlay', ({ data }) => openOverlay(data, desk, inject));
  onMessage('cancelJoin', ({ data, sender }) => tellTab(data ?? tabIdOf(sender)));
  onMessage('joinStep', ({ data, sender }) => tellViews(tabIdOf(sender), data));
}

function tabIdOf(sender: { tab?: { id?: number | undefined } | undefined }): number {
  return sender.tab?.id ?? -1;
}

async function tellTab(tabId: number): Promise<void> {
  await sendMessage('stopJoining', undefined, tabId);
}

/** The popup hears the worker's broadcast, the overlay what is sent to its tab; either may be closed. */
async function tellViews(tabId: number, step: JoinStep): Promise<void> {
  const told = { ...step, tabId };
  await Promise.allSettled([sendMessage('joinProgress', told), sendMessage('joinProgress', told, tabId)]);
}
