import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/read-page';

/** Run where the light reader could not tell the story's place: the same reading with Readability. */
export default defineUnlistedScript({
  main: () => readPage(document),
});
