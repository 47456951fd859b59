import { itemCapturing } from '../papers/agendaPlace.ts';
import { nameOf } from '../papers/namesInPapers.ts';
import { planBefore } from '../plan/planBefore.ts';
import { profileOf } from '../procedure/inForce.ts';
import { asksWhoTakesNotes } from './agencyNotes.ts';
import type { Check, MinutesChecked } from './check.ts';
import { clash } from './clash.ts';
import { concernsAsked, concernWords } from './concernsAsked.ts';
import { viewsOf } from './viewsOf.ts';

/**
 * Who agrees with what, the numbers, and what comes next, each only where the panel asks it: what stops the minutes has
 * to be there to be pressed.
 */
export function saidClashes(of: MinutesChecked): readonly Check[] {
  const { agenda, file, record } = of;
  const people = [...file.children, ...file.people].map(({ id }) => id);
  const agreed = statementsSaid(of).flatMap((name) =>
    people.flatMap((id) =>
      clash(of, record.agreed.get(`${name}: ${id}`), {
        id: `agreed clash ${name}: ${id}`,
        words: `Two people recorded differently whether ${nameOf(file, id)} agrees with the ${name}`,
        said: (value) => value ?? 'not asked',
        place: 'plan',
      }),
    ),
  );
  const numbers = !itemCapturing(agenda, 'scaling')
    ? []
    : people.flatMap((id) =>
        clash(of, record.scaling.get(id), {
          id: `scaling clash ${id}`,
          words: `Two people recorded different numbers for ${nameOf(file, id)}`,
          said: (value) => (value === null ? 'none' : String(value)),
          capture: 'scaling',
        }),
      );
  const last = itemCapturing(agenda, 'exit strategies') === undefined ? undefined : record.closeNext;
  const closes = clash(of, last, {
    id: 'close next clash',
    words: 'Two people said differently whether the next meeting is the last',
    said: (value) => (value ? 'yes' : 'no'),
    capture: 'exit strategies',
  });
  const roles = (['chair', 'note-taker'] as const).flatMap((role) =>
    clash(of, itemCapturing(agenda, 'next meeting') === undefined ? undefined : record.nextRoles.get(role), {
      id: `next role clash ${role}`,
      words: `Two people said differently who ${role === 'chair' ? 'chairs' : 'takes the notes'} next time`,
      said: (value) => (value ? nameOf(file, value) : 'nobody'),
      capture: 'next meeting',
    }),
  );
  const notes = clash(of, asksWhoTakesNotes(profileOf(file.procedure), of.meeting) ? record.notesBy : undefined, {
    id: 'notes by clash',
    words: 'Two people said differently who takes the notes',
    said: (value) => (value ? nameOf(file, value) : 'the council'),
    place: 'here',
  });
  const finished = clash(of, record.finished, {
    id: 'finished clash',
    words: 'Two people ended the meeting differently',
    said: (value) => (!value ? 'going on' : value.why ? `finished: “${value.why}”` : 'finished'),
  });
  const profile = itemCapturing(agenda, 'next meeting') === undefined ? undefined : profileOf(file.procedure);
  const concerns = (profile ? concernsAsked(profile, of.meeting) : []).flatMap((name) =>
    clash(of, record.concerns.get(name), {
      id: `concern clash ${name}`,
      words: `Two people said different things: “${concernWords[name]}”`,
      said: (value) => (value ? 'yes' : 'no'),
      capture: 'next meeting',
    }),
  );
  const asked = itemCapturing(agenda, 'everyone’s views') === undefined ? [] : viewsOf(file, record);
  const silent = asked
    .filter(({ view }) => view !== 'given')
    .flatMap(({ person }) =>
      clash(of, record.noneGiven.get(person.id), {
        id: `none given clash ${person.id}`,
        words: `Two people recorded differently whether ${person.name} gave no view`,
        said: (value) => (value ? 'none given' : 'not asked yet'),
        capture: 'everyone’s views',
      }),
    );
  return [...agreed, ...numbers, ...closes, ...roles, ...notes, ...finished, ...concerns, ...silent];
}

/** Nobody is asked whether they agree with a statement that has no words. */
function statementsSaid({ file, meeting, record }: MinutesChecked) {
  const before = planBefore(file.plan, meeting.id);
  const standing = { 'danger statement': before.dangerStatement, 'safety goal': before.safetyGoal };
  return (['danger statement', 'safety goal'] as const).filter(
    (name) => (record.statements.get(name)?.versions[0]?.value ?? standing[name]).trim() !== '',
  );
}
