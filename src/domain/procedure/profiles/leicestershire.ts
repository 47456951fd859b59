import type { AgendaRule, ChairRule, InviteeRule, ProcedureProfile } from '../profile.ts';

/*
 * Leicestershire County Council, practice standards for children in need. Ids are those of our list of requirements.
 * Wording is ours throughout; where a few words of the document are in dispute they stand as `quote`.
 */

const agenda: readonly AgendaRule[] = [
  {
    id: 'LEI-A01',
    number: 1,
    title: 'Introductions and apologies',
    ask: 'Everyone says their name, where they are from and what they are to the child. Say who sent apologies.',
    hint: 'Silence is not apologies: record it as no reply.',
    forChair: false,
    captures: ['attendance'],
  },
  {
    id: 'LEI-A02',
    number: 2,
    title: 'Contact details',
    ask: 'Check that there is a way to reach each person here.',
    hint: 'The chat shows them to all. Take them privately where someone must not be found.',
    forChair: false,
    captures: ['contact details'],
  },
  {
    id: 'LEI-A03',
    number: 3,
    title: 'Your role and the Family Help model',
    ask: 'Explain what the SSWOP does and how Family Help works.',
    forChair: false,
    captures: [],
    when: { kind: 'initial' },
    whyNot: 'Only at an initial meeting',
  },
  {
    id: 'LEI-A04',
    number: 4,
    title: 'Cameras',
    ask: 'Ask the professionals to switch their cameras on.',
    hint: 'Family members choose for themselves.',
    forChair: false,
    captures: [],
    when: { mode: 'teams' },
    whyNot: 'Only on Teams',
  },
  {
    id: 'LEI-A05',
    number: 5,
    title: 'Child’s voice',
    ask: 'Hear from the child. If the child is not here, ask a professional and the family to speak for them.',
    hint: 'Note who passes it on and how they know.',
    forChair: false,
    captures: ['child’s voice', 'notes'],
  },
  {
    id: 'LEI-A06',
    number: 6,
    title: 'Parents’ voice',
    ask: 'Ask each parent what today should lead to, and what they want to bring up.',
    hint: 'A parent who lives apart is asked too.',
    forChair: false,
    captures: ['parents’ voice', 'notes'],
  },
  {
    id: 'LEI-A07',
    number: 7,
    title: 'The plan',
    ask: 'Read out the danger statement and the safety goal, then go through the plan and change what has to change.',
    also: { when: { kind: 'initial' }, ask: 'Agree the statement and the goal with everyone.' },
    forChair: false,
    captures: ['statements', 'plan', 'notes'],
  },
  {
    id: 'LEI-A08',
    number: 8,
    title: 'Anything new',
    ask: 'Ask each person for news, and for what has not been said yet. Read out what absent people sent.',
    forChair: false,
    captures: ['written updates', 'notes'],
  },
  {
    id: 'LEI-A09',
    number: 9,
    title: 'Which comes first',
    ask: 'Plan first, then news, keeps to the point and is usually shorter. News first is allowed.',
    forChair: true,
    captures: [],
  },
  {
    id: 'LEI-A10',
    number: 10,
    title: 'Map worries and what works',
    ask: 'While plan and news are discussed, note what worries people and what is working well.',
    forChair: true,
    captures: ['worries and working well'],
  },
  {
    id: 'LEI-A11',
    number: 11,
    title: 'If the plan may end next time',
    ask: 'Say so, and ask each person to come with how they will carry on without the plan.',
    hint: 'For example: whom does the school ring about an absence, if it rings the worker today?',
    forChair: false,
    captures: ['exit strategies', 'notes'],
  },
  {
    id: 'LEI-A12',
    number: 12,
    title: 'Next meeting',
    ask: 'Agree the date. Ask the family: in person or on Teams?',
    forChair: false,
    captures: ['next meeting'],
  },
];

