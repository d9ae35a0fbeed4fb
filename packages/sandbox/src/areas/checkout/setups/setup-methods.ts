import type { SetupBody } from './payment-setup.js';

interface SetupMethod {
  /** Currencies it pays in; any, if absent. */
  currencies?: readonly string[];
  /** What the method must be told before it can be confirmed. */
  needs?: readonly string[];
  /** Its payer is sent to a page, so there must be an address to return to. */
  redirects?: boolean;
}

const page = { redirects: true };

/**
 * Methods that a setup can be confirmed with. Each one's currencies are those that the method exists in; what it needs
 * is what it cannot be carried out without (both inferred). Methods that are not here, such as terminals, stay
 * unavailable.
 */
const methods: Readonly<Record<string, SetupMethod>> = {
  card: { needs: ['number', 'expiry_month', 'expiry_year'] },
  applepay: { needs: ['token'] },
  googlepay: { needs: ['token'] },
  instrument: { needs: ['id'] },
  ach: { currencies: ['USD'], needs: ['account_type', 'account_holder', 'account_number', 'bank_code', 'country'] },
  bacs: { currencies: ['GBP'], needs: ['instrument_id'] },
  sepa: { currencies: ['EUR'], needs: ['account_holder', 'account_number', 'country'] },
  alipay_cn: page,
  alipay_hk: { ...page, currencies: ['HKD'] },
  alma: { ...page, currencies: ['EUR'] },
  bancontact: { ...page, currencies: ['EUR'], needs: ['account_holder_name'] },
  benefit: { ...page, currencies: ['BHD'] },
  bizum: { ...page, currencies: ['EUR'] },
  blik: { ...page, currencies: ['PLN'] },
  dana: { ...page, currencies: ['IDR'] },
  eps: { ...page, currencies: ['EUR'] },
  gcash: { ...page, currencies: ['PHP'] },
  ideal: { ...page, currencies: ['EUR'] },
  kakaopay: { ...page, currencies: ['KRW'] },
  klarna: { ...page, needs: ['account_holder'] },
  knet: { ...page, currencies: ['KWD'] },
  mbway: { ...page, currencies: ['EUR'] },
  mobilepay: { ...page, currencies: ['DKK'] },
  multibanco: { ...page, currencies: ['EUR'], needs: ['account_holder_name'] },
  octopus: { ...page, currencies: ['HKD'] },
  p24: { ...page, currencies: ['EUR', 'PLN'], needs: ['account_holder'] },
  paynow: { ...page, currencies: ['SGD'] },
  paypal: page,
  qpay: { ...page, currencies: ['QAR'], needs: ['description'] },
  sequra: { ...page, currencies: ['EUR'] },
  stcpay: { ...page, currencies: ['SAR'], needs: ['otp'] },
  swish: { ...page, currencies: ['SEK'] },
  tabby: { ...page, currencies: ['AED', 'KWD', 'SAR'] },
  tamara: { ...page, currencies: ['AED', 'KWD', 'SAR'] },
  tng: { ...page, currencies: ['MYR'] },
  truemoney: { ...page, currencies: ['THB'] },
  twint: { ...page, currencies: ['CHF'] },
  vipps: { ...page, currencies: ['NOK'] },
  wechatpay: page,
};

export type MethodStatus = 'unavailable' | 'action_required' | 'ready' | 'pending';

/** Whether the sandbox carries a method out at all. */
export function isSetupMethod(name: string): boolean {
  return Object.hasOwn(methods, name);
}

/** Names of the methods that pay in the currency of a setup. */
export function availableMethods({ currency }: SetupBody): string[] {
  return Object.keys(methods).filter((name) => paysIn(name, currency));
}

export function paysIn(name: string, currency: string): boolean {
  return isSetupMethod(name) && takesCurrency(name, currency);
}

/** Whether a method exists in a currency, as far as that is known. */
export function takesCurrency(name: string, currency: string): boolean {
  return methods[name]?.currencies?.includes(currency) ?? true;
}

/** What is missing before a method can be confirmed, by codes in the form of error codes (form inferred). */
export function flagsOf(name: string, body: SetupBody): string[] {
  const { needs = [], redirects = false } = methods[name] ?? {};
  const details = body.payment_methods?.[name];
  const missing = needs.filter((field) => !details?.[field]);
  if (redirects && body.settings?.success_url === undefined) missing.push('success_url');
  return missing.map((field) => `${field}_required`);
}

/** How a method stands before it is confirmed. [docs payment-setup-api 2026-06-24] */
export function statusOf(name: string, body: SetupBody): MethodStatus {
  if (!paysIn(name, body.currency)) return 'unavailable';
  return flagsOf(name, body).length > 0 ? 'action_required' : 'ready';
}
