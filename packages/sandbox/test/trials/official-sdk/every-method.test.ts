import { Checkout } from 'checkout-sdk-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../src/index.js';
import { disputes } from './disputes.js';
import { identity } from './identity.js';
import { issuing } from './issuing.js';
import { payments } from './payments.js';
import { platforms } from './platforms.js';
import { treasury } from './treasury.js';
import type { Given, Tries } from './tries.js';
import { undescribed } from './undescribed.js';
import { vault } from './vault.js';
import { workflows } from './workflows.js';

const minute = 60_000;

const access: Tries = {
  'access.request': ({ token, ids }) =>
    token.access.request({
      grant_type: 'client_credentials',
      client_id: ids['client'],
      client_secret: ids['clientSecret'],
    }),
};

const tries: Tries = {
  ...access,
  ...platforms,
  ...payments,
  ...vault,
  ...disputes,
  ...workflows,
  ...issuing,
  ...identity,
  ...treasury,
};

/** Every method of every client of the official SDK, found by looking at it. */
function everyMethod(): string[] {
  const sdk = new Checkout(`sk_sbox_${'a'.repeat(27)}`, { host: 'http://127.0.0.1:9' });
  return Object.entries(sdk)
    .filter(([api]) => api !== 'config')
    .flatMap(([api, client]) => methodsOf(client as object).map((method) => `${api}.${method}`));
}

function methodsOf(client: object): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(client));
  return own.filter((name) => name !== 'constructor');
}

function isUndescribed(method: string): boolean {
  return method in undescribed || `${method.split('.')[0]}.` in undescribed;
}

/** Turns every host of the official SDK to the sandbox: its own option leaves some of them where they are. */
function turned(sdk: Checkout, { url }: Sandbox): Checkout {
  const hosts = {
    host: url,
    filesUrl: `${url}/files`,
    transfersUrl: `${url}/transfers`,
    forwardUrl: url,
    balancesUrl: url,
    identityVerificationUrl: url,
  };
  const { config } = sdk as unknown as { config: { environment: object } };
  const environment = { getOAuthAuthorizationApi: () => `${url}/connect/token`, isSandbox: true };
  Object.assign(config, hosts, { environment: Object.assign(config.environment, environment) });
  return sdk;
}

let sandbox: Sandbox;
let given: Given;
beforeAll(async () => {
  sandbox = await startSandbox();
  const { secretKey, publicKey, accessKey } = sandbox.credentials;
  // Of its two ways to send, the other sends the method `patch`, in lower case, which no Node server takes.
  const options = { pk: publicKey, host: sandbox.url, timeout: 30_000, httpClient: 'axios' };
  given = {
    key: turned(new Checkout(secretKey, options), sandbox),
    get token() {
      return turned(
        new Checkout(accessKey.secret, { ...options, client: accessKey.id, scope: [...accessKey.scopes] }),
        sandbox,
      );
    },
    ids: {
      channel: sandbox.world.settings.processingChannels[0] ?? '',
      client: accessKey.id,
      clientSecret: accessKey.secret,
    },
    processed: () => sandbox.clock.advance(2 * minute),
  };
});
afterAll(() => sandbox.close());

describe('every method of the official Node SDK gets the documented answer, in this order', () => {
  test.each(Object.keys(tries))('%s', async (method) => {
    await expect(tries[method]?.(given)).resolves.not.toBeInstanceOf(Error);
  });
});

describe('what the official Node SDK has', () => {
  test('is tried, or known to be of no described operation', () => {
    expect(everyMethod().filter((method) => !(method in tries) && !isUndescribed(method))).toEqual([]);
  });

  test('is all that is tried', () => {
    const methods = new Set(everyMethod());
    expect(Object.keys(tries).filter((method) => !methods.has(method) || isUndescribed(method))).toEqual([]);
  });

  test('reaches operations that the sandbox acts out, all of them', () => {
    const answered = sandbox.requests.all().map(({ operation, status }) => ({ operation, status }));
    expect(answered.filter(({ operation, status = 0 }) => operation === undefined || status >= 500)).toEqual([]);
  });
});
