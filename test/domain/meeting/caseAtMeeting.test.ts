import { expect, it } from 'vitest';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { withOutcomesOf } from '../../../src/domain/case/childrenOn.ts';
import { caseAtMeeting } from '../../../src/domain/meeting/caseAtMeeting.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { lacksAtTheEnd } from '../../../src/domain/meeting/finishing.ts';
import { meetAgain } from '../../../src/domain/meeting/meetAgain.ts';
import { decidedFor } from '../../../src/domain/meeting/meetingOutcome.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { progressMeeting } from '../../builders/progressMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const meeting = { ...progressMeeting, kind: 'review' as const };
const [first] = caseLn8840.children;
const older = { ...first!, id: 'c-older', name: 'Quillon Ashdown', initials: 'Q.A.', born: day('2012-03-01') };
const withSibling = (joined?: string): CaseFile => ({
  ...caseLn8840,
  children: [first!, { ...older, ...(joined && { joined: day(joined) }) }],
});
const ends: EventBody = { type: 'outcome', target: 'case', value: { outcome: 'LON-A54' } };
const about = (file: CaseFile, ...bodies: readonly EventBody[]) => {
  const record = recordOf(bodies);
  const of = { file, meeting, record, agenda: agendaOf(file, meeting, record), today: day('2027-03-01') };
  const { stops, advice } = checkMinutes(of);
  const asked = [...stops, ...advice, ...lacksAtTheEnd(of)].map(({ id, words }) => `${id} ${words}`);
  const { minutes } = papersOf({ file, meeting, record, version: 1 });
  return { asked: asked.filter((each) => /c-older|Quillon/.test(each)), paper: JSON.stringify(minutes) };
};

it('F-RUN-10, LON-A52: an older sibling who joined after a review is asked for nothing in it, and no paper of it names them', () => {
  const after = about(withSibling('2027-02-20'));
  // Said, so that a day that was left as it stood takes no child out of the minutes unseen; it stops nobody.
  expect(after.asked).toEqual(['joined since c-older Q.A. is not in these minutes']);
  expect(decidedFor(withSibling('2027-02-20'), meeting, recordOf([]))).toEqual(['case']);
  expect(after.paper).not.toMatch(/Quillon|Q\.A\./);
});

it.each(['2027-02-12', '2026-11-02', undefined])(
  'One who had joined by its day (%s) is asked for all of it',
  (joined) => {
    const then = about(withSibling(joined));
    expect(then.asked.join('\n')).toMatch(/outcome c-older/);
    expect(then.asked.join('\n')).toMatch(/voice c-older/);
    expect(then.asked.join('\n')).toMatch(/presence c-older/);
    expect(then.paper).toContain('Quillon');
  },
);

it('Whoever the record speaks of was there, whatever the day says', () => {
  const file = withSibling('2027-02-20');
  for (const body of [
    { type: 'outcome', target: 'c-older', value: { outcome: 'LON-A52' } },
    { type: 'presence', target: 'c-older', value: 'present' },
    { type: 'note', target: 'n-1', value: { text: 'I like it here', tag: 'view', item: 'x', voice: 'c-older' } },
  ] as readonly EventBody[])
    expect(caseAtMeeting(file, meeting, recordOf([body]))).toBe(file);
  expect(caseAtMeeting(file, meeting, recordOf([])).children).toEqual([first]);
  // Never without a child, however wrong the days are.
  const none = { ...file, children: [{ ...older, joined: day('2027-02-20') }] };
  expect(caseAtMeeting(none, meeting, recordOf([]))).toBe(none);
});

it('LON-A54: what a review ended has not ended for a sibling who joined since', () => {
  const again = (file: CaseFile) => meetAgain({ profile: london, file, meeting, record: recordOf([ends]), others: [] });
  expect(again(caseLn8840).next).toBeUndefined();
  expect(again(withSibling('2027-02-20')).next).toBe('no day');
});

it('Which meetings decided for a child of their own is kept with the child, and taken back with the outcome', () => {
  const of = { id: 'm-1', on: day('2027-02-12') };
  const known = withOutcomesOf([first!, older], of, ['c-older']);
  expect(known).toEqual([first, { ...older, outcomes: [{ meeting: 'm-1', on: '2027-02-12' }] }]);
  expect(withOutcomesOf(known, of, ['c-older', 'case'])).toBe(known);
  expect(withOutcomesOf(known, of, [])).toEqual([first, older]);
});
