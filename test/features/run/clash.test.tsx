import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody, NoteText } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import type { Register } from '../../../src/domain/meeting/record.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { ChoiceRow } from '../../../src/features/run/ChoiceRow.tsx';
import { NextMeeting } from '../../../src/features/run/NextMeeting.tsx';
import { NoteView } from '../../../src/features/run/NoteView.tsx';
import { Outcome } from '../../../src/features/run/Outcome.tsx';
import { PresenceRow } from '../../../src/features/run/PresenceRow.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { initialMeeting as meeting, sswopAgenda } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const device = { draft: () => new Promise<string>(() => {}), keepDraft: () => Promise.resolve() };

/** What Petra sees when she and Tansy each wrote one of these without having seen the other's. */
function seen(petras: EventBody, tansys: EventBody, what: (panel: Panel) => ReactNode): string {
  const record = fold([...eventsOf([petras], petra.id, 'p'), ...eventsOf([tansys], tansy.id, 't')]);
  const panel = {
    file,
    meeting,
    notAdded: [],
    view: { record },
    world: { identity: { me: petra }, device },
  } as unknown as Panel;
  return renderToStaticMarkup(what(panel)).replace(/<[^>]+>/g, ' ');
}

it('Who is here shows what two people recorded unseen by each other, and lets either be chosen', () => {
  const presence = (value: 'present' | 'no reply') => ({ type: 'presence', target: 'p-mother', value }) as const;
  const row = (panel: Panel) => (
    <PresenceRow panel={panel} id="p-mother" name="Marigold Fay" says="mother" choices={['present', 'no reply']} />
  );
  const words = seen(presence('present'), presence('no reply'), row);
  expect(words).toMatch(/(You had Here|Tansy Millbrook had No reply), 10:00; /);
  expect(words.match(/Here/g)).toHaveLength(3);
  expect(words.match(/No reply/g)).toHaveLength(3);
  expect(seen(presence('present'), presence('present'), row)).not.toContain(' had ');
});

it('The next meeting shows a clash of its time or mode alone', () => {
  const agreed = { date: day('2027-02-12'), start: '10:00', mode: 'in person' } as const;
  const next = (value: { start?: string; mode?: 'teams' }): EventBody => ({
    type: 'next meeting',
    target: 'next',
    value: { ...agreed, ...value },
  });
  const shown = (panel: Panel) => <NextMeeting panel={panel} />;
  const mode = seen(next({}), next({ mode: 'teams' }), shown);
  expect(mode).toContain('Which next meeting stands?');
  expect(mode).toContain('at 10:00, on Teams');
  expect(mode).toContain('at 10:00, in person');
  expect(seen(next({}), next({ start: '10:30' }), shown)).toContain('at 10:30, in person');
});

const seenClash = (panel: Panel) => {
  const note = panel.view.record.notes[0];
  return note && <NoteView panel={panel} item={sswopAgenda[0]!} note={note} />;
};

it('F-CAP-03: Two answers to one disagreement are shown whole, and so is what is taken further', () => {
  const said = { item: 'LEI-A10', tag: 'disagreement', text: 'The bus was late.' } as const;
  const note = (more: Partial<NoteText>): EventBody => ({ type: 'note', target: 'n-1', value: { ...said, ...more } });
  const shown = seen(note({ answer: 'The school asks.' }), note({ answer: 'Nothing.', escalated: true }), seenClash);
  expect(shown).toContain('What is done about it: The school asks.');
  expect(shown).toContain('What is done about it: Nothing.');
  expect(shown.match(/taken further/g)).toHaveLength(1);
});

it('F-RUN-10: Two reasons for one outcome are told apart', () => {
  const outcome = (why: string): EventBody => ({
    type: 'outcome',
    target: 'case',
    value: { outcome: 'LEI-A20a', why },
  });
  const shown = seen(outcome('Too early to end'), outcome('The school is not ready'), (panel) => (
    <Outcome panel={{ ...panel, meeting: { ...meeting, kind: 'progress' }, profile: leicestershire }} />
  ));
  expect(shown).toMatch(/had Continue the plan: Too early to end/);
  expect(shown).toMatch(/had Continue the plan: The school is not ready/);
});

it('A choice from few shows both answers under it, as every other clash does', () => {
  const way = (value: 'phone' | 'Teams'): EventBody => ({ type: 'joined by', target: 'p-mother', value });
  const shown = seen(way('phone'), way('Teams'), (panel) => (
    <ChoiceRow
      panel={panel}
      name="Marigold Fay"
      question="how"
      choices={['phone', 'Teams']}
      none="Not asked"
      register={panel.view.record.joinedBy.get('p-mother') as Register<'phone' | 'Teams' | null>}
      onChoose={() => undefined}
    />
  ));
  expect(shown).toMatch(/(You had phone|Tansy Millbrook had Teams), 10:00; /);
});
