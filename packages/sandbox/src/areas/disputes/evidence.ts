import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import {
  disputeNamed,
  isForArbitration,
  refuseNoEvidence,
  refuseState,
  type DisputeRecord,
  type Evidence,
} from './dispute.js';
import { evidenceIn } from './evidence-in.js';
import { filesOf } from './files/file.js';
import { addressOf } from './views.js';

/**
 * `PUT /disputes/{dispute_id}/evidence`: keeps evidence until it is submitted. What is provided again replaces what was
 * there under its name, and the rest stays. [R22]
 */
export function provideDisputeEvidence(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  const evidence = evidenceIn(call.body);
  if (!takes(dispute, evidence)) refuseState(dispute);
  refuseUnknownFiles(world, evidence);
  // At least one type. [R22]
  refuseNoEvidence(dispute, evidence);
  Object.assign(dispute.evidence, evidence);
  return { status: 204 };
}

/** `GET /disputes/{dispute_id}/evidence`: what was provided, submitted or not [R22]; 404 for nothing (inferred). */
export function getDisputeEvidence(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  if (Object.keys(dispute.evidence).length === 0) throw new Refusal(404);
  const parent = addressOf(call.baseUrl, dispute);
  const _links = { self: { href: `${parent}/evidence` }, parent: { href: parent } };
  return { status: 200, body: { ...dispute.evidence, _links } };
}

/** A lost dispute takes evidence for arbitration, and no more of the other (inferred). */
function takes({ status }: DisputeRecord, evidence: Evidence): boolean {
  return status === 'evidence_required' || (status === 'lost' && Object.keys(evidence).every(isForArbitration));
}

/** Files are those that were uploaded (inferred, with the codes). */
function refuseUnknownFiles(world: World, evidence: Evidence): void {
  const files = filesOf(world);
  const codes = Object.entries(evidence)
    .filter(([name, value]) => filesNamed(name, value).some((id) => files.get(id) === undefined))
    .map(([name]) => `${name}_invalid`);
  if (codes.length > 0) throw new Refusal(422, codes);
}

function filesNamed(name: string, value: unknown): string[] {
  if (name.endsWith('_file')) return [value as string];
  return name.endsWith('_files') ? (value as string[]) : [];
}
