import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCheck, type CheckRecord } from '../checks/check.js';
import { kindOf, type CheckKind } from '../checks/kinds.js';
import { addFile, fileAddress, findFile } from './file.js';

/**
 * `GET …/pdf-report`: where the report is. There is one once the checks are done, as its event says [docs event types],
 * and none after the personal data was removed [inferred].
 */
export function getReport(world: World, kind: CheckKind, { path, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  if (!check.holdsEvidence || (check.status !== 'approved' && check.status !== 'declined')) throw new Refusal(404);
  const file =
    findFile(world, ({ checkId, type }) => checkId === check.id && type === 'report') ??
    addFile(world, { checkId: check.id, type: 'report' });
  const address = fileAddress(baseUrl, file);
  const self = { href: `${baseUrl}/${kind.path}/${check.id}/pdf-report` };
  return { status: 200, body: { signed_url: address, pdf_report: address, _links: { self } } };
}

/** What the report says, line by line. */
export function reportLines(check: CheckRecord): string[] {
  return [
    kindOf(check).title,
    '',
    `Id: ${check.id}`,
    `Applicant: ${check.applicantId}`,
    ...(check.declaredName === undefined ? [] : [`Declared name: ${check.declaredName}`]),
    `Status: ${check.status}`,
    ...check.responseCodes.map(({ code, summary }) => `Response code: ${code} ${summary}`),
    `Created: ${check.createdOn.toISOString()}`,
    ...check.attempts.map((attempt) => `Attempt ${attempt.id}: ${attempt.status}`),
  ];
}
