import { describe, expectTypeOf, test } from 'vitest';
import type {
  AmlScreeningStatus,
  ApiPromise,
  Applicant,
  ApplicantId,
  CaptureAttemptStatus,
  DocumentAttemptStatus,
  FaceAuthenticationAsset,
  FaceAuthenticationAssetList,
  FaceAuthenticationAttempt,
  FaceAuthenticationAttemptId,
  FaceAuthenticationId,
  IdDocumentVerificationAttempt,
  IdDocumentVerificationAttemptList,
  IdDocumentVerificationId,
  IdentityClient,
  IdentityReport,
  IdentityVerification,
  IdentityVerificationAttempt,
  IdentityVerificationAttemptId,
  IdentityVerificationId,
  IdentityVerificationStatus,
  Link,
  PagedList,
  UserJourneyId,
} from '../src/index.js';

declare const identity: IdentityClient;
declare const applicantId: ApplicantId;
declare const journeyId: UserJourneyId;
declare const verificationId: IdentityVerificationId;
declare const attemptId: IdentityVerificationAttemptId;
declare const documentVerificationId: IdDocumentVerificationId;
declare const authenticationId: FaceAuthenticationId;
declare const authenticationAttemptId: FaceAuthenticationAttemptId;

const declared_data = { name: 'Hannah Bret' };
const redirect_url = 'https://shop.example/verified';

describe('an applicant', () => {
  test('may be created with nothing known', () => {
    expectTypeOf(identity.applicants.create()).toEqualTypeOf<ApiPromise<Applicant>>();
    identity.applicants.create({ email: 'hannah.bret@example.com' });
  });

  test('keeps the identifier that it was created with', () => {
    // @ts-expect-error it cannot be changed
    identity.applicants.update(applicantId, { external_applicant_id: 'ext_1' });
    // @ts-expect-error change what?
    identity.applicants.update(applicantId);
  });
});

describe('an identity verification', () => {
  const create = identity.identityVerifications.create.bind(identity.identityVerifications);

  test('is of an applicant who gave a name', () => {
    expectTypeOf(create({ applicant_id: applicantId, declared_data })).toEqualTypeOf<
      ApiPromise<IdentityVerification>
    >();
    create({ applicant_id: applicantId, declared_data, user_journey_id: journeyId });
    // @ts-expect-error whose?
    create({ declared_data });
    // @ts-expect-error which name?
    create({ applicant_id: applicantId, declared_data: {} });
  });

  test('that is opened at once says where to go afterwards, and may come before its applicant', () => {
    identity.identityVerifications.createAndOpen({ declared_data, redirect_url });
    // @ts-expect-error where to?
    identity.identityVerifications.createAndOpen({ applicant_id: applicantId, declared_data });
  });

  test('leads to where the applicant is to be sent', () => {
    expectTypeOf({} as IdentityVerification)
      .toHaveProperty('_links')
      .exclude<undefined>()
      .toHaveProperty('verification_url')
      .toEqualTypeOf<Link | undefined>();
  });

  test('knows who the applicant is only once that is known', () => {
    const verification = {} as IdentityVerification;
    // @ts-expect-error it may be too early
    void verification.verified_identity.full_name;
    expectTypeOf(verification.verified_identity?.full_name).toEqualTypeOf<string | undefined>();
  });

  test('has a report', () => {
    expectTypeOf(identity.identityVerifications.getReport(verificationId)).toEqualTypeOf<ApiPromise<IdentityReport>>();
  });
});

describe('the checks of documents and faces', () => {
  test('need a configuration of their own', () => {
    const check = { applicant_id: applicantId, user_journey_id: journeyId };
    identity.idDocumentVerifications.create({ ...check, declared_data });
    identity.addressDocumentVerifications.create(check);
    identity.faceAuthentications.create(check);
    // @ts-expect-error by which configuration?
    identity.idDocumentVerifications.create({ applicant_id: applicantId, declared_data });
    // @ts-expect-error by which configuration?
    identity.addressDocumentVerifications.create({ applicant_id: applicantId });
    // @ts-expect-error by which configuration?
    identity.faceAuthentications.create({ applicant_id: applicantId });
    // @ts-expect-error which name is on the document?
    identity.idDocumentVerifications.create(check);
  });
});

describe('an AML screening', () => {
  test('searches by a configuration', () => {
    identity.amlScreenings.create({
      applicant_id: applicantId,
      search_parameters: { configuration_identifier: '8eb79430-c014-41e5-be73-2c2c091322b8' },
    });
    // @ts-expect-error by which configuration?
    identity.amlScreenings.create({ applicant_id: applicantId });
  });
});

