import { defineConfig } from 'wxt';

/** Declares by `let`, two bytes shorter, what TypeScript has seen never to be assigned again: six hundred bytes of reader.js. */
const letForConst = {
  name: 'let-for-const',
  renderChunk: (code: string) => ({ code: code.replace(/^(\s*(?:for \()?)const /gm, '$1let '), map: null }),
};

/** One manifest source for both browsers. No host permission: the click on the button is the consent (activeTab). */
export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [letForConst],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      // Two thousand bytes less of what is parsed at each click than Vite's own.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 6, unsafe_arrows: true, hoist_funs: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Jernih',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      128: 'icon/128.png',
    },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'open-overlay': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandOverlay__',
      },
    },
    content_security_policy: {
      // Pictures come from the publishers; everything else stays inside the extension.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https: http: data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jernih@jernih.id',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
