import type { CreateArea } from '../../area.js';
import { getTokenMetadata } from './get-token-metadata.js';
import { requestToken } from './request-token.js';

/** Single-use tokens for card details and wallet payloads. */
export const vault: CreateArea = (world) => ({
  name: 'vault',
  handlers: {
    requestToken: (call) => requestToken(world, call),
    getTokenMetadata: (call) => getTokenMetadata(world, call),
  },
});
