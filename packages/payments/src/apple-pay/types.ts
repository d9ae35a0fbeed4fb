import type { DateTime, Links, OpenEnum } from '@cko/core';
import type { ApplePayCertificateId } from '../ids.js';

/** The domain of a shop that is to show Apple Pay through Checkout.com's own Apple merchant id. */
export interface EnrollApplePayDomainRequest {
  /** Domain, such as `https://shop.example`. Apple's verification file has to be served from it. */
  domain: string;
}

/** The kind of key that the certificate is for. */
export interface CreateApplePaySigningRequest {
  /**
   * Elliptic curve (`ec_v1`) or RSA (`rsa_v1`).
   *
   * @default "ec_v1"
   */
  protocol_version?: OpenEnum<'ec_v1' | 'rsa_v1'>;
}

/** A certificate signing request, whose private key stays with Checkout.com. */
export interface ApplePaySigningRequest {
  /** The request in PEM. Save it as a `.csr` file and upload that in Apple's developer account. */
  content: string;
  _links?: Links;
}

/** A payment processing certificate that Apple has signed. */
export interface UploadApplePayCertificateRequest {
  /** The certificate in Base64, without the lines that begin and end PEM. */
  content: string;
}

/** A payment processing certificate: what Apple encrypts payment data for. */
export interface ApplePayCertificate {
  id: ApplePayCertificateId;
  /** SHA-256 of the public key, Base64: Apple's data names it, to tell which certificate decrypts it. */
  public_key_hash: string;
  valid_from: DateTime;
  /** Have the next certificate in place before this moment, or payments fail. */
  valid_until: DateTime;
  _links?: Links;
}
