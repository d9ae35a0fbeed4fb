import type { Call, CreateArea, Handler, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { getEntity } from './entities/get.js';
import { onboardEntity } from './entities/onboard.js';
import { updateEntity } from './entities/update.js';
import { contentPages } from './files/content-page.js';
import { createEntityFile, getEntityFile } from './files/operations.js';
import {
  createEntityPaymentInstrument,
  getEntityPaymentInstrument,
  listEntityPaymentInstruments,
  updateEntityPaymentInstrument,
} from './instruments/operations.js';
import { listEntityMembers, reinviteEntityMember } from './members.js';
import { getPayoutSchedule, updatePayoutSchedule } from './payout-schedules.js';
import { getEntityRequirement, listEntityRequirements, resolveEntityRequirement } from './requirements/operations.js';
import { createReserveRule, getReserveRule, listReserveRules, updateReserveRule } from './reserve-rules.js';
import {
  listSimulatorRequirements,
  listSimulatorScenarios,
  runSimulatorScenario,
  simulateEntityStatus,
  simulateRequirementsDue,
} from './simulator/operations.js';

const operations: Readonly<Record<string, (world: World, call: Call) => Reply>> = {
  onboardEntity,
  getEntity,
  updateEntity,
  listEntityMembers,
  reinviteEntityMember,
  listEntityRequirements,
  getEntityRequirement,
  resolveEntityRequirement,
  createEntityPaymentInstrument,
  listEntityPaymentInstruments,
  getEntityPaymentInstrument,
  updateEntityPaymentInstrument,
  getPayoutSchedule,
  updatePayoutSchedule,
  createReserveRule,
  listReserveRules,
  getReserveRule,
  updateReserveRule,
  createEntityFile,
  getEntityFile,
  listSimulatorScenarios,
  runSimulatorScenario,
  simulateEntityStatus,
  listSimulatorRequirements,
  simulateRequirementsDue,
};

/** Sub-entities, and how they are onboarded and paid out. */
export const platforms: CreateArea = (world) => ({
  name: 'platforms',
  inferred: [
    'onboardEntity',
    'updateEntity',
    'listEntityRequirements',
    'getEntityRequirement',
    'resolveEntityRequirement',
    'createEntityPaymentInstrument',
    'getEntityPaymentInstrument',
    'updateEntityPaymentInstrument',
    'updatePayoutSchedule',
    'createReserveRule',
    'updateReserveRule',
    'getEntityFile',
    'listSimulatorScenarios',
    'runSimulatorScenario',
    'simulateEntityStatus',
    'simulateRequirementsDue',
  ],
  handlers: Object.fromEntries(
    Object.entries(operations).map(([id, answer]): [string, Handler] => [id, (call) => answer(world, call)]),
  ),
  pages: contentPages(world),
});
