import { itemCapturing } from '../papers/agendaPlace.ts';
import { nameOf } from '../papers/namesInPapers.ts';
import { nextMeetingWords } from '../papers/nextMeetingWords.ts';
import type { Capture } from '../procedure/profile.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import { presenceNames } from './presenceNames.ts';
import type { Register } from './record.ts';
import { writerName } from './writerName.ts';

/**
 * Two people set one thing without having seen each other. The last of them would win by chance, and with it who gets
 * papers and what the family is told: a person has to choose.
 */
export function clashChecks(of: MinutesChecked): Partial<MinutesChecks> {
  const { file, record } = of;
  const presence = [...record.presence].flatMap(([id, register]) =>
    clash(of, register, {
      id: `presence clash ${id}`,
      words: `Two people recorded ${nameOf(file, id)} differently`,
      said: (value) => (value ? presenceNames[value] : 'Not recorded'),
      capture: 'attendance',
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
      words: `Two people gave different reasons why ${voice === 'child' ? 'the child’s voice' : 'a parent’s view'} is missing`,
      said: (value) => (value.trim() === '' ? 'no reason' : `“${value}”`),
      capture: voice === 'child' ? 'child’s voice' : 'parents’ voice',
    }),
  );
  return { stops: [...presence, ...next, ...reasons] };
}

function clash<T>(
  of: MinutesChecked,
  register: Register<T> | undefined,
  to: {
    readonly id: string;
    readonly words: string;
    readonly said: (value: T) => string;
    readonly capture: Capture;
  },
): readonly Check[] {
  if (!register?.over) return [];
  const said = [register.over, register].map(({ by, value }) => `${writerName(of, by)} had ${to.said(value)}`);
  const item = itemCapturing(of.agenda, to.capture);
  return [{ id: to.id, words: to.words, detail: `${said.join(', ')}: choose one.`, ...(item && { item }) }];
}
