import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A transaction in the collection `issuing_transactions`: what the scheme sent about one purchase. */
export interface TransactionRecord {
  /** `trx_…` */
  id: string;
  cardId: string;
  cardholderId: string;
  entityId: string;
  /** As it was asked for; absent when nothing was said. */
  authorizationType?: string;
  currency: string;
  merchant: { id?: string; category_code?: string };
  /** Oldest first; the first is the authorization. */
  messages: Message[];
  /** Whether a dispute about it is open or was decided. */
  disputed: boolean;
  createdOn: Date;
}

/** One step of a transaction. */
export interface Message {
  /** `msg_…` */
  id: string;
  type: 'authorization' | 'reversal' | 'presentment' | 'presentment_refund';
  /** Nobody decides on presentments: they are processed. [JAVA-M] */
  result: 'approved' | 'declined' | 'processed';
  indicator?:
    | 'normal_authorization'
    | 'preauthorization'
    | 'incremental_preauthorization'
    | 'partial_reversal'
    | 'full_reversal'
    | 'partial_presentment'
    | 'final_presentment';
  declineReason?: string;
  /** Minor units. */
  amount: number;
  /** Counts the messages of all transactions: tells which came first where times are the same. */
  turn: number;
  createdOn: Date;
}

export function transactionsOf(world: World): Collection<TransactionRecord> {
  return world.collection('issuing_transactions');
}

/** The transaction with this id, or 404. */
export function findTransaction(world: World, id: string | undefined): TransactionRecord {
  const transaction = transactionsOf(world).get(id ?? '');
  if (!transaction) throw new Refusal(404);
  return transaction;
}

/** Adds what the scheme sent now. */
export function addMessage(
  world: World,
  transaction: TransactionRecord,
  message: Omit<Message, 'id' | 'turn' | 'createdOn'>,
): Message {
  const turn = nextTurn(world);
  const added = { id: world.ids.next('msg'), ...message, turn, createdOn: world.clock.now() };
  transaction.messages.push(added);
  countOf(world).messages = turn + 1;
  return added;
}

/** The turn of the message that comes next. */
export function nextTurn(world: World): number {
  return countOf(world).messages;
}

/** How many messages there have been, in the collection `issuing messages`, which holds this one record. */
interface MessageCount {
  id: 'count';
  messages: number;
}

function countOf(world: World): MessageCount {
  const counts = world.collection<MessageCount>('issuing messages');
  return counts.get('count') ?? counts.add({ id: 'count', messages: 0 });
}
