import { Refusal } from '../../refusal.js';
import { balances } from './balances.js';
import type { PaymentRecord, PaymentStatus } from './payment.js';

/** What a caller may ask of a payment. */
export type Operation = 'capture' | 'void' | 'refund' | 'increment' | 'reversal' | 'cancellation';

/** `repeat`: it is done already and is answered with 200. */
export type Permission = 'accept' | 'repeat' | 'refuse';

/**
 * What each state allows; the rest is refused. That a repeat gives 200 is in the reference of 2026; the one of 2022
 * could only refuse it.
 */
const allowed: Partial<Record<PaymentStatus, Partial<Record<Operation, Permission>>>> = {
  Authorized: { capture: 'accept', void: 'accept', increment: 'accept', reversal: 'accept' },
  'Partially Captured': { capture: 'accept', void: 'accept', refund: 'accept', reversal: 'accept' },
  Captured: { capture: 'repeat', refund: 'accept', reversal: 'accept' },
  'Partially Refunded': { refund: 'accept', reversal: 'accept' },
  Refunded: { refund: 'repeat', reversal: 'repeat' },
  Voided: { void: 'repeat', reversal: 'repeat' },
  'Retry Scheduled': { cancellation: 'accept' },
};

/** What a payment allows as it stands. */
export function permission(record: PaymentRecord, operation: Operation): Permission {
  if (record.kind !== 'payment') return 'refuse';
  const byStatus = allowed[record.status]?.[operation] ?? 'refuse';
  if (byStatus === 'accept' && operation === 'increment') return canGrow(record) ? 'accept' : 'refuse';
  if (operation === 'reversal' && record.status === 'Refunded') return isOpen(record) ? 'accept' : 'repeat';
  if (record.status === 'Partially Captured') return withOpenRest(record, operation, byStatus);
  return byStatus;
}

/** Only an estimated authorization grows. */
function canGrow(record: PaymentRecord): boolean {
  return record.echo.authorization_type === 'Estimated';
}

/** What was captured is refunded; what was never captured can still be given back. [inferred] */
function isOpen(record: PaymentRecord): boolean {
  return balances(record).available_to_void > 0;
}

/** Once nothing of the authorization is open, a partly captured payment counts as captured and cannot be voided. */
function withOpenRest(record: PaymentRecord, operation: Operation, byStatus: Permission): Permission {
  const { available_to_capture, available_to_void } = balances(record);
  if (operation === 'capture' && available_to_capture === 0) return 'repeat';
  if (operation === 'void' && available_to_void === 0) return 'refuse';
  return byStatus;
}

/** The permission, with 403 for a refusal. */
export function permit(record: PaymentRecord, operation: Operation): 'accept' | 'repeat' {
  const answer = permission(record, operation);
  if (answer === 'refuse') throw new Refusal(403);
  return answer;
}
