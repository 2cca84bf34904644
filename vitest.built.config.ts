import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the extension as built, without a browser: manifests and sizes. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { include: ['tests/built/*.test.ts'], environment: 'node' },
});
