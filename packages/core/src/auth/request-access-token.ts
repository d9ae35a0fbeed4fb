import type { Configuration } from '../config/configuration.js';
import type { AccessKey } from '../config/options.js';
import { Api } from '../calls/api.js';
import { userAgent } from '../calls/user-agent.js';
import { name, version } from '../../package.json';
import { authOperations, type AuthOperations } from './operations.js';
import type { AccessToken } from './types.js';

/** Exchanges an access key for an access token. */
export function requestAccessToken(configuration: Configuration, key: AccessKey): Promise<AccessToken> {
  const header = `Basic ${Buffer.from(`${key.id}:${key.secret}`).toString('base64')}`;
  const credential = {
    secrets: () => [key.secret],
    authorize: () => ({ header }),
    renew: () => Promise.resolve(undefined),
  };
  const context = {
    configuration,
    credential,
    userAgent: userAgent({ name, version }, configuration.settings.appName),
  };
  const scope = key.scopes?.join(' ') || undefined;
  return new Api<AuthOperations>(authOperations, context).call('requestAccessToken', {
    body: { grant_type: 'client_credentials', ...(scope !== undefined && { scope }) },
  });
}
