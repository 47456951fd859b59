import type { PersonId } from '../../domain/case/caseFile.ts';
import type { EventMade } from '../../domain/meeting/change.ts';
import type { Together } from '../../domain/meeting/eventsOf.ts';

/**
 * `made`: the events that are new. `gone` names the event that a change needs and the calendar does not hold.
 * `not apart`: a safety flag has come since the change was written down. Nothing of it was touched now.
 */
export type Touched =
  | { readonly is: 'done'; readonly made?: readonly EventMade[] }
  | { readonly is: 'gone'; readonly person?: PersonId }
  | { readonly is: 'not apart'; readonly together: readonly Together[] };
