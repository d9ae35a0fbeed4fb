import { describe, expect, test } from 'vitest';
import {
  addressDocumentVerificationAttemptOperations,
  addressDocumentVerificationOperations,
  amlScreeningOperations,
  applicantOperations,
  faceAuthenticationAttemptOperations,
  faceAuthenticationOperations,
  idDocumentVerificationAttemptOperations,
  idDocumentVerificationOperations,
  type IdentityClient,
  identityVerificationAttemptOperations,
  identityVerificationOperations,
} from '../src/index.js';
import { connect, secretKey } from './identity-server.js';

/** Ids that go into a path only encoded. */
const id = 'idv_1/2';
const attemptId = 'iatp_3/4';
const encoded = 'idv_1%2F2';
const attempt = 'iatp_3%2F4';

const page = { skip: 20, limit: 5 };

/** A call of a method: its operation, and what is to arrive. */
type Sent = [operation: string, line: string, send: (identity: IdentityClient) => PromiseLike<unknown>, body?: object];

const reads: Sent[] = [
  ['getApplicant', `GET /applicants/${encoded}`, ({ applicants }) => applicants.get(id)],
  [
    'getIdentityVerification',
    `GET /identity-verifications/${encoded}`,
    ({ identityVerifications }) => identityVerifications.get(id),
  ],
  [
    'getIdentityVerificationReport',
    `GET /identity-verifications/${encoded}/pdf-report`,
    ({ identityVerifications }) => identityVerifications.getReport(id),
  ],
  [
    'listIdentityVerificationAttempts',
    `GET /identity-verifications/${encoded}/attempts?skip=20&limit=5`,
    ({ identityVerifications }) => identityVerifications.attempts.list(id, page),
  ],
  [
    'getIdentityVerificationAttempt',
    `GET /identity-verifications/${encoded}/attempts/${attempt}`,
    ({ identityVerifications }) => identityVerifications.attempts.get(id, attemptId),
  ],
  [
    'listIdentityVerificationAttemptAssets',
    `GET /identity-verifications/${encoded}/attempts/${attempt}/assets?skip=20&limit=5`,
    ({ identityVerifications }) => identityVerifications.attempts.listAssets(id, attemptId, page),
  ],
  [
    'getIdDocumentVerification',
    `GET /id-document-verifications/${encoded}`,
    ({ idDocumentVerifications }) => idDocumentVerifications.get(id),
  ],
  [
    'getIdDocumentVerificationReport',
    `GET /id-document-verifications/${encoded}/pdf-report`,
    ({ idDocumentVerifications }) => idDocumentVerifications.getReport(id),
  ],
  [
    'listIdDocumentVerificationAttempts',
    `GET /id-document-verifications/${encoded}/attempts?skip=20&limit=5`,
    ({ idDocumentVerifications }) => idDocumentVerifications.attempts.list(id, page),
  ],
  [
    'getIdDocumentVerificationAttempt',
    `GET /id-document-verifications/${encoded}/attempts/${attempt}`,
    ({ idDocumentVerifications }) => idDocumentVerifications.attempts.get(id, attemptId),
  ],
  [
    'getAddressDocumentVerification',
    `GET /address-document-verifications/${encoded}`,
    ({ addressDocumentVerifications }) => addressDocumentVerifications.get(id),
  ],
  [
    'getAddressDocumentVerificationReport',
    `GET /address-document-verifications/${encoded}/pdf-report`,
    ({ addressDocumentVerifications }) => addressDocumentVerifications.getReport(id),
  ],
  [
    'listAddressDocumentVerificationAttempts',
    `GET /address-document-verifications/${encoded}/attempts?skip=20&limit=5`,
    ({ addressDocumentVerifications }) => addressDocumentVerifications.attempts.list(id, page),
  ],
  [
    'getAddressDocumentVerificationAttempt',
    `GET /address-document-verifications/${encoded}/attempts/${attempt}`,
    ({ addressDocumentVerifications }) => addressDocumentVerifications.attempts.get(id, attemptId),
  ],
  [
    'getFaceAuthentication',
    `GET /face-authentications/${encoded}`,
    ({ faceAuthentications }) => faceAuthentications.get(id),
  ],
  [
    'listFaceAuthenticationAttempts',
    `GET /face-authentications/${encoded}/attempts?skip=20&limit=5`,
    ({ faceAuthentications }) => faceAuthentications.attempts.list(id, page),
  ],
  [
    'getFaceAuthenticationAttempt',
    `GET /face-authentications/${encoded}/attempts/${attempt}`,
    ({ faceAuthentications }) => faceAuthentications.attempts.get(id, attemptId),
  ],
  [
    'listFaceAuthenticationAttemptAssets',
    `GET /face-authentications/${encoded}/attempts/${attempt}/assets?skip=20&limit=5`,
    ({ faceAuthentications }) => faceAuthentications.attempts.listAssets(id, attemptId, page),
  ],
  ['getAmlScreening', `GET /aml-verifications/${encoded}`, ({ amlScreenings }) => amlScreenings.get(id)],
];

