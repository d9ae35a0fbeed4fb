import type { Call, Reply } from '../../area.js';
import { pdf } from '../../documents/pdf.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { disputeNamed, type DisputeRecord, type DisputeStatus } from './dispute.js';
import { filesOf } from './files/file.js';
import { paymentFacts } from './payment-facts.js';
import { addressOf } from './views.js';

/** The states that a scheme brings about, and sends a file with. [inferred; the reference's example has `dispute_lost`] */
const statesWithFile: readonly DisputeStatus[] = [
  'evidence_required',
  'won',
  'lost',
  'arbitration_under_review',
  'arbitration_won',
  'arbitration_lost',
];

/** Keeps the scheme's file about the state that a dispute has come to, named as the event that tells of it. Visa only. [OPS] */
export function keepSchemeFile(world: World, dispute: DisputeRecord, eventType: string): void {
  if (!statesWithFile.includes(dispute.status) || paymentFacts(world, dispute).scheme !== 'Visa') return;
  const file = filesOf(world).add({
    id: world.ids.next('file'),
    filename: `${dispute.id}_${eventType}.pdf`,
    purpose: 'dispute_evidence',
    mimeType: 'application/pdf',
    uploadedOn: world.clock.now(),
    content: pdf([`Dispute ${dispute.id}`, eventType]),
  });
  dispute.schemeFiles = [...(dispute.schemeFiles ?? []), { dispute_status: eventType, file: file.id }];
}

/** `GET /disputes/{dispute_id}/schemefiles`; 404 where the scheme has sent none (inferred). */
export function getDisputeSchemeFiles(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  if (dispute.schemeFiles === undefined) throw new Refusal(404);
  const self = { href: `${addressOf(call.baseUrl, dispute)}/schemefiles` };
  return { status: 200, body: { id: dispute.id, files: dispute.schemeFiles, _links: { self } } };
}
