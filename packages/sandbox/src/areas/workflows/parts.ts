import { Refusal } from '../../refusal.js';

/** Where a condition or action stands among those of its workflow, or 404. */
export function placeOf(parts: readonly { id: string }[], id: string | undefined): number {
  const place = parts.findIndex((part) => part.id === id);
  if (place === -1) throw new Refusal(404);
  return place;
}

/** Takes a part away. The last one stays: a workflow is not made without one either (inferred). */
export function removePart(parts: { id: string }[], id: string | undefined, required: string): void {
  const place = placeOf(parts, id);
  if (parts.length === 1) throw new Refusal(422, [required]);
  parts.splice(place, 1);
}
