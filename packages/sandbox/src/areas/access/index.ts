import type { CreateArea } from '../../area.js';
import { requestAccessToken } from './request-access-token.js';

/** OAuth: access tokens for access keys. */
export const access: CreateArea = (world) => ({
  name: 'access',
  handlers: { requestAccessToken: (call) => requestAccessToken(world, call) },
});