const check = {
  applicant_id: 'aplt_tkoi5db4hryu5cei5vwoabr7we',
  user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
};
const declared = { ...check, declared_data: { name: 'Hannah Bret' } };
const redirect = { redirect_url: 'https://shop.example/verified' };
const opened = { ...declared, ...redirect };
const capture = { ...redirect, client_information: { pre_selected_language: 'fr-FR' } };
const applicant = { external_applicant_id: 'ext_osdfdfdb4hryu5cei5vwoabrk5k', email: 'hannah.bret@example.com' };
const images = { document_front: 'data:image/png;base64,AA==', document_back: 'data:image/png;base64,AQ==' };
const image = { document: 'data:image/png;base64,AA==' };
const screening = {
  applicant_id: check.applicant_id,
  search_parameters: { configuration_identifier: '8eb79430-c014-41e5-be73-2c2c091322b8' },
  monitored: true,
};

const writes: Sent[] = [
  ['createApplicant', 'POST /applicants', ({ applicants }) => applicants.create(applicant), applicant],
  [
    'updateApplicant',
    `PATCH /applicants/${encoded}`,
    ({ applicants }) => applicants.update(id, { email: 'hannah@example.com' }),
    { email: 'hannah@example.com' },
  ],
  ['anonymizeApplicant', `POST /applicants/${encoded}/anonymize`, ({ applicants }) => applicants.anonymize(id)],
  [
    'createIdentityVerification',
    'POST /identity-verifications',
    ({ identityVerifications }) => identityVerifications.create(declared),
    declared,
  ],
  [
    'createAndOpenIdentityVerification',
    'POST /create-and-open-idv',
    ({ identityVerifications }) => identityVerifications.createAndOpen(opened),
    opened,
  ],
  [
    'anonymizeIdentityVerification',
    `POST /identity-verifications/${encoded}/anonymize`,
    ({ identityVerifications }) => identityVerifications.anonymize(id),
  ],
  [
    'createIdentityVerificationAttempt',
    `POST /identity-verifications/${encoded}/attempts`,
    ({ identityVerifications }) => identityVerifications.attempts.create(id, capture),
    capture,
  ],
  [
    'createIdDocumentVerification',
    'POST /id-document-verifications',
    ({ idDocumentVerifications }) => idDocumentVerifications.create(declared),
    declared,
  ],
  [
    'anonymizeIdDocumentVerification',
    `POST /id-document-verifications/${encoded}/anonymize`,
    ({ idDocumentVerifications }) => idDocumentVerifications.anonymize(id),
  ],
  [
    'createIdDocumentVerificationAttempt',
    `POST /id-document-verifications/${encoded}/attempts`,
    ({ idDocumentVerifications }) => idDocumentVerifications.attempts.create(id, images),
    images,
  ],
  [
    'createAddressDocumentVerification',
    'POST /address-document-verifications',
    ({ addressDocumentVerifications }) => addressDocumentVerifications.create(declared),
    declared,
  ],
  [
    'anonymizeAddressDocumentVerification',
    `POST /address-document-verifications/${encoded}/anonymize`,
    ({ addressDocumentVerifications }) => addressDocumentVerifications.anonymize(id),
  ],
  [
    'createAddressDocumentVerificationAttempt',
    `POST /address-document-verifications/${encoded}/attempts`,
    ({ addressDocumentVerifications }) => addressDocumentVerifications.attempts.create(id, image),
    image,
  ],
  [
    'createFaceAuthentication',
    'POST /face-authentications',
    ({ faceAuthentications }) => faceAuthentications.create(check),
    check,
  ],
  [
    'anonymizeFaceAuthentication',
    `POST /face-authentications/${encoded}/anonymize`,
    ({ faceAuthentications }) => faceAuthentications.anonymize(id),
  ],
  [
    'createFaceAuthenticationAttempt',
    `POST /face-authentications/${encoded}/attempts`,
    ({ faceAuthentications }) => faceAuthentications.attempts.create(id, capture),
    capture,
  ],
  ['createAmlScreening', 'POST /aml-verifications', ({ amlScreenings }) => amlScreenings.create(screening), screening],
];

describe('a method that reads sends no body, and one that writes sends its own, both without a key', () => {
  test.each([...reads, ...writes])('%s', async (operation, line, send, body) => {
    const answer = { id: 'from-the-server' };
    const { identity, received, operations } = await connect({ status: 200, body: answer });
    expect(await send(identity)).toEqual(answer);
    expect(operations).toEqual([operation]);
    const requests = received.map((request) => ({
      line: request.line,
      authorization: request.headers.authorization,
      idempotencyKey: request.headers['cko-idempotency-key'],
      body: request.body === '' ? undefined : (JSON.parse(request.body) as unknown),
    }));
    expect(requests).toEqual([{ line, authorization: `Bearer ${secretKey}`, idempotencyKey: undefined, body }]);
  });
});

test('every operation is among those sent here', () => {
  const described = {
    ...applicantOperations,
    ...identityVerificationOperations,
    ...identityVerificationAttemptOperations,
    ...idDocumentVerificationOperations,
    ...idDocumentVerificationAttemptOperations,
    ...addressDocumentVerificationOperations,
    ...addressDocumentVerificationAttemptOperations,
    ...faceAuthenticationOperations,
    ...faceAuthenticationAttemptOperations,
    ...amlScreeningOperations,
  };
  const sent = [...reads, ...writes].map(([operation]) => operation);
  expect(sent.sort()).toEqual(Object.keys(described).sort());
});
