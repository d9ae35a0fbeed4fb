// The clients compared, each loaded only when asked for. Both send the same payment.
const secretKey = `sk_sbox_${'a'.repeat(26)}`;

const payment = {
  source: { type: 'card', number: '4242424242424242', expiry_month: 12, expiry_year: 2030, cvv: '100' },
  amount: 6540,
  currency: 'USD',
  reference: 'ORD-5023-4E89',
  customer: { email: 'payer@example.com', name: 'Ada Payer' },
};

export const clients = {
  '@cko/payments': async (port) => {
    const { PaymentsClient } = await import('@cko/payments');
    const client = new PaymentsClient({ secretKey, baseUrl: `http://127.0.0.1:${port}`, rateLimit: false });
    return () => client.request(payment);
  },
  'checkout-sdk-node': async (port) => {
    const { Checkout } = await import('checkout-sdk-node');
    const client = new Checkout(secretKey, { host: `http://127.0.0.1:${port}`, environment: 'sandbox' });
    return () => client.payments.request(payment);
  },
};
