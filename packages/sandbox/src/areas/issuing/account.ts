/**
 * The card programme that the sandbox issues for. Its ids are those of the reference's examples, so that a documented
 * request works as it stands: its cardholder and card are there when first asked for. The programme bills in the
 * currency that the documented simulation pays in (inferred: the examples of cards show another).
 */
export const programme = {
  client: 'cli_vkuhvk4vjn2edkps7dfsq6emqm',
  entity: 'ent_fa6psq242dcd6fdn5gifcq1491',
  cardProduct: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
  cardholder: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
  card: 'crd_fa6psq42dcdd6fdn5gifcq1491',
  billingCurrency: 'GBP',
  issuingCountry: 'GB',
  scheme: 'visa',
} as const;
