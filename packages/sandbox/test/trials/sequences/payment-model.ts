/** What was accepted and is not done yet. Without an amount it takes all that is there when it is done. */
interface Submission {
  type: 'capture' | 'void' | 'refund';
  amount?: number;
  final?: boolean;
  /** Gives back everything: what is open and what is captured by then. */
  reverses?: boolean;
}

/** A card payment as Checkout.com describes it, in sums: what is allowed, with which answer, and what comes of it. */
export class PaymentModel {
  captured = 0;
  refunded = 0;
  voided = 0;
  private readonly submitted: Submission[] = [];

  constructor(public authorized: number) {}

  get open(): number {
    return this.authorized - this.captured - this.voided;
  }

  get status(): string {
    const { authorized, captured, refunded, open } = this;
    if (refunded > 0) return refunded === captured ? 'Refunded' : 'Partially Refunded';
    if (captured > 0) return captured === authorized ? 'Captured' : 'Partially Captured';
    return open === 0 ? 'Voided' : 'Authorized';
  }

  /** The status of the answer to a capture. */
  capture(amount: number | undefined, final: boolean): number {
    if (this.status === 'Captured' || (this.status === 'Partially Captured' && this.open === 0)) return 200;
    if (!['Authorized', 'Partially Captured'].includes(this.status)) return 403;
    const isLast = this.submitted.some((other) => other.type === 'capture' && other.final);
    const left = isLast ? 0 : this.open - this.waiting('capture') - this.waiting('void');
    const wanted = amount ?? left;
    if (wanted <= 0 || wanted > left) return 422;
    this.submitted.push({ type: 'capture', amount: wanted, final });
    return 202;
  }

  void(amount: number | undefined): number {
    if (this.status === 'Voided') return 200;
    if (!['Authorized', 'Partially Captured'].includes(this.status) || this.open === 0) return 403;
    if (amount !== undefined && (amount === 0 || amount > this.open)) return 422;
    this.submitted.push({ type: 'void', amount });
    return 202;
  }

  refund(amount: number | undefined): number {
    if (this.status === 'Refunded') return 200;
    if (!['Captured', 'Partially Captured', 'Partially Refunded'].includes(this.status)) return 403;
    const left = this.captured - this.refunded - this.waiting('refund');
    const wanted = amount ?? left;
    if (wanted <= 0 || wanted > left) return 422;
    this.submitted.push({ type: 'refund', amount: wanted });
    return 202;
  }

  reverse(): number {
    if (this.open === 0 && ['Refunded', 'Voided'].includes(this.status)) return 200;
    const type = this.captured === 0 ? 'void' : 'refund';
    const isReversed = this.submitted.some(({ reverses }) => reverses);
    const left = this.open + this.captured - this.refunded - this.waiting('void') - this.waiting('refund');
    if (type === 'refund' && (isReversed || left === 0)) return 403;
    this.submitted.push({ type, reverses: true });
    return 202;
  }

  increment(amount: number): number {
    if (this.status !== 'Authorized') return 403;
    this.authorized += amount;
    return 201;
  }

  /** What was accepted is done, in that order; what there is nothing left for is declined. */
  settle(): void {
    const submitted = this.submitted.splice(0);
    for (let next = submitted.shift(); next !== undefined; next = submitted.shift()) {
      const { type, amount, final, reverses } = next;
      if (reverses) {
        submitted.unshift({ type: 'void' }, { type: 'refund' });
        continue;
      }
      const available = type === 'refund' ? this.captured - this.refunded : this.open;
      const taken = amount ?? available;
      if (taken === 0 || taken > available) continue;
      if (type === 'capture') this.captured += taken;
      if (type === 'refund') this.refunded += taken;
      if (type === 'void') this.voided += taken;
      if (final) this.voided += available - taken;
    }
  }

  /** The authorization has run out. */
  expire(): void {
    this.settle();
    this.voided += this.open;
  }

  private waiting(type: Submission['type']): number {
    const ofType = this.submitted.filter((submission) => submission.type === type);
    const all = type === 'refund' ? this.captured - this.refunded : this.open;
    return ofType.reduce((sum, { amount }) => sum + (amount ?? all), 0);
  }
}
