import type { CreateArea } from '../../area.js';
import { createApplePaySigningRequest } from './apple-pay/create-signing-request.js';
import { enrollApplePayDomain } from './apple-pay/enroll-domain.js';
import { uploadApplePayCertificate } from './apple-pay/upload-certificate.js';
import { listGooglePayDomains, registerGooglePayDomain } from './google-pay/domains.js';
import { createGooglePayEnrollment } from './google-pay/enroll.js';
import { getGooglePayEnrollmentState } from './google-pay/state.js';

/** What an account does once to be paid with Apple Pay and Google Pay. */
export const wallets: CreateArea = (world) => ({
  name: 'wallets',
  inferred: [
    'createApplePaySigningRequest',
    'uploadApplePayCertificate',
    'enrollApplePayDomain',
    'createGooglePayEnrollment',
    'registerGooglePayDomain',
  ],
  handlers: {
    createApplePaySigningRequest,
    uploadApplePayCertificate: (call) => uploadApplePayCertificate(world, call),
    enrollApplePayDomain: (call) => enrollApplePayDomain(world, call),
    createGooglePayEnrollment: (call) => createGooglePayEnrollment(world, call),
    registerGooglePayDomain: (call) => registerGooglePayDomain(world, call),
    listGooglePayDomains: (call) => listGooglePayDomains(world, call),
    getGooglePayEnrollmentState: (call) => getGooglePayEnrollmentState(world, call),
  },
});
