import { schemeName } from './proof.js';
import type { SessionRecord } from './record.js';

/** Registered application ids of the schemes, by which their directory servers are known. */
const applicationIds: Readonly<Record<string, string>> = {
  amex: 'A000000025',
  cartes_bancaires: 'A000000042',
  diners: 'A000000152',
  discover: 'A000000152',
  jcb: 'A000000065',
  mastercard: 'A000000004',
  upi: 'A000000333',
  visa: 'A000000003',
};

/** The directory server of the card's scheme. */
export function directoryServer(session: SessionRecord, transactionId: string): object {
  const scheme = schemeName(session);
  return {
    ds_id: applicationIds[scheme],
    reference_number: `SANDBOX.${scheme.toUpperCase()}`,
    transaction_id: transactionId,
  };
}

/** Public keys whose private halves nobody has: what is encrypted for them stays closed. */
export const certificates = {
  ds_public:
    'eyJrdHkiOiJFQyIsIngiOiI1UkJvcC1TR2FReU1pZXZnYjBraFZjWVFQWDFwOHY5aE9YRnZOZk11OFdzIiwieSI6IlpOZ3RSY3MwVUNCNk4zcDVhQzVzWXVXcE1tUkJlLTZuQXA0SmtaY1dmZ1kiLCJjcnYiOiJQLTI1NiIsInVzZSI6ImVuYyIsImtpZCI6IjEifQ',
  ca_public:
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsbx25OpXZ858v7UKVZnCWFUm4HFYdZMHbVPO_J5v932DykmyJ_r-iCbD9MmjHPAfSDr_NcFsZIMgb6Gz3QX_j9PSLC2XVhz58Rfb1sNs052gvN_YB5vMWSFJcxW8ipChOOuz-XK7QHD2x5XyAia9Wfhzs-gs5655YkNnqyFEKZahwc_8Pf9biY-uRgAIP2izU5pIlYI7dQ6EI8Mr8m367wOm5qDPVDttLdDkokHvGwYl_gytX5Anwch-oUB3xhciqqC5OpYMvlD0ZOSEWhy6rjUY7GTpey5ItFTMNZDf1yO9brsn3zB9LobvqH5nA1jUvNug-MBz2Kjz9OIi9JMLvwIDAQAB',
};
