import type { ApiPromise, Configuration, IdempotentCallOptions, Input } from '@cko/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { configuration, wake } from '../connection/configuration.js';
import { observed, type Observation } from '../observe/invocation.js';
import { refuseCardData } from './card-data.js';
import type { Contract, ContractRoute } from './contract.js';
import { timeLimits } from './deadline.js';
import { idempotencyKeyFor } from './idempotency-key.js';
import { Problem } from './problem.js';
import { problemFrom } from './problem-from-error.js';
import { readRequest, type GatewayRequest } from './request.js';
import { Validation } from './validation.js';

/** How each operation of a function is called. */
export type Calls<Operations, Name extends keyof Operations> = {
  readonly [Each in Name]: Call<Input<Operations[Each]>>;
};

type Call<Sent> = (sent: Sent, options: IdempotentCallOptions) => ApiPromise<unknown>;

/** A Lambda handler of REST API proxy events (payload format 1.0). */
export type ProxyHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/**
 * The handler of a function: finds the route, reads and checks the request, calls Checkout.com, and answers in
 * Checkout.com's own shapes. It never throws: an error would make API Gateway answer in a shape of its own.
 */
export function serve(
  contract: Contract,
  connect: (configuration: Configuration) => Readonly<Record<string, Call<never>>>,
): ProxyHandler {
  const calls = connect(configuration);
  const validation = new Validation(contract.schemas);

  async function answer(event: APIGatewayProxyEvent, context: Context, seen: Observation) {
    const route = findRoute(contract.routes, event);
    seen.operation = route.operation;
    const request = readRequest(event);
    refuseCardData(request);
    validation.check(route, request);
    const idempotencyKey = idempotencyKeyFor(route, request);
    const headers = idempotencyKey === undefined ? undefined : { 'idempotency-key': idempotencyKey };
    try {
      const call = calls[route.operation] as Call<GatewayRequest>;
      const options = { ...timeLimits(context), ...(idempotencyKey !== undefined && { idempotencyKey }) };
      const { data, response } = await call(request, options).withResponse();
      seen.checkoutRequestId = response.requestId;
      return { statusCode: response.status, headers, body: data };
    } catch (error) {
      throw problemFrom(error, headers);
    }
  }

  return (event, context) =>
    observed(event, context, async (seen) => {
      await wake();
      return answer(event, context, seen);
    });
}

/** API Gateway has matched the path already; what it matched is in `resource`. */
function findRoute(routes: readonly ContractRoute[], { httpMethod, resource }: APIGatewayProxyEvent): ContractRoute {
  const ofPath = routes.filter(({ path }) => path === resource);
  if (ofPath.length === 0) throw new Problem(404, 'resource_not_found', []);
  const route = ofPath.find(({ method }) => method === httpMethod);
  if (route !== undefined) return route;
  const allow = ofPath.map(({ method }) => method).join(', ');
  throw new Problem(405, 'request_invalid', ['method_not_allowed'], { headers: { allow } });
}
