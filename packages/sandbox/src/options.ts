import type { AccessKey } from './access-tokens.js';
import { isLiveKey } from './http/credentials.js';
import type { RecordedRequest } from './http/ledger.js';
import { seededText } from './ids.js';
import { checkOptions } from './option-checks.js';
import { readMoment } from './moments.js';
import { referenceAccount } from './reference-account.js';
import { everyScope } from './scopes.js';
import type { WorkflowOptions } from './webhooks/workflows.js';
import type { WorldSettings } from './world.js';

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions extends Partial<WorldSettings> {
  /** Port to listen on; 0 picks a free one. @default 0 */
  port?: number;
  /** Address to listen on. @default '127.0.0.1' */
  host?: string;
  /** Stops the clock from the start: at once, or at a time such as `2026-01-31T12:00:00Z`. @default it runs */
  freeze?: boolean | Date | string;
  /** What ids, keys and secrets are made from: the same seed gives the same ones. @default 'sandbox' */
  seed?: string;
  /** @default one made from the seed */
  secretKey?: string;
  /** @default one made from the seed */
  publicKey?: string;
  /** OAuth access keys; what is left out of one is made from the seed. @default one key with every scope */
  accessKeys?: readonly Partial<AccessKey>[];
  /** Seconds until an access token expires. @default 3600 */
  accessTokenLifetime?: number;
  /** Webhooks to deliver to from the start. */
  workflows?: readonly WorkflowOptions[];
  /** Milliseconds of real time in which a webhook receiver must answer. @default 10000 */
  webhookTimeout?: number;
  /** Calls a second beyond which 429 is answered. @default false, no limit */
  rateLimit?: RateLimit | false;
  idempotency?: Partial<IdempotencySettings>;
  /**
   * Keeps what was sent and answered with the last 500 calls, without secrets and with card numbers masked. The command
   * line does. @default false
   */
  logBodies?: boolean;
  /** Told of every call of the API once it has been answered. */
  onRequest?: (request: RecordedRequest) => void;
}

/** Calls a second, counted over the whole account. */
export interface RateLimit {
  reads: number;
  writes: number;
}

export interface IdempotencySettings {
  /** Milliseconds for which an answer is kept. @default 72 hours */
  window: number;
  /** Answer to a key whose first call is still running. @default 409 */
  conflictStatus: 409 | 429;
}

/** The keys that a sandbox takes. */
export interface Credentials {
  secretKey: string;
  publicKey: string;
  /** What requests for delegated payments are signed with. */
  signingKey: string;
  /** The first access key. */
  accessKey: AccessKey;
  accessKeys: readonly AccessKey[];
}

/** Options with their defaults. */
export type Settings = Required<
  Omit<SandboxOptions, 'freeze' | 'secretKey' | 'publicKey' | 'signingKey' | 'accessKeys' | 'idempotency'>
> & {
  /** Where the clock stands from the start; it runs when absent. */
  freeze: Date | undefined;
  credentials: Credentials;
  idempotency: IdempotencySettings;
};

const hour = 60 * 60 * 1000;

/** Throws a TypeError that names the option which the sandbox could not go by. */
export function settingsFrom(options: SandboxOptions): Settings {
  checkOptions(options);
  const seed = options.seed ?? 'sandbox';
  return {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    seed,
    freeze: startOf(options.freeze ?? false),
    credentials: credentialsFrom(options, seed),
    // The reference samples 3600 s and a guide says four hours; clients are to obey `expires_in`. [INTRO, R22; GUIDE]
    accessTokenLifetime: options.accessTokenLifetime ?? 3600,
    workflows: options.workflows ?? [],
    // [docs/workflows; HOOK]
    webhookTimeout: options.webhookTimeout ?? 10_000,
    // Checkout.com's own sandbox allows fewer than the 100 of live accounts, by a number that is not published. A limit
    // here would mostly hit test suites that are quick, so it is for those who ask. [docs api-rate-limits 2025-06-18]
    rateLimit: options.rateLimit ?? false,
    idempotency: {
      // Sources differ: 24 h live and 120 s in the sandbox (docs idempotency 2024-08-14), 24 h in both (2024-11-13),
      // 72 h (2026-09-02). The newest is taken.
      window: options.idempotency?.window ?? 72 * hour,
      // 429 in docs of 2024-11-13, 409 on the page read 2026-09-02. The newest is taken.
      conflictStatus: options.idempotency?.conflictStatus ?? 409,
    },
    // Not documented; live tests wait for one to five seconds. [AM, GO, NET]
    processingDelay: options.processingDelay ?? 1000,
    processingChannels: options.processingChannels ?? [referenceAccount.processingChannel],
    // Nobody should find in a log what was not meant for one, so this is for those who ask.
    logBodies: options.logBodies ?? false,
    onRequest: options.onRequest ?? (() => {}),
  };
}

function startOf(freeze: boolean | Date | string): Date | undefined {
  if (typeof freeze === 'boolean') return freeze ? new Date() : undefined;
  return new Date(readMoment(freeze));
}

function credentialsFrom(options: SandboxOptions, seed: string): Credentials {
  const accessKeys = (options.accessKeys ?? [{}]).map((key, index) => ({
    id: key.id ?? `ack_${seededText(seed, `access key ${index}`, 26)}`,
    secret: key.secret ?? seededText(seed, `access key secret ${index}`, 32),
    scopes: key.scopes ?? everyScope,
  }));
  const [accessKey] = accessKeys;
  if (accessKey === undefined)
    throw new TypeError('accessKeys holds no key. Leave it out to get one with every scope.');
  refuseLiveKey('secretKey', options.secretKey);
  refuseLiveKey('publicKey', options.publicKey);
  return {
    // The introduction counts 26 characters; the patterns of the official clients want one more, and check it.
    secretKey: options.secretKey ?? `sk_sbox_${seededText(seed, 'secret key', 27)}`,
    publicKey: options.publicKey ?? `pk_sbox_${seededText(seed, 'public key', 27)}`,
    signingKey: options.signingKey ?? seededText(seed, 'signing key', 32),
    accessKey,
    accessKeys,
  };
}

/** A key of a live account has no business in a test, and least of all in one that may print it. */
function refuseLiveKey(option: string, key: string | undefined): void {
  if (key !== undefined && isLiveKey(key)) {
    throw new TypeError(
      `${option} is the key of a live account. Give one that begins with ${key.slice(0, 3)}sbox_, or none.`,
    );
  }
}
