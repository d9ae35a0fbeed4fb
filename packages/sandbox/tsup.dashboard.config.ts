import { readFile, writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

const outDir = 'dist/dashboard';

/** What is bundled and comes from others: its licences go along. */
const bundled = ['preact', '@preact/signals', 'uplot'];

/** The dashboard as a browser gets it: one script and one style sheet, with everything they need inside. */
export default defineConfig({
  entry: { app: 'dashboard/src/main.tsx', style: 'dashboard/src/styles/style.css' },
  outDir,
  publicDir: 'dashboard/public',
  tsconfig: 'dashboard/tsconfig.json',
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  platform: 'browser',
  target: 'es2022',
  noExternal: [/./],
  minify: true,
  clean: true,
  onSuccess: async () => {
    const licences = bundled.map(
      async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`,
    );
    await writeFile(`${outDir}/licences.txt`, (await Promise.all(licences)).join('\n\n'));
  },
});
