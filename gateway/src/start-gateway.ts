import { availableParallelism } from 'node:os';
import type { AccessKey } from './aws/access-key.js';
import { serveApi } from './api/api-server.js';
import { createRestApi } from './api/rest-api.js';
import { createSignatureCheck } from './api/signature.js';
import { apisOf } from './api/template-apis.js';
import { createAdmission } from './api/throttle.js';
import type { RouteDefinition } from './api/api-definition.js';
import { account } from './aws/account.js';
import { startAws, type LocalAws } from './aws/start-aws.js';
import { failed } from './lambda/invocation-result.js';
import { LambdaFunction } from './lambda/lambda-function.js';
import { openSurroundings, type LogListener } from './lambda/surroundings.js';
import { functionsOf } from './lambda/template-functions.js';
import { readAssembly } from './template/assembly.js';
import { LocalStack } from './template/local-stack.js';

export interface GatewayOptions {
  /** The folder that `cdk synth` wrote. */
  assembly: string;
  /** Which stacks to serve, by name; all of them by default. */
  stacks?: (name: string) => boolean;
  /** Values of the stacks' parameters, by logical id. */
  parameters?: Readonly<Record<string, string>>;
  /** Variables that every function gets besides its own, such as where Checkout.com is. They win. */
  environment?: Readonly<Record<string, string>>;
  /** Stand-ins for AWS that run already; by default new ones, which end with the gateway. */
  aws?: LocalAws;
  /** Keys that callers may sign with; one by default. */
  accessKeys?: readonly AccessKey[];
  /**
   * Whether the throttles and reserved concurrencies of the template count. Without them a load test meets the gateway
   * rather than its limits. Default true.
   */
  limits?: boolean;
  /** Most processes of one function. Default two for each processor. */
  mostProcesses?: number;
  /** Told of each line that a function writes. */
  onLog?: LogListener;
  /** Where programs are looked for, which is all that functions see of this process's variables. */
  path?: string | undefined;
}

/** One REST API that is served. */
export interface ServedApi {
  name: string;
  /** With its stage, without a trailing slash. */
  url: string;
  routes: readonly RouteDefinition[];
}

/** A running gateway. */
export interface LocalGateway {
  apis: readonly ServedApi[];
  functions: ReadonlyMap<string, LambdaFunction>;
  /** What the functions use of AWS. */
  aws: LocalAws;
  /** Keys that a caller may sign with, and the region to sign for. */
  accessKeys: readonly AccessKey[];
  region: string;
  /** Ends every process, and every connection. */
  close(): Promise<void>;
}

/** Serves the stacks of a synthesized app on this machine. */
export async function startGateway(options: GatewayOptions): Promise<LocalGateway> {
  const endings: Ending[] = [];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    return { ...(await open(options, endings)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends something that was opened. What was opened last is ended first. */
type Ending = () => void | Promise<void>;

async function open(options: GatewayOptions, endings: Ending[]): Promise<Omit<LocalGateway, 'close'>> {
  const { accessKeys = [account], limits = true, onLog = () => {} } = options;
  const aws = options.aws ?? (await startAws());
  if (options.aws === undefined) endings.push(() => aws.close());
  const stacks = await openStacks(options, aws);
  const functions = openFunctions(stacks, aws, options, endings);

  const surroundings = {
    checkSignature: createSignatureCheck(accessKeys),
    admit: limits ? createAdmission() : () => true,
    invoke: async (name: string, payload: string) =>
      functions.get(name)?.invoke(payload) ?? failed('ResourceNotFoundException', `There is no function ${name}.`),
  };
  const apis = await Promise.all(
    stacks.flatMap(apisOf).map(async (api): Promise<ServedApi> => {
      const onFault = (error: unknown) => onLog(api.name, `fault of the local gateway: ${String(error)}`);
      const server = await serveApi(createRestApi(api, surroundings), api.refusals, onFault);
      endings.push(() => server.close());
      return { name: api.name, url: `${server.url}/${api.stage}`, routes: api.routes };
    }),
  );
  return { apis, functions, aws, accessKeys, region: account.region };
}

function openFunctions(
  stacks: readonly LocalStack[],
  aws: LocalAws,
  { environment, limits = true, mostProcesses = 2 * availableParallelism(), onLog = () => {}, path }: GatewayOptions,
  endings: Ending[],
): Map<string, LambdaFunction> {
  const surroundings = openSurroundings(onLog, path);
  endings.push(() => surroundings.close());
  const functions = stacks
    .flatMap((stack) => functionsOf(stack, { ...aws.env, ...environment }))
    .map((definition) => (limits ? definition : { ...definition, reservedConcurrency: undefined }))
    .map((definition) => new LambdaFunction(definition, surroundings, mostProcesses));
  endings.push(async () => void (await Promise.all(functions.map((lambda) => lambda.close()))));
  return new Map(functions.map((lambda) => [lambda.definition.name, lambda]));
}

async function openStacks(
  { assembly, stacks = () => true, parameters = {} }: GatewayOptions,
  aws: LocalAws,
): Promise<LocalStack[]> {
  const chosen = readAssembly(assembly).filter(({ name }) => stacks(name));
  if (chosen.length === 0) throw new TypeError(`There is no stack to serve in ${assembly}.`);
  return Promise.all(chosen.map((stack) => LocalStack.create(stack, aws, parameters)));
}