describe('an attempt', () => {
  test('with a camera says where to go afterwards', () => {
    identity.identityVerifications.attempts.create(verificationId, { redirect_url });
    identity.faceAuthentications.attempts.create(authenticationId, { redirect_url });
    // @ts-expect-error where to?
    identity.identityVerifications.attempts.create(verificationId, {});
    // @ts-expect-error where to?
    identity.faceAuthentications.attempts.create(authenticationId);
  });

  test('with images has the front at least', () => {
    identity.idDocumentVerifications.attempts.create(documentVerificationId, { document_front: 'data:,' });
    // @ts-expect-error the front is missing
    identity.idDocumentVerifications.attempts.create(documentVerificationId, { document_back: 'data:,' });
    // @ts-expect-error a proof of address has one image
    identity.addressDocumentVerifications.attempts.create('adv_1', { document_front: 'data:,' });
  });

  test('of one kind of check is not one of another', () => {
    identity.identityVerifications.attempts.get(verificationId, attemptId);
    identity.faceAuthentications.attempts.get(authenticationId, authenticationAttemptId);
    // @ts-expect-error an attempt at a face authentication
    identity.identityVerifications.attempts.get(verificationId, authenticationAttemptId);
    // @ts-expect-error an attempt at an identity verification
    identity.faceAuthentications.attempts.listAssets(authenticationId, attemptId);
    // @ts-expect-error the check comes first
    identity.identityVerifications.attempts.get(attemptId, verificationId);
  });

  test('shows the applicant a page only where there is a camera', () => {
    expectTypeOf({} as FaceAuthenticationAttempt).toHaveProperty('redirect_url');
    expectTypeOf({} as IdDocumentVerificationAttempt).not.toHaveProperty('redirect_url');
  });

  test('has what its applicant declared only at an identity verification', () => {
    expectTypeOf({} as IdentityVerificationAttempt).toHaveProperty('declared_data');
    expectTypeOf({} as FaceAuthenticationAttempt).not.toHaveProperty('declared_data');
  });
});

describe('an id', () => {
  test('of one kind does not fit where another is expected', () => {
    // @ts-expect-error an applicant is not a verification
    identity.identityVerifications.get(applicantId);
    // @ts-expect-error a verification is not an applicant
    identity.applicants.get(verificationId);
    // @ts-expect-error an ID document verification is another check
    identity.identityVerifications.getReport(documentVerificationId);
    // @ts-expect-error an applicant is not a configuration
    identity.faceAuthentications.create({ applicant_id: applicantId, user_journey_id: applicantId });
  });

  test('read from an answer fits where its kind is expected', async () => {
    const { id } = await identity.applicants.create();
    const verification = await identity.identityVerifications.create({ applicant_id: id, declared_data });
    const attempt = await identity.identityVerifications.attempts.create(verification.id, { redirect_url });
    identity.identityVerifications.attempts.listAssets(verification.id, attempt.id);
    identity.applicants.get(verification.applicant_id);
  });
});

describe('a list', () => {
  test('gives a page when awaited and items when iterated', async () => {
    const listed = identity.idDocumentVerifications.attempts.list(documentVerificationId, { limit: 50 });
    expectTypeOf(listed).toEqualTypeOf<PagedList<IdDocumentVerificationAttemptList, IdDocumentVerificationAttempt>>();
    for await (const item of listed) expectTypeOf(item).toEqualTypeOf<IdDocumentVerificationAttempt>();
  });

  test('of assets is of what a camera took', () => {
    expectTypeOf(
      identity.faceAuthentications.attempts.listAssets(authenticationId, authenticationAttemptId),
    ).toEqualTypeOf<PagedList<FaceAuthenticationAssetList, FaceAuthenticationAsset>>();
    expectTypeOf(identity.idDocumentVerifications.attempts).not.toHaveProperty('listAssets');
  });
});

test('a status may be one that nobody knows yet', () => {
  expectTypeOf<'approved'>().toExtend<IdentityVerificationStatus>();
  expectTypeOf<'postponed'>().toExtend<IdentityVerificationStatus>();
  expectTypeOf<'postponed'>().toExtend<CaptureAttemptStatus>();
  expectTypeOf<'postponed'>().toExtend<DocumentAttemptStatus>();
  expectTypeOf<'postponed'>().toExtend<AmlScreeningStatus>();
});

test('an idempotency key is refused, since it would do nothing', () => {
  const key = { idempotencyKey: 'check-1021' };
  // @ts-expect-error not read by Checkout.com
  identity.applicants.create({}, key);
  // @ts-expect-error not read by Checkout.com
  identity.identityVerifications.attempts.create(verificationId, { redirect_url }, key);
  // @ts-expect-error not read by Checkout.com
  identity.faceAuthentications.anonymize(authenticationId, key);
});
