/** What a function serves, worked out from the route table and the description when it is bundled. */
export interface Contract {
  readonly function: string;
  readonly routes: readonly ContractRoute[];
  /** Schemas of everything that a route may be sent, by name. */
  readonly schemas: Readonly<Record<string, object>>;
}

/** A route with what its description says of requests. Schemas are named as in `schemas`. */
export interface ContractRoute {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly kind: 'read' | 'write';
  /** Whether Checkout.com reads an idempotency key. */
  readonly idempotent: boolean;
  readonly pathSchema?: string;
  readonly querySchema?: string;
  readonly bodySchema?: string;
}
