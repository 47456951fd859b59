import type { CaseFile, Person } from '../case/caseFile.ts';
import { profileOf } from '../procedure/inForce.ts';
import { longDate } from '../time/dateWords.ts';
import type { EventOfMeeting } from './eventsOf.ts';

/** The invitation as a letter, for somebody who is not mailed. It is to them alone, so it greets them by name. */
export function invitationLetter(file: CaseFile, person: Person, event: EventOfMeeting): string {
  const { time, mode, place, invitation } = event;
  const lead = file.people.find(({ id }) => id === file.leadWorker)?.name ?? 'us';
  const where =
    mode === 'teams'
      ? `We meet online. You can take part from a phone or a computer, or sit with one of us: ask ${lead}.`
      : `We meet at ${place.trim()}.`;
  return [
    `Dear ${person.name},`,
    `You are invited to a family meeting on ${longDate(time.date)}, from ${time.start} to ${time.end}.`,
    where,
    ...invitation.text
      .split('\n\n')
      .filter((paragraph) => /^(What it is for|Who comes|If it is about|What you can ask)/.test(paragraph))
      .filter((paragraph) => person.side !== 'agency' || !paragraph.startsWith('If it is about')),
    `Tell ${lead} whether you can come. If you cannot, tell us what you would like to be said.`,
  ].join('\n\n');
}

/** For whoever only hears that there is a plan. Given or posted, never mailed: it names the children. */
export function toldLetter(file: CaseFile, person: Person): string {
  const plan = profileOf(file.procedure)?.words.plan ?? 'Child in Need plan';
  const lead = file.people.find(({ id }) => id === file.leadWorker)?.name ?? '';
  const children = file.children.map(({ name, born }) => `${name}, born ${longDate(born)}`).join('\n');
  return [
    `Dear ${person.name},`,
    `A ${plan} is being made for:`,
    children,
    'You are not asked to come to the meeting. If you know something that the plan should take account of, tell us before it.',
    `Who to speak to: ${lead}.`,
  ].join('\n\n');
}
