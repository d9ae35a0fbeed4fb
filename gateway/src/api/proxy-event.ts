import { account } from '../aws/account.js';
import type { AccessKey } from '../aws/access-key.js';
import type { ApiDefinition } from './api-definition.js';
import { isBinary } from './binary-media-types.js';
import { headerValues, type ReceivedRequest } from './received-request.js';
import type { Match } from './router.js';

/** Headers that end at API Gateway: those of the connection, and the signature, which is nobody else's business. */
const notHandedOn = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', 'authorization']);

/** What a function is called with: payload format 1.0. */
export function proxyEvent(
  api: ApiDefinition,
  { route, parameters }: Match,
  request: ReceivedRequest,
  caller: AccessKey | undefined,
): object {
  const host = headerValues(request, 'host')[0] ?? '';
  const headers = [
    ...request.headers.filter(([name]) => !notHandedOn.has(name.toLowerCase())),
    ['X-Forwarded-For', request.sourceIp] as const,
    ['X-Forwarded-Port', host.split(':')[1] ?? '80'] as const,
    ['X-Forwarded-Proto', 'http'] as const,
  ];
  const query = [...request.query];
  const binary = isBinary(api.binaryMediaTypes, headerValues(request, 'content-type')[0]);
  const { body } = request;
  return {
    resource: route.path,
    path: request.path.slice(api.stage.length + 1),
    httpMethod: request.method,
    headers: Object.fromEntries(headers),
    multiValueHeaders: multiValue(headers),
    queryStringParameters: query.length === 0 ? null : Object.fromEntries(query),
    multiValueQueryStringParameters: query.length === 0 ? null : multiValue(query),
    pathParameters: Object.keys(parameters).length === 0 ? null : parameters,
    stageVariables: null,
    requestContext: requestContext(api, route, request, caller, host),
    body: body.length === 0 ? null : body.toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: body.length > 0 && binary,
  };
}

function requestContext(
  api: ApiDefinition,
  { resourceId, path }: Match['route'],
  request: ReceivedRequest,
  caller: AccessKey | undefined,
  host: string,
) {
  const userArn = caller === undefined ? null : `arn:aws:iam::${account.id}:user/local`;
  return {
    accountId: account.id,
    apiId: api.id,
    domainName: host,
    domainPrefix: host.split('.')[0],
    extendedRequestId: request.id,
    httpMethod: request.method,
    identity: {
      accessKey: caller?.accessKeyId ?? null,
      accountId: caller === undefined ? null : account.id,
      apiKey: null,
      apiKeyId: null,
      caller: caller?.accessKeyId ?? null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: request.sourceIp,
      user: caller?.accessKeyId ?? null,
      userAgent: headerValues(request, 'user-agent')[0] ?? null,
      userArn,
    },
    path: request.path,
    protocol: 'HTTP/1.1',
    requestId: request.id,
    requestTime: commonLogTime(new Date(request.receivedAt)),
    requestTimeEpoch: request.receivedAt,
    resourceId,
    resourcePath: path,
    stage: api.stage,
  };
}

function multiValue(entries: ReadonlyArray<readonly [string, string]>): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of entries) (values[name] ??= []).push(value);
  return values;
}

/** `21/Nov/2026:04:48:55 +0000` */
function commonLogTime(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
