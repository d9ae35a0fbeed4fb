import { fileURLToPath } from 'node:url';
import type { FunctionDefinition } from '../../src/lambda/function-definition.js';

/** A function of this folder, as a template might describe it. */
export function definitionOf(folder: string, changes: Partial<FunctionDefinition> = {}): FunctionDefinition {
  return {
    name: folder,
    arn: `arn:aws:lambda:eu-west-1:000000000000:function:${folder}`,
    codeFolder: fileURLToPath(new URL(folder, import.meta.url)),
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    memory: 256,
    timeout: 10,
    environment: {},
    reservedConcurrency: undefined,
    ...changes,
  };
}
