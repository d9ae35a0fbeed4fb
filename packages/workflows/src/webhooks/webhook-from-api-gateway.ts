import { constructEvent } from './construct-event.js';
import type { WebhookEvent } from './events/event.js';
import type { RawBody } from './raw-body.js';
import type { WebhookSecrets } from './secrets.js';
import { signatureHeader } from './signature.js';

/**
 * What is read of a Lambda proxy event. REST APIs (payload 1.0), HTTP APIs (payload 2.0), function URLs and load
 * balancers without multi-value headers all send it.
 */
export interface ApiGatewayRequest {
  body?: string | null;
  isBase64Encoded?: boolean;
  /** Names in the sender's letter case (payload 1.0) or in lower case (payload 2.0). */
  headers?: Readonly<Record<string, string | undefined>> | null;
}

/**
 * Verifies a webhook that API Gateway hands to a Lambda function, and reads its event.
 *
 * @throws {WebhookVerificationError} when the request must not be trusted; `code` says why
 * @throws {ConfigurationError} when a secret is empty
 */
export function webhookFromApiGateway(request: ApiGatewayRequest, secrets: WebhookSecrets): WebhookEvent {
  return constructEvent(rawBody(request), signature(request), secrets);
}

function rawBody({ body, isBase64Encoded }: ApiGatewayRequest): RawBody {
  if (body === null || body === undefined) return '';
  return isBase64Encoded ? Buffer.from(body, 'base64') : body;
}

function signature({ headers }: ApiGatewayRequest): string | undefined {
  const name = Object.keys(headers ?? {}).find((key) => key.toLowerCase() === signatureHeader);
  return name === undefined ? undefined : headers?.[name];
}
