import type { Page, PageReply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { checksOf } from '../checks/check.js';
import { filesOf } from './file.js';
import { pdf } from '../../../documents/pdf.js';
import { reportLines } from './report.js';

/** One grey pixel: nothing is captured here, and a viewer still gets an image. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Images and reports, at the addresses that answers gave. */
export function filePages(world: World): Page[] {
  return [{ method: 'GET', path: '/identity/files/:id', handle: ({ path }) => fileOf(world, path.id) }];
}

function fileOf(world: World, id: string | undefined): PageReply {
  const file = filesOf(world).get(id ?? '');
  const check = file && checksOf(world).get(file.checkId);
  if (check === undefined) throw new Refusal(404);
  if (file?.type !== 'report') return { file: picture, contentType: 'image/png' };
  return { file: pdf(reportLines(check)), contentType: 'application/pdf' };
}
