import { beforeAll, expect, test } from 'vitest';
import { petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { coveredRecord } from '../../../src/app/signOff/coveredRecord.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import type { KillHarness, Moment } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from './afterTheMeeting.ts';
import { putByHand } from './putByHand.ts';

const { id } = initialMeeting;
const file = 'aa-0001.jsonl';

let harness: KillHarness;
let signed: Moment;

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  given(await sign((await computerOf(harness, petra)).world));
  signed = harness.keep();
});

test('Bytes that reading drops, put into a signed file, are a fault wherever the signed record is read', async () => {
  harness.goBackTo(signed);
  const { world } = await computerOf(harness, petra);
  const text = given(await world.log.read(reference, id, file));
  await putByHand(harness, `${id}/log/${file}`, new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]));
  expect(given(await world.log.read(reference, id, file))).toBe(text);

  const meeting = given(await world.meetings.read(id)).value;
  const fault = { ok: false, reason: { kind: 'record fault', files: [file] } };
  expect(await coveredRecord(world, reference, meeting, meeting.signOff!)).toEqual(fault);
  expect(await showMinutes(world, reference, id)).toEqual(fault);
});

test('A signed file that is gone is a fault wherever the signed record is read', async () => {
  harness.goBackTo(signed);
  await putByHand(harness, `${id}/log/${file}`, 'deleted');
  const { world } = await computerOf(harness, petra);
  expect(await showMinutes(world, reference, id)).toEqual({
    ok: false,
    reason: { kind: 'record fault', files: [file] },
  });
});
