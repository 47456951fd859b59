import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import type { MeetingRecord } from '../../../src/domain/meeting/record.ts';
import type { Panel } from '../../../src/features/run/panel.ts';
import { StatementAgreed } from '../../../src/features/run/StatementAgreed.tsx';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';
import { eventsOf, recordOf } from '../../builders/recordOf.ts';

const here = (target: string): EventBody => ({ type: 'presence', target, value: 'present' });
const says = (target: string, value: 'agrees' | 'does not agree'): EventBody => ({
  type: 'agreed',
  target: `danger statement: ${target}`,
  value,
});

const shown = (...bodies: readonly EventBody[]): string => shownOf(recordOf(bodies));
const shownOf = (record: MeetingRecord, apart: Meeting['apart'] = []): string => {
  const panel = { file, meeting: { ...meeting, apart }, view: { record }, world: { identity: { me: petra } } };
  return renderToStaticMarkup(
    <StatementAgreed panel={panel as unknown as Panel} name="danger statement" label="Danger statement" />,
  );
};

it('F-CAP-02: One press for everyone who is here and has not said otherwise', () => {
  const three = ['p-mother', 'p-father', 'p-school'].map(here);
  expect(shown(...three)).toContain('Everyone here agrees (3)');
  expect(shown(...three, says('p-father', 'does not agree'))).toContain('The other 2 agree');
  // One person is asked by name, and of whom nothing is known nobody says that they are here.
  expect(shown(here('p-mother'))).not.toContain('Everyone here');
  expect(shown()).not.toContain('Everyone here');
  expect(shown(...three.slice(1), says('p-father', 'agrees'))).not.toContain('The other');
});

it('F-CAP-02: Nobody is said to agree who has left, sits apart, or of whom it is not settled whether they are here', () => {
  const four = ['p-mother', 'p-father', 'p-school', 'p-police'].map(here);
  expect(shown(...four, { type: 'left', target: 'p-father', value: '10:40' })).toContain('Everyone here agrees (3)');
  const apart = [{ person: 'p-father', how: 'own event', time: meeting.time, mode: 'teams', place: '' }] as const;
  expect(shownOf(recordOf(four), apart)).toContain('Everyone here agrees (3)');
  const unseen = (body: EventBody) => shownOf(fold([...eventsOf([body], tansy.id, 't'), ...eventsOf(four, petra.id)]));
  expect(unseen({ type: 'presence', target: 'p-father', value: 'no reply' })).toContain('Everyone here agrees (3)');
});
