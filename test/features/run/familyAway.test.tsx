import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseNt6054 as file, isaac } from '../../../emulator/scenarios/newcastleInitial.ts';
import type { EventBody, FamilyAbsent } from '../../../src/domain/meeting/event.ts';
import { situationAt } from '../../../src/domain/meeting/saidAtMeeting.ts';
import { agendaFor } from '../../../src/domain/procedure/agenda.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { FamilyAway } from '../../../src/features/run/FamilyAway.tsx';
import { ItemAsks } from '../../../src/features/run/ItemAsks.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const family = file.people.filter(({ side }) => side === 'family').map(({ id }) => id);
const away: readonly EventBody[] = [
  { type: 'presence', target: 'p-worker', value: 'present' },
  ...family.map((target): EventBody => ({ type: 'presence', target, value: 'no reply' })),
];
const shown = (value: FamilyAbsent, arrange?: Panel['arrange']): string => {
  const record = recordOf([...away, { type: 'family absent', target: 'family', value }]);
  const meeting = { ...initialMeeting, invited: [...family, 'p-worker'], chair: 'p-worker' };
  const panel = { file, meeting, profile: newcastle, view: { record }, world: { identity: { me: isaac } }, arrange };
  return renderToStaticMarkup(<FamilyAway panel={panel as unknown as Panel} />).replace(/<[^>]+>/g, ' ');
};

it('NCL-P40: Rearranging leads to where the meeting is moved or called off, and nothing else does', () => {
  const arrange = { words: 'Go to Arrange', go: () => undefined };
  expect(shown('rearrange', arrange)).toContain('Go to Arrange');
  expect(shown('rearrange')).not.toContain('Go to Arrange');
  expect(shown('professionals’ meeting', arrange)).not.toContain('Go to Arrange');
});

it('Where the browser did not open, it says so, and where Arrange is', () => {
  const arrange = { words: 'Open Arrange in the browser', go: () => undefined };
  const words = 'The browser could not be opened. Arrange is in CIN Meetings in Teams: open this meeting from Today.';
  expect(shown('rearrange', { ...arrange, blocked: true })).toContain(words);
  expect(shown('rearrange', arrange)).not.toContain('could not be opened');
  expect(shown('professionals’ meeting', { ...arrange, blocked: true })).not.toContain('could not be opened');
});

it('NCL-A33: the agenda asks it first, and leads to where it is chosen', () => {
  const meeting = { ...initialMeeting, invited: [...family, 'p-worker'], chair: 'p-worker' };
  const asked = (entries: readonly EventBody[]) => {
    const record = recordOf(entries);
    const [first] = agendaFor(newcastle, situationAt(file, meeting, record));
    const panel = { file, meeting, profile: newcastle, view: { record }, world: { identity: { me: isaac } } };
    const item = <ItemAsks panel={panel as unknown as Panel} item={first!.item} onPlace={() => undefined} />;
    return renderToStaticMarkup(item).replace(/<[^>]+>/g, ' ');
  };
  expect(asked([])).toContain('Record who is here');
  expect(asked(away)).toContain('Decide under Who is here');
  expect(asked(away)).not.toContain('Decided');
  expect(asked([...away, { type: 'family absent', target: 'family', value: 'rearrange' }])).toContain('Decided');
});
