import { IdentityClient, type ApplicantOperations, type IdentityVerificationOperations } from '@cko/identity';
import { contract } from './identity.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = ApplicantOperations & IdentityVerificationOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'identity'>> => {
  const { applicants, identityVerifications } = new IdentityClient(configuration);
  return {
    createApplicant: ({ body }, options) => applicants.create(body, options),
    createAndOpenIdentityVerification: ({ body }, options) => identityVerifications.createAndOpen(body, options),
    getIdentityVerification: ({ path }, options) => identityVerifications.get(path.identity_verification_id, options),
  };
});
