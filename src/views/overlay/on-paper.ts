// The page's own style, but inside the host: it reaches the page's body and goes with the host.
const STORY_ALONE = '@media print { body { display: none !important } }';

/**
 * Prints the story instead of the page. What lies on the top layer is cut at one sheet, so while the browser prints, the
 * dialog stands in the page like any other block. Returns how to stop.
 */
export function onPaper(window: Window, host: HTMLElement, dialog: HTMLDialogElement): () => void {
  const style = host.ownerDocument.createElement('style');
  style.textContent = STORY_ALONE;
  host.append(style);
  let scrollTop = 0;
  const before = () => {
    scrollTop = dialog.scrollTop;
    dialog.close();
    dialog.show();
  };
  const after = () => {
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scrollTop;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
