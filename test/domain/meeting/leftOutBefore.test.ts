import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { withChangeBegun, withChangeDone } from '../../../src/domain/meeting/change.ts';
import { leftOutBefore } from '../../../src/domain/meeting/leftOutBefore.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const now = instant('2026-12-22T09:05:00.000Z');
const me = initialMeeting.organiser;
const asked = (meeting: Meeting, invited: readonly string[], reason: string): Meeting =>
  withChangeDone(withChangeBegun(meeting, { what: 'people', to: { invited, apart: [] }, reason }, me, now), now);

const without = (...out: readonly string[]) => initialMeeting.invited.filter((id) => !out.includes(id));

it('F-INV-04 whoever was left out at first comes with the reason that was given then', () => {
  const before: Meeting = {
    ...initialMeeting,
    invited: without('p-father', 'p-police'),
    notAsked: [{ who: 'p-father', reason: 'Works away until March' }],
  };
  expect(leftOutBefore(caseLh4163, before, 'p-father')).toEqual({ reason: 'Works away until March' });
  expect(leftOutBefore(caseLh4163, before, 'p-police')).toEqual({ reason: '' });
  expect(leftOutBefore(caseLh4163, before, 'p-mother')).toBeUndefined();
  // The chair and the lead worker are always asked, ticked or not.
  const unticked = { ...before, invited: without('p-sswop') };
  expect(leftOutBefore(caseLh4163, unticked, 'p-sswop')).toBeUndefined();
});

it('F-INV-04 whoever was taken off the meeting later comes with the reason of that change, the last one', () => {
  const once = asked(initialMeeting, without('p-police'), 'not needed any more');
  const back = asked(once, initialMeeting.invited, 'needed after all');
  const twice = asked(back, without('p-police'), 'somebody else comes for them');
  const more = asked(twice, without('p-police', 'p-school'), 'family asked');
  expect(leftOutBefore(caseLh4163, once, 'p-police')).toEqual({ reason: 'not needed any more' });
  expect(leftOutBefore(caseLh4163, back, 'p-police')).toBeUndefined();
  expect(leftOutBefore(caseLh4163, more, 'p-police')).toEqual({ reason: 'somebody else comes for them' });
});
