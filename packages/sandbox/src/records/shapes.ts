/** A record in a list, in the few words that fit a line. */
export interface RecordSummary {
  id: string;
  /** What it is: a card, a name, the type of an event. */
  title: string;
  /** What it belongs to: a reference, the id of a payment. */
  note?: string;
  status?: string;
  /** Minor units. */
  amount?: number;
  currency?: string;
  /** ISO 8601, by the sandbox's clock. */
  at?: string;
}

/** A page of a list, newest first. */
export interface RecordPage {
  /** Records that fit what was asked for. */
  matching: number;
  /** How many of all records have each status. */
  statuses: Record<string, number>;
  items: RecordSummary[];
}

/** One record with what surrounds it. */
export interface RecordDetail {
  summary: RecordSummary;
  /** The record as the API shows it, and what else is told as JSON. */
  documents: RecordDocument[];
  /** Oldest first. */
  timeline: Moment[];
  /** What can be done with it now. */
  actions: RecordAction[];
}

export interface RecordDocument {
  title: string;
  content: unknown;
}

/** Something that happened to a record, or is to happen. */
export interface Moment {
  at: string;
  title: string;
  note?: string;
  amount?: number;
  currency?: string;
  /** How it ended, where it could have ended otherwise. */
  outcome?: 'good' | 'bad' | 'open';
  /** The record that tells more. */
  record?: RecordAddress;
}

export interface RecordAddress {
  kind: string;
  id: string;
}

export type RecordAction =
  /** A page of the sandbox to go to. */
  | { type: 'open'; label: string; path: string }
  /** An operation of the API. */
  | {
      type: 'call';
      label: string;
      method: 'POST' | 'PUT';
      path: string;
      credential: 'secret key' | 'access key';
      body?: Record<string, unknown>;
      /** Asks for an amount, which is sent as `amount`. */
      amount?: AmountToAsk;
      /** Field of the body that holds the amount; the body itself when absent. */
      amountIn?: string;
      /** Cannot be taken back. */
      isFinal?: boolean;
    }
  | { type: 'dispute'; payment: string; amount: AmountToAsk }
  | { type: 'resend'; event: string };

/** Minor units. */
export interface AmountToAsk {
  most: number;
  currency: string;
}

/** Time and state of the sandbox's clock. */
export interface ClockReading {
  now: string;
  /** Whether it stands until it is moved. */
  frozen: boolean;
}

/** What a currency account holds, after each change of it. */
export interface BalanceSeries {
  /** `ca_…` */
  account: string;
  /** `ent_…` that holds it. */
  entity: string;
  currency: string;
  /** Oldest first. */
  points: BalanceMoment[];
}

/** Minor units. */
export interface BalanceMoment {
  at: string;
  available: number;
  pending: number;
  payable: number;
  collateral: number;
}
