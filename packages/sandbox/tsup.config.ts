import { library } from '../../tsup.base.js';

export default [library(), library({ entry: ['src/cli.ts'], format: ['esm'], dts: false, clean: false })];
