import { expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { reasons } from '../../../src/adapters/graph/scopes.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given, signedIn } from '../../builders/signedIn.ts';

test('Every kind of request that the adapters make is accepted by the published contract', async () => {
  const { tenant, as } = await signedIn();
  const world = as(petra);
  const { cursor } = given(await world.cases.changes(undefined));
  given(await world.cases.changes(cursor));
  const row = given(await world.cases.read('LH-4163'));
  given(await world.cases.update({ ...row.value, attention: 'x' }, row.etag));
  const file = given(await world.folder.readCase('LH-4163'));
  given(await world.folder.writeCase(file.value, file.etag));
  given(await world.folder.keepPaper('LH-4163', initialMeeting.id, 'minutes.docx', new Uint8Array([1])));
  given(await world.folder.readPaper('LH-4163', initialMeeting.id, 'minutes.docx'));
  const meeting = given(await world.meetings.create(initialMeeting));
  given(await world.meetings.update({ ...initialMeeting, place: 'Room 2' }, meeting.etag));
  given(await world.meetings.ofChat('19:x@thread.v2'));
  const log = given(await world.log.write('LH-4163', initialMeeting.id, 'a-0001.jsonl', 'a\n', undefined));
  given(await world.log.write('LH-4163', initialMeeting.id, 'a-0001.jsonl', 'a\nb\n', log.etag));
  given(await world.log.list('LH-4163', initialMeeting.id));
  given(await world.log.read('LH-4163', initialMeeting.id, 'a-0001.jsonl'));
  const draft = {
    key: 'ab',
    to: { address: 'a@post.example', name: 'A' },
    subject: 'S',
    html: '<p>x</p>',
    attachments: [],
  };
  const made = given(await world.mailbox.createDraft(draft));
  given(await world.mailbox.attach(made.id, { name: 'a.docx', bytes: new Uint8Array([1]) }));
  given(await world.mailbox.readAttachments(made.id));
  given(await world.mailbox.findByKey('ab'));
  given(await world.mailbox.leftDrafts());
  given(await world.mailbox.send(made.id));
  given(await world.mailbox.remove(given(await world.mailbox.createDraft({ ...draft, key: 'cd' })).id));
  const time = { date: day('2027-01-04'), start: '10:00', end: '11:30' };
  const event = { key: 'k', subject: 'Meeting', html: 'x', time, teams: true, place: '', attendees: [draft.to] };
  const booked = given(await world.calendar.create(event));
  given(await world.calendar.findByKey('k'));
  given(await world.chat.installTab(given(await world.chat.find(booked.joinUrl ?? '')).chatId));

  const asked = tenant.requests();
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter(({ accepted }) => !accepted).map(({ method, url, errors }) => [method, url, ...errors])).toEqual(
    [],
  );
  // Somebody else's device sees the same: nothing depended on what this one remembered.
  expect(given(await as(tansy).meetings.read(initialMeeting.id)).value.place).toBe('Room 2');
});

test('Every permission asked for has its reason', () => {
  expect(Object.values(reasons).every((reason) => reason.startsWith('to '))).toBe(true);
});
