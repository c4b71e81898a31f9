import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { desk } from './test/desk/plugin';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const clients = at('../../../target/web-client');

export default defineConfig({
  resolve: {
    alias: [
      { find: '@api', replacement: clients },
      // The four generated clients carry the same runtime; one copy of it is enough.
      { find: /^\.\.\/runtime$/, replacement: `${clients}/gateway/runtime.ts` },
    ],
  },
  plugins: process.env['REPLYDESK_URL'] ? [] : [desk()],
  server: { proxy: process.env['REPLYDESK_URL'] ? { '/api': process.env['REPLYDESK_URL'] } : {} },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    outDir: at('../../../target/web'),
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !id.startsWith(clients) } },
  },
  test: { environment: 'happy-dom', setupFiles: ['test/setup.ts'], include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'] },
});
