import type { AgendaPack, ChairRule, InviteeRule, OutcomeRule } from '../meetingRules.ts';
import type { ProcedureProfile } from '../profile.ts';

/*
 * Herefordshire Council, child in need procedure. Ids are those of our list of requirements. Wording is ours throughout;
 * where a few words of the document are in dispute they stand as `quote`.
 */

const noProgressMeeting = {
  silent: true,
  note: 'There are no meetings between the reviews. Visits and regular contact fill the time.',
} as const;
const noSpecialMeeting = { silent: true, note: 'There is no special meeting here.' } as const;
const noClosingMeeting = {
  silent: true,
  note: 'There is no separate closing meeting. A plan is ended at a multi-agency meeting, usually a review.',
} as const;

const first = {
  paragraph: 'Section 4.1',
  says: 'The team manager chairs the first meeting, ten working days after the assessment at the latest; family and relevant professionals are invited.',
} as const;
const planned = {
  paragraph: 'Section 4.3',
  says: 'The first meeting makes a plan with measurable outcomes: worries, what works well, and what has to happen.',
} as const;
const recorded = {
  paragraph: 'Section 4.5',
  says: 'Business support coordinates and notes who came; the social worker writes the plan; the team manager ratifies before it is sent.',
} as const;
const reviewed = {
  paragraph: 'Section 5.2',
  says: 'Reviews at six and twelve weeks ask whether help changes enough, fast enough; the plan is amended, stepped down or escalated.',
} as const;
const steppedDown = {
  paragraph: 'Section 6.6',
  says: 'After child protection or care: a review six weeks after the last conference or review, another after six, then twelve-weekly at most.',
} as const;
const ended = {
  paragraph: 'Section 7.1',
  says: 'Only a multi-agency meeting ends a plan, also where the family does not engage. Views and dissent are recorded.',
} as const;
const closed = {
  paragraph: 'Section 7.2',
  says: 'A closure summary goes in writing to the family and the professionals still active, and into the child’s records.',
} as const;
const outside = {
  paragraph: 'Section 3.6',
  says: 'Harm outside the family may need more agencies. One meeting for child in need and risk management is tried for; both plans are made.',
  quote: 'In these instances every attempt…',
} as const;
const supervised = {
  paragraph: 'Section 3.3',
  says: 'The team manager supervises with the social worker, and the family support worker where there is one, before the first meeting and each review.',
} as const;

// Who chairs the first meeting

const initialChairs: readonly ChairRule[] = [
  {
    who: 'team manager',
    standing: 'first choice',
    note: 'The team manager chairs the first meeting; nobody else is named.',
    source: first,
  },
];

// Who chairs a review: it depends on where the plan comes from

const reviewChairs: readonly ChairRule[] = [
  {
    who: 'senior practitioner',
    when: { without: ['step-down from child protection', 'step-down from care', 'Supervision Order'] },
    standing: 'first choice',
    note: 'A senior practitioner chairs reviews.',
    source: { paragraph: 'Sections 4.1 and 5.2', says: 'A senior practitioner chairs reviews.' },
  },
  {
    who: 'team manager',
    when: {
      with: ['no progress'],
      without: ['step-down from child protection', 'step-down from care', 'Supervision Order'],
    },
    standing: 'allowed',
    note: 'May take the chair back where there has been no progress.',
    source: { paragraph: 'Section 5.2', says: 'Without progress the chair may go back to the team manager.' },
  },
  {
    who: 'team manager',
    when: {
      with: ['contentious'],
      without: ['no progress', 'step-down from child protection', 'step-down from care', 'Supervision Order'],
    },
    standing: 'allowed',
    note: 'May take the chair back where something contentious has to be discussed.',
    source: { paragraph: 'Section 5.2', says: 'With contentious issues the chair may go back to the team manager.' },
  },
  {
    who: { leadWorker: true },
    when: { with: ['step-down from child protection'] },
    standing: 'first choice',
    note: 'After child protection the child’s social worker chairs the reviews.',
    source: { paragraph: 'Section 6.5', says: 'The core group is established, so the social worker chairs.' },
  },
  {
    who: { leadWorker: true },
    when: {
      withAny: ['step-down from care', 'Supervision Order'],
      without: ['step-down from child protection'],
    },
    standing: 'first choice',
    assumed: true,
    note: 'The reason given, an established core group, fits child protection only. The rule stands for the whole section.',
    source: { paragraph: 'Section 6.5', says: 'The core group is established, so the social worker chairs.' },
  },
  {
    who: 'senior practitioner',
    when: {
      withAny: ['step-down from child protection', 'step-down from care', 'Supervision Order'],
      with: ['no progress'],
    },
    standing: 'allowed',
    note: 'May chair where the plan does not show progress; contentious issues are not named here.',
    source: { paragraph: 'Section 6.5', says: 'Without progress a senior practitioner or team manager may chair.' },
  },
  {
    who: 'team manager',
    when: {
      withAny: ['step-down from child protection', 'step-down from care', 'Supervision Order'],
      with: ['no progress'],
    },
    standing: 'allowed',
    note: 'May chair where the plan does not show progress; contentious issues are not named here.',
    source: { paragraph: 'Section 6.5', says: 'Without progress a senior practitioner or team manager may chair.' },
  },
];

// Who is asked to a meeting, the first and the reviews alike

const invitees: readonly InviteeRule[] = [
  {
    id: 'HEF-P01',
    place: 'parents',
    seat: 'parents',
    need: 'required',
    why: 'The family is invited. An absent parent is worked with wherever that is possible.',
    source: first,
  },
  {
    id: 'HEF-P01b',
    place: 'relevant professionals',
    seat: 'other agencies',
    need: 'required',
    why: 'All relevant professionals are invited. Agencies have a duty to help (section 1.4).',
    source: first,
  },
  {
    id: 'HEF-P02',
    place: 'extended family',
    seat: 'other family',
    need: 'usual',
    assumed: true,
    why: 'The assessment works with them wherever possible; that they are asked to meetings is assumed.',
    source: {
      paragraph: 'Section 1.2',
      says: 'The assessment works with an absent parent and extended family wherever possible.',
    },
  },
  {
    id: 'HEF-P03',
    place: 'family support worker',
    seat: 'who fills it',
    need: 'required',
    when: { with: ['family support worker allocated'] },
    why: 'Takes part in planning the work, and that is agreed before the first meeting.',
    source: { paragraph: 'Section 4.1', says: 'The family support worker takes part in plans of intervention.' },
  },
  {
    id: 'HEF-P04',
    place: 'child',
    seat: 'children',
    need: 'usual',
    why: 'May come, and agrees to actions of their own.',
    source: {
      paragraph: 'Sections 4.3 and 4.5',
      says: 'The plan has what the child agrees to; the child may be there.',
    },
  },
  {
    id: 'HEF-P05',
    place: 'wider partner agencies',
    seat: 'who fills it',
    need: 'usual',
    when: { withAny: ['exploitation or harm outside the family', 'alleged perpetrator'] },
    why: 'Harm outside the family may touch other children, so more agencies may be needed.',
    source: outside,
  },
  {
    id: 'HEF-P06',
    place: 'social worker',
    seat: 'lead worker',
    need: 'usual',
    why: 'Writes and delivers the plan. The procedure takes it as read.',
    source: recorded,
  },
];

// What a meeting may decide

