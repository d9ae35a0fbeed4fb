import type { IdResponse, OperationTable } from '@cko/core';
import type { ControlGroupId } from '../../ids.js';
import type { ControlGroup, ControlGroupList, CreateControlGroupRequest, ListControlGroupsQuery } from './types.js';

/** What the operations on control groups take and give. */
export interface ControlGroupOperations {
  listControlGroups: {
    query: ListControlGroupsQuery;
    responses: { 200: ControlGroupList };
  };
  createControlGroup: {
    body: CreateControlGroupRequest;
    responses: { 201: ControlGroup };
  };
  getControlGroup: {
    path: { controlGroupId: ControlGroupId };
    responses: { 200: ControlGroup };
  };
  deleteControlGroup: {
    path: { controlGroupId: ControlGroupId };
    responses: { 200: IdResponse };
  };
}

/** The operations on control groups. */
export const controlGroupOperations = {
  listControlGroups: {
    method: 'GET',
    path: '/issuing/controls/control-groups',
    access: 'read',
    keys: [],
    scopes: ['issuing:controls-read'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  createControlGroup: {
    method: 'POST',
    path: '/issuing/controls/control-groups',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500, 503],
  },
  getControlGroup: {
    method: 'GET',
    path: '/issuing/controls/control-groups/{controlGroupId}',
    access: 'read',
    keys: [],
    scopes: ['issuing:controls-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  deleteControlGroup: {
    method: 'DELETE',
    path: '/issuing/controls/control-groups/{controlGroupId}',
    access: 'write',
    keys: [],
    scopes: ['issuing:controls-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<ControlGroupOperations>;
