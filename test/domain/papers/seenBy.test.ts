import { describe, expect, it } from 'vitest';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { planFromRecord } from '../../../src/domain/papers/plan.ts';
import { seenBy } from '../../../src/domain/papers/seenBy.ts';
import { readersApart } from '../../../src/domain/papers/tracesIn.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { siblingsMeeting as meeting, siblingsRecord } from '../../builders/siblingsMeeting.ts';

function texts(reader: string | undefined, file: CaseFile = caseLh5207, events = siblingsRecord) {
  const papers = papersOf({ file, meeting, record: recordOf(events), version: 1, ...(reader && { reader }) });
  return { minutes: paperText(papers.minutes), plan: paperText(papers.plan!) };
}
const stops = (more: readonly EventBody[], file = caseLh5207) =>
  checkMinutes({
    file,
    meeting,
    record: recordOf([...siblingsRecord, ...more]),
    agenda: agendaOf(file, meeting),
    today: day('2027-01-05'),
  }).stops.filter(({ id }) => id.startsWith('apart'));

describe('F-DIS-03: papers are built from the parts their reader may see', () => {
  it('hers have nothing of him: not that he came, what he said, what he is to do', () => {
    const { minutes, plan } = texts('p-mother');
    for (const text of [minutes, plan]) expect(text).not.toMatch(/Dorian|father|bakery|letters|Letter to/i);
    expect(minutes).toContain('Isolde Ashgrove (mother)');
    expect(minutes).toContain('Bedtimes at Larkspur Court are calm now.');
    expect(plan).toContain('Same bedtime every school night');
    expect(plan).toContain('Speech session for Rowan');
    expect(minutes).toContain('Thursday 11 February 2027');
  });

  it('his have nothing of her, though the flag stands on him alone, nor when the others meet next', () => {
    const { minutes, plan } = texts('p-father');
    for (const text of [minutes, plan]) {
      expect(text).not.toMatch(/Isolde|\bmother|Larkspur|bedtime|11 February|13:30/i);
      expect(text).toContain('You will hear from us when and where you meet us next.');
    }
    expect(minutes).toContain('Works nights at the bakery');
    expect(minutes).toContain('Wants letters, not calls.');
  });

  it('an own meeting is what stands at the head of his', () => {
    const time = { date: day('2027-01-05'), start: '14:00', end: '14:45' };
    const apart = [{ person: 'p-father', how: 'own meeting', time, mode: 'in person', place: 'Mill Room' }] as const;
    const of = { file: caseLh5207, meeting: { ...meeting, apart }, record: recordOf(siblingsRecord), version: 1 };
    const his = papersOf({ ...of, reader: 'p-father' }).minutes;
    expect(paperText(his)).toContain('Tuesday 5 January 2027, 14:00 to 14:45, Mill Room');
    expect(paperText(his)).not.toContain('4 January');
    expect(his.fileName).toBe('Minutes 2027-01-04 version 1');
    for (const reader of ['p-mother', undefined])
      expect(paperText(papersOf({ ...of, ...(reader && { reader }) }).minutes)).not.toContain('Mill Room');
  });

  it('everyone else reads all of it', () => {
    const { minutes, plan } = texts(undefined);
    for (const words of ['Isolde', 'Dorian', 'bakery', 'Larkspur']) expect(minutes).toContain(words);
    expect(plan).toContain('Dorian Ashgrove');
  });

  it('an action of an earlier plan that was his is not in hers, nor that he had it', () => {
    const earlier = {
      version: 1,
      agreedAt: 'LH-5207-initial-0',
      dangerStatement: 'Tired.',
      safetyGoal: 'Rested.',
      actions: [
        { id: 'o-1', what: 'Bring the warm coats', owner: 'p-father', state: { is: 'open' }, slippedFrom: [] },
        { id: 'o-2', what: 'Ring the dentist', owner: 'p-father', state: { is: 'open' }, slippedFrom: [] },
      ],
    } as const;
    const file = { ...caseLh5207, plan: earlier };
    const given: EventBody = { type: 'action', target: 'o-2', value: { what: 'Ring the dentist', owner: 'p-health' } };
    const hers = texts('p-mother', file, [...siblingsRecord, given]);
    for (const text of [hers.minutes, hers.plan]) {
      expect(text).not.toMatch(/warm coats|Dorian/);
      expect(text).toContain('Ring the dentist');
    }
  });

  it('what was hers and was given to him is not in her papers any more, as a plan before or as not gone through', () => {
    const earlier = {
      version: 1,
      agreedAt: 'LH-5207-initial-0',
      ...{ dangerStatement: 'Tired.', safetyGoal: 'Rested.' },
      actions: [
        { id: 'o-1', what: 'Bring the warm coats', owner: 'p-mother', state: { is: 'open' }, slippedFrom: [] },
        { id: 'o-2', what: 'Ring the dentist', owner: 'p-mother', state: { is: 'open' }, slippedFrom: [] },
      ],
    } as const;
    const given: EventBody = { type: 'action', target: 'o-1', value: { what: 'Bring the coats', owner: 'p-father' } };
    const before = { ...caseLh5207, plan: earlier };
    const events = [...siblingsRecord, given];
    const signed = { ...before, plan: planFromRecord(before, meeting, recordOf(events)) };
    for (const file of [before, signed]) {
      for (const text of Object.values(texts('p-mother', file, events))) {
        expect(text).not.toMatch(/coats|Dorian/);
        expect(text).toContain('Ring the dentist');
      }
    }
    expect(texts(undefined, before, events).plan).toContain('Bring the coats');
  });

  it('nothing that the record keeps of him, of whatever kind, is in hers; of her it is', () => {
    const about = (person: string): readonly EventBody[] => [
      { type: 'presence', target: person, value: 'present' },
      { type: 'arrived', target: person, value: '10:20' },
      { type: 'left', target: person, value: '11:05' },
      { type: 'joined by', target: person, value: 'phone' },
      { type: 'none given', target: person, value: true },
      { type: 'scaling', target: person, value: 4 },
      { type: 'confirmed', target: person, value: true },
      { type: 'exit strategy', target: person, value: 'Rings Nana first' },
      { type: 'agreed', target: `safety goal: ${person}`, value: 'agrees' },
      { type: 'next role', target: 'note-taker', value: person },
      { type: 'call answer', target: 'guest 07700', value: { is: 'person', person } },
    ];
    const seen = (events: readonly EventBody[]) => {
      const { writers: _, ...record } = seenBy(
        { file: caseLh5207, meeting, record: recordOf(events) },
        'p-mother',
      ).record;
      return JSON.stringify(Object.values(record).map((part) => (part instanceof Map ? [...part] : part)));
    };
    expect(seen(about('p-father'))).not.toMatch(/p-father|Nana/);
    for (const event of about('p-mother').slice(0, -1)) expect(seen([event]), event.type).toContain('p-mother');
  });

  it('only those who are kept apart, and were asked or came, have papers of their own', () => {
    const record = recordOf(siblingsRecord);
    expect(readersApart({ file: caseLh5207, meeting, record }).map(({ id }) => id)).toEqual(['p-mother', 'p-father']);
  });
});

