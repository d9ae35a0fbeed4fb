import type { Options } from 'tsup';
import { library } from '../../tsup.base.js';

const commonJsClass: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'commonjs-class',
  setup(build) {
    build.onResolve({ filter: /^\.\/index\.js$/ }, () => ({ path: './index.cjs', external: true }));
  },
};

export default [
  library({ format: ['cjs'], dts: false }),
  library({
    entry: { index: 'src/es-module.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    esbuildPlugins: [commonJsClass],
  }),
  library({
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: false,
  }),
];
