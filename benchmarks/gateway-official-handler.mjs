// What the payments function does for a payment, written on checkout-sdk-node: the secret is read, the request is sent, and
// the answer is told in a log line and in metrics.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Checkout } from 'checkout-sdk-node';

const logger = new Logger();
const metrics = new Metrics({ namespace: 'CheckoutGateway' });
const tracer = new Tracer({ captureHTTPsRequests: false });
const secrets = new SecretsManagerClient({});
const client = connect();
client.catch(() => {});

async function connect() {
  const secret = await secrets.send(new GetSecretValueCommand({ SecretId: process.env.CHECKOUT_SECRET_ID }));
  return new Checkout(secret.SecretString, { host: process.env.CKO_BASE_URL, environment: 'sandbox' });
}

export async function handler(event, context) {
  const startedAt = performance.now();
  logger.addContext(context);
  const segment = tracer.isTracingEnabled() ? tracer.getSegment()?.addNewSubsegment('## request') : undefined;
  const checkout = await client;
  const payment = await checkout.payments.request(JSON.parse(event.body), event.headers['idempotency-key']);
  segment?.close();
  const durationMs = performance.now() - startedAt;
  metrics.addMetric('Duration', MetricUnit.Milliseconds, durationMs);
  metrics.publishStoredMetrics();
  logger.info('request answered', { requestId: event.requestContext.requestId, durationMs });
  return { statusCode: 201, headers: { 'content-type': 'application/json' }, body: JSON.stringify(payment) };
}
