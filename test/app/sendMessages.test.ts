import { beforeEach, expect, test } from 'vitest';
import { petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { sendingState } from '../../src/app/sendingState.ts';
import { type MessagesToSend, sendMessages } from '../../src/app/sendMessages.ts';
import { sendPapers } from '../../src/app/sendPapers.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness } from './kill/killable.ts';
import { papersTo, signedOff } from './kill/papersToSend.ts';

let harness: KillHarness;
let hers: KillableWorld;

beforeEach(async () => {
  harness = await killHarness();
  await signedOff(harness);
  hers = (await harness.computer(petra, new IDBFactory())).world;
});

const two = papersTo(2);
const [mother, school] = two.recipients.map(({ person }) => person);
const { reference, meetingId } = two;

/** One question to each, in words of their own; nothing attached. */
const asking = (document: MessagesToSend['document'], version = 1): MessagesToSend => ({
  reference,
  meetingId,
  document,
  version,
  messages: [mother!, school!].map((person) => ({
    person,
    subject: `A question about the meeting, ${document} ${version}`,
    html: `<p>For ${person.role}</p>`,
    attachments: [],
  })),
});

test('F-INV-07: each gets their own words; the same request again, on any device, sends nothing', async () => {
  for (const where of ['first', 'again']) {
    const views = given(await sendMessages(hers, asking('update request')));
    expect(
      views.map(({ state }) => state),
      where,
    ).toEqual(['sent', 'sent']);
  }
  const received = harness.tenant.received();
  expect(received.map(({ to, html, attachments }) => [to, html, attachments])).toEqual([
    [mother!.email, '<p>For mother</p>', []],
    [school!.email, '<p>For school</p>', []],
  ]);
});

test('A chase, a second chase and the papers are each their own message, and only the papers meet the clock', async () => {
  given(await sendMessages(hers, asking('chase')));
  given(await sendMessages(hers, asking('chase', 2)));
  expect(harness.tenant.received()).toHaveLength(4);
  expect(given(await hers.meetings.read(meetingId)).value.stage).toBe('signed off');
  expect(given(await hers.cases.read(reference)).value.meetings[0]?.papers).toBeUndefined();
  expect(given(await sendingState(hers, meetingId, 1))).toEqual([]);
  expect(given(await sendingState(hers, meetingId, 2, 'chase'))).toHaveLength(2);

  given(await sendPapers(hers, two));
  expect(harness.tenant.received()).toHaveLength(6);
  expect(given(await hers.meetings.read(meetingId)).value.stage).toBe('sent');
  expect(given(await hers.cases.read(reference)).value.meetings[0]?.papers).toEqual({ due: 2, sent: 2 });
});

test('Somebody who may not be written to is stopped with the reason, and the others are asked', async () => {
  const [first, second] = asking('update request').messages;
  const views = given(
    await sendMessages(hers, { ...asking('update request'), messages: [{ ...first!, stops: 'Refused.' }, second!] }),
  );
  expect(views.map(({ state, attention }) => [state, attention])).toEqual([
    ['stopped', 'Refused.'],
    ['sent', undefined],
  ]);
  expect(harness.tenant.received().map(({ to }) => to)).toEqual([school!.email]);
});
