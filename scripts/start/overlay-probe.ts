import type { CDPSession, Page } from 'puppeteer-core';

/** The part of a DOM node that CDP tells, through closed shadow roots too. */
interface Node {
  backendNodeId: number;
  localName: string;
  children?: Node[];
  shadowRoots?: Node[];
}

const HOST = 'jernih-overlay';

/** Runs a function (an asynchronous one too) on the overlay's dialog, inside its closed shadow root; `undefined` where none is open. */
export async function inOverlay<T>(
  page: Page,
  look: (dialog: HTMLDialogElement) => T | Promise<T>,
): Promise<T | undefined> {
  const session = await page.createCDPSession();
  try {
    const dialog = await findDialog(session);
    return dialog === undefined ? undefined : await call(session, dialog, look);
  } finally {
    await session.detach();
  }
}

/** Waits until the overlay shows a story or says why not; gives its state. */
export async function overlayState(page: Page): Promise<string> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const state = await inOverlay(
      page,
      (dialog) => dialog.querySelector('[data-state]')?.getAttribute('data-state') ?? undefined,
    );
    if (state && state !== 'reading') return state;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error('the overlay did not open');
}

async function findDialog(session: CDPSession): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = search(root as Node, HOST);
  const dialog = host?.shadowRoots?.map((shadow) => search(shadow, 'dialog'))[0];
  return dialog?.backendNodeId;
}

function search(node: Node, name: string): Node | undefined {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = search(child, name);
    if (found) return found;
  }
  return undefined;
}

async function call<T>(
  session: CDPSession,
  backendNodeId: number,
  look: (dialog: HTMLDialogElement) => T | Promise<T>,
): Promise<T | undefined> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function () { return (${look.toString()})(this); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  return result.value as T | undefined;
}
