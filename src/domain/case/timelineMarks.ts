import type { Meeting, MeetingId } from '../meeting/meeting.ts';
import { meetingWords } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { SendItem } from '../sending/sendItem.ts';
import { longDate } from '../time/dateWords.ts';
import { dateInLondon } from '../time/londonTime.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseFile, DatedFact, FactCorrection } from './caseFile.ts';
import { type FactName, heldFactName } from './factName.ts';
import type { TimelineMark } from './timeline.ts';

/** These stand as marks of their meeting, or of its papers. */
const ofMeetings: readonly FactName[] = [...Object.values(heldFactName), 'minutes sent', 'plan sent'];

const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;

/** What happened on a day, with what was put right of it; and what was taken back, where it had stood. */
export function factMarks({ facts, corrections }: CaseFile): readonly TimelineMark[] {
  const known = facts.filter(({ fact }) => !ofMeetings.includes(fact));
  return [
    ...known.map((fact) => factMark(fact, lastCorrection(fact, corrections))),
    ...corrections
      .filter(({ fact, now }) => now === undefined && !ofMeetings.includes(fact))
      .map((correction): TimelineMark => {
        const { fact, was, by, why } = correction;
        return {
          key: `taken back ${fact} ${correction.at}`,
          on: was,
          kind: 'taken back',
          short: `${capital(fact)}, taken back`,
          words: `${capital(fact)} on ${longDate(was)} was taken back by ${by}: ${why}`,
        };
      }),
  ];
}

const lastCorrection = ({ fact, meeting, on }: DatedFact, corrections: readonly FactCorrection[]) =>
  corrections.filter((one) => one.fact === fact && one.meeting === meeting && one.now === on).at(-1);

function factMark(fact: DatedFact, correction: FactCorrection | undefined): TimelineMark {
  const name = capital(fact.fact);
  return {
    key: `fact ${fact.fact} ${fact.meeting ?? ''} ${fact.on}`,
    on: fact.on,
    kind: correction ? 'corrected' : 'fact',
    short: correction ? `${name}, corrected` : name,
    words: correction
      ? `${name} on ${longDate(fact.on)}, not ${longDate(correction.was)}: put right by ${correction.by}, ${correction.why}`
      : `${name} on ${longDate(fact.on)}`,
  };
}

/** Every meeting that has a day, also those that did not take place. */
export function meetingMarks(
  meetings: readonly Meeting[],
  profile: ProcedureProfile | undefined,
  now: { readonly today: PlainDate; readonly time?: string },
): readonly TimelineMark[] {
  return meetings.map((meeting) => {
    const { kind: of, number, time, ended } = meeting;
    const name = `${meetingWords(profile, of).short}${of === 'initial' && number === 1 ? '' : ` ${number}`}`;
    const { kind, state } = standing(meeting, now);
    const moved = meeting.changes.some(({ what }) => what === 'move') ? ', moved from its first date' : '';
    const why = ended ? `: ${ended.reason}` : '';
    return {
      key: `meeting ${meeting.id}`,
      on: time.date,
      kind,
      short: kind === 'done' ? name : `${name}, ${state}`,
      words: `${name} ${state} on ${longDate(time.date)}${moved}${why}`,
    };
  });
}

function standing(
  { stage, time, change }: Meeting,
  now: { readonly today: PlainDate; readonly time?: string },
): { readonly kind: TimelineMark['kind']; readonly state: string } {
  switch (stage) {
    case 'planned':
    case 'booking':
      return { kind: 'half done', state: 'booking not finished' };
    case 'cancelled':
    case 'not held':
      return { kind: 'not done', state: stage };
    case 'signed off':
    case 'sent':
      return { kind: 'done', state: 'held' };
    case 'booked':
      if (change) return { kind: 'half done', state: 'change not finished' };
      return time.date < now.today || (time.date === now.today && now.time !== undefined && now.time >= time.end)
        ? { kind: 'done', state: 'held, not signed off' }
        : { kind: 'to come', state: 'booked' };
  }
}

/** One mark for each version of a meeting's papers: when the last of it went, or how far it is. */
export function paperMarks(
  file: CaseFile,
  meetings: readonly Meeting[],
  sends: ReadonlyMap<MeetingId, readonly SendItem[]>,
): readonly TimelineMark[] {
  return meetings.flatMap(({ id }) => {
    const items = (sends.get(id) ?? []).filter(({ document }) => document === 'papers');
    const versions = [...new Set(items.map(({ version }) => version))].sort((a, b) => a - b);
    if (versions.length > 0)
      return versions.flatMap((version) =>
        versionMark(
          id,
          version,
          items.filter((item) => item.version === version),
        ),
      );
    // Sent before sends were listed, or not by us: the fact says so.
    const fact = file.facts.find((one) => one.fact === 'minutes sent' && one.meeting === id);
    return fact
      ? [
          {
            key: `sent ${id}`,
            on: fact.on,
            kind: 'done' as const,
            short: 'Minutes sent',
            words: `Minutes sent on ${longDate(fact.on)}`,
          },
        ]
      : [];
  });
}

function versionMark(id: MeetingId, version: number, items: readonly SendItem[]): readonly TimelineMark[] {
  const left = items
    .flatMap(({ handed, sentAt }) => handed?.on ?? (sentAt ? dateInLondon(sentAt) : []))
    .sort()
    .at(-1);
  if (left === undefined) return [];
  const sent = items.filter(({ state }) => state === 'sent').length;
  const again = version > 1 ? `, version ${version}` : '';
  const how = sent === items.length ? `Sent to ${sent}` : `${sent} of ${items.length} sent`;
  return [
    {
      key: `sent ${id} ${version}`,
      on: left,
      kind: sent === items.length ? 'done' : 'half done',
      short: `${how}${again}`,
      words: `Minutes and plan${again}: ${how.toLowerCase()}, last on ${longDate(left)}`,
    },
  ];
}

/** Days on which actions of the plan are due. */
export function planMarks({ plan }: CaseFile, today: PlainDate): readonly TimelineMark[] {
  const open = plan.actions.filter(({ state, by }) => state.is === 'open' && by !== undefined);
  const days = [...new Set(open.flatMap(({ by }) => by ?? []))].sort();
  return days.map((on) => {
    const due = open.filter(({ by }) => by === on);
    const count = due.length === 1 ? '1 action' : `${due.length} actions`;
    const late = on < today;
    return {
      key: `actions ${on}`,
      on,
      kind: late ? 'late' : 'to come',
      short: late ? `${count} late` : `${count} due`,
      words: `${late ? 'Late: d' : 'D'}ue ${longDate(on)}: ${due.map(({ what }) => what).join('; ')}`,
    };
  });
}
