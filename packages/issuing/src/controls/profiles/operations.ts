import type { OperationTable, Resource } from '@cko/core';
import { manageControls, viewControls } from '../../credentials.js';
import type { CardId, ControlProfileId } from '../../ids.js';
import type { ControlProfile, ControlProfileList, ControlProfileRequest, ListControlProfilesQuery } from './types.js';

/** What the operations on control profiles take and give. */
export interface ControlProfileOperations {
  listControlProfiles: {
    query?: ListControlProfilesQuery;
    responses: { 200: ControlProfileList };
    errors: 401 | 404 | 422 | 500;
  };
  createControlProfile: {
    body: ControlProfileRequest;
    responses: { 201: ControlProfile };
    errors: 401 | 422 | 500 | 503;
  };
  getControlProfile: {
    path: { controlProfileId: ControlProfileId };
    responses: { 200: ControlProfile };
    errors: 401 | 404 | 500;
  };
  updateControlProfile: {
    path: { controlProfileId: ControlProfileId };
    body: ControlProfileRequest;
    responses: { 200: ControlProfile };
    errors: 401 | 404 | 500 | 503;
  };
  deleteControlProfile: {
    path: { controlProfileId: ControlProfileId };
    responses: { 200: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  addTargetToControlProfile: {
    path: { controlProfileId: ControlProfileId; targetId: CardId };
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
  removeTargetFromControlProfile: {
    path: { controlProfileId: ControlProfileId; targetId: CardId };
    responses: { 200: Resource };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations on control profiles. */
export const controlProfileOperations = {
  listControlProfiles: { method: 'GET', path: '/issuing/controls/control-profiles', auth: viewControls },
  createControlProfile: { method: 'POST', path: '/issuing/controls/control-profiles', auth: manageControls },
  getControlProfile: {
    method: 'GET',
    path: '/issuing/controls/control-profiles/{controlProfileId}',
    auth: viewControls,
  },
  updateControlProfile: {
    method: 'PATCH',
    path: '/issuing/controls/control-profiles/{controlProfileId}',
    auth: manageControls,
  },
  deleteControlProfile: {
    method: 'DELETE',
    path: '/issuing/controls/control-profiles/{controlProfileId}',
    auth: manageControls,
  },
  addTargetToControlProfile: {
    method: 'POST',
    path: '/issuing/controls/control-profiles/{controlProfileId}/add/{targetId}',
    auth: manageControls,
  },
  removeTargetFromControlProfile: {
    method: 'POST',
    path: '/issuing/controls/control-profiles/{controlProfileId}/remove/{targetId}',
    auth: manageControls,
  },
} as const satisfies OperationTable<ControlProfileOperations>;
