import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/gate/long-first.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Every core: by default one of two stays idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    // Property tests on a busy machine; nothing waits that long by design.
    testTimeout: 30_000,
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/sites/**/*.test.ts',
      'tests/architecture/**/*.test.ts',
    ],
  },
});
