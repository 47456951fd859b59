import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { askForPdf } from '../../../src/app/askForPdf.ts';
import { reopenMinutes } from '../../../src/app/reopenMinutes.ts';
import { sendPapers } from '../../../src/app/sendPapers.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import { whatToSend } from '../../../src/app/whatToSend.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { computerOf, siblingsJourney } from './siblingsJourney.ts';

const reference = 'LH-5207';
const { id } = siblingsMeeting;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('As PDF too, whoever is kept apart gets their own version, under the same names as everyone', async () => {
  const harness = await siblingsJourney();
  const chair = await computerOf(harness, petra);
  given(await reopenMinutes(chair, reference, id, 'A date was wrong'));
  const shown = given(await showMinutes(chair, reference, id));
  given(await signOffMinutes(chair, reference, id, { ...shown, whyReplaced: 'A date was wrong' }));
  const before = harness.tenant.received().length;

  harness.tenant.setFaults([{ kind: 'converts to PDF' }]);
  const support = await computerOf(harness, tansy);
  expect(given(await askForPdf(support, reference, { meetingId: id, version: 2 })).goesAs?.as).toBe('PDF');
  const meeting = given(await support.meetings.read(id)).value;
  const file = given(await support.folder.readCase(reference)).value;
  const what = given(await whatToSend(support, { file, profile: leicestershire, meeting, signOff: meeting.signOff! }));
  given(await sendPapers(support, what.send));

  const papers = given(await papersFor(support, reference, meeting));
  expect([...papers.apart.keys()].sort()).toEqual(['p-father', 'p-mother']);
  const mails = harness.tenant.received().slice(before);
  const mailed = what.recipients.filter(({ person }) => person.papersBy === 'email');
  expect(mails).toHaveLength(mailed.length);
  const names = papers.everyone.map(({ name }) => name.replace('.docx', '.pdf'));
  for (const { person } of mailed) {
    const mail = mails.find(({ to }) => to === person.email);
    expect(mail?.attachments.map(({ name }) => name)).toEqual(names);
    const theirs = papers.apart.get(person.id) ?? papers.everyone;
    for (const [at, { bytes }] of theirs.entries())
      expect(Buffer.from(mail?.attachments[at]?.bytesBase64 ?? '', 'base64').toString()).toContain(sha256(bytes));
  }
});
