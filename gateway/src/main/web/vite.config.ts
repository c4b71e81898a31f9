import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const clients = at('../../../target/web-client');
const real = process.env['REPLYDESK_URL'];

export default defineConfig(async ({ command, mode }): Promise<ViteUserConfig> => ({
  // `npm run dev` works against a desk without services, or against a running product: REPLYDESK_URL=http://localhost:8080 npm run dev
  plugins: command === 'serve' && mode !== 'test' && !real ? [(await import('./test/desk/plugin.ts')).desk()] : [],
  server: real ? { proxy: { '/api': real, '/developers/docs': real } } : {},
  resolve: {
    alias: [
      { find: '@api', replacement: clients },
      // The four generated clients carry the same runtime; one copy of it is enough.
      { find: /^\.\.\/runtime$/, replacement: `${clients}/gateway/runtime.ts` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    outDir: at('../../../target/web'),
    emptyOutDir: true,
    manifest: true,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id: string) => !id.startsWith(clients) },
      output: { codeSplitting: { groups: [{ name: 'base', test: /node_modules|\/src\/shared\/(?!adminApi|checks|zones|dropZone|settled|sure)|\/src\/(queue\/counts|shops\/known)\./ }] } },
    },
  },
  test: { environment: 'happy-dom', isolate: false, setupFiles: ['test/setup.ts'], include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'] },
}));
