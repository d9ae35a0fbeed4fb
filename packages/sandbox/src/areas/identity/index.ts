import type { CreateArea, Handler } from '../../area.js';
import type { World } from '../../world.js';
import { createAmlScreening, getAmlScreening } from './aml/operations.js';
import { anonymizeApplicant, createApplicant, getApplicant, updateApplicant } from './applicants/operations.js';
import { getAttempt, listAttemptAssets, listAttempts } from './attempts/operations.js';
import { createCaptureAttempt } from './captures/create-attempt.js';
import { capturePages } from './captures/page.js';
import { anonymizeCheck } from './checks/anonymize.js';
import { createAndOpenIdentityVerification, createCheck } from './checks/create.js';
import { getCheck } from './checks/get.js';
import {
  addressDocumentVerification,
  faceAuthentication,
  idDocumentVerification,
  identityVerification,
} from './checks/kinds.js';
import { createDocumentAttempt } from './documents/create-attempt.js';
import { filePages } from './files/page.js';
import { getReport } from './files/report.js';

/** Applicants, the checks of who they are, and the pages that they are sent to for them. */
export const identity: CreateArea = (world) => ({
  name: 'identity',
  inferred: [
    'anonymizeApplicant',
    'createIdentityVerification',
    'createAndOpenIdentityVerification',
    'getIdentityVerification',
    'anonymizeIdentityVerification',
    'getIdentityVerificationReport',
    'createIdentityVerificationAttempt',
    'listIdentityVerificationAttempts',
    'createFaceAuthentication',
    'getFaceAuthentication',
    'anonymizeFaceAuthentication',
    'createFaceAuthenticationAttempt',
    'listFaceAuthenticationAttempts',
    'createIdDocumentVerification',
    'getIdDocumentVerification',
    'anonymizeIdDocumentVerification',
    'getIdDocumentVerificationReport',
    'createIdDocumentVerificationAttempt',
    'listIdDocumentVerificationAttempts',
    'createAddressDocumentVerification',
    'getAddressDocumentVerification',
    'anonymizeAddressDocumentVerification',
    'getAddressDocumentVerificationReport',
    'createAddressDocumentVerificationAttempt',
    'listAddressDocumentVerificationAttempts',
    'createAmlScreening',
  ],
  handlers: {
    createApplicant: (call) => createApplicant(world, call),
    getApplicant: (call) => getApplicant(world, call),
    updateApplicant: (call) => updateApplicant(world, call),
    anonymizeApplicant: (call) => anonymizeApplicant(world, call),
    ...identityVerificationHandlers(world),
    ...faceAuthenticationHandlers(world),
    ...idDocumentVerificationHandlers(world),
    ...addressDocumentVerificationHandlers(world),
    createAmlScreening: (call) => createAmlScreening(world, call),
    getAmlScreening: (call) => getAmlScreening(world, call),
  },
  pages: [...capturePages(world), ...filePages(world)],
});

function identityVerificationHandlers(world: World): Record<string, Handler> {
  const kind = identityVerification;
  return {
    createIdentityVerification: (call) => createCheck(world, kind, call),
    createAndOpenIdentityVerification: (call) => createAndOpenIdentityVerification(world, call),
    getIdentityVerification: (call) => getCheck(world, kind, call),
    anonymizeIdentityVerification: (call) => anonymizeCheck(world, kind, call),
    getIdentityVerificationReport: (call) => getReport(world, kind, call),
    createIdentityVerificationAttempt: (call) => createCaptureAttempt(world, kind, call),
    listIdentityVerificationAttempts: (call) => listAttempts(world, kind, call),
    getIdentityVerificationAttempt: (call) => getAttempt(world, kind, call),
    listIdentityVerificationAttemptAssets: (call) => listAttemptAssets(world, kind, call),
  };
}

function faceAuthenticationHandlers(world: World): Record<string, Handler> {
  const kind = faceAuthentication;
  return {
    createFaceAuthentication: (call) => createCheck(world, kind, call),
    getFaceAuthentication: (call) => getCheck(world, kind, call),
    anonymizeFaceAuthentication: (call) => anonymizeCheck(world, kind, call),
    createFaceAuthenticationAttempt: (call) => createCaptureAttempt(world, kind, call),
    listFaceAuthenticationAttempts: (call) => listAttempts(world, kind, call),
    getFaceAuthenticationAttempt: (call) => getAttempt(world, kind, call),
    listFaceAuthenticationAttemptAssets: (call) => listAttemptAssets(world, kind, call),
  };
}

function idDocumentVerificationHandlers(world: World): Record<string, Handler> {
  const kind = idDocumentVerification;
  return {
    createIdDocumentVerification: (call) => createCheck(world, kind, call),
    getIdDocumentVerification: (call) => getCheck(world, kind, call),
    anonymizeIdDocumentVerification: (call) => anonymizeCheck(world, kind, call),
    getIdDocumentVerificationReport: (call) => getReport(world, kind, call),
    createIdDocumentVerificationAttempt: (call) => createDocumentAttempt(world, kind, call),
    listIdDocumentVerificationAttempts: (call) => listAttempts(world, kind, call),
    getIdDocumentVerificationAttempt: (call) => getAttempt(world, kind, call),
  };
}

function addressDocumentVerificationHandlers(world: World): Record<string, Handler> {
  const kind = addressDocumentVerification;
  return {
    createAddressDocumentVerification: (call) => createCheck(world, kind, call),
    getAddressDocumentVerification: (call) => getCheck(world, kind, call),
    anonymizeAddressDocumentVerification: (call) => anonymizeCheck(world, kind, call),
    getAddressDocumentVerificationReport: (call) => getReport(world, kind, call),
    createAddressDocumentVerificationAttempt: (call) => createDocumentAttempt(world, kind, call),
    listAddressDocumentVerificationAttempts: (call) => listAttempts(world, kind, call),
    getAddressDocumentVerificationAttempt: (call) => getAttempt(world, kind, call),
  };
}
