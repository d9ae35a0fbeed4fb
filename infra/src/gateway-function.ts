import { join } from 'node:path';
import { Stack, type Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.js';
import { concurrencyOf } from './limits.js';
import { RedactedLog } from './watch/redacted-log.js';
import type { StageSettings } from './settings.js';

/** Where the build of the functions leaves the folder of each. */
const bundles = join(import.meta.dirname, '../../functions/dist');

interface GatewayFunctionProps {
  /** Its name in the route table. */
  readonly name: string;
  readonly settings: StageSettings;
  /** Namespace of the metrics that it writes. */
  readonly namespace: string;
  /** Longest time of an invocation. */
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  /** What it may do besides writing its log and traces. */
  readonly permissions: readonly PolicyStatement[];
}

/** A function of the route table, with a role and a log of its own. */
export class GatewayFunction extends Construct {
  readonly lambda: Function;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: GatewayFunctionProps) {
    super(scope, id);
    const { name, settings, timeout } = props;
    const functionName = `${Stack.of(this).stackName}-${name}`;
    this.log = new RedactedLog(this, 'Log', { name: `/aws/lambda/${functionName}`, settings }).group;

    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    for (const permission of props.permissions) role.addToPolicy(permission);

    this.lambda = new Function(this, 'Function', {
      functionName,
      description: `Checkout.com gateway, ${settings.stage}: ${name}`,
      code: Code.fromAsset(join(bundles, name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Lambda gives processor time by memory: below this, starting takes noticeably longer.
      memorySize: 512,
      timeout,
      reservedConcurrentExecutions: concurrencyOf(name, settings),
      tracing: Tracing.ACTIVE,
      role,
      logGroup: this.log,
      environment: {
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: props.namespace,
        ...props.environment,
      },
    });

    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray has no resources to name: its two actions to write traces take only this.',
    });
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ': 'API Gateway waits for the answer: there is no queue of invocations that could fail.',
    });
  }
}
