import type { DateTime, Integer, OpenEnum, ThreeDsEnrollmentStatus } from '@cko/core';
import type { ThreeDsAccountInfo } from './three-ds-account.js';

/**
 * 3D Secure for a payment. Set `enabled` to have Checkout.com do it: when the issuer wants the cardholder to act, the
 * answer is a 202 with `_links.redirect`. To pass on what another provider did, send `eci`, `cryptogram`, `xid` and
 * `version`.
 */
export interface ThreeDsRequest {
  /**
   * Whether to authenticate the cardholder.
   *
   * @default false
   */
  enabled?: boolean;
  /**
   * Whether to go on without 3D Secure when the card does not take part.
   *
   * @default false
   */
  attempt_n3d?: boolean;
  /**
   * Electronic commerce indicator from the other provider, such as `05`.
   *
   * @maxLength 2
   */
  eci?: string;
  /**
   * Proof of authentication (CAVV, AAV) from the other provider, Base64.
   *
   * @maxLength 50
   */
  cryptogram?: string;
  /**
   * Directory server's transaction id from the other provider; the XID in version 1.
   *
   * @maxLength 100
   */
  xid?: string;
  /**
   * Protocol version that the other provider used, such as `2.2.0`.
   *
   * @maxLength 10
   */
  version?: string;
  /** Exemption from strong customer authentication to ask for. */
  exemption?: ThreeDsExemption;
  /**
   * Whether you would like the cardholder to be challenged. The issuer decides.
   *
   * @default "no_preference"
   */
  challenge_indicator?: ChallengeIndicator;
  /** Whether to go over to 3D Secure when the issuer declines for want of it. */
  allow_upgrade?: boolean;
  /**
   * Status of the other provider's authentication, one letter, such as `Y`.
   *
   * @minLength 1
   * @maxLength 1
   */
  status?: string;
  /** When the other provider authenticated the cardholder. */
  authentication_date?: DateTime;
  /**
   * Amount that was authenticated, in minor units.
   *
   * @minimum 0
   */
  authentication_amount?: Integer;
  flow_type?: ThreeDsFlowType;
  /**
   * Two digits that explain `status`.
   *
   * @minLength 2
   * @maxLength 2
   */
  status_reason_code?: string;
  /** Why a challenge was broken off. */
  challenge_cancel_reason?: string;
  /** Risk score from the directory server of Cartes Bancaires. */
  score?: string;
  /**
   * How the cryptogram was computed, one character. For Cartes Bancaires.
   *
   * @minLength 1
   * @maxLength 1
   */
  cryptogram_algorithm?: string;
  /** Standalone 3D Secure session (`sid_…`) whose result to use. */
  authentication_id?: string;
  merchant_authentication_info?: ThreeDsRequestorAuthenticationInfo;
  account_info?: ThreeDsAccountInfo;
  initial_authentication?: ThreeDsInitialAuthentication;
}

/** Reasons for which a payment may go without strong customer authentication. */
export type ThreeDsExemption = OpenEnum<
  | '3ds_outage'
  | 'low_risk_program'
  | 'low_value'
  | 'none'
  | 'other'
  | 'out_of_sca_scope'
  | 'recurring_operation'
  | 'data_share'
  | 'sca_delegation'
  | 'secure_corporate_payment'
  | 'transaction_risk_assessment'
  | 'trusted_listing'
  | 'trusted_listing_prompt'
>;

/** The merchant's wish for or against a challenge; `challenge_requested_mandate` is for when rules demand one. */
export type ChallengeIndicator = OpenEnum<
  'no_preference' | 'no_challenge_requested' | 'challenge_requested' | 'challenge_requested_mandate'
>;

/** Whether the cardholder had to act. */
export type ThreeDsFlowType = OpenEnum<'challenged' | 'frictionless' | 'frictionless_delegated'>;

