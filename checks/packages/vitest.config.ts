import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.base.js';

export default mergeConfig(tests, { test: { globalSetup: 'pack.ts' } });
