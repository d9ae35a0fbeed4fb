import type { Api, ApiPromise, CallOptions, Connection, EntityId } from '@cko/core';
import type { SimulatorScenarioId } from '../ids.js';
import { onboardingSimulationOperations, type OnboardingSimulationOperations } from './operations.js';
import type {
  SimulatedEntityStatus,
  SimulatedRequirementsDue,
  SimulatedScenario,
  SimulateEntityStatusRequest,
  SimulateRequirementsDueRequest,
  SimulatorRequirement,
  SimulatorScenario,
} from './types.js';

/**
 * What Checkout.com would decide about a sub-entity, brought about at once. In the sandbox environment only, and with an
 * OAuth access key only.
 */
export class OnboardingSimulation {
  private readonly api: Api<OnboardingSimulationOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(onboardingSimulationOperations);
  }

  /**
   * Lists the scenarios that can be played. In the sandbox environment only.
   *
   * Takes OAuth with the scope `accounts`.
   *
   * @see GET /simulate/scenarios
   */
  listScenarios(options?: CallOptions): ApiPromise<SimulatorScenario[]> {
    return this.api.call('listSimulatorScenarios', {}, options);
  }

  /**
   * Plays a scenario with a sub-entity. In the sandbox environment only.
   *
   * Takes OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity or scenario
   * @see POST /simulate/entities/{entityId}/scenarios/{scenarioId}
   *
   * @example
   * ```ts
   * const scenarios = await platforms.simulate.listScenarios();
   * const rejected = scenarios.find(({ name }) => name === 'Entity Rejected');
   * if (rejected?.id) await platforms.simulate.runScenario(entityId, rejected.id);
   * ```
   */
  runScenario(
    entityId: EntityId,
    scenarioId: SimulatorScenarioId,
    options?: CallOptions,
  ): ApiPromise<SimulatedScenario> {
    return this.api.call('runSimulatorScenario', { path: { entityId, scenarioId } }, options);
  }

  /**
   * Puts a sub-entity into a status. In the sandbox environment only.
   *
   * Takes OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see POST /simulate/entities/{entityId}/status
   */
  status(
    entityId: EntityId,
    request: SimulateEntityStatusRequest,
    options?: CallOptions,
  ): ApiPromise<SimulatedEntityStatus> {
    return this.api.call('simulateEntityStatus', { path: { entityId }, body: request }, options);
  }

  /**
   * Lists the fields that `requirementsDue` can ask for. In the sandbox environment only.
   *
   * Takes OAuth with the scope `accounts`.
   *
   * @see GET /simulate/requirements-due
   */
  listRequirements(options?: CallOptions): ApiPromise<SimulatorRequirement[]> {
    return this.api.call('listSimulatorRequirements', {}, options);
  }

  /**
   * Asks a sub-entity for fields. In the sandbox environment only.
   *
   * Takes OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see POST /simulate/entities/{entityId}/requirements-due
   */
  requirementsDue(
    entityId: EntityId,
    request: SimulateRequirementsDueRequest,
    options?: CallOptions,
  ): ApiPromise<SimulatedRequirementsDue> {
    return this.api.call('simulateRequirementsDue', { path: { entityId }, body: request }, options);
  }
}
