import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type ExplainedRule, explainRule } from '../../scripts/explaining/explainRule.ts';

const line = (words: string) => words.match(/"[^"]+"|\S+/g)?.map((word) => word.replace(/"/g, '')) ?? [];
async function explained(words: string): Promise<ExplainedRule> {
  const found = await explainRule(line(words));
  if ('wrong' in found) throw new Error(found.wrong);
  return found.answer;
}
const dues = async (words: string) => (await explained(words)).readings.map(({ due, scheduleBy }) => [due, scheduleBy]);
const wrong = async (words: string) => {
  const found = await explainRule(line(words));
  return 'wrong' in found ? found.wrong : undefined;
};

describe('npm run -s explain', () => {
  it('LEI-C03, F-SCH-01: both readings, what was stepped over, and where it is written', async () => {
    const answer = await explained('leicestershire lei-c03 2026-12-18');
    expect(answer).toMatchObject({
      authority: 'leicestershire',
      rule: 'LEI-C03',
      label: 'Initial meeting',
      trigger: { event: 'assessment completed', date: '2026-12-18' },
      direction: 'latest',
      owner: 'FRCD',
      edition: { document: 'Leicestershire practice standards, Jan 2024', inForceFrom: '2024-01-01' },
    });
    expect(answer.readings).toMatchObject([
      {
        reading: '10 working days',
        due: '2027-01-06',
        scheduleBy: '2027-01-06',
        assumed: true,
        skipped: [
          { date: '2026-12-25', name: 'Christmas Day' },
          { date: '2026-12-28', name: 'Boxing Day (substitute day)' },
          { date: '2027-01-01', name: "New Year's Day" },
        ],
        source: { document: 'Leicestershire practice standards, Jan 2024', quote: '…arranged within 10 days of…' },
      },
      { reading: '10 calendar days', due: '2026-12-28', scheduleBy: '2026-12-24', assumed: false, skipped: [] },
    ]);
  });

  it.each([
    ['2026-10-23T15:00:00+01:00', '2026-10-26T14:00:00+00:00', '2026-10-26'],
    ['2027-03-26T15:00:00+00:00', '2027-03-29T16:00:00+01:00', '2027-03-25'],
    ['2026-10-25T01:30:00+01:00', '2026-10-28T00:30:00+00:00', '2026-10-28'],
    ['2026-10-25T01:30:00+00:00', '2026-10-28T01:30:00+00:00', '2026-10-28'],
    ['2026-12-24T15:30', '2026-12-27T15:30:00+00:00', '2026-12-24'],
    ['2026-12-24T20:30:15+05:00', '2026-12-27T15:30:15+00:00', '2026-12-24'],
    ['2026-12-24T15:30:00Z', '2026-12-27T15:30:00+00:00', '2026-12-24'],
  ])('LEI-C07: hours from %s end at %s by London’s clock', async (visited, due, scheduleBy) => {
    expect(await dues(`leicestershire LEI-C07 ${visited}`)).toEqual([[due, scheduleBy]]);
  });

  it('LEI-C07: with no time known the day is the earliest it can be', async () => {
    const { readings } = await explained('leicestershire LEI-C07 2026-12-24');
    expect(readings).toMatchObject([{ due: '2026-12-27', timeUnknown: true }]);
  });

  it('a window has an entry for each end', async () => {
    const { readings } = await explained('leicestershire LEI-C15 2026-03-02');
    expect(readings.map(({ edge, due, scheduleBy }) => [edge, due, scheduleBy])).toEqual([
      ['opens', '2026-05-25', '2026-05-22'],
      ['closes', '2026-06-22', '2026-06-22'],
    ]);
  });

  it('LEI-C09: what is aimed at has an entry of its own, and says when it counts', async () => {
    const { readings, consequence } = await explained('leicestershire LEI-C09 2026-07-20');
    expect(readings).toMatchObject([
      { due: '2026-08-31', scheduleBy: '2026-08-28' },
      { due: '2026-08-17', target: true },
    ]);
    expect(consequence).toMatch(/management oversight note.*next supervision/);
  });

  it('HEF-C11: a reading with another start says from what', async () => {
    const { readings } = await explained('herefordshire HEF-C11 2026-10-21');
    expect(readings.some(({ from }) => from?.includes('child protection plan ended'))).toBe(true);
  });

  it('a rule without a number says so', async () => {
    const answer = await explained('dudley DUD-C12 2026-12-18');
    expect(answer.readings).toEqual([]);
    expect(answer.refusal?.reason).toBe('no number');
    expect(answer.refusal?.words).not.toBe('');
  });

  it.each([
    ['1926-12-18', 'too far back'],
    ['2095-12-18', 'too far ahead'],
  ])('%s is %s', async (date, reason) => {
    const { readings, refusal } = await explained(`dudley DUD-C01 ${date}`);
    expect([readings, refusal?.reason]).toEqual([[], reason]);
  });

  it('past the published bank holidays a date is provisional', async () => {
    expect((await explained('dudley DUD-C01 2028-12-20')).readings).toMatchObject([
      { due: '2029-01-05', provisional: true },
      { due: '2028-12-30' },
    ]);
  });

  it('a day with a time is London’s day', async () => {
    expect((await explained('dudley DUD-C01 2026-07-01T23:30:00Z')).trigger).toMatchObject({ date: '2026-07-02' });
  });
});

