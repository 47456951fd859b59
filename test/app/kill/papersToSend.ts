import { IDBFactory } from 'fake-indexeddb';
import { caseLh4163, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { DeliveredMail } from '../../../emulator/tenant/delivered.ts';
import type { SendView } from '../../../src/app/sendingState.ts';
import type { PapersToSend } from '../../../src/app/sendPapers.ts';
import { coverMail } from '../../../src/domain/papers/coverMail.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import type { KillHarness, Moment } from './killable.ts';

const everyone = ['p-mother', 'p-school', 'p-keyworker', 'p-father', 'p-grandmother', 'p-health', 'p-sswop'];
const bytes = (text: string) => new TextEncoder().encode(text);

/** The signed-off papers of Elfrida's initial meeting, to the first so many of the seven who are due them. */
export function papersTo(count: number): PapersToSend {
  const { subject, html } = coverMail({ papers: ['minutes', 'plan'], meeting: initialMeeting });
  return {
    reference: caseLh4163.reference,
    meetingId: initialMeeting.id,
    version: 1,
    recipients: everyone
      .slice(0, count)
      .map((id) => ({ person: caseLh4163.people.find((person) => person.id === id)!, because: 'attended' as const })),
    subject,
    html,
    attachments: [
      { name: 'Minutes 2027-01-04 version 1.docx', bytes: bytes('the minutes as signed off') },
      { name: 'Plan 2027-01-04 version 1.docx', bytes: bytes('the plan as signed off') },
    ],
  };
}

/** Tuesday 5 January 2027, 10:00: the meeting was yesterday, its minutes are signed off, nothing has been sent. */
export async function signedOff(harness: KillHarness): Promise<Moment> {
  harness.tenant.setNow('2027-01-05T10:00:00.000Z');
  const { world } = await harness.computer(petra, new IDBFactory());
  const signOff = { version: 1, by: world.identity.me, at: world.clock.now(), covered: [] };
  given(
    await world.meetings.create({ ...initialMeeting, stage: 'signed off', signOff, minutesDue: day('2027-01-11') }),
  );
  return harness.keep();
}

/** Who got how much, counted at the recipients. */
export interface Count {
  readonly none: readonly string[];
  readonly twice: readonly string[];
  readonly misdirected: readonly string[];
}

export function countAtRecipients(received: readonly DeliveredMail[], papers: PapersToSend): Count {
  const mails = received.filter(({ kind }) => kind === 'mail');
  const addresses = papers.recipients.map(({ person }) => person.email!);
  const got = (address: string) => mails.filter(({ to }) => to === address).length;
  const planned = JSON.stringify([papers.subject, papers.attachments.map(({ name, bytes: b }) => [name, base64(b)])]);
  const whole = ({ subject, attachments }: DeliveredMail) =>
    JSON.stringify([subject, attachments.map(({ name, bytesBase64 }) => [name, bytesBase64])]) === planned;
  return {
    none: addresses.filter((address) => got(address) === 0),
    twice: addresses.filter((address) => got(address) > 1),
    misdirected: mails.filter((mail) => !addresses.includes(mail.to) || !whole(mail)).map(({ to }) => to),
  };
}

const base64 = (b: Uint8Array) => Buffer.from(b).toString('base64');

/** Recipients about whom the screen asks a plain question. */
export const questioned = (views: readonly SendView[]): readonly string[] =>
  views.filter(({ question }) => question !== undefined).map(({ address }) => address);
