import type { OperationTable, Resource } from '@cko/core';
import type { CardId, ControlProfileId } from '../../ids.js';
import type { ControlProfile, ControlProfileList, ControlProfileRequest, ListControlProfilesQuery } from './types.js';

/** What the operations on control profiles take and give. */
export interface ControlProfileOperations {
  listControlProfiles: {
    query?: ListControlProfilesQuery;
    responses: { 200: ControlProfileList };
  };
  createControlProfile: {
    body: ControlProfileRequest;
    responses: { 201: ControlProfile };
  };
  getControlProfile: {
    path: { controlProfileId: ControlProfileId };
    responses: { 200: ControlProfile };
  };
  updateControlProfile: {
    path: { controlProfileId: ControlProfileId };
    body: ControlProfileRequest;
    responses: { 200: ControlProfile };
  };
  deleteControlProfile: {
    path: { controlProfileId: ControlProfileId };
    responses: { 200: undefined };
  };
  addTargetToControlProfile: {
    path: { controlProfileId: ControlProfileId; targetId: CardId };
    responses: { 200: Resource };
  };
  removeTargetFromControlProfile: {
    path: { controlProfileId: ControlProfileId; targetId: CardId };
    responses: { 200: Resource };
  };
}

/** The operations on control profiles. */
export const controlProfileOperations = {
  listControlProfiles: {
    method: 'GET',
    path: '/issuing/controls/control-profiles',
    access: 'read',
    keys: [],
    scopes: ['issuing:controls-read'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  createControlProfile: {
    method: 'POST',
    path: '/issuing/controls/control-profiles',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 422, 500, 503],
  },
  getControlProfile: {
    method: 'GET',
    path: '/issuing/controls/control-profiles/{controlProfileId}',
    access: 'read',
    keys: [],
    scopes: ['issuing:controls-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  updateControlProfile: {
    method: 'PATCH',
    path: '/issuing/controls/control-profiles/{controlProfileId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
  },
  deleteControlProfile: {
    method: 'DELETE',
    path: '/issuing/controls/control-profiles/{controlProfileId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  addTargetToControlProfile: {
    method: 'POST',
    path: '/issuing/controls/control-profiles/{controlProfileId}/add/{targetId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  removeTargetFromControlProfile: {
    method: 'POST',
    path: '/issuing/controls/control-profiles/{controlProfileId}/remove/{targetId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<ControlProfileOperations>;
