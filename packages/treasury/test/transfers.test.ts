import { expect, test } from 'vitest';
import { ServerError, ValidationError } from '../src/index.js';
import { connect } from './treasury-server.js';

const transfer = {
  transfer_type: 'refund',
  source: { id: 'ent_w4jelhppmfiufdnatam37wrfc4', amount: 1099 },
  destination: { id: 'ent_azsiyswl7bwe2ynjzujy7lcjca' },
};
const accepted = { status: 201, body: { id: 'tra_y3oqhf46pyzuxjbcn2giaqnb4', status: 'pending' } };

test('each transfer goes under a key of its own when none is given, because Checkout.com requires one', async () => {
  const { treasury, received } = await connect(accepted);
  await treasury.transfers.create(transfer);
  await treasury.transfers.create(transfer);
  const keys = received.map(({ headers }) => headers['cko-idempotency-key']);
  expect(keys).toEqual([expect.stringMatching(/^\S+$/), expect.stringMatching(/^\S+$/)]);
  expect(new Set(keys).size).toBe(2);
});

test('a transfer whose outcome is unknown is tried again under the same key', async () => {
  const { treasury, received } = await connect({ status: 502 }, accepted);
  expect(await treasury.transfers.create(transfer)).toEqual(accepted.body);
  const [first, second] = received.map(({ headers }) => headers['cko-idempotency-key']);
  expect(received).toHaveLength(2);
  expect(second).toBe(first);
});

test('the error of a transfer whose outcome stays unknown has the key to ask again with', async () => {
  const { treasury, received } = await connect({ status: 500 });
  const error: unknown = await treasury.transfers
    .create(transfer, { maxRetries: 0 })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({
    outcome: 'unknown',
    idempotencyKey: received[0]?.headers['cko-idempotency-key'],
  });
});

test('a transfer that is refused says why and is not tried again', async () => {
  const refusal = { error_type: 'validation_error', error_codes: ['amount_invalid'] };
  const { treasury, received } = await connect({ status: 422, body: refusal });
  const error: unknown = await treasury.transfers.create(transfer).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ errorType: 'validation_error', errorCodes: ['amount_invalid'], outcome: 'none' });
  expect(received).toHaveLength(1);
});
