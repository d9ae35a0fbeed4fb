import type { DateTime, Id, Links } from '@cko/core';

/** What Checkout.com wants to know before it lets a payment go on. Values are texts, as a form would show them. */
export interface ComplianceRequest {
  /** Payment that is held up. */
  payment_id?: Id<'payment'>;
  client_id?: string;
  entity_id?: Id<'entity'>;
  segment_id?: string;
  /** Amount of the payment, as text. */
  amount?: string;
  currency?: string;
  recipient_name?: string;
  requested_on?: DateTime;
  /** How the request stands. The values are not documented. */
  status?: string;
  /** The questions. */
  fields?: ComplianceRequestedFields;
  transaction_reference?: string;
  sender_reference?: string;
  last_updated?: DateTime;
  sender_name?: string;
  payment_type?: string;
  _links?: Links;
}

/** Questions about the parties of a payment. */
export interface ComplianceRequestedFields {
  sender?: ComplianceRequestedField[];
  recipient?: ComplianceRequestedField[];
}

/** One question. */
export interface ComplianceRequestedField {
  /** What is asked for, such as `date_of_birth`. Name the answer by it. */
  name?: string;
  /** Kind of value that is expected. */
  type?: string;
  /** What is known already. */
  value?: string;
}

/** The answers to a compliance request. */
export interface RespondToComplianceRequest {
  fields: ComplianceRespondedFields;
  /** Anything else that helps to decide. */
  comments?: string;
}

/** Answers about the parties of a payment. */
export interface ComplianceRespondedFields {
  sender?: ComplianceRespondedField[];
  recipient?: ComplianceRespondedField[];
}

/** One answer. */
export interface ComplianceRespondedField {
  /** Name of the question. */
  name: string;
  /** `null` when it cannot be had. */
  value: string | null;
  /** Whether the answer cannot be had. */
  not_available: boolean;
}