/** How the cardholder logged in at the merchant before paying. */
export interface ThreeDsRequestorAuthenticationInfo {
  three_ds_req_auth_method?: ThreeDsRequestorAuthenticationMethod;
  three_ds_req_auth_timestamp?: DateTime;
  /**
   * What proves the login, in the form that the method has for it.
   *
   * @maxLength 20000
   */
  three_ds_req_auth_data?: string;
}

/** Ways to log in, in the terms of EMV 3DS, where the merchant is the requestor. */
export type ThreeDsRequestorAuthenticationMethod = OpenEnum<
  | 'no_threeds_requestor_authentication_occurred'
  | 'three3ds_requestor_own_credentials'
  | 'federated_id'
  | 'issuer_credentials'
  | 'third_party_authentication'
  | 'fido_authenticator'
  | 'fido_authenticator_fido_assurance_data_signed'
  | 'src_assurance_data'
>;

/** An earlier authentication of the same cardholder that this payment refers to. */
export interface ThreeDsInitialAuthentication {
  /**
   * Transaction id that the issuer's access control server gave, a UUID.
   *
   * @minLength 36
   */
  acs_transaction_id?: string;
  authentication_method?: InitialAuthenticationMethod;
  authentication_timestamp?: DateTime;
  /**
   * What proves the earlier authentication.
   *
   * @maxLength 2048
   */
  authentication_data?: string;
  /**
   * The earlier session at Checkout.com, `sid_…`. Stands for the other fields.
   *
   * @minLength 30
   * @maxLength 30
   */
  initial_session_id?: string;
}

/** How the cardholder was authenticated earlier. `avs_verified` is a match of the billing address. */
export type InitialAuthenticationMethod = OpenEnum<
  'frictionless_authentication' | 'challenge_occurred' | 'avs_verified' | 'other_issuer_methods'
>;

/** What is known of 3D Secure when a payment is answered; absent when the request asked for none. */
export interface ThreeDsEnrollment {
  /** Whether the payment went on without 3D Secure although it was asked for. */
  downgraded?: boolean;
  enrolled?: ThreeDsEnrollmentStatus;
  /** Why 3D Secure was used without being asked for, such as `sca_retry`. */
  upgrade_reason?: string;
}

/** The outcome of 3D Secure. */
export interface ThreeDsData extends ThreeDsEnrollment {
  /** Whether the issuer's signature was valid: `Y` or `N`. */
  signature_valid?: string;
  /** `Y` authenticated, `A` attempted, `N` failed, `U` could not be done. */
  authentication_response?: string;
  /** Two digits that explain `authentication_response`. */
  authentication_status_reason?: string;
  /** Proof of authentication, Base64. */
  cryptogram?: string;
  /** Directory server's transaction id; the XID in version 1. */
  xid?: string;
  /** Protocol version, such as `2.2.0`. */
  version?: string;
  /** Exemption that was asked for. */
  exemption?: ThreeDsExemption;
  /** Exemption that was used in the end. */
  exemption_applied?: string;
  /** Whether the cardholder had to act. */
  challenged?: boolean;
  trusted_listing?: TrustedListing;
  /** Electronic commerce indicator: how strongly the payment was authenticated. */
  eci?: string;
}

/** Whether the cardholder trusts the merchant, so that no challenge is needed. */
export interface TrustedListing {
  status?: TrustedListingStatus;
  /** Who keeps the list: `01` 3DS server, `02` directory server, `03` issuer. */
  source?: string;
}

/** `Y` listed, `N` not listed, `E` not eligible, `P` to be confirmed, `R` refused by the cardholder, `U` unknown. */
export type TrustedListingStatus = OpenEnum<'Y' | 'N' | 'E' | 'P' | 'R' | 'U'>;

/** Ways to authenticate the payer that the merchant can offer. */
export interface PaymentAuthenticationRequest {
  /** In order of preference. */
  preferred_experiences?: AuthenticationExperience[];
}

/** The way in which the payer was authenticated. */
export interface PaymentAuthentication {
  experience?: AuthenticationExperience;
}

/** A way to authenticate a payer: Google's secure payment authentication, or 3D Secure. */
export type AuthenticationExperience = OpenEnum<'google_spa' | '3ds'>;
