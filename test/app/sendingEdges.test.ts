import { beforeEach, describe, expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { alsoSendTo } from '../../src/app/alsoSendTo.ts';
import { endSend } from '../../src/app/endSend.ts';
import { handOver, putInMail, putOnPaper, takeBackHandOver } from '../../src/app/handOver.ts';
import { sendAgain } from '../../src/app/sendAgain.ts';
import { sendingState } from '../../src/app/sendingState.ts';
import { type PapersToSend, sendPapers } from '../../src/app/sendPapers.ts';
import type { Person } from '../../src/domain/case/caseFile.ts';
import { fail } from '../../src/domain/result.ts';
import { sendKey } from '../../src/domain/sending/sendKey.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness } from './kill/killable.ts';
import { papersTo, signedOff } from './kill/papersToSend.ts';

let harness: KillHarness;
let hers: KillableWorld;
const computer = async (user: typeof petra) => (await harness.computer(user, new IDBFactory())).world;
const got = () => harness.tenant.received().map(({ to, subject }) => [to, subject]);

beforeEach(async () => {
  harness = await killHarness();
  await signedOff(harness);
  hers = await computer(petra);
});

const two = papersTo(2);
const [mother, school] = two.recipients.map(({ person }) => person) as [Person, Person];
const { subject } = two;
const version1 = { reference: two.reference, meetingId: two.meetingId, version: 1 };
const hersOnPaper: Person = { ...mother, papersBy: 'print' };
const dueTo = (...people: readonly Person[]): PapersToSend['recipients'] =>
  people.map((person) => ({ person, because: 'attended' }));
const onPaper = { ...two, recipients: dueTo(hersOnPaper, school) };
const ofMother = { ...version1, person: mother.id };
const states = async (world = hers) =>
  given(await sendingState(world, two.meetingId, 1)).map(({ state, print }) => [state, print ?? false]);
const facts = async () =>
  given(await hers.folder.readCase(two.reference)).value.facts.filter(({ fact }) => fact.endsWith(' sent'));
const meeting = async () => given(await hers.meetings.read(two.meetingId)).value;

describe('Print as a channel', () => {
  it('F-DIS-01: waits for whoever hands it over, and counts by the day it was handed over', async () => {
    const views = given(await sendPapers(hers, onPaper));
    expect(views.map(({ state, print, attention }) => [state, print, attention])).toEqual([
      ['planned', true, undefined],
      ['sent', undefined, undefined],
    ]);
    expect(got().map(([to]) => to)).toEqual([school.email]);
    expect(await facts()).toEqual([]);
    expect(given(await hers.cases.read(two.reference)).value.attention).toBeUndefined();

    harness.tenant.setNow('2027-01-08T09:00:00.000Z');
    given(await handOver(await computer(tansy), onPaper, mother.id, { on: day('2027-01-07'), how: 'posted' }));
    expect((await facts()).map(({ fact, on }) => [fact, on])).toEqual([
      ['minutes sent', '2027-01-07'],
      ['plan sent', '2027-01-07'],
    ]);
    expect(await meeting()).toMatchObject({ stage: 'sent', minutesSent: '2027-01-07' });
    const [view] = given(await sendingState(hers, two.meetingId, 1));
    expect(view?.handed).toEqual({ on: '2027-01-07', how: 'posted', by: 'Tansy Millbrook' });
    expect(given(await hers.cases.read(two.reference)).value.meetings[0]?.papers).toEqual({ due: 2, sent: 2 });
  });

  it('handed over before anyone was mailed, it is not taken for the last', async () => {
    given(await handOver(hers, onPaper, mother.id, { on: day('2027-01-05'), how: 'given by hand' }));
    expect(await states()).toEqual([
      ['sent', true],
      ['planned', false],
    ]);
    expect([await facts(), (await meeting()).stage]).toEqual([[], 'signed off']);
    given(await sendPapers(hers, onPaper));
    expect([(await facts()).length, (await meeting()).stage]).toEqual([2, 'sent']);
  });

  it('cannot have been handed over on a day that has not come', async () => {
    given(await sendPapers(hers, onPaper));
    expect(await handOver(hers, onPaper, mother.id, { on: day('2027-01-06'), how: 'posted' })).toEqual(
      fail({ kind: 'in the future' }),
    );
    expect(await states()).toEqual([
      ['planned', true],
      ['sent', false],
    ]);
  });

  it('taken back, the case no longer says that everyone has theirs, and says why among its corrections', async () => {
    given(await sendPapers(hers, onPaper));
    given(await handOver(hers, onPaper, mother.id, { on: day('2027-01-05'), how: 'given by hand' }));
    expect((await meeting()).stage).toBe('sent');
    for (const _ of ['first', 'again']) given(await takeBackHandOver(hers, ofMother));
    expect(await facts()).toEqual([]);
    const { corrections } = given(await hers.folder.readCase(two.reference)).value;
    expect(corrections.map(({ fact, was, by }) => [fact, was, by])).toEqual([
      ['minutes sent', '2027-01-05', 'Petra Lanternfield'],
      ['plan sent', '2027-01-05', 'Petra Lanternfield'],
    ]);
    expect(await meeting()).toMatchObject({ stage: 'signed off' });
    expect((await meeting()).minutesSent).toBeUndefined();
    given(await handOver(hers, onPaper, mother.id, { on: day('2027-01-04'), how: 'given by hand' }));
    expect((await facts()).map(({ on }) => on)).toEqual(['2027-01-05', '2027-01-05']);
  });

  it('somebody without an address is put on paper by whoever sends, and is not mailed after that', async () => {
    const { email: _, ...unknown } = mother;
    const papers = { ...two, recipients: [{ ...dueTo(unknown)[0]!, stops: 'No address.' }, ...dueTo(school)] };
    given(await sendPapers(hers, papers));
    expect((await states())[0]).toEqual(['stopped', false]);
    given(await putOnPaper(hers, { ...version1, person: unknown }));
    expect((await states())[0]).toEqual(['planned', true]);
    given(await sendPapers(hers, two));
    expect(got().map(([to]) => to)).toEqual([school.email]);
    given(await handOver(hers, two, mother.id, { on: day('2027-01-05'), how: 'posted' }));
    expect((await meeting()).stage).toBe('sent');
  });

  it('goes back to mail before it was handed over, and not after', async () => {
    given(await sendPapers(hers, onPaper));
    given(await putInMail(hers, { ...version1, person: mother }));
    given(await sendPapers(hers, two));
    expect(got().map(([to]) => to)).toEqual([school.email, mother.email]);
    expect(await putOnPaper(hers, { ...version1, person: mother })).toEqual(fail({ kind: 'too late' }));
  });
});

describe('The word that has a message encrypted', () => {
  const protect = async (...protectedDomains: readonly { domain: string; trigger: string }[]) => {
    const { etag } = given(await hers.settings.read());
    given(await hers.settings.save({ ...defaultSettings, protectedDomains }, etag));
  };
  const domainOf = (person: Person) => person.email!.split('@')[1]!;

  it('stands in the subject to a listed domain, and in no other', async () => {
    await protect({ domain: domainOf(school), trigger: '[encrypt]' });
    given(await sendPapers(hers, two));
    expect(new Map(got() as [string, string][])).toEqual(
      new Map([
        [mother.email!, subject],
        [school.email!, `[encrypt] ${subject}`],
      ]),
    );
  });

  it('stops what was drafted before the domain was listed; begun anew, it goes with the word', async () => {
    let ready = false;
    const halted = { ...hers, sends: { ...hers.sends } };
    halted.sends.update = async (item, etag) => {
      ready ||= item.state === 'sending';
      return item.state === 'sending' ? fail({ kind: 'signed out' }) : hers.sends.update(item, etag);
    };
    given(await sendPapers(halted, two));
    expect(ready).toBe(true);
    await protect({ domain: domainOf(school), trigger: '[encrypt]' });
    const [sent, stopped] = given(await sendPapers(hers, two));
    expect(sent).toMatchObject({ state: 'sent' });
    expect(stopped).toMatchObject({ state: 'stopped', attention: expect.stringContaining('[encrypt]') });
    expect(got().map(([to]) => to)).toEqual([mother.email]);
    given(await sendPapers(hers, { ...two, beginAnew: [school.id] }));
    expect(got()[1]).toEqual([school.email, `[encrypt] ${subject}`]);
  });

  it('is not done without because the settings cannot be read: nothing leaves', async () => {
    const blind: KillableWorld = {
      ...hers,
      settings: { ...hers.settings, read: async () => fail({ kind: 'unreadable', where: 'settings.json' }) },
    };
    expect(await sendPapers(blind, two)).toMatchObject({ ok: false, reason: { kind: 'unreadable' } });
    expect(got()).toEqual([]);
  });
});

describe('Sent again, recorded', () => {
  /** Petra's computer fell silent while it was sending Marigold's. */
  async function leftSending(): Promise<void> {
    const silent = {
      ...hers,
      mailbox: { ...hers.mailbox, send: async () => fail<{ kind: 'signed out' }>({ kind: 'signed out' }) },
    };
    given(await sendPapers(silent, { ...two, recipients: dueTo(mother) }));
  }

  it('after asking: once more, under the name of who decided it; the computer that was silent sends nothing', async () => {
    await leftSending();
    const his = await computer(tansy);
    expect(given(await sendPapers(his, two)).map(({ state }) => state)).toEqual(['sending', 'sent']);
    expect(got().map(([to]) => to)).toEqual([school.email]);

    given(await sendAgain(his, ofMother, 'Marigold says nothing came.'));
    expect(got()).toHaveLength(1);
    const [again] = given(await sendPapers(his, two));
    expect(again).toMatchObject({ state: 'sent', again: 1, added: { by: 'Tansy Millbrook' } });
    expect(got().map(([to]) => to)).toEqual([school.email, mother.email]);

    given(await sendPapers(hers, two));
    expect(got()).toHaveLength(2);
    const old = given(await hers.sends.read(sendKey(two.meetingId, 1, mother.id))).value;
    expect(old).toMatchObject({ state: 'sending', ended: { by: 'Tansy Millbrook' } });
    expect(given(await hers.mailbox.leftDrafts())).toEqual([]);
    expect((await meeting()).stage).toBe('sent');
  });

  it('planned again, and the first arrived after all: the second is closed with those words, and not sent', async () => {
    const his = await computer(tansy);
    let asked = 0;
    // Hers hangs before it asks her mailbox to send, wakes up after he has planned it again, and goes on.
    const send: KillableWorld['mailbox']['send'] = async (id) => {
      asked += 1;
      given(await sendAgain(his, ofMother, 'Marigold says nothing came.'));
      return hers.mailbox.send(id);
    };
    given(await sendPapers({ ...hers, mailbox: { ...hers.mailbox, send } }, { ...two, recipients: dueTo(mother) }));
    expect([asked, got()]).toEqual([1, [[mother.email, subject]]]);

    const views = given(await sendPapers(his, { ...two, recipients: dueTo(mother) }));
    expect(got()).toHaveLength(1);
    expect(views).toMatchObject([{ state: 'sent', owner: { name: 'Petra Lanternfield' } }]);
    const second = given(await his.sends.read(sendKey(two.meetingId, 1, mother.id, 'papers', 1))).value;
    expect(second).toMatchObject({ state: 'planned', ended: { reason: expect.stringContaining('arrived after all') } });
    expect(given(await sendingState(his, two.meetingId, 1))).toMatchObject([{ state: 'sent' }]);
    expect((await meeting()).stage).toBe('sent');
    expect(given(await sendAgain(his, ofMother, 'It came back.'))).toMatchObject({ again: 2, state: 'planned' });
  });

  it('asked for by two people at once, it is planned once', async () => {
    await leftSending();
    const his = await computer(tansy);
    const both = await Promise.all([sendAgain(his, ofMother, 'Asked.'), sendAgain(his, ofMother, 'Asked too.')]);
    expect(new Set(both.map((each) => given(each).key)).size).toBe(1);
  });
});

describe('Somebody added late', () => {
  const police = { ...school, id: 'p-police', name: 'PC Gale', email: 'gale@police.example' };

  it('gets the same version, with the reason kept, and everyone has theirs only when they do', async () => {
    given(await sendPapers(hers, two));
    given(await alsoSendTo(hers, version1, { person: police, reason: 'Was there, and not marked.' }));
    const [view] = given(await sendingState(hers, two.meetingId, 1)).filter(({ recipient }) => recipient === police.id);
    expect(view).toMatchObject({ state: 'planned', added: { reason: 'Was there, and not marked.' } });
    const recipients = [...two.recipients, { person: police, because: 'added by hand' as const }];
    given(await sendPapers(hers, { ...two, recipients }));
    expect(got()).toHaveLength(3);
    expect(
      harness.tenant
        .received()
        .at(-1)
        ?.attachments.map(({ name }) => name),
    ).toEqual(two.attachments.map(({ name }) => name));
  });

  it('without consent is held up like anyone else; closed with a reason, it is red no more', async () => {
    given(await alsoSendTo(hers, version1, { person: police, stops: 'Refused.', reason: 'Asked for them.' }));
    given(await sendPapers(hers, two));
    expect((await meeting()).stage).toBe('signed off');
    expect(given(await hers.cases.read(two.reference)).value.attention).toBe('Papers not sent: 1');
    given(await endSend(hers, { ...version1, person: police.id }, 'The family does not want it.'));
    expect(given(await hers.cases.read(two.reference)).value.attention).toBeUndefined();
    expect((await meeting()).stage).toBe('sent');
    expect(got().map(([to]) => to)).not.toContain(police.email);
  });
});
