import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What `infra` synthesized when it was built. */
export const assembly = join(dirname(createRequire(import.meta.url).resolve('infra/package.json')), 'dist');
