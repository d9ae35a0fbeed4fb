import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const add = (more: object) =>
  call(sandbox, 'POST', '/_sandbox/workflows', {
    credential: null,
    body: { url: 'http://127.0.0.1:9/', signatureKey: 'key', ...more },
  });

test.each([
  [{ events: 'all' }, 'events has a list of types for each source'],
  [{ events: ['payment_approved'] }, 'events has a list of types for each source'],
  [{ events: { gateway: 'payment_approved' } }, 'events has a list of types for each source'],
  [{ events: { gateway: ['payment_aproved'] } }, 'no type of gateway: payment_aproved (payment_approved?)'],
  [{ events: { gatway: ['payment_approved'] } }, 'no source: gatway (gateway?)'],
  [{ event: { gateway: ['payment_approved'] } }, 'A workflow has no event (events?)'],
  [{ headers: 'x' }, 'headers is an object'],
  [{ headers: { 'a b': 'x' } }, 'The header "a b"'],
  [{ headers: { 'x-secret': 'a\nb' } }, 'The header "x-secret"'],
  [{ headers: { 'Content-Length': '5' } }, 'The header Content-Length is for the connection'],
  [{ headers: { 'x-secret': { is: 'none' } } }, 'The header "x-secret"'],
  [{ jitter: '5' }, 'jitter is a number'],
  [{ duplicates: '0.5' }, 'duplicates is a number'],
  [{ name: 5 }, 'name of a workflow'],
])('a workflow that would not deliver what it is to is refused: %o', async (more, message) => {
  const answer = await add(more);
  expect(answer.status).toBe(400);
  expect(answer.body.message).toContain(message);
  expect(answer.body.message).not.toContain('a\nb');
  expect(sandbox.world.collection('workflows').newest()).toEqual([]);
});

test('a workflow may name any event that can be listened to', async () => {
  const { body } = await call(sandbox, 'GET', '/workflows/event-types');
  const listed = body as { id: string; events: { id: string }[] }[];
  const events = Object.fromEntries(listed.map(({ id, events: types }) => [id, types.map((type) => type.id)]));
  expect((await add({ events, headers: { 'X-Key': 'hush' }, name: 'all', jitter: 5, duplicates: 0.5 })).status).toBe(
    201,
  );
});
