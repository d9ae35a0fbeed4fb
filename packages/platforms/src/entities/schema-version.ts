import type { CallOptions } from '@cko/core';

/** Version of the schema that sub-entities are written in. */
export type EntitySchemaVersion = '1.0' | '2.0' | '3.0';

/** How a schema version is asked for. */
export interface EntityHeaders {
  /** @default "application/json;schema_version=3.0" */
  Accept?: `application/json;schema_version=${EntitySchemaVersion}`;
}

/** What a single call about sub-entities may change. */
export interface EntityCallOptions extends CallOptions {
  /** Version of the schema that the call is written in and answered in. @default '3.0' */
  schemaVersion?: EntitySchemaVersion;
}

/** The headers that ask for a call's schema version; none where the operation's own is meant. */
export function schemaHeaders({ schemaVersion }: EntityCallOptions = {}): EntityHeaders {
  return { Accept: schemaVersion && `application/json;schema_version=${schemaVersion}` };
}
