import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CircumstanceName } from '../../../src/domain/case/circumstance.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { minutesDue } from '../../../src/domain/meeting/minutesDue.ts';
import { agendaOf } from '../../../src/domain/papers/papersOf.ts';
import { councilCalendar } from '../../../src/domain/procedure/inForce.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseWhere } from '../../builders/caseWhere.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { petraId, recordOf } from '../../builders/recordOf.ts';

/** Held on Monday 4 January 2027; what was true then ended on `until`. */
const ended = (name: CircumstanceName, until: string) => caseWhere(caseLh4163, name, until);
const record = recordOf(wholeMeeting);

test('What was true on the day of the meeting counts in the checks of its agenda, although it has ended since', () => {
  const meeting: Meeting = { ...initialMeeting, id: 'LH-4163-final-1' as Meeting['id'], kind: 'final' };
  const unticked = (until: string) => {
    const file = ended('withdrawn consent or engagement', until);
    const agenda = agendaOf(file, meeting, record);
    const { advice } = checkMinutes({ file, meeting, record, agenda, today: day('2027-01-08') });
    const words = advice.find(({ id }) => id === 'agenda')?.words ?? '';
    return Number(/of (\d+) agenda items/.exec(words)?.[1]);
  };
  expect(unticked('2027-01-02')).toBe(16);
  expect(unticked('2027-01-06')).toBe(17);
});

test('When minutes are due is asked as of the day of the meeting', () => {
  const profile = {
    ...leicestershire,
    clocks: leicestershire.clocks.map((rule) =>
      rule.answers === 'minutes' ? { ...rule, when: { with: ['notes taken by another agency'] as const } } : rule,
    ),
  };
  const due = (until: string) =>
    minutesDue({
      file: ended('notes taken by another agency', until),
      meeting: initialMeeting,
      record,
      signOff: { by: { id: petraId, name: 'Petra Lanternfield' }, at: instant('2027-01-05T09:00:00.000Z') },
      profile,
      calendar: councilCalendar(),
      today: day('2027-01-08'),
    });
  expect(due('2027-01-06')).toBe('2027-01-11');
  expect(due('2027-01-02')).toBeUndefined();
});
