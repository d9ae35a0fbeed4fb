import type { Currency, DateTime, Integer, Link, SessionId } from '@cko/core';
import type { AuthenticationExperience, ThreeDsFlowType } from '../../payments/types/three-ds.js';
import type { ThreeDsInitialTransaction, ThreeDsMerchantRiskInfo, ThreeDsSessionAccountInfo } from './cardholder.js';
import type { ThreeDsAccessControlServer, ThreeDsGoogleSpa, ThreeDsMessages } from './challenge.js';
import type {
  ThreeDsCertificates,
  ThreeDsDirectoryServer,
  ThreeDsOptimization,
  ThreeDsPreferredExperiences,
  ThreeDsResponseCode,
  ThreeDsSchemeInfo,
  ThreeDsSessionCard,
  ThreeDsSessionExemption,
  ThreeDsSessionNextAction,
  ThreeDsSessionStatus,
  ThreeDsSessionStatusReason,
} from './outcome.js';
import type { ThreeDsSessionScheme } from './scheme.js';
import type {
  ThreeDsAuthenticationCategory,
  ThreeDsAuthenticationType,
  ThreeDsInstallment,
  ThreeDsRecurring,
  ThreeDsSessionChallengeIndicator,
  ThreeDsTransactionType,
} from './terms.js';

/** What creating a session gives: one that was processed at once, or one that waits for the cardholder. */
export type CreatedThreeDsSession = ThreeDsSession | AcceptedThreeDsSession;

/** A 3D Secure session as it stands now. */
export interface ThreeDsSession extends SessionSoFar, SessionTerms, SessionResult {
  session_secret?: ThreeDsSessionSecret;
  next_actions?: ThreeDsSessionNextAction[];
  /** What the issuer wants the cardholder to read. Show it when there is no proof. */
  cardholder_info?: string;
  /** IP address of the cardholder. */
  customer_ip?: string;
  authentication_date?: DateTime;
  exemption?: ThreeDsSessionExemption;
  flow_type?: ThreeDsFlowType;
  scheme_info?: ThreeDsSchemeInfo;
  _links: ThreeDsSessionLinks;
}

/** A 3D Secure session that waits for the cardholder (202). Hosted ones go on at `_links.redirect_url`. */
export interface AcceptedThreeDsSession extends SessionSoFar, SessionTerms {
  session_secret: ThreeDsSessionSecret;
  authentication_date: DateTime;
  next_actions: ThreeDsSessionNextAction[];
  _links: AcceptedThreeDsSessionLinks;
}

/** A 3D Secure session after the issuer's fingerprinting of the browser was reported. */
export interface FingerprintedThreeDsSession extends SessionSoFar, SessionResult {
  session_secret?: ThreeDsSessionSecret;
  next_actions?: ThreeDsSessionNextAction[];
  _links: FingerprintedThreeDsSessionLinks;
}

/**
 * The secret of one session, short-lived, `sek_…`. With it a browser or app may act on this session and nothing else: pass
 * it as `sessionSecret`.
 *
 * @minLength 48
 * @maxLength 48
 * @pattern ^(sek)_(.{44})$
 */
export type ThreeDsSessionSecret = string;

/** What is known of any session. */
interface SessionSoFar {
  /**
   * Pay with the result by passing this as `3ds.authentication_id`.
   *
   * @minLength 30
   * @maxLength 30
   */
  id: SessionId;
  /**
   * Id of this authentication, a UUID.
   *
   * @minLength 36
   * @maxLength 36
   */
  transaction_id: string;
  scheme: ThreeDsSessionScheme;
  /**
   * Amount in minor units.
   *
   * @minimum 0
   */
  amount: Integer;
  currency: Currency;
  /** @default "regular" */
  authentication_type: ThreeDsAuthenticationType;
  /** @default "payment" */
  authentication_category: ThreeDsAuthenticationCategory;
  status: ThreeDsSessionStatus;
  status_reason?: ThreeDsSessionStatusReason;
  /**
   * Version of 3D Secure, such as `2.2.0`.
   *
   * @maxLength 50
   */
  protocol_version: string;
  /** Whether the session is over. */
  completed?: boolean;
  account_info?: ThreeDsSessionAccountInfo;
  merchant_risk_info?: ThreeDsMerchantRiskInfo;
  /**
   * Your own name for the session.
   *
   * @maxLength 100
   */
  reference?: string;
  /** @default "goods_service" */
  transaction_type?: ThreeDsTransactionType;
  card?: ThreeDsSessionCard;
  initial_transaction?: ThreeDsInitialTransaction;
  preferred_experiences?: ThreeDsPreferredExperiences;
  /** The way in which the cardholder is authenticated. */
  experience?: AuthenticationExperience;
  google_spa?: ThreeDsGoogleSpa;
  /** The scheme's directory server. */
  ds?: ThreeDsDirectoryServer;
  certificates?: ThreeDsCertificates;
}

/** What the session was asked for. */
interface SessionTerms {
  /** @default "no_preference" */
  challenge_indicator?: ThreeDsSessionChallengeIndicator;
  recurring?: ThreeDsRecurring;
  installment?: ThreeDsInstallment;
  optimization?: ThreeDsOptimization;
}

/** What came of the session. */
interface SessionResult {
  /** Whether the issuer wanted a challenge. */
  challenged?: boolean;
  /** Whether the cardholder was authenticated, or an attempt at it counts as such. */
  approved?: boolean;
  /** The issuer's access control server. */
  acs?: ThreeDsAccessControlServer;
  response_code?: ThreeDsResponseCode;
  /** Two digits that explain `response_code`, `01` to `26`. */
  response_status_reason?: string;
  /**
   * Proof of authentication (CAVV, AAV), Base64.
   *
   * @minLength 28
   * @maxLength 28
   */
  cryptogram?: string;
  /**
   * Electronic commerce indicator: how strongly the cardholder was authenticated, such as `05`.
   *
   * @minLength 2
   * @maxLength 2
   */
  eci?: string;
  /** Transaction id of 3D Secure 1. */
  xid?: string;
  '3ds'?: ThreeDsMessages;
  /** Authentication request of 3D Secure 1. */
  pareq?: string;
}

/** Addresses of a session after fingerprinting. */
export interface FingerprintedThreeDsSessionLinks extends StepLinks {
  [name: string]: Link | undefined;
}

/** Addresses of a session. */
export interface ThreeDsSessionLinks extends StepLinks, ChallengeLinks {
  [name: string]: Link | undefined;
}

/** Addresses of a session that waits for the cardholder. */
export interface AcceptedThreeDsSessionLinks extends StepLinks, ChallengeLinks {
  /** Page of Checkout.com where the cardholder goes on, for a hosted session. */
  redirect_url?: Link;
  [name: string]: Link | undefined;
}

/** Addresses of the steps that a session may want. */
interface StepLinks {
  self: Link;
  complete?: Link;
  issuer_fingerprint?: Link;
  collect_channel_data?: Link;
  /** Where the browser loads the issuer's fingerprinting from, in a hidden frame. */
  three_ds_method_url?: Link;
}

/** Addresses of a challenge, and where it leads afterwards. */
interface ChallengeLinks {
  /** Where a browser finds the challenge. */
  acs_url?: Link;
  /** Where the challenge comes back to. */
  term_url?: Link;
  success_url?: Link;
  failure_url?: Link;
  callback_url?: Link;
}
