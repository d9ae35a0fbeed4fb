import type { EntityId, OperationTable } from '@cko/core';
import { accountsByToken } from '../credentials.js';
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
    errors: 401;
  };
  runSimulatorScenario: {
    path: { entityId: EntityId; scenarioId: SimulatorScenarioId };
    responses: { 200: SimulatedScenario; 202: SimulatedScenario };
    errors: 401 | 404 | 502;
  };
  simulateEntityStatus: {
    path: { entityId: EntityId };
    body: SimulateEntityStatusRequest;
    responses: { 200: SimulatedEntityStatus; 202: SimulatedEntityStatus };
    errors: 400 | 401 | 404 | 502;
  };
  listSimulatorRequirements: {
    responses: { 200: SimulatorRequirement[] };
    errors: 401;
  };
  simulateRequirementsDue: {
    path: { entityId: EntityId };
    body: SimulateRequirementsDueRequest;
    responses: { 200: SimulatedRequirementsDue };
    errors: 400 | 401 | 404 | 502;
  };
}

/** The operations of the onboarding simulator. */
export const onboardingSimulationOperations = {
  listSimulatorScenarios: { method: 'GET', path: '/simulate/scenarios', auth: accountsByToken },
  runSimulatorScenario: {
    method: 'POST',
    path: '/simulate/entities/{entityId}/scenarios/{scenarioId}',
    auth: accountsByToken,
  },
  simulateEntityStatus: { method: 'POST', path: '/simulate/entities/{entityId}/status', auth: accountsByToken },
  listSimulatorRequirements: { method: 'GET', path: '/simulate/requirements-due', auth: accountsByToken },
  simulateRequirementsDue: {
    method: 'POST',
    path: '/simulate/entities/{entityId}/requirements-due',
    auth: accountsByToken,
  },
} as const satisfies OperationTable<OnboardingSimulationOperations>;
