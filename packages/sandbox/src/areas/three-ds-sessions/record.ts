import type { CardFacts, ThreeDsPlan } from '../../cards/index.js';
import { Refusal } from '../../refusal.js';
import type { Collection } from '../../store.js';
import type { World } from '../../world.js';

/** The states of a session. [JAVA-M, R22] */
export type SessionStatus =
  | 'pending'
  | 'challenged'
  | 'challenge_abandoned'
  | 'approved'
  | 'attempted'
  | 'unavailable'
  | 'declined'
  | 'rejected'
  | 'expired';

/** A 3D Secure session in the collection `three_ds_sessions`. */
export interface SessionRecord {
  /** `sid_…` */
  id: string;
  /** `sek_…` */
  secret: string;
  status: SessionStatus;
  /** The message that decided the status. */
  statusReason?: 'ares_status' | 'ares_error' | 'rreq_status' | 'rreq_error';
  /** The issuer's answer: one letter. */
  responseCode?: string;
  /** ISO 8601. */
  createdOn: string;
  /** Address it was requested at. */
  baseUrl: string;
  /** Minor units. */
  amount: number;
  currency: string;
  processingChannelId: string;
  completion: Completion;
  card: { facts: CardFacts; instrumentId: string; plan: ThreeDsPlan };
  /** The fields of the request that answers repeat. */
  echo: Record<string, unknown>;
  /** Where the cardholder is, once that is known. */
  channel?: 'browser' | 'app' | 'merchant_initiated';
  /** Whether an app told what an issuer can read. */
  deviceIsReadable?: boolean;
  customerIp?: string;
  /** How the issuer's fingerprinting of the browser went. */
  methodCompletion?: string;
  /** Whether the issuer wanted a challenge. */
  challenged: boolean;
  /** Passwords that were entered. */
  tries: number;
  cancelReason?: 'cardholder_cancel' | 'transaction_timed_out';
  /** Nothing more is to be done, by the merchant either. */
  completed: boolean;
}

/** Who leads the cardholder through, and where to after that. */
export type Completion =
  | { type: 'hosted'; success_url: string; failure_url: string; callback_url?: string }
  | { type: 'non_hosted'; callback_url?: string; challenge_notification_url?: string };

export function sessionsOf(world: World): Collection<SessionRecord> {
  return world.collection('three_ds_sessions');
}

/** The session with this id, or 404. */
export function findSession(world: World, id: string | undefined): SessionRecord {
  const session = sessionsOf(world).get(id ?? '');
  if (!session) throw new Refusal(404);
  return session;
}

/** Whether the cardholder or the merchant still has to do something for the result. */
export function isWaiting({ status }: SessionRecord): boolean {
  return status === 'pending' || status === 'challenged';
}

/** Whether the result can be paid with. */
export function isProven({ status }: SessionRecord): boolean {
  return status === 'approved' || status === 'attempted';
}
