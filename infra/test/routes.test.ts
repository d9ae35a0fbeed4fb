import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionNames, routes } from 'functions/routes';
import { stages } from '../src/stages.js';
import { listed, stackOf, type Synthesized } from './synthesized.js';

/** A method of an API, with what it refers to looked up. */
interface DeployedMethod {
  method: string;
  path: string;
  authorization: string;
  function: string;
  throttle: { rate: number; burst: number } | undefined;
}

function deployedMethods(stack: Synthesized): DeployedMethod[] {
  const resources = stack.all('AWS::ApiGateway::Resource');
  const pathOf = (reference: any): string => {
    const resource = resources[reference.Ref]?.Properties;
    return resource === undefined ? '' : `${pathOf(resource.ParentId)}/${resource.PathPart}`;
  };
  const stageOf = (api: any) =>
    Object.values(stack.all('AWS::ApiGateway::Stage')).find(({ Properties }) => Properties.RestApiId.Ref === api.Ref)!;

  return Object.values(stack.all('AWS::ApiGateway::Method')).map(({ Properties }) => {
    const { HttpMethod, ResourceId, RestApiId, AuthorizationType, Integration } = Properties;
    const path = pathOf(ResourceId);
    const setting = stageOf(RestApiId).Properties.MethodSettings.find(
      (each: any) => each.HttpMethod === HttpMethod && each.ResourcePath === `/${path.replaceAll('/', '~1')}`,
    );
    const target = JSON.stringify(Integration.Uri).match(/"(\w+?)Function\w*","Arn"/)?.[1];
    return {
      method: HttpMethod,
      path,
      authorization: AuthorizationType,
      function: target!,
      throttle: setting && { rate: setting.ThrottlingRateLimit, burst: setting.ThrottlingBurstLimit },
    };
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const key = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

describe.each(stages)('$stage', ({ stage, callsPerSecond }) => {
  const stack = () => stackOf(stage);

  test('the template has every route of the table, served by its function, and no other', () => {
    const deployed = deployedMethods(stack()).map((each) => `${key(each)} ${each.authorization} ${each.function}`);
    const wanted = routes.map((route) => {
      return `${key(route)} ${route.access === 'iam' ? 'AWS_IAM' : 'NONE'} ${route.function}`;
    });
    expect(deployed.sort()).toEqual(wanted.sort());
  });

  test('the webhook is the only route that is open, in an API with nothing else in it', () => {
    const methods = Object.values(stack().all('AWS::ApiGateway::Method'));
    const open = methods.filter(({ Properties }) => Properties.AuthorizationType === 'NONE');
    expect(open).toHaveLength(1);
    const [{ Properties }] = open as [(typeof open)[0]];
    expect(methods.filter((each) => each.Properties.RestApiId.Ref === Properties.RestApiId.Ref)).toEqual(open);
    expect(Properties.RequestParameters).toEqual({ 'method.request.header.Cko-Signature': true });
  });

  test('all routes together stay below what Checkout.com takes, and each has a throttle', () => {
    const throttles = new Map(deployedMethods(stack()).map((each) => [key(each), each.throttle]));
    for (const kind of ['read', 'write'] as const) {
      const rates = routes
        .filter((route) => route.kind === kind && route.access === 'iam')
        .map((route) => throttles.get(key(route))!.rate);
      expect(Math.min(...rates)).toBeGreaterThan(0);
      expect(sum(rates)).toBeLessThanOrEqual(100);
      const whole = kind === 'read' ? callsPerSecond.reads : callsPerSecond.writes;
      expect(sum(rates)).toBeLessThanOrEqual(whole);
      // Nothing worth mentioning is lost by rounding.
      expect(sum(rates)).toBeGreaterThan(whole * 0.9);
    }
    expect(throttles.get('POST /webhooks')).toBeDefined();
  });

  test('what a route lets through at once finds room in its function, and is ten at least', () => {
    const roomOf = new Map(
      Object.values(stack().all('AWS::Lambda::Function')).map(({ Properties }) => [
        Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME,
        Properties.ReservedConcurrentExecutions,
      ]),
    );
    const throttles = new Map(deployedMethods(stack()).map((each) => [key(each), each.throttle]));
    for (const route of routes.filter(({ access }) => access === 'iam')) {
      const { burst } = throttles.get(key(route))!;
      expect(burst, key(route)).toBeGreaterThanOrEqual(10);
      expect(burst, key(route)).toBeLessThanOrEqual(roomOf.get(route.function));
    }
  });

  test('functions reserve what the guide says of the account, and no more', () => {
    const functions = Object.values(stack().all('AWS::Lambda::Function')).map(({ Properties }) => Properties);
    const names = functions.map(({ Environment }) => String(Environment.Variables.POWERTOOLS_SERVICE_NAME));
    expect(names.sort()).toEqual([...functionNames].sort());
    const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
    const [, sandbox, production] = /sandbox stage reserves (\d+)[^.]*production (\d+)/.exec(guide)!;
    const reserved = sum(functions.map((each) => each.ReservedConcurrentExecutions));
    expect(reserved).toBe(Number(stage === 'sandbox' ? sandbox : production));
  });

  test('only API Gateway may invoke a function, and only for the routes of it', () => {
    const permissions = Object.values(stack().all('AWS::Lambda::Permission')).map(({ Properties }) => Properties);
    expect(permissions).toHaveLength(routes.length);
    const invoked = permissions.map(({ Principal, SourceArn, FunctionName }) => {
      expect(Principal).toBe('apigateway.amazonaws.com');
      const [, method, path] = /^\/(\w+)(\/.*)$/.exec(SourceArn['Fn::Join'][1].at(-1))!;
      return `${method} ${path} ${/^(\w+)Function/.exec(FunctionName['Fn::GetAtt'][0])?.[1]}`;
    });
    const wanted = routes.map((route) => `${route.method} ${route.path.replaceAll(/\{\w+\}/g, '*')} ${route.function}`);
    expect(invoked.sort()).toEqual(wanted.sort());
    expect(stack().all('AWS::Lambda::Url')).toEqual({});
  });

  test('a policy for callers opens the routes of one group, and no other', () => {
    const policies = Object.values(stack().all('AWS::IAM::ManagedPolicy')).map(({ Properties }) => Properties);
    for (const { ManagedPolicyName, PolicyDocument } of policies) {
      const group = ManagedPolicyName.split('-call-')[1];
      const opened = PolicyDocument.Statement.flatMap(({ Resource }: any) => listed(Resource)).map((arn: any) =>
        arn['Fn::Join'][1].at(-1),
      );
      const ofGroup = routes.filter((route) => route.function === group && route.access === 'iam');
      const wanted = ofGroup.map(({ method, path }) => `/${method}${path.replaceAll(/\{\w+\}/g, '*')}`);
      expect(opened.sort()).toEqual(wanted.sort());
    }
    expect(policies).toHaveLength(functionNames.length - 1);
  });
});
