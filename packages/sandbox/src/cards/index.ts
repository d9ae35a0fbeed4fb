export { acceptedNumber } from './accepted-number.js';
export { hasExpired, type CardData, type PostalAddress } from './card-data.js';
export { expiryYear } from './expiry-year.js';
export { luhnValid } from './luhn.js';
export { readCard, type CardFacts } from './read-card.js';
export { findTestCard, testCardNumbers, type ThreeDsBehaviour } from './test-cards.js';
