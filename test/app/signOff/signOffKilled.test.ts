import { beforeAll, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { given } from '../../builders/signedIn.ts';
import { unzip } from '../../builders/unzip.ts';
import { type KillHarness, type Moment, refusedByContract } from '../kill/killable.ts';
import type { Fate } from '../kill/lifeline.ts';
import { afterTheMeeting, computerOf, left, reference, sign } from './afterTheMeeting.ts';

const id = 'LH-4163-initial-1';
const minutes = 'Minutes 2027-01-04 version 1.docx';

let harness: KillHarness;
let ready: Moment;
const computer = (user: ScenarioUser, fate?: Fate) => computerOf(harness, user, fate);

beforeAll(async () => {
  ({ harness, ready } = await afterTheMeeting());
});

test('Killed before and after every request, signing off is finished by someone else, with the same papers', async () => {
  let points = 0;
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const victim = await computer(petra, { at, die });
      const ended = await victim.life.run(() => sign(victim.world));
      if (ended !== 'died') break;
      points += 1;
      const where = `${die} ${at}`;
      const before = await (await computer(osric)).world.folder.readPaper(reference, id, minutes);
      const signed = given(await sign((await computer(tansy)).world)).value;
      const { meeting, file, row, papers } = await left(harness);
      expect(meeting, where).toEqual(signed);
      expect(
        file.facts.filter(({ fact }) => fact === 'initial meeting held'),
        where,
      ).toHaveLength(1);
      expect(file.plan.version, where).toBe(1);
      expect(row.meetings[0]?.stage, where).toBe('signed off');
      expect(papers, where).toHaveLength(2);
      if (before.ok) expect(Buffer.from(papers[0]!.bytes).equals(before.value.bytes), where).toBe(true);
      expect(unzip(papers[0]!.bytes).get('word/document.xml'), where).toContain(
        `Signed off by ${signed.signOff?.by.name}`,
      );
      expect(refusedByContract(harness.tenant), where).toEqual([]);
    }
  }
  console.log(`Signing off was killed at ${points} points`);
  expect(points).toBeGreaterThan(20);
}, 240_000);
