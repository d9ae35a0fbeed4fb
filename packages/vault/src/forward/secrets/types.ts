import type { DateTime, Id, Integer, Links } from '@cko/core';

/**
 * Name of a secret: 1 to 64 letters, digits and underscores.
 *
 * @pattern ^[A-Za-z0-9_]{1,64}$
 */
export type ForwardSecretName = string;

/** A secret to keep. */
export interface CreateForwardSecretRequest {
  /**
   * Letters, digits and underscores.
   *
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9_]+$
   */
  name: string;
  /**
   * What is kept. It is never returned.
   *
   * @maxLength 8192
   */
  value: string;
  /** Entity (`ent_…`) that the secret belongs to. */
  entity_id?: Id<'entity'>;
}

/**
 * What to change of a secret.
 *
 * @minProperties 1
 */
export interface UpdateForwardSecretRequest {
  /**
   * What is kept from now on. It is never returned.
   *
   * @maxLength 8192
   */
  value?: string;
  /** Entity (`ent_…`) that the secret belongs to. */
  entity_id?: Id<'entity'>;
}

/** What is known of a secret: everything but its value. */
export interface ForwardSecret {
  name: string;
  created_at: DateTime;
  updated_at: DateTime;
  /** Counts up with each change. */
  version: Integer;
  /** Entity (`ent_…`) that the secret belongs to. */
  entity_id?: Id<'entity'>;
  _links?: Links;
}

/** Every secret, on one page. */
export interface ForwardSecretList {
  data?: ForwardSecret[];
  _links?: Links;
}
