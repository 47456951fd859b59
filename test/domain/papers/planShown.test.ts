import { describe, expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import type { Block } from '../../../src/domain/papers/paper.ts';
import { planFromRecord } from '../../../src/domain/papers/plan.ts';
import { isAnyoneApart, planShown } from '../../../src/domain/papers/planShown.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { caseAfterInitial, progressMeeting } from '../../builders/progressMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { siblingsMeeting, siblingsRecord } from '../../builders/siblingsMeeting.ts';

const shown = (file: CaseFile, meeting: Meeting, events: readonly EventBody[]) => {
  const plan = planShown({ file, meeting, record: recordOf(events) });
  if (!plan) throw new Error('The plan is not known');
  return { ...plan, all: JSON.stringify(plan) };
};
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the plan in a window that everyone in the call sees', () => {
  it('has statements, who does what by when, and when it is looked at again', () => {
    const { statements, actions, changes, next } = shown(caseLh4163, initialMeeting, wholeMeeting);
    expect(headings(statements)).toEqual(['Danger statement', 'Safety goal']);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions[0]).toMatchObject({ what: expect.any(String), who: expect.stringMatching(/^[^,]+, \w+/) });
    expect(actions.every(({ by }) => /20\d\d$/.test(by))).toBe(true);
    expect(changes).toEqual([]);
    expect(next).toMatch(/2027 at/);
  });

  it('has no note, no view, nobody who came or sent word and no address, and a child by their initials', () => {
    const { all } = shown(caseLh4163, initialMeeting, [
      ...wholeMeeting,
      { type: 'note', target: 'n-x', value: { item: 'LEI-A05', tag: 'view', text: 'Hidden kite', voice: 'c-1' } },
      { type: 'action', target: 'a-child', value: { what: 'Choose a club', owner: 'c-1', by: day('2027-01-15') } },
      { type: 'written update', target: 'p-nurse', value: 'Hidden letter' },
    ]);
    expect(all).toContain('Choose a club');
    expect(all).toContain('"who":"E.F."');
    expect(all).not.toMatch(/Hidden|Elfrida Fay|@|07700|LEI-A/);
    for (const { email, phone } of caseLh4163.people)
      for (const reached of [email, phone]) if (reached) expect(all).not.toContain(reached);
  });

  it('says what a review did so far, and of what nobody has gone through nothing until the minutes are fixed', () => {
    const [carried] = caseAfterInitial.plan.actions;
    const events: EventBody[] = [{ type: 'action state', target: carried!.id, value: { is: 'done' } }];
    const held = shown(caseAfterInitial, progressMeeting, events);
    expect(headings(held.changes)).toEqual(['What changed since Monday 4 January 2027', 'Done']);
    expect(held.actions.map(({ id }) => id)).not.toContain(carried!.id);
    const fixed = shown(caseAfterInitial, { ...progressMeeting, stage: 'signed off' }, events);
    expect(headings(fixed.changes)).toContain('Not gone through');
  });

  it('is unknown where the case has forgotten what this meeting found', () => {
    const { plan: _, ...rest } = caseAfterInitial;
    const later = {
      ...planFromRecord(caseLh4163, initialMeeting, recordOf(wholeMeeting)),
      agreedAt: 'LH-4163-progress-1',
    };
    const file = { ...rest, plan: later };
    expect(planShown({ file, meeting: initialMeeting, record: recordOf(wholeMeeting) })).toBeUndefined();
  });
});

describe('F-DIS-03: nothing of whoever is kept apart, on either side of the flag', () => {
  const more: readonly EventBody[] = [
    { type: 'action', target: 'a-4', value: { what: 'Ask Dorian for his shifts', owner: 'p-keyworker' } },
    { type: 'action', target: 'a-5', value: { what: 'Take mum to the clinic', owner: 'p-school' } },
    {
      type: 'action',
      target: 'a-6',
      value: { what: 'Weekly report', owner: 'p-school', outcome: 'Isolde knows how each week went' },
    },
  ];

  it('neither their names, nor what is theirs to do, nor an action of somebody else that names them', () => {
    const { all, actions } = shown(caseLh5207, siblingsMeeting, [...siblingsRecord, ...more]);
    expect(actions.map(({ what }) => what)).toEqual(['Speech session for Rowan every Tuesday']);
    expect(all).not.toMatch(/Isolde|Dorian|mother|father|mum|shifts|bedtime|Letter/i);
  });

  it('holds both ways wherever the flag is written', () => {
    const people = caseLh5207.people.map((person) =>
      person.id === 'p-father'
        ? { ...person, apartFrom: [] }
        : person.id === 'p-mother'
          ? { ...person, apartFrom: ['p-father'] }
          : person,
    );
    const { all } = shown({ ...caseLh5207, people }, siblingsMeeting, [...siblingsRecord, ...more]);
    expect(all).not.toMatch(/Isolde|Dorian|shifts|bedtime|Letter/i);
  });

  it('a statement that names one of them is left out without a gap, and so is the wording before it', () => {
    const naming: EventBody = { type: 'statement', target: 'danger statement', value: 'Dorian shouts at night.' };
    const plan = {
      ...planFromRecord(caseLh5207, siblingsMeeting, recordOf(siblingsRecord)),
      agreedAt: 'LH-5207-initial-0',
    };
    const { statements, all } = shown({ ...caseLh5207, plan }, siblingsMeeting, [naming]);
    expect(headings(statements)).toEqual(['Safety goal']);
    expect(all).not.toMatch(/Dorian|Linnet and Rowan/);
  });

  it('not when the others meet next: it cannot be told into which call the window is shared', () => {
    expect(shown(caseLh5207, siblingsMeeting, siblingsRecord).next).toBe(
      'You will hear from us when and where you meet us next.',
    );
    expect([isAnyoneApart(caseLh5207), isAnyoneApart(caseLh4163)]).toEqual([true, false]);
  });
});
