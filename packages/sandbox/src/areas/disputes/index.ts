import type { CreateArea } from '../../area.js';
import { acceptDispute } from './accept.js';
import { disputeNamed } from './dispute.js';
import { getDisputeEvidence, provideDisputeEvidence } from './evidence.js';
import { filePage, getFile } from './files/get.js';
import { uploadFile } from './files/upload.js';
import { listDisputes } from './list.js';
import { getDisputeSchemeFiles } from './scheme-files.js';
import { submitDisputeArbitrationEvidence, submitDisputeEvidence } from './submit.js';
import { getSubmittedArbitrationEvidence, getSubmittedDisputeEvidence } from './submitted.js';
import { disputeView } from './views.js';

/** Disputes about captured test payments, the evidence against them, and the files it is made of. */
export const disputes: CreateArea = (world) => ({
  name: 'disputes',
  inferred: [
    'acceptDispute',
    'provideDisputeEvidence',
    'getDisputeEvidence',
    'submitDisputeEvidence',
    'submitDisputeArbitrationEvidence',
    'getSubmittedDisputeEvidence',
    'getSubmittedArbitrationEvidence',
    'listDisputes',
    'getDispute',
    'getDisputeSchemeFiles',
    'uploadFile',
  ],
  handlers: {
    listDisputes: (call) => listDisputes(world, call),
    getDispute: (call) => ({ status: 200, body: disputeView(world, call.baseUrl, disputeNamed(world, call)) }),
    acceptDispute: (call) => acceptDispute(world, call),
    provideDisputeEvidence: (call) => provideDisputeEvidence(world, call),
    getDisputeEvidence: (call) => getDisputeEvidence(world, call),
    submitDisputeEvidence: (call) => submitDisputeEvidence(world, call),
    submitDisputeArbitrationEvidence: (call) => submitDisputeArbitrationEvidence(world, call),
    getSubmittedDisputeEvidence: (call) => getSubmittedDisputeEvidence(world, call),
    getSubmittedArbitrationEvidence: (call) => getSubmittedArbitrationEvidence(world, call),
    getDisputeSchemeFiles: (call) => getDisputeSchemeFiles(world, call),
    uploadFile: (call) => uploadFile(world, call),
    getFile: (call) => getFile(world, call),
  },
  pages: [filePage(world)],
});
