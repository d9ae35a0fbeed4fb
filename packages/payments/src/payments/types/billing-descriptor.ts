/** What the payer reads on a card or bank statement. */
export interface BillingDescriptor {
  /**
   * Name of the merchant.
   *
   * @maxLength 25
   */
  name: string;
  /**
   * City of the merchant.
   *
   * @maxLength 13
   */
  city: string;
  /**
   * Reference shown with the name, for the methods that show one.
   *
   * @maxLength 50
   */
  reference?: string;
  local_descriptors?: LocalBillingDescriptor[];
}

/** The merchant's name in a local script, for Japanese statements. */
export interface LocalBillingDescriptor {
  name?: string;
  /** Script of `name`: `kanji` or `katakana`. */
  character_set?: string;
}
