import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.base.js';

// Compilers and installations are slow on a busy machine.
export default mergeConfig(tests, { test: { globalSetup: 'pack.ts', testTimeout: 60_000, hookTimeout: 120_000 } });
