import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/read-page';

/** Run by the background after the reader's click; what `main` resolves to goes back to it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => readPage(document),
});
