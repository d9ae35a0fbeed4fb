/** One fee for one action. */
export interface Fee {
  /** [docs/funds-management/retrieve-financial-reports/breakdown-types 2025-04-02] */
  breakdown: string;
  /** Minor units. */
  amount: number;
}

const gatewayFee = 5;
const refundFee = 10;
const premiumPercentage = 1.5;

/** What a capture costs. Fees are agreed with each merchant: these are the sandbox's own. [inferred] */
export function captureFees(amount: number): Fee[] {
  return [
    { breakdown: 'Gateway Fixed Fee', amount: gatewayFee },
    { breakdown: 'Premium Variable Fee', amount: Math.round((amount * premiumPercentage) / 100) },
  ];
}

/** What a refund costs. [inferred] */
export function refundFees(): Fee[] {
  return [{ breakdown: 'Refund Fixed Fee', amount: refundFee }];
}
