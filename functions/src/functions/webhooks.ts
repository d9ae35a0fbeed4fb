import { webhookFromApiGateway, WebhookVerificationError, type WebhookEvent } from '@cko/workflows';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { ProxyHandler } from '../gateway/serve.js';
import { Problem } from '../gateway/problem.js';
import { deliver } from '../inbox/deliver.js';
import { queue } from '../inbox/failed-events.js';
import type { ReceivedEvent } from '../inbox/received-event.js';
import { renewedSignatureKeys, signatureKeys } from '../inbox/signature-keys.js';
import { describeFailure } from '../observe/failure.js';
import { observed } from '../observe/invocation.js';
import { logger } from '../observe/logger.js';

/**
 * Receives webhooks. One is acknowledged once it is published or waits in the queue of failed events, and not before;
 * until then Checkout.com sends it again.
 */
export const handler: ProxyHandler = (request, context) =>
  observed(request, context, async (seen) => {
    seen.operation = 'receiveWebhook';
    const { id, type } = await verified(request);
    const outcome = await deliverOrQueue({ id, type, text: bodyText(request) });
    logger.info('webhook received', { eventId: id, eventType: type, outcome });
    return { statusCode: 200 };
  });

async function deliverOrQueue(event: ReceivedEvent): Promise<'published' | 'duplicate' | 'queued'> {
  try {
    return await deliver(event);
  } catch (error) {
    logger.error('webhook not delivered', { eventId: event.id, failure: describeFailure(error) });
    await queue(event);
    return 'queued';
  }
}

/** The event, once its signature is right; under keys that are read again when it is not. */
async function verified(request: APIGatewayProxyEvent): Promise<WebhookEvent> {
  const keys = await signatureKeys();
  try {
    return webhookFromApiGateway(request, keys);
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    const renewed = error.code === 'signature_mismatch' ? await renewedSignatureKeys() : undefined;
    if (renewed === undefined) throw refusal(error);
    return verifiedUnder(request, renewed);
  }
}

function verifiedUnder(request: APIGatewayProxyEvent, keys: readonly string[]): WebhookEvent {
  try {
    return webhookFromApiGateway(request, keys);
  } catch (error) {
    throw error instanceof WebhookVerificationError ? refusal(error) : error;
  }
}

function refusal({ code }: WebhookVerificationError): Problem {
  return new Problem(code.startsWith('signature_') ? 401 : 400, 'webhook_refused', [code]);
}

function bodyText({ body, isBase64Encoded }: APIGatewayProxyEvent): string {
  return isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
}
