import { Stack } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Route } from 'functions/routes';
import { acknowledgeWildcards } from '../acknowledge.js';

interface CallerPoliciesProps {
  readonly api: RestApi;
  readonly routes: readonly Route[];
}

/** A policy for each group of routes, to attach to the roles of the services that may call them. */
export class CallerPolicies extends Construct {
  constructor(scope: Construct, id: string, { api, routes }: CallerPoliciesProps) {
    super(scope, id);
    for (const group of new Set(routes.map((route) => route.function))) {
      const resources = routes
        .filter((route) => route.function === group)
        .map(({ method, path }) => arnOf(api, method, path));
      const policy = new ManagedPolicy(this, group, {
        managedPolicyName: `${Stack.of(this).stackName}-call-${group}`,
        description: `Calls the ${group} routes of the Checkout.com gateway.`,
        statements: [new PolicyStatement({ actions: ['execute-api:Invoke'], resources })],
      });
      acknowledgeWildcards(policy, resources, 'A star stands for a parameter of the path, which may be any.');
    }
  }
}

/** The ARN of a route, whatever stands in place of its parameters. */
function arnOf(api: RestApi, method: string, path: string): string {
  return api.arnForExecuteApi(method, path.replaceAll(/\{[^}]+\}/g, '*'), api.deploymentStage.stageName);
}
