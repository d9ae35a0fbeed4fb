import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findCheck } from '../checks/check.js';
import type { CheckKind } from '../checks/kinds.js';
import { fileAddress, filesOf } from '../files/file.js';
import { findAttempt } from './attempt.js';
import { page } from './page.js';
import { attemptAddress, attemptView } from './views.js';

/** `GET …/attempts`, newest first. [inferred] */
export function listAttempts(world: World, kind: CheckKind, { path, query, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  const attempts = check.attempts.map((attempt) => attemptView(baseUrl, check, attempt)).reverse();
  return { status: 200, body: page(`${baseUrl}/${kind.path}/${check.id}/attempts`, query, attempts) };
}

/** `GET …/attempts/{attempt_id}`. */
export function getAttempt(world: World, kind: CheckKind, { path, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  return { status: 200, body: attemptView(baseUrl, check, findAttempt(check, path.attempt_id)) };
}

/**
 * `GET …/attempts/{attempt_id}/assets`: the images that were captured. Videos depend on the configuration of the journey
 * [docs identities], and the sandbox's journeys take none.
 */
export function listAttemptAssets(world: World, kind: CheckKind, { path, query, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  const attempt = findAttempt(check, path.attempt_id);
  const assets = filesOf(world)
    .newest()
    .filter((file) => file.attemptId === attempt.id)
    .reverse()
    .map((file) => ({ type: file.type, _links: { asset_url: { href: fileAddress(baseUrl, file) } } }));
  return { status: 200, body: page(`${attemptAddress(baseUrl, check, attempt)}/assets`, query, assets) };
}
