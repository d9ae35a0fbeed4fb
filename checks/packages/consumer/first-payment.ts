import { createConfig, minorUnits, NotFoundError } from '@cko/core';
import { PaymentsClient, type PaymentRequest } from '@cko/payments';
import { startSandbox } from '@cko/sandbox';
import { operations } from '@cko/spec';
import { VaultClient } from '@cko/vault';
import { signWebhook } from '@cko/workflows';

/** One call with every published package, and what came of it as JSON. Compiled and run both as ESM and as CommonJS. */
async function firstPayment(): Promise<string> {
  const sandbox = await startSandbox();
  const { secretKey, publicKey } = sandbox.credentials;
  const config = createConfig({ baseUrl: sandbox.url, secretKey, publicKey }, {});
  const vault = new VaultClient(config);
  const payments = new PaymentsClient(config);

  const { token } = await vault.tokens.request({
    type: 'card',
    number: '4242424242424242',
    expiry_month: 6,
    expiry_year: 2040,
  });
  const request: PaymentRequest = {
    source: { type: 'token', token },
    amount: minorUnits('10.99', 'GBP'),
    currency: 'GBP',
  };
  const payment = await payments.request(request);
  const missing = await payments.get('pay_aaaaaaaaaaaaaaaaaaaaaaaaaa').catch((error: unknown) => error);
  await sandbox.close();

  return JSON.stringify({
    approved: 'approved' in payment && payment.approved,
    missing: missing instanceof NotFoundError,
    described: operations.some(({ id }) => id === 'requestPayment'),
    signature: signWebhook('{}', 'secret').length,
  });
}

void firstPayment().then((result) => process.stdout.write(result));
