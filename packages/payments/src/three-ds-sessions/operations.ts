import type { OperationTable, SessionId } from '@cko/core';
import { sessions } from '../credentials.js';
import type { ThreeDsChannelData } from './types/channel-data.js';
import type { CreateThreeDsSessionRequest, UpdateThreeDsMethodRequest } from './types/request.js';
import type { AcceptedThreeDsSession, FingerprintedThreeDsSession, ThreeDsSession } from './types/session.js';

/** What the operations on 3D Secure sessions take and give. */
export interface ThreeDsSessionOperations {
  createSession: {
    body: CreateThreeDsSessionRequest;
    responses: { 201: ThreeDsSession; 202: AcceptedThreeDsSession };
    errors: 401 | 403 | 422 | 503;
  };
  getSession: {
    path: { id: SessionId };
    headers?: { channel?: 'browser' | 'app' };
    responses: { 200: ThreeDsSession };
    errors: 401 | 403 | 404 | 502;
  };
  updateSession: {
    path: { id: SessionId };
    body: ThreeDsChannelData;
    responses: { 200: ThreeDsSession };
    errors: 401 | 403 | 404 | 422;
  };
  updateSessionThreeDsMethod: {
    path: { id: SessionId };
    body: UpdateThreeDsMethodRequest;
    responses: { 200: FingerprintedThreeDsSession };
    errors: 401 | 403 | 404 | 422;
  };
  completeSession: {
    path: { id: SessionId };
    responses: { 204: undefined };
    errors: 401 | 403 | 404;
  };
}

/** The operations on 3D Secure sessions. */
export const threeDsSessionOperations = {
  createSession: { method: 'POST', path: '/sessions', auth: { scopes: ['sessions:app', 'sessions:browser'] } },
  getSession: { method: 'GET', path: '/sessions/{id}', auth: sessions },
  updateSession: { method: 'PUT', path: '/sessions/{id}/collect-data', auth: sessions },
  updateSessionThreeDsMethod: {
    method: 'PUT',
    path: '/sessions/{id}/issuer-fingerprint',
    auth: { keys: ['session'], scopes: ['sessions:browser'] },
  },
  completeSession: { method: 'POST', path: '/sessions/{id}/complete', auth: sessions },
} as const satisfies OperationTable<ThreeDsSessionOperations>;
