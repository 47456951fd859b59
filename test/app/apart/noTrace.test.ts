import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { Paper } from '../../../src/domain/papers/paper.ts';
import { siblingsRecord } from '../../builders/siblingsMeeting.ts';
import { refusedByContract } from '../kill/killable.ts';
import { correctAndSend, type Leak, siblingsJourney } from './siblingsJourney.ts';
import { tracesLeft } from './tracesLeft.ts';

const mother = 'isolde.ashgrove@post.example';
const father = 'dorian@canalside.example';

test('F-INV-05 F-DIS-03: nothing that leaves, from invitation to papers, gives either parent away to the other', async () => {
  const { tenant } = await siblingsJourney();
  const { traces, read, counted, events } = await tracesLeft(tenant);
  expect(traces).toEqual([]);
  for (const address of [mother, father])
    expect([counted('invitation', address), counted('mail', address)]).toEqual([2, 3]);
  expect(events.filter(({ subject }) => subject === 'Family meeting')).toHaveLength(2);
  const names = tenant.received().flatMap(({ attachments }) => attachments.map(({ name }) => name));
  expect(new Set(names)).toEqual(new Set(['Minutes 2027-01-05 version 1.docx', 'Plan 2027-01-05 version 1.docx']));
  // An agency without the family's consent got nothing at all.
  for (const address of ['jago.pell@housing.example', 'sabine.locke@charity.example'])
    expect(tenant.received().filter(({ to }) => to === address)).toEqual([]);
  expect(refusedByContract(tenant)).toEqual([]);
  console.log(`apart: ${read} texts read in two mailboxes and two events, 0 traces`);
});

test('A corrected version gives its reason to nobody where people are kept apart: it may name one to the other', async () => {
  const harness = await siblingsJourney();
  // Names are refused; places nobody knows to be his.
  await correctAndSend(harness, 'What the bakery was told was mixed up');
  const { traces, counted } = await tracesLeft(harness.tenant);
  expect(traces).toEqual([]);
  for (const address of [mother, father]) expect(counted('mail', address)).toBe(4);
  const [last] = harness.tenant
    .received()
    .filter(({ to }) => to === mother)
    .slice(-1);
  expect(last?.html).toContain('This version replaces version 1. Use this one');
});

const leaks: readonly (readonly [string, RegExp, Leak])[] = [
  [
    'the father among the attendees of the mother’s event',
    /^attendees of the mother: “Dorian”/,
    (world) => ({
      ...world,
      calendar: {
        ...world.calendar,
        create: (event) =>
          world.calendar.create({
            ...event,
            attendees: [...event.attendees, { address: father, name: 'Dorian Ashgrove' }],
          }),
      },
    }),
  ],
  [
    'everyone’s minutes under the name of the father’s own',
    /^mail, Minutes 2027-01-05 version 1\.docx, word\/document\.xml of the father: “Isolde”/,
    (world) => {
      let everyones: Paper | undefined;
      const write = (paper: Paper) => {
        if (paper.kind === 'minutes') everyones ??= paper;
        return world.word.write(paper.kind === 'minutes' ? everyones! : paper);
      };
      return { ...world, word: { ...world.word, write } };
    },
  ],
  [
    'a name in the file’s own properties',
    /docProps\/core\.xml of the mother: “Dorian”/,
    (world) => ({
      ...world,
      word: {
        ...world.word,
        write: (paper) => world.word.write({ ...paper, title: `${paper.title}, seen by Dorian` }),
      },
    }),
  ],
  [
    'his phone number in the words of the message',
    /^mail of the mother: “900862”/,
    (world) => ({
      ...world,
      mailbox: {
        ...world.mailbox,
        createDraft: (draft) => world.mailbox.createDraft({ ...draft, html: `${draft.html}<p>07700900862</p>` }),
      },
    }),
  ],
];

test.each(leaks)('Planted, %s is found', async (_what, where, leak) => {
  const { traces } = await tracesLeft((await siblingsJourney(leak)).tenant);
  expect(traces).toContainEqual(expect.stringMatching(where));
});

test('A note that names him to her is not signed off', async () => {
  const note: EventBody = {
    type: 'note',
    target: 'n-9',
    value: { item: 'LEI-A10', tag: 'worry', text: 'Dorian was seen outside the school.' },
  };
  await expect(siblingsJourney(undefined, [...siblingsRecord, note])).rejects.toThrow(
    /would name Dorian Ashgrove at item/,
  );
});
