import { expect, test } from 'vitest';
import { tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { handOver, putOnPaper } from '../../../src/app/handOver.ts';
import { whatToSend } from '../../../src/app/whatToSend.ts';
import type { CaseFile, Consent, Person } from '../../../src/domain/case/caseFile.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { fail } from '../../../src/domain/result.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { computerOf, siblingsJourney } from './siblingsJourney.ts';

const { id, caseReference: reference } = siblingsMeeting;

/** The school nobody had flagged when the papers were made is kept apart from him now, and his address is gone. */
const withoutBoth = (file: CaseFile, more: { readonly consent?: Consent['state'] } = {}): CaseFile => ({
  ...file,
  people: file.people.map((one): Person => {
    const { email: _, ...unknown } = one;
    return one.id === 'p-school' ? { ...unknown, apartFrom: ['p-father'], ...more } : one;
  }),
});

test('F-DIS-03: whose own version was never made is told that first, consent alone before it, and nothing is handed over', async () => {
  const harness = await siblingsJourney();
  const world = await computerOf(harness, tansy);
  const meeting = given(await world.meetings.read(id)).value;
  const file = given(await world.folder.readCase(reference)).value;
  const asked = async (now: CaseFile) =>
    given(await whatToSend(world, { file: now, profile: leicestershire, meeting, signOff: meeting.signOff! }));
  const stopsOf = ({ recipients }: Awaited<ReturnType<typeof asked>>) =>
    recipients.find(({ person }) => person.id === 'p-school')?.stops;

  const what = await asked(withoutBoth(file));
  expect(stopsOf(what)).toMatch(/^Mrs Oakhanger is kept apart from Dorian Ashgrove, and no version without them/);
  expect(stopsOf(await asked(withoutBoth(file, { consent: 'refused' })))).toMatch(/agreed|consent|refused/i);

  const { person } = what.recipients.find((one) => one.person.id === 'p-school')!;
  await putOnPaper(world, { reference, meetingId: id, version: 1, person });
  const given2 = await handOver(world, what.send, 'p-school', { on: day('2027-01-06'), how: 'given by hand' });
  expect(given2).toEqual(fail({ kind: 'no version' }));
});
