import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/pages/*.test.ts',
      'tests/safety/*.test.ts',
      'tests/*.test.ts',
    ],
    // Logic runs under happy-dom. A file that touches DOMPurify starts with `// @vitest-environment jsdom`,
    // because DOMPurify does not sanitise under happy-dom (tried 2026-11).
    environment: 'happy-dom',
    setupFiles: ['tests/property-seed.ts'],
    // Property tests take some seconds on a busy machine of two cores; the time says nothing of the code.
    testTimeout: 60_000,
  },
});
