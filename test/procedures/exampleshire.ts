import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import type { Silent, Source } from '../../src/domain/procedure/silent.ts';
import type { WorkedProcedure } from './workedRow.ts';

const manual: Source = { paragraph: 'The whole manual', says: 'Everything of Exampleshire is invented.' };
const none: Silent = { silent: true, note: 'Exampleshire has no such meeting.' };
const unsaid: Silent = { silent: true, note: 'Exampleshire’s manual does not speak of it.' };

/** An authority that does not exist: a complete procedure that no part of the product has been written for. */
export const exampleshire: ProcedureProfile = {
  id: 'exampleshire',
  authority: 'Exampleshire',
  document: 'Exampleshire manual, 2026',
  inForceFrom: '2026-01-01',
  review: unsaid,
  notes: [],
  words: {
    plan: 'Help Plan',
    minutes: 'Notes',
    agenda: 'Running order',
    group: 'circle',
    leadWorker: { 'key worker': 'help coordinator', 'social worker': 'social worker' },
    caseSystem: 'the green book',
  },
  terms: [],
  roles: [
    { id: 'EXS-R01', role: 'help coordinator', title: 'Help coordinator', does: 'Leads the plan.', source: manual },
    { id: 'EXS-R02', role: 'circle chair', title: 'Circle chair', does: 'Chairs every circle.', source: manual },
  ],

  meetings: {
    initial: { name: 'Opening Circle', short: 'Opening circle', next: 'review', source: manual },
    progress: none,
    review: { name: 'Looking Back Circle', short: 'Looking back', next: 'review', source: manual },
    special: none,
    final: none,
  },
  chairs: {
    initial: [{ who: 'circle chair', standing: 'first choice', note: 'Chairs every circle.', source: manual }],
    progress: none,
    review: [{ who: { leadWorker: true }, standing: 'first choice', note: 'Looks back with them.', source: manual }],
    special: none,
    final: none,
  },
  clocks: [
    {
      id: 'EXS-C01',
      answers: 'initial meeting',
      label: 'Opening circle',
      rule: 'Within seven working days of the decision',
      act: ['hold it', 'held'],
      starts: { from: 'last fact', facts: ['meeting decided'] },
      direction: 'latest',
      readings: [{ period: '7 working days', assumed: false, note: 'Said so.' }],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Help coordinator',
      source: manual,
      consequence: unsaid,
    },
    {
      id: 'EXS-C02',
      answers: 'review meeting',
      label: 'Looking back',
      rule: 'Every five weeks',
      act: ['hold it', 'held'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'max interval',
      readings: [{ period: '5 weeks', assumed: false, note: 'Said so.' }],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      owner: 'Help coordinator',
      source: manual,
      consequence: unsaid,
    },
    {
      id: 'EXS-C03',
      answers: 'minutes',
      label: 'Notes and plan',
      rule: 'Three working days after each circle',
      act: ['send them', 'sent'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'latest',
      readings: [{ period: '3 working days', assumed: false, note: 'Said so.' }],
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Circle chair',
      source: manual,
      consequence: unsaid,
    },
  ],
  silentClocks: {},
  invitees: {
    initial: [
      {
        id: 'EXS-P01',
        place: 'parents',
        seat: 'parents',
        need: 'required',
        why: 'It is their circle.',
        source: manual,
      },
      { id: 'EXS-P02', place: 'coordinator', seat: 'lead worker', need: 'required', why: 'Leads.', source: manual },
      { id: 'EXS-P03', place: 'library', seat: 'who fills it', need: 'required', why: 'Hosts it.', source: manual },
      { id: 'EXS-P04', place: 'others', seat: 'other agencies', need: 'usual', why: 'May help.', source: manual },
    ],
    progress: none,
    review: [
      {
        id: 'EXS-P01',
        place: 'parents',
        seat: 'parents',
        need: 'required',
        why: 'It is their circle.',
        source: manual,
      },
      { id: 'EXS-P02', place: 'coordinator', seat: 'lead worker', need: 'required', why: 'Leads.', source: manual },
    ],
    special: none,
    final: none,
  },
  consent: unsaid,
  gates: { initial: unsaid, progress: none, review: unsaid, special: none, final: none },
  agenda: {
    initial: [
      {
        title: 'Opening running order',
        source: manual,
        items: [
          { id: 'EXS-A01', number: 1, title: 'Hello', ask: 'Who is here?', forChair: false, captures: ['attendance'] },
          {
            id: 'EXS-A02',
            number: 2,
            title: 'Everyone’s view',
            ask: 'What does each say?',
            forChair: false,
            captures: ['child’s voice', 'parents’ voice'],
          },
          { id: 'EXS-A03', number: 3, title: 'The plan', ask: 'Who does what?', forChair: false, captures: ['plan'] },
        ],
      },
    ],
    progress: none,
    review: [
      {
        title: 'Looking back running order',
        source: manual,
        items: [
          {
            id: 'EXS-A11',
            number: 1,
            title: 'What became of the plan',
            ask: 'What was done?',
            forChair: false,
            captures: ['plan', 'child’s voice', 'parents’ voice'],
          },
          {
            id: 'EXS-A12',
            number: 2,
            title: 'What next',
            ask: 'What now?',
            forChair: false,
            captures: ['next meeting'],
          },
        ],
      },
    ],
    special: none,
    final: none,
  },
  writtenUpdate: unsaid,
  absence: unsaid,
  scaling: unsaid,
  outcomes: { initial: unsaid, progress: none, review: unsaid, special: none, final: none },
  oneOutcome: unsaid,

  papers: [
    {
      id: 'EXS-M01',
      paper: 'minutes',
      to: ['present', 'apologies', 'lead worker'],
      clocks: ['EXS-C03'],
      source: manual,
    },
    { id: 'EXS-M02', paper: 'plan', to: ['present', 'apologies', 'lead worker'], clocks: ['EXS-C03'], source: manual },
  ],
  contents: [],
  ratification: unsaid,
  signatures: unsaid,
  caseSystem: unsaid,
  closure: [],
  variants: [],
  oversight: unsaid,
  contradictions: [],
};

/** Worked out by hand over Christmas 2026 and Easter 2027. */
export const workedExampleshire: WorkedProcedure = {
  id: 'exampleshire',
  rows: [
    // 22, 23, 24, 29, 30, 31 December, then Monday 4 January.
    { rule: 'EXS-C01', on: '2026-12-21', due: '2027-01-04' },
    { rule: 'EXS-C01', startedBy: ['meeting decided'], metBy: ['initial meeting held'], owner: 'Help coordinator' },
    { rule: 'EXS-C02', on: '2026-12-30', due: '2027-02-03' },
    // Five weeks from 22 February is Easter Monday: by Maundy Thursday.
    { rule: 'EXS-C02', on: '2027-02-22', due: '2027-03-29', scheduleBy: '2027-03-25' },
    // 31 December, then 4 and 5 January.
    { rule: 'EXS-C03', on: '2026-12-30', due: '2027-01-05' },
    { chairs: 'initial', first: ['circle chair'], allowed: [] },
    { chairs: 'review', first: ['lead worker'], allowed: [] },
    { invitees: 'initial', required: ['parents', 'coordinator', 'library'], usual: ['others'], told: [] },
    { agenda: 'initial', title: 'Opening running order', ids: ['EXS-A01', 'EXS-A02', 'EXS-A03'] },
    { paper: 'minutes', after: 'initial', to: ['present', 'apologies', 'lead worker'], clocks: ['EXS-C03'] },
  ],
};
