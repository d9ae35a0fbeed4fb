import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { webhookEventTypes } from '@cko/workflows';
import { describe } from './describe.js';
import { openApiDocument } from './openapi.js';

const packageFolder = new URL('../', import.meta.url);
const output = new URL('dist/', packageFolder);

function write(name: string, data: unknown): void {
  writeFileSync(new URL(name, output), `${JSON.stringify(data)}\n`);
}

const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as { version: string };
const description = await describe();

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
write('operations.json', description.operations);
write('schemas.json', description.schemas);
write('event-types.json', webhookEventTypes);
write('openapi.json', openApiDocument(description, version));
