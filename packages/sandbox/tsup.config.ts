import type { Options } from 'tsup';
import { library } from '../../tsup.base.js';

/** What is for Vitest uses the sandbox as it is built, so that it is not there twice. */
const sandbox: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'sandbox',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^\.\/index\.js$/ }, ({ importer }) =>
      importer.endsWith('/src/vitest.ts') ? { path: `./index.${extension}`, external: true } : undefined,
    );
  },
};

export default [
  // The CommonJS build finds the files of the dashboard by `import.meta.url` too.
  library({ entry: ['src/index.ts', 'src/vitest.ts'], esbuildPlugins: [sandbox], shims: true }),
  library({ entry: ['src/cli.ts'], format: ['esm'], dts: false, clean: false }),
];
