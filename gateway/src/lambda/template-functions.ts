import type { LocalStack } from '../template/local-stack.js';
import type { FunctionDefinition } from './function-definition.js';

interface FunctionProperties {
  FunctionName?: string;
  Code: { S3Key?: string };
  Handler: string;
  Runtime: string;
  MemorySize?: number;
  Timeout?: number;
  Environment?: { Variables?: Record<string, unknown> };
  ReservedConcurrentExecutions?: number;
}

/** What Lambda gives a function whose template says nothing: megabytes, and seconds. */
const defaults = { memory: 128, timeout: 3 };

/**
 * The functions of a stack. Those of another runtime than Node.js serve the deployment itself, and are not there.
 * `environment` is added to the variables of each, and wins.
 */
export function functionsOf(stack: LocalStack, environment: Readonly<Record<string, string>>): FunctionDefinition[] {
  return stack.resources<FunctionProperties>('AWS::Lambda::Function').flatMap(([id, properties]) => {
    const { Code, Handler, Runtime, MemorySize, Timeout, Environment, ReservedConcurrentExecutions } = properties;
    if (Code.S3Key === undefined || !Runtime.startsWith('nodejs')) return [];
    const variables = Object.entries(Environment?.Variables ?? {}).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return {
      name: String(stack.ref(id)),
      arn: stack.attribute(id, 'Arn'),
      codeFolder: stack.asset(Code.S3Key),
      handler: Handler,
      runtime: Runtime,
      memory: MemorySize ?? defaults.memory,
      timeout: Timeout ?? defaults.timeout,
      environment: { ...Object.fromEntries(variables), ...environment },
      reservedConcurrency: ReservedConcurrentExecutions,
    };
  });
}
