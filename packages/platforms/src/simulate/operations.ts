import type { EntityId, OperationTable } from '@cko/core';
import type { SimulatorScenarioId } from '../ids.js';
import type {
  SimulatedEntityStatus,
  SimulatedRequirementsDue,
  SimulatedScenario,
  SimulateEntityStatusRequest,
  SimulateRequirementsDueRequest,
  SimulatorRequirement,
  SimulatorScenario,
} from './types.js';

/** What the operations of the onboarding simulator take and give. */
export interface OnboardingSimulationOperations {
  listSimulatorScenarios: {
    responses: { 200: SimulatorScenario[] };
  };
  runSimulatorScenario: {
    path: { entityId: EntityId; scenarioId: SimulatorScenarioId };
    responses: { 200: SimulatedScenario; 202: SimulatedScenario };
  };
  simulateEntityStatus: {
    path: { entityId: EntityId };
    body: SimulateEntityStatusRequest;
    responses: { 200: SimulatedEntityStatus; 202: SimulatedEntityStatus };
  };
  listSimulatorRequirements: {
    responses: { 200: SimulatorRequirement[] };
  };
  simulateRequirementsDue: {
    path: { entityId: EntityId };
    body: SimulateRequirementsDueRequest;
    responses: { 200: SimulatedRequirementsDue };
  };
}

/** The operations of the onboarding simulator. */
export const onboardingSimulationOperations = {
  listSimulatorScenarios: {
    method: 'GET',
    path: '/simulate/scenarios',
    access: 'read',
    keys: [],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401],
  },
  runSimulatorScenario: {
    method: 'POST',
    path: '/simulate/entities/{entityId}/scenarios/{scenarioId}',
    access: 'write',
    keys: [],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 404, 502],
  },
  simulateEntityStatus: {
    method: 'POST',
    path: '/simulate/entities/{entityId}/status',
    access: 'write',
    keys: [],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401, 404, 502],
  },
  listSimulatorRequirements: {
    method: 'GET',
    path: '/simulate/requirements-due',
    access: 'read',
    keys: [],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401],
  },
  simulateRequirementsDue: {
    method: 'POST',
    path: '/simulate/entities/{entityId}/requirements-due',
    access: 'write',
    keys: [],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401, 404, 502],
  },
} as const satisfies OperationTable<OnboardingSimulationOperations>;
