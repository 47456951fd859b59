import type { CaseFile, Person, Support } from '../case/caseFile.ts';
import { sameValue } from '../sameValue.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { MeetingPlan } from './meetingPlan.ts';
import { sittingOf } from './sittingOf.ts';
import { type SupportArranged, type SupportOf, supportKey } from './supportKept.ts';

/** What one person needs so as to take part. */
export interface SupportAsked {
  readonly person: Person;
  readonly support: Support;
  /** Of an interpreter. */
  readonly language?: string;
  /** `interpreter (Polish)` */
  readonly words: string;
}

/**
 * `arranged for another time`: the meeting has moved since, or is in another day's diary of whoever was to come.
 * `not needed`: it was arranged, and is not asked for any more, or not by somebody who is asked to the meeting.
 */
export interface SupportNeed extends SupportAsked {
  readonly state: 'not arranged' | 'arranged' | 'arranged for another time' | 'not needed';
  readonly arranged?: SupportArranged;
}

/** Everything that has to be arranged for these people. A language other than English asks for an interpreter by itself. */
export function supportAsked(people: readonly Person[]): readonly SupportAsked[] {
  return people.flatMap((person) => {
    const { language } = person;
    const needs: readonly Support[] =
      language && !person.support.includes('interpreter') ? ['interpreter', ...person.support] : person.support;
    return needs.map((support) => asked(person, support, support === 'interpreter' ? language : undefined));
  });
}

const asked = (person: Person, support: Support, language: string | undefined): SupportAsked => ({
  person,
  support,
  ...(language && { language }),
  words: language ? `${support} (${language})` : support,
});

/** F-INV-08: what everyone asked needs, as the case says now, and what of it is arranged for when they meet. */
export function supportNeeds(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: Pick<MeetingPlan, 'invited' | 'chair' | 'apart' | 'time' | 'mode' | 'place' | 'support'>,
): readonly SupportNeed[] {
  const kept = meeting.support ?? [];
  const needs = supportAsked(everyoneAsked(file, meeting));
  const keys = new Set(needs.map((need) => supportKey(supportOf(need))));
  const left = kept.flatMap(({ person: id, support, language, arranged }): readonly SupportNeed[] => {
    const person = file.people.find((one) => one.id === id);
    if (!arranged || !person || keys.has(supportKey({ person: id, support, ...(language && { language }) }))) return [];
    return [{ ...asked(person, support, language), state: 'not needed', arranged }];
  });
  return [
    ...needs.map((need): SupportNeed => {
      const arranged = kept.find((one) => supportKey(one) === supportKey(supportOf(need)))?.arranged;
      if (!arranged) return { ...need, state: 'not arranged' };
      const fits = sameValue(arranged.for, sittingOf(meeting, need.person.id).time);
      return { ...need, state: fits ? 'arranged' : 'arranged for another time', arranged };
    }),
    ...left,
  ];
}

export const supportOf = ({ person, support, language }: SupportAsked): SupportOf => ({
  person: person.id,
  support,
  ...(language !== undefined && { language }),
});

/** Something that is asked for and not arranged for when they meet: F-INV-08 wants it red. */
export const isUnmet = ({ state }: SupportNeed): boolean =>
  state === 'not arranged' || state === 'arranged for another time';
