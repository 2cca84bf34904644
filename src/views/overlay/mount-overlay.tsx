import { render } from 'preact';
import { loadSettings } from '@/platform/settings.ts';
import { t, uiLanguage } from '@/platform/words.ts';
import { applySettings } from '@/views/apply-settings.ts';
import { readTabStory } from '@/views/article/tab-story.ts';
import { Overlay } from '@/views/overlay/overlay.tsx';
import { showHost } from '@/views/overlay/show-host.ts';
import { onPaper } from '@/views/overlay/on-paper.ts';
import { keepEscape } from '@/views/overlay/keep-escape.ts';

/**
 * Puts the overlay on top of a page: a closed shadow root with a modal dialog, on one host element. Returns how to close
 * it, at once and without a trace. `styles` is the views' CSS, `closed` is told however it was closed.
 */
export async function mountOverlay(
  document: Document,
  styles: string,
  closed: () => void,
): Promise<() => void> {
  const settings = await loadSettings();
  const host = document.createElement('jernih-overlay');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.lang = uiLanguage();
  dialog.setAttribute('aria-label', t('overlayLabel'));
  dialog.setAttribute('data-scroller', '');
  dialog.tabIndex = -1;
  shadow.append(styleSheet(document, styles), dialog);
  applySettings(host, settings);
  const hide = showHost(document, host);
  const stopPrinting = onPaper(document.defaultView!, host, dialog);
  const close = () => {
    stopKeys();
    stopPrinting();
    dialog.close();
    render(null, dialog);
    hide();
    closed();
  };
  const stopKeys = keepEscape(document.defaultView!, close);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  const onSettings = (next: typeof settings) => applySettings(host, next);
  render(
    <Overlay control={readTabStory(undefined)} settings={settings} onSettings={onSettings} onClose={close} />,
    dialog,
  );
  dialog.showModal();
  // The dialog itself, not its first button, so that keys scroll the story at once.
  dialog.focus({ preventScroll: true });
  return close;
}

function styleSheet(document: Document, styles: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = styles;
  return style;
}
