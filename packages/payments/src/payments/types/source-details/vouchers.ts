/** The payer used CV Connect. */
export interface CvConnectSourceDetails {
  type: 'cvconnect';
}

/** The payer used Fawry, and the reference number to pay. */
export interface FawrySourceDetails {
  type: 'fawry';
  /**
   * What the payment is for, as Fawry shows it to the payer.
   *
   * @maxLength 65534
   */
  description?: string;
  /** Number that the payer gives in the shop, at the cash machine or in the app. */
  reference_number?: string;
}

/** The payer used Illicado. */
export interface IllicadoSourceDetails {
  type: 'illicado';
}

/** The payer used Multibanco, and the two numbers to pay with at the cash machine. */
export interface MultibancoSourceDetails {
  type: 'multibanco';
  /** The payment's number (`referência`). */
  payment_reference?: string;
  /** The receiver's number (`entidade`). */
  service_supplier_id?: string;
}
