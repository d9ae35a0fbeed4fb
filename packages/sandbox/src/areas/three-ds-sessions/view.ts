import type { Call } from '../../area.js';
import { uuid } from '../payments/answers/reference-numbers.js';
import { answeredByIssuer } from './course.js';
import { certificates, directoryServer } from './directory-server.js';
import { sessionLinks, nextActions, pageOf } from './next.js';
import { cryptogramOfSession, eciOfSession, schemeName, xidOfSession } from './proof.js';
import { isProven, isWaiting, type SessionRecord } from './record.js';

type View = Record<string, unknown>;

/** Version of 3D Secure that every session goes by. */
const protocolVersion = '2.2.0';

/** A session as it stands. */
export function sessionView(session: SessionRecord, { caller }: Pick<Call, 'caller'>): View {
  return {
    ...shownOnlyToMerchant(session, caller),
    ...soFar(session),
    ...terms(session),
    ...result(session),
    next_actions: nextActions(session),
    customer_ip: session.customerIp,
    authentication_date: session.createdOn,
    exemption: { requested: 'none', applied: 'none' },
    flow_type: isWaiting(session) ? undefined : session.challenged ? 'challenged' : 'frictionless',
    scheme_info: { name: schemeName(session) },
    _links: sessionLinks(session),
  };
}

/** 202: a session that was made and waits. */
export function acceptedView(session: SessionRecord): View {
  return {
    session_secret: session.secret,
    ...soFar(session),
    ...terms(session),
    authentication_date: session.createdOn,
    next_actions: nextActions(session),
    _links: sessionLinks(session),
  };
}

/** After the issuer's look at the browser: without what was asked for. */
export function fingerprintedView(session: SessionRecord, { caller }: Pick<Call, 'caller'>): View {
  const { self, complete, issuer_fingerprint, collect_channel_data, three_ds_method_url } = sessionLinks(session);
  return {
    ...shownOnlyToMerchant(session, caller),
    ...soFar(session),
    ...result(session),
    next_actions: nextActions(session),
    _links: { self, complete, issuer_fingerprint, collect_channel_data, three_ds_method_url },
  };
}

/** Left out where the session's own secret is the credential. [JAVA] */
function shownOnlyToMerchant({ secret }: SessionRecord, caller: Call['caller']): View {
  return caller?.kind === 'session' ? {} : { session_secret: secret, certificates };
}

function soFar(session: SessionRecord): View {
  const { echo, card } = session;
  return {
    id: session.id,
    transaction_id: uuid('3ds transaction', session.id),
    scheme: schemeName(session),
    amount: session.amount,
    currency: session.currency,
    authentication_type: echo['authentication_type'] ?? 'regular',
    authentication_category: echo['authentication_category'],
    status: session.status,
    status_reason: session.statusReason,
    protocol_version: protocolVersion,
    completed: session.completed,
    account_info: echo['account_info'],
    merchant_risk_info: echo['merchant_risk_info'],
    reference: echo['reference'],
    transaction_type: echo['transaction_type'] ?? 'goods_service',
    initial_transaction: echo['initial_transaction'],
    card: {
      instrument_id: card.instrumentId,
      fingerprint: card.facts.fingerprint,
      metadata: {
        card_type: card.facts.card_type,
        card_category: card.facts.card_category,
        issuer_name: card.facts.issuer,
        issuer_country: card.facts.issuer_country,
        product_id: card.facts.product_id,
        product_type: card.facts.product_type,
      },
    },
    ds: directoryServer(session, uuid('ds transaction', session.id)),
  };
}

function terms({ echo }: SessionRecord): View {
  return {
    challenge_indicator: echo['challenge_indicator'] ?? 'no_preference',
    recurring: echo['recurring'],
    installment: echo['installment'],
    optimization: echo['optimization'] && { optimized: false, ...echo['optimization'] },
  };
}

function result(session: SessionRecord): View {
  return {
    challenged: session.challenged,
    approved: isProven(session),
    acs: answeredByIssuer(session) ? accessControlServer(session) : undefined,
    response_code: session.responseCode,
    response_status_reason: session.responseCode === 'N' ? statusReasonOf(session) : undefined,
    cryptogram: cryptogramOfSession(session),
    eci: eciOfSession(session),
    xid: xidOfSession(session),
    '3ds': session.challenged ? messages(session) : undefined,
  };
}

/** Two digits of EMV 3DS: the cardholder took too long, or was not believed. [docs diagnose-authentication-failures] */
function statusReasonOf({ status }: SessionRecord): string {
  return status === 'expired' ? '14' : '01';
}

function accessControlServer(session: SessionRecord): View {
  return {
    reference_number: 'SANDBOX.ACS',
    transaction_id: uuid('acs transaction', session.id),
    operator_id: 'SANDBOX',
    challenge_mandated: session.challenged,
    url: session.challenged ? pageOf(session) : undefined,
    interface: session.challenged ? 'html' : undefined,
    challenge_cancel_reason: session.cancelReason,
  };
}

/** The challenge request, as a merchant's page posts it to the issuer's server. */
function messages(session: SessionRecord): View {
  const request = {
    messageType: 'CReq',
    messageVersion: protocolVersion,
    threeDSServerTransID: uuid('3ds transaction', session.id),
    acsTransID: uuid('acs transaction', session.id),
    challengeWindowSize: '05',
  };
  return {
    challenge_request: Buffer.from(JSON.stringify(request)).toString('base64url'),
    interaction_counter: isWaiting(session) ? undefined : String(session.tries).padStart(2, '0'),
  };
}
