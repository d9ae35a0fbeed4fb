import { describe, expect, test } from 'vitest';
import { InvalidArgumentError, type SessionCallOptions } from '../src/index.js';
import { connect } from './payments-server.js';

const id = 'sid_y3oqhf46pyzuxjbcn2giaqnb44';
const sessionSecret = 'sek_Dal7UyiH8rIFXA4PfgiIk2jUyQkVDeEWgVBEL4TsRTE=';

describe('a session', () => {
  test('is acted on with its own secret when there is one, whatever else is configured', async () => {
    const { payments, received } = await connect({ status: 200, body: {} });
    const { threeDsSessions } = payments;
    const options: SessionCallOptions = { sessionSecret };
    await threeDsSessions.get(id, options);
    await threeDsSessions.update(id, { channel: 'merchant_initiated', request_type: 'top_up' }, options);
    await threeDsSessions.updateThreeDsMethod(id, { three_ds_method_completion: 'N' }, options);
    await threeDsSessions.complete(id, options);
    const credentials = received.map(({ headers }) => headers.authorization?.split(' ').at(-1));
    expect(credentials).toEqual([sessionSecret, sessionSecret, sessionSecret, sessionSecret]);
  });

  test('is read for the channel that asks', async () => {
    const { payments, received } = await connect({ status: 200, body: {} });
    await payments.threeDsSessions.get(id, { channel: 'app' });
    await payments.threeDsSessions.get(id);
    expect(received.map(({ headers }) => headers['channel'])).toEqual(['app', undefined]);
  });

  test('is not acted on with an empty secret: the account would be used instead', async () => {
    const { payments, received } = await connect({ status: 200, body: {} });
    await expect(payments.threeDsSessions.get(id, { sessionSecret: '' })).rejects.toThrow(InvalidArgumentError);
    expect(received).toEqual([]);
  });
});
