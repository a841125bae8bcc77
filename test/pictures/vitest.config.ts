// Owns how `npm run pictures` runs: once, against the running product.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/pictures/*.pictures.ts'], testTimeout: 300_000, hookTimeout: 180_000 },
});
