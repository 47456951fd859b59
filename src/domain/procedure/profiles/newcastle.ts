import type { AgendaPack, AgendaRule, ChairRule, InviteeRule, OutcomeRule } from '../meetingRules.ts';
import type { ProcedureProfile } from '../profile.ts';

/*
 * Newcastle City Council, procedures manual, chapter 3.1. Ids are those of our list of requirements. Wording is ours
 * throughout; where a few words of the document are in dispute they stand as `quote`.
 */

const noSpecialMeeting = {
  silent: true,
  note: 'There is no special meeting. A planning meeting without the family is marked as a professionals’ meeting.',
} as const;
const noClosingMeeting = {
  silent: true,
  note: 'There is no separate closing meeting. Closing and step-down are decided in a Child in Need meeting.',
} as const;

const arranged = {
  paragraph: 'Section 1.2, the social worker’s list',
  says: 'The social worker arranges the first meeting and a review within a month of the assessment, and meetings every six weeks.',
} as const;
const attendance = {
  paragraph: 'Section 1.3',
  says: 'As few people as possible with the family: in general family, social care, health and education, and others where needed.',
  quote: 'In general these will include…',
} as const;
const considered = {
  paragraph: 'Section 1.1, second list',
  says: 'What the first meeting has to consider, in twelve points, and that disagreement is recorded.',
} as const;
const familyAway = {
  paragraph: 'Section 1.5, paragraphs 4 and 5',
  says: 'If the family cannot come, the others decide: rearrange, or meet as professionals. The family gets the record.',
} as const;
const careTeam = {
  paragraph: 'Section 2',
  says: 'Care Team meetings every six weeks between planning meetings, chaired by the complexity of the case.',
} as const;
const planHas = {
  paragraph: 'Section 3',
  says: 'What a plan must have; it is agreed with the family, and only after an assessment.',
} as const;
const reviewed = {
  paragraph: 'Section 4',
  says: 'All agencies review the plan every six months; a senior practitioner or team manager chairs.',
} as const;
const planningRecord = {
  paragraph: 'Section 1.6',
  says: 'The record with the plan goes to everyone who was invited, in ten working days.',
} as const;
const reviewRecord = {
  paragraph: 'Section 4, last paragraph',
  says: 'The record and the new plan go to everyone who was invited. No number of days.',
} as const;
const closing = {
  paragraph: 'Section 5, paragraph 1',
  says: 'With all actions met, and family, social care and agencies agreed, the case may be closed.',
} as const;
const steppingDown = {
  paragraph: 'Section 5, paragraph 2',
  says: 'Step-down is decided in the meeting and documented; a Lead Practitioner may take over.',
} as const;
const notAchieved = {
  paragraph: 'Section 5, paragraph 3',
  says: 'Without the outcomes, social worker and manager should consider a Strategy Meeting; with evidence of cumulative harm they must.',
} as const;
const shortTerm = {
  paragraph: 'Section 1.2, the team manager’s list',
  says: 'In IRS: consider a transfer to East or West, and by complexity chair a review or delegate it, within three months.',
} as const;

// Who chairs

const careTeamChairs: readonly ChairRule[] = [
  {
    who: { leadWorker: true },
    standing: 'first choice',
    note: 'One of three, by the complexity of the case.',
    source: careTeam,
  },
  {
    who: 'senior practitioner',
    standing: 'first choice',
    note: 'One of three, by the complexity of the case.',
    source: careTeam,
  },
  {
    who: 'team manager',
    standing: 'first choice',
    note: 'One of three, by the complexity of the case.',
    source: careTeam,
  },
];
const reviewChairs: readonly ChairRule[] = [
  {
    who: 'senior practitioner',
    standing: 'first choice',
    note: 'A senior practitioner or a team manager chairs the six-monthly review.',
    source: reviewed,
  },
  {
    who: 'team manager',
    standing: 'first choice',
    note: 'A senior practitioner or a team manager chairs the six-monthly review.',
    source: reviewed,
  },
];

// Who is asked to a planning meeting and to a formal review

const invitees: readonly InviteeRule[] = [
  {
    id: 'NCL-P01',
    place: 'family',
    seat: 'parents',
    need: 'required',
    leftEmpty: 'asks for a reason',
    why: 'The meeting is with the family. As few other people as possible.',
    source: attendance,
  },
  {
    id: 'NCL-P01b',
    place: 'child',
    seat: 'children',
    need: 'usual',
    why: 'Invited where their age and maturity allow, and where it is in their interest.',
    source: { paragraph: 'Sections 1.3 and 1.5', says: 'The child is invited where that fits their age.' },
  },
  {
    id: 'NCL-P01c',
    place: 'wider family',
    seat: 'other family',
    need: 'usual',
    why: 'Family members are invited; the plan names sources of family support.',
    source: attendance,
  },
  {
    id: 'NCL-P02',
    place: 'Children’s Social Care',
    seat: 'lead worker',
    need: 'required',
    leftEmpty: 'asks for a reason',
    why: 'The social worker arranges the meeting and sees that it is recorded.',
    source: attendance,
  },
  {
    id: 'NCL-P02b',
    place: 'health',
    seat: 'who fills it',
    need: 'required',
    leftEmpty: 'asks for a reason',
    why: 'In general health is there.',
    source: attendance,
  },
  {
    id: 'NCL-P02c',
    place: 'education',
    seat: 'who fills it',
    need: 'required',
    leftEmpty: 'asks for a reason',
    why: 'In general education is there.',
    source: attendance,
  },
  {
    id: 'NCL-P03',
    place: 'other agencies',
    seat: 'other agencies',
    need: 'usual',
    why: 'Professionals and voluntary agencies that know the family, or the problem it has.',
    source: attendance,
  },
  {
    id: 'NCL-P03b',
    place: 'expert or service provider',
    seat: 'who fills it',
    need: 'usual',
    why: 'Somebody who knows the subject, such as domestic abuse, or who may offer a service, such as drugs and alcohol.',
    source: attendance,
  },
  {
    id: 'NCL-P04',
    place: 'legal representative of the authority',
    seat: 'who fills it',
    need: 'usual',
    when: { withAny: ['complex', 'legal action possible'] },
    why: 'To be considered where the case is complex or legal action is possible.',
    source: attendance,
  },
  {
    id: 'NCL-P04b',
    place: 'legal representative of the family',
    seat: 'who fills it',
    need: 'usual',
    when: { withAny: ['complex', 'legal action possible'] },
    why: 'To be considered where the case is complex or legal action is possible.',
    source: attendance,
  },
  {
    id: 'NCL-P05',
    place: 'interpreter',
    seat: 'who fills it',
    need: 'required',
    leftEmpty: 'asks for a reason',
    when: { with: ['English is not the first language'] },
    why: 'Arranged where English is not the first language of child, parent or carer.',
    source: {
      paragraph: 'Section 1.5, paragraph 3',
      says: 'An interpreter is arranged to attend.',
      quote: '…to attend the review…',
    },
  },
];

