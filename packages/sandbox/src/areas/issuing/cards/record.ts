import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { programme } from '../account.js';
import { madeUpCredentials, type Credentials } from './made-up-credentials.js';

/** A card has no status for being expired. [JAVA-M] */
export type CardStatus = 'inactive' | 'active' | 'suspended' | 'revoked';

/** A card in the collection `issuing_cards`. */
export interface CardRecord {
  /** `crd_…` */
  id: string;
  type: 'physical' | 'virtual';
  status: CardStatus;
  entityId: string;
  cardholderId: string;
  productId: string;
  /** Told by the credentials operation, and where a card is made if that is asked for. */
  credentials: Credentials;
  expiryMonth: number;
  expiryYear: number;
  displayName?: string;
  reference?: string;
  metadata?: Record<string, string>;
  /** For one purchase. */
  singleUse: boolean;
  /** First card of a row of renewals. */
  rootCardId?: string;
  /** Card that this one renews. */
  parentCardId?: string;
  /** As it was given: a date, or a date with an hour. */
  activationDate?: string;
  /** `YYYY-MM-DD`. */
  revocationDate?: string;
  /** Ids of the control profiles that the card was added to. */
  profiles: string[];
  threeDs?: ThreeDsEnrollment;
  /** Whether it is in the place of the card that it renews. */
  tookOver?: boolean;
  createdOn: Date;
  modifiedOn: Date;
}

/** What is told of an enrolment. How the cardholder proves themselves is taken and not kept. */
export interface ThreeDsEnrollment {
  locale?: string;
  phone_number?: unknown;
  createdOn: Date;
  modifiedOn: Date;
}

export function cardsOf(world: World): Collection<CardRecord> {
  return world.collection('issuing_cards');
}

/** The card with this id, or undefined. */
export function cardWith(world: World, id: string | undefined): CardRecord | undefined {
  if (id === undefined) return undefined;
  return cardsOf(world).get(id) ?? (id === programme.card ? referenceCard(world) : undefined);
}

/** The card with this id, or 404. */
export function findCard(world: World, id: string | undefined): CardRecord {
  const card = cardWith(world, id);
  if (!card) throw new Refusal(404);
  return card;
}

function referenceCard(world: World): CardRecord {
  const now = world.clock.now();
  return cardsOf(world).add({
    id: programme.card,
    type: 'virtual',
    status: 'active',
    entityId: programme.entity,
    cardholderId: programme.cardholder,
    productId: programme.cardProduct,
    credentials: madeUpCredentials(programme.card),
    expiryMonth: 5,
    expiryYear: now.getUTCFullYear() + 3,
    displayName: 'JOHN KENNEDY',
    singleUse: false,
    profiles: [],
    createdOn: now,
    modifiedOn: now,
  });
}
