import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { noteChannel, type ChannelDataBody } from './channel-data.js';
import { abandonChallenge, proceed } from './course.js';
import { notAllowedNow, requireScope, sessionOfCall } from './permission.js';
import { fingerprintedView, sessionView } from './view.js';

/** `GET /sessions/{id}`. The header `channel` picks the scope that is needed. [R22] */
export function getSession(world: World, call: Call): Reply {
  const session = sessionOfCall(world, call);
  requireScope(call, call.headers['channel']);
  return { status: 200, body: sessionView(session, call) };
}

/** `PUT /sessions/{id}/collect-data`: tells where the cardholder is. The issuer may decide at once. [R22, JAVA] */
export function updateSession(world: World, call: Call): Reply {
  const session = sessionOfCall(world, call);
  const data = call.body as ChannelDataBody;
  requireScope(call, data.channel);
  if (session.status !== 'pending' || session.channel !== undefined) throw notAllowedNow();
  noteChannel(session, data);
  proceed(world, session);
  return { status: 200, body: sessionView(session, call) };
}

/** `PUT /sessions/{id}/issuer-fingerprint`: tells how the issuer's look at the browser went. [R22, JAVA] */
export function updateSessionThreeDsMethod(world: World, call: Call): Reply {
  const session = sessionOfCall(world, call);
  if (session.status !== 'pending') throw notAllowedNow();
  if (session.channel !== undefined && session.channel !== 'browser') throw new Refusal(403);
  session.methodCompletion = (call.body as { three_ds_method_completion: string }).three_ds_method_completion;
  proceed(world, session);
  return { status: 200, body: fingerprintedView(session, call) };
}

/**
 * `POST /sessions/{id}/complete`: ends a session that is not hosted. A hosted one ends by itself, and this is refused
 * [GO, JAVA]; so is one that has not come to the issuer yet, or is complete (inferred). A challenge that is still open
 * counts as abandoned (inferred).
 */
export function completeSession(world: World, call: Call): Reply {
  const session = sessionOfCall(world, call);
  if (session.completion.type === 'hosted' || session.status === 'pending' || session.completed) throw notAllowedNow();
  abandonChallenge(world, session);
  session.completed = true;
  return { status: 204 };
}
