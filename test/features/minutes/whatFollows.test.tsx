import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { WhatFollows } from '../../../src/features/minutes/WhatFollows.tsx';
import { caseWhere } from '../../builders/caseWhere.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

it('F-RUN-10: what ending the plan asks for is read as of the day of the meeting', () => {
  const ends = recordOf([{ type: 'outcome', target: 'case', value: { outcome: 'LEI-A39b' } }]);
  const follows = (until: string) =>
    renderToStaticMarkup(
      <WhatFollows
        file={caseWhere(caseLh4163, 'step across to early help planned', until)}
        meeting={{ ...initialMeeting, kind: 'review' }}
        record={ends}
      />,
    );
  expect(follows('2027-01-06')).toContain('A step across is agreed in the Family Help allocation meeting');
  expect(follows('2027-01-02')).not.toContain('A step across is agreed in the Family Help allocation meeting');
});
