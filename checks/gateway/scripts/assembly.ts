import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
/** What `infra` synthesized when it was built. */
export const assembly = join(dirname(require.resolve('infra/package.json')), 'dist');
