/** What an entity of the trials is called; nobody is one that does not exist. */
export type Holder = 'platform' | 'first seller' | 'second seller' | 'nobody';

export interface Move {
  from: Holder;
  to: Holder;
  amount: number;
  currency: 'GBP' | 'EUR';
}

interface KnownTransfer extends Move {
  status: 'pending' | 'completed' | 'rejected';
  reasons: string[];
}

const isSeller = (holder: Holder) => holder.endsWith('seller');

/** Pounds that a platform and its sellers have, and the transfers between them. Nobody has euros. */
export class FundsModel {
  readonly available = new Map<Holder, number>([
    ['first seller', 0],
    ['second seller', 0],
  ]);
  readonly transfers: KnownTransfer[] = [];
  private readonly closed = new Set<Holder>();

  constructor(public total: number) {
    this.available.set('platform', total);
  }

  topUp(amount: number): void {
    this.total += amount;
    this.add('platform', amount);
  }

  /** Switches the payments of a seller on or off. */
  open(seller: Holder, isOpen: boolean): void {
    if (isOpen) this.closed.delete(seller);
    else this.closed.add(seller);
  }

  /** The status of the answer to a transfer. */
  transfer(move: Move): number {
    if (move.amount <= 0) return 422;
    this.transfers.push({ ...move, status: 'pending', reasons: [] });
    return 201;
  }

  /** Transfers are decided one by one, as they came. */
  settle(): void {
    for (const transfer of this.transfers.filter(({ status }) => status === 'pending')) {
      transfer.reasons = this.reasonsAgainst(transfer);
      transfer.status = transfer.reasons.length === 0 ? 'completed' : 'rejected';
      if (transfer.status === 'rejected') continue;
      this.add(transfer.from, -transfer.amount);
      this.add(transfer.to, transfer.amount);
    }
  }

  private reasonsAgainst({ from, to, amount, currency }: Move): string[] {
    const held = currency === 'GBP' ? (this.available.get(from) ?? 0) : 0;
    return [
      ...(from === 'nobody' ? ['source_entity_not_found'] : []),
      ...(to === 'nobody' ? ['destination_entity_not_found'] : []),
      ...(from === to ? ['source_and_destination_currency_accounts_must_be_different'] : []),
      ...(from !== to && isSeller(from) && isSeller(to) ? ['transfers_between_sub_entities_not_allowed'] : []),
      ...(this.closed.has(to) ? ['destination_transfers_capability_disabled'] : []),
      ...(held < amount ? ['source_insufficient_funds'] : []),
    ];
  }

  private add(holder: Holder, amount: number): void {
    this.available.set(holder, (this.available.get(holder) ?? 0) + amount);
  }
}
