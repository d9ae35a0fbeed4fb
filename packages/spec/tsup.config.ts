import { library } from '../../tsup.base.js';

// The description is emitted into dist before tsup runs, so tsup must not clear it.
export default [
  library({ clean: false, shims: true }),
  library({ entry: ['src/cli.ts'], format: ['esm'], dts: false, clean: false }),
];
