import { expect, test } from 'vitest';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import { type AgencyConcern, withConcern } from '../../../src/domain/case/agencyConcern.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { toldLetter } from '../../../src/domain/meeting/letterText.ts';
import { papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { siblingsMeeting, siblingsRecord } from '../../builders/siblingsMeeting.ts';

const concern: AgencyConcern = {
  id: 'k-1',
  meeting: siblingsMeeting.id,
  agency: 'Ms Thistledown, nursery',
  about: 'the plan',
  what: 'The breakfast club has no place before Easter.',
  raisedWith: 'The key worker',
  raisedOn: day('2027-01-05'),
  recordedBy: 'Petra Lanternfield',
  recordedAt: instant('2027-01-05T09:00:00.000Z'),
};

/** The papers for everyone, those of each person's own version, and the letters. */
const written = (file: CaseFile): readonly string[] => [
  ...[undefined, ...file.people.map(({ id }) => id)].flatMap((reader) => {
    const made = { file, meeting: siblingsMeeting, record: recordOf(siblingsRecord), version: 1 };
    const { minutes, plan } = papersOf({ ...made, ...(reader && { reader }) });
    return [minutes, plan].map((paper) => (paper ? paperText(paper) : ''));
  }),
  ...file.people.map((person) => toldLetter(file, person)),
];

test('F-CAP-07: with an agency’s concern on the case no version of a paper and no letter reads differently', () => {
  const texts = written(withConcern(caseLh5207, concern));
  expect(texts).toEqual(written(caseLh5207));
  expect(texts.filter((text) => text.length > 100).length).toBeGreaterThan(2 * caseLh5207.people.length);
  expect(texts.join()).not.toContain('breakfast club');
});
