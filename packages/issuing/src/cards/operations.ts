import type { OperationTable, Resource } from '@cko/core';
import type { CardId } from '../ids.js';
import type { UpdatedResource } from '../updated-resource.js';
import type { Card } from './types/card.js';
import type { CreateCardRequest } from './types/create.js';
import type { CreateCardResponse } from './types/created.js';
import type { CardCredentials, GetCardCredentialsQuery } from './types/credentials.js';
import type { RenewCardRequest, RenewCardResponse } from './types/renewal.js';
import type { RevokeCardRequest, ScheduleCardRevocationRequest, SuspendCardRequest } from './types/status-changes.js';
import type { UpdateCardRequest } from './types/update.js';

/** What the operations on cards take and give. */
export interface CardOperations {
  createCard: {
    body: CreateCardRequest;
    responses: { 201: CreateCardResponse };
  };
  getCard: {
    path: { cardId: CardId };
    responses: { 200: Card };
  };
  updateCard: {
    path: { cardId: CardId };
    body: UpdateCardRequest;
    responses: { 200: UpdatedResource };
  };
  activateCard: {
    path: { cardId: CardId };
    responses: { 200: Resource };
  };
  getCardCredentials: {
    path: { cardId: CardId };
    query?: GetCardCredentialsQuery;
    responses: { 200: CardCredentials };
  };
  renewCard: {
    path: { cardId: CardId };
    body: RenewCardRequest;
    responses: { 201: RenewCardResponse };
  };
  revokeCard: {
    path: { cardId: CardId };
    body: RevokeCardRequest;
    responses: { 200: Resource };
  };
  scheduleCardRevocation: {
    path: { cardId: CardId };
    body: ScheduleCardRevocationRequest;
    responses: { 200: Resource };
  };
  deleteScheduledCardRevocation: {
    path: { cardId: CardId };
    responses: { 200: Resource };
  };
  suspendCard: {
    path: { cardId: CardId };
    body: SuspendCardRequest;
    responses: { 200: Resource };
  };
}

/** The operations on cards. */
export const cardOperations = {
  createCard: {
    method: 'POST',
    path: '/issuing/cards',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'optional',
    errors: [401, 422, 500, 503],
  },
  getCard: {
    method: 'GET',
    path: '/issuing/cards/{cardId}',
    access: 'read',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  updateCard: {
    method: 'PATCH',
    path: '/issuing/cards/{cardId}',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  activateCard: {
    method: 'POST',
    path: '/issuing/cards/{cardId}/activate',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  getCardCredentials: {
    method: 'GET',
    path: '/issuing/cards/{cardId}/credentials',
    access: 'read',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  renewCard: {
    method: 'POST',
    path: '/issuing/cards/{cardId}/renew',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  revokeCard: {
    method: 'POST',
    path: '/issuing/cards/{cardId}/revoke',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  scheduleCardRevocation: {
    method: 'POST',
    path: '/issuing/cards/{cardId}/schedule-revocation',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  deleteScheduledCardRevocation: {
    method: 'DELETE',
    path: '/issuing/cards/{cardId}/schedule-revocation',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  suspendCard: {
    method: 'POST',
    path: '/issuing/cards/{cardId}/suspend',
    access: 'write',
    keys: [],
    scopes: ['card-management', 'issuing:card-management-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<CardOperations>;
