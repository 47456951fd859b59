import { expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { continueRemoval } from '../../../src/app/continueRemoval.ts';
import { removeText } from '../../../src/app/removeText.ts';
import type { ActionText } from '../../../src/domain/meeting/event.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../signOff/afterTheMeeting.ts';
import { nameManager, whereIs } from './removed.ts';

const { id } = initialMeeting;
const time = { date: day('2027-02-12'), start: '10:00', end: '11:00' };

test('A removal names the record of a later meeting that words the same action, until it is removed there too', async () => {
  const { harness } = await afterTheMeeting();
  const { world } = await computerOf(harness, petra);
  await nameManager((await computerOf(harness, tansy)).world, petra);
  given(await sign(world));
  const later: Meeting = { ...initialMeeting, id: 'LH-4163-review-1', kind: 'review', time };
  given(await world.meetings.create(later));
  const { what } = given(await world.folder.readCase(reference)).value.plan.actions.find((one) => one.id === 'a-1')!;
  const write = async (name: string, value: ActionText) =>
    given(
      await world.log.write(
        reference,
        later.id,
        `${name}-0001.jsonl`,
        writeLines(eventsOf([{ type: 'action', target: 'a-1', value }], tansy.id, name)),
        undefined,
      ),
    );
  await write('dd', { what, by: day('2027-03-01') });
  const action = {
    reason: 'Said of the wrong child.',
    texts: [{ of: 'action', target: 'a-1' }],
  } as const;
  const [removal] = given(await removeText(world, reference, id, action)).removals;
  expect(removal?.left).toEqual(['The record of the meeting on Friday 12 February 2027 has it too: remove it there']);
  expect(await whereIs(harness, what)).toEqual(['dd-0001.jsonl 1.0']);
  given(await removeText(world, reference, later.id, action));
  const [again] = given(await continueRemoval(world, reference, id, removal!.id)).removals;
  expect(again).not.toHaveProperty('left');
  expect(await whereIs(harness, what)).toEqual([]);
});
