import type { Id, Link, OpenEnum } from '@cko/core';
import type { EntityPaymentInstrumentId } from '../../ids.js';
import type { EntityInstrumentDocument, EntityInstrumentStatus } from '../payment-instruments/types.js';
import type { EntityCompany } from './company.js';
import type { EntityContactDetails } from './contact-details.js';
import type { EntityIndividual } from './individual.js';
import type { EntityProfile } from './profile.js';

/** How a sub-entity stands after it was onboarded or updated. */
export interface EntitySummary {
  /** `ent_…` */
  id: Id<'entity'>;
  /**
   * Your reference of the seller.
   *
   * @maxLength 50
   */
  reference?: string;
  status?: EntityStatus;
  /** What the sub-entity may do. */
  capabilities?: EntityCapabilities;
  /** What is still missing before the checks can begin or go on. */
  requirements_due?: EntityRequirementDue[];
  _links?: EntityLinks;
}

/** A sub-entity: what it said of itself, and how Checkout.com sees it. */
export interface Entity extends EntitySummary {
  contact_details?: EntityContactDetails;
  profile?: EntityProfile;
  /** The company or, since schema version 3.0, the sole trader. */
  company?: EntityCompany;
  /** The sole trader, where one was onboarded in an earlier schema version than 3.0. */
  individual?: EntityIndividual;
  /** Where the sub-entity is paid out to. */
  instruments?: EntityInstrumentReference[];
}

/**
 * How a sub-entity stands.
 *
 * `draft` is not submitted yet. `requirements_due` waits for the seller, `pending` for Checkout.com. Only an `active`
 * one can use all that it is capable of; a `restricted` one is cut short, and `inactive` and `rejected` are the end.
 */
export type EntityStatus = OpenEnum<
  'draft' | 'active' | 'pending' | 'restricted' | 'requirements_due' | 'inactive' | 'rejected'
>;

/** What a sub-entity may do. */
export interface EntityCapabilities {
  /** Taking payments. */
  payments?: EntityCapability;
  /** Being paid out. */
  payouts?: EntityCapability;
  /** Issuing cards. */
  issuing?: EntityCapability;
}

/** Whether a sub-entity may do one thing. */
export interface EntityCapability {
  /** Whether it is offered to the sub-entity at all. */
  available?: boolean;
  /** Whether it works now. */
  enabled?: boolean;
}

/** Something missing or wrong in what a sub-entity said of itself. */
export interface EntityRequirementDue {
  /** Path of the field, such as `individual.identification.document`. */
  field?: string;
  /** Why it is asked for, such as `required`. */
  reason?: string;
  /** The same as a sentence for people. */
  message?: string;
}

/** A bank account or card that a sub-entity is paid out to, as a sub-entity lists it. */
export interface EntityInstrumentReference {
  id?: EntityPaymentInstrumentId;
  /** Your own name for it. */
  label?: string;
  status?: EntityInstrumentStatus;
  document?: EntityInstrumentDocument;
}

/** Addresses of a sub-entity, or of something that belongs to it. */
export interface EntityLinks {
  self?: Link;
  [name: string]: Link | undefined;
}
