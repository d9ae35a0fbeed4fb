import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { Connection, type createConfig } from '../../src/index.js';
import { serve } from '../servers/http-server.js';
import { thingOperations, type ThingOperations } from '../thing-operations.js';
import { secretKey } from '../things.js';

test('a configuration made by one copy of the package is taken by a client of another', async () => {
  const server = await serve((response) => response.setHeader('content-type', 'application/json').end('{"id":"1"}'));
  const other = createRequire(import.meta.url)('../../dist/index.cjs') as { createConfig: typeof createConfig };
  const configuration = other.createConfig({ secretKey, baseUrl: server.url }, {});
  const connection = new Connection(configuration, { name: '@cko/test', version: '0.0.0' });
  const api = connection.api<ThingOperations>(thingOperations);
  expect(await api.call('getThing', { path: { id: '1' } })).toEqual({ id: '1' });
});
