import type { DateTime, Links, OpenEnum } from '@cko/core';
import type { EntityRequirementId } from '../../ids.js';

/** Something that a sub-entity has to provide or confirm, to stay able to take payments or to become so. */
export interface EntityRequirement {
  id?: EntityRequirementId;
  /** Id of what it is about: the sub-entity, or one of its representatives. */
  resource?: string;
  /** What that is, such as `company`, `individual`, `representative` or `entity`. */
  resource_type?: string;
  /** Why it was raised. */
  reason?: EntityRequirementReason;
  priority?: EntityRequirementPriority;
  /** When it has to be met. */
  deadline?: DateTime;
  /** Name of the one field of the one resource, `urn:object:{resource_type}#{resource_id}#field:{field_name}`. */
  urn?: string;
  /** Path of the field, with dots; absent where no field of the sub-entity is meant, such as for a further document. */
  field_path?: string;
  /** Name of the field for all resources of its type. */
  field_urn?: string;
  /** What else there is to know. Its shape differs from one requirement to the next. */
  metadata?: Record<string, unknown>;
  _links?: Links;
}

/** A requirement together with what a value has to look like that meets it. */
export interface EntityRequirementDetails extends EntityRequirement {
  /** What is needed, as a sentence for people. */
  message?: string;
  /** JSON Schema of the value that meets the requirement. */
  _schema?: Record<string, unknown>;
}

/** What a sub-entity still has to provide or confirm. */
export interface EntityRequirementList {
  data: EntityRequirement[];
  _links?: Links;
}

/** Why a requirement was raised: details are looked at again from time to time, or have to be confirmed. */
export type EntityRequirementReason = OpenEnum<'periodic_review' | 'attestation'>;

/** How soon a requirement has to be met. `critical` within seven days, otherwise `high`. */
export type EntityRequirementPriority = OpenEnum<'high' | 'critical'>;

/** What meets a requirement. */
export interface ResolveEntityRequirementRequest {
  /** A value that fits the requirement's `_schema`. */
  value: unknown;
}

/** Whether what was submitted was taken on. */
export interface ResolveEntityRequirementResponse {
  id?: EntityRequirementId;
  status?: OpenEnum<'processing'>;
  submitted_at?: DateTime;
  _links?: Links;
}
