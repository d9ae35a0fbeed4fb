/** What Apple Pay hands over when the payer has authorized. */
declare const payment: { token: { paymentData: import('@cko/core').ApplePayTokenData } };
