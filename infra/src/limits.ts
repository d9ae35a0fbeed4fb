import { routes, type FunctionName, type OperationOf, type Route } from 'functions/routes';
import type { StageSettings } from './settings.js';

/**
 * How much of what Checkout.com takes an operation gets, relative to the others of its kind. One that is not named here
 * weighs 1, so that a new route finds its place and all others move together a little.
 */
const weights: Readonly<Partial<Record<OperationOf<FunctionName>, number>>> = {
  requestPayment: 20,
  capturePayment: 10,
  refundPayment: 5,
  voidPayment: 5,
  createPaymentSession: 10,
  createPaymentLink: 5,
  createHostedPayment: 3,
  createCustomer: 3,
  createInstrument: 3,

  getPayment: 30,
  listPaymentActions: 5,
  searchPayments: 3,
  getPaymentLink: 3,
  getHostedPayment: 3,
  getCustomer: 5,
  getInstrument: 5,
};

/** A bucket of tokens: how many come back in a second, and how many the full one holds. */
export interface Throttle {
  readonly rate: number;
  readonly burst: number;
}

/**
 * So many callers may meet by chance at any route without being a flood: their requests are let through, and find a
 * function. A rate says nothing of this, for ten callers that come once a minute may come in the same second.
 */
const callersThatMeet = 10;

/** The routes that call Checkout.com. */
const callingRoutes = routes.filter(({ access }) => access === 'iam');

/** What a route gets of the calls that its kind may make; rounded down, so that all together stay below the whole. */
export function throttleOf(route: Route, { callsPerSecond, webhooks }: StageSettings): Throttle {
  if (route.access === 'open') return { rate: webhooks.perSecond, burst: webhooks.perSecond };
  const ofKind = callingRoutes.filter(({ kind }) => kind === route.kind);
  const whole = route.kind === 'read' ? callsPerSecond.reads : callsPerSecond.writes;
  const rate = roundDown((whole * weightOf(route)) / sum(ofKind.map(weightOf)), 1);
  return { rate, burst: Math.max(callersThatMeet, Math.ceil(rate)) };
}

/**
 * Invocations that a function may have at one time: as much of the whole as its routes have of the calls, and room for
 * the callers that meet at one of them.
 */
export function concurrencyOf(name: string, settings: StageSettings): number {
  const rateOf = (some: readonly Route[]) => sum(some.map((route) => throttleOf(route, settings).rate));
  const own = callingRoutes.filter((route) => route.function === name);
  if (own.length === 0) return settings.webhooks.atOnce;
  return Math.max(callersThatMeet, roundDown((settings.callsAtOnce * rateOf(own)) / rateOf(callingRoutes), 0));
}

function weightOf({ operation }: Route): number {
  return (weights as Readonly<Record<string, number>>)[operation] ?? 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function roundDown(value: number, digits: number): number {
  return Math.floor(value * 10 ** digits) / 10 ** digits;
}