// Who is asked to a Care Team meeting: those of the assessment, with the child and the parents

const careTeamInvitees: readonly InviteeRule[] = [
  {
    id: 'NCL-P06',
    place: 'family',
    seat: 'parents',
    need: 'required',
    why: 'The parents are of the Care Team.',
    source: {
      paragraph: 'Section 1, paragraph 2',
      says: 'The Care Team is everyone of the assessment, child and parents included.',
    },
  },
  {
    id: 'NCL-P06b',
    place: 'child',
    seat: 'children',
    need: 'usual',
    why: 'The child is of the Care Team, and comes where age and maturity allow.',
    source: {
      paragraph: 'Section 1, paragraph 2',
      says: 'The Care Team is everyone of the assessment, child and parents included.',
    },
  },
  {
    id: 'NCL-P06c',
    place: 'social worker',
    seat: 'lead worker',
    need: 'required',
    why: 'Sees that the Care Team meets every six weeks.',
    source: arranged,
  },
  {
    id: 'NCL-P06d',
    place: 'Care Team',
    seat: 'other agencies',
    need: 'required',
    why: 'The professionals of the assessment. Not all of those at the first meeting have to be in it.',
    source: {
      paragraph: 'Section 1, paragraph 2',
      says: 'The Care Team is everyone of the assessment, child and parents included.',
    },
  },
  {
    id: 'NCL-P06e',
    place: 'interpreter',
    seat: 'who fills it',
    need: 'required',
    assumed: true,
    when: { with: ['English is not the first language'] },
    why: 'Written for planning meetings and reviews; assumed here too.',
    source: { paragraph: 'Section 1.5, paragraph 3', says: 'An interpreter is arranged to attend.' },
  },
];

// What a meeting may decide

const planIsMade: OutcomeRule = {
  id: 'NCL-O01',
  outcome: 'Agree the plan',
  plan: 'goes on',
  tasks: ['Set the date of the formal review.', 'Hold a Care Team meeting within six weeks.'],
  source: considered,
};
const notAgreed: OutcomeRule = {
  id: 'NCL-O02',
  outcome: 'No agreement',
  plan: 'goes on',
  tasks: ['Record who disagrees and about what.', 'Record what is proposed to be done about it.'],
  source: considered,
};
const planGoesOn: OutcomeRule = {
  id: 'NCL-O03',
  outcome: 'Continue the plan',
  plan: 'goes on',
  tasks: ['Hold the next Care Team meeting within six weeks.', 'Keep the date of the formal review.'],
  source: careTeam,
};
const planCloses: OutcomeRule = {
  id: 'NCL-O04',
  outcome: 'Close to Children’s Social Care',
  plan: 'ends',
  tasks: ['Record that family, social care and agencies agree.', 'Follow the Case Closure Procedure.'],
  source: closing,
};
const planStepsDown: OutcomeRule = {
  id: 'NCL-O05',
  outcome: 'Step down to a team around the child',
  plan: 'changes hands',
  tasks: [
    'Document the decision in full.',
    'Name a Lead Practitioner outside social care.',
    'Follow the Case Closure Procedure.',
  ],
  source: steppingDown,
};
const strategyMeeting: OutcomeRule = {
  id: 'NCL-O06',
  outcome: 'Consider a Strategy Meeting',
  plan: 'escalates',
  tasks: [
    'The social worker and the team manager decide, case by case.',
    'Under section 47, a conference that is required follows within 15 working days of the Strategy Meeting.',
  ],
  source: notAchieved,
};

// What is asked, and what is decided first when the family cannot come

const familyCannotCome = {
  id: 'NCL-A33',
  title: 'Before anything else: the family cannot come',
  ask: 'Decide together: rearrange so that the family can come, or go on as a professionals’ meeting.',
  hint: 'It follows the same agenda, is marked as a professionals’ meeting, and the family gets a copy of the record.',
  forChair: true,
  captures: ['family absent'],
  when: { with: ['family cannot attend'] },
  whyNot: 'Only where the family cannot come',
} as const;

