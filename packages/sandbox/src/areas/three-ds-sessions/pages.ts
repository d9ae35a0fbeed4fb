import type { Page, PageReply, PageRequest } from '../../area.js';
import type { World } from '../../world.js';
import { uuid } from '../payments/answers/reference-numbers.js';
import { readableAmount } from '../payments/currencies.js';
import { challengeAnswer, challengeForm, challengeTitle, type ChallengeAnswer } from '../payments/pages/challenge.js';
import { escapeHtml, missingPage, pageAbout, type Fact } from '../payments/pages/layout.js';
import { abandonChallenge, passChallenge, proceed } from './course.js';
import { isProven, sessionsOf, type SessionRecord } from './record.js';

/** The pages of a session: the one that its cardholder is sent to, and the one that looks at a browser. */
export function sessionPages(world: World): Page[] {
  const path = '/3ds-sessions/:id';
  const show = (request: PageRequest) => sessionPage(world, request, () => 'none');
  const answer = (request: PageRequest) => sessionPage(world, request, () => challengeAnswer(request.form));
  const look = (request: PageRequest) =>
    sessionsOf(world).get(request.path['id'] ?? '')
      ? pageAbout('The issuer has seen this browser', [], '')
      : missingPage();
  return [
    { method: 'GET', path, handle: show },
    { method: 'POST', path, handle: answer },
    { method: 'GET', path: `${path}/method`, handle: look },
    { method: 'POST', path: `${path}/method`, handle: look },
  ];
}

/**
 * The hosted page, or the issuer's own. A hosted page learns by itself where the cardholder is. A challenge asks for
 * the password, again and again until it is right or the cardholder cancels.
 */
function sessionPage(world: World, request: PageRequest, answerOf: () => ChallengeAnswer): PageReply {
  const session = sessionsOf(world).get(request.path['id'] ?? '');
  if (!session) return missingPage();
  if (session.completion.type === 'hosted') collectByPage(world, session);
  if (session.status === 'pending') return missingPage();
  if (session.status === 'challenged') {
    const answer = answerOf();
    if (answer === 'right' || answer === 'wrong') session.tries += 1;
    if (answer === 'right') passChallenge(world, session);
    else if (answer === 'cancelled') abandonChallenge(world, session);
    else return pageAbout(challengeTitle, factsOf(session), challengeForm(answer));
  }
  return goBack(session);
}

function collectByPage(world: World, session: SessionRecord): void {
  session.channel ??= 'browser';
  session.methodCompletion ??= 'Y';
  proceed(world, session);
}

function goBack(session: SessionRecord): PageReply {
  const { completion, id } = session;
  if (completion.type === 'hosted') {
    const address = new URL(isProven(session) ? completion.success_url : completion.failure_url);
    // The name of the parameter is that of payments. [inferred]
    address.searchParams.set('cko-session-id', id);
    return { redirect: address.href };
  }
  const title = isProven(session) ? 'Authentication successful' : 'Authentication not successful';
  if (completion.challenge_notification_url === undefined) {
    return pageAbout(title, factsOf(session), '<p class="hint">You can close this page.</p>');
  }
  return pageAbout(title, factsOf(session), notification(session, completion.challenge_notification_url));
}

/** Posts the challenge response to the merchant's page, as EMV 3DS has an issuer's server do. */
function notification(session: SessionRecord, address: string): string {
  const response = {
    messageType: 'CRes',
    messageVersion: '2.2.0',
    threeDSServerTransID: uuid('3ds transaction', session.id),
    acsTransID: uuid('acs transaction', session.id),
    challengeCompletionInd: 'Y',
    transStatus: isProven(session) ? 'Y' : 'N',
  };
  const encoded = Buffer.from(JSON.stringify(response)).toString('base64url');
  return `<form id="back" method="post" action="${escapeHtml(address)}">
<input type="hidden" name="cres" value="${encoded}">
<button class="main">Continue</button>
</form>
<script>document.getElementById('back').submit()</script>`;
}

function factsOf(session: SessionRecord): Fact[] {
  const { amount, currency, echo, card, id } = session;
  return [
    ['Amount', amount > 0 ? readableAmount(amount, currency) : undefined],
    ['Reference', echo['reference'] as string | undefined],
    ['Card', `${card.facts.scheme} ending in ${card.facts.last4}`],
    ['Session', id],
  ];
}
