import type { PersonId } from '../../case/caseFile.ts';
import type { CallAnswer, EventBody, Presence, TimeOfDay } from '../event.ts';
import type { Stay } from './callReport.ts';

/**
 * Something in which Teams' attendance report and the list differ. `id` is what an answer is kept under: for an unknown
 * name their key in the report, else the kind and the person.
 */
export type CallQuestion = {
  readonly id: string;
} & (
  | { readonly kind: 'not in call'; readonly person: PersonId }
  | {
      readonly kind: 'not on list';
      readonly person: PersonId;
      /** What the list says of them. */
      readonly recorded: Presence | null;
      readonly stays: readonly Stay[];
    }
  | {
      readonly kind: 'who';
      readonly name: string;
      readonly stays: readonly Stay[];
      /** Whose name it is, where it is that of exactly one person. */
      readonly likely?: PersonId;
      /** People and children it can have been, the likely one first, then those who are on the list and not in the call. */
      readonly choices: readonly PersonId[];
    }
  | {
      readonly kind: 'came late' | 'left early';
      readonly person: PersonId;
      readonly at: TimeOfDay;
      /** The list's own time, where it has one. */
      readonly recorded?: TimeOfDay;
    }
  /** Kept apart from the others, and in the call with them. */
  | { readonly kind: 'not kept apart'; readonly person: PersonId }
);

export interface AnsweredQuestion {
  readonly question: CallQuestion;
  readonly answer: CallAnswer;
}

/** What the chair can say. Nothing of it happens by itself. */
export type SaidOfCall =
  | { readonly say: 'the list stands' }
  | { readonly say: 'joined by'; readonly how: 'in person' | 'phone' }
  | { readonly say: 'present' }
  | { readonly say: 'the time' }
  | { readonly say: 'person'; readonly person: PersonId }
  | { readonly say: 'nobody of the meeting' }
  /** Somebody who came and is not of the case: they join the list. */
  | { readonly say: 'guest'; readonly id: string };

/** The events that an answer is. An answer that does not fit the question is none. */
export function eventsOfAnswer(question: CallQuestion, said: SaidOfCall): readonly EventBody[] {
  const { id, kind } = question;
  const answer = (value: CallAnswer): EventBody => ({ type: 'call answer', target: id, value });
  switch (said.say) {
    case 'the list stands':
    case 'nobody of the meeting':
      return [answer({ is: said.say })];
    case 'joined by':
      return kind === 'not in call' ? [{ type: 'joined by', target: question.person, value: said.how }] : [];
    case 'present':
      return kind === 'not on list' ? [{ type: 'presence', target: question.person, value: 'present' }] : [];
    case 'the time':
      if (kind === 'came late') return [{ type: 'arrived', target: question.person, value: question.at }];
      return kind === 'left early' ? [{ type: 'left', target: question.person, value: question.at }] : [];
    case 'person':
      return kind === 'who' ? [answer({ is: 'person', person: said.person })] : [];
    case 'guest':
      return kind === 'who'
        ? [
            { type: 'guest', target: said.id, value: { name: question.name, role: '' } },
            { type: 'presence', target: said.id, value: 'present' },
            answer({ is: 'person', person: said.id }),
          ]
        : [];
  }
}
