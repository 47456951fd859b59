import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/time/plainDate.ts';
import { actionDraftOf, actionFrom, withOffered } from '../../../src/features/run/actionDraft.ts';
import { withDay } from '../../../src/features/run/outcomeDraft.ts';

const offered = { what: 'Weekly report', owner: 'p-school', by: day('2027-01-08') };
const empty = actionDraftOf(undefined);

describe('an action as typed', () => {
  it('takes the owner and the day that its line names, and leaves the owner out of the words', () => {
    const draft = { ...empty, what: 'School: weekly report' };
    expect(actionFrom(withOffered(draft, offered))).toEqual(offered);
  });

  it('what was chosen by hand stands, and so do the words', () => {
    const draft = { ...empty, what: 'School: weekly report', owner: 'p-mother', chosen: ['owner'] as const };
    expect(actionFrom(withOffered(draft, offered))).toEqual({
      what: 'School: weekly report',
      owner: 'p-mother',
      by: '2027-01-08',
    });
  });

  it('what was emptied by hand stays empty', () => {
    const draft = { ...empty, what: 'School: weekly report', chosen: ['owner', 'by'] as const };
    expect(actionFrom(withOffered(draft, offered))).toEqual({ what: 'School: weekly report' });
  });

  it('of one that is changed nothing is offered that it had not', () => {
    const changed = actionDraftOf({ what: 'School: weekly report' });
    expect(actionFrom(withOffered(changed, offered))).toEqual({ what: 'School: weekly report' });
  });

  it('F-PLN-01: keeps the need and what will be different, with another day too', () => {
    const action = { what: 'Breakfast club', need: 'Food', outcome: 'She eats', owner: 'p-school' };
    expect(actionFrom(actionDraftOf(action))).toEqual(action);
    expect(withDay(action, day('2027-02-01'))).toEqual({ ...action, by: '2027-02-01' });
  });
});
