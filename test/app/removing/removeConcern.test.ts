import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { continueRemoval } from '../../../src/app/continueRemoval.ts';
import { removeText } from '../../../src/app/removeText.ts';
import { saveCase } from '../../../src/app/saveCase.ts';
import { showRemoval } from '../../../src/app/showRemoval.ts';
import { whoHasIt } from '../../../src/app/whoHasIt.ts';
import type { World } from '../../../src/app/world.ts';
import { withConcern, withdrawnConcern } from '../../../src/domain/case/agencyConcern.ts';
import { reworded } from '../../../src/domain/case/concernWords.ts';
import { unfinished } from '../../../src/domain/meeting/removal.ts';
import { sendKey } from '../../../src/domain/sending/sendKey.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { answer, concern } from '../../builders/concern.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillHarness, type Moment, refusedByContract } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, shownTo, sign } from '../signOff/afterTheMeeting.ts';
import { nameManager, asked as statement, whereIs } from './removed.ts';

const { id } = initialMeeting;
const asked = { texts: [{ of: 'concern', target: concern.id }], reason: 'It was of another family.' } as const;
const wordings = [concern.what, 'No place, the school says.', answer.what];

let harness: KillHarness;
let ready: Moment;
let world: World;

const caseNow = async () => given(await world.folder.readCase(reference)).value;
const everywhere = async () => (await Promise.all(wordings.map((words) => whereIs(harness, words)))).flat();

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  const support = (await computerOf(harness, tansy)).world;
  await nameManager(support, petra);
  const chair = (await computerOf(harness, petra)).world;
  await nameManager(chair, tansy);
  given(await sign(chair));
  const raised = given(await chair.folder.readCase(reference)).value;
  const first = given(await saveCase(chair, raised, withConcern(raised, concern))).file;
  const noted = { id: 'w-1', by: 'Petra Lanternfield', at: chair.clock.now() };
  const put = reworded(concern, { ...noted, what: wordings[1] ?? '' });
  const second = given(await saveCase(chair, first, withConcern(first, put))).file;
  const other = { ...concern, id: 'k-other', what: 'The health visitor was not asked.', answers: [answer] };
  const told = withConcern(second, { ...put, answers: [answer] });
  const third = given(await saveCase(chair, second, told)).file;
  given(await saveCase(chair, third, withConcern(third, { ...other, answers: [] })));
  ready = harness.keep();
}, 60_000);

beforeEach(async () => {
  harness.goBackTo(ready);
  ({ world } = await computerOf(harness, petra));
});

