import { IDBFactory } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import type { Tenant } from '../../emulator/tenant/tenant.ts';
import { docxWriter } from '../../src/adapters/word/docxWriter.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { openLiveRecord } from '../../src/app/liveRecord.ts';
import { recordFact } from '../../src/app/recordFact.ts';
import { sendPapers } from '../../src/app/sendPapers.ts';
import { showMinutes } from '../../src/app/showMinutes.ts';
import { signOffMinutes } from '../../src/app/signOffMinutes.ts';
import { whatToSend } from '../../src/app/whatToSend.ts';
import type { World } from '../../src/app/world.ts';
import type { CaseReference } from '../../src/domain/case/caseFile.ts';
import { dueRows } from '../../src/domain/case/dueRows.ts';
import type { FactName } from '../../src/domain/case/factName.ts';
import { checkInvitation } from '../../src/domain/meeting/checkInvitation.ts';
import { type Meeting, type MeetingKind, meetingId } from '../../src/domain/meeting/meeting.ts';
import type { MeetingPlan } from '../../src/domain/meeting/meetingPlan.ts';
import { paperText } from '../../src/domain/papers/paperText.ts';
import { agendaFor } from '../../src/domain/procedure/agenda.ts';
import { chairsFor } from '../../src/domain/procedure/chairs.ts';
import { councilCalendar, profileOf } from '../../src/domain/procedure/inForce.ts';
import { inviteesFor } from '../../src/domain/procedure/invitees.ts';
import { meetingWords } from '../../src/domain/procedure/meetingWords.ts';
import { situationOf } from '../../src/domain/procedure/situation.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { type KillHarness, killHarness, refusedByContract } from '../app/kill/killable.ts';
import { given } from '../builders/signedIn.ts';
import { whatWasSaid } from './whatWasSaid.ts';

export interface RecordedFact {
  readonly fact: FactName;
  readonly on: string;
}

/** One meeting from arranging to papers, as its procedure has it. Dates are ISO, people are ids of the case. */
export interface Leg {
  readonly kind: MeetingKind;
  readonly number?: number;
  /** When it is arranged: an instant. */
  readonly arranged: string;
  readonly on: string;
  /** By when Today says it is due. */
  readonly due: string;
  readonly name: string;
  readonly short: string;
  /** Whom the procedure names first, in its order; the first of them chairs. Empty where it does not say. */
  readonly firstChoice: readonly string[];
  /** Who chairs where nobody is named. */
  readonly chair?: string;
  readonly agenda: { readonly first: string; readonly last: string; readonly items: number };
  readonly asked: readonly string[];
  readonly apologies: string;
  /** Did not reply; empty: everyone did. */
  readonly silent: string;
  readonly before?: readonly RecordedFact[];
  /** After signing off, before the papers go. */
  readonly afterwards?: RecordedFact;
  readonly minutesDue?: string;
  readonly papersTo: readonly string[];
  readonly titles: readonly [minutes: string, plan: string];
  /** What Today then says is to be met next: what, due, to be held by. */
  readonly next: readonly (readonly [what: string, due: string, scheduleBy: string])[];
}

export interface Journey {
  readonly scenario: Scenario;
  readonly reference: CaseReference;
  readonly legs: readonly Leg[];
}

/** Walks a case through its meetings by what people can ask the app for, against the emulated council. */
export async function walk(journey: Journey): Promise<void> {
  expect(refusedByContract((await walked(journey)).tenant)).toEqual([]);
}

/** Walks to one of its meetings, which is arranged and about to begin; answers with the council as it is then. */
export async function walkTo(journey: Journey, meeting: Leg): Promise<Tenant> {
  const { tenant } = await walked(journey, meeting);
  tenant.setNow(`${meeting.on}T10:00:00.000Z`);
  return tenant;
}

async function walked({ scenario, reference, legs }: Journey, onlyArranged?: Leg): Promise<KillHarness> {
  const harness = await killHarness(scenario);
  const { world: ports } = await harness.computer(scenario.users[0]!, new IDBFactory());
  const world: World = { ...ports, word: docxWriter };
  for (const leg of legs) {
    await arrange(harness, world, reference, leg);
    if (leg === onlyArranged) break;
    await hold(harness, world, reference, leg);
    const meeting = await sign(harness, world, reference, leg);
    await send(harness, world, reference, leg, meeting);
  }
  return harness;
}

export const idOf = (reference: CaseReference, { kind, number = 1 }: Leg) => meetingId(reference, kind, number);

