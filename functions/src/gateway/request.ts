import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Problem } from './problem.js';

/** What a caller sends, read from a proxy event. */
export interface GatewayRequest {
  readonly method: string;
  /** The route's path template. */
  readonly resource: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The key that the caller names the write by. */
  readonly idempotencyKey: string | undefined;
  /** Who calls: an IAM role or user. */
  readonly caller: string;
}

/** @throws {Problem} when the body is not JSON */
export function readRequest(event: APIGatewayProxyEvent): GatewayRequest {
  return {
    method: event.httpMethod,
    resource: event.resource,
    path: mapValues(event.pathParameters ?? {}, (value) => decoded(value ?? '')),
    query: {
      ...mapValues(event.queryStringParameters ?? {}, (value) => value ?? ''),
      // A parameter that is repeated is a list, which Checkout.com separates by commas.
      ...mapValues(event.multiValueQueryStringParameters ?? {}, (values) => (values ?? []).join(',')),
    },
    body: readBody(event),
    idempotencyKey: header(event, 'idempotency-key') ?? header(event, 'cko-idempotency-key'),
    caller: callerOf(event),
  };
}

function readBody({ body, isBase64Encoded }: APIGatewayProxyEvent): unknown {
  if (body === null || body === '') return undefined;
  try {
    return JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body) as unknown;
  } catch {
    throw new Problem(400, 'request_malformed', ['request_json_invalid']);
  }
}

function header({ headers }: APIGatewayProxyEvent, name: string): string | undefined {
  const found = Object.keys(headers ?? {}).find((each) => each.toLowerCase() === name);
  return found === undefined ? undefined : headers[found]?.trim();
}

/**
 * The role or user without the name of its session: that differs between two instances of one service, and a request
 * may be repeated by another instance than the first.
 */
function callerOf({ requestContext }: APIGatewayProxyEvent): string {
  const { userArn, apiKeyId } = requestContext.identity ?? {};
  const role = /^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\//.exec(userArn ?? '')?.[1];
  return role ?? userArn ?? apiKeyId ?? 'anonymous';
}

/** Path parameters come as they were in the address. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]));
}
