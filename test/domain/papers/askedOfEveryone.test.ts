import { describe, expect, it } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { whoIsThere } from '../../../src/domain/meeting/whoIsThere.ts';
import { minutesPaper } from '../../../src/domain/papers/minutes.ts';
import { agendaOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { profileOf } from '../../../src/domain/procedure/inForce.ts';
import { scalingWords } from '../../../src/domain/procedure/scalingWords.ts';
import { initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const minutes = (more: readonly EventBody[], procedure = 'leicestershire') =>
  paperText(
    minutesPaper({
      file,
      meeting,
      record: recordOf([...wholeMeeting, ...more]),
      agenda: agendaOf(file, meeting),
      version: 1,
      profile: profileOf(procedure),
    }),
  );

describe('who is asked at the table', () => {
  it('whoever is recorded present, the child and the family first', () => {
    const came = (target: string): EventBody => ({ type: 'presence', target, value: 'present' });
    expect(whoIsThere(file, meeting, recordOf([came('p-school'), came('p-mother'), came('c-1')]))).toEqual([
      'c-1',
      'p-mother',
      'p-school',
    ]);
  });

  it('everybody asked and the child, while nobody is recorded', () => {
    const asked = whoIsThere(file, meeting, recordOf([{ type: 'presence', target: 'p-gp', value: null }]));
    expect(asked).toContain('c-1');
    expect(asked).toContain('p-sswop');
    expect(asked).not.toContain('p-gp');
  });
});

describe('F-RUN-08 scaling', () => {
  it('DUD PS02: the ends are the procedure’s own, the end that it leaves out is agreed aloud, and nothing is assumed', () => {
    const { ends, watch } = scalingWords(profileOf('dudley')!);
    expect(ends[0]).toMatch(/^0: Everyone knows the children are safe enough/);
    expect(ends[1]).toBe('10: as agreed at the meeting.');
    expect(watch).toHaveLength(2);
    expect(scalingWords(profileOf('newcastle')!).used).toBe(false);
  });

  it('each person’s number stands in the minutes under the ends; one taken back does not', () => {
    const text = minutes(
      [
        { type: 'scaling', target: 'p-mother', value: 4 },
        { type: 'scaling', target: 'c-1', value: 0 },
        { type: 'scaling', target: 'p-father', value: null },
      ],
      'dudley',
    );
    expect(text).toContain('Marigold Fay (mother): 4');
    expect(text).toContain('Elfrida: 0');
    expect(text).not.toMatch(/\(father\): \d/);
    expect(text.indexOf('0: Everyone knows')).toBeLessThan(text.indexOf('Marigold Fay (mother): 4'));
    expect(minutes([])).not.toContain('On a scale');
  });
});

describe('who agrees with the statements', () => {
  it('stands in the minutes, and so does who does not', () => {
    const text = minutes([
      { type: 'agreed', target: 'danger statement: p-mother', value: 'agrees' },
      { type: 'agreed', target: 'danger statement: p-school', value: 'agrees' },
      { type: 'agreed', target: 'danger statement: p-father', value: 'does not agree' },
      { type: 'agreed', target: 'safety goal: p-mother', value: null },
    ]);
    expect(text).toContain(
      'Danger statement: agreed by Marigold Fay (mother) and Mr Inglenook (school); not agreed by Tobias Fay (father).',
    );
    expect(text).not.toContain('Safety goal: ');
    expect(minutes([])).not.toContain('Who agrees');
  });
});
