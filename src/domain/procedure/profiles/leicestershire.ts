import type { AgendaPack, AgendaRule, ChairRule, InviteeRule } from '../meetingRules.ts';
import type { ProcedureProfile } from '../profile.ts';
import type { Silent } from '../silent.ts';

/*
 * Leicestershire County Council, practice standards for children in need. Ids are those of our list of requirements.
 * Wording is ours throughout; where a few words of the document are in dispute they stand as `quote`.
 */

// Said more than once

const noSpecialMeeting: Silent = {
  silent: true,
  note: 'There is no special meeting: a review can be called at any time, for an ending or an escalation.',
};

const sswopRole = {
  paragraph: 'SSWOP role, paragraph 6',
  says: 'With a key worker, the SSWOP has the chair at the first meeting, at all reviews and at the last one.',
} as const;

const lastingAgenda = {
  paragraph: 'Appendix, agenda',
  says: 'Twelve prompts, written for the first meeting of a key worker’s plan, and speaking of later ones too.',
} as const;

const invited = {
  paragraph: 'Transfer from FRCD, paragraph 6',
  says: 'Parents, the child where old enough, and the family and friends the parents name are invited.',
} as const;

const agencies = {
  paragraph: 'Transfer from FRCD, paragraph 9',
  says: 'Agencies working with child or adults come, always with school or nursery and a health professional.',
} as const;

const complexity = {
  standing: 'allowed',
  note: 'Instead of the lead worker where the plan is complex. Say why.',
  source: {
    paragraph: 'Transfer from FRCD, paragraph 10',
    says: 'The lead worker usually chairs later meetings; complexity can call for more oversight.',
  },
} as const;

const endingChairs = {
  paragraph: 'Child in Need Plan Progress Review, paragraph 3',
  says: 'A team manager or senior practitioner chairs where an end is considered, unless supervision says it is not needed.',
} as const;

const closedOnce = {
  paragraph: 'Child in Need Plan Progress Review, paragraph 8',
  says: 'Five things have to be complete before a plan is closed.',
} as const;

const withdrawn = {
  paragraph: 'Child in Need Plan Progress Review, paragraph 9, and Collaboration, paragraph 3',
  says: 'Withdrawal is met with more effort first; closing because of it needs four things on record.',
} as const;

const reviewAreas = {
  paragraph: 'Child in Need Plan Progress Review, paragraph 5',
  says: 'Ten areas to consider, the last of them what becomes of the plan.',
} as const;

const planLength = {
  paragraph: 'Keyworkers, paragraph 2, and Social Workers, paragraph 1',
  says: 'Plans are made for 12 to 16 weeks and go beyond only in exceptional circumstances.',
} as const;

const monthlyOversight = {
  paragraph: 'Oversight and Quality assurance, paragraph 4, and SSWOP role, paragraph 7',
  says: 'Every plan of a key worker has recorded oversight by a SSWOP each month.',
} as const;

const disabledTeam = {
  paragraph: 'Definition, paragraph 5, and Children With Disabilities, paragraphs 4 and 5',
  says: 'Plans run longer. Other changes to the standards need a reason set out in supervision.',
} as const;

// What the chair goes through

const sswopItems: readonly AgendaRule[] = [
  {
    id: 'LEI-A01',
    number: 1,
    title: 'Introductions and apologies',
    ask: 'Everyone says their name, where they are from and what they are to the child. Say who sent apologies.',
    hint: 'Silence is not apologies: record it as no reply.',
    forChair: false,
    captures: ['attendance'],
    assumed: true,
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
    ask: 'Explain what you do as chair, a SSWOP above all, and how Family Help works.',
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
    captures: ['cameras'],
    assumed: true,
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
    assumed: true,
  },
  {
    id: 'LEI-A07',
    number: 7,
    title: 'The plan',
    ask: 'Read out the danger statement and the safety goal, then go through the plan and change what has to change.',
    also: { when: { kind: 'initial' }, ask: 'Agree the statement and the goal with everyone.' },
    hint: 'At later meetings, ask how the safety plan has worked.',
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
    captures: ['discussion order'],
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
    hint: 'Everyone leaves knowing the plan and their own part in it.',
    forChair: false,
    captures: ['next meeting'],
  },
];

const sswopPack: AgendaPack = { title: 'SSWOP agenda', source: lastingAgenda, items: sswopItems };

const progressPack: AgendaPack = {
  title: 'Progress meeting',
  source: {
    paragraph: 'Social Workers, All, paragraph 1',
    says: 'Later meetings keep the plan on track, see progress, and find what else the plan needs.',
  },
  items: [
    {
      id: 'LEI-A20',
      number: 1,
      title: 'What has moved',
      ask: 'Go through the plan: what is on track, what has slipped, and what has gone well.',
      forChair: false,
      captures: ['statements', 'plan', 'notes'],
    },
    {
      id: 'LEI-A21',
      number: 2,
      title: 'What else is needed',
      ask: 'Ask what more it would take to reach the goals, and who can give it.',
      hint: 'Services of Early Help are asked for at the weekly allocation meeting.',
      forChair: false,
      captures: ['notes'],
    },
    {
      id: 'LEI-A22',
      number: 3,
      title: 'Safety plan',
      ask: 'Ask the family how the safety plan has worked when it was needed.',
      forChair: false,
      captures: ['notes'],
    },
    {
      id: 'LEI-A23',
      number: 4,
      title: 'Who does what',
      ask: 'Go through each action: who has taken it on, and by when it is done.',
      hint: 'An action may also support an adult who matters to the child.',
      forChair: false,
      captures: ['plan', 'notes'],
    },
    {
      id: 'LEI-A24',
      number: 5,
      title: 'Taking part',
      ask: 'Say which agency is not taking part, and whether the child can still be seen.',
      hint: 'Harder to see or reach the child: think of the safeguarding threshold and a strategy meeting.',
      forChair: false,
      captures: ['notes'],
    },
    {
      id: 'LEI-A25',
      number: 6,
      title: 'Next meeting',
      ask: 'Agree the date, in four weeks for many plans and in six at the latest.',
      hint: 'Everyone leaves knowing the plan and their own part in it.',
      forChair: false,
      captures: ['next meeting'],
    },
  ],
};

const reviewItems: readonly AgendaRule[] = [
  {
    id: 'LEI-A30',
    number: 1,
    title: 'Working well',
    ask: 'Ask each person what is working well.',
    forChair: false,
    captures: ['worries and working well', 'notes'],
  },
  {
    id: 'LEI-A31',
    number: 2,
    title: 'Worries',
    ask: 'Ask each person what worries them.',
    forChair: false,
    captures: ['worries and working well', 'notes'],
  },
  {
    id: 'LEI-A32',
    number: 3,
    title: 'What is in the way',
    ask: 'Ask what complicates things and holds the plan up.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A33',
    number: 4,
    title: 'Danger statement and safety goal',
    ask: 'Read them out. Ask whether the danger is still the same, and how near the goal is.',
    hint: 'Where a scale is used, each person gives their own number. Help anyone who has not met one before.',
    forChair: false,
    captures: ['statements', 'scaling', 'notes'],
  },
  {
    id: 'LEI-A34',
    number: 5,
    title: 'Family network',
    ask: 'Ask what has changed in the family network, and what the safety plan has done.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A35',
    number: 6,
    title: 'Safety plan tested',
    ask: 'Ask whether the safety plan has been tested, and whether it has to change.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A36',
    number: 7,
    title: 'What the child says',
    ask: 'Ask what the child tells us of the difference that the plan makes.',
    hint: 'Note who passes it on and how they know.',
    forChair: false,
    captures: ['child’s voice', 'notes'],
  },
  {
    id: 'LEI-A37',
    number: 8,
    title: 'Time',
    ask: 'Ask whether the plan keeps to its times, and whether it drifts.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A38',
    number: 9,
    title: 'What is left to do',
    ask: 'Agree what still has to happen so that the change lasts.',
    forChair: false,
    captures: ['plan', 'notes'],
  },
  {
    id: 'LEI-A39',
    number: 10,
    title: 'What becomes of the plan',
    ask: 'Decide together: continue, end, step across or escalate. Say why. If it goes on, agree the next date.',
    forChair: false,
    captures: ['outcome', 'disagreement', 'next meeting', 'notes'],
  },
];

const reviewPack: AgendaPack = { title: 'Progress Review', source: reviewAreas, items: reviewItems };

const closingItems: readonly AgendaRule[] = [
  {
    id: 'LEI-A40',
    number: 11,
    title: 'Agreement to close',
    ask: 'Say who has agreed that the plan ends, and in which supervision.',
    also: { when: { ledBy: 'key worker' }, ask: 'Say that the SSWOP’s agreement is in an Oversight step.' },
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A41',
    number: 12,
    title: 'Review and summary',
    ask: 'Check that several agencies are here, that the chair is one who may close, and that the summary is written.',
    forChair: false,
    captures: ['attendance', 'notes'],
  },
  {
    id: 'LEI-A42',
    number: 13,
    title: 'Safety plan to last',
    ask: 'Check that the family has a safety plan, that the group has it too, and that it is on the file.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A43',
    number: 14,
    title: 'Step across to early help',
    ask: 'Ask whether Targeted Early Help should carry on, with a safety plan in case things go wrong.',
    hint: 'The step is agreed at the Family Help allocation meeting.',
    forChair: false,
    captures: ['exit strategies', 'notes'],
  },
  {
    id: 'LEI-A44',
    number: 15,
    title: 'If things get worse',
    ask: 'Agree what would bring the family back, and what each person then does.',
    forChair: false,
    captures: ['exit strategies', 'notes'],
  },
  {
    id: 'LEI-A45',
    number: 16,
    title: 'Chronology and the child’s letter',
    ask: 'Check that the chronology is up to date, and that the child will read when and why the plan ended.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LEI-A46',
    number: 17,
    title: 'Withdrawn consent',
    ask: 'Record what was tried, whether a strategy meeting was considered, and why closing is right all the same.',
    also: { when: { ledBy: 'key worker' }, ask: 'Say that the SSWOP’s monthly oversight speaks of it.' },
    hint: 'The planning group is asked where consent covers it.',
    forChair: false,
    captures: ['notes'],
    when: { with: ['withdrawn consent or engagement'] },
    whyNot: 'Only where consent or engagement was withdrawn',
  },
];

