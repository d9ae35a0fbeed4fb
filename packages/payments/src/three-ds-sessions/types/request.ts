import type { Currency, Id, Integer, ProcessingChannelId } from '@cko/core';
import type { AuthenticationExperience } from '../../payments/types/three-ds.js';
import type { ThreeDsChannelData, ThreeDsMethodCompletion } from './channel-data.js';
import type { ThreeDsInitialTransaction, ThreeDsMerchantRiskInfo, ThreeDsSessionAccountInfo } from './cardholder.js';
import type { ThreeDsSessionCompletion } from './completion.js';
import type { ThreeDsSessionAddress } from './contact.js';
import type { ThreeDsSessionSource } from './source.js';
import type {
  ThreeDsAuthenticationCategory,
  ThreeDsAuthenticationType,
  ThreeDsInstallment,
  ThreeDsRecurring,
  ThreeDsSessionChallengeIndicator,
  ThreeDsTransactionType,
} from './terms.js';

/** A cardholder to authenticate. */
export interface CreateThreeDsSessionRequest {
  currency: Currency;
  source: ThreeDsSessionSource;
  completion: ThreeDsSessionCompletion;
  /**
   * Amount in minor units. Without one the authentication counts as `non_payment`; recurring payments and instalments
   * need one above 0.
   *
   * @minimum 0
   */
  amount?: Integer;
  /** Needed when the access token can use several channels. */
  processing_channel_id?: ProcessingChannelId;
  marketplace?: ThreeDsMarketplace;
  /** @default "regular" */
  authentication_type?: ThreeDsAuthenticationType;
  /** @default "payment" */
  authentication_category?: ThreeDsAuthenticationCategory;
  account_info?: ThreeDsSessionAccountInfo;
  /** @default "no_preference" */
  challenge_indicator?: ThreeDsSessionChallengeIndicator;
  /** What the cardholder reads during a challenge. */
  billing_descriptor?: ThreeDsBillingDescriptor;
  /**
   * Your own name for the session, such as an order number.
   *
   * @maxLength 100
   */
  reference?: string;
  merchant_risk_info?: ThreeDsMerchantRiskInfo;
  /** @default "goods_service" */
  transaction_type?: ThreeDsTransactionType;
  shipping_address?: ThreeDsSessionAddress;
  shipping_address_matches_billing?: boolean;
  /** Where the cardholder is. May follow with `update`, when only the browser knows. */
  channel_data?: ThreeDsChannelData;
  /** Needed with `authentication_type: 'recurring'`. */
  recurring?: ThreeDsRecurring;
  /** Needed with `authentication_type: 'installment'`. */
  installment?: ThreeDsInstallment;
  optimization?: ThreeDsOptimizationRequest;
  initial_transaction?: ThreeDsInitialTransaction;
  google_spa?: ThreeDsGoogleSpaRequest;
  /** Ways to authenticate the cardholder, in order of preference. */
  preferred_experiences?: AuthenticationExperience[];
  device_information?: ThreeDsDeviceInformation;
  /**
   * Transaction id of the access control server in an earlier authentication.
   *
   * @maxLength 36
   * @deprecated Use `initial_transaction`.
   */
  prior_transaction_reference?: string;
}

/** How the issuer's fingerprinting of the browser went. */
export interface UpdateThreeDsMethodRequest {
  three_ds_method_completion: ThreeDsMethodCompletion;
}

/** The seller, on a platform. */
export interface ThreeDsMarketplace {
  /** Sub-entity, `ent_…`. */
  sub_entity_id?: Id<'entity'>;
}

/** The merchant, as a challenge names it. */
export interface ThreeDsBillingDescriptor {
  /** @maxLength 40 */
  name?: string;
}

/** Whether Checkout.com may change a request so that it has better prospects. */
export interface ThreeDsOptimizationRequest {
  /** Set of rules to go by. */
  framework?: string;
}

/** What Google's secure payment authentication needs. */
export interface ThreeDsGoogleSpaRequest {
  /** Where the browser goes afterwards. */
  continue_url?: string;
}

/** The device that the cardholder uses. */
export interface ThreeDsDeviceInformation {
  /** Id of the device. */
  device_id?: string;
  /**
   * Session of the device script on your page.
   *
   * @pattern ^(dsid)_(\w{26})$
   */
  device_session_id?: string;
}
