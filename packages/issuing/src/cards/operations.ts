import type { OperationTable, Resource } from '@cko/core';
import { manageCards, viewCards } from '../credentials.js';
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
    errors: 401 | 422 | 500 | 503;
  };
  getCard: {
    path: { cardId: CardId };
    responses: { 200: Card };
    errors: 401 | 404 | 500;
  };
  updateCard: {
    path: { cardId: CardId };
    body: UpdateCardRequest;
    responses: { 200: UpdatedResource };
    errors: 401 | 404 | 422 | 500;
  };
  activateCard: {
    path: { cardId: CardId };
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
  getCardCredentials: {
    path: { cardId: CardId };
    query?: GetCardCredentialsQuery;
    responses: { 200: CardCredentials };
    errors: 401 | 404 | 500;
  };
  renewCard: {
    path: { cardId: CardId };
    body: RenewCardRequest;
    responses: { 201: RenewCardResponse };
    errors: 401 | 404 | 422 | 500;
  };
  revokeCard: {
    path: { cardId: CardId };
    body: RevokeCardRequest;
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
  scheduleCardRevocation: {
    path: { cardId: CardId };
    body: ScheduleCardRevocationRequest;
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
  deleteScheduledCardRevocation: {
    path: { cardId: CardId };
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
  suspendCard: {
    path: { cardId: CardId };
    body: SuspendCardRequest;
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations on cards. */
export const cardOperations = {
  createCard: { method: 'POST', path: '/issuing/cards', auth: manageCards, idempotency: 'optional' },
  getCard: { method: 'GET', path: '/issuing/cards/{cardId}', auth: viewCards },
  updateCard: { method: 'PATCH', path: '/issuing/cards/{cardId}', auth: manageCards },
  activateCard: { method: 'POST', path: '/issuing/cards/{cardId}/activate', auth: manageCards },
  getCardCredentials: { method: 'GET', path: '/issuing/cards/{cardId}/credentials', auth: viewCards },
  renewCard: { method: 'POST', path: '/issuing/cards/{cardId}/renew', auth: manageCards },
  revokeCard: { method: 'POST', path: '/issuing/cards/{cardId}/revoke', auth: manageCards },
  scheduleCardRevocation: { method: 'POST', path: '/issuing/cards/{cardId}/schedule-revocation', auth: manageCards },
  deleteScheduledCardRevocation: {
    method: 'DELETE',
    path: '/issuing/cards/{cardId}/schedule-revocation',
    auth: manageCards,
  },
  suspendCard: { method: 'POST', path: '/issuing/cards/{cardId}/suspend', auth: manageCards },
} as const satisfies OperationTable<CardOperations>;
