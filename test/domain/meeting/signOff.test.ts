import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { checkSignOff, coverFiles, type FileNow, type SignOff } from '../../../src/domain/meeting/signOff.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf, petraId } from '../../builders/recordOf.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const chairs = eventsOf(wholeMeeting.slice(0, 12), petraId, 'chair');
const supports = eventsOf(wholeMeeting.slice(12), tansy.id, 'support');

interface File {
  readonly name: string;
  readonly createdBy: string;
  readonly bytes: Uint8Array;
}
const file = (name: string, createdBy: string, text: string): File => ({
  name,
  createdBy,
  bytes: new TextEncoder().encode(text),
});
const petras = file('p-0001.jsonl', petraId, writeLines(chairs));
const tansys = file('t-0001.jsonl', tansy.id, writeLines(supports));

function signed(files: readonly File[]): SignOff {
  const covered = coverFiles(
    files,
    files.map(({ bytes }) => sha256(bytes)),
  );
  return {
    version: 1,
    by: { id: petraId, name: 'Petra Lanternfield' },
    at: instant('2027-01-04T11:40:00.000Z'),
    covered,
  };
}

/** As an adapter and `checkSignedRecord` would hand it over. */
function found(signOff: SignOff, files: readonly File[]) {
  return checkSignOff(
    signOff,
    files.map(({ name, createdBy, bytes }): FileNow => {
      const text = new TextDecoder().decode(bytes);
      const length = signOff.covered.find((cover) => cover.name === name)?.length;
      const again = new TextEncoder().encode(text);
      const coveredSha256 = length === undefined ? undefined : sha256(again.subarray(0, length));
      return { name, createdBy, text, bytes: again, size: bytes.length, coveredSha256 };
    }),
  );
}

describe('what was signed off', () => {
  const signOff = signed([tansys, petras]);

  it('is listed by name, with length and hash', () => {
    expect(signOff.covered.map(({ name, length }) => [name, length])).toEqual([
      [petras.name, petras.bytes.length],
      [tansys.name, tansys.bytes.length],
    ]);
  });

  it('is unchanged while nobody touches it', () => {
    expect(found(signOff, [petras, tansys]).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
  });

  it('shows any one changed byte as a fault', () => {
    fc.assert(
      fc.property(fc.nat({ max: petras.bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const bytes = petras.bytes.map((byte, at) => (at === place ? byte ^ by : byte));
        expect(found(signOff, [{ ...petras, bytes }, tansys])).toContainEqual({ kind: 'changed', name: petras.name });
      }),
    );
  });

  it('shows bytes taken away, and bytes put in that reading would drop', () => {
    const shorter = { ...petras, bytes: petras.bytes.subarray(0, -1) };
    expect(found(signOff, [shorter, tansys])).toContainEqual({ kind: 'changed', name: petras.name });
    const marked = { ...petras, bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...petras.bytes]) };
    expect(found(signOff, [marked, tansys])).toContainEqual({ kind: 'changed', name: petras.name });
  });

  it('shows a file that is gone', () => {
    expect(found(signOff, [tansys])).toContainEqual({ kind: 'missing', name: petras.name });
  });

  it('accepts a panel that was offline: more of a covered file, or a file of its own', () => {
    const [late] = eventsOf([{ type: 'tick', target: 'LEI-A12', value: true }], petraId, 'late');
    const longer = file(petras.name, petraId, writeLines([...chairs, late!]));
    const arrived = { kind: 'arrived after sign-off', eventIds: [late!.id] };
    expect(found(signOff, [longer, tansys])).toEqual([
      { ...arrived, name: petras.name },
      { kind: 'unchanged', name: tansys.name },
    ]);
    const own = file('q-0001.jsonl', petraId, writeLines([late!]));
    expect(found(signOff, [petras, tansys, own])).toContainEqual({ ...arrived, name: own.name });
  });

  it('does not call late where somebody was writing when the minutes were signed off', () => {
    const closed = eventsOf([{ type: 'here', target: 'o-1', value: null }], petraId, 'late');
    const longer = file(petras.name, petraId, writeLines([...chairs, ...closed]));
    expect(found(signOff, [longer, tansys])).toContainEqual({ kind: 'unchanged', name: petras.name });
  });

  it('does not call an event late that a later opening has only copied', () => {
    const copy = file('q-0001.jsonl', petraId, writeLines(chairs.slice(-2)));
    expect(found(signOff, [petras, tansys, copy])).toContainEqual({ kind: 'unchanged', name: copy.name });
  });

  it('shows an event that is not by its file’s creator', () => {
    const forged = file('x-0001.jsonl', tansy.id, writeLines(chairs.slice(0, 1)));
    expect(found(signOff, [petras, tansys, forged])).toContainEqual({
      kind: 'written by another hand',
      name: forged.name,
      eventIds: [chairs[0]!.id],
    });
  });
});
