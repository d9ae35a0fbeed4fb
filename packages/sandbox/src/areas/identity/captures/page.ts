import type { Page, PageReply, PageRequest } from '../../../area.js';
import type { World } from '../../../world.js';
import type { AttemptRecord } from '../attempts/attempt.js';
import { checksOf, type CheckRecord } from '../checks/check.js';
import { kindOf } from '../checks/kinds.js';
import { finishCapture, leaveCapture, refuseCapture, startCapture } from './capture.js';
import { layout } from './layout.js';

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
    return { status: 404, html: layout('Not found', '<p>There is no such attempt.</p>') };
  }
  action?.(world, check, attempt);
  return pageOf(check, attempt, attempt.redirectUrl);
}

function pageOf(check: CheckRecord, attempt: AttemptRecord, redirectUrl: string): PageReply {
  const { title } = kindOf(check);
  if (attempt.status === 'pending_redirection') {
    return { html: layout(title, buttons(toBegin)) };
  }
  if (attempt.status === 'capture_in_progress') {
    return { html: layout(title, buttons(toEnd)) };
  }
  if (attempt.status === 'expired') {
    return { status: 410, html: layout(title, '<p>This link has expired. Ask for a new one.</p>') };
  }
  return { redirect: redirectUrl };
}

/** One button for each action, with its label. */
function buttons(choices: Readonly<Record<string, string>>): string {
  const list = Object.entries(choices).map(
    ([action, label]) => `<button name="action" value="${action}">${label}</button>`,
  );
  return `<form method="post">${list.join('')}</form>`;
}
