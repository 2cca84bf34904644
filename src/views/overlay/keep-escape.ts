/**
 * Closes on Esc also where the page's own key handlers swallow it: heard first at the window, and again at the key's
 * release. Keys pressed inside the overlay are kept from the page's shortcuts. Returns how to stop.
 */
export function keepEscape(window: Window, close: () => void): () => void {
  const heard = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const kinds = ['keydown', 'keyup'] as const;
  kinds.forEach((kind) => window.addEventListener(kind, heard, { capture: true }));
  return () => kinds.forEach((kind) => window.removeEventListener(kind, heard, { capture: true }));
}
