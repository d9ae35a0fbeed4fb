import { DisputesClient, type DisputeEvidenceOperations, type DisputeOperations } from '@cko/disputes';
import { contract } from './disputes.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = DisputeOperations & DisputeEvidenceOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'disputes'>> => {
  const disputes = new DisputesClient(configuration);
  return {
    listDisputes: ({ query }, options) => disputes.list(query, options),
    getDispute: ({ path }, options) => disputes.get(path.dispute_id, options),
    acceptDispute: ({ path }, options) => disputes.accept(path.dispute_id, options),
    provideDisputeEvidence: ({ path, body }, options) =>
      disputes.evidence.provide(path.dispute_id, body ?? {}, options),
    submitDisputeEvidence: ({ path }, options) => disputes.evidence.submit(path.dispute_id, options),
  };
});
