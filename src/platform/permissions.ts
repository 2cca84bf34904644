/**
 * What the extension may do, and why; `wxt.config.ts` asks for exactly these, and a test compares the built manifests.
 * No host permission: a page is read only after the reader's own click, shortcut or menu choice.
 */
export const PERMISSIONS = {
  activeTab: 'read the page the reader clicked on, once',
  scripting: 'put the reader and the overlay into that page',
  storage: 'settings, and what was put back in a story',
  unlimitedStorage: 'the reading history may grow past the quota of a site',
  contextMenus: '"Baca dengan Jernih" in the page menu',
} as const;
