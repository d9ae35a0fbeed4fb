import type { CheckoutError, Currency, DateTime, Integer } from '@cko/core';
import { describe, expectTypeOf, it } from 'vitest';
import {
  constructEvent,
  isKnownEvent,
  readWebhook,
  webhookFromApiGateway,
  webhookFromRequest,
  type AuthorizationEventData,
  type CardEventSource,
  type DisputeEventData,
  type IdDocumentVerificationEventData,
  type KnownWebhookEvent,
  type PaymentActionEventData,
  type RequirementEventData,
  type SubEntityEventData,
  type UnknownWebhookEvent,
  type WebhookEvent,
  type WebhookEventData,
  type WebhookEventType,
  type WebhookVerificationError,
} from '../src/index.js';

declare const event: WebhookEvent;

describe('a switch over the type of an event', () => {
  it('narrows the data to what belongs to the type', () => {
    switch (event.type) {
      case 'payment_approved':
        expectTypeOf(event.data).toEqualTypeOf<AuthorizationEventData>();
        break;
      case 'payment_captured':
        expectTypeOf(event.data).toEqualTypeOf<PaymentActionEventData>();
        expectTypeOf(event.created_on ?? event.timestamp).toEqualTypeOf<DateTime | undefined>();
        break;
      case 'dispute_won':
      case 'dispute_lost':
        expectTypeOf(event.data).toEqualTypeOf<DisputeEventData>();
        break;
      case 'id_document_verification_closed':
        expectTypeOf(event.data).toEqualTypeOf<IdDocumentVerificationEventData>();
        break;
      case 'action_required':
        expectTypeOf(event.data).toEqualTypeOf<RequirementEventData>();
        break;
      case 'payout_paid':
        expectTypeOf(event.data).toEqualTypeOf<SubEntityEventData>();
        break;
      case 'authentication_failed':
        expectTypeOf(event.data).toEqualTypeOf<Record<string, unknown>>();
        break;
      // @ts-expect-error: a misspelt type is found by the compiler
      case 'payment_aproved':
        break;
      default:
        expectTypeOf(event).not.toBeNever();
        expectTypeOf(event.type).toExtend<string>();
    }
  });

  it('leaves the unlisted events when all listed ones are handled', () => {
    if (isKnownEvent(event)) {
      expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent>();
    } else {
      expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
      expectTypeOf(event.data).toEqualTypeOf<Record<string, unknown>>();
    }
  });

  it('lets an unlisted type be compared with a name once it is a plain string', () => {
    const type: string = event.type;
    expectTypeOf(type === 'balance_low').toBeBoolean();
    // @ts-expect-error: no listed type has this name
    expectTypeOf(event.type === 'balance_low').toBeBoolean();
  });

  it('cannot pass over the unlisted events: they are a part of the union', () => {
    // @ts-expect-error
    event satisfies KnownWebhookEvent;
  });
});

describe('a payment event', () => {
  it('can be named for a function that handles it', () => {
    const handle = (payment: KnownWebhookEvent<'payment_approved' | 'payment_captured'>) => {
      expectTypeOf(payment.data.amount).toEqualTypeOf<Integer>();
      expectTypeOf(payment.data.currency).toEqualTypeOf<Currency>();
      if (payment.type === 'payment_captured') expectTypeOf(payment.data).toEqualTypeOf<PaymentActionEventData>();
    };
    if (event.type === 'payment_approved' || event.type === 'payment_captured') handle(event);
    // @ts-expect-error: other events do not fit
    if (event.type === 'payment_declined') handle(event);
  });

  it('has a source that its type tells apart, other methods included', () => {
    if (event.type !== 'payment_approved' || event.data.source === undefined) return;
    const { source } = event.data;
    if (source.type === 'card') {
      expectTypeOf(source).toEqualTypeOf<CardEventSource>();
      expectTypeOf(source.last_4).toEqualTypeOf<string | undefined>();
      // @ts-expect-error: the API's name of the field
      void source.last4;
    } else if (source.type !== 'currency_account') {
      expectTypeOf(source['anything']).toBeUnknown();
      expectTypeOf(source.type).toExtend<string>();
    }
  });
});

it('every listed type has data, and nothing else has', () => {
  expectTypeOf<keyof WebhookEventData>().toEqualTypeOf<WebhookEventType>();
});

it('all ways to read a webhook give the same event', () => {
  expectTypeOf(constructEvent).returns.toEqualTypeOf<WebhookEvent>();
  expectTypeOf(webhookFromApiGateway).returns.toEqualTypeOf<WebhookEvent>();
  expectTypeOf(readWebhook).returns.resolves.toEqualTypeOf<WebhookEvent>();
  expectTypeOf(webhookFromRequest).returns.resolves.toEqualTypeOf<WebhookEvent>();
});

it('a body that was parsed, and a forgotten secret, do not compile', () => {
  const environment: { SECRET?: string } = {};
  // @ts-expect-error
  constructEvent({ id: 'evt_1' }, '', 'secret');
  // @ts-expect-error
  constructEvent('{}', '', environment.SECRET);
});

it('the error is one of the toolkit', () => {
  expectTypeOf<WebhookVerificationError>().toExtend<CheckoutError>();
});
