import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Refusal } from '../../src/app/ports/refusal.ts';
import { inFlight, pace } from '../../src/app/sending/pace.ts';
import { joinSending } from '../../src/app/sending/sendingRuns.ts';
import { type SendView, sendingState } from '../../src/app/sendingState.ts';
import { type PapersToSend, sendPapers } from '../../src/app/sendPapers.ts';
import type { Person } from '../../src/domain/case/caseFile.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { sendKey } from '../../src/domain/sending/sendKey.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness } from './kill/killable.ts';
import { papersTo, signedOff } from './kill/papersToSend.ts';

let harness: KillHarness;
let hers: KillableWorld;
const computer = async (user: typeof petra) => (await harness.computer(user, new IDBFactory())).world;
const inbox = (address: string) => harness.tenant.received().filter(({ to }) => to === address);

beforeEach(async () => {
  harness = await killHarness();
  await signedOff(harness);
  hers = await computer(petra);
});

const two = papersTo(2);
const [mother, school] = two.recipients.map(({ person }) => person) as [Person, Person];
const dueTo = (...people: readonly Person[]): PapersToSend['recipients'] =>
  people.map((person) => ({ person, because: 'attended' }));

test('Each step is shown as it happens, in the order of the recipients', async () => {
  const seen: (readonly SendView[])[] = [];
  given(await sendPapers(hers, two, { onChange: (views) => seen.push(views) }));
  const states = seen.map((views) => views.find(({ recipient }) => recipient === mother.id)?.state);
  expect([...new Set(states.filter((state) => state !== undefined))]).toEqual([
    'planned',
    'drafted',
    'sending',
    'sent',
  ]);
  expect(seen.at(-1)?.map(({ recipient }) => recipient)).toEqual([mother.id, school.id]);
  expect(given(await sendingState(hers, two.meetingId, 1))).toHaveLength(2);
});

test('Stopped by the person, nothing leaves, and the next press sends all of it', async () => {
  const views = given(await sendPapers(hers, two, { stop: () => true }));
  expect(views.map(({ state }) => state)).toEqual(['planned', 'planned']);
  expect(harness.tenant.received()).toEqual([]);
  given(await sendPapers(hers, two));
  expect(harness.tenant.received()).toHaveLength(2);
});

