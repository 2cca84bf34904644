import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file at a time, since each starts its own. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
