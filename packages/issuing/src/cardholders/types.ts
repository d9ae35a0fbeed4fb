import type { Address, DateOnly, DateTime, Email, EntityId, Id, Link, OpenEnum, Phone } from '@cko/core';
import type { Card } from '../cards/types/card.js';

/** A person to issue cards to. */
export interface CreateCardholderRequest {
  type: CardholderType;
  /**
   * @minLength 1
   * @maxLength 40
   */
  first_name: string;
  /**
   * @minLength 1
   * @maxLength 40
   */
  middle_name?: string;
  /**
   * @minLength 1
   * @maxLength 40
   */
  last_name: string;
  /** Billing address of the cardholder's cards. */
  billing_address: Address;
  /** Where the cardholder lives. */
  residency_address?: Address;
  /**
   * The entity of yours that the cardholder belongs to.
   *
   * @minLength 30
   * @maxLength 30
   */
  entity_id: EntityId;
  /**
   * Your own name for the cardholder.
   *
   * @maxLength 256
   */
  reference?: string;
  /**
   * @minLength 3
   * @maxLength 254
   */
  email?: Email;
  phone_number?: Phone;
  date_of_birth?: DateOnly;
  /** Identity document, uploaded before. */
  document?: CardholderDocument;
}

/** What to change about a cardholder. Fields that are absent stay as they are. */
export interface UpdateCardholderRequest {
  /**
   * @minLength 1
   * @maxLength 40
   */
  first_name?: string;
  /**
   * @minLength 1
   * @maxLength 40
   */
  middle_name?: string;
  /**
   * @minLength 1
   * @maxLength 40
   */
  last_name?: string;
  /**
   * @minLength 3
   * @maxLength 254
   */
  email?: Email;
  phone_number?: Phone;
  date_of_birth?: DateOnly;
  billing_address?: Address;
  residency_address?: Address;
  /**
   * Your own name for the cardholder.
   *
   * @maxLength 256
   */
  reference?: string;
}

/** A document that proves who the cardholder is, as files uploaded before. */
export interface CardholderDocument {
  /** Kind of document, such as `national_identity_card`. */
  type?: string;
  /** File with the front, `file_…`. */
  front_document_id?: string;
  /** File with the back, `file_…`, for documents that have one. */
  back_document_id?: string;
}

/** What a cardholder is. */
export type CardholderType = OpenEnum<'individual'>;

/** How a cardholder stands. */
export type CardholderStatus = OpenEnum<
  'active' | 'pending' | 'restricted' | 'requirements_due' | 'inactive' | 'rejected'
>;

/** A new cardholder. */
export interface CreateCardholderResponse {
  /** The cardholder, `crh_…`. */
  id: Id<'cardholder'>;
  /** Your account, `cli_…`. */
  client_id?: Id<'client'>;
  entity_id?: Id<'entity'>;
  type?: CardholderType;
  status?: CardholderStatus;
  /** Your own name for the cardholder. */
  reference?: string;
  created_date?: DateTime;
  last_modified_date?: DateTime;
  _links?: CardholderLinks;
}

/** A person that cards are issued to. */
export interface Cardholder {
  /** The cardholder, `crh_…`. */
  id: Id<'cardholder'>;
  /** Your account, `cli_…`. */
  client_id?: Id<'client'>;
  /** The entity of yours that the cardholder belongs to. */
  entity_id?: Id<'entity'>;
  type?: CardholderType;
  status?: CardholderStatus;
  first_name?: string;
  middle_name?: string;
  last_name?: string;
  billing_address?: Address;
  /** Where the cardholder lives. */
  residency_address?: Address;
  email?: string;
  phone_number?: Phone;
  /** `YYYY-MM-DD`. */
  date_of_birth?: string;
  /** Your own name for the cardholder. */
  reference?: string;
  /** The entity of your account, `ent_…`. */
  account_entity_id?: Id<'entity'>;
  /** The sub-entity above, `ent_…`. */
  parent_sub_entity_id?: Id<'entity'>;
  created_date?: DateTime;
  last_modified_date?: DateTime;
  _links?: CardholderLinks;
}

/** Where to go from a cardholder. */
export interface CardholderLinks {
  self?: Link;
  cards?: Link;
  [name: string]: Link | undefined;
}

/** Which of a cardholder's cards to list. */
export interface ListCardholderCardsQuery {
  /** Statuses, separated by commas, such as `active,suspended`. Absent, cards of every status. */
  statuses?: string;
}

/** The cards of a cardholder, at most 150. */
export interface CardholderCardList {
  cards?: Card[];
}
