import type { Currency, DateTime, Id, Integer, Link, OpenEnum } from '@cko/core';

/** Money to move from one entity of your platform to another. */
export interface CreateTransferRequest {
  /**
   * Your own name for the transfer.
   *
   * @maxLength 50
   */
  reference?: string;
  transfer_type: TransferType;
  source: TransferSourceRequest;
  destination: TransferDestinationRequest;
}

/** Why money is transferred. */
export type TransferType = OpenEnum<'commission' | 'promotion' | 'refund'>;

/** Whom the money is taken from, and how much. */
export interface TransferSourceRequest {
  /** `ent_…` */
  id: Id<'entity'>;
  /** Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY. */
  amount: Integer;
  currency?: Currency;
}

/** Whom the money is given to. */
export interface TransferDestinationRequest {
  /** `ent_…` */
  id: Id<'entity'>;
}

/** A transfer that was accepted. That it is `pending` says nothing yet of its outcome. */
export interface CreateTransferResponse {
  /** `tra_…` */
  id?: Id<'transfer'>;
  status?: TransferStatus;
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/** How a transfer stands. Money has moved once it is `completed`. */
export type TransferStatus = OpenEnum<'pending' | 'completed' | 'rejected'>;

/** A transfer as it stands now. */
export interface Transfer {
  /** `tra_…` */
  id?: Id<'transfer'>;
  /** Your own name for the transfer. */
  reference?: string;
  status?: TransferStatus;
  transfer_type?: TransferType;
  requested_on?: DateTime;
  /** Why the transfer was rejected, such as `destination_transfers_capability_disabled`. */
  reason_codes?: string[];
  source?: TransferSource;
  destination?: TransferDestination;
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/** Whom the money was taken from, and how much. */
export interface TransferSource {
  /** `ent_…` */
  entity_id?: Id<'entity'>;
  /** Amount in minor units. */
  amount?: Integer;
  currency?: Currency;
}

/** Whom the money was given to. */
export interface TransferDestination {
  /** `ent_…` */
  entity_id?: Id<'entity'>;
}
