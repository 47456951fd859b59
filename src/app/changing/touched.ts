import type { PersonId } from '../../domain/case/caseFile.ts';
import type { EventMade } from '../../domain/meeting/change.ts';

/** `made`: the events that are new. `gone` names the event that a change needs and the calendar does not hold. */
export type Touched =
  | { readonly is: 'done'; readonly made?: readonly EventMade[] }
  | { readonly is: 'gone'; readonly person?: PersonId };
