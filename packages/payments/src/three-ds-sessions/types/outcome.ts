import type { CardCategory, CardType, CountryCode, Id, OpenEnum } from '@cko/core';
import type { ThreeDsExemption, TrustedListing } from '../../payments/types/three-ds.js';
import type { ThreeDsSessionScheme } from './scheme.js';

/**
 * How a session stands.
 *
 * `approved` and `attempted` may be paid with the proof that the session has. `pending`, `processing` and `challenged` wait:
 * see `next_actions`. `unavailable` means that the issuer could not say; the others end without proof.
 */
export type ThreeDsSessionStatus = OpenEnum<
  | 'challenged'
  | 'pending'
  | 'processing'
  | 'challenge_abandoned'
  | 'expired'
  | 'approved'
  | 'attempted'
  | 'unavailable'
  | 'declined'
  | 'rejected'
>;

/** Which message of 3D Secure decided the status, or `risk_declined`. */
export type ThreeDsSessionStatusReason = OpenEnum<
  | 'ares_status'
  | 'ares_error'
  | 'rreq_error'
  | 'rreq_status'
  | 'risk_declined'
  | 'veres_error'
  | 'veres_status'
  | 'pares_error'
  | 'pares_status'
>;

/**
 * What has to happen next.
 *
 * `redirect_cardholder` to `_links.redirect_url`; `issuer_fingerprint`: let the browser load `_links.three_ds_method_url`,
 * then call `updateThreeDsMethod`; `collect_channel_data`: call `update`; `challenge_cardholder` at the access control
 * server; `complete`: call `complete`, which is optional.
 */
export type ThreeDsSessionNextAction = OpenEnum<
  | 'redirect_cardholder'
  | 'collect_channel_data'
  | 'issuer_fingerprint'
  | 'challenge_cardholder'
  | 'complete'
  | 'authenticate'
>;

/**
 * The issuer's answer: `Y` authenticated, `A` attempted, `N` not authenticated, `U` could not be done, `R` rejected, `C` a
 * challenge is needed, `D` a challenge apart from the merchant is needed, `I` for information only.
 */
export type ThreeDsResponseCode = OpenEnum<'Y' | 'N' | 'U' | 'A' | 'C' | 'D' | 'R' | 'I'>;

/** The card that is authenticated. */
export interface ThreeDsSessionCard {
  /** The card in the vault, `src_…`. */
  instrument_id: Id<'instrument'>;
  /** The same for the same card number, whoever uses it. */
  fingerprint: string;
  metadata?: ThreeDsSessionCardMetadata;
}

/** What the card's first digits tell. */
export interface ThreeDsSessionCardMetadata {
  card_type?: CardType;
  card_category?: CardCategory;
  /** Name of the bank that issued the card. */
  issuer_name?: string;
  /** Country of the bank that issued the card. */
  issuer_country?: CountryCode;
  /** The scheme's identifier of the card product. */
  product_id?: string;
  /** The scheme's name of the card product. */
  product_type?: string;
}

/** The scheme's directory server, which knows the issuers. */
export interface ThreeDsDirectoryServer {
  /** @maxLength 32 */
  ds_id?: string;
  /**
   * Which server this is, as EMVCo approved it.
   *
   * @maxLength 32
   */
  reference_number?: string;
  /**
   * The server's id of this authentication, a UUID.
   *
   * @minLength 36
   * @maxLength 36
   */
  transaction_id?: string;
}

/** Keys that an app's 3D Secure SDK needs: left out when the session's secret was the credential. */
export interface ThreeDsCertificates {
  /**
   * The directory server's public key, to encrypt facts about the device for.
   *
   * @maxLength 1024
   */
  ds_public: string;
  /**
   * Public key of the authority that signs what comes from the access control server.
   *
   * @maxLength 1024
   */
  ca_public?: string;
  /** Public keys of every such authority. */
  ca_public_all?: string[];
}

/** What became of exemptions from strong customer authentication. */
export interface ThreeDsSessionExemption {
  /** Exemption that was asked for. */
  requested?: string;
  applied?: ThreeDsExemption;
  /** The scheme's code of the exemption. */
  code?: string;
  trusted_beneficiary?: TrustedListing;
}

/** What single schemes add. */
export interface ThreeDsSchemeInfo {
  name?: ThreeDsSessionScheme;
  /** Risk score from the directory server of Cartes Bancaires. */
  score?: string;
  /** How the cryptogram was computed. For Cartes Bancaires. */
  avalgo?: string;
}

/** What Checkout.com changed in the request for better prospects. */
export interface ThreeDsOptimization {
  /** Whether anything was changed. */
  optimized?: boolean;
  /** Set of rules that was gone by. */
  framework?: string;
  optimized_properties?: ThreeDsOptimizedProperty[];
}

/** One value that was changed. */
export interface ThreeDsOptimizedProperty {
  /** Name of the field. */
  field?: string;
  original_value?: string;
  optimized_value?: string;
}

/** How each way to authenticate the cardholder went. */
export interface ThreeDsPreferredExperiences {
  google_spa?: ThreeDsExperienceOutcome;
  '3ds'?: ThreeDsExperienceOutcome;
}

/** How one way to authenticate the cardholder went. */
export interface ThreeDsExperienceOutcome {
  status?: OpenEnum<'available' | 'unprocessed' | 'processed' | 'unavailable'>;
  /** Why it was not used. */
  reason?: string[];
}
