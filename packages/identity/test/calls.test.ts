import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { BadRequestError, type IdentityClient, NotFoundError, ValidationError } from '../src/index.js';
import { connect } from './identity-server.js';

const verificationId = 'idv_tkoi5db4hryu5cei5vwoabr7we';
const attemptId = 'iatp_tkoi5db4hryu5cei5vwoabrpoq';

describe('a list goes on where the page before ended, until all is read', () => {
  const lists: [method: string, path: string, list: (identity: IdentityClient) => AsyncIterable<object>][] = [
    [
      'identityVerifications.attempts.list',
      `/identity-verifications/${verificationId}/attempts`,
      ({ identityVerifications }) => identityVerifications.attempts.list(verificationId, { limit: 2 }),
    ],
    [
      'identityVerifications.attempts.listAssets',
      `/identity-verifications/${verificationId}/attempts/${attemptId}/assets`,
      ({ identityVerifications }) => identityVerifications.attempts.listAssets(verificationId, attemptId, { limit: 2 }),
    ],
    [
      'idDocumentVerifications.attempts.list',
      '/id-document-verifications/iddv_1/attempts',
      ({ idDocumentVerifications }) => idDocumentVerifications.attempts.list('iddv_1', { limit: 2 }),
    ],
    [
      'addressDocumentVerifications.attempts.list',
      '/address-document-verifications/adv_1/attempts',
      ({ addressDocumentVerifications }) => addressDocumentVerifications.attempts.list('adv_1', { limit: 2 }),
    ],
    [
      'faceAuthentications.attempts.list',
      '/face-authentications/fav_1/attempts',
      ({ faceAuthentications }) => faceAuthentications.attempts.list('fav_1', { limit: 2 }),
    ],
    [
      'faceAuthentications.attempts.listAssets',
      '/face-authentications/fav_1/attempts/fatp_1/assets',
      ({ faceAuthentications }) => faceAuthentications.attempts.listAssets('fav_1', 'fatp_1', { limit: 2 }),
    ],
  ];

  test.each(lists)('%s', async (_, path, list) => {
    const { identity, received } = await connect(
      { status: 200, body: { total_count: 3, skip: 0, limit: 2, data: [{ number: 1 }, { number: 2 }] } },
      { status: 200, body: { total_count: 3, skip: 2, limit: 2, data: [{ number: 3 }] } },
    );
    const items: object[] = [];
    for await (const item of list(identity)) items.push(item);
    expect(items).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    expect(received.map(({ line }) => line)).toEqual([`GET ${path}?limit=2`, `GET ${path}?limit=2&skip=2`]);
  });
});

test('an applicant of whom nothing is known is created without a body', async () => {
  const { identity, received } = await connect({ status: 201, body: { id: 'aplt_1' } });
  expect(await identity.applicants.create()).toEqual({ id: 'aplt_1' });
  expect(received.map(({ body }) => body)).toEqual(['']);
});

describe('a refusal', () => {
  test('of what was sent tells its codes, and nothing of the person', async () => {
    const body = { error_type: 'request_invalid', error_codes: ['applicant_id_invalid'], message: 'of Hannah Bret' };
    const { identity } = await connect({ status: 422, body });
    const error: unknown = await identity.identityVerifications
      .create({ applicant_id: 'aplt_1', declared_data: { name: 'Hannah Bret' } })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      operation: 'createIdentityVerification',
      errorCodes: ['applicant_id_invalid'],
      outcome: 'none',
    });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('Hannah');
  });

  test('for want of the applicant is a NotFoundError', async () => {
    const { identity } = await connect({ status: 404 });
    await expect(identity.applicants.get('aplt_1')).rejects.toThrow(NotFoundError);
  });

  test('of an applicant is a BadRequestError', async () => {
    const { identity } = await connect({ status: 400 });
    await expect(identity.applicants.create({ email: 'nobody' })).rejects.toThrow(BadRequestError);
  });

  test('that leaves the outcome unknown is not followed by another try, which could start a second attempt', async () => {
    const { identity, received } = await connect({ status: 503 });
    const call = identity.identityVerifications.attempts.create(verificationId, {
      redirect_url: 'https://shop.example',
    });
    await expect(call).rejects.toMatchObject({ status: 503, outcome: 'unknown' });
    expect(received).toHaveLength(1);
  });
});