const planIsMade: OutcomeRule = {
  id: 'HEF-O01',
  outcome: 'Agree the plan',
  plan: 'goes on',
  tasks: [
    'The social worker writes the agreed plan in plain words.',
    'The record and plan go to the team manager to be ratified.',
    'Reviews are held at six and twelve weeks.',
  ],
  source: recorded,
};
const planGoesOn: OutcomeRule = {
  id: 'HEF-O02',
  outcome: 'Continue the plan, amended where needed',
  plan: 'goes on',
  tasks: [
    'Agree a further review date.',
    'Past twelve weeks the team manager decides, and records it as Case Supervision.',
  ],
  source: {
    paragraph: 'Sections 5.2 and 3.5',
    says: 'A further review date is agreed; a longer plan is the manager’s decision.',
  },
};
const planStepsDown: OutcomeRule = {
  id: 'HEF-O03',
  outcome: 'Step down to targeted or universal services',
  plan: 'ends',
  tasks: [
    'Name the agency that leads from now on, where that fits.',
    'Agree the support with the family; the social worker makes the referrals.',
    'Write the closure summary and confirm it in writing.',
  ],
  source: { paragraph: 'Sections 5.2 and 7.3', says: 'Step-down and the agency that leads are considered.' },
};
const planEnds: OutcomeRule = {
  id: 'HEF-O04',
  outcome: 'End the plan and social work',
  plan: 'ends',
  tasks: [
    'Record the views of parents and of every agency, and any dissent.',
    'Write the closure summary and confirm it in writing.',
  ],
  source: ended,
};
const planEscalates: OutcomeRule = {
  id: 'HEF-O05',
  outcome: 'Escalate to a more intensive form of social care',
  plan: 'escalates',
  tasks: ['Tell the parents of the decision and its reasons.'],
  source: { paragraph: 'Sections 5.2 and 2.2', says: 'A review may escalate; parents are told of a decision and why.' },
};

// What is asked at the first meeting

const initialAgenda: readonly AgendaPack[] = [
  {
    title: 'Agenda of the first Child in Need meeting',
    source: planned,
    items: [
      {
        id: 'HEF-A01',
        number: 1,
        title: 'Before we start',
        ask: 'Check that supervision was held and that the family agreed to the venue.',
        also: {
          when: { with: ['family support worker allocated'] },
          ask: 'Check that the family support worker’s part was agreed.',
        },
        hint: 'The meeting is as informal as it can be.',
        forChair: true,
        captures: [],
      },
      {
        id: 'HEF-A02',
        number: 2,
        title: 'Who is here, and who was invited and is not',
        ask: 'Everyone says their name and what they are to the child.',
        hint: 'Business support notes who came and who was invited and did not.',
        forChair: false,
        captures: ['attendance'],
      },
      {
        id: 'HEF-A03',
        number: 3,
        title: 'Reports of those who could not come',
        ask: 'Read out what absent partners wrote: worries, what works well, what they can contribute.',
        hint: 'All of it is shared with the family.',
        forChair: false,
        captures: ['written updates', 'notes'],
      },
      {
        id: 'HEF-A04',
        number: 4,
        title: 'What we are worried about',
        ask: 'Ask everyone, the family first.',
        forChair: false,
        captures: ['worries and working well', 'notes'],
      },
      {
        id: 'HEF-A05',
        number: 5,
        title: 'What is working well',
        ask: 'Ask everyone, the family first.',
        forChair: false,
        captures: ['worries and working well', 'notes'],
      },
      {
        id: 'HEF-A06',
        number: 6,
        title: 'What needs to happen',
        ask: 'Agree outcomes that can be measured, and what has to happen to ease the worries.',
        forChair: false,
        captures: ['statements', 'plan', 'notes'],
      },
      {
        id: 'HEF-A07',
        number: 7,
        title: 'What support is offered, and by whom',
        ask: 'Go through the support, one by one, with who gives it.',
        forChair: false,
        captures: ['plan', 'notes'],
      },
      {
        id: 'HEF-A08',
        number: 8,
        title: 'What each family member agrees to do',
        ask: 'Ask each of them.',
        forChair: false,
        captures: ['plan', 'parents’ voice', 'notes'],
      },
      {
        id: 'HEF-A09',
        number: 9,
        title: 'What the child agrees to do',
        ask: 'Ask the child, or say how they were asked.',
        forChair: false,
        captures: ['plan', 'child’s voice', 'notes'],
      },
      {
        id: 'HEF-A10',
        number: 10,
        title: 'Safety planning',
        ask: 'Agree what keeps the child safe, and who does it.',
        also: {
          when: { with: ['combined with a Risk Management Meeting'] },
          ask: 'It goes into a Safety (risk management) Plan of its own.',
        },
        forChair: false,
        captures: ['plan', 'notes'],
      },
      {
        id: 'HEF-A11',
        number: 11,
        title: 'When things are done, and when the plan is reviewed',
        ask: 'Give each part of the plan its time. Set the review dates, at six and at twelve weeks.',
        forChair: false,
        captures: ['next meeting', 'notes'],
      },
      {
        id: 'HEF-A12',
        number: 12,
        title: 'How often the social worker visits',
        ask: 'Agree how often. Six weeks between visits is the most.',
        forChair: false,
        captures: ['notes'],
      },
      {
        id: 'HEF-A13',
        number: 13,
        title: 'Does the plan feel helpful?',
        ask: 'Ask the parents, and the child if here, whether the plan helps and supports them.',
        hint: 'It is the chair’s task to make sure that it does.',
        forChair: false,
        captures: ['notes'],
      },
      {
        id: 'HEF-A14',
        number: 14,
        title: 'Key points',
        ask: 'Sum up in a few sentences.',
        hint: 'Business support takes them down. One line goes into the case notes.',
        forChair: false,
        captures: ['notes', 'outcome'],
      },
      {
        id: 'HEF-A35',
        number: 15,
        title: 'Risk management in the same meeting',
        ask: 'Go through the risks from outside the family. Make both plans: the Child in Need Plan and the Safety Plan.',
        forChair: false,
        captures: ['plan', 'notes'],
        when: { with: ['combined with a Risk Management Meeting'] },
        whyNot: 'Only where this is a Risk Management Meeting too',
      },
    ],
  },
];

// What is asked at a review

