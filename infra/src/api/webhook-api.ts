import { AuthorizationType, EndpointType, LambdaIntegration, RequestValidator } from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Route } from 'functions/routes';
import { acknowledge } from '../acknowledge.js';
import type { StageSettings } from '../settings.js';
import { Firewall } from './firewall.js';
import { ObservedApi } from './observed-api.js';

interface WebhookApiProps {
  readonly routes: readonly Route[];
  readonly functionOf: (route: Route) => IFunction;
  readonly settings: StageSettings;
}

/** The API for Checkout.com: open to everybody, since the function verifies what it is sent. */
export class WebhookApi extends Construct {
  readonly observed: ObservedApi;

  constructor(scope: Construct, id: string, { routes, functionOf, settings }: WebhookApiProps) {
    super(scope, id);
    this.observed = new ObservedApi(this, 'Observed', {
      name: 'webhooks',
      description: `Webhooks of Checkout.com, ${settings.stage}.`,
      routes,
      settings,
      endpointConfiguration: { types: [EndpointType.REGIONAL] },
      // The signature is over the bytes that were sent, so that they must arrive as they are.
      binaryMediaTypes: ['*/*'],
    });
    const restApi = this.observed.api;
    const signed = new RequestValidator(this, 'Signed', {
      restApi,
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    for (const route of routes) {
      this.observed.addRoute(route, new LambdaIntegration(functionOf(route), { allowTestInvoke: false }), {
        authorizationType: AuthorizationType.NONE,
        requestParameters: { 'method.request.header.Cko-Signature': true },
        requestValidator: signed,
      });
    }
    if (settings.firewall) new Firewall(this, 'Firewall', { stage: restApi.deploymentStage });

    const verified = 'Checkout.com has no credentials of AWS. The function verifies the signature of every request.';
    acknowledge(restApi, {
      'AwsSolutions-APIG4': verified,
      'AwsSolutions-COG4': verified,
      ...(!settings.firewall && {
        'AwsSolutions-APIG3': 'No money moves in this stage, and a firewall costs by the month.',
      }),
    });
  }
}
