import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody, NoteText } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import type { Register } from '../../../src/domain/meeting/record.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { ChoiceRow } from '../../../src/features/run/ChoiceRow.tsx';
import { EveryonesViews } from '../../../src/features/run/EveryonesViews.tsx';
import { GuestRow } from '../../../src/features/run/GuestRow.tsx';
import { ChildrenHeard } from '../../../src/features/run/Heard.tsx';
import { NextMeeting } from '../../../src/features/run/NextMeeting.tsx';
import { NextRoles } from '../../../src/features/run/NextRoles.tsx';
import { NotesBy } from '../../../src/features/run/NotesBy.tsx';
import { NoteView } from '../../../src/features/run/NoteView.tsx';
import { OrderClash } from '../../../src/features/run/OrderClash.tsx';
import { Outcome } from '../../../src/features/run/Outcome.tsx';
import { PresenceRow } from '../../../src/features/run/PresenceRow.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { ReadBack } from '../../../src/features/run/ReadBack.tsx';
import { WrittenUpdates } from '../../../src/features/run/WrittenUpdates.tsx';
import { initialMeeting as meeting, sswopAgenda } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const device = { draft: () => new Promise<string>(() => {}), keepDraft: () => Promise.resolve() };

type Said = EventBody | readonly EventBody[];

/** What Petra sees when she and Tansy each wrote one of these without having seen the other's. */
function seen(petras: Said, tansys: Said, what: (panel: Panel) => ReactNode): string {
  const record = fold([...eventsOf([petras].flat(), petra.id, 'p'), ...eventsOf([tansys].flat(), tansy.id, 't')]);
  const panel = {
    file,
    meeting,
    notAdded: [],
    view: { record },
    world: { identity: { me: petra }, device },
  } as unknown as Panel;
  return renderToStaticMarkup(what(panel))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
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

it('F-CAP-08: who takes the notes is asked in Leicestershire, of agencies, and two answers are both shown', () => {
  const by = (value: string | null): EventBody => ({ type: 'notes by', target: 'notes', value });
  const asked = (profile: typeof leicestershire) => (panel: Panel) => <NotesBy panel={{ ...panel, profile }} />;
  const words = seen(by('p-school'), by(null), asked(leicestershire));
  expect(words).toContain('Who takes the notes We do Mr Inglenook, school');
  expect(words).not.toContain('Marigold Fay, mother');
  expect(words).toMatch(
    /You had Mr Inglenook, school, 10:00; Tansy Millbrook had the council|Tansy Millbrook had the council, 10:00; You had Mr/,
  );
  expect(seen(by('p-school'), by('p-school'), asked(leicestershire))).not.toContain(' had ');
  expect(seen(by('p-school'), by(null), asked(herefordshire)).trim()).toBe('');
});

const seenClash = (panel: Panel) => {
  const note = panel.view.record.notes[0];
  return note && <NoteView panel={panel} item={sswopAgenda[0]!} note={note} half={false} />;
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

const everyItem = sswopAgenda.map((item) => ({ item, applies: true }));

it('F-RUN-11: What may call for another chair shows both answers', () => {
  const concern = (value: boolean): EventBody => ({ type: 'concern', target: 'no progress', value });
  const shown = seen(concern(true), concern(false), (panel) => (
    <NextRoles
      panel={{
        ...panel,
        profile: herefordshire,
        world: { ...panel.world, clock: { now: () => '2027-01-04T11:00:00.000Z' } } as unknown as Panel['world'],
      }}
    />
  ));
  expect(shown).toMatch(/You had yes, 10:00/);
  expect(shown).toMatch(/Tansy Millbrook had no, 10:00/);
});

it('Whether an update was read out shows both answers, and two wordings of it are both there', () => {
  const update = (value: string): EventBody => ({ type: 'written update', target: 'p-police', value });
  const read = (value: boolean): EventBody => ({ type: 'read out', target: 'p-police', value });
  const shown = seen([update('No calls.'), read(true)], [update('No calls.'), read(false)], (panel) => (
    <WrittenUpdates panel={panel} />
  ));
  expect(shown).toMatch(/You had read out, 10:00/);
  expect(shown).toMatch(/Tansy Millbrook had not read out, 10:00/);
  const worded = seen(update('No calls.'), update('One call.'), (panel) => <WrittenUpdates panel={panel} />);
  expect(worded).toContain('Which wording goes in the minutes?');
  expect(worded).toContain('No calls.');
  expect(worded).toContain('One call.');
});

it('F-CAP-05: That somebody gave no view shows both answers', () => {
  const here: EventBody = { type: 'presence', target: 'p-school', value: 'present' };
  const none = (value: boolean): EventBody => ({ type: 'none given', target: 'p-school', value });
  const shown = seen([here, none(true)], [here, none(false)], (panel) => <EveryonesViews panel={panel} />);
  expect(shown).toMatch(/You had none given, 10:00/);
  expect(shown).toMatch(/Tansy Millbrook had not asked yet, 10:00/);
});

it('F-RUN-12: Who says yes at the end shows both answers', () => {
  const action: EventBody = { type: 'action', target: 'a-1', value: { what: 'Ring', owner: 'p-school' } };
  const yes = (value: boolean): EventBody => ({ type: 'confirmed', target: 'p-school', value });
  const shown = seen([action, yes(true)], [action, yes(false)], (panel) => <ReadBack panel={panel} />);
  expect(shown).toMatch(/You had says yes, 10:00/);
  expect(shown).toMatch(/Tansy Millbrook had not yet, 10:00/);
});

it('Two reasons for one missing voice are both there until one is chosen', () => {
  const reason = (value: string): EventBody => ({ type: 'voice reason', target: 'child', value });
  const shown = seen(reason('At school'), reason('Asleep'), (panel) => (
    <ChildrenHeard panel={{ ...panel, agenda: everyItem }} />
  ));
  expect(shown).toContain('Which reason stands?');
  expect(shown).toContain('At school');
  expect(shown).toContain('Asleep');
});

it('One guest named in two ways shows both until one is chosen', () => {
  const guest = (role: string): EventBody => ({ type: 'guest', target: 'g-1', value: { name: 'Juniper Hale', role } });
  const shown = seen(guest('health visitor'), guest('nurse'), (panel) => {
    const one = panel.view.record.guests[0];
    return one && <GuestRow panel={panel} guest={one} />;
  });
  expect(shown).toContain('Who was this?');
  expect(shown).toContain('Juniper Hale, health visitor');
  expect(shown).toContain('Juniper Hale, nurse');
});

it('F-RUN-02: Two orders of the agenda are told apart by what is in another place', () => {
  const [first, second, third, ...others] = sswopAgenda;
  const order = (...ids: readonly (string | undefined)[]): EventBody => ({
    type: 'agenda order',
    target: 'agenda',
    value: [...ids.flatMap((id) => (id ? [id] : [])), ...others.map(({ id }) => id)],
  });
  const list = (panel: Panel) => <OrderClash panel={{ ...panel, agenda: everyItem }} />;
  const shown = seen(order(second?.id, first?.id, third?.id), order(first?.id, third?.id, second?.id), list);
  expect(shown).toContain(`You had ${second?.title}, then ${first?.title}, then ${third?.title}, 10:00`);
  const back: EventBody = { type: 'agenda order', target: 'agenda', value: null };
  const undone = seen(order(second?.id, first?.id, third?.id), back, list);
  expect(undone).toContain('You had another order');
  expect(undone).toContain('Tansy Millbrook had the procedure’s order');
});
