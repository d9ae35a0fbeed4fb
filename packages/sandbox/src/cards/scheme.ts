/** Card schemes by the names that payments show. */
export type CardScheme =
  'Visa' | 'Mastercard' | 'American Express' | 'Diners Club International' | 'Discover' | 'JCB' | 'UnionPay';

/** Leading digits of each scheme's numbers, as ranges of equal length. */
const ranges: [from: number, to: number, scheme: CardScheme][] = [
  [4, 4, 'Visa'],
  [51, 55, 'Mastercard'],
  [2221, 2720, 'Mastercard'],
  [34, 34, 'American Express'],
  [37, 37, 'American Express'],
  [300, 305, 'Diners Club International'],
  [36, 36, 'Diners Club International'],
  [38, 39, 'Diners Club International'],
  [6011, 6011, 'Discover'],
  [644, 659, 'Discover'],
  [3528, 3589, 'JCB'],
  [62, 62, 'UnionPay'],
];

/** The scheme a number belongs to, by its first digits. */
export function schemeOf(number: string): CardScheme | undefined {
  const range = ranges.find(([from, to]) => {
    const lead = Number(number.slice(0, String(from).length));
    return lead >= from && lead <= to;
  });
  return range?.[2];
}
