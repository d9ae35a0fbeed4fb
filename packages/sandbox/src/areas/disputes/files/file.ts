import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A file in the collection `files`: one that was uploaded, or that evidence was submitted as. */
export interface FileRecord {
  /** `file_…` */
  id: string;
  filename: string;
  purpose: string;
  mimeType: string;
  uploadedOn: Date;
  content: Uint8Array;
}

export function filesOf(world: World): Collection<FileRecord> {
  return world.collection('files');
}
