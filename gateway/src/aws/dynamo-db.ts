import type { Server } from 'node:http';
import { createRequire } from 'node:module';

/** The library comes without types. */
const require = createRequire(import.meta.url);
const dynalite = require('dynalite') as (options: { createTableMs: number }) => Server;

/** A server of the DynamoDB protocol. Its tables are in memory, and ready as soon as they are made. */
export function createDynamoDb(): Server {
  return dynalite({ createTableMs: 0 });
}
