import type { World } from '../../../world.js';
import type { FileEvidence } from './record.js';

export interface EvidenceBody {
  name: string;
  content: string;
  description?: string;
}

/** Evidence as answers show it: under the id of a file. The files themselves are not kept. */
export function filed(world: World, evidence: EvidenceBody[] | undefined): FileEvidence[] {
  return (evidence ?? []).map(({ description }) => ({ file_id: world.ids.next('file'), description }));
}
