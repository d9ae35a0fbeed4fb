import type { CreateArea } from '../area.js';
import { access } from './access/index.js';
import { payments } from './payments/index.js';
import { vault } from './vault/index.js';

/** Every area of the API that the sandbox answers. */
export const areas: readonly CreateArea[] = [access, payments, vault];