const finalPack: AgendaPack = {
  title: 'Final Progress Review',
  source: { ...closedOnce, says: 'The ten areas of a review, then what has to be so before the plan is closed.' },
  items: [...reviewItems, ...closingItems],
};

// Who chairs

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

const forKeyWorkersReview = {
  standing: 'allowed',
  note: 'One place lets them chair the review that closes a plan, another has the SSWOP at every review. Say why.',
  source: closedOnce,
} as const;

const reviewChairs: readonly ChairRule[] = [
  {
    who: 'SSWOP',
    when: { ledBy: 'key worker' },
    standing: 'first choice',
    note: 'A SSWOP chairs every review of a plan that a key worker leads.',
    source: sswopRole,
  },
  { who: 'team manager', when: { ledBy: 'key worker' }, ...forKeyWorkersReview },
  { who: 'senior practitioner', when: { ledBy: 'key worker' }, ...forKeyWorkersReview },
  {
    who: 'team manager',
    when: { ledBy: 'social worker', with: ['ending likely'] },
    standing: 'first choice',
    note: 'Chairs the review at which a social worker’s plan may end.',
    source: endingChairs,
  },
  {
    who: 'senior practitioner',
    when: { ledBy: 'social worker', with: ['ending likely'] },
    standing: 'first choice',
    note: 'Chairs the review at which a social worker’s plan may end.',
    source: endingChairs,
  },
  {
    who: { leadWorker: true },
    when: { ledBy: 'social worker', with: ['ending likely'] },
    standing: 'allowed',
    note: 'Only where supervision has it that no senior chair is needed. Say why.',
    source: endingChairs,
  },
  {
    who: { leadWorker: true },
    when: { ledBy: 'social worker', without: ['ending likely'] },
    standing: 'first choice',
    assumed: true,
    note: 'A chair is named only where an end is considered; other reviews are taken as later meetings are.',
    source: complexity.source,
  },
  { who: 'team manager', when: { ledBy: 'social worker', without: ['ending likely'] }, ...complexity },
  { who: 'senior practitioner', when: { ledBy: 'social worker', without: ['ending likely'] }, ...complexity },
];

const finalChairs: readonly ChairRule[] = [
  {
    who: 'SSWOP',
    when: { ledBy: 'key worker' },
    standing: 'first choice',
    note: 'A SSWOP chairs the last meeting of a plan that a key worker leads.',
    source: sswopRole,
  },
  { who: 'team manager', when: { ledBy: 'key worker' }, ...forKeyWorkersReview },
  { who: 'senior practitioner', when: { ledBy: 'key worker' }, ...forKeyWorkersReview },
  {
    who: 'team manager',
    when: { ledBy: 'social worker' },
    standing: 'first choice',
    note: 'Chairs the last meeting of a social worker’s plan, to confirm that it closes.',
    source: {
      paragraph: 'Social Workers, paragraph 1',
      says: 'A senior practitioner or team manager chairs the last meeting.',
    },
  },
  {
    who: 'senior practitioner',
    when: { ledBy: 'social worker' },
    standing: 'first choice',
    note: 'Chairs the last meeting of a social worker’s plan, to confirm that it closes.',
    source: {
      paragraph: 'Social Workers, paragraph 1',
      says: 'A senior practitioner or team manager chairs the last meeting.',
    },
  },
  {
    who: { leadWorker: true },
    when: { ledBy: 'social worker' },
    standing: 'allowed',
    note: 'Only where supervision has it that no senior chair is needed. Say why.',
    source: endingChairs,
  },
];

// Who has a place

const parents: InviteeRule = {
  id: 'LEI-P02',
  place: 'parents',
  seat: 'parents',
  need: 'required',
  why: 'Every parent and carer is invited; one who lives apart has a place too, or a meeting of their own.',
  source: { ...invited, paragraph: 'Transfer from FRCD, paragraph 6, and Collaboration' },
};

const child: InviteeRule = {
  id: 'LEI-P01',
  place: 'child',
  seat: 'children',
  need: 'usual',
  why: 'Invited where their age allows, and told beforehand what will happen.',
  source: invited,
};

const schoolOrNursery: InviteeRule = {
  id: 'LEI-P03',
  place: 'school or nursery',
  seat: 'who fills it',
  need: 'required',
  leftEmpty: 'needs a reason',
  why: 'The child’s school or nursery always has a place.',
  source: agencies,
};

const health: InviteeRule = {
  id: 'LEI-P04',
  place: 'health',
  seat: 'who fills it',
  need: 'required',
  leftEmpty: 'needs a reason',
  why: 'A health professional who fits the child’s age always has a place.',
  source: agencies,
};

const otherAgencies: InviteeRule = {
  id: 'LEI-P05',
  place: 'agencies',
  seat: 'other agencies',
  need: 'usual',
  why: 'They work with the child or the adults, or can help with the plan.',
  source: agencies,
};

const leadWorker: InviteeRule = {
  id: 'LEI-R04',
  place: 'lead worker',
  seat: 'lead worker',
  need: 'usual',
  why: 'Leads the plan. The procedure takes it as read.',
  source: agencies,
};

const gp: InviteeRule = {
  id: 'LEI-P06',
  place: 'GP',
  seat: 'who fills it',
  need: 'told',
  why: 'Is told that there is a plan; invited only where needed.',
  source: {
    paragraph: 'Transfer from FRCD, paragraph 14',
    says: 'The family’s GP always hears of the plan and is invited where that is needed.',
  },
};

const atMeetings: readonly InviteeRule[] = [
  parents,
  child,
  {
    id: 'LEI-P08',
    place: 'family network',
    seat: 'other family',
    need: 'usual',
    why: 'Family and friends the parents have named.',
    source: invited,
  },
  schoolOrNursery,
  health,
  otherAgencies,
  leadWorker,
  gp,
];

const atReviews: readonly InviteeRule[] = [
  parents,
  child,
  {
    id: 'LEI-P08',
    place: 'family network',
    seat: 'other family',
    need: 'usual',
    why: 'Those who were at the family’s network meeting take part in reviews and say what they see.',
    source: {
      paragraph: 'Collaboration, paragraph 10',
      says: 'Family members of the network meeting take part in reviews too.',
    },
  },
  schoolOrNursery,
  health,
  {
    id: 'LEI-P09',
    place: 'Family Well-being Worker',
    seat: 'who fills it',
    need: 'usual',
    why: 'Tells what the help of the Family or Early Help services has done, where the family has it.',
    source: {
      paragraph: 'Early Help and Child in Need, paragraph 2',
      says: 'What added services achieve is looked at in the review, with the Family Well-being Worker’s account.',
    },
  },
  {
    id: 'LEI-P10',
    place: 'Targeted Early Help',
    seat: 'who fills it',
    need: 'usual',
    when: { with: ['step across to early help planned'] },
    assumed: true,
    why: 'Takes over after the plan. The sentence that says so has lost its beginning.',
    source: {
      paragraph: 'Child in Need Plan Progress Review, paragraph 11',
      says: 'At a review before the step across, information is shared and the handover agreed.',
    },
  },
  otherAgencies,
  leadWorker,
  gp,
];

