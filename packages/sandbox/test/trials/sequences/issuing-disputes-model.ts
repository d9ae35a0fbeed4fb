const second = 1000;

/** How long each step takes that the scheme and the merchant take. */
export const processingDelay = second;

/** How long a dispute waits for its issuer. */
export const patience = 30 * 24 * 60 * 60 * second;

type Stage = 'chargeback' | 'prearbitration' | 'arbitration';

/** How the merchant takes a stage, or the scheme what was sent with it. */
export type Outcome = 'accepted' | 'rejected' | 'insufficient';

/** What is claimed from now on. What is left out is claimed as before. */
export interface Claim {
  amount?: number;
  reason?: string;
}

/** A dispute about one presentment, and what was sent to the scheme about it. */
class DisputeModel {
  status: 'created' | 'processing' | 'action_required' | 'won' | 'lost' | 'canceled' = 'created';
  private statusReason: string | undefined;
  private stage: Stage = 'chargeback';
  private readonly sent: Partial<Record<Stage, Required<Claim>>> = {};
  private isRepresented = false;
  private changedReason: string | undefined;
  private claimed: Required<Claim>;
  /** Milliseconds until it goes on by itself. */
  private waits: number;

  constructor(
    /** The most that can be claimed. It becomes less with each stage, and never more. */
    private most: number,
    { amount = most, reason = usualReason }: Claim,
    private outcome: Outcome,
    isReady: boolean,
  ) {
    this.claimed = { amount, reason };
    this.waits = isReady ? processingDelay : Infinity;
  }

  /** What is to be read of it. */
  get told(): object {
    const { chargeback, prearbitration, arbitration } = this.sent;
    return {
      status: this.status,
      statusReason: this.statusReason,
      ...this.claimed,
      chargeback,
      representment: this.isRepresented ? chargeback?.amount : undefined,
      preArbitration: prearbitration && { amount: prearbitration.amount, reason: this.changedReason },
      arbitration: arbitration?.amount,
      isAsked: this.status === 'action_required',
    };
  }

  submit(claim: Claim): number {
    if (this.status !== 'created' || !this.canClaim(claim)) return 422;
    this.send(claim);
    return 200;
  }

  amend(claim: Claim, outcome: Outcome, isJustified: boolean): number {
    const isAsked = this.statusReason?.endsWith('_evidence_invalid_or_insufficient') === true;
    const { reason = this.claimed.reason } = claim;
    const isChanged = this.stage === 'prearbitration' && reason !== this.claimed.reason;
    if (!isAsked || !this.canClaim(claim) || (isChanged && !isJustified)) return 422;
    this.outcome = outcome;
    if (isChanged) this.changedReason = reason;
    this.send(claim);
    return 200;
  }

  escalate(claim: Claim, outcome: Outcome): number {
    if (this.statusReason !== 'chargeback_rejected' && this.statusReason !== 'prearbitration_rejected') return 422;
    if (!this.canClaim({ amount: this.claimed.amount, ...claim }, this.claimed.amount)) return 422;
    this.most = this.claimed.amount;
    this.outcome = outcome;
    this.stage = this.stage === 'chargeback' ? 'prearbitration' : 'arbitration';
    if (this.stage === 'prearbitration') this.changedReason = claim.reason;
    this.send(claim);
    return 202;
  }

  cancel(): number {
    if (this.status === 'created') this.move('canceled', undefined, Infinity);
    else if (this.statusReason === 'chargeback_pending' || this.statusReason === 'chargeback_processed') {
      this.move('processing', 'chargeback_reversal_pending', processingDelay);
    } else return 422;
    return 202;
  }

  pass(time: number): void {
    this.waits -= time;
    while (this.waits <= 0) {
      const late = this.waits;
      this.proceed();
      this.waits += late;
    }
  }

  private canClaim({ amount = 1 }: Claim, most = this.most): boolean {
    return amount > 0 && amount <= most;
  }

  private send(claim: Claim): void {
    this.claimed = { ...this.claimed, ...claim };
    this.sent[this.stage] = this.claimed;
    this.move('processing', `${this.stage}_pending`, processingDelay);
  }

  private proceed(): void {
    const { stage } = this;
    if (this.status === 'created') this.send({});
    else if (this.status === 'action_required') this.move('lost', 'expired', Infinity);
    else if (this.statusReason === 'chargeback_reversal_pending') {
      this.move('canceled', 'chargeback_reversed', Infinity);
    } else if (this.statusReason === `${stage}_processed`) this.decide();
    else if (this.outcome === 'insufficient' && stage !== 'arbitration') {
      this.move('action_required', `${stage}_evidence_invalid_or_insufficient`, patience);
    } else this.move('processing', `${stage}_processed`, processingDelay);
  }

  private decide(): void {
    const { stage, outcome } = this;
    if (stage === 'arbitration') this.move(outcome === 'accepted' ? 'won' : 'lost', 'arbitration_processed', Infinity);
    else if (outcome === 'accepted') this.move('won', `${stage}_response_accepted`, Infinity);
    else {
      this.isRepresented = true;
      this.move('action_required', `${stage}_rejected`, patience);
    }
  }

  private move(status: DisputeModel['status'], reason: string | undefined, waits: number): void {
    this.status = status;
    this.statusReason = reason;
    this.waits = waits;
  }
}

export const usualReason = '4853';

/** A transaction that was cleared in several presentments, and the disputes about it. */
export class DisputedModel {
  /** Oldest first. */
  readonly disputes: DisputeModel[] = [];
  refunded = 0;

  constructor(readonly presented: readonly number[]) {}

  get cleared(): number {
    return this.presented.reduce((sum, amount) => sum + amount, 0);
  }

  get status(): 'cleared' | 'disputed' | 'refunded' {
    if (this.refunded === this.cleared) return 'refunded';
    return this.standing === undefined ? 'cleared' : 'disputed';
  }

  /** The dispute that stands in the way of another: a canceled one does not. */
  get standing(): DisputeModel | undefined {
    return this.disputes.find(({ status }) => status !== 'canceled');
  }

  raise(presentment: number, claim: Claim, outcome: Outcome, isReady: boolean): number {
    if (this.standing) return 200;
    const most = this.presented[presentment] ?? 0;
    if (this.refunded > 0 || (claim.amount ?? most) > most) return 422;
    this.disputes.push(new DisputeModel(most, claim, outcome, isReady));
    return 201;
  }

  refund(amount: number): number {
    if (this.refunded + amount > this.cleared) return 422;
    this.refunded += amount;
    return 202;
  }

  pass(time: number): void {
    for (const dispute of this.disputes) dispute.pass(time);
  }
}
