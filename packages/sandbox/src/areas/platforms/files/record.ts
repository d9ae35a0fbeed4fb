import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { filesOf } from '../../disputes/files/file.js';
import type { EntityRecord } from '../entities/record.js';

/** A document of a sub-entity, in the collection `entity files`. */
export interface EntityFileRecord {
  /** `file_…` */
  id: string;
  entityId: string;
  purpose: string;
  /** `invalid` is that of the reference's example; the other names are inferred. */
  status: 'awaiting_upload' | 'processing' | 'valid' | 'invalid';
  status_reasons: string[];
  /** What stands in the addresses to send and fetch the content in place of a credential. */
  signature: string;
  /** When the address to send it to was given, milliseconds since 1970. */
  createdAt: number;
  /** Once it was sent. */
  content?: FileContent;
}

export interface FileContent {
  bytes: Uint8Array;
  mimeType: string;
  /** ISO 8601. */
  uploadedOn: string;
}

export function entityFilesOf(world: World): Collection<EntityFileRecord> {
  return world.collection('entity files');
}

/** Whether a sub-entity has a readable document that was uploaded for the purpose; in the older way, for any of them. */
export function proves(world: World, entity: EntityRecord, fileId: string, purpose: string): boolean {
  if (filesOf(world).get(fileId)?.purpose === purpose) return true;
  const file = entityFilesOf(world).get(fileId);
  return file?.entityId === entity.id && file.purpose === purpose && file.status === 'valid';
}
