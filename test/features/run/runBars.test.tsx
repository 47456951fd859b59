import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { instant } from '../../../src/domain/time/instant.ts';
import type { Panel } from '../../../src/features/run/panel.ts';
import { RunBars } from '../../../src/features/run/RunBars.tsx';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const bars = (meeting: Panel['meeting']) =>
  renderToStaticMarkup(<RunBars panel={{ meeting, view: { saved: { kind: 'saved', at: undefined } } } as Panel} />);

it('says who signed off when, and that what is written now is not in that version', () => {
  const signOff = {
    version: 1,
    by: { id: 'petra', name: 'Petra Lanternfield' },
    at: instant('2027-01-05T14:02:00.000Z'),
    covered: [],
  };
  const words = bars({ ...initialMeeting, stage: 'signed off', signOff }).replace(/<[^>]+>/g, '');
  expect(words).toContain('Signed off by Petra Lanternfield at 14:02 on Tue 5 Jan.');
  expect(words).toContain('What you write now arrives after sign-off and is not in this version.');
});

it('says nothing while nothing is signed off', () => {
  expect(bars(initialMeeting)).toBe('');
});