const sswopPack = {
  title: 'SSWOP agenda',
  source: { paragraph: 'Appendix, agenda', says: 'Twelve prompts for meetings that a SSWOP chairs.' },
  items: agenda,
} as const;

const initialChairs: readonly ChairRule[] = [
  {
    who: 'SSWOP',
    when: { ledBy: 'key worker' },
    standing: 'first choice',
    note: 'A SSWOP chairs the first meeting of a plan that a key worker leads.',
    source: {
      paragraph: 'Transfer from FRCD, paragraph 7, and SSWOP role',
      says: 'With a key worker, the SSWOP has the chair at the first meeting.',
    },
  },
  {
    who: 'team manager',
    standing: 'allowed',
    note: 'Allowed in one place, but another names only the SSWOP for a key worker’s plan. Say why.',
    when: { ledBy: 'key worker' },
    source: { paragraph: 'Keyworkers, paragraph 1', says: 'SSWOP, team manager or senior practitioner.' },
  },
  {
    who: 'senior practitioner',
    standing: 'allowed',
    note: 'Allowed in one place, but another names only the SSWOP for a key worker’s plan. Say why.',
    when: { ledBy: 'key worker' },
    source: { paragraph: 'Keyworkers, paragraph 1', says: 'SSWOP, team manager or senior practitioner.' },
  },
  {
    who: 'team manager',
    standing: 'first choice',
    note: 'Named wherever the procedure speaks of a social worker’s first meeting.',
    when: { ledBy: 'social worker' },
    source: {
      paragraph: 'Social Workers, paragraph 1',
      says: 'FRCD social worker, senior practitioner or team manager.',
    },
  },
  {
    who: 'senior practitioner',
    standing: 'first choice',
    note: 'Named wherever the procedure speaks of a social worker’s first meeting.',
    when: { ledBy: 'social worker' },
    source: {
      paragraph: 'Social Workers, paragraph 1',
      says: 'FRCD social worker, senior practitioner or team manager.',
    },
  },
  {
    who: 'FRCD social worker',
    standing: 'allowed',
    note: 'Allowed in two places; a third names only a senior practitioner or team manager. Say why.',
    when: { ledBy: 'social worker' },
    source: {
      paragraph: 'Transfer from FRCD, paragraphs 4 and 10',
      says: 'One paragraph lets the FRCD social worker chair, another does not name them.',
    },
  },
];

const complexity = {
  standing: 'allowed',
  note: 'Instead of the lead worker where the plan is complex. Say why.',
  source: {
    paragraph: 'Transfer from FRCD, paragraph 10',
    says: 'The lead worker usually chairs later meetings; complexity can call for more oversight.',
  },
} as const;

const progressChairs: readonly ChairRule[] = [
  {
    who: { leadWorker: true },
    standing: 'first choice',
    note: 'Later meetings are usually chaired by whoever leads the plan.',
    source: complexity.source,
  },
  { who: 'SSWOP', when: { ledBy: 'key worker' }, ...complexity },
  { who: 'team manager', ...complexity },
  { who: 'senior practitioner', ...complexity },
];

const invited = {
  paragraph: 'Transfer from FRCD, paragraph 6',
  says: 'Parents, the child where old enough, and the family and friends the parents name are invited.',
} as const;
const agencies = {
  paragraph: 'Transfer from FRCD, paragraph 9',
  says: 'Agencies working with child or adults come, always with school or nursery and a health professional.',
} as const;

