const previous = 'of the previous account type, which the description leaves out';
const single = 'of one payment method on the previous account type, which the description leaves out';
const secrets = 'it sends to /secrets of a host of its own; the reference has /forward/secrets';
const deprecated = 'deprecated, and gone from the reference';

/** Methods of the official SDK whose operations the description does not have, and why. A trailing dot means all. */
export const undescribed: Readonly<Record<string, string>> = {
  'baloto.': single,
  'boleto.': single,
  'events.': previous,
  'fawry.': single,
  'giropay.': single,
  'ideal.': single,
  'klarna.': single,
  'oxxo.': single,
  'pagoFacil.': single,
  'rapipago.': single,
  'reconciliation.': previous,
  'risk.': deprecated,
  'sepa.': previous,
  'sources.': previous,
  'webhooks.': previous,
  'forex.request': deprecated,
  'platforms.createPaymentInstrument': deprecated,
  'forward.createSecret': secrets,
  'forward.listSecrets': secrets,
  'forward.updateSecret': secrets,
  'forward.deleteSecret': secrets,
  'platforms.uploadFile': 'replaced by the files of an entity; it sends to a host of its own, whatever host is set',
  'access.updateAccessToken': 'no operation: it keeps a token for later calls',
};
