import type { CreateArea } from '../../area.js';
import { sendBacsNotification } from './bacs/send-notification.js';
import { createPaymentContext, getPaymentContext } from './contexts/payment-context.js';
import { listPaymentMethods } from './list-payment-methods.js';
import { createHostedPayment, getHostedPayment } from './pages/hosted-payments.js';
import { payPageForms } from './pages/pay-page-forms.js';
import { createPaymentLink, getPaymentLink } from './pages/payment-links.js';
import { createPaymentSession } from './sessions/create-session.js';
import { completePaymentSession, submitPaymentSession } from './sessions/submit-session.js';
import { findSetup } from './setups/payment-setup.js';
import {
  confirmPaymentSetup,
  createPaymentSetup,
  getPaymentSetup,
  updatePaymentSetup,
} from './setups/setup-operations.js';

/** What stands around payments: ways to one that go through a page, a browser or several steps, and notices about one. */
export const checkout: CreateArea = (world) => ({
  name: 'checkout',
  inferred: [
    'createPaymentLink',
    'createHostedPayment',
    'createPaymentSession',
    'submitPaymentSession',
    'completePaymentSession',
    'createPaymentContext',
    'listPaymentMethods',
    'createPaymentSetup',
    'getPaymentSetup',
    'updatePaymentSetup',
    'confirmPaymentSetup',
    'sendBacsNotification',
  ],
  handlers: {
    createPaymentLink: (call) => createPaymentLink(world, call),
    getPaymentLink: (call) => getPaymentLink(world, call),
    createHostedPayment: (call) => createHostedPayment(world, call),
    getHostedPayment: (call) => getHostedPayment(world, call),
    createPaymentSession: (call) => createPaymentSession(world, call),
    submitPaymentSession: (call) => submitPaymentSession(world, call),
    completePaymentSession: (call) => completePaymentSession(world, call),
    createPaymentContext: (call) => createPaymentContext(world, call),
    getPaymentContext: (call) => getPaymentContext(world, call),
    listPaymentMethods: (call) => listPaymentMethods(world, call),
    createPaymentSetup: (call) => createPaymentSetup(world, call),
    getPaymentSetup: (call) => getPaymentSetup(world, call),
    updatePaymentSetup: (call) => updatePaymentSetup(world, call),
    confirmPaymentSetup: (call) => confirmPaymentSetup(world, call),
    sendBacsNotification: (call) => sendBacsNotification(world, call),
  },
  // An unknown setup is 404, whatever the body is. [NODE]
  guards: { updatePaymentSetup: ({ path }) => void findSetup(world, path['id']) },
  pages: payPageForms(world),
});
