import { example, made, refused, unknown, type Given, type Tries } from './tries.js';

async function authorization({ token, ids }: Given, amount: number): Promise<unknown> {
  const { issuing } = token;
  const { expiry_month, expiry_year } = (await issuing.getCardDetails(ids['card'] ?? '')) as Record<string, number>;
  const body = {
    card: { id: ids['card'], expiry_month, expiry_year },
    transaction: { type: 'purchase', amount, currency: 'GBP', authorization_type: 'pre_authorization' },
  };
  return made(ids, 'transaction', issuing.simulateAuthorization(body));
}

const dispute = `idsp_${unknown}`;

export const issuing: Tries = {
  'issuing.createCardholder': ({ token, ids }) =>
    made(ids, 'cardholder', token.issuing.createCardholder(example('createCardholder'))),
  'issuing.getCardholder': ({ token, ids }) => token.issuing.getCardholder(ids['cardholder'] ?? ''),
  'issuing.updateCardholder': ({ token, ids }) =>
    token.issuing.updateCardholder(ids['cardholder'] ?? '', { first_name: 'Grace' }),
  'issuing.createCard': ({ token, ids }) =>
    made(
      ids,
      'card',
      token.issuing.createCard({
        type: 'virtual',
        cardholder_id: ids['cardholder'],
        card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
      }),
    ),
  'issuing.getCardholderCards': ({ token, ids }) => token.issuing.getCardholderCards(ids['cardholder'] ?? ''),
  'issuing.getCardDetails': ({ token, ids }) => token.issuing.getCardDetails(ids['card'] ?? ''),
  'issuing.updateCard': ({ token, ids }) => token.issuing.updateCard(ids['card'] ?? '', { reference: 'CARD-1' }),
  'issuing.enrollThreeDS': ({ token, ids }) =>
    token.issuing.enrollThreeDS(ids['card'] ?? '', example('enrollCardThreeDs')),
  'issuing.updateThreeDS': ({ token, ids }) =>
    token.issuing.updateThreeDS(ids['card'] ?? '', example('updateCardThreeDsEnrollment')),
  'issuing.getThreeDSDetails': ({ token, ids }) => token.issuing.getThreeDSDetails(ids['card'] ?? ''),
  'issuing.activateCard': ({ token, ids }) => token.issuing.activateCard(ids['card'] ?? ''),
  'issuing.getCardCredentials': ({ token, ids }) =>
    token.issuing.getCardCredentials(ids['card'] ?? '', { credentials: 'number' }),
  'issuing.createCardControl': ({ token, ids }) =>
    made(
      ids,
      'control',
      token.issuing.createCardControl({
        description: 'at most',
        control_type: 'velocity_limit',
        target_id: ids['card'],
        velocity_limit: { amount_limit: 100_000, velocity_window: { type: 'daily' } },
      }),
    ),
  'issuing.getCardControls': ({ token, ids }) => token.issuing.getCardControls({ target_id: ids['card'] }),
  'issuing.getCardControlDetails': ({ token, ids }) => token.issuing.getCardControlDetails(ids['control'] ?? ''),
  'issuing.updateCardControl': ({ token, ids }) =>
    token.issuing.updateCardControl(ids['control'] ?? '', {
      velocity_limit: { amount_limit: 200_000, velocity_window: { type: 'daily' } },
    }),
  'issuing.deleteCardControl': ({ token, ids }) => token.issuing.deleteCardControl(ids['control'] ?? ''),
  'issuing.createControlGroup': ({ token, ids }) =>
    made(
      ids,
      'group',
      token.issuing.createControlGroup({
        target_id: ids['card'],
        fail_if: 'all_fail',
        controls: [{ control_type: 'mcc_limit', mcc_limit: { type: 'block', mcc_list: ['4814'] } }],
      }),
    ),
  'issuing.getControlGroupByTarget': ({ token, ids }) =>
    token.issuing.getControlGroupByTarget({ target_id: ids['card'] }),
  'issuing.getControlGroup': ({ token, ids }) => token.issuing.getControlGroup(ids['group'] ?? ''),
  'issuing.deleteControlGroup': ({ token, ids }) => token.issuing.deleteControlGroup(ids['group'] ?? ''),
  'issuing.createControlProfile': ({ token, ids }) =>
    made(ids, 'profile', token.issuing.createControlProfile({ name: 'staff' })),
  'issuing.getControlProfilesByTarget': ({ token, ids }) =>
    token.issuing.getControlProfilesByTarget({ target_id: ids['card'] }),
  'issuing.getControlProfile': ({ token, ids }) => token.issuing.getControlProfile(ids['profile'] ?? ''),
  'issuing.updateControlProfile': ({ token, ids }) =>
    token.issuing.updateControlProfile(ids['profile'] ?? '', { name: 'all staff' }),
  'issuing.addTargetToControlProfile': ({ token, ids }) =>
    token.issuing.addTargetToControlProfile(ids['profile'] ?? '', ids['card'] ?? ''),
  'issuing.removeTargetFromControlProfile': ({ token, ids }) =>
    token.issuing.removeTargetFromControlProfile(ids['profile'] ?? '', ids['card'] ?? ''),
  'issuing.deleteControlProfile': ({ token, ids }) => token.issuing.deleteControlProfile(ids['profile'] ?? ''),
  'issuing.getDigitalCard': ({ token }) => refused(404, token.issuing.getDigitalCard(`dcr_${unknown}`)),
  'issuing.simulateAuthorization': (given) => authorization(given, 5000),
  'issuing.simulateIncrement': ({ token, ids }) =>
    token.issuing.simulateIncrement(ids['transaction'] ?? '', { amount: 100 }),
  'issuing.simulateClearing': ({ token, ids }) =>
    token.issuing.simulateClearing(ids['transaction'] ?? '', { amount: 5100 }),
  'issuing.simulateRefund': ({ token, ids }) => token.issuing.simulateRefund(ids['transaction'] ?? '', { amount: 100 }),
  'issuing.simulateReversal': async (given) => {
    const { token, ids } = given;
    const cleared = ids['transaction'];
    await authorization(given, 700);
    const answer = await token.issuing.simulateReversal(ids['transaction'] ?? '', { amount: 700 });
    ids['transaction'] = cleared ?? '';
    return answer;
  },
  'issuing.simulateOobAuthentication': async ({ token, ids }) => {
    const { last_four } = (await token.issuing.getCardDetails(ids['card'] ?? '')) as { last_four: string };
    const purchase = { last_four, merchant_name: 'Shop', purchase_amount: 100, purchase_currency: 'GBP' };
    return token.issuing.simulateOobAuthentication({ card_id: ids['card'], transaction_details: purchase });
  },
  'issuing.getTransactions': ({ token, ids }) => token.issuing.getTransactions({ card_id: ids['card'], limit: 10 }),
  'issuing.getTransactionById': ({ token, ids }) => token.issuing.getTransactionById(ids['transaction'] ?? ''),
  // These want an idempotency key, which it has no way to give.
  'issuing.createDispute': ({ token, ids }) =>
    refused(422, token.issuing.createDispute({ transaction_id: ids['transaction'], reason: '4837' })),
  'issuing.getDispute': ({ token }) => refused(404, token.issuing.getDispute(dispute)),
  'issuing.submitDispute': ({ token }) => refused(422, token.issuing.submitDispute(dispute, {})),
  'issuing.cancelDispute': ({ token }) => refused(422, token.issuing.cancelDispute(dispute)),
  'issuing.escalateDispute': ({ token }) =>
    refused(422, token.issuing.escalateDispute(dispute, { justification: 'It was not received.' })),
  'issuing.amendDispute': ({ token }) => refused(422, token.issuing.amendDispute(dispute, { reason: '4837' })),
  // It sends JSON, where the reference has a form; the 401 is its own word for any answer about a client.
  'issuing.requestCardholderAccessToken': ({ token, ids }) =>
    refused(
      401,
      token.issuing.requestCardholderAccessToken({
        grant_type: 'client_credentials',
        client_id: ids['client'],
        client_secret: ids['clientSecret'],
        cardholder_id: ids['cardholder'],
        single_use: true,
      }),
    ),
  'issuing.suspendCard': ({ token, ids }) => token.issuing.suspendCard(ids['card'] ?? '', example('suspendCard')),
  'issuing.renewCard': ({ token, ids }) => token.issuing.renewCard(ids['card'] ?? '', {}),
  'issuing.revokeCard': ({ token, ids }) => token.issuing.revokeCard(ids['card'] ?? '', example('revokeCard')),
};