const planningItems: readonly AgendaRule[] = [
  { ...familyCannotCome, number: 1 },
  {
    id: 'NCL-A01',
    number: 2,
    title: 'Issues from the Statutory Assessment',
    ask: 'What did the assessment bring up?',
    hint: 'Everyone is here to put together what each knows, and to say whether the child needs services.',
    forChair: false,
    captures: ['attendance', 'written updates', 'notes'],
  },
  {
    id: 'NCL-A02',
    number: 3,
    title: 'Earlier involvement and background',
    ask: 'Which agencies were involved before, and what is the family’s background?',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'NCL-A03',
    number: 4,
    title: 'What each child needs',
    ask: 'Go through what each child of the household needs, one child at a time.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'NCL-A04',
    number: 5,
    title: 'What parents and carers can do',
    ask: 'How far can parents and carers meet those needs?',
    forChair: false,
    captures: ['worries and working well', 'notes'],
  },
  {
    id: 'NCL-A05',
    number: 6,
    title: 'Family and surroundings',
    ask: 'What in the family and around it helps or harms?',
    forChair: false,
    captures: ['worries and working well', 'notes'],
  },
  {
    id: 'NCL-A06',
    number: 7,
    title: 'The child’s views',
    ask: 'Hear from the child, or say how the child was asked.',
    hint: 'Every child old enough is asked, in whatever way suits them.',
    forChair: false,
    captures: ['child’s voice', 'notes'],
  },
  {
    id: 'NCL-A07',
    number: 8,
    title: 'The parents’ views',
    ask: 'Ask each parent.',
    forChair: false,
    captures: ['parents’ voice', 'notes'],
  },
  {
    id: 'NCL-A08',
    number: 9,
    title: 'Completing the assessment and making the plan',
    ask: 'Who does what, by when, to finish the assessment and develop the plan?',
    hint: 'Elsewhere a plan is drawn up only after the assessment.',
    forChair: false,
    captures: ['statements', 'plan', 'notes'],
  },
  {
    id: 'NCL-A09',
    number: 10,
    title: 'Specialist assessments',
    ask: 'Which are needed, who arranges them, and when?',
    forChair: false,
    captures: ['plan', 'notes'],
  },
  {
    id: 'NCL-A10',
    number: 11,
    title: 'How the plan is coordinated and reviewed',
    ask: 'Who holds it together, and how is it checked?',
    hint: 'Care Team meetings at least every six weeks; the formal review every six months.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'NCL-A11',
    number: 12,
    title: 'Who else should come',
    ask: 'Who should be at later meetings? Not everyone here has to be.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'NCL-A12',
    number: 13,
    title: 'Date of the review',
    ask: 'Set the date of the review, and of the next Care Team meeting.',
    forChair: false,
    captures: ['next meeting'],
  },
  {
    id: 'NCL-A14',
    number: 14,
    title: 'What it comes to',
    ask: 'Would the child’s health or development fall short without services? For each need: who does what, when and why.',
    forChair: false,
    captures: ['plan', 'outcome', 'notes'],
  },
  {
    id: 'NCL-A13',
    number: 15,
    title: 'Where there is no agreement',
    ask: 'Note who does not agree, with what, and what is proposed.',
    forChair: false,
    captures: ['disagreement', 'notes'],
  },
];
const planningAgenda: readonly AgendaPack[] = [
  { title: 'Agenda of the Child in Need Planning Meeting', source: considered, items: planningItems },
];

