import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { outcomesAllowed } from '../../src/domain/meeting/meetingOutcome.ts';
import { itemCapturing } from '../../src/domain/papers/agendaPlace.ts';
import { openActions } from '../../src/domain/plan/plan.ts';
import type { AgendaItem } from '../../src/domain/procedure/agenda.ts';
import { profileOf } from '../../src/domain/procedure/inForce.ts';
import { addDays, day } from '../../src/domain/time/plainDate.ts';
import type { Leg } from './journey.ts';

/**
 * What a chair records by the end of a meeting under any procedure: who came, what child and parents said, what became
 * of the last plan, what was agreed, when they meet again. Where the agenda asks for statements, those too.
 */
export function whatWasSaid(file: CaseFile, leg: Leg, agenda: readonly AgendaItem[]): readonly EventBody[] {
  const [child] = file.children;
  const first = agenda[0]!.id;
  const at = (capture: Parameters<typeof itemCapturing>[1]) => itemCapturing(agenda, capture) ?? first;
  const say = (id: string, item: string, voice: string, text: string, about?: string): EventBody => ({
    type: 'note',
    target: `${leg.kind}-${leg.number ?? 1}-${id}`,
    value: { item, tag: 'view', text, voice, ...(about && { about }) },
  });
  // Where one item asks for both voices, whoever tells of the child says so.
  const told = at('child’s voice') === at('parents’ voice') ? child!.id : undefined;
  const action = `${leg.kind}-${leg.number ?? 1}-action`;
  return [
    ...agenda.map(({ id }): EventBody => ({ type: 'tick', target: id, value: true })),
    ...leg.asked.map(
      (id): EventBody => ({
        type: 'presence',
        target: id,
        value: id === leg.apologies ? 'apologies' : id === leg.silent ? 'no reply' : 'present',
      }),
    ),
    { type: 'presence', target: child!.id, value: child!.attends === 'yes' ? 'present' : 'was not brought' },
    child!.attends === 'yes'
      ? say('child', at('child’s voice'), child!.id, 'I want to sleep in my own bed.')
      : say('child', at('child’s voice'), file.leadWorker, 'Points at Nana’s house in the drawing.', told),
    ...file.people
      .filter(({ parentalResponsibility }) => parentalResponsibility)
      .map(({ id, name }) => say(id, at('parents’ voice'), id, `${name} wants help in the mornings.`)),
    ...(agenda.some(({ captures }) => captures.includes('statements'))
      ? ([
          { type: 'statement', target: 'danger statement', value: 'May be home alone before school.' },
          { type: 'statement', target: 'safety goal', value: 'An adult is there until the bell.' },
        ] as const)
      : []),
    ...openActions(file.plan).map(({ id }): EventBody => ({ type: 'action state', target: id, value: { is: 'done' } })),
    {
      type: 'action',
      target: action,
      value: { what: 'Walk to school on Mondays', owner: file.leadWorker, by: addDays(day(leg.on), 14) },
    },
    ...noneGiven(file, leg, agenda),
    ...goesOn(file, leg),
    {
      type: 'next meeting',
      target: 'next',
      value: { date: addDays(day(leg.on), 35), start: '10:00', mode: 'in person' },
    },
  ];
}

/** Where the procedure says what such a meeting may decide: that the plan goes on. */
function goesOn(file: CaseFile, { kind }: Leg): readonly EventBody[] {
  const rule = outcomesAllowed(profileOf(file.procedure), { kind }).find(({ plan }) => plan === 'goes on');
  return rule ? [{ type: 'outcome', target: 'case', value: { outcome: rule.id } }] : [];
}

/** Where the procedure asks for everyone's views: the others were asked, and gave none. */
function noneGiven(file: CaseFile, leg: Leg, agenda: readonly AgendaItem[]): readonly EventBody[] {
  if (itemCapturing(agenda, 'everyone’s views') === undefined) return [];
  const others = file.people.filter(
    ({ id, parentalResponsibility }) => leg.asked.includes(id) && !parentalResponsibility,
  );
  return others.map(({ id }) => ({ type: 'none given', target: id, value: true }));
}
