import { expect, test } from 'vitest';
import { panelOf } from '../../emulator/scenarios/heldMeeting.ts';
import { osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207, siblingsApart } from '../../emulator/scenarios/siblingsApart.ts';
import { callByHand, type HandCall } from '../../emulator/tenant/callByHand.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { readCalls } from '../../src/app/readCalls.ts';
import { showMinutes } from '../../src/app/showMinutes.ts';
import { eventsOfAnswer } from '../../src/domain/meeting/call/callQuestion.ts';
import { compareCalls } from '../../src/domain/meeting/call/compareCalls.ts';
import { shortHash } from '../../src/domain/meeting/call/shortHash.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { initialMeeting, wholeMeeting } from '../builders/initialMeeting.ts';
import { siblingsPlan, siblingsRecord } from '../builders/siblingsMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, killHarness } from './kill/killable.ts';

const morning = { from: '2027-01-04T10:00:00.000Z', until: '2027-01-04T11:30:00.000Z' };

async function held(
  plan: Parameters<typeof bookMeeting>[1],
  bodies: readonly EventBody[],
  scenario?: typeof siblingsApart,
) {
  const harness = await killHarness(scenario);
  const computer = async (user: typeof tansy) => (await harness.computer(user, new IDBFactory())).world;
  const hers = await computer(tansy);
  const booking = given(await bookMeeting(hers, plan));
  if (booking.state !== 'booked') throw new Error(booking.state);
  await booking.row;
  const { tenant } = harness;
  const meeting = async (): Promise<Meeting> => given(await hers.meetings.read(booking.meeting.id)).value;
  const { caseReference: reference, id } = await meeting();
  let panels = 0;
  const write = async (...events: readonly EventBody[]) => {
    panels += 1;
    const { file, text } = panelOf(
      `panel${panels}`,
      { id: tansy.id, name: tansy.displayName },
      instant(tenant.context.now()),
      events,
    );
    given(await hers.log.write(reference, id, file, text, undefined));
  };
  tenant.setNow('2027-01-04T11:31:00.000Z');
  await write(...bodies);
  const call = (people: HandCall['people'], joinUrl?: string) => {
    const wrong = callByHand(tenant.context, { ...morning, people, ...(joinUrl && { joinUrl }) });
    if (wrong) throw new Error(wrong);
  };
  const compared = async (world: KillableWorld) => {
    const { seen, without } = given(await readCalls(world, await meeting()));
    const { file, record } = given(await showMinutes(world, reference, id));
    return { without, ...compareCalls({ file, meeting: await meeting(), record }, seen) };
  };
  return { tenant, hers, computer, meeting, write, call, compared };
}

const here = [
  { address: petra.userPrincipalName },
  { address: osric.userPrincipalName },
  { name: 'Myrtle Fay' },
  { address: 'office@inkpotlane.example' },
] as const;

test('F-CAP-01: the organiser compares once Teams has the report; an answer is asked no more, by anybody', async () => {
  const { tenant, hers, computer, meeting, write, call, compared } = await held(planOf(initialMeeting), wholeMeeting);
  call([...here, { name: 'Mum' }]);
  expect(await compared(hers)).toMatchObject({ without: 1, questions: [] });
  tenant.setNow('2027-01-04T11:40:00.000Z');
  const { questions, without } = await compared(hers);
  expect([without, questions.map(({ id }) => id)]).toEqual([0, [`name ${shortHash('mum')}`, 'not in call p-mother']]);
  await write(...eventsOfAnswer(questions[0]!, { say: 'person', person: 'p-mother' }));
  expect(await compared(hers)).toMatchObject({
    agreed: 5,
    questions: [],
    answered: [{ answer: { person: 'p-mother' } }],
  });
  const refused = await readCalls(await computer(petra), await meeting());
  expect(!refused.ok && refused.reason.kind).toBe('not allowed');
});

test('F-CAP-01: everybody but the organiser is refused, whoever chairs or leads; a guest with only a name is asked about', async () => {
  const { tenant, hers, computer, meeting, call, compared } = await held(planOf(initialMeeting), wholeMeeting);
  call([...here, { name: 'Marigold Fay' }, { name: 'iPhone von M.' }]);
  tenant.setNow('2027-01-04T12:00:00.000Z');
  for (const user of [petra, osric]) {
    const refused = await readCalls(await computer(user), await meeting());
    expect(!refused.ok && refused.reason.kind).toBe('not allowed');
  }
  // The list stays as it was: a name that is nobody's is a question and no attendance.
  const { questions } = await compared(hers);
  expect(questions).toMatchObject([{ kind: 'who', name: 'iPhone von M.' }]);
});

test('A call that broke off has several reports, and they are one call', async () => {
  const { tenant, hers, call, compared } = await held(planOf(initialMeeting), wholeMeeting);
  const stays = (from: string, until: string) => [
    { from: `2027-01-04T${from}:00.000Z`, until: `2027-01-04T${until}:00.000Z` },
  ];
  const mother = { name: 'Marigold Fay (Guest)' };
  call([...here, mother].map((one) => ({ ...one, stays: stays('10:00', '10:40') })));
  call([...here, mother].map((one) => ({ ...one, stays: stays('10:44', '11:30') })));
  tenant.setNow('2027-01-04T12:00:00.000Z');
  expect(await compared(hers)).toMatchObject({ agreed: 5, questions: [] });
});

test('Nothing is asked of Teams about a meeting in person, or one that is not over', async () => {
  const { tenant, hers, meeting } = await held(planOf(initialMeeting), wholeMeeting);
  const asked = () => tenant.requests().filter(({ url }) => url.includes('onlineMeetings')).length;
  const before = asked();
  const inPerson: Meeting = { ...(await meeting()), mode: 'in person', place: 'Room 2' };
  expect(given(await readCalls(hers, inPerson))).toEqual({ seen: [], without: 0, closed: 0 });
  tenant.setNow('2027-01-04T11:00:00.000Z');
  expect(given(await readCalls(hers, await meeting()))).toEqual({ seen: [], without: 0, closed: 0 });
  expect(asked()).toBe(before);
});

test('F-DIS-03: whoever is kept apart has a call of their own, and each is compared with its own people', async () => {
  const { tenant, hers, meeting, call, compared } = await held(siblingsPlan, siblingsRecord, siblingsApart);
  const { joinUrl, apart } = await meeting();
  const name = (id: string) => caseLh5207.people.find((person) => person.id === id)!.name;
  const linden = siblingsApart.users.at(-1)!;
  call(
    [{ address: petra.userPrincipalName }, ...['p-mother', 'p-school', 'p-health'].map((id) => ({ name: name(id) }))],
    joinUrl,
  );
  tenant.setNow('2027-01-04T12:00:00.000Z');
  // No report of the father's call yet: he is not missed in the other one, and neither is the lead worker who sat with him.
  const half = await compared(hers);
  expect([half.without, half.questions.map(({ id }) => id)]).toEqual([1, ['not in call p-keyworker']]);
  call([{ address: linden.userPrincipalName }, { name: name('p-father') }], apart[0]?.joinUrl);
  expect(await compared(hers)).toMatchObject({ without: 0, agreed: 6, questions: [] });
});
