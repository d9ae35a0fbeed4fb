import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.base.js';

// Compilers are slow on a busy machine.
export default mergeConfig(tests, { test: { testTimeout: 60_000 } });
