import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { checkSignedRecord } from '../../../src/app/checkSignedRecord.ts';
import { continueRemoval } from '../../../src/app/continueRemoval.ts';
import { removeText } from '../../../src/app/removeText.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { whoHasIt } from '../../../src/app/whoHasIt.ts';
import type { World } from '../../../src/app/world.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { sendKey } from '../../../src/domain/sending/sendKey.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillHarness, type Moment, refusedByContract } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, shownTo, sign } from '../signOff/afterTheMeeting.ts';
import { asked, mark, nameManager, whereIs, words } from './removed.ts';

const { id } = initialMeeting;

let harness: KillHarness;
let unsigned: Moment;
let signed: Moment;
let world: World;

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  const support = (await computerOf(harness, tansy)).world;
  await nameManager(support, petra);
  await nameManager(support, osric);
  unsigned = harness.keep();
  given(await sign((await computerOf(harness, petra)).world));
  signed = harness.keep();
}, 60_000);

beforeEach(async () => {
  harness.goBackTo(signed);
  ({ world } = await computerOf(harness, petra));
});

const meetingNow = async () => given(await world.meetings.read(id)).value;

describe('Remove text', () => {
  it('takes the words out of the record, the plan, the Word files and every earlier version of them', async () => {
    expect((await whereIs(harness, words)).length).toBeGreaterThan(2);
    const meeting = given(await removeText(world, reference, id, asked));
    expect(await whereIs(harness, words)).toEqual([]);
    const [removal] = meeting.removals;
    expect(removal).toMatchObject({ by: { name: 'Petra Lanternfield' }, role: 'service manager', ...asked });
    expect(removal?.done).toEqual(expect.any(String));
    expect(removal).not.toHaveProperty('left');
    expect(JSON.stringify(meeting)).not.toContain(words);
    expect(given(await world.folder.readCase(reference)).value.plan.dangerStatement).toBe(mark);
    const shown = await shownTo(world);
    expect(shown.record.statements.get('danger statement')?.versions.map(({ value }) => value)).toEqual([mark]);
    expect(refusedByContract(harness.tenant)).toEqual([]);
  });

  it('is no fault of the signed record: who rewrote which file, from which bytes to which, is written down', async () => {
    const { signOff } = await meetingNow();
    given(await removeText(world, reference, id, asked));
    const meeting = await meetingNow();
    const findings = given(await checkSignedRecord(world, reference, meeting, meeting.signOff!));
    const kinds = findings.map(({ kind }) => kind);
    expect(kinds).toContain('rewritten');
    for (const kind of ['changed', 'missing', 'arrived after sign-off', 'written by another hand'])
      expect(kinds).not.toContain(kind);
    const [removal] = meeting.removals;
    expect(signOff?.covered.map(({ sha256 }) => sha256)).toContain(removal?.files[0]?.was.sha256);
    expect((await papersFor(world, reference, meeting)).ok).toBe(true);
    // A byte changed afterwards is a fault like any other.
    const { name } = removal!.files[0]!;
    const file = given(await world.log.list(reference, id)).find((each) => each.name === name)!;
    const text = given(await world.log.read(reference, id, name));
    given(await world.log.write(reference, id, name, text.replace('LEI-A', 'LEI-B'), file.etag));
    const after = given(await checkSignedRecord(world, reference, meeting, meeting.signOff!));
    expect(after).toContainEqual({ kind: 'changed', name });
  });

  it('an earlier version put back afterwards, with the words in it, is a fault', async () => {
    const { covered } = (await meetingNow()).signOff!;
    const before = await Promise.all(covered.map(async ({ name }) => given(await world.log.read(reference, id, name))));
    given(await removeText(world, reference, id, asked));
    const meeting = await meetingNow();
    const { name } = meeting.removals[0]!.files[0]!;
    const file = given(await world.log.list(reference, id)).find((each) => each.name === name)!;
    const old = before[covered.findIndex((each) => each.name === name)]!;
    given(await world.log.write(reference, id, name, old, file.etag));
    const findings = given(await checkSignedRecord(world, reference, meeting, meeting.signOff!));
    expect(findings).toContainEqual({ kind: 'changed', name });
  });

  it('stops a message that was prepared with the old papers and has not left', async () => {
    const key = sendKey(id, 1, 'p-mother');
    const support = (await computerOf(harness, tansy)).world;
    const item = {
      key,
      meeting: id,
      version: 1,
      document: 'papers',
      channel: 'mail',
      recipient: 'p-mother',
      recipientName: 'Marigold Fay',
      address: 'marigold@home.example',
      state: 'drafted',
      owner: support.identity.me,
      draftId: 'a-draft',
    } as const;
    given(await support.sends.create(item));
    given(await removeText(world, reference, id, asked));
    const now = given(await world.sends.read(key)).value;
    expect(now).toMatchObject({ state: 'planned', owner: { id: petra.id } });
    expect(now.draftId).toBeUndefined();
  });

  it('stops it too where the words are too short to be looked for in a Word file', async () => {
    harness.goBackTo(unsigned);
    ({ world } = await computerOf(harness, petra));
    const view = { item: 'LEI-A10', tag: 'disagreement', text: 'No', answer: 'Wait' } as const;
    const line = writeLines(eventsOf([{ type: 'note', target: 'n-short', value: view }], petra.id, 'short'));
    given(await world.log.write(reference, id, 'ee-0001.jsonl', line, undefined));
    given(await sign(world));
    const key = sendKey(id, 1, 'p-mother');
    const item = { key, meeting: id, version: 1, document: 'papers', channel: 'mail', recipient: 'p-mother' } as const;
    const owner = world.identity.me;
    const to = { recipientName: 'Marigold Fay', address: 'marigold@home.example', owner };
    given(await world.sends.create({ ...item, ...to, state: 'stopped', draftId: 'a-draft' }));
    given(await removeText(world, reference, id, { ...asked, texts: [{ of: 'note', target: 'n-short' }] }));
    expect(given(await world.sends.read(key)).value.draftId).toBeUndefined();
  });

  it('lists everyone whom a version made from the words was sent to, or may have been', async () => {
    const item = {
      meeting: id,
      version: 1,
      document: 'papers',
      channel: 'mail',
      address: 'someone@home.example',
      owner: world.identity.me,
    } as const;
    const to = (recipient: string, recipientName: string) => ({
      ...item,
      recipient,
      recipientName,
      key: sendKey(id, 1, recipient),
    });
    const sentAt = world.clock.now();
    given(await world.sends.create({ ...to('p-mother', 'Marigold Fay'), state: 'sent', sentAt }));
    given(await world.sends.create({ ...to('p-father', 'Tobias Fay'), state: 'sending', sendingSince: sentAt }));
    given(await world.sends.create({ ...to('p-school', 'Mr Inglenook'), state: 'planned' }));
    const meeting = given(await removeText(world, reference, id, asked));
    const has = given(await whoHasIt(world, meeting, { ...meeting.removals[0]!, papers: [] }));
    expect(has.map(({ name, on }) => [name, on])).toEqual([
      ['Marigold Fay', '2027-01-05'],
      ['Tobias Fay', undefined],
    ]);
    expect(given(await whoHasIt(world, meeting, meeting.removals[0]!))).toHaveLength(2);
  });

  it('refuses a second one while the first is not finished, and finds nothing in a text that is gone', async () => {
    const { life, world: other } = await computerOf(harness, osric, { at: 30, die: 'after' });
    await life.run(() => removeText(other, reference, id, asked));
    expect((await meetingNow()).removals).toHaveLength(1);
    const again = await removeText(world, reference, id, { ...asked, texts: [{ of: 'note', target: 'n-2' }] });
    expect(again.ok).toBe(false);
    given(await continueRemoval(world, reference, id, (await meetingNow()).removals[0]!.id));
    expect(await removeText(world, reference, id, asked)).toMatchObject({ ok: false, reason: { kind: 'not found' } });
  });
});
