import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { answerByHand } from '../../emulator/tenant/answerByHand.ts';
import { askForUpdate } from '../../src/app/askForUpdate.ts';
import { readAsked } from '../../src/app/asking/asked.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { chase } from '../../src/app/chase.ts';
import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, killHarness, refusedByContract } from './kill/killable.ts';

const { caseReference: reference, id } = initialMeeting;
const everyName = /Elfrida|Marigold|Tobias|Myrtle|Inglenook|Applegarth|Gale|Fay|E\.F\.|LH-4163/;

async function booked() {
  const harness = await killHarness();
  const { tenant } = harness;
  const computer = async (user: typeof tansy) => (await harness.computer(user, new IDBFactory())).world;
  const [hers, his] = [await computer(tansy), await computer(osric)];
  const booking = given(await bookMeeting(hers, planOf(initialMeeting)));
  if (booking.state !== 'booked') throw new Error(booking.state);
  await booking.row;
  const answer = (from: string, how: string) => answerByHand(tenant.context, { from, answer: how });
  const mails = () => tenant.received().filter(({ kind }) => kind === 'mail');
  const run = async (world: KillableWorld, people: readonly string[]) =>
    given(await chase(world, reference, id, people));
  const ask = async (world: KillableWorld, people: readonly string[]) =>
    given(await askForUpdate(world, reference, id, people));
  const changeCase = async (into: (was: CaseFile) => CaseFile) => {
    const { value, etag } = given(await hers.folder.readCase(reference));
    given(await hers.folder.writeCase(into(value), etag));
  };
  const changeMeeting = async (into: (was: Meeting) => Meeting) => {
    const { value, etag } = given(await hers.meetings.read(id));
    given(await hers.meetings.update(into(value), etag));
  };
  return { tenant, hers, his, changeCase, changeMeeting, answer, mails, run, ask };
}

test('F-INV-07, F-PRE-01: each silent person gets one message of their own, nobody copied and nobody named', async () => {
  const { hers, mails, run, tenant } = await booked();
  const { views } = await run(hers, ['p-mother', 'p-school']);
  expect(views.map(({ recipient, state }) => [recipient, state])).toEqual([
    ['p-mother', 'sent'],
    ['p-school', 'sent'],
  ]);
  expect(mails().map(({ to }) => to)).toEqual(['marigold.fay@post.example', 'office@inkpotlane.example']);
  for (const { subject, html } of mails()) {
    expect(subject).toBe('Can you come? Family meeting, Monday 4 January 2027, 10:00');
    expect(html).toContain('from 10:00 to 11:30. We have not heard from you yet.');
    expect(`${subject} ${html}`).not.toMatch(everyName);
  }
  expect(refusedByContract(tenant)).toEqual([]);
});

test('Pressed twice, by two people, at once or later that day: one message. The next day: one more', async () => {
  const { hers, his, mails, run, tenant } = await booked();
  await Promise.all([run(hers, ['p-mother']), run(hers, ['p-mother'])]);
  await run(his, ['p-mother']);
  expect(mails()).toHaveLength(1);
  tenant.setNow('2026-12-23T09:05:00.000Z');
  await run(his, ['p-mother', 'p-school']);
  expect(mails()).toHaveLength(3);
  expect(mails().filter(({ to }) => to === 'marigold.fay@post.example')).toHaveLength(2);
  const asked = given(await readAsked(hers, id));
  expect(asked.get('p-mother')?.chase).toMatchObject({ version: 2, view: { state: 'sent' } });
  expect(asked.get('p-school')?.chase?.version).toBe(1);
});

test('Two presses for two people at once: each gets theirs', async () => {
  const { hers, mails, run } = await booked();
  const [one, other] = await Promise.all([run(hers, ['p-mother']), run(hers, ['p-school'])]);
  expect([one.views[0]?.recipient, other.views[0]?.recipient]).toEqual(['p-mother', 'p-school']);
  expect(mails()).toHaveLength(2);
});

test('Somebody who has answered meanwhile is left in peace', async () => {
  const { hers, mails, answer, run } = await booked();
  answer('marigold.fay@post.example', 'tentativelyAccepted');
  expect(await run(hers, ['p-mother', 'p-father'])).toMatchObject({
    answered: ['p-mother'],
    views: [{ recipient: 'p-father', state: 'sent' }],
  });
  expect(mails().map(({ to }) => to)).toEqual(['tobias.fay@post.example']);
});