async function arrange(harness: KillHarness, world: World, reference: CaseReference, leg: Leg): Promise<void> {
  harness.tenant.setNow(leg.arranged);
  const row = given(await world.cases.read(reference)).value;
  const due = dueRows([row], context(world)).find(
    ({ action }) => action?.label === 'Arrange' && action.meeting === idOf(reference, leg),
  );
  expect([due?.clock.due, due?.what.startsWith(leg.short)]).toEqual([leg.due, true]);

  for (const { fact, on } of leg.before ?? []) {
    given(await recordFact(world, reference, { fact, on: day(on), meeting: idOf(reference, leg) }));
  }
  const file = given(await world.folder.readCase(reference)).value;
  const profile = profileOf(file.procedure)!;
  expect(meetingWords(profile, leg.kind)).toMatchObject({ name: leg.name, short: leg.short });
  const chairs = chairsFor(profile, file, leg.kind, leg.number ?? 1);
  expect(chairs.filter(({ usual }) => usual).map(({ person }) => person.id)).toEqual(leg.firstChoice);
  const chair = leg.chair ?? leg.firstChoice[0]!;
  expect(chairs.find(({ person }) => person.id === chair)?.allowed).toBe(true);

  const wanted = inviteesFor(profile, file, leg.kind)
    .filter(({ need }) => need !== 'told')
    .flatMap(({ people }) => people.map(({ id }) => id));
  const asked = new Set([chair, ...wanted]);
  const invited = file.people.map(({ id }) => id).filter((id) => asked.has(id));
  expect([...invited].sort()).toEqual([...leg.asked].sort());

  const plan: MeetingPlan = {
    reference,
    kind: leg.kind,
    number: leg.number ?? 1,
    time: { date: day(leg.on), start: '10:00', end: '11:00' },
    mode: 'teams',
    place: '',
    chair,
    invited,
    originalDue: day(leg.due),
    apart: [],
  };
  const of = { file, profile, organiser: world.identity.me, today: world.clock.today() };
  expect(checkInvitation(plan, of).map(({ words }) => words)).toEqual([]);
  const before = harness.tenant.received().length;
  const booked = given(await bookMeeting(world, plan));
  if (booked.state === 'booked') given(await booked.row);
  const addresses = new Set(
    file.people
      .filter(({ id, accountId }) => asked.has(id) && accountId !== world.identity.me.id)
      .map(({ email }) => email),
  );
  const told = harness.tenant.received().slice(before);
  expect(new Set(told.map(({ to }) => to))).toEqual(addresses);
  for (const { subject } of told) expect(subject).toBe('Family meeting');
}

async function hold(harness: KillHarness, world: World, reference: CaseReference, leg: Leg): Promise<void> {
  harness.tenant.setNow(`${leg.on}T10:00:00.000Z`);
  const file = given(await world.folder.readCase(reference)).value;
  const agenda = agendaFor(profileOf(file.procedure)!, {
    ...situationOf(file),
    kind: leg.kind,
    number: leg.number ?? 1,
    mode: 'teams',
  }).flatMap(({ item, applies }) => (applies ? [item] : []));
  expect({ first: agenda[0]?.title, last: agenda.at(-1)?.title, items: agenda.length }).toEqual(leg.agenda);
  const live = await openLiveRecord(world, reference, idOf(reference, leg));
  for (const body of whatWasSaid(file, leg, agenda)) await live.add(body);
  await live.close();
}

async function sign(harness: KillHarness, world: World, reference: CaseReference, leg: Leg): Promise<Meeting> {
  harness.tenant.setNow(`${leg.on}T16:00:00.000Z`);
  const shown = given(await showMinutes(world, reference, idOf(reference, leg)));
  const nameOf = (id: string) => shown.file.people.find((one) => one.id === id)?.name;
  const advice = shown.checks?.advice.map(({ words }) => words);
  expect(advice).toEqual(leg.silent === '' ? [] : [`${nameOf(leg.silent)} did not reply`]);
  const { minutes, plan } = shown.papers;
  expect([minutes.title, plan?.title]).toEqual(leg.titles);
  expect(paperText(minutes)).toContain(`Chair: ${nameOf(shown.meeting.chair)} (`);
  expect(paperText(minutes)).not.toContain('Not recorded');
  const signed = given(await signOffMinutes(world, reference, idOf(reference, leg), shown)).value;
  expect(signed).toMatchObject({ stage: 'signed off' });
  expect(signed.minutesDue).toBe(leg.minutesDue);
  return signed;
}

async function send(harness: KillHarness, world: World, reference: CaseReference, leg: Leg, meeting: Meeting) {
  const { afterwards } = leg;
  if (afterwards) {
    const { fact, on } = afterwards;
    given(await recordFact(world, reference, { fact, on: day(on), meeting: meeting.id }));
  }
  const file = given(await world.folder.readCase(reference)).value;
  const of = { file, profile: profileOf(file.procedure)!, meeting, signOff: meeting.signOff! };
  const { send: papers, recipients, unsaid } = given(await whatToSend(world, of));
  expect(unsaid).toBeUndefined();
  expect(recipients.map(({ person }) => person.id).sort()).toEqual([...leg.papersTo].sort());
  const before = harness.tenant.received().length;
  const sent = given(await sendPapers(world, papers));
  expect(sent.map(({ state }) => state)).toEqual(leg.papersTo.map(() => 'sent'));
  const mails = harness.tenant.received().slice(before);
  expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(recipients.map(({ person }) => person.email)));
  for (const { attachments } of mails) expect(attachments).toHaveLength(2);

  const row = given(await world.cases.read(reference)).value;
  const rows = dueRows([row], context(world)).filter(({ action }) => action?.label === 'Arrange');
  // Today may say beside it what else is met by the same meeting: `Care Team meeting and plan monitored`.
  expect(rows.map(({ what, clock }) => [what.split(' and ')[0], clock.due, clock.scheduleBy])).toEqual(leg.next);
}

const context = ({ clock, identity }: Pick<World, 'clock' | 'identity'>) => ({
  calendar: councilCalendar(),
  today: clock.today(),
  me: identity.me,
});