const invitees: readonly InviteeRule[] = [
  {
    place: 'parents',
    seat: 'parents',
    need: 'required',
    why: 'Every parent and carer is invited; one who lives apart has a place too, or a meeting of their own.',
    source: { ...invited, paragraph: 'Transfer from FRCD, paragraph 6, and Collaboration' },
  },
  {
    place: 'child',
    seat: 'children',
    need: 'usual',
    why: 'Invited where their age allows, and told beforehand what will happen.',
    source: invited,
  },
  {
    place: 'family network',
    seat: 'other family',
    need: 'usual',
    why: 'Family and friends the parents have named.',
    source: invited,
  },
  {
    place: 'school or nursery',
    seat: 'who fills it',
    need: 'required',
    leftEmpty: 'needs a reason',
    why: 'The child’s school or nursery always has a place.',
    source: agencies,
  },
  {
    place: 'health',
    seat: 'who fills it',
    need: 'required',
    leftEmpty: 'needs a reason',
    why: 'A health professional who fits the child’s age always has a place.',
    source: agencies,
  },
  {
    place: 'agencies',
    seat: 'other agencies',
    need: 'usual',
    why: 'They work with the child or the adults, or can help with the plan.',
    source: agencies,
  },
  {
    place: 'lead worker',
    seat: 'lead worker',
    need: 'usual',
    why: 'Leads the plan. The procedure takes it as read.',
    source: agencies,
  },
  {
    place: 'GP',
    seat: 'who fills it',
    need: 'told',
    why: 'Is told that there is a plan; invited only where needed.',
    source: {
      paragraph: 'Transfer from FRCD, paragraph 14',
      says: 'The family’s GP always hears of the plan and is invited where that is needed.',
    },
  },
];

