import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { WhatFollows } from '../../../src/features/minutes/WhatFollows.tsx';
import { caseWhere } from '../../builders/caseWhere.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { caseAfterInitial, progressMeeting } from '../../builders/progressMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

it('F-RUN-10: what ending the plan asks for is read as of the day of the meeting', () => {
  const ends = recordOf([{ type: 'outcome', target: 'case', value: { outcome: 'LEI-A39b' } }]);
  const follows = (until: string) =>
    renderToStaticMarkup(
      <WhatFollows
        file={caseWhere(caseLh4163, 'step across to early help planned', until)}
        meeting={{ ...initialMeeting, kind: 'review' }}
        record={ends}
        others={[]}
      />,
    );
  expect(follows('2027-01-06')).toContain('A step across is agreed in the Family Help allocation meeting');
  expect(follows('2027-01-02')).not.toContain('A step across is agreed in the Family Help allocation meeting');
});

it('F-RUN-10: what is left to arrange is said as the details tab says it: a later meeting that stands is the next one', () => {
  const goesOn: EventBody = { type: 'outcome', target: 'case', value: { outcome: 'LEI-A20a' } };
  const agreed: EventBody = {
    type: 'next meeting',
    target: 'next',
    value: { date: day('2027-03-26'), start: '10:00', mode: 'in person' },
  };
  const later: Meeting = {
    ...progressMeeting,
    id: 'LH-4163-progress-2',
    number: 2,
    time: { date: day('2027-03-25'), start: '09:30', end: '10:30' },
  };
  const follows = (others: readonly Meeting[], ...bodies: readonly EventBody[]) =>
    renderToStaticMarkup(
      <WhatFollows
        file={caseAfterInitial}
        meeting={progressMeeting}
        record={recordOf([goesOn, ...bodies])}
        others={others}
      />,
    );
  expect(follows([])).toContain('no day is fixed yet');
  expect(follows([initialMeeting])).toContain('no day is fixed yet');
  expect(follows([{ ...later, stage: 'cancelled' }])).toContain('no day is fixed yet');
  for (const stage of ['booked', 'sent'] as const) {
    expect(follows([{ ...later, stage }])).not.toMatch(/no day|rrange the/);
    expect(follows([{ ...later, stage }], agreed)).not.toMatch(/no day|rrange the/);
  }
  expect(follows([{ ...later, stage: 'planned' }])).toContain('agreed for Thursday 25 March 2027');
  expect(follows([], agreed)).toContain('agreed for Friday 26 March 2027');
});

it('F-RUN-10: what is left to arrange is said once, however many children it is for', () => {
  const [child] = caseAfterInitial.children;
  const file = { ...caseAfterInitial, children: [child!, { ...child!, id: 'c-2', initials: 'G.H.' }] };
  const record = recordOf(
    ['c-1', 'c-2'].map((target) => ({ type: 'outcome', target, value: { outcome: 'LEI-A20a' } })),
  );
  const shown = renderToStaticMarkup(<WhatFollows file={file} meeting={progressMeeting} record={record} others={[]} />);
  expect(shown.match(/no day is fixed yet/g)).toHaveLength(1);
});
