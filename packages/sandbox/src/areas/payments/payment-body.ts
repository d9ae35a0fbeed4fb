import type { PostalAddress } from '../../cards/index.js';

export type Metadata = Record<string, string | number | boolean>;

/**
 * What the sandbox reads of the body of `POST /payments`. The description has validated it; a field that is only
 * handed back stays `unknown`.
 */
export interface PaymentBody {
  source?: SourceBody;
  destination?: DestinationBody;
  /** Card to charge when the source cannot be. */
  fallback_source?: SourceBody;
  amount?: number;
  currency: string;
  payment_type?: string;
  payment_plan?: unknown;
  merchant_initiated?: boolean;
  reference?: string;
  description?: string;
  authorization_type?: 'Final' | 'Estimated';
  partial_authorization?: { enabled?: boolean };
  capture?: boolean;
  capture_on?: string;
  expire_on?: string;
  customer?: CustomerBody;
  billing_descriptor?: unknown;
  shipping?: { address?: PostalAddress } & Record<string, unknown>;
  '3ds'?: ThreeDsBody;
  processing_channel_id?: string;
  previous_payment_id?: string;
  payment_context_id?: string;
  success_url?: string;
  failure_url?: string;
  payment_ip?: string;
  sender?: unknown;
  recipient?: unknown;
  amount_allocations?: unknown;
  processing?: { aft?: boolean } & Record<string, unknown>;
  items?: unknown;
  retry?: RetryBody;
  subscription?: unknown;
  metadata?: Metadata;
  instruction?: Record<string, unknown>;
}

/** Any source; which fields it has depends on its type. */
export interface SourceBody {
  type: string;
  id?: string;
  token?: string;
  number?: string;
  expiry_month?: number;
  expiry_year?: number;
  name?: string;
  cvv?: string;
  store_for_future_use?: boolean;
  billing_address?: PostalAddress;
  phone?: { country_code?: string; number?: string };
  account_holder?: unknown;
  amount?: number;
  partner_agreement_id?: string;
}

export interface DestinationBody {
  type: string;
  id?: string;
  token?: string;
  number?: string;
  expiry_month?: number;
  expiry_year?: number;
  account_holder?: { first_name?: string; last_name?: string } & Record<string, unknown>;
  [field: string]: unknown;
}

export interface CustomerBody {
  id?: string;
  email?: string;
  name?: string;
  phone?: unknown;
  tax_number?: string;
  summary?: unknown;
}

export interface ThreeDsBody {
  enabled?: boolean;
  attempt_n3d?: boolean;
  eci?: string;
  cryptogram?: string;
  xid?: string;
  version?: string;
  exemption?: string;
  challenge_indicator?: string;
  authentication_id?: string;
}

interface RetryBody {
  dunning?: { enabled: boolean; max_attempts?: number; end_after_days?: number };
  downtime?: { enabled: boolean };
}

/** What captures, refunds, voids, reversals, increments and cancellations may carry. */
export interface ActionBody {
  amount?: number;
  capture_type?: 'Final' | 'NonFinal';
  reference?: string;
  metadata?: Metadata;
  amount_allocations?: unknown;
  capture_action_id?: string;
}
