import type { Id } from '@cko/core';

/** A person who was invited to onboard a sub-entity, `usr_…`. */
export type EntityMemberId = Id<'entity member'>;

/** Something that a sub-entity has to provide or confirm, `req_…`. */
export type EntityRequirementId = Id<'requirement'>;

/** A bank account or card that a sub-entity is paid out to: `ppi_…`, or `src_…` where it was stored long ago. */
export type EntityPaymentInstrumentId = Id<'entity payment instrument' | 'instrument'>;

/** A rule that holds back a part of what a sub-entity takes, `rsv_…`. */
export type ReserveRuleId = Id<'reserve rule'>;

/** An uploaded file, `file_…`. */
export type EntityFileId = Id<'file'>;

/** A scenario of the onboarding simulator. */
export type SimulatorScenarioId = Id<'simulator scenario'>;
