/** A card as it was handed in. It lives in the store only: never in an answer, an event or an error. */
export interface CardData {
  number: string;
  expiry_month: number;
  /** Four digits. */
  expiry_year: number;
  name?: string;
  cvv?: string;
  billing_address?: PostalAddress;
  phone?: { country_code?: string; number?: string };
}

export interface PostalAddress {
  address_line1?: string;
  address_line2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
}

/** Whether the last month printed on the card is over. */
export function hasExpired(card: { expiry_month: number; expiry_year: number }, now: Date): boolean {
  const firstDayAfter = Date.UTC(card.expiry_year, card.expiry_month, 1);
  return now.getTime() >= firstDayAfter;
}
