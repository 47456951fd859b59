import type { PersonId } from '../../domain/case/caseFile.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { Together } from '../../domain/meeting/eventsOf.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';

export type ChangingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'calendar' | 'events'
>;

/**
 * What became of a change.
 * `done`: the calendar and the list say the same. `row` answers once the case's row does too; nobody has to wait for it.
 * `not yours`: only the organiser's own mailbox can change the event.
 * `another`: a different change was begun (`meeting.change`) and has to be finished first.
 * `over`: there is nothing left to change: it is not booked any more, or its time has come.
 * `not apart`: it would bring people into one event who are kept apart. Nothing was begun, or went on: `dropChange`.
 * `waiting`: it is offered to somebody, whose computer goes on with it when they open it.
 * `gone`: an event of it is not in the calendar any more, a person's own event or the shared one.
 */
export type Changing =
  | { readonly state: 'done'; readonly meeting: Meeting; readonly row: Promise<Result<CaseRow, Refusal>> }
  | { readonly state: 'not yours' | 'another' | 'over' | 'waiting'; readonly meeting: Meeting }
  | { readonly state: 'not apart'; readonly meeting: Meeting; readonly together: readonly Together[] }
  | { readonly state: 'gone'; readonly meeting: Meeting; readonly person?: PersonId };