test('Someone who may not be mailed is held up with the reason, and the others get theirs; settled, begun anew', async () => {
  const stops = 'The family refused that information is shared with agencies.';
  const held: PapersToSend = { ...two, recipients: [two.recipients[0]!, { ...two.recipients[1]!, stops }] };
  for (const beginAnew of [[], [school.id]]) {
    const views = given(await sendPapers(hers, { ...held, beginAnew }));
    expect(views.map(({ state, attention }) => [state, attention])).toEqual([
      ['sent', undefined],
      ['stopped', stops],
    ]);
  }
  expect(harness.tenant.received().map(({ to }) => to)).toEqual([mother.email]);
  expect(given(await hers.meetings.read(two.meetingId)).value.stage).toBe('signed off');
  const facts = given(await hers.folder.readCase(two.reference)).value.facts;
  expect(facts.filter(({ fact }) => fact.endsWith(' sent'))).toEqual([]);
  expect(given(await hers.cases.read(two.reference)).value.attention).toBe('Papers not sent: 1');

  const all = given(await sendPapers(hers, { ...two, beginAnew: [school.id] }));
  expect(all.map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(given(await hers.meetings.read(two.meetingId)).value.stage).toBe('sent');
});

test('Consent withdrawn once a message is under way stops it, with the reason', async () => {
  given(await sendPapers(hers, two, { stop: () => true }));
  const recipients = two.recipients.map((recipient) => ({ ...recipient, stops: 'Refused.' }));
  const views = given(await sendPapers(await computer(tansy), { ...two, recipients }));
  expect(views.map(({ state, attention }) => [state, attention])).toEqual([
    ['stopped', 'Refused.'],
    ['stopped', 'Refused.'],
  ]);
  expect(harness.tenant.received()).toEqual([]);
});

test('Someone without a safe address is not mailed; the others are, and the case is not told that all have them', async () => {
  const { email: _, ...unsafe } = mother;
  const views = given(await sendPapers(hers, { ...two, recipients: dueTo(unsafe, school) }));
  expect(views.map(({ state, attention }) => [state, attention !== undefined])).toEqual([
    ['stopped', true],
    ['sent', false],
  ]);
  expect(given(await hers.meetings.read(two.meetingId)).value.stage).toBe('signed off');
  expect(given(await hers.cases.read(two.reference)).value.attention).toBe('Papers not sent: 1');
});

test('A draft that somebody added a copy to is stopped with the reason; begun anew, it goes to the one person', async () => {
  const key = sendKey(two.meetingId, 1, mother.id);
  given(await sendPapers(hers, { ...two, recipients: dueTo(mother) }, { stop: () => true }));
  const item = given(await hers.sends.read(key));
  const to = { address: mother.email!, name: mother.name };
  const wrong = given(await hers.mailbox.createDraft({ key, to, subject: 'x', html: 'x', attachments: [] }));
  given(await hers.mailbox.attach(wrong.id, { name: 'Of another family.docx', bytes: new Uint8Array([1]) }));
  given(await hers.sends.update({ ...item.value, state: 'drafted', draftId: wrong.id }, item.etag));

  const [stopped] = given(await sendPapers(hers, two));
  expect(stopped).toMatchObject({ state: 'stopped', attention: expect.stringContaining('not sent') });
  expect(inbox(mother.email!)).toEqual([]);
  const [anew] = given(await sendPapers(hers, { ...two, beginAnew: [mother.id] }));
  expect(anew).toMatchObject({ state: 'sent' });
  expect(inbox(mother.email!).map(({ attachments }) => attachments.length)).toEqual([2]);
  expect(given(await hers.mailbox.leftDrafts())).toEqual([]);
});

test('Throttled while sending, then the address is withdrawn: the next press does not mail it, and says so', async () => {
  const busy = { ...hers, mailbox: { ...hers.mailbox, send: async () => fail<Refusal>({ kind: 'busy' }) } };
  expect(given(await sendPapers(busy, two)).map(({ state }) => state)).toEqual(['sending', 'sending']);
  for (const now of [
    { ...mother, papersBy: 'print' as const },
    { ...mother, email: 'marigold@new.example' },
  ]) {
    const [stopped, sent] = given(await sendPapers(hers, { ...two, recipients: dueTo(now, school) }));
    expect(stopped).toMatchObject({ state: 'stopped', attention: expect.stringContaining('The address changed') });
    expect(sent).toMatchObject({ state: 'sent' });
    expect(harness.tenant.received().map(({ to }) => to)).toEqual([school.email]);
  }
  const corrected = dueTo({ ...mother, email: 'marigold@new.example' }, school);
  given(await sendPapers(hers, { ...two, recipients: corrected, beginAnew: [mother.id] }));
  expect(harness.tenant.received().map(({ to }) => to)).toEqual([school.email, 'marigold@new.example']);
  expect(given(await hers.mailbox.leftDrafts())).toEqual([]);
});

/** The draft as it lies in her mailbox once everything is ready and nothing has been sent. */
async function readyToSend(): Promise<string> {
  const update: KillableWorld['sends']['update'] = async (item, etag) =>
    item.state === 'sending' ? fail({ kind: 'signed out' }) : hers.sends.update(item, etag);
  given(await sendPapers({ ...hers, sends: { ...hers.sends, update } }, two));
  return given(await hers.sends.read(sendKey(two.meetingId, 1, mother.id))).value.draftId!;
}

test('A message that somebody sent by hand to more people is not called sent; begun anew, it stays as the proof', async () => {
  const id = await readyToSend();
  const byHand: KillableWorld = {
    ...hers,
    mailbox: {
      ...hers.mailbox,
      // As Outlook shows it after a copy was added and Send was pressed there.
      read: async (asked) => {
        const read = await hers.mailbox.read(asked);
        return read.ok && asked === id ? ok({ ...read.value, isDraft: false, cc: ['dad@post.example'] }) : read;
      },
    },
  };
  const [stopped] = given(await sendPapers(byHand, two));
  expect(stopped).toMatchObject({ state: 'stopped', attention: expect.stringContaining('Check who has it') });
  const [stillStopped] = given(await sendPapers(byHand, two));
  expect(stillStopped?.state).toBe('stopped');
  given(await sendPapers(byHand, { ...two, beginAnew: [mother.id] }));
  expect((await hers.mailbox.read(id)).ok).toBe(true);
});

test('Begun anew after a paper was changed, the old draft goes and the papers of today are sent', async () => {
  const old = await readyToSend();
  const [first, second] = two.attachments;
  const changed = { ...two, attachments: [{ ...first!, bytes: new Uint8Array([1, 2, 3]) }, second!] };
  expect(given(await sendPapers(hers, changed)).map(({ state }) => state)).toEqual(['stopped', 'stopped']);
  const people = two.recipients.map(({ person }) => person.id);
  const anew = given(await sendPapers(hers, { ...changed, beginAnew: people }));
  expect(anew.map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(await hers.mailbox.read(old)).toMatchObject({ reason: { kind: 'not found' } });
  expect(harness.tenant.received().map(({ attachments }) => attachments[0]?.bytesBase64)).toEqual(['AQID', 'AQID']);
});

test('Begun anew counts for one stop: a mailbox that goes on refusing is asked once for each press', async () => {
  let times = 0;
  const send = async () => {
    times += 1;
    return fail<Refusal>({ kind: 'refused', code: 'ErrorSendAsDenied' });
  };
  const refusing = { ...hers, mailbox: { ...hers.mailbox, send } };
  const one = { ...two, recipients: dueTo(mother) };
  for (const beginAnew of [[], [mother.id], [mother.id]]) {
    const before = times;
    expect(given(await sendPapers(refusing, { ...one, beginAnew }))).toMatchObject([{ state: 'stopped' }]);
    expect(times - before).toBe(1);
  }
});

test('An address corrected before sending is the one that is used', async () => {
  given(await sendPapers(hers, two, { stop: () => true }));
  const corrected = { ...mother, email: 'marigold@new.example' };
  given(await sendPapers(hers, { ...two, recipients: dueTo(corrected, school) }));
  expect(inbox(mother.email!)).toEqual([]);
  expect(inbox('marigold@new.example')).toHaveLength(1);
});

test('Someone whose address turned unsafe since it was planned gets no mail, begun anew or not', async () => {
  given(await sendPapers(hers, two, { stop: () => true }));
  const recipients = dueTo({ ...mother, papersBy: 'print' }, school);
  for (const beginAnew of [[], [mother.id]]) {
    const views = given(await sendPapers(hers, { ...two, recipients, beginAnew }));
    expect(views.map(({ state }) => state)).toEqual(['stopped', 'sent']);
  }
  expect(inbox(mother.email!)).toEqual([]);
});

test('What another person’s computer was sending is a question, and only its owner finishes it', async () => {
  const key = sendKey(two.meetingId, 1, mother.id);
  given(await sendPapers(hers, two, { stop: () => true }));
  const item = given(await hers.sends.read(key));
  const to = { address: mother.email!, name: mother.name };
  const draft = given(await hers.mailbox.createDraft({ key, to, subject: 'x', html: 'x', attachments: [] }));
  for (const paper of two.attachments) given(await hers.mailbox.attach(draft.id, paper));
  const since = instant('2027-01-05T14:02:00.000Z');
  given(
    await hers.sends.update({ ...item.value, state: 'sending', draftId: draft.id, sendingSince: since }, item.etag),
  );

  const his = await computer(tansy);
  const [asked, sent] = given(await sendPapers(his, two));
  expect(asked).toMatchObject({ state: 'sending', question: { owner: { name: 'Petra Lanternfield' }, since } });
  expect(sent).toMatchObject({ state: 'sent', owner: { name: 'Tansy Millbrook' } });
  expect(given(await sendingState(his, two.meetingId, 1))[0]?.question).toBeDefined();
  expect(given(await sendPapers(hers, two)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(inbox(mother.email!)).toHaveLength(1);
});

test('A second press on the same device joins the run that is under way; after it, a press begins a new one', async () => {
  const posts = (path: RegExp) =>
    harness.tenant.requests().filter(({ method, url }) => method === 'POST' && path.test(url)).length;
  const seen: (readonly SendView[])[] = [];
  const first = sendPapers(hers, two);
  const second = sendPapers(hers, two, { onChange: (views) => seen.push(views) });
  expect(second).toBe(first);
  expect(given(await second).map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(seen.at(-1)?.map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect([posts(/\/mailFolders\/[^/]+\/messages$/), posts(/\/send$/)]).toEqual([2, 2]);
  expect(joinSending(hers, two, {})).toBeUndefined();
  expect(sendPapers(hers, two)).not.toBe(first);
});

test('Whoever comes back to Send finds the run that was left there, sees how far it is, and can stop it', async () => {
  let begun: () => void = () => {};
  const written = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const left = sendPapers(hers, two, { onChange: begun });
  await written;
  const seen: number[] = [];
  const joined = joinSending(hers, two, { onChange: (views) => seen.push(views.length), stop: () => true });
  expect(joined).toBe(left);
  expect(seen).toEqual([2]);
  expect(given(await left).map(({ state }) => state)).not.toContain('sent');
  expect(harness.tenant.received()).toEqual([]);
  expect(joinSending(await computer(petra), two, {})).toBeUndefined();
});

test('A run that breaks does not keep the next from beginning', async () => {
  const broken = { ...hers, sends: { ...hers.sends, ofMeeting: () => Promise.reject(new Error('broken')) } };
  await expect(sendPapers(broken, two)).rejects.toThrow('broken');
  expect(given(await sendPapers(hers, two)).map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('Four at a time, and the twenty-sixth message of a minute waits', async () => {
  let atOnce = 0;
  let most = 0;
  const answers = await inFlight([3, 1, 2, 5, 4, 6], async (thing) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, thing));
    atOnce -= 1;
    return thing * 2;
  });
  expect([most, answers]).toEqual([4, [6, 2, 4, 10, 8, 12]]);

  const minutes: (() => void)[] = [];
  const turn = pace({
    now: () => instant('2027-01-05T10:00:00.000Z'),
    today: () => day('2027-01-05'),
    wait: () => new Promise((resolve) => minutes.push(resolve)),
  });
  let sent = 0;
  const sending = Array.from({ length: 26 }, () => turn().then(() => (sent += 1)));
  await Promise.all(sending.slice(0, 25));
  expect(sent).toBe(25);
  minutes[0]!();
  await sending[25];
  expect(sent).toBe(26);
});
