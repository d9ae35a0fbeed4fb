import { Problem } from './problem.js';
import type { GatewayRequest } from './request.js';

/**
 * Refuses card data, so that the gateway and everything behind it stay out of its scope: callers send tokens and ids.
 * Nothing of what was sent is told or logged.
 *
 * @throws {Problem} 422 `card_data_not_accepted`
 */
export function refuseCardData({ body }: Pick<GatewayRequest, 'body'>): void {
  if (holdsCardData(body, '')) throw new Problem(422, 'request_invalid', ['card_data_not_accepted']);
}

function holdsCardData(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => holdsCardData(item, name));
  if (typeof value !== 'object' || value === null) return false;
  const fields = Object.entries(value);
  if (fields.some(([field, content]) => isCard(field, content, fields))) return true;
  return fields.some(([field, content]) => isCardField(field, content, name) || holdsCardData(content, field));
}

/** A card itself, whatever its number looks like. */
function isCard(field: string, content: unknown, fields: readonly (readonly [string, unknown])[]): boolean {
  return field === 'type' && content === 'card' && fields.some(([other]) => other === 'number');
}

function isCardField(field: string, content: unknown, parent: string): boolean {
  const plain = field.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (securityCodes.has(plain)) return typeof content === 'number' || /^\s*\d{3,4}\s*$/.test(String(content));
  return numbers.has(plain) && !otherNumbers.test(parent) && [content].flat().some(looksLikeCardNumber);
}

/** A security code may come as a token, so only digits are one. */
const securityCodes = new Set(['cvv', 'cvv2', 'cvc', 'cvc2', 'csc', 'securitycode', 'cardsecuritycode']);

const numbers = new Set(['number', 'cardnumber', 'pan', 'primaryaccountnumber', 'ccnumber', 'creditcardnumber']);

/** Fields whose number is that of something else, and may pass the check digit of a card by chance. */
const otherNumbers = /phone|identification|document|ticket/i;

/** 13 to 19 digits with the right check digit (Luhn), whatever stands between them. */
function looksLikeCardNumber(content: unknown): boolean {
  if (typeof content !== 'string' && typeof content !== 'number') return false;
  const digits = String(content).replaceAll(/[\s._-]/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, place) => {
      const counted = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (counted > 9 ? counted - 9 : counted);
    }, 0);
  return sum % 10 === 0;
}
