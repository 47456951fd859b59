import type { Meeting } from '../../meeting/meeting.ts';
import { dayAndMonth } from '../../time/dateWords.ts';
import { areApart } from '../areApart.ts';
import type { CaseFile, Person } from '../caseFile.ts';
import { advice, type CaseProblem } from './caseProblem.ts';
import type { TypedCase, TypedPerson } from './typedCase.ts';

/**
 * What a change to someone who is asked to a meeting does not do by itself: saving a case changes no invitation that has
 * left. Said beside the field that was changed.
 */
export function changeAdvice(was: CaseFile, typed: TypedCase, meetings: readonly Meeting[]): readonly CaseProblem[] {
  const ahead = meetings.filter(({ stage }) => stage === 'booking' || stage === 'booked');
  const asked = (id: string) => ahead.find(({ invited, chair }) => invited.includes(id) || chair === id);
  const people = typed.people.flatMap((person) => {
    const before = was.people.find(({ id }) => id === person.id);
    const meeting = asked(person.id);
    return before && meeting ? ofPerson(before, person, meeting, { was, typed }) : [];
  });
  const [first] = ahead;
  const withdrawn = was.consent.state === 'given' && typed.consent.state !== 'given';
  const words =
    first &&
    `Agencies are asked to the meeting of ${dayAndMonth(first.time.date)} already. Open it and take off whoever should not come.`;
  return words && withdrawn ? [...people, advice('consent', words)] : people;
}

function ofPerson(
  before: Person,
  person: TypedPerson,
  { time }: Meeting,
  { was, typed }: { readonly was: CaseFile; readonly typed: TypedCase },
): readonly CaseProblem[] {
  const day = dayAndMonth(time.date);
  const say = (field: string, words: string) => advice(`${person.id}/${field}`, words, person.name.trim());
  const found: CaseProblem[] = [];
  if ((before.email ?? '').toLowerCase() !== person.email.trim().toLowerCase() && before.email)
    found.push(
      say(
        'email',
        `The invitation to the meeting of ${day} went to ${before.email}. Saving does not move it: open the meeting to take them off and add them again.`,
      ),
    );
  if (before.papersBy !== person.papersBy)
    found.push(
      say(
        'papersBy',
        person.papersBy === 'print'
          ? `The invitation to the meeting of ${day} has gone by email. From now on everything is in print.`
          : `For the meeting of ${day} they were told on paper or by phone. Open it to send the invitation by email.`,
      ),
    );
  const newlyApart = typed.people.find(
    (other) => other.id !== person.id && areApart(typed, person.id, other.id) && !areApart(was, person.id, other.id),
  );
  if (newlyApart)
    found.push(
      say(
        'apartFrom',
        `Both may be asked to the meeting of ${day} already, and see each other’s name there. Open it now and give one of them an event or a meeting of their own.`,
      ),
    );
  if (
    before.consent !== (person.consent || undefined) &&
    (person.consent === 'refused' || person.consent === 'not asked')
  )
    found.push(say('consent', `They are asked to the meeting of ${day} already. Open it to take them off.`));
  return found;
}
