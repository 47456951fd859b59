import { describe, expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { actionInOneLine } from '../../../src/domain/plan/actionInOneLine.ts';
import { dateInWords } from '../../../src/domain/plan/dateInWords.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const meeting = day('2027-01-04');
const offered = (line: string, people = caseLh4163.people) => actionInOneLine(line, { people }, meeting);

describe('an action in one line', () => {
  it('offers the owner and the day, and leaves the owner out of the words', () => {
    expect(offered('School: weekly attendance report, Fridays, from 8 January')).toEqual({
      what: 'Weekly attendance report, Fridays, from 8 January',
      owner: 'p-school',
      by: '2027-01-08',
    });
  });

  it.each([
    ['Mum: ring by 9:15 when late', 'p-mother'],
    ['Marigold Fay: ring by 9:15', 'p-mother'],
    ['mr inglenook: ring home', 'p-school'],
    ['Inglenook: ring home', 'p-school'],
    ['Nurse: weigh her each term', 'p-health'],
  ])('knows people as they are called at a table: %s', (line, owner) => {
    expect(offered(line)).toMatchObject({ owner });
  });

  it('offers nobody where nobody, or more than one, is called so; every word stays', () => {
    for (const line of [
      'Fay: bring the letter',
      'Librarian: keep a place',
      'Ring school: before nine',
      ':',
      'School:',
    ]) {
      expect(offered(line)).toEqual({ what: line.trim() });
    }
  });
});

describe('a day as people say it', () => {
  it.each([
    ['by 8 January', '2027-01-08'],
    ['by the 8th of January', '2027-01-08'],
    ['8 Jan 2028', '2028-01-08'],
    ['on 4 January', '2027-01-04'],
    ['by 3 January', undefined],
    ['by 1 November', '2027-11-01'],
    ['by 29 February', '2028-02-29'],
    ['8/1', '2027-01-08'],
    ['8.1.27', '2027-01-08'],
    ['12/02/2027', '2027-02-12'],
    ['tomorrow', '2027-01-05'],
    ['ring today', '2027-01-04'],
    ['by Friday', '2027-01-08'],
    ['Monday', '2027-01-11'],
    ['next Tuesday', undefined],
    ['in two weeks', '2027-01-18'],
    ['within 10 days', '2027-01-14'],
    ['in a week', '2027-01-11'],
    ['Sept 3', undefined],
    ['3 Sept', '2027-09-03'],
    ['every Fridays', undefined],
    ['by 31 February', undefined],
    ['by 31/4', undefined],
    ['ring by 9.10', undefined],
    ['ring by 9:10', undefined],
    ['Maybe 3 or 4 of them', undefined],
    ['', undefined],
  ])('%s', (words, date) => {
    expect(dateInWords(words, meeting)).toBe(date);
  });
});
