import { InterfaceVpcEndpoint } from 'aws-cdk-lib/aws-ec2';
import { AccountRootPrincipal, AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  AuthorizationType,
  EndpointType,
  JsonSchemaType,
  LambdaIntegration,
  Model,
  RequestValidator,
  type MethodOptions,
  type RestApiProps,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { operations } from '@cko/spec';
import type { Route } from 'functions/routes';
import { acknowledge } from '../acknowledge.js';
import type { StageSettings } from '../settings.js';
import { ObservedApi } from './observed-api.js';

interface GatewayApiProps {
  readonly routes: readonly Route[];
  readonly functionOf: (route: Route) => IFunction;
  readonly settings: StageSettings;
}

/** The API for a company's own services: every request is signed with IAM credentials. */
export class GatewayApi extends Construct {
  readonly observed: ObservedApi;

  constructor(scope: Construct, id: string, { routes, functionOf, settings }: GatewayApiProps) {
    super(scope, id);
    this.observed = new ObservedApi(this, 'Observed', {
      name: 'api',
      description: `Checkout.com for services of this account, ${settings.stage}.`,
      routes,
      settings,
      ...reach(this, settings.vpcEndpointIds),
    });
    const withBody = this.bodyRequired();
    for (const route of routes) {
      this.observed.addRoute(route, new LambdaIntegration(functionOf(route), { allowTestInvoke: false }), {
        authorizationType: AuthorizationType.IAM,
        ...(needsBody(route) && withBody),
      });
    }

    acknowledge(this.observed.api, {
      'AwsSolutions-COG4':
        'Callers are services with IAM roles, not people with accounts: IAM authorizes each request.',
      'AwsSolutions-APIG3':
        'IAM turns away every request that is not signed by a caller of this account, before anything reads it.',
    });
  }

  /**
   * Refuses a request without a JSON object where there has to be one, before a function is called. What belongs in it
   * the function knows, and says better.
   */
  private bodyRequired(): MethodOptions {
    const restApi = this.observed.api;
    const model = new Model(this, 'JsonObject', { restApi, schema: { type: JsonSchemaType.OBJECT } });
    const validator = new RequestValidator(this, 'BodyRequired', {
      restApi,
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    return { requestModels: { 'application/json': model }, requestValidator: validator };
  }
}

function needsBody({ operation }: Route): boolean {
  return operations.find(({ id }) => id === operation)?.body?.required === true;
}

/** From where the API can be reached: anywhere, or only through VPC endpoints when there are any. */
function reach(scope: Construct, vpcEndpointIds: readonly string[]): RestApiProps {
  if (vpcEndpointIds.length === 0) return { endpointConfiguration: { types: [EndpointType.REGIONAL] } };
  const endpoints = vpcEndpointIds.map((vpcEndpointId) =>
    InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(scope, vpcEndpointId, { vpcEndpointId, port: 443 }),
  );
  const invoke = { actions: ['execute-api:Invoke'], resources: ['execute-api:/*'] };
  const throughEndpoints = { 'aws:SourceVpce': [...vpcEndpointIds] };
  return {
    endpointConfiguration: { types: [EndpointType.PRIVATE], vpcEndpoints: endpoints },
    policy: new PolicyDocument({
      statements: [
        // To allow the account leaves it to the policies of its roles; to allow everybody would overrule them.
        new PolicyStatement({
          ...invoke,
          principals: [new AccountRootPrincipal()],
          conditions: { StringEquals: throughEndpoints },
        }),
        new PolicyStatement({
          ...invoke,
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          conditions: { StringNotEquals: throughEndpoints },
        }),
      ],
    }),
  };
}
