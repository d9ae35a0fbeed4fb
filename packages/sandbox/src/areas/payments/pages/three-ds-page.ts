import type { Page, PageReply } from '../../../area.js';
import type { World } from '../../../world.js';
import type { PaymentRecord } from '../payment.js';
import { abandonAuthentication, completeAuthentication } from '../three-ds.js';
import { challengeAnswer, challengeForm, challengeTitle, type ChallengeAnswer } from './challenge.js';
import { missingPage, page } from './layout.js';
import { paymentPage } from './payment-page.js';

/**
 * The page of the card's issuer. A frictionless card passes through it; a challenge asks for the password, again and
 * again until it is right or the payer cancels.
 */
export function threeDsPages(world: World): Page[] {
  const path = '/3ds/:id';
  return [
    {
      method: 'GET',
      path,
      handle: (request) =>
        paymentPage(world, request, (record) => {
          if (!record.authentication) return missingPage();
          if (record.authentication.challenged) return challenge(record);
          completeAuthentication(world, record);
          return undefined;
        }),
    },
    {
      method: 'POST',
      path,
      handle: (request) =>
        paymentPage(world, request, (record) => {
          if (!record.authentication) return missingPage();
          const answer = challengeAnswer(request.form);
          if (answer === 'cancelled') abandonAuthentication(world, record);
          else if (record.authentication.challenged && answer !== 'right') return challenge(record, answer);
          else completeAuthentication(world, record);
          return undefined;
        }),
    },
  ];
}

function challenge(record: PaymentRecord, lastAnswer?: ChallengeAnswer): PageReply {
  return page(challengeTitle, record, challengeForm(lastAnswer));
}
