import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { applePayOperations, type ApplePayOperations } from './operations.js';
import type {
  ApplePayCertificate,
  ApplePaySigningRequest,
  CreateApplePaySigningRequest,
  EnrollApplePayDomainRequest,
  UploadApplePayCertificateRequest,
} from './types.js';

/**
 * Apple Pay's set-up: either enrol the shop's domain under Checkout.com's Apple merchant id, or have a certificate made
 * for your own: create a signing request, let Apple sign it, upload the certificate.
 */
export class ApplePay {
  private readonly api: Api<ApplePayOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(applePayOperations);
  }

  /**
   * Enrols a domain, so that its pages may show Apple Pay through Checkout.com's Apple merchant id.
   *
   * Takes OAuth with the scope `vault` or `vault:apme-enrollment`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /applepay/enrollments
   */
  enrollDomain(request: EnrollApplePayDomainRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('enrollApplePayDomain', { body: request }, options);
  }

  /**
   * Creates a certificate signing request, to be uploaded in Apple's developer account. The private key stays with
   * Checkout.com.
   *
   * Takes a public or a secret key, or OAuth with the scope `vault:apme-enrollment`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /applepay/signing-requests
   */
  createSigningRequest(
    request?: CreateApplePaySigningRequest,
    options?: CallOptions,
  ): ApiPromise<ApplePaySigningRequest> {
    return this.api.call('createApplePaySigningRequest', { body: request }, options);
  }

  /**
   * Uploads the payment processing certificate that Apple made from a signing request. From then on Checkout.com can
   * decrypt payments of your Apple merchant id.
   *
   * Takes a public or a secret key, or OAuth with the scope `vault:apme-enrollment`.
   *
   * @throws {ValidationError} 422 when the certificate is refused
   * @see POST /applepay/certificates
   */
  uploadCertificate(request: UploadApplePayCertificateRequest, options?: CallOptions): ApiPromise<ApplePayCertificate> {
    return this.api.call('uploadApplePayCertificate', { body: request }, options);
  }
}
