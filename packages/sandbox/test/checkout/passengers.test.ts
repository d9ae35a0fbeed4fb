import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, cardPayment, type Answer } from '../calls.js';
import { exampleRequest } from '../payments/described.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
});

const ada = { first_name: 'Ada', last_name: 'Lovelace' };
const session = {
  amount: 1000,
  currency: 'GBP',
  billing: { address: { country: 'GB' } },
  success_url: 'https://shop.example/success',
  failure_url: 'https://shop.example/failure',
};
const bodies: Record<string, object> = {
  '/payments': cardPayment,
  '/payment-sessions': session,
  '/hosted-payments': exampleRequest('createHostedPayment') as object,
  '/payment-links': exampleRequest('createPaymentLink') as object,
  '/payment-contexts': { amount: 1000, currency: 'USD', source: { type: 'paypal' } },
};

/** Asks for something on a flight, with what each of its tickets has as its passengers. */
function ask(path: string, ...passengers: unknown[]): Promise<Answer> {
  const airline_data = passengers.map((passenger) => ({ passenger }));
  return call(sandbox, 'POST', path, { body: { ...bodies[path], processing: { airline_data } } });
}

test.each(['/payments', '/payment-sessions'])('%s takes one passenger, or a list of them', async (path) => {
  expect((await ask(path, ada)).status).toBe(201);
  expect((await ask(path, [ada, ada])).status).toBe(201);
});

describe.each(['/hosted-payments', '/payment-links', '/payment-contexts'])('%s', (path) => {
  test('takes one passenger', async () => {
    expect((await ask(path, ada)).status).toBe(201);
  });

  test('refuses a list, even of one', async () => {
    const code = path === '/payment-contexts' ? 'passenger_required' : 'processing_airline_data_1_passenger_invalid';
    expect(await ask(path, ada, [ada])).toMatchObject({ status: 422, body: { error_codes: [code] } });
  });
});

test.each(Object.keys(bodies))('%s refuses a list of nobody, by the place of its ticket', async (path) => {
  const code = 'processing_airline_data_0_passenger_invalid';
  expect(await ask(path, [])).toMatchObject({ status: 422, body: { error_codes: [code] } });
});

test('a tax may have a fraction of a minor unit, and is read as it was sent', async () => {
  const body = { ...cardPayment, processing: { tax_amount: 10.5 } };
  const { id } = (await call(sandbox, 'POST', '/payments', { body })).body;

  expect((await call(sandbox, 'GET', `/payments/${id}`)).body.processing.tax_amount).toBe(10.5);
});
