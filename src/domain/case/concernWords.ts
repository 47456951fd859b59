import type { AgencyConcern, ConcernWording } from './agencyConcern.ts';

/** What it reads now, as a wording among others. */
export const wordingNow = ({ id, what, worded, recordedBy, recordedAt }: AgencyConcern): ConcernWording => ({
  ...(worded ?? { id, by: recordedBy, at: recordedAt }),
  what,
});

/** Whether an account may put it right: whoever wrote it. Older ones have the name alone. */
export const mayReword = (
  { recordedBy, recordedById }: AgencyConcern,
  me: { readonly id: string; readonly name: string },
): boolean => (recordedById === undefined ? recordedBy === me.name : recordedById === me.id);

/** Put right: the earlier wording stays readable. */
export const reworded = (concern: AgencyConcern, { what, ...worded }: ConcernWording): AgencyConcern => ({
  ...concern,
  what,
  worded,
  earlier: [...(concern.earlier ?? []), wordingNow(concern)],
});

/** Of the wordings that two people saved at once this one stands; the others become earlier ones. */
export function chosenWording({ also = [], ...concern }: AgencyConcern, id: string): AgencyConcern {
  const all = [wordingNow({ also, ...concern }), ...also];
  const stands = all.find((each) => each.id === id);
  if (!stands) return { also, ...concern };
  const { what, ...worded } = stands;
  const isFirst = worded.id === concern.id;
  const { worded: _, ...rest } = concern;
  return {
    ...rest,
    what,
    ...(!isFirst && { worded }),
    earlier: [...(concern.earlier ?? []), ...all.filter((each) => each !== stands)],
  };
}
