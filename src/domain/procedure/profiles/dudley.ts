import type { ProcedureProfile } from '../profile.ts';

/*
 * Dudley, "Effective Planning and Intervention for Children in Need". Ids are those of our list of requirements. Wording
 * is ours throughout; where a few words of the document are in dispute they stand as `quote`.
 *
 * Looking for something? Who chairs: `chairs`. When minutes, plan, visits and reviews are due: `clocks`. Who is asked to
 * come: `invitees`. What is talked about: `agenda`. Who gets which paper: `papers`. Where the document contradicts
 * itself: `contradictions`.
 */
export const dudley: ProcedureProfile = {
  id: 'dudley',
  authority: 'Dudley',
  document: 'Dudley guidance, Effective Planning and Intervention for Children in Need',
  inForceFrom: '2020-03-30',
  review: {
    note: 'No date and no review date are given. It rests on national guidance and a threshold framework of 2018.',
  },
  notes: [
    'The guidance carries no date. The newest day in it is 30 March 2020, in an example, so that day stands here.',
    'It is written in the passive: apart from the third review it names nobody who chairs, invites, notes or sends.',
    'Its two appendices, for practitioners and for parents, are listed but were not in the copy used.',
  ],

  // What things are called
  words: {
    plan: 'Child in Need Plan',
    minutes: 'Minutes',
    agenda: 'Agenda',
    group: 'team around the child',
    leadWorker: { 'social worker': 'social worker', 'key worker': 'child and family practitioner' },
    caseSystem: 'the child’s file',
  },
  terms: [
    {
      id: 'DUD-T01',
      term: 'Child in Need Planning Meeting',
      means: 'The first meeting, where the plan is developed and agreed.',
      source: { paragraph: 'Child in Need Planning Meetings, paragraph 1', says: 'The meeting after the assessment.' },
    },
    {
      id: 'DUD-T02',
      term: 'Child in Need Review Meeting',
      means: 'Every later meeting. They are counted: the third has a chair of its own.',
      source: { paragraph: 'Child in Need Review Meetings, paragraph 1', says: 'Meetings that review the plan.' },
    },
    {
      id: 'DUD-T03',
      term: 'key recommendation',
      means: 'What a review proposes about the plan: to escalate it or to end it. There is no closing meeting.',
      source: {
        paragraph: 'What happens at the Child in Need Review Meeting?',
        says: 'Reviews may recommend escalating the case or ending the plan.',
      },
    },
    {
      id: 'DUD-T04',
      term: 'team around the child',
      means: 'The key agencies that the assessment says are needed. Once called team around the family.',
      source: {
        paragraph: 'What is the purpose of the Child in Need Planning Meeting?',
        says: 'The agencies whose part the assessment recommends.',
      },
    },
    {
      id: 'DUD-T05',
      term: 'Child in Need Plan',
      means: 'The plan. Its example tables are headed Child’s Care Plan; later ones are called Review Plans.',
      source: { paragraph: 'Developing Effective Child in Need Plans', says: 'What a plan should hold.' },
    },
    {
      id: 'DUD-T06',
      term: 'Child and Young Person’s Assessment',
      means: 'The assessment that the plan comes from, brought up to date every year.',
      source: { paragraph: 'Timescales, row 6', says: 'The name of the assessment.' },
    },
    {
      id: 'DUD-T07',
      term: 'the child’s file',
      means: 'Where decisions are recorded. No case system is named.',
      source: { paragraph: 'Consent, paragraph 3', says: 'Decisions are recorded on the file.' },
    },
    {
      id: 'DUD-T08',
      term: 'CIN Level 3',
      means: 'A level of need with a longer time between reviews. The 2018 threshold framework explains levels.',
      source: { paragraph: 'Child in Need Review Meetings, paragraph 1', says: 'Level 3 has its own interval.' },
    },
    {
      id: 'DUD-T09',
      term: 'Worried, working well, needs to happen',
      means: 'Three columns and a scale from 0 to 10, in the manner of Signs of Safety.',
      source: { paragraph: 'Practice Tips, table and scale', says: 'Three headings and a scale.' },
    },
    {
      id: 'S2-09',
      term: 'family',
      means: 'Everyone with parental responsibility, and anyone else the child has been living with.',
      source: { paragraph: 'The Legal Definition', says: 'Whom the law counts as family.' },
    },
    {
      id: 'S2-08',
      term: 'other routes to an assessment',
      means: 'Special educational needs, disability, caring for somebody, or an offence.',
      source: { paragraph: 'The Legal Definition', says: 'Other reasons why a child is assessed.' },
    },
    {
      id: 'DUD-R05',
      term: 'what the team around the child decides',
      means: 'Whether reviews may be further apart than six weeks, up to three months.',
      source: {
        paragraph: 'Child in Need Review Meetings, paragraph 1',
        says: 'The team may decide on less frequent reviews.',
      },
    },
  ],
  roles: [
    {
      id: 'DUD-R01',
      role: 'social worker',
      aliases: ['child and family practitioner'],
      title: 'Social worker',
      does: 'Presents the assessment, agrees the plan with others, visits, and tells the manager of key recommendations.',
      source: {
        paragraph: 'Assessments, paragraph 3, and What happens at the Child in Need Planning Meeting?',
        says: 'Plans with other practitioners and the family, and sums up the assessment.',
      },
    },
    {
      id: 'DUD-R02',
      role: 'team manager',
      manages: true,
      title: 'Team manager',
      does: 'Approves key recommendations, and records on the file why work goes on without consent.',
      source: {
        paragraph: 'What happens at the Child in Need Review Meeting? and Consent, paragraph 3',
        says: 'Recommendations need the manager’s approval; the manager records decisions about consent.',
      },
    },
    {
      id: 'DUD-R03',
      role: 'advanced social work practitioner',
      aliases: ['ASWP'],
      title: 'Advanced Social Work Practitioner',
      does: 'Chairs the third review, unless the team manager does, so that nothing drifts.',
      source: { paragraph: 'Timescales, row 4', says: 'One of the two has the chair at the third review.' },
    },
    {
      id: 'DUD-R04',
      role: 'note taker',
      title: 'Convenor, note taker and sender',
      does: 'Named nowhere. The social worker is assumed.',
      source: {
        paragraph: 'Child in Need Planning Meetings and Child in Need Review Meetings',
        says: 'Nobody is named for these tasks.',
      },
    },
  ],

  // Which meetings there are
  meetings: {
    initial: {
      name: 'Child in Need Planning Meeting',
      short: 'Planning meeting',
      next: 'review',
      source: { paragraph: 'Child in Need Planning Meetings, paragraph 1', says: 'The meeting after the assessment.' },
    },
    progress: { silent: true, note: 'There are no meetings between the planning meeting and the reviews.' },
    review: {
      name: 'Child in Need Review Meeting',
      short: 'Review meeting',
      next: 'review',
      source: { paragraph: 'Child in Need Review Meetings, paragraph 1', says: 'Meetings that review the plan.' },
    },
    special: { silent: true, note: 'There are no special meetings.' },
    final: { silent: true, note: 'There is no separate closing meeting: ending is an outcome of a review.' },
  },

  // Who chairs
  chairs: {
    // The planning meeting
    initial: [
      {
        who: { leadWorker: true },
        standing: 'first choice',
        assumed: true,
        note: 'The document names nobody. The social worker is assumed.',
        source: {
          paragraph: 'Child in Need Planning Meetings',
          says: 'Nobody is named; the social worker sums up the assessment there.',
        },
      },
      {
        who: 'advanced social work practitioner',
        standing: 'allowed',
        assumed: true,
        note: 'The document names nobody, so somebody more senior may chair.',
        source: { paragraph: 'Child in Need Planning Meetings', says: 'Nobody is named.' },
      },
      {
        who: 'team manager',
        standing: 'allowed',
        assumed: true,
        note: 'The document names nobody, so somebody more senior may chair.',
        source: { paragraph: 'Child in Need Planning Meetings', says: 'Nobody is named.' },
      },
    ],
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: [
      // The third review
      {
        who: 'advanced social work practitioner',
        when: { number: 3 },
        standing: 'first choice',
        note: 'The third review is chaired by an advanced social work practitioner or the team manager.',
        source: { paragraph: 'Timescales, row 4', says: 'A senior person has the chair at the third review.' },
      },
      {
        who: 'team manager',
        when: { number: 3 },
        standing: 'first choice',
        note: 'The third review is chaired by an advanced social work practitioner or the team manager.',
        source: { paragraph: 'Timescales, row 4', says: 'A senior person has the chair at the third review.' },
      },
      // Every other review
      {
        who: { leadWorker: true },
        when: { notNumber: 3 },
        standing: 'first choice',
        assumed: true,
        note: 'The document names nobody but for the third review. The social worker is assumed.',
        source: { paragraph: 'Child in Need Review Meetings', says: 'Nobody is named.' },
      },
      {
        who: 'advanced social work practitioner',
        when: { notNumber: 3 },
        standing: 'allowed',
        assumed: true,
        note: 'The document names nobody but for the third review, so somebody more senior may chair.',
        source: { paragraph: 'Child in Need Review Meetings', says: 'Nobody is named.' },
      },
      {
        who: 'team manager',
        when: { notNumber: 3 },
        standing: 'allowed',
        assumed: true,
        note: 'The document names nobody but for the third review, so somebody more senior may chair.',
        source: { paragraph: 'Child in Need Review Meetings', says: 'Nobody is named.' },
      },
    ],
    special: { silent: true, note: 'There are no special meetings.' },
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // When things are due
  clocks: [
    // The planning meeting and the plan
    {
      id: 'DUD-C01',
      answers: 'initial meeting',
      label: 'Planning meeting',
      rule: 'Planning meeting within 10 days',
      act: ['hold it', 'held'],
      when: { without: ['step-down from child protection'] },
      starts: { from: 'last fact', facts: ['assessment completed', 'meeting decided'] },
      direction: 'latest',
      readings: [
        { period: '10 working days', assumed: true, note: 'Two of three places say working days.' },
        { period: '10 calendar days', assumed: false, note: 'One place says 10 days and no more.' },
      ],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Timescales, row 1, and Child in Need Planning Meetings, paragraph 1',
        says: 'The meeting follows the finished assessment and the decision for a plan by ten days at most.',
        quote: 'within 10 days',
      },
      consequence: { silent: true, note: 'What follows a late planning meeting is not said.' },
    },
    {
      id: 'DUD-C02',
      answers: 'initial meeting',
      label: 'Planning meeting after step-down',
      rule: 'Plan and planning meeting immediately after step-down',
      act: ['hold it', 'held'],
      when: { with: ['step-down from child protection'] },
      starts: { from: 'last fact', facts: ['child protection plan ended'] },
      direction: 'as soon as possible',
      readings: [
        { period: 'the same day', assumed: true, note: 'The table of timescales says immediately.' },
        {
          period: '10 working days',
          assumed: false,
          note: 'One sentence may mean a plan at once and a meeting later.',
        },
        { period: '10 calendar days', assumed: false, note: 'Another puts step-down inside its 10 days.' },
      ],
      metBy: { facts: ['initial meeting held'], of: 'the case' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Timescales, row 1, and Child in Need Planning Meetings, paragraph 1',
        says: 'After a conference steps a child down, plan and meeting follow at once; another place gives ten days.',
        quote: 'immediately following step down',
      },
      consequence: { silent: true, note: 'What follows a late planning meeting is not said.' },
    },
    {
      id: 'DUD-C03',
      answers: 'plan',
      label: 'Plan completed',
      rule: 'Plan completed within 10 working days',
      act: ['complete it', 'completed'],
      when: { without: ['step-down from child protection'] },
      starts: { from: 'last fact', facts: ['assessment completed', 'meeting decided'] },
      direction: 'latest',
      readings: [{ period: '10 working days', assumed: false, note: 'The table couples meeting and completed plan.' }],
      metBy: { facts: ['plan started'], of: 'the case' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Timescales, row 1',
        says: 'Meeting and completed plan share one time of ten working days.',
      },
      consequence: { silent: true, note: 'What follows a late plan is not said.' },
    },
    {
      id: 'DUD-C04',
      answers: 'plan',
      label: 'Copy of the plan after the planning meeting',
      rule: 'Plan sent within 5 working days of the planning meeting',
      act: ['send it', 'sent'],
      starts: { from: 'each fact', facts: ['initial meeting held'] },
      direction: 'latest',
      readings: [{ period: '5 working days', assumed: false, note: 'Counted from the day of the meeting.' }],
      metBy: { facts: ['plan sent'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'What happens after the Child in Need Planning Meeting? and Timescales, row 2',
        says: 'Child, parents and the team have a copy of the plan five working days after the meeting.',
      },
      consequence: { silent: true, note: 'What follows a late copy is not said.' },
    },
    // Visits
    {
      id: 'DUD-C05',
      answers: 'visit',
      label: 'Visit to the child',
      rule: 'Visited at least every four weeks',
      act: ['visit', 'visited'],
      starts: { from: 'each fact', facts: ['child visited'] },
      direction: 'max interval',
      readings: [
        { period: '4 weeks', assumed: true, note: 'Two of three places say four weekly; the plan may ask for more.' },
        {
          period: '20 working days',
          assumed: false,
          note: 'One place says 20 working days: later over bank holidays.',
        },
        {
          period: '20 calendar days',
          assumed: false,
          note: 'One place says 20 days, and explains them as four weekly.',
        },
      ],
      metBy: { facts: ['child visited'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      source: {
        paragraph: 'Visiting Children and Families, paragraph 1, and Timescales, row 3',
        says: 'How often is settled for each child in the plan, and is never less often than every four weeks.',
        quote: 'every 20 days (four weekly)',
      },
      consequence: { silent: true, note: 'What follows a late visit is not said.' },
    },
    // Reviews
    {
      id: 'DUD-C06',
      answers: 'review meeting',
      label: 'Review meeting',
      rule: 'Review within 6 weeks of the meeting before',
      act: ['hold it', 'held'],
      when: { without: ['less frequent reviews agreed', 'CIN Level 3'] },
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'max interval',
      readings: [
        { period: '6 weeks', assumed: true, note: 'From when is not said; the day of the meeting before is assumed.' },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Child in Need Review Meetings, paragraph 1, and Timescales, row 4',
        says: 'Reviews are held every six weeks.',
      },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'DUD-C07',
      answers: 'review meeting',
      label: 'Review meeting, less often',
      rule: 'Review within 3 months of the meeting before',
      act: ['hold it', 'held'],
      when: { with: ['less frequent reviews agreed'], without: ['CIN Level 3'] },
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'max interval',
      readings: [
        { period: '3 months', assumed: true, note: 'From when is not said; the day of the meeting before is assumed.' },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Child in Need Review Meetings, paragraph 1, and Timescales, row 4',
        says: 'The team around the child may decide on reviews up to three months apart.',
      },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'DUD-C08',
      answers: 'review meeting',
      label: 'Review meeting, Level 3',
      rule: 'Review within 6 months of the meeting before',
      act: ['hold it', 'held'],
      when: { with: ['CIN Level 3'] },
      starts: { from: 'each fact', facts: ['initial meeting held', 'review meeting held'] },
      direction: 'max interval',
      readings: [
        { period: '6 months', assumed: true, note: 'From when is not said; the day of the meeting before is assumed.' },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Child in Need Review Meetings, paragraph 1, and Timescales, row 4',
        says: 'Children at Level 3 are reviewed every six months or more often.',
      },
      consequence: { silent: true, note: 'What follows a late review is not said.' },
    },
    {
      id: 'DUD-C09',
      answers: 'before the meeting',
      label: 'Senior chair for the third review',
      rule: 'The third review has a senior chair',
      act: ['name the chair', 'chaired'],
      when: { number: 3 },
      starts: { from: 'meeting date', kinds: ['review'] },
      direction: 'gate',
      readings: { silent: true, note: 'The number of the review counts, not a date.' },
      metBy: { facts: ['review meeting held'], of: 'the same meeting' },
      ends: 'with the plan',
      owner: 'Advanced social work practitioner or team manager',
      source: { paragraph: 'Timescales, row 4', says: 'A senior person has the chair, so that nothing drifts.' },
      consequence: { silent: true, note: 'What follows another chair is not said.' },
    },
    // After a review: minutes, plan, recommendations
    {
      id: 'DUD-C10',
      answers: 'minutes',
      label: 'Minutes of the review and updated plan',
      rule: 'Minutes sent within 5 working days of the review',
      act: ['send them', 'sent'],
      starts: { from: 'each fact', facts: ['review meeting held'] },
      direction: 'latest',
      readings: [{ period: '5 working days', assumed: false, note: 'Counted from the day of the review.' }],
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting? and Timescales, row 5',
        says: 'Minutes and updated plan are with child, family and team five working days after the review.',
      },
      consequence: { silent: true, note: 'What follows late minutes is not said.' },
    },
    {
      id: 'DUD-C11',
      answers: 'recommendation',
      label: 'Key recommendation to the team manager',
      rule: 'Told within 1 working day',
      act: ['tell the team manager', 'told'],
      starts: { from: 'each fact', facts: ['recommendation made'] },
      direction: 'latest',
      readings: [
        { period: '1 working day', assumed: true, note: 'From when is not said; the day of the review is assumed.' },
      ],
      metBy: { facts: ['recommendation sent to manager'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting?, paragraph 2',
        says: 'A recommendation to escalate or to end is with the team manager in one working day.',
      },
      consequence: { silent: true, note: 'What follows a late recommendation is not said.' },
    },
    {
      id: 'DUD-C12',
      answers: 'recommendation',
      label: 'Decision told to family and team',
      rule: 'Told once the team manager has decided',
      act: ['tell them', 'told'],
      starts: { from: 'each fact', facts: ['manager decided'] },
      direction: 'as soon as possible',
      readings: { silent: true, note: 'No number is given. The decision is fed back once it is approved.' },
      metBy: { facts: ['decision fed back'], of: 'the same meeting' },
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting?, paragraph 2',
        says: 'Child, family and team hear the approved decision.',
      },
      consequence: { silent: true, note: 'What follows silence is not said.' },
    },
    // The assessment
    {
      id: 'DUD-C13',
      answers: 'assessment',
      label: 'Assessment brought up to date',
      rule: 'Assessment updated every year',
      act: ['update it', 'updated'],
      starts: { from: 'each fact', facts: ['assessment completed', 'assessment updated'] },
      direction: 'max interval',
      readings: [
        {
          period: '12 months',
          assumed: false,
          note: 'Sooner after a significant change, such as a new carer or more risk.',
        },
      ],
      metBy: { facts: ['assessment updated'], of: 'the case' },
      ends: 'with the plan',
      owner: 'Social worker',
      ownerAssumed: true,
      source: {
        paragraph: 'Timescales, row 6',
        says: 'The assessment is updated every year, and sooner where something significant changes.',
      },
      consequence: { silent: true, note: 'What follows an old assessment is not said.' },
    },
  ],
  silentClocks: {
    'agency notes': 'Notes taken by an agency are not spoken of.',
    'progress meeting': 'There are no progress meetings.',
    'special meeting': 'There are no special meetings.',
    'final meeting': 'There is no closing meeting.',
    'assessment to family': 'When the family has the assessment is not said.',
    invitations: 'How long before a meeting invitations go is not said.',
    'case system': 'Decisions are recorded on the child’s file, with no time given.',
    'visit record': 'Visits are recorded and analysed, with no time given.',
    'plan length': 'No longest length for a plan is given.',
    'plan check': 'Reviews check the plan; there is no other check.',
    supervision: 'Supervision is not spoken of.',
    oversight: 'Oversight has no times of its own.',
    'child’s update': 'The child has the plan and the minutes; no other letter is asked for.',
    'safety plan': 'The plan holds a contingency plan; a safety plan of its own is not spoken of.',
    'step-down plan': 'The plan after step-down is made for the planning meeting, by the same rule.',
    closure: 'What is sent when a plan ends is the approved decision, with no time given.',
    'child protection': 'Times of child protection work are not given here.',
    transfer: 'Moving to another authority is not spoken of.',
  },

  // Who is asked to come
  invitees: {
    initial: [
      {
        id: 'DUD-P01',
        place: 'parents',
        seat: 'parents',
        need: 'required',
        why: 'The plan is made with the parents and carers, and agreed with them at the meeting.',
        source: {
          paragraph: 'What is the purpose of the Child in Need Planning Meeting?',
          says: 'The plan is developed and agreed with the child and the parents or carers.',
        },
      },
      {
        id: 'DUD-P02',
        place: 'parent who lives elsewhere',
        seat: 'who fills it',
        need: 'usual',
        why: 'Not to be forgotten: told from the referral on, part of the planning, and visited.',
        source: {
          paragraph: 'Practice Tips, Child in Need Planning Meeting, and Consent, paragraph 1',
          says: 'Parents who do not live with the child belong to the planning.',
        },
      },
      {
        id: 'DUD-P01b',
        place: 'child',
        seat: 'children',
        need: 'usual',
        why: 'The plan is made with the child too. The document does not speak of age.',
        source: {
          paragraph: 'What is the purpose of the Child in Need Planning Meeting?',
          says: 'The plan is developed and agreed with the child and the parents or carers.',
        },
      },
      {
        id: 'DUD-P03',
        place: 'team around the child',
        seat: 'other agencies',
        need: 'required',
        why: 'The agencies whose part the assessment recommends.',
        source: {
          paragraph: 'What is the purpose of the Child in Need Planning Meeting?',
          says: 'The plan is agreed together with the team around the child.',
        },
      },
      {
        id: 'DUD-P05',
        place: 'lead worker',
        seat: 'lead worker',
        need: 'required',
        why: 'The social worker sums up the assessment.',
        source: {
          paragraph: 'What happens at the Child in Need Planning Meeting?',
          says: 'The social worker begins with the findings.',
        },
      },
      {
        id: 'DUD-P06',
        place: 'family network',
        seat: 'other family',
        need: 'usual',
        assumed: true,
        why: 'The law counts anyone the child lives with as family. The document names no other guests.',
        source: { paragraph: 'The Legal Definition', says: 'Whom the law counts as family.' },
      },
    ],
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: [
      {
        id: 'DUD-P01c',
        place: 'parents',
        seat: 'parents',
        need: 'required',
        why: 'They share what has happened since the last meeting.',
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'Social worker, child, parents or carers and the team share their news.',
        },
      },
      {
        id: 'DUD-P02b',
        place: 'parent who lives elsewhere',
        seat: 'who fills it',
        need: 'usual',
        why: 'Not to be forgotten: visited too, and asked what has changed.',
        source: {
          paragraph: 'Practice Tips, Visits to parents / carers, including non-resident parents',
          says: 'Parents who do not live with the child are visited and asked.',
        },
      },
      {
        id: 'DUD-P01d',
        place: 'child',
        seat: 'children',
        need: 'usual',
        why: 'The child shares what has happened too. The document does not speak of age.',
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'Social worker, child, parents or carers and the team share their news.',
        },
      },
      {
        id: 'DUD-P03b',
        place: 'team around the child',
        seat: 'other agencies',
        need: 'required',
        why: 'They share what has happened since the last meeting and how support is going.',
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'Social worker, child, parents or carers and the team share their news.',
        },
      },
      {
        id: 'DUD-P05b',
        place: 'lead worker',
        seat: 'lead worker',
        need: 'required',
        why: 'The social worker shares what has happened since the last meeting.',
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'Social worker, child, parents or carers and the team share their news.',
        },
      },
      {
        id: 'DUD-P06b',
        place: 'family network',
        seat: 'other family',
        need: 'usual',
        assumed: true,
        why: 'The law counts anyone the child lives with as family. The document names no other guests.',
        source: { paragraph: 'The Legal Definition', says: 'Whom the law counts as family.' },
      },
    ],
    special: { silent: true, note: 'There are no special meetings.' },
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // Consent
  consent: [
    {
      id: 'DUD-P20',
      from: ['everyone with parental responsibility', 'a young person of 16 or over'],
      asks: 'From the first referral: told of it, and asked to agree to the assessment. Younger people who understand are asked too.',
      ifRefused: [
        'Accept the refusal and record it',
        'Where significant harm is likely, assess under section 47 and tell the parents why',
      ],
      source: {
        paragraph: 'Consent, paragraph 1',
        says: 'Everyone with parental responsibility is told and asked, also parents who live elsewhere; young people who understand too.',
      },
    },
    {
      id: 'DUD-P21',
      from: ['everyone with parental responsibility', 'a young person of 16 or over'],
      asks: 'When the plan is decided: explicit consent to it, knowing that health, education and other agencies will get a copy.',
      ifRefused: [
        'Accept the refusal and record it',
        'Where significant harm is likely, assess under section 47 and tell the parents why',
      ],
      source: {
        paragraph: 'Consent, paragraph 2',
        says: 'Explicit consent is gained when a plan is decided, and people know that agencies get the plan.',
      },
    },
    {
      id: 'DUD-P22',
      from: ['parents'],
      asks: 'Before a refusal counts: full information about the assessment, the support and how a plan works.',
      ifRefused: [
        'Accept the refusal and record it',
        'Where significant harm is likely, assess under section 47 and tell the parents why',
        'The team manager records that decision on the child’s file after talking with the social worker',
      ],
      source: {
        paragraph: 'Consent, paragraph 3',
        says: 'A refusal after full information is accepted and recorded. Likely significant harm leads to section 47, where no consent is needed.',
      },
    },
  ],

  // What must be true first
  gates: {
    initial: [
      {
        id: 'DUD-P30',
        label: 'Child and family prepared for the meeting',
        fact: 'family prepared',
        of: 'the same meeting',
        blocks: false,
        who: 'Social worker',
        source: {
          paragraph: 'What is the purpose of the Child in Need Planning Meeting?',
          says: 'They know who will be there and how they take part, and feel respected, informed and heard.',
        },
      },
      {
        id: 'DUD-P31',
        label: 'Plan drafted with the child and parents',
        fact: 'plan drafted',
        of: 'the case',
        notBefore: 'assessment completed',
        blocks: false,
        who: 'Social worker',
        source: {
          paragraph: 'Developing Effective Child in Need Plans, paragraph 1',
          says: 'A plan is prepared with the child and the parents, then agreed at the meeting with their views in it.',
        },
      },
    ],
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: { silent: true, note: 'Nothing is asked for before a review, but the third needs a senior chair.' },
    special: { silent: true, note: 'There are no special meetings.' },
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // What is talked about
  agenda: {
    initial: [
      {
        title: 'Planning meeting agenda',
        source: {
          paragraph: 'What happens at the Child in Need Planning Meeting? and Practice Tips',
          says: 'What happens there, in the order of the text, and questions that help with a plan.',
        },
        items: [
          {
            id: 'DUD-A01',
            number: 1,
            title: 'Welcome',
            ask: 'Everyone says who they are. Check that the family knows how they take part.',
            forChair: false,
            captures: ['attendance'],
            assumed: true,
          },
          {
            id: 'DUD-A02',
            number: 2,
            title: 'What the assessment found',
            ask: 'The social worker sums up the findings and the concerns. Which needs are met, which not, and what does that do?',
            hint: 'Risks inside the family and risks outside it.',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A03',
            number: 3,
            title: 'What the plan is for',
            ask: 'Say what the plan should bring: support for the parents, less risk, a better time for the child.',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A04',
            number: 4,
            title: 'Worries, what works, what needs to happen',
            ask: 'Ask everyone what worries them, what is working well and what needs to happen.',
            forChair: false,
            captures: ['worries and working well'],
          },
          {
            id: 'DUD-A05',
            number: 5,
            title: 'Scale from 0 to 10',
            ask: 'Read out what the ends of the scale mean, then ask each person for their own number.',
            hint: 'On this scale 0 is safe enough; many people know it the other way round.',
            forChair: false,
            captures: ['scaling'],
          },
          {
            id: 'DUD-A06',
            number: 6,
            title: 'Outcomes',
            ask: 'What should be different for the child, and how will it be measured?',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A07',
            number: 7,
            title: 'Services and actions',
            ask: 'Agree who does what, why and by when.',
            hint: 'The child’s time counts, not ours. Easier actions first.',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A08',
            number: 8,
            title: 'How we will know',
            ask: 'What will progress look like? How will everyone know that the plan works?',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A09',
            number: 9,
            title: 'What is expected of parents',
            ask: 'Say it clearly, so that it can be measured and looked at again.',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A10',
            number: 10,
            title: 'Review points',
            ask: 'Agree when progress, risk and the effect of the plan are looked at.',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A11',
            number: 11,
            title: 'Visits',
            ask: 'Agree how often the social worker visits at the least, by what this child needs.',
            hint: 'Never less often than every four weeks.',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A12',
            number: 12,
            title: 'Changes ahead',
            ask: 'Is a transition coming, such as to adult services? Plan for it.',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A13',
            number: 13,
            title: 'If it does not work',
            ask: 'Who does what and when if change is too slow, does not last, risk rises or it becomes unsafe?',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A14',
            number: 14,
            title: 'Views of child and parents',
            ask: 'Write down what they think of the plan. Tell them how what they said was used.',
            hint: 'Ask whether they understand the plan and the actions in it.',
            forChair: false,
            captures: ['child’s voice', 'parents’ voice', 'disagreement', 'notes'],
          },
          {
            id: 'DUD-A15',
            number: 15,
            title: 'Consent',
            ask: 'Check that consent was given, also to agencies getting the plan.',
            forChair: false,
            captures: ['notes'],
            assumed: true,
          },
          {
            id: 'DUD-A16',
            number: 16,
            title: 'First review',
            ask: 'Agree the date, within six weeks.',
            also: { when: { with: ['CIN Level 3'] }, ask: 'At Level 3 it may be up to six months away.' },
            forChair: false,
            captures: ['next meeting'],
            assumed: true,
          },
        ],
      },
    ],
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: [
      {
        title: 'Review meeting agenda',
        source: {
          paragraph:
            'What happens at the Child in Need Review Meeting? and Practice Tips, Child in Need Review Meeting',
          says: 'News first, then whether the plan makes a difference, then changes and recommendations.',
        },
        items: [
          {
            id: 'DUD-A20',
            number: 1,
            title: 'Who is here',
            ask: 'Everyone says who they are. Note which review this is.',
            also: {
              when: { number: 3 },
              ask: 'This is the third: an advanced social work practitioner or the team manager is in the chair.',
            },
            forChair: false,
            captures: ['attendance'],
            assumed: true,
          },
          {
            id: 'DUD-A21',
            number: 2,
            title: 'Since the last meeting',
            ask: 'What has happened? What is new? What did visits show? Read out what absent people sent.',
            forChair: false,
            captures: ['written updates', 'notes'],
          },
          {
            id: 'DUD-A22',
            number: 3,
            title: 'Health and school',
            ask: 'How is the child’s health? How often was the child at school?',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A23',
            number: 4,
            title: 'How support is going',
            ask: 'Go through each service: how far does the family take part, and how well?',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A24',
            number: 5,
            title: 'Action by action',
            ask: 'Done, partly done or not done? Replace what is done with the next step.',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A25',
            number: 6,
            title: 'Whether the plan makes a difference',
            ask: 'If not, why not, and what can be done differently?',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A26',
            number: 7,
            title: 'Risk and care',
            ask: 'Is risk falling? Is care getting better? Ask each person for their number again.',
            hint: 'On this scale 0 is safe enough; many people know it the other way round.',
            forChair: false,
            captures: ['scaling', 'worries and working well'],
          },
          {
            id: 'DUD-A27',
            number: 8,
            title: 'Pace',
            ask: 'Is it fast enough for what this child needs and risks?',
            hint: 'The child’s time counts. Where there is neglect, when is enough enough?',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A28',
            number: 9,
            title: 'Whether it lasts',
            ask: 'What has been learnt, and will it last? Do the parents understand the plan?',
            forChair: false,
            captures: ['notes'],
          },
          {
            id: 'DUD-A29',
            number: 10,
            title: 'Changes to the plan',
            ask: 'What has to change for the outcomes to be reached?',
            forChair: false,
            captures: ['plan'],
          },
          {
            id: 'DUD-A30',
            number: 11,
            title: 'Everyone’s views',
            ask: 'Write down what each person thinks, the child and the parents above all.',
            forChair: false,
            captures: ['child’s voice', 'parents’ voice', 'everyone’s views', 'disagreement', 'notes'],
          },
          {
            id: 'DUD-A31',
            number: 12,
            title: 'Key recommendation',
            ask: 'Continue, escalate or end? Say why.',
            hint: 'To escalate or to end needs the team manager’s approval: tell them within one working day.',
            forChair: false,
            captures: ['outcome', 'notes'],
          },
          {
            id: 'DUD-A32',
            number: 13,
            title: 'Next review',
            ask: 'Agree the date: within six weeks, or up to three months if the team decides so.',
            also: { when: { with: ['CIN Level 3'] }, ask: 'At Level 3 it may be up to six months away.' },
            forChair: false,
            captures: ['next meeting'],
          },
          {
            id: 'DUD-A40',
            number: 14,
            title: 'Ending or escalating',
            ask: 'Say what happens now, and what support stays. There is no closing meeting.',
            forChair: false,
            captures: ['notes'],
            when: { with: ['recommendation to escalate or end'] },
            whyNot: 'Only where ending or escalating is recommended',
          },
          {
            id: 'DUD-A41',
            number: 15,
            title: 'To the team manager',
            ask: 'Tell the team manager within one working day. The approval goes on the child’s file.',
            forChair: true,
            captures: [],
            when: { with: ['recommendation to escalate or end'] },
            whyNot: 'Only where ending or escalating is recommended',
          },
          {
            id: 'DUD-A42',
            number: 16,
            title: 'Decision told to everyone',
            ask: 'Once it is approved, tell the child, the family and the team.',
            forChair: true,
            captures: [],
            when: { with: ['recommendation to escalate or end'] },
            whyNot: 'Only where ending or escalating is recommended',
          },
        ],
      },
    ],
    special: { silent: true, note: 'There are no special meetings.' },
    final: { silent: true, note: 'There is no closing meeting.' },
  },

  // What somebody who cannot come writes instead: the questions professionals are asked before a review
  writtenUpdate: {
    id: 'S2-05',
    agencies: [
      'How the child is, and how they are getting on',
      'Risk, and what the plan has changed',
      'How the family takes part: what is learnt, what has changed, and whether it will last',
    ],
    family: [
      'How well you understand the plan, and what you think of it',
      'What you do differently now, and why',
      'What you would like to be said in the meeting',
    ],
    source: {
      paragraph: 'Practice Tips, Contact with Professionals, and Visits to parents / carers',
      says: 'Questions for professionals and parents. No report from absent people is asked for, so these are used.',
    },
  },
  absence: { silent: true, note: 'Nothing is said of people who do not come, and how many must be there.' },

  // The scale
  scaling: {
    id: 'PS02',
    zero: 'Everyone knows the children are safe enough for the authority to close the case.',
    ten: { silent: true, note: 'No words for 10 are left. Agree aloud what 10 stands for before anyone scores.' },
    assumed: true,
    source: {
      paragraph: 'Practice Tips, scale',
      says: 'The printed sentence puts safe enough at 0 and has no end. Elsewhere the scale usually runs the other way.',
      quote: '0 means everyone knows the children are safe',
    },
  },

  // What a meeting may decide
  outcomes: {
    initial: { silent: true, note: 'The planning meeting agrees the plan; no outcomes are listed.' },
    progress: { silent: true, note: 'There are no progress meetings.' },
    review: [
      {
        id: 'DUD-A31a',
        outcome: 'Continue the plan',
        plan: 'goes on',
        tasks: ['Agree the date of the next review', 'Send minutes and updated plan within 5 working days'],
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'The plan is changed where that is needed and goes on.',
        },
      },
      {
        id: 'DUD-A31b',
        outcome: 'Recommend escalating the case',
        plan: 'escalates',
        tasks: [
          'Tell the team manager within 1 working day',
          'The team manager approves it, on the child’s file',
          'Tell the child, the family and the team what was decided',
        ],
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'A key recommendation that needs the team manager’s approval.',
        },
      },
      {
        id: 'DUD-A31c',
        outcome: 'Recommend ending the plan',
        plan: 'ends',
        tasks: [
          'Tell the team manager within 1 working day',
          'The team manager approves it, on the child’s file',
          'Tell the child, the family and the team what was decided',
        ],
        source: {
          paragraph: 'What happens at the Child in Need Review Meeting?',
          says: 'A key recommendation that needs the team manager’s approval.',
        },
      },
    ],
    special: { silent: true, note: 'There are no special meetings.' },
    final: { silent: true, note: 'There is no closing meeting.' },
  },
  oneOutcome: {
    silent: true,
    note: 'Key recommendations “may include” escalating or ending. The chair is asked for an outcome and may finish without, saying why.',
  },

  // Who gets which paper, and by when
  papers: [
    {
      id: 'M20',
      paper: 'plan',
      kinds: ['initial'],
      to: ['children', 'family', 'agencies of the plan'],
      clocks: ['DUD-C04'],
      source: {
        paragraph: 'What happens after the Child in Need Planning Meeting? and Timescales, row 2',
        says: 'Child, parents or carers and the team get a copy of the plan, whether they came or not.',
      },
    },
    {
      id: 'M20b',
      paper: 'minutes',
      kinds: ['initial'],
      to: ['children', 'family', 'agencies of the plan'],
      clocks: ['DUD-C04'],
      assumed: true,
      source: {
        paragraph: 'What happens after the Child in Need Planning Meeting?',
        says: 'Only the plan is asked for. Minutes that are written all the same are taken to go with it, in the same time.',
      },
    },
    {
      id: 'M21',
      paper: 'minutes',
      kinds: ['review'],
      to: ['children', 'family', 'agencies of the plan'],
      clocks: ['DUD-C10'],
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting? and Timescales, row 5',
        says: 'Child, family and team get minutes and updated plan, whether they came or not.',
      },
    },
    {
      id: 'M21b',
      paper: 'plan',
      kinds: ['review'],
      to: ['children', 'family', 'agencies of the plan'],
      clocks: ['DUD-C10'],
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting? and Timescales, row 5',
        says: 'Child, family and team get minutes and updated plan, whether they came or not.',
      },
    },
    {
      id: 'M22',
      paper: 'recommendation',
      kinds: ['review'],
      when: { with: ['recommendation to escalate or end'] },
      to: ['the manager'],
      clocks: ['DUD-C11'],
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting?, paragraph 2',
        says: 'The team manager hears of it within one working day.',
      },
    },
    {
      id: 'M22b',
      paper: 'decision',
      kinds: ['review'],
      when: { with: ['recommendation to escalate or end'] },
      to: ['children', 'family', 'agencies of the plan'],
      clocks: ['DUD-C12'],
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting?, paragraph 2',
        says: 'The approved decision goes back to child, family and team, with no time given.',
      },
    },
    {
      id: 'DUD-P04',
      paper: 'plan',
      to: ['agencies of the plan'],
      clocks: [],
      source: {
        paragraph: 'Consent, paragraph 2',
        says: 'With consent, health, education and other relevant agencies get the plan. The list is open.',
        quote: 'such as Health and Education',
      },
    },
  ],

  // What the record holds
  contents: [
    {
      id: 'M04',
      holds: 'Views of the child and the parents on the plan; at a review, the views of everyone involved.',
      source: {
        paragraph: 'What happens at the Child in Need Planning Meeting? and at the Child in Need Review Meeting?',
        says: 'Views are recorded, of child and parents on the plan, and of all at reviews.',
      },
    },
    {
      id: 'M05',
      holds: 'Changes to the plan and key recommendations.',
      kinds: ['review'],
      source: { paragraph: 'What happens at the Child in Need Review Meeting?', says: 'Both are recorded.' },
    },
    {
      id: 'M09',
      holds: 'The updated plan, attached.',
      kinds: ['review'],
      source: { paragraph: 'Timescales, row 5', says: 'Minutes and updated plan go together.' },
    },
    {
      id: 'M11',
      holds: 'Plain words. Children and parents are asked whether they understand the plan.',
      source: { paragraph: 'Top Tips for Completing Plans', says: 'Plans are simple, and people are asked.' },
    },
    {
      id: 'PS14',
      holds: 'How what the child and the parents said was used.',
      kinds: ['initial'],
      source: {
        paragraph: 'What happens at the Child in Need Planning Meeting?, paragraph 3',
        says: 'They are told how it was taken into account.',
      },
    },
    {
      id: 'S2-06',
      holds: 'What visits showed: what the child said, what has changed since, and what the parents do differently.',
      kinds: ['review'],
      source: {
        paragraph: 'Visiting Children and Families',
        says: 'See, speak, record and analyse; compare with what was said before.',
      },
    },
  ],
  ratification: {
    silent: true,
    note: 'Nobody approves minutes before they go. The team manager approves key recommendations, which holds nothing back.',
  },
  signatures: { silent: true, note: 'Nobody is asked to sign the plan.' },

  // What goes on the child’s file
  caseSystem: [
    {
      id: 'DUD-T07a',
      what: 'Key recommendations and the team manager’s approval',
      step: 'The child’s file',
      kinds: ['review'],
      source: {
        paragraph: 'What happens at the Child in Need Review Meeting?',
        says: 'Recommendations are approved and clearly recorded on the file.',
      },
    },
    {
      id: 'DUD-T07b',
      what: 'The team manager’s decision to go on under section 47 without consent',
      step: 'The child’s file',
      source: {
        paragraph: 'Consent, paragraph 3',
        says: 'The team manager records it after talking with the social worker.',
      },
    },
  ],

  // Before a plan ends
  closure: [
    {
      id: 'DUD-K01',
      rule: 'A review recommends the ending and the team manager approves it; then child, family and team are told.',
      fact: 'manager decided',
      source: {
        paragraph: 'What happens at the Child in Need Review Meeting? and after it, paragraph 2',
        says: 'Ending is a key recommendation that needs approval.',
      },
    },
    {
      id: 'DUD-K02',
      rule: 'No longest length of a plan is given.',
      source: { paragraph: 'Timescales', says: 'Nothing is said of how long a plan may last.' },
    },
  ],

  // What changes the rules
  variants: [
    {
      id: 'DUD-V01',
      with: 'step-down from child protection',
      effect: 'Plan and planning meeting follow immediately, instead of within 10 working days.',
      rules: ['DUD-C01', 'DUD-C02', 'DUD-C03'],
      source: { paragraph: 'Timescales, row 1', says: 'Immediately after the conference steps down.' },
    },
    {
      id: 'DUD-V02',
      with: 'less frequent reviews agreed',
      effect: 'Reviews may be up to three months apart.',
      rules: ['DUD-C06', 'DUD-C07'],
      agreedBy: 'team around the child',
      source: {
        paragraph: 'Child in Need Review Meetings, paragraph 1',
        says: 'The team around the child may decide so.',
      },
    },
    {
      id: 'DUD-V03',
      with: 'CIN Level 3',
      effect: 'Reviews at least every six months, the first one too.',
      rules: ['DUD-C06', 'DUD-C07', 'DUD-C08'],
      source: {
        paragraph: 'Child in Need Review Meetings, paragraph 1',
        says: 'Level 3 is reviewed every six months or more often.',
      },
    },
    {
      id: 'DUD-V04',
      with: 'consent refused',
      effect: 'Accept and record it. Where significant harm is likely: section 47, and the parents are told why.',
      rules: ['DUD-P20', 'DUD-P21', 'DUD-P22'],
      source: {
        paragraph: 'Consent, paragraph 3',
        says: 'The team manager records the decision after talking with the social worker.',
      },
    },
  ],

  // What managers watch
  oversight: [
    {
      id: 'O07',
      who: 'Team manager',
      watches: 'Visits that are overdue, by worker.',
      clock: 'DUD-C05',
      source: { paragraph: 'Timescales, row 3', says: 'The least visiting allowed.' },
    },
    {
      id: 'O11',
      who: 'Team manager',
      watches: 'Next reviews that are the third, and whether a senior person is in the chair.',
      clock: 'DUD-C09',
      source: { paragraph: 'Timescales, row 4', says: 'A senior person has the chair at the third review.' },
    },
    {
      id: 'O12',
      who: 'Team manager',
      watches: 'Assessments older than a year.',
      clock: 'DUD-C13',
      source: { paragraph: 'Timescales, row 6', says: 'The assessment is updated every year.' },
    },
    {
      id: 'O13',
      who: 'Team manager',
      watches: 'Minutes and plans sent in time, late or not yet.',
      clock: 'DUD-C10',
      source: { paragraph: 'Timescales, rows 2 and 5', says: 'Five working days after each meeting.' },
    },
    {
      id: 'O14',
      who: 'Team manager',
      watches: 'Planning meetings held in time, counted on the first due date.',
      clock: 'DUD-C01',
      source: { paragraph: 'Timescales, row 1', says: 'Ten working days, or at once after step-down.' },
    },
    {
      id: 'O14b',
      who: 'Team manager',
      watches: 'Reviews held in time, and whose decision it was where they are further apart.',
      clock: 'DUD-C06',
      source: { paragraph: 'Timescales, row 4', says: 'Six weeks, or longer by decision of the team.' },
    },
  ],

  // Where the document contradicts itself or is silent
  contradictions: [
    {
      id: 'DUD-X01',
      issue: 'The planning meeting is due in 10 working days in two places and in 10 days in a third.',
      answer: 'Working days count, as assumed; the earlier date is shown beside it.',
      source: {
        paragraph: 'Child in Need Planning Meetings, paragraph 1',
        says: 'Ten days, without saying which.',
        quote: 'within 10 days',
      },
    },
    {
      id: 'DUD-X02',
      issue: 'After step-down the meeting is immediate in the table; elsewhere it falls inside the ten days.',
      answer: 'Immediately counts, as assumed; both ten-day readings are shown beside it.',
      source: { paragraph: 'Timescales, row 1', says: 'Immediately.', quote: 'immediately following step down' },
    },
    {
      id: 'DUD-X03',
      issue:
        'Visits: 20 working days, 20 days and four weekly are three dates. Literally, visiting more often is banned.',
      answer: 'Four weekly counts, as assumed; both others are shown. A plan may always ask for more visits.',
      source: {
        paragraph: 'Developing Effective Child in Need Plans, point 2',
        says: 'Not less than 20 working days.',
        quote: 'should not be less than 20 working days',
      },
    },
    {
      id: 'DUD-X04',
      issue: 'The senior chair of the third review stands only in the table. No other meeting has a chair named.',
      answer: 'The third review has a senior chair; for the others the social worker is assumed.',
      source: { paragraph: 'Timescales, row 4', says: 'Only there is a chair named.' },
    },
    {
      id: 'DUD-X05',
      issue: 'The scale puts safe enough at 0, mixes in a phrase about living at home, and has no words for 10.',
      answer: 'The words are printed as the document has them, marked as not confirmed, and no direction is assumed.',
      source: { paragraph: 'Practice Tips, scale', says: 'A garbled sentence about 0.' },
    },
    {
      id: 'DUD-X06',
      issue: 'It warns against some words and uses them in its own good examples.',
      answer: 'Advice on wording never stops anything from being saved.',
      source: { paragraph: 'Top Tips for Completing Plans', says: 'Words to avoid.' },
    },
    {
      id: 'DUD-X07',
      issue: 'The table of good examples repeats the seven bad ones. Five good ones remain, none on immunisation.',
      answer: 'Only the five complete examples are used.',
      source: { paragraph: 'What Does SMART Look Like?', says: 'Bad and good examples.' },
    },
    {
      id: 'DUD-X08',
      issue: 'The example plan speaks of a father and a step-father, and is due on an Easter Monday.',
      answer: 'A due date on a day that is not worked is pointed out.',
      source: { paragraph: 'What Does SMART Look Like?', says: 'An example plan of 2020.' },
    },
    {
      id: 'DUD-X09',
      issue: 'The plan is prepared before the meeting in one place and developed at the meeting in another.',
      answer: 'It can be drafted before and changed in the meeting. A missing draft is advice.',
      source: {
        paragraph: 'What is the purpose of the Child in Need Planning Meeting?',
        says: 'To develop and agree the plan.',
      },
    },
    {
      id: 'DUD-X10',
      issue: 'The appendices for practitioners and for parents are listed and not there.',
      answer: 'The council can attach its own text for parents to the invitation.',
      source: { paragraph: 'Contents', says: 'Appendix A and Appendix B.' },
    },
    {
      id: 'DUD-X11',
      issue: 'From when reviews are counted, how long a decision for fewer lasts, and what Level 3 is: not said.',
      answer: 'Counted from the meeting before, as assumed. Fewer reviews and Level 3 are set by hand.',
      source: { paragraph: 'Child in Need Review Meetings, paragraph 1', says: 'Intervals without a beginning.' },
    },
    {
      id: 'DUD-X12',
      issue: 'Minutes go in five working days, while the approval of a recommendation in them has no time.',
      answer: 'Minutes go in time and say that a recommendation awaits approval; the decision follows.',
      source: {
        paragraph: 'What happens after the Child in Need Review Meeting?',
        says: 'Five working days for minutes, no number for the decision.',
      },
    },
    {
      id: 'DUD-X13',
      issue: 'Contingency has two triggers in what a plan holds, and more in the practice tips.',
      answer: 'All are asked for: too slow, does not last, risk rises, unsafe.',
      source: {
        paragraph: 'Developing Effective Child in Need Plans, point 5',
        says: 'What happens if it does not work.',
      },
    },
    {
      id: 'DUD-P40',
      issue: 'Nothing is said of people who do not come, of how many must be there, or of challenging an absence.',
      answer: 'Absence is recorded as it is, a written update is asked for, and no number is required.',
      source: {
        paragraph: 'Child in Need Planning Meetings and Child in Need Review Meetings',
        says: 'Nothing on absence.',
      },
    },
    {
      id: 'M37',
      issue: 'Whether somebody who only sent apologies gets the papers is not said.',
      answer: 'The team around the child gets them, whether present or not.',
      source: { paragraph: 'Timescales, row 5', says: 'To the child, the family and the team.' },
    },
    {
      id: 'M38',
      issue: 'Parents who live elsewhere are not to be forgotten. Whether they get the same copy is not said.',
      answer: 'Each person’s copy is made from what that person may see.',
      source: { paragraph: 'Practice Tips, Child in Need Planning Meeting', says: 'Remember non-resident parents.' },
    },
  ],
};
