/**
 * The sandbox plays the account that the examples of Checkout.com's reference were written for, so that a documented
 * request works as it stands: what it refers to is there.
 */
export const referenceAccount = {
  /** The account's own entity: the platform, where it has sub-entities. */
  entity: 'ent_w4jelhppmfiufdnatam37wrfc4',
  clientId: 'cli_bvaelhppmfiufdnatam37wrfc4',
  currencyAccount: { id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44', currency: 'GBP' },
  processingChannel: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
  customer: { id: 'cus_y3oqhf46pyzuxjbcn2giaqnb44', email: 'brucewayne@gmail.com', name: 'Bruce Wayne' },
  /** The card that its scheme has replaced. Its number is an example's: the checksum is wrong. */
  replacedCard: '5436424242424242',
  /** The payment that began the series which the documented one goes on with. */
  earlierPayment: 'pay_fun26akvvjjerahhctaq2uzhu4',
} as const;
