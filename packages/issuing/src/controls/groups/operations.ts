import type { IdResponse, OperationTable } from '@cko/core';
import { manageControls, viewControls } from '../../credentials.js';
import type { ControlGroupId } from '../../ids.js';
import type { ControlGroup, ControlGroupList, CreateControlGroupRequest, ListControlGroupsQuery } from './types.js';

/** What the operations on control groups take and give. */
export interface ControlGroupOperations {
  listControlGroups: {
    query: ListControlGroupsQuery;
    responses: { 200: ControlGroupList };
    errors: 401 | 404 | 422 | 500;
  };
  createControlGroup: {
    body: CreateControlGroupRequest;
    responses: { 201: ControlGroup };
    errors: 401 | 404 | 422 | 500 | 503;
  };
  getControlGroup: {
    path: { controlGroupId: ControlGroupId };
    responses: { 200: ControlGroup };
    errors: 401 | 404 | 500;
  };
  deleteControlGroup: {
    path: { controlGroupId: ControlGroupId };
    responses: { 200: IdResponse };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations on control groups. */
export const controlGroupOperations = {
  listControlGroups: { method: 'GET', path: '/issuing/controls/control-groups', auth: viewControls },
  createControlGroup: { method: 'POST', path: '/issuing/controls/control-groups', auth: manageControls },
  getControlGroup: { method: 'GET', path: '/issuing/controls/control-groups/{controlGroupId}', auth: viewControls },
  deleteControlGroup: {
    method: 'DELETE',
    path: '/issuing/controls/control-groups/{controlGroupId}',
    auth: manageControls,
  },
} as const satisfies OperationTable<ControlGroupOperations>;
