import { type AgencyConcern, type ConcernAnswer, type ConcernWording, isGone, withConcern } from './agencyConcern.ts';
import type { CaseFile } from './caseFile.ts';

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

/** Whether an account may take an answer back: whoever wrote it down. */
export const mayTakeBack = (
  { by, byId }: Pick<ConcernAnswer, 'by' | 'byId'>,
  me: { readonly id: string; readonly name: string },
): boolean => (byId === undefined ? by === me.name : byId === me.id);

/** Put right: the earlier wording stays readable. */
export const reworded = (concern: AgencyConcern, { what, ...worded }: ConcernWording): AgencyConcern => ({
  ...concern,
  what,
  worded,
  earlier: [...(concern.earlier ?? []), wordingNow(concern)],
});

/** Whether it reads so, or ever did. */
export const hadWords = ({ what, also = [], earlier = [] }: AgencyConcern, words: string): boolean =>
  [{ what }, ...also, ...earlier].some((each) => each.what === words);

/**
 * The case with a concern as its form has it. There already, the answer to the first press was lost: what became of it
 * stays, also when it was recorded, and other words put it right. `id`: of those words.
 */
export function withRaised(file: CaseFile, raised: AgencyConcern, id: string): CaseFile {
  const known = file.concerns?.find((one) => one.id === raised.id);
  if (!known) return withConcern(file, raised);
  if (isGone(known)) return file;
  const { agency, about, what, raisedWith, raisedOn, recordedBy: by, recordedAt: at } = raised;
  const now = { ...known, agency, about, raisedWith, raisedOn };
  return withConcern(file, hadWords(known, what) ? now : reworded(now, { id, what, by, at }));
}

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
