import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/read-page';

/** Run where the light reader could not tell the story's place: the same reading with Readability. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => readPage(document),
});
