import type { CaseRow, MeetingGlance } from '../../src/domain/case/caseRow.ts';
import { firstDue } from '../../src/domain/case/firstDue.ts';
import type { Account } from '../../src/domain/meeting/meeting.ts';
import { loadProcedure } from '../../src/domain/procedure/inForce.ts';
import { type CouncilSettings, defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { englandAndWales } from '../../src/domain/time/bankHolidays.ts';
import { addDays, day, type PlainDate, weekday } from '../../src/domain/time/plainDate.ts';
import { cinLists, councilTenant } from './cinSite.ts';
import { caseLh4163, leicestershireInitial, osric, petra, tansy } from './leicestershireInitial.ts';
import type { Scenario, ScenarioUser } from './scenario.ts';

// What is due next stands in each row, as the product would have written it there.
await loadProcedure('leicestershire');

const today = day('2026-12-22');
const count = 10_000;
const letters = 'ABCDEFGHJKLMNOPRSTW';
const firstNames = ['Alder', 'Bryony', 'Clover', 'Dale', 'Ember', 'Fern', 'Garth', 'Hazel', 'Ivor', 'Juniper'];
const lastNames = ['Ashdown', 'Birchwood', 'Coppice', 'Dingle', 'Elmhurst', 'Fallow', 'Greenacre', 'Heathfield'];

/** Forty lead workers and the three that sign in. Osric leads every fortieth case. */
const leads: readonly Pick<ScenarioUser, 'id' | 'displayName'>[] = [
  osric,
  ...Array.from({ length: 39 }, (_, place) => ({
    id: `44444444-4444-4444-8444-${String(place).padStart(12, '0')}`,
    displayName: `${firstNames[place % 10]} ${lastNames[(place * 3) % 8]}`,
  })),
];

/**
 * The case in that place: always the same, so that a search finds the same cases each time. Nine of ten are between two
 * progress meetings, the last of them up to 43 days ago, so that a few are late; the others wait for their first one.
 */
export function generatedCase(place: number): CaseRow {
  const lead = leads[place % leads.length] ?? osric;
  const row: CaseRow = {
    reference: `LH-${5000 + place}`,
    initials: `${letters[place % 19]}.${letters[Math.floor(place / 19) % 19]}.`,
    procedure: 'leicestershire',
    ledBy: place % 3 === 0 ? 'social worker' : 'key worker',
    leadWorkerName: lead.displayName,
    leadWorkerAccount: lead.id,
    restricted: place % 997 === 5,
    facts: [],
    circumstances: [],
    meetings: [],
    ...(place % 500 === 7 && { attention: 'Papers not sent: 1' }),
  };
  return withDue(place % 10 === 0 ? beforeFirst(row, place) : betweenReviews(row, place));
}

function beforeFirst(row: CaseRow, place: number): CaseRow {
  const assessed = onWeekday(addDays(today, -((place / 10) % 12)));
  const facts: CaseRow['facts'] = [{ fact: 'assessment completed', on: assessed }];
  if (place % 20 === 0) return { ...row, facts };
  return {
    ...row,
    facts,
    meetings: [glance(row.reference, chairOf(place), 'initial', 'booked', onWeekday(addDays(assessed, 14)))],
  };
}

function betweenReviews(row: CaseRow, place: number): CaseRow {
  const last = onWeekday(addDays(today, -((place * 7) % 44) - 1));
  const first = onWeekday(addDays(last, -41));
  const one = glance(row.reference, chairOf(place), 'initial', 'sent', first);
  const two = glance(row.reference, chairOf(place), 'progress', 'sent', last);
  return {
    ...row,
    meetings: [one, two],
    facts: [
      { fact: 'assessment completed', on: onWeekday(addDays(first, -10)) },
      { fact: 'initial meeting held', on: first, meeting: one.id },
      { fact: 'minutes sent', on: onWeekday(addDays(first, 3)), meeting: one.id },
      { fact: 'plan sent', on: onWeekday(addDays(first, 3)), meeting: one.id },
      { fact: 'progress meeting held', on: last, meeting: two.id },
      { fact: 'minutes sent', on: earlier(today, onWeekday(addDays(last, 3))), meeting: two.id },
      { fact: 'plan sent', on: earlier(today, onWeekday(addDays(last, 3))), meeting: two.id },
    ],
  };
}

/** Two of the council's teams. A case that names none is its lead worker's team's. */
const settings: CouncilSettings = {
  ...defaultSettings,
  teams: [
    {
      name: 'Wigston team',
      members: [petra, tansy, ...leads.slice(0, 6)].map(account),
      by: petra.displayName,
      on: today,
    },
    { name: 'Melton team', members: leads.slice(6, 14).map(account), by: petra.displayName, on: today },
  ],
};

function account({ id, displayName }: Pick<ScenarioUser, 'id' | 'displayName'>): Account {
  return { id, name: displayName };
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** Petra chairs every twentieth case; twenty others share the rest. */
const chairOf = (place: number) => (place % 20 === 3 ? petra : (leads[20 + (place % 20)] ?? petra));

const glance = (
  reference: string,
  chair: Pick<ScenarioUser, 'id' | 'displayName'>,
  kind: MeetingGlance['kind'],
  stage: MeetingGlance['stage'],
  date: PlainDate,
): MeetingGlance => ({
  id: `${reference}-${kind}-1`,
  kind,
  number: 1,
  stage,
  time: { date, start: '10:00', end: '11:30' },
  mode: 'teams',
  chair: 'p-sswop',
  chairName: chair.displayName,
  chairAccount: chair.id,
});

function withDue(row: CaseRow): CaseRow {
  return { ...row, ...firstDue(row, { calendar: englandAndWales, today, me: { id: '', name: '' } }) };
}

/** A Saturday or Sunday becomes the Monday after it. */
const onWeekday = (date: PlainDate): PlainDate => addDays(date, weekday(date) > 5 ? 8 - weekday(date) : 0);

const fields = (row: CaseRow): Readonly<Record<string, unknown>> => ({
  Title: row.reference,
  Reference: row.reference,
  Initials: row.initials,
  ProcedureId: row.procedure,
  LedBy: row.ledBy,
  LeadWorkerName: row.leadWorkerName,
  LeadWorkerAccount: row.leadWorkerAccount,
  ...(row.nextDue && { NextDue: `${row.nextDue}T00:00:00Z`, NextWhat: row.nextWhat }),
  ...(row.attention && { Attention: row.attention }),
  Restricted: row.restricted,
  Summary: JSON.stringify({ version: 1, facts: row.facts, meetings: row.meetings }),
});

let lists: Scenario['lists'] | undefined;

/** A county's whole list. Only LH-4163 has a folder; the others are rows, as a device keeps them. */
export const tenThousandCases: Scenario = {
  ...councilTenant,
  name: 'ten-thousand-cases',
  about: 'Leicestershire with ten thousand open cases: search, sort and Today at their largest.',
  now: '2026-12-22T09:05:00.000Z',
  users: [petra, tansy, osric],
  site: leicestershireInitial.site,
  // Made when it is asked for: every other scenario would wait for it.
  get lists() {
    lists ??= cinLists(
      [
        ...(leicestershireInitial.lists[0]?.items ?? []),
        ...Array.from({ length: count - 1 }, (_, place) => fields(generatedCase(place))),
      ],
      [
        { path: 'LH-4163/case.json', text: `${JSON.stringify(caseLh4163, null, 2)}\n`, createdBy: osric.id },
        { path: 'settings.json', text: `${JSON.stringify(settings, null, 2)}\n`, createdBy: petra.id },
      ],
    );
    return lists;
  },
};
