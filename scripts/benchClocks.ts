import { addDays as addDaysTo } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { isWeekend } from 'date-fns/isWeekend';
import moment from 'moment-business-days';
import { circumstances } from '../src/domain/case/circumstance.ts';
import { type FactName, factNames, heldFactName } from '../src/domain/case/factName.ts';
import { meetingId } from '../src/domain/meeting/meeting.ts';
import { type CaseFacts, caseFacts, type GivenFact, type GivenMeeting } from '../src/domain/procedure/caseFacts.ts';
import { readClocks } from '../src/domain/procedure/clocks.ts';
import type { Situation } from '../src/domain/procedure/condition.ts';
import { explain } from '../src/domain/procedure/explain.ts';
import { liveRules } from '../src/domain/procedure/liveRules.ts';
import type { ProcedureProfile } from '../src/domain/procedure/profile.ts';
import { authorities } from '../src/domain/procedure/profiles/index.ts';
import { runClocks } from '../src/domain/procedure/runClocks.ts';
import { englandAndWales as calendar } from '../src/domain/time/bankHolidays.ts';
import { day, dayNumber, fromDayNumber } from '../src/domain/time/plainDate.ts';
import { addWorkingDays, tableOf } from '../src/domain/time/workingDays.ts';
import { workingDayAfter } from '../src/domain/time/workingTable.ts';

/*
 * How fast dates are counted, in one run and as ratios: processor time, the best of several rounds, so that other work on
 * the machine counts little. Nothing here is asserted.
 */
const rounds = 9;

/** Nanoseconds of processor time a call, the best round. `work` is called with every start and answers with a sum, so that it is done. */
function best(times: number, work: (n: number) => number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    const from = process.cpuUsage();
    for (let n = 0; n < times; n++) sum += work(n);
    const { user, system } = process.cpuUsage(from);
    const took = ((user + system) * 1000) / times;
    if (Number.isNaN(sum)) throw new Error('Not counted');
    if (took < fastest) fastest = took;
  }
  return fastest;
}

const table = tableOf(calendar);
const first = dayNumber(day('2012-01-01'));
const span = dayNumber(day('2028-09-01')) - first;
const startOf = (n: number) => first + ((n * 7919) % span);
const countOf = (n: number) => 1 + ((n * 31) % 60);

const holidays = new Set<string>(calendar.holidays.keys());
moment.updateLocale('en', { holidays: [...holidays], holidayFormat: 'YYYY-MM-DD' });

function byDateFns(start: Date, count: number): Date {
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDaysTo(date, 1);
    if (!isWeekend(date) && !holidays.has(format(date, 'yyyy-MM-dd'))) left -= 1;
  }
  return date;
}

const starts = Array.from({ length: 4096 }, (_, n) => {
  const date = fromDayNumber(startOf(n));
  return {
    n: startOf(n),
    date,
    platform: new Date(`${date}T12:00:00`),
    moment: moment(`${date}T12:00:00`),
    count: countOf(n),
  };
});
const one = (n: number) => starts[n % starts.length] as (typeof starts)[number];

for (const { n, date, platform, moment: at, count } of starts.slice(0, 500)) {
  const ours = fromDayNumber(workingDayAfter(n, count, table));
  const others = [
    addWorkingDays(date, count, calendar).date,
    format(byDateFns(platform, count), 'yyyy-MM-dd'),
    at.businessAdd(count).format('YYYY-MM-DD'),
  ];
  if (others.some((other) => other !== ours))
    throw new Error(`${date} and ${count}: ${ours}, not ${others.join(', ')}`);
}

const inTable = best(4_000_000, (n) => workingDayAfter(one(n).n, one(n).count, table));
const asDates = best(200_000, (n) => addWorkingDays(one(n).date, one(n).count, calendar).date.length);
const loop = best(2_000, (n) => byDateFns(one(n).platform, one(n).count).getTime());
const byPackage = best(1_000, (n) => one(n).moment.businessAdd(one(n).count).valueOf());

