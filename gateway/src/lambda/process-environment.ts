import { account } from '../aws/account.js';
import type { FunctionDefinition } from './function-definition.js';

/**
 * The variables of a function's process: those that Lambda sets, then the function's own. Nothing is inherited from
 * this process, whose variables are none of the function's business, but the path to programs.
 */
export function processEnvironment(
  definition: FunctionDefinition,
  taskFolder: string,
  runtimeApi: string,
  path: string | undefined,
): Record<string, string> {
  const { name, handler, runtime, memory, environment } = definition;
  return {
    ...(path === undefined ? {} : { PATH: path }),
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    _HANDLER: handler,
    LAMBDA_TASK_ROOT: taskFolder,
    AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_REGION: account.region,
    AWS_DEFAULT_REGION: account.region,
    ...environment,
  };
}
