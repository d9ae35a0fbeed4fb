import { isWaiting, type SessionRecord } from './record.js';

interface Link {
  href: string;
}

/** What has to happen next. [R22, JAVA] */
export function nextActions(session: SessionRecord): string[] {
  if (!isWaiting(session)) return session.completed ? [] : ['complete'];
  if (session.completion.type === 'hosted') return ['redirect_cardholder'];
  if (session.status === 'challenged') return ['challenge_cardholder'];
  return [session.channel === undefined ? 'collect_channel_data' : 'issuer_fingerprint'];
}

/** The page that the cardholder's browser is sent to: the hosted one, or the issuer's. */
export function pageOf({ baseUrl, id }: SessionRecord): string {
  return `${baseUrl}/3ds-sessions/${id}`;
}

/** The session, and the ways that are open now. */
export function sessionLinks(session: SessionRecord): { self: Link } & Record<string, Link | undefined> {
  const self = `${session.baseUrl}/sessions/${session.id}`;
  return {
    self: { href: self },
    ...completionLinks(session),
    ...(session.status === 'pending' && stepLinks(session, self)),
    ...(session.status === 'challenged' && { acs_url: { href: pageOf(session) } }),
  };
}

function completionLinks(session: SessionRecord): Record<string, Link | undefined> {
  const { completion } = session;
  const callback = link(completion.callback_url);
  if (completion.type === 'hosted') {
    return {
      success_url: link(completion.success_url),
      failure_url: link(completion.failure_url),
      callback_url: callback,
      redirect_url: isWaiting(session) ? link(pageOf(session)) : undefined,
    };
  }
  return {
    callback_url: callback,
    term_url: link(completion.challenge_notification_url),
    complete: session.completed ? undefined : link(`${session.baseUrl}/sessions/${session.id}/complete`),
  };
}

function stepLinks(session: SessionRecord, self: string): Record<string, Link | undefined> {
  return {
    collect_channel_data: session.channel === undefined ? link(`${self}/collect-data`) : undefined,
    issuer_fingerprint: session.methodCompletion === undefined ? link(`${self}/issuer-fingerprint`) : undefined,
    three_ds_method_url: session.methodCompletion === undefined ? link(`${pageOf(session)}/method`) : undefined,
  };
}

function link(href: string | undefined): Link | undefined {
  return href === undefined ? undefined : { href };
}
