/** The balances of a currency account, in the order they are shown. */
export const balances = ['available', 'pending', 'payable', 'collateral'] as const;
