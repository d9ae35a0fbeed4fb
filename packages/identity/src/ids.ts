import type { Id } from '@cko/core';

/**
 * A person whose identity is to be checked.
 *
 * @pattern ^aplt_\w+$
 */
export type ApplicantId = Id<'applicant'>;

/**
 * A configuration of one kind of check, which Checkout.com sets up for you: what is accepted, what is extracted, how fast
 * the answer comes. Each kind of check has its own.
 *
 * @pattern ^usj_[a-z2-7]{26}$
 */
export type UserJourneyId = Id<'user journey'>;

/**
 * A check of who an applicant is, by document and face.
 *
 * @pattern ^idv_\w+$
 */
export type IdentityVerificationId = Id<'identity verification'>;

/** One try at an identity verification, `iatp_…`. */
export type IdentityVerificationAttemptId = Id<'identity verification attempt'>;

/** A check of an identity document, `iddv_…`. */
export type IdDocumentVerificationId = Id<'ID document verification'>;

/** One try at an ID document verification, `datp_…`. */
export type IdDocumentVerificationAttemptId = Id<'ID document verification attempt'>;

/** A check of a proof of address, `adv_…`. */
export type AddressDocumentVerificationId = Id<'address document verification'>;

/** One try at an address document verification, `adva_…`. */
export type AddressDocumentVerificationAttemptId = Id<'address document verification attempt'>;

/** A check that an applicant is the person seen before, `fav_…`. */
export type FaceAuthenticationId = Id<'face authentication'>;

/** One try at a face authentication, `fatp_…`. */
export type FaceAuthenticationAttemptId = Id<'face authentication attempt'>;

/** A search for an applicant in lists of sanctioned and exposed persons, `amlv_…`. */
export type AmlScreeningId = Id<'AML screening'>;