const ratio = (slow: number, fast: number) => `${Math.round(slow / fast).toLocaleString('en-GB')} ×`;
const ns = (each: number) => `${each < 100 ? each.toFixed(1) : Math.round(each).toLocaleString('en-GB')} ns`;
console.log('Processor time, the best of several rounds');
console.log('Adding 1 to 60 working days, starts from 2012 to 2028 (all four agree)');
console.log(`  by table, day numbers                    ${ns(inTable)}`);
console.log(`  by table, dates and what is stepped over ${ns(asDates)}`);
console.log(
  `  date-fns day loop with holidays          ${ns(loop)}: ${ratio(loop, inTable)} the table, ${ratio(loop, asDates)} with dates`,
);
console.log(
  `  moment-business-days                     ${ns(byPackage)}: ${ratio(byPackage, inTable)} the table, ${ratio(byPackage, asDates)} with dates`,
);

interface BenchCase {
  readonly profile: ProcedureProfile;
  readonly situation: Situation;
  readonly facts: readonly GivenFact[];
  readonly meetings: readonly GivenMeeting[];
  readonly compiled: CaseFacts;
}

const profiles = await Promise.all(authorities.map(({ load }) => load()));
const today = day('2026-12-22');
const now = { today: dayNumber(today), minute: Number.NaN };

/** Fictional cases of a year, by arithmetic and not by chance: a start, visits, meetings with their papers, supervision. */
function benchCase(n: number): BenchCase {
  const profile = profiles[n % profiles.length] as ProcedureProfile;
  const began = now.today - 20 - ((n * 37) % 340);
  const facts: GivenFact[] = [];
  const add = (fact: FactName, after: number, meeting?: string) => {
    if (began + after <= now.today) facts.push({ fact, on: fromDayNumber(began + after), ...(meeting && { meeting }) });
  };
  add('assessment completed', 0);
  add('worker allocated', 1);
  add('plan started', 12);
  for (let visit = 0; visit < 6; visit++) add('child visited', 8 + visit * 27);
  const kinds = ['initial', 'review', 'progress'] as const;
  kinds.forEach((kind, place) => {
    const id = meetingId(`BE-${n}`, kind, 1);
    add(heldFactName[kind], 12 + place * 41, id);
    add('minutes sent', 16 + place * 41, id);
  });
  add('supervision held', 30);
  add(factNames[(n * 13) % factNames.length] as FactName, 40);
  const meetings = [
    { id: meetingId(`BE-${n}`, 'review', 2), kind: 'review', date: fromDayNumber(now.today + (n % 30)) } as const,
  ];
  const situation: Situation = {
    ledBy: n % 3 === 0 ? 'key worker' : 'social worker',
    with: n % 4 === 0 ? [circumstances[n % circumstances.length] as (typeof circumstances)[number]] : [],
  };
  return { profile, situation, facts, meetings, compiled: caseFacts(facts, meetings) };
}

const cases = Array.from({ length: 10_000 }, (_, n) => benchCase(n));
let clocks = 0;
let late = 0;
let due = 0;

/** Milliseconds for all cases, the best round. */
function all(work: (each: BenchCase) => void): number {
  return (
    best(1, () => {
      for (const each of cases) work(each);
      return 1;
    }) / 1e6
  );
}

function run({ profile, situation }: BenchCase, facts: CaseFacts): void {
  runClocks({ rules: liveRules(profile, situation), situation, facts, table, ...now }, (found) => {
    clocks += 1;
    if (found.due > 0) due += found.due;
    if (found.status === 'overdue') late += 1;
  });
}

const engine = all((each) => run(each, each.compiled));
const perRound = clocks / rounds;
const fromText = all((each) => run(each, caseFacts(each.facts, each.meetings)));
const views = all((each) => readClocks({ ...each, calendar, today }));
const [example] = cases;
const shown = example && readClocks({ ...example, calendar, today }).find((clock) => clock.due && clock.start);
const why = example && shown ? best(2_000, () => explain(shown, example.profile, calendar, today).days.length) : 0;

if (due === 0 || late === 0) throw new Error('Not counted');
const ms = (each: number) => `${each.toFixed(1)} ms`;
console.log('');
console.log(
  `Status and due day of 10,000 cases × all clocks of their procedure: ${perRound.toLocaleString('en-GB')} clocks, ${profiles.length} procedures`,
);
console.log(`  facts read once                          ${ms(engine)}: ${ns((engine * 1e6) / perRound)} a clock`);
console.log(`  facts read anew from their dates         ${ms(fromText)}: ${ratio(fromText, engine)}`);
console.log(`  every clock as screens show it           ${ms(views)}: ${ratio(views, engine)}`);
console.log(`  why, for one clock that is asked about   ${ns(why)}`);
