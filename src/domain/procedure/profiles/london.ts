import type { AgendaRule, GateRule, InviteeRule, OutcomeRule } from '../meetingRules.ts';
import type { ProcedureProfile } from '../profile.ts';

/*
 * A London authority that uses Azeus Care. Ids are those of our list of requirements. Wording is ours throughout; where
 * a few words of the document are in dispute they stand as `quote`.
 *
 * Looking for something? Who chairs: `chairs`. When invitations, plan, visits and reviews are due: `clocks`. What is
 * talked about: the agendas below. Who gets which paper: `papers`. Where the document contradicts itself:
 * `contradictions`.
 */

// What must be true before every meeting
const beforeEveryMeeting: readonly GateRule[] = [
  {
    id: 'LON-P31',
    label: 'Who comes agreed with child and parents',
    fact: 'attendees agreed with family',
    of: 'the same meeting',
    before: 'the invitations',
    blocks: true,
    who: 'Social worker',
    source: {
      paragraph: 'Opening, paragraph 4',
      says: 'Before anything is arranged, the social worker talks over with them who might come.',
    },
  },
  {
    id: 'LON-P30',
    label: 'Child and family visited to prepare',
    fact: 'preparation visit made',
    of: 'the same meeting',
    clock: 'LON-C13',
    blocks: false,
    who: 'Social worker',
    source: {
      paragraph: 'Prior to the CIN Meeting, paragraph 4',
      says: 'The visit prepares them, hears their views, looks for ways the child can take part, and considers an advocate.',
    },
  },
  {
    id: 'LON-P32',
    label: 'Ways for the child to communicate agreed',
    when: { with: ['child has communication needs'] },
    fact: 'ways to communicate agreed',
    of: 'the same meeting',
    blocks: false,
    who: 'Social worker',
    source: {
      paragraph: 'Prior to the CIN Meeting, paragraph 5',
      says: 'Parents and school are asked. Pictures, toys, signs and photographs can help.',
    },
  },
  {
    id: 'LON-P33',
    label: 'Travel, time and child care thought of',
    fact: 'travel and child care arranged',
    of: 'the same meeting',
    blocks: false,
    who: 'Social worker',
    source: {
      paragraph: 'Opening, paragraph 3',
      says: 'Place, travel, time and child care fit the family. A pupil who comes should not miss school, where possible.',
    },
  },
  {
    id: 'LON-P34',
    label: 'Room booked',
    when: { mode: 'in person' },
    fact: 'room booked',
    of: 'the same meeting',
    blocks: false,
    who: 'Social worker',
    source: { paragraph: 'Prior to the CIN Meeting, paragraph 2', says: 'The meeting is organised and a room booked.' },
  },
];

// Who is asked to every meeting
const askedToEveryMeeting: readonly InviteeRule[] = [
  {
    id: 'LON-P01',
    place: 'parents',
    seat: 'parents',
    need: 'required',
    why: 'The family is supported and encouraged to come.',
    source: { paragraph: 'Opening, paragraph 3', says: 'The family gets support to attend.' },
  },
  {
    id: 'LON-P01b',
    place: 'child',
    seat: 'children',
    need: 'usual',
    why: 'Think about how the child can take part, and support it.',
    source: { paragraph: 'Opening, paragraph 3', says: 'The child’s part is considered and supported.' },
  },
  {
    id: 'LON-P02',
    place: 'key professionals',
    seat: 'other agencies',
    need: 'required',
    why: 'They make the plan, carry it out, and answer for their own attendance.',
    source: {
      paragraph: 'Key Responsibilities, paragraph 5',
      says: 'Professionals answer for the plan, their services and their own attendance.',
    },
  },
  {
    id: 'LON-P03',
    place: 'other family and friends',
    seat: 'other family',
    need: 'usual',
    why: 'The list of who is asked is looked at in every meeting; new names are asked to the next one.',
    source: {
      paragraph:
        'The Initial CIN Plan Meetings and Plan Reviews, paragraph 6, and Following the CIN Meeting, paragraph 4',
      says: 'Others are considered each time, and whoever is proposed is invited next time.',
    },
  },
  {
    id: 'LON-P06',
    place: 'advocate',
    seat: 'who fills it',
    need: 'usual',
    why: 'Considered before the meeting, where the child needs one.',
    source: { paragraph: 'Prior to the CIN Meeting, paragraph 4', says: 'Advocacy is considered where it is needed.' },
  },
  {
    id: 'LON-P07',
    place: 'lead worker',
    seat: 'lead worker',
    need: 'required',
    why: 'The allocated social worker leads, convenes and records.',
    source: { paragraph: 'Key Responsibilities, paragraph 2', says: 'The social worker is the lead professional.' },
  },
  {
    id: 'LON-P04',
    place: 'Practice Lead',
    seat: 'who fills it',
    need: 'required',
    when: { withAny: ['ending likely', 'continuation agreed'] },
    why: 'Always part of a decision to end, and in the chair of a specific review.',
    source: {
      paragraph: 'Next Steps, paragraphs 3 and 5',
      says: 'A decision to end includes the Practice Lead, who also chairs specific reviews.',
    },
  },
  {
    id: 'LON-P04b',
    place: 'Service Manager',
    seat: 'who fills it',
    need: 'required',
    when: { with: ['ending likely'] },
    why: 'Always part of a decision to end.',
    source: { paragraph: 'Next Steps, paragraph 3', says: 'A decision to end includes the Service Manager.' },
  },
];

// Asked to the initial meeting of a family that moved here
const previousAuthority: InviteeRule = {
  id: 'LON-P05',
  place: 'previous authority',
  seat: 'who fills it',
  need: 'usual',
  when: { with: ['moved from another authority'] },
  why: 'Where possible, the social worker and specialists from where the family lived.',
  source: {
    paragraph: 'Moving to Another Local Authority, receiving authorities',
    says: 'The first meeting here includes colleagues from before where that is possible.',
  },
};

// What the initial meeting talks about: the plan's eight questions stand in the document's order
const initialItems: readonly AgendaRule[] = [
  {
    id: 'LON-A01',
    number: 1,
    title: 'Introductions',
    ask: 'Everyone says who they are. Keep the attendance list.',
    forChair: false,
    captures: ['attendance'],
  },
  {
    id: 'LON-A02',
    number: 2,
    title: 'Who else should be here',
    ask: 'Should other family, friends or professionals be asked next time?',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LON-A03',
    number: 3,
    title: 'Is it safe for everyone',
    ask: 'Think about health and safety, above all where there is domestic abuse between family members.',
    forChair: true,
    captures: [],
  },
  {
    id: 'LON-A04',
    number: 4,
    title: 'Written updates',
    ask: 'Share what professionals who are not here have written.',
    forChair: false,
    captures: ['written updates'],
  },
  {
    id: 'LON-A05',
    number: 5,
    title: 'Why are we here',
    ask: 'What does the child need to develop well, and which services? Hear the child and the parents first.',
    forChair: false,
    captures: ['child’s voice', 'parents’ voice', 'notes'],
  },
  {
    id: 'LON-A06',
    number: 6,
    title: 'What needs to change',
    ask: 'Agree outcomes about the child that can be reached.',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A07',
    number: 7,
    title: 'How can we do it',
    ask: 'Agree realistic ways and specific actions, each with a person and a date.',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A08',
    number: 8,
    title: 'What if it does not work',
    ask: 'What happens if things change a lot and something must be done at once?',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A09',
    number: 9,
    title: 'How soon',
    ask: 'Set times that are not too short and can be kept.',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A10',
    number: 10,
    title: 'Who can help in the community',
    ask: 'Choose help that is there: nothing known to be scarce or unavailable.',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A11',
    number: 11,
    title: 'Who can help in the support network',
    ask: 'Who does what, and how, and how often, do professionals see the child and the family?',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A12',
    number: 12,
    title: 'How do we know it is working',
    ask: 'When is progress looked at, and by what is it judged?',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A13',
    number: 13,
    title: 'Test the plan',
    ask: 'Is it strong enough to lower the risks? Is each action SMART, and does each have an owner?',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A14',
    number: 14,
    title: 'Who chairs the reviews',
    ask: 'Agree it now: normally the social worker, sometimes the Practice Lead.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LON-A15',
    number: 15,
    title: 'How often',
    ask: 'Agree how often to meet, at least every three months, and to visit, at least every 20 working days.',
    also: {
      when: { with: ['disabled child'] },
      ask: 'For a disabled child it is every six months unless more often is needed.',
    },
    hint: 'The Practice Lead agrees how often visits are made.',
    forChair: false,
    captures: ['plan'],
  },
  {
    id: 'LON-A16',
    number: 16,
    title: 'What could not be resolved',
    ask: 'Note it, and who disagrees about what.',
    hint: 'It goes to the Practice Lead afterwards.',
    forChair: false,
    captures: ['disagreement'],
  },
  {
    id: 'LON-A17',
    number: 17,
    title: 'Next meeting',
    ask: 'Agree the date of the first review.',
    forChair: false,
    captures: ['next meeting'],
    assumed: true,
  },
  {
    id: 'LON-A18',
    number: 18,
    title: 'Signatures afterwards',
    ask: 'The family and the Practice Lead sign the plan. Nothing waits for that.',
    forChair: true,
    captures: [],
  },
];

