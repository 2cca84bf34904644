import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '@/messages.ts';
import { joinStory } from '@/page/join-story';
import { readPage } from '@/read-page';

/** Reads the page's story together with its later pages; progress goes to the background, which may stop it. */
export default defineUnlistedScript({
  async main() {
    const cancel = new AbortController();
    const stopListening = onMessage('stopJoining', () => cancel.abort());
    const timers = {
      setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
      clearTimeout: (timer: unknown) => clearTimeout(timer as number),
    };
    const network = { fetch: fetch.bind(globalThis), reports: document, timers, DOMParser };
    try {
      return await joinStory(document, network, readPage, {
        signal: cancel.signal,
        onProgress: (step) => void sendMessage('joinStep', step),
      });
    } finally {
      stopListening();
    }
  },
});
