import { findTestCard } from './test-cards.js';

/** Status of an issuer's answer, or a failure of the scheme. */
export type AuthenticationResult = 'Y' | 'A' | 'N' | 'U' | 'R' | 'error';

/** How 3D Secure goes with a card. */
export interface ThreeDsPlan {
  /** Whether the card's issuer takes part. */
  enrolled: boolean;
  /** Whether the cardholder must enter the password. */
  challenged: boolean;
  /** How it ends if the cardholder does as asked. */
  result: AuthenticationResult;
}

/** What the issuer of a card will do. A card that is not documented asks for a challenge that succeeds. */
export function threeDsPlan(number: string, challengeIndicator: string | undefined): ThreeDsPlan {
  const behaviour = findTestCard(number)?.threeDs ?? 'challenge Y';
  if (behaviour === 'none') return { enrolled: false, challenged: false, result: 'U' };
  const [flow, result] = behaviour.split(' ') as ['frictionless' | 'challenge', AuthenticationResult];
  return { enrolled: true, challenged: flow === 'challenge' || wantsChallenge(challengeIndicator), result };
}

/** That these two force a challenge is inferred. */
function wantsChallenge(indicator: string | undefined): boolean {
  return ['challenge_requested', 'challenge_requested_mandate'].includes(indicator ?? '');
}

/** How strongly the cardholder was authenticated: Mastercard counts from 00, the others from 05. */
export function eciOf(result: AuthenticationResult, scheme: string | undefined): string {
  const isMastercard = scheme === 'Mastercard';
  if (result === 'Y') return isMastercard ? '02' : '05';
  if (result === 'A') return isMastercard ? '01' : '06';
  return isMastercard ? '00' : '07';
}
