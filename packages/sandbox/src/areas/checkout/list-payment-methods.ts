import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';

/** Methods of every channel of the sandbox: what its payments can be made with. Which an account has is its contract's. */
const methods: readonly [type: string, name: string][] = [
  ['visa', 'Visa'],
  ['mastercard', 'Mastercard'],
  ['amex', 'American Express'],
  ['jcb', 'JCB'],
  ['applepay', 'Apple Pay'],
  ['googlepay', 'Google Pay'],
  ['ach', 'ACH'],
  ['alipay_cn', 'Alipay CN'],
  ['alipay_hk', 'Alipay HK'],
  ['alma', 'Alma'],
  ['bancontact', 'Bancontact'],
  ['benefit', 'Benefit'],
  ['bizum', 'Bizum'],
  ['blik', 'BLIK'],
  ['eps', 'EPS'],
  ['ideal', 'iDEAL'],
  ['klarna', 'Klarna'],
  ['knet', 'KNET'],
  ['mbway', 'MB WAY'],
  ['multibanco', 'Multibanco'],
  ['p24', 'Przelewy24'],
  ['paypal', 'PayPal'],
  ['qpay', 'QPay'],
  ['sepa', 'SEPA Direct Debit'],
  ['stcpay', 'stc pay'],
  ['tabby', 'Tabby'],
  ['tamara', 'Tamara'],
  ['twint', 'TWINT'],
  ['wechatpay', 'WeChat Pay'],
];

/** `GET /payment-methods`: the methods of a channel. A channel of somebody else is refused (inferred). */
export function listPaymentMethods(world: World, call: Call): Reply {
  const channel = call.query['processing_channel_id'] ?? '';
  if (!world.settings.processingChannels.includes(channel)) throw new Refusal(422, ['processing_channel_id_invalid']);
  return {
    status: 200,
    body: {
      methods: methods.map(([type, name]) => ({ type, name })),
      _links: { self: { href: `${call.baseUrl}/payment-methods?processing_channel_id=${channel}` } },
    },
  };
}
