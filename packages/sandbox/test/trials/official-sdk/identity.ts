import { made, refused, unknown, type Tries } from './tries.js';

const journey = `usj_${unknown}`;
const redirect = 'https://shop.example/back';
const verification = { user_journey_id: journey, declared_data: { name: 'Hannah Bret' }, redirect_url: redirect };

export const identity: Tries = {
  'identities.createApplicant': ({ token, ids }) =>
    made(ids, 'applicant', token.identities.createApplicant({ email: 'hannah.bret@example.com' })),
  'identities.getApplicant': ({ token, ids }) => token.identities.getApplicant(ids['applicant'] ?? ''),
  'identities.updateApplicant': ({ token, ids }) =>
    token.identities.updateApplicant(ids['applicant'] ?? '', { email: 'hannah@example.com' }),
  'identities.createAMLVerification': ({ token, ids }) =>
    made(
      ids,
      'aml',
      token.identities.createAMLVerification({
        applicant_id: ids['applicant'],
        search_parameters: { configuration_identifier: 'a5c1a5c1-a5c1-a5c1-a5c1-a5c1a5c1a5c1' },
      }),
    ),
  'identities.getAMLScreening': ({ token, ids }) => token.identities.getAMLScreening(ids['aml'] ?? ''),
  'identities.createFaceAuthentication': ({ token, ids }) =>
    made(
      ids,
      'face',
      token.identities.createFaceAuthentication({ applicant_id: ids['applicant'], user_journey_id: journey }),
    ),
  'identities.getFaceAuthentication': ({ token, ids }) => token.identities.getFaceAuthentication(ids['face'] ?? ''),
  'identities.createFaceAuthenticationAttempt': ({ token, ids }) =>
    made(
      ids,
      'faceAttempt',
      token.identities.createFaceAuthenticationAttempt(ids['face'] ?? '', { redirect_url: redirect }),
    ),
  'identities.listFaceAuthenticationAttempts': ({ token, ids }) =>
    token.identities.listFaceAuthenticationAttempts(ids['face'] ?? ''),
  'identities.getFaceAuthenticationAttempt': ({ token, ids }) =>
    token.identities.getFaceAuthenticationAttempt(ids['face'] ?? '', ids['faceAttempt'] ?? ''),
  'identities.getFaceAuthenticationAttemptAssets': ({ token, ids }) =>
    token.identities.getFaceAuthenticationAttemptAssets(ids['face'] ?? '', ids['faceAttempt'] ?? '', { limit: 5 }),
  'identities.anonymizeFaceAuthentication': ({ token }) =>
    refused(404, token.identities.anonymizeFaceAuthentication(`fav_${unknown}`)),
  'identities.createIDDocumentVerification': ({ token, ids }) =>
    made(
      ids,
      'document',
      token.identities.createIDDocumentVerification({
        applicant_id: ids['applicant'],
        user_journey_id: journey,
        declared_data: { name: 'Hannah Bret' },
      }),
    ),
  'identities.getIDDocumentVerification': ({ token, ids }) =>
    token.identities.getIDDocumentVerification(ids['document'] ?? ''),
  'identities.createIDDocumentVerificationAttempt': ({ token, ids }) =>
    made(
      ids,
      'documentAttempt',
      token.identities.createIDDocumentVerificationAttempt(ids['document'] ?? '', { document_front: 'data:,front' }),
    ),
  'identities.listIDDocumentVerificationAttempts': ({ token, ids }) =>
    token.identities.listIDDocumentVerificationAttempts(ids['document'] ?? ''),
  'identities.getIDDocumentVerificationAttempt': ({ token, ids }) =>
    token.identities.getIDDocumentVerificationAttempt(ids['document'] ?? '', ids['documentAttempt'] ?? ''),
  'identities.getIDDocumentVerificationPDFReport': ({ token }) =>
    refused(404, token.identities.getIDDocumentVerificationPDFReport(`iddv_${unknown}`)),
  'identities.anonymizeIDDocumentVerification': ({ token }) =>
    refused(404, token.identities.anonymizeIDDocumentVerification(`iddv_${unknown}`)),
  'identities.createAddressDocumentVerification': ({ token, ids }) =>
    made(
      ids,
      'address',
      token.identities.createAddressDocumentVerification({
        applicant_id: ids['applicant'],
        user_journey_id: journey,
        declared_data: { name: 'Hannah Bret' },
      }),
    ),
  'identities.getAddressDocumentVerification': ({ token, ids }) =>
    token.identities.getAddressDocumentVerification(ids['address'] ?? ''),
  'identities.createAddressDocumentVerificationAttempt': ({ token, ids }) =>
    made(
      ids,
      'addressAttempt',
      token.identities.createAddressDocumentVerificationAttempt(ids['address'] ?? '', { document: 'data:,bill' }),
    ),
  'identities.listAddressDocumentVerificationAttempts': ({ token, ids }) =>
    token.identities.listAddressDocumentVerificationAttempts(ids['address'] ?? ''),
  'identities.getAddressDocumentVerificationAttempt': ({ token, ids }) =>
    token.identities.getAddressDocumentVerificationAttempt(ids['address'] ?? '', ids['addressAttempt'] ?? ''),
  'identities.getAddressDocumentVerificationPDFReport': ({ token }) =>
    refused(404, token.identities.getAddressDocumentVerificationPDFReport(`addv_${unknown}`)),
  'identities.anonymizeAddressDocumentVerification': ({ token }) =>
    refused(404, token.identities.anonymizeAddressDocumentVerification(`addv_${unknown}`)),
  'identities.createAndStartIdentityVerification': ({ token, ids }) =>
    made(
      ids,
      'started',
      token.identities.createAndStartIdentityVerification({ ...verification, applicant_id: ids['applicant'] }),
    ),
  'identities.createIdentityVerification': ({ token, ids }) =>
    made(
      ids,
      'identity',
      token.identities.createIdentityVerification({ ...verification, applicant_id: ids['applicant'] }),
    ),
  'identities.getIdentityVerification': ({ token, ids }) =>
    token.identities.getIdentityVerification(ids['identity'] ?? ''),
  'identities.createIdentityVerificationAttempt': ({ token, ids }) =>
    made(
      ids,
      'identityAttempt',
      token.identities.createIdentityVerificationAttempt(ids['identity'] ?? '', { redirect_url: redirect }),
    ),
  'identities.listIdentityVerificationAttempts': ({ token, ids }) =>
    token.identities.listIdentityVerificationAttempts(ids['identity'] ?? ''),
  'identities.getIdentityVerificationAttempt': ({ token, ids }) =>
    token.identities.getIdentityVerificationAttempt(ids['identity'] ?? '', ids['identityAttempt'] ?? ''),
  'identities.getIdentityVerificationAttemptAssets': ({ token, ids }) =>
    token.identities.getIdentityVerificationAttemptAssets(ids['identity'] ?? '', ids['identityAttempt'] ?? '', {
      limit: 5,
    }),
  'identities.getIdentityVerificationPDFReport': ({ token }) =>
    refused(404, token.identities.getIdentityVerificationPDFReport(`idv_${unknown}`)),
  'identities.anonymizeIdentityVerification': ({ token }) =>
    refused(404, token.identities.anonymizeIdentityVerification(`idv_${unknown}`)),
  'identities.anonymizeApplicant': ({ token, ids }) => token.identities.anonymizeApplicant(ids['applicant'] ?? ''),
};
