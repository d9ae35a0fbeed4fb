import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { AttemptRecord } from '../attempts/attempt.js';
import type { CheckRecord } from '../checks/check.js';
import { kindOf, type ImageType } from '../checks/kinds.js';

/** A file that can be fetched by whoever has its address. */
interface FileRecord {
  id: string;
  checkId: string;
  /** The attempt that left it; a report is of the whole check. */
  attemptId?: string;
  type: ImageType | 'report';
}

export function filesOf(world: World): Collection<FileRecord> {
  return world.collection<FileRecord>('identity_files');
}

/** The newest file that fits. */
export function findFile(world: World, fits: (file: FileRecord) => boolean): FileRecord | undefined {
  return filesOf(world).newest().find(fits);
}

export function addFile(world: World, file: Omit<FileRecord, 'id'>): FileRecord {
  return filesOf(world).add({ id: world.ids.next('idfile'), ...file });
}

/** The images that an attempt leaves. From then on the check holds personal data. */
export function addImages(world: World, check: CheckRecord, attempt: AttemptRecord): void {
  const back: ImageType[] = attempt.hasBack ? ['document_back_image'] : [];
  for (const type of [...kindOf(check).images, ...back]) {
    addFile(world, { checkId: check.id, attemptId: attempt.id, type });
  }
  check.holdsEvidence = true;
}

export function deleteFiles(world: World, check: CheckRecord): void {
  const files = filesOf(world);
  for (const file of files.newest()) if (file.checkId === check.id) files.delete(file.id);
}

export function fileAddress(baseUrl: string, file: FileRecord): string {
  return `${baseUrl}/identity/files/${file.id}`;
}
