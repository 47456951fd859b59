import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { caseLh4163 as file, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { recordEvents } from '../../../src/app/record/recordEvents.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { MeetingRecord } from '../../../src/domain/meeting/record.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { NoteView } from '../../../src/features/run/NoteView.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { useRowPanel } from '../../../src/features/run/useRowPanel.ts';
import { initialMeeting as meeting, sswopAgenda } from '../../builders/initialMeeting.ts';
import { plainPage } from '../../builders/plainPage.ts';

// React asks the window which event it draws for, also after the last test: none.
vi.stubGlobal('window', {});

const item = sswopAgenda[0]!;
const take = { add: () => undefined };
let id = 0;
const events = recordEvents(
  { me: { id: petra.id, name: petra.displayName }, newId: () => `e${++id}` },
  { now: () => instant('2027-01-04T10:00:00.000Z'), certain: () => true } as Parameters<typeof recordEvents>[1],
  'opening',
);
const note = (target: string, text: string): EventBody => ({
  type: 'note',
  target,
  value: { item: item.id, tag: 'worry', text },
});

function said(body: EventBody): MeetingRecord {
  events.show([events.write(body, [], () => false)]);
  return events.record();
}

it('A note is drawn again when it has changed, not with every entry of the meeting', () => {
  const drawn: string[] = [];
  // Whoever draws a note asks whose record it is, by that note's first writer.
  const world = { identity: { me: petra } };
  const watched = (each: MeetingRecord['notes'][number]) => {
    const known = seen.get(each);
    if (known) return known;
    const first = { ...each.first };
    const next = { ...each, first };
    Object.defineProperty(next, 'first', {
      get: () => {
        drawn.push(each.id);
        return first;
      },
    });
    seen.set(each, next);
    return next;
  };
  const seen = new Map<MeetingRecord['notes'][number], MeetingRecord['notes'][number]>();
  function Notes({ record }: { readonly record: MeetingRecord }) {
    const given = { file, profile: leicestershire, meeting, world, live, takenNotes: take, takenActions: take };
    const row = useRowPanel({ ...given, view: { record } } as unknown as Omit<Panel, 'row'>);
    return record.notes.map((each) => (
      <NoteView key={each.id} panel={row} item={item} note={watched(each)} half={false} />
    ));
  }
  const live = {};
  const root = createRoot(plainPage());
  const draw = (record: MeetingRecord) => {
    drawn.length = 0;
    flushSync(() => root.render(<Notes record={record} />));
    return [...new Set(drawn)];
  };
  said(note('n-1', 'He is late on Mondays.'));
  expect(draw(said(note('n-2', 'Mornings are calmer.')))).toEqual(['n-1', 'n-2']);
  expect(draw(said({ type: 'tick', target: item.id, value: true }))).toEqual([]);
  expect(draw(said(note('n-3', 'The school is told.')))).toEqual(['n-3']);
  expect(draw(said(note('n-1', 'He is late on Tuesdays.')))).toEqual(['n-1']);
});
