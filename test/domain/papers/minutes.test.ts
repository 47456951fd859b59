import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody, NoteTag, Presence } from '../../../src/domain/meeting/event.ts';
import { minutesPaper } from '../../../src/domain/papers/minutes.ts';
import type { Block } from '../../../src/domain/papers/paper.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { sswopAgenda as agenda, initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { type Entry, recordOf } from '../../builders/recordOf.ts';

const minutesOf = (entries: readonly (EventBody | Entry)[]) =>
  minutesPaper({ file, meeting, record: recordOf(entries), profile: leicestershire, version: 1, agenda });
const textOf = (entries: readonly (EventBody | Entry)[]) => paperText(minutesOf(entries));

/** What stands under one heading. */
function under(blocks: readonly Block[], title: string): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  if (from < 0) return 'no such heading';
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === 'heading');
  return paperText({ ...minutesOf([]), title: '', blocks: to < 0 ? rest : rest.slice(0, to) }).trim();
}

test('M01: the minutes open with the meeting, its date in full, and who came', () => {
  const text = textOf(wholeMeeting);
  expect(text).toContain('Minutes of the initial CIN Family Progress meeting');
  expect(text).toContain('Monday 4 January 2027, 10:00 to 11:30, on Teams.');
  expect(text).toContain('Chair: Petra Lanternfield (SSWOP).');
  expect(text).toContain('Came: Petra Lanternfield (SSWOP), Osric Plumtree (key worker), Marigold Fay (mother)');
  expect(text).toContain('Apologies: Tobias Fay (father).');
  expect(text).toContain('Apologies, with a written update: Wren Applegarth (school nurse).');
  expect(text).toContain('No reply: PC Gale (police).');
  expect(text).toContain('Was not brought: Elfrida.');
});

test('Attendance that nobody recorded says so, and is never a reply', () => {
  const text = textOf([]);
  expect(text).toContain('Not recorded: Petra Lanternfield (SSWOP)');
  expect(text).not.toContain('No reply');
  expect(text).not.toContain('Apologies');
});

test('M04 LEI-A05: the child’s words are under the child’s voice, with who told them', () => {
  const { blocks } = minutesOf(wholeMeeting);
  expect(under(blocks, 'Elfrida’s voice')).toBe(
    'Told by Osric Plumtree (key worker): “I like it when Nana picks me up.”',
  );
  expect(under(blocks, 'Parents’ voice')).toContain('Tobias Fay (father): Wants to see her every week.');
  expect(under(blocks, 'What others said')).toContain('Mr Inglenook (school): Settled in class since October.');
});

test('DUD-A14: where one item asks for both voices, a parent’s view is theirs and what is told of the child is the child’s', () => {
  const shared = [{ id: 'DUD-A14', title: 'Views', captures: ['child’s voice', 'parents’ voice'] as const }];
  const note = (target: string, voice: string, text: string, about?: string): EventBody => ({
    type: 'note',
    target,
    value: { item: 'DUD-A14', tag: 'view', text, voice, ...(about && { about }) },
  });
  const { blocks } = minutesPaper({
    file,
    meeting,
    profile: leicestershire,
    version: 1,
    agenda: shared,
    record: recordOf([
      note('n-1', 'p-mother', 'Mornings are hard.'),
      note('n-2', 'p-father', 'She asks for Saturdays.', 'c-1'),
      note('n-3', 'p-school', 'Settled in class.'),
    ]),
  });
  expect(under(blocks, 'Elfrida’s voice')).toBe('Told by Tobias Fay (father): She asks for Saturdays.');
  expect(under(blocks, 'Parents’ voice')).toBe('Marigold Fay (mother): Mornings are hard.');
  expect(under(blocks, 'What others said')).toBe('Mr Inglenook (school): Settled in class.');
});

test.each([
  ['Care Team meeting', 'Record of the meeting', 'Record of the Care Team meeting'],
  ['Child in Need Planning Meeting', 'Minutes', 'Minutes of the Child in Need Planning Meeting'],
  ['Review Child in Need meeting', 'Notes', 'Notes of the review Child in Need meeting'],
])('The minutes of a %s are called by its own name and the procedure’s own word, %s', (name, minutes, title) => {
  const rule = { ...leicestershire.meetings.initial, name };
  const words = { ...leicestershire.words, minutes };
  const profile = { ...leicestershire, words, meetings: { ...leicestershire.meetings, initial: rule } };
  expect(minutesPaper({ file, meeting, record: recordOf([]), profile, version: 1, agenda }).title).toBe(title);
});

