import type { World } from '../../../world.js';
import { pdf } from '../../../documents/pdf.js';
import type { DisputeRecord } from '../dispute.js';
import { filesOf, type FileRecord } from './file.js';

/** Evidence is submitted as one PDF [OPS]: here one that names what was provided (inferred). */
export function addSubmission(world: World, { id, evidence }: DisputeRecord): FileRecord {
  return filesOf(world).add({
    id: world.ids.next('file'),
    filename: `${id}.pdf`,
    purpose: 'submitted_evidence',
    mimeType: 'application/pdf',
    uploadedOn: world.clock.now(),
    content: pdf([`Evidence for the dispute ${id}`, ...Object.keys(evidence)]),
  });
}
