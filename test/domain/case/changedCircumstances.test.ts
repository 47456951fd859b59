import { describe, expect, it } from 'vitest';
import type { CaseFile, Circumstance } from '../../../src/domain/case/caseFile.ts';
import {
  mergeCircumstances,
  trueNow,
  trueOfMeetingOn,
  withCircumstance,
  withEnded,
  withEndUndone,
} from '../../../src/domain/case/changedCircumstances.ts';
import { mergeCase } from '../../../src/domain/case/mergeCase.ts';
import { movedClocks } from '../../../src/domain/case/movedClocks.ts';
import { circumstancesAsked } from '../../../src/domain/procedure/circumstancesAsked.ts';
import { profileOf } from '../../../src/domain/procedure/inForce.ts';
import { meetingSituation } from '../../../src/domain/procedure/situation.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase, fact, osric } from '../../builders/elfrida.ts';

const today = day('2026-12-22');
const circumstance = (name: Circumstance['name'], minute = '00'): Circumstance => ({
  name,
  since: today,
  recordedBy: osric.name,
  recordedAt: instant(`2026-12-22T09:${minute}:00.000Z`),
});
const reduced = circumstance('reduced visiting agreed');

describe('F-SCH-02: what is true of the case moves dates', () => {
  const moved = (file: CaseFile, more: Circumstance) =>
    movedClocks(file, withCircumstance(file, more), { calendar, today }).map(({ label, from, to }) => [
      label,
      from,
      to,
    ]);

  it('LEI-C08: reduced visiting, from 20 working days to six weeks', () => {
    const file = { ...elfridasCase, facts: [...elfridasCase.facts, fact('child visited', '2026-12-07')] };
    expect(moved(file, reduced)).toEqual([
      ['Visit to the child', '2027-01-07', undefined],
      ['Visit to the child, reduced', undefined, '2027-01-18'],
    ]);
  });

  it('DUD-C08: at Level 3 the review is due six months on', () => {
    const dudley = { ...elfridasCase, procedure: 'dudley', ledBy: 'social worker' as const };
    const file = { ...dudley, facts: [fact('initial meeting held', '2026-09-01')] };
    expect(moved(file, circumstance('CIN Level 3'))).toEqual([
      ['Review meeting', '2026-10-13', undefined],
      ['Review meeting, Level 3', undefined, '2027-03-01'],
    ]);
  });

  it('once ended it is true no longer, and stays to be read', () => {
    const file = withCircumstance(elfridasCase, reduced);
    const ended = withEnded(file, reduced, today, osric.name);
    expect(trueNow(file)).toEqual([reduced]);
    expect(trueNow(ended)).toEqual([]);
    expect(ended.circumstances).toEqual([{ ...reduced, until: today, endedBy: osric.name }]);
  });
});

describe('F-SCH-02: when something was true', () => {
  const file = withCircumstance(elfridasCase, reduced);
  const ended = withEnded(file, reduced, day('2027-01-05'), osric.name);

  it('a meeting held before it ended goes by it, one after that does not', () => {
    expect(trueOfMeetingOn(ended, day('2027-01-04')).map(({ name }) => name)).toEqual([reduced.name]);
    expect(trueOfMeetingOn(ended, day('2027-01-05'))).toEqual([]);
    const at = (date: string) => meetingSituation(ended, 'initial', { time: { date: day(date) } }).with;
    expect([at('2027-01-04'), at('2027-01-06')]).toEqual([[reduced.name], []]);
    expect(meetingSituation(ended, 'initial').with).toEqual([]);
  });

  it('an end is taken back, also where others have changed the case meanwhile', () => {
    expect(withEndUndone(ended, ended.circumstances[0]!).circumstances).toEqual([reduced]);
    const disabled = circumstance('disabled child', '01');
    const undone = withEndUndone(ended, ended.circumstances[0]!);
    expect(mergeCase(ended, undone, withCircumstance(ended, disabled)).file.circumstances).toEqual([reduced, disabled]);
  });
});

describe('F-TRK-07: what each procedure asks about', () => {
  const asked = (id: string) => {
    const profile = profileOf(id);
    return profile ? circumstancesAsked(profile) : [];
  };

  it('names only what its rules and variants name, and who has to agree', () => {
    const level3 = asked('dudley').find(({ name }) => name === 'CIN Level 3');
    expect(level3).toBeDefined();
    expect(asked('leicestershire').map(({ name }) => name)).not.toContain('CIN Level 3');
    expect(asked('leicestershire').find(({ name }) => name === 'reduced visiting agreed')?.agreedBy).toBeTruthy();
  });
});

describe('Two people change what is true of the case', () => {
  const disabled = circumstance('disabled child', '01');
  it('keeps what either added, and what either ended has ended', () => {
    const ended = { ...reduced, until: today, endedBy: 'A' };
    expect(mergeCircumstances([reduced], [reduced, disabled], [ended])).toEqual([ended, disabled]);
    expect(mergeCircumstances([reduced], [ended], [reduced, disabled])).toEqual([ended, disabled]);
    const was = withCircumstance(elfridasCase, reduced);
    const both = mergeCase(was, withEnded(was, reduced, today, 'A'), withCircumstance(was, disabled)).file;
    expect(both.circumstances).toEqual([ended, disabled]);
  });
});
