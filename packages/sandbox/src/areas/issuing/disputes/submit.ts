import type { Call, Reply } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { changeClaim } from './changes.js';
import { submit } from './progress.js';
import { disputesOf, findDispute, type DisputeRecord } from './record.js';
import { disputeView } from './view.js';

/** `POST /issuing/disputes/{disputeId}/submit`, with last changes. Only what was not submitted yet can be. [OPS] */
export function submitIssuingDispute(world: World, { path, body, baseUrl }: Call): Reply {
  const dispute = findDispute(world, path.disputeId);
  if (dispute.status !== 'created') throw invalid('dispute_status_invalid');
  changeClaim(world, dispute, body ?? {});
  submitClaim(world, dispute);
  return { status: 200, body: disputeView(world, baseUrl, dispute) };
}

/** Submits a new dispute after a while, unless it was submitted or canceled before. */
export function submitWhenReady(world: World, dispute: DisputeRecord): void {
  submitLater.after(world, world.settings.processingDelay, dispute);
}

const submitLater = defineJob('issuing.submit_dispute', disputesOf, (world, dispute) => {
  if (dispute.status === 'created') submitClaim(world, dispute);
});

/** Sends what the dispute claims now. */
function submitClaim(world: World, dispute: DisputeRecord): void {
  const { justification, evidence } = dispute;
  submit(world, dispute, { justification, evidence });
}
