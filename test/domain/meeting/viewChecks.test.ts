import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { minutesPaper } from '../../../src/domain/papers/minutes.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { agendaFor } from '../../../src/domain/procedure/agenda.ts';
import { profileOf } from '../../../src/domain/procedure/inForce.ts';
import { situationOf } from '../../../src/domain/procedure/situation.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const meeting = { ...initialMeeting, kind: 'review' as const };
const agendaOf = (procedure: string) =>
  agendaFor(profileOf(procedure)!, { ...situationOf(file), kind: 'review', mode: 'teams' }).map(({ item }) => item);
const came = (target: string): EventBody => ({ type: 'presence', target, value: 'present' });
const none = (target: string, value = true): EventBody => ({ type: 'none given', target, value });
const view = (voice: string): EventBody => ({
  type: 'note',
  target: `n-${voice}`,
  value: { item: 'DUD-A30', tag: 'view', text: 'It goes well.', voice },
});
const asked = (events: readonly EventBody[], procedure = 'dudley') => {
  const { advice, inOrder } = checkMinutes({
    file,
    meeting,
    record: recordOf(events),
    agenda: agendaOf(procedure),
    today: day('2027-01-05'),
  });
  return [...advice, ...inOrder].find(({ id }) => id === 'views');
};

const three = [came('p-school'), came('p-police'), came('p-mother')];

test('F-CAP-05, DUD-A30: everybody who came has a view or is said to have given none; a parent has a place of their own', () => {
  expect(asked(three)).toMatchObject({
    words: '2 views are missing',
    detail: 'Of Mr Inglenook and PC Gale. Record them, or that none was given.',
    item: 'DUD-A30',
  });
  expect(asked([...three, view('p-school')])).toMatchObject({ words: 'PC Gale’s view is missing' });
  expect(asked([...three, view('p-school'), none('p-police')])).toMatchObject({ words: 'Everyone’s views recorded' });
  expect(asked([...three, view('p-school'), none('p-police'), none('p-police', false)])).toMatchObject({
    words: 'PC Gale’s view is missing',
  });
});

test('HEF-K02: asked at a review there too; where the procedure does not ask, nothing is said', () => {
  expect(asked(three, 'herefordshire')).toMatchObject({ item: 'HEF-A21' });
  expect(asked(three, 'newcastle')).toBeUndefined();
  expect(asked([])).toBeUndefined();
});

test('F-CAP-05: who was asked and gave none stands in the minutes', () => {
  const text = (events: readonly EventBody[]) =>
    paperText(minutesPaper({ file, meeting, record: recordOf(events), agenda: agendaOf('dudley'), version: 1 }));
  expect(text([...three, none('p-police')])).toContain('Asked, and gave no view: PC Gale (police).');
  expect(text([...three, none('p-police'), view('p-police')])).not.toContain('gave no view');
});
