/** The one seam to the browser's extension API. Both browsers' MV3 answer with promises, so no polyfill is carried. */
export { browser } from 'wxt/browser';