// What a review talks about
const reviewItems: readonly AgendaRule[] = [
  {
    id: 'LON-A30',
    number: 1,
    title: 'Introductions and who is asked',
    ask: 'Everyone says who they are. Keep the attendance list. Should somebody else be asked next time?',
    hint: 'Think about safety, above all where there is domestic abuse between family members.',
    forChair: false,
    captures: ['attendance', 'notes'],
  },
  {
    id: 'LON-A31',
    number: 2,
    title: 'The actions agreed',
    ask: 'Go through each action: discuss it, review it, challenge it. Hear the child and the parents.',
    forChair: false,
    captures: ['plan', 'child’s voice', 'parents’ voice', 'notes'],
  },
  {
    id: 'LON-A32',
    number: 3,
    title: 'Written updates',
    ask: 'Share what professionals who are not here have written.',
    forChair: false,
    captures: ['written updates'],
  },
  {
    id: 'LON-A33',
    number: 4,
    title: 'Progress against the outcomes',
    ask: 'How far are we? Change the plan as needed, and act where risk has risen or fallen.',
    forChair: false,
    captures: ['plan', 'notes'],
  },
  {
    id: 'LON-A34',
    number: 5,
    title: 'What could not be resolved',
    ask: 'Note it, and who disagrees about what.',
    hint: 'It goes to the Practice Lead afterwards.',
    forChair: false,
    captures: ['disagreement'],
  },
  {
    id: 'LON-A35',
    number: 6,
    title: 'If universal or targeted services are enough',
    ask: 'Agree who the lead professional is.',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LON-A36',
    number: 7,
    title: 'Outcome',
    ask: 'Choose one of the four, and say why.',
    forChair: false,
    captures: ['outcome', 'notes'],
  },
  {
    id: 'LON-A37',
    number: 8,
    title: 'Next meeting',
    ask: 'If the plan goes on, agree the date. Set up the activity in Azeus Care afterwards.',
    forChair: false,
    captures: ['next meeting'],
  },
  {
    id: 'LON-A65',
    number: 9,
    title: 'If the plan ends',
    ask: 'Agree why, the next steps and the lead professional. Note what professionals, child and parents think.',
    hint: 'Practice Lead and Service Manager are always part of this decision.',
    forChair: false,
    captures: ['notes'],
    when: { with: ['ending likely'] },
    whyNot: 'Only where the plan is to end',
  },
];

// The last item of a specific review, after those of every review
const beyondTwelveMonths: AgendaRule = {
  id: 'LON-A64',
  number: 10,
  title: 'Beyond 12 months',
  ask: 'Say why support goes on, what the Service Manager agreed, and what is different from here on.',
  forChair: false,
  captures: ['notes'],
};

// The Service Manager's review at nine months
const nineMonthItems: readonly AgendaRule[] = [
  {
    id: 'LON-A60',
    number: 1,
    title: 'Support so far',
    ask: 'What support has there been?',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LON-A61',
    number: 2,
    title: 'Actions and progress',
    ask: 'Which actions were agreed, and what has been achieved?',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LON-A62',
    number: 3,
    title: 'Why still a child in need',
    ask: 'Could universal or targeted services meet the child’s needs?',
    forChair: false,
    captures: ['notes'],
  },
  {
    id: 'LON-A63',
    number: 4,
    title: 'Next steps and decision',
    ask: 'What happens next? The Service Manager decides, and it is recorded in Azeus Care.',
    forChair: false,
    captures: ['outcome', 'notes'],
  },
];

// The four outcomes of a review
const fourOutcomes: readonly OutcomeRule[] = [
  {
    id: 'LON-A51',
    outcome: 'No longer a child in need who needs social work',
    plan: 'ends',
    tasks: [
      'Recommend the next steps, such as targeted services',
      'Name the lead professional',
      'Write the closing summary',
    ],
    source: { paragraph: 'Next Steps, outcome 1', says: 'The plan ends, with a recommendation of what comes next.' },
  },
  {
    id: 'LON-A52',
    outcome: 'Still a child in need, same services',
    plan: 'goes on',
    tasks: ['Amend the plan in small ways where needed', 'Agree the date of the next meeting'],
    source: { paragraph: 'Next Steps, outcome 2', says: 'Services go on as they are.' },
  },
  {
    id: 'LON-A53',
    outcome: 'Complex, or more services needed',
    plan: 'goes on',
    tasks: ['Update the single assessment', 'Agree the date of the next meeting'],
    source: { paragraph: 'Next Steps, outcome 3', says: 'The single assessment is updated.' },
  },
  {
    id: 'LON-A54',
    outcome: 'At risk of significant harm',
    plan: 'escalates',
    tasks: ['Hold a strategy discussion or meeting', 'Consider a section 47 enquiry'],
    source: { paragraph: 'Next Steps, outcome 4', says: 'A strategy discussion follows, perhaps an enquiry.' },
  },
];

