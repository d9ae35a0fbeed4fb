import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.base.js';

export default mergeConfig(tests, {
  test: { globalSetup: ['test/dashboard/browser.ts'], setupFiles: ['test/records-can-be-saved.ts'] },
});
