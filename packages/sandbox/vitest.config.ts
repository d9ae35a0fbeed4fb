import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.base.js';

export default mergeConfig(tests, { test: { setupFiles: ['test/records-can-be-saved.ts'] } });