test('F-INV-03: without consent nothing goes to an agency; with it the same message begins anew', async () => {
  const { hers, changeCase, mails, run } = await booked();
  const { consent } = given(await hers.folder.readCase(reference)).value;
  await changeCase((was) => ({ ...was, consent: { state: 'not asked' } }));
  const { views } = await run(hers, ['p-police', 'p-father']);
  expect(views).toMatchObject([
    { recipient: 'p-father', state: 'sent' },
    { recipient: 'p-police', state: 'stopped', attention: expect.stringContaining('has not been asked') },
  ]);
  expect(mails()).toHaveLength(1);
  await changeCase((was) => ({ ...was, consent }));
  await run(hers, ['p-police']);
  expect(mails().map(({ to }) => to)).toEqual(['tobias.fay@post.example', 'pc.gale@police.example']);
});

test.each(['drop after commit', '504 after commit', 'send lag'] as const)(
  'After %s in the sending there is one message, and asking again sends none',
  async (kind) => {
    const { hers, mails, run, tenant } = await booked();
    tenant.setFaults([{ kind, match: { method: 'POST', path: '/send$' }, times: 1 }]);
    await run(hers, ['p-mother']);
    await run(hers, ['p-mother']);
    expect(mails()).toHaveLength(1);
  },
);

test('F-INV-07: the request for a written update has the procedure’s headings, in the words for each side', async () => {
  const { hers, ask, mails } = await booked();
  for (const _time of [1, 2]) await ask(hers, ['p-police', 'p-father']);
  const htmlTo = (address: string) => mails().filter(({ to }) => to === address);
  expect(mails()).toHaveLength(2);
  expect(htmlTo('pc.gale@police.example')[0]?.html).toMatch(
    /What you are worried about:.*What is working well:.*What you will do:/s,
  );
  expect(htmlTo('tobias.fay@post.example')[0]?.html).toContain('What you would like to be said in the meeting:');
  for (const { subject, html } of mails()) expect(`${subject} ${html}`).not.toMatch(everyName);
  expect(given(await readAsked(hers, id)).get('p-police')).toMatchObject({
    'update request': { version: 1, view: { state: 'sent' } },
  });
});

test('F-INV-05: a person kept apart hears of their own time and of no other', async () => {
  const { hers, changeMeeting, mails, run } = await booked();
  await changeMeeting((now) => {
    const own = { date: now.time.date, start: '14:00', end: '15:00' };
    const sitting = { person: 'p-father', how: 'own meeting', time: own, mode: 'in person', place: 'Room 2' } as const;
    return { ...now, invited: now.invited.filter((one) => one !== 'p-father'), apart: [sitting] };
  });
  await run(hers, ['p-father']);
  expect(mails()[0]?.html).toContain('from 14:00 to 15:00');
  expect(mails()[0]?.html).toContain('We meet at Room 2.');
  expect(`${mails()[0]?.subject} ${mails()[0]?.html}`).not.toContain('10:00');
});

test('A tab stood open: the message has the time, the address and the consent of now, not those of the page', async () => {
  const { hers, changeCase, changeMeeting, mails, run, ask } = await booked();
  const email = 'new@post.example';
  await changeCase((was) => ({
    ...was,
    people: was.people.map((one) => (one.id === 'p-mother' ? { ...one, email } : one)),
    consent: { state: 'not asked' },
  }));
  await changeMeeting((was) => ({ ...was, time: { ...was.time, start: '13:00', end: '14:30' } }));
  const { views } = await run(hers, ['p-mother', 'p-police']);
  expect(views.map(({ state }) => state).toSorted()).toEqual(['sent', 'stopped']);
  await ask(hers, ['p-mother']);
  expect(mails().map(({ to }) => to)).toEqual([email, email]);
  for (const { html } of mails()) expect(html).toContain('13:00');
});

test('A tab stood open: nothing goes of a meeting that was called off, or to somebody who is not asked any more', async () => {
  const { hers, changeMeeting, mails, run, ask } = await booked();
  await changeMeeting((was) => ({ ...was, invited: was.invited.filter((one) => one !== 'p-mother') }));
  expect((await run(hers, ['p-mother'])).views).toMatchObject([{ state: 'stopped' }]);
  await changeMeeting((was) => ({ ...was, stage: 'cancelled' }));
  expect(await ask(hers, ['p-school'])).toMatchObject([
    { state: 'stopped', attention: expect.stringMatching(/not booked/) },
  ]);
  expect(mails()).toEqual([]);
});