/** In force since its approval in January 2024. */
export const leicestershire: ProcedureProfile = {
  id: 'leicestershire',
  authority: 'Leicestershire',
  document: 'Leicestershire practice standards, Jan 2024',
  inForceFrom: '2024-01-01',
  review: { due: '2025-01-31', note: 'Its own review was due in January 2025; no later edition is known here.' },
  notes: [
    'The document is practice standards for all children, approved in January 2024.',
    'Our copy has lost sentences at page breaks: on the length of involvement, stepping across, and the Disabled Children’s Team.',
    '“Minimum” is written in three places where a longest time is meant: first visit, later visits, and meetings.',
    'Social workers and key workers are held to the same times; only social workers do child protection work.',
  ],

  // What things are called
  words: {
    plan: 'Child in Need Progress Plan',
    minutes: 'Minutes',
    agenda: 'SSWOP agenda',
    group: 'planning group',
    leadWorker: { 'key worker': 'key worker', 'social worker': 'social worker' },
    caseSystem: 'Mosaic',
  },
  terms: [
    {
      id: 'LEI-T01',
      term: 'Initial CIN Family Progress meeting',
      means: 'The first meeting, where assessment and plan are shared. Also called the first CIN meeting.',
      source: { paragraph: 'Overview, paragraph 2', says: 'Agencies and family share information and make the plan.' },
    },
    {
      id: 'LEI-T02',
      term: 'CIN Family Progress meeting',
      means: 'The regular meeting every four to six weeks, as a core group is in child protection.',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 1',
        says: 'Progress meetings every four to six weeks give direction.',
      },
    },
    {
      id: 'LEI-T03',
      term: 'CIN Progress Review meeting',
      means: 'The formal review with several agencies, about exit or escalation. It is not the Progress meeting.',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 2',
        says: 'A meeting of several agencies with the family oversees exit and escalation.',
      },
    },
    {
      id: 'LEI-T04',
      term: 'Final Progress Review',
      means:
        'The last meeting, which confirms that the plan closes. Also called the final CIN Family Progress meeting.',
      source: endingChairs,
    },
    {
      id: 'LEI-T05',
      term: 'Child in Need Progress Plan',
      means: 'The plan as a live document that family and professionals own together, with the safety plan in it.',
      source: {
        paragraph: 'The Child in Need Progress Plan, paragraph 1, and Collaboration, paragraph 7',
        says: 'It is owned by all; the safety plan is part of it.',
      },
    },
    {
      id: 'LEI-T06',
      term: 'C&F assessment',
      means: 'The Child and Family assessment that First Response Children’s Duty completes.',
      source: { paragraph: 'Transfer from FRCD, paragraph 5', says: 'FRCD completes it and shares it.' },
    },
    {
      id: 'LEI-T07',
      term: 'Mosaic',
      means: 'The case system. Meetings, plan, visits, oversight and incidents each have their step.',
      source: {
        paragraph: 'The Child in Need procedures, standards for practice',
        says: 'Plan and review stand in the step for the Child and Family Progress Meeting.',
      },
    },
    {
      id: 'LEI-T08',
      term: 'FRCD, Family Help, Family Safeguarding, DCT, CDM',
      means:
        'First Response Children’s Duty; the service that holds most plans; the one for court orders; the Disabled Children’s Team; the way to legal advice.',
      source: { paragraph: 'Definition, paragraphs 2 to 5', says: 'Which service holds which plans.' },
    },
    {
      id: 'LEI-T09',
      term: 'Signs of Safety',
      means: 'The way of working: danger statements, safety goals and scaling. All contact is trauma informed.',
      source: { paragraph: 'Key principles', says: 'Signs of Safety is the key methodology.' },
    },
    {
      id: 'LEI-T10',
      term: 'Locality',
      means: 'Wigston, Loughborough, Coalville, Hinckley, and Melton with Harborough each have a Family Help mailbox.',
      source: { paragraph: 'Transfer from FRCD, paragraph 1', says: 'Five mailboxes are named.' },
    },
  ],
  roles: [
    {
      id: 'LEI-R01',
      role: 'SSWOP',
      title: 'Senior Social Work Oversight Practitioner',
      does: 'Holds no cases. Chairs first meetings, reviews and the last one of plans that key workers lead, and oversees them monthly.',
      source: sswopRole,
    },
    {
      id: 'LEI-R02',
      role: 'FRCD social worker',
      title: 'First Response Children’s Duty social worker',
      does: 'Completes and shares the assessment, asks the SSWOP for a slot, and invites to the first meeting.',
      source: {
        paragraph: 'Transfer from FRCD, paragraphs 3 to 6',
        says: 'The FRCD social worker arranges the first meeting.',
      },
    },
    {
      id: 'LEI-R03',
      role: 'FRCD manager',
      manages: true,
      title: 'First Response Children’s Duty manager',
      does: 'Sends the locality a summary after the 10-day supervision.',
      source: { paragraph: 'Transfer from FRCD, paragraph 1', says: 'A summary goes to the locality’s mailbox.' },
    },
    {
      id: 'LEI-R04',
      role: 'key worker',
      title: 'Key worker',
      does: 'Leads a plan without being a social worker; asks the SSWOP when plan or visits cause concern.',
      source: {
        paragraph: 'Definition, paragraph 6, and Oversight and Quality assurance, paragraph 3',
        says: 'Key workers hold other qualifications and have a SSWOP’s oversight.',
      },
    },
    {
      id: 'LEI-R05',
      role: 'social worker',
      title: 'Family Help social worker',
      does: 'Leads a plan and usually chairs its later meetings.',
      source: {
        paragraph: 'Social Workers, paragraph 1',
        says: 'The social worker chairs the meetings after the first.',
      },
    },
    {
      id: 'LEI-R06',
      role: 'senior practitioner',
      title: 'Senior practitioner',
      does: 'May chair first meetings; chairs the end of social workers’ plans.',
      source: endingChairs,
    },
    {
      id: 'LEI-R06b',
      role: 'team manager',
      manages: true,
      title: 'Team manager',
      does: 'May chair; records why a social worker’s plan ends; tells the Service Manager of plans near six months.',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 6, and Oversight and Quality assurance, paragraph 12',
        says: 'The team manager writes the reason down and alerts the Service Manager.',
      },
    },
    {
      id: 'LEI-R07',
      role: 'team leader',
      title: 'Team leader',
      does: 'Supervises key workers and records why a key worker’s plan ends.',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 7',
        says: 'Key worker and team leader weigh the end in supervision.',
      },
    },
    {
      id: 'LEI-R08',
      role: 'service manager',
      manages: true,
      title: 'Service Manager',
      does: 'Decides at 26 weeks, agrees fewer visits, and checks that SSWOPs do their oversight.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 10, and SSWOP role, paragraph 12',
        says: 'Oversight of long plans and of the SSWOPs’ work.',
      },
    },
    {
      id: 'LEI-R09',
      role: 'team and partnership manager',
      manages: true,
      aliases: ['TAPM', 'Targeted Early Help Service Manager'],
      title: 'Team and Partnership Manager',
      does: 'Asks team leaders whether the standards are kept and which risks rise.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 6',
        says: 'Reassurance is sought from the team leaders.',
      },
    },
    {
      id: 'LEI-R10',
      role: 'head of service',
      manages: true,
      aliases: ['HOS'],
      title: 'Head of Service',
      does: 'Looks over the Improvement Cycle meetings.',
      source: { paragraph: 'SSWOP role, paragraph 12', says: 'The Head of Service reviews the monthly meetings.' },
    },
    {
      id: 'LEI-R11',
      role: 'note taker',
      title: 'Whoever writes and sends the notes',
      does: 'Social worker, key worker, SSWOP, team manager or senior practitioner; sometimes another agency.',
      source: {
        paragraph: 'Transfer from FRCD, paragraphs 17 and 19',
        says: 'Who writes and shares the notes, and that an agency may.',
      },
    },
    {
      id: 'LEI-R12',
      role: 'agency safeguarding lead',
      title: 'Safeguarding lead of an agency',
      does: 'Hears of an agency that does not take part, and of what an agency could not settle with us.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 13, and Oversight and Quality assurance, paragraph 14',
        says: 'What stays unsettled goes to the agency’s safeguarding lead.',
      },
    },
    {
      id: 'LEI-R13',
      role: 'Family Well-being Worker',
      title: 'Family Well-being Worker',
      does: 'Gives early help, tells the review what it has done, and can refer a family.',
      source: {
        paragraph: 'Early Help and Child in Need, paragraph 2, and SSWOP role, paragraph 3',
        says: 'Their account belongs to the review; they can make the internal referral.',
      },
    },
  ],

  // The meetings there are
  meetings: {
    initial: {
      name: 'Initial CIN Family Progress meeting',
      short: 'Initial meeting',
      next: 'progress',
      source: { paragraph: 'Transfer from FRCD, paragraph 5', says: 'The first meeting after the assessment.' },
    },
    progress: {
      name: 'CIN Family Progress meeting',
      short: 'Progress meeting',
      next: 'progress',
      source: complexity.source,
    },
    review: {
      name: 'CIN Progress Review meeting',
      short: 'Progress Review',
      next: 'progress',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraphs 2 and 4',
        says: 'A formal review can be called at any time, above all when exit or escalation is agreed.',
      },
    },
    special: noSpecialMeeting,
    final: {
      name: 'Final CIN Progress Review meeting',
      short: 'Final Progress Review',
      next: 'progress',
      source: endingChairs,
    },
  },

  // Who chairs
  chairs: {
    initial: initialChairs,
    progress: progressChairs,
    review: reviewChairs,
    special: noSpecialMeeting,
    final: finalChairs,
  },

  // When things are due
  clocks: [
    {
      id: 'LEI-C01',
      answers: 'transfer',
      label: 'Summary to Family Help',
      rule: 'Summary emailed to the locality after the 10-day supervision',
      act: ['email it', 'emailed'],
      starts: { from: 'first fact', facts: ['supervision held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'It comes after the 10-day supervision; how soon is not said.' },
      metBy: { facts: ['summary emailed to locality'], of: 'the case' },
      owner: 'FRCD manager',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 1',
        says: 'After that supervision a summary of the family goes to the locality’s mailbox.',
      },
      consequence: { silent: true, note: 'What follows a late summary is not said.' },
    },
    {
      id: 'LEI-C02',
      answers: 'transfer',
      label: 'Key worker or social worker',
      rule: 'Decided before the first meeting is arranged',
      act: ['decide it', 'decided'],
      starts: { from: 'meeting date', kinds: ['initial'] },
      direction: 'gate',
      readings: { silent: true, note: 'Before the meeting has to be arranged; no number of days is given.' },
      metBy: { facts: ['worker type decided'], of: 'the case' },
      owner: 'Family Help management',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 2, and Overview, paragraph 3',
        says: 'Family Help and FRCD managers talk, and decide in time who leads the plan.',
      },
      consequence: { silent: true, note: 'What follows a late decision is not said.' },
    },
    {
      id: 'LEI-C03',
      answers: 'initial meeting',
      label: 'Initial meeting',
      rule: 'First meeting within 10 days',
      act: ['hold it', 'held'],
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
    {
      id: 'LEI-C04',
      answers: 'assessment to family',
      label: 'Assessment to the family',
      rule: 'Shared at least 2 days before the first meeting',
      act: ['share it', 'shared'],
      starts: { from: 'meeting date', kinds: ['initial'] },
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
    {
      id: 'LEI-C05',
      answers: 'visit',
      label: 'First visit',
      rule: 'Child visited within 5 days of allocation',
      act: ['visit', 'visited'],
      starts: { from: 'last fact', facts: ['worker allocated'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'One sentence says working days.' },
        { period: '5 calendar days', assumed: false, note: 'A later sentence leaves the word out.' },
      ],
      metBy: { facts: ['child visited'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        paragraph: 'Visiting, points 1 and 3',
        says: 'Every child is visited five working days after allocation at the latest. The text says minimum.',
        quote: '…a minimum of 5 working days from allocation',
      },
      consequence: { silent: true, note: 'What follows a late first visit is not said.' },
    },
    {
      id: 'LEI-C06',
      answers: 'visit',
      label: 'Visit to the child',
      rule: 'Again within 20 working days of the last visit',
      act: ['visit', 'visited'],
      when: { without: ['reduced visiting agreed', 'own pattern of visits and meetings agreed'] },
      starts: { from: 'each fact', facts: ['child visited'] },
      direction: 'max interval',
      readings: [
        { period: '20 working days', assumed: false, note: 'At home, with the main carers, and alone where possible.' },
      ],
      metBy: { facts: ['child visited'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        paragraph: 'Visiting, points 3 and 6',
        says: 'No more than 20 working days go by between visits. More often just after child protection, or when worries grow.',
        quote: '…visited minimum every 20 working days…',
      },
      consequence: { silent: true, note: 'Visits are watched in the monthly Improvement Cycle meetings.' },
    },
    {
      id: 'LEI-C07',
      answers: 'visit record',
      label: 'Record of the visit',
      rule: 'Written within 72 hours of the visit',
      act: ['write it', 'written'],
      starts: { from: 'each fact', facts: ['child visited'] },
      direction: 'latest',
      readings: [{ period: '72 hours', assumed: false, note: 'Hours run on over nights, weekends and bank holidays.' }],
      metBy: { facts: ['visit recorded'], of: 'the case' },
      owner: 'Lead worker',
      source: { paragraph: 'Visiting, point 6', says: 'Records of visits are complete three days after, to the hour.' },
      consequence: { silent: true, note: 'What follows a late record is not said.' },
    },
    {
      id: 'LEI-C08',
      answers: 'visit',
      label: 'Visit to the child, reduced',
      rule: 'Again within 6 weeks of the last visit',
      act: ['visit', 'visited'],
      when: {
        with: ['reduced visiting agreed'],
        without: ['own pattern of visits and meetings agreed'],
      },
      starts: { from: 'each fact', facts: ['child visited'] },
      direction: 'max interval',
      readings: [{ period: '6 weeks', assumed: false, note: 'Only with the Service Manager’s reasons on the file.' }],
      metBy: { facts: ['child visited'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        paragraph: 'Visiting, last paragraph',
        says: 'In exceptional circumstances that the Service Manager has written down, visits may be six-weekly.',
      },
      consequence: { silent: true, note: 'What follows a late visit is not said.' },
    },
    {
      id: 'LEI-C09',
      answers: 'progress meeting',
      label: 'Progress meeting',
      rule: 'Next meeting within 6 weeks of the last',
      act: ['hold it', 'held'],
      when: { without: ['own pattern of visits and meetings agreed'] },
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'max interval',
      readings: [{ period: '6 weeks', assumed: false, note: 'The longest allowed; four weeks suits many plans.' }],
      target: {
        period: '4 weeks',
        when: { with: ['planned four-weekly'] },
        note: 'Many plans are four-weekly. It is the plan’s own pace, not the standard.',
      },
      metBy: { facts: ['progress meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 10',
        says: 'How often depends on the plan, four-weekly for many, and never less often than every six weeks.',
      },
      consequence:
        'A reason goes on the child’s file as a management oversight note, and it is looked at in the next supervision.',
    },
    {
      id: 'LEI-C10',
      answers: 'supervision',
      label: 'Missed six weeks, in supervision',
      rule: 'Looked at in the next supervision',
      act: ['look at it', 'looked at'],
      starts: { from: 'each fact', facts: ['missed meeting explained'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'At the next case supervision, whenever that is.' },
      metBy: { facts: ['supervision held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Team manager, team leader or SSWOP',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 11',
        says: 'Where six weeks were missed, the reason is a management oversight note, and supervision thinks it over.',
      },
      consequence: { silent: true, note: 'Nothing further is said.' },
    },
    {
      id: 'LEI-C11',
      answers: 'minutes',
      label: 'Minutes and updated plan',
      rule: 'Sent within 5 working days of the meeting',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'latest',
      readings: [{ period: '5 working days', assumed: false, note: 'Counted from the day of the meeting.' }],
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Chair or lead worker',
      source: {
        paragraph: 'Transfer from FRCD, paragraphs 17 and 18',
        says: 'Short notes, with the new plan where agreed, are with everyone who came or sent apologies in five working days.',
      },
      consequence: { silent: true, note: 'What follows late minutes is not said.' },
    },
    {
      id: 'LEI-C12',
      answers: 'plan',
      label: 'Copy of the plan',
      rule: 'Plan with everyone within 5 days of the meeting',
      act: ['send it', 'sent'],
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
    {
      id: 'LEI-C11a',
      answers: 'agency notes',
      label: 'Notes that an agency took',
      rule: 'With the other members within 5 working days of the meeting',
      act: ['see that they are sent', 'circulated'],
      starts: {
        from: 'each fact',
        facts: ['initial meeting held', 'progress meeting held'],
        ofMeetingsWith: 'notes left to an agency',
      },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'Counted from the day of the meeting, as our own notes are.' },
      ],
      metBy: { facts: ['agency notes circulated'], of: 'the same meeting' },
      owner: 'The agency that took them, chair or lead worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Transfer from FRCD, paragraph 19',
        says: 'Sometimes another agency takes the notes of the meeting and sends them to the other members in five working days.',
      },
      consequence: { silent: true, note: 'What follows when they are late is not said.' },
    },
    {
      id: 'LEI-C13',
      answers: 'minutes',
      label: 'Record of the review',
      rule: 'Circulated within 5 days of the review',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['review meeting held', 'final meeting held'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'The notes of other meetings have five working days.' },
        { period: '5 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Lead worker',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 13',
        says: 'The planning group has the record of a review in five days.',
        quote: '…within 5 days of the meeting being held',
      },
      consequence: { silent: true, note: 'What follows a late record is not said.' },
    },
    {
      id: 'LEI-C13b',
      answers: 'case system',
      label: 'Review on the child’s file',
      rule: 'Uploaded within 5 days of the review',
      act: ['upload it', 'uploaded'],
      starts: { from: 'each fact', facts: ['review meeting held', 'final meeting held'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'The notes of other meetings have five working days.' },
        { period: '5 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['meeting recorded in case system'], of: 'the same meeting' },
      owner: 'Lead worker',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 13',
        says: 'The record of a review is on the file in five days, in the Progress Plan and Review step.',
        quote: '…within 5 days of the meeting being held',
      },
      consequence: { silent: true, note: 'What follows a late upload is not said.' },
    },
    {
      id: 'LEI-C14',
      answers: 'safety plan',
      label: 'Safety plan typed',
      rule: 'Typed within 7 days of being written by hand',
      act: ['type it', 'typed'],
      starts: { from: 'each fact', facts: ['safety plan handwritten'] },
      direction: 'latest',
      readings: [
        { period: '7 calendar days', assumed: true, note: 'Seven days are taken as a week.' },
        { period: '7 working days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['safety plan typed'], of: 'the case' },
      owner: 'Lead worker and family network',
      source: {
        paragraph: 'Collaboration, paragraph 6',
        says: 'A safety plan may begin by hand and is typed a week later at the latest.',
        quote: '…typed up within 7 days',
      },
      consequence: { silent: true, note: 'What follows a late one is not said.' },
    },
    {
      id: 'LEI-C15',
      answers: 'plan length',
      label: 'Length of the plan',
      rule: 'Ended between 12 and 16 weeks after its start',
      act: ['end it', 'ended'],
      when: {
        without: ['held by the disabled children’s team', 'Supervision Order', 'step-down from child protection'],
      },
      starts: { from: 'first fact', facts: ['plan started'] },
      direction: 'window',
      readings: [
        {
          period: '16 weeks',
          opens: '12 weeks',
          assumed: true,
          note: 'Which day a plan starts is not said: the day recorded as its start counts.',
        },
      ],
      metBy: { facts: ['plan ended'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        ...planLength,
        quote: '…12-to-16-week trajectory…',
      },
      consequence: 'A management oversight note speaks to why the plan goes on for longer.',
    },
    {
      id: 'LEI-C16',
      answers: 'oversight',
      label: 'SSWOP joins supervision',
      rule: 'In the last 4 weeks of the plan',
      act: ['join it', 'joined'],
      when: { ledBy: 'key worker' },
      starts: { from: 'first fact', facts: ['plan started'] },
      direction: 'window',
      readings: [
        {
          period: '12 weeks',
          opens: '8 weeks',
          when: { without: ['planned for 16 weeks'] },
          assumed: true,
          note: 'A plan of 12 weeks, counted from the day recorded as its start.',
        },
        {
          period: '16 weeks',
          opens: '12 weeks',
          when: { with: ['planned for 16 weeks'] },
          assumed: true,
          note: 'A plan of 16 weeks, counted from the day recorded as its start.',
        },
      ],
      metBy: { facts: ['joined supervision'], of: 'the case' },
      ends: 'with the plan',
      owner: 'SSWOP',
      source: {
        paragraph: 'Keyworkers, paragraph 3',
        says: 'In a plan’s last four weeks the SSWOP comes to the key worker’s supervision to see where it goes.',
      },
      consequence: { silent: true, note: 'What follows where nobody joined is not said.' },
    },
    {
      id: 'LEI-C17',
      answers: 'plan check',
      label: 'Plan at 16 weeks',
      rule: 'Looked at by managers at 16 weeks',
      act: ['look at it', 'looked at'],
      starts: { from: 'first fact', facts: ['plan started'] },
      direction: 'milestone',
      readings: [
        {
          period: '16 weeks',
          assumed: true,
          note: 'The monthly Improvement Cycle meeting: plans of 16 weeks or more, all of them.',
        },
        {
          period: '16 weeks',
          dayAfter: true,
          assumed: false,
          note: 'The weekly Family Help meeting: plans longer than 16 weeks, from time to time.',
        },
      ],
      metBy: { facts: ['plan length looked at'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Service Manager, team manager, Team and Partnership Manager',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 9, and Keyworkers, paragraph 3',
        says: 'All plans of 16 weeks or more are reviewed, and a case note says why they go on or close.',
        quote: '…16 weeks or more…',
      },
      consequence: 'A case note gives the reason for going on or for closing.',
    },
    {
      id: 'LEI-C18',
      answers: 'plan check',
      label: 'Plan at six months',
      rule: 'Service Manager’s oversight at 6 months, 26 weeks',
      act: ['review it', 'reviewed'],
      starts: { from: 'first fact', facts: ['plan started'] },
      direction: 'milestone',
      readings: [
        { period: '26 weeks', assumed: true, note: 'The number in brackets, and usually the earlier day.' },
        { period: '6 months', assumed: false, note: 'The text says both, as if they were the same.' },
      ],
      metBy: { facts: ['service manager reviewed'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Family Help Service Manager',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraphs 10 to 12',
        says: 'The Family Help Service Manager looks at every plan open for half a year; the team manager says which.',
        quote: '…6 months (26 weeks)…',
      },
      consequence: 'The Service Manager records why the plan goes on and when it should end.',
    },
    {
      id: 'LEI-C19',
      answers: 'oversight',
      label: 'SSWOP oversight',
      rule: 'Recorded every month',
      act: ['record it', 'recorded'],
      when: { ledBy: 'key worker' },
      starts: { from: 'each fact', facts: ['plan started', 'oversight recorded'] },
      direction: 'max interval',
      readings: [
        { period: '1 month', assumed: true, note: 'Monthly, counted from the last; the first from the plan’s start.' },
      ],
      metBy: { facts: ['oversight recorded'], of: 'the case' },
      ends: 'with the plan',
      owner: 'SSWOP',
      source: monthlyOversight,
      consequence: 'It is seen in the monthly Improvement Cycle meeting, where 100% is the aim.',
    },
    {
      id: 'LEI-C20',
      answers: 'supervision',
      label: 'Update in supervision',
      rule: 'Given every 4 weeks, within 2 months',
      act: ['give it', 'given'],
      starts: { from: 'each fact', facts: ['plan started', 'supervision update given'] },
      direction: 'max interval',
      readings: [
        { period: '2 months', assumed: true, note: 'No less often than two-monthly: taken as the longest allowed.' },
      ],
      target: { period: '4 weeks', note: 'Updates are four-weekly; two months are the outer limit.' },
      metBy: { facts: ['supervision update given'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 2',
        says: 'The worker updates the manager in supervision every four weeks, and at least every two months.',
        quote: '…4-weekly basis, and no less than two monthly',
      },
      consequence: { silent: true, note: 'What follows a missed update is not said.' },
    },
    {
      id: 'LEI-C21',
      answers: 'child’s update',
      label: 'Letter to the child',
      rule: 'Written every 3 months',
      act: ['write it', 'written'],
      starts: { from: 'each fact', facts: ['plan started', 'child written to'] },
      direction: 'max interval',
      readings: [
        { period: '3 months', assumed: true, note: 'Counted from the last; the first from the plan’s start.' },
      ],
      metBy: { facts: ['child written to'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Lead worker',
      source: {
        paragraph: 'Collaboration, paragraph 2',
        says: 'Every three months the child is written to about what was decided and their part in it.',
      },
      consequence: { silent: true, note: 'What follows a missed letter is not said.' },
    },
    {
      id: 'LEI-C22',
      answers: 'case system',
      label: 'Chronology',
      rule: 'Brought up to date when the plan starts and when it ends',
      act: ['update it', 'updated'],
      starts: { from: 'each fact', facts: ['plan started', 'plan ended'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'At the start and at the end; no number of days is given.' },
      metBy: { facts: ['chronology updated'], of: 'the case' },
      owner: 'Lead worker',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 12',
        says: 'The chronology shows what the plan has done, at its start and at its end.',
      },
      consequence: { silent: true, note: 'A plan is not closed well without it; nothing more is said.' },
    },
    {
      id: 'LEI-C23',
      answers: 'oversight',
      label: 'Team manager goes through the SSWOP’s cases',
      rule: 'In supervision every month',
      act: ['go through them', 'gone through'],
      when: { ledBy: 'key worker' },
      starts: { from: 'each fact', facts: ['oversight team supervised'] },
      direction: 'max interval',
      readings: [
        { period: '1 month', assumed: true, note: 'Monthly, counted from the last. It looks back four weeks.' },
      ],
      metBy: { facts: ['oversight team supervised'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Team manager',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 5',
        says: 'Monthly supervision looks at the SSWOP’s cases, above all those with incidents or concerns in four weeks.',
      },
      consequence: { silent: true, note: 'What follows a missed month is not said.' },
    },
    {
      id: 'LEI-C24',
      answers: 'oversight',
      label: 'Report on the SSWOP’s work',
      rule: 'Service Manager asks the team manager every month',
      act: ['ask for it', 'asked for'],
      when: { ledBy: 'key worker' },
      starts: { from: 'each fact', facts: ['oversight report asked for'] },
      direction: 'max interval',
      readings: [{ period: '1 month', assumed: true, note: 'With the monthly supervision, counted from the last.' }],
      metBy: { facts: ['oversight report asked for'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Service Manager',
      source: {
        paragraph: 'SSWOP role, paragraph 13',
        says: 'In monthly supervision the Service Manager asks the team manager how the SSWOP’s role is filled.',
      },
      consequence: { silent: true, note: 'What follows a missed month is not said.' },
    },
    {
      id: 'LEI-C25',
      answers: 'child protection',
      label: 'Emergency',
      rule: 'Shared at once',
      act: ['share it', 'shared'],
      starts: { from: 'each fact', facts: ['emergency arose'] },
      direction: 'as soon as possible',
      readings: [{ period: 'the same day', assumed: true, note: 'Immediately: never later than the same day.' }],
      metBy: { facts: ['emergency answered'], of: 'the case' },
      owner: 'Whoever learns of it',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 13, and Definition, paragraph 8',
        says: 'Emergencies are shared immediately, and the team manager is asked as soon as can be.',
        quote: '…must be shared immediately',
      },
      consequence: { silent: true, note: 'Nothing further is said.' },
    },
    {
      id: 'LEI-C26',
      answers: 'plan check',
      label: 'Actions begun',
      rule: 'Agencies begin at once, from their own notes',
      act: ['begin', 'begun'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'As soon as possible: nobody waits for the record.' },
      metBy: { facts: ['actions started'], of: 'the same meeting' },
      ends: 'with the plan',
      owner: 'Agencies with actions',
      source: {
        paragraph: 'The Child in Need Progress Plan, paragraph 3',
        says: 'Agencies with actions take their own notes and begin as soon as they can.',
      },
      consequence: { silent: true, note: 'Nothing further is said.' },
    },
  ],
  silentClocks: {
    'review meeting': 'A review has no number of days of its own: it is called when exit or escalation is considered.',
    'special meeting': 'There is no special meeting.',
    'final meeting': 'The last meeting has no number of days of its own: it comes when the plan is ready to close.',
    invitations: 'How long before a meeting invitations go out is not said.',
    'before the meeting': 'No number of days is given for getting in touch with the family; it is before the meeting.',
    recommendation: 'Concerns reach the manager in good time; no number is given.',
    assessment: 'How long an assessment may take is not in this document.',
    'step-down plan': 'Who makes the plan after child protection, and by when, is not said.',
    closure: 'What has to be so before closing is listed; no number of days is given.',
  },

  // Who has a place
  invitees: {
    initial: atMeetings,
    progress: atMeetings,
    review: atReviews,
    special: noSpecialMeeting,
    final: atReviews,
  },
  consent: [
    {
      id: 'LEI-P20',
      from: ['parents'],
      asks: 'Whether they agree to the plan, and to the agencies of the planning group being told.',
      ifRefused: [
        'Try harder to engage the parents, and find out what stands in their way',
        'Consider whether a strategy meeting is needed',
        'Ask the planning group, where consent covers that',
        'Close, with efforts, reasons and oversight recorded in supervision',
      ],
      source: withdrawn,
    },
    {
      id: 'LEI-P07',
      from: ['the adult concerned'],
      asks: 'Whether police checks may be made on this adult of the family.',
      ifRefused: ['No police check is asked for'],
      source: {
        paragraph: 'Transfer from FRCD, paragraph 12',
        says: 'The worker can ask for police checks on family members with their consent, by the procedure agreed with the police.',
      },
    },
  ],

  // What should be so before the meeting
  gates: {
    initial: [
      {
        id: 'LEI-P32',
        label: 'Key worker or social worker decided',
        fact: 'worker type decided',
        of: 'the case',
        clock: 'LEI-C02',
        blocks: false,
        who: 'Family Help management',
        source: {
          paragraph: 'Transfer from FRCD, paragraphs 2 and 3',
          says: 'Who leads the plan is decided first; for a key worker FRCD then asks the SSWOP for a slot.',
        },
      },
      {
        id: 'LEI-P31',
        label: 'Assessment shared with the family',
        fact: 'assessment shared with family',
        of: 'the case',
        notBefore: 'assessment completed',
        clock: 'LEI-C04',
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
      {
        id: 'LEI-P33',
        label: 'Child helped to take part',
        fact: 'family prepared',
        of: 'the same meeting',
        blocks: false,
        who: 'Lead worker',
        source: {
          paragraph: 'The Child in Need Progress Plan, paragraph 6, and Collaboration, paragraph 4',
          says: 'The child understands what it is about, in words and pictures, and is helped to come well informed.',
        },
      },
    ],
    progress: { silent: true, note: 'Nothing is asked for before a progress meeting.' },
    review: [
      {
        id: 'LEI-P33b',
        label: 'Child helped to take part',
        fact: 'family prepared',
        of: 'the same meeting',
        blocks: false,
        who: 'Lead worker',
        source: {
          paragraph: 'Collaboration, paragraph 4, and Child in Need Plan Progress Review, paragraph 2',
          says: 'The child takes part in a review where old enough, and is helped to come well informed.',
        },
      },
    ],
    special: noSpecialMeeting,
    final: [
      {
        id: 'LEI-K02',
        label: 'End weighed in supervision',
        fact: 'ending agreed',
        of: 'the case',
        blocks: false,
        who: 'Team manager, or team leader with the SSWOP',
        source: {
          paragraph: 'Child in Need Plan Progress Review, paragraphs 6 and 7',
          says: 'When closing is considered, supervision weighs it up and the reason is written down.',
        },
      },
      {
        id: 'LEI-P33c',
        label: 'Child helped to take part',
        fact: 'family prepared',
        of: 'the same meeting',
        blocks: false,
        who: 'Lead worker',
        source: {
          paragraph: 'Collaboration, paragraph 4, and Child in Need Plan Progress Review, paragraph 2',
          says: 'The child takes part in a review where old enough, and is helped to come well informed.',
        },
      },
    ],
  },

  // The agenda
  agenda: {
    initial: [sswopPack],
    progress: [
      { title: 'SSWOP agenda', when: { ledBy: 'key worker' }, source: lastingAgenda, items: sswopItems },
      progressPack,
    ],
    review: [reviewPack],
    special: noSpecialMeeting,
    final: [finalPack],
  },
  writtenUpdate: {
    agencies: ['What you are worried about', 'What is working well', 'What you will do'],
    family: ['What is going well', 'What is hard at the moment', 'What you would like to be said in the meeting'],
    source: {
      paragraph: 'Transfer from FRCD, paragraph 13, and agenda of the SSWOP',
      says: 'Agencies come and contribute. No form is given for one that cannot, so it is asked for what the agenda maps.',
    },
  },

  // Who does not come
  absence: [
    {
      id: 'LEI-P40',
      who: 'an agency',
      choices: ['Ask the agency why, and what it will do', 'Go to the agency’s safeguarding lead'],
      note: 'An agency that takes no part is challenged first; what stays unsettled goes to its safeguarding lead.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 13',
        says: 'Agencies are expected to come and contribute; where one does not, that is challenged.',
      },
    },
    {
      id: 'LEI-P41',
      who: 'an agency',
      choices: [
        'The agency talks to the worker, team manager, team leader, SSWOP or TAPM after the meeting',
        'The agency goes to its own safeguarding lead',
      ],
      raisedAfter: true,
      note: 'For an agency that is worried about taking part, about the meeting, or about the plan.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 14',
        says: 'An agency’s concerns are raised after the meeting, then with its own safeguarding lead.',
      },
    },
    {
      id: 'LEI-P42',
      who: 'an agency',
      choices: ['Send the notes to whoever sent apologies'],
      note: 'Apologies keep their place among those who get the notes; silence does not.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 17',
        says: 'Notes are shared with those who came, and where apologies were given.',
      },
    },
    {
      id: 'T28',
      who: 'the family',
      choices: ['Hold a separate meeting', 'Make more effort to remove what stands in their way'],
      note: 'Parents take part in the plan in any case, if need be in a meeting of their own.',
      source: {
        paragraph: 'Collaboration, paragraphs 2 and 3',
        says: 'Both parents are involved, by separate meetings where that is right.',
      },
    },
  ],
  scaling: {
    id: 'LEI-P34',
    zero: { silent: true, note: 'What 0 means is not said.' },
    ten: { silent: true, note: 'What 10 means is not said.' },
    assumed: true,
    source: {
      paragraph: 'Transfer from FRCD, paragraph 15',
      says: 'Where scaling is used, the worker helps each person to understand it and find a number of their own.',
    },
  },

  // What a meeting may decide
  outcomes: {
    initial: { silent: true, note: 'The first meeting agrees the plan; no list of decisions is given.' },
    progress: [
      {
        id: 'LEI-A20a',
        outcome: 'Continue the plan',
        plan: 'goes on',
        tasks: ['Agree the next meeting, six weeks on at the latest'],
        source: progressPack.source,
      },
      {
        id: 'S2-14',
        outcome: 'Call a Progress Review',
        plan: 'goes on',
        tasks: ['Arrange a Progress Review with its own chair', 'Say whether it is about exit or escalation'],
        source: {
          paragraph: 'Child in Need Plan Progress Review, paragraph 4',
          says: 'A formal review can be arranged at any time, above all when exit or escalation is agreed.',
        },
      },
    ],
    review: [
      {
        id: 'LEI-A39a',
        outcome: 'Continue the plan',
        plan: 'goes on',
        tasks: ['Agree the next meeting', 'From 16 weeks on, a case note gives the reason'],
        source: reviewAreas,
      },
      {
        id: 'LEI-A39b',
        outcome: 'End the plan',
        plan: 'ends',
        tasks: ['Hold the Final Progress Review', 'Bring together what closing needs'],
        source: reviewAreas,
      },
      {
        id: 'LEI-A39c',
        outcome: 'Step across to early help',
        plan: 'changes hands',
        tasks: [
          'Agree the step at the Family Help allocation meeting',
          'Make a plan for Targeted Early Help, with a safety plan in case things go wrong',
        ],
        source: reviewAreas,
      },
      {
        id: 'LEI-A39d',
        outcome: 'Escalate',
        plan: 'escalates',
        tasks: [
          'Ask the team manager about a strategy meeting',
          'Complete a Significant Incident step, or ask for legal advice from CDM, where that is right',
        ],
        source: reviewAreas,
      },
    ],
    special: noSpecialMeeting,
    final: [
      {
        id: 'LEI-A39e',
        outcome: 'End the plan',
        plan: 'ends',
        tasks: [
          'Send the safety plan to those who stay and to the family network',
          'Bring the chronology up to date and write to the child',
        ],
        source: closedOnce,
      },
      {
        id: 'LEI-A39f',
        outcome: 'Step across to early help',
        plan: 'changes hands',
        tasks: [
          'Agree the step at the Family Help allocation meeting',
          'Make a plan for Targeted Early Help, with a safety plan in case things go wrong',
        ],
        source: closedOnce,
      },
      {
        id: 'LEI-A39g',
        outcome: 'Continue the plan',
        plan: 'goes on',
        tasks: ['Agree the next meeting', 'Say what is not yet complete'],
        source: reviewAreas,
      },
      {
        id: 'LEI-A39h',
        outcome: 'Escalate',
        plan: 'escalates',
        tasks: [
          'Ask the team manager about a strategy meeting',
          'Complete a Significant Incident step, or ask for legal advice from CDM, where that is right',
        ],
        source: reviewAreas,
      },
    ],
  },
  oneOutcome: {
    silent: true,
    note: 'Going on, ending, stepping across and escalating are areas to consider. The chair is asked for one and may finish without, saying why.',
  },

  // Who gets what
  papers: [
    {
      id: 'M28',
      paper: 'minutes',
      kinds: ['initial', 'progress'],
      to: ['present', 'apologies', 'apologies with update'],
      clocks: ['LEI-C11'],
      source: {
        paragraph: 'Transfer from FRCD, paragraph 17',
        says: 'Everyone who came gets them, and so does whoever sent apologies.',
      },
    },
    {
      id: 'M29',
      paper: 'plan',
      kinds: ['initial', 'progress'],
      to: ['present', 'apologies', 'apologies with update'],
      clocks: ['LEI-C12', 'LEI-C11'],
      source: {
        paragraph: 'The Child in Need Progress Plan, paragraph 2, and Transfer from FRCD, paragraph 18',
        says: 'Whoever takes part has a copy; with the notes, the new plan goes to apologies too.',
      },
    },
    {
      id: 'M30',
      paper: 'minutes',
      kinds: ['review', 'final'],
      to: ['everyone invited'],
      clocks: ['LEI-C13'],
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 13',
        says: 'The whole planning group has the record of a review, and it is uploaded.',
      },
    },
    {
      id: 'M30b',
      paper: 'plan',
      kinds: ['review'],
      to: ['everyone invited'],
      clocks: ['LEI-C13'],
      assumed: true,
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 13',
        says: 'Review and plan are one step of the case system, so the plan goes with the record.',
      },
    },
    {
      id: 'M31',
      paper: 'safety plan',
      kinds: ['final'],
      to: ['agencies of the plan', 'family'],
      clocks: [],
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 10',
        says: 'The safety plan for the exit goes to professionals who stay and to all of the family network.',
      },
    },
    {
      id: 'PS04',
      paper: 'safety plan',
      kinds: ['initial', 'progress', 'review'],
      to: ['everyone invited', 'family'],
      clocks: [],
      source: {
        paragraph: 'Collaboration, paragraphs 6 and 7',
        says: 'Each member of the planning group and of the network has a copy.',
      },
    },
    {
      id: 'PS09',
      paper: 'child’s plan',
      kinds: ['initial', 'progress', 'review'],
      to: ['children'],
      clocks: [],
      source: {
        paragraph: 'Collaboration, paragraph 4, and The Child in Need Progress Plan, paragraph 6',
        says: 'Where old enough, the child has a copy of their own, in words and pictures, saved on the file.',
      },
    },
    {
      id: 'M32',
      paper: 'agency’s notes',
      kinds: ['initial', 'progress'],
      to: ['everyone invited'],
      clocks: ['LEI-C11a'],
      source: {
        paragraph: 'Transfer from FRCD, paragraph 19',
        says: 'An agency that takes the notes sends them to the other members in five working days.',
      },
    },
    {
      id: 'M33',
      paper: 'notice to the GP',
      kinds: ['initial'],
      to: ['the GP'],
      clocks: [],
      source: {
        paragraph: 'Transfer from FRCD, paragraph 14',
        says: 'The family’s GP always hears that there is a plan; by when is not said.',
      },
    },
  ],
  contents: [
    {
      id: 'M01',
      holds: 'Who came, and who sent apologies',
      source: { paragraph: 'Appendix, agenda', says: 'Introductions and apologies come first.' },
    },
    {
      id: 'M02',
      holds: 'Brief notes on how the plan goes',
      kinds: ['initial', 'progress'],
      source: {
        paragraph: 'Transfer from FRCD, paragraph 17',
        says: 'The record is about the progress of the plan, in short notes.',
      },
    },
    {
      id: 'M04',
      holds: 'What the child and each parent think, also when things go well',
      source: { paragraph: 'Collaboration, paragraph 2', says: 'Parents are listened to and their views recorded.' },
    },
    {
      id: 'M07',
      holds: 'What people do not agree on',
      source: { paragraph: 'Collaboration, paragraph 2', says: 'Areas of disagreement are captured.' },
    },
    {
      id: 'M09',
      holds: 'The new plan, where one was agreed',
      kinds: ['initial', 'progress'],
      source: {
        paragraph: 'Transfer from FRCD, paragraph 18',
        says: 'Updated versions of the plan go with the notes.',
      },
    },
    {
      id: 'M10',
      holds: 'How near the goal is, whether the safety plan was tested, and whether the plan drifts',
      kinds: ['review', 'final'],
      source: reviewAreas,
    },
    {
      id: 'M11',
      holds: 'Plain words without jargon',
      source: {
        paragraph: 'The Child in Need Progress Plan, paragraph 5',
        says: 'The plan avoids jargon, and parents and young people are helped to understand it.',
      },
    },
    {
      id: 'M41',
      holds: 'Why the plan ends',
      kinds: ['final'],
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraphs 6 and 7',
        says: 'The reason for closing is captured.',
      },
    },
    {
      id: 'M44',
      holds: 'What would bring the family back, and what each person then does',
      kinds: ['final'],
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 10',
        says: 'The closure record has triggers for a new referral and the right answers to them.',
      },
    },
    {
      id: 'M45',
      holds: 'The safety plan: in place, circulated and uploaded',
      kinds: ['final'],
      source: closedOnce,
    },
    {
      id: 'M46',
      holds: 'Who agreed that the plan ends, and why',
      kinds: ['final'],
      source: closedOnce,
    },
    {
      id: 'M48',
      holds: 'Where consent was withdrawn: efforts, strategy meeting considered, reason, group asked',
      kinds: ['final'],
      source: withdrawn,
    },
  ],
  ratification: {
    silent: true,
    note: 'Nobody has to approve the notes before they go. A manager’s agreement is a condition of closing only.',
  },
  signatures: { silent: true, note: 'No signatures are asked for.' },

  // Where it is recorded
  caseSystem: [
    {
      id: 'S2-26',
      what: 'Record of the meeting',
      step: 'Child and Family Progress Meeting',
      kinds: ['initial', 'progress'],
      source: {
        paragraph: 'The Child in Need procedures, standards for practice',
        says: 'Plan and meeting stand in the step of that name.',
      },
    },
    {
      id: 'S2-26b',
      what: 'Record of the review',
      step: 'Progress Plan and Review',
      kinds: ['review', 'final'],
      clock: 'LEI-C13b',
      source: { paragraph: 'Child in Need Plan Progress Review, paragraph 13', says: 'The review has its own step.' },
    },
    {
      id: 'S2-26c',
      what: 'Safety plan, and the one for the exit',
      step: 'Family Progress Plan',
      source: {
        paragraph: 'Collaboration, paragraph 7, and Child in Need Plan Progress Review, paragraph 10',
        says: 'The safety plan is embedded in the plan’s step.',
      },
    },
    {
      id: 'S2-26d',
      what: 'Visit to the child, at home or elsewhere',
      step: 'Visit',
      clock: 'LEI-C07',
      source: {
        paragraph: 'Visiting, points 3 and 6',
        says: 'Visits to children have a step; all others a case note.',
      },
    },
    {
      id: 'S2-26e',
      what: 'Monthly oversight of a key worker’s plan',
      step: 'Oversight',
      clock: 'LEI-C19',
      source: monthlyOversight,
    },
    {
      id: 'S2-26f',
      what: 'A serious worry, how it was understood, and what comes next',
      step: 'Significant Incident',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 3',
        says: 'The SSWOP may complete this step, which can lead to a strategy meeting or legal advice.',
      },
    },
    {
      id: 'S2-26g',
      what: 'Why six weeks were missed',
      step: 'Management oversight case note',
      clock: 'LEI-C10',
      source: { paragraph: 'Transfer from FRCD, paragraph 11', says: 'The reason is a management oversight note.' },
    },
  ],

  // How it ends
  closure: [
    {
      id: 'LEI-K01',
      rule: 'All five of these are complete before the plan is closed.',
      source: closedOnce,
    },
    {
      id: 'LEI-K01a',
      rule: 'A team manager, team leader or SSWOP has agreed, in supervision or an Oversight step.',
      fact: 'ending agreed',
      source: closedOnce,
    },
    {
      id: 'LEI-K01b',
      rule: 'There is a review record and a closure summary.',
      fact: 'closure summary written',
      source: closedOnce,
    },
    {
      id: 'LEI-K01c',
      rule: 'A review of several agencies was chaired by a team manager, senior practitioner, social worker or SSWOP.',
      fact: 'final meeting held',
      source: closedOnce,
    },
    {
      id: 'LEI-K01d',
      rule: 'The family has a safety plan to keep what was achieved; the group has it, and it is on the file.',
      fact: 'safety plan shared',
      source: closedOnce,
    },
    {
      id: 'LEI-K01e',
      rule: 'A step across to Targeted Early Help was considered, with a safety plan in case things go wrong.',
      fact: 'early help considered',
      source: closedOnce,
    },
    {
      id: 'LEI-K02a',
      rule: 'Supervision of the social worker weighs the end, and the team manager writes down why.',
      when: { ledBy: 'social worker' },
      fact: 'ending agreed',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 6',
        says: 'Analysis in supervision; the team manager captures the reason.',
      },
    },
    {
      id: 'LEI-K02b',
      rule: 'Key worker and team leader weigh the end in supervision. The SSWOP considers joining, and records agreement in an Oversight step.',
      when: { ledBy: 'key worker' },
      fact: 'oversight recorded',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 7',
        says: 'Analysis in supervision; the SSWOP’s agreement stands in an Oversight step.',
      },
    },
    {
      id: 'LEI-K03',
      rule: 'The closure record says what is expected, and what would bring the family back. Who gets it is not said; the safety plan goes to all who stay.',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 10',
        says: 'Expectations, triggers for a new referral and answers to them are set out.',
      },
    },
    {
      id: 'LEI-K04',
      rule: 'A step across is agreed in the Family Help allocation meeting and has a purposeful plan; the review agrees the handover.',
      when: { with: ['step across to early help planned'] },
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 11',
        says: 'The allocation meeting agrees the step. The beginning of the paragraph is lost.',
      },
    },
    {
      id: 'LEI-K05',
      rule: 'The chronology is up to date, and its dates and reasons are in the child’s three-month letter.',
      fact: 'chronology updated',
      source: {
        paragraph: 'Child in Need Plan Progress Review, paragraph 12',
        says: 'Start and end are captured for the child.',
      },
    },
  ],

  // What changes the rules
  variants: [
    {
      id: 'LEI-V01',
      with: 'led by a key worker',
      effect:
        'A SSWOP chairs first meeting, reviews and the last one, oversees the plan monthly, and agrees to its end. A team leader supervises.',
      rules: ['LEI-C16', 'LEI-C19', 'LEI-C23', 'LEI-C24', 'LEI-P30', 'LEI-K02b'],
      source: sswopRole,
    },
    {
      id: 'LEI-V02',
      with: 'led by a social worker',
      effect:
        'FRCD or a manager chairs the first meeting, the social worker usually the later ones, a manager the last.',
      rules: ['LEI-K02a'],
      source: {
        paragraph: 'Social Workers, paragraph 1',
        says: 'Who chairs which meeting of a social worker’s plan.',
      },
    },
    {
      id: 'LEI-V03',
      with: 'Supervision Order',
      effect: 'Family Safeguarding holds the plan. That its length is another one is assumed; the text is silent.',
      rules: ['LEI-C15'],
      source: {
        paragraph: 'Definition, paragraph 4',
        says: 'Family Safeguarding works with children on Supervision Orders.',
      },
    },
    {
      id: 'LEI-V03b',
      with: 'step-down from child protection',
      effect:
        'Family Safeguarding holds the plan for a few months, so that the social worker stays. Visits are more frequent.',
      rules: ['LEI-C15'],
      source: {
        paragraph: 'Definition, paragraph 4, and Visiting, minimum standard',
        says: 'Just after a child protection plan the worker stays the same and visits are increased.',
      },
    },
    {
      id: 'LEI-V04',
      with: 'held by the disabled children’s team',
      effect: 'The plan runs longer, led by a specialist social worker, with goals for independence.',
      rules: ['LEI-C15'],
      source: disabledTeam,
    },
    {
      id: 'LEI-V04b',
      with: 'own pattern of visits and meetings agreed',
      effect: 'The Disabled Children’s Team may change visits and reviews. Supervision says why.',
      rules: ['LEI-C06', 'LEI-C08', 'LEI-C09'],
      agreedBy: 'Supervision in the Disabled Children’s Team',
      source: disabledTeam,
    },
    {
      id: 'LEI-V05',
      with: 'reduced visiting agreed',
      effect: 'Visits may be six-weekly, in exceptional circumstances that are on the file.',
      rules: ['LEI-C06', 'LEI-C08'],
      agreedBy: 'Service Manager',
      source: {
        paragraph: 'Visiting, last paragraph',
        says: 'The Service Manager has identified the circumstances and recorded them.',
      },
    },
    {
      id: 'LEI-V06',
      with: 'seen away from home agreed',
      effect: 'The child may be seen elsewhere than at home; a management oversight note says so.',
      rules: [],
      agreedBy: 'Senior management',
      source: { paragraph: 'Visiting, point 8', says: 'Senior management may agree it, recorded clearly.' },
    },
    {
      id: 'LEI-V07',
      with: 'exploitation or harm outside the family',
      effect: 'There is a Young Person’s Community Safety Plan as well; its process is written elsewhere.',
      rules: [],
      source: {
        paragraph: 'Social Workers, paragraph 2',
        says: 'Contextual safeguarding has its own plans, behind a link.',
      },
    },
    {
      id: 'LEI-V08',
      with: 'withdrawn consent or engagement',
      effect:
        'More effort comes first. To close, supervision records efforts, the strategy question, the reason, and what the group says. The team manager or SSWOP has oversight of it.',
      rules: ['LEI-P20', 'LEI-A46'],
      source: withdrawn,
    },
    {
      id: 'LEI-V09',
      with: 'disabled child',
      effect: 'Below the criteria of the Disabled Children’s Team, everything is as for other children.',
      rules: [],
      source: {
        paragraph: 'Children With Disabilities, paragraph 3',
        says: 'Children with less complex disabilities follow the same process.',
      },
    },
  ],
  oversight: [
    {
      id: 'O01',
      who: 'Service Manager',
      watches: 'Key workers’ plans with an oversight step in the last month: 100% is the aim.',
      clock: 'LEI-C19',
      source: monthlyOversight,
    },
    {
      id: 'O02',
      who: 'Service Manager and Head of Service',
      watches: 'In the monthly Improvement Cycle meeting: SSWOP oversight, visits, and times of assessments.',
      clock: 'LEI-C06',
      source: {
        paragraph: 'SSWOP role, paragraph 12',
        says: 'The Service Manager checks in these meetings, and the Head of Service looks over them.',
      },
    },
    {
      id: 'O03',
      who: 'Service Manager, team manager, Team and Partnership Manager',
      watches: 'Plans of 16 weeks or more, and whether a case note gives the reason.',
      clock: 'LEI-C17',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 9',
        says: 'All such plans are reviewed through the monthly meetings.',
      },
    },
    {
      id: 'O04',
      who: 'Family Help Service Manager',
      watches:
        'Plans open for 26 weeks: whether right, whether working, what is still needed, strategy, step-down, and when they end.',
      clock: 'LEI-C18',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraphs 10 and 11',
        says: 'Five things to consider, and the reason and expected end on record.',
      },
    },
    {
      id: 'O05',
      who: 'SSWOP',
      watches: 'Plans in their last four weeks whose supervision has to be joined.',
      clock: 'LEI-C16',
      source: {
        paragraph: 'Keyworkers, paragraph 3',
        says: 'The SSWOP joins supervision in the last four weeks.',
      },
    },
    {
      id: 'O06',
      who: 'Team manager, team leader or SSWOP',
      watches: 'Meetings held later than six weeks, and whether reason and supervision have followed.',
      clock: 'LEI-C09',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 11',
        says: 'A missed standard is explained and thought over.',
      },
    },
    {
      id: 'O07',
      who: 'Team manager and Service Manager',
      watches: 'Visits overdue, and records later than 72 hours.',
      clock: 'LEI-C07',
      source: { paragraph: 'Visiting, points 3 and 6', says: 'Visits and their records have their times.' },
    },
    {
      id: 'O15',
      who: 'Team manager',
      watches: 'Agencies that do not take part, and what went to their safeguarding leads.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 13, and Oversight and Quality assurance, paragraph 14',
        says: 'Taking part is expected, challenged and escalated.',
      },
    },
    {
      id: 'O16',
      who: 'Team manager and Service Manager',
      watches: 'The SSWOP’s cases each month, with incidents of the last four weeks; and the report on the role.',
      clock: 'LEI-C23',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 5, and SSWOP role, paragraphs 11 and 13',
        says: 'Monthly supervision of the SSWOP, and a report that the Service Manager asks for.',
      },
    },
    {
      id: 'O17',
      who: 'Team and Partnership Manager',
      watches: 'What team leaders say about the standards, and about cases with rising risk.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 6',
        says: 'Reassurance is sought and set beside the Improvement Cycle’s figures.',
      },
    },
    {
      id: 'O18',
      who: 'Team manager and team leader',
      watches: 'Workers’ updates in supervision, four-weekly and within two months.',
      clock: 'LEI-C20',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 2',
        says: 'Updates are four-weekly, and no rarer than two-monthly.',
      },
    },
    {
      id: 'O19',
      who: 'Team manager and team leader',
      watches: 'Letters to the child, chronology at start and end, and a cultural genogram on the file.',
      clock: 'LEI-C21',
      source: {
        paragraph: 'Collaboration, paragraph 2, and The Child in Need Progress Plan, paragraph 7',
        says: 'The child is written to, and the genogram is uploaded.',
      },
    },
    {
      id: 'O20',
      who: 'SSWOP, team manager and team leader',
      watches: 'Significant Incident steps, and what went on to a strategy meeting or legal advice.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 3',
        says: 'Key workers ask the SSWOP when worried; the step may lead to escalation.',
      },
    },
    {
      id: 'O24',
      who: 'Service Manager',
      watches: 'Changes to the standards for disabled children that have no reason in supervision.',
      source: disabledTeam,
    },
  ],
  contradictions: [
    {
      id: 'LEI-X01',
      issue: 'Ten days to the first meeting: which days is not said, and arranged may mean booked or held.',
      answer: 'Working days and held, both assumed. The other date is shown beside it.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 5',
        says: 'Ten days from the finished assessment.',
        quote: '…arranged within 10 days of…',
      },
    },
    {
      id: 'LEI-X02',
      issue:
        'First meeting of a key worker’s plan: SSWOP, manager or senior practitioner in two places, the SSWOP alone in two others.',
      answer: 'The SSWOP comes first; the others may chair with a reason.',
      source: {
        paragraph: 'Keyworkers, paragraph 1, and Transfer from FRCD, paragraph 7',
        says: 'One names three roles, the other only the SSWOP.',
      },
    },
    {
      id: 'LEI-X03',
      issue: 'First meeting of a social worker’s plan: the FRCD social worker may chair in two places, not in a third.',
      answer: 'Team manager and senior practitioner come first; the FRCD social worker may chair with a reason.',
      source: {
        paragraph: 'Social Workers, paragraph 1, and Transfer from FRCD, paragraphs 4 and 10',
        says: 'Three roles, then two.',
      },
    },
    {
      id: 'LEI-X04',
      issue:
        'Closing chair: a manager in one place, unless supervision finds it unnecessary in another, a social worker too in a third.',
      answer: 'A manager comes first for social workers’ plans. The social worker may chair where supervision says so.',
      source: {
        paragraph: 'Social Workers, paragraph 1, and Child in Need Plan Progress Review, paragraphs 3 and 8',
        says: 'Three lists of who may chair the end.',
      },
    },
    {
      id: 'LEI-X05',
      issue: 'Notes have five working days; the plan and the record of a review have five days.',
      answer: 'Working days for all three, assumed for the last two, with the literal date shown beside it.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 18, and Child in Need Plan Progress Review, paragraph 13',
        says: 'Three times for what goes out together.',
      },
    },
    {
      id: 'LEI-X06',
      issue: 'First visit in five working days, then in five days; and minimum where the longest time is meant.',
      answer: 'Five working days, assumed. It is a longest time, here and for later visits and meetings.',
      source: {
        paragraph: 'Visiting, points 1 and 3',
        says: 'The same time twice, with and without the word.',
        quote: '…a minimum of 5 working days…',
      },
    },
    {
      id: 'LEI-X07',
      issue: 'Every 20 working days at home, or at home from time to time, or elsewhere where senior managers agree.',
      answer: 'The clock asks for a visit. Where it takes place is for the plan to say.',
      source: {
        paragraph: 'Visiting, points 3, 7 and 8',
        says: 'Three sentences on where the child is seen.',
      },
    },
    {
      id: 'LEI-X08',
      issue: 'Visits to children go in the step only when at home, or wherever they are.',
      answer: 'In the step wherever they are: the later sentence says so outright.',
      source: { paragraph: 'Visiting, points 3 and 6', says: 'At home in the step; then at home or not.' },
    },
    {
      id: 'LEI-X09',
      issue: 'Longer than 16 weeks at a weekly meeting from time to time, or 16 weeks or more, all, each month.',
      answer: 'The monthly reading counts; the weekly list begins a day later and is shown beside it.',
      source: {
        paragraph: 'Keyworkers, paragraph 3, and Oversight and Quality assurance, paragraph 9',
        says: 'Two lists that begin a day apart.',
        quote: '…16 weeks or more…',
      },
    },
    {
      id: 'LEI-X10',
      issue: 'Six months are called 26 weeks, some days apart; and nothing says when a plan starts.',
      answer: '26 weeks count, assumed, and the other day is shown. The start is the day recorded as such.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 10, and Keyworkers, paragraph 2',
        says: 'Two lengths taken as one, without a first day.',
        quote: '…6 months (26 weeks)…',
      },
    },
    {
      id: 'LEI-X11',
      issue: 'Meetings are four-weekly for many plans, six-weekly at the longest, or four- to six-weekly.',
      answer: 'Six weeks make it late. Four weeks are shown as the aim where the plan is set so.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 10, and Child in Need Plan Progress Review, paragraph 1',
        says: 'Three ways to say how often.',
      },
    },
    {
      id: 'LEI-X12',
      issue: 'Supervision every four weeks, and yet no less than two-monthly.',
      answer: 'Four weeks are the aim; two months make it late.',
      source: {
        paragraph: 'Oversight and Quality assurance, paragraph 2',
        says: 'Two intervals in one sentence.',
        quote: '…no less than two monthly',
      },
    },
    {
      id: 'LEI-X13',
      issue: 'The SSWOP’s agenda is called initial, and yet speaks of later meetings and of closing.',
      answer:
        'It is used at first meetings and at the progress meetings of key workers’ plans. Reviews have the ten areas written for them.',
      source: lastingAgenda,
    },
    {
      id: 'LEI-X14',
      issue: 'The agenda allows plan first or news first, and prefers plan first.',
      answer: 'Plan first is the order; the chair may take news first.',
      source: lastingAgenda,
    },
    {
      id: 'LEI-X15',
      issue: 'Contact details may be put in the chat, where everyone invited can read them.',
      answer: 'They are taken privately; the chair is told so.',
      source: lastingAgenda,
    },
    {
      id: 'LEI-X16',
      issue: 'Notes go to those who attend, including where apologies were given: unclear to whom.',
      answer: 'Whoever sent apologies gets them too. Whoever was silent does not.',
      source: {
        paragraph: 'Transfer from FRCD, paragraph 17',
        says: 'Notes are shared with attendees.',
        quote: '…including when apologies have been provided',
      },
    },
    {
      id: 'LEI-X17',
      issue:
        'FRCD invites in one place, the lead worker in another; and the lead worker or a SSWOP chairs later meetings.',
      answer:
        'Anyone of the council may invite. Progress meetings are the lead worker’s, Progress Reviews the SSWOP’s.',
      source: {
        paragraph: 'Transfer from FRCD, paragraphs 6, 9 and 10, and SSWOP role, paragraph 6',
        says: 'Two who invite, and two kinds of meeting.',
      },
    },
    {
      id: 'LEI-X18',
      issue:
        'Text is lost at page breaks, on length of involvement, stepping across, and the Disabled Children’s Team.',
      answer: 'What is missing is not guessed. Rules near a gap say so.',
      source: {
        paragraph: 'The Child in Need Progress Plan, paragraph 8, and Children With Disabilities, paragraph 4',
        says: 'Sentences end, or begin, in the middle.',
      },
    },
    {
      id: 'LEI-X19',
      issue: 'The document was due for review in January 2025.',
      answer: 'It counts until a new edition is known; settings say that the day has passed.',
      source: { paragraph: 'Title table', says: 'Approved January 2024, review due January 2025.' },
    },
    {
      id: 'LEI-X20',
      issue: 'Five names for meetings; Progress meeting and Progress Review sound alike and have different chairs.',
      answer: 'Each kind has one name on our screens, and its own chairs.',
      source: {
        paragraph: 'Overview, Social Workers, Child in Need Plan Progress Review, and SSWOP role',
        says: 'Names that change from page to page.',
      },
    },
  ],
};
