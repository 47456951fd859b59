import { nameOf } from '../papers/namesInPapers.ts';
import { nextMeetingWords } from '../papers/nextMeetingWords.ts';
import { openActions } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import { profileOf } from '../procedure/inForce.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import { clash } from './clash.ts';
import type { ActionOutcome, MeetingOutcome } from './event.ts';
import { familyAwayAsked, isFamilyAway } from './familyAway.ts';
import { heardClashes } from './heardClashes.ts';
import { decidedFor, outcomeOf, outcomesAllowed } from './meetingOutcome.ts';
import { presenceNames } from './presenceNames.ts';
import type { Register } from './record.ts';
import { saidClashes } from './saidClashes.ts';

/**
 * Two people set one thing without having seen each other. The last of them would win by chance, and with it who gets
 * papers and what the family is told: a person has to choose.
 */
export function clashChecks(of: MinutesChecked): Partial<MinutesChecks> {
  const { file, record } = of;
  const known = new Set([...file.people, ...file.children].map(({ id }) => id));
  const ofCase = <T>(registers: ReadonlyMap<string, T>) => [...registers].filter(([id]) => known.has(id));
  const presence = ofCase(record.presence).flatMap(([id, register]) =>
    clash(of, register, {
      id: `presence clash ${id}`,
      words: `Two people recorded ${nameOf(file, id)} differently`,
      said: (value) => (value ? presenceNames[value] : 'Not recorded'),
      capture: 'attendance',
    }),
  );
  const stays = [
    ...stay(of, 'how NAME joined', record.joinedBy),
    ...stay(of, 'when NAME came', record.arrived),
    ...stay(of, 'when NAME left', record.left),
  ];
  const familyRule = profileOf(file.procedure);
  // Where nobody is asked what to do, nothing is said of it either.
  const familyAsked =
    familyRule && familyAwayAsked(familyRule) && (isFamilyAway(file, of.meeting, record) || record.familyAbsent?.value);
  const family = clash(of, familyAsked ? record.familyAbsent : undefined, {
    id: 'family absent clash',
    words: 'Two people decided differently what to do without the family',
    said: (value) => value ?? 'not decided',
    capture: 'attendance',
  });
  const decided = decidedFor(file, of.meeting, record).flatMap((id) =>
    clash(of, outcomeOf(record, id), {
      id: `outcome of the meeting clash ${id}`,
      words: 'Two people recorded what was decided differently',
      said: (value) => (value ? outcomeName(of, value) : 'nothing'),
      capture: 'outcome',
    }),
  );
  const next = clash(of, record.nextMeeting, {
    id: 'next meeting clash',
    words: 'Two people set the next meeting differently',
    said: (value) => nextMeetingWords(value, 'bare'),
    capture: 'next meeting',
  });
  const reasons = [...record.voiceReasons].flatMap(([voice, register]) =>
    clash(of, register, {
      id: `voice reason clash ${voice}`,
      words: `Two people gave different reasons why ${whose(of, voice)} is missing`,
      said: (value) => (value.trim() === '' ? 'no reason' : `“${value}”`),
      capture: voice === 'parents' ? 'parents’ voice' : 'child’s voice',
    }),
  );
  const outcomes = openActions(planBefore(file.plan, of.meeting.id)).flatMap(({ id, what }) =>
    clash(of, record.outcomes.get(id), {
      id: `outcome clash ${id}`,
      words: `Two people said different things of “${what}”`,
      said: (value) => (value ? actionWords(value) : 'Not gone through'),
      capture: 'plan',
    }),
  );
  return {
    stops: [...presence, ...stays, ...family, ...decided, ...next, ...reasons, ...outcomes, ...saidClashes(of)],
    advice: heardClashes(of),
  };
}

const whose = ({ file }: MinutesChecked, voice: string): string =>
  voice === 'parents' ? 'a parent’s view' : voice === 'child' ? 'the child’s voice' : `${nameOf(file, voice)}’s voice`;

function stay(
  of: MinutesChecked,
  what: string,
  registers: ReadonlyMap<string, Register<string | null>>,
): readonly Check[] {
  const guest = (id: string) => of.record.guests.find((each) => each.id === id)?.versions[0]?.value.name;
  // Of somebody who was not there, or a guest who was taken back, nothing is said and nothing is asked.
  const there = [...registers].filter(([id]) => guest(id) ?? of.record.presence.get(id)?.value === 'present');
  return there.flatMap(([id, register]) => {
    const words = what.replace('NAME', guest(id) ?? nameOf(of.file, id));
    return clash(of, register, {
      id: `${words} clash ${id}`,
      words: `Two people recorded ${words} differently`,
      said: (value) => value ?? 'nothing',
      capture: 'attendance',
    });
  });
}

function outcomeName({ file, meeting }: MinutesChecked, { outcome, why }: MeetingOutcome): string {
  const name = outcomesAllowed(profileOf(file.procedure), meeting).find(({ id }) => id === outcome)?.outcome ?? outcome;
  return why ? `${name}, because “${why}”` : name;
}

const actionWords = (value: ActionOutcome): string =>
  value.is === 'dropped' && value.reason.trim() !== ''
    ? `${outcomeWords.dropped}, because “${value.reason}”`
    : outcomeWords[value.is];

const outcomeWords: Readonly<Record<ActionOutcome['is'], string>> = {
  open: 'Still open',
  done: 'Done',
  dropped: 'Dropped',
};