export const london: ProcedureProfile = {
  id: 'london',
  authority: 'London (Azeus Care)',
  document: 'London (Azeus Care) procedure, Child in Need plans and meetings',
  inForceFrom: '2012-01-01',
  review: { note: 'No date and no review date are given. Ask the authority how old it is.' },
  notes: [
    'The document carries no date, so it counts here for every case.',
    'Its parts have no numbers, but for one about moving to another authority, which is numbered 4.',
    'The authority is not named in it.',
  ],

  // What things are called
  words: {
    plan: 'CIN plan',
    minutes: 'Record of the meeting',
    agenda: 'Agenda',
    group: 'team around the child',
    leadWorker: { 'social worker': 'social worker', 'key worker': 'social worker' },
    caseSystem: 'Azeus Care',
  },
  terms: [
    {
      id: 'LON-T01',
      term: 'initial CIN meeting',
      means: 'The meeting where the plan is confirmed. Also called the Child in Need plan meeting.',
      source: { paragraph: 'Opening, paragraph 1', says: 'A plan is developed and confirmed at a meeting.' },
    },
    {
      id: 'LON-T02',
      term: 'CIN review meeting',
      means: 'Every later meeting. The second meeting is the first review.',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5',
        says: 'The second meeting counts as the first review.',
      },
    },
    {
      id: 'LON-T03',
      term: 'specific review',
      means: 'The review that is held when a plan is to go on beyond 12 months.',
      source: {
        paragraph: 'Next Steps, paragraph 5',
        says: 'A review of its own, with the Practice Lead in the chair.',
      },
    },
    {
      id: 'LON-T04',
      term: 'CIN plan',
      means: 'The plan. It answers eight questions.',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 3',
        says: 'What a plan must hold.',
      },
    },
    {
      id: 'LON-T05',
      term: 'single assessment',
      means: 'The assessment. A meeting can be decided on before it is finished.',
      source: {
        paragraph: 'Timescales and Frequency of CIN Meetings, paragraph 1',
        says: 'During it or when it is done.',
      },
    },
    {
      id: 'LON-T06',
      term: 'Azeus Care',
      means: 'The case system, with a workflow for children in need, notes, and an activity for the next meeting.',
      source: { paragraph: 'Recording on Azeus Care', says: 'Where everything is recorded.' },
    },
    {
      id: 'LON-T07',
      term: 'CYPS',
      means: 'The Children and Young People’s Service.',
      source: { paragraph: 'Next Steps, paragraph 2', says: 'The name of the service.' },
    },
    {
      id: 'LON-R04',
      term: 'key professionals',
      means: 'They make and carry out the plan with the family, and answer for their own attendance.',
      source: { paragraph: 'Key Responsibilities, paragraph 5', says: 'What professionals answer for.' },
    },
  ],
  roles: [
    {
      id: 'LON-R01',
      role: 'practice lead',
      manages: true,
      aliases: ['practice leader'],
      title: 'Practice Lead',
      does: 'Chairs the initial meeting and specific reviews, agrees visits and longer intervals, and signs each plan.',
      source: {
        paragraph: 'Key Responsibilities, paragraphs 1 and 3, and Following the CIN Meeting, paragraph 5',
        says: 'Chairs, oversees by supervision, and signs.',
      },
    },
    {
      id: 'LON-R02',
      role: 'social worker',
      aliases: ['allocated social worker', 'lead professional'],
      title: 'Allocated social worker',
      does: 'Convenes, invites, visits, normally chairs reviews, records, and sends the plan.',
      source: { paragraph: 'Key Responsibilities, paragraphs 1 and 2', says: 'What the lead professional does.' },
    },
    {
      id: 'LON-R03',
      role: 'service manager',
      manages: true,
      title: 'Service Manager',
      does: 'Reviews the case at nine months, agrees any plan beyond 12 months, and decides disputes about transfer.',
      source: {
        paragraph: 'Opening, paragraphs 5 and 6, and Key Responsibilities, paragraph 4',
        says: 'Reviews and decides.',
      },
    },
    {
      id: 'LON-R05',
      role: 'note taker',
      title: 'Note taker',
      does: 'Not named. The social worker records the meeting, and often chairs it too.',
      source: { paragraph: 'Recording on Azeus Care, paragraph 5', says: 'The social worker records the meeting.' },
    },
    {
      id: 'LON-R06',
      role: 'caldicott guardian',
      aliases: ['legal services'],
      title: 'Caldicott Guardian or Legal Services',
      does: 'Advise the Practice Lead where parents do not agree that information goes to another authority.',
      source: { paragraph: 'Moving to Another Local Authority, permission', says: 'Advice is considered.' },
    },
  ],

  // Which meetings there are
  meetings: {
    initial: {
      name: 'Initial Child in Need meeting',
      short: 'Initial meeting',
      next: 'review',
      source: { paragraph: 'Opening, paragraph 1', says: 'The plan is confirmed at a meeting.' },
    },
    progress: { silent: true, note: 'There are no meetings between reviews.' },
    review: {
      name: 'Child in Need review meeting',
      short: 'Review meeting',
      next: 'review',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5',
        says: 'The second meeting and every one after it.',
      },
    },
    special: {
      name: 'Specific Child in Need review',
      short: 'Specific review',
      next: 'review',
      source: { paragraph: 'Next Steps, paragraph 5', says: 'For plans that go on beyond 12 months.' },
    },
    final: { silent: true, note: 'There is no separate closing meeting: ending is an outcome of a review.' },
  },

  // Who chairs
  chairs: {
    // The initial meeting
    initial: [
      {
        who: 'practice lead',
        standing: 'first choice',
        note: 'The Practice Lead chairs the initial meeting.',
        source: { paragraph: 'Key Responsibilities, paragraph 1', says: 'The Practice Lead has the chair.' },
      },
    ],
    progress: { silent: true, note: 'There are no progress meetings.' },
    // Reviews
    review: [
      {
        who: { leadWorker: true },
        standing: 'first choice',
        note: 'Agreed at the initial meeting; normally the social worker.',
        source: { paragraph: 'Key Responsibilities, paragraph 1', says: 'Normally the social worker has the chair.' },
      },
      {
        who: 'practice lead',
        standing: 'allowed',
        note: 'Where it was agreed at the initial meeting.',
        source: {
          paragraph: 'Key Responsibilities, paragraph 1',
          says: 'It can be agreed that the Practice Lead chairs.',
        },
      },
    ],
    // Beyond 12 months, and the Service Manager's own review at nine months
    special: [
      {
        who: 'practice lead',
        when: { with: ['continuation agreed'] },
        standing: 'first choice',
        note: 'The Practice Lead chairs the specific review beyond 12 months.',
        source: { paragraph: 'Next Steps, paragraph 5', says: 'The Practice Lead has the chair.' },
      },
      {
        who: 'service manager',
        when: { without: ['continuation agreed'] },
        standing: 'first choice',
        assumed: true,
        note: 'The review at nine months is the Service Manager’s. Whether it is a meeting is not said.',
        source: { paragraph: 'Opening, paragraph 5', says: 'The Service Manager reviews the case.' },
      },
    ],
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // When things are due
  clocks: [
    // The initial meeting
    {
      id: 'LON-C01',
      answers: 'initial meeting',
      label: 'Initial meeting',
      rule: 'Initial meeting within 15 working days of the decision',
      act: ['hold it', 'held'],
      starts: { from: 'last fact', facts: ['meeting decided'] },
      direction: 'latest',
      readings: [{ period: '15 working days', assumed: false, note: 'Counted from the decision, not the assessment.' }],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Social worker',
      source: {
        paragraph: 'Timescales and Frequency of CIN Meetings, paragraph 1',
        says: 'The meeting is convened 15 working days at most after it was decided on.',
      },
      consequence: { silent: true, note: 'What follows a late initial meeting is not said.' },
    },
    {
      id: 'LON-C12',
      answers: 'initial meeting',
      label: 'Initial meeting for a family that moved here',
      rule: 'Meeting within 20 working days of living here',
      act: ['hold it', 'held'],
      when: { with: ['moved from another authority'] },
      starts: { from: 'last fact', facts: ['family moved into area'] },
      direction: 'latest',
      readings: [{ period: '20 working days', assumed: false, note: 'The receiving authority should seek to do it.' }],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Moving to Another Local Authority, receiving authorities',
        says: 'The new authority tries to meet in 20 working days, with those who knew the family where possible.',
        quote: 'should seek to convene',
      },
      consequence: { silent: true, note: 'What follows a late meeting is not said.' },
    },
    // Reviews
    {
      id: 'LON-C02',
      answers: 'review meeting',
      label: 'First review',
      rule: 'First review within 3 months of the start of the plan',
      act: ['hold it', 'held'],
      when: { without: ['longer interval agreed', 'disabled child'] },
      starts: { from: 'first fact', facts: ['plan started', 'initial meeting held'] },
      direction: 'max interval',
      readings: [
        {
          period: '3 months',
          assumed: true,
          note: 'The plan starts where it is confirmed: at the initial meeting, or earlier if recorded.',
        },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5, and Timescales, paragraph 2',
        says: 'The second meeting is three months after the plan began. The initial meeting may agree on sooner.',
      },
      consequence: 'An exception needs the Practice Lead, after a case review, with the reasons in an Azeus note.',
    },
    {
      id: 'LON-C02b',
      answers: 'review meeting',
      label: 'Review meeting',
      rule: 'Review within 3 months of the one before',
      act: ['hold it', 'held'],
      when: { without: ['longer interval agreed', 'disabled child'] },
      starts: { from: 'each fact', facts: ['review meeting held', 'special meeting held'] },
      direction: 'max interval',
      readings: [
        { period: '3 months', assumed: false, note: 'The longest allowed; the initial meeting settles how often.' },
      ],
      metBy: { facts: ['review meeting held', 'special meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5, and Timescales, paragraph 2',
        says: 'Later meetings are three months apart at most.',
      },
      consequence: 'An exception needs the Practice Lead, after a case review, with the reasons in an Azeus note.',
    },
    {
      id: 'LON-C03',
      answers: 'review meeting',
      label: 'Review meeting, longer interval',
      rule: 'Review within 6 months of the meeting before',
      act: ['hold it', 'held'],
      when: { with: ['longer interval agreed'], without: ['disabled child'] },
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'max interval',
      readings: [{ period: '6 months', assumed: false, note: 'No exception goes beyond six months.' }],
      metBy: { facts: ['review meeting held', 'special meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5',
        says: 'With the Practice Lead’s agreement it may be longer, never more than six months.',
      },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'LON-C04',
      answers: 'review meeting',
      label: 'Review meeting, disabled child',
      rule: 'Meeting every 6 months, or sooner where so decided',
      act: ['hold it', 'held'],
      when: { with: ['disabled child'] },
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'max interval',
      readings: [
        {
          period: '6 months',
          assumed: false,
          note: 'The Practice Lead and the team around the child may decide on sooner.',
        },
      ],
      metBy: { facts: ['review meeting held', 'special meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Timescales and Frequency of CIN Meetings, paragraph 3',
        says: 'For disabled children the meeting is every six months unless more often is needed.',
      },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    // Visits
    {
      id: 'LON-C05',
      answers: 'visit',
      label: 'Visit to the child',
      rule: 'Visited at least every 20 working days',
      act: ['visit', 'visited'],
      starts: { from: 'each fact', facts: ['child visited'] },
      direction: 'max interval',
      readings: [
        { period: '20 working days', assumed: false, note: 'More often where the plan or the Practice Lead says so.' },
      ],
      metBy: { facts: ['child visited'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Practice, paragraph 3',
        says: 'How often is agreed with the Practice Lead for each case, at least every 20 working days.',
      },
      consequence: { silent: true, note: 'What follows a late visit is not said.' },
    },
    // Before a meeting
    {
      id: 'LON-C06',
      answers: 'invitations',
      label: 'Invitations',
      rule: 'Sent 3 to 4 weeks before the meeting',
      act: ['send them', 'sent'],
      starts: { from: 'meeting date', kinds: ['initial', 'review', 'special'] },
      direction: 'lead window',
      readings: [
        {
          period: '3 weeks',
          opens: '4 weeks',
          assumed: false,
          note: 'Not earlier than four weeks before, not later than three.',
        },
      ],
      metBy: { facts: ['invitations sent'], of: 'the same meeting' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Prior to the CIN Meeting, paragraph 3',
        says: 'Invitations go three to four weeks before. For an initial meeting that hardly fits the 15 working days.',
      },
      consequence: { silent: true, note: 'What follows late invitations is not said.' },
    },
    {
      id: 'LON-C13',
      answers: 'before the meeting',
      label: 'Preparation visit',
      rule: 'Child and family visited before the meeting',
      act: ['visit them', 'visited'],
      starts: { from: 'meeting date', kinds: ['initial', 'review', 'special'] },
      direction: 'gate',
      readings: { silent: true, note: 'Before the meeting; how long before is not said.' },
      metBy: { facts: ['preparation visit made'], of: 'the same meeting' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Prior to the CIN Meeting, paragraph 4',
        says: 'The social worker must visit to prepare child and family and to hear their views.',
      },
      consequence: { silent: true, note: 'Whether the meeting goes ahead without is not said.' },
    },
    // After a meeting: plan, record, signatures, next meeting
    {
      id: 'LON-C07',
      answers: 'plan',
      label: 'Plan updated',
      rule: 'Plan updated within 2 working days',
      act: ['update it', 'updated'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'latest',
      readings: [
        { period: '2 working days', assumed: true, note: 'From when is not said; the day of the meeting is assumed.' },
      ],
      metBy: { facts: ['plan updated'], of: 'the same meeting' },
      owner: 'Social worker',
      source: { paragraph: 'Following the CIN Meeting, paragraph 1', says: 'The plan is updated in two working days.' },
      consequence: { silent: true, note: 'What follows a late update is not said.' },
    },
    {
      id: 'LON-C08',
      answers: 'plan',
      label: 'Updated plan sent',
      rule: 'Plan sent within 5 working days',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'latest',
      readings: [
        { period: '5 working days', assumed: true, note: 'From when is not said; the day of the meeting is assumed.' },
      ],
      metBy: { facts: ['plan sent'], of: 'the same meeting' },
      owner: 'Social worker',
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 1',
        says: 'Family, children and key professionals have the updated plan in five working days.',
      },
      consequence: { silent: true, note: 'What follows a late plan is not said.' },
    },
    {
      id: 'LON-C09',
      answers: 'case system',
      label: 'Meeting recorded on Azeus Care',
      rule: 'Recorded within 2 working days',
      act: ['record it', 'recorded'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'latest',
      readings: [
        { period: '2 working days', assumed: true, note: 'From when is not said; the day of the meeting is assumed.' },
      ],
      metBy: { facts: ['meeting recorded in case system'], of: 'the same meeting' },
      owner: 'Social worker',
      source: {
        paragraph: 'Recording on Azeus Care, paragraph 5',
        says: 'The meeting is recorded in two working days.',
      },
      consequence: { silent: true, note: 'What follows a late record is not said.' },
    },
    {
      id: 'LON-C14',
      answers: 'plan',
      label: 'Family’s signature',
      rule: 'The family signs the first plan',
      act: ['have it signed', 'signed'],
      starts: { from: 'each fact', facts: ['initial meeting held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'No time is given. Nothing waits for a signature.' },
      metBy: { facts: ['plan signed by family'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 5',
        says: 'After the initial meeting the plan is shared with the family and signed.',
      },
      consequence: { silent: true, note: 'What follows a missing signature is not said.' },
    },
    {
      id: 'LON-C14b',
      answers: 'plan',
      label: 'Family’s signature after a significant change',
      rule: 'The family signs again after a significant change',
      act: ['have it signed', 'signed'],
      when: { with: ['significant change to the plan'] },
      starts: { from: 'each fact', facts: ['review meeting held', 'special meeting held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'No time is given. Nothing waits for a signature.' },
      metBy: { facts: ['plan signed by family'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 5',
        says: 'Where the plan changes significantly the family signs it again.',
      },
      consequence: { silent: true, note: 'What follows a missing signature is not said.' },
    },
    {
      id: 'LON-C14c',
      answers: 'plan',
      label: 'Practice Lead’s signature',
      rule: 'The Practice Lead signs the first plan and each review’s',
      act: ['sign it', 'signed'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'No time is given. Nothing waits for a signature.' },
      metBy: { facts: ['plan signed by manager'], of: 'the same meeting' },
      owner: 'Practice Lead',
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 5',
        says: 'The Practice Lead sees and signs the first plan, and each one after a review.',
      },
      consequence: { silent: true, note: 'What follows a missing signature is not said.' },
    },
    {
      id: 'LON-C15',
      answers: 'case system',
      label: 'Date of the next meeting',
      rule: 'Set in the review, if the plan goes on',
      act: ['set it', 'set'],
      starts: { from: 'each fact', facts: ['review meeting held', 'special meeting held'] },
      direction: 'latest',
      readings: [{ period: 'the same day', assumed: false, note: 'In the meeting itself.' }],
      metBy: { facts: ['next meeting date set', 'plan ended'], of: 'the same meeting' },
      owner: 'Chair',
      ownerAssumed: true,
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 7',
        says: 'If the plan goes on after a review, the next date is set.',
      },
      consequence: { silent: true, note: 'What follows a missing date is not said.' },
    },
    {
      id: 'LON-C15b',
      answers: 'case system',
      label: 'Date of the first review',
      rule: 'Set in the initial meeting',
      act: ['set it', 'set'],
      starts: { from: 'each fact', facts: ['initial meeting held'] },
      direction: 'latest',
      readings: [
        { period: 'the same day', assumed: true, note: 'Said of reviews; taken to hold for the initial meeting too.' },
      ],
      metBy: { facts: ['next meeting date set'], of: 'the same meeting' },
      owner: 'Chair',
      ownerAssumed: true,
      source: {
        paragraph: 'Timescales and Frequency of CIN Meetings, paragraph 2',
        says: 'The initial meeting settles how often later ones are held.',
      },
      consequence: { silent: true, note: 'What follows a missing date is not said.' },
    },
    {
      id: 'LON-C15c',
      answers: 'case system',
      label: 'Next meeting’s activity in Azeus Care',
      rule: 'Set up after the meeting',
      act: ['set it up', 'set up'],
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held', 'special meeting held'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'No time is given.' },
      metBy: { facts: ['next meeting set up in case system', 'plan ended'], of: 'the same meeting' },
      owner: 'Social worker',
      source: {
        paragraph: 'Recording on Azeus Care, paragraphs 2 and 6',
        says: 'The social worker sets up the activity for the next meeting.',
      },
      consequence: { silent: true, note: 'What follows a missing activity is not said.' },
    },
    // How long a plan lasts
    {
      id: 'LON-C10',
      answers: 'plan check',
      label: 'Service Manager’s review',
      rule: 'Reviewed at 9 months',
      act: ['review it', 'reviewed'],
      starts: { from: 'first fact', facts: ['plan started', 'initial meeting held'] },
      direction: 'milestone',
      readings: [
        { period: '9 months', assumed: true, note: 'One place says the nine-month milestone, for any plan.' },
        { period: '12 months', assumed: false, note: 'Another says only: before the 12 months are over.' },
      ],
      metBy: { facts: ['service manager reviewed'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Service Manager',
      source: {
        paragraph: 'Opening, paragraphs 5 and 6, and Key Responsibilities, paragraph 4',
        says: 'At nine months the Service Manager looks at support, progress, need and next steps, and decides.',
        quote: 'prior to the 12 month period',
      },
      consequence: { silent: true, note: 'What follows a missed review is not said.' },
    },
    {
      id: 'LON-C11',
      answers: 'plan length',
      label: 'Length of the plan',
      rule: 'No longer than 12 months',
      act: ['end it', 'ended'],
      when: { without: ['continuation agreed'] },
      starts: { from: 'first fact', facts: ['plan started', 'initial meeting held'] },
      direction: 'cap',
      readings: [
        {
          period: '12 months',
          assumed: true,
          note: 'The plan starts where it is confirmed: at the initial meeting, or earlier if recorded.',
        },
      ],
      metBy: { facts: ['plan ended'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Practice Lead',
      ownerAssumed: true,
      source: {
        paragraph: 'Opening, paragraph 5, and Next Steps, paragraphs 2 and 5',
        says: 'Plans are expected to end within 12 months; some children need longer.',
      },
      consequence:
        'Going on needs the Service Manager’s agreement, then a specific review that the Practice Lead chairs.',
    },
    {
      id: 'LON-C11b',
      answers: 'special meeting',
      label: 'Specific review beyond 12 months',
      rule: 'Specific review when a plan goes on beyond 12 months',
      act: ['hold it', 'held'],
      when: { with: ['continuation agreed'], without: ['long-term need'] },
      starts: { from: 'first fact', facts: ['plan started', 'initial meeting held'] },
      direction: 'milestone',
      readings: [
        { period: '12 months', assumed: true, note: 'No time is given; the end of the 12 months is assumed.' },
      ],
      metBy: { facts: ['special meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Practice Lead',
      source: {
        paragraph: 'Next Steps, paragraphs 5 and 6',
        says: 'The Practice Lead chairs it once the Service Manager agreed. A plan that foresees long-term need goes without.',
      },
      consequence: { silent: true, note: 'What follows a missed review is not said.' },
    },
    // Moving to another authority
    {
      id: 'LON-C16',
      answers: 'transfer',
      label: 'Dispute about a transfer',
      rule: 'Service Manager told promptly',
      act: ['tell the Service Manager', 'told'],
      starts: { from: 'each fact', facts: ['transfer dispute arose'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'Promptly, with no number.' },
      metBy: { facts: ['transfer dispute notified'], of: 'the case' },
      owner: 'Practice Lead',
      source: {
        paragraph: 'Moving to Another Local Authority, disputes',
        says: 'The Practice Lead tells the Service Manager, who decides what happens and takes legal advice where needed.',
      },
      consequence: 'The Service Manager decides on the next steps, with legal advice where that is needed.',
    },
  ],
  silentClocks: {
    'agency notes': 'Notes taken by an agency are not spoken of.',
    'progress meeting': 'There are no meetings between reviews.',
    'final meeting': 'There is no closing meeting.',
    'assessment to family': 'When the family has the assessment is not said.',
    minutes: 'It is the updated plan that is sent; the record of the meeting has a time for Azeus Care only.',
    recommendation: 'What was not resolved goes to the Practice Lead, with no time given.',
    'visit record': 'Views are recorded, with no time given.',
    supervision: 'The Practice Lead oversees by supervision, with no time given.',
    oversight: 'Oversight is by supervision and the review at nine months.',
    assessment: 'The assessment is updated after one of the four outcomes, with no time given.',
    'child’s update': 'The child has the updated plan; no other letter is asked for.',
    'safety plan': 'The plan holds what to do if it does not work; a safety plan of its own is not spoken of.',
    'step-down plan': 'Stepping down from child protection is not spoken of.',
    closure: 'The closing summary has no time.',
    'child protection': 'The London Child Protection Procedures give these times.',
  },

  // Who is asked to come
  invitees: {
    initial: [...askedToEveryMeeting, previousAuthority],
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: askedToEveryMeeting,
    special: askedToEveryMeeting,
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // Consent
  consent: [
    {
      id: 'LON-P20',
      from: ['parents'],
      asks: 'Parents or carers agree, because the service is voluntary.',
      ifRefused: [
        'Section 47 enquiries, and perhaps an initial child protection conference',
        'Universal or targeted services',
        'A single agency’s response',
        'Something else, with a reason; these can be combined',
      ],
      source: {
        paragraph: 'Opening, paragraph 4',
        says: 'Consent is needed. Without it, other ways to meet the child’s needs are considered; three are examples.',
        quote: 'For example',
      },
    },
    {
      id: 'LON-P21',
      from: ['parents'],
      asks: 'On a move: permission to share what is known with the authority they move to.',
      ifRefused: [
        'Share all the same where a child or vulnerable adult would otherwise be at risk of harm',
        'Share without asking where asking would raise the risk',
        'The Practice Lead considers advice from the Caldicott Guardian or Legal Services',
      ],
      source: {
        paragraph: 'Moving to Another Local Authority, permission',
        says: 'Permission is sought. Data protection is no barrier where harm would follow or asking would raise the risk.',
      },
    },
  ],

  // What must be true first
  gates: {
    initial: beforeEveryMeeting,
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: beforeEveryMeeting,
    special: beforeEveryMeeting,
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // What is talked about: the items stand at the top of this file
  agenda: {
    initial: [
      {
        title: 'Initial meeting agenda',
        source: {
          paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraphs 1 to 3, 6 and 7',
          says: 'Who is here, the plan’s eight questions, and what is agreed about later meetings.',
        },
        items: initialItems,
      },
    ],
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: [
      {
        title: 'Review meeting agenda',
        source: {
          paragraph:
            'The Initial CIN Plan Meetings and Plan Reviews, paragraphs 4, 6 and 7, and Next Steps, paragraph 7',
          says: 'Actions, progress, changes, and one of four outcomes.',
        },
        items: reviewItems,
      },
    ],
    special: [
      {
        title: 'Specific review beyond 12 months',
        when: { with: ['continuation agreed'] },
        source: {
          paragraph: 'Next Steps, paragraph 5',
          says: 'A review with the Practice Lead in the chair. No agenda is given, so a review’s is used.',
        },
        items: [...reviewItems, beyondTwelveMonths],
      },
      {
        title: 'Service Manager’s review at nine months',
        source: { paragraph: 'Opening, paragraphs 5 and 6', says: 'Four questions and a decision.' },
        items: nineMonthItems,
      },
    ],
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // What somebody who cannot come writes instead
  writtenUpdate: {
    id: 'LON-P40',
    agencies: ['Your involvement with the family', 'Progress on the actions agreed with you'],
    family: [
      'How things are going',
      'What you would like to change in the plan',
      'What you would like to be said in the meeting',
    ],
    source: {
      paragraph: 'Prior to the CIN Meeting, paragraph 6',
      says: 'Professionals who cannot come tell the social worker and write about their involvement. It is shared at the meeting.',
    },
  },
  absence: [
    {
      id: 'LON-P40b',
      who: 'an agency',
      choices: ['Tell the social worker', 'Send a written update'],
      note: 'Professionals answer for their own attendance. What they send is shared with everyone at the meeting.',
      source: {
        paragraph: 'Prior to the CIN Meeting, paragraph 6, and Key Responsibilities, paragraph 5',
        says: 'Who cannot come says so and writes.',
      },
    },
  ],
  scaling: { silent: true, note: 'No scale is spoken of.' },

  // What a meeting may decide: exactly one of four
  outcomes: {
    initial: { silent: true, note: 'The initial meeting confirms the plan; no outcomes are listed.' },
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: fourOutcomes,
    special: fourOutcomes,
    final: { silent: true, note: 'There is no closing meeting.' },
  },
  oneOutcome: {
    id: 'LON-A50a',
    kinds: ['review', 'special'],
    assumed: true,
    source: {
      paragraph: 'Next Steps, paragraph 7',
      says: 'A review comes to one of four numbered outcomes. That it is exactly one is how we read it.',
      quote: 'will be',
    },
  },

  // Who gets which paper, and by when
  papers: [
    {
      id: 'M34',
      paper: 'plan',
      kinds: ['initial', 'review', 'special'],
      to: ['family', 'children', 'agencies of the plan'],
      clocks: ['LON-C08'],
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 1',
        says: 'Family, children and key professionals get the updated plan. It does not wait for signatures.',
      },
    },
    {
      id: 'M34b',
      paper: 'minutes',
      kinds: ['initial', 'review', 'special'],
      to: ['family', 'children', 'agencies of the plan'],
      clocks: ['LON-C08'],
      assumed: true,
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 1',
        says: 'Only the plan is spoken of. The record of the meeting is taken to go with it, in the same time.',
      },
    },
    {
      id: 'M36',
      paper: 'transfer pack',
      when: { with: ['moving to another authority'] },
      to: ['the receiving authority'],
      clocks: [],
      source: {
        paragraph: 'Moving to Another Local Authority, notice',
        says: 'The new authority is formally told and gets assessment, plan, latest review minutes and a summary.',
      },
    },
    {
      id: 'M41b',
      paper: 'closing letter',
      kinds: ['review', 'special'],
      to: { silent: true, note: 'Who gets the closing summary is not said.' },
      clocks: [],
      source: { paragraph: 'Next Steps, paragraph 1', says: 'A closing summary is recorded.' },
    },
  ],

  // What the record holds
  contents: [
    {
      id: 'M01',
      holds: 'Who came.',
      source: { paragraph: 'Opening, paragraph 3', says: 'A record of who attends is kept.' },
    },
    {
      id: 'M03',
      holds:
        'Key discussions as bullet points; significant events and disagreement in enough detail. Young people, families and inspectors may read it.',
      source: {
        paragraph: 'Recording on Azeus Care, paragraphs 3 and 4',
        says: 'Bullets are fine, but what matters has detail, and readers are kept in mind.',
      },
    },
    {
      id: 'M06',
      holds: 'Decisions, and actions each with a person and a date.',
      source: {
        paragraph: 'Recording on Azeus Care, paragraph 3',
        says: 'The social worker checks that every action has somebody responsible and a date.',
      },
    },
    {
      id: 'M07',
      holds: 'Disagreement, and what could not be resolved.',
      source: {
        paragraph: 'Recording on Azeus Care, paragraph 4, and Following the CIN Meeting, paragraph 2',
        says: 'Areas of disagreement are recorded; what stays open goes to the Practice Lead.',
      },
    },
    {
      id: 'LON-V06',
      holds:
        'For small changes between meetings: that parents, the child where suitable, and key professionals were asked.',
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 3',
        says: 'Minor adjustments are made in consultation with them.',
      },
    },
    {
      id: 'M40',
      holds: 'Closing summary: the work undertaken and the areas addressed.',
      kinds: ['review', 'special'],
      when: { with: ['ending likely'] },
      source: { paragraph: 'Next Steps, paragraph 1', says: 'The summary records the work done.' },
    },
    {
      id: 'M41',
      holds: 'Closing summary: why the plan ends.',
      kinds: ['review', 'special'],
      when: { with: ['ending likely'] },
      source: { paragraph: 'Next Steps, paragraph 1', says: 'The summary gives the reasons.' },
    },
    {
      id: 'M42',
      holds: 'Closing summary: views of professionals; views, wishes and feelings of the child and the parents.',
      kinds: ['review', 'special'],
      when: { with: ['ending likely'] },
      source: { paragraph: 'Next Steps, paragraph 1', says: 'The summary holds everyone’s views.' },
    },
    {
      id: 'M43',
      holds: 'Closing summary: the next steps and the lead professional.',
      kinds: ['review', 'special'],
      when: { with: ['ending likely'] },
      source: { paragraph: 'Next Steps, paragraph 3', says: 'Next steps are clear and somebody leads.' },
    },
    {
      id: 'M36b',
      holds: 'Transfer pack: assessment, plan, minutes of the latest review, and a summary.',
      when: { with: ['moving to another authority'] },
      source: { paragraph: 'Moving to Another Local Authority, notice', says: 'Four things are shared.' },
    },
  ],
  ratification: {
    silent: true,
    note: 'Nobody approves the plan before it goes. Signatures are tracked and hold nothing back.',
  },

  // Who signs: kept track of, and nothing waits for it
  signatures: [
    {
      id: 'PS13',
      of: 'plan',
      who: 'The family',
      fact: 'plan signed by family',
      kinds: ['initial'],
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 5',
        says: 'The family signs after the initial meeting.',
      },
    },
    {
      id: 'PS13b',
      of: 'plan',
      who: 'The family',
      fact: 'plan signed by family',
      kinds: ['review', 'special'],
      when: { with: ['significant change to the plan'] },
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 5',
        says: 'The family signs again where the plan changes significantly.',
      },
    },
    {
      id: 'PS13c',
      of: 'plan',
      who: 'Practice Lead',
      fact: 'plan signed by manager',
      kinds: ['initial', 'review', 'special'],
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 5',
        says: 'The Practice Lead signs the first plan and each one after a review.',
      },
    },
  ],

  // What goes into Azeus Care
  caseSystem: [
    {
      id: 'M35',
      what: 'The record of the meeting',
      step: 'Child in Need workflow',
      kinds: ['initial', 'review', 'special'],
      clock: 'LON-C09',
      source: { paragraph: 'Recording on Azeus Care, paragraph 5', says: 'Recorded in two working days.' },
    },
    {
      id: 'LON-T06a',
      what: 'The updated plan',
      step: 'Child in Need workflow',
      kinds: ['initial', 'review', 'special'],
      source: { paragraph: 'Recording on Azeus Care, paragraph 2', says: 'The plan is put there, with no time given.' },
    },
    {
      id: 'LON-T06b',
      what: 'The next meeting',
      step: 'Next meeting activity',
      kinds: ['initial', 'review', 'special'],
      clock: 'LON-C15c',
      source: { paragraph: 'Recording on Azeus Care, paragraph 6', says: 'The social worker sets up the activity.' },
    },
    {
      id: 'LON-T06c',
      what: 'The Service Manager’s decision at nine months',
      step: 'Case record',
      clock: 'LON-C10',
      source: { paragraph: 'Opening, paragraph 6', says: 'The decision is recorded on the child’s record.' },
    },
    {
      id: 'LON-T06d',
      what: 'Why reviews are further apart than three months',
      step: 'Note',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5',
        says: 'The reasons for an exception stand in a note.',
      },
    },
  ],

  // Before a plan ends, here or by moving away
  closure: [
    {
      id: 'LON-K01',
      rule: 'A closing summary is written: the work, the reasons, and the views of professionals, child and parents.',
      fact: 'closure summary written',
      source: { paragraph: 'Next Steps, paragraph 1', says: 'What a closing summary holds.' },
    },
    {
      id: 'LON-K02',
      rule: 'It is decided with those who were part of the plan, always with the Practice Lead and the Service Manager.',
      fact: 'ending agreed',
      source: {
        paragraph: 'Next Steps, paragraph 3',
        says: 'Who is part of the decision, with next steps and a lead.',
      },
    },
    {
      id: 'LON-K03',
      rule: 'A review came to the outcome that the child is no longer in need of social work.',
      source: { paragraph: 'Next Steps, paragraph 7', says: 'One of the four outcomes of a review.' },
    },
    {
      id: 'S2-23a',
      rule: 'The new authority has been formally told and has the four papers.',
      when: { with: ['moving to another authority'] },
      fact: 'receiving authority told',
      source: {
        paragraph: 'Moving to Another Local Authority, notice',
        says: 'Formal notice and all relevant information.',
      },
    },
    {
      id: 'S2-23b',
      rule: 'Parents know that school and health care in the new area are theirs to see to.',
      when: { with: ['moving to another authority'] },
      fact: 'parents told of their duties',
      source: { paragraph: 'Moving to Another Local Authority, parents', says: 'They are made aware of it.' },
    },
    {
      id: 'S2-23c',
      rule: 'The family has help to reach services there, and what is missing has been noted.',
      when: { with: ['moving to another authority'] },
      fact: 'missing services noted',
      source: { paragraph: 'Moving to Another Local Authority, services', says: 'Support, and deficits noted.' },
    },
    {
      id: 'S2-23d',
      rule: 'Agencies of the plan know of the move, so that they can tell their counterparts.',
      when: { with: ['moving to another authority'] },
      fact: 'plan agencies told of the move',
      source: { paragraph: 'Moving to Another Local Authority, agencies', says: 'They pass on what they know soon.' },
    },
    {
      id: 'S2-23e',
      rule: 'Both authorities have spoken and the risks are understood; where possible they met or visited together.',
      when: { with: ['moving to another authority'] },
      fact: 'handover agreed',
      source: { paragraph: 'Moving to Another Local Authority, handover', says: 'Clear communication about risks.' },
    },
    {
      id: 'S2-23f',
      rule: 'The family knows who is responsible, and when that changes.',
      when: { with: ['moving to another authority'] },
      fact: 'family told who is responsible',
      source: { paragraph: 'Moving to Another Local Authority, family', says: 'They are kept informed.' },
    },
    {
      id: 'S2-23g',
      rule: 'Decisions about the move and their reasons are on the record, above all where something cannot be provided.',
      when: { with: ['moving to another authority'] },
      fact: 'reasons for the transfer recorded',
      source: { paragraph: 'Moving to Another Local Authority, recording', says: 'Management decisions with reasons.' },
    },
  ],

  // What changes the rules
  variants: [
    {
      id: 'LON-V01',
      with: 'disabled child',
      effect: 'Meetings every six months, unless Practice Lead and team around the child want them more often.',
      rules: ['LON-C02', 'LON-C02b', 'LON-C03', 'LON-C04'],
      source: {
        paragraph: 'Timescales and Frequency of CIN Meetings, paragraph 3',
        says: 'Six months for disabled children.',
      },
    },
    {
      id: 'LON-V02',
      with: 'long-term need',
      effect: 'No specific review beyond 12 months. The review at nine months still takes place.',
      rules: ['LON-C11b'],
      source: {
        paragraph: 'Next Steps, paragraphs 2 and 6',
        says: 'Plans that acknowledge long-term need are an exception to the specific review.',
      },
    },
    {
      id: 'LON-V03',
      with: 'continuation agreed',
      effect: 'The plan may go on beyond 12 months, with a specific review that the Practice Lead chairs.',
      rules: ['LON-C11', 'LON-C11b'],
      agreedBy: 'service manager',
      source: { paragraph: 'Next Steps, paragraph 5', says: 'The Service Manager agrees, then the review is held.' },
    },
    {
      id: 'LON-V04',
      with: 'consent refused',
      effect: 'Section 47, universal or targeted services, one agency’s response, or something else with a reason.',
      rules: ['LON-P20'],
      source: { paragraph: 'Opening, paragraph 4', says: 'Other ways to meet the child’s needs are considered.' },
    },
    {
      id: 'LON-V05',
      with: 'moving to another authority',
      effect: 'The new authority is told and gets the pack, with permission; a list of things is done first.',
      rules: ['M36', 'LON-P21', 'LON-C16'],
      source: {
        paragraph: 'Moving to Another Local Authority',
        says: 'What the authority that the family leaves does.',
      },
    },
    {
      id: 'LON-V05b',
      with: 'moved from another authority',
      effect: 'The duty lies with the authority where the child is. It meets within 20 working days.',
      rules: ['LON-C12', 'LON-P05'],
      source: {
        paragraph: 'Moving to Another Local Authority',
        says: 'What the authority that the family comes to does.',
      },
    },
    {
      id: 'LON-V07',
      with: 'longer interval agreed',
      effect: 'Reviews up to six months apart, after a case review, with the reasons in a note.',
      rules: ['LON-C02', 'LON-C02b', 'LON-C03'],
      agreedBy: 'practice lead',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 5',
        says: 'The Practice Lead agrees exceptions after a case review.',
      },
    },
    {
      id: 'LON-V08',
      with: 'significant change to the plan',
      effect: 'The family signs the plan again.',
      rules: ['LON-C14b', 'PS13b'],
      source: { paragraph: 'Following the CIN Meeting, paragraph 5', says: 'Signed again after significant changes.' },
    },
    {
      id: 'S2-22',
      with: 'moving to another authority',
      effect:
        'What the move does to the child is assessed urgently. After several moves, trafficking and slavery are considered.',
      rules: ['LON-V05'],
      source: {
        paragraph: 'Moving to Another Local Authority, opening',
        says: 'Moves can raise risk, and several in a short time are a cause for concern.',
      },
    },
  ],

  // What managers watch
  oversight: [
    {
      id: 'O07',
      who: 'Practice Lead',
      watches: 'Visits that are overdue.',
      clock: 'LON-C05',
      source: { paragraph: 'Practice, paragraph 3', says: 'At least every 20 working days.' },
    },
    {
      id: 'S2-21',
      who: 'Practice Lead',
      watches: 'When each child was last seen alone and their views recorded.',
      source: { paragraph: 'Practice, paragraph 2', says: 'Seen alone and heard as long as the plan lasts.' },
    },
    {
      id: 'O08',
      who: 'Service Manager',
      watches: 'Plans at nine months, and whether the decision is recorded.',
      clock: 'LON-C10',
      source: { paragraph: 'Opening, paragraphs 5 and 6', says: 'The review at nine months.' },
    },
    {
      id: 'O08b',
      who: 'Service Manager',
      watches: 'Plans at 12 months, and whether going on was agreed.',
      clock: 'LON-C11',
      source: { paragraph: 'Next Steps, paragraph 5', says: 'Going on beyond 12 months is agreed.' },
    },
    {
      id: 'O13',
      who: 'Practice Lead',
      watches: 'Updated plans sent in time, late or not yet.',
      clock: 'LON-C08',
      source: { paragraph: 'Following the CIN Meeting, paragraph 1', says: 'Five working days.' },
    },
    {
      id: 'O14',
      who: 'Practice Lead',
      watches: 'Initial meetings held in time, counted on the first due date.',
      clock: 'LON-C01',
      source: { paragraph: 'Timescales and Frequency of CIN Meetings, paragraph 1', says: 'Fifteen working days.' },
    },
    {
      id: 'O14b',
      who: 'Practice Lead',
      watches: 'Reviews held in time, and exceptions with their reasons.',
      clock: 'LON-C02b',
      source: { paragraph: 'Practice, paragraph 2', says: 'Reviews take place within their times.' },
    },
    {
      id: 'O21',
      who: 'Practice Lead',
      watches: 'Progress against each plan, in supervision, and next steps with the Service Manager.',
      source: { paragraph: 'Key Responsibilities, paragraph 3', says: 'Oversight by supervision.' },
    },
    {
      id: 'O22',
      who: 'Practice Lead',
      watches: 'Families that moved here, and whether the meeting in 20 working days was held.',
      clock: 'LON-C12',
      source: { paragraph: 'Moving to Another Local Authority, receiving authorities', says: 'Twenty working days.' },
    },
    {
      id: 'LON-P41',
      who: 'Practice Lead',
      watches: 'What meetings could not resolve.',
      source: { paragraph: 'Following the CIN Meeting, paragraph 2', says: 'It is raised with the Practice Lead.' },
    },
  ],

  // Where the document contradicts itself or is silent
  contradictions: [
    {
      id: 'LON-X01',
      issue: 'Invitations go three to four weeks before, yet an initial meeting is due in 15 working days.',
      answer: 'Without a bank holiday only the day of the decision complies. A later invitation needs a reason.',
      source: { paragraph: 'Prior to the CIN Meeting, paragraph 3', says: 'Three to four weeks.' },
    },
    {
      id: 'LON-X02',
      issue:
        'How often reviews are: as the initial meeting says, at least every three months, three monthly, at least six.',
      answer: 'Three months is the limit; six with the Practice Lead’s agreement or for a disabled child.',
      source: {
        paragraph: 'Timescales, paragraph 2, and The Initial CIN Plan Meetings and Plan Reviews, paragraph 5',
        says: 'Four layers.',
        quote: 'at least 6 months',
      },
    },
    {
      id: 'LON-X03',
      issue: 'The Service Manager reviews at nine months in one place and before 12 months in another.',
      answer: 'Nine months counts, as assumed; 12 months is shown beside it.',
      source: {
        paragraph: 'Key Responsibilities, paragraph 4',
        says: 'Before 12 months.',
        quote: 'prior to the 12 month period',
      },
    },
    {
      id: 'LON-X04',
      issue: 'No plan longer than 12 months, yet agreed continuations and long-term exceptions are spoken of.',
      answer: 'Twelve months stand until the Service Manager agrees to go on.',
      source: {
        paragraph: 'Opening, paragraph 5, and Next Steps, paragraphs 2, 5 and 6',
        says: 'Rule and exceptions.',
      },
    },
    {
      id: 'LON-X05',
      issue: 'The social worker normally chairs reviews, and also records and sends them.',
      answer: 'Both are possible. Anybody present may take notes.',
      source: { paragraph: 'Key Responsibilities, paragraphs 1 and 2', says: 'One person for everything.' },
    },
    {
      id: 'LON-X06',
      issue: 'The plan goes out in five working days and must be signed. Which comes first is not said.',
      answer: 'It is sent in time; signatures are tracked and hold nothing back.',
      source: { paragraph: 'Following the CIN Meeting, paragraphs 1 and 5', says: 'Sending and signing.' },
    },
    {
      id: 'LON-X07',
      issue: 'Fifteen working days from the decision here; 20 from living here for a family that moved.',
      answer: 'Each runs from its own day; where both run, the earlier comes first.',
      source: { paragraph: 'Moving to Another Local Authority, receiving authorities', says: 'Twenty working days.' },
    },
    {
      id: 'LON-X08',
      issue: 'Practice Lead and Practice Leader, Azeus and Azeua; the numbering begins at 4.',
      answer: 'They are taken as one role and one system.',
      source: { paragraph: 'Following the CIN Meeting, paragraph 2', says: 'Another spelling of the role.' },
    },
    {
      id: 'LON-X09',
      issue: 'The Service Manager’s decision at nine months is recorded; nothing says by when, or what follows.',
      answer: 'It is asked for at nine months and stays open until it is recorded.',
      source: { paragraph: 'Opening, paragraph 6', says: 'A decision that is recorded.' },
    },
    {
      id: 'LON-X10',
      issue:
        'A plan that acknowledges long-term need is excepted from the specific review, perhaps from the agreement too.',
      answer: 'Only the specific review falls away. Nine months, and agreement at 12, still count.',
      source: { paragraph: 'Next Steps, paragraph 6', says: 'An exception.', quote: 'Exceptions to this' },
    },
    {
      id: 'LON-A50',
      issue: 'Four outcomes are numbered. Whether exactly one applies is not said.',
      answer: 'One is chosen, as assumed, with a reason.',
      source: { paragraph: 'Next Steps, paragraph 7', says: 'A review’s outcome is one of these.' },
    },
    {
      id: 'M37',
      issue: 'Whether a professional who only sent apologies gets the plan is not said.',
      answer: 'Key professionals get it, whether present or not.',
      source: {
        paragraph: 'Following the CIN Meeting, paragraph 1',
        says: 'To family, children and key professionals.',
      },
    },
    {
      id: 'M38',
      issue:
        'Domestic abuse is thought of in the meeting. Whether a parent who is feared gets the same copy is not said.',
      answer: 'Each person’s copy is made from what that person may see.',
      source: {
        paragraph: 'The Initial CIN Plan Meetings and Plan Reviews, paragraph 6',
        says: 'Safety is considered.',
      },
    },
  ],
};