/** In force since its approval in January 2024. */
export const leicestershire: ProcedureProfile = {
  id: 'leicestershire',
  authority: 'Leicestershire',
  document: 'Leicestershire practice standards, Jan 2024',
  inForceFrom: '2024-01-01',
  notes: ['Its own review was due in January 2025; no later edition is known here.'],
  words: {
    meetings: { initial: 'Initial CIN Family Progress meeting', progress: 'CIN Family Progress meeting' },
    meetingsShort: { initial: 'Initial meeting', progress: 'Progress meeting' },
    plan: 'Child in Need Progress Plan',
    minutes: 'Minutes',
    agenda: 'SSWOP agenda',
    leadWorker: { 'key worker': 'key worker', 'social worker': 'social worker' },
    caseSystem: 'Mosaic',
  },
  roles: [
    {
      role: 'SSWOP',
      title: 'Senior Social Work Oversight Practitioner',
      does: 'Holds no cases; chairs first meetings, reviews and the last one of plans that key workers lead.',
    },
    { role: 'key worker', title: 'Key worker', does: 'Leads a plan without being a social worker.' },
    { role: 'social worker', title: 'Family Help social worker', does: 'Leads a plan and chairs its later meetings.' },
    {
      role: 'FRCD social worker',
      title: 'First Response Children’s Duty social worker',
      does: 'Completes and shares the assessment, and invites to the first meeting.',
    },
    {
      role: 'senior practitioner',
      title: 'Senior practitioner',
      does: 'May chair; chairs the end of social workers’ plans.',
    },
    { role: 'team manager', title: 'Team manager', does: 'May chair; records why a plan ends.' },
    { role: 'team leader', title: 'Team leader', does: 'Supervises key workers.' },
  ],
  clocks: {
    'initial meeting': {
      id: 'LEI-C03',
      label: 'Initial meeting',
      rule: 'First meeting within 10 days',
      act: 'hold it',
      starts: { from: 'last fact', facts: ['assessment completed'] },
      direction: 'latest',
      readings: [
        { period: '10 working days', assumed: true, note: 'Most other times in the document are working days.' },
        { period: '10 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'FRCD',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 5',
        says: 'The first meeting follows the finished assessment by ten days at most. Held is meant here; booked is possible.',
        quote: '…arranged within 10 days of…',
      },
      consequence: { silent: true, note: 'What follows a late first meeting is not said.' },
    },
    'assessment to family': {
      id: 'LEI-C04',
      label: 'Assessment to the family',
      rule: 'Shared at least 2 days before the first meeting',
      act: 'share it',
      starts: { from: 'meeting date', kind: 'initial' },
      direction: 'lead',
      readings: [
        { period: '2 working days', assumed: true, note: 'Most other times in the document are working days.' },
        { period: '2 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['assessment shared with family'], of: 'the case' },
      owner: 'FRCD',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 5',
        says: 'The family has the assessment two days or more before they meet.',
        quote: '…at least 2 days before…',
      },
      consequence: { silent: true, note: 'Whether the meeting goes ahead without is not said.' },
    },
    'progress meeting': {
      id: 'LEI-C09',
      label: 'Progress meeting',
      rule: 'Next meeting within 6 weeks of the last',
      act: 'hold it',
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'max interval',
      readings: [{ period: '6 weeks', assumed: false, note: 'The longest allowed; four weeks suits many plans.' }],
      metBy: { facts: ['progress meeting held'], of: 'the case' },
      owner: 'Lead worker',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 10',
        says: 'How often depends on the plan, four-weekly for many, and never less often than every six weeks.',
      },
      consequence:
        'A reason goes on the child’s file as a management oversight note, and it is looked at in the next supervision.',
    },
    minutes: {
      id: 'LEI-C11',
      label: 'Minutes and updated plan',
      rule: 'Sent within 5 working days of the meeting',
      act: 'send it',
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'latest',
      readings: [{ period: '5 working days', assumed: false, note: 'Counted from the day of the meeting.' }],
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Chair or lead worker',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 17',
        says: 'Short notes, with the new plan where agreed, are with everyone who came or sent apologies in five working days.',
      },
      consequence: { silent: true, note: 'What follows late minutes is not said.' },
    },
    plan: {
      id: 'LEI-C12',
      label: 'Copy of the plan',
      rule: 'Plan with everyone within 5 days of the meeting',
      act: 'send it',
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'The notes it goes with have five working days.' },
        { period: '5 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['plan sent'], of: 'the same meeting' },
      owner: 'Chair or lead worker',
      source: {
        paragraph: 'The Child in Need Progress Plan, paragraph 2',
        says: 'Whoever takes part has a copy of the plan five days after the meeting at the latest.',
        quote: '…within 5 days of the meeting…',
      },
      consequence: { silent: true, note: 'What follows a late plan is not said.' },
    },
  },
  chairs: { initial: initialChairs, progress: progressChairs },
  invitees: { initial: invitees, progress: invitees },
  agenda: { initial: sswopPack, progress: sswopPack },
  papers: {
    to: ['present', 'apologies', 'apologies with update'],
    clocks: ['minutes', 'plan'],
    source: {
      paragraph: 'Transfer from FRCD, paragraph 17',
      says: 'Everyone who came gets them, and so does whoever sent apologies.',
    },
  },
  gates: {
    initial: [
      {
        id: 'LEI-P31',
        label: 'Assessment shared with the family',
        fact: 'assessment shared with family',
        of: 'the case',
        notBefore: 'assessment completed',
        clock: 'assessment to family',
        blocks: false,
        who: 'FRCD social worker',
        source: {
          paragraph: 'Transfer from FRCD, paragraph 5',
          says: 'The family has the assessment two days or more before they meet.',
        },
      },
      {
        id: 'LEI-P30',
        label: 'Chair has spoken with the family',
        when: { ledBy: 'key worker' },
        fact: 'chair spoke with family',
        of: 'the same meeting',
        blocks: false,
        who: 'SSWOP',
        source: {
          paragraph: 'Transfer from FRCD, paragraph 8',
          says: 'The SSWOP gets in touch with parents and child first, says who she is, and clears away what keeps them from taking part.',
        },
      },
    ],
    progress: { silent: true, note: 'Nothing is asked for before a progress meeting.' },
  },
  writtenUpdate: {
    agencies: ['What you are worried about', 'What is working well', 'What you will do'],
    family: ['What is going well', 'What is hard at the moment', 'What you would like to be said in the meeting'],
    source: {
      paragraph: 'Transfer from FRCD, paragraph 13, and agenda of the SSWOP',
      says: 'Agencies come and contribute. No form is given for one that cannot, so it is asked for what the agenda maps.',
    },
  },
};
