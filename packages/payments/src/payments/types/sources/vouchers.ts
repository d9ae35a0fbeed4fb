import type { Address, CountryCode, DateTime, Integer } from '@cko/core';

/** CV Connect, France: holiday vouchers (Chèque-Vacances) paid online. */
export interface CvConnectSource {
  type: 'cvconnect';
  billing_address?: Address;
}

/** Fawry, Egypt, in EGP: the payer gets a reference number and pays it in a shop, at a cash machine or in the app. */
export interface FawrySource {
  type: 'fawry';
  /** What the payment is for, as Fawry shows it to the payer. */
  description?: string;
  /** Your own identifier of the payer. */
  customer_profile_id?: string;
  /** Mobile number that Fawry sends the reference number to. */
  customer_mobile?: string;
  /** Email address that Fawry sends the reference number to. */
  customer_email?: string;
  /** Until when the reference number can be paid. */
  expires_on?: DateTime;
  /** What is bought. */
  products?: FawryProduct[];
}

/** A product in a Fawry payment. */
export interface FawryProduct {
  /** Your own identifier of the product. */
  product_id?: string;
  quantity?: Integer;
  /** Price of one, in minor units of the payment's currency. */
  price?: Integer;
  description?: string;
}

/** Illicado, France: gift cards paid online. */
export interface IllicadoSource {
  type: 'illicado';
  billing_address?: Address;
}

/** Multibanco, Portugal: the payer gets a reference and pays it at a cash machine or in online banking. */
export interface MultibancoSource {
  type: 'multibanco';
  /** `PT`. */
  payment_country?: CountryCode;
  /**
   * Full name of the account's owner.
   *
   * @minLength 3
   * @maxLength 100
   */
  account_holder_name?: string;
  /** Text on the payer's statement. */
  billing_descriptor?: string;
}
