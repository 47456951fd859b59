import { expect, test } from 'vitest';
import { type EventNow, matchReplies, sameReplies } from '../../../src/domain/meeting/matchReplies.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { elfridasCase, initialMeeting, people } from '../../builders/elfrida.ts';

const at = instant('2026-12-23T09:00:00.000Z');
const none = new Map<string, EventNow>();
const event = (...attendees: NonNullable<EventNow>['attendees']): NonNullable<EventNow> => ({
  time: initialMeeting.time,
  attendees,
});

test('People are found by their address, whatever its case; strangers in the event are left out', () => {
  const shared = event(
    { address: 'P-Mother@family.example ', answer: 'accepted', at },
    { address: 'forwarded@else.example', answer: 'accepted' },
    { address: 'p-police@agency.example', answer: 'no reply' },
  );
  expect(matchReplies(elfridasCase, initialMeeting, { at, shared, apart: none })).toEqual({
    at,
    people: [
      { person: 'p-mother', answer: 'accepted', at },
      { person: 'p-police', answer: 'no reply' },
    ],
  });
});

test('Someone with papers in print has no reply by mail, even if the event holds their address', () => {
  const file = {
    ...elfridasCase,
    people: people.map((one) => (one.id === 'p-father' ? { ...one, papersBy: 'print' as const } : one)),
  };
  const shared = event({ address: 'p-father@family.example', answer: 'accepted' });
  expect(matchReplies(file, initialMeeting, { at, shared, apart: none }).people).toEqual([]);
});

test('F-INV-05: a person kept apart is read in their own event alone, and nobody else is read in it', () => {
  const meeting: Meeting = {
    ...initialMeeting,
    invited: initialMeeting.invited.filter((id) => id !== 'p-father'),
    apart: [
      { person: 'p-father', how: 'own event', time: initialMeeting.time, mode: 'teams', place: '', eventId: 'e-2' },
    ],
  };
  const shared = event(
    { address: 'p-mother@family.example', answer: 'accepted' },
    { address: 'p-father@family.example', answer: 'accepted' },
  );
  const own = event(
    { address: 'p-father@family.example', answer: 'declined' },
    { address: 'p-mother@family.example', answer: 'declined' },
  );
  const { people: replies } = matchReplies(elfridasCase, meeting, { at, shared, apart: new Map([['p-father', own]]) });
  expect(replies).toEqual([
    { person: 'p-mother', answer: 'accepted' },
    { person: 'p-father', answer: 'declined' },
  ]);
});

test('An event that was moved in Outlook says where to; one that is gone says so', () => {
  const moved = { ...initialMeeting.time, start: '14:00', end: '15:30' };
  const shared = { time: moved, attendees: [] };
  expect(matchReplies(elfridasCase, initialMeeting, { at, shared, apart: none })).toEqual({
    at,
    people: [],
    movedTo: moved,
  });
  const gone = matchReplies(elfridasCase, initialMeeting, { at, shared: undefined, apart: none });
  expect(gone).toEqual({ at, people: [], gone: true });
});

test('The same replies read later are the same', () => {
  const replies = matchReplies(elfridasCase, initialMeeting, {
    at,
    shared: event({ address: 'p-mother@family.example', answer: 'accepted' }),
    apart: none,
  });
  expect(sameReplies(undefined, replies)).toBe(false);
  expect(sameReplies({ ...replies, at: instant('2026-12-22T09:00:00.000Z') }, replies)).toBe(true);
  expect(sameReplies({ ...replies, people: [] }, replies)).toBe(false);
});
