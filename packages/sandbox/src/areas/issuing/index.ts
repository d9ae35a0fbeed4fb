import type { Call, CreateArea, Handler, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { requestCardholderAccessToken } from './cardholders/access-token.js';
import { heldToOwnRecords } from './cardholders/own-records.js';
import { spendSingleUse } from './cardholders/single-use.js';
import { createCardholder } from './cardholders/create.js';
import { getCardholder, listCardholderCards, updateCardholder } from './cardholders/handlers.js';
import { createCard } from './cards/create.js';
import { getCardCredentials } from './cards/credentials.js';
import { renewCard } from './cards/renew.js';
import { deleteScheduledCardRevocation, scheduleCardRevocation } from './cards/schedules.js';
import { enrollCardThreeDs, getCardThreeDsEnrollment, updateCardThreeDsEnrollment } from './cards/three-ds.js';
import { activateCard, revokeCard, suspendCard } from './cards/transitions.js';
import { getCard, updateCard } from './cards/update.js';
import {
  createCardControl,
  deleteCardControl,
  getCardControl,
  listCardControls,
  updateCardControl,
} from './controls/controls.js';
import { createControlGroup, deleteControlGroup, getControlGroup, listControlGroups } from './controls/groups.js';
import { addTargetToControlProfile, removeTargetFromControlProfile } from './controls/profile-targets.js';
import {
  createControlProfile,
  deleteControlProfile,
  getControlProfile,
  listControlProfiles,
  updateControlProfile,
} from './controls/profiles.js';
import { getDigitalCard } from './digital-cards.js';
import { amendIssuingDispute } from './disputes/amend.js';
import { cancelIssuingDispute } from './disputes/cancel.js';
import { createIssuingDispute } from './disputes/create.js';
import { escalateIssuingDispute } from './disputes/escalate.js';
import { getIssuingDispute } from './disputes/get.js';
import { submitIssuingDispute } from './disputes/submit.js';
import { simulateAuthorization } from './simulate/authorization.js';
import { simulateClearing } from './simulate/clearing.js';
import { simulateIncrementalAuthorization } from './simulate/increment.js';
import { simulateOobAuthentication } from './simulate/oob.js';
import { simulateRefund } from './simulate/refund.js';
import { simulateReversal } from './simulate/reversal.js';
import { getIssuingTransaction, listIssuingTransactions } from './transactions/list.js';

const operations: Record<string, (world: World, call: Call) => Reply> = {
  requestCardholderAccessToken,
  createCardholder,
  getCardholder,
  updateCardholder,
  listCardholderCards,
  createCard,
  getCard,
  updateCard,
  activateCard,
  suspendCard,
  revokeCard,
  scheduleCardRevocation,
  deleteScheduledCardRevocation,
  renewCard,
  getCardCredentials,
  enrollCardThreeDs,
  getCardThreeDsEnrollment,
  updateCardThreeDsEnrollment,
  createCardControl,
  listCardControls,
  getCardControl,
  updateCardControl,
  deleteCardControl,
  createControlGroup,
  listControlGroups,
  getControlGroup,
  deleteControlGroup,
  createControlProfile,
  listControlProfiles,
  getControlProfile,
  updateControlProfile,
  deleteControlProfile,
  addTargetToControlProfile,
  removeTargetFromControlProfile,
  simulateAuthorization,
  simulateIncrementalAuthorization,
  simulateClearing,
  simulateRefund,
  simulateReversal,
  simulateOobAuthentication,
  listIssuingTransactions,
  getIssuingTransaction,
  createIssuingDispute,
  getIssuingDispute,
  submitIssuingDispute,
  amendIssuingDispute,
  cancelIssuingDispute,
  escalateIssuingDispute,
  getDigitalCard,
};

function runFor(world: World, call: Call, run: (world: World, call: Call) => Reply): Reply {
  spendSingleUse(world, call);
  return run(world, heldToOwnRecords(world, call));
}

/** Issued cards: their holders, controls, simulated use, and disputes about it. */
export const issuing: CreateArea = (world) => ({
  name: 'issuing',
  inferred: [
    'requestCardholderAccessToken',
    'listCardholderCards',
    'createCard',
    'updateCard',
    'activateCard',
    'suspendCard',
    'revokeCard',
    'scheduleCardRevocation',
    'deleteScheduledCardRevocation',
    'renewCard',
    'getCardCredentials',
    'enrollCardThreeDs',
    'listCardControls',
    'createControlGroup',
    'listControlGroups',
    'listControlProfiles',
    'deleteControlProfile',
    'addTargetToControlProfile',
    'simulateAuthorization',
    'simulateIncrementalAuthorization',
    'simulateClearing',
    'simulateReversal',
    'simulateOobAuthentication',
    'listIssuingTransactions',
    'getIssuingTransaction',
    'createIssuingDispute',
    'submitIssuingDispute',
    'amendIssuingDispute',
    'escalateIssuingDispute',
  ],
  handlers: Object.fromEntries(
    Object.entries(operations).map(([id, run]): [string, Handler] => [id, (call) => runFor(world, call, run)]),
  ),
});
