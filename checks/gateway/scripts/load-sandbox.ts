// A sandbox in a process of its own, with one payment to ask for: what it remembers is not the gateway's memory.
import { startSandbox } from '@cko/sandbox';

const sandbox = await startSandbox();
const { url, credentials } = sandbox;
const response = await fetch(`${url}/payments`, {
  method: 'POST',
  headers: { authorization: `Bearer ${credentials.secretKey}`, 'content-type': 'application/json' },
  body: JSON.stringify({
    source: { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2040, cvv: '100' },
    amount: 1099,
    currency: 'GBP',
  }),
});
const { id: paymentId } = (await response.json()) as { id: string };
process.send?.({ url, credentials, paymentId });
