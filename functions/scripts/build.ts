import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { functionNames } from '../src/routes.js';
import { contracts } from './contracts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const { outputFiles } = await build({
  entryPoints: functionNames.map((name) => ({ in: join(root, `src/functions/${name}.ts`), out: `${name}/index` })),
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  write: false,
  bundle: true,
  minify: true,
  sourcemap: 'external',
  legalComments: 'none',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // The AWS and Powertools packages leave out what is not used in their ES modules only.
  mainFields: ['module', 'main'],
  plugins: [contracts],
  external: [
    // Part of the Lambda runtime; in the bundle it would be more than all the rest.
    '@aws-sdk/*',
    // What core would load if it were not given connections that outlive a freeze.
    './pooled-axios.*',
  ],
  // CommonJS packages call require, which an ES module does not have.
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
});

rmSync(dist, { recursive: true, force: true });
for (const { path, contents } of outputFiles) {
  // The folder of a function is what is deployed; its source map stays here, to read stack traces with.
  const file = path.endsWith('.map') ? join(dist, 'maps', path.slice(dist.length)) : path;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
