export { PaymentSetups } from './client.js';
export { paymentSetupOperations, type PaymentSetupOperations } from './operations.js';
export type {
  PaymentSetup,
  PaymentSetupBilling,
  PaymentSetupBillingDescriptor,
  PaymentSetupConfirmation,
  PaymentSetupPresentmentDetails,
  PaymentSetupRequest,
  PaymentSetupSettings,
  PaymentSetupTerminal,
} from './types/setup.js';
export type {
  PaymentSetupCustomer,
  PaymentSetupCustomerDevice,
  PaymentSetupCustomerEmail,
  PaymentSetupMerchantAccount,
} from './types/customer.js';
export type { PaymentSetupOrder, PaymentSetupSubMerchant } from './types/order.js';
export type {
  PaymentSetupAccommodationData,
  PaymentSetupAccommodationRoom,
  PaymentSetupAirlineData,
  PaymentSetupIndustry,
} from './types/industry.js';
export type {
  PaymentSetupAccountFunding,
  PaymentSetupAccountFundingIdentification,
  PaymentSetupAccountFundingRecipient,
  PaymentSetupAccountFundingSender,
} from './types/account-funding.js';
export type { PaymentSetupMethodName, PaymentSetupMethods } from './types/methods/index.js';
export type {
  PaymentSetupMethod,
  PaymentSetupMethodAction,
  PaymentSetupMethodStatus,
  PaymentSetupTerminalMethod,
} from './types/methods/method.js';
export type { PaymentSetupCard, PaymentSetupCardAccountHolder, PaymentSetupInstrument } from './types/methods/card.js';
export type { PaymentSetupCardPresent, PaymentSetupCardPresentPin } from './types/methods/card-present.js';
export type {
  PaymentSetupApplePay,
  PaymentSetupApplePayTokenData,
  PaymentSetupApplePayTokenHeader,
  PaymentSetupGooglePay,
  PaymentSetupGooglePayTokenData,
} from './types/methods/card-wallets.js';
export type {
  PaymentSetupAch,
  PaymentSetupAchAccountHolder,
  PaymentSetupAchIdentification,
  PaymentSetupBacs,
  PaymentSetupBacsAccountHolder,
  PaymentSetupBank,
  PaymentSetupPayByBank,
  PaymentSetupPayByBankAction,
  PaymentSetupSepa,
  PaymentSetupSepaAccountHolder,
  PaymentSetupSepaMandate,
} from './types/methods/bank-accounts.js';
export type {
  PaymentSetupBlik,
  PaymentSetupIdeal,
  PaymentSetupMultibanco,
  PaymentSetupP24,
  PaymentSetupP24AccountHolder,
} from './types/methods/bank-transfers.js';
export type {
  PaymentSetupKlarna,
  PaymentSetupKlarnaAccountHolder,
  PaymentSetupTabby,
} from './types/methods/buy-now-pay-later.js';
export type { PaymentSetupBancontact, PaymentSetupKnet, PaymentSetupQPay } from './types/methods/debit-networks.js';
export type {
  PaymentSetupPayPal,
  PaymentSetupStcPay,
  PaymentSetupSwish,
  PaymentSetupSwishAccountHolder,
} from './types/methods/wallets.js';