describe('F-CAP-07: Remove text, of what an agency raised after the meeting', () => {
  it('takes every wording and every answer out of the case and out of the earlier versions of its file', async () => {
    expect((await everywhere()).length).toBeGreaterThan(3);
    const plan = given(await showRemoval(world, reference, id, asked.texts));
    expect(plan).toMatchObject({ files: 0, planned: { events: [], papers: [], throwAway: [], plan: [] } });
    expect(plan.earlier).toBeGreaterThan(2);
    expect(JSON.stringify(plan.planned)).not.toMatch(/breakfast|school says|hub/);
    const meeting = given(await removeText(world, reference, id, { ...asked, seen: plan.planned }));
    expect(await everywhere()).toEqual([]);
    const [removal] = meeting.removals;
    expect(removal).toMatchObject({
      by: { name: 'Petra Lanternfield' },
      role: 'service manager',
      done: expect.any(String),
    });
    expect(removal).not.toHaveProperty('left');
    const [gone, other] = (await caseNow()).concerns ?? [];
    expect([gone, other].find((one) => one?.id === concern.id)).toMatchObject({
      agency: concern.agency,
      what: '',
      raisedWith: '',
      removed: { by: 'Petra Lanternfield', on: '2027-01-05' },
    });
    expect([gone, other].find((one) => one?.id === 'k-other')?.what).toBe('The health visitor was not asked.');
    expect(refusedByContract(harness.tenant)).toEqual([]);
  });

  it('leaves the record, the papers and what was made of them alone, and nobody is said to have been sent it', async () => {
    const before = await shownTo(world);
    const meeting = given(await removeText(world, reference, id, asked));
    const after = await shownTo(world);
    expect(after.papers).toEqual(before.papers);
    expect(meeting.signOff).toEqual(before.meeting.signOff);
    expect(meeting.removals[0]).toMatchObject({ files: [], papers: [] });
    expect(given(await whoHasIt(world, meeting, meeting.removals[0]!))).toEqual([]);
    const names = given(await world.log.list(reference, id)).map(({ name }) => name);
    expect(names).not.toContain(`${meeting.removals[0]!.id}-0001.jsonl`);
  });

  it('names nobody who was sent papers of which another removal has rewritten the record, and stops no message', async () => {
    const item = { meeting: id, version: 1, document: 'papers', channel: 'mail', recipient: 'p-mother' } as const;
    const to = { recipientName: 'Marigold Fay', address: 'marigold@home.example', owner: world.identity.me };
    const sent = { state: 'sent', sentAt: world.clock.now() } as const;
    given(await world.sends.create({ ...item, ...to, ...sent, key: sendKey(id, 1, 'p-mother') }));
    given(await removeText(world, reference, id, statement));
    const meeting = given(await removeText(world, reference, id, asked));
    const [first, second] = meeting.removals;
    expect(given(await whoHasIt(world, meeting, first!))).toHaveLength(1);
    expect(given(await whoHasIt(world, meeting, second!))).toEqual([]);
  });

  it('takes the line off Today', async () => {
    expect(given(await world.cases.read(reference)).value.concerns?.map(({ id: of }) => of)).toEqual(['k-other']);
    await removeText(world, reference, id, { ...asked, texts: [{ of: 'concern', target: 'k-other' }] });
    expect(given(await world.cases.read(reference)).value).not.toHaveProperty('concerns');
  });

  it('reaches one that was withdrawn: its words stand in the versions of the file from before', async () => {
    const file = await caseNow();
    const withdrawn = { by: 'Tansy Millbrook', on: day('2027-01-05'), why: 'Said of the family next door.' };
    const now = file.concerns!.find((one) => one.id === concern.id)!;
    given(await saveCase(world, file, withConcern(file, withdrawnConcern(now, withdrawn))));
    expect((await everywhere()).length).toBeGreaterThan(2);
    given(await removeText(world, reference, id, asked));
    expect([...(await everywhere()), ...(await whereIs(harness, withdrawn.why))]).toEqual([]);
    expect(await removeText(world, reference, id, asked)).toMatchObject({ ok: false, reason: { kind: 'not found' } });
  });

  it('is refused where it was put right since it was looked at, and to whoever is no manager', async () => {
    const { planned } = given(await showRemoval(world, reference, id, asked.texts));
    const file = await caseNow();
    const now = file.concerns!.find((one) => one.id === concern.id)!;
    const noted = { id: 'w-2', by: 'Petra Lanternfield', at: world.clock.now() };
    given(await saveCase(world, file, withConcern(file, reworded(now, { ...noted, what: 'Other words by now.' }))));
    const late = await removeText(world, reference, id, { ...asked, seen: planned });
    expect(late).toMatchObject({ ok: false, reason: { kind: 'changed elsewhere' } });
    const his = (await computerOf(harness, osric)).world;
    expect(await removeText(his, reference, id, asked)).toMatchObject({ ok: false, reason: { kind: 'not a manager' } });
    expect((await caseNow()).concerns?.some(({ removed }) => removed)).toBe(false);
  });

  it('is not brought back by a page from before', async () => {
    const file = await caseNow();
    const now = file.concerns!.find((one) => one.id === concern.id)!;
    given(await removeText(world, reference, id, asked));
    const late = { ...now, settledOn: day('2027-01-05') };
    given(await saveCase((await computerOf(harness, osric)).world, file, withConcern(file, late)));
    expect(await everywhere()).toEqual([]);
  });

  it('killed before and after every request, is finished by someone else', async () => {
    let points = 0;
    for (const die of ['before', 'after'] as const) {
      // Every second one each, in turn.
      for (let at = die === 'before' ? 1 : 2; ; at += 2) {
        harness.goBackTo(ready);
        const victim = await computerOf(harness, petra, { at, die });
        if ((await victim.life.run(() => removeText(victim.world, reference, id, asked))) !== 'died') break;
        points += 1;
        const where = `${die} ${at}`;
        ({ world } = await computerOf(harness, osric));
        const begun = given(await world.meetings.read(id)).value;
        if (begun.removals.length === 0) {
          expect((await everywhere()).length, where).toBeGreaterThan(3);
          continue;
        }
        const removal = begun.removals[0]!;
        if (unfinished(begun.removals)) given(await continueRemoval(world, reference, id, removal.id));
        expect(await everywhere(), where).toEqual([]);
        const ended = given(await world.meetings.read(id)).value.removals;
        expect(ended, where).toMatchObject([{ by: { id: petra.id }, done: expect.any(String) }]);
        expect(ended[0], where).not.toHaveProperty('left');
        expect(refusedByContract(harness.tenant), where).toEqual([]);
      }
    }
    console.log(`The removal of a concern was killed at ${points} points`);
    expect(points).toBeGreaterThan(20);
  }, 400_000);
});
