type WebhookEvent = import('@cko/workflows').WebhookEvent;

/** From the request of the webhook. */
declare const rawBody: string;
declare const signature: string;

/** From the workflow's webhook action. */
declare const secret: string;
declare const oldSecret: string;
declare const newSecret: string;

/** From an example further up. */
declare const constructEvent: typeof import('@cko/workflows').constructEvent;
declare const event: WebhookEvent;

declare function store(event: WebhookEvent): Promise<void>;
declare function markPaid(reference: string | undefined, amount: number | undefined): Promise<void>;
declare function collectEvidence(dispute: string, until: string | undefined): Promise<void>;