test('M04: words of the child noted on an earlier day say on which', () => {
  const note: EventBody = {
    type: 'note',
    target: 'n',
    value: { item: 'LEI-A08', tag: 'view', text: 'I like Fridays.', voice: 'c-1' },
  };
  const { blocks } = minutesOf([{ body: note, wall: '2026-12-09T15:00:00.000Z' }]);
  expect(under(blocks, 'Elfrida’s voice')).toBe('Elfrida: I like Fridays. (noted on Wednesday 9 December 2026)');
});

test('M04: a voice that is missing says why, or that nothing was recorded', () => {
  expect(under(minutesOf([]).blocks, 'Elfrida’s voice')).toBe('Not recorded.');
  const reason: EventBody = { type: 'voice reason', target: 'parents', value: 'Tobias is at sea until March.' };
  expect(under(minutesOf([reason]).blocks, 'Parents’ voice')).toBe('Why not: Tobias is at sea until March.');
  // Where one parent has spoken, the reason says whose voice is missing.
  const hers: EventBody = {
    type: 'note',
    target: 'n-hers',
    value: { item: 'LEI-A06', tag: 'view', text: 'Mornings.', voice: 'p-mother' },
  };
  expect(under(minutesOf([reason, hers]).blocks, 'Parents’ voice')).toContain(
    'Why not: Tobias Fay (father): Tobias is at sea until March.',
  );
});

test('M06: what was agreed is a table with number, action, owner and date', () => {
  const table = minutesOf(wholeMeeting).blocks.find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({
    header: ['No.', 'What', 'Who', 'By'],
    rows: [
      ['1', 'Walk with Elfrida to school on Mondays and Thursdays', 'Myrtle Fay', 'Mon 11 Jan 2027'],
      ['2', 'Ring Marigold by 9:15 on any morning Elfrida is late', 'Mr Inglenook', 'Fri 8 Jan 2027'],
    ],
  });
});

test('M07: what is seen differently has its own place', () => {
  expect(under(minutesOf(wholeMeeting).blocks, 'Seen differently')).toContain('Marigold says the bus was late');
});

test('LEI-A12: the next meeting is in the minutes as the family wants it', () => {
  expect(under(minutesOf(wholeMeeting).blocks, 'Next meeting')).toBe(
    'Friday 12 February 2027 at 10:00, in person, as the family wants it.',
  );
  expect(under(minutesOf([]).blocks, 'Next meeting')).toBe('Not fixed yet.');
});

test('Two wordings that nobody has chosen between are both in the minutes', () => {
  const note = (text: string): EventBody => ({
    type: 'note',
    target: 'n',
    value: { item: 'LEI-A10', tag: 'worry', text },
  });
  const { blocks } = minutesOf([
    note('He was late.'),
    { body: note('He was late twice.'), basedOn: ['e1'] },
    { body: note('He was late on Monday.'), basedOn: ['e1'] },
  ]);
  const worries = under(blocks, 'What we are worried about');
  expect(worries).toContain('He was late twice.');
  expect(worries).toContain('He was late on Monday.');
});

test('The sign-off names who, when in London, and every covered file by its SHA-256', () => {
  const text = paperText(
    minutesPaper({
      file,
      meeting,
      record: recordOf(wholeMeeting),
      version: 1,
      agenda,
      made: { entries: 61, panels: 3 },
      signedOff: {
        by: { id: 'x', name: 'Petra Lanternfield' },
        at: instant('2027-06-01T14:02:31.000Z'),
        covered: [{ name: 'a1-0001.jsonl', length: 120, sha256: 'ab'.repeat(32) }],
      },
    }),
  );
  expect(text).toContain('Made from the meeting’s record: 61 entries from 3 panels.');
  expect(text).toContain('Signed off by Petra Lanternfield on Tuesday 1 June 2027 at 15:02. Version 1.');
  expect(text).toContain(`a1-0001.jsonl\t120\t${'ab'.repeat(32)}`);
});

