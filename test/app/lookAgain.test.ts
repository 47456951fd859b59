import { beforeEach, describe, expect, it } from 'vitest';
import { caseLh4163, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { type LookAt, lookAgain } from '../../src/app/lookAgain.ts';
import type { Clock } from '../../src/app/ports/clock.ts';
import { readDiaries } from '../../src/app/readDiaries.ts';
import { requiredPeople } from '../../src/domain/meeting/becameBusy.ts';
import { eventsOf } from '../../src/domain/meeting/eventsOf.ts';
import type { Meeting, MeetingTime } from '../../src/domain/meeting/meeting.ts';
import { planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { movingEvents, ownEvents } from '../../src/domain/meeting/ownEvents.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type BookedTown, bookedTown } from './changing/booked.ts';

const monday = initialMeeting.time;
/** Free for both of the council, as the scenario has them. */
const afternoon: MeetingTime = { date: day('2027-01-04'), start: '12:00', end: '13:30' };
const required = requiredPeople(leicestershire, caseLh4163, 'initial', 'p-sswop');

let town: BookedTown;
beforeEach(async () => {
  town = await bookedTown();
});

/** As the browser's: waiting takes longer than any answer does. */
const patient = (more: Partial<Clock> = {}) => ({
  freeBusy: town.hers.freeBusy,
  clock: { ...town.hers.clock, wait: () => new Promise<void>(() => {}), ...more },
});
const seenBefore = async () => (await readDiaries(town.hers, caseLh4163.people, monday.date, monday.date)).diaries;
const asNewMeeting = (time: MeetingTime, before: LookAt['before']): LookAt => ({
  planned: eventsOf(caseLh4163, { ...planOf(initialMeeting), time }, initialMeeting.organiser),
  required,
  before,
  own: [],
});
const petraTakes = (time: MeetingTime) =>
  town.his.calendar.create({
    key: `dentist ${time.start}`,
    subject: 'Dentist',
    html: '',
    time,
    teams: false,
    place: 'Elsewhere',
    attendees: [],
  });

/** In Outlook: then the meeting stands in her calendar as busy, not as tentative. */
async function petraAccepts() {
  const { tenant } = town.harness;
  const headers = { authorization: `Bearer ${await tenant.tokenFor(petra.id)}`, 'content-type': 'application/json' };
  const ask = (path: string, init: RequestInit) =>
    tenant.handle(new Request(`${tenant.context.origin}/v1.0/me/events${path}`, { ...init, headers }));
  const { value } = (await (await ask('', {})).json()) as { readonly value: readonly { readonly id: string }[] };
  const accepted = await ask(`/${value.at(-1)?.id}/accept`, { method: 'POST', body: '{"sendResponse":true}' });
  if (!accepted.ok) throw new Error(await accepted.text());
}

describe('F-SCH-04 diaries are looked at once more before invitations leave', () => {
  it('goes on where nothing has changed', async () => {
    expect(await lookAgain(patient(), asNewMeeting(afternoon, await seenBefore()))).toEqual({ is: 'go' });
  });

  it('says who has become busy meanwhile', async () => {
    const before = await seenBefore();
    given(await petraTakes({ ...afternoon, start: '13:00', end: '14:00' }));
    const looked = await lookAgain(patient(), asNewMeeting(afternoon, before));
    expect(looked).toMatchObject({ is: 'busy', busy: [{ person: { id: 'p-sswop' }, how: 'busy', time: afternoon }] });
    expect(await lookAgain(patient(), asNewMeeting(afternoon, await seenBefore()))).toEqual({ is: 'go' });
  });

  it('moving it, the meeting’s own event makes nobody busy', async () => {
    const meeting: Meeting = await town.meeting();
    const later = { ...monday, start: '10:30', end: '12:00' };
    const planned = movingEvents(caseLh4163, meeting).map(({ people }) => ({ time: later, people }));
    const before = new Map();
    await petraAccepts();
    const own = ownEvents(caseLh4163, meeting);
    given(await petraTakes({ ...monday, start: '16:00', end: '17:00' }));
    expect(await lookAgain(patient(), { planned, required, before, own })).toEqual({ is: 'go' });
    given(await petraTakes({ ...monday, start: '11:30', end: '12:00' }));
    expect(await lookAgain(patient(), { planned, required, before, own })).toMatchObject({ is: 'busy' });
  });

  it.each(['503', '401', 'drop before'] as const)('after %s it goes on, not checked', async (kind) => {
    const before = await seenBefore();
    town.harness.tenant.setFaults([{ kind, match: { path: 'getSchedule' }, times: 40 }]);
    expect(await lookAgain(patient(), asNewMeeting(afternoon, before))).toEqual({ is: 'not checked' });
  });

  it('waits four seconds and no longer', async () => {
    const waited: number[] = [];
    const clock = {
      ...town.hers.clock,
      wait: async (milliseconds: number) => {
        waited.push(milliseconds);
      },
    };
    const never = { between: () => new Promise<never>(() => {}) };
    expect(await lookAgain({ freeBusy: never, clock }, asNewMeeting(afternoon, new Map()))).toEqual({
      is: 'not checked',
    });
    expect(waited).toEqual([4000]);
  });

  it('a diary that cannot be seen is not checked; where there is none to see nothing is asked', async () => {
    const people = caseLh4163.people.map((person) =>
      person.side === 'council' ? { ...person, email: 'gone@council.example' } : person,
    );
    const planned = [{ time: afternoon, people }];
    expect(await lookAgain(patient(), { planned, required, before: new Map(), own: [] })).toEqual({
      is: 'not checked',
    });
    const outsiders = [{ time: afternoon, people: people.filter(({ side }) => side !== 'council') }];
    const before = town.harness.tenant.requests().length;
    expect(await lookAgain(patient(), { planned: outsiders, required, before: new Map(), own: [] })).toEqual({
      is: 'go',
    });
    expect(town.harness.tenant.requests()).toHaveLength(before);
  });
});
