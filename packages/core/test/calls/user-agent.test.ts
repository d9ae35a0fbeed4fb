import { describe, expect, test } from 'vitest';
import { name, version } from '../../package.json';
import { Connection, createConfig } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { issueTokens, withTokens } from '../servers/token-answers.js';
import { thingOperations, type ThingOperations } from '../thing-operations.js';
import { accessKey, secretKey, things } from '../things.js';

const sentWith = async (appName?: string) => {
  const server = await serve(json(200, {}));
  const config = createConfig({ secretKey, baseUrl: server.url, appName }, {});
  const connection = new Connection(config, { name: '@cko/payments', version: '1.2.3' });
  await connection.api<ThingOperations>(thingOperations).call('getThing', { path: { id: 'a' } });
  return server.received[0]?.headers['user-agent'];
};

const plain = `cko-payments/1.2.3 cko-core/${version} node/${process.versions.node}`;

describe('User-Agent', () => {
  test('names the package of the client, core and the runtime', async () => {
    expect(name).toBe('@cko/core');
    expect(await sentWith()).toBe(plain);
  });

  test('names the application when it has a name', async () => {
    expect(await sentWith('checkout-service/4.1')).toBe(`${plain} (checkout-service/4.1)`);
  });

  test.each([
    ['line\r\nx-evil: 1', 'linex-evil: 1'],
    ['a (b) \\c', 'a b c'],
    ['Žluť 🐎 shop', 'lu  shop'],
  ])('holds nothing of the name %j that a header cannot', async (appName, written) => {
    expect(await sentWith(appName)).toBe(`${plain} (${written})`);
  });

  test.each(['', '  ', '🐎'])('is without application when nothing is left of its name: %j', async (appName) => {
    expect(await sentWith(appName)).toBe(plain);
  });

  test('names core alone in token requests', async () => {
    const server = await serve(withTokens(issueTokens(), json(200, {})));
    const api = things({ baseUrl: server.url, secretKey: undefined, accessKey });
    await api.call('getThing', { path: { id: 'a' } });
    expect(server.received[0]?.headers['user-agent']).toMatch(/^cko-core\//);
  });
});
