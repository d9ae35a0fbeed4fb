import type { APIGatewayProxyEvent } from 'aws-lambda';
import { routes } from '../../src/routes.js';

let requests = 0;

export interface Sent {
  path?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is a text. */
  body?: unknown;
  userArn?: string;
}

/** The event that a REST API makes of a request of an operation (payload format 1.0). */
export function proxyEvent(
  operation: string,
  { path, query, headers, body, userArn }: Sent = {},
): APIGatewayProxyEvent {
  const route = routes.find((each) => each.operation === operation);
  if (route === undefined) throw new Error(`no route for ${operation}`);
  const entries = Object.entries(query ?? {});
  return {
    resource: route.path,
    path: route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path?.[name] ?? ''),
    httpMethod: route.method,
    headers: { 'Content-Type': 'application/json', ...headers },
    multiValueHeaders: {},
    pathParameters: path ?? null,
    queryStringParameters: query ?? null,
    multiValueQueryStringParameters: query ? Object.fromEntries(entries.map(([name, value]) => [name, [value]])) : null,
    stageVariables: null,
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: {
      requestId: `request-${++requests}`,
      identity: { userArn: userArn ?? 'arn:aws:sts::123456789012:assumed-role/orders/task-1' },
    } as APIGatewayProxyEvent['requestContext'],
  };
}