const reviewAgenda: readonly AgendaPack[] = [
  {
    title: 'Agenda of the Review Child in Need meeting',
    source: reviewed,
    items: [
      {
        id: 'HEF-A20',
        number: 1,
        title: 'Who is here, and who chairs',
        ask: 'Everyone says their name and what they are to the child. Read out the reports of those who could not come.',
        hint: 'If it is not the usual chair, say why. Absent partners’ reports are shared with the family.',
        forChair: false,
        captures: ['attendance', 'written updates'],
      },
      {
        id: 'HEF-A21',
        number: 2,
        title: 'What works in the plan, and what does not',
        ask: 'Go through the plan part by part. Say what the visits have shown.',
        forChair: false,
        captures: ['plan', 'child’s voice', 'parents’ voice', 'everyone’s views', 'notes'],
      },
      {
        id: 'HEF-A22',
        number: 3,
        title: 'Is there enough change?',
        ask: 'Is the help leading to significant change for the better, at a pace that is right for the child?',
        forChair: false,
        captures: ['worries and working well', 'notes'],
      },
      {
        id: 'HEF-A23',
        number: 4,
        title: 'Is the plan still helpful?',
        ask: 'Agree what else has to happen, and amend the plan.',
        forChair: false,
        captures: ['plan', 'notes'],
      },
      {
        id: 'HEF-A24',
        number: 5,
        title: 'Step down',
        ask: 'Could targeted or universal services take over, and which agency would lead?',
        forChair: false,
        captures: ['outcome', 'notes'],
      },
      {
        id: 'HEF-A25',
        number: 6,
        title: 'Escalate',
        ask: 'Is a more intensive form of social care needed?',
        forChair: false,
        captures: ['outcome', 'notes'],
      },
      {
        id: 'HEF-A26',
        number: 7,
        title: 'Next review',
        ask: 'If the plan goes on, agree the date of the next review.',
        hint: 'Past twelve weeks the team manager decides, and records it as Case Supervision.',
        forChair: false,
        captures: ['next meeting'],
      },
      {
        id: 'HEF-A30',
        number: 8,
        title: 'Ending: progress against the plan',
        ask: 'What has been reached? Hold it against the Levels of Need guidance.',
        forChair: false,
        captures: ['notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'HEF-A31',
        number: 9,
        title: 'Ending: everyone’s view',
        ask: 'Ask the parents, and each agency in turn, whether the plan should end.',
        forChair: false,
        captures: ['notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'HEF-A32',
        number: 10,
        title: 'Ending: the decision',
        ask: 'State the decision, and who does not agree with it and why.',
        hint: 'Partners may use the policy on professional disagreements. Children’s social care has the last word.',
        forChair: false,
        captures: ['outcome', 'everyone’s views', 'disagreement', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'HEF-A33',
        number: 11,
        title: 'Ending: what happens without the plan',
        ask: 'Hear the child’s view. Say which support goes on, and what each will do if worries grow.',
        forChair: false,
        captures: ['exit strategies', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'HEF-A34',
        number: 12,
        title: 'Ending: further help',
        ask: 'Agree further help with the family. The social worker makes the referrals.',
        forChair: false,
        captures: ['plan', 'notes'],
        when: { with: ['ending likely'] },
        whyNot: 'Only where the plan may end today',
      },
      {
        id: 'HEF-A35',
        number: 13,
        title: 'Risk management in the same meeting',
        ask: 'Go through the risks from outside the family. Make both plans: the Child in Need Plan and the Safety Plan.',
        forChair: false,
        captures: ['plan', 'notes'],
        when: { with: ['combined with a Risk Management Meeting'] },
        whyNot: 'Only where this is a Risk Management Meeting too',
      },
    ],
  },
];

/** The document has no date; this is the first day our calendar knows. */
export const herefordshire: ProcedureProfile = {
  id: 'herefordshire',
  authority: 'Herefordshire',
  document: 'Herefordshire child in need procedure',
  inForceFrom: '2012-01-01',
  review: { silent: true, note: 'The document gives no date of its own and none for its review.' },
  notes: [
    'The document has no date, so it is taken to be in force for every case.',
    'The section on children with disabilities refers to procedures of the Children with Disabilities Team, which are not here.',
    'An asterisk after the visits in section 4.3 leads to no footnote.',
  ],

  // What things are called

  words: {
    plan: 'Child in Need Plan',
    minutes: 'Record of the meeting',
    agenda: 'Agenda',
    group: 'multi-agency group',
    leadWorker: { 'key worker': 'social worker', 'social worker': 'social worker' },
    caseSystem: 'Mosaic',
  },
  terms: [
    {
      id: 'HEF-T01',
      term: 'First Child in Need meeting',
      means: 'The initial planning meeting.',
      source: { paragraph: 'Sections 4.1 and 4.3', says: 'Both names are used.' },
    },
    {
      id: 'HEF-T02',
      term: 'Review Child in Need meeting',
      means: 'The reviews, at six and at twelve weeks.',
      source: reviewed,
    },
    {
      id: 'HEF-T03',
      term: 'Closing',
      means: 'A decision of a multi-agency Child in Need meeting, and then a closure summary.',
      source: ended,
    },
    {
      id: 'HEF-T04',
      term: 'Child in Need Plan',
      means:
        'The plan. Where there is a Risk Management Meeting too, a Safety (risk management) Plan is made beside it.',
      source: outside,
    },
    {
      id: 'HEF-T05',
      term: 'Child and Family Assessment',
      means: 'The assessment that says whether a plan is needed.',
      source: { paragraph: 'Section 3', says: 'The assessment recommends for or against a plan.' },
    },
    {
      id: 'HEF-T06',
      term: 'Mosaic',
      means: 'The case system; meetings are recorded in the step for developing or updating the plan.',
      source: recorded,
    },
    {
      id: 'HEF-T07',
      term: 'Assessment and Child in Need Service',
      means: 'Makes and delivers the plans. A child referred again comes back to it through MASH.',
      source: { paragraph: 'Sections 3.5 and 9', says: 'Plans and re-referrals are this service’s.' },
    },
    {
      id: 'HEF-T08',
      term: 'Levels of Need',
      means: 'The threshold guidance of the safeguarding board; level 4 is named.',
      source: { paragraph: 'Sections 3.2, 7.1 and 10.2', says: 'Decisions refer to the guidance.' },
    },
    {
      id: 'HEF-R09',
      term: 'Chair',
      means: 'Makes sure that parents, and a child who is there, feel the plan helps and supports them.',
      source: recorded,
    },
    {
      id: 'S2-01',
      term: 'Who has a plan',
      means: 'A child in need with no child protection plan, Care Plan or Pathway Plan, or with none any longer.',
      source: { paragraph: 'Section 1.3', says: 'The three other plans exclude a child in need plan.' },
    },
    {
      id: 'S2-02',
      term: 'Ten things to weigh',
      means:
        'Age; degree of injury or neglect; reason; history; single or lasting; parents’ culpability; will to change; misuse, illness or violence; protective network; risk of care.',
      source: { paragraph: 'Section 3.4', says: 'What should influence the decision that a plan is needed.' },
    },
    {
      id: 'S2-03',
      term: 'Recommendation',
      means: 'The assessment weighs a plan against all other options, and names the support to start or go on.',
      source: { paragraph: 'Section 3.2', says: 'Clear recommendations on plan and support.' },
    },
    {
      id: 'S2-04',
      term: 'No plan needed',
      means: 'A need that short support can meet is met within the assessment, without a plan.',
      source: { paragraph: 'Section 3.1', says: 'Short-term support is given as part of the assessment.' },
    },
    {
      id: 'S2-11',
      term: 'Duty to cooperate',
      means: 'Other agencies have to help assess what children need, and to provide services.',
      source: { paragraph: 'Section 1.4', says: 'Other agencies have a duty to cooperate.' },
    },
    {
      id: 'S2-12',
      term: 'Child with a disability',
      means: 'A lasting, diagnosed condition that needs far more support than the child’s age explains.',
      source: { paragraph: 'Section 10.1', says: 'The service’s criteria are narrower than the Equality Act’s.' },
    },
  ],
  roles: [
    {
      id: 'HEF-R01',
      role: 'team manager',
      manages: true,
      title: 'Team manager',
      does: 'Chairs the first meeting; supervises before each meeting; ratifies the record; decides on more than twelve weeks.',
      source: { paragraph: 'Sections 3.3, 3.5, 4.1, 4.5, 5.2 and 8', says: 'What the team manager does.' },
    },
    {
      id: 'HEF-R02',
      role: 'senior practitioner',
      title: 'Senior practitioner',
      does: 'Chairs reviews.',
      source: { paragraph: 'Sections 4.1 and 5.2', says: 'A senior practitioner chairs reviews.' },
    },
    {
      id: 'HEF-R03',
      role: 'business support',
      title: 'Business support',
      does: 'Coordinates the meeting for the social worker, notes who came and the key points, and records them in Mosaic.',
      source: recorded,
    },
    {
      id: 'HEF-R04',
      role: 'social worker',
      title: 'Social worker',
      does: 'Writes the plan in plain words, visits, makes referrals, and chairs reviews after child protection or care.',
      source: { paragraph: 'Sections 4.4, 4.5, 6.5 and 7.3', says: 'What the social worker does.' },
    },
    {
      id: 'HEF-R05',
      role: 'family support worker',
      title: 'Family support worker',
      does: 'Takes part in planning before the first meeting, and in supervision where allocated.',
      source: { paragraph: 'Sections 3.3 and 4.1', says: 'Where a family support worker is allocated.' },
    },
    {
      id: 'HEF-R06',
      role: 'conference chair',
      title: 'Conference chair',
      does: 'Makes and sends the plan that follows child protection.',
      source: { paragraph: 'Section 6.2', says: 'The conference chair makes and sends the plan.' },
    },
    {
      id: 'HEF-R07',
      role: 'independent reviewing officer',
      title: 'Independent reviewing officer',
      does: 'Sends the plan that the final looked after review made.',
      source: { paragraph: 'Section 6.3', says: 'The review makes the plan and the reviewing officer sends it.' },
    },
    {
      id: 'HEF-R08',
      role: 'head of service',
      manages: true,
      title: 'Head of service',
      does: 'Alone can agree that no plan is needed after child protection.',
      source: { paragraph: 'Section 6.1', says: 'Exceptions are agreed by the responsible head of service only.' },
    },
  ],

  // The meetings there are

  meetings: {
    initial: { name: 'First Child in Need meeting', short: 'First meeting', next: 'review', source: first },
    progress: noProgressMeeting,
    review: { name: 'Review Child in Need meeting', short: 'Review meeting', next: 'review', source: reviewed },
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // Who chairs

  chairs: {
    initial: initialChairs,
    progress: noProgressMeeting,
    review: reviewChairs,
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // When things are due

  clocks: [
    {
      id: 'HEF-C01',
      answers: 'assessment',
      label: 'Assessment',
      rule: 'Assessment within 45 days',
      act: ['complete it', 'completed'],
      starts: { from: 'last fact', facts: ['assessment started'] },
      direction: 'latest',
      readings: [
        { period: '45 working days', assumed: true, note: 'The national limit for assessments is in working days.' },
        { period: '45 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['assessment completed'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Section 3.2',
        says: 'Needs that cannot be met within the assessment’s time point to a plan. When the time starts is not said.',
        quote: '…the maximum 45 day assessment timescale…',
      },
      consequence: 'A need that takes longer is a sign that a plan is needed.',
    },
    {
      id: 'HEF-C02',
      answers: 'initial meeting',
      label: 'First meeting',
      rule: 'First meeting within 10 working days of the assessment',
      act: ['hold it', 'held'],
      when: { without: ['step-down from child protection', 'step-down from care'] },
      starts: { from: 'last fact', facts: ['assessment completed'] },
      direction: 'latest',
      readings: [{ period: '10 working days', assumed: false, note: 'From the day the assessment was completed.' }],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Team manager',
      source: first,
      consequence: { silent: true, note: 'What follows a late first meeting is not said.' },
    },
    {
      id: 'HEF-C03',
      answers: 'visit',
      label: 'Social work visit',
      rule: 'No more than 6 weeks between visits',
      act: ['visit', 'visited'],
      when: { without: ['disabled child, stable needs'] },
      starts: { from: 'each fact', facts: ['child visited'] },
      direction: 'max interval',
      readings: [
        { period: '6 weeks', assumed: false, note: 'The plan may say more often. When the first is due is not said.' },
      ],
      metBy: { facts: ['child visited'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Sections 4.3 and 4.4',
        says: 'The plan says how often; six weeks between visits is the most.',
      },
      consequence: { silent: true, note: 'What follows a late visit is not said.' },
    },
    {
      id: 'HEF-C04',
      answers: 'review meeting',
      label: 'First review',
      rule: 'Review at 6 weeks',
      act: ['hold it', 'held'],
      when: {
        without: ['step-down from child protection', 'step-down from care', 'disabled child, stable needs'],
      },
      starts: { from: 'first fact', facts: ['initial meeting held'] },
      direction: 'milestone',
      readings: [
        {
          period: '6 weeks',
          starts: { from: 'first fact', facts: ['initial meeting held'] },
          assumed: true,
          note: 'From the first meeting, which makes the plan. What the weeks are counted from is not said.',
        },
        {
          period: '6 weeks',
          starts: { from: 'first fact', facts: ['plan started'] },
          assumed: false,
          note: 'From the start of the plan, where that is another day.',
        },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Senior practitioner',
      source: reviewed,
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'HEF-C05',
      answers: 'review meeting',
      label: 'Second review',
      rule: 'Review at 12 weeks',
      act: ['hold it', 'held'],
      when: {
        without: ['step-down from child protection', 'step-down from care', 'disabled child, stable needs'],
      },
      starts: { from: 'first fact', facts: ['initial meeting held'] },
      direction: 'milestone',
      readings: [
        {
          period: '12 weeks',
          starts: { from: 'first fact', facts: ['initial meeting held'] },
          assumed: true,
          note: 'From the first meeting, whenever the first review was. What the weeks are counted from is not said.',
        },
        {
          period: '12 weeks',
          starts: { from: 'first fact', facts: ['plan started'] },
          assumed: false,
          note: 'From the start of the plan, where that is another day.',
        },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case', nth: 2 },
      ends: 'with the plan',
      owner: 'Senior practitioner',
      source: reviewed,
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'HEF-C06',
      answers: 'plan length',
      label: 'End of the plan',
      rule: 'A plan lasts 12 weeks at most',
      act: ['end it or extend it', 'ended or extended'],
      when: {
        without: [
          'extension agreed',
          'step-down from child protection',
          'step-down from care',
          'Supervision Order',
          'disabled child, stable needs',
        ],
      },
      starts: { from: 'first fact', facts: ['plan started'] },
      direction: 'cap',
      readings: [
        {
          period: '12 weeks',
          starts: { from: 'first fact', facts: ['plan started'] },
          assumed: true,
          note: 'From the start of the plan. Which day that is, is not said.',
        },
        {
          period: '12 weeks',
          starts: { from: 'first fact', facts: ['initial meeting held'] },
          assumed: false,
          note: 'From the first meeting, which makes the plan.',
        },
      ],
      metBy: { facts: ['plan ended', 'plan extended'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Team manager',
      source: {
        paragraph: 'Section 3.5',
        says: 'The child’s needs decide, and twelve weeks are exceeded only in exceptional circumstances.',
      },
      consequence:
        'In exceptional circumstances the team manager decides to extend, and records it as Case Supervision.',
    },
    {
      id: 'HEF-C07',
      answers: 'plan length',
      label: 'Earliest end after child protection',
      rule: 'After child protection a plan lasts at least 12 weeks',
      act: ['end it', 'ended'],
      when: { with: ['step-down from child protection'], without: ['plan optional after child protection'] },
      starts: { from: 'last fact', facts: ['child protection plan ended'] },
      direction: 'floor',
      readings: [
        { period: '12 weeks', assumed: false, note: 'From the conference that ended the child protection plan.' },
      ],
      metBy: { facts: ['plan ended'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Section 6.1',
        says: 'A plan of at least twelve weeks follows, so that progress lasts. Only the head of service agrees exceptions.',
      },
      consequence: 'The head of service agrees that no plan is needed; ending one sooner is read the same way.',
    },
    {
      id: 'HEF-C08',
      answers: 'step-down plan',
      label: 'Plan after the conference',
      rule: 'Plan sent within 5 days of the conference',
      act: ['send it', 'sent'],
      when: { with: ['step-down from child protection'] },
      starts: { from: 'last fact', facts: ['child protection plan ended'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'Ten days for the first meeting are working days.' },
        { period: '5 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['step-down plan sent'], of: 'the case' },
      owner: 'Conference chair',
      source: {
        paragraph: 'Section 6.2',
        says: 'The conference chair makes the plan and sends it; the team that has the child delivers it.',
        quote: '…within 5 days from…',
      },
      consequence: { silent: true, note: 'What follows a late plan is not said.' },
    },
    {
      id: 'HEF-C09',
      answers: 'step-down plan',
      label: 'Plan after the looked after review',
      rule: 'Plan sent within 5 days of the final looked after review',
      act: ['send it', 'sent'],
      when: { with: ['step-down from care'] },
      starts: { from: 'last fact', facts: ['final looked after review held'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'Ten days for the first meeting are working days.' },
        { period: '5 calendar days', assumed: false, note: 'The text does not say which days.' },
      ],
      metBy: { facts: ['step-down plan sent'], of: 'the case' },
      owner: 'Independent reviewing officer',
      source: {
        paragraph: 'Section 6.3',
        says: 'The final review makes the plan with its likely length; the independent reviewing officer sends it.',
        quote: '…within 5 days from…',
      },
      consequence: { silent: true, note: 'What follows a late plan is not said.' },
    },
    {
      id: 'HEF-C10',
      answers: 'review meeting',
      label: 'First review after child protection or care',
      rule: 'Review 6 weeks after the last conference or looked after review',
      act: ['hold it', 'held'],
      when: { withAny: ['step-down from child protection', 'step-down from care'] },
      starts: { from: 'last fact', facts: ['child protection plan ended', 'final looked after review held'] },
      direction: 'milestone',
      readings: [{ period: '6 weeks', assumed: false, note: 'No new first meeting comes before it.' }],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: steppedDown,
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'HEF-C11',
      answers: 'review meeting',
      label: 'Second review after child protection or care',
      rule: 'A further review after 6 weeks',
      act: ['hold it', 'held'],
      when: { withAny: ['step-down from child protection', 'step-down from care'] },
      starts: { from: 'first fact', facts: ['review meeting held'] },
      direction: 'milestone',
      readings: [
        {
          period: '6 weeks',
          starts: { from: 'first fact', facts: ['review meeting held'] },
          assumed: true,
          note: 'From the day the first review was held.',
        },
        {
          period: '12 weeks',
          starts: { from: 'last fact', facts: ['child protection plan ended', 'final looked after review held'] },
          nth: 2,
          assumed: false,
          note: 'From the day the first review was due: the same day as twelve weeks from the conference.',
        },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Section 6.6',
        says: 'A review six weeks after the last conference or looked after review, and another after six weeks.',
        quote: '…a further review after 6 weeks…',
      },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'HEF-C12',
      answers: 'review meeting',
      label: 'Later reviews after child protection or care',
      rule: 'No more than 12 weeks between later reviews',
      act: ['hold it', 'held'],
      when: { withAny: ['step-down from child protection', 'step-down from care', 'Supervision Order'] },
      starts: { from: 'each fact', facts: ['review meeting held'], after: 1 },
      direction: 'max interval',
      readings: [
        { period: '12 weeks', assumed: false, note: 'The most allowed; the group that delivers the plan decides.' },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: steppedDown,
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'HEF-C13',
      answers: 'plan length',
      label: 'End of a plan under a Supervision Order',
      rule: 'The plan lasts as long as the order',
      act: ['end it', 'ended'],
      when: { with: ['Supervision Order'] },
      starts: { from: 'last fact', facts: ['order ends'] },
      direction: 'milestone',
      readings: [{ period: 'the same day', assumed: false, note: 'The day on which the order ends.' }],
      metBy: { facts: ['plan ended'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: { paragraph: 'Section 6.4', says: 'With a Supervision Order the plan lasts until the order ends.' },
      consequence: { silent: true, note: 'What becomes of the plan after the order is not said.' },
    },
    {
      id: 'HEF-C14',
      answers: 'supervision',
      label: 'Supervision before the meeting',
      rule: 'Supervision before the first meeting and before each review',
      act: ['hold it', 'held'],
      starts: { from: 'meeting date', kinds: ['initial', 'review'] },
      direction: 'gate',
      readings: { silent: true, note: 'Before the meeting; how long before is not said.' },
      metBy: { facts: ['supervision held'], of: 'the same meeting' },
      ends: 'with the plan',
      owner: 'Team manager',
      source: supervised,
      consequence: { silent: true, note: 'Whether the meeting goes ahead without is not said.' },
    },
    {
      id: 'HEF-C15',
      answers: 'before the meeting',
      label: 'Family support worker’s part',
      rule: 'Agreed before the first meeting',
      act: ['agree it', 'agreed'],
      when: { with: ['family support worker allocated'] },
      starts: { from: 'meeting date', kinds: ['initial'] },
      direction: 'gate',
      readings: { silent: true, note: 'As early as can be, and before the first meeting.' },
      metBy: { facts: ['family support worker agreed'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Team manager',
      ownerAssumed: true,
      source: {
        paragraph: 'Section 4.1',
        says: 'The family support worker’s part in the work is agreed early, and before the first meeting at the latest.',
        quote: '…at the earliest opportunity and at the latest…',
      },
      consequence: { silent: true, note: 'Whether the meeting goes ahead without is not said.' },
    },
    {
      id: 'HEF-C16',
      answers: 'closure',
      label: 'Closure in writing',
      rule: 'Confirmed in writing when the case is closed',
      act: ['send it', 'sent'],
      starts: { from: 'last fact', facts: ['plan ended'] },
      direction: 'latest',
      readings: [{ period: 'the same day', assumed: false, note: 'At the point of closure.' }],
      metBy: { facts: ['closure confirmed in writing'], of: 'the case' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: closed,
      consequence: { silent: true, note: 'What follows a late letter is not said.' },
    },
    {
      id: 'HEF-C17',
      answers: 'minutes',
      label: 'Record and plan',
      rule: 'Sent once the team manager has ratified them',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'The order is fixed, ratified and then sent. No number of days is given.' },
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Business support',
      ownerAssumed: true,
      source: recorded,
      consequence: { silent: true, note: 'Nothing can be late without a number; the council may set its own.' },
    },
  ],
  silentClocks: {
    'agency notes': 'Business support takes the note; notes of an agency are not spoken of.',
    'progress meeting': 'There are no meetings between the reviews.',
    'special meeting': 'There is no special meeting here.',
    'final meeting': 'There is no separate closing meeting.',
    'assessment to family': 'Whether the family gets the assessment before the meeting is not said.',
    invitations: 'When invitations go out is not said.',
    plan: 'The plan goes out with the record, after it was ratified.',
    recommendation: 'Meetings decide; no recommendation goes to a manager.',
    'case system': 'Meetings are recorded in Mosaic; by when is not said.',
    'visit record': 'Visits are to be used to explore the plan; how soon they are recorded is not said.',
    'plan check': 'Between the reviews there is no check of the plan with a date.',
    oversight: 'Management oversight comes before each meeting, as supervision.',
    'child’s update': 'No update to the child with a date.',
    'safety plan': 'A Safety (risk management) Plan has no date.',
    'child protection': 'Only parents’ right to be told is named; no time to a conference.',
    transfer: 'The receiving authority is told that the child had services; no number of days.',
  },

  // Who is asked

  invitees: {
    initial: invitees,
    progress: noProgressMeeting,
    review: invitees,
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },
  consent: [
    {
      id: 'HEF-P20',
      from: ['parents', 'a young person of 16 or over'],
      asks: 'Whether they agree to assessment and support, with full information on what they are good for.',
      ifRefused: [
        'Accept the refusal and record it. It is no reason by itself to escalate.',
        'Only where significant harm is believed likely without social work: assess under section 47 and tell the parents why.',
      ],
      source: {
        paragraph: 'Section 2',
        says: 'Consent is tried for; a refusal is accepted and recorded unless significant harm is believed.',
      },
    },
  ],

  // What must be true first

  gates: {
    initial: [
      {
        id: 'HEF-P30',
        label: 'Supervision held',
        fact: 'supervision held',
        of: 'the same meeting',
        clock: 'HEF-C14',
        blocks: true,
        who: 'Team manager, with the social worker and any family support worker',
        source: supervised,
      },
      {
        id: 'HEF-P30b',
        label: 'Family support worker’s part agreed',
        when: { with: ['family support worker allocated'] },
        fact: 'family support worker agreed',
        of: 'the case',
        clock: 'HEF-C15',
        blocks: true,
        who: 'Team manager',
        source: {
          paragraph: 'Section 4.1',
          says: 'The family support worker’s part in the work is agreed before the first meeting at the latest.',
        },
      },
      {
        id: 'HEF-P30c',
        label: 'Venue agreed with the family',
        fact: 'venue agreed with family',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: { paragraph: 'Section 4.2', says: 'The family agrees to the venue; the meeting is informal.' },
      },
    ],
    progress: noProgressMeeting,
    review: [
      {
        id: 'HEF-P30',
        label: 'Supervision held',
        fact: 'supervision held',
        of: 'the same meeting',
        clock: 'HEF-C14',
        blocks: true,
        who: 'Team manager, with the social worker and any family support worker',
        source: supervised,
      },
      {
        id: 'HEF-P30c',
        label: 'Venue agreed with the family',
        fact: 'venue agreed with family',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: { paragraph: 'Section 4.2', says: 'The family agrees to the venue; the meeting is informal.' },
      },
    ],
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // What is asked in the meeting

  agenda: {
    initial: initialAgenda,
    progress: noProgressMeeting,
    review: reviewAgenda,
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },

  // What somebody who cannot come does

  writtenUpdate: {
    id: 'HEF-P40',
    agencies: [
      'What you are worried about',
      'What you think is working well',
      'What you can contribute to support the family',
    ],
    family: [],
    note: 'All information will be shared with the family. There is no part of the report that they do not see.',
    source: {
      paragraph: 'Section 4.2',
      says: 'A partner who cannot come sends a brief report under three headings. The family sees all of it.',
    },
  },
  absence: [
    {
      id: 'HEF-P40b',
      who: 'an agency',
      choices: ['Ask for a brief report'],
      note: 'The report has three headings and all of it is shared with the family.',
      source: { paragraph: 'Section 4.2', says: 'Partners who cannot come are asked for a brief report.' },
    },
    {
      id: 'HEF-P41',
      who: 'an agency',
      choices: ['List it as invited and not attending'],
      note: 'Business support notes who was invited and did not come.',
      source: recorded,
    },
  ],
  scaling: { silent: true, note: 'The document does not use a scale.' },

  // What a meeting may decide

  outcomes: {
    initial: [planIsMade, planEnds],
    progress: noProgressMeeting,
    review: [planGoesOn, planStepsDown, planEnds, planEscalates],
    special: noSpecialMeeting,
    final: noClosingMeeting,
  },
  oneOutcome: {
    id: 'HEF-O06',
    kinds: ['review'],
    assumed: true,
    source: {
      paragraph: 'Section 5.2',
      says: 'A review settles whether the plan still helps: it goes on, steps down, ends or escalates. That one of them is chosen is how we read it.',
      quote: 'will determine',
    },
  },

  // Who gets which paper

  papers: [
    {
      id: 'M23',
      paper: 'minutes',
      kinds: ['initial', 'review'],
      to: ['everyone invited'],
      clocks: ['HEF-C17'],
      source: {
        paragraph: 'Section 4.5',
        says: 'Once ratified, record and plan go to everyone invited to contribute, whether they came or not.',
      },
    },
    {
      id: 'M23b',
      paper: 'plan',
      kinds: ['initial', 'review'],
      to: ['everyone invited'],
      clocks: ['HEF-C17'],
      source: {
        paragraph: 'Section 4.5',
        says: 'Once ratified, record and plan go to everyone invited to contribute, whether they came or not.',
      },
    },
    {
      id: 'M24',
      paper: 'step-down plan',
      when: { withAny: ['step-down from child protection', 'step-down from care'] },
      to: { silent: true, note: 'Who gets the plan is not said; the group of the conference or review is meant.' },
      clocks: ['HEF-C08', 'HEF-C09'],
      source: {
        paragraph: 'Sections 6.2 and 6.3',
        says: 'The conference chair, or the reviewing officer, sends the plan.',
      },
    },
    {
      id: 'M25',
      paper: 'closing letter',
      to: ['family', 'agencies of the plan'],
      clocks: ['HEF-C16'],
      source: closed,
    },
    {
      id: 'F-SCH-12',
      paper: 'safety plan',
      when: { with: ['combined with a Risk Management Meeting'] },
      to: { silent: true, note: 'That both plans are completed is said, but not who gets the Safety Plan.' },
      clocks: [],
      source: outside,
    },
  ],

  // What the record holds

  contents: [
    { id: 'M01', holds: 'Who came, and who was invited and did not.', source: recorded },
    { id: 'M02', holds: 'A brief summary of the key points.', source: recorded },
    {
      id: 'M04',
      holds: 'The views of the parents and of all agencies that contribute to the plan.',
      when: { with: ['ending likely'] },
      source: ended,
    },
    { id: 'M07', holds: 'Any dissenting view.', when: { with: ['ending likely'] }, source: ended },
    {
      id: 'M08',
      holds: 'Which agency takes its concern to the Resolution of Professional Disagreements policy.',
      when: { with: ['ending likely'] },
      source: ended,
    },
    { id: 'M11', holds: 'A plan in words without jargon.', source: recorded },
    {
      id: 'PL03',
      holds:
        'A plan with clear, measurable outcomes and actions for professionals, parents and, where fitting, the child.',
      kinds: ['initial'],
      source: planned,
    },
    {
      id: 'PL21',
      holds: 'In the plan: what we are worried about, what is working well, what needs to happen.',
      source: planned,
    },
    { id: 'PL11', holds: 'In the plan: what support is offered and by whom.', source: planned },
    { id: 'PL10', holds: 'In the plan: what each family member agrees to do.', source: planned },
    { id: 'PL09', holds: 'In the plan: what the child agrees to do.', source: planned },
    { id: 'PL17', holds: 'In the plan: safety planning.', source: planned },
    { id: 'PL07', holds: 'In the plan: the time for each part, and when it is reviewed.', source: planned },
    { id: 'PL15', holds: 'In the plan: how often the social worker visits.', source: planned },
    {
      id: 'PL33',
      holds: 'A Safety (risk management) Plan as a second document.',
      when: { with: ['combined with a Risk Management Meeting'] },
      source: outside,
    },
  ],
  ratification: {
    id: 'F-MIN-03',
    who: 'team manager',
    fact: 'record ratified',
    ifChaired: 'The team manager chaired this meeting too, so there is no second pair of eyes on its record.',
    source: {
      paragraph: 'Section 4.5',
      says: 'The completed record and the agreed plan go to the team manager, who ratifies them before they are sent.',
    },
  },
  signatures: { silent: true, note: 'Nobody signs; the team manager ratifies.' },
  caseSystem: [
    {
      id: 'HEF-T06a',
      what: 'Who came, who was invited and did not, and the key points.',
      step: 'Develop/Update Child/YP Plan',
      kinds: ['initial', 'review'],
      source: recorded,
    },
    {
      id: 'M12',
      what: 'A single line that the meeting has taken place.',
      step: 'Case notes',
      kinds: ['initial', 'review'],
      source: recorded,
    },
    {
      id: 'HEF-K03a',
      what: 'The closure summary, as it was confirmed in writing.',
      step: 'The child’s records',
      clock: 'HEF-C16',
      source: closed,
    },
    {
      id: 'O09a',
      what: 'The decision to go on past twelve weeks.',
      step: 'Case Supervision',
      clock: 'HEF-C06',
      source: { paragraph: 'Section 3.5', says: 'The team manager’s decision is recorded as Case Supervision.' },
    },
  ],

  // When a plan may end

  closure: [
    {
      id: 'HEF-K01',
      rule: 'Plan and social work end only at a multi-agency meeting, also where the family does not engage.',
      source: ended,
    },
    {
      id: 'HEF-K02',
      rule: 'The record has the views of parents and of every agency, and any dissent. Children’s social care decides in the end.',
      source: ended,
    },
    {
      id: 'HEF-K03',
      rule: 'A closure summary says what was done, how it ended, everyone’s views, lasting support, and what each does if worries grow.',
      fact: 'closure confirmed in writing',
      source: closed,
    },
    {
      id: 'HEF-K04',
      rule: 'Further help is agreed with the family, and the social worker makes the referrals.',
      source: {
        paragraph: 'Section 7.3',
        says: 'Support after the end is agreed with the family; the social worker refers.',
      },
    },
    {
      id: 'M40',
      rule: 'The closure summary has the work done and its outcome.',
      source: closed,
    },
    {
      id: 'M42',
      rule: 'The closure summary has the views of child, parents and professionals.',
      source: closed,
    },
    {
      id: 'M43',
      rule: 'The closure summary names the targeted or universal support that goes on.',
      source: closed,
    },
    {
      id: 'M44',
      rule: 'The closure summary says what family, network and professionals do if worries grow.',
      source: closed,
    },
  ],

  // What differs for whom

  variants: [
    {
      id: 'HEF-V01',
      with: 'step-down from child protection',
      effect:
        'The plan is made at the conference, so no new first meeting. It lasts twelve weeks at least and the social worker chairs.',
      rules: ['HEF-C02', 'HEF-C04', 'HEF-C05', 'HEF-C06', 'HEF-C07', 'HEF-C08', 'HEF-C10', 'HEF-C11', 'HEF-C12'],
      source: {
        paragraph: 'Section 6',
        says: 'The conference makes the plan and the team that has the child delivers it. That no first meeting follows is inferred.',
      },
    },
    {
      id: 'HEF-V01b',
      with: 'plan optional after child protection',
      effect:
        'In exceptional circumstances no plan is needed after child protection. Ending one before twelve weeks is read the same way.',
      rules: ['HEF-C07'],
      agreedBy: 'Head of service',
      source: { paragraph: 'Section 6.1', says: 'Exceptions are agreed by the responsible head of service only.' },
    },
    {
      id: 'HEF-V02',
      with: 'step-down from care',
      effect:
        'A plan may follow section 20. The final looked after review makes it and says how long it is likely to last.',
      rules: ['HEF-C02', 'HEF-C04', 'HEF-C05', 'HEF-C06', 'HEF-C09', 'HEF-C10', 'HEF-C11', 'HEF-C12'],
      source: {
        paragraph: 'Section 6.3',
        says: 'The review makes the plan from the social worker’s recommendations. The team that has the child delivers it.',
        quote: 'Children may also have…',
      },
    },
    {
      id: 'HEF-V03',
      with: 'Supervision Order',
      effect: 'The plan lasts for the whole order, so the twelve weeks do not apply.',
      rules: ['HEF-C06', 'HEF-C12', 'HEF-C13'],
      source: { paragraph: 'Section 6.4', says: 'With a Supervision Order the plan lasts until the order ends.' },
    },
    {
      id: 'HEF-V04',
      with: 'disabled child, stable needs',
      effect:
        'Visits and reviews are in proportion to the need, as the Children with Disabilities Team’s procedures say.',
      rules: ['HEF-C03', 'HEF-C04', 'HEF-C05', 'HEF-C06'],
      source: {
        paragraph: 'Section 10.2, group i',
        says: 'Stable, long-term cases without further risk have intervals of their own. That the twelve weeks do not apply is inferred.',
      },
    },
    {
      id: 'HEF-V05',
      with: 'disabled child, added risk',
      effect: 'All clocks apply as for any child.',
      rules: [],
      source: {
        paragraph: 'Section 10.2, group ii',
        says: 'Where risks meet level 4 the standard procedure is followed.',
      },
    },
    {
      id: 'HEF-V06',
      with: 'no progress',
      effect:
        'The team manager may chair the review. After child protection or care a senior practitioner or team manager may.',
      rules: [],
      source: { paragraph: 'Sections 5.2 and 6.5', says: 'Without progress somebody more senior may chair.' },
    },
    {
      id: 'HEF-V06b',
      with: 'contentious',
      effect: 'The team manager may chair the review, but this is not said for plans after child protection or care.',
      rules: [],
      source: { paragraph: 'Section 5.2', says: 'With contentious issues the chair may go back to the team manager.' },
    },
    {
      id: 'HEF-V07',
      with: 'combined with a Risk Management Meeting',
      effect:
        'One meeting considers all the child’s needs, and both plans are made. Chosen by hand, for a first meeting or a review.',
      rules: ['HEF-A35', 'F-SCH-12', 'PL33'],
      source: outside,
    },
    {
      id: 'HEF-V07b',
      with: 'alleged perpetrator',
      effect: 'Every attempt is made to hold one meeting with risk management. More agencies may be needed.',
      rules: ['HEF-P05', 'HEF-A35'],
      source: outside,
    },
    {
      id: 'HEF-V07c',
      with: 'exploitation or harm outside the family',
      effect: 'More agencies may be needed. One meeting with risk management may be meant here too.',
      rules: ['HEF-P05', 'HEF-A35'],
      source: outside,
    },
    {
      id: 'HEF-V08',
      with: 'moving to another authority',
      effect:
        'The receiving authority is told that the child had services. It considers what is needed and talks with child and family.',
      rules: [],
      source: { paragraph: 'Section 11', says: 'Receiving authorities are told; no number of days is given.' },
    },
    {
      id: 'HEF-V08b',
      with: 'moved from another authority',
      effect: 'We consider whether support is still needed, and talk with child and family about it.',
      rules: [],
      source: { paragraph: 'Section 11', says: 'The receiving authority considers what is needed with the family.' },
    },
    {
      id: 'HEF-V09',
      with: 'consent refused',
      effect:
        'Accepted and recorded, and no reason by itself to escalate. Section 47 only where significant harm is believed; parents are told.',
      rules: ['HEF-P20'],
      source: { paragraph: 'Section 2.2', says: 'Rejecting support is accepted and recorded unless harm is believed.' },
    },
    {
      id: 'HEF-V10',
      with: 'extension agreed',
      effect: 'The plan goes on past twelve weeks, in exceptional circumstances, recorded as Case Supervision.',
      rules: ['HEF-C06'],
      agreedBy: 'Team manager',
      source: {
        paragraph: 'Section 3.5',
        says: 'The team manager decides to extend and records it as Case Supervision.',
      },
    },
    {
      id: 'HEF-V11',
      with: 'family support worker allocated',
      effect: 'The family support worker takes part in supervision and meetings, and that is agreed before the first.',
      rules: ['HEF-C15', 'HEF-P03', 'HEF-P30b'],
      source: supervised,
    },
  ],

  // What managers watch

  oversight: [
    {
      id: 'O07',
      who: 'team manager',
      watches: 'Visits more than six weeks apart.',
      clock: 'HEF-C03',
      source: { paragraph: 'Section 4.4', says: 'Six weeks between visits is the most.' },
    },
    {
      id: 'O09',
      who: 'team manager',
      watches: 'Plans past twelve weeks without a decision of the team manager.',
      clock: 'HEF-C06',
      source: { paragraph: 'Section 3.5', says: 'A longer plan is the team manager’s decision.' },
    },
    {
      id: 'O10',
      who: 'team manager',
      watches: 'Meetings that are near and have had no supervision.',
      clock: 'HEF-C14',
      source: { paragraph: 'Sections 3.3 and 8', says: 'Supervision comes before each meeting, as a minimum.' },
    },
    {
      id: 'O13',
      who: 'team manager',
      watches: 'Records that wait to be ratified, and ratified ones that are not sent.',
      clock: 'HEF-C17',
      source: recorded,
    },
    {
      id: 'O14',
      who: 'team manager',
      watches: 'First meetings held after ten working days.',
      clock: 'HEF-C02',
      source: first,
    },
  ],

  // Where the document contradicts itself or is silent

  contradictions: [
    {
      id: 'HEF-X01',
      issue:
        'Twelve weeks are the most for a plan, the least after child protection, and the time between later reviews.',
      answer:
        'The limit depends on where the plan comes from. It does not apply after child protection, care or with an order.',
      source: { paragraph: 'Sections 3.5, 6.1, 6.4 and 6.6', says: 'Four rules on length.' },
    },
    {
      id: 'HEF-X02',
      issue: 'The team manager chairs the first meeting and ratifies its record.',
      answer: 'It is allowed, and the product says that there is no second pair of eyes.',
      source: { paragraph: 'Sections 4.1 and 4.5', says: 'The same person does both.' },
    },
    {
      id: 'HEF-X03',
      issue:
        'A senior practitioner chairs reviews, and so does the social worker; the reason given fits child protection only.',
      answer: 'The social worker after child protection; after care or with an order too, marked as assumed.',
      source: { paragraph: 'Sections 5.2 and 6.5', says: 'Two rules for the chair of a review.' },
    },
    {
      id: 'HEF-X04',
      issue: 'Ordinary records have no date for sending; only plans after child protection and care have one.',
      answer: 'No number is invented. The council may set its own standard.',
      source: { paragraph: 'Sections 4.5, 6.2 and 6.3', says: 'Ratified and then sent.' },
    },
    {
      id: 'HEF-X05',
      issue: 'What the six and twelve weeks of ordinary reviews are counted from is not said.',
      answer: 'From the first meeting, marked as assumed; the start of the plan is kept as the other reading.',
      source: { paragraph: 'Sections 5.2 and 6.6', says: 'Only later sections name a start.' },
    },
    {
      id: 'HEF-X06',
      issue: 'The plan is written by the social worker, the conference chair or the looked after review.',
      answer: 'It depends on where the plan comes from.',
      source: { paragraph: 'Sections 4.5, 6.2 and 6.3', says: 'Three authors.' },
    },
    {
      id: 'HEF-X07',
      issue: 'An asterisk after the visits in the plan leads to no footnote.',
      answer: 'The six weeks of section 4.4 are used.',
      source: { paragraph: 'Section 4.3', says: 'The list of what a plan details.' },
    },
    {
      id: 'HEF-X08',
      issue: 'A plan ends only at a meeting, but a refusal of support is simply accepted and recorded.',
      answer: 'A refusal before there is a plan is recorded. A plan that exists is ended at a meeting.',
      source: { paragraph: 'Sections 2.2 and 7.1', says: 'Non-engagement needs a meeting too.' },
    },
    {
      id: 'HEF-X09',
      issue: 'The 45 days of the assessment have neither a unit nor a start.',
      answer: 'Working days from the start of the assessment, marked as assumed.',
      source: { paragraph: 'Section 3.2', says: 'The maximum time of an assessment.' },
    },
    {
      id: 'HEF-X10',
      issue:
        'All information is shared with the family; no exception is made for violence at home or for third parties.',
      answer: 'Whoever writes a report is told so first. What must not be shared is not to be written there.',
      source: { paragraph: 'Section 4.2', says: 'The family sees all reports.' },
    },
    {
      id: 'HEF-X11',
      issue:
        'One meeting with risk management may be meant for alleged perpetrators only, or for all harm outside the family.',
      answer: 'It is chosen by hand, never by itself.',
      source: outside,
    },
    {
      id: 'HEF-X12',
      issue: 'After the second ordinary review a further date is agreed, but how soon is not said.',
      answer: 'The meeting agrees the date. No clock runs after the second review.',
      source: reviewed,
    },
    {
      id: 'HEF-X13',
      issue: 'A plan under a Supervision Order has no day from which its first reviews are counted.',
      answer: 'The ordinary six and twelve weeks are used, and twelve weeks at most after that.',
      source: {
        paragraph: 'Sections 6.4 and 6.6',
        says: 'All plans of the section are reviewed from a conference or review.',
      },
    },
    {
      id: 'HEF-X14',
      issue: 'Plans are delivered by the Assessment and Child in Need Service, or by the team that has the child.',
      answer: 'After child protection and care it is the team that has the child.',
      source: { paragraph: 'Sections 3.5, 6.2 and 6.3', says: 'Who delivers the plan.' },
    },
  ],
};
