import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { cardholderWith, type CardholderRecord } from '../cardholders/record.js';
import { addControl } from '../controls/controls.js';
import { createdControlView } from '../controls/view.js';
import { profilesOf, type Limit } from '../controls/record.js';
import { namedCredentials, type CredentialName } from './credentials.js';
import { refuseDisplayName } from './display-name.js';
import { expiryAfter, type Lifetime } from './expiry.js';
import { madeUpCredentials } from './made-up-credentials.js';
import { cardsOf, type CardRecord } from './record.js';
import { futureHour, planActivation } from './planned-activation.js';
import { futureDate, planRevocation } from './planned-revocation.js';
import { createdView } from './view.js';

interface CardBody {
  type: 'physical' | 'virtual';
  cardholder_id: string;
  card_product_id: string;
  lifetime?: Lifetime;
  reference?: string;
  metadata?: Record<string, string>;
  revocation_date?: string;
  activation_date?: string;
  display_name?: string;
  activate_card?: boolean;
  is_single_use?: boolean;
  return_credentials?: CredentialName[];
  control_profiles?: string[];
  controls?: (Limit & { description?: string })[];
}

/**
 * `POST /issuing/cards`. Every card product is taken, as no operation tells which there are. The answer holds
 * the credentials of a virtual card that are asked for. [REF]
 */
export function createCard(world: World, { body, baseUrl }: Call): Reply {
  const request = body as CardBody;
  const cardholder = cardholderWith(world, request.cardholder_id);
  if (!cardholder) throw invalid('cardholder_id_invalid');
  refuseWrong(world, request);
  const card = cardsOf(world).add(newCard(world, cardholder, request));
  if (request.activation_date !== undefined) planActivation(world, card, request.activation_date);
  if (request.revocation_date !== undefined) planRevocation(world, card, request.revocation_date);
  const controls = request.controls?.map((control) =>
    addControl(world, { targetId: card.id, limit: control, description: control.description }),
  );
  const credentials = card.type === 'virtual' ? (request.return_credentials ?? []) : [];
  return {
    status: 201,
    // The answer may hold what a card is paid with, so it is not to be kept on the way. [inferred]
    headers: { 'cache-control': 'no-store' },
    body: {
      ...createdView(baseUrl, card),
      ...(credentials.length > 0 && { credentials: namedCredentials(card, credentials) }),
      ...(controls && { controls: controls.map(createdControlView) }),
    },
  };
}

/** What the request refers to is looked at before anything is made. */
function refuseWrong(world: World, request: CardBody): void {
  if (request.revocation_date !== undefined) futureDate(world, request.revocation_date);
  if (request.activation_date !== undefined) futureHour(world, request.activation_date);
  refuseDisplayName(request.display_name);
  const unknown = request.control_profiles?.some((id) => !profilesOf(world).get(id));
  if (unknown) throw invalid('control_profiles_invalid');
  // A control that limits nothing; the description asks for its type alone. [inferred]
  const idle = request.controls?.find((control) => !Object.hasOwn(control, control.control_type));
  if (idle) throw invalid(`${idle.control_type}_required`);
}

function newCard(world: World, cardholder: CardholderRecord, request: CardBody): CardRecord {
  const id = world.ids.next('crd');
  const now = world.clock.now();
  return {
    id,
    type: request.type,
    status: startsActive(request) ? 'active' : 'inactive',
    entityId: cardholder.entityId,
    cardholderId: cardholder.id,
    productId: request.card_product_id,
    credentials: madeUpCredentials(id),
    ...expiryAfter(now, request.lifetime),
    displayName: request.display_name,
    reference: request.reference,
    metadata: request.metadata,
    singleUse: request.is_single_use ?? false,
    profiles: [...new Set(request.control_profiles)],
    createdOn: now,
    modifiedOn: now,
  };
}

/**
 * Physical cards start inactive, virtual ones active. [docs/card-issuing/manage-cards 2025-03-12] The reference has
 * `activate_card` be true by default for both; the guide is followed where nothing is said. A card that is to be
 * activated later starts inactive. [inferred]
 */
function startsActive({ type, activate_card, activation_date }: CardBody): boolean {
  return activation_date === undefined && (activate_card ?? type === 'virtual');
}
