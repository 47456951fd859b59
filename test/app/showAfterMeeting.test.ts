import { beforeAll, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { reopenMinutes } from '../../src/app/reopenMinutes.ts';
import { showAfterMeeting } from '../../src/app/showAfterMeeting.ts';
import type { World } from '../../src/app/world.ts';
import { writeLines } from '../../src/domain/meeting/logLines.ts';
import type { SendItem } from '../../src/domain/sending/sendItem.ts';
import { sendKey } from '../../src/domain/sending/sendKey.ts';
import { initialMeeting, wholeMeeting } from '../builders/initialMeeting.ts';
import { eventsOf } from '../builders/recordOf.ts';
import { given } from '../builders/signedIn.ts';
import { refusedByContract } from './kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from './signOff/afterTheMeeting.ts';

const { id } = initialMeeting;
let harness: Awaited<ReturnType<typeof afterTheMeeting>>['harness'];
let world: World;

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  ({ world } = await computerOf(harness, petra));
}, 60_000);

/** The record agrees a day, and nothing is booked on it. */
const toArrange = { what: expect.stringMatching(/^Arrange the .* agreed for/), who: 'Osric Plumtree' };
const after = async () => given(await showAfterMeeting(world, reference, id));

test('Over and not signed off: what was decided, the next day, the actions, and that the chair signs off', async () => {
  const now = await after();
  const agreed = wholeMeeting.find((body) => body.type === 'next meeting');
  expect(now).toMatchObject({ minutes: 'to sign off', have: 0, next: agreed?.value });
  expect(now.actions?.open).toBe(
    new Set(wholeMeeting.flatMap((one) => (one.type === 'action' ? [one.target] : []))).size,
  );
  expect(now.actions?.added).toBe(now.actions?.open);
  expect(now.left[0]).toEqual({ what: 'Sign off the minutes', who: 'Petra Lanternfield', at: 'minutes' });
  // Nothing that anybody said is on this page.
  const said = wholeMeeting.flatMap((one) => (one.type === 'note' || one.type === 'action' ? [one.value] : []));
  for (const value of said)
    for (const words of Object.values(value ?? {}).filter((each) => typeof each === 'string' && each.length > 20))
      expect(JSON.stringify(now)).not.toContain(words);
});

test('What stops the signing off is counted; signed off, the papers are to be sent, then to go to those left', async () => {
  const left = [{ type: 'action', target: 'a-9', value: { what: 'Somebody rings the school' } }] as const;
  given(await world.log.write(reference, id, 'cc-0001.jsonl', writeLines(eventsOf(left, petra.id, 'c')), undefined));
  expect((await after()).left[0]?.what).toMatch(/^Sign off the minutes: 2 things to put right first$/);
  const gone = [...left, { type: 'action withdrawn', target: 'a-9', value: true }] as const;
  const line = writeLines(eventsOf(gone, petra.id, 'd').slice(1));
  given(await world.log.write(reference, id, 'dd-0001.jsonl', line, undefined));
  given(await sign(world));
  expect(await after()).toMatchObject({
    minutes: 'to send',
    left: [{ at: 'send', who: 'Petra Lanternfield' }, toArrange],
  });

  const item = (recipient: string, more: Partial<SendItem>): SendItem => ({
    key: sendKey(id, 1, recipient),
    meeting: id,
    version: 1,
    document: 'papers',
    channel: 'mail',
    recipient,
    recipientName: recipient,
    address: 'someone@home.example',
    state: 'planned',
    owner: { id: tansy.id, name: tansy.displayName },
    ...more,
  });
  given(await world.sends.create(item('p-mother', { state: 'sent', sentAt: world.clock.now() })));
  given(await world.sends.create(item('p-school', {})));
  given(await world.sends.create(item('p-health', { state: 'stopped', attention: 'No mailbox.' })));
  const going = await after();
  expect(going).toMatchObject({ minutes: 'going out', have: 1 });
  expect(going.left.map(({ what, who }) => `${what}: ${who}`)).toEqual(
    expect.arrayContaining([
      'Send the minutes and the plan to 1 more: Petra Lanternfield',
      'Look at 1 that stopped or came back: Tansy Millbrook',
    ]),
  );
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test('Opened again, it says so and counts nothing of the version before as sent', async () => {
  given(await reopenMinutes(world, reference, id, 'A name is wrong.'));
  expect(await after()).toMatchObject({ minutes: 'being corrected', have: 0, left: [{ at: 'minutes' }, toArrange] });
});
