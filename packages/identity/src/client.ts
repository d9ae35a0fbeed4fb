import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { AddressDocumentVerifications } from './address-document-verifications/client.js';
import { AmlScreenings } from './aml-screenings/client.js';
import { Applicants } from './applicants/client.js';
import { FaceAuthentications } from './face-authentications/client.js';
import { IdDocumentVerifications } from './id-document-verifications/client.js';
import { IdentityVerifications } from './identity-verifications/client.js';

/**
 * Checks who people are: by document and face, by document alone, by face alone, by proof of address, and against lists
 * of sanctioned and exposed persons.
 *
 * Every check is of an applicant. Most run in attempts, of which there can be several until one gives an answer.
 *
 * Nothing here takes an idempotency key. A write is not repeated after a failure that leaves its outcome unknown; such an
 * error has the `outcome` `'unknown'`.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const identity = new IdentityClient({ secretKey, prefix });
 * const applicant = await identity.applicants.create({ email: 'hannah.bret@example.com' });
 * ```
 */
export class IdentityClient {
  /** The people to check. */
  readonly applicants: Applicants;
  /** Who an applicant is, by a video of document and face. */
  readonly identityVerifications: IdentityVerifications;
  /** Whether an identity document is genuine, by images of it. */
  readonly idDocumentVerifications: IdDocumentVerifications;
  /** Where an applicant lives, by an image of a document that says so. */
  readonly addressDocumentVerifications: AddressDocumentVerifications;
  /** Whether somebody is the applicant who was verified before, by a video of the face. */
  readonly faceAuthentications: FaceAuthentications;
  /** Whether an applicant is in a list of sanctioned or exposed persons. */
  readonly amlScreenings: AmlScreenings;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`. Identities are on the account's own API host unless `hosts.identity` names another.
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.applicants = new Applicants(connection);
    this.identityVerifications = new IdentityVerifications(connection);
    this.idDocumentVerifications = new IdDocumentVerifications(connection);
    this.addressDocumentVerifications = new AddressDocumentVerifications(connection);
    this.faceAuthentications = new FaceAuthentications(connection);
    this.amlScreenings = new AmlScreenings(connection);
  }
}
