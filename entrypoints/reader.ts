import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readStory } from '@/read-story';

/**
 * Run by the background after the reader's click; what `main` returns goes back to it. Light, since it carries no
 * Readability: where a page leaves a doubt about the story's place it says so, and the weigher is run.
 */
export default defineUnlistedScript({
  main: () => readStory(document),
});
