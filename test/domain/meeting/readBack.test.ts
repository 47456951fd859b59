import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { readBack } from '../../../src/domain/meeting/readBack.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { type Entry, recordOf } from '../../builders/recordOf.ts';

test('F-RUN-12 S2-15: each owner of an open action is asked; a yes from before a change is no yes to it', () => {
  const yes = (target: string): EventBody => ({ type: 'confirmed', target, value: true });
  const asked = (entries: readonly EventBody[]) =>
    readBack(caseLh4163, initialMeeting, recordOf([...wholeMeeting, ...entries])).map(({ person, confirmed }) => [
      person,
      confirmed,
    ]);
  expect(asked([])).toEqual([
    ['p-grandmother', 'not yet'],
    ['p-school', 'not yet'],
  ]);
  expect(asked([yes('p-school')])[1]).toEqual(['p-school', 'yes']);
  const later: EventBody = {
    type: 'action',
    target: 'a-9',
    value: { what: 'Send the register', owner: 'p-school', by: day('2027-01-08') },
  };
  expect(asked([yes('p-school'), later])[1]).toEqual(['p-school', 'changed since']);
  expect(asked([yes('p-school'), later, yes('p-school')])[1]).toEqual(['p-school', 'yes']);
});

test('F-RUN-12: a device whose clock is behind cannot hide a change, and an action open again asks for a new yes', () => {
  const yes: EventBody = { type: 'confirmed', target: 'p-school', value: true };
  const action = (target: string, what: string): EventBody => ({
    type: 'action',
    target,
    value: { what, owner: 'p-school', by: day('2027-01-08') },
  });
  const said = (entries: readonly (EventBody | Entry)[], file = caseLh4163) =>
    readBack(file, initialMeeting, recordOf(entries)).find(({ person }) => person === 'p-school')?.confirmed;
  const slow = { body: action('a-9', 'Send the register'), wall: '2027-01-04T09:00:00.000Z' };
  expect(said([...wholeMeeting, yes, slow])).toBe('changed since');
  const fast = { body: action('a-9', 'Send the register'), wall: '2027-01-04T12:00:00.000Z' };
  expect(said([...wholeMeeting, fast, yes])).toBe('yes');

  const earlier = {
    id: 'a-1',
    what: 'Meet Elfrida at the gate',
    owner: 'p-school',
    agreedAt: 'LH-4163-initial-0',
    slippedFrom: [],
  };
  const plan = { ...caseLh4163.plan, version: 1, actions: [{ ...earlier, state: { is: 'open' as const } }] };
  const state = (is: 'done' | 'open'): EventBody => ({ type: 'action state', target: 'a-1', value: { is } });
  const both = [action('a-9', 'Send the register'), state('done'), yes];
  expect(said(both, { ...caseLh4163, plan })).toBe('yes');
  expect(said([...both, state('open')], { ...caseLh4163, plan })).toBe('changed since');
  expect(said([...both, state('open'), yes], { ...caseLh4163, plan })).toBe('yes');
});
