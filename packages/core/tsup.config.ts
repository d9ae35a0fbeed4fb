import type { Options } from 'tsup';
import { library } from '../../tsup.base.js';

/**
 * What loads axios and undici is built as one CommonJS file for both formats: Node loads CommonJS packages faster from
 * CommonJS than from an ES module, and loading them is most of what a short-lived process waits for.
 */
const pooledAxios: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pooled-axios',
  setup(build) {
    build.onResolve({ filter: /\/pooled-axios\.js$/ }, () => ({ path: './pooled-axios.cjs', external: true }));
  },
};

export default [
  library({
    entry: ['src/index.ts', 'src/secrets-manager.ts'],
    esbuildPlugins: [pooledAxios],
    esbuildOptions(options, { format }) {
      // Otherwise a dynamic import in CommonJS would still go through the ES module loader.
      if (format === 'cjs') options.supported = { 'dynamic-import': false };
    },
  }),
  library({ entry: { 'pooled-axios': 'src/transport/pooled-axios.ts' }, format: ['cjs'], dts: false, clean: false }),
];
