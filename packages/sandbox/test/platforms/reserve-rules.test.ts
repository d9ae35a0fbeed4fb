import { describe, expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { prepared } from './world.js';

describe('reserve rules', () => {
  const upcoming = { ...exampleRequest('createReserveRule'), valid_from: '2098-01-01T00:00:00.000Z' };

  test('the documented rule is made, and reads as it was written', async () => {
    const { sandbox, entity } = await prepared();
    const body = exampleRequest('createReserveRule');

    const { status, body: made } = await sandbox.call('createReserveRule', { path: { id: entity }, body });

    expect(status).toBe(201);
    const read = await sandbox.call('getReserveRule', { path: { entityId: entity, id: made.id } });
    expect(read.body).toMatchObject({ id: expect.stringMatching(/^rsv_/), ...body });
    expect((await sandbox.call('listReserveRules', { path: { id: entity } })).body.data).toEqual([read.body]);
  });

  test('an update needs the ETag of the rule as it is', async () => {
    const { sandbox, entity } = await prepared();
    const { body: made } = await sandbox.call('createReserveRule', { path: { id: entity }, body: upcoming });
    const path = { entityId: entity, id: made.id };
    const etag = (await sandbox.call('getReserveRule', { path })).headers.etag as string;
    const { rolling } = exampleRequest('updateReserveRule');
    const update = (headers: Record<string, string>) =>
      sandbox.call('updateReserveRule', { path, headers, body: { type: 'rolling', rolling } });

    expect((await update({})).status).toBe(428);
    expect((await update({ 'if-match': 'b3RoZXI=' })).status).toBe(412);
    expect((await update({ 'if-match': etag })).status).toBe(200);
    expect((await update({ 'if-match': etag })).status).toBe(412);
    const { body, headers } = await sandbox.call('getReserveRule', { path });
    expect(body).toMatchObject({ rolling, valid_from: upcoming.valid_from });
    expect(headers.etag).not.toBe(etag);
    expect((await update({ 'if-match': `"${headers.etag}"` })).status).toBe(200);
  });

  test('a rule that has begun cannot be changed', async () => {
    const { sandbox, entity } = await prepared();
    const body = exampleRequest('createReserveRule');
    const { body: made } = await sandbox.call('createReserveRule', { path: { id: entity }, body });
    const path = { entityId: entity, id: made.id };
    const etag = (await sandbox.call('getReserveRule', { path })).headers.etag as string;

    const answer = await sandbox.call('updateReserveRule', { path, headers: { 'if-match': etag }, body });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['valid_from_invalid'] } });
  });

  test.each([0, -1, 100.5])('a percentage of %s is refused', async (percentage) => {
    const { sandbox, entity } = await prepared();
    const body = { ...upcoming, rolling: { ...upcoming.rolling, percentage } };

    const answer = await sandbox.call('createReserveRule', { path: { id: entity }, body });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['percentage_invalid'] } });
  });

  test.each([0, -1, 521, 20_000_000])('a share that is held for %s weeks is refused', async (weeks) => {
    const { sandbox, entity } = await prepared();
    const rolling = { ...upcoming.rolling, holding_duration: { weeks } };
    const refused = { status: 422, body: { error_codes: ['weeks_invalid'] } };

    const body = { ...upcoming, rolling };
    expect(await sandbox.call('createReserveRule', { path: { id: entity }, body })).toMatchObject(refused);

    const made = await sandbox.call('createReserveRule', { path: { id: entity }, body: upcoming });
    const path = { entityId: entity, id: made.body.id };
    const headers = { 'if-match': made.headers.etag as string };
    expect(await sandbox.call('updateReserveRule', { path, headers, body })).toMatchObject(refused);
  });
});
