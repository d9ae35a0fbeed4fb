import { createConfig, type Configuration } from '@cko/core';
import { secretsManager } from '@cko/core/secrets-manager';
import { environment, required } from '../environment.js';
import { keepAliveAxios } from './keep-alive-axios.js';
import { readSecret } from './read-secret.js';

const connections = keepAliveAxios();
const secret = secretsManager({
  secretId: required('CHECKOUT_SECRET_ID'),
  read: (id) => readSecret(id, connections.instance),
});

/** What every client of the function shares, for as long as Lambda keeps it. */
export const configuration: Configuration = createConfig(
  {
    secretKey: secret.secretKey,
    accessKey: secret.accessKey,
    axios: connections.instance,
    appName: 'gateway',
    // A function handles one request at a time.
    rateLimit: false,
  },
  environment,
);

export const wake = connections.wake;

// Read while the function starts, so that its first request need not wait for it. What fails here fails again, and is
// reported, when a request needs it.
secret.secretKey({}).catch(() => {});
