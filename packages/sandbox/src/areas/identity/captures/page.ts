import type { Page, PageReply, PageRequest } from '../../../area.js';
import type { World } from '../../../world.js';
import { missingPage, pageAbout, type Fact } from '../../payments/pages/layout.js';
import type { AttemptRecord } from '../attempts/attempt.js';
import { checksOf, type CheckRecord } from '../checks/check.js';
import { kindOf } from '../checks/kinds.js';
import { finishCapture, leaveCapture, refuseCapture, startCapture } from './capture.js';

type Action = (world: World, check: CheckRecord, attempt: AttemptRecord) => void;

const actions: ReadonlyMap<string | undefined, Action> = new Map([
  ['start', startCapture],
  ['refuse', refuseCapture],
  ['finish', finishCapture],
  ['leave', leaveCapture],
]);

const toBegin = { start: 'Start', refuse: 'Refuse to take part' };
const toEnd = { finish: 'Finish the capture', leave: 'Leave without finishing' };

/** The pages of an attempt, where the person at the browser stands in for the applicant and the camera. */
export function capturePages(world: World): Page[] {
  const path = '/identity/captures/:id';
  return [
    { method: 'GET', path, handle: (request) => show(world, request) },
    { method: 'POST', path, handle: (request) => show(world, request, actions.get(request.form.action)) },
  ];
}

function show(world: World, request: PageRequest, action?: Action): PageReply {
  const id = request.path.id ?? '';
  const check = checksOf(world)
    .newest()
    .find(({ attempts }) => attempts.some((attempt) => attempt.id === id));
  const attempt = check?.attempts.find((candidate) => candidate.id === id);
  if (check === undefined || attempt?.redirectUrl === undefined) {
    return missingPage();
  }
  action?.(world, check, attempt);
  return pageOf(check, attempt, attempt.redirectUrl);
}

function pageOf(check: CheckRecord, attempt: AttemptRecord, redirectUrl: string): PageReply {
  const { title } = kindOf(check);
  const facts: Fact[] = [
    ['Applicant', check.applicantId],
    ['Verification', check.id],
    ['Attempt', attempt.id],
  ];
  switch (attempt.status) {
    case 'pending_redirection':
      return pageAbout(title, facts, buttons(toBegin));
    case 'capture_in_progress':
      return pageAbout(title, facts, buttons(toEnd));
    case 'expired':
      return { ...pageAbout(title, facts, '<p>This link has expired. Ask for a new one.</p>'), status: 410 };
    default:
      return { redirect: redirectUrl };
  }
}

/** One button for each action, with its label. The first is what is mostly wanted. */
function buttons(choices: Readonly<Record<string, string>>): string {
  const list = Object.entries(choices).map(
    ([action, label], place) =>
      `<button${place === 0 ? ' class="main"' : ''} name="action" value="${action}">${label}</button>`,
  );
  return `<form method="post">${list.join('')}</form>`;
}
