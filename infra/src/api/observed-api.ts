import { Stack } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  LogGroupLogDestination,
  RestApi,
  type CfnRestApi,
  type MethodDeploymentOptions,
  type RestApiProps,
} from 'aws-cdk-lib/aws-apigateway';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Route } from 'functions/routes';
import { acknowledge } from '../acknowledge.js';
import { throttleOf } from '../limits.js';
import { RedactedLog } from '../watch/redacted-log.js';
import type { StageSettings } from '../settings.js';
import { addErrorResponses } from './error-responses.js';

interface ObservedApiProps extends RestApiProps {
  /** What comes after the stack's name in its own. */
  readonly name: string;
  readonly routes: readonly Route[];
  readonly settings: StageSettings;
}

/**
 * One line for each request. It names the route and not the path: a path may hold a customer's e-mail address, and a
 * query anything.
 */
const logLine = {
  requestId: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTime(),
  method: AccessLogField.contextHttpMethod(),
  route: AccessLogField.contextResourcePath(),
  status: AccessLogField.contextStatus(),
  latencyMs: AccessLogField.contextResponseLatency(),
  functionMs: AccessLogField.contextIntegrationLatency(),
  caller: AccessLogField.contextIdentityUserArn(),
  sourceIp: AccessLogField.contextIdentitySourceIp(),
  error: AccessLogField.contextErrorResponseType(),
};

/** A REST API with what every API here has: a throttle for each route, a log, traces, errors of one shape, TLS 1.2. */
export class ObservedApi extends Construct {
  readonly api: RestApi;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, { name, routes, settings, ...props }: ObservedApiProps) {
    super(scope, id);
    const restApiName = `${Stack.of(this).stackName}-${name}`;
    this.log = new RedactedLog(this, 'Log', { name: `/aws/apigateway/${restApiName}`, settings }).group;
    this.api = new RestApi(this, 'Api', {
      ...props,
      restApiName,
      cloudWatchRole: false,
      deployOptions: {
        stageName: 'v1',
        tracingEnabled: true,
        dataTraceEnabled: false,
        // For a route that has no throttle of its own, which none is meant to be.
        throttlingRateLimit: 1,
        throttlingBurstLimit: 1,
        methodOptions: methodThrottles(routes, settings),
        accessLogDestination: new LogGroupLogDestination(this.log),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(logLine)),
      },
    });
    const api = this.api.node.defaultChild as CfnRestApi;
    // Without a policy of its own an API takes TLS 1.0.
    api.securityPolicy = 'SecurityPolicy_TLS13_1_2_PQ_2025_09';
    api.endpointAccessMode = 'STRICT';
    addErrorResponses(this.api);
    // The stack says where its APIs are, under names that mean something.
    this.api.node.tryRemoveChild('Endpoint');

    acknowledge(this.api, {
      'AwsSolutions-APIG6':
        'Execution logs hold addresses, which name customers, in a group that keeps them for ever. The access log has a line for each request.',
    });
  }

  /** Adds the method of a route, with all resources on the way to it. */
  addRoute({ method, path }: Route, ...[integration, options]: Rest<Parameters<RestApi['root']['addMethod']>>): void {
    this.api.root.resourceForPath(path).addMethod(method, integration, options);
  }
}

type Rest<All extends unknown[]> = All extends [unknown, ...infer Others] ? Others : never;

function methodThrottles(routes: readonly Route[], settings: StageSettings): Record<string, MethodDeploymentOptions> {
  return Object.fromEntries(
    routes.map((route) => {
      const { rate, burst } = throttleOf(route, settings);
      return [`${route.path}/${route.method}`, { throttlingRateLimit: rate, throttlingBurstLimit: burst }];
    }),
  );
}
