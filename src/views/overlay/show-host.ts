/**
 * Adds the overlay's host to the page, where no rule of the page can hide it (`* {display: none}` on some paywalls).
 * Returns how to take it away again; a root element that had to be shown is given back as it was.
 */
export function showHost(document: Document, host: HTMLElement): () => void {
  const root = document.documentElement;
  const before = root.getAttribute('style');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  // Beside the body: its own styles (filters, a hidden body) then do not reach the host.
  root.append(host);
  const hidden = document.defaultView!.getComputedStyle(root).display === 'none';
  if (hidden) root.style.setProperty('display', 'block', 'important');
  return () => {
    host.remove();
    if (!hidden) return;
    if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
  };
}
