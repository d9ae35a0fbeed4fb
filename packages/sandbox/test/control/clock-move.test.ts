import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';

const noon = '2026-01-31T12:00:00.000Z';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ freeze: noon });
});
afterEach(() => sandbox.close());

const move = (body: unknown) => call(sandbox, 'POST', '/_sandbox/clock', { credential: null, body });

test.each([
  '{"advance":1e15}',
  '{"advance":1e20}',
  '{"advance":1e400}',
  '{"advance":8640000000000000}',
  '{"advance":"PT99999999999999999999999H"}',
  '{"freeze":"+275760-09-13T00:00:00Z"}',
  '{"freeze":"-000001-01-01T00:00:00Z"}',
  '{"freeze":"0001-01-01T00:00:00Z"}',
  '{"freeze":"2026-02-30T00:00:00Z"}',
  '{"freeze":"1"}',
])('a move that no clock can make is explained, and changes nothing: %s', async (body) => {
  const answer = await move(body);
  expect(answer.status).toBe(400);
  expect(answer.body.message).toMatch(/9999/);
  expect((await call(sandbox, 'GET', '/_sandbox', { credential: null })).body).toMatchObject({
    now: noon,
    frozen: true,
  });
});

test.each([{}, { advnace: 1000 }, { advance: 1000, freeze: true }, { resume: true, advance: 1000 }])(
  'a move is one of the three, which are named otherwise: %o',
  async (body) => {
    const answer = await move(body);
    expect(answer.status).toBe(400);
    for (const name of ['advance', 'freeze', 'resume']) expect(answer.body.message).toContain(name);
    expect(sandbox.clock.now().toISOString()).toBe(noon);
    expect(sandbox.clock.frozen).toBe(true);
  },
);

test('what resumes a clock is true', async () => {
  expect(await move({ resume: false })).toMatchObject({ status: 400, body: { message: 'resume is true.' } });
  expect(sandbox.clock.frozen).toBe(true);
});