describe('--when', () => {
  it('without it the rule’s own condition is taken to hold, and said', async () => {
    const { assumes, readings } = await explained('herefordshire HEF-C07 2026-09-16');
    expect(assumes).toContain('step-down from child protection');
    expect(readings).toMatchObject([{ due: '2026-12-09' }]);
  });

  it('a condition that rules the rule out is a refusal, not an error', async () => {
    const words = 'herefordshire HEF-C02 2026-12-18 --when "step-down from child protection"';
    expect((await explained(words)).refusal?.reason).toBe('not applicable');
    const lead = 'leicestershire LEI-C16 2026-03-02 --when "social worker"';
    expect((await explained(lead)).refusal?.reason).toBe('not applicable');
  });

  it.each([
    '--when "step-down from child protection"',
    '--when Step-Down From Child Protection',
    '--when step‑down-from-child-protection',
    '--when "STEP DOWN  from child protection" --when "social worker"',
    '--when social worker step-down from child protection review number 3',
  ])('is forgiving: %s', async (when) => {
    const answer = await explained(`herefordshire HEF-C07 2026-09-16 ${when}`);
    expect(answer.readings).toHaveLength(1);
    expect(answer.assumes).toBeUndefined();
  });

  it('knows apostrophes of both kinds, and commas within a condition', async () => {
    const typed = '--when "held by the disabled children\'s team" --when "disabled child, stable needs"';
    expect((await explained(`dudley DUD-C01 2026-12-18 ${typed}`)).readings).toHaveLength(2);
  });
});

describe('Wrong input says what is allowed', () => {
  it.each([
    ['exampleshire DUD-C01 2026-12-18', /No authority exampleshire\. Known: .*dudley/],
    ['dudley DUD-C99 2026-12-18', /No rule DUD-C99 in dudley\. Known: .*DUD-C01, DUD-C02/],
    ['dudley DUD-C01 2026-02-30', /No such day: 2026-02-30\. Allowed: 2026-12-18/],
    ['dudley DUD-C01 18/12/2026', /No such day/],
    ['dudley DUD-C01 2026-12-18T25:00', /No such day/],
    ['dudley DUD-C01 2026-12-18T10:00:00+15:00', /No such day/],
    ['dudley DUD-C01 2026-12-18 --when purple', /No condition purple\. Allowed: .*CIN Level 3/],
    ['dudley DUD-C01 2026-12-18 --when', /--when needs a condition/],
    ['dudley DUD-C01 2026-12-18 --why', /Not known: --why/],
    ['dudley DUD-C01', /Three things are asked for/],
    ['dudley DUD-C01 2026-12-18 more', /Three things are asked for/],
  ])('%s', async (words, said) => {
    const found = await wrong(words);
    expect(found).toMatch(said);
    expect(found).not.toContain('\n');
  });
});

describe('The command itself', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/explain.ts', ...words], { encoding: 'utf8' });

  it('prints JSON and nothing else', () => {
    const { status, stdout } = run('herefordshire', 'HEF-C10', '2026-09-16', '--when', 'step-down', 'from', 'care');
    expect([status, JSON.parse(stdout).readings[0].due]).toEqual([0, '2026-10-28']);
  });

  it('exits 2 with one line', () => {
    const { status, stdout, stderr } = run('exampleshire', 'DUD-C01', '2026-12-18');
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});