test('Ticked items are covered; advice to the chair is not minuted', () => {
  const tick = (target: string, value = true): EventBody => ({ type: 'tick', target, value });
  const { blocks } = minutesOf([tick('LEI-A01'), tick('LEI-A09'), tick('LEI-A02'), tick('LEI-A02', false)]);
  expect(under(blocks, 'Agenda items covered')).toBe('- Introductions and apologies');
});

test('The file name carries a date and a version, and nobody’s name', () => {
  expect(minutesOf(wholeMeeting).fileName).toBe('Minutes 2027-01-04 version 1');
});

// Numbered, so that one text is not found inside another by chance.
const typed = fc
  .tuple(fc.nat(), fc.string({ maxLength: 40, unit: 'grapheme' }))
  .map(([number, text]) => `§${number} ${text}`);
const tags: readonly NoteTag[] = ['worry', 'working well', 'needs to happen', 'view', 'decision', 'disagreement'];
const voice = fc.option(fc.oneof(fc.constantFrom('c-1', 'p-mother', 'p-school', 'p-gone', 'Elfrida', ''), typed), {
  nil: undefined,
});
const item = fc.constantFrom('LEI-A05', 'LEI-A06', 'LEI-A09', 'an item of another edition');
const note = fc
  .record({ item, tag: fc.constantFrom(...tags), text: typed, voice })
  .map(({ voice: whose, ...value }): EventBody['value'] => (whose === undefined ? value : { ...value, voice: whose }));
const action = fc.record(
  {
    what: typed,
    owner: fc.constantFrom('p-mother', 'p-gone'),
    by: fc.constantFrom(day('2026-12-31'), day('2027-02-01')),
  },
  { requiredKeys: ['what'] },
);
const presences: readonly Presence[] = ['present', 'apologies', 'apologies with update', 'no reply', 'was not brought'];

const entry: fc.Arbitrary<Entry> = fc
  .oneof(
    fc.record({ type: fc.constant('note'), target: fc.constantFrom('n1', 'n2', 'n3'), value: note }),
    fc.record({ type: fc.constant('note withdrawn'), target: fc.constantFrom('n1', 'n2'), value: fc.constant(true) }),
    fc.record({ type: fc.constant('action'), target: fc.constantFrom('a1', 'a2'), value: action }),
    fc.record({ type: fc.constant('action withdrawn'), target: fc.constantFrom('a1'), value: fc.constant(true) }),
    fc.record({
      type: fc.constant('presence'),
      target: fc.constantFrom('p-mother', 'p-gp', 'c-1', 'p-gone'),
      value: fc.option(fc.constantFrom(...presences), { nil: null }),
    }),
    fc.record({
      type: fc.constant('statement'),
      target: fc.constantFrom('danger statement', 'safety goal'),
      value: typed,
    }),
    fc.record({ type: fc.constant('voice reason'), target: fc.constantFrom('child', 'parents'), value: typed }),
  )
  .map((body): Entry => ({ body: body as EventBody }));

test('M02: whatever was written and not withdrawn stands in the minutes exactly as typed', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 25 }), (entries) => {
      const record = recordOf(entries);
      const text = textOf(entries);
      for (const { versions } of record.notes) for (const { value } of versions) expect(text).toContain(value.text);
      for (const { versions } of record.actions) for (const { value } of versions) expect(text).toContain(value.what);
      for (const { versions } of record.statements.values()) {
        for (const { value } of versions) expect(text).toContain(value);
      }
      for (const { value } of record.voiceReasons.values()) expect(text).toContain(value);
      for (const [id, { value }] of record.presence) {
        if (value === null) continue;
        const name = file.people.find((one) => one.id === id)?.name ?? (id === 'c-1' ? 'Elfrida' : id);
        const label = value === 'present' ? 'came' : value.replace(' with', ', with a written');
        const line = text.split('\n').find((one) => one.toLowerCase().startsWith(`${label}: `));
        expect(line).toContain(name);
      }
    }),
    { numRuns: 300 },
  );
});
