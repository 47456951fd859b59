import { expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { checkSignedRecord } from '../../../src/app/checkSignedRecord.ts';
import { continueRemoval } from '../../../src/app/continueRemoval.ts';
import { removeText } from '../../../src/app/removeText.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { unfinished } from '../../../src/domain/meeting/removal.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillHarness, refusedByContract } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../signOff/afterTheMeeting.ts';
import { asked, nameManager, versionsWithout, whereIs, words } from './removed.ts';

const { id } = initialMeeting;

/** Days later, twice: somebody of the case saves it with another goal, and the log's files are written once more as they are. */
async function saveInBetween(harness: KillHarness) {
  const { world } = await computerOf(harness, osric);
  for (const at of [20, 21]) {
    harness.tenant.setNow(`2027-01-${at}T09:00:00.000Z`);
    const { value: file, etag } = given(await world.folder.readCase(reference));
    given(await world.folder.writeCase({ ...file, plan: { ...file.plan, safetyGoal: `Goal ${at}` } }, etag));
    for (const { name, etag: was } of given(await world.log.list(reference, id))) {
      const text = given(await world.log.read(reference, id, name));
      given(await world.log.write(reference, id, name, text, was));
    }
  }
  harness.tenant.setNow('2027-01-22T09:00:00.000Z');
}

test('Killed before and after every request, a removal is finished by someone else days later, no fault is seen on the way, and what was saved in between without the words stays', async () => {
  const { harness } = await afterTheMeeting();
  given(await sign((await computerOf(harness, petra)).world));
  await nameManager((await computerOf(harness, tansy)).world, petra);
  // What is done already, only a manager goes over once more.
  await nameManager((await computerOf(harness, petra)).world, tansy);
  const ready = harness.keep();
  let points = 0;
  let stayed = 0;
  for (const die of ['before', 'after'] as const) {
    // Every third one each, in turn: all of them are 210 and take minutes.
    for (let at = die === 'before' ? 1 : 2; ; at += 3) {
      harness.goBackTo(ready);
      const victim = await computerOf(harness, petra, { at, die });
      const ended = await victim.life.run(() => removeText(victim.world, reference, id, asked));
      if (ended !== 'died') break;
      points += 1;
      const where = `${die} ${at}`;
      const { world } = await computerOf(harness, tansy);
      const begun = given(await world.meetings.read(id)).value;
      const between = given(await checkSignedRecord(world, reference, begun, begun.signOff!)).map(({ kind }) => kind);
      expect(between, where).not.toContain('changed');
      const removal = unfinished(begun.removals);
      // Killed before it was written down, nothing was touched; after its last word, nothing is left.
      if (!removal && begun.removals.length === 0) continue;
      const before = versionsWithout(harness, words);
      await saveInBetween(harness);
      const savedMeanwhile = [...versionsWithout(harness, words)].filter((version) => !before.has(version));
      const meeting = given(await continueRemoval(world, reference, id, begun.removals[0]!.id));
      expect(await whereIs(harness, words), where).toEqual([]);
      const now = versionsWithout(harness, words);
      expect(
        savedMeanwhile.filter((version) => !now.has(version)),
        where,
      ).toEqual([]);
      stayed += savedMeanwhile.length;
      expect(meeting.removals[0], where).toMatchObject({ by: { id: petra.id }, done: expect.any(String) });
      expect(meeting.removals[0], where).not.toHaveProperty('left');
      const kinds = given(await checkSignedRecord(world, reference, meeting, meeting.signOff!)).map(({ kind }) => kind);
      for (const kind of ['changed', 'missing', 'arrived after sign-off', 'written by another hand'])
        expect(kinds, where).not.toContain(kind);
      expect((await papersFor(world, reference, meeting)).ok, where).toBe(true);
      expect(refusedByContract(harness.tenant), where).toEqual([]);
    }
  }
  console.log(`A removal was killed at ${points} points; ${stayed} versions saved in between stayed`);
  expect(points).toBeGreaterThan(40);
}, 600_000);