describe('F-DIS-03: what was typed about the other is a stop', () => {
  it('nothing in the way, and it says so', () => {
    expect(stops([])).toEqual([]);
  });

  it('a note, with the agenda item to put it right at', () => {
    const note: EventBody = {
      type: 'note',
      target: 'n-9',
      value: { item: 'LEI-A07', tag: 'worry', text: 'Dorian came to the door on Sunday.' },
    };
    expect(stops([note])).toMatchObject([
      {
        words: 'The papers for Isolde Ashgrove would name Dorian Ashgrove at item 7, The plan',
        detail: expect.stringContaining('“Dorian came to the door on Sunday.”'),
        item: 'LEI-A07',
      },
    ]);
  });

  it.each<EventBody>([
    { type: 'exit strategy', target: 'p-health', value: 'Dorian brings them to the clinic.' },
    { type: 'guest', target: 'g-1', value: { name: 'Juniper Hale', role: 'with Dorian' } },
    { type: 'finished', target: 'meeting', value: { why: 'Dorian had rung' } },
    { type: 'outcome', target: 'case', value: { outcome: 'LEI-A20a', why: 'Dorian is back' } },
    { type: 'next role', target: 'chair', value: 'Not Dorian’s worker' },
    { type: 'action', target: 'a-8', value: { what: 'Ring', need: 'Dorian keeps away', owner: 'p-health' } },
    {
      type: 'note',
      target: 'n-9',
      value: { item: 'LEI-A07', tag: 'disagreement', text: 'No', answer: 'Dorian is asked' },
    },
  ])('whatever was typed: $type', (event) => {
    expect(stops([event])).toMatchObject([{ words: expect.stringContaining('would name Dorian Ashgrove') }]);
  });

  it('a note that says who he is to the children, with the word and what to do about it', () => {
    const text = 'Father has moved to 4 Oak Street.';
    const note: EventBody = { type: 'note', target: 'n-9', value: { item: 'LEI-A07', tag: 'worry', text } };
    expect(stops([note])).toMatchObject([
      {
        words: 'The papers for Isolde Ashgrove would name Dorian Ashgrove at item 7, The plan',
        detail: expect.stringMatching(
          /^“Father” tells of them in “Father has moved to 4 Oak Street\.” Say it without /,
        ),
      },
    ]);
  });

  it.each<[string, EventBody]>([
    [
      'an action',
      {
        type: 'action',
        target: 'a-9',
        value: { what: 'Tell Isolde by phone', owner: 'p-health', by: day('2027-01-12') },
      },
    ],
    ['a statement', { type: 'statement', target: 'safety goal', value: 'Isolde sleeps.' }],
    ['why a voice is missing', { type: 'voice reason', target: 'c-1', value: 'Isolde asked us not to.' }],
    ['a written update', { type: 'written update', target: 'p-nursery', value: 'Isolde brings him on time.' }],
    [
      'whose voice it is, as typed',
      {
        type: 'note',
        target: 'n-9',
        value: { item: 'LEI-A06', tag: 'view', text: 'Agrees.', voice: 'Isolde’s sister' },
      },
    ],
  ])('%s', (_what, event) => {
    expect(stops([event]).map(({ words }) => words)).toMatchObject([
      expect.stringMatching(/^The papers for Dorian Ashgrove would name Isolde Ashgrove at /),
    ]);
  });

  it('said in her own voice it is left out of his, and stops nothing', () => {
    const note: EventBody = {
      type: 'note',
      target: 'n-9',
      value: { item: 'LEI-A06', tag: 'view', text: 'Isolde sleeps too.', voice: 'p-mother' },
    };
    expect(stops([note])).toEqual([]);
  });

  it('somebody who gets no papers holds nobody up', () => {
    const note: EventBody = {
      type: 'note',
      target: 'n-9',
      value: { item: 'LEI-A07', tag: 'worry', text: 'Isolde was late.' },
    };
    const silent: EventBody = { type: 'presence', target: 'p-father', value: 'no reply' };
    expect(stops([note])).toHaveLength(1);
    expect(stops([note, silent])).toEqual([]);
  });

  it('a chair they are kept apart from is named by the paper itself', () => {
    const people = caseLh5207.people.map((one) => (one.id === 'p-sswop' ? { ...one, apartFrom: ['p-mother'] } : one));
    expect(stops([], { ...caseLh5207, people }).map(({ words }) => words)).toContainEqual(
      'The papers for Isolde Ashgrove would name Petra Lanternfield at a line of the paper itself',
    );
  });
});
