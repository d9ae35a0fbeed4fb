import { mergeConfig } from 'vitest/config';
import { tests } from '../vitest.base.js';

export default mergeConfig(tests, {
  test: {
    // One after the other, all files share what is synthesized once.
    fileParallelism: false,
    // Whichever test comes first waits for that: 10 seconds, on a busy machine several times as long.
    testTimeout: 240_000,
  },
});
