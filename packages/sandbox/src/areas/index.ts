import type { CreateArea } from '../area.js';
import { access } from './access/index.js';
import { agenticCommerce } from './agentic-commerce/index.js';
import { checkout } from './checkout/index.js';
import { disputes } from './disputes/index.js';
import { identity } from './identity/index.js';
import { issuing } from './issuing/index.js';
import { payments } from './payments/index.js';
import { platforms } from './platforms/index.js';
import { threeDsSessions } from './three-ds-sessions/index.js';
import { treasury } from './treasury/index.js';
import { vault } from './vault/index.js';
import { wallets } from './wallets/index.js';

/** The areas of the API that the sandbox answers. Workflows stand apart in `sandbox.ts`: they are made with the outbox. */
export const areas: readonly CreateArea[] = [
  access,
  agenticCommerce,
  checkout,
  disputes,
  identity,
  issuing,
  payments,
  platforms,
  threeDsSessions,
  treasury,
  vault,
  wallets,
];
