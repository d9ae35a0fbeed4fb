export { acceptedNumber } from './accepted-number.js';
export { hasExpired, type CardData, type PostalAddress } from './card-data.js';
export { expiryYear } from './expiry-year.js';
export { luhnValid } from './luhn.js';
export { readCard, type CardFacts } from './read-card.js';
export { findTestCard, testCardNumbers } from './test-cards.js';
export { eciOf, threeDsPlan, type AuthenticationResult, type ThreeDsPlan } from './three-ds.js';
