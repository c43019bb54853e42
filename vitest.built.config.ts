import { defineConfig } from 'vitest/config';

/** Tests of the builds in `.output`; run after `npm run build`. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } });
