/**
 * Getter of the kinds that an error is. A symbol shared by every copy of this package in a process, so that `instanceof`
 * holds across duplicate installs.
 */
const errorKind = Symbol.for('@cko/core error kind');

/** Whether a write may have taken effect: `none` when it surely has not, `unknown` when nobody can tell. */
export type Outcome = 'none' | 'unknown';

/** What every error can say of the call it ended. */
export interface ErrorDetails {
  /** Operation id, such as `capturePayment`. */
  operation?: string | undefined;
  /** How many times the request was tried. */
  attempts?: number | undefined;
  outcome?: Outcome | undefined;
  /** Key to repeat the write under, so that it cannot happen twice. */
  idempotencyKey?: string | undefined;
}

/**
 * What every error of this toolkit is. It never carries a credential, card data or a request body: not in its message,
 * its fields, its JSON form or `util.inspect`.
 */
export class CheckoutError extends Error {
  /** Name of the class as written here: it survives minifiers that rename classes. */
  static readonly kind: string = 'CheckoutError';

  // `declare` leaves a field that is not known absent, where it would be there as undefined.

  /** Operation id, such as `capturePayment`; absent when no operation was reached. */
  declare readonly operation?: string;
  /** How many times the request was tried; 0 when nothing was sent. */
  readonly attempts: number;
  /** `unknown` when a write may have happened; repeat it under `idempotencyKey`, or look before repeating. */
  readonly outcome: Outcome;
  /** The key that the write was sent under; pass it as `idempotencyKey` to repeat the same write safely. */
  declare readonly idempotencyKey?: string;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message);
    this.attempts = details.attempts ?? 0;
    this.outcome = details.outcome ?? 'none';
    if (details.operation !== undefined) this.operation = details.operation;
    if (details.idempotencyKey !== undefined) this.idempotencyKey = details.idempotencyKey;
    Object.defineProperty(this, 'name', { value: this[errorKind].at(-1), configurable: true });
  }

  /** The kinds that this error is, from the most general to its own. */
  get [errorKind](): readonly string[] {
    return kindsOf(this.constructor as typeof CheckoutError);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass made elsewhere that names no kind of its own is recognised the ordinary way.
    if (!Object.hasOwn(this, 'kind')) return Function.prototype[Symbol.hasInstance].call(this, value);
    const kinds = (value as { [errorKind]?: readonly string[] } | null | undefined)?.[errorKind];
    return kindsOf(this).every((kind, index) => kinds?.[index] === kind);
  }

  /** The fields of the error, safe to log. */
  toJSON(): Record<string, unknown> {
    const fields: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(fields, this);
  }
}

function kindsOf(of: typeof CheckoutError): string[] {
  const general = of === CheckoutError ? [] : kindsOf(Object.getPrototypeOf(of) as typeof CheckoutError);
  return Object.hasOwn(of, 'kind') ? [...general, of.kind] : general;
}
