import { expect, test } from 'vitest';
import { decodeCaseFile, encodeCaseFile } from '../../../src/adapters/graph/documents/caseFileDocument.ts';
import { answer, concern } from '../../builders/concern.ts';

const stored = {
  version: 2,
  reference: 'LH-4163',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorker: 'p-keyworker',
  children: [
    {
      id: 'c-1',
      name: 'Elfrida Fay',
      initials: 'E.F.',
      born: '2018-05-14',
      needs: '',
      attends: 'yes',
      school: 'Inkpot Lane',
    },
  ],
  people: [
    {
      id: 'p-mother',
      name: 'Marigold Fay',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      papersBy: 'print',
      livesWith: ['c-1'],
      support: [],
      apartFrom: ['p-father'],
    },
  ],
  consent: { state: 'given', on: '2026-12-18', from: ['p-mother'], note: 'at home' },
  preferences: { times: [], mode: 'no preference', places: [] },
  facts: [
    {
      fact: 'assessment completed',
      on: '2026-12-18',
      recordedBy: 'Osric Plumtree',
      recordedAt: '2026-12-18T15:00:00.000Z',
    },
  ],
  circumstances: [],
  corrections: [],
  plan: { version: 0, dangerStatement: '', safetyGoal: '', actions: [] },
  flags: { later: true },
};

test('Fields that a newer app wrote survive being read, changed and written', () => {
  const read = decodeCaseFile(JSON.stringify(stored));
  if (!read.ok) throw new Error('unreadable');
  const written = JSON.parse(encodeCaseFile({ ...read.value, ledBy: 'social worker' })) as unknown;
  expect(written).toEqual({ ...stored, ledBy: 'social worker' });
});

/** As the first released app wrote it; never changed. */
const version1 = {
  version: 1,
  reference: 'LH-4163',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorker: 'p-keyworker',
  children: [{ id: 'c-1', name: 'Elfrida Fay', initials: 'E.F.', born: '2018-05-14' }],
  people: [
    {
      id: 'p-mother',
      name: 'Marigold Fay',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      papersBy: 'print',
    },
  ],
  consent: { state: 'not asked' },
  facts: [],
  plan: { version: 1, dangerStatement: 'd', safetyGoal: 'g', actions: [{ id: 'a-1', what: 'Ring', by: '2027-01-08' }] },
};

test('A file of version 1 is read as one of today', () => {
  const read = decodeCaseFile(JSON.stringify(version1));
  expect(read).toEqual({
    ok: true,
    value: {
      ...version1,
      version: 2,
      children: [{ ...version1.children[0], needs: '', attends: 'not decided' }],
      people: [{ ...version1.people[0], livesWith: [], support: [], apartFrom: [] }],
      preferences: { times: [], mode: 'no preference', places: [] },
      circumstances: [],
      corrections: [],
      plan: { ...version1.plan, actions: [{ ...version1.plan.actions[0], state: { is: 'open' }, slippedFrom: [] }] },
    },
  });
});

test('A file from before a case had circumstances is read as one that has none', () => {
  const { circumstances: _, ...before } = stored;
  expect(decodeCaseFile(JSON.stringify(before))).toEqual({ ok: true, value: stored });
});

test.each([
  ['not JSON', 'hello'],
  ['a list', '[]'],
  ['no version', JSON.stringify({ ...stored, version: undefined })],
  ['a version of a newer app', JSON.stringify({ ...stored, version: 3 })],
  ['a date that is none', JSON.stringify({ ...stored, consent: { ...stored.consent, on: '18/12/2026' } })],
  ['a fact nobody knows', JSON.stringify({ ...stored, facts: [{ ...stored.facts[0], fact: 'tea' }] })],
])('%s is unreadable, never guessed at', (_, text) => {
  expect(decodeCaseFile(text)).toEqual({ ok: false, reason: 'unreadable' });
});

test('The plans that earlier meetings left, and who went through an action when, survive being stored', () => {
  const action = { id: 'a-1', what: 'Walk', state: { is: 'open' }, slippedFrom: ['2027-01-08'], goneThroughAt: 'm-2' };
  const first = { version: 1, agreedAt: 'm-1', dangerStatement: '', safetyGoal: '', actions: [] };
  const plan = { ...first, version: 2, agreedAt: 'm-2', actions: [action], earlier: [first] };
  const read = decodeCaseFile(JSON.stringify({ ...stored, plan }));
  if (!read.ok) throw new Error('unreadable');
  expect(JSON.parse(encodeCaseFile(read.value))).toEqual({ ...stored, plan });
});

test('When a child joined and what was decided for them comes back; a file from before has neither', () => {
  const [child] = stored.children;
  const outcomes = [{ meeting: 'LH-4163-review-1', on: '2027-02-12' }];
  const file = { ...stored, children: [child, { ...child, id: 'c-2', joined: '2027-02-01', outcomes }] };
  const read = decodeCaseFile(JSON.stringify(file));
  expect(read).toMatchObject({ ok: true, value: { children: [{ id: 'c-1' }, { joined: '2027-02-01', outcomes }] } });
  if (!read.ok) return;
  expect(read.value.children[0]).not.toHaveProperty('joined');
  expect(JSON.parse(encodeCaseFile(read.value)).children).toEqual(file.children);
});

test('F-CAP-07: a concern from before it could be answered or put right is read, and one of today survives being stored', () => {
  const read = (concerns: readonly unknown[]) => {
    const file = decodeCaseFile(JSON.stringify({ ...stored, concerns }));
    return file.ok ? decodeCaseFile(encodeCaseFile(file.value)) : file;
  };
  expect(read([concern])).toMatchObject({ ok: true, value: { concerns: [concern] } });
  const noted = { by: 'Osric Plumtree', at: answer.at };
  const today = {
    ...concern,
    recordedById: '1111',
    answers: [answer, { ...answer, id: 'a-2', fromLead: true }],
    leadOn: '2027-01-11',
    leadNoted: noted,
    settledOn: '2027-01-12',
    settledNoted: noted,
    worded: { ...noted, id: 'w-1' },
    earlier: [{ ...noted, id: 'k-1', what: 'As it read.' }],
    also: [{ ...noted, id: 'w-2', what: 'As it reads too.' }],
    removed: { by: 'Petra Lanternfield', on: '2027-01-13' },
    fromNewerApp: true,
  };
  expect(read([today])).toMatchObject({ ok: true, value: { concerns: [today] } });
});