const careTeamAgenda: readonly AgendaPack[] = [
  {
    title: 'Agenda of the Care Team meeting',
    source: { paragraph: 'Sections 2 and 3', says: 'No agenda is given; the items follow what a plan must have.' },
    items: [
      { ...familyCannotCome, number: 1, assumed: true },
      {
        id: 'NCL-A16',
        number: 2,
        title: 'Who is here, and who chairs',
        ask: 'Everyone says their name and what they are to the child.',
        hint: 'The social worker, a senior practitioner or the team manager chairs, by the complexity of the case. Say why.',
        forChair: false,
        captures: ['attendance', 'written updates'],
      },
      {
        id: 'NCL-A15',
        number: 3,
        title: 'The plan: tasks and times',
        ask: 'Go through each task: who, by when, and how far it is.',
        forChair: false,
        captures: ['plan', 'notes'],
        assumed: true,
      },
      {
        id: 'NCL-A15b',
        number: 4,
        title: 'The plan: is it working?',
        ask: 'Hold it against the signs of success. Ask the child and the parents.',
        forChair: false,
        captures: ['child’s voice', 'parents’ voice', 'notes'],
        assumed: true,
      },
      {
        id: 'NCL-A15c',
        number: 5,
        title: 'Next Care Team meeting',
        ask: 'Agree the date, within six weeks. Check that the date of the formal review stands.',
        forChair: false,
        captures: ['next meeting'],
        assumed: true,
      },
      {
        id: 'NCL-A30',
        number: 6,
        title: 'Closing',
        ask: 'Are all actions met in full? Do family, social care and each agency agree to close?',
        forChair: false,
        captures: ['outcome', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'NCL-A31',
        number: 7,
        title: 'Stepping down',
        ask: 'Are needs no longer complex, but still more than usual? Who is Lead Practitioner from now on?',
        forChair: false,
        captures: ['outcome', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'NCL-A32',
        number: 8,
        title: 'Outcomes not achieved',
        ask: 'Should a Strategy Meeting be considered? Is there evidence that inaction adds up to significant harm?',
        hint: 'With enough evidence it must be considered.',
        forChair: false,
        captures: ['outcome', 'notes'],
        when: { withAny: ['outcomes not achieved', 'cumulative harm from inaction'] },
        whyNot: 'Only where outcomes are not achieved',
      },
    ],
  },
];

const reviewAgenda: readonly AgendaPack[] = [
  {
    title: 'Agenda of the Child in Need Review Meeting',
    source: { paragraph: 'Section 4, list', says: 'What the review should consider, in six points.' },
    items: [
      { ...familyCannotCome, number: 1, assumed: true },
      {
        id: 'NCL-A20',
        number: 2,
        title: 'What has changed since last time',
        ask: 'Ask everyone what is new in the family’s circumstances.',
        forChair: false,
        captures: ['attendance', 'written updates', 'notes'],
      },
      {
        id: 'NCL-A21',
        number: 3,
        title: 'The aim of the plan',
        ask: 'What is the plan for, and what progress, developments or worries are there?',
        hint: 'Ask the child and the parents first.',
        forChair: false,
        captures: ['child’s voice', 'parents’ voice', 'notes'],
      },
      {
        id: 'NCL-A22',
        number: 4,
        title: 'Objectives and actions',
        ask: 'How far have the objectives and actions of the assessment been met, one by one?',
        forChair: false,
        captures: ['plan', 'notes'],
      },
      {
        id: 'NCL-A23',
        number: 5,
        title: 'Needs and risks now',
        ask: 'Which needs come first now, and what are the risks to the child?',
        forChair: false,
        captures: ['worries and working well', 'notes'],
      },
      {
        id: 'NCL-A24',
        number: 6,
        title: 'Is the help right?',
        ask: 'Are level and kind of help right: enough to keep the child safe, and well in health and development?',
        forChair: false,
        captures: ['outcome', 'notes'],
      },
      {
        id: 'NCL-A25',
        number: 7,
        title: 'The parents',
        ask: 'Can they use the help that is offered, and parent well enough?',
        forChair: false,
        captures: ['notes'],
      },
      {
        id: 'NCL-A12b',
        number: 8,
        title: 'Date of the next meeting',
        ask: 'Set the date of the next Care Team meeting, and of the next formal review.',
        forChair: false,
        captures: ['next meeting'],
        assumed: true,
      },
      {
        id: 'NCL-A30',
        number: 9,
        title: 'Closing',
        ask: 'Are all actions met in full? Do family, social care and each agency agree to close?',
        forChair: false,
        captures: ['outcome', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'NCL-A31',
        number: 10,
        title: 'Stepping down',
        ask: 'Are needs no longer complex, but still more than usual? Who is Lead Practitioner from now on?',
        forChair: false,
        captures: ['outcome', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'NCL-A32',
        number: 11,
        title: 'Outcomes not achieved',
        ask: 'Should a Strategy Meeting be considered? Is there evidence that inaction adds up to significant harm?',
        hint: 'With enough evidence it must be considered.',
        forChair: false,
        captures: ['outcome', 'notes'],
        when: { withAny: ['outcomes not achieved', 'cumulative harm from inaction'] },
        whyNot: 'Only where outcomes are not achieved',
      },
    ],
  },
];

/** In force since its last amendment in September 2014. */
export const newcastle: ProcedureProfile = {
  id: 'newcastle',
  authority: 'Newcastle',
  document: 'Newcastle procedures manual, chapter 3.1, Sept 2014',
  inForceFrom: '2014-09-01',
  review: {
    silent: true,
    note: 'Last amended in September 2014, and no date for a review is given. Ask whether a later edition is in force.',
  },
  notes: [
    'Last amended in September 2014. It speaks of the safeguarding children board, which has had successors since.',
    'It covers children who are not looked after and have no protection plan.',
    'It refers to a Case Closure Procedure and to the board’s manual, which are not here.',
  ],

  // What things are called

  words: {
    plan: 'Child in Need Plan',
    minutes: 'Record of the meeting',
    agenda: 'Agenda',
    group: 'Care Team',
    leadWorker: { 'key worker': 'social worker', 'social worker': 'social worker' },
    caseSystem: 'ICS',
  },
  terms: [
    {
      id: 'NCL-T01',
      term: 'Child in Need Planning Meeting',
      means: 'The first meeting, also called Initial multi agency Child in Need Care Planning Meeting.',
      source: { paragraph: 'Sections 1 and 1.2', says: 'Several names for one meeting.' },
    },
    {
      id: 'NCL-T02',
      term: 'Care Team meeting',
      means: 'The meeting every six weeks.',
      source: careTeam,
    },
    {
      id: 'NCL-T03',
      term: 'Child in Need Review Meeting',
      means: 'The formal review by all agencies, every six months.',
      source: reviewed,
    },
    {
      id: 'NCL-T04',
      term: 'Professionals’ meeting',
      means: 'A meeting that is held although the family cannot come.',
      source: familyAway,
    },
    {
      id: 'NCL-T05',
      term: 'Care Team',
      means: 'The professionals of the assessment with the child and the parents; also called team around the child.',
      source: { paragraph: 'Section 1', says: 'Those of the assessment become the Care Team.' },
    },
    {
      id: 'NCL-T06',
      term: 'Child in Need Plan',
      means: 'The plan. The document also says Child’s Plan, Care Plan and Initial Plan.',
      source: { paragraph: 'Sections 1, 1.1, 1.6 and 3', says: 'Four names are used for one plan.' },
    },
    {
      id: 'NCL-T07',
      term: 'Statutory Assessment',
      means: 'The assessment that comes before the plan.',
      source: { paragraph: 'Section 1, paragraph 1', says: 'Services are decided after a Statutory Assessment.' },
    },
    {
      id: 'NCL-T08',
      term: 'ICS',
      means: 'The case system, with templates for meeting, plan and review.',
      source: { paragraph: 'Sections 1.2, 3 and 4', says: 'Everything is recorded on templates on ICS.' },
    },
    {
      id: 'NCL-T09',
      term: 'IRS, East and West',
      means: 'The short-term team, and the two teams for longer work.',
      source: shortTerm,
    },
    {
      id: 'NCL-R04',
      term: 'Chair of the planning meeting',
      means: 'Not named. Anybody of the council may chair until the authority says who.',
      source: { paragraph: 'Section 1', says: 'No chair is named for planning meetings.' },
    },
    {
      id: 'NCL-R05',
      term: 'Note taker',
      means: 'Not named. The social worker makes sure that the meeting is recorded.',
      source: { paragraph: 'Sections 1.2 and 1.6', says: 'A summary must be recorded; by whom is not said.' },
    },
    {
      id: 'S2-01',
      term: 'Who has a plan',
      means: 'Children who are not looked after and have no protection plan, but need services.',
      source: { paragraph: 'Scope of this chapter', says: 'Looked after and protected children are left out.' },
    },
    {
      id: 'S2-13',
      term: 'What the meeting is for',
      means: 'To bring family and professionals together, and to put together what all agencies know.',
      source: {
        paragraph: 'Section 1.1, first list, and 1.5',
        says: 'Time and place let the family take a real part.',
      },
    },
  ],
  roles: [
    {
      id: 'NCL-R01',
      role: 'social worker',
      title: 'Social worker',
      does: 'Arranges meetings and reviews, asks the family about time and place, records on ICS, refers; may chair the Care Team.',
      source: { paragraph: 'Sections 1.2, 1.4, 2 and 3', says: 'What the social worker does.' },
    },
    {
      id: 'NCL-R02',
      role: 'team manager',
      manages: true,
      title: 'Team manager',
      does: 'Checks the plan against the needs, watches it in supervision, considers transfers; chairs reviews, may chair the Care Team.',
      source: { paragraph: 'Sections 1.2, 2 and 4', says: 'What the team manager does.' },
    },
    {
      id: 'NCL-R03',
      role: 'senior practitioner',
      title: 'Senior practitioner',
      does: 'Chairs six-monthly reviews, and what the team manager delegates; may chair the Care Team.',
      source: { paragraph: 'Sections 1.2, 2 and 4', says: 'What the senior practitioner does.' },
    },
    {
      id: 'NCL-R06',
      role: 'lead practitioner',
      title: 'Lead Practitioner',
      does: 'Takes over the team around the child, outside social care, when a case steps down.',
      source: steppingDown,
    },
  ],

  // The meetings there are

  meetings: {
    initial: {
      name: 'Child in Need Planning Meeting',
      short: 'Planning meeting',
      next: 'progress',
      source: { paragraph: 'Section 1', says: 'Held once services and a plan have been decided on.' },
    },
    progress: { name: 'Care Team meeting', short: 'Care Team meeting', next: 'progress', source: careTeam },
    review: { name: 'Child in Need Review Meeting', short: 'Review meeting', next: 'progress', source: reviewed },
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // Who chairs

  chairs: {
    initial: {
      silent: true,
      note: 'Who chairs the planning meeting is not said. Anybody of the council may.',
    },
    progress: careTeamChairs,
    review: reviewChairs,
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // When things are due

  clocks: [
    {
      id: 'NCL-C01',
      answers: 'initial meeting',
      label: 'Planning meeting',
      rule: 'First meeting within one month of the assessment',
      act: ['hold it', 'held'],
      starts: { from: 'last fact', facts: ['assessment completed'] },
      direction: 'latest',
      readings: [
        {
          period: '1 month',
          assumed: true,
          note: 'The month may be meant for the meeting, the review, or both, and for arranging or holding. Held is assumed.',
        },
      ],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Social worker',
      source: { ...arranged, quote: '…and arrange a review within one month…' },
      consequence: { silent: true, note: 'What follows a late meeting is not said.' },
    },
    {
      id: 'NCL-C01b',
      answers: 'plan check',
      label: 'Review arranged',
      rule: 'A review arranged within one month of the assessment',
      act: ['arrange it', 'arranged'],
      starts: { from: 'last fact', facts: ['assessment completed'] },
      direction: 'latest',
      readings: [
        {
          period: '1 month',
          assumed: true,
          note: 'The same words: the month may be meant for the review. A date that is set is enough.',
        },
      ],
      metBy: { facts: ['review date set'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: { ...arranged, quote: '…and arrange a review within one month…' },
      consequence: { silent: true, note: 'What follows is not said.' },
    },
    {
      id: 'NCL-C02',
      answers: 'progress meeting',
      label: 'Care Team meeting',
      rule: 'Care Team meetings at least every 6 weeks',
      act: ['hold it', 'held'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'progress meeting held'] },
      direction: 'max interval',
      readings: [
        { period: '6 weeks', assumed: false, note: 'The longest allowed. A formal review does not stand in for it.' },
      ],
      metBy: { facts: ['progress meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: { paragraph: 'Sections 1.2 and 2', says: 'Care Team meetings are held at least every six weeks.' },
      consequence: { silent: true, note: 'What follows a late meeting is not said.' },
    },
    {
      id: 'NCL-C03',
      answers: 'plan check',
      label: 'Plan monitored',
      rule: 'Plan monitored every 6 weeks',
      act: ['check it', 'checked'],
      starts: {
        from: 'each fact',
        facts: ['initial meeting held', 'plan monitored', 'progress meeting held', 'review meeting held'],
      },
      direction: 'max interval',
      readings: [
        {
          period: '6 weeks',
          assumed: true,
          note: 'Read as six weeks at most; the words say that shorter times are too short. A Care Team meeting counts.',
        },
      ],
      metBy: { facts: ['plan monitored', 'progress meeting held', 'review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Team manager',
      source: {
        paragraph: 'Section 3, list, and section 1.2',
        says: 'The plan is monitored every six weeks; the team manager does so in supervision.',
        quote: '…at no less than 6 weekly intervals…',
      },
      consequence: { silent: true, note: 'What follows is not said.' },
    },
    {
      id: 'NCL-C04',
      answers: 'minutes',
      label: 'Record and plan',
      rule: 'Sent within 10 working days of the planning meeting',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['initial meeting held'] },
      direction: 'latest',
      readings: [
        { period: '10 working days', assumed: true, note: 'From the day of the meeting, which the text does not say.' },
      ],
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: planningRecord,
      consequence: { silent: true, note: 'What follows late papers is not said.' },
    },
    {
      id: 'NCL-C05',
      answers: 'review meeting',
      label: 'Formal review',
      rule: 'A formal review every 6 months',
      act: ['hold it', 'held'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'max interval',
      readings: [
        {
          period: '6 months',
          starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
          assumed: true,
          note: 'From the planning meeting, which makes the plan, or from the review before. No start is named.',
        },
        {
          period: '6 months',
          starts: { from: 'each fact', facts: ['plan started', 'review meeting held'] },
          assumed: false,
          note: 'From the start of the plan, where that is another day, or from the review before.',
        },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Senior practitioner or team manager',
      source: { ...reviewed, quote: '…at a six monthly Review Meeting…' },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'NCL-C06',
      answers: 'oversight',
      label: 'Review in IRS',
      rule: 'Reviewed within 3 months in IRS',
      act: ['review it', 'reviewed'],
      when: { with: ['held by the short-term team'] },
      starts: { from: 'last fact', facts: ['short-term team began'] },
      direction: 'latest',
      readings: [
        {
          period: '3 months',
          assumed: true,
          note: 'From the day IRS took the case. No start is named, and the rule may be meant for other teams too.',
        },
      ],
      metBy: { facts: ['short-term team reviewed'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Team manager',
      source: { ...shortTerm, quote: '…delegate the task to a senior practitioner…' },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'NCL-C07',
      answers: 'child protection',
      label: 'Child protection conference',
      rule: 'Conference within 15 working days of the Strategy Meeting',
      act: ['hold it', 'held'],
      when: { with: ['conference required'] },
      starts: { from: 'last fact', facts: ['strategy meeting held'] },
      direction: 'latest',
      readings: [
        {
          period: '15 working days',
          assumed: false,
          note: 'Only where section 47 goes on and a conference is required.',
        },
      ],
      metBy: { facts: ['conference held'], of: 'the case' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Section 5, note',
        says: 'Under section 47, a conference that is required takes place 15 working days after the Strategy Meeting at the latest.',
      },
      consequence: { silent: true, note: 'The safeguarding board’s manual is referred to.' },
    },
    {
      id: 'NCL-C08',
      answers: 'plan check',
      label: 'Date of the formal review',
      rule: 'Set in the planning meeting',
      act: ['set it', 'set'],
      starts: { from: 'each fact', facts: ['initial meeting held'] },
      direction: 'latest',
      readings: [{ period: 'the same day', assumed: false, note: 'One of the points of the meeting.' }],
      metBy: { facts: ['review date set'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Sections 1.1 and 3',
        says: 'The meeting sets a date for a review, and so does the plan.',
      },
      consequence: { silent: true, note: 'What follows is not said.' },
    },
    {
      id: 'NCL-C09',
      answers: 'minutes',
      label: 'Record and new plan',
      rule: 'Sent after the review',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['review meeting held'] },
      direction: 'as soon as possible',
      readings: {
        silent: true,
        note: 'No number of days. Planning meetings have ten working days; the council may set its own.',
      },
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: reviewRecord,
      consequence: { silent: true, note: 'Nothing can be late without a number.' },
    },
  ],
  silentClocks: {
    'agency notes': 'Notes taken by an agency are not spoken of.',
    'special meeting': 'There is no special meeting here.',
    'final meeting': 'There is no separate closing meeting.',
    'assessment to family': 'Whether the family gets the assessment before the meeting is not said.',
    invitations: 'When invitations go out is not said.',
    'before the meeting': 'The family is asked about time and place; no number of days.',
    plan: 'The plan goes out with the record.',
    recommendation: 'Meetings decide; no recommendation goes to a manager.',
    'case system': 'Meeting, plan and review are recorded on ICS; by when is not said.',
    visit: 'How often the child is visited is not said.',
    'visit record': 'How soon a visit is recorded is not said.',
    'plan length': 'How long a plan may last is not said.',
    supervision: 'The team manager watches the plan in supervision; how often is not said.',
    assessment: 'How long the assessment may take is not said.',
    'child’s update': 'No update to the child with a date.',
    'safety plan': 'No safety plan is named.',
    'step-down plan': 'Children with protection plans, or looked after, are outside this chapter.',
    closure: 'The Case Closure Procedure is referred to; it is not here.',
    transfer: 'Moves between authorities are not part of this chapter.',
  },

  // Who is asked

  invitees: {
    initial: invitees,
    progress: careTeamInvitees,
    review: invitees,
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },
  consent: {
    silent: true,
    note: 'Consent is not spoken of. A plan is agreed with the family and not imposed on it (section 3).',
  },

  // What must be true first

  gates: {
    initial: [
      {
        id: 'NCL-P30',
        label: 'Time and place agreed with the family',
        fact: 'venue agreed with family',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: {
          paragraph: 'Section 1.4',
          says: 'Child and family say which time suits and choose between places; what cannot be met is negotiated.',
        },
      },
      {
        id: 'NCL-P31',
        label: 'Decided whether the child comes',
        fact: 'child’s attendance decided',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: {
          paragraph: 'Section 1.5, paragraph 1',
          says: 'Maturity and best interests decide whether the child comes; views are gathered in the way that suits best.',
        },
      },
    ],
    progress: {
      silent: true,
      note: 'Time, place and the child’s attendance are spoken of for planning meetings and reviews only.',
    },
    review: [
      {
        id: 'NCL-P30',
        label: 'Time and place agreed with the family',
        fact: 'venue agreed with family',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: {
          paragraph: 'Section 1.4',
          says: 'Written for planning meetings; the section after it speaks of the review too.',
        },
      },
      {
        id: 'NCL-P31',
        label: 'Decided whether the child comes',
        fact: 'child’s attendance decided',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: {
          paragraph: 'Section 1.5, paragraph 1',
          says: 'Maturity and best interests decide whether the child comes; views are gathered in the way that suits best.',
        },
      },
    ],
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // What is asked in the meeting

  agenda: {
    initial: planningAgenda,
    progress: careTeamAgenda,
    review: reviewAgenda,
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // When somebody cannot come

  writtenUpdate: {
    silent: true,
    note: 'Nothing is asked of an agency that cannot come. Contributions of other agencies inform the plan.',
  },
  absence: [
    {
      id: 'NCL-P40',
      who: 'the family',
      choices: ['Rearrange the meeting so that the family can come', 'Hold it as a professionals’ meeting'],
      decided: ['rearrange', 'professionals’ meeting'],
      note: 'The others decide. A professionals’ meeting has the same agenda, is marked as one, and the family gets the record.',
      source: familyAway,
    },
  ],
  scaling: { silent: true, note: 'The document does not use a scale.' },

  // What a meeting may decide

  outcomes: {
    initial: [planIsMade, notAgreed],
    progress: [planGoesOn, planCloses, planStepsDown, strategyMeeting],
    review: [planGoesOn, planCloses, planStepsDown, strategyMeeting],
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },
  oneOutcome: {
    silent: true,
    note: 'Closing and stepping down “may be decided”. The chair is asked for an outcome and may finish without, saying why.',
  },

  // Who gets which paper

  papers: [
    {
      id: 'M26',
      paper: 'minutes',
      kinds: ['initial'],
      to: ['everyone invited'],
      clocks: ['NCL-C04'],
      source: planningRecord,
    },
    {
      id: 'M26b',
      paper: 'plan',
      kinds: ['initial'],
      to: ['everyone invited'],
      clocks: ['NCL-C04'],
      source: planningRecord,
    },
    {
      id: 'M26c',
      paper: 'minutes',
      kinds: ['initial', 'progress', 'review'],
      when: { with: ['family cannot attend'] },
      to: ['family'],
      clocks: [],
      source: familyAway,
    },
    {
      id: 'M27',
      paper: 'minutes',
      kinds: ['review'],
      to: ['everyone invited'],
      clocks: ['NCL-C09'],
      source: reviewRecord,
    },
    {
      id: 'M27b',
      paper: 'plan',
      kinds: ['review'],
      to: ['everyone invited'],
      clocks: ['NCL-C09'],
      source: reviewRecord,
    },
    {
      id: 'M27c',
      paper: 'minutes',
      kinds: ['progress'],
      to: ['everyone invited'],
      clocks: [],
      assumed: true,
      source: { paragraph: 'Section 2', says: 'The record of a Care Team meeting is not spoken of.' },
    },
    {
      id: 'M27d',
      paper: 'plan',
      kinds: ['progress'],
      to: ['everyone invited'],
      clocks: [],
      assumed: true,
      source: { paragraph: 'Section 2', says: 'The record of a Care Team meeting is not spoken of.' },
    },
  ],

  // What the record holds

  contents: [
    { id: 'M02', holds: 'A summary of the issues discussed.', source: planningRecord },
    {
      id: 'M06',
      holds: 'For each need and outcome: who does what, when and why.',
      source: { paragraph: 'Section 1.1, first list', says: 'So that progress can be tracked and reviewed.' },
    },
    { id: 'M07', holds: 'Disagreements, and what is proposed about them.', source: considered },
    { id: 'M09', holds: 'The new plan.', kinds: ['review'], source: reviewRecord },
    {
      id: 'M13',
      holds: 'That this was a professionals’ meeting, without the family.',
      when: { with: ['family cannot attend'] },
      source: familyAway,
    },
    { id: 'PL02', holds: 'In the plan: the overall objective.', source: planHas },
    { id: 'PL11', holds: 'In the plan: appropriate services.', source: planHas },
    { id: 'PL12', holds: 'In the plan: specialist assessments that are needed.', source: planHas },
    { id: 'PL05', holds: 'In the plan: clear tasks and agreed times.', source: planHas },
    { id: 'PL10', holds: 'In the plan: sources of family support.', source: planHas },
    { id: 'PL22', holds: 'In the plan: the views of child, parents and carers.', source: planHas },
    { id: 'PL13', holds: 'In the plan: signs by which success is known.', source: planHas },
    { id: 'PL14', holds: 'In the plan: a date for the formal review by all agencies.', source: planHas },
    { id: 'PL44', holds: 'A plan drawn up only after an assessment.', source: planHas },
    { id: 'NCL-P20', holds: 'A plan agreed with the family, not imposed on it.', source: planHas },
  ],
  ratification: { silent: true, note: 'Nobody has to approve a record before it is sent.' },
  signatures: { silent: true, note: 'Nobody signs.' },
  caseSystem: [
    {
      id: 'NCL-T08a',
      what: 'The planning meeting.',
      step: 'Template of the meeting',
      kinds: ['initial'],
      source: { paragraph: 'Section 1.2', says: 'The meeting is recorded on the template on ICS.' },
    },
    {
      id: 'NCL-T08b',
      what: 'The plan.',
      step: 'Template of the plan',
      source: { paragraph: 'Section 3', says: 'The plan is recorded on the template on ICS.' },
    },
    {
      id: 'NCL-T08c',
      what: 'The review and the new plan.',
      step: 'Template of the review',
      kinds: ['review'],
      source: { paragraph: 'Section 4', says: 'Record and new plan are made on the template on ICS.' },
    },
  ],

  // When a plan may end

  closure: [
    {
      id: 'NCL-K01',
      rule: 'All actions of the plan are met in full, and family, social care and other agencies agree.',
      source: closing,
    },
    {
      id: 'NCL-K02',
      rule: 'Step-down is decided in a Child in Need meeting and documented in full. The Case Closure Procedure applies.',
      source: steppingDown,
    },
    {
      id: 'M43',
      rule: 'A Lead Practitioner outside social care is named where another agency goes on with a team around the child.',
      source: steppingDown,
    },
    { id: 'M47', rule: 'The joint agreement is recorded.', source: closing },
  ],

  // What differs for whom

  variants: [
    {
      id: 'NCL-V01',
      with: 'held by the short-term team',
      effect:
        'IRS reviews within three months, and considers a transfer to East or West where needs are complex and lasting.',
      rules: ['NCL-C06'],
      source: shortTerm,
    },
    {
      id: 'NCL-V02',
      with: 'family cannot attend',
      effect:
        'The others rearrange, or hold a professionals’ meeting with the same agenda. It is marked, and the family gets the record.',
      rules: ['NCL-A33', 'NCL-P40', 'M13', 'M26c'],
      source: familyAway,
    },
    {
      id: 'NCL-V03',
      with: 'legal action possible',
      effect: 'Legal representatives of the authority and of the family are considered.',
      rules: ['NCL-P04', 'NCL-P04b'],
      source: attendance,
    },
    {
      id: 'NCL-V03b',
      with: 'complex',
      effect: 'Legal representatives are considered. Complexity also says who chairs the Care Team.',
      rules: ['NCL-P04', 'NCL-P04b'],
      source: attendance,
    },
    {
      id: 'NCL-V04',
      with: 'outcomes not achieved',
      effect: 'Social worker and team manager should consider a Strategy Meeting, case by case.',
      rules: ['NCL-A32', 'NCL-O06'],
      source: { ...notAchieved, quote: '…should consider whether to hold…' },
    },
    {
      id: 'NCL-V04b',
      with: 'cumulative harm from inaction',
      effect:
        'A Strategy Meeting must be considered: there is evidence that inaction adds up to significant harm, or its likelihood.',
      rules: ['NCL-A32', 'NCL-O06'],
      source: { ...notAchieved, quote: '…must be considered…' },
    },
    {
      id: 'NCL-V05',
      with: 'conference required',
      effect: 'Under section 47 the conference takes place within 15 working days of the Strategy Meeting.',
      rules: ['NCL-C07'],
      source: { paragraph: 'Section 5, note', says: 'Only under section 47, and only where a conference is required.' },
    },
    {
      id: 'NCL-V06',
      with: 'English is not the first language',
      effect: 'An interpreter is arranged.',
      rules: ['NCL-P05', 'NCL-P06e'],
      source: { paragraph: 'Section 1.5, paragraph 3', says: 'An interpreter is arranged to attend.' },
    },
    {
      id: 'NCL-V07',
      with: 'ending likely',
      effect: 'The meeting asks whether all actions are met and everyone agrees, and who takes over.',
      rules: ['NCL-A30', 'NCL-A31'],
      source: closing,
    },
  ],

  // What managers watch

  oversight: [
    {
      id: 'O13',
      who: 'team manager',
      watches: 'Records not sent within ten working days.',
      clock: 'NCL-C04',
      source: planningRecord,
    },
    {
      id: 'O14',
      who: 'team manager',
      watches: 'Planning meetings held more than a month after the assessment.',
      clock: 'NCL-C01',
      source: arranged,
    },
    {
      id: 'O21',
      who: 'team manager',
      watches: 'Whether the plan reflects the assessed needs, and its progress, in supervision.',
      clock: 'NCL-C03',
      source: {
        paragraph: 'Section 1.2',
        says: 'The team manager checks the plan and monitors it through supervision.',
      },
    },
    {
      id: 'O23',
      who: 'team manager',
      watches: 'IRS cases that come near three months.',
      clock: 'NCL-C06',
      source: shortTerm,
    },
  ],

  // Where the document contradicts itself or is silent

  contradictions: [
    {
      id: 'NCL-X01',
      issue: 'One month may be meant for the first meeting, the review, or arranging either.',
      answer: 'The first meeting is held, and a review arranged, within the month. Both are marked as assumed.',
      source: arranged,
    },
    {
      id: 'NCL-X02',
      issue: 'A plan comes only after the assessment, but the first meeting arranges how to complete the assessment.',
      answer: 'The item stays on the agenda. The clock starts from the completed assessment.',
      source: { paragraph: 'Sections 1, 1.1 and 3', says: 'The order of assessment and plan.' },
    },
    {
      id: 'NCL-X03',
      issue:
        'Reviews come every six weeks, after three months in IRS, and every six months. Planning meetings may recur.',
      answer: 'All three run. A formal review does not stand in for a Care Team meeting until the authority says so.',
      source: { paragraph: 'Sections 1.2, 2 and 4', says: 'Three layers of review.' },
    },
    {
      id: 'NCL-X04',
      issue: 'Four names for the plan; one of them elsewhere means a looked after child’s.',
      answer: 'Child in Need Plan is used throughout.',
      source: { paragraph: 'Sections 1, 1.1, 1.6 and 3', says: 'Four names are used for one plan.' },
    },
    {
      id: 'NCL-X05',
      issue:
        'The record of planning has ten working days, that of the review none, and that of the Care Team is not mentioned.',
      answer: 'No number is invented. Care Team records are assumed to go to everyone invited.',
      source: { paragraph: 'Sections 1.6, 2 and 4', says: 'What is sent after which meeting.' },
    },
    {
      id: 'NCL-X06',
      issue: 'An interpreter is to attend the review, in a section on planning meetings.',
      answer: 'An interpreter is asked to every meeting; for the Care Team that is assumed.',
      source: { paragraph: 'Section 1.5, paragraph 3', says: 'An interpreter is arranged to attend.' },
    },
    {
      id: 'NCL-X07',
      issue: 'No time between visits, no chair of the first meeting and no limit to a plan’s length.',
      answer: 'Each is shown as a gap.',
      source: { paragraph: 'The whole chapter', says: 'What is not there.' },
    },
    {
      id: 'NCL-X08',
      issue: 'The smallest number of people is wanted, and many are to be invited.',
      answer: 'The four usual places are asked for with a reason where empty; all others are advice.',
      source: attendance,
    },
    {
      id: 'NCL-X09',
      issue: 'Last amended in September 2014; its words on the safeguarding board are of that time.',
      answer: 'Shown with the procedure, until the authority names a later edition.',
      source: { paragraph: 'Amendment', says: 'Amended in September 2014 after local review.' },
    },
    {
      id: 'NCL-X10',
      issue: 'Monitoring at no less than six-weekly intervals bans shorter times, taken by its words.',
      answer: 'Six weeks at most, marked as assumed.',
      source: {
        paragraph: 'Section 3, list',
        says: 'How often the plan is monitored.',
        quote: '…at no less than 6 weekly intervals…',
      },
    },
    {
      id: 'NCL-X11',
      issue: 'Whether the review within three months, and its delegation to a senior practitioner, is for IRS only.',
      answer: 'For IRS only, marked as assumed.',
      source: shortTerm,
    },
    {
      id: 'NCL-X12',
      issue: 'A plan is needed in all cases with services, although no plan comes before the assessment.',
      answer: 'The plan is asked for once the assessment is complete.',
      source: planHas,
    },
  ],
};
