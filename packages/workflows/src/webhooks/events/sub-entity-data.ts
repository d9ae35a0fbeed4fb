import type { EntityId, Id, InstrumentId } from '@cko/core';

/** What every event about a platform's sub-entity carries. */
export interface SubEntityEventData {
  sub_entity_id: EntityId;
  /** Your reference of the sub-entity. */
  reference?: string;
  legal_name?: string;
}

/** A sub-entity whose status changed. */
export interface SubEntityStatusEventData extends SubEntityEventData {
  /** The new status, such as `active` or `rejected`. */
  status: string;
}

/** Something that the sub-entity must do or provide. One event is sent for each requirement. */
export interface RequirementEventData extends SubEntityEventData {
  /** `req_…` */
  requirement: { id: Id<'requirement'> };
}

/** A bank account or card that a sub-entity is paid to. */
export interface SubEntityInstrumentEventData extends SubEntityEventData {
  payment_instrument?: { id: InstrumentId; label?: string };
}
