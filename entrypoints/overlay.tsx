import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '@/views/overlay/mount-overlay.tsx';
import article from '@/views/article/article.css?inline';
import notes from '@/views/article/notes.css?inline';
import story from '@/views/article/story.css?inline';
import controls from '@/views/controls.css?inline';
import figures from '@/views/figures/figures.css?inline';
import { fixedRem } from '@/views/overlay/fixed-rem.ts';
import overlay from '@/views/overlay/overlay.css?inline';
import readerMenu from '@/views/overlay/reader-menu.css?inline';
import tokens from '@/views/tokens.css?inline';

// Kept between two injections into the same page: the second one closes what the first one opened.
const opened = globalThis as { jernihOverlay?: (() => void) | undefined };

/** Run by the background for the overlay's button, shortcut and menu; run again, it closes the overlay. */
export default defineUnlistedScript({
  async main() {
    if (opened.jernihOverlay) return opened.jernihOverlay();
    const styles = fixedRem(
      [tokens, controls, article, notes, story, figures, overlay, readerMenu].join('\n'),
    );
    opened.jernihOverlay = await mountOverlay(document, styles, () => (opened.jernihOverlay = undefined));
  },
});
