import { describe, expectTypeOf, test } from 'vitest';
import type {
  ApiPromise,
  Card,
  CardControl,
  CardControlId,
  CardholderId,
  CardId,
  CardStatus,
  ControlProfileId,
  CreateCardResponse,
  IssuingClient,
  IssuingDispute,
  IssuingDisputeId,
  IssuingTransaction,
  IssuingTransactionId,
  IssuingTransactionList,
  MccLimit,
  PagedList,
  PhysicalCard,
  VelocityLimit,
  VirtualCard,
} from '../src/index.js';

declare const issuing: IssuingClient;
declare const cardId: CardId;
declare const cardholderId: CardholderId;
declare const profileId: ControlProfileId;
declare const controlId: CardControlId;
declare const transactionId: IssuingTransactionId;
declare const disputeId: IssuingDisputeId;

describe('a card to issue', () => {
  const owner = { cardholder_id: cardholderId, card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4' };

  test('is physical or virtual', () => {
    expectTypeOf(issuing.cards.create({ type: 'virtual', ...owner })).toEqualTypeOf<ApiPromise<CreateCardResponse>>();
    issuing.cards.create({ type: 'physical', ...owner, shipping_instructions: { shipping_address: { zip: 'W1T' } } });
    // @ts-expect-error no such type
    issuing.cards.create({ type: 'metal', ...owner });
    // @ts-expect-error a card has a type
    issuing.cards.create(owner);
  });

  test('has only what its type has', () => {
    // @ts-expect-error a physical card is not for one transaction
    issuing.cards.create({ type: 'physical', ...owner, is_single_use: true });
    // @ts-expect-error nothing is sent by post
    issuing.cards.create({ type: 'virtual', ...owner, shipping_instructions: {} });
  });

  test('has a lifetime in months or years, spelt as Checkout.com spells them', () => {
    issuing.cards.create({ type: 'virtual', ...owner, lifetime: { unit: 'Months', value: 6 } });
    // @ts-expect-error it is `Months`
    issuing.cards.create({ type: 'virtual', ...owner, lifetime: { unit: 'months', value: 6 } });
  });

  test('has controls that each fit their type', () => {
    const limit: VelocityLimit = { amount_limit: 5000, velocity_window: { type: 'daily' } };
    issuing.cards.create({
      type: 'virtual',
      ...owner,
      controls: [{ control_type: 'velocity_limit', velocity_limit: limit }],
    });
    issuing.cards.create({
      type: 'virtual',
      ...owner,
      // @ts-expect-error a control of business categories has no velocity
      controls: [{ control_type: 'mcc_limit', velocity_limit: limit }],
    });
  });
});

describe('a card', () => {
  const card = {} as Card;

  test('tells by `type` what it is', () => {
    if (card.type === 'virtual') expectTypeOf(card).toEqualTypeOf<VirtualCard>();
    else expectTypeOf(card).toEqualTypeOf<PhysicalCard>();
    // @ts-expect-error not every card is virtual
    void card.is_single_use;
  });

  test('has a status that may be one nobody knows yet', () => {
    expectTypeOf<'suspended'>().toExtend<CardStatus>();
    expectTypeOf<'lost'>().toExtend<CardStatus>();
  });

  test('has no number, which is one of its credentials', () => {
    expectTypeOf(card).not.toHaveProperty('number');
    expectTypeOf(issuing.cards.credentials(cardId))
      .resolves.toHaveProperty('number')
      .toEqualTypeOf<string | undefined>();
  });
});

describe('a change to a card', () => {
  test('takes away what may be missing, by null', () => {
    issuing.cards.update(cardId, { reference: null, metadata: null, activation_date: null, revocation_date: null });
    // @ts-expect-error a card always expires
    issuing.cards.update(cardId, { expiry_year: null });
  });
});

describe('a 3D Secure enrolment', () => {
  test('is by password or by question', () => {
    issuing.cards.threeDs.enroll(cardId, { password: 'Xtui43FvfiZ' });
    issuing.cards.threeDs.enroll(cardId, { security_pair: { question: 'Favourite colour?', answer: 'Blue' } });
    // @ts-expect-error neither
    issuing.cards.threeDs.enroll(cardId, { locale: 'en-GB' });
    // @ts-expect-error a question wants its answer
    issuing.cards.threeDs.enroll(cardId, { security_pair: { question: 'Favourite colour?' } });
  });
});

describe('a control', () => {
  const velocity = { amount_limit: 5000, velocity_window: { type: 'daily' } } as const;

  test('is put on a card or a control profile', () => {
    const mcc_limit: MccLimit = { type: 'block', mcc_list: ['7995'] };
    issuing.controls.create({ control_type: 'mcc_limit', target_id: cardId, mcc_limit });
    issuing.controls.create({ control_type: 'mcc_limit', target_id: profileId, mcc_limit });
    // @ts-expect-error a cardholder is no target
    issuing.controls.create({ control_type: 'mcc_limit', target_id: cardholderId, mcc_limit });
  });

  test('has the limit of its type', () => {
    issuing.controls.create({ control_type: 'velocity_limit', target_id: cardId, velocity_limit: velocity });
    // @ts-expect-error the limit is missing
    issuing.controls.create({ control_type: 'velocity_limit', target_id: cardId });
    // @ts-expect-error the limit is of another type
    issuing.controls.create({ control_type: 'mid_limit', target_id: cardId, velocity_limit: velocity });
  });

  test('allows or blocks, and nothing else', () => {
    // @ts-expect-error no such meaning
    issuing.controls.update(controlId, { mcc_limit: { type: 'deny', mcc_list: ['7995'] } });
  });

  test('tells by `control_type` what it limits', () => {
    const control = {} as CardControl;
    if (control.control_type === 'velocity_limit') {
      expectTypeOf(control.velocity_limit.amount_remaining).toEqualTypeOf<number | undefined>();
    }
    // @ts-expect-error not every control is of velocity
    void control.velocity_limit;
  });

  test('of a profile is for cards only', () => {
    issuing.controls.profiles.addTarget(profileId, cardId);
    // @ts-expect-error the profile comes first
    issuing.controls.profiles.addTarget(cardId, profileId);
  });

  test('is listed for a target', () => {
    issuing.controls.list({ target_id: profileId });
    // @ts-expect-error whose?
    issuing.controls.list();
    // @ts-expect-error whose?
    issuing.controls.groups.list({});
  });
});

describe('an id', () => {
  test('of one kind does not fit where another is expected', () => {
    // @ts-expect-error a cardholder is not a card
    issuing.cards.get(cardholderId);
    // @ts-expect-error a transaction is not a dispute
    issuing.disputes.get(transactionId);
    // @ts-expect-error a card is not a transaction
    issuing.simulate.clearing(cardId);
  });

  test('read from an answer fits where its kind is expected', async () => {
    const { id } = await issuing.simulate.authorization({
      card: { id: cardId, expiry_month: 5, expiry_year: 2030 },
      transaction: { type: 'purchase', amount: 6540, currency: 'GBP' },
    });
    if (id !== undefined) issuing.transactions.get(id);
  });
});

describe('an idempotency key', () => {
  const key = { idempotencyKey: 'claim-1021' };

  test('goes with disputes, and with new cards and controls', () => {
    issuing.disputes.create({ transaction_id: transactionId, reason: '4853' }, key);
    issuing.disputes.amend(disputeId, {}, key);
    issuing.disputes.cancel(disputeId, key);
    issuing.disputes.escalate(disputeId, { justification: 'The goods never arrived.' }, key);
    issuing.cards.create({ type: 'virtual', cardholder_id: cardholderId, card_product_id: 'pro_1' }, key);
    issuing.controls.create(
      { control_type: 'mid_limit', target_id: cardId, mid_limit: { type: 'allow', mid_list: [] } },
      key,
    );
  });

  test('is refused where it would do nothing', () => {
    // @ts-expect-error a new card of a renewal has no key
    issuing.cards.renew(cardId, {}, key);
    // @ts-expect-error a change of status has no key
    issuing.cards.activate(cardId, key);
    // @ts-expect-error a simulation has no key
    issuing.simulate.clearing(transactionId, {}, key);
    // @ts-expect-error a read
    issuing.disputes.get(disputeId, key);
  });
});

describe('an answer', () => {
  test('without a body is undefined', () => {
    expectTypeOf(issuing.disputes.cancel(disputeId)).toEqualTypeOf<ApiPromise<undefined>>();
    expectTypeOf(issuing.controls.profiles.delete(profileId)).toEqualTypeOf<ApiPromise<undefined>>();
  });

  test('to a new dispute is the dispute, whether it is new or not', () => {
    expectTypeOf(issuing.disputes.create({ transaction_id: transactionId, reason: '4853' })).toEqualTypeOf<
      ApiPromise<IssuingDispute>
    >();
  });

  test('that lists gives pages when awaited and items when iterated', async () => {
    const listed = issuing.transactions.list();
    expectTypeOf(listed).toEqualTypeOf<PagedList<IssuingTransactionList, IssuingTransaction>>();
    for await (const item of listed) expectTypeOf(item).toEqualTypeOf<IssuingTransaction>();
  });
});

test('an escalation says why', () => {
  // @ts-expect-error the justification is missing
  issuing.disputes.escalate(disputeId, {});
  // @ts-expect-error the request is missing
  issuing.disputes.escalate(disputeId);
});
