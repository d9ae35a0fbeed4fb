import type { OperationTable, SessionId } from '@cko/core';
import type { ThreeDsChannelData } from './types/channel-data.js';
import type { CreateThreeDsSessionRequest, UpdateThreeDsMethodRequest } from './types/request.js';
import type { AcceptedThreeDsSession, FingerprintedThreeDsSession, ThreeDsSession } from './types/session.js';

/** What the operations on 3D Secure sessions take and give. */
export interface ThreeDsSessionOperations {
  createSession: {
    body: CreateThreeDsSessionRequest;
    responses: { 201: ThreeDsSession; 202: AcceptedThreeDsSession };
  };
  getSession: {
    path: { id: SessionId };
    headers?: { channel?: 'browser' | 'app' };
    responses: { 200: ThreeDsSession };
  };
  updateSession: {
    path: { id: SessionId };
    body: ThreeDsChannelData;
    responses: { 200: ThreeDsSession };
  };
  updateSessionThreeDsMethod: {
    path: { id: SessionId };
    body: UpdateThreeDsMethodRequest;
    responses: { 200: FingerprintedThreeDsSession };
  };
  completeSession: {
    path: { id: SessionId };
    responses: { 204: undefined };
  };
}

/** The operations on 3D Secure sessions. */
export const threeDsSessionOperations = {
  createSession: {
    method: 'POST',
    path: '/sessions',
    access: 'write',
    keys: [],
    scopes: ['sessions:app', 'sessions:browser'],
    idempotency: 'none',
    errors: [401, 403, 422, 503],
  },
  getSession: {
    method: 'GET',
    path: '/sessions/{id}',
    access: 'read',
    keys: ['session'],
    scopes: ['sessions:app', 'sessions:browser'],
    idempotency: 'none',
    errors: [401, 403, 404, 502],
  },
  updateSession: {
    method: 'PUT',
    path: '/sessions/{id}/collect-data',
    access: 'write',
    keys: ['session'],
    scopes: ['sessions:app', 'sessions:browser'],
    idempotency: 'none',
    errors: [401, 403, 404, 422],
  },
  updateSessionThreeDsMethod: {
    method: 'PUT',
    path: '/sessions/{id}/issuer-fingerprint',
    access: 'write',
    keys: ['session'],
    scopes: ['sessions:browser'],
    idempotency: 'none',
    errors: [401, 403, 404, 422],
  },
  completeSession: {
    method: 'POST',
    path: '/sessions/{id}/complete',
    access: 'write',
    keys: ['session'],
    scopes: ['sessions:app', 'sessions:browser'],
    idempotency: 'none',
    errors: [401, 403, 404],
  },
} as const satisfies OperationTable<ThreeDsSessionOperations>;
