import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { transactionsOf } from '../transactions/record.js';
import { disputesOf, type DisputeRecord, type Submission } from './record.js';

const day = 24 * 60 * 60 * 1000;

/** How long a dispute waits for its issuer, after which it is lost. [reason `expired` JAVA-M, length inferred] */
const patience = 30 * day;

type Standing = Pick<DisputeRecord, 'status' | 'statusReason'>;

/** Sends the stage that the dispute is at to the scheme, with what it claims now. */
export function submit(
  world: World,
  dispute: DisputeRecord,
  submission: Omit<Submission, 'submittedOn' | 'amount' | 'reason'>,
): void {
  const { amount, reason } = dispute;
  dispute.submissions[dispute.stage] = { ...submission, amount, reason, submittedOn: world.clock.now() };
  move(world, dispute, { status: 'processing', statusReason: `${dispute.stage}_pending` });
  later(world, dispute, 'receive');
}

/** Takes a dispute back that the scheme has already. */
export function reverse(world: World, dispute: DisputeRecord): void {
  move(world, dispute, { status: 'processing', statusReason: 'chargeback_reversal_pending' });
  later(world, dispute, 'cancel');
}

/** Ends a dispute. Only of a canceled one the transaction is as if it had not been disputed. */
export function close(world: World, dispute: DisputeRecord, standing: Standing): void {
  move(world, dispute, standing);
  const transaction = transactionsOf(world).get(dispute.transactionId);
  if (transaction && standing.status === 'canceled') transaction.disputed = false;
}

/** The scheme looks at what it was sent: it passes it on, or wants other evidence. */
function receive(world: World, dispute: DisputeRecord): void {
  const { stage, outcome } = dispute;
  if (outcome === 'insufficient' && stage !== 'arbitration') {
    waitForIssuer(world, dispute, `${stage}_evidence_invalid_or_insufficient`);
    return;
  }
  move(world, dispute, { status: 'processing', statusReason: `${stage}_processed` });
  later(world, dispute, 'decide');
}

/** The merchant gives in or does not; in arbitration the scheme has the last word. */
function decide(world: World, dispute: DisputeRecord): void {
  const { stage, outcome } = dispute;
  if (stage === 'arbitration') {
    dispute.decidedOn = world.clock.now();
    const status = outcome === 'accepted' ? 'won' : 'lost';
    close(world, dispute, { status, statusReason: 'arbitration_processed' });
  } else if (outcome === 'accepted') {
    close(world, dispute, { status: 'won', statusReason: `${stage}_response_accepted` });
  } else {
    if (stage === 'chargeback') dispute.representedOn = world.clock.now();
    waitForIssuer(world, dispute, `${stage}_rejected`);
  }
}

function waitForIssuer(world: World, dispute: DisputeRecord, statusReason: DisputeRecord['statusReason']): void {
  move(world, dispute, { status: 'action_required', statusReason });
  later(world, dispute, 'expire', patience);
}

function move(world: World, dispute: DisputeRecord, { status, statusReason }: Standing): void {
  dispute.status = status;
  if (statusReason === undefined) delete dispute.statusReason;
  else dispute.statusReason = statusReason;
  dispute.modifiedOn = world.clock.now();
  dispute.step += 1;
}

/** Does the next step after a while, unless another one was taken by then. */
function later(
  world: World,
  dispute: DisputeRecord,
  next: keyof typeof steps,
  milliseconds = world.settings.processingDelay,
): void {
  takeStep.after(world, milliseconds, dispute, next, dispute.step);
}

const steps = {
  receive,
  decide,
  cancel: (world: World, dispute: DisputeRecord) =>
    close(world, dispute, { status: 'canceled', statusReason: 'chargeback_reversed' }),
  expire: (world: World, dispute: DisputeRecord) => close(world, dispute, { status: 'lost', statusReason: 'expired' }),
};

const takeStep = defineJob(
  'issuing.dispute_step',
  disputesOf,
  (world, dispute, next: keyof typeof steps, step: number) => {
    if (dispute.step === step) steps[next](world, dispute);
  },
);
